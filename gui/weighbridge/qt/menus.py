"""The commands of a menu bar, one after the other, as a person reads them."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar


class Command(NamedTuple):
    """A command, its words without marks of mnemonics, and the menus that lead to it."""

    title: str
    path: tuple[str, ...]
    action: QAction


def commands(bar: QMenuBar) -> Iterator[Command]:
    """Every command in the menus that is in sight, whether it is enabled or not."""
    yield from _commands(bar.actions(), ())


def _commands(actions: list[QAction], path: tuple[str, ...]) -> Iterator[Command]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _commands(menu.actions(), (*path, without_mnemonic(action.text())))
        elif not action.isSeparator() and action.isVisible():
            yield Command(without_mnemonic(action.text()), path, action)


def without_mnemonic(text: str) -> str:
    """The words of a command; "&&" stands for the sign itself."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
