"""What many models say together."""
