"""Numbers that scripts compute with NumPy mean the same as Python's own, in every algorithm."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingException

from zoemzone_qgis.processing.provider import ALGORITHMS

from .plankit import case_10_options
from .stonekit import rows_of


def test_every_algorithm_turns_them_into_pythons_own(provider: Any) -> None:
    given = {"A": np.float64(2.5), "B": np.float32(0.5), "C": np.int32(3), "D": np.bool_(True), "E": "text", "F": None,
             "G": [np.int64(1), "x", (np.float64(2),)], "H": {"data": np.float64(7)}}  # fmt: skip
    wanted = {"A": 2.5, "B": 0.5, "C": 3, "D": True, "E": "text", "F": None, "G": [1, "x", (2.0,)], "H": {"data": 7.0}}
    registry = QgsApplication.processingRegistry()
    for kind in ALGORITHMS:
        found = registry.algorithmById(f"zoemzone:{kind.ID}").create().numbered(given)
        assert found == wanted
        assert [type(one) for one in found.values()] == [type(one) for one in wanted.values()]
        assert [type(one) for one in found["G"]] == [int, str, tuple]


@pytest.mark.parametrize("kind", [float, np.float64, np.float32, np.int64])
def test_numbers_are_not_read_as_nothing(provider: Any, run: Any, kind: Any) -> None:
    given = {"INPUT": case_10_options(), "OUTPUT": "memory:", "DRAWS": 0}
    out = run("prioritymeasures", {**given, "HORIZON_YEARS": kind(5), "BUDGET_TOTAL": kind(3500)})
    [row] = rows_of(out["OUTPUT"])
    assert (row["unit"], row["cost_total"]) == ("P1", 3500.0)
    out = run("prioritymeasures", {**given, "OWNER_FIELD": "unit", "OWNER_BUDGETS": ["P1", kind(1000), kind(499)]})
    assert {one["unit"] for one in rows_of(out["OUTPUT"])} == {"P2", "P3"}


def test_a_number_that_is_none_is_refused(provider: Any, run: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"HORIZON_YEARS is nan\. Give a number"):
        run("prioritymeasures", {"INPUT": case_10_options(), "OUTPUT": "memory:", "HORIZON_YEARS": np.float32("nan")})
