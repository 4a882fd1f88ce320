"""Every sentence the program says about errors, refusals and citations; no Qt, no logic."""

import re
from collections.abc import Iterable
from pathlib import Path
from textwrap import shorten

from app.errors import OutputUnwritable, UnknownFormat
from corpus import errors as files
from corpus.errors import DocumentError, KnownError
from corpus.model import Document, Paragraph
from index import errors as library
from index.model import Answer, Progress, Refusal

_FILE_MESSAGES: dict[type[DocumentError], str] = {
    files.FileMissing: "there is no such file. Check the path.",
    files.FileUnreadable: "the system does not let it be read. Check its permissions.",
    files.EmptyDocument: "there is nothing in it.",
    files.NotText: "it is not text, whatever its name says. Add the original PDF or Word file.",
    files.EncryptedDocument: "it is protected by a password. Save a copy without one and add that.",
    files.BrokenDocument: "it is damaged and can't be read. Fetch or save it again.",
    files.NoText: "its pages hold no text, only pictures. Install Tesseract, which recognises the"
    " letters of scans, and add it again; or add a version with text.",
    files.DocumentTooLarge: "it is too large to be read as one document. Split it.",
    files.ReadingTimedOut: "reading it took too long and was stopped. Split it, or save it again.",
    files.ReadingCrashed: "the program failed at it. Save it in another format and add that.",
}
_SAVE_AS = {
    "folder": "it is a folder. Add the files in it.",
    ".doc": "old Word files can't be read. Save it as .docx and add that.",
    ".docm .dot .dotx .dotm": "Word files of this kind can't be read. Save it as .docx.",
    ".rtf": "RTF can't be read. Save it as .docx and add that.",
    ".odt .ott .fodt .sxw": "OpenDocument can't be read. Save it as .docx and add that.",
    ".pages": "Pages files can't be read. Export it as .docx and add that.",
    ".wpd .wps": "files of this word processor can't be read. Save it as .docx and add that.",
    ".ppt .pptx .pps .ppsx .odp .key": "slides can't be read. Export them as PDF and add that.",
    ".xls .xlsx .xlsm .ods .numbers": "spreadsheets can't be read. Save it as PDF and add that.",
    ".csv .tsv": "tables of data can't be read. Save it as PDF or .txt and add that.",
    ".zip .rar .7z .tar .gz .tgz .bz2 .xz": "it is an archive. Unpack it and add the files in it.",
    ".eml .msg .mbox": "e-mails can't be read. Save what is attached, or the e-mail as PDF.",
    ".epub .mobi .azw3 .djvu .xps .oxps .ps": "books of this kind can't be read. Save it as PDF.",
    ".mht .mhtml .webarchive .xhtml .xml": "such web pages can't be read. Save it as .html.",
    ".png .jpg .jpeg .gif .tif .tiff .bmp .heic .webp": "it is a picture. Add a version with text.",
    ".mp3 .mp4 .m4a .wav .ogg .mov .avi .mkv": "recordings can't be read. Add a transcript.",
    ".url .webloc .lnk .desktop .gdoc": "it is a link only. Save what it leads to as PDF.",
    ".part .crdownload .download .tmp": "it is half of a download or of a save. Fetch it again.",
}
_ADVICE = {suffix: advice for suffixes, advice in _SAVE_AS.items() for suffix in suffixes.split()}
_OTHER_MESSAGES: dict[type[KnownError], str] = {
    library.EmptyQuestion: "There is nothing to look for. Write a question or some words.",
    library.ModelMissing: "The language model's files are missing or changed. Install again.",
}
_UNFIT = {
    **dict.fromkeys(("title", "symbol", "proposer"), "{0!r} can't be shown. Write it in letters."),
    "date": "{0!r} is no date. Write 2025, 2025-08 or 2025-08-29.",
    "language": "{0!r} is no language. Write its code of two letters, e.g. en, fr or ar.",
    "superseded_by": "A document can't be superseded by itself, nor by one that it superseded.",
}
_NAMES_OF_KINDS = {
    "title": "title",
    "heading": "heading",
    "footnote": "footnote",
    "table": "table row",
    "item": "item",
    "paragraph": "unnumbered para.",
}


def message(error: KnownError) -> str:
    """One plain sentence or two: what is wrong and what to do."""
    if isinstance(error, DocumentError):
        return f"{Path(error.path).name}: {_file_message(error)}"
    return _library_message(error)


def _file_message(error: DocumentError) -> str:
    if isinstance(error, files.UnsupportedFormat):
        other = f"files of the kind “{error.detail}” can't be read. Save it as PDF, .docx or .txt."
        nameless = "a file without a suffix can't be read. Give it its suffix, e.g. .txt or .pdf."
        return _ADVICE.get(error.detail, other if error.detail else nameless)
    text = _FILE_MESSAGES.get(type(error), "it can't be read.")
    return f"{text} ({error.detail})" if error.detail else text


