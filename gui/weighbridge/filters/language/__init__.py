"""The query language: typed text to queries and back."""

from weighbridge.filters.language.language import Language

__all__ = ["Language"]
