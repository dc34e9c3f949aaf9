"""The user's settings, from one small TOML file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from tiworkshop.values import dataclass

ThemeName = Literal["calm-dark", "calm-light", "high-contrast", "terminal"]
TimerName = Literal["minutes", "seconds", "hidden"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can set; every value has a calm default."""

    theme: ThemeName = "calm-dark"
    timer: TimerName = "minutes"
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
    if (theme := data.get("theme", settings.theme)) in get_args(ThemeName):
        settings = replace(settings, theme=theme)
    else:
        problems.append(f"{path.name}: theme can be {', '.join(get_args(ThemeName))}.")
    if (timer := data.get("timer", settings.timer)) in get_args(TimerName):
        settings = replace(settings, timer=timer)
    else:
        problems.append(f"{path.name}: timer can be {', '.join(get_args(TimerName))}.")
    keys = data.get("keys", {})
    if isinstance(keys, dict) and all(isinstance(key, str) for key in keys.values()):
        settings = replace(settings, keys=keys)
    else:
        problems.append(f'{path.name}: [keys] holds lines such as "run.next" = "n".')
    return SettingsFile(settings, tuple(problems))
