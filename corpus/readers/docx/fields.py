"""Fields: results are text, instructions aren't, tables of contents are Word's own."""

from dataclasses import dataclass, field

from corpus.readers.docx.story import Para

_DEEPEST = 50
_GENERATED = frozenset({"TOC", "INDEX", "TOA"})


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    told: bool = False  # the instruction is over, the result follows
    paragraphs: list[Para] = field(default_factory=list)

    def name(self) -> str:
        return (self.instruction.split() or [""])[0].upper()


class Fields:
    """The fields that are open at one place of a walk."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    def instructing(self) -> bool:
        """Whether words here belong to an instruction."""
        return any(not field.told for field in self._open)

    def linking(self) -> bool:
        """Whether words here are the text of a hyperlink."""
        return any(field.told and field.name() == "HYPERLINK" for field in self._open)

    def begin(self) -> None:
        """Opens a field; nesting beyond reason is not followed."""
        if len(self._open) < _DEEPEST:
            self._open.append(_Field())

    def instruct(self, text: str) -> None:
        """Hears words of the instruction."""
        if self._open and len(self._open[-1].instruction) < 100:
            self._open[-1].instruction += text

    def separate(self) -> None:
        """Goes on to the result."""
        if self._open:
            self._open[-1].told = True

    def end(self) -> None:
        """Closes a field; the paragraphs of a table of contents are known for what they are."""
        if self._open:
            closed = self._open.pop()
            if closed.name() in _GENERATED:
                for paragraph in closed.paragraphs:
                    paragraph.contents = True

    def paragraph_over(self, paragraph: Para) -> None:
        """An instruction ends with its paragraph at the latest, so a broken one hides little."""
        for open_field in self._open:
            open_field.told = True
            if open_field.name() in _GENERATED:
                open_field.paragraphs.append(paragraph)
