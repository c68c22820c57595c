"""The query line: a whole query as text, applied as it is typed."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit

from weighbridge.errors import QueryError
from weighbridge.filters.language.completion import Candidate, Completion
from weighbridge.filters.query import Query
from weighbridge.qt.filter_panel.completion_list import CompletionList
from weighbridge.qt.language import said_error
from weighbridge.qt.store import Store
from weighbridge.qt.theme import theme_of

_Key = Qt.Key
_GESTURE = "query line"


class QueryLine(QLineEdit):
    """Shows the session's query, and edits it.

    While its text says no query, the last good one stays in use, and the text stays as long as the
    line has the keyboard. A word that may yet become the name of a field is not searched for while
    its completions are in sight. Undo is that of the program, except while the text says no query:
    then it is that of the text.
    """

    left_downwards = Signal()
    """Down or Enter was pressed: on to what was found."""
    failed = Signal(str)
    """What is wrong with the text; empty if nothing is."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._said: Query | None = Query()
        """What the text says; None while it says no query."""
        self._error: QueryError | None = None
        self._is_held = False
        """Whether a word of the text is not searched for yet."""
        self._completions = CompletionList(self)
        self._completions.taken.connect(self._take)
        self.setPlaceholderText(
            self.tr("Search by name, or filter: open tier:small price<0.5 context>=128k")
        )
        self.setAccessibleName(self.tr("Query"))
        self.textEdited.connect(self._edited)
        self.cursorPositionChanged.connect(self._close_if_elsewhere)
        store.answer_changed.connect(self._show_query)

    # Reading and showing

    def write(self, text: str) -> None:
        """Put another text into the line, as if it had been typed."""
        self.setText(text)
        self._read(text)

    def _edited(self, text: str) -> None:
        self._complete()
        self._read(text)

    def _read(self, text: str) -> None:
        """Ask what the text asks, or say what is wrong with it."""
        if not self._store.is_ready:
            return
        self._is_held = self._completions.isVisible() and self._may_become_a_field()
        if self._is_held:
            completion = self._completions.completion
            text = text[: completion.start] + text[completion.end :]
        try:
            self._said = self._store.language.parse(text)
        except QueryError as error:
            self._said = None
            self._show_error(error)
        else:
            self._show_error(None)
            self._store.ask(self._said, _GESTURE)

    def _may_become_a_field(self) -> bool:
        completion = self._completions.completion
        typed = self.text()[completion.start : completion.end].lower()
        texts = [each.text for each in completion.candidates]
        begun = any(each.endswith(":") and each.startswith(typed) for each in texts)
        return begun and bool(typed) and typed not in texts

    def _show_query(self) -> None:
        """Write the query anew if the text says another one."""
        query = self._store.session.query
        if self._said == query or (self._said is None and self.hasFocus()):
            return
        self._said = query
        self.setText(self._store.language.text_of(query))
        self._completions.hide()
        self._show_error(None)

    def give_up(self) -> None:
        """Forget a text that says no query: that of the query is written again."""
        if self._said is None:
            self._said = Query()
            self.clear()
            self._show_error(None)
            self._show_query()

    def _show_error(self, error: QueryError | None) -> None:
        if error is None and self._error is None:
            return
        self._error = error
        # After what is being typed has reached the screen, or the place would be that of before.
        QTimer.singleShot(0, self, self._underline)
        self._tell_error()

    def _tell_error(self) -> None:
        """In words, unless what follows may yet be chosen from the completions."""
        error = None if self._completions.isVisible() else self._error
        self.failed.emit("" if error is None else said_error(error))

    def _underline(self) -> None:
        """Draw a wavy line below what is wrong.

        A line of text has no formats of its own; those of a text that is still being composed by
        an input method can be given to it.
        """
        attributes = []
        if self._error is not None:
            shape = QTextCharFormat()
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(theme_of(self.palette()).text)
            attributes.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    self._error.start - self.cursorPosition(),
                    self._error.end - self._error.start,
                    shape,
                )
            )
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    # Completing

    def _complete(self) -> None:
        """Offer what could stand at the cursor, once something is typed there."""
        completion = self._completion()
        typed = self.text()[completion.start : self.cursorPosition()]
        begins_value = completion.start > 0 and self.text()[completion.start - 1] in ":,"
        if not (typed or begins_value):
            completion = completion._replace(candidates=())
        self._offer(completion)

    def _completion(self) -> Completion:
        if not self._store.is_ready:
            return Completion(0, 0, ())
        counts = self._store.answer.counts
        return self._store.language.complete(self.text(), self.cursorPosition(), counts)

    def _offer(self, completion: Completion) -> None:
        typed = self.text()[completion.start : completion.end]
        if [each.text for each in completion.candidates] == [typed]:
            completion = completion._replace(candidates=())
        left = self.cursorRect().center().x() - QFontMetrics(self.font()).horizontalAdvance(
            self.text()[completion.start : self.cursorPosition()]
        )
        self._completions.offer(completion, left)
        self._tell_error()

    def _take(self, candidate: Candidate) -> None:
        """Write a candidate in the place of what was typed."""
        completion = self._completions.completion
        goes_on = candidate.text.endswith(":")
        before, after = self.text()[: completion.start], self.text()[completion.end :]
        written = candidate.text if goes_on or after.startswith(" ") else f"{candidate.text} "
        self._completions.hide()
        self.setText(before + written + after)
        self.setCursorPosition(len(before + written))
        if goes_on:
            self._complete()
        self._read(self.text())

    def _close_if_elsewhere(self, _before: int, now: int) -> None:
        completion = self._completions.completion
        if self._completions.isVisible() and not completion.start <= now <= completion.end + 1:
            self._close()

    def _close(self) -> None:
        self._completions.hide()
        if self._is_held:
            self._read(self.text())
        self._tell_error()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Undo is that of the program; Tab takes a completion."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and self._leaves_undo(event):
                event.ignore()
                return True
            is_tab = event.type() is QEvent.Type.KeyPress and event.key() == _Key.Key_Tab
            if is_tab and self._completions.isVisible():
                self._take(self._completions.current() or self._completions.first())
                return True
        return super().event(event)

    def _leaves_undo(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        is_undo = event.matches(keys.Undo) or event.matches(keys.Redo)
        return self._said is not None and is_undo

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the completions while these are there; else Down and Enter lead on."""
        key, listed = event.key(), self._completions
        control = Qt.KeyboardModifier.ControlModifier
        if key == _Key.Key_Space and event.modifiers() == control:
            self._offer(self._completion())
        elif listed.isVisible() and key in (_Key.Key_Down, _Key.Key_Up):
            listed.step(1 if key == _Key.Key_Down else -1)
        elif listed.isVisible() and key == _Key.Key_Escape:
            self._close()
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            chosen = listed.current() if listed.isVisible() else None
            if chosen is not None:
                self._take(chosen)
            else:
                self._close()
                self._store.settle()
                self.left_downwards.emit()
        elif key == _Key.Key_Down:
            self.left_downwards.emit()
        elif key == _Key.Key_Escape:
            self.write("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is one step to undo."""
        super().focusOutEvent(event)
        self._close()
        self._store.settle()
