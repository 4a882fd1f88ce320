"""The row of pages above the window's middle: ask, find, explore."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget


class PageRow(QTabBar):
    """Shows which page stands in the middle; arrows move along it.

    Signals:
        went: the key of the page now shown.
    """

    went = Signal(str)

    def __init__(self, names: dict[str, str], parent: QWidget | None = None) -> None:
        """Takes the pages' names by their keys, in order."""
        super().__init__(parent)
        self._keys = tuple(names)
        self.setObjectName("pageRow")
        self.setAccessibleName(self.tr("Pages"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        for name in names.values():
            self.addTab(name.replace("&", "&&"))
        self.currentChanged.connect(self._tell)

    @property
    def page(self) -> str:
        """The key of the page shown."""
        return self._keys[self.currentIndex()]

    def go(self, key: str) -> None:
        """Shows a page."""
        self.setCurrentIndex(self._keys.index(key))

    def _tell(self, index: int) -> None:
        self.went.emit(self._keys[index])
