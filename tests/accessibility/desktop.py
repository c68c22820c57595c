"""A desktop of its own for the program: a screen, a session bus, the bus of assistive programs."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of programs that run on it; all its processes end with the block."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))
    }
    environment.update(
        XDG_RUNTIME_DIR=str(folder),
        GSETTINGS_BACKEND="memory",
        LC_ALL="C.UTF-8",
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
    )
    with ExitStack() as ending:
        reading, writing = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten"]
        _start(ending, [*screen, "tcp"], environment, writing)
        environment["DISPLAY"] = f":{_first_line(reading)}"
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        daemon = _start(ending, bus, environment, None, stdout=subprocess.PIPE)
        assert daemon.stdout is not None
        address = daemon.stdout.readline().decode().strip()
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        yield environment


@contextmanager
def program(environment: dict[str, str], arguments: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program that runs on a desktop, until the end of the block."""
    with ExitStack() as ending:
        yield _start(ending, arguments, environment, None, stderr=subprocess.PIPE)


def _start(
    ending: ExitStack,
    arguments: list[str],
    environment: dict[str, str],
    given: int | None,
    *,
    stdout: int = subprocess.DEVNULL,
    stderr: int = subprocess.DEVNULL,
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        arguments,
        env=environment,
        stdout=stdout,
        stderr=stderr,
        pass_fds=() if given is None else (given,),
    )

    def end() -> None:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    ending.callback(end)
    if given is not None:
        os.close(given)
    return process


def _first_line(file: int) -> str:
    with os.fdopen(file) as lines:
        return lines.readline().strip()
