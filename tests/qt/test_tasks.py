import threading
from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from weighbridge.qt.tasks import Task


def run(qtbot: QtBot, work: Callable[[], object]) -> tuple[list[object], list[Exception]]:
    results: list[object] = []
    errors: list[Exception] = []
    task = Task(work, results.append, errors.append)
    task.start()
    qtbot.waitUntil(lambda: bool(results or errors))
    return results, errors


def test_the_result_comes_to_the_thread_of_the_window(qtbot: QtBot) -> None:
    threads = []

    def done(result: int) -> None:
        threads.append((result, threading.current_thread()))

    task = Task(threading.get_ident, done, lambda error: None)
    task.start()
    qtbot.waitUntil(lambda: bool(threads))
    ((worker, here),) = threads
    assert worker != threading.get_ident()
    assert here is threading.main_thread()
    assert threading.active_count() == 1


def test_an_exception_goes_to_failed(qtbot: QtBot) -> None:
    def work() -> object:
        raise ValueError("no")

    results, errors = run(qtbot, work)
    assert results == []
    assert isinstance(errors[0], ValueError)


def test_none_is_a_result(qtbot: QtBot) -> None:
    assert run(qtbot, lambda: None) == ([None], [])


def test_the_result_of_an_abandoned_task_goes_nowhere(qapp: QApplication) -> None:
    told: list[object] = []
    worked = threading.Event()
    task = Task(worked.set, told.append, told.append)
    task.start()
    # Its result is under way by now, though nobody has looked for it.
    while threading.active_count() > 1:
        worked.wait()
    task.abandon()
    qapp.processEvents()
    assert told == []


def test_abandoning_waits_for_the_thread(qapp: QApplication) -> None:
    go_on = threading.Event()
    task = Task(go_on.wait, lambda _: None, lambda _: None)
    task.start()
    threading.Timer(0.01, go_on.set).start()
    task.abandon()
    assert go_on.is_set()
