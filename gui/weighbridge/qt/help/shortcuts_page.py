"""The page of all shortcuts, made from the commands themselves."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from weighbridge.help_pages import SHORTCUTS, Page
from weighbridge.qt.menus import Command

_MARKUP = frozenset("\\`*_{}[]<>#|&")


def shortcuts_page(commands: Iterable[Command]) -> Page:
    """A table a menu: each command that has keys, and the keys as the platform writes them."""
    translate = QCoreApplication.translate
    head = translate("shortcuts", "Keyboard shortcuts")
    title, keys_title = translate("shortcuts", "Command"), translate("shortcuts", "Keys")
    more = translate(
        "shortcuts", "What keys do within each part of the window: [the keyboard](keyboard.md)."
    )
    lines = [f"# {head}", "", more]
    with_keys = [each for each in commands if each.action.shortcuts()]
    for menu, listed in groupby(with_keys, lambda each: each.path[0]):
        lines += ["", f"## {_plain(menu)}", "", f"| {title} | {keys_title} |", "|---|---|"]
        lines += [f"| {_plain(_whole(each))} | {_keys(each)} |" for each in listed]
    return Page(SHORTCUTS, "\n".join(lines) + "\n")


def _whole(command: Command) -> str:
    return ": ".join((*command.path[1:], command.title.removesuffix("…")))


def _keys(command: Command) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    texts = dict.fromkeys(each.toString(native) for each in command.action.shortcuts())
    return ", ".join(_plain(text) for text in texts if text)


def _plain(text: str) -> str:
    """Text as Markdown that means just this text: names of views are the person's own."""
    return "".join(f"\\{sign}" if sign in _MARKUP else sign for sign in " ".join(text.split()))
