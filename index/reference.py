"""Paragraphs by reference: "zero draft 103ter #2", "A/RES/70/125 para 31", "comment u28"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from corpus.delegations import printed_name
from corpus.model import Document, Kind, Paragraph
from index import names
from index.errors import UnknownDocument, UnknownReference
from index.ranking.words import fold, listed, words

_OCCURRENCE = re.compile(r"\s*#\s*(\d+)\s*\Z")
_KINDS: dict[str, tuple[Kind, ...]] = {
    "comment": ("comment",),
    "comments": ("comment",),
    "footnote": ("footnote",),
    "note": ("footnote",),
    "fn": ("footnote",),
    "item": ("item",),
    "subparagraph": ("item",),
    "table": ("table",),
}
_KINDS |= dict.fromkeys(("commentaire", "comentario", "تعليق", "التعليق"), _KINDS["comment"])
_PARAGRAPH = {"para", "paras", "paragraph", "paragraphs", "par", "no", "number", "¶", "§", "op"}
_PARAGRAPH |= {"paragraphe", "paragraphes", "parr", "parrafo", "parrafos", "الفقرة", "فقرة"}
# A comment's citation names the paragraph it is on, and an Arabic one keeps its parts in order.
_ON = re.compile(
    r"\s(?:on para\.|على الفقرة)\s[^,،]+\Z|\s\((?:par|párr)\.\s(?:[^()]|\([^()]*\))+\)\Z"
)
_ORDER = re.compile("[\u200e\u200f\u2066-\u2069]")
_BODY: tuple[Kind, ...] = ("paragraph", "item", "heading")
# Delegations shorten and misspell the Latin numbers; each begins with letters of its own.
_LATIN = re.compile(r"(?<=\d)(bis|ter|qua|qui|sex|sep|oct|no[cnv]|dec)[a-z]*")
_CYRILLIC = str.maketrans("авекмнорстухп", "abekmhopctyxp")
_TURNED = re.compile(r"(?P<label>.+?),?\s+(?:of|in|from)\s+(?:the\s+)?(?P<name>.+)", re.IGNORECASE)
_SUFFIX = r"(?:\s?(?:bis|ter|qua|qui|sex|sep|oct|no[cnv]|dec)[a-z]*)?(?:\s?\(\w{1,4}\))*"
_LABEL = rf"(?:\d{{1,4}}{_SUFFIX}|[^\W\d_]{{1,4}}\d{{1,3}}|[A-Z](?:\(\w{{1,4}}\))*)(?![\w/]|[.,]\d)"
_ONLY_LABEL = re.compile(rf"{_LABEL}", re.IGNORECASE)
_PAPERS = listed("papers") | {"document", "outcome"}
_CITED = re.compile(
    rf"(?<![\w/])(?P<kind>(?i:{'|'.join(sorted({*_KINDS, *_PARAGRAPH, *_PAPERS}, key=len)[::-1])}))"
    rf"\.?\s*(?P<labels>{_LABEL}(?:(?:\s*,\s*|\s+(?:and|or|to)\s+){_LABEL})*)"
)
# What may stand around a reference without asking for more than the paragraph.
_BEFORE = re.compile(
    r"\A\s*(?:please\s+)?(?:(?:show|give|read|quote|open|go\s+to|see)\s+(?:me\s+)?|"
    r"what\s+(?:does|do|is\s+in|says)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_AFTER = re.compile(r"(?:\s+says?)?[\s.?!:]*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paragraph asked for.

    Attributes:
        label: as written.
        kinds: which it may be; any where empty.
        occurrence: which of those with the label, 0 for all.
    """

    label: str
    kinds: tuple[Kind, ...]
    occurrence: int


def find(
    reference: str,
    documents: Sequence[Document],
    paragraphs: Callable[[str], Sequence[Paragraph]],
) -> tuple[Paragraph, ...]:
    """The paragraphs a reference means; all of a document's where it names only a document.

    Where its document could be several, the label decides among them.

    Args:
        reference: a document's name and a label, or either.
        documents: those of the library.
        paragraphs: gives a document's paragraphs by its id.

    Raises:
        UnknownReference: there is no such paragraph.
        UnknownDocument: only a document is named, and it could be several.
    """
    recognised: tuple[Document, ...] = ()
    for name, wanted in _readings(reference):
        meant = names.matching(name, documents) if name else tuple(documents)
        found = [p for document in meant for p in _matching(wanted, paragraphs(document.id))]
        if found:
            return tuple(found)
        recognised = meant if name and meant else recognised
    whole = names.matching(reference, documents)
    if len(whole) > 1:
        raise UnknownDocument(reference, names.candidates(whole))
    if not whole:
        title = recognised[0].title if len(recognised) == 1 else ""
        raise UnknownReference(reference, title)
    return tuple(paragraphs(whole[0].id))


