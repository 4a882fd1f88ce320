"""The JSON that other programs rely on: every field by its name."""

from dataclasses import replace

from app.commands import jsonform
from corpus.model import Run
from index.model import Answer, Citation, Mention, Passage, Refusal, Statement

PASSAGE = {
    *("document", "id", "kind", "label", "occurrence", "headings", "page", "text", "deleted"),
    *("author", "attached_to", "score", "cite"),
}


def test_an_answer_has_the_fields_of_the_design(new_paragraph, draft_document) -> None:
    cited = new_paragraph(
        "9", "One. Two.", runs=(Run("One. "), Run("gone", "deleted"), Run("Two."))
    )
    passage = Passage(cited, draft_document, 0.51234)
    value = Answer(
        "?", (Statement(Citation(cited, draft_document, 5, 9)),), (passage,), None, 0.0414
    )
    form = jsonform.answer(value)
    assert set(form) == {"question", "answered", "refusal", "elapsed_ms", "statements", "passages"}
    assert form["elapsed_ms"] == 41
    statement = form["statements"][0]
    assert (statement["quote"], statement["start"], statement["end"]) == ("Two.", 5, 9)
    assert set(statement["citation"]) == set(form["passages"][0]) == PASSAGE
    assert form["passages"][0]["text"] == "One. Two."
    assert form["passages"][0]["deleted"] == ["gone"]
    assert form["passages"][0]["score"] == 0.5123
    assert set(form["passages"][0]["document"]) == {
        *("id", "file", "title", "symbol", "date", "proposer")
    }


def test_a_refusal_has_a_reason_and_a_message(new_paragraph, draft_document) -> None:
    passage = Passage(new_paragraph("9", "x"), draft_document, 0.1)
    form = jsonform.answer(Answer("?", (), (passage,), Refusal("off-topic"), 0.0))
    assert form["answered"] is False
    assert form["refusal"]["reason"] == "off-topic"
    assert "don't say" in form["refusal"]["message"]
    assert form["statements"] == []
    assert len(form["passages"]) == 1


def test_a_comment_names_the_paragraph_it_is_attached_to(new_paragraph, draft_document) -> None:
    comment = new_paragraph("u28", "Why?", kind="comment", author="u")
    form = jsonform.found(Passage(comment, draft_document, 1.0, attached=new_paragraph("101", "x")))
    assert form["attached_to"] == "101"
    assert form["author"] == "u"


def test_mentions_come_with_their_total_and_totals_per_document(
    new_paragraph, draft_document
) -> None:
    other = replace(draft_document, id="other")
    values = [
        Mention(new_paragraph("1", "net net"), d, s, s + 3)
        for d in (draft_document, other)
        for s in (0, 4)
    ]
    form = jsonform.mentions("net", values)
    assert form["total"] == 4
    assert form["documents"] == {draft_document.id: 2, "other": 2}
    assert {m["quote"] for m in form["mentions"]} == {"net"}
