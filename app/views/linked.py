"""A text whose links are values of ours: they lead nowhere by themselves, and nothing is loaded."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QTextBrowser, QWidget

from app.phrases import leads
from index.model import Link


class LinkedText(QTextBrowser):
    """Shows text with links, reached by pointer or by Tab.

    Signals:
        followed: a link was clicked, or Enter pressed on it.
        pointed: where the link leads that the pointer or the keyboard is on; empty beside links.
    """

    followed = Signal(object)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self.setOpenLinks(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextBrowserInteraction | flags.TextSelectableByKeyboard)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._point)

    @property
    def links(self) -> tuple[Link, ...]:
        """The links of the text, whether marked already or not."""
        return self._links

    @property
    def first_seen(self) -> QTextCursor:
        """Where the text that is seen begins."""
        return self.cursorForPosition(self.viewport().rect().topLeft())

    def stretch(self, start: int, end: int) -> QTextCursor:
        """A stretch of the text."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes over the links in sight, and then on: a long text may have hundreds."""
        bar = self.verticalScrollBar()
        if not self.viewport().rect().intersects(self.cursorRect()):
            self.setTextCursor(self.first_seen)
        top, cursor = bar.value(), self.textCursor()
        moved = super().focusNextPrevChild(forward)
        if bar.value() == top or not self.hasFocus():
            return moved
        self.setTextCursor(cursor)
        bar.setValue(top)
        return QWidget.focusNextPrevChild(self, forward)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Loads nothing: a text can't bring pictures or other files with it."""

    def standard_menu(self) -> QMenu:
        """The menu of the right button, without what is of use only for addresses."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "link-copy":
                menu.removeAction(action)
        return menu

    def _follow(self, address: QUrl) -> None:
        self.followed.emit(self._links[int(address.path())])

    def _point(self, address: QUrl) -> None:
        known = address.path().isdigit()
        self.pointed.emit(leads(self._links[int(address.path())]) if known else "")
