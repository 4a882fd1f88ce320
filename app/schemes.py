"""Light, dark, or as the system has it."""

from typing import Literal, get_args

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app import theme

Scheme = Literal["system", "light", "dark"]

_ROLE = QPalette.ColorRole
_SCHEMES: dict[Scheme, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
# Window, base, alternate base, button, text, placeholder, accent.
_COLOURS: dict[Scheme, tuple[str, ...]] = {
    "light": ("#f0f0f0", "#ffffff", "#f7f7f7", "#f5f5f5", "#1b1b1c", "#767676", "#2a79b8"),
    "dark": ("#242628", "#1b1c1e", "#2a2c2e", "#303235", "#e9ebec", "#8d9195", "#3f93d6"),
}


def choose(application: QApplication, scheme: Scheme) -> None:
    """Puts a scheme into force; one that is not the system's comes with colours of its own."""
    application.styleHints().setColorScheme(_SCHEMES[scheme])
    application.setPalette(QPalette() if scheme == "system" else _palette(scheme))
    theme.apply(application)


def remembered(settings: QSettings) -> Scheme:
    """The scheme chosen last."""
    stored = settings.value("window/scheme")
    return next((scheme for scheme in get_args(Scheme) if scheme == stored), "system")


def remember(settings: QSettings, scheme: Scheme) -> None:
    """Keeps the choice for the next start."""
    settings.setValue("window/scheme", scheme)


def _palette(scheme: Scheme) -> QPalette:
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
    made.setColor(_ROLE.HighlightedText, QColor("white"))
    made.setColor(_ROLE.Accent, accent)
    made.setColor(_ROLE.Link, accent)
    return made
