"""A way through a tree of nodes without recursion, so that depth costs no stack."""

from collections.abc import Callable

from corpus.readers.html.elements import Node


def travel(root: Node, enter: Callable[[Node], bool], leave: Callable[[Node], None]) -> None:
    """Visits nodes in document order.

    Args:
        root: where to begin.
        enter: called at each node's start; False skips what is in it, and its end.
        leave: called at each node's end.
    """
    path = [(root, root.first_child)] if enter(root) else []
    while path:
        node, child = path[-1]
        if child is None:
            path.pop()
            leave(node)
            continue
        path[-1] = (node, child.next)
        if enter(child):
            path.append((child, child.first_child))
