from __future__ import annotations

import select
from collections.abc import Iterator
from pathlib import Path

import pytest

from tiworkshop.disk.files import write_private
from tiworkshop.disk.watching import Watch, held_here, watch

ROOT = "27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watch]:
    found = watch([tmp_path])
    if found is None:
        pytest.skip("the kernel can't be asked to watch here")
    yield found
    found.close()


def has_news(watched: Watch) -> bool:
    return bool(select.select([watched], [], [], 0)[0])


def test_a_line_added_to_a_file_is_news(tmp_path: Path, watched: Watch) -> None:
    with (tmp_path / "journal").open("ab") as file:
        file.write(b"moved\n")
    assert has_news(watched)


def test_a_file_written_whole_is_news(tmp_path: Path, watched: Watch) -> None:
    write_private(tmp_path / "draft.json", b"{}")
    assert has_news(watched)


def test_a_file_that_goes_is_news(tmp_path: Path, watched: Watch) -> None:
    (tmp_path / "draft.json").touch()
    watched.take()
    (tmp_path / "draft.json").unlink()
    assert has_news(watched)


def test_reading_is_no_news(tmp_path: Path, watched: Watch) -> None:
    (tmp_path / "journal").write_text("moved\n")
    watched.take()
    (tmp_path / "journal").read_text()
    assert not has_news(watched)


def test_a_directory_that_is_not_there_is_not_watched(tmp_path: Path) -> None:
    assert watch([tmp_path, tmp_path / "none"]) is None


def test_a_disk_of_this_machine_is_held_here(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(ROOT)
    assert held_here(tmp_path, mounts)


def test_a_network_file_system_is_not_trusted_to_tell(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"{ROOT}44 27 0:44 / {tmp_path} rw - nfs4 server:/here rw\n")
    assert not held_here(tmp_path, mounts)


def test_a_place_with_a_space_in_its_name_is_found(tmp_path: Path) -> None:
    place = tmp_path / "a school"
    place.mkdir()
    named = str(place).replace(" ", "\\040")
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        f"40 27 0:40 / {tmp_path} rw - nfs4 a rw\n41 27 0:41 / {named} rw - ext4 b rw"
    )
    assert held_here(place, mounts)


def test_of_two_mounts_on_one_place_the_later_counts(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        f"40 1 0:40 / {tmp_path} rw - ext4 a rw\n41 40 0:41 / {tmp_path} rw - nfs b rw"
    )
    assert not held_here(tmp_path, mounts)
