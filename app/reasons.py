"""The reasons for what went wrong, in the language spoken; the system's stay as they are."""

import re

from app.language import said, to_say

_REASONS = (
    to_say("{} pages"),
    to_say("{} MB"),
    to_say("{} s"),
    to_say("more than {} MB"),
    to_say("more than {} MB of text"),
    to_say("more than {} MB in one paragraph"),
    to_say("more than {} attributes"),
    to_say("more than {} parts"),
    to_say("{}: more than {} MB"),
    to_say("{}: more than {} elements"),
    to_say("{}: document type declaration"),
    to_say("{}: forbidden or repeated name"),
    to_say("{}: unknown compression"),
    to_say("{} unpacks more than {} times"),
    to_say("unpacks to more than {} MB"),
    to_say("elements nested more than {} deep"),
    to_say("pages of drawings"),
    to_say("no page {}"),
    to_say("not a web page"),
    to_say("no Word document in it"),
    to_say("not a ZIP file"),
    to_say("no file has such a name"),
    to_say("not a file of the disk"),
    to_say("its name is in no known encoding: rename it"),
    to_say("it changed while it was read"),
    to_say("two of its paragraphs can't be told apart"),
    to_say("it holds half a character"),
    to_say("stopped"),
    to_say("exit code {}"),
    to_say("the disk is full"),
    to_say("no room for a backup before it is brought up to date"),
    to_say("not a library"),
    to_say("its database is gone"),
    to_say("the copy of {} was changed"),
    to_say("it is no pack"),
    to_say("it holds too many files, or one of them twice"),
    to_say("it does not hold the files it names"),
    to_say("{} is not what the pack says it is"),
    to_say("its documents are too large together"),
    to_say("it was made by a newer version of the program"),
    to_say("its list of documents can't be read"),
    to_say("{} was changed on its way"),
    to_say("it wants another token"),
    to_say("it is no Chroma server"),
    to_say("it is no Chroma server of this version"),
    to_say("Chroma {} is not supported"),
    to_say("a newer version of Rapporteur filled it"),
    to_say("it was filled with another language model"),
    to_say("it holds another archive than the one this library belongs to"),
    to_say("its record of {} is broken"),
    to_say("its edition {} is broken"),
    to_say("its reply can't be read"),
    to_say("its reply is too long"),
    to_say("its reply takes too long"),
    to_say("it is open in another program, or protected"),
    to_say("it is open in another program"),
    to_say("the disk can only be read"),
    to_say("there is no such folder"),
    to_say("it is a folder"),
    to_say("its name is too long"),
    to_say("it is not a text file"),
)
_FIELD = re.escape("{}")
_READ = {
    # The more words of its own a reason has, the sooner it is tried.
    text: re.compile(re.escape(text).replace(_FIELD, "(.+?)"), re.DOTALL)
    for text in sorted(_REASONS, key=len, reverse=True)
}


def detailed(detail: str) -> str:
    """A reason as an error carries it, in the language spoken, with what it names."""
    for text, pattern in _READ.items():
        if match := pattern.fullmatch(detail):
            return said(text).format(*match.groups())
    return detail
