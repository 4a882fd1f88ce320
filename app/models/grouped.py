"""Qt list models of what was found, under the documents it stands in and their counts."""

from collections import Counter
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt

from app import phrases
from app.language import beside
from app.messages import cite
from app.models.lists import Index, Role, Values
from corpus.model import Document
from index.model import Mention, Passage

Item = Qt.ItemDataRole
Found = TypeVar("Found", Mention, Passage)
_AROUND = 40


class Grouped(Values[Document | Found], Generic[Found]):
    """Values under their documents, in the order the documents first come up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[str] = Counter()

    @property
    def found(self) -> tuple[Found, ...]:
        """The values without their documents, in the order shown."""
        return tuple(one for one in self._values if not isinstance(one, Document))

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Groups the values by document."""
        groups: dict[str, list[Document | Found]] = {}
        for one in found:
            groups.setdefault(one.document.id, [one.document]).append(one)
        self._counts = Counter(one.document.id for one in found)
        self.show(tuple(row for group in groups.values() for row in group))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and isinstance(self._values[index.row()], Document):
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags

    def _of(self, value: Document | Found, role: int) -> Any:
        cells = self._header(value) if isinstance(value, Document) else self._row(value)
        return cells.get(role)

    def _header(self, document: Document) -> dict[int, Any]:
        count = self._count(self._counts[document.id])
        return {
            Role.VALUE: document,
            Role.HEADER: True,
            Role.TITLE: phrases.name(document),
            Role.DETAIL: count,
            Item.DisplayRole: f"{phrases.name(document)}, {count}",
        }

    def _count(self, count: int) -> str:
        raise NotImplementedError

    def _row(self, value: Found) -> dict[int, Any]:
        raise NotImplementedError


class Mentions(Grouped[Mention]):
    """Every mention of some words."""

    def _count(self, count: int) -> str:
        return phrases.mentions(count)

    def _row(self, value: Mention) -> dict[int, Any]:
        excerpt, span = around(value)
        printed = cite(value.paragraph, value.document, value.attached)
        detail = beside((phrases.nature(value), phrases.path(value.paragraph)))
        return {
            Role.VALUE: value,
            Role.TITLE: printed,
            Role.DETAIL: detail,
            Role.EXCERPT: excerpt,
            Role.SPANS: (span,),
            Role.STRUCK: value.struck is not None,
            Item.DisplayRole: printed,
            Item.AccessibleDescriptionRole: f"{phrases.nature(value)} {excerpt}".strip(),
        }


class Surveyed(Grouped[Passage]):
    """The paragraphs of a theme."""

    def _count(self, count: int) -> str:
        return phrases.paragraphs(count)

    def _row(self, value: Passage) -> dict[int, Any]:
        printed = cite(value.paragraph, value.document, value.attached)
        return {
            Role.VALUE: value,
            Role.TITLE: printed,
            Role.DETAIL: phrases.belongs(value),
            Role.EXCERPT: value.paragraph.text,
            Item.DisplayRole: printed,
            Item.AccessibleDescriptionRole: value.paragraph.text,
        }


def around(mention: Mention) -> tuple[str, tuple[int, int]]:
    """The mention with the words around it, and its span in them."""
    text = mention.text
    start = max(0, mention.start - _AROUND)
    if start > 0:
        space = text.find(" ", start, mention.start)
        start = space + 1 if space >= 0 else start
    lead = "… " if start > 0 else ""
    shift = len(lead) - start
    return lead + text[start:], (mention.start + shift, mention.end + shift)
