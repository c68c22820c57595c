"""The form of "May I use it?": a use in a few fields."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from weighbridge.analysis.may_i import Purpose, Use
from weighbridge.catalog.countries import COUNTRIES
from weighbridge.columns import Column, Group, Kind, plain_number
from weighbridge.filters.language.bounds import bound_of
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said
from weighbridge.qt.menus import without_mnemonic
from weighbridge.qt.theme import show_ticks

_SPACE = 8
_LETTERS = 9
_NUMBER = Column("number", "Number", Kind.NUMBER, Group.TERMS)


class UseForm(QWidget):
    """Fields that may be left empty: what is not told is not asked, or has conditions."""

    changed = Signal()
    """Another use is described."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = QComboBox()
        for purpose, text in (
            (Purpose.COMMERCIAL, self.tr("Commercial")),
            (Purpose.RESEARCH, self.tr("Research")),
            (Purpose.PERSONAL, self.tr("Personal")),
        ):
            self._purpose.addItem(text, purpose.value)
        self._country = QComboBox()
        # Long names must not widen the window.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._country.setSizeAdjustPolicy(policy)
        self._country.setMinimumContentsLength(_LETTERS)
        self._country.addItem(self.tr("Not told"), None)
        names = {code: said(name) for code, name in COUNTRIES.items()}
        for code, name in sorted(names.items(), key=lambda each: each[1]):
            self._country.addItem(name, code)
        self._users, self._revenue = QLineEdit(), QLineEdit()
        self._users.setPlaceholderText(self.tr("such as 5m"))
        self._revenue.setPlaceholderText(self.tr("such as 20m"))
        self._mistake = PlainLabel()
        self._mistake.setForegroundRole(self._mistake.palette().ColorRole.PlaceholderText)
        self._plans = {
            "redistribute": QCheckBox(self.tr("Pass the &weights on")),
            "fine_tune": QCheckBox(self.tr("Fine-&tune it")),
            "train_others": QCheckBox(self.tr("Train &other models on outputs")),
            "as_service": QCheckBox(self.tr("Offer it as a &service")),
        }
        self._lay_out()
        for box in (self._purpose, self._country):
            box.currentIndexChanged.connect(self.changed)
        for field in (self._users, self._revenue):
            field.editingFinished.connect(self.changed)
            field.textEdited.connect(self._say_mistake)
        for tick in self._plans.values():
            show_ticks(tick)
            tick.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(_SPACE, _SPACE, _SPACE, _SPACE)
        grid.setHorizontalSpacing(_SPACE)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Purpose"), self._purpose),
            (self.tr("&Users a month"), self._users),
            (self.tr("&Revenue a year, USD"), self._revenue),
            (self.tr("Countr&y"), self._country),
        )
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        for place, (words, field) in enumerate(fields):
            label = PlainLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(without_mnemonic(words))
            if isinstance(field, QLineEdit):
                field.setMinimumWidth(width)
            row, column = place % 2, place // 2 * 2
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1)
        for place, tick in enumerate(self._plans.values()):
            grid.addWidget(tick, 2 + place % 2, place // 2 * 2, 1, 2)
        grid.addWidget(self._mistake, 4, 0, 1, 4)
        grid.setColumnStretch(4, 1)
        self._mistake.hide()

    def use(self) -> Use:
        """What is described; a number that cannot be read is not told."""
        plans = {name: tick.isChecked() for name, tick in self._plans.items()}
        return Use(
            _amount(self._users.text()),
            _amount(self._revenue.text()),
            self._country.currentData(),
            Purpose(self._purpose.currentData()),
            **plans,
        )

    def show_use(self, use: Use) -> None:
        """Fill the fields."""
        fields = (self._purpose, self._country, *self._plans.values())
        blockers = [QSignalBlocker(field) for field in fields]
        for field, number in ((self._users, use.users), (self._revenue, use.revenue)):
            if _amount(field.text()) != number:
                field.setText("" if number is None else plain_number(number))
        self._purpose.setCurrentIndex(self._purpose.findData(use.purpose.value))
        place = self._country.findData(use.country) if use.country else 0
        if place < 0:
            self._country.addItem(str(use.country), use.country)
            place = self._country.count() - 1
        self._country.setCurrentIndex(place)
        for name, tick in self._plans.items():
            tick.setChecked(getattr(use, name))
        del blockers

    def _say_mistake(self) -> None:
        wrong = [
            field.accessibleName()
            for field in (self._users, self._revenue)
            if field.text().strip() and _amount(field.text()) is None
        ]
        text = self.tr("Not a number: {fields}. It is taken as not told. Write 5m or 1500000.")
        self._mistake.setText(text.format(fields=", ".join(wrong)) if wrong else "")
        self._mistake.setVisible(bool(wrong))


def _amount(text: str) -> float | None:
    """A number of people or dollars as typed: 1500, 700m, 0.5b; None if it is none."""
    found = bound_of(_NUMBER, text.strip()) if text.strip() else None
    return found if isinstance(found, float) and found >= 0 else None
