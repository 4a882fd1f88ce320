"""What single lines are by their signs: comments, notes, rules, rows of tables, contents."""

import re
from collections.abc import Sequence

from corpus.labels import split_bullet, split_label

COMMENT = re.compile(
    r"(?:\*\*|__)?(?:Comment(?:ed|aire|é|ato)?|Coment(?:ario|ado)|Kommenti?ar|Kommentiert|Примечание|"
    r"Комментарий|С комментариями|批注|تعليق)\s*\\?\[(?P<tag>[^\[\]\\\n]{1,16})\\?\]"
    r"(?:\s*[:：]|(?<=\d\])(?=\s+[A-Z]))(?:\*\*|__)?\s*"
)
FOOTNOTE = re.compile(
    r"(?:<sup>\s*(?P<raised>[\d*†‡]{1,4})\s*</sup>|(?P<small>[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4})"
    r"|\[\^(?P<key>\w{1,16})\]:|\$(?:\{\s*\})?\s*\^\s*\{?(?P<power>\d{1,3})\}?\$"
    r"|\\?\[(?P<square>\d{1,3})\\?\](?=\s+[^\W\d_])|(?P<slashed>\d{1,3}|[a-z]|\*{1,3})/(?=\s+\S)"
    r"|\\(?P<star>\*{1,3})(?=\s+\S))\s*"
)
NOTED = re.compile(r"\s*(?P<tag>\d{1,3}|\*{1,3})(?:\s+(?=[^\W\d_])|\s*\Z)")
"""How a note begins under a rule at the foot of its page."""


def begins(line: str) -> bool:
    """Whether a line begins a unit by its first signs."""
    text = line.strip()
    return bool(
        text.startswith(("#", "|", ">"))
        or COMMENT.match(text)
        or FOOTNOTE.match(text)
        or is_rule(text)
        or (split_bullet(line) != line and not re.match(r"\s*[–—·]\s", line))
    )


def is_rule(line: str) -> bool:
    """Whether a line only divides: three dashes or more, stars, underscores."""
    signs = line.strip().replace(" ", "")
    return len(signs) > 2 and len(set(signs)) == 1 and signs[0] in "-=_*~"


def is_contents_line(line: str) -> bool:
    """Whether a line stands in a table of contents: leaders, then a page number."""
    text = line.rstrip().rstrip("0123456789ivxl")
    leaders = text[len(text.rstrip(" \t.…·_")) :]
    return text != line.rstrip() and leaders.count(".") + 3 * leaders.count("…") > 3


def rows(lines: Sequence[str]) -> list[bool]:
    """Which lines are rows of a table: with pipes, tabs, wide gaps, or leaders to a page number."""
    ruled = any("|" in line and not line.strip(" \t|:-") and "--" in line for line in lines)
    cells = [_cells(line) for line in lines]
    tabular = sum(count > 1 for count in cells) > 1 or any(count > 2 for count in cells)
    return [
        line.strip().startswith("|")
        or (ruled and "|" in line)
        or (tabular and (count > 1 or ("\t" in line and not _has_label(line))))
        or is_contents_line(line)
        for line, count in zip(lines, cells, strict=True)
    ]


def _cells(line: str) -> int:
    """How many cells tabs or wide gaps make of a line, its label aside."""
    text = split_bullet(line.strip()).replace("**", "")
    found = split_label(text)
    return len(re.split(r"\t+| {3,}", text[found[1] if found else 0 :].strip()))


def _has_label(line: str) -> bool:
    text = line.strip()
    return split_bullet(text) != text or split_label(text) is not None
