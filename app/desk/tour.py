"""What the guided tour shows, on the documents that come with the program."""

from app.desk.desk import Desk
from app.desk.panes import Panes
from app.language import said
from app.views.tour import Step

_QUESTION = "What is the Internet Governance Forum?"
_WORDS = '"Internet Governance Forum"'


def steps(panes: Panes, desk: Desk) -> tuple[Step, ...]:
    """The steps of the tour in one window."""
    middle = panes.middle
    return (
        Step(
            said("Ask in your own words"),
            said(
                "Type a question and press Enter. The answer is made of the documents’ own words; "
                "where they don’t say, the program says so."
            ),
            lambda: desk.ask(_QUESTION),
        ),
        Step(
            said("Every quotation has its paragraph"),
            said(
                "Click the line below a quotation: the document opens at that paragraph, with the "
                "words marked. Alt+Left goes back."
            ),
            middle.answer.open_first,
        ),
        Step(
            said("See what else was found"),
            said(
                "Below the cards stand all the paragraphs found, each with what spoke for it. "
                "The answer is never all there is to read."
            ),
            lambda: middle.answer.more.setChecked(True),
        ),
        Step(
            said("Find every mention"),
            said(
                "When you must not miss one, let the words be found wherever they stand: the list "
                "is complete, with its total. F4 goes to the next."
            ),
            lambda: desk.finding.find(_WORDS),
        ),
        Step(
            said("Keep it"),
            said(
                "Add an answer to the sheet, and take the sheet with you: each quotation keeps its "
                "citation."
            ),
            panes.shelf.go_to_sheet,
        ),
        Step(
            said("Bring your own documents"),
            said(
                "Drop files or folders anywhere into the window. Tick documents in the library to "
                "ask only those."
            ),
            panes.shelf.go_to_library,
        ),
        Step(
            said("Themes and terms"),
            said(
                "Explore gathers each theme’s paragraphs across the documents, and explains the "
                "terms. F1 lists the keys, Ctrl+K finds every command."
            ),
            lambda: desk.go("explore"),
        ),
    )
