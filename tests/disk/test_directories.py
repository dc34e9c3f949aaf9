from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.disk.directories import user_directories


def test_the_xdg_variables_say_where_files_go(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", f"/xdg/{name.lower()}")
    found = user_directories()
    assert found.settings_file == Path("/xdg/config/tiworkshop/settings.toml")
    assert found.notes == Path("/xdg/data/tiworkshop/notes")
    assert found.library == Path("/xdg/data/tiworkshop/library")
    assert found.runs == Path("/xdg/state/tiworkshop/runs")
    assert found.cache == Path("/xdg/cache/tiworkshop")


def test_the_machine_has_its_own_libraries() -> None:
    found = user_directories()
    assert Path("/usr/local/share/tiworkshop") in found.machine
    assert found.machine[-1] == Path("/etc/xdg/tiworkshop")


def test_naming_directories_creates_none(tmp_path: Path) -> None:
    user_directories()
    assert not (tmp_path / "somebody").exists()
