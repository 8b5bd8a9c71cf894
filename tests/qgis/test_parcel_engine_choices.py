"""What is allowed on a parcel, its gain and rank, and the gaps and nearly-B&B areas that work helps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from zoemzone_qgis.core.classes import SEASONS
from zoemzone_qgis.layers.parcel import MeasureChoice, Study

from .blockmaps import Land
from .layers import memory_layer
from .optionkit import WHERE, land, parcels, weigh
from .parcelkit import parcel, part, study

Row = dict[str, Any]
SCENE = (
    ((900, 900, 200, 200), "HEI"), ((1200, 900, 150, 150), "GKR"), ((600, 1200, 20, 400), "BRMR"),
    ((400, 300, 120, 90), "GAZ"), ((1000, 300, 100, 100), "LBOS"), ((300, 900, 150, 20), "VERH"),
    ((300, 920, 150, 60), "GAZ"), ((700, 100, 100, 100), "KAS"),
)  # fmt: skip
PLACES = {
    "verge": (600, 1200, 20, 400), "lawn": (400, 300, 120, 90), "field": (1300, 1300, 200, 150),
    "wood": (1000, 300, 100, 100), "heath": (900, 900, 200, 200), "road": (300, 900, 150, 80),
    "glass": (700, 100, 100, 100),
}  # fmt: skip


def ground() -> Land:
    return land(*SCENE)


def shape(name: str) -> QgsGeometry:
    return QgsGeometry.fromWkt(WHERE.polygon(*PLACES[name]))


def blocks() -> QgsVectorLayer:
    """A nearly-B&B area west of the field, short of 2 ha."""
    here = WHERE.polygon(1100, 1250, 120, 120)
    middle = QgsGeometry.fromWkt(WHERE.polygon(1300, 1300, 10, 10)).centroid().asPoint()
    row = {"id": 3, "type": "nearly_bnb", "basis": "potential", "lacks": "area", "deficit_m2": 20_000.0}
    return memory_layer("blocks", [(here, {**row, "best_disc_x": middle.x(), "best_disc_y": middle.y()})])


@pytest.fixture
def weighed(run: Any, tmp_path: Path) -> tuple[str, list[Row], Row]:
    """The map, the rows of measureoptions on all parcels, and its outputs."""
    habitat = ground().saved(tmp_path / "habitat.tif")
    layer = parcels(*((name, place) for name, place in PLACES.items()))
    found, outputs = weigh(run, tmp_path, habitat, layer, BLOCKS=blocks(), STRETCHES=False)
    return habitat, found, outputs


def looked(habitat: str, outputs: Row, **given: Any) -> Study:
    return study(habitat, options=outputs["OUTPUT"], nests=outputs["NESTS"], blocks=blocks(), **given)


# ---- stored and weighed on the spot ---------------------------------------------------------------
def test_stored_options_are_told_as_they_stand(weighed: tuple[str, list[Row], Row]) -> None:
    habitat, rows, outputs = weighed
    asked = looked(habitat, outputs)
    for name in PLACES:
        expected = {row["way"]: row for row in rows if row["unit"] == name and row["measure"]}
        choices = asked.choices(parcel(shape(name), name))
        assert {one.way for one in choices} == set(expected)
        for one in choices:
            row = expected[one.way]
            assert one.stored
            assert (one.gain_ha, one.fed_ha, one.block_ha) == (row["gain_ha"], row["gain_fed_ha"], row["block_gain_ha"])
            assert one.total == (row["cost_total_low"], row["cost_total"], row["cost_total_high"])
            assert one.name_nl == row["measure_nl"]
            assert one.forage_m2 == {season: row[f"gain_{season}_m2"] for season in SEASONS}


def test_weighed_on_the_spot_is_what_measureoptions_says(weighed: tuple[str, list[Row], Row]) -> None:
    """Where no layer of options is there, the same ways, quantities, gains and costs come out."""
    habitat, rows, _ = weighed
    asked = study(habitat, blocks=blocks())
    for name in PLACES:
        expected = {row["way"]: row for row in rows if row["unit"] == name and row["measure"]}
        choices = asked.choices(parcel(shape(name), name))
        assert {one.way for one in choices} == set(expected), name
        assert (choices.note != "") == (not asked.has_options)
        for one in choices:
            row = expected[one.way]
            assert (one.stored, one.rank, one.per_euro) == (False, None, None)
            for value, key, slack in (
                (one.area_m2, "area_m2", 0.02), (one.length_m, "length_m", 0.02), (one.gain_ha, "gain_ha", 2e-6),
                (one.total[1], "cost_total", 0.02), (one.once[0], "cost_one_off_low", 0.02),
                (one.yearly[2], "cost_per_year_high", 0.02), (one.nest_m2, "gain_nest_m2", 0.02),
                (one.fed_ha, "gain_fed_ha", 5e-4), (one.block_ha, "block_gain_ha", 2e-6),
                *((one.forage_m2[season], f"gain_{season}_m2", 0.02) for season in SEASONS),
            ):  # fmt: skip
                assert value == pytest.approx(row[key], abs=slack), (name, one.way, key)
            assert one.pieces == row["pieces"]


def test_why_not_is_what_measureoptions_says(weighed: tuple[str, list[Row], Row]) -> None:
    habitat, rows, outputs = weighed
    without = [row for row in rows if row["why_not"]]
    assert without
    for row in without:
        one = parcel(shape(row["unit"]), row["unit"])
        for asked in (looked(habitat, outputs), study(habitat)):
            choices = asked.choices(one)
            assert (len(choices), choices.why_not_nl, choices.why_not_en) == (0, row["why_not_nl"], row["why_not_en"])


def test_a_parcel_is_known_by_its_land_where_its_name_is_another(weighed: tuple[str, list[Row], Row]) -> None:
    habitat, rows, outputs = weighed
    asked = looked(habitat, outputs)
    expected = {row["way"] for row in rows if row["unit"] == "lawn"}
    same = asked.choices(parcel(shape("lawn").buffer(-1.0, 4), "4711"))
    assert {one.way for one in same} == expected
    assert all(one.stored for one in same)
    # a name that belongs to land elsewhere is not believed, and half a unit is another parcel
    wrong = asked.choices(parcel(shape("lawn"), "verge"))
    assert {one.way for one in wrong} == expected
    half = asked.choices(parcel(WHERE.polygon(400, 300, 60, 90), "half"))
    assert len(half) > 0
    assert not any(one.stored for one in half)


def test_work_on_a_whole_parcel_gains_what_its_option_says(weighed: tuple[str, list[Row], Row]) -> None:
    """The effect is counted on cells, the option by the share of cells: the same to their difference."""
    habitat, _, outputs = weighed
    asked = looked(habitat, outputs)
    tried = 0
    for name in ("lawn", "field", "verge"):
        for one in asked.choices(parcel(shape(name), name)):
            if one.form not in ("whole", "strip"):
                continue
            tried += 1
            effect = asked.effect(parcel(shape(name), name), [part(one.way, one.geometry)])
            assert effect.effective_ha == pytest.approx(one.gain_ha, rel=0.06, abs=0.002)
            assert effect.total[1] == pytest.approx(one.total[1], rel=0.06, abs=20)
            assert effect.fed_ha == pytest.approx(one.fed_ha, rel=0.1, abs=0.003)
            assert effect.block_ha == pytest.approx(one.block_ha, rel=0.1, abs=0.002)
            if one.rank is not None and effect.rank is not None:
                assert abs(effect.rank - one.rank) <= 4
    assert tried >= 6


# ---- rank -------------------------------------------------------------------------------------------
def packed(rows: Sequence[Row], value: Any) -> list[Row]:
    """Options that do not share land of a unit, in falling order of what each gains."""
    taken: dict[str, set[str]] = {}
    kept = []
    for row in sorted(rows, key=lambda one: -value(one)):
        mine = {word.split(" ")[0] for word in row["land"].split(", ")}
        if value(row) > 0 and not mine & taken.setdefault(row["unit"], set()):
            taken[row["unit"]] |= mine
            kept.append(row)
    return kept


def test_ranks_against_a_recount(run: Any, tmp_path: Path) -> None:
    """Gain per euro by hand, where food is not shared: each option counts by itself, without nest cells."""
    habitat = ground().saved(tmp_path / "habitat.tif")
    layer = parcels(*((name, place) for name, place in PLACES.items()))
    rows, outputs = weigh(run, tmp_path, habitat, layer, BLOCKS=blocks(), STRETCHES=False)
    rows = [row for row in rows if row["measure"]]
    food = sum(row["gain_fed_ha"] for row in packed(rows, lambda row: row["gain_fed_ha"]))
    short = max(row["block_short_ha"] or 0.0 for row in rows)
    hectares = min(short, sum(row["block_gain_ha"] for row in packed(rows, lambda row: row["block_gain_ha"])))
    assert min(food, hectares) > 0

    def ratio(row: Row) -> float:
        block = min(row["block_gain_ha"], row["block_short_ha"] or 0.0)
        return (0.5 * row["gain_fed_ha"] / food + 0.25 * block / hectares) / max(row["cost_total"], 1.0)

    ratios = np.array([ratio(row) for row in rows])
    asked = study(habitat, options=outputs["OUTPUT"], blocks=blocks())
    seen = 0
    for name in PLACES:
        choices = list(asked.choices(parcel(shape(name), name)))
        assert [one.per_euro for one in choices] == sorted((one.per_euro for one in choices), reverse=True)
        for one in choices:
            row = next(row for row in rows if (row["unit"], row["way"]) == (name, one.way))
            assert one.per_euro == pytest.approx(ratio(row), rel=1e-9)
            assert one.rank_of == (ratios > 0).sum()
            expected = 1 + int((ratios > ratio(row) * (1 + 1e-9)).sum()) if ratio(row) > 0 else None
            assert one.rank == expected
            seen += expected is not None
    assert seen > 5


# ---- gaps -------------------------------------------------------------------------------------------
def bridge(kind: str, length: float) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Two B&B areas and the gap between them, from x = 200 on at y = 1000."""
    ends = [WHERE.polygon(100, 950, 100, 100), WHERE.polygon(200 + length, 950, 100, 100)]
    standing = memory_layer(
        "blocks", [(end, {"id": number, "type": "bnb", "deficit_m2": 0.0}) for number, end in enumerate(ends, 1)]
    )
    first, last = (QgsGeometry.fromWkt(WHERE.polygon(x, 1000, 0.002, 0.002)).centroid().asPoint()
                   for x in (200, 200 + length))  # fmt: skip
    line = QgsGeometry.fromPolylineXY([first, last])
    row = {"id": 7, "kind": kind, "length_m": length, "importance": 2.0}
    return standing, memory_layer("gaps", [(line, row)], "LineString")


