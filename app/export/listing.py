"""The list of mentions as a table, for a spreadsheet."""

import csv
import io
from pathlib import Path

from app.errors import OutputUnwritable
from app.language import said, to_say
from app.messages import cite, name, place
from index.model import Mention

COLUMNS = (
    to_say("document"),
    to_say("date"),
    to_say("paragraph"),
    to_say("headings"),
    to_say("nature"),
    to_say("before"),
    to_say("mention"),
    to_say("after"),
    to_say("cite"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def save(path: Path, mentions: tuple[Mention, ...]) -> None:
    """Writes the mentions into a file, a row each.

    Raises:
        OutputUnwritable: the file can't be written.
    """
    try:
        # The mark at the beginning tells spreadsheets that it is UTF-8.
        path.write_text(table(mentions), "utf-8-sig", newline="")
    except OSError as error:
        raise OutputUnwritable(path, error.strerror or "") from error


def table(mentions: tuple[Mention, ...]) -> str:
    """The mentions as CSV (RFC 4180)."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(map(said, COLUMNS))
    writer.writerows([_safe(cell) for cell in _row(mention)] for mention in mentions)
    return text.getvalue()


def _row(mention: Mention) -> tuple[str, ...]:
    nature = said("struck out" if mention.struck is not None else mention.paragraph.kind)
    return (
        name(mention.document),
        mention.document.date or "",
        place(mention.paragraph, mention.attached),
        " › ".join(mention.paragraph.headings),
        nature,
        mention.text[: mention.start],
        mention.quote,
        mention.text[mention.end :],
        cite(mention.paragraph, mention.document, mention.attached),
    )


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
