"""Files of snapshots as typed cells; whatever is not as a reader expects is told with its place."""

import csv
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NoReturn

from weighbridge.errors import Problem, SnapshotError

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_TWELVE_DIGITS = Context(prec=12)
_LARGEST_FILE = 200_000_000
"""Bytes; what is larger is no snapshot of the kind that is read here."""
_MOST_DIGITS = 20
"""Before or behind the point: in full, a larger number could fill all memory."""


class Place:
    """One record of a file, and typed access to what stands in it.

    Every method raises SnapshotError, with file, row or name, and field, where the content is not
    of the type asked for. What is missing, null or empty is "" or None.
    """

    def __init__(self, file: str, row: int, name: str, cells: Mapping[str, Any]) -> None:
        """``row`` is 0 where the file has no rows; then ``name`` tells which record is meant."""
        self.file, self.row, self.name = file, row, name
        self.cells = cells

    def fail(self, field: str, message: str) -> NoReturn:
        """This record cannot be used.

        Raises:
            SnapshotError: always.
        """
        about = f"{self.name}: " if self.name and not self.row else ""
        raise SnapshotError([Problem(self.file, self.row, field, f"{about}{message}")])

    def text(self, field: str, *, required: bool = False) -> str:
        """Text without blanks at its ends."""
        value = self.cells.get(field)
        if value is not None and not isinstance(value, str):
            self.fail(field, f"this is not text: {_short(value)}")
        text = (value or "").strip()
        if required and not text:
            self.fail(field, "a value is required")
        return text

    def number(self, field: str) -> Decimal | None:
        """A finite number, exact as it was written."""
        value = self.cells.get(field)
        if value is None or value == "":
            return None
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
            self.fail(field, f"this is not a number: {_short(value)}")
        try:
            number = Decimal(value if isinstance(value, Decimal) else str(value).strip())
        except InvalidOperation:
            self.fail(field, f"this is not a number: {_short(value)}")
        if not number.is_finite():
            self.fail(field, f"this is not a number: {_short(value)}")
        if number and abs(number.adjusted()) > _MOST_DIGITS:
            self.fail(field, f"this number is out of all bounds: {_short(value)}")
        return number

    def needed_number(self, field: str) -> Decimal:
        """A number that must be there."""
        number = self.number(field)
        if number is None:
            self.fail(field, "a value is required")
        return number

    def percent(self, field: str) -> Decimal:
        """A share that must be there, written with or without the sign: ``77.5%``."""
        value = self.cells.get(field)
        if not isinstance(value, str):
            return self.needed_number(field)
        cells = {field: value.strip().removesuffix("%")}
        return Place(self.file, self.row, self.name, cells).needed_number(field)

    def date(self, field: str) -> str:
        """A date as exact as written: YYYY, YYYY-MM or YYYY-MM-DD."""
        value = self.cells.get(field)
        text = str(value) if value is not None else ""
        if text and not _DATE.fullmatch(text):
            self.fail(field, f"this is not a date: {_short(value)}")
        return text

    def day(self, field: str) -> str:
        """The day of a point in time that is written as ISO 8601; "" where it is not there."""
        value = self.cells.get(field)
        cells = {field: value[:10] if isinstance(value, str) else value}
        return Place(self.file, self.row, self.name, cells).date(field)

    def flag(self, field: str) -> bool | None:
        """True, false, or None where it is not said."""
        value = self.cells.get(field)
        if value is not None and not isinstance(value, bool):
            self.fail(field, f"this is neither true nor false: {_short(value)}")
        return value

    def part(self, field: str) -> "Place":
        """A record within this one; empty where it is not there."""
        value = self.cells.get(field)
        if value is not None and not isinstance(value, Mapping):
            self.fail(field, f"this is not a record: {_short(value)}")
        return Place(self.file, self.row, self.name, value or {})

    def texts(self, field: str) -> Sequence[str]:
        """A list of texts; empty where it is not there."""
        value = self.cells.get(field)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self.fail(field, f"this is not a list of texts: {_short(value)}")
        return value


def newest_file(folder: Path, start: str, end: str) -> tuple[Path, str]:
    """The last file by the day (or release) between the start and the end of its name, and that.

    Raises:
        SnapshotError: if there is none.
    """
    files = sorted(folder.glob(f"{start}*{end}"))
    if not files:
        message = f"the file is missing in {folder}"
        raise SnapshotError([Problem(f"{start}DAY{end}", 0, "", message)])
    return files[-1], files[-1].name.removeprefix(start).removesuffix(end)


