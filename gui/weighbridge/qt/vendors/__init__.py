"""What vendors open and what they keep."""
