"""The language of the window: which there are, and how one is put to use.

Texts are looked up in `resources/translations`, Qt's own, such as those on the buttons of dialogs,
in what comes with Qt. The English file holds no more than singulars.
"""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from weighbridge.locations import translation_file
from weighbridge.wording import in_words, plain_number, say

_Value = TypeVar("_Value")

_SPOKEN = "weighbridge_language"
"""Property of the application."""


class Language(StrEnum):
    """The languages that the window speaks, by the names of their files."""

    ENGLISH = "en"
    GERMAN = "de"
    CHINESE = "zh_CN"


OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.CHINESE: "简体中文",
}
"""What each is called by those who read it."""


def use_language(app: QApplication, language: Language | None) -> None:
    """Speak a language from now on; None is that of the desktop, English if it is none of ours.

    What has been made before keeps its words.
    """
    for each in app.findChildren(_Translator):
        app.removeTranslator(each)
        each.deleteLater()
    spoken = language or system_language()
    app.setProperty(_SPOKEN, str(spoken))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Of two translators the last installed is asked first.
    for path in (f"{qt_folder}/qtbase_{spoken}.qm", str(translation_file(f"weighbridge_{spoken}"))):
        translator = _Translator(app)
        if translator.load(path):
            app.installTranslator(translator)
    QLocale.setDefault(_locale(language))


def spoken_language() -> Language:
    """The language that was put to use last."""
    app = QApplication.instance()
    return Language(str(app.property(_SPOKEN) or Language.ENGLISH)) if app else Language.ENGLISH


def system_language() -> Language:
    """The first language of the desktop that is one of ours, else English."""
    for name in QLocale.system().uiLanguages():
        wanted = QLocale(name)
        for each in Language:
            ours = QLocale(each)
            if (ours.language(), ours.script()) == (wanted.language(), wanted.script()):
                return each
    return Language.ENGLISH


def _locale(language: Language | None) -> QLocale:
    """The desktop's own where it speaks the language, since it may be that of another country."""
    system = QLocale.system()
    if language is None or QLocale(language).language() == system.language():
        return system
    return QLocale(language)


def said(text: str) -> str:
    """A text of the core in the language of the window; names and notes out of data stay."""
    return say(text, _template, _number)


def said_error(error: Exception) -> str:
    """The message of an error that is meant for the person."""
    message = error.args[0] if error.args else ""
    return said(message) if isinstance(message, str) else str(error)


def all_said(value: _Value) -> _Value:
    """A frozen value of the core, such as a document, with all of its texts said."""
    return in_words(value, said)


def _template(source: str, count: int | None) -> str | None:
    """The words of a template, or None for those of the core itself."""
    if count is None:
        return QCoreApplication.translate("core", source)
    told = QCoreApplication.translate("core", source, "", count)
    return None if told == source.replace("%n", str(count)) else told


def _number(value: float) -> str:
    decimals = len(plain_number(value).partition(".")[2])
    return QLocale().toString(float(value), "f", decimals)


class _Translator(QTranslator):
    """One of ours, among those that others may have installed."""