@pytest.mark.parametrize(
    ("kind", "length", "places", "closed", "left"),
    [
        # pieces of strip: breaks of at most 100 m
        ("strip", 240, [(300, 990, 40, 10)], (7,), None),
        ("strip", 245, [(300, 990, 40, 10)], (), 105.0),
        ("strip", 440, [(300, 990, 40, 10)], (), 300.0),
        ("strip", 440, [(300, 990, 80, 10), (470, 990, 80, 10)], (7,), None),
        ("strip", 240, [(300, 990, 20, 10)], (), None),  # too short for a piece
        # stones of 0.5 ha: hops of at most 1,000 m
        ("stone", 1500, [(900, 960, 80, 80)], (7,), None),
        ("stone", 1500, [(900, 960, 60, 60)], (), None),  # too small for a stone
        ("stone", 1500, [(1000, 900, 60, 60), (1060, 900, 60, 60)], (7,), None),  # two parts make one stone
    ],
)
def test_gaps_are_closed_by_the_rules(
    tmp_path: Path, kind: str, length: float, places: list, closed: tuple, left: float | None
) -> None:
    habitat = land().saved(tmp_path / "habitat.tif")
    standing, gaps = bridge(kind, length)
    asked = study(habitat, blocks=standing, gaps=gaps)
    shapes = [QgsGeometry.fromWkt(WHERE.polygon(*place)) for place in places]
    effect = asked.effect(parcel(QgsGeometry.unaryUnion(shapes)), [part("M04 whole", one) for one in shapes])
    assert len(effect.lines) == len(places)
    assert effect.closed == closed
    assert [round(hop) for _, hop in effect.shortened] == ([left] if left is not None else [])
    assert ("gap 7" in effect.reason_en) == bool(closed or left)
    assert ("onderbreking 7" in effect.reason_nl) == bool(closed or left)


