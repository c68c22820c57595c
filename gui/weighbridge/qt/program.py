"""The running program: its one window, which comes anew in another language."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from weighbridge.errors import ExportError
from weighbridge.locations import settings_file
from weighbridge.qt.language import Language, said_error, use_language
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.sessions.keeping import Keeping
from weighbridge.qt.sessions.welcome import Welcome, welcome_once
from weighbridge.qt.sessions.window_state import show_state, state_of
from weighbridge.qt.unexpected import Unexpected
from weighbridge.settings import Settings, read_settings, write_settings
from weighbridge.wording import phrase


class Program(QObject):
    """Holds the window. One that is there keeps its words, so another language makes another."""

    def __init__(self, app: QApplication, unexpected: Unexpected, *, clean: bool = False) -> None:
        super().__init__()
        self._app, self._unexpected = app, unexpected
        settings, problems = read_settings(settings_file())
        known = settings.language in set(Language)
        if settings.language and not known:
            problems = (
                *problems,
                phrase("No language is called {name}.", name=repr(settings.language)),
            )
        language = Language(settings.language) if known else None
        use_language(app, language)
        self.window = MainWindow(language)
        self._unexpected.watch(self.window)
        self.window.language_chosen.connect(self._speak)
        self._keeping = Keeping(self.window, clean=clean)
        self._keeping.say(problems)
        welcome_once(self.window)

    def load(self, folder: Path, recipe: Path | None = None) -> None:
        """Read a catalog once the window has been shown, then follow a recipe."""
        if recipe is not None:
            self.window.open_recipe(recipe)
        QTimer.singleShot(0, self.window, lambda: self.window.load(folder))

    def stop(self) -> None:
        """Let no thread go on, and none begin."""
        self.window.stop()

    def _speak(self, id: str) -> None:
        """Go on in another language, with all that is open and set as it is."""
        from weighbridge.qt.settings_dialog import SettingsDialog  # The start does without it.

        language = Language(id) if id else None
        problems = []
        try:
            write_settings(settings_file(), Settings(id))
        except ExportError as error:
            problems.append(said_error(error))
        use_language(self._app, language)
        old, state = self.window, state_of(self.window)
        self.window = MainWindow(language, old.look.font)
        show_state(self.window, state)
        if not old.isMaximized():
            self.window.setGeometry(old.geometry())
        self.window.take_over(old)
        self._unexpected.belong_to(self.window)
        self.window.language_chosen.connect(self._speak)
        self._keeping.move_to(self.window)
        self._keeping.say(problems)
        if any(each.isVisible() for each in old.findChildren(Welcome)):
            Welcome(self.window).come_up()
        had_settings = any(each.isVisible() for each in old.findChildren(SettingsDialog))
        self.window.show()
        if had_settings:
            self.window.show_settings()
        old.stop()
        old.hide()
        old.deleteLater()
