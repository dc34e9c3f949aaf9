from __future__ import annotations

import pytest

from tiworkshop.instruments.framework.training import NotCovered, coverage, parts_named
from tiworkshop.instruments.framework.whole import WholeFramework


def test_both_parts_cover_one_is_thin_and_none_is_missing(whole: WholeFramework) -> None:
    told = coverage(whole, ["L1.KA.K", "L1.KA.S", "L2.SE.K"])
    assert [cell.id for cell in told.being("covered")] == ["L1.KA"]
    (thin,) = told.being("thin")
    assert (thin.id, thin.covered, thin.statements) == ("L2.SE", 20, 32)
    assert len(told.being("missing")) == 16
    assert len(told.cells) == 18


def test_specialist_statements_are_nothing_that_training_here_covers(whole: WholeFramework) -> None:
    assert {cell.level for cell in coverage(whole, ()).cells} == {1, 2, 3}


def test_a_theme_at_a_level_stands_for_both_of_its_parts(whole: WholeFramework) -> None:
    assert parts_named(whole, ["l2.ka", "L1.SW.S", "L2.KA.K"]) == ("L2.KA.K", "L2.KA.S", "L1.SW.S")


@pytest.mark.parametrize("name", ["L9.KA", "KA", "L2.KA.K03", "L4.01", ""])
def test_what_the_framework_does_not_have_is_said(whole: WholeFramework, name: str) -> None:
    with pytest.raises(NotCovered, match="nothing to cover called"):
        parts_named(whole, [name])
