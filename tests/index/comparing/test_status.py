"""Status notes and square brackets are recognised; references and quotations aren't."""

import pytest

from index.comparing.positions import positions
from index.comparing.status import status_of
from tests.index.comparing.revised import document, paragraph


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Agreed ad ref] We reaffirm our vision.", "agreed ad ref"),
        ("We reaffirm our vision. [agreed ad referendum]", "agreed ad ref"),
        ("We reaffirm our vision. (Agreed)", "agreed"),
        ("[Suggested for closure] We note.", "closed"),
        ("[Placeholder]", "pending"),
        ("[We decide to meet again.]", "bracketed"),
        ("[We [shall] decide to meet again].", "bracketed"),
        ("We [shall] [should] decide.", "partly bracketed"),
        ("We decide [without end.", "partly bracketed"),
        ("We decide to meet [1] in 2025 [12].", None),
        ("States agreed (see above) to meet.", None),
        ("The parties (agreed) long ago that ferries sail on Sundays.", None),
        ("We decide.", None),
    ],
)
def test_what_a_text_says_of_its_state_is_recognised(text: str, status: str | None) -> None:
    found = status_of(paragraph("d", 0, text))
    assert (found[0] if found else None) == status


def test_a_few_brackets_in_a_text_nobody_amends_are_quotation() -> None:
    units = [paragraph("d", 0, "The Summit asked '[to] take stock'."), paragraph("d", 1, "More.")]
    assert positions([(document("d"), units)]).stances == ()
    noted = [*units, paragraph("d", 2, "[Agreed] We decide.")]
    assert len(positions([(document("d"), noted)]).stances) == 2
    bracketed = [paragraph("d", order, "We [shall] decide.") for order in range(5)]
    assert len(positions([(document("d"), bracketed)]).stances) == 5
