"""The help by keys and clicks: the page about where one is, from page to page, all shortcuts."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLineEdit, QListWidget, QMessageBox, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    ALT,
    CTRL,
    Key,
    button,
    click,
    command,
    dialog,
    facet,
    focus,
    press,
    seen,
    show_tab,
    table_of,
    the,
)
from weighbridge.help_pages import PAGES, read_page
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.evidence.evidence_panel import EvidencePanel
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.help.help_window import HelpWindow
from weighbridge.qt.licenses.licenses_view import LicensesView
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.quality.quality_view import QualityView
from weighbridge.qt.vendors.vendors_view import VendorsView


def help_of(qtbot: QtBot, window: MainWindow) -> HelpWindow:
    """The window of the help, once it is there and has the keyboard."""
    found = window.findChild(HelpWindow)
    assert found is not None and found.isVisible()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def first_page(qtbot: QtBot, window: MainWindow) -> HelpWindow:
    """The help on its first page, as called from the table."""
    focus(qtbot, table_of(window))
    command(window, "Help", "Help").trigger()
    return help_of(qtbot, window)


def listed(pages: HelpWindow) -> list[str]:
    """Titles of the pages in the list."""
    titles = the(pages, QListWidget)
    return [titles.item(row).text() for row in range(titles.count())]


def test_the_language_is_explained_by_key_and_by_menu(qtbot: QtBot, window: MainWindow) -> None:
    line = the(window, QueryLine)
    focus(qtbot, line)
    press(qtbot, line, Key.Key_F1)
    pages = help_of(qtbot, window)
    browser = the(pages, QTextBrowser)
    assert "Ten examples" in browser.toPlainText()
    press(qtbot, browser, Key.Key_Escape)
    qtbot.waitUntil(lambda: not seen(pages))
    command(window, "Help", "Query language").trigger()
    assert pages.isVisible() and pages.page == "query-language"
    pages.close()


def test_f1_opens_the_page_about_the_place(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    press(qtbot, table, Key.Key_F1)
    pages = help_of(qtbot, window)
    assert pages.page == "start"
    pages.close()
    values = facet(window, "Openness")
    focus(qtbot, values)
    press(qtbot, values, Key.Key_F1)
    assert pages.page == "filters"
    pages.close()
    window.store.set_current("acme/oak-3", "context")
    panel = the(window, EvidencePanel)
    focus(qtbot, panel)
    press(qtbot, panel, Key.Key_F1)
    assert pages.page == "evidence"
    pages.close()
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    for tab, kind, page in (
        ("Comparison", LinesView, "comparison"),
        ("Vendors", VendorsView, "openness"),
        ("Licenses", LicensesView, "licenses"),
        ("Quality", QualityView, "limits"),
    ):
        show_tab(window, tab)
        inner = next(
            each
            for each in (the(window, kind), *the(window, kind).findChildren(QWidget))
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        focus(qtbot, inner)
        press(qtbot, inner, Key.Key_F1)
        assert pages.page == page
        pages.close()


def test_links_lead_from_page_to_page_and_back(qtbot: QtBot, window: MainWindow) -> None:
    pages = first_page(qtbot, window)
    browser = the(pages, QTextBrowser)
    # Tab goes from link to link, Enter follows one.
    press(qtbot, browser, Key.Key_Tab)
    press(qtbot, browser, Key.Key_Return)
    seen_next = pages.page
    assert f"{seen_next}.md" in read_page(PAGES[0]).links
    assert the(pages, QListWidget).currentItem().text() == browser.accessibleName()
    qtbot.keyClick(browser, Key.Key_Left, ALT)
    assert pages.page == PAGES[0]
    assert not button(pages, "Back").isEnabled()
    qtbot.keyClick(browser, Key.Key_Right, ALT)
    assert pages.page == seen_next
    click(button(pages, "Back"))
    assert pages.page == PAGES[0]
    pages.close()


def test_a_link_that_leads_out_is_shown_before_it_is_opened(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = first_page(qtbot, window)
    browser = the(pages, QTextBrowser)
    browser.anchorClicked.emit(QUrl("file:///etc/passwd"))
    browser.anchorClicked.emit(QUrl("https://site.example/page"))
    asked = dialog(qtbot, QMessageBox)
    assert "https://site.example/page" in asked.text()
    asked.reject()
    assert pages.page == PAGES[0]
    pages.close()


def test_the_search_lists_the_pages_that_hold_the_words(qtbot: QtBot, window: MainWindow) -> None:
    pages = first_page(qtbot, window)
    browser, line = the(pages, QTextBrowser), the(pages, QLineEdit)
    assert len(listed(pages)) == len(PAGES) + 1
    qtbot.keyClick(browser, Key.Key_F, CTRL)
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "governing law")
    assert listed(pages) == ["Licenses and clauses"]
    press(qtbot, line, Key.Key_Return)
    assert pages.page == "licenses"
    assert browser.textCursor().selectedText().lower() == "governing"
    line.clear()
    qtbot.keyClicks(line, "nosuchword")
    assert listed(pages) == []
    press(qtbot, line, Key.Key_Return)
    assert pages.page == "licenses"
    pages.close()


def test_a_page_is_chosen_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    pages = first_page(qtbot, window)
    titles = the(pages, QListWidget)
    focus(qtbot, titles)
    press(qtbot, titles, Key.Key_Down, Key.Key_Down)
    assert pages.page == PAGES[2]
    assert titles.hasFocus()
    pages.close()


def test_all_shortcuts_are_listed_as_the_commands_have_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    command(window, "Help", "Keyboard shortcuts").trigger()
    pages = help_of(qtbot, window)
    text = the(pages, QTextBrowser).toPlainText()
    for path in (("File", "Export table…"), ("Edit", "Find"), ("Help", "Explain this")):
        action = command(window, *path)
        assert path[-1].removesuffix("…") in text
        assert action.shortcut().toString(action.shortcut().SequenceFormat.NativeText) in text
    command(window, "Edit", "Find").setShortcut("Ctrl+Shift+Y")
    pages.close()
    command(window, "Help", "Keyboard shortcuts").trigger()
    assert "Ctrl+Shift+Y" in the(pages, QTextBrowser).toPlainText()
    pages.close()
