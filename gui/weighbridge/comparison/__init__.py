"""A lineup side by side."""
