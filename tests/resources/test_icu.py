"""The packaged program's copy of ICU's data keeps the languages the program speaks."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
HEADER = (16).to_bytes(2, "little") + b"\xda\x27" + bytes(12)
ITEMS = {
    "icudt73l/brkitr/thaidict.dict": b"words",
    "icudt73l/coll/ar.res": b"arabic order",
    "icudt73l/coll/zh.res": b"chinese order",
    "icudt73l/fr.res": b"french",
    "icudt73l/ibm-37.cnv": b"letters",
    "icudt73l/nfkc.nrm": b"normal forms",
}


@pytest.fixture
def icu() -> Any:
    """The script that packaging/build.py calls."""
    spec = importlib.util.spec_from_file_location("icu", ROOT / "packaging" / "icu.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def packed(icu: Any, items: dict[str, bytes]) -> bytes:
    named = [(name.encode() + b"\0", content.ljust(16, b"\0")) for name, content in items.items()]
    return HEADER + bytes(icu._packed(named))


def test_only_what_the_languages_need_is_kept_and_stays_whole(icu: Any) -> None:
    kept = ("icudt73l/coll/ar.res", "icudt73l/fr.res", "icudt73l/nfkc.nrm")
    wanted = packed(icu, {name: ITEMS[name] for name in kept})
    assert icu.fewer(packed(icu, ITEMS)) == wanted
