"""A second start raises the first window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.instance import FirstInstance, raise_first


def test_the_first_is_raised_by_the_second_of_the_same_library(
    qtbot: QtBot, tmp_path: Path
) -> None:
    assert not raise_first(tmp_path)
    first = FirstInstance(tmp_path)
    with qtbot.waitSignal(first.raised):
        assert raise_first(tmp_path)
    assert not raise_first(tmp_path / "other")
    first.close()
    assert not raise_first(tmp_path)


def test_what_a_killed_program_left_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    gone = FirstInstance(tmp_path)
    name = gone._server.fullServerName()
    gone.close()
    Path(name).touch()
    first = FirstInstance(tmp_path)
    with qtbot.waitSignal(first.raised):
        assert raise_first(tmp_path)
    first.close()
