"""Settings and commands as a user meets them in the window."""

import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.desk import composer
from app.look import applying, theme
from app.settings import Settings, load, place
from app.views.palette import CommandPalette, fuzzy
from app.views.parts import LinkButton
from app.views.settings import SettingsDialog
from app.window import Window
from index.compose import Composed, Sentence
from index.errors import ModelUnreachable


@pytest.fixture(autouse=True)
def usual_look(look: QApplication) -> Any:
    """Leaves the application as it was."""
    yield
    applying.apply(look, Settings())


def shown(kind: type[QDialog]) -> Any:
    return dialogs(kind)[0]


def test_colours_and_letters_change_at_once_and_are_kept(
    window: Window, look: QApplication, settings: QSettings
) -> None:
    before = look.font().pointSizeF()
    window.show_settings()
    dialog = shown(SettingsDialog)
    dialog.theme.setCurrentIndex(dialog.theme.findData("contrast"))
    dialog.letters.setValue(15)
    assert not dialog.restart.isVisible()
    dialog.accept()
    assert look.font().pointSizeF() == pytest.approx(before * 1.5)
    assert theme.look().window.name() == "#000000"
    assert theme.look().muted.name() == "#ffffff"
    assert load(place()) == replace(Settings(), theme="contrast", text_size=150)


def test_what_waits_for_the_next_start_is_said(window: Window, settings: QSettings) -> None:
    window.show_settings()
    dialog = shown(SettingsDialog)
    dialog.library.setText("/elsewhere")
    assert dialog.restart.isVisible()
    dialog.reject()
    assert load(place()) == Settings()


def test_each_row_of_the_settings_is_kept(
    window: Window,
    settings: QSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    press(window, "Ctrl+,")
    qtbot.waitUntil(lambda: bool(dialogs(SettingsDialog)))
    dialog = shown(SettingsDialog)
    assert not dialog.endpoint.isEnabled()
    for box, words in ((dialog.theme, "Dark"), (dialog.language, "Français")):
        box.setFocus()
        qtbot.keyClicks(box, words[:2])
        assert box.currentText() == words
    qtbot.keyClick(dialog.letters, Qt.Key.Key_End)
    assert dialog.per_cent.text() == "200 %"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    qtbot.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.keep_index, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.compose, Qt.Key.Key_Space)
    for field, words in ((dialog.endpoint, "http://127.0.0.1:1/v1"), (dialog.model, "small")):
        field.clear()
        qtbot.keyClicks(field, words)
    assert dialog.restart.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    kept = load(place())
    assert kept == replace(
        Settings(),
        theme="dark",
        language="fr",
        text_size=200,
        library=str(tmp_path),
        keep_index=False,
        compose=True,
        endpoint="http://127.0.0.1:1/v1",
        model="small",
    )
    assert window.chosen == kept
    assert theme.look().window.lightnessF() < 0.3


def test_a_shared_server_is_named_with_its_token_and_has_a_library_of_its_own(
    window: Window, settings: QSettings, qtbot: QtBot
) -> None:
    window.show_settings()
    dialog = shown(SettingsDialog)
    assert not dialog.token.isEnabled()
    qtbot.keyClicks(dialog.server, "no address/")
    assert "is no address of a server" in dialog.unfit.text()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.server.clear()
    assert not dialog.unfit.isVisible()
    qtbot.keyClicks(dialog.server, "http://host:8000")
    assert dialog.restart.isVisible()
    assert not dialog.library.isEnabled()
    assert dialog.library.placeholderText().endswith("host-8000")
    qtbot.keyClicks(dialog.token, "secret")
    assert dialog.token.displayText() != "secret"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert load(place()) == replace(Settings(), server="http://host:8000", token="secret")


def test_settings_that_can_not_be_kept_are_said(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("app.window.save", refuse)
    window.actions_by_name["Dark"].trigger()
    assert "can’t be kept" in window.statusBar().currentMessage()
    assert window.chosen.theme == "dark"


def press(window: Window, keys: str) -> None:
    window.activateWindow()
    QTest.keySequence(window, QKeySequence(keys))


def dialogs(kind: type[QDialog]) -> list[QWidget]:
    windows = QApplication.topLevelWidgets()
    return [one for one in windows if isinstance(one, kind) and one.isVisible()]


def test_letters_grow_no_further_than_the_eye_needs(window: Window) -> None:
    for size, by, least in ((195, 10, 200), (200, 10, 200), (85, -10, 80)):
        window.chosen = replace(Settings(), text_size=size)
        window._grow(by)
        assert window.chosen.text_size == least


def test_the_palette_runs_a_command_by_a_few_of_its_letters(window: Window, qtbot: QtBot) -> None:
    window.show_palette()
    palette = shown(CommandPalette)
    qtbot.keyClicks(palette.field, "fem")
    assert str(palette.list.currentIndex().data()).startswith("Find every mention")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.panes.pages.page == "find"


def test_letters_match_in_their_order_and_beginnings_of_words_come_first() -> None:
    assert fuzzy("fe", "Find every mention") == 0
    assert fuzzy("xq", "Find every mention") is None
    assert fuzzy("", "Anything") == 0
    apart, near = fuzzy("nd", "Find"), fuzzy("fnd", "Find")
    assert apart is not None
    assert near is not None
    assert fuzzy("dnif", "Find") is None


def test_each_sentence_of_a_summary_leads_to_what_it_rests_on(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    result: list[Any] = [Composed((Sentence("It is permanent.", (1,)),), 2)]

    def compose(question: str, statements: Any, endpoint: Any) -> Composed:
        assert endpoint.model == "small"
        if isinstance(result[0], Exception):
            raise result[0]
        return result[0]  # type: ignore[no-any-return]

    monkeypatch.setattr(composer, "compose", compose)
    window.choose(Settings(compose=True, model="small"))
    view = window.panes.middle.answer.composed
    window.desk.ask("Is the forum permanent?")
    qtbot.waitUntil(lambda: "2 sentences" in view.note.text())
    (link,) = view.findChildren(LinkButton)
    with qtbot.waitSignal(view.wanted) as wanted:
        link.click()
    assert wanted.args == [window.panes.middle.answer.cards[0].statement]
    result[0] = ModelUnreachable("http://x", "refused")
    window.desk.ask("Is the forum permanent?")
    qtbot.waitUntil(lambda: "gives no answer" in view.note.text())


def test_nothing_is_composed_without_being_asked_for(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(composer, "compose", lambda *_: pytest.fail("a model was asked"))
    window.desk.ask("Is the forum permanent?")
    assert not window.panes.middle.answer.composed.isVisible()
