"""What is shipped: the wheel has the package, the catalog and the resources, and nothing else.

It is built twice, from the checkout and from the sdist, as an installer without a wheel would.
No network: the build back end is called directly, without an isolated environment.
"""

import subprocess
import sys
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent


def build(kind: str, checkout: Path, target: Path) -> Path:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)],
        cwd=checkout,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (built,) = target.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", CHECKOUT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def wheel_from_sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    sdist = build("sdist", CHECKOUT, tmp_path_factory.mktemp("sdist"))
    unpacked = tmp_path_factory.mktemp("unpacked")
    # By the command: Debian 12's Python 3.11.2 does not know the filter that newer ones want.
    extract = [sys.executable, "-m", "tarfile", "-e", str(sdist), str(unpacked)]
    subprocess.run(extract, check=True, capture_output=True, timeout=60)
    (folder,) = unpacked.iterdir()
    return build("wheel", folder, tmp_path_factory.mktemp("wheel-from-sdist"))


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return message_from_bytes(archive.read(name))


def files(folder: str, pattern: str) -> set[str]:
    """Files of the checkout, named from that folder on; at least one, or the pattern is wrong."""
    root = CHECKOUT / folder
    found = {
        path.relative_to(root).as_posix()
        for path in root.rglob(pattern)
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert found
    return found


def test_the_wheel_has_every_module(wheel: Path) -> None:
    assert files("gui", "*.py") <= names(wheel)


def test_the_wheel_has_the_whole_catalog(wheel: Path) -> None:
    tables = files("data", "*.csv") | {"datapackage.json", "LICENSE.md"}
    assert {f"weighbridge/data/{name}" for name in tables} <= names(wheel)


def test_the_catalog_in_the_wheel_stays_small(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        sizes = [
            each.file_size
            for each in archive.infolist()
            if each.filename.startswith("weighbridge/data/")
        ]
    assert 1_000_000 < sum(sizes) < 8_000_000


def test_the_wheel_has_every_resource(wheel: Path) -> None:
    resources = files("resources", "*")
    assert "icons/weighbridge.svg" in resources
    assert {f"weighbridge/resources/{name}" for name in resources} <= names(wheel)


def test_the_wheel_has_nothing_else(wheel: Path) -> None:
    roots = {name.partition("/")[0] for name in names(wheel)}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"weighbridge"}
    assert not {name for name in names(wheel) if "__pycache__" in name or "test" in name.lower()}


def test_the_wheel_from_the_sdist_is_the_same(wheel: Path, wheel_from_sdist: Path) -> None:
    assert names(wheel_from_sdist) == names(wheel)


def test_the_licenses_go_along(wheel: Path) -> None:
    assert set(metadata(wheel).get_all("License-File", [])) == {
        "LICENSE",
        "data/LICENSE.md",
        "resources/icons/LICENSE-lucide.txt",
    }


def test_each_python_gets_a_pyside_that_works_with_it(wheel: Path) -> None:
    required = metadata(wheel).get_all("Requires-Dist", [])
    assert [line for line in required if line.lower().startswith("pyside6")] == [
        "pyside6-essentials<6.12,>=6.11.3; python_version < '3.12'",
        "pyside6-essentials<6.13,>=6.12; python_version >= '3.12'",
    ]


def test_there_is_one_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in names(wheel) if name.endswith("/entry_points.txt"))
        lines = archive.read(name).decode().split("\n")
    assert "weighbridge = weighbridge.__main__:main" in lines