def test_what_is_habitat_already_closes_nothing(tmp_path: Path) -> None:
    """Bulbs in a meadow that is a piece of strip already add food and no link."""
    habitat = land(((300, 990, 40, 10), "GAZ")).saved(tmp_path / "habitat.tif")
    standing, gaps = bridge("strip", 240)
    asked = study(habitat, blocks=standing, gaps=gaps)
    lawn = QgsGeometry.fromWkt(WHERE.polygon(300, 990, 40, 10))
    assert asked.effect(parcel(lawn), [part("M16 whole", lawn)]).closed == ()
    assert asked.effect(parcel(lawn), [part("M03 whole", lawn)]).closed == (7,)


def test_only_land_that_is_worked_on_is_a_piece_of_strip(tmp_path: Path) -> None:
    """On cells of 2.5 m the outline tells the width: that of the strip, not of the field in which it lies."""
    scene = land(((250, 800, 200, 400), "GAZ"), cell=2.5)
    standing, gaps = bridge("strip", 240)
    asked = study(scene.saved(tmp_path / "habitat.tif"), blocks=standing, gaps=gaps)
    field = parcel(WHERE.polygon(290, 800, 60, 400))
    near, far = (WHERE.polygon(290, y, 60, 8) for y in (996, 1190))
    assert asked.effect(field, [part("M03 whole", near)]).closed == (7,)
    assert asked.effect(field, [part("M03 whole", far)]).closed == ()
    assert asked.effect(field, [part("M15 share", field.geometry, area_m2=300.0)]).closed == ()
    halves = [WHERE.polygon(300, 996, 20, 8), WHERE.polygon(320, 996, 20, 8)]
    assert asked.effect(field, [part("M03 whole", halves[0])]).closed == ()
    assert asked.effect(field, [part("M03 whole", one) for one in halves]).closed == (7,)


