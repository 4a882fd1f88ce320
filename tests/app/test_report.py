"""The report says where, and no word of a document or a question."""

from app.report import report


def fail(secret: str) -> None:
    try:
        {}[secret]
    except KeyError as error:
        raise ValueError(f"not found: {secret}") from error


def test_kind_and_place_are_said_but_no_words() -> None:
    try:
        fail("The Forum is made permanent")
    except ValueError as error:
        said = report(error)
    assert "builtins.ValueError" in said
    assert "builtins.KeyError" in said
    assert "test_report.py" in said
    assert "in fail" in said
    assert "Forum" not in said
    assert "/home" not in said
