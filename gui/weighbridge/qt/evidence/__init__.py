"""The evidence behind the current cell."""
