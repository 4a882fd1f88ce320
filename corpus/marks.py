"""Inline marks of Markdown and its HTML, as converters of amended texts write them, into runs.

Struck-out words come as `~~…~~`, `<del>` or `<s>`; inserted ones as `<u>` or `<ins>`, and in a text
that also strikes words out, as bold or as `[words](#)`, which is how underlining is converted.
"""

import re

from corpus.model import Mark, Run

# The bound on what a mark encloses keeps unclosed marks by the thousand from costing minutes.
_MARKS = re.compile(
    r"""
      \\{1,2}(?P<escaped>[\\`*_{}\[\]()\#+\-.!~<>|])
    | ~~(?P<struck>\S.{0,4000}?)~~
    | <(?P<tag>del|s|strike|u|ins|b|strong|i|em|sub|mark|span|small)\b[^<>]*>
      (?P<tagged>.{0,4000}?)</(?P=tag)\s*>
    | (?P<gap>\s?)<sup>\s*(?P<raised>[^<>]{0,12}?)\s*</sup>
    | \*\*(?=\S)(?P<bold>.{1,4000}?)(?<=\S)\*\*
    | __(?=\S)(?P<bold2>.{1,4000}?)(?<=\S)__
    | (?<![\w*])\*(?=[^\s*])(?P<italic>[^*]{1,4000}?)(?<=\S)\*(?![\w*])
    | (?<![\w_])_(?=[^\s_])(?P<italic2>[^_]{1,4000}?)(?<=\S)_(?![\w_])
    | !?\[(?P<words>(?:[^\[\]\\]|\\.){0,4000})\]\((?P<target>[^()\s]*)\)
    | <a\b[^<>]*>(?P<anchored>.{0,4000}?)</a\s*>
    | <a\s+href="(?:\w+://[^/\s"<>]*/)?(?P<unclosed>)(?![^<>]*>)
    | <(?P<link>(?:https?|mailto):[^<>\s]*)>
    | <br\s*/?>(?P<line>)
    | (?P<note>(?:(?<=[^\W\d_][^\W\d_])|(?<=[.,;:)”"’']))(?<![kcm]m)[¹²³⁴⁵⁶⁷⁸⁹⁰]+)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_TAGS: dict[str, Mark] = {
    **dict.fromkeys(("u", "ins"), "inserted"),
    **dict.fromkeys(("del", "s", "strike"), "deleted"),
}
_ORDINAL = re.compile(r"(?:st|nd|rd|th|e|er|ère|ème|o|a|º|ª)\Z", re.IGNORECASE)
_UNIT = re.compile(r"(?:\b[kcm]?m|\bCO)\Z")


def parse_marks(text: str, *, amended: bool) -> tuple[Run, ...]:
    """Text with inline marks as runs; neighbours of one mark are joined.

    Args:
        text: one block of the source.
        amended: whether the document strikes words out, so that bold and bare links mean insertion.
    """
    return _joined(_parse(text, "plain", amended))


def is_amended(text: str) -> bool:
    """Whether a document strikes words out."""
    return bool(re.search(r"~~\S.*?~~|<(?:del|s|strike)\b[^<>]*>", text))


def _parse(text: str, mark: Mark, amended: bool) -> list[Run]:
    runs: list[Run] = []
    end = 0
    for match in _MARKS.finditer(text):
        runs.append(Run(text[end : match.start()], mark))
        inner, inner_mark = _inner(match, text[: match.start()], amended)
        combined: Mark = mark if mark == "deleted" or inner_mark == "plain" else inner_mark
        if match.lastgroup == "escaped":
            runs.append(Run(inner, combined))
        else:
            runs.extend(_parse(inner, combined, amended))
        end = match.end()
    runs.append(Run(text[end:], mark))
    return runs


def _inner(match: re.Match[str], before: str, amended: bool) -> tuple[str, Mark]:
    """What a mark leaves of the words it encloses, and the mark they carry."""
    emphasis: Mark = "inserted" if amended else "plain"
    tag = (match["tag"] or "").lower()
    found: list[tuple[str | None, Mark]] = [
        (match["struck"], "deleted"),
        (match["tagged"], _TAGS.get(tag, "plain")),
        (match["bold"] or match["bold2"], emphasis),
        (match["words"], emphasis if match["target"] == "#" else "plain"),
        (_raised(match, before), "plain"),
        (" " if match["line"] is not None else None, "plain"),
    ]
    found += [
        (match[name], "plain") for name in ("escaped", "italic", "italic2", "anchored", "link")
    ]
    return next(((words, mark) for words, mark in found if words is not None), ("", "plain"))


def _raised(match: re.Match[str], before: str) -> str | None:
    """A superscript's part of the text: "27th" and "m2" are words, a note's number is not."""
    raised = match["raised"]
    if raised is None:
        return None
    if _ORDINAL.match(raised) and before[-1:].isdigit():
        return raised
    return (raised if _UNIT.search(before) else "") + match["gap"]


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and joined[-1].mark == run.mark:
            joined[-1] = Run(joined[-1].text + run.text, run.mark)
        else:
            joined.append(run)
    return tuple(joined)
