"""Whatever the files of a snapshot hold, a reader reads them or refuses them with the reason."""

from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.importers.readers.damage import write
from weighbridge.errors import SnapshotError
from weighbridge.importers.readers import MODULES, reader

_PIECES = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        [
            *(b"null", b"{}", b"[]", b"NaN", b"1e999", b"-1", b'"', b",", b"\n", b"\r", b"\0"),
            *(b"true", b"\xff", b"\xef\xbb\xbf", b"9" * 5000, b"[" * 2000, b": ", b"{", b"}"),
            *(b"!!python/object:os.system", b"&a *a", b"2026-13-45", b"\xed\xa0\x80"),
        ]
    ),
)


def snapshot(module: str, folder: Path) -> dict[str, bytes]:
    """The small snapshot that the tests of a reader are made with."""
    tests = import_module(f"tests.importers.readers.test_{module}")
    if module == "hub":
        tests.write(folder, {})
    elif module == "mot":
        tests.write(folder, "[{name: Datasets, license: MIT}, {name: Model card}]")
    elif module == "osai":
        write(folder, {tests.FILE: tests.WILLOW})
    else:
        write(folder, tests.FILES)
    return {each.name: each.read_bytes() for each in folder.iterdir()}


@pytest.mark.parametrize("id", MODULES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(data=st.data())
def test_any_damage_is_read_or_refused(tmp_path: Path, id: str, data: st.DataObject) -> None:
    for each in tmp_path.iterdir():
        each.unlink()
    files = snapshot(MODULES[id], tmp_path)
    damaged = data.draw(st.sampled_from(sorted(files)))
    content = files[damaged]
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(start + 40, len(content))))
    (tmp_path / damaged).write_bytes(content[:start] + data.draw(_PIECES) + content[end:])
    try:
        list(reader(id)(tmp_path))
    except SnapshotError as error:
        assert error.problems
