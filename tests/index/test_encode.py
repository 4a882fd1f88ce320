"""The exported model says what the reference says, and wrong weights are refused."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

from index.encode import DIMENSIONS, MAX_TOKENS, Encoder, Reference
from index.errors import ModelMissing
from index.ranking import weights
from index.ranking.weights import model_folder, verify

TEXTS = [
    "The harbour master reports every year.",
    "Ports.",
    "We call upon all Governments to keep their harbours open in winter, and to share what they "
    "learn with the least developed countries, landlocked countries among them.",
    "Le port reste ouvert.",
    "",
    "ice " * 600,
]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


@pytest.fixture(scope="module")
def reference() -> Reference:
    return Reference(model_folder())


@pytest.mark.model
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_both_give_the_same_vectors_and_the_same_ranking(
    encoder: Encoder, reference: Reference
) -> None:
    ours, theirs = encoder.encode(TEXTS), reference.encode(TEXTS)
    assert ours.shape == (len(TEXTS), DIMENSIONS)
    assert (ours * theirs).sum(axis=1).min() > 0.9999
    question = encoder.encode(["Which harbours stay open in winter?"])[0]
    asked = reference.encode(["Which harbours stay open in winter?"])[0]
    assert list(np.argsort(ours @ question)) == list(np.argsort(theirs @ asked))


@pytest.mark.model
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_both_give_the_same_tokens(encoder: Encoder, reference: Reference) -> None:
    for ours, theirs in zip(encoder.tokens(TEXTS), reference.tokens(TEXTS), strict=True):
        assert ours.spans == theirs.spans
        assert ours.vectors.shape == (len(ours.spans), DIMENSIONS)
        assert np.allclose(ours.vectors, theirs.vectors, atol=1e-3)
        assert np.allclose(ours.whole, theirs.whole, atol=1e-3)


@pytest.mark.model
def test_tokens_stand_where_their_spans_say(encoder: Encoder) -> None:
    (tokens,) = encoder.tokens(["Harbour masters, again"])
    assert [TEXT[a:b] for TEXT in ["Harbour masters, again"] for a, b in tokens.spans] == [
        "Harbour", "masters", ",", "again",
    ]  # fmt: skip
    assert encoder.spans("Harbour masters, again") == tokens.spans


@pytest.mark.model
def test_a_text_keeps_its_vector_in_any_company(encoder: Encoder) -> None:
    alone = encoder.encode([TEXTS[0]])[0]
    assert np.allclose(encoder.encode(TEXTS)[0], alone, atol=1e-5)
    assert encoder.encode([]).shape == (0, DIMENSIONS)


@pytest.mark.model
def test_long_texts_are_read_up_to_the_models_limit(encoder: Encoder) -> None:
    assert len(encoder.spans("ice " * 600)) == MAX_TOKENS - 2


@pytest.mark.model
def test_rare_words_are_rarer_than_common_ones(encoder: Encoder) -> None:
    assert encoder.rarity("the") < encoder.rarity("harbour") < encoder.rarity("spectrometry")
    assert encoder.rarity("xqzt") == 1


@pytest.mark.model
@pytest.mark.slow
def test_a_broken_export_is_made_anew(tmp_path: Path) -> None:
    whole = Encoder(tmp_path)
    expected = whole.encode(["ports"])
    (model,) = tmp_path.glob("*.onnx")
    model.write_bytes(b"broken")
    assert np.allclose(Encoder(tmp_path).encode(["ports"]), expected, atol=1e-6)
    assert model.stat().st_size > 1_000_000
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.model
@pytest.mark.slow
def test_without_a_cache_the_reference_stands_in(tmp_path: Path, encoder: Encoder) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("a file, where a folder would have to be")
    without = Encoder(nowhere / "cache")
    assert np.allclose(without.encode(["ports"]), encoder.encode(["ports"]), atol=1e-4)


def test_a_missing_package_is_a_missing_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(ModelMissing):
        model_folder()


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    changed = tmp_path / "model.safetensors"
    changed.write_bytes(b"other weights")
    with pytest.raises(ModelMissing):
        verify(changed, tmp_path)
    assert not list(tmp_path.glob("*.json"))


def test_weights_are_checked_once_per_state(tmp_path: Path) -> None:
    file = tmp_path / "model.safetensors"
    file.write_bytes(b"weights")
    right = "9e1c4b1d0e2bba6ab4e3d6a6a9ba2a0f"
    with pytest.raises(ModelMissing):
        verify(file, tmp_path, right)
    state = file.stat()
    stamp = tmp_path / f"{weights.MODEL}.verified.json"
    stamp.write_text(json.dumps([str(file), state.st_size, state.st_mtime_ns, right]), "utf-8")
    verify(file, tmp_path, right)
    file.write_bytes(b"weights, changed")
    with pytest.raises(ModelMissing):
        verify(file, tmp_path, right)
