"""Benchmarks: figures and ratios taken side by side in one run. They never fail a test run."""
