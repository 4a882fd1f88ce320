"""The licences of everything that is shipped, collected from what was packed."""

from importlib.metadata import Distribution, distributions
from pathlib import Path

_NAMES = ("licen", "copying", "notice", "authors")


def collect(sources: set[Path], target: Path) -> list[str]:
    """Writes a folder for each distribution that a file was taken from; returns their names.

    Args:
        sources: where the files shipped were taken from.
        target: a folder, made here.
    """
    resolved = {source.resolve() for source in sources}
    shipped = [one for one in distributions() if _gave(one, resolved)]
    lines = []
    for one in sorted(shipped, key=lambda one: one.name.lower()):
        folder = target / f"{one.name}-{one.version}"
        folder.mkdir(parents=True, exist_ok=True)
        texts = [file for file in one.files or () if _is_licence(file.name)]
        for file in texts:
            source = Path(str(file.locate()))
            if source.is_file():
                (folder / "_".join(file.parts[-2:])).write_bytes(source.read_bytes())
        lines.append(f"{one.name} {one.version}: {_licence(one)}")
        if not texts:
            (folder / "METADATA").write_text(one.read_text("METADATA") or "", "utf-8")
    (target / "LICENCES.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return lines


def _gave(one: Distribution, sources: set[Path]) -> bool:
    return any(
        Path(str(file.locate())).resolve() in sources
        for file in one.files or ()
        if not file.parts[0].endswith(".dist-info")
    )


def _is_licence(name: str) -> bool:
    return name.lower().startswith(_NAMES)


def _licence(one: Distribution) -> str:
    told = one.metadata.get("License-Expression") or one.metadata.get("License") or ""
    if told and "\n" not in told.strip():
        return told.strip()
    classes = one.metadata.get_all("Classifier") or []
    named = [c.rpartition(" :: ")[2] for c in classes if c.startswith("License ::")]
    return ", ".join(named) or "see its own text"
