"""Trials that take longer than a test may: `make trials` runs them."""
