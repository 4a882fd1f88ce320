"""The licences of everything that is shipped, collected from what was packed."""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

_NAMES = ("licen", "copying", "notice", "authors")
_COMMON = Path("/usr/share/common-licenses")
_NAMED = re.compile(r"\b(A?L?GPL|MPL|Apache|GFDL)-(\d(?:\.\d)?)")
_LIBRARY = re.compile(r"\.(so[.\d]*|dylib|dll|pyd)\Z")
_HEAD = (
    "What is shipped with Rapporteur, and under which licence. The texts stand in the folder "
    "resources/licences of the program; INSIDE.txt there names what is built into these parts.\n\n"
    "Typst brings fonts: Libertinus Serif (OFL-1.1), New Computer Modern (GUST Font License), "
    "DejaVu Sans Mono (Bitstream Vera).\n\n"
)


def collect(sources: set[Path], target: Path, own: Path) -> list[str]:
    """Writes a folder for each part that a file was taken from, and a list of the parts.

    Args:
        sources: where the files shipped were taken from.
        target: a folder, made here.
        own: the program's own licence.

    Returns:
        the libraries whose licence isn't known here.
    """
    rest, shipped = {source.resolve() for source in sources}, []
    for one in distributions():
        given = _given(one) & rest
        rest -= given
        shipped += [one] if given else []
    lines = [*_copied("Rapporteur", "MIT", {own.name: own}, target), *_python(target)]
    inside: list[str] = []
    for one in shipped:
        lines += _distribution(one, target)
        inside += sorted({f"{one.name}: {part}" for part in _inside(one)})
    told, unknown = _system(rest, target)
    told = sorted(lines + told, key=str.lower)
    (target / "LICENCES.txt").write_text(_HEAD + "\n".join(told) + "\n", "utf-8")
    (target / "INSIDE.txt").write_text("\n".join(inside) + "\n", "utf-8")
    _common(target)
    return unknown


def _copied(name: str, licence: str, texts: Mapping[str, Path], target: Path) -> list[str]:
    """Copies those of a part's texts that are there, and gives its line."""
    folder = target / re.sub(r"[^\w.+-]+", "-", name)
    folder.mkdir(parents=True, exist_ok=True)
    for called, text in texts.items():
        if text.is_file():
            (folder / called).write_bytes(text.read_bytes())
    return [f"{name}: {licence}"]


def _distribution(one: Distribution, target: Path) -> list[str]:
    files = [file for file in one.files or () if not file.suffix.startswith(".py")]
    texts = [file for file in files if any(part.lower().startswith(_NAMES) for part in file.parts)]
    texts = texts or [file for file in files if file.name == "METADATA"]
    given = {"_".join(file.parts[-4:]): Path(str(file.locate())) for file in texts}
    return _copied(f"{one.name} {one.version}", _licence(one), given, target)


def _given(one: Distribution) -> set[Path]:
    """The files of a distribution that could be shipped."""
    home = Path(str(one.locate_file(""))).resolve()
    return {home / file for file in one.files or () if not file.parts[0].endswith(".dist-info")}


def _licence(one: Distribution) -> str:
    told = one.metadata.get("License-Expression") or one.metadata.get("License") or ""
    if told and "\n" not in told.strip():
        return told.strip()
    classes = one.metadata.get_all("Classifier") or []
    named = [c.rpartition(" :: ")[2] for c in classes if c.startswith("License ::")]
    return ", ".join(named) or "see its own text"


def _inside(one: Distribution) -> Iterator[str]:
    """What a compiled distribution says that it is made of, in CycloneDX."""
    for file in one.files or ():
        if "sboms" in file.parts and file.suffix == ".json":
            told = json.loads(Path(str(file.locate())).read_text("utf-8"))
            for part in told.get("components", ()):
                if part.get("scope") != "excluded":
                    yield f"{part['name']} {part.get('version', '')}: {_expressed(part)}"


def _expressed(part: dict[str, list[dict[str, dict[str, str] | str]]]) -> str:
    """The licences of a component of CycloneDX."""
    named = []
    for one in part.get("licenses", ()):
        licence = one.get("license", {})
        whole = licence.get("id") or licence.get("name") if isinstance(licence, dict) else licence
        named.append(str(one.get("expression") or whole))
    return ", ".join(named) or "not stated"


def _python(target: Path) -> list[str]:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return _copied(f"Python {sys.version.split()[0]}", "PSF-2.0", {text.name: text}, target)


def _system(rest: set[Path], target: Path) -> tuple[list[str], list[str]]:
    """The lines of the system's packages that gave libraries; and the libraries of no package."""
    libraries = sorted(str(file) for file in rest if _LIBRARY.search(file.name))
    home = str(Path(sys.base_prefix).resolve())
    foreign = [file for file in libraries if home == "/usr" or not file.startswith(home)]
    owners = _owners(foreign)
    lines = []
    for package in sorted(set(owners.values())):
        name = package.partition(":")[0]
        text = Path("/usr/share/doc") / name / "copyright"
        version = _told("dpkg-query", "-W", "-f=${Version}", package)
        lines += _copied(f"{name} {version}", "see its own text", {text.name: text}, target)
    return lines, [file for file in foreign if file not in owners]


def _owners(files: list[str]) -> dict[str, str]:
    """The Debian package of each file, as far as there is one."""
    if not files or shutil.which("dpkg") is None:
        return {}
    # Some packages still name their files without /usr, where /lib has become a link.
    asked = [name for file in files for name in (file, file.removeprefix("/usr"))]
    told = [line.rsplit(": ", 1) for line in _told("dpkg", "-S", *asked).splitlines()]
    found = {name: owner.split(", ")[0] for owner, name in told}
    owners = {file: found.get(file) or found.get(file.removeprefix("/usr")) for file in files}
    return {file: owner for file, owner in owners.items() if owner}


def _common(target: Path) -> None:
    """Copies the long texts that those collected only name."""
    texts = [file.read_text("utf-8", "replace") for file in target.rglob("*") if file.is_file()]
    for name in {"-".join(found) for text in texts for found in _NAMED.findall(text)}:
        for source in (_COMMON / name, _COMMON / name.removesuffix(".0")):
            if source.is_file():
                (target / f"{source.name}.txt").write_bytes(source.read_bytes())


def _told(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout
