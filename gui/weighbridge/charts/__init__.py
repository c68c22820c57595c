"""Charts as frozen values: what is drawn, said and listed, before anything is drawn."""
