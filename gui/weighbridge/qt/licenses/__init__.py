"""License against license, and what licenses answer to a use."""