def csv_places(path: Path, needed: Collection[str], *, short_rows: bool = False) -> Iterator[Place]:
    """The rows of a CSV file that has at least the columns ``needed``.

    With ``short_rows`` a row that lacks cells is given with the first of them alone: of the others
    nobody can tell to which column they belong.

    Raises:
        SnapshotError: if it cannot be read, is not CSV, or a row is not as wide as the header.
    """
    # A byte order mark and line ends of every kind are common in what others publish.
    reader = csv.reader(_text(path).splitlines(keepends=True), strict=True)
    try:
        header = next(reader, [])
        missing = [name for name in needed if name not in header]
        if missing:
            raise SnapshotError(
                [Problem(path.name, 1, name, "the column is missing") for name in missing]
            )
        for cells in reader:
            if not cells:
                continue
            if short_rows and len(cells) < len(header):
                yield Place(path.name, reader.line_num, "", {header[0]: cells[0]})
                continue
            if len(cells) != len(header):
                message = f"the row has {len(cells)} cells, and the header {len(header)}"
                raise SnapshotError([Problem(path.name, reader.line_num, "", message)])
            yield Place(path.name, reader.line_num, "", dict(zip(header, cells, strict=True)))
    except csv.Error as error:
        problem = Problem(path.name, reader.line_num, "", f"this is not CSV: {error}")
        raise SnapshotError([problem]) from error


def json_value(path: Path) -> Any:
    """What a JSON file holds; fractions are Decimals, exact as they were written.

    Raises:
        SnapshotError: if it cannot be read or is not JSON.
    """
    try:
        return json.loads(_text(path), parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        row = error.lineno if isinstance(error, json.JSONDecodeError) else 0
        raise SnapshotError([Problem(path.name, row, "", f"this is not JSON: {error}")]) from error


def yaml_value(path: Path) -> Any:
    """What a YAML file holds, of plain types only.

    Raises:
        SnapshotError: if it cannot be read or is not YAML.
    """
    import yaml  # Only readers of YAML wait for it.

    try:
        # The safe loader, in C where there is one: the other takes ten times as long.
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        return yaml.load(_text(path), Loader=loader)  # noqa: S506
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        row = mark.line + 1 if mark else 0
        message = f"this is not YAML: {getattr(error, 'problem', None) or error}"
        raise SnapshotError([Problem(path.name, row, "", message)]) from error


def place(path: Path, name: str, value: Any) -> Place:
    """A record of a file without rows.

    Raises:
        SnapshotError: if it is no record.
    """
    if not isinstance(value, Mapping):
        Place(path.name, 0, name, {}).fail("", f"this is not a record: {_short(value)}")
    return Place(path.name, 0, name, value)


def places(path: Path, value: Any, name_field: str = "name") -> Iterator[Place]:
    """The records of a list, or those of a mapping by their names.

    Raises:
        SnapshotError: if it is neither, or what it holds is no record.
    """
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield place(path, str(name), each)
    elif isinstance(value, list):
        for number, each in enumerate(value, start=1):
            name = each.get(name_field) if isinstance(each, Mapping) else None
            yield place(path, str(name or f"record {number}"), each)
    else:
        Place(path.name, 0, "", {}).fail("", f"these are not records: {_short(value)}")


def plain(number: Decimal | None) -> str:
    """A number in full: no exponent, no needless zeros; "" for None.

    >>> plain(Decimal("1.50E+2")), plain(Decimal("0.0000002") * 1000000)
    ('150', '0.2')
    """
    if number is None:
        return ""
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def without_noise(price: Decimal | None) -> Decimal | None:
    """A price without what binary arithmetic has left in its 16th digit; None for 0 as well.

    >>> without_noise(Decimal("0.24000000000000002")), without_noise(Decimal(0))
    (Decimal('0.24'), None)
    """
    return _TWELVE_DIGITS.create_decimal(price).normalize() if price else None


def rounded(number: Decimal, places: int) -> str:
    """A number in full, to so many decimals at most; a half goes away from zero.

    >>> rounded(Decimal("48.8825"), 3), rounded(Decimal("7"), 3)
    ('48.883', '7')
    """
    return plain(number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def newest_first(day: str) -> int:
    """A rank that believes the newest of several entries; "" comes last.

    >>> newest_first("2026-10-08") < newest_first("2026-08") < newest_first("")
    True
    """
    return -int((day + "-00-00")[:10].replace("-", "")) if day else 0


def _text(path: Path) -> str:
    def fail(message: str) -> NoReturn:
        raise SnapshotError([Problem(path.name, 0, "", message)])

    try:
        if path.stat().st_size > _LARGEST_FILE:
            fail(f"the file is larger than {_LARGEST_FILE // 1_000_000} MB")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        fail(f"the file is missing in {path.parent}")
    except OSError as error:
        fail(f"the file cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        fail("this is not UTF-8")


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number")


def _short(value: object) -> str:
    longest = 60
    text = repr(value)
    return text if len(text) <= longest else f"{text[:longest]}…"
