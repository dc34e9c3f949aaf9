from __future__ import annotations

import shutil

from tiworkshop.disk.directories import Directories
from tiworkshop.instruments.framework.whole import WholeFramework, whole_framework
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.shelves import open_library


def test_all_statements_are_there_and_three_levels_have_themes(whole: WholeFramework) -> None:
    assert len(whole.statements) == 419
    assert [level.level for level in whole.themed] == [1, 2, 3]
    assert len(whole.of(2, "KA")) == len(whole.of(2, "KA", "knowledge")) + 7


def test_a_broken_level_never_takes_the_others_down(directories: Directories) -> None:
    instruments = directories.library / "content" / "instruments"
    instruments.mkdir(parents=True)
    name = "framework-level-2.yaml"
    shutil.copy(bundled_shelf() / "content" / "instruments" / name, instruments)
    (instruments / name).write_text("id: nonsense\n", "utf-8")
    library = open_library(directories)
    framework = library.instrument("framework")
    assert isinstance(framework, Framework)
    whole = whole_framework(library, framework)
    assert [level.level for level in whole.levels] == [1, 3, 4]
    (sentence,) = whole.missing
    assert sentence.startswith("Workforce framework, level 2 of 4: Trauma informed can't be shown.")


def test_every_team_starts_at_a_level_that_has_themes(whole: WholeFramework) -> None:
    themed = {level.level for level in whole.themed}
    assert {team.level for team in whole.framework.teams} <= themed
