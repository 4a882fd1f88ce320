"""What the guided tour shows, on the documents that come with the program."""

from PySide6.QtCore import QCoreApplication

from app.desk.desk import Desk
from app.desk.panes import Panes
from app.views.tour import Step

_QUESTION = "What is the Internet Governance Forum?"
_WORDS = '"Internet Governance Forum"'


def steps(panes: Panes, desk: Desk) -> tuple[Step, ...]:
    """The steps of the tour in one window."""
    middle = panes.middle
    return (
        Step(
            _tr("Ask in your own words"),
            _tr(
                "Type a question and press Enter. The answer is made of the documents’ own words; "
                "where they don’t say, the program says so."
            ),
            lambda: desk.ask(_QUESTION),
        ),
        Step(
            _tr("Every quotation has its paragraph"),
            _tr(
                "Click the line below a quotation: the document opens at that paragraph, with the "
                "words marked. Alt+Left goes back."
            ),
            middle.answer.open_first,
        ),
        Step(
            _tr("See what else was found"),
            _tr(
                "Below the cards stand all the paragraphs found, each with what spoke for it. "
                "The answer is never all there is to read."
            ),
            lambda: middle.answer.more.setChecked(True),
        ),
        Step(
            _tr("Find every mention"),
            _tr(
                "When you must not miss one, let the words be found wherever they stand: the list "
                "is complete, with its total. F4 goes to the next."
            ),
            lambda: desk.finding.find(_WORDS),
        ),
        Step(
            _tr("Keep it"),
            _tr(
                "Add an answer to the sheet, and take the sheet with you: each quotation keeps its "
                "citation."
            ),
            panes.shelf.go_to_sheet,
        ),
        Step(
            _tr("Bring your own documents"),
            _tr(
                "Drop files or folders anywhere into the window. Tick documents in the library to "
                "ask only those."
            ),
            panes.shelf.go_to_library,
        ),
        Step(
            _tr("Themes and terms"),
            _tr(
                "Explore gathers each theme’s paragraphs across the documents, and explains the "
                "terms. F1 lists the keys, Ctrl+K finds every command."
            ),
            lambda: desk.go("explore"),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)
