"""What a screen reader is to say without being asked."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Has a screen reader say words about a widget."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
