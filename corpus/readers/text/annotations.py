"""Comments written into the text they speak of, as pandoc and CriticMarkup write them."""

import re

from corpus.model import Block, Run

_COMMENT = re.compile(
    r"\{>>(?P<critic>[^{}]{0,4000}?)<<\}"
    r"|\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\]){0,4000})\]\{\.comment-start(?P<attributes>[^{}]*)\}"
)
_ATTRIBUTE = re.compile(r"(?P<name>\w+)=\"(?P<value>[^\"]*)\"")
_END = r"\[\]\{{\.comment-end\s+id=\"{}\"\}}"
_ENDS = re.compile(r"\[\]\{\.comment-end[^{}]*\}")


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
