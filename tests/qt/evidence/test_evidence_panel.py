from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from tests.catalogs import cell, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.qt.evidence.evidence_panel import EvidencePanel
from weighbridge.qt.store import Store


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that would have been opened in the browser."""
    addresses: list[str] = []

    def open_url(url: QUrl) -> bool:
        addresses.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return addresses


def shown(qtbot: QtBot, store: Store) -> EvidencePanel:
    panel = EvidencePanel(store)
    qtbot.addWidget(panel)
    panel.resize(260, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def said(panel: EvidencePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel)]


def links(panel: EvidencePanel) -> list[QToolButton]:
    return [each for each in panel.findChildren(QToolButton) if each.text().startswith("Open")]


def asked(qtbot: QtBot) -> QMessageBox:
    def boxes() -> list[QMessageBox]:
        found = QApplication.topLevelWidgets()
        return [each for each in found if isinstance(each, QMessageBox) and each.isVisible()]

    qtbot.waitUntil(lambda: len(boxes()) == 1)
    return boxes()[0]


def test_it_says_what_to_do_at_first(qtbot: QtBot, store: Store) -> None:
    assert "Select a cell" in said(shown(qtbot, store))[0]


def test_the_winner_comes_first_and_all_others_follow(qtbot: QtBot, store: Store) -> None:
    panel = shown(qtbot, store)
    store.set_current("acme/oak-3", "context")
    texts = said(panel)
    assert texts[:4] == [
        "Oak 3 · Context",
        "400000 tokens",
        "Claimed by the vendor",
        "Sources disagree",
    ]
    assert texts.index("Acme documentation") < texts.index("272000 tokens")
    assert "Price Board · From a catalog · 2026-11-01" in texts


@pytest.mark.parametrize(
    ("column_id", "value"),
    [
        ("openness", "Closed, API"),
        ("released", "2026-06-02"),
        ("price_in", "1.25 USD/M tokens"),
        ("duel-2026", "1420 rating"),
        ("codename", "Hazelnut"),
    ],
)
def test_values_are_titled_as_elsewhere(
    qtbot: QtBot, store: Store, column_id: str, value: str
) -> None:
    panel = shown(qtbot, store)
    store.set_current("acme/oak-3", column_id)
    assert said(panel)[1] == value


def test_every_cell_of_every_model_can_be_shown(qtbot: QtBot, store: Store) -> None:
    panel = shown(qtbot, store)
    for model_id in store.catalog.models:
        for column_id in store.catalog.columns:
            store.set_current(model_id, column_id)
            assert len(said(panel)) >= 3


def test_a_link_is_shown_before_it_opens_and_cancel_opens_nothing(
    qtbot: QtBot, store: Store, opened: list[str]
) -> None:
    panel = shown(qtbot, store)
    store.set_current("acme/oak-3", "context")
    link = links(panel)[0]
    assert link.text() == "Open acme.example…"
    assert link.accessibleName() == "Open https://acme.example/docs"
    for answer, wanted in (
        (QMessageBox.StandardButton.Cancel, []),
        (QMessageBox.StandardButton.Open, ["https://acme.example/docs"]),
    ):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        box = asked(qtbot)
        assert "https://acme.example/docs" in box.text()
        assert opened == []
        qtbot.mouseClick(box.button(answer), Qt.MouseButton.LeftButton)
        assert opened == wanted


def test_an_address_shows_what_will_be_sent(
    qtbot: QtBot, tmp_path: Path, opened: list[str]
) -> None:
    odd = "https://acme.example/\u202egnp.<b>x</b>"
    folder = write_package(tmp_path, sources=cell(2, "url", odd))
    store = Store()
    store.use_catalog(load_catalog(folder))
    panel = shown(qtbot, store)
    store.set_current("acme/oak-3", "tier")
    qtbot.mouseClick(links(panel)[0], Qt.MouseButton.LeftButton)
    box = asked(qtbot)
    assert "https://acme.example/%E2%80%AEgnp.%3Cb%3Ex%3C/b%3E" in box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.informativeText() == ""
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert opened == []


@pytest.mark.parametrize(
    "url", ["http://acme.example", "file:///etc/passwd", "javascript:alert(1)", ""]
)
def test_only_https_is_offered(qtbot: QtBot, small_catalog: Catalog, url: str) -> None:
    """Even where the catalog were to let another through."""
    cells = list(small_catalog.evidence_by_column["tier"])
    row = small_catalog.frame.row_of["acme/oak-3"]
    odd = small_catalog.sources["acme-docs"]._replace(url=url)
    claims = tuple(claim._replace(source=odd) for claim in cells[row].claims)
    cells[row] = cells[row]._replace(claims=claims)
    evidence = {**small_catalog.evidence_by_column, "tier": tuple(cells)}
    store = Store()
    store.use_catalog(replace(small_catalog, evidence_by_column=evidence))
    panel = shown(qtbot, store)
    store.set_current("acme/oak-3", "tier")
    assert "Acme documentation" in said(panel)
    assert links(panel) == []
