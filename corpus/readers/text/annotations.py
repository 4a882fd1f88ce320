"""Comments beside the text they speak of: as pandoc, CriticMarkup and Word's plain text have them.

Word saves a comment as a mark in its place, "…the fund[AB1]", and at the end a line that begins
with the same mark: "[AB1]Too vague." Delegations also write them out: "[Comment by X: too vague]".
"""

import re
from collections import Counter

from corpus.delegations import only_names
from corpus.model import Block, Run

_COMMENT = re.compile(
    r"\{>>(?P<critic>[^{}]{0,4000}?)<<\}"
    r"|\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\]){0,4000})\]\{\.comment-start(?P<attributes>[^{}]*)\}"
    r"|\[(?P<head>[^\[\]:]{7,60}):\s*(?P<said>[^\[\]]{1,4000})\]"
)
_SPOKEN = re.compile(r"\W{0,4}(?P<head>[^\[\]:.]{7,60}):(?:\*\*|__)?\s+(?=\S)")
_HEAD = re.compile(
    r"(?i:comment|remark)s?(?:\s(?:by|from)\s(?P<by>.+))?\Z"
    r"|(?P<of>.+?)(?:['’]s?)?\s(?i:comment|remark)s?\Z"
)
"""What is said before a comment: "Comment by the European Union", "EU comment", "Comment"."""
_HINT = re.compile(r"\{>>|\.comment-|\[[^\[\]]{0,60}:")
"""What every comment inside a text holds, for a quick look."""
_ATTRIBUTE = re.compile(r"(?P<name>\w+)=\"(?P<value>[^\"]*)\"")
_END = r"\[\]\{{\.comment-end\s+id=\"{}\"\}}"
_ENDS = re.compile(r"\[\]\{\.comment-end[^{}]*\}")
_TAG = re.compile(
    r"\[(?P<tag>[^\W\d_]{1,6}\d{1,3}(?:R\d{1,3})?|(?:(?<=\S\[)|(?<=\A\[)|(?<=\n\[))[a-z]{1,2})\]"
)
"""A comment's mark: Word's "[AB1]", and the "[a]" of online word processors, glued to its word."""


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
        author=author[0] if author and author[0] != tag else None,
        anchor=places[tag],
    )


def spoken_comment(text: str) -> Block | None:
    """The comment that a line of its own is: "Comment by X: too vague"."""
    match = _SPOKEN.match(text.strip())
    author = _speaker(match["head"]) if match else None
    if match is None or not author:
        return None
    words = text.strip()[match.end() :]
    words = words.removesuffix("]") if text.strip().startswith("[") else words
    return Block((Run(words),), role="comment", author=author)


def _speaker(head: str) -> str | None:
    """Who comments, by what stands before the colon: "" for nobody, None for other words."""
    match = _HEAD.match(head.strip(" *_"))
    if match is None:
        return None
    if match["of"]:
        return match["of"] if only_names(match["of"]) else None
    return re.sub(r"\Athe\s", "", match["by"] or "")


def take_tags(text: str, tags: frozenset[str]) -> tuple[str, list[str]]:
    """A text without the marks of comments, and the marks."""
    found = [match["tag"] for match in _TAG.finditer(text) if match["tag"] in tags]
    kept = _TAG.sub(lambda match: "" if match["tag"] in tags else match[0], text)
    return (kept, found) if found else (text, [])


def take_annotations(text: str) -> tuple[str, list[Block]]:
    """A text without the comments inside it, and the comments, which know the words they are at."""
    if not _HINT.search(text):
        return text, []
    matches = [match for match in _COMMENT.finditer(text) if _is_comment(match)]
    bounds = [0, *(place for match in matches for place in match.span()), len(text)]
    rest = "".join(text[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True))
    return _ENDS.sub("", rest), [_comment(match, text) for match in matches]


def _is_comment(match: re.Match[str]) -> bool:
    return match["head"] is None or _speaker(match["head"]) is not None


def _comment(match: re.Match[str], text: str) -> Block:
    if match["critic"] is not None:
        author, colon, words = match["critic"].strip().partition(": ")
        if not colon or len(author.split()) > 3:
            author, words = "", match["critic"]
        return Block((Run(words.strip()),), role="comment", author=author or None)
    if match["said"] is not None:
        author = _speaker(match["head"]) or None
        return Block((Run(match["said"].strip()),), role="comment", author=author)
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
