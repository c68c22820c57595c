"""What a value and its basis mean, beside the value itself."""

from PySide6.QtCore import QCoreApplication

from weighbridge.catalog.claims import Evidence
from weighbridge.catalog.frame import LIST_MARK
from weighbridge.catalog.meanings import BASIS_MEANINGS, UNKNOWN_MEANING, meaning
from weighbridge.columns import Column, Kind, Value
from weighbridge.qt.language import said


def basis_text(basis: str) -> str:
    """How a basis is written."""
    translate = QCoreApplication.translate
    return {
        "measured": translate("basis", "Measured"),
        "vendor-claimed": translate("basis", "Claimed by the vendor"),
        "reported": translate("basis", "Reported"),
        "catalogued": translate("basis", "From a catalog"),
        "estimated": translate("basis", "Estimated"),
        "derived": translate("basis", "Derived"),
    }[basis]


def values_meaning(column: Column, value: Value) -> str:
    """What a cell's value means; of several values what each does; "" if it says itself."""
    if value is None:
        return said(UNKNOWN_MEANING)
    ids = str(value).split(LIST_MARK) if column.kind is Kind.SET else [str(value)]
    return " ".join(filter(None, (said(meaning(column.id, id)) for id in ids)))


def meanings_of(column: Column, evidence: Evidence) -> tuple[str, ...]:
    """What a cell's value means, and on what basis it stands."""
    texts = [values_meaning(column, evidence.value)]
    if evidence.basis:
        texts.append(f"{basis_text(evidence.basis)}: {said(BASIS_MEANINGS[evidence.basis])}")
    return tuple(filter(None, texts))
