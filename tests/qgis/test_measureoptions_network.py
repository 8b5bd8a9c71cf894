"""measureoptions: which nearly-B&B a measure completes, which gaps it lies in, what the parcel then carries."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from .layers import memory_layer
from .optionkit import WHERE, Box, land, one, parcels, weigh
from .stonekit import rows_of

RADIUS = math.sqrt(1e6 / math.pi)
LEFT, LOW = 190_000.0, 320_000.0 - 2000.0


@pytest.fixture
def options(run: Any, tmp_path: Path) -> Any:
    def call(on: Any, layer: Any, **given: Any) -> Any:
        return weigh(run, tmp_path, on, layer, STRETCHES=False, **given)

    return call


def block(id: int, place: Box, x: float, y: float, short_m2: float = 8000.0, **more: Any) -> tuple[str, dict[str, Any]]:
    """A nearly-B&B; x and y: the middle of its best circle."""
    facts = {"id": id, "type": "nearly_bnb", "basis": "potential", "deficit_m2": short_m2}
    return WHERE.polygon(*place), {**facts, "best_disc_x": LEFT + x, "best_disc_y": LOW + y, **more}


def blocks(*rows: tuple[str, dict[str, Any]]) -> QgsVectorLayer:
    return memory_layer("blocks", rows)


def drawn(*points: tuple[float, float]) -> str:
    return "LINESTRING(" + ", ".join(f"{LEFT + x} {LOW + y}" for x, y in points) + ")"


# ---- nearly-B&B ---------------------------------------------------------------------------------------
def test_the_share_in_the_best_circle_counts(options: Any) -> None:
    """A field cut by the circle: the area of the part inside, worked out by hand."""
    on = land(((1000, 600, 100, 800), "GAGR"))
    layer = parcels(("field", (1000, 600, 100, 800)))
    area = blocks(block(7, (900, 900, 100, 100), 1000 - RADIUS + 50, 1000))
    rows, _ = options(on, layer, BLOCKS=area)
    # the circle reaches 50 m into the field; a segment 50 m high
    height = 50.0
    inside = RADIUS**2 * math.acos(1 - height / RADIUS) - (RADIUS - height) * math.sqrt(2 * RADIUS * height - height**2)
    row = one(rows, "field M04 whole")
    assert row["block_gain_ha"] == pytest.approx(row["gain_ha"] * inside / 80_000, rel=1e-4)
    assert (row["block"], row["block_short_ha"]) == (7, 0.8)


def test_land_must_belong_to_the_chain(options: Any) -> None:
    """Within 500 m of the block, edge to edge."""
    on = land(((600, 600, 100, 100), "GAGR"))
    layer = parcels(("field", (600, 600, 100, 100)))
    for left, reached in ((1200, True), (1201, False)):
        rows, out = options(on, layer, BLOCKS=blocks(block(1, (left, 600, 100, 100), 700, 600)))
        assert (one(rows, "field M04 whole")["block"] == 1) is reached
        assert (out["UNITS_FOR_BLOCKS"], out["NEARLY_BNB"]) == (int(reached), 1)


def test_the_area_that_is_helped_most(options: Any) -> None:
    """Most of the land for the shortfall: wholly in both circles, so the smaller shortfall; half of it in the other."""
    on = land(((1000, 1000, 100, 100), "GAGR"))
    layer = parcels(("field", (1000, 1000, 100, 100)))
    near = (1200, 1000, 100, 100)
    rows, _ = options(on, layer, BLOCKS=blocks(block(1, near, 1050, 1050, 30_000), block(2, near, 1050, 1050, 20_000)))
    assert (one(rows, "field M04 whole")["block"], one(rows, "field M04 whole")["block_short_ha"]) == (2, 2.0)
    half = block(2, near, 1050 + RADIUS, 1050, 20_000)
    rows, _ = options(on, layer, BLOCKS=blocks(block(1, near, 1050, 1050, 30_000), half))
    assert one(rows, "field M04 whole")["block"] == 1
    annual = [row for row in rows if row["annual"] == "yes"]
    assert all(row["block_gain_ha"] == 0 and row["block"] is None for row in annual)


def test_potential_counts_before_confirmed(options: Any) -> None:
    on = land(((1000, 1000, 100, 100), "GAGR"))
    layer, near = parcels(("field", (1000, 1000, 100, 100))), (1200, 1000, 100, 100)
    potential = block(1, near, 1050, 1050, 30_000)
    confirmed = block(2, near, 1050, 1050, 20_000, basis="confirmed")
    rows, out = options(on, layer, BLOCKS=blocks(potential, confirmed))
    assert (one(rows, "field M04 whole")["block"], out["NEARLY_BNB"]) == (1, 1)
    rows, out = options(on, layer, BLOCKS=blocks(confirmed))
    assert (one(rows, "field M04 whole")["block"], out["NEARLY_BNB"]) == (2, 1)
    stone = (WHERE.polygon(*near), {"id": 3, "type": "stepping_stone", "basis": "potential"})
    rows, out = options(on, layer, BLOCKS=blocks(potential, stone))
    assert out["NEARLY_BNB"] == 1


def test_blocks_of_another_maker(options: Any, listener: Any) -> None:
    """Fields that lack are named, and the run goes on."""
    on, layer = land(((1000, 1000, 100, 100), "GAGR")), parcels(("field", (1000, 1000, 100, 100)))
    other = memory_layer("other", [(WHERE.polygon(1200, 1000, 100, 100), {"soort": "x", "type": "nearly_bnb"})])
    rows, out = options(on, layer, BLOCKS=other)
    assert out["NEARLY_BNB"] == 0
    assert {row["block"] for row in rows} == {None}
    assert any("deficit_m2, best_disc_x, best_disc_y" in text for text in listener.warnings)
    empty = block(1, (1200, 1000, 100, 100), 1050, 1050)
    empty[1]["deficit_m2"] = None
    rows, out = options(on, layer, BLOCKS=blocks(empty, block(2, (1200, 1000, 100, 100), 1050, 1050)))
    assert {row["block"] for row in rows if row["gain_ha"]} == {2}
    assert any("1 nearly-B&B areas tell no shortfall" in text for text in listener.warnings)


# ---- gaps ---------------------------------------------------------------------------------------------
def test_gaps_within_50_m(options: Any) -> None:
    on = land(((1000, 1000, 100, 100), "GAZ"))
    layer = parcels(("lawn", (1000, 1000, 100, 100)))
    gaps = memory_layer(
        "gaps",
        [
            (drawn((900, 1150), (1200, 1150)), {"id": 12, "kind": "strip"}),
            (drawn((1050, 900), (1050, 950)), {"id": 3, "kind": "stone"}),
            (drawn((1151, 900), (1151, 1200)), {"id": 4, "kind": "strip"}),
            (drawn((1000, 1000), (1100, 1100)), {"id": 5, "kind": "wood"}),
        ],
        "LineString",
    )
    rows, out = options(on, layer, GAPS=gaps)
    assert {row["gap"] for row in rows if row["form"] != "strip"} == {"3, 12"}
    assert out["UNITS_IN_GAPS"] == 1
    without, out = options(on, layer)
    assert ({row["gap"] for row in without}, out["UNITS_IN_GAPS"]) == ({""}, 0)


# ---- what a parcel carries ----------------------------------------------------------------------------
def test_what_is_there_already_is_not_carried_by_a_measure(options: Any) -> None:
    """A stone and strip of meadow with a little lawn: trees on the lawn change nothing of that; a stone of its own
    does, and so does land that takes the parcel over the limit."""
    on = land(((100, 100, 100, 60), "GKR"), ((100, 160, 100, 2), "GAZ"))
    on.box(300, 100, 100, 60, "GKR").box(300, 160, 100, 60, "GAZ")
    on.box(500, 100, 100, 45, "GKR").box(500, 145, 100, 10, "GAZ")
    layer = parcels(("little", (100, 100, 100, 62)), ("much", (300, 100, 100, 120)), ("over", (500, 100, 100, 55)))
    rows, _ = options(on, layer)
    carried = {row["option"]: row["carries"] for row in rows}
    assert carried["little M03 whole"] == ""
    assert carried["little M09 points BMZ"] == ""
    assert carried["much M03 whole"] == "stone, strip"
    assert carried["over M03 whole"] == "stone, strip"
    assert carried["over M02 whole"] == ""


def test_stones_from_half_a_hectare(options: Any) -> None:
    """The habitat of the whole parcel with the measure: 0.5 ha is a stone, less is none, and none for a year."""
    on = land(((100, 100, 100, 50), "GAZ"), ((300, 100, 100, 49), "GAZ"), ((500, 100, 100, 100), "GRN"))
    on.box(700, 100, 100, 30, "GKR").box(700, 130, 100, 30, "GAZ")
    layer = parcels(
        ("half", (100, 100, 100, 50)),
        ("less", (300, 100, 100, 49)),
        ("field", (500, 100, 100, 100)),
        ("both", (700, 100, 100, 60)),
    )
    rows, _ = options(on, layer)
    assert one(rows, "half M03 whole")["carries"] == "stone, strip"
    assert one(rows, "less M03 whole")["carries"] == "strip"
    assert one(rows, "field M23 whole")["carries"] == ""
    assert one(rows, "field M05 whole")["carries"] == "stone, strip"
    # 0.3 ha is meadow already, lawn adds as much
    assert one(rows, "both M03 whole")["carries"] == "stone, strip"
    assert one(rows, "both M16 whole")["carries"] == ""  # bulbs add no habitat; the strip of meadow is there already


def test_strips_are_3_m_wide_and_25_m_long(options: Any) -> None:
    """Whole fields of flowers; a hedge along one is 2 m wide, and so no strip."""
    layer = parcels(
        ("wide", (100, 100, 200, 3)),
        ("long", (100, 300, 25, 24)),
        ("short", (100, 400, 24, 24)),
        ("big", (500, 100, 90, 90)),
    )
    rows, _ = options(land(), layer)
    whole = {row["unit"]: row["carries"] for row in rows if row["way"] == "M05 whole"}
    assert whole == {"wide": "strip", "long": "strip", "short": "", "big": "stone, strip"}
    hedges = {row["unit"]: row["carries"] for row in rows if row["measure"] == "M07"}
    assert hedges["big"] == ""


def test_a_strip_on_the_cells_that_are_fit(options: Any) -> None:
    """Most of the parcel is paved: what is left decides, not the outline."""
    on = land(((100, 100, 120, 4), "GAZ"), ((100, 104, 120, 40), "VERH"))
    on.box(300, 100, 160, 2, "GAZ").box(300, 102, 160, 40, "VERH")
    layer = parcels(("four", (100, 100, 120, 44)), ("two", (300, 100, 160, 42)))
    rows, _ = options(on, layer)
    carried = {row["option"]: row["carries"] for row in rows}
    assert (carried["four M03 whole"], carried["two M03 whole"]) == ("strip", "")


def test_results_lie_where_the_work_is_done(options: Any) -> None:
    rows, out = options(land(), parcels(("field", (1000, 1000, 300, 100))))
    strip, whole = one(rows, "field M05 strip")["geometry"], one(rows, "field M05 whole")["geometry"]
    assert whole.area() == pytest.approx(30_000)
    assert 0 < strip.area() < whole.area()
    assert strip.intersection(whole).area() == pytest.approx(strip.area(), rel=1e-6)
    assert rows_of(out["OUTPUT"])[0]["unit"] == "field"
