"""What is known: read, checked, and resolved from many claims to one value a cell."""
