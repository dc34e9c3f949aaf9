from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.settings import Settings, read_settings


def test_without_a_file_everything_is_calm(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.toml").settings == Settings()


def test_a_file_can_set_theme_timer_and_keys(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "calm-light"\ntimer = "hidden"\n[keys]\n"run.cards" = "x"\n')
    found = read_settings(path)
    assert found.problems == ()
    assert found.settings == Settings("calm-light", "hidden", {"run.cards": "x"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("them = 'calm-light'", "them is not a setting. Did you mean theme?"),
        ("theme = 'red'", "theme can be calm-dark"),
        ("timer = 3", "timer can be minutes"),
        ("keys = 'n'", "[keys] holds lines"),
        ("theme =", "is not TOML"),
    ],
)
def test_what_can_not_be_used_is_named_and_keeps_its_default(
    tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    found = read_settings(path)
    assert found.settings == Settings()
    assert words in found.problems[0]
