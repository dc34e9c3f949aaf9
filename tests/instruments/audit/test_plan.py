from __future__ import annotations

import pytest

from tiworkshop.instruments.audit.plan import row_about
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.plan import PlanRow


def test_a_row_begins_with_the_questions_it_comes_from(audit: Audit) -> None:
    assert row_about(audit, [27]) == PlanRow(
        questions=(27,), priority="Partners' and families' part in it"
    )
    assert row_about(audit, ["environment"]) == PlanRow(
        questions=(18, 19, 20), priority="Environment"
    )
    assert row_about(audit, [16, "environment", 18]).questions == (16, 18, 19, 20)
    with pytest.raises(KeyError):
        row_about(audit, ["environments"])
