"""Every sentence the program says about errors, refusals and citations; no Qt, no logic."""

import re
from collections.abc import Iterable
from pathlib import Path
from textwrap import shorten

from app.errors import OutputUnwritable, UnknownFormat
from app.language import listed, said, to_say
from app.reasons import detailed
from corpus import errors as files
from corpus.errors import DocumentError, KnownError
from corpus.model import Document, Paragraph
from index import errors as library
from index.model import Answer, Progress, Refusal

_FILE_MESSAGES: dict[type[DocumentError], str] = {
    files.FileMissing: to_say("there is no such file. Check the path."),
    files.FileUnreadable: to_say("the system does not let it be read. Check its permissions."),
    files.EmptyDocument: to_say("there is nothing in it."),
    files.NotText: to_say(
        "it is not text, whatever its name says. Add the original PDF or Word file."
    ),
    files.EncryptedDocument: to_say(
        "it is protected by a password. Save a copy without one and add that."
    ),
    files.BrokenDocument: to_say("it is damaged and can't be read. Fetch or save it again."),
    files.NoText: to_say(
        "its pages hold no text, only pictures. Install Tesseract, which recognises the"
        " letters of scans, and add it again; or add a version with text."
    ),
    files.DocumentTooLarge: to_say("it is too large to be read as one document. Split it."),
    files.ReadingTimedOut: to_say(
        "reading it took too long and was stopped. Split it, or save it again."
    ),
    files.ReadingCrashed: to_say(
        "the program failed at it. Save it in another format and add that."
    ),
}
_SAVE_AS = {
    "folder": to_say("it is a folder. Add the files in it."),
    ".doc": to_say("old Word files can't be read. Save it as .docx and add that."),
    ".docm .dot .dotx .dotm": to_say("Word files of this kind can't be read. Save it as .docx."),
    ".rtf": to_say("RTF can't be read. Save it as .docx and add that."),
    ".odt .ott .fodt .sxw": to_say("OpenDocument can't be read. Save it as .docx and add that."),
    ".pages": to_say("Pages files can't be read. Export it as .docx and add that."),
    ".wpd .wps": to_say(
        "files of this word processor can't be read. Save it as .docx and add that."
    ),
    ".ppt .pptx .pps .ppsx .odp .key": to_say(
        "slides can't be read. Export them as PDF and add that."
    ),
    ".xls .xlsx .xlsm .ods .numbers": to_say(
        "spreadsheets can't be read. Save it as PDF and add that."
    ),
    ".csv .tsv": to_say("tables of data can't be read. Save it as PDF or .txt and add that."),
    ".zip .rar .7z .tar .gz .tgz .bz2 .xz": to_say(
        "it is an archive. Unpack it and add the files in it."
    ),
    ".eml .msg .mbox": to_say(
        "e-mails can't be read. Save what is attached, or the e-mail as PDF."
    ),
    ".epub .mobi .azw3 .djvu .xps .oxps .ps": to_say(
        "books of this kind can't be read. Save it as PDF."
    ),
    ".mht .mhtml .webarchive .xhtml .xml": to_say(
        "such web pages can't be read. Save it as .html."
    ),
    ".png .jpg .jpeg .gif .tif .tiff .bmp .heic .webp": to_say(
        "it is a picture. Add a version with text."
    ),
    ".mp3 .mp4 .m4a .wav .ogg .mov .avi .mkv": to_say(
        "recordings can't be read. Add a transcript."
    ),
    ".url .webloc .lnk .desktop .gdoc": to_say("it is a link only. Save what it leads to as PDF."),
    ".part .crdownload .download .tmp": to_say(
        "it is half of a download or of a save. Fetch it again."
    ),
}
_ADVICE = {suffix: advice for suffixes, advice in _SAVE_AS.items() for suffix in suffixes.split()}
_OTHER_MESSAGES: dict[type[KnownError], str] = {
    library.EmptyQuestion: to_say("There is nothing to look for. Write a question or some words."),
    library.ModelMissing: to_say(
        "The language model's files are missing or changed. Install again."
    ),
}
_UNREADABLE = to_say("it can't be read.")
_UNUSABLE = to_say("The library {} can not be used.")
_SOMETHING = to_say("Something can't be done as it stands.")
_UNFIT = {
    **dict.fromkeys(
        ("title", "symbol", "proposer"), to_say("{0!r} can't be shown. Write it in letters.")
    ),
    "date": to_say("{0!r} is no date. Write 2025, 2025-08 or 2025-08-29."),
    "language": to_say("{0!r} is no language. Write its code of two letters, e.g. en, fr or ar."),
    "server": to_say("{0!r} is no address of a server. Write it like http://host:8000."),
    "superseded_by": to_say(
        "A document can't be superseded by itself, nor by one that it superseded."
    ),
}
_KINDS = {
    "title": to_say("title “{}”"),
    "heading": to_say("heading “{}”"),
    "comment": to_say("comment {}"),
    "footnote": to_say("footnote {}"),
    "table": to_say("table row {}"),
    "item": to_say("item {}"),
    "paragraph": to_say("unnumbered para. {}"),
}
"""What a paragraph without a number of its own is called, with what tells it from the others."""
_FOLDERS: dict[type[library.LibraryError], str] = {
    library.LibraryLocked: to_say(
        "The library {} is being written to by another program. Close that one first."
    ),
    library.LibraryDamaged: to_say("The library {} is damaged. Run `rapporteur check --repair`."),
    library.LibraryPrivate: to_say(
        "The library {} holds documents of its own, which would go to all who share the server."
        " Share another folder, and hand them over to it by `rapporteur pack`."
    ),
    library.LibraryGone: to_say(
        "The library {} is not there any more. Put its disk back, or choose another folder."
    ),
    library.LibraryTooNew: to_say(
        "The library {} was made by a newer version of the program. Install that version."
    ),
    library.LibraryUnwritable: to_say(
        "The library {} can't be written to. Check the folder's rights and free space."
    ),
}


