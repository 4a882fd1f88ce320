"""Comments beside the text they speak of: as pandoc, CriticMarkup and Word's plain text have them.

Word saves a comment as a mark in its place, "…the fund[AB1]", and at the end a line that begins
with the same mark: "[AB1]Too vague."
"""

import re
from collections import Counter

from corpus.model import Block, Run

_COMMENT = re.compile(
    r"\{>>(?P<critic>[^{}]{0,4000}?)<<\}"
    r"|\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\]){0,4000})\]\{\.comment-start(?P<attributes>[^{}]*)\}"
)
_ATTRIBUTE = re.compile(r"(?P<name>\w+)=\"(?P<value>[^\"]*)\"")
_END = r"\[\]\{{\.comment-end\s+id=\"{}\"\}}"
_ENDS = re.compile(r"\[\]\{\.comment-end[^{}]*\}")


_TAG = re.compile(r"\[(?P<tag>[^\W\d_]{1,6}\d{1,3}(?:R\d{1,3})?)\]")


def comment_tags(text: str) -> frozenset[str]:
    """The marks of comments in a text: those that come back at the beginning of a line."""
    counts = Counter(match["tag"] for match in _TAG.finditer(text))
    lines = {match["tag"] for line in text.split("\n") if (match := _TAG.match(line.lstrip()))}
    return frozenset(tag for tag in lines if counts[tag] > 1)


def tagged_comment(text: str, places: dict[str, int]) -> Block | None:
    """The comment that a line is, if its mark stood in the text before.

    Args:
        text: the line.
        places: for each mark, the index of the block it stood in.
    """
    match = _TAG.match(text.strip())
    if match is None or match["tag"] not in places:
        return None
    tag = match["tag"]
    author = re.match(r"[^\d]*", tag)
    words = text.strip()[match.end() :].strip()
    return Block(
        (Run(words),),
        role="comment",
        tag=tag,
        author=author[0] if author else None,
        anchor=places[tag],
    )


def take_tags(text: str, tags: frozenset[str]) -> tuple[str, list[str]]:
    """A text without the marks of comments, and the marks."""
    found = [match["tag"] for match in _TAG.finditer(text) if match["tag"] in tags]
    kept = _TAG.sub(lambda match: "" if match["tag"] in tags else match[0], text)
    return (kept, found) if found else (text, [])


def take_annotations(text: str) -> tuple[str, list[Block]]:
    """A text without the comments inside it, and the comments, which know the words they are at."""
    if "{>>" not in text and ".comment-" not in text:
        return text, []
    found = [_comment(match, text) for match in _COMMENT.finditer(text)]
    return _ENDS.sub("", _COMMENT.sub("", text)), found


def _comment(match: re.Match[str], text: str) -> Block:
    if match["critic"] is not None:
        author, colon, words = match["critic"].strip().partition(": ")
        if not colon or len(author.split()) > 3:
            author, words = "", match["critic"]
        return Block((Run(words.strip()),), role="comment", author=author or None)
    values = {found["name"]: found["value"] for found in _ATTRIBUTE.finditer(match["attributes"])}
    end = re.compile(_END.format(re.escape(values.get("id", ""))))
    anchored = end.search(text, match.end(), match.end() + 20_000)
    return Block(
        (Run(match["words"]),),
        role="comment",
        author=values.get("author"),
        date=values.get("date"),
        quoted=text[match.end() : anchored.start()] if anchored else None,
    )
