"""A proposer is who a paper says proposes it, not any State it speaks of."""

import pytest

from corpus.delegations import delegations, find_proposer, only_names


@pytest.mark.parametrize(
    ("line", "proposer"),
    [
        ("GROUP OF 77 AND CHINA INPUTS", "Group of 77 and China"),
        ("Submitted by Chile", "Chile"),
        ("Draft resolution submitted by the Russian Federation", "Russian Federation"),
        ("Zero draft – comments by the European Union", "European Union"),
        ("Zero draft (Norway)", "Norway"),
        ("Kenya's proposals on the zero draft", "Kenya"),
        ("Statement on behalf of the African Group", "African Group"),
        ("Contribution de la France", "France"),
        ("Presentado por México", "Mexico"),
        ("Предложения Российской Федерации", "Russian Federation"),
        ("Connectivity in Kenya: a report", None),
        ("Palais des Nations, Geneva, Switzerland", None),
        ("Original: Russian", None),
    ],
)
def test_line_names_a_proposer(line: str, proposer: str | None) -> None:
    assert find_proposer([line], "draft") == proposer


@pytest.mark.parametrize(
    ("name", "proposer"),
    [
        ("zero-draft-russia", "Russian Federation"),
        ("elements_paper_g77", "Group of 77 and China"),
        ("report-on-masts-in-kenya", None),
        ("zero-draft", None),
    ],
)
def test_file_name_is_the_last_resort(name: str, proposer: str | None) -> None:
    assert find_proposer(["Zero draft"], name) == proposer


def test_line_with_more_than_a_name_is_a_title() -> None:
    assert only_names("Inputs of the Group of 77 and China")
    assert not only_names("Norway's masts")


def test_names_of_delegations_are_told_apart() -> None:
    names = [delegation.name for delegation in delegations()]
    assert len(set(names)) == len(names) > 193
