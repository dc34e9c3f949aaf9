"""The user's settings, from one small TOML file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args
from unicodedata import category

from tiworkshop.values import dataclass

ThemeName = Literal["calm-dark", "calm-light", "high-contrast", "terminal"]
TimerName = Literal["minutes", "seconds", "hidden"]
LargeHeadings = Literal["no", "kitty", "double-height"]

LONGEST_CONTACT = 100
"""Characters: what can be read at a glance, on two lines of a small screen."""
LONGEST_REMINDER = 120
"""Months."""
_NOT_TEXT = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_Rule = tuple[Callable[[Any], bool], str]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can set; every value has a calm default."""

    theme: ThemeName = "calm-dark"
    timer: TimerName = "minutes"
    """What a run shows at first; a room never shows seconds."""
    console_timer: TimerName = "seconds"
    """What the facilitator's console shows at first."""
    large_headings: LargeHeadings = "no"
    """How this user's terminal is asked for larger headings; one that can't leaves them out."""
    remind_after_months: int = 12
    """When to ask whether notes are still needed; 0 never asks. Nothing is deleted by itself."""
    safeguarding_contact: str = ""
    """Whom a facilitator goes to, such as a role and a phone number; never shown to a room."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Other keys for commands, by command id."""


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """Settings, and a sentence for each that could not be used."""

    settings: Settings
    problems: tuple[str, ...] = ()


def read_settings(path: Path) -> SettingsFile:
    """Return the settings in *path*; what can't be used keeps its default and is named."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return SettingsFile(Settings())
    except (OSError, UnicodeDecodeError):
        return SettingsFile(Settings(), (f"{path.name} can't be read; defaults are used.",))
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return SettingsFile(Settings(), (f"{path.name} is not TOML: {error}.",))
    except (ValueError, RecursionError):  # a number of thousands of digits, lists in lists in lists
        return SettingsFile(Settings(), (f"{path.name} can't be read; defaults are used.",))
    return _settings(data, path)


# What TOML holds is not known before it is looked at.
def _settings(data: Mapping[str, Any], path: Path) -> SettingsFile:
    from tiworkshop.library.problem import nearest

    known = [one.name for one in fields(Settings)]
    problems = [
        f"{path.name}: {name} is not a setting. {nearest(name, known)}".rstrip()
        for name in data
        if name not in known
    ]
    settings = Settings()
    for name, (usable, sentence) in _RULES.items():
        wanted = data.get(name, getattr(settings, name))
        if usable(wanted):
            settings = replace(settings, **{name: wanted})
        else:
            problems.append(f"{path.name}: {sentence}")
    return SettingsFile(settings, tuple(problems))


def _one_of(name: str, words: tuple[str, ...]) -> _Rule:
    return (lambda value: value in words), f"{name} can be {', '.join(words)}."


def _is_keys(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(key, str) for key in value.values())


def _is_months(value: Any) -> bool:
    return type(value) is int and 0 <= value <= LONGEST_REMINDER


def _is_a_line(value: Any) -> bool:
    """Return whether a value is one line of text without anything that a screen obeys."""
    return (
        isinstance(value, str)
        and len(value) <= LONGEST_CONTACT
        and not any(category(character) in _NOT_TEXT for character in value)
    )


_RULES: dict[str, _Rule] = {
    "theme": _one_of("theme", get_args(ThemeName)),
    "timer": _one_of("timer", get_args(TimerName)),
    "console_timer": _one_of("console_timer", get_args(TimerName)),
    "large_headings": _one_of("large_headings", get_args(LargeHeadings)),
    "remind_after_months": (
        _is_months,
        f"remind_after_months is a whole number from 0 to {LONGEST_REMINDER}; 0 never asks.",
    ),
    "safeguarding_contact": (
        _is_a_line,
        f"safeguarding_contact is one plain line of at most {LONGEST_CONTACT} characters.",
    ),
    "keys": (_is_keys, '[keys] holds lines such as "run.next" = "n".'),
}
"""What each setting can be, and the sentence that says so."""
