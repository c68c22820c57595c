"""What a desktop reads of the program: entry, metainfo, type of recipes; and that they agree."""

import re
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import deb
import icons
from weighbridge import __version__
from weighbridge.qt.app import make_app

PACKAGING = Path(__file__).parents[2] / "packaging"
RECIPE_TYPE = "application/vnd.weighbridge.recipe+json"


@pytest.fixture(scope="module")
def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(PACKAGING / "weighbridge.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


@pytest.fixture(scope="module")
def metainfo() -> ET.Element:
    return ET.parse(PACKAGING / "org.weighbridge.Weighbridge.metainfo.xml").getroot()  # noqa: S314


def test_the_entry_starts_the_program_on_a_file(entry: dict[str, str]) -> None:
    assert entry["Exec"] == "weighbridge %f"
    assert entry["MimeType"] == f"{RECIPE_TYPE};"


def test_the_window_finds_its_entry(qapp: object, entry: dict[str, str]) -> None:
    """By this name a desktop puts the icon on the window, on Wayland and on X11."""
    assert make_app().desktopFileName() == "weighbridge"
    assert entry["StartupWMClass"] == "weighbridge"


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_all_languages_of_the_program(entry: dict[str, str], key: str) -> None:
    assert {key, f"{key}[de]", f"{key}[zh_CN]"} <= set(entry)


def test_the_metainfo_tells_this_version(metainfo: ET.Element) -> None:
    newest = next(metainfo.iter("release"))
    assert newest.get("version") == __version__
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", newest.get("date", ""))


def test_the_metainfo_names_the_entry_and_the_type(metainfo: ET.Element) -> None:
    assert metainfo.findtext("launchable") == "weighbridge.desktop"
    assert metainfo.findtext("provides/mediatype") == RECIPE_TYPE
    assert metainfo.findtext("provides/binary") == "weighbridge"


def test_the_metainfo_tells_the_licenses_of_the_project(metainfo: ET.Element) -> None:
    pyproject = (PACKAGING.parent / "pyproject.toml").read_text("utf-8")
    assert f'license = "{metainfo.findtext("project_license")}"' in pyproject


def test_metainfo_and_entry_put_the_program_into_the_same_categories(
    metainfo: ET.Element, entry: dict[str, str]
) -> None:
    told = [each.text or "" for each in metainfo.findall("categories/category")]
    assert [*told, "Qt"] == entry["Categories"].rstrip(";").split(";")


def test_recipes_have_their_ending() -> None:
    space = {"": "http://www.freedesktop.org/standards/shared-mime-info"}
    root = ET.parse(PACKAGING / "weighbridge.mime.xml").getroot()  # noqa: S314
    (told,) = root.findall("mime-type", space)
    assert told.get("type") == RECIPE_TYPE
    assert [each.get("pattern") for each in told.findall("glob", space)] == ["*.weighbridge"]


def test_all_files_of_the_desktop_are_in_the_package() -> None:
    packed = {*deb.INSTALLED, *deb.COMPRESSED}
    for pattern in ("*.desktop", "*.xml", "*.svg", "*.1"):
        found = set(PACKAGING.glob(pattern))
        assert found
        assert found <= packed
    assert all(file.is_file() for file in packed)


@pytest.mark.parametrize("size", icons.SIZES)
def test_icons_are_drawn_in_each_size(tmp_path: Path, size: int) -> None:
    target = tmp_path / "new" / "weighbridge.png"
    icons.render(deb.ICON, size, target)
    image = QImage(str(target))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 255  # The corners are round.
    assert image.pixelColor(size // 2, size // 2).alpha() == 255


def test_an_icon_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="could not be written"):
        icons.render(deb.ICON, 16, tmp_path / "icon.no-such-format")
