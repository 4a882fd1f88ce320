"""The totals of a comparison stand side by side, whatever stood there before."""

from itertools import combinations

from pytestqt.qtbot import QtBot

from app.views.chips import Chips


def test_other_totals_never_lie_on_each_other(qtbot: QtBot) -> None:
    chips = Chips("What is shown")
    qtbot.addWidget(chips)
    chips.resize(560, 60)
    chips.show()
    kinds = ("reworded", "moved", "added", "removed", "renumbered", "unchanged")
    for some in (kinds, kinds[2:], kinds[:5], (*kinds[:1], *kinds[2:])):
        chips.show_totals({kind: (kind, 100) for kind in some}, frozenset(some))
        qtbot.wait(30)
        places = [button.geometry() for button in chips.buttons.values()]
        assert not any(one.intersects(other) for one, other in combinations(places, 2)), some
