"""What is bundled: every module and file of the program, and of the rest what it needs."""

import pkgutil
import sys
from pathlib import Path

import pytest

import contents
import licenses
import weighbridge
from tests.test_layers import run
from weighbridge.importers import readers


def entry(place: str, origin: str = "") -> contents.Entry:
    return (place, origin or f"{sys.prefix}/lib/{place}", "BINARY")


def kept(*places: str) -> set[str]:
    return {place for place, _, _ in contents.wanted(map(entry, places))}


def test_every_module_is_named_so_that_none_is_missed_that_is_imported_by_name() -> None:
    found = {each.name for each in pkgutil.walk_packages(weighbridge.__path__, "weighbridge.")}
    assert set(contents.modules()) == found | {"weighbridge"}
    assert f"{readers.__name__}.aider" in contents.modules()


def test_the_recipe_takes_all_of_it() -> None:
    spec = (contents.CHECKOUT / "packaging" / "weighbridge.spec").read_text("utf-8")
    assert "hiddenimports=[*contents.modules(), *contents.IMPORTED_BY_NAME]" in spec
    assert "excludes=contents.EXCLUDED" in spec
    assert "datas=contents.data_files()" in spec


def test_catalog_and_resources_lie_where_the_program_looks() -> None:
    places = {(Path(file).name, place) for file, place in contents.data_files()}
    assert ("datapackage.json", "weighbridge/data") in places
    assert ("weighbridge.svg", "weighbridge/resources/icons") in places
    assert ("LGPL-3.0-only.txt", "weighbridge/resources/licenses") in places


WITHOUT_THE_REST = """
import sys
sys.path.insert(0, {packaging!r})
import contents

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        left_out = any(name == each or name.startswith(each + ".") for each in contents.EXCLUDED)
        if name.startswith("PySide6.Qt"):
            left_out = name.removeprefix("PySide6.Qt") not in contents.QT_MODULES
        if left_out:
            raise ModuleNotFoundError(f"{{name}} is left out", name=name)
        return None

sys.meta_path.insert(0, LeftOut())
for module in contents.modules():
    if module != "weighbridge.__main__":
        __import__(module)
        print(module)
for name in contents.IMPORTED_BY_NAME:
    print(name in sys.modules)
"""


def test_the_program_does_without_what_is_left_out() -> None:
    packaging = str(contents.CHECKOUT / "packaging")
    result = run(WITHOUT_THE_REST.format(packaging=packaging))
    assert result.returncode == 0, result.stderr
    assert "weighbridge.qt.charts.plot" in result.stdout
    assert "False" not in result.stdout


def test_pandas_can_be_left_out_since_nothing_asks_for_it() -> None:
    texts = [(each.name, each.read_text("utf-8")) for each in contents.SOURCE.rglob("*.py")]
    assert [name for name, text in texts if "import pandas" in text] == ["frame.py"]
    assert [name for name, text in texts if ".to_pandas(" in text] == []


def test_of_qt_only_what_is_used_is_kept() -> None:
    libraries = {
        f"PySide6/Qt/lib/libQt6{each}.so.6" for each in ("Core", "Gui", "Quick", "Network")
    }
    assert kept(*libraries) == {"PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/lib/libQt6Gui.so.6"}
    bindings = {"PySide6/QtSvg.abi3.so", "PySide6/QtQml.abi3.so", "PySide6/libpyside6.abi3.so.6.11"}
    assert kept(*bindings) == bindings - {"PySide6/QtQml.abi3.so"}
    assert kept("PySide6/Qt/qml/QtQml/libqmlplugin.so") == set()


def test_the_same_holds_of_windows_and_macos() -> None:
    assert kept("PySide6/Qt6Core.dll", "PySide6/Qt6Quick.dll") == {"PySide6/Qt6Core.dll"}
    assert kept("PySide6/QtCore.pyd", "PySide6/QtSql.pyd") == {"PySide6/QtCore.pyd"}
    frameworks = "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui"
    assert kept(frameworks, frameworks.replace("QtGui", "QtPdf")) == {frameworks}
    assert kept("PySide6/plugins/platforms/qwindows.dll", "PySide6/plugins/tls/qopenssl.dll") == {
        "PySide6/plugins/platforms/qwindows.dll"
    }


def test_plugins_and_words_of_qt_are_chosen() -> None:
    plugins = "PySide6/Qt/plugins"
    chosen = {f"{plugins}/platforms/libqxcb.so", f"{plugins}/iconengines/libqsvgicon.so"}
    assert kept(*chosen, f"{plugins}/platforms/libqvnc.so", f"{plugins}/sqldrivers/a.so") == chosen
    words = {"PySide6/Qt/translations/qtbase_de.qm", "PySide6/Qt/translations/qtbase_fr.qm"}
    assert kept(*words) == {"PySide6/Qt/translations/qtbase_de.qm"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there are they shared")
def test_libraries_of_the_system_are_left_to_it() -> None:
    entries = [
        entry("libxcb.so.1", "/usr/lib/x86_64-linux-gnu/libxcb.so.1"),
        entry("_json.so", "/usr/lib/python3.11/lib-dynload/_json.cpython-311.so"),
        entry("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0"),
        entry("numpy.libs/libopenblas.so"),
    ]
    assert contents.wanted(entries) == entries[1:]


def test_the_licenses_of_all_that_is_bundled_are_collected(tmp_path: Path) -> None:
    bundled = [
        entry("numpy.linalg"),
        entry("numpy/linalg/_umath_linalg.so"),
        entry("PySide6/QtCore.abi3.so"),
        entry("shiboken6/Shiboken.abi3.so"),
        entry("json.decoder"),
    ]
    files = licenses.collect(bundled, str(tmp_path / "licenses"))
    names = {Path(origin).stem for _, origin, _ in files}
    assert {"weighbridge", "numpy", "PySide6_Essentials", "shiboken6", "Python"} <= names
    assert {"pandas", "pytest"} & names == set()
    assert all(place.startswith("weighbridge") for place, _, _ in files)
    assert "PYTHON SOFTWARE FOUNDATION" in (tmp_path / "licenses/Python.txt").read_text("utf-8")
