"""Light, dark, high contrast, or as the system has it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.look import theme
from app.settings import Theme

_ROLE = QPalette.ColorRole
_SCHEMES: dict[Theme, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": Qt.ColorScheme.Dark,
}
# Window, base, alternate base, button, text, placeholder, accent.
_COLOURS: dict[Theme, tuple[str, ...]] = {
    "light": ("#f0f0f0", "#ffffff", "#f7f7f7", "#f5f5f5", "#1b1b1c", "#767676", "#2a79b8"),
    "contrast": ("#000000", "#000000", "#000000", "#000000", "#ffffff", "#ffffff", "#ffd60a"),
    "dark": ("#242628", "#1b1c1e", "#2a2c2e", "#303235", "#e9ebec", "#8d9195", "#3f93d6"),
}


def choose(application: QApplication, scheme: Theme) -> None:
    """Puts a scheme into force; one that is not the system's comes with colours of its own."""
    application.styleHints().setColorScheme(_SCHEMES[scheme])
    application.setPalette(QPalette() if scheme == "system" else _palette(scheme))
    theme.apply(application)


def _palette(scheme: Theme) -> QPalette:
    window, base, other, button, text, faint, accent = map(QColor, _COLOURS[scheme])
    made = QPalette(button, window)
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.ToolTipText):
        made.setColor(role, text)
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.mix(text, window, 0.55))
    made.setColor(_ROLE.Window, window)
    made.setColor(_ROLE.Base, base)
    made.setColor(_ROLE.AlternateBase, other)
    made.setColor(_ROLE.ToolTipBase, base)
    made.setColor(_ROLE.PlaceholderText, faint)
    made.setColor(_ROLE.Highlight, accent)
    made.setColor(_ROLE.HighlightedText, QColor("black" if scheme == "contrast" else "white"))
    made.setColor(_ROLE.Accent, accent)
    made.setColor(_ROLE.Link, accent)
    return made
