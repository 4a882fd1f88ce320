"""The colours are legible in light, dark and high contrast."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.look import theme

ROLE = QPalette.ColorRole


def palette(window: str, base: str, text: str, accent: str) -> QPalette:
    made = QPalette()
    for role, colour in ((ROLE.Window, window), (ROLE.Base, base), (ROLE.Text, text)):
        made.setColor(role, QColor(colour))
    made.setColor(ROLE.Accent, QColor(accent))
    return made


@pytest.mark.parametrize(
    "made",
    [
        palette("#efefef", "#ffffff", "#000000", "#308cc6"),
        palette("#26282b", "#1c1e20", "#eceff1", "#3b8ed0"),
        palette("#000000", "#000000", "#ffffff", "#ffff00"),
        palette("#ffffff", "#ffffff", "#000000", "#00ffff"),
    ],
    ids=["light", "dark", "black", "white"],
)
def test_words_can_be_read(made: QPalette) -> None:
    look = theme.colours(made)
    assert theme.contrast(look.text, look.surface) >= 7
    assert theme.contrast(look.text, look.marker) >= 4.5
    assert theme.contrast(look.muted, look.window) >= 4.5
    assert theme.contrast(look.link, look.surface) >= 4.5
    assert theme.contrast(look.deleted, look.surface) >= 4.5
    assert theme.contrast(look.inserted, look.surface) >= 4.5
    assert theme.contrast(look.bad, look.window) >= 4.5
    assert theme.contrast(look.on_accent, look.accent) >= 4.5
    assert theme.contrast(look.accent, look.surface) >= 3


def test_icons_and_the_style_sheet_follow_the_palette(look: QApplication) -> None:
    window = QWidget()
    button = QPushButton(window)
    theme.dress(button, "add")
    before = button.icon().pixmap(16).toImage()
    old, sheet = look.palette(), look.styleSheet()
    look.setPalette(palette("#26282b", "#1c1e20", "#eceff1", "#3b8ed0"))
    theme.apply(look)
    assert look.styleSheet() != sheet
    assert button.icon().pixmap(16).toImage() != before
    look.setPalette(old)
    theme.apply(look)
    assert look.styleSheet() == sheet


def test_every_icon_asked_for_is_there(look: QApplication) -> None:
    for name in ("add", "back", "bad", "copy", "good", "keep", "kept", "more", "open", "search"):
        assert not theme.pixmap(name, QColor("black"), 16).isNull()
