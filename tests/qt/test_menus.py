"""Mnemonics: taken out of words, and put before them."""

import pytest

from weighbridge.qt.menus import with_mnemonic, without_mnemonic


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("&Save…", "Save…"),
        ("Save &as…", "Save as…"),
        ("R&&D", "R&D"),
        ("保存(&S)…", "保存…"),
        ("保存 (&S)", "保存"),
        ("R&&D(&D)…", "R&D…"),
        ("R(&&D)", "R(&D)"),
        ("Models (&all)", "Models (all)"),
        ("", ""),
    ],
)
def test_words_are_read_without_their_mnemonic(text: str, words: str) -> None:
    assert without_mnemonic(text) == words


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Vendor", "&Vendor"),
        ("Offenheit", "&Offenheit"),
        ("厂商", "厂商"),
        ("2 models", "2 models"),
        ("", ""),
    ],
)
def test_only_a_letter_of_a_keyboard_is_made_a_mnemonic(words: str, text: str) -> None:
    assert with_mnemonic(words) == text
