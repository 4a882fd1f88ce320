"""How many pages a PDF file says it has, found without reading them."""

from pathlib import Path

import pypdf


def told_pages(path: Path) -> int | None:
    """The root of the page tree's own count, None where it doesn't tell; it may be a lie."""
    try:
        with path.open("rb") as file:
            count = pypdf.PdfReader(file).root_object["/Pages"]["/Count"]
        return int(count) if 0 < count < 1_000_000 else None
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - pypdf raises anything; reading the file will tell what is wrong
        return None