def message(error: KnownError) -> str:
    """One plain sentence or two: what is wrong and what to do."""
    if isinstance(error, DocumentError):
        return said("{file}: {why}").format(file=Path(error.path).name, why=reason(error))
    if isinstance(error, library.LibraryError):
        return _of_library(error)
    if isinstance(error, library.ServerError):
        return _of_server(error)
    if isinstance(error, library.UnknownReference):
        return _unknown_reference(error)
    if isinstance(error, library.UnfitValue):
        return said(_UNFIT[error.field]).format(error.value)
    return _of_name(error)


def reason(error: KnownError) -> str:
    """Why a file can't be read and what to do, for where its name stands beside it."""
    if not isinstance(error, DocumentError):
        return message(error)
    if isinstance(error, files.UnsupportedFormat):
        return _unsupported(error.detail)
    text = said(_FILE_MESSAGES.get(type(error), _UNREADABLE))
    return f"{text} ({detailed(error.detail)})" if error.detail else text


def _unsupported(suffix: str) -> str:
    if suffix in _ADVICE:
        return said(_ADVICE[suffix])
    if not suffix:
        return said("a file without a suffix can't be read. Give it its suffix, e.g. .txt or .pdf.")
    other = said("files of the kind “{}” can't be read. Save it as PDF, .docx or .txt.")
    return other.format(suffix)


def _unknown_reference(error: library.UnknownReference) -> str:
    where = said("There is no paragraph “{reference}”.")
    if error.document:
        where = said("There is no paragraph “{reference}” in {document}.")
    how = said("Write a document and a paragraph, e.g. zero draft 103ter.")
    return f"{where} {how}".format(reference=error.reference, document=error.document)


def _of_name(error: KnownError) -> str:
    """Which document, sheet or theme is meant."""
    if isinstance(error, library.UnknownDocument):
        none = said("No document of the library is called “{}”. See `rapporteur list`.")
        several = said("“{name}” could be several documents: {names}. Say which.")
    elif isinstance(error, library.UnknownSheet):
        none = said("No sheet of the library is called “{}”. See `rapporteur sheet list`.")
        several = said("“{name}” could be several sheets: {names}. Say which.")
    elif isinstance(error, library.UnknownTheme):
        none = said("No theme is called “{}”.")
        several = said("“{name}” names no theme, or several. Name one of these: {names}.")
    else:
        return _from_outside(error)
    if error.candidates:
        return several.format(name=error.name, names=said("; ").join(error.candidates))
    return none.format(error.name)


def _from_outside(error: KnownError) -> str:
    """What is wrong outside the library."""
    if isinstance(error, UnknownFormat):
        text = said("{file}: a sheet can't be exported as that. End its name in {known}.")
        return text.format(file=error.path.name, known=listed(error.known))
    if isinstance(error, OutputUnwritable):
        text = said("{file} can't be written: {why}. Choose another place or name.")
        return text.format(file=error.path, why=detailed(error.detail))
    if isinstance(error, library.OriginalMissing):
        text = said("There is no copy of {} here, only its text. Add the file once more.")
        return text.format(error.file)
    if isinstance(error, library.PackBroken):
        text = said("{file} can't be used: {why}. Ask for it once more.")
        return text.format(file=error.path.name, why=detailed(error.detail))
    if isinstance(error, library.ModelUnreachable):
        text = said("The language model at {url} gives no answer: {why}.")
        return text.format(url=error.url, why=detailed(error.detail))
    return said(_OTHER_MESSAGES.get(type(error), _SOMETHING))


