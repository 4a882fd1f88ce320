"""What we wrote for the users: starter documents, help, thesaurus, styles."""

from pathlib import Path

_HERE = Path(__file__).parent


def path(name: str) -> Path:
    """The place of a resource on disk, e.g. `path("starter")`."""
    return _HERE / name


def text(name: str) -> str:
    """A resource's text, e.g. `text("thesaurus.toml")`."""
    return path(name).read_text("utf-8")
