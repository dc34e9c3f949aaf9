"""Who could have written a file: real files, real modes, real owners."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tiworkshop.library.problem import Refused
from tiworkshop.library.trust import refuse_untrusted

SOMEBODY, THEIR_GROUP = 54321, 54322
as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root can give a file away")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Make a file two directories down; everything above it is its owner's alone."""
    path = tmp_path / "library" / "sessions" / "own.yaml"
    path.parent.mkdir(parents=True, mode=0o755)
    path.write_text("id: own\n")
    return path


def refusal(path: Path, *others: int) -> str:
    with pytest.raises(Refused) as refused:
        refuse_untrusted(path, others)
    (problem,) = refused.value.problems
    assert problem.file == str(path)
    return f"{problem.sentence} {problem.hint}"


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o444])
def test_a_file_that_only_its_owner_can_write_is_used(file: Path, mode: int) -> None:
    file.chmod(mode)
    refuse_untrusted(file)


def test_a_file_that_anybody_can_write_is_refused(file: Path) -> None:
    file.chmod(0o666)
    said = f"Other users can write this file. Run chmod o-w {file}."
    assert refusal(file) == said


@pytest.mark.parametrize("up", [0, 1])
def test_a_directory_above_that_anybody_can_write_is_refused(file: Path, up: int) -> None:
    file.parents[up].chmod(0o777)
    said = f"Other users can write in {file.parents[up]}. Run chmod o-w {file.parents[up]}."
    assert refusal(file) == said


def test_a_sticky_directory_above_is_used_for_nobody_can_replace_what_is_in_it(file: Path) -> None:
    file.parents[1].chmod(0o1777)
    refuse_untrusted(file)


@as_root
def test_a_group_that_can_write_is_named(file: Path) -> None:
    os.chown(file.parent, -1, THEIR_GROUP)
    file.parent.chmod(0o775)
    said = f"The group {THEIR_GROUP} can write in {file.parent}. Run chmod g-w {file.parent}."
    assert refusal(file) == said


@as_root
def test_a_group_that_is_one_trusted_user_alone_may_write(file: Path) -> None:
    for place in (file, file.parent, file.parents[1]):
        os.chown(place, SOMEBODY, SOMEBODY)
        place.chmod(0o775)
    refuse_untrusted(file, (SOMEBODY,))


@as_root
def test_another_users_file_is_refused_unless_that_user_was_named_by_hand(file: Path) -> None:
    os.chown(file, SOMEBODY, -1)
    said = refusal(file)
    assert said.startswith(f"This file belongs to another user, {SOMEBODY}.")
    refuse_untrusted(file, (SOMEBODY,))


@as_root
def test_another_users_directory_above_is_refused(file: Path) -> None:
    os.chown(file.parents[1], SOMEBODY, -1)
    assert f"{file.parents[1]} belongs to another user" in refusal(file)


def test_a_link_is_as_good_as_the_place_it_leads_to(file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "real.yaml").write_text("id: own\n")
    file.unlink()
    file.symlink_to(elsewhere / "real.yaml")
    refuse_untrusted(file)
    elsewhere.chmod(0o777)
    assert f"Other users can write in {elsewhere}." in refusal(file)


def test_every_link_on_the_way_counts(file: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "step").symlink_to(file)
    way = tmp_path / "way.yaml"
    way.symlink_to(shared / "step")
    refuse_untrusted(way)
    shared.chmod(0o777)
    assert f"Other users can write in {shared}." in refusal(way)


@pytest.mark.parametrize("target", ["nowhere", "../sessions/own.yaml"])
def test_a_link_that_leads_nowhere_or_round_is_refused(file: Path, target: str) -> None:
    file.unlink()
    file.symlink_to(target)
    assert "The file can't be read" in refusal(file)
