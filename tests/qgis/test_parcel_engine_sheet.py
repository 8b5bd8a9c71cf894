"""The parcel sheet against a recount by hand, and what it says of parcels that cannot be told of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.guilds import guilds
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.nestcells import needs
from zoemzone_qgis.layers.parcel import Parcel, Sources, Study

from .habitatmaps import CLASSES, CODE, LEFT, TOP, write_map
from .layers import memory_layer
from .parcelkit import mosaic, parcel, part, shape, study
from .scenariokit import land, simple_map
from .test_nestmap import mosaic as patches
from .test_nestmap import recount

PROFILES = read_profiles(None, CLASSES)


def centres(codes: np.ndarray, cell: float, geometry: QgsGeometry) -> np.ndarray:
    """The codes of the cells whose centre lies in a polygon, one by one."""
    box = geometry.boundingBox()
    found = []
    for row in range(int((TOP - box.yMaximum()) / cell) - 1, int((TOP - box.yMinimum()) / cell) + 2):
        for column in range(int((box.xMinimum() - LEFT) / cell) - 1, int((box.xMaximum() - LEFT) / cell) + 2):
            if 0 <= row < codes.shape[0] and 0 <= column < codes.shape[1]:
                point = QgsPointXY(LEFT + (column + 0.5) * cell, TOP - (row + 0.5) * cell)
                if geometry.contains(point):
                    found.append(int(codes[row, column]))
    return np.array(found)


@pytest.mark.parametrize("seed", range(4))
def test_land_against_a_recount(tmp_path: Path, seed: int) -> None:
    draw = np.random.default_rng(seed)
    path = mosaic(tmp_path / "habitat.tif", seed, 2.5, 600)
    codes = gdal.Open(str(path)).ReadAsArray()
    geometry = shape(draw, 1500, 15, 60)
    sheet = study(path).sheet(parcel(geometry))
    inside = centres(codes, 2.5, geometry)
    assert {one.code: one.area_m2 for one in sheet.classes} == {
        int(code): count * 6.25 for code, count in zip(*np.unique(inside[inside > 0], return_counts=True), strict=True)
    }
    areas = [one.area_m2 for one in sheet.classes]
    assert areas == sorted(areas, reverse=True)
    weight = CLASSES.lut("habitat_weight", 0.0)
    assert sheet.effective_ha == pytest.approx(float(weight[inside].sum()) * 6.25 / 10_000)
    assert sheet.area_m2 == pytest.approx(geometry.area())
    assert sheet.known_pct == pytest.approx(min(100 * (inside > 0).sum() * 6.25 / geometry.area(), 100.0))


@pytest.mark.parametrize("profile", ["EP7", "EP3", "EP4"])
def test_reach_and_need_against_a_recount(tmp_path: Path, profile: str) -> None:
    """Food within 500 m of the cell of 100 m that holds the middle of the parcel, counted by loops."""
    path = tmp_path / "habitat.tif"
    codes = patches(path, 130, 150, 10.0)
    expected = recount(codes, 10.0, profile, 500.0, LEFT, TOP)
    looked = study(path, profile=profile)
    draw = np.random.default_rng(1)
    told = 0
    for _ in range(6):
        geometry = shape(draw, 1300, 20, 60)
        middle = geometry.pointOnSurface().asPoint()
        sheet = looked.sheet(parcel(geometry))
        key = (middle.x() // 100 * 100 + 50, middle.y() // 100 * 100 + 50)
        if key not in expected:
            assert sheet.seasons == ()
            continue
        told += 1
        reach = expected[key][1]
        need = needs(PROFILES[profile], 500.0)
        assert [one.reach_m2 for one in sheet.seasons] == pytest.approx(reach.tolist(), rel=1e-4)
        assert [one.need_m2 for one in sheet.seasons] == pytest.approx(need.tolist())
        active = [number for number, weight in enumerate(PROFILES[profile].season_weights) if weight >= 0.1 - 1e-6]
        ratios = {number: reach[number] / need[number] for number in active}
        worst = min(ratios, key=lambda number: (round(ratios[number], 6), number))
        marked = [number for number, one in enumerate(sheet.seasons) if one.hungry]
        assert marked == ([worst] if ratios[worst] < 1 else [])
        assert bool(sheet.hungry) == (ratios[worst] < 1)
    assert told >= 3


def test_nests_against_a_recount(tmp_path: Path) -> None:
    """Land of each guild within its radius of the cell of the parcel: a mean over the cell, by points."""
    path = tmp_path / "habitat.tif"
    codes = patches(path, 200, 200, 10.0, seed=5)
    rules = read_rules()
    geometry = QgsGeometry.fromWkt(land(940, 1030, 1010, 1090))
    sheet = study(path).sheet(parcel(geometry))
    middle = geometry.pointOnSurface().asPoint()
    left, low = middle.x() // 100 * 100, middle.y() // 100 * 100
    x = LEFT + 10 * np.arange(200) + 5
    y = TOP - 10 * np.arange(200) - 5
    for one in sheet.nests:
        guild = next(guild for guild in guilds(CLASSES, PROFILES["EP7"], rules) if guild.name == one.guild)
        mark = guild.land[codes]
        total = 0.0
        for dx in np.arange(2.5, 100, 5):
            for dy in np.arange(2.5, 100, 5):
                near = np.hypot(x - (left + dx), y[:, None] - (low + dy)) <= guild.radius_m
                total += float((mark & near).sum()) * 100 / 400
        assert one.area_ha == pytest.approx(total / 10_000, rel=0.02)
        assert one.lacks == (one.area_ha < rules.nest_ha * (1 - 1e-4))
        assert (one.radius_m, one.needed_ha) == (guild.radius_m, 0.5)
    assert {one.guild for one in sheet.nests} == {"ground", "cavity", "bumblebee"}


def beside() -> dict[str, Any]:
    """Layers beside a map: a B&B area, a nearly one, a gap, a stretch of wood, a plan and initiatives."""
    blocks = memory_layer(
        "blocks",
        [
            (land(100, 100, 200, 200), {"id": 1, "type": "bnb", "lacks": "", "deficit_m2": 0.0}),
            (
                land(800, 600, 900, 700),
                {"id": 2, "type": "nearly_bnb", "lacks": "area, nests", "deficit_m2": 16_000.0,
                 "best_disc_x": LEFT + 800, "best_disc_y": TOP - 650},
            ),
        ],
    )  # fmt: skip
    gaps = memory_layer(
        "gaps",
        [
            (QgsGeometry.fromWkt(f"LINESTRING({LEFT + 100} {TOP - 630},{LEFT + 580} {TOP - 630})"),
             {"id": 7, "kind": "strip", "length_m": 480.0}),
            (QgsGeometry.fromWkt(f"LINESTRING({LEFT + 600} {TOP - 650},{LEFT + 660} {TOP - 650})"),
             {"id": 8, "kind": "wood", "length_m": 60.0}),
        ],
        "LineString",
    )  # fmt: skip
    plan = memory_layer(
        "plan",
        [
            (
                land(600, 600, 650, 700),
                {"unit": "other", "measure": "M05", "measure_nl": "rand", "measure_en": "margin"},
            ),
            (land(700, 600, 750, 700), {"unit": "beside", "measure": "M01", "measure_nl": "", "measure_en": ""}),
            (land(100, 600, 150, 700), {"unit": "P1", "measure": "M16", "measure_nl": "", "measure_en": ""}),
        ],
    )
    initiatives = memory_layer(
        "initiatives",
        [
            (QgsGeometry.fromWkt(f"POINT({LEFT + 650} {TOP - 650})"),
             {"naam": "Bijenlint", "type": "berm", "organisatie": "IVN", "status": "loopt"}),
            (QgsGeometry.fromWkt(f"POINT({LEFT + 950} {TOP - 650})"),
             {"naam": "Elders", "type": "", "organisatie": "", "status": ""}),
        ],
        "Point",
    )  # fmt: skip
    return {"blocks": blocks, "gaps": gaps, "plan": plan, "initiatives": initiatives}


def test_what_layers_beside_the_map_say(tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "habitat.tif", 5.0, 300)
    field = QgsGeometry.fromWkt(land(600, 600, 700, 700))
    confidence = write_map(
        tmp_path / "confidence.tif", np.full((300, 300), 70, np.uint8), 5.0, kind=gdal.GDT_Byte, nodata=255
    )
    sheet = study(
        habitat,
        **beside(),
        confidence=QgsRasterLayer(str(confidence), "confidence"),
    ).sheet(parcel(field, owner="Janssen"))
    assert (sheet.block.kind, sheet.block.id, sheet.block.distance_m) == ("nearly_bnb", 2, pytest.approx(100.0))
    assert (sheet.block.short_ha, sheet.block.lacks) == (pytest.approx(1.6), ("area", "nests"))
    assert (sheet.gap.id, sheet.gap.kind) == (7, "strip")
    assert (sheet.gap.distance_m, sheet.gap.length_m) == (pytest.approx(20.0), 480.0)
    assert [one.measure for one in sheet.plan] == ["M16", "M05"]
    assert [(one.name, one.organisation, one.status) for one in sheet.initiatives] == [("Bijenlint", "IVN", "loopt")]
    assert sheet.confidence_pct == 70.0
    assert (sheet.owner, sheet.manager) == ("Janssen", "Janssen")
    assert "nearly-B&B area 2 at 100 m to the 1.6 ha" in sheet.reason_en
    assert "bijna-B&B-gebied 2 op 100 m helpen aan de 1,6 ha" in sheet.reason_nl
    assert "gap 7 of 480 m" in sheet.reason_en
    assert "onderbreking 7 van 480 m" in sheet.reason_nl
    assert sheet.reason_nl.count(".") == sheet.reason_nl.rstrip(".").count(".") + 1


def test_the_reason_names_the_season_and_how_much_there_is(tmp_path: Path) -> None:
    codes = np.full((300, 300), CODE["GRN"], np.uint16)
    codes[:4] = CODE["GKR"]
    habitat = write_map(tmp_path / "habitat.tif", codes, 5.0)
    sheet = study(habitat).sheet(parcel(land(700, 300, 800, 400)))
    hungry = next(season for season in sheet.seasons if season.hungry)
    assert 0 < hungry.share < 1
    words = {"early_spring": "early spring", "late_spring": "late spring", "summer": "summer", "autumn": "autumn"}
    start = f"Within 500 m there is {int(100 * hungry.share)} % of the food that bees need in {words[hungry.key]}"
    assert sheet.reason_en.startswith(start)
    assert sheet.lacks[0] == "food"


# ---- what cannot be told ------------------------------------------------------------------------
def test_a_parcel_outside_the_map(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    there = parcel(land(9000, 9000, 9100, 9100))
    sheet = looked.sheet(there)
    assert "outside the habitat map" in sheet.note
    assert (sheet.classes, sheet.effective_ha, sheet.seasons, sheet.share_pct, sheet.reason_nl) == (
        (),
        None,
        (),
        None,
        "",
    )
    effect = looked.effect(there, [part("M01", there.geometry)])
    assert (effect.lines, len(effect.refused), effect.changed_ha) == ((), 1, 0.0)
    assert effect.note == sheet.note
    choices = looked.choices(there)
    assert (len(choices), choices.why_not_en[:25]) == (0, "No measure is possible: t")


def test_a_parcel_partly_outside(tmp_path: Path) -> None:
    sheet = study(simple_map(tmp_path / "habitat.tif")).sheet(parcel(land(-100, 100, 300, 200)))
    assert sheet.note.startswith("25 %")
    assert sheet.known_pct == pytest.approx(75.0)
    assert sheet.on_map_m2 == 30_000.0
    assert sheet.classes


def test_a_parcel_of_which_nothing_is_known(tmp_path: Path) -> None:
    looked = study(mosaic(tmp_path / "habitat.tif", 1))
    nowhere = parcel(land(20, 20, 80, 80))
    sheet = looked.sheet(nowhere)
    assert "knows nothing" in sheet.note
    assert (sheet.known_pct, sheet.classes, sheet.effective_ha) == (0.0, (), None)
    assert looked.effect(nowhere, [part("M01", nowhere.geometry)]).refused[0].reason
    assert len(looked.choices(nowhere)) == 0


def test_a_parcel_smaller_than_a_cell(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    tiny = parcel(land(700.2, 600.2, 701, 601))
    sheet = looked.sheet(tiny)
    assert "no centre of a cell" in sheet.note
    assert sheet.seasons  # what lies around it is known all the same
    assert looked.effect(tiny, [part("M03", tiny.geometry)]).refused
    looked.choices(tiny)


@pytest.mark.parametrize(
    "wkt",
    ["POLYGON EMPTY", "POINT(190100 319900)", "LINESTRING(190100 319900,190200 319900)", "POLYGON((0 0,1 1,0 0))"],
)
def test_what_is_no_land_is_told_so(tmp_path: Path, wkt: str) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    for ask in (looked.sheet, looked.choices, lambda one: looked.effect(one, [])):
        with pytest.raises(Fault, match="has no area"):
            ask(parcel(wkt))
    with pytest.raises(Fault, match="has no area"):
        looked.sheet(Parcel("P1", QgsGeometry()))


def test_a_measure_that_is_none_is_told_so(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    whole = parcel(land(100, 100, 300, 200))
    with pytest.raises(Fault, match="no measure M99"):
        looked.effect(whole, [part("M99", whole.geometry)])


def test_a_crossed_outline_is_repaired(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    corners = ((100, 100), (200, 200), (200, 100), (100, 200), (100, 100))
    bow = f"POLYGON(({','.join(f'{LEFT + x} {TOP - y}' for x, y in corners)}))"
    assert looked.sheet(parcel(bow)).area_m2 == pytest.approx(5000.0)


def test_layers_and_parcels_of_another_crs(tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "habitat.tif")
    here, there = QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem("EPSG:4326")
    away = QgsCoordinateTransform(here, there, QgsProject.instance())

    def moved(wkt: str) -> QgsGeometry:
        geometry = QgsGeometry.fromWkt(wkt)
        geometry.transform(away)
        return geometry

    blocks = memory_layer("blocks", [(moved(land(100, 100, 200, 200)), {"id": 1, "type": "bnb"})], crs="EPSG:4326")
    looked = study(habitat, blocks=blocks)
    geometry = looked.to_map(moved(land(300, 100, 400, 200)), there)
    sheet = looked.sheet(parcel(geometry))
    assert sheet.area_m2 == pytest.approx(10_000, rel=1e-3)
    assert sheet.block.distance_m == pytest.approx(100, abs=0.1)
    with pytest.raises(Fault, match="no CRS"):
        looked.to_map(geometry, QgsCoordinateReferenceSystem())


def test_maps_and_layers_that_cannot_be_used(tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "habitat.tif")
    points = memory_layer("points", [("POINT(190100 319900)", {"id": 1})], "Point")
    areas = memory_layer("areas", [(land(0, 0, 10, 10), {"id": 1})])
    for wrong in ({"blocks": points}, {"gaps": areas}, {"options": areas}, {"options": points}, {"nests": points}):
        with pytest.raises(Fault):
            study(habitat, **wrong)
    with pytest.raises(Fault, match="no ecoprofile"):
        study(habitat, profile="EP99")
    with pytest.raises(Fault, match="Choose a habitat map"):
        Sources.of(None)
    degrees = write_map(tmp_path / "degrees.tif", np.ones((5, 5), np.uint16), 0.1, "EPSG:4326", corner=(5.0, 52.0))
    with pytest.raises(Fault, match="degrees"):
        study(degrees)
    with pytest.raises(Fault):
        Study.open(Sources(str(tmp_path / "none.tif")))
