"""No screen and no kind of activity has only one face."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

import tiworkshop.app
from tiworkshop.app.asking.paged import PagedFrame
from tiworkshop.app.frame import Frame
from tiworkshop.app.running.shown import ShownRun
from tiworkshop.app.running.timed import TimedScreen
from tiworkshop.app.writing.row import RowScreen
from tiworkshop.library.kinds import KINDS
from tiworkshop.words.faces import SCREENS

BASES: set[type[Frame[object]]] = {PagedFrame, RowScreen, TimedScreen, ShownRun}  # type: ignore[arg-type]  # they give back anything
"""Frames that are never shown themselves."""


def named(path: str) -> object:
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


def screens_of_the_app() -> set[type[Frame[object]]]:
    for module in walk_packages(tiworkshop.app.__path__, "tiworkshop.app."):
        import_module(module.name)
    return set(_below(Frame)) - BASES


def _below(cls: type[Frame[object]]) -> Iterator[type[Frame[object]]]:
    for sub in cls.__subclasses__():
        if sub.__module__.startswith("tiworkshop."):
            yield sub
        yield from _below(sub)


def test_every_screen_of_the_app_has_a_plain_face() -> None:
    assert screens_of_the_app() == {named(faces.app) for faces in SCREENS.values()}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_plain_face_is_there(screen: str) -> None:
    assert callable(named(SCREENS[screen].plain))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_activity_has_two_faces(kind: str) -> None:
    for path in (KINDS[kind].app_view, KINDS[kind].plain_view):
        assert callable(named(path))
    assert KINDS[kind].plain_view.startswith("tiworkshop.plain.")
