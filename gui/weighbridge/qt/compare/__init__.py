"""The comparison and the lineup tray."""