def cited(
    text: str,
    documents: Sequence[Document],
    paragraphs: Callable[[str], Sequence[Paragraph]],
) -> tuple[Paragraph, ...]:
    """The paragraphs meant by a text that is a reference and nothing else; none where it isn't.

    Takes what `find` takes, but only what can't be taken for a question: "forum 12" names no
    paper, "zero draft" no paragraph.
    """
    bare = _AFTER.sub("", _BEFORE.sub("", text, count=1))
    for name, wanted in _readings(bare):
        sure = wanted.kinds or (_is_paper(name) if name else wanted.label[0].isdigit())
        if not sure or not _ONLY_LABEL.fullmatch(wanted.label):
            continue
        meant = names.matching(name, documents) if name else tuple(documents)
        found = [p for document in meant for p in _matching(wanted, paragraphs(document.id))]
        if found:
            return tuple(found)
    return ()


def within(text: str) -> tuple[str, ...]:
    """The references to paragraphs that stand in a text, each without its document's name."""
    return tuple(
        f"{match['kind'] if fold(match['kind']) in _KINDS else 'para'} {label[0]}"
        for match in _CITED.finditer(text)
        for label in re.finditer(_LABEL, match["labels"])
    )


def _is_paper(name: str) -> bool:
    """Whether a name can only be that of a paper."""
    return "/" in name or not _PAPERS.isdisjoint(words(name)) or printed_name(name) is not None


def _readings(reference: str) -> Iterator[tuple[str, Wanted]]:
    """Every way to cut a reference into a document's name and a label, the longest label first.

    What is a label and what is part of a name, "2024" or "17 sept", only the documents can tell.
    Then the other way round, "para 12 of the zero draft".
    """
    reference = _ON.sub("", _ORDER.sub("", reference))
    numbered = _OCCURRENCE.search(reference)
    occurrence = int(numbered[1]) if numbered else 0
    pieces = _OCCURRENCE.sub("", reference).split()
    for cut in range(len(pieces)):
        kinds, label = _kinds(pieces[cut:])
        # Without a name every document is looked through: not for words that can't be a label.
        if label and (cut or " " not in label or _ONLY_LABEL.fullmatch(label)):
            yield " ".join(pieces[:cut]).strip(" ,:;،"), Wanted(label, kinds, occurrence)
    turned = _TURNED.fullmatch(" ".join(pieces))
    kinds, label = _kinds(turned["label"].split()) if turned else ((), "")
    if turned and label:
        yield turned["name"], Wanted(label, kinds, occurrence)


def _kinds(pieces: Sequence[str]) -> tuple[tuple[Kind, ...], str]:
    """The kinds a label's words ask for, and the label."""
    for place, piece in enumerate(pieces):
        word = fold(piece).strip(".,:;")
        if word in _KINDS:
            return _KINDS[word], " ".join(pieces[place + 1 :])
        if word not in _PARAGRAPH:
            return (), " ".join(pieces[place:]).lstrip("¶§")
        if place + 1 < len(pieces):
            return _BODY, " ".join(pieces[place + 1 :])
    return (), ""


def _matching(wanted: Wanted, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    chosen = [p for p in paragraphs if p.label and (not wanted.kinds or p.kind in wanted.kinds)]
    for spelling in (_as_printed, _as_meant, *((_number,) if "comment" in wanted.kinds else ())):
        found = [p for p in chosen if spelling(p.label or "") == spelling(wanted.label)]
        # Footnote 12 isn't what "12" means where there is a paragraph 12.
        found = [p for p in found if p.kind in _BODY] or found
        if found:
            return [p for p in found if wanted.occurrence in {0, p.occurrence}]
    return []


def _as_printed(label: str) -> str:
    return re.sub(r"[\s.,:;]+", "", fold(label))


def _as_meant(label: str) -> str:
    """A label without the accidents of spelling: Latin numbers cut short, Cyrillic look-alikes."""
    plain = _as_printed(label).translate(_CYRILLIC)
    return re.sub(r"[()\[\]]", "", _LATIN.sub(r"\1", plain))


def _number(label: str) -> str:
    return "".join(re.findall(r"\d+", label)) or label
