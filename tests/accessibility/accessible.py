"""What an assistive program sees of the window, asked for over the bus for such programs."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic
from typing import Any, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_T = TypeVar("_T")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_NOTHING = "/org/a11y/atspi/null"
_PATIENCE = 20.0
_LABELLED_BY = 2
_STATES = {
    "checked": 4,
    "enabled": 8,
    "expandable": 9,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "selected": 23,
    "showing": 25,
    "visible": 30,
    "checkable": 41,
}
"""Those that are asked about here; numbered in atspi-constants.h."""


@dataclass(frozen=True)
class Accessible:
    """One thing in the window, as it is told of."""

    at: tuple[str, str]
    role: str
    name: str
    description: str
    states: frozenset[str]
    labels: tuple[str, ...]
    """The names of what it is labelled by."""
    children: tuple["Accessible", ...] = ()

    @property
    def said(self) -> str:
        """What it is called: by its label where it has one, as then the name may be its value."""
        return " ".join(self.labels) or self.name

    def walk(self) -> Iterator["Accessible"]:
        """This and all that is in it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: str, name: str) -> "Accessible":
        """The one thing in it of a role and a name."""
        found = [each for each in self.walk() if (each.role, each.said) == (role, name)]
        assert len(found) == 1, f"{len(found)} × {role} {name!r}"
        return found[0]

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"


