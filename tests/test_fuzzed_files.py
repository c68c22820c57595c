"""Whatever the files hold that a person has made, they are read, or refused and kept."""

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from weighbridge.errors import SavedViewsError
from weighbridge.filters.saved_views import read_views, write_views
from weighbridge.plain_values import plain, read_into
from weighbridge.qt.sessions.window_state import WindowState
from weighbridge.session_file import Kept, SessionFile
from weighbridge.start_marker import StartMarker

_SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
_anew = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def _file(*keys: str) -> st.SearchStrategy[bytes]:
    """Any bytes, or JSON that has the keys of a file of ours with any value."""
    parts = st.fixed_dictionaries({}, optional=dict.fromkeys(keys, _JSON))
    versioned = st.builds(lambda each: json.dumps({"version": 1, **each}).encode(), parts)
    return st.binary(max_size=99) | versioned


@_anew
@given(content=_file("version", "session", "window", "writer"))
def test_a_session(tmp_path: Path, content: bytes) -> None:
    for each in tmp_path.iterdir():
        each.unlink()
    path = tmp_path / "session.json"
    path.write_bytes(content)
    file = SessionFile(path)
    kept = file.read()
    assert file.problems or isinstance(kept.session, dict)
    SessionFile(path).write(Kept({"query": ["open"]}))
    assert content in [each.read_bytes() for each in tmp_path.iterdir()]


@_anew
@given(content=_file("version", "views"))
def test_saved_views(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "views.json"
    path.write_bytes(content)
    try:
        views = read_views(path)
    except SavedViewsError as error:
        assert str(path) in str(error)
        assert path.read_bytes() == content
        return
    write_views(path, views)
    assert len(read_views(path)) == len(views)


_NAMES = list(WindowState.__dataclass_fields__)


@given(told=st.dictionaries(st.sampled_from(_NAMES) | st.text(max_size=5), _JSON, max_size=8))
def test_settings_and_the_state_of_the_window(told: dict[str, object]) -> None:
    """What cannot be taken is told, and the rest is of the right type."""
    problems: list[str] = []
    state = read_into(WindowState(), told, "The window", problems)
    again = plain(state)
    assert isinstance(again, dict)
    more: list[str] = []
    assert read_into(WindowState(), again, "The window", more) == state
    assert more == []


@_anew
@given(content=st.binary(max_size=30) | st.integers().map(lambda n: str(n).encode()))
def test_a_start_marker(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "starting"
    path.write_bytes(content)
    assert StartMarker(path).begin() in (True, False)
