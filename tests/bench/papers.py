"""Papers of any length, put together anew from the starter texts."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import resources

_PER_FILE = 250


def varied(paragraphs: int, seed: int = 0) -> Iterator[str]:
    """Numbered paragraphs of three sentences each, put together anew from the starter texts."""
    chance = random.Random(seed)
    text = resources.text("starter/the-wsis-process-in-brief.md")
    sentences = [
        s for s in re.findall(r"[A-Z][^.!?#\[\]]{40,240}\.", text) if s.count("(") == s.count(")")
    ]
    words = sorted(set(re.findall(r"[a-z]{6,}", text)))
    for number in range(1, paragraphs + 1):
        chosen = " ".join(chance.sample(sentences, 3)).split(" ")
        for _ in range(len(chosen) // 8):
            chosen[chance.randrange(1, len(chosen))] = chance.choice(words)
        yield f"{number % 999 + 1}. {' '.join(chosen)}"


def written(folder: Path, paragraphs: int) -> list[Path]:
    """Files of so many paragraphs together."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for part, start in enumerate(range(0, paragraphs, _PER_FILE)):
        path = folder / f"paper-{part}.txt"
        few = min(_PER_FILE, paragraphs - start)
        path.write_text("\n\n".join(varied(few, seed=part)), "utf-8")
        files.append(path)
    return files
