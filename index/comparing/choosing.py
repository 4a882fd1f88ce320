"""Some of the proposals: a delegation's, of one kind, on a subject or a theme."""

from collections.abc import Collection, Sequence

from corpus.delegations import delegation_named
from index.comparing.positions import Positions, Proposal
from index.ranking.words import words


def chosen(
    found: Positions,
    by: Sequence[str] = (),
    actions: Sequence[str] = (),
    about: str = "",
    held: Collection[str] | None = None,
) -> Positions:
    """The proposals of some delegations or authors, of some kinds, on some subject.

    Args:
        found: all of them.
        by: names or aliases of delegations, or authors; all where empty.
        actions: all where empty.
        about: words that must stand in the paragraph, its headings or the proposal.
        held: ids of the only paragraphs that count, such as those of a theme; all where None.
    """
    wanted = {(delegation_named(name) or name).casefold() for name in by}
    asked = set(words(about))
    kept = tuple(
        one
        for one in found.proposals
        if (not wanted or wanted & {one.by.casefold(), (one.author or "").casefold()})
        and (not actions or one.action in actions)
        and asked <= set(words(_about(one)))
        and (held is None or one.held_by(held))
    )
    stances = (one for one in found.stances if held is None or one.paragraph.id in held)
    return Positions(kept, tuple(stances))


def _about(one: Proposal) -> str:
    paragraph = one.paragraph
    return " ".join((*paragraph.headings, paragraph.text, one.deleted, one.inserted, one.reason))
