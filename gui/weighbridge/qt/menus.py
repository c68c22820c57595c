"""The commands of a menu bar, one after the other, as a person reads them."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

_OWN_LETTER = re.compile(r"\s*\(&\w\)")
"""A mnemonic that stands beside the words, as where these have no Latin letters."""


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
    """The words of a command or label; "&&" stands for the sign itself.

    >>> without_mnemonic("&Save…"), without_mnemonic("保存(&S)…"), without_mnemonic("R&&D")
    ('Save…', '保存…', 'R&D')
    """
    bare = _OWN_LETTER.sub("", text.replace("&&", "\0"))
    return bare.replace("&", "").replace("\0", "&")


def with_mnemonic(words: str) -> str:
    """Words of which the first letter is the mnemonic, if it is one that a keyboard has.

    >>> with_mnemonic("Vendor"), with_mnemonic("厂商")
    ('&Vendor', '厂商')
    """
    is_latin = unicodedata.name(words[:1] or " ", "").startswith("LATIN")
    return f"&{words}" if is_latin else words
