"""The person's own saved views, kept in a file, beside those that are shipped."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from weighbridge.errors import ExportError, SavedViewsError
from weighbridge.filters.saved_views import (
    Kept,
    SavedView,
    opened,
    problem_of,
    read_views,
    shipped_views,
    write_views,
)
from weighbridge.locations import own_views_file
from weighbridge.qt.language import said, said_error
from weighbridge.qt.store import Store


class Views(QObject):
    """Reads the file before each change of it, so that what another window has saved stays."""

    changed = Signal()
    """There are other views, or another one is in use."""
    failed = Signal(str)
    """What could not be read or written; what was there is as it was."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.shipped = shipped_views()
        self.own: tuple[Kept, ...] = ()
        self.problem = ""
        """Why the file of own views cannot be read; it is then not written either."""
        self.in_use = ""
        """The name of the own view that was shown or saved last."""

    def read(self) -> None:
        """Read the file anew."""
        try:
            self.own, self.problem = read_views(own_views_file()), ""
        except SavedViewsError as error:
            self.own, self.problem = (), said_error(error)
        if self.in_use not in self.names():
            self.in_use = ""
        self.changed.emit()

    def names(self) -> list[str]:
        """The names of the own views, in the order of the file."""
        return [view.name for view in self.own]

    def problem_of(self, view: Kept) -> str:
        """Why the catalog cannot show a view; empty if it can."""
        return said(problem_of(view, self._store.catalog, self._store.language))

    def show(self, view: Kept) -> bool:
        """Show what a view says; False, and a word on it, if the catalog cannot."""
        problem = self.problem_of(view)
        if problem or not isinstance(view, SavedView):
            self.failed.emit(
                self.tr(
                    "The view “{name}” cannot be shown; nothing was changed.\n\n{problem}"
                ).format(name=view.name, problem=problem)
            )
            return False
        store = self._store
        asked = opened(view, store.catalog, store.language)
        columns = asked.columns or store.catalog.default_columns
        store.show_view(asked.query, asked.order, columns, asked.group)
        self.in_use = view.name if view in self.own else ""
        self.changed.emit()
        return True

    # Changing the file

    def save(self, name: str) -> bool:
        """Keep what is shown under a name, in the place of an own view that has it."""
        new = self._current(name)

        def changed(views: list[Kept]) -> list[Kept]:
            places = [place for place, view in enumerate(views) if view.name == name]
            if places:
                views[places[0]] = new
            else:
                views.append(new)
            return views

        saved = self._change(changed)
        if saved:
            self.in_use = name
            self.changed.emit()
        return saved

    def rename(self, view: Kept, name: str) -> bool:
        """Give an own view another name; a view that cannot be read has none to change."""
        if not isinstance(view, SavedView):
            return False
        new = SavedView(name, view.query, view.order, view.columns, view.group)
        return self._change(lambda views: [new if each == view else each for each in views])

    def delete(self, view: Kept) -> bool:
        """Take an own view out of the file."""
        return self._change(lambda views: [each for each in views if each != view])

    def _change(self, change: Callable[[list[Kept]], list[Kept]]) -> bool:
        self.read()
        if self.problem:
            self.failed.emit(self.problem)
            return False
        file = own_views_file()
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_views(file, change(list(self.own)))
        except (ExportError, OSError) as error:
            self.failed.emit(
                self.tr("The view was not saved.\n\n{error}").format(error=said_error(error))
            )
            return False
        self.read()
        return True

    def _current(self, name: str) -> SavedView:
        session = self._store.session
        return SavedView(
            name,
            self._store.language.text_of(session.query),
            session.order.names,
            session.columns,
            session.grouping,
        )
