"""The command palette: find any command, model, vendor, family, view or page by a few letters."""
