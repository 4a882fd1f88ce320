"""The themes of the process, and the paragraphs of one across the documents."""

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.language import beside, said
from app.models.grouped import Surveyed
from app.models.lists import Index, Item, Role, Values
from app.views.excerpts import Excerpts
from app.views.parts import LinkButton, copyable, plain, row_list, tool
from index.model import Passage, Theme

_LINES = 2
_LEAST = 160


def _titled(theme: Theme) -> str:
    return beside(said(part) for part in (theme.label, theme.title) if part)


class Themes(Values[Theme | str]):
    """Themes under the words for their group."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        header = index.isValid() and isinstance(self._values[index.row()], str)
        return flags & ~Qt.ItemFlag.ItemIsSelectable if header else flags

    def _of(self, value: Theme | str, role: int) -> Any:
        if isinstance(value, str):
            title, about, key = value, "", ""
        else:
            title = _titled(value)
            about, key = said(value.about), value.key
        cells: dict[int, Any] = {
            Role.VALUE: value,
            Role.HEADER: not key,
            Role.TITLE: title,
            Role.EXCERPT: about,
            Item.DisplayRole: title,
            Item.AccessibleDescriptionRole: about,
        }
        return cells.get(role)


class ThemesView(QStackedWidget):
    """Shows all themes, or one.

    Signals:
        wanted: the theme whose paragraphs are wanted.
        opened: the passage whose source is wanted.
        copied: the passage to be copied with its citation.
        reference_opened: a reference whose paragraph is wanted.
    """

    wanted = Signal(object)
    opened = Signal(object)
    copied = Signal(object)
    reference_opened = Signal(str)

    def __init__(self, themes: tuple[Theme, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None
        self._build(themes)
        self._connect()

    def _build(self, themes: tuple[Theme, ...]) -> None:
        self.themes = Themes(self)
        groups = {"lines": self.tr("Action lines"), "review": self.tr("The 20-year review")}
        rows: list[Theme | str] = []
        for group, title in groups.items():
            rows += [title, *(theme for theme in themes if theme.group == group)]
        self.themes.show(tuple(rows))
        self.list = row_list(self.themes, self.tr("Themes"))
        self.list.setItemDelegate(Excerpts(_LINES, self.list, snug=True))
        self.addWidget(self.list)
        self.addWidget(self._build_one())
        self.setFocusProxy(self.list)

    def _build_one(self) -> QWidget:
        self.title = plain("", "heading")
        self.about = plain("", "lead")
        self.total = plain("", "verdict")
        self.notice = plain("", "notice")
        self.notice.hide()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Gathering the paragraphs"))
        self.back = tool("back", self.tr("All themes"), self.show_all, "Esc")
        self.passages = Surveyed(self)
        self.found = row_list(self.passages, self.tr("Paragraphs of the theme"))
        self.found.setItemDelegate(Excerpts(_LINES, self.found))
        self.found.setMinimumHeight(_LEAST)
        return self._lay_out_one()

    def _lay_out_one(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addLayout(self._links)
        for widget in (self.notice, self._busy, self.total):
            column.addWidget(widget)
        column.addWidget(self.found, 1)
        # What a theme is about may be long: then all of it scrolls, rather than be cut.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Theme"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(one)
        one.setMinimumWidth(1)
        one.setObjectName("answerBody")
        return area

    def _connect(self) -> None:
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.found.activated.connect(self._open)
        self.found.clicked.connect(self._open)
        copyable(self.found, self.tr("Copy paragraph with citation"), self._copy)

    def show_all(self) -> None:
        """Goes back to the list of themes."""
        self.theme = None
        self.setCurrentIndex(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        """Shows what a theme is about; its paragraphs follow."""
        self.theme = theme
        self.title.setText(_titled(theme))
        self.about.setText(said(theme.about))
        self.total.setText("")
        self.notice.hide()
        self._busy.show()
        self.passages.show_found(())
        self._show_links(theme.see)
        self.setCurrentIndex(1)
        self.found.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """Shows the paragraphs of the theme."""
        self._busy.hide()
        self.passages.show_found(passages)
        documents = len({passage.document.id for passage in passages})
        text = self.tr("{paragraphs} in {documents}").format(
            paragraphs=phrases.paragraphs(len(passages)), documents=phrases.documents(documents)
        )
        self.total.setText(text if passages else self.tr("No paragraph in the documents"))

    def complain(self, sentence: str) -> None:
        """Says why there are no paragraphs, or no such reference."""
        self._busy.hide()
        self.notice.setText(sentence)
        self.notice.setAccessibleName(sentence)
        self.notice.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.theme is not None:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def _show_links(self, references: tuple[str, ...]) -> None:
        while (item := self._links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for reference in references:
            link = LinkButton(self.tr("Read {}").format(reference))
            link.clicked.connect(partial(self._open_reference, reference))
            self._links.addWidget(link)

    def _open_reference(self, reference: str, *checked: bool) -> None:
        self.reference_opened.emit(reference)

    def _choose(self, index: QModelIndex) -> None:
        theme = index.data(Role.VALUE)
        if isinstance(theme, Theme):
            self.show_theme(theme)
            self.wanted.emit(theme)

    def _open(self, index: QModelIndex) -> None:
        passage = index.data(Role.VALUE)
        if isinstance(passage, Passage):
            self.opened.emit(passage)

    def _copy(self) -> None:
        passage = self.found.currentIndex().data(Role.VALUE)
        if isinstance(passage, Passage):
            self.copied.emit(passage)