def _library_message(error: KnownError) -> str:
    if isinstance(error, library.LibraryError):
        return _folder_message(error)
    if isinstance(error, library.UnknownDocument):
        return _unknown_document(error)
    if isinstance(error, library.UnknownSheet):
        return _unknown_sheet(error)
    if isinstance(error, library.UnfitValue):
        return _UNFIT[error.field].format(error.value)
    if isinstance(error, library.UnknownReference):
        where = f" in {error.document}" if error.document else ""
        return (
            f"There is no paragraph “{error.reference}”{where}. "
            "Write a document and a paragraph, e.g. zero draft 103ter."
        )
    return _outer_message(error)


def _outer_message(error: KnownError) -> str:
    """What is wrong outside the library."""
    if isinstance(error, OutputUnwritable):
        return f"{error.path} can't be written: {error.detail}. Choose another place or name."
    if isinstance(error, UnknownFormat):
        known = ", ".join(error.known)
        return f"{error.path.name}: a sheet can't be exported as that. End its name in {known}."
    if isinstance(error, library.PackBroken):
        return f"{error.path.name} can't be used: {error.detail}. Ask for it once more."
    if isinstance(error, library.ModelUnreachable):
        return f"The language model at {error.url} gives no answer: {error.detail}."
    return _OTHER_MESSAGES.get(type(error), "Something can't be done as it stands.")


def _unknown_document(error: library.UnknownDocument) -> str:
    if error.candidates:
        names = "; ".join(error.candidates)
        return f"“{error.name}” could be several documents: {names}. Say which."
    return f"No document of the library is called “{error.name}”. See `rapporteur list`."


def _unknown_sheet(error: library.UnknownSheet) -> str:
    if error.candidates:
        names = "; ".join(error.candidates)
        return f"“{error.name}” could be several sheets: {names}. Say which."
    return f"No sheet of the library is called “{error.name}”. See `rapporteur sheet list`."


def _folder_message(error: library.LibraryError) -> str:
    texts = {
        library.LibraryLocked: "is being written to by another program. Close that one first.",
        library.LibraryDamaged: "is damaged. Run `rapporteur check --repair`.",
        library.LibraryGone: "is not there any more. Put its disk back, or choose another folder.",
        library.LibraryTooNew: "was made by a newer version of the program. Install that version.",
        library.LibraryUnwritable: "can't be written to. Check the folder's rights and free space.",
    }
    detail = f" ({error.detail})" if error.detail else ""
    text = texts.get(type(error), "can not be used.")
    if isinstance(error, library.LibraryDamaged) and error.saved:
        text += f" It goes back to the backup of {error.saved:%d %B %Y} and reads the rest again."
    return f"The library {error.folder} {text}{detail}"


def refusal(answer: Answer) -> str:
    """Why the documents don't answer, and what follows."""
    reason = answer.refusal or Refusal("off-topic")
    if reason.reason == "empty-library":
        return "There are no documents in the library yet. Add some first."
    if reason.reason == "not-stated" and reason.asked_for:
        text = f"The documents don't say: none of the nearest paragraphs gives {reason.asked_for}."
    else:
        text = "The documents don't say."
    return f"{text} The nearest paragraphs follow." if answer.passages else text


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
    return f"{name(document)}, {place(paragraph, attached)}"


def struck_out(document: Document, text: str) -> str:
    """What was struck out of a paragraph, and by whom where the paper has changes of one side."""
    by = f" by {document.proposer}" if document.proposer else ""
    return f"struck out{by}: “{text.strip()}”"


def place(paragraph: Paragraph, attached: Paragraph | None = None) -> str:
    """Where in its document a paragraph stands: `para. 103 ter`, `comment u28 on para. 101`."""
    label = spaced(paragraph.label) if paragraph.label else ""
    if paragraph.kind in {"comment", "footnote"}:
        on = f" on {place(attached)}" if attached and paragraph.kind == "comment" else ""
        return f"{paragraph.kind} {label}{on}".replace("  ", " ")
    if label:
        again = f" ({_ordinal(paragraph.occurrence)} of that number)" if _repeats(paragraph) else ""
        return f"para. {label}{again}"
    if paragraph.kind in {"title", "heading"}:
        return f"{paragraph.kind} “{_short(paragraph.text)}”"
    under = f"“{_short(paragraph.headings[-1])}”, " if paragraph.headings else ""
    return f"{under}{_NAMES_OF_KINDS[paragraph.kind]} {paragraph.occurrence}"


def _short(text: str) -> str:
    return shorten(text.rstrip(":"), 60, placeholder=" …")


def _repeats(paragraph: Paragraph) -> bool:
    return paragraph.occurrence > 1


def spaced(label: str) -> str:
    """A label as the UN prints it: `103 ter`, `12 (f)`."""
    label = re.sub(r"(?<=\d)(?=[a-z]{2})", " ", label)
    return re.sub(r"(?<=[\w)])(?=\()", " ", label)


def _ordinal(number: int) -> str:
    endings = {1: "st", 2: "nd", 3: "rd"}
    ending = "th" if number % 100 in {11, 12, 13} else endings.get(number % 10, "th")
    return f"{number}{ending}"


def progress(step: Progress) -> str:
    """One line for a file that is done."""
    if step.error is not None:
        return f"failed   {message(step.error)}"
    count = f", {step.paragraphs} paragraphs" if step.paragraphs else ""
    return f"{step.change or step.stage:<8} {step.path.name}{count}"
