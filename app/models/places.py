"""The places gone to in the sources, with back and forward as in a browser."""

from dataclasses import dataclass, replace

from app.spans import Span
from corpus.model import Document


@dataclass(frozen=True, slots=True)
class Place:
    """Where the source stands: a document, a paragraph of it, a span of that."""

    document: Document
    paragraph_id: str | None = None
    span: Span | None = None


class Places:
    """The places in the order they were gone to, and which of them is shown."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """The place shown."""
        return self._places[self._at] if self._places else None

    @property
    def before(self) -> bool:
        """Whether there is a place to go back to."""
        return self._at > 0

    @property
    def after(self) -> bool:
        """Whether there is a place to go forward to."""
        return self._at + 1 < len(self._places)

    def go(self, place: Place) -> None:
        """Goes to a place; those that were gone forward from are forgotten."""
        if place != self.here:
            del self._places[self._at + 1 :]
            self._places.append(place)
            self._at = len(self._places) - 1

    def move(self, by: int) -> bool:
        """Goes back (-1) or forward (1); tells whether there was such a place."""
        there = 0 <= self._at + by < len(self._places)
        self._at += by if there else 0
        return there

    def forget(self, document_ids: set[str]) -> None:
        """Leaves out the places in some documents."""
        self._places = [one for one in self._places if one.document.id not in document_ids]
        self._at = len(self._places) - 1

    def update(self, documents: dict[str, Document]) -> None:
        """Takes what is known of documents now, by their ids."""
        self._places = [
            replace(one, document=documents.get(one.document.id, one.document))
            for one in self._places
        ]
