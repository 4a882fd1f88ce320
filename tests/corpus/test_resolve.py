"""References lead to the documents and paragraphs of a library that they mean, and to no other."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.instruments import instrument, instruments, meant, names_pattern
from corpus.isolate import outlines
from corpus.model import Document, Paragraph, Run
from corpus.outline import Outline
from corpus.references import references
from corpus.resolve import resolve
from corpus.symbols import numbered

Make = Callable[..., Document]


@pytest.fixture
def make(draft_document: Document) -> Make:
    """Makes a document: `make("Zero draft", symbol=None)`."""

    def make(title: str, **fields: object) -> Document:
        values = {"id": title, "title": title, "file": f"{title}.pdf", "symbol": None, **fields}
        return replace(draft_document, **values)  # type: ignore[arg-type]

    return make


def _paragraphs(document: Document, *labels: str, headings: Sequence[str] = ()) -> list[Paragraph]:
    return [
        Paragraph(
            id=f"{document.id}:{'/'.join(headings)}:{label}",
            document_id=document.id,
            order=order,
            kind="item" if "(" in label else "paragraph",
            label=label,
            occurrence=1,
            headings=tuple(headings),
            runs=(Run(f"Words of {label}."),),
        )
        for order, label in enumerate(labels)
    ]


def _resolved(
    text: str, documents: dict[str, tuple[Document, list[Paragraph]]], origin: Paragraph
) -> list[tuple[str, list[str]]]:
    everything = {document.id: paragraphs for document, paragraphs in documents.values()}
    shelf = [document for document, _ in documents.values()]
    (reference, *_) = references(text)
    targets = resolve(reference, origin, shelf, everything.__getitem__)
    return [(t.document.title, [p.id.partition(":")[2] for p in t.paragraphs]) for t in targets]


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("A/RES/70/125", ["Outcome"]),
        ("a/res/70/125", ["Outcome"]),
        ("WSIS+10 outcome document", ["Outcome"]),
        ("Tunis Agenda", ["Tunis Agenda for the Information Society"]),
        ("Tunis Agenda for the Information Society", ["Tunis Agenda for the Information Society"]),
        ("Zero Draft", ["Zero draft of the outcome"]),
        ("zero draft of the outcome", ["Zero draft of the outcome"]),
        ("Draft", []),
        ("Paris Agreement", []),
        ("A/RES/70/12", []),
    ],
)
def test_documents_go_by_symbol_title_and_known_names(
    make: Make, name: str, titles: list[str]
) -> None:
    library = [
        make("Outcome", symbol="A/RES/70/125"),
        make("Tunis Agenda for the Information Society"),
        make("Zero draft of the outcome"),
    ]
    assert [document.title for document in meant(name, library)] == titles


def test_paragraphs_are_found_in_their_document(make: Make) -> None:
    zero, tunis = make("Zero draft"), make("Tunis Agenda", symbol="WSIS-05/TUNIS/DOC/6(Rev.1)-E")
    own = _paragraphs(zero, "34", "35", "103ter", "12", "12(a)", "12(b)")
    library = {"zero": (zero, own), "tunis": (tunis, _paragraphs(tunis, "34", "35", "72"))}
    origin = own[0]
    assert _resolved("paragraph 35 of the Tunis Agenda", library, origin) == [
        ("Tunis Agenda", [":35"])
    ]
    assert _resolved("as set out in paragraph 35", library, origin) == [("Zero draft", [":35"])]
    assert _resolved("paragraph 103 ter", library, origin) == [("Zero draft", [":103ter"])]
    assert _resolved("paragraph 12 (b)", library, origin) == [("Zero draft", [":12(b)"])]
    assert _resolved("paragraph 12 (f)", library, origin) == [("Zero draft", [":12"])]
    assert _resolved("paragraph (b)", library, own[3]) == [("Zero draft", [":12(b)"])]
    assert _resolved("paragraphs 34 and 72 of the Tunis Agenda", library, origin) == [
        ("Tunis Agenda", [":34", ":72"])
    ]


def test_what_is_not_at_hand_leads_nowhere(make: Make) -> None:
    zero = make("Zero draft")
    library = {"zero": (zero, _paragraphs(zero, "34"))}
    origin = library["zero"][1][0]
    assert _resolved("paragraph 34 of the Tunis Agenda", library, origin) == []
    assert _resolved("paragraph 99", library, origin) == []
    assert _resolved("resolution 70/125", library, origin) == []


def test_a_document_as_a_whole_is_meant_without_paragraphs(make: Make) -> None:
    zero, pact = make("Zero draft"), make("The Pact for the Future", symbol="A/RES/79/1")
    library = {"zero": (zero, _paragraphs(zero, "1")), "pact": (pact, _paragraphs(pact, "1"))}
    assert _resolved("resolution 79/1", library, library["zero"][1][0]) == [
        ("The Pact for the Future", [])
    ]


def test_an_annex_with_numbers_of_its_own_is_told_apart(make: Make) -> None:
    pact = make("The Pact for the Future", symbol="A/RES/79/1")
    paragraphs = [
        *_paragraphs(pact, "24", "63", headings=["The Pact for the Future"]),
        *_paragraphs(pact, "24", "63", headings=["Annex I Global Digital Compact", "Objective 3"]),
    ]
    library = {"pact": (pact, paragraphs)}
    ids = ["Annex I Global Digital Compact/Objective 3:63"]
    assert _resolved("para 63 GDC", library, paragraphs[0]) == [("The Pact for the Future", ids)]


def test_numbers_that_begin_anew_are_those_of_the_same_section(make: Make) -> None:
    treaty = make("Revised draft")
    one = _paragraphs(treaty, "1", "2", headings=["Part II", "1. Polymers"])
    other = _paragraphs(treaty, "1", "2", headings=["Part II", "2. Chemicals"])
    library = {"treaty": (treaty, [*one, *other])}
    found = _resolved("referred to in paragraph 1", library, other[1])
    assert found == [("Revised draft", ["Part II/2. Chemicals:1"])]


def test_every_instrument_goes_by_its_names_and_has_symbols_that_are_ones() -> None:
    for known in instruments():
        for name in (known.name, *known.short):
            assert instrument(name) == known
            match = names_pattern().search(f"under the {name}, which")
            assert match
            assert match[0] == name
        for symbol in known.symbols:
            assert [n.document for n in numbered(f"see {symbol}.")] == [symbol]


def test_real_papers_lead_to_each_other(documents: Path) -> None:
    names = ("elements-paper-g77.txt", "zero-draft-russia.txt", "g77-submission.txt")
    paths = [documents / name for name in names]
    paths += [documents / "pdf" / name for name in ("A_RES_79_1.pdf", "A_RES_79_277.pdf")]
    read = [each for each in outlines(paths, 2) if isinstance(each, Outline)]
    shelf = [outline.document for outline in read]
    everything = {outline.document.id: outline.paragraphs for outline in read}
    found = {
        (outline.document.file, p.text[r.start : r.end]): [
            (t.document.file, [q.label for q in t.paragraphs])
            for t in resolve(r, p, shelf, everything.__getitem__)
        ]
        for outline in read
        for p in outline.paragraphs
        for r in references(p.text)
    }
    assert found["elements-paper-g77.txt", "para 63 GDC"] == [("A_RES_79_1.pdf", ["63"])]
    assert found["zero-draft-russia.txt", "item 24 of the GDC"] == [("A_RES_79_1.pdf", ["24"])]
    assert found["zero-draft-russia.txt", "paragraph 142"] == [("zero-draft-russia.txt", ["142"])]
    modalities = "Operative Paragraph 4 of the Modalities Resolution 79/277"
    assert found["g77-submission.txt", modalities] == [("A_RES_79_277.pdf", ["4"])]
    assert found["zero-draft-russia.txt", "p. 31 A/RES/70/125"] == []
