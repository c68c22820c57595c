"""The window: everything that needs Qt. Its folders mirror the core's."""
