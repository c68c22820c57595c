"""Weighbridge weighs open AI models against closed ones, on evidence, offline."""

__version__ = "0.1.0"
