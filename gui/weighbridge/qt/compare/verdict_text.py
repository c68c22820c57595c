"""The verdict above the comparison: sentences whose clauses lead to their cells."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from weighbridge.comparison.verdict import Clause, Verdict
from weighbridge.qt.language import said

_MOST_LINES = 4
"""So many lines are in sight; further ones scroll, so that the table keeps its room."""
_MARGIN = 8


class VerdictText(QTextBrowser):
    """Tab goes from clause to clause, Enter or a click to the cells of one.

    The text is put together from characters and their formats, and never read as HTML.
    """

    clause_chosen = Signal(object)
    """The cells that a clause rests on, as (model id, column id)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Verdict"))
        self.setAccessibleDescription(self.tr("Each part of it leads to its cells."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # The margins stay where they are while the text scrolls, so no line is cut in half.
        self.document().setDocumentMargin(0)
        self.setViewportMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._verdicts: tuple[Verdict, ...] = ()
        self.anchorClicked.connect(self._choose)

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show other verdicts, a line each."""
        self._verdicts = tuple(verdicts)
        self._write()

    @property
    def clauses(self) -> list[Clause]:
        """All clauses, in the order in which they stand."""
        return [clause for verdict in self._verdicts for clause in verdict.clauses]

    def _choose(self, link: QUrl) -> None:
        self.clause_chosen.emit(self.clauses[int(link.toString().removeprefix("#"))].cells)

    def _write(self) -> None:
        plain, strong, link, muted = (QTextCharFormat() for _ in range(4))
        strong.setFontWeight(QFont.Weight.DemiBold)
        for each in (link, muted):
            each.setAnchor(True)
        link.setForeground(self.palette().color(QPalette.ColorRole.Text))
        link.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        link.setUnderlineColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        muted.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # Else all would be laid out anew with each piece.
        place = 0
        for row, verdict in enumerate(self._verdicts):
            if row:
                cursor.insertBlock()
            cursor.insertText(f"{said(verdict.title)}: ", strong)
            for number, clause in enumerate(verdict.clauses):
                if number:
                    cursor.insertText("; ", plain)
                form = link if clause.is_known else muted
                form.setAnchorHref(f"#{place}")
                cursor.insertText(said(clause.text), form)
                place += 1
            cursor.insertText(".", plain)
        cursor.endEditBlock()
        self.setVisible(bool(self._verdicts))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _fit(self) -> None:
        """As high as the text, up to the most lines.

        The width is set by hand: left to itself, the text is laid out as if there were no bar.
        """
        bar, policy = self.verticalScrollBar(), Qt.ScrollBarPolicy
        line = self.fontMetrics().lineSpacing()
        bar.setSingleStep(line)
        width, most = self.width() - 2 * _MARGIN, _MOST_LINES * line
        self.setLineWrapColumnOrWidth(width)
        fits = self._text_height() <= most
        if not fits:
            self.setLineWrapColumnOrWidth(width - bar.sizeHint().width())
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAlwaysOn
        )
        self.setFixedHeight(min(self._text_height(), most) + 2 * _MARGIN)

    def _text_height(self) -> int:
        return ceil(self.document().size().height())

    def minimumSizeHint(self) -> QSize:
        """It never widens the window."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette or text size: written anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()
