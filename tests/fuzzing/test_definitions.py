"""Definitions, instruments and fixed words that were spoiled: problems, never a crash."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import given

from tests.fuzzing.home import fresh_home
from tests.fuzzing.spoiling import seeds, spoiled_bytes, spoiled_data
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.checking.files import check_file
from tiworkshop.checking.subjects import Known
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Refused
from tiworkshop.run.route import Room
from tiworkshop.words.home import home_choices
from tiworkshop.workshop.workshop import Workshop

SMALL = Room(36, 6)
SESSIONS = sorted((bundled_shelf() / "sessions").glob("*.yaml"))
OTHERS = sorted((bundled_shelf() / "content").rglob("*.yaml"))


def spoiled_yaml(chance: random.Random, content: bytes) -> bytes:
    if chance.random() < 0.5:
        return spoiled_bytes(chance, content)
    data = spoiled_data(chance, yaml.safe_load(content))
    try:
        return yaml.safe_dump(data, allow_unicode=True).encode("utf-8")
    except (yaml.YAMLError, ValueError):  # what is no text can't be written
        return spoiled_bytes(chance, content)


@pytest.mark.parametrize("original", [*SESSIONS[:2], *OTHERS], ids=lambda path: path.stem)
@given(seeds)
def test_a_spoiled_file_has_problems_that_are_sentences(
    original: Path, chance: random.Random
) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / original.parent.name / original.name
        path.parent.mkdir()
        path.write_bytes(content := spoiled_yaml(chance, original.read_bytes()))
        for problem in check_file(path, Known(), None):
            assert problem.sentence.strip()
            assert "\n" not in problem.sentence
        assert path.read_bytes() == content


@pytest.mark.parametrize("original", SESSIONS, ids=lambda path: path.stem)
@given(seeds)
def test_a_session_that_can_be_read_can_be_gone_through(
    original: Path, chance: random.Random
) -> None:
    with TemporaryDirectory() as name:
        shelf = Path(name)
        (shelf / "sessions").mkdir()
        path = shelf / "sessions" / original.name
        path.write_bytes(content := spoiled_yaml(chance, original.read_bytes()))
        with fresh_home(shelf) as services:
            assert home_choices(services, 12)
            entry = services.library.session_entry(original.stem)
            try:
                session = services.library.session(entry)
            except Refused:
                return
            for variant in session.variants:
                agenda = build_agenda(session, variant.minutes, ())
                workshop = Workshop.begin(services, entry, agenda, "both")
                for _ in range(400):
                    assert workshop.stop(SMALL).planned
                    if not workshop.go_on(SMALL):
                        break
                assert workshop.timing().current.left
        assert path.read_bytes() == content
