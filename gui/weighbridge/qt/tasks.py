"""Work beside the window: a function on a thread of its own, its result back as a signal."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

_Result = TypeVar("_Result")


class _Courier(QObject):
    """Carries what a thread made over to the thread of the window."""

    arrived = Signal(object)


class Task(Generic[_Result]):
    """Runs ``work`` once, then ``done`` with its result in the window's thread.

    An exception of ``work`` goes to ``failed`` instead. ``work`` must not touch the window.
    """

    def __init__(
        self,
        work: Callable[[], _Result],
        done: Callable[[_Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._wanted = True
        self._courier = _Courier()
        self._courier.arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def abandon(self) -> None:
        """Let the result, when it comes, go nowhere: what asked for it is being closed."""
        # Not by disconnecting: a result that is already under way would arrive all the same.
        self._wanted = False
        self._thread.join()

    def _run(self) -> None:
        try:
            outcome: object = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to the window's thread
            outcome = error
        self._courier.arrived.emit(outcome)

    def _arrive(self, outcome: object) -> None:
        self._thread.join()
        if not self._wanted:
            return
        if isinstance(outcome, Exception):
            self._failed(outcome)
        else:
            self._done(outcome)  # type: ignore[arg-type]  # It is what ``work`` returned.