class Screenreader:
    """Asks over the bus, and hears what is said there."""

    def __init__(self, session: str) -> None:
        with _opened(session) as connection:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            call = new_method_call(where, "GetAddress")
            (address,) = connection.send_and_get_reply(call, timeout=_PATIENCE).body
        self._connection: DBusConnection = open_dbus_connection(address)
        self._heard: list[tuple[str, tuple[str, str], Any]] = []
        """Kind, who said it, and what."""
        registry = "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        for event in ("object:state-changed:focused", "object:announcement"):
            call = new_method_call(DBusAddress(*registry), "RegisterEvent", "sass", (event, [], ""))
            self._ask([call])
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._ask([message_bus.AddMatch(rule)])

    def close(self) -> None:
        self._connection.close()

    # Asking

    def window(self) -> Accessible:
        """The program's window, once there is one."""

        def look() -> tuple[str, str] | None:
            programs = self._children(("org.a11y.atspi.Registry", _ROOT))
            windows = self._children(programs[0]) if programs else []
            return windows[0] if windows else None

        return self.tree(self.until(look))

    def windows(self) -> list[Accessible]:
        """All windows of the program that are shown, without what is in them."""
        (program,) = self._children(("org.a11y.atspi.Registry", _ROOT))
        places = self._children(program)
        told = zip(places, self._told(places), strict=True)
        found = [Accessible(at, *each) for at, each in told if each is not None]
        return [each for each in found if "showing" in each.states]

    def tree(self, at: tuple[str, str]) -> Accessible:
        """A thing with all that is in it. Level by level, since answers take long and calls not."""
        levels = [[at]]
        families: dict[tuple[str, str], list[tuple[str, str]]] = {}
        while levels[-1]:
            answers = self._ask([_call(each, "GetChildren") for each in levels[-1]])
            for each, answer in zip(levels[-1], answers, strict=True):
                children = [] if isinstance(answer, LookupError) else answer[0]
                families[each] = [child for child in children if child[1] != _NOTHING]
            levels.append([child for each in levels[-1] for child in families[each]])
        everything = [each for level in levels for each in level]
        made: dict[tuple[str, str], Accessible] = {}
        for each, told in reversed(list(zip(everything, self._told(everything), strict=True))):
            children = tuple(made[child] for child in families[each] if child in made)
            if told is not None:
                made[each] = Accessible(each, *told, children=children)
        return made[at]

    def _told(self, things: Sequence[tuple[str, str]]) -> "list[_Told | None]":
        """Role, name, description, states and labels of each; None for what is gone."""
        names = ("Name", "Description")
        asked = [
            call
            for each in things
            for call in (
                _call(each, "GetRoleName"),
                *(Properties(DBusAddress(each[1], each[0], _ACCESSIBLE)).get(n) for n in names),
                _call(each, "GetState"),
                _call(each, "GetRelationSet"),
            )
        ]
        answers = self._ask(asked)
        told: list[_Told | None] = []
        for start in range(0, len(answers), 5):
            role, name, description, states, relations = answers[start : start + 5]
            if any(isinstance(part, LookupError) for part in (role, name, states)):
                told.append(None)
                continue
            bits = states[0][0] | states[0][1] << 32
            held = frozenset(state for state, bit in _STATES.items() if bits >> bit & 1)
            told.append((role[0], name[0][1], description[0][1], held, self._labels(relations)))
        return told

    def _labels(self, relations: Any) -> tuple[str, ...]:
        if isinstance(relations, LookupError):
            return ()
        labels = [to for kind, to in relations[0] if kind == _LABELLED_BY]
        where = [DBusAddress(path, bus, _ACCESSIBLE) for to in labels for bus, path in to]
        return tuple(
            answer[0][1] for answer in self._ask([Properties(w).get("Name") for w in where])
        )

    def _children(self, at: tuple[str, str]) -> list[tuple[str, str]]:
        (answer,) = self._ask([_call(at, "GetChildren")])
        return [] if isinstance(answer, LookupError) else list(answer[0])

    # Doing

    def do(self, thing: Accessible, place: int = 0) -> None:
        """Carry out its first action: press a button, choose a command, bring a tab forward."""
        where = DBusAddress(thing.at[1], thing.at[0], "org.a11y.atspi.Action")
        (answer,) = self._ask([new_method_call(where, "DoAction", "i", (place,))])
        assert not isinstance(answer, LookupError), f"{thing}: {answer}"

    def focus(self, thing: Accessible) -> None:
        """Bring the keyboard to it."""
        where = DBusAddress(thing.at[1], thing.at[0], "org.a11y.atspi.Component")
        self._ask([new_method_call(where, "GrabFocus")])

    # Hearing

    def forget(self) -> None:
        """What was heard so far no longer counts."""
        self.settle()
        self._heard.clear()

    def hears(self, text: str) -> None:
        """Listen until a text is announced."""

        def look() -> bool | None:
            return (
                any(kind == "Announcement" and text in said for kind, _, said in self._heard)
                or None
            )

        try:
            self.until(look, hear=True)
        except (AssertionError, TimeoutError):
            said = [said for kind, _, said in self._heard if kind == "Announcement"]
            raise AssertionError(f"{text!r} was not announced, but {said}") from None

    def take_focused(self) -> list[tuple[str, str]]:
        """What the keyboard has come to since this was last asked, or forgotten."""
        found = [at for kind, at, on in self._heard if kind == "focused" and on]
        self._heard.clear()
        return found

    def settle(self) -> None:
        """Hear all that the program has said by now: it answers after that."""
        (program,) = self._children(("org.a11y.atspi.Registry", _ROOT))
        self._children(program)

    def until(self, look: Callable[[], _T | None], *, hear: bool = False) -> _T:
        """Ask again, or hear on, until there is an answer."""
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            found = look()
            if found is not None:
                return found
            if hear:
                self._take(self._connection.receive(timeout=_PATIENCE))
        raise AssertionError("It never came.")

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            return
        kind = str(fields.get(HeaderFields.member))
        at = str(fields.get(HeaderFields.sender)), str(fields.get(HeaderFields.path))
        if kind == "StateChanged" and message.body[0] == "focused":
            self._heard.append(("focused", at, message.body[1]))
        elif kind == "Announcement":
            self._heard.append((kind, at, message.body[3][1]))

    def _ask(self, calls: Sequence[Message]) -> list[Any]:
        """Send all calls, then wait for all answers; what is no answer has been heard."""
        answers: dict[int, Any] = {}
        for start in range(0, len(calls), _AT_ONCE):
            waiting = set()
            for call in calls[start : start + _AT_ONCE]:
                serial = next(self._connection.outgoing_serial)
                self._connection.send(call, serial=serial)
                waiting.add(serial)
            while waiting:
                message = self._connection.receive(timeout=_PATIENCE)
                serial = message.header.fields.get(HeaderFields.reply_serial, -1)
                if serial in waiting:
                    waiting.remove(serial)
                    failed = message.header.message_type is MessageType.error
                    answers[serial] = LookupError(str(message.body)) if failed else message.body
                else:
                    self._take(message)
        return [answers[serial] for serial in sorted(answers)]


_AT_ONCE = 500
_Told = tuple[str, str, str, frozenset[str], tuple[str, ...]]


@contextmanager
def _opened(address: str) -> Iterator[DBusConnection]:
    connection = open_dbus_connection(address)
    try:
        yield connection
    finally:
        connection.close()


def _call(at: tuple[str, str], method: str) -> Message:
    return new_method_call(DBusAddress(at[1], at[0], _ACCESSIBLE), method)
