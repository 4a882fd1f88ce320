"""Where things are: the library's folder."""

import os
from pathlib import Path

from platformdirs import user_data_path


def default_library() -> Path:
    """The library used where none is named: `RAPPORTEUR_LIBRARY`, or the user's data folder."""
    named = os.environ.get("RAPPORTEUR_LIBRARY")
    return Path(named) if named else user_data_path("rapporteur", appauthor=False) / "library"
