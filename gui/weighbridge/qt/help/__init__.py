"""Help: its pages in a window, all shortcuts, and what a value means."""
