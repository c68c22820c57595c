"""What the bundle holds: which modules, files and parts of Qt. `weighbridge.spec` asks this module.

The bundle carries Python, Qt and the libraries from the wheels, and nothing of the system that it
was built on: what Qt finds on any desktop (`system_libraries.PACKAGES`) is left to the system.
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import TypeAlias

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCE = CHECKOUT / "gui"

Entry: TypeAlias = tuple[str, str, str]
"""A file of the bundle as PyInstaller tells it: its place, where it comes from, its kind."""

EXCLUDED = (
    # Used by nothing that the program does: Frame.to_pandas is for notebooks.
    "pandas",
    # What the libraries would use if it were there.
    "IPython",
    "OpenGL",
    "PIL",
    "cupy",
    "jupyter_rfb",
    "matplotlib",
    "numba",
    "numpy.f2py",
    "pytest",
    "scipy",
    "setuptools",
    "typing_extensions",
    "pyqtgraph.console",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    # What of Python's own library brings libraries of the system along, and is not needed.
    "_bz2",
    "_curses",
    "_hashlib",
    "_lzma",
    "_sqlite3",
    "_ssl",
    "_tkinter",
    "_uuid",
    "readline",
    "tkinter",
)

QT_MODULES = frozenset(
    {
        *("Core", "Gui", "Widgets", "Svg", "PrintSupport"),
        # What these, the plugins and pyqtgraph need in turn.
        *("DBus", "OpenGL", "OpenGLWidgets", "WaylandClient", "XcbQpa"),
    }
)
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
QT_TRANSLATIONS = frozenset({"qtbase_de.qm", "qtbase_zh_CN.qm"})
"""Qt's own words, such as those on the buttons of dialogs, in the languages of the program."""


IMPORTED_BY_NAME = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
"""What pyqtgraph imports in a way that PyInstaller does not see."""


def modules() -> list[str]:
    """Every module of the program: some are imported by a name that is only known at run time."""
    files = (path.relative_to(SOURCE) for path in (SOURCE / "weighbridge").rglob("*.py"))
    parts = (path.with_suffix("").parts for path in files)
    return sorted(".".join(each[:-1] if each[-1] == "__init__" else each) for each in parts)


def data_files() -> list[tuple[str, str]]:
    """The catalog and the resources, at the places where `weighbridge.locations` looks for them."""
    return [
        (str(path), str(PurePath("weighbridge") / path.parent.relative_to(CHECKOUT)))
        for folder in ("data", "resources")
        for path in sorted((CHECKOUT / folder).rglob("*"))
        if path.is_file()
    ]


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The files out of those that PyInstaller found that the bundle keeps."""
    return [each for each in entries if _is_wanted(PurePath(each[0]), each[1])]


def _is_wanted(place: PurePath, origin: str) -> bool:
    if "PySide6" in place.parts:
        return _is_wanted_of_qt(place)
    if place.parts[:2] == ("pyqtgraph", "colors"):
        return False  # Colour maps for pictures.
    return not _is_of_the_system(Path(origin))


def _is_wanted_of_qt(place: PurePath) -> bool:
    if place.parent.name == "translations":
        return place.name in QT_TRANSLATIONS
    if "plugins" in place.parts:
        name = place.name.partition(".")[0].removeprefix("lib")
        return name in QT_PLUGINS.get(place.parent.name, set())
    if "qml" in place.parts:
        return False
    # libQt6Core.so.6, Qt6Core.dll, QtCore.framework/.../QtCore, QtCore.abi3.so, QtCore.pyd
    of_qt = re.match(r"(?:lib)?Qt6?([A-Za-z0-9]+)", place.name)
    return of_qt is None or of_qt[1] in QT_MODULES


def _is_of_the_system(origin: Path) -> bool:
    """Whether a Linux library comes from outside both the environment and its Python."""
    if not sys.platform.startswith("linux") or ".so" not in origin.name:
        return False
    own = {Path(each).resolve() for each in (sys.prefix, sys.base_prefix)} - {Path("/usr")}
    origin = origin.resolve()
    if any(origin.is_relative_to(each) for each in own):
        return False
    # The Python of a distribution lies among the system's libraries.
    return not re.search(r"/python3\.\d+/|/libpython3", origin.as_posix())
