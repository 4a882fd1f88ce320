"""The views of one window."""

from dataclasses import dataclass

from app.views.middle import Middle
from app.views.pages import PageRow
from app.views.question import QuestionBar
from app.views.shelf import Shelf
from app.views.source import SourceView


@dataclass(frozen=True, slots=True)
class Panes:
    """The views of one window."""

    question: QuestionBar
    shelf: Shelf
    middle: Middle
    source: SourceView
    pages: PageRow
