"""corridorgaps through processing.run: landscapes with the answer that an expert expects."""

from __future__ import annotations

import math
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from .gapscenes import Scene, rows_of, stones, strips


def find(run: Any, folder: Path, scene: Scene, polygons: bool = True, cell: float = 1.0, **parameters: Any) -> Any:
    """The routes, the gaps and all outputs of a landscape."""
    options = parameters.pop("map", {})
    given = {"CLASSIFIED": scene.classified()} if polygons else {}
    blocks = parameters.pop("blocks", None) or scene.blocks()
    result = run(
        "corridorgaps",
        {
            "INPUT": blocks,
            "HABITAT": scene.habitat(folder / "habitat.tif", cell, **options),
            "ROUTES": "memory:",
            "GAPS": "memory:",
            **given,
            **parameters,
        },
    )
    return rows_of(result["ROUTES"]), rows_of(result["GAPS"]), result


@pytest.fixture
def gaps(run: Any, tmp_path: Path) -> Any:
    return partial(find, run, tmp_path)


def test_case_7(gaps):
    (route,), (gap,), result = gaps(strips())
    assert (gap["kind"], gap["length_m"], gap["over_m"]) == (
        "strip",
        pytest.approx(101, abs=0.1),
        pytest.approx(1, abs=0.05),
    )
    assert (route["stone_link"], route["strip_link"], route["strip_gaps"]) == ("yes", "no", 1)
    assert (result["COUNT_STRIP_GAPS"], result["COUNT_STONE_GAPS"], result["STRIP_OVER_M"]) == (
        1,
        0,
        pytest.approx(1, abs=0.05),
    )


def test_case_7_with_strips_too_narrow(gaps):
    _, (gap,), _ = gaps(strips(2.9))
    assert (gap["length_m"], gap["over_m"]) == (pytest.approx(801, rel=1e-3), pytest.approx(701, rel=1e-3))


def test_case_8(gaps):
    (route,), found, result = gaps(stones(math.sqrt(6000)))
    assert (route["stone_link"], route["strip_link"], route["stones"]) == ("yes", "no", 2)
    assert [gap["kind"] for gap in found] == ["strip"] * 3
    assert [gap["length_m"] for gap in found] == [pytest.approx(815.03, rel=1e-3)] * 3
    assert result["STRIP_OVER_M"] == pytest.approx(2145, rel=1e-3)


def test_case_8b(gaps):
    (route,), found, result = gaps(stones(math.sqrt(4500)))
    (stone,) = [gap for gap in found if gap["kind"] == "stone"]
    assert (stone["length_m"], stone["over_m"]) == (pytest.approx(2600, rel=1e-3), pytest.approx(1600, rel=1e-3))
    assert (route["stone_link"], route["strip_link"], result["LARGEST_GAP_M"]) == ("no", "no", stone["length_m"])
