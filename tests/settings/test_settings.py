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
    wanted = Settings(theme="calm-light", timer="hidden", keys={"run.cards": "x"})
    assert found.settings == wanted


def test_a_file_can_set_the_contact_and_the_consoles_timer(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        'safeguarding_contact = "Safeguarding lead, ext. 204"\nconsole_timer = "hidden"\n'
    )
    found = read_settings(path)
    assert found.problems == ()
    assert found.settings.safeguarding_contact == "Safeguarding lead, ext. 204"
    assert found.settings.console_timer == "hidden"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("them = 'calm-light'", "them is not a setting. Did you mean theme?"),
        ("theme = 'red'", "theme can be calm-dark"),
        ("timer = 3", "timer can be minutes"),
        ("keys = 'n'", "[keys] holds lines"),
        ("theme =", "is not TOML"),
        (f"theme = {'[' * 5000}", "can't be read; defaults are used"),
        (f"remind_after_months = {'9' * 5000}", "can't be read; defaults are used"),
        ("console_timer = 'red'", "console_timer can be minutes"),
        (f"safeguarding_contact = '{'x' * 101}'", "one plain line of at most 100 characters"),
        ('safeguarding_contact = "a\\nb"', "one plain line"),
        ('safeguarding_contact = "\\u001b[31m"', "one plain line"),
        ('safeguarding_contact = "\\u202e402"', "one plain line"),
        ("safeguarding_contact = 204", "one plain line"),
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
