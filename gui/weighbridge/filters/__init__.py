"""Which models, and in what order."""
