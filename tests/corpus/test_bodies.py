"""A symbol says which body a document is of, and of which session."""

import pytest

from corpus.bodies import body_and_session


@pytest.mark.parametrize(
    ("symbol", "body", "session"),
    [
        ("A/80/L.41", "General Assembly", "80"),
        ("A/RES/70/125", "General Assembly", "70"),
        ("A/RES/217(III)", "General Assembly", "3"),
        ("A/RES/S-20/1", "General Assembly", "S-20"),
        ("A/C.2/80/L.17", "Second Committee of the General Assembly", "80"),
        ("A/HRC/53/42", "Human Rights Council", "53"),
        ("E/RES/2023/3", "Economic and Social Council", "2023"),
        ("E/CN.16/2018/CRP.3", "Commission on Science and Technology for Development", "2018"),
        ("S/RES/2732(2024)", "Security Council", None),
        ("UNEP/EA.5/RES.14", "United Nations Environment Assembly", "5"),
        ("WSIS-03/GENEVA/DOC/4-E", "World Summit on the Information Society, Geneva", None),
        ("7SEAS/9/L.3", None, None),
        (None, None, None),
    ],
)
def test_body_and_session_are_those_of_the_symbol(
    symbol: str | None, body: str | None, session: str | None
) -> None:
    assert body_and_session(symbol) == (body, session)
