"""What lies in a row comes back as it was."""

from collections.abc import Callable
from dataclasses import replace

from corpus.model import Paragraph, Run
from index.storage import rows


def test_a_proposal_taken_back_is_in_no_text_of_a_paragraph_kept(
    new_paragraph: Callable[..., Paragraph],
) -> None:
    runs = (
        Run("We sail", "plain"),
        Run(" slowly", "deleted", "Ruritania", "2025-10-01", withdrawn=True),
        Run(" fast", "deleted", withdrawn=True),
        Run(" home", "inserted", "Ruritania"),
    )
    paragraph = replace(new_paragraph("1", ""), runs=runs)
    kept = rows.row_of(paragraph)
    id_, order, kind, label, occurrence, headings, made, page, boxes, *rest = kept
    parent, author, attached_to, text = rest[:4]
    found = rows.paragraph_of(
        (
            *(id_, paragraph.document_id, order, kind, label, occurrence, headings, made, text),
            *(page, boxes, parent, author, attached_to),
        )
    )
    assert found == paragraph
    assert found.reading("issued") == "We sail"
