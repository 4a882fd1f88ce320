"""Word files made of bare XML, so that tests say exactly what is in them."""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = {
    "styles": "styles",
    "numbering": "numbering",
    "comments": "comments",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "settings": "settings",
    "header": "hdr",
    "footer": "ftr",
}
WHO = 'w:author="Delegate" w:date="2025-10-01T09:00:00Z"'


def run(text: str, looks: str = "") -> str:
    """A run; looks is the inside of its w:rPr."""
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def ins(content: str, who: str = WHO) -> str:
    return f'<w:ins w:id="1" {who}>{_runs(content)}</w:ins>'


def gone(content: str, who: str = WHO) -> str:
    """A tracked deletion."""
    inside = _runs(content).replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f'<w:del w:id="2" {who}>{inside}</w:del>'


def para(
    *content: str,
    style: str = "",
    num: tuple[int, int] | None = None,
    marks: str = "",
    properties: str = "",
) -> str:
    """A paragraph; num is (numId, ilvl); marks the tracked changes of its end, e.g. "ins del"."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    listed = (
        f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else ""
    )
    marked = "".join(f'<w:{mark} w:id="3" {WHO}/>' for mark in marks.split())
    inside = "".join(_runs(each) for each in content)
    return f"<w:p><w:pPr>{styled}{listed}{properties}<w:rPr>{marked}</w:rPr></w:pPr>{inside}</w:p>"


def table(*rows: list[str], changes: dict[int, str] | None = None) -> str:
    """Rows of cells, each a text or paragraphs; changes gives rows a tracked "ins" or "del"."""
    made = []
    for nth, row in enumerate(rows):
        change = (changes or {}).get(nth)
        tracked = f'<w:trPr><w:{change} w:id="4" {WHO}/></w:trPr>' if change else ""
        cells = (cell if cell.startswith("<w:") else para(cell) for cell in row)
        made.append(
            f"<w:tr>{tracked}" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"
        )
    return f"<w:tbl>{''.join(made)}</w:tbl>"


def comment_start(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def comment_end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def comment(number: int, *paragraphs: str, author: str = "Ana Ruiz", initials: str = "AR") -> str:
    """A comment whose last paragraph has the id that commentsExtended knows it by."""
    inside = "".join(
        f'<w:p w14:paraId="{number:06}{nth:02}">{run(text)}</w:p>'
        for nth, text in enumerate(paragraphs)
    )
    return (
        f'<w:comment w:id="{number}" w:author="{author}" w:initials="{initials}" '
        f'w:date="2025-10-0{number + 1}T10:00:00Z">{inside}</w:comment>'
    )


def replies(**parents: int) -> str:
    """Says which comments are replies, in commentsExtended: c1=0 makes 1 a reply to 0."""
    made = "".join(
        f'<w15:commentEx w15:paraId="{int(reply[1:]):06}00" w15:paraIdParent="{parent:06}00"/>'
        for reply, parent in parents.items()
    )
    return f"<w15:commentsEx {NAMESPACES}>{made}</w15:commentsEx>"


def level(ilvl: int, form: str, pattern: str, start: int = 1, more: str = "") -> str:
    """One w:lvl."""
    return (
        f'<w:lvl w:ilvl="{ilvl}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbering(definitions: dict[int, str], lists: dict[int, tuple[int, str]]) -> str:
    """The inside of the numbering part: definitions by id, lists as (definition, overrides)."""
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{key}">{levels}</w:abstractNum>'
        for key, levels in definitions.items()
    )
    concrete = "".join(
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'
        for key, (of, overrides) in lists.items()
    )
    return abstract + concrete


def docx(path: Path, body: str, extra: dict[str, str] | None = None, **parts: str) -> Path:
    """Writes a file: the inside of w:body and of parts by their kind, extra parts whole."""
    files = {"word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"}
    relations = []
    for kind, inside in parts.items():
        tag = _TYPES[kind]
        files[f"word/{kind}.xml"] = f"<w:{tag} {NAMESPACES}>{inside}</w:{tag}>"
        relations.append(
            f'<Relationship Id="r{kind}" Type="{_OFFICE}/{kind}" Target="{kind}.xml"/>'
        )
    for name, whole in (extra or {}).items():
        kind = name.rpartition("/")[2].removesuffix(".xml")
        files[name] = whole
        relations.append(f'<Relationship Id="r{kind}" Type="{_OFFICE}/{kind}" Target="/{name}"/>')
    files["word/_rels/document.xml.rels"] = _relationships(*relations)
    files["_rels/.rels"] = _relationships(
        f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>',
        f'<Relationship Id="r2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/>',
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _content_types(files))
        for name, text in files.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return path


def _runs(content: str) -> str:
    return content if content.startswith("<") else run(content)


def _relationships(*relations: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(relations)}</Relationships>'


def _content_types(files: dict[str, str]) -> str:
    """What other programs need to open the file."""
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{base}.'
        f'{"document.main" if kind == "document" else kind}+xml"/>'
        for name in files
        if name.startswith("word/")
        and (kind := name.rpartition("/")[2].removesuffix(".xml")) in {"document", *_TYPES}
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )
