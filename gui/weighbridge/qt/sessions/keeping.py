"""Keeps the session while the window is open, and restores it at the next start."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer

from weighbridge.catalog.catalog import Catalog
from weighbridge.errors import ExportError, SessionFileError
from weighbridge.filters.language import Language
from weighbridge.locations import session_file, start_marker_file
from weighbridge.plain_values import plain, read_into
from weighbridge.qt.language import said, said_error
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.sessions.notice_bar import NoticeBar
from weighbridge.qt.sessions.window_state import WindowState, show_state, state_of
from weighbridge.qt.tasks import Task
from weighbridge.session import Session
from weighbridge.session_file import Kept, SessionFile
from weighbridge.session_parts import parts_of, session_of
from weighbridge.start_marker import StartMarker
from weighbridge.wording import phrase

SETTLED = 1000
"""Milliseconds without a change after which the session is written."""

_OF_THE_WINDOW = {
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.WindowStateChange,
}


class Keeping(QObject):
    """Made before the window is shown: it then opens as it was left.

    After a start that came to no end, and with ``clean``, it opens as at first; what was kept is
    set aside, and offered.
    """

    def __init__(self, window: MainWindow, *, clean: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._notices: NoticeBar | None = None
        self._file = SessionFile(session_file())
        self._marker = StartMarker(start_marker_file())
        self._is_started = False
        self._failure = ""
        """Why the session could not be written last; said once, not with each change."""
        self._told = 0
        """How many problems of the file have been said."""
        self._writing: Task[None] | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self._write_beside)
        unfinished = self._marker.begin()
        self._kept = self._file.read()
        if clean or unfinished:
            self._begin_clean(unfinished=unfinished)
        else:
            self._restore(self._kept)
        self._say_problems()
        self._follow()

    # Restoring

    def _begin_clean(self, *, unfinished: bool) -> None:
        kept, self._kept = self._kept, Kept()
        if kept == Kept():
            return
        aside = self._file.set_aside("set-aside")
        said = []
        if unfinished:
            said.append(
                self.tr("The last start did not finish, so the window has opened as at first.")
            )
        if aside is not None:
            said.append(self.tr("What it was left with is kept in {file}.").format(file=aside))
        self.say(said)
        self._notice_bar().offer(self.tr("Open as it was &left"), partial(self._bring_back, kept))

    def _bring_back(self, kept: Kept) -> None:
        self._restore(kept)
        store = self._window.store
        if store.is_ready:
            store.use_catalog(store.catalog)

    def _restore(self, kept: Kept) -> None:
        if kept.window:
            problems: list[str] = []
            state = read_into(WindowState(), kept.window, phrase("The window"), problems)
            show_state(self._window, state)
            self.say(problems)
        if kept.session:
            self._window.store.begin_with(partial(self._session_of, kept.session))

    def _session_of(
        self, parts: Mapping[str, object], catalog: Catalog, language: Language
    ) -> Session:
        session, problems = session_of(parts, catalog, language)
        self.say(problems)
        return session

    # Keeping

    def move_to(self, window: MainWindow) -> None:
        """Keep the session of the window that comes in place of the one so far."""
        self._window.removeEventFilter(self)
        said = self._notices.sentences if self._notices is not None else ()
        self.setParent(window)
        self._window, self._notices = window, None
        self._follow()
        self.say(said)
        self._changed()

    def _follow(self) -> None:
        window, store = self._window, self._window.store
        window.installEventFilter(self)
        window.ready.connect(self._started)
        for signal in (
            store.answer_changed,
            store.columns_changed,
            store.lineup_changed,
            store.chart_changed,
            store.panel_changed,
            window.look.changed,
            window.view_changed,
            window.filters.visibilityChanged,
            window.evidence.visibilityChanged,
        ):
            signal.connect(self._changed)

    def _started(self) -> None:
        self._is_started = True
        self._marker.end()

    def _changed(self) -> None:
        if self._is_started:
            self._settling.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size or place is kept like all else; closing keeps at once."""
        if event.type() == QEvent.Type.Close:
            self._close()
        elif event.type() in _OF_THE_WINDOW:
            self._changed()
        return False

    def _to_keep(self) -> Kept:
        store = self._window.store
        window = plain(state_of(self._window))
        assert isinstance(window, dict)
        if not store.is_ready:
            return replace(self._kept, window=window)
        return Kept(parts_of(store.session, store.language), window)

    def _write_beside(self) -> None:
        """Write on a thread: a slow disk must not hold up the window."""
        if self._writing is not None:
            self._settling.start()
            return
        kept = self._to_keep()
        if kept != self._kept:
            self._writing = Task(
                partial(self._file.write, kept), partial(self._written, kept), self._not_written
            )
            self._writing.start()

    def _written(self, kept: Kept, _: None) -> None:
        self._writing = None
        self._kept = kept
        self._say_problems()

    def _not_written(self, error: Exception) -> None:
        self._writing = None
        if not isinstance(error, ExportError | SessionFileError):
            raise error
        if str(error) != self._failure:
            self._failure = str(error)
            self.say([self.tr("The session is not kept. {error}").format(error=said_error(error))])

    def _close(self) -> None:
        self._settling.stop()
        if self._writing is not None:
            self._writing.abandon()
            self._writing = None
        kept = self._to_keep()
        if kept != self._kept:
            try:
                self._file.write(kept)
            except (ExportError, SessionFileError) as error:
                self.say([said_error(error)])
            self._kept = kept
        # A catalog that was never shown has not failed to be: the session was not even tried.
        if not self._window.store.is_ready:
            self._marker.end()

    # Saying

    def _say_problems(self) -> None:
        """Each once, even if the bar was closed meanwhile."""
        new = self._file.problems[self._told :]
        self._told += len(new)
        self.say(new)

    def say(self, sentences: list[str] | tuple[str, ...]) -> None:
        """Say something above the views, until it is closed."""
        if sentences:
            self._notice_bar().say(list(map(said, sentences)))

    def _notice_bar(self) -> NoticeBar:
        if self._notices is None:
            self._notices = NoticeBar(self._window)
        return self._notices
