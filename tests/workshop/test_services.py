from __future__ import annotations

import pytest

from tiworkshop.disk.directories import Directories
from tiworkshop.disk.files import UNFINISHED_PREFIX, write_private
from tiworkshop.workshop.services import services_for


@pytest.mark.parametrize("place", ["drafts", "notes", "records", "crashes", "checked"])
def test_a_start_takes_away_what_a_cut_off_writing_left_and_nothing_else(
    directories: Directories, place: str
) -> None:
    places = {directory.name: directory for directory in directories.written_whole}
    kept, left = places[place] / "kept.json", places[place] / f"{UNFINISHED_PREFIX}0a1b"
    for file in (kept, left):
        write_private(file, b"{}")
    services_for(directories, [])
    assert kept.exists()
    assert not left.exists()
