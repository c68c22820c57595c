"""The session of one run in the next: kept, restored, and said where that was not possible."""
