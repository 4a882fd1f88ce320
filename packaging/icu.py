"""Qt's copy of ICU's data with only what the program's languages need.

The format is ICU's `UDataMemory` table of contents, written by its own icupkg: a header, the number
of items, for each the offsets of its name and data from that number, then names and data.
"""

import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

_LANGUAGES = ("root", "en", "fr", "es", "ar", "res_index", "ucadata")
_KEPT = ("", "coll")
_ALIGNED = 16


def reduce(library: Path) -> None:
    """Relinks libicudata with fewer items; leaves it alone where there is no linker."""
    linker = shutil.which("ld")
    if linker is None:
        return
    whole = library.read_bytes()
    version = library.suffix[1:]
    start, size = _place(whole)
    with tempfile.TemporaryDirectory() as work:
        data = Path(work) / "data"
        data.write_bytes(fewer(whole[start : start + size]))
        made = ("-soname", library.name, f"--defsym=icudt{version}_dat=_binary_data_start")
        for step in (
            ("-r", "-b", "binary", "data", "-o", "data.o"),
            ("-shared", "-z", "noexecstack", *made, "data.o", "-o", str(library)),
        ):
            subprocess.run([linker, *step], cwd=work, check=True)


def fewer(data: bytes) -> bytes:
    """The data with the items that are kept."""
    begin = int.from_bytes(data[:2], "little")
    count = int.from_bytes(data[begin : begin + 4], "little")
    table = list(struct.iter_unpack("<II", data[begin + 4 : begin + 4 + 8 * count]))
    ends = [offset for _, offset in table[1:]] + [len(data) - begin]
    items = []
    for (name, offset), end in zip(table, ends, strict=True):
        named = data[begin + name : data.index(b"\0", begin + name)]
        if _is_kept(named.decode("ascii")):
            items.append((named + b"\0", data[begin + offset : begin + end]))
    return data[:begin] + _packed(items)


def _packed(items: list[tuple[bytes, bytes]]) -> bytes:
    names = b"".join(name for name, _ in items)
    place = 4 + 8 * len(items)
    offset = -(-(place + len(names)) // _ALIGNED) * _ALIGNED
    table, body = [], b""
    for name, content in items:
        table.append(struct.pack("<II", place, offset + len(body)))
        place += len(name)
        body += content + b"\0" * (-len(content) % _ALIGNED)
    head = struct.pack("<I", len(items)) + b"".join(table) + names
    return head.ljust(offset, b"\0") + body


def _is_kept(name: str) -> bool:
    """Whether an item such as "icudt73l/coll/ar.res" is wanted."""
    folder, _, file = name.partition("/")[2].rpartition("/")
    stem, _, suffix = file.partition(".")
    if folder not in _KEPT or suffix in ("cnv", "spp", "cfu"):
        return False
    return suffix in ("icu", "nrm") or stem in _LANGUAGES


def _place(library: bytes) -> tuple[int, int]:
    """Offset and size of the data, the largest section of the ELF file."""
    (offset,) = struct.unpack_from("<Q", library, 0x28)
    size, count = struct.unpack_from("<HH", library, 0x3A)
    sections = [
        struct.unpack_from("<QQ", library, offset + number * size + 0x18) for number in range(count)
    ]
    return max(sections, key=lambda section: section[1])
