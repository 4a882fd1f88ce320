"""Back and forward as in a browser."""

from typing import Any

from app.models.places import Place, Places


def test_going_back_and_elsewhere_forgets_the_way_forward(document: Any) -> None:
    one, two, three = (Place(document(name)) for name in "abc")
    places = Places()
    for place in (one, two, two):
        places.go(place)
    assert places.move(-1)
    assert (places.here, places.before, places.after) == (one, False, True)
    assert not places.move(-1)
    places.go(three)
    assert not places.after
    assert places.move(-1)
    assert places.here == one


def test_a_document_that_is_gone_is_not_gone_back_to(document: Any) -> None:
    places = Places()
    for name in "aba":
        places.go(Place(document(name)))
    places.forget({"a"})
    assert places.here == Place(document("b"))
    assert not places.before
    places.forget({"b"})
    assert places.here is None
