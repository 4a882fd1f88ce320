"""A whole session without a network, and without so much as trying to reach one."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = [pytest.mark.model, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
DRAFT = """RURITANIAN DRAFT

1. We decide that every lighthouse shall keep a log of the tides.

1bis. We note that 42 per cent of lighthouses keep no log.
"""

SESSION = """
import sys
from app.cli import main
library, draft, revised, sheet = sys.argv[1:]
told = ["--library", library]
codes = [
    main([*told, "add", draft]),
    main([*told, "ask", "What share of lighthouses keeps no log?", "--json", "--sheet", sheet]),
    main([*told, "find", "log", "--json"]),
    main([*told, "show", "ruritanian draft 1bis", "--json"]),
    main([*told, "outline", draft, "--json"]),
    main([*told, "compare", draft, revised, "--json"]),
    main([*told, "export", draft, draft + ".docx"]),
    main([*told, "pack", "export", draft + ".pack"]),
    main([*told, "check"]),
]
print(codes)
"""


@dataclass(frozen=True)
class Session:
    """What came of it.

    Attributes:
        apart: whether it ran in an empty network namespace.
        calls: what strace wrote, None where it isn't here.
    """

    done: subprocess.CompletedProcess[str]
    sheet: Path
    apart: bool
    calls: str | None


def _works(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    folder = tmp_path_factory.mktemp("offline")
    draft, sheet, log = folder / "draft-ruritania.txt", folder / "sheet.md", folder / "calls"
    draft.write_text(DRAFT, "utf-8")
    revised = folder / "revised-ruritania.txt"
    revised.write_text(DRAFT.replace("42 per cent", "40 per cent"), "utf-8")
    apart = _works("unshare", "-rn", "true")
    traced = _works("strace", "-f", "-o", os.devnull, "true")
    command = [
        *(["unshare", "-rn"] if apart else []),
        *(["strace", "-f", "-e", "trace=%network", "-o", str(log)] if traced else []),
        *(sys.executable, "-c", SESSION, str(folder / "library")),
        *(str(draft), str(revised), str(sheet)),
    ]
    kept = ("PATH", "HOME", "LANG", "XDG_CACHE_HOME")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    done = subprocess.run(
        command,
        env={**environment, "PYTHONPATH": str(ROOT)},  # no HF_HUB_OFFLINE of the test's own
        capture_output=True,
        text=True,
        timeout=580,
        check=False,
    )
    return Session(done, sheet, apart, log.read_text("utf-8", "replace") if traced else None)


def test_a_session_needs_no_network(session: Session) -> None:
    if not session.apart:
        pytest.skip("the kernel lets no empty network namespace be made here")
    *lines, codes = session.done.stdout.splitlines()
    assert codes == str([0] * 9), session.done.stderr
    answer = json.loads(lines[0])
    assert "42 per cent" in answer["statements"][0]["quote"]
    assert "42 per cent" in session.sheet.read_text("utf-8")
    assert json.loads(lines[1])["total"] == 2
    assert json.loads(lines[4])["totals"]["reworded"] == 1
    assert list(session.sheet.parent.glob("library/index/gen-*/chroma.sqlite3")) != []
    assert session.done.stderr.count("Traceback") == 0


def test_a_session_tries_no_network(session: Session) -> None:
    if session.calls is None:
        pytest.skip("strace is missing or may not trace here")
    assert session.done.returncode == 0, session.done.stderr
    assert "exited with 0" in session.calls
    assert re.findall(r".*AF_INET.*", session.calls) == []


def test_what_phones_home_is_told_not_to_before_it_is_imported() -> None:
    code = """
import sys
class Watch:
    def find_spec(self, name, path=None, target=None):
        import os
        if name in ("chromadb", "huggingface_hub", "transformers", "opentelemetry.sdk"):
            print(name, os.environ.get("HF_HUB_OFFLINE"), os.environ.get("ANONYMIZED_TELEMETRY"))
sys.meta_path.insert(0, Watch())
from index.apart import main
from index.storage.chroma import Generation
import tempfile, pathlib
Generation(pathlib.Path(tempfile.mkdtemp())).close()
"""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()
    assert {line.split(maxsplit=1)[1] for line in done.stdout.splitlines()} == {"1 False"}