def _of_server(error: library.ServerError) -> str:
    why = detailed(error.detail)
    if isinstance(error, library.ServerRefused):
        text = said("The shared server {url} can't be used: {why}. Ask whoever runs it.")
        return text.format(url=error.address, why=why)
    text = said(
        "The shared server {url} can't be reached: what was fetched from it stays here, and what"
        " is new here goes to it once it can be."
    )
    return f"{text.format(url=error.address)} ({why})"


def _of_library(error: library.LibraryError) -> str:
    text = said(_FOLDERS.get(type(error), _UNUSABLE)).format(error.folder)
    if isinstance(error, library.LibraryDamaged) and error.saved:
        back = said("It goes back to the backup of {} and reads the rest again.")
        text += " " + back.format(format(error.saved, said("%d %B %Y")))
    return f"{text} ({detailed(error.detail)})" if error.detail else text


def refusal(answer: Answer) -> str:
    """Why the documents don't answer, and what follows."""
    why = answer.refusal or Refusal("off-topic")
    if why.reason == "empty-library":
        return said("There are no documents in the library yet. Add some first.")
    if why.reason == "not-stated" and why.asked_for:
        text = said("The documents don't say: none of the nearest paragraphs gives {}.")
        text = text.format(said(why.asked_for))
    else:
        text = said("The documents don't say.")
    follow = said("The nearest paragraphs follow.")
    return f"{text} {follow}" if answer.passages else text


def name(document: Document) -> str:
    """What a document is called in a citation: its symbol, or its title and who proposes it."""
    if document.symbol:
        return document.symbol
    words = re.findall(r"\w+", (document.proposer or "").lower())
    known = re.findall(r"\w+", document.title.lower())
    if not words or all(word in known for word in words if word not in {"and", "of", "the"}):
        return document.title
    return f"{document.title} ({document.proposer})"


def named_file(document: Document, other: Document) -> str:
    """A document's file, or its id where another's file goes by the same name."""
    return document.id if document.file == other.file else document.file


def newer_version(document: Document, documents: Iterable[Document]) -> str:
    """What superseded a document, by its file; nothing where none did."""
    found = (other for other in documents if other.id == document.superseded_by)
    return next((named_file(other, document) for other in found), "")


def cite(paragraph: Paragraph, document: Document, attached: Paragraph | None = None) -> str:
    """The printed citation in the UN's own style: `A/RES/70/125, para. 31`."""
    words = said("{document}, {place}")
    return words.format(document=name(document), place=place(paragraph, attached))


def struck_out(document: Document, text: str) -> str:
    """What was struck out of a paragraph, and by whom where the paper has changes of one side."""
    by = f" by {document.proposer}" if document.proposer else ""
    return f"struck out{by}: “{text.strip()}”"


def place(paragraph: Paragraph, attached: Paragraph | None = None) -> str:
    """Where in its document a paragraph stands: `para. 103 ter`, `comment u28 on para. 101`."""
    label, kind = spaced(paragraph.label or ""), paragraph.kind
    if kind in {"comment", "footnote"}:
        own = " ".join(said(_KINDS[kind]).format(label).split())
        if kind == "footnote" or attached is None:
            return own
        return said("{comment} on {place}").format(comment=own, place=place(attached))
    if label:
        return _numbered(label, paragraph.occurrence)
    if kind in {"title", "heading"}:
        return said(_KINDS[kind]).format(_short(paragraph.text))
    under = [said("“{}”").format(_short(heading)) for heading in paragraph.headings[-1:]]
    return listed((*under, said(_KINDS[kind]).format(paragraph.occurrence)))


def _numbered(label: str, occurrence: int) -> str:
    if occurrence <= 1:
        return said("para. {}").format(label)
    again = said("para. {label} ({ordinal} of that number)")
    return again.format(label=label, ordinal=_ordinal(occurrence))


def _short(text: str) -> str:
    return shorten(text.rstrip(":"), 60, placeholder=" …")


def spaced(label: str) -> str:
    """A label as the UN prints it: `103 ter`, `12 (f)`."""
    label = re.sub(r"(?<=\d)(?=[a-z]{2})", " ", label)
    return re.sub(r"(?<=[\w)])(?=\()", " ", label)


def _ordinal(number: int) -> str:
    endings = {1: said("{}st"), 2: said("{}nd"), 3: said("{}rd")}
    other = said("{}th")
    ending = other if number % 100 in {11, 12, 13} else endings.get(number % 10, other)
    return ending.format(number)


def progress(step: Progress) -> str:
    """One line for a file that is done."""
    if step.error is not None:
        return f"failed   {message(step.error)}"
    count = f", {step.paragraphs} paragraphs" if step.paragraphs else ""
    return f"{step.change or step.stage:<8} {step.path.name}{count}"
