"""Paragraphs by reference, as delegates write them."""

import pytest

from index.errors import UnknownDocument, UnknownReference


@pytest.fixture
def shown(shelf):
    shelf.add(
        shelf.write(
            "zero-draft.txt",
            "Zero draft",
            "A. Recalling.",
            "103. First.",
            "103ter. Second.",
            "103ter. Third.",
            "17sept. Seventh.",
            "2024. A year.",
            "Comment [u28] on 103: Why?",
            "Comment [ПW3] on 103: How?",
            "Comment [103] on 103: Numbered as its paragraph.",
        ),
        shelf.write("note-2024.txt", "Note A/RES/70/125", "12. Twelve of 2024.", "31. Thirty-one."),
        shelf.write("note-2025.txt", "Note of 2025", "12. Twelve of 2025."),
    )

    def show(reference):
        return [passage.paragraph.text for passage in shelf.library.show(reference)]

    return show


@pytest.mark.parametrize(
    ("reference", "texts"),
    [
        ("zero draft 103ter", ["Second.", "Third."]),
        ("Zero draft, para. 103 ter", ["Second.", "Third."]),
        ("zero draft para 103 ter #2", ["Third."]),
        ("zero draft 103", ["First."]),
        ("zero draft comment 103", ["Numbered as its paragraph."]),
        ("zero draft paragraph a", ["Recalling."]),
        ("zero draft 17 septies", ["Seventh."]),
        ("zero draft 17sept", ["Seventh."]),
        ("zero draft comment u28", ["Why?"]),
        ("Zero draft, comment u28 on para. 103 ter", ["Why?"]),
        ("Zero draft, par. 103 ter", ["Second.", "Third."]),
        ("Zero draft, párr. 103 ter", ["Second.", "Third."]),
        ("\u200f\u2068Zero draft\u2069، الفقرة \u2066103 ter\u2069", ["Second.", "Third."]),
        ("Zero draft, commentaire u28 (par. 12 (f))", ["Why?"]),
        (
            "\u200f\u2068Zero draft\u2069، التعليق \u2066u28\u2069 على الفقرة \u2066103\u2069",
            ["Why?"],
        ),
        ("zero draft U28", ["Why?"]),
        ("zero draft comment PW3", ["How?"]),
        ("zero draft comment 3", ["How?"]),
        ("A/RES/70/125 para 31", ["Thirty-one."]),
        ("A/RES/70/125, para. 31", ["Thirty-one."]),
        ("note 2024 12", ["Twelve of 2024."]),
        ("note 12", ["Twelve of 2024.", "Twelve of 2025."]),
        ("note 31", ["Thirty-one."]),
        ("103ter #1", ["Second."]),
        ("para 31", ["Thirty-one."]),
        ("note 2025", ["Note of 2025", "Twelve of 2025."]),
    ],
)
def test_a_reference_means(shown, reference, texts):
    assert shown(reference) == texts


@pytest.mark.parametrize(
    ("reference", "document"),
    [
        ("zero draft 999", "Zero draft"),
        ("zero draft 103ter #3", "Zero draft"),
        ("nothing of the kind", ""),
        ("", ""),
        ("#", ""),
        ("para", ""),
    ],
)
def test_no_paragraph_goes_by(shown, reference, document):
    with pytest.raises(UnknownReference) as caught:
        shown(reference)
    assert caught.value.document == document


def test_a_name_of_several_documents_is_not_guessed(shown):
    with pytest.raises(UnknownDocument) as caught:
        shown("note")
    assert len(caught.value.candidates) == 2


def test_a_comment_comes_with_its_paragraph(shown, shelf):
    (passage,) = shelf.library.show("zero draft u28")
    assert passage.attached.text == "First."
    assert passage.document.id == "zero-draft"
