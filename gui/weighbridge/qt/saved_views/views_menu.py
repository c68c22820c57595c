"""The menu of saved views. Its dialogs are imported when they are opened: the start needs none."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from weighbridge.filters.saved_views import Kept
from weighbridge.qt.formats import one_line
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.saved_views.views import Views
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon


class ViewsMenu(QMenu):
    """Shipped views, own views, and what keeps them."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Saved views"))
        self.setToolTipsVisible(True)
        self._store = store
        self._window = parent
        self._views = Views(store, self)
        self._views.changed.connect(self._list)
        self._views.failed.connect(self._say_failed)
        self._shown: list[QAction] = []
        self.tint(self.palette())
        self._problem = QAction(self.tr("&Why your own views are not listed…"), self)
        self._problem.triggered.connect(lambda: self._say_failed(self._views.problem))
        self._save = QAction(self.tr("&Save this view…"), self)
        self._save.setShortcut(QKeySequence("Ctrl+Shift+B"))
        self._save.triggered.connect(self._ask_name)
        self._update = QAction(self)
        self._update.triggered.connect(lambda: self._views.save(self._views.in_use))
        self._manage = QAction(self.tr("&Manage views…"), self)
        self._manage.triggered.connect(self._open_manager)
        self._end = self.addSeparator()
        self.addActions([self._problem, self._save, self._update, self._manage])
        self.aboutToShow.connect(self._read)
        store.catalog_changed.connect(self._read)
        self._enable()

    def tint(self, palette: QPalette) -> None:
        """Draw the icon of views that cannot be shown in the colours of a palette."""
        self._alert = icon("triangle-alert", palette)

    def _read(self) -> None:
        if self._store.is_ready:
            self._views.read()

    def _list(self) -> None:
        """List the views anew."""
        for action in self._shown:
            self.removeAction(action)
            action.deleteLater()
        self._shown = [self._action_for(view) for view in self._views.shipped]
        if self._views.own:
            self._shown.append(QAction(self))
            self._shown[-1].setSeparator(True)
        self._shown += [self._action_for(view) for view in self._views.own]
        self.insertActions(self._end, self._shown)
        self._enable()

    def _action_for(self, view: Kept) -> QAction:
        name = one_line(view.name) or self.tr("(without a name)")
        action = QAction(name.replace("&", "&&"), self)
        problem = self._views.problem_of(view)
        if problem:
            action.setIcon(self._alert)
            action.setToolTip(plain_tool_tip(problem))
        action.triggered.connect(partial(self._show_view, view))
        return action

    def _show_view(self, view: Kept) -> None:
        self._views.show(view)

    def _enable(self) -> None:
        views, is_ready = self._views, self._store.is_ready
        self._problem.setVisible(bool(views.problem))
        for action in (self._save, self._manage):
            action.setEnabled(is_ready and not views.problem)
        in_use = one_line(views.in_use).replace("&", "&&")
        text = self.tr("&Update “{name}”").format(name=in_use) if in_use else self.tr("&Update")
        self._update.setText(text)
        self._update.setEnabled(bool(in_use))

    def _ask_name(self) -> None:
        from weighbridge.qt.saved_views.views_dialogs import NameDialog

        self._read()
        views = self._views
        dialog = NameDialog(
            self.tr("Save view"),
            views.in_use,
            views.names(),
            may_replace=True,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: views.save(dialog.name))
        dialog.open()

    def _open_manager(self) -> None:
        from weighbridge.qt.saved_views.views_dialogs import ViewsDialog

        self._read()
        dialog = ViewsDialog(self._views, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say_failed(self, text: str) -> None:
        from weighbridge.qt.dialogs import show_message

        show_message(self._window, self.tr("Saved views"), text, warning=True)
