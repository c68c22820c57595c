"""Saved views: the menu that shows them, and the dialogs that name and keep them."""
