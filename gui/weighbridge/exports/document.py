"""Sheets that belong together, with what is said above them: what is exported as a whole."""

from dataclasses import dataclass

from weighbridge.exports.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Part:
    """A titled sheet, and what is said of it in sentences."""

    title: str
    sheet: Sheet
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A title, what is said above all, and the parts; the first one is the main one.

    Formats that hold one table alone (CSV, JSON) take the main part.
    """

    title: str
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()

    @property
    def main(self) -> Sheet:
        """The table of the main part."""
        return self.parts[0].sheet
