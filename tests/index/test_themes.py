"""What the themes and the glossary promise those who learn."""

import pytest

from index.errors import UnknownTheme
from index.themes import glossary, theme_named, themes


def test_every_action_line_is_there_once_and_in_order() -> None:
    assert [one.label for one in themes() if one.group == "lines"] == [
        f"C{number}" for number in range(1, 12)
    ]


def test_every_theme_says_what_it_is_and_where_to_read_it() -> None:
    for theme in themes():
        assert theme.about.endswith(".")
        assert theme.names
        assert theme.see
    keys = [theme.key for theme in themes()]
    assert len(keys) == len(set(keys))


def test_every_theme_goes_by_its_key_its_number_and_its_title() -> None:
    for theme in themes():
        for name in filter(None, (theme.key.upper(), theme.label, theme.title.upper())):
            assert theme_named(name) == theme


def test_a_theme_goes_by_a_word_of_its_title_that_no_other_has() -> None:
    assert theme_named("infrastructure").key == "c2"
    with pytest.raises(UnknownTheme) as several:
        theme_named("information")
    assert len(several.value.candidates) > 1
    with pytest.raises(UnknownTheme) as none:
        theme_named("falconry")
    assert len(none.value.candidates) == len(themes())


def test_a_term_is_told_from_its_acronyms() -> None:
    terms = {term.name: term for term in glossary()}
    forum = terms["Internet Governance Forum"]
    assert forum.others == ("IGF",)
    assert forum.definition.startswith("a multi-stakeholder forum")
    assert len(terms) == len(glossary()) > 50
