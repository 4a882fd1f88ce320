"""What the user has chosen is kept, and comes to no harm."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.settings import Settings, chosen, load, save, shared_library, usual_library
from index.address import SharedServer

CHOSEN = Settings(
    library="/l", language="fr", theme="contrast", text_size=150, keep_index=False, model="m"
)


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    save(path, CHOSEN)
    assert load(path) == CHOSEN
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "kept", ["", "[]", "{", '{"theme": "pink", "text_size": 999, "language": "xx"}', "\x00"]
)
def test_settings_that_make_no_sense_are_as_if_not_chosen(tmp_path: Path, kept: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(kept, "utf-8")
    assert load(path) == Settings()


def test_one_wrong_value_takes_none_of_the_others_along(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text_size": "big", "theme": "dark", "unknown": 1, "compose": 1}', "utf-8")
    assert load(path) == Settings(theme="dark")


def test_the_library_is_the_one_named_then_the_one_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    monkeypatch.setenv("RAPPORTEUR_SETTINGS", str(path))
    monkeypatch.delenv("RAPPORTEUR_LIBRARY", raising=False)
    assert chosen() == (usual_library(), None)
    save(path, replace(Settings(), library=str(tmp_path)))
    assert chosen() == (tmp_path, None)
    monkeypatch.setenv("RAPPORTEUR_LIBRARY", str(tmp_path / "named"))
    assert chosen() == (tmp_path / "named", None)
    assert chosen(str(tmp_path / "now")) == (tmp_path / "now", None)


def test_a_shared_server_has_a_library_of_its_own_unless_one_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    monkeypatch.setenv("RAPPORTEUR_SETTINGS", str(path))
    monkeypatch.delenv("RAPPORTEUR_LIBRARY", raising=False)
    save(path, replace(Settings(), library="/mine", server="http://host:1", token="secret"))
    server = SharedServer.at("http://host:1", "secret")
    folder = shared_library(server)
    assert chosen() == (folder, server)
    assert folder not in (usual_library(), Path("/mine"))
    assert chosen("/mine") == (Path("/mine"), None)
    assert chosen("/mine", "http://host:1") == (Path("/mine"), server)
    other = SharedServer.at("http://host:2")
    assert chosen(server="http://host:2") == (shared_library(other), other)
    assert other.token == ""
    monkeypatch.setenv("RAPPORTEUR_CHROMA_TOKEN", "other")
    assert chosen(server="http://host:2")[1] == SharedServer.at("http://host:2", "other")


def test_nobody_else_may_read_what_is_kept(tmp_path: Path) -> None:
    save(tmp_path / "settings.json", replace(Settings(), token="secret"))
    assert (tmp_path / "settings.json").stat().st_mode & 0o077 == 0


def test_no_model_is_asked_unless_it_is_switched_on_and_named() -> None:
    assert not Settings(model="m").composes
    assert not Settings(compose=True).composes
    assert Settings(compose=True, model="m").composes