def test_a_piece_of_a_stretch_is_a_parcel_of_its_own(run: Any, tmp_path: Path) -> None:
    """A verge of 400 m as one unit: its options are not those of the 60 m that bear its name."""
    habitat = ground().saved(tmp_path / "habitat.tif")
    _, outputs = weigh(run, tmp_path, habitat, parcels(("verge", PLACES["verge"])), STRETCHES=False)
    asked = study(habitat, options=outputs["OUTPUT"], nests=outputs["NESTS"])
    whole = asked.choices(parcel(shape("verge"), "verge"))
    piece = asked.choices(parcel(WHERE.polygon(600, 1200, 20, 60), "verge"))
    assert all(one.stored for one in whole)
    assert not any(one.stored for one in piece)
    assert max(one.area_m2 for one in piece) <= 1200 + 1e-6
    assert max(one.area_m2 for one in whole) == pytest.approx(8000)
    assert all(one.rank is not None for one in piece if one.per_euro > 0)


def test_a_gap_closed_counts_in_the_rank(run: Any, tmp_path: Path) -> None:
    habitat = land().saved(tmp_path / "habitat.tif")
    standing, gaps = bridge("strip", 240)
    layer = parcels(("bridge", (300, 990, 40, 10)), ("away", (1500, 990, 40, 10)))
    _, outputs = weigh(run, tmp_path, habitat, layer, BLOCKS=standing, GAPS=gaps, STRETCHES=False)
    asked = study(habitat, blocks=standing, gaps=gaps, options=outputs["OUTPUT"], nests=outputs["NESTS"])
    here, there = (
        asked.choices(parcel(WHERE.polygon(*place), name))
        for name, place in (("bridge", (300, 990, 40, 10)), ("away", (1500, 990, 40, 10)))
    )

    def strip(some: Any) -> MeasureChoice:
        return next(one for one in some if one.way == "M05 strip")

    assert strip(here).gaps == (7,)
    assert strip(there).gaps == ()
    assert strip(here).per_euro - strip(there).per_euro == pytest.approx(0.25 / strip(here).total[1], rel=0.1)
    assert strip(here).rank < strip(there).rank
    effect = asked.effect(parcel(WHERE.polygon(300, 990, 40, 10)), [part("M05 strip", strip(here).geometry)])
    assert (effect.closed, effect.rank) == ((7,), strip(here).rank)


# ---- nearly-B&B -------------------------------------------------------------------------------------
def test_hectares_for_a_nearly_bnb(tmp_path: Path) -> None:
    asked = study(ground().saved(tmp_path / "habitat.tif"), blocks=blocks())
    field = shape("field")
    west = QgsGeometry.fromWkt(WHERE.polygon(1300, 1300, 100, 150))
    effect = asked.effect(parcel(field), [part("M04 whole", west), part("M04 whole", field)])
    assert effect.block.id == 3
    assert (effect.block_ha, effect.effective_ha) == (pytest.approx(3.0, abs=1e-6), pytest.approx(3.0))
    assert "2.0 of the 2.0 ha that nearly-B&B area 3 lacks" in effect.reason_en
    assert [line.effective_ha for line in effect.lines] == [pytest.approx(1.5), pytest.approx(1.5)]


@pytest.mark.parametrize("profile", ["EP1", "EP2", "EP3", "EP4", "EP5", "EP6", "EP7"])
def test_every_ecoprofile_gets_an_answer(run: Any, tmp_path: Path, profile: str) -> None:
    """In words too, in both languages, and the same as measureoptions says of what lacks."""
    habitat = ground().saved(tmp_path / "habitat.tif")
    layer = parcels(*((name, place) for name, place in PLACES.items()))
    rows, outputs = weigh(run, tmp_path, habitat, layer, PROFILE=profile, STRETCHES=False)
    asked = study(habitat, options=outputs["OUTPUT"], nests=outputs["NESTS"], profile=profile)
    for name in PLACES:
        one = parcel(shape(name), name)
        sheet = asked.sheet(one)
        row = next(row for row in rows if row["unit"] == name)
        assert sheet.hungry == (row["hungry_season"] or "")
        assert ", ".join(sheet.lacks) == (row["lacks"] or "")
        assert ", ".join(nest.guild for nest in sheet.nests if nest.lacks) == (row["lacks_nests"] or "")
        effect = asked.effect(one, [part(way.way, way.geometry) for way in asked.choices(one)])
        for text in (sheet.reason_nl, sheet.reason_en, *([effect.reason_nl, effect.reason_en] if effect.lines else [])):
            assert text.endswith(".")
            assert text[0].isupper()
            assert not {"{", "}", "nan", "None"} & set(text.replace("{", " { ").split())
