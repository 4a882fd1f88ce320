"""What the user has chosen, kept as JSON: the library's folder, language, look, index, model."""

import contextlib
import json
import os
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from platformdirs import user_config_path, user_data_path

from index.address import SharedServer

Theme = Literal["system", "light", "dark", "contrast"]
LANGUAGES = {"": "", "ar": "العربية", "en": "English", "es": "Español", "fr": "Français"}
"""The languages of the window, each by its own name; "" is that of the system."""
SIZES = (80, 200)
"""The smallest and the largest text, in per cent."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that can be chosen, as it is without a choice.

    Attributes:
        library: its folder; "" is the usual one. Takes effect at the next start.
        language: a key of `LANGUAGES`. Takes effect at the next start.
        text_size: in per cent.
        keep_index: whether the index is put in order without being asked.
        compose: whether a local language model sums up answers.
        endpoint: where that model listens, in OpenAI's protocol.
        model: its name.
        server: the Chroma server whose archive is shared; "" is none. Takes effect at the next
            start.
        token: what it asks for, where it asks for one.
    """

    library: str = ""
    language: str = ""
    theme: Theme = "system"
    text_size: int = 100
    keep_index: bool = True
    compose: bool = False
    endpoint: str = "http://127.0.0.1:11434/v1"
    model: str = ""
    server: str = ""
    token: str = ""

    @property
    def composes(self) -> bool:
        """Whether answers are summed up: it is switched on and a model is named."""
        return self.compose and bool(self.model.strip()) and bool(self.endpoint.strip())


def place() -> Path:
    """The file the settings are kept in: `RAPPORTEUR_SETTINGS`, or the user's configuration."""
    named = os.environ.get("RAPPORTEUR_SETTINGS")
    if named:
        return Path(named)
    return user_config_path("rapporteur", appauthor=False) / "settings.json"


def load(path: Path) -> Settings:
    """What was kept; what is missing or makes no sense is as without a choice."""
    try:
        stored = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    fit = {key: value for key, value in stored.items() if _fit(key, value)}
    return Settings(**fit)


def save(path: Path, settings: Settings) -> None:
    """Keeps the settings; a file half written never takes the old one's place.

    Raises:
        OSError: the folder can't be written to.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        new.touch(mode=0o600)  # the token is nobody else's business
        new.write_text(json.dumps(asdict(settings), indent=2, ensure_ascii=False), "utf-8")
        new.replace(path)
    finally:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)


def chosen(
    library: str | None = None, server: str | None = None
) -> tuple[Path, SharedServer | None]:
    """The library's folder, and the server it is shared through.

    A library of its own for each server, unless one is named: what is added to it goes there.

    Args:
        library: named for this run, else by `RAPPORTEUR_LIBRARY`, else as the settings say.
        server: named for this run; else as the settings say, unless a library is named.

    Raises:
        UnfitValue: the server's address is none.
    """
    settings = load(place())
    library = library or os.environ.get("RAPPORTEUR_LIBRARY")
    address = server or ("" if library else settings.server)
    if not address:
        return Path(library or settings.library or usual_library()), None
    # The token kept is that of one server: no other one gets it.
    kept = settings.token if address == settings.server else ""
    shared = SharedServer.at(address, os.environ.get("RAPPORTEUR_CHROMA_TOKEN", kept))
    return Path(library or shared_library(shared)), shared


def shared_library(server: SharedServer) -> Path:
    """The library of its own for what is shared through a server."""
    own = re.sub(r"[^\w.-]+", "-", f"{server.host}-{server.port}")
    return usual_library().with_name("shared") / own


def usual_library() -> Path:
    """The library in the user's data folder."""
    return user_data_path("rapporteur", appauthor=False) / "library"


def _fit(key: str, value: Any) -> bool:
    """Whether a stored value can be one of its field."""
    usual = asdict(Settings())
    if key not in usual or type(value) is not type(usual[key]):
        return False
    if key == "text_size":
        return bool(SIZES[0] <= value <= SIZES[1])
    choices = {"theme": get_args(Theme), "language": tuple(LANGUAGES)}
    return key not in choices or value in choices[key]
