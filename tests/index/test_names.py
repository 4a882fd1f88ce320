"""Documents go by many names."""

from dataclasses import replace

import pytest

from corpus.model import Document
from index.errors import UnknownDocument
from index.names import resolve

ELEMENTS = Document(
    id="elements-1",
    file="elements-paper-g77.txt",
    title="WSIS+20 review Elements Paper",
    symbol=None,
    date="2025-06-20",
    language="en",
    proposer="Group of 77 and China",
    pages=None,
    sha256="1",
)
INPUT = replace(
    ELEMENTS, id="input-1", file="g77-input.txt", title="The WSIS+20 input", date="2025-07"
)
DRAFT = replace(
    ELEMENTS, id="draft-1", file="draft.pdf", title="Zero draft", proposer="Russian Federation"
)
RESOLUTION = replace(
    ELEMENTS,
    id="res-1",
    file="N1538991.pdf",
    title="Outcome document of the high-level meeting",
    symbol="A/RES/70/125",
    proposer=None,
    date="2015-12-16",
)
PRIMER = replace(
    RESOLUTION, id="primer", file="primer.md", title="The zero draft explained", starter=True
)
ALL = (ELEMENTS, INPUT, DRAFT, RESOLUTION, replace(PRIMER, symbol=None))


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("elements-1", ELEMENTS),
        ("g77-input.txt", INPUT),
        ("G77-Input", INPUT),
        ("the Elements paper", ELEMENTS),
        ("the G77 paper", ELEMENTS),
        ("elements paper of the Group of 77", ELEMENTS),
        ("elemnts paper", ELEMENTS),
        ("g77 july", INPUT),
        ("zero draft", DRAFT),
        ("the Russian draft", DRAFT),
        ("Russia", DRAFT),
        ("A/RES/70/125", RESOLUTION),
        ("resolution 70/125", RESOLUTION),
        ("a/res/70/125", RESOLUTION),
        ("the outcome document of 2015", RESOLUTION),
        ("zero draft explained", ALL[4]),
        ("the paper", ELEMENTS),
    ],
)
def test_a_document_goes_by(name, document):
    assert resolve(name, ALL) == document


@pytest.mark.parametrize(
    "name", ["", "…", "70/12", "A/RES/70/1", "climate paper", "draft 2031", "the"]
)
def test_no_document_goes_by(name):
    with pytest.raises(UnknownDocument) as caught:
        resolve(name, ALL)
    assert caught.value.candidates == ()


def test_several_documents_go_by():
    with pytest.raises(UnknownDocument) as caught:
        resolve("G77", ALL)
    assert caught.value.candidates == (
        "WSIS+20 review Elements Paper (elements-paper-g77.txt)",
        "The WSIS+20 input (g77-input.txt)",
    )
