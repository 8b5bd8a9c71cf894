"""Stretches: what is joined, what is split, and which features stand behind each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY

from zoemzone_qgis.layers.units.stretches import sizes
from zoemzone_qgis.layers.units.unitset import UnitSet

from .habitatmaps import LEFT, TOP
from .unitkit import Row, areas_of, land, place, units


@pytest.fixture(autouse=True)
def _qgis(qgis_app: object) -> None:
    """Geometries need an application."""


def verge(begin: float, end: float, name: str, low: float = -24.0, **more: Any) -> Row:
    """A verge of 4 m along the map."""
    return place(begin, low, end, low + 4), {"name": name, **more}


def made(path: Path, *rows: Row, fill: str = "BRMR", length: int = 1300, **more: Any) -> UnitSet:
    return units(path, land(60, length, fill), rows, **more)


def members(found: UnitSet) -> list[list[str]]:
    return sorted(sorted(ids) for ids in found.ids)


@pytest.mark.parametrize(("gap", "joined"), [(0.0, True), (9.9, True), (10.0, True), (10.1, False)])
def test_breaks_up_to_ten_metres_are_no_end(tmp_path: Path, gap: float, joined: bool):
    found = made(tmp_path, verge(0, 100, "a"), verge(100 + gap, 200, "b"))
    assert members(found) == ([["a", "b"]] if joined else [["a"], ["b"]])
    assert (found.tally.joined, found.tally.stretches) == ((2, 1) if joined else (0, 0))


def test_a_stretch_holds_the_land_of_its_features(tmp_path: Path):
    found = made(tmp_path, verge(0, 100, "a"), verge(105, 300, "b"), fields=("name", "name"))
    assert areas_of(found, 0) == {"BRMR": pytest.approx(4 * 295.0)}
    assert found.names == ["b"]
    assert found.kept == [("b", "b")]  # of the feature with most land
    assert found.units.length[0] == pytest.approx(2 * 2 + 295.0, rel=0.02)
    assert found.units.width[0] == pytest.approx(4.0, rel=0.03)
    assert found.units.edges["longest"][0] == pytest.approx(295.0)


def test_another_manager_road_or_owner_ends_a_stretch(tmp_path: Path):
    rows = [
        verge(0, 100, "a", by="G1", road="Kerkstraat", owner="x"),
        verge(100, 200, "b", by="G1", road="Kerkstraat", owner="x"),
        verge(200, 300, "c", by="G1", road="Dorpsweg", owner="x"),
        verge(300, 400, "d", by="P1", road="Dorpsweg", owner="x"),
        verge(400, 500, "e", by="P1", road="Dorpsweg", owner="y"),
    ]
    found = made(tmp_path, *rows, manager="by", road="road", owner="owner")
    assert members(found) == [["a", "b"], ["c"], ["d"], ["e"]]
    assert sorted(found.names) == ["Kerkstraat", "c", "d", "e"]
    assert members(made(tmp_path, *rows)) == [["a", "b", "c", "d", "e"]]


def test_no_stretches_when_switched_off(tmp_path: Path):
    found = made(tmp_path, verge(0, 100, "a"), verge(100, 1200, "b"), stretches=False)
    assert (members(found), found.tally.stretches) == ([["a"], ["b"]], 0)


@pytest.mark.parametrize(
    ("width", "length", "joined"), [(20, 100, True), (20, 99, False), (51, 300, False), (50, 250, True)]
)
def test_only_slender_units_are_joined(tmp_path: Path, width: int, length: int, joined: bool):
    rows = [(place(x, -width, x + length, 0), {"name": str(x)}) for x in (0, length)]
    assert len(made(tmp_path, *rows).names) == (1 if joined else 2)


def test_fields_are_never_joined(tmp_path: Path):
    """Long narrow fields side by side are parcels of their own."""
    rows = [(place(0, low, 400, low + 8), {"name": str(low)}) for low in (-30, -20)]
    assert len(made(tmp_path, *rows, fill="GAGR").names) == 2
    assert len(made(tmp_path, *rows, fill="GAZ").names) > 0
    assert members(made(tmp_path, *rows, fill="GAZ")) == [["-20", "-30"]] * len(made(tmp_path, *rows, fill="GAZ").names)


def test_long_stretches_are_halved_until_they_are_short(tmp_path: Path):
    found = made(tmp_path, verge(0, 1200, "a"))
    assert found.names == ["a (1)", "a (2)", "a (3)", "a (4)"]
    assert found.ids == [["a"]] * 4
    boxes = [shape.boundingBox() for shape in found.geometries]
    assert [round(box.xMinimum() - LEFT, 6) for box in boxes] == [0, 300, 600, 900]
    assert found.units.areas.sum() == pytest.approx(4800.0)


def test_a_stretch_of_just_500_metres_stays_whole(tmp_path: Path):
    assert made(tmp_path, verge(0, 500, "a")).names == ["a"]
    assert len(made(tmp_path, verge(0, 500.1, "a")).names) == 2


def test_ids_stay_with_every_part_that_holds_land_of_them(tmp_path: Path):
    found = made(tmp_path, verge(0, 200, "a"), verge(200, 700, "b"), verge(705, 800, "c"))
    assert found.ids == [["a", "b"], ["b", "c"]]
    assert found.tally.joined == 3


def test_slanting_and_winding_stretches_lose_no_land(tmp_path: Path):
    x = np.linspace(0, 1200, 150)
    low = -30 + 20 * np.sin(x / 60)
    corners = [*zip(x, low, strict=True), *zip(x[::-1], low[::-1] + 3, strict=True)]
    wave = QgsGeometry.fromPolygonXY([[QgsPointXY(LEFT + a, TOP + b) for a, b in corners]])
    found = made(tmp_path, (wave, {"name": "a"}), verge(0, 1200, "b", low=-58.0))
    assert sum(shape.area() for shape in found.geometries) == pytest.approx(wave.area() + 4800)
    _, length = sizes(found.geometries)
    assert length.max() <= 500.0 + 1e-6
    assert all(shape.orientedMinimumBoundingBox()[3:] <= (500.0, 500.0) for shape in found.geometries)


def test_what_lies_apart_after_a_cut_is_a_stretch_of_its_own(tmp_path: Path):
    """A hairpin: cut across, its arms lie more than 10 m apart."""
    hairpin = QgsGeometry.fromWkt(place(0, -50, 400, -46))
    for part in (place(396, -50, 400, -10), place(0, -14, 400, -10)):
        hairpin = hairpin.combine(QgsGeometry.fromWkt(part))
    found = made(tmp_path, (hairpin, {"name": "a"}))
    assert sum(shape.area() for shape in found.geometries) == pytest.approx(hairpin.area())
    for shape in found.geometries:
        assert shape.constGet().partCount() == 1
    assert len(found.names) == 3


@pytest.mark.parametrize("seed", range(3))
def test_stretches_do_not_depend_on_the_order(tmp_path: Path, seed: int):
    random = np.random.default_rng(seed)
    begins = np.cumsum(random.uniform(60, 130, 9))
    rows = [
        verge(begin, begin + 50, f"{number}-{low}", low=low, road=str(number % 4 // 2))
        for low in (-24.0, -40.0, -50.5)
        for number, begin in enumerate(begins)
    ]
    one = made(tmp_path, *rows, road="road")
    other = made(tmp_path, *(rows[number] for number in random.permutation(len(rows))), road="road")
    assert one.names == other.names
    assert [sorted(ids) for ids in one.ids] == [sorted(ids) for ids in other.ids]
    assert (one.units.areas == other.units.areas).all()


def test_stretches_are_the_pieces_linked_by_short_breaks(tmp_path: Path):
    """Brute force: every pair of features, and what hangs together."""
    random = np.random.default_rng(11)
    rows = [
        verge(x + random.uniform(0, 25), x + 75, str(number), low=float(low))
        for number, (x, low) in enumerate((x, low) for x in (0, 80, 160) for low in range(-58, -4, 15))
    ]
    shapes = [QgsGeometry.fromWkt(wkt) for wkt, _ in rows]
    label = list(range(len(rows)))
    for one in range(len(rows)):
        for other in range(len(rows)):
            if shapes[one].distance(shapes[other]) <= 10.0:
                label = [label[one] if at == label[other] else at for at in label]
    expected = sorted(sorted(str(n) for n, at in enumerate(label) if at == kind) for kind in set(label))
    assert 3 < len(expected) < len(rows)
    assert members(made(tmp_path, *rows)) == expected


def test_a_town_of_verges_is_split_in_time(tmp_path: Path):
    rows = [verge(x, x + 44, f"{x} {low}", low=float(low)) for x in range(0, 1290, 45) for low in range(-58, -4, 9)]
    found = made(tmp_path, *rows, length=1400)
    assert found.units.length.max() <= 500.0 + 1e-6
    assert found.units.areas.sum() == pytest.approx(len(rows) * 176.0)
    assert {name for ids in found.ids for name in ids} == {row[1]["name"] for row in rows}
