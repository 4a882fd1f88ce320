"""A reading process that misbehaves as the name of the file tells: `hang-3.txt` hangs."""

import ctypes
import json
import os
import signal
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

sys.path[:0] = json.loads(sys.argv[1])

from corpus.errors import BrokenDocument  # noqa: E402 - found by the line above
from corpus.isolate import frames, serve  # noqa: E402
from corpus.outline import Outline, outline  # noqa: E402

ANSWERS = os.dup(1)
SEEN = Path()
NUMBER = 0


def frame(word: str, value: object, number: int | None = None) -> bytes:
    return raw(json.dumps([number or NUMBER, word, value]).encode())


def raw(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def say(data: bytes) -> None:
    while data:
        data = data[os.write(ANSWERS, data) :]


def forever(act: Callable[[], object]) -> None:
    while True:
        act()


def hog() -> None:
    kept: list[bytearray] = []
    forever(lambda: kept.append(bytearray(10_000_000)))


def shrink() -> None:
    open(SEEN, "w").close()  # noqa: PTH123 - would empty the file


def tell(fact: object) -> None:
    raise BrokenDocument(Path(), str(fact))


def networks() -> list[str]:
    lines = Path("/proc/net/dev").read_text().splitlines()[2:]
    return [line.partition(":")[0].strip() for line in lines]


def connect() -> None:
    import socket  # noqa: PLC0415

    socket.socket(socket.AF_INET, socket.SOCK_STREAM)


def run() -> None:
    import subprocess  # noqa: PLC0415

    subprocess.run(["true"], check=False)


DEEDS: dict[str, Callable[[], object]] = {
    "exit": lambda: os._exit(3),
    "leave": lambda: sys.exit(0),
    "sigkill": lambda: signal.raise_signal(signal.SIGKILL),
    "sigsegv": lambda: ctypes.string_at(0),
    "overtime": lambda: signal.raise_signal(signal.SIGXCPU),
    "hang": lambda: time.sleep(600),
    "spin": lambda: forever(lambda: None),
    "deaf": lambda: (os.close(ANSWERS), os.closerange(3, 64), time.sleep(600)),
    "hog": hog,
    "bug": lambda: {}["missing"],
    "endless": lambda: forever(lambda: say(b"\0" * 65536)),
    "chatter": lambda: forever(lambda: say(frame("warnings", []))),
    "flood": lambda: (say(frame("document", GOOD)), forever(lambda: say(wide()))),
    "garbage": lambda: (say(b"Traceback (most recent call last):\n" * 9), time.sleep(600)),
    "truncated": lambda: (say(frame("document", GOOD)[:40]), os._exit(0)),
    "huge": lambda: (say(struct.pack(">I", 2**32 - 1)), time.sleep(600)),
    "deep": lambda: (say(raw(b"[" * 500_000)), time.sleep(600)),
    "nan": lambda: (say(raw(b'[1,"pages",NaN]')), time.sleep(600)),
    "digits": lambda: (say(raw(b'[1,"pages",' + b"9" * 9000 + b"]")), time.sleep(600)),
    "latin": lambda: (say(raw(b'[1,"fault","\xe9"]')), time.sleep(600)),
    "surrogate": lambda: (say(frame("fault", "\ud800")), time.sleep(600)),
    "typed": lambda: (say(frame("document", [[1] * 10, []])), time.sleep(600)),
    "stale": lambda: (say(frame("done", False, 999)), time.sleep(600)),
    "silent": lambda: (say(frame("done", False)), time.sleep(600)),
    "invented": lambda: (say(frame("error", ["SystemExit", ""])), time.sleep(600)),
    "print": lambda: (print("x" * 10_000_000, flush=True), sys.stdin.read()),
    "memoryerror": lambda: bytearray(2**40),
    "recursion": lambda: [deepen(0)],
    "write": shrink,
    "connect": connect,
    "run": run,
    "environment": lambda: tell(sorted(os.environ)),
    "networks": lambda: tell(networks()),
    "number": lambda: tell(os.getpid()),
}
GOOD = [["a", "a.txt", "A", None, None, None, None, None, "0" * 64, False, None], []]


def wide() -> bytes:
    return raw(b'[%d,"paragraphs",[%s]]' % (NUMBER, b" " * 100_000))


def deepen(depth: int) -> int:
    return deepen(depth + 1)


def read(path: Path) -> Outline:
    global SEEN  # noqa: PLW0603 - one file at a time
    SEEN = path
    deed = DEEDS.get(path.name.partition("-")[0])
    if deed:
        deed()
    return outline(path)


def receive(stream: IO[bytes]) -> tuple[int, str, Any, int]:
    global NUMBER  # noqa: PLW0603 - one file at a time
    received = RECEIVE(stream)
    NUMBER = received[0]
    return received


RECEIVE = frames.receive
frames.receive = receive  # type: ignore[assignment]
serve.main(read)
