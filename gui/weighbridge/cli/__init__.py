"""The command line: the same questions as in the window, with no screen and without Qt.

One module a command. What takes time to import is imported by the command that needs it, once it
is asked for.
"""

from weighbridge.cli.command_line import Opening, run

__all__ = ["Opening", "run"]
