"""What layers beside the map say of units: protection, soil, owners, villages; distances, food around, heights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.progress import Progress
from zoemzone_qgis.layers.raster import RasterSource
from zoemzone_qgis.layers.units.layer import UnitFields, UnitLayer
from zoemzone_qgis.layers.units.unitset import UnitInputs, units_of

from .habitatmaps import CLASSES, LEFT, TOP, write_map
from .layers import memory_layer
from .unitkit import CATALOGUE, areas, land, place, source_of, units


@pytest.fixture(autouse=True)
def _qgis(qgis_app: object) -> None:
    """Geometries need an application."""


THREE = [(place(x, -40, x + 40, 0), {"name": name}) for x, name in ((0, "a"), (50, "b"), (100, "c"))]


def test_half_of_a_unit_in_nature_protects_it(tmp_path: Path):
    nature = areas((place(0, -40, 20, 0), {}), (place(50, -40, 69, 0), {}), (place(55, -40, 68, 0), {}))
    found = units(tmp_path, land(60, 160), THREE, nature=nature)
    assert found.units.protected.tolist() == [True, False, False]


def test_flags_are_yes_or_no_and_others_are_not_known(tmp_path: Path):
    found = units(tmp_path, land(60, 160), THREE, flags={"play": areas((place(40, -50, 200, 0), {}))})
    assert found.units.facts["play"].tolist() == ["no", "yes", "yes"]
    assert "wet" not in found.units.facts
    empty = units(tmp_path, land(60, 160), THREE, flags={"wet": areas()})
    assert empty.units.facts["wet"].tolist() == ["no", "no", "no"]


def test_soil_is_what_covers_half(tmp_path: Path):
    soil = areas(
        (place(0, -50, 25, 0), {"kind": "Zand"}),
        (place(25, -50, 75, 0), {"kind": "Lichte klei"}),
        (place(100, -50, 115, 0), {"kind": "Zand"}),
        (place(115, -50, 130, 0), {"kind": "Veen"}),
        value="kind",
    )
    found = units(tmp_path, land(60, 160), THREE, soil=soil)
    assert found.units.facts["soil"].tolist() == ["sand", "clay", ""]


def test_owner_manager_and_village_by_the_largest_overlap(tmp_path: Path):
    rows = [(wkt, {**row, "who": f"farm {row['name']}"}) for wkt, row in THREE]
    layer = areas(
        (place(0, -50, 15, 0), {"of": "J. Jansen"}),
        (place(15, -50, 60, 0), {"of": "Gemeente Ede"}),
        (place(60, -50, 70, 0), {"of": "J. Jansen"}),
        value="of",
    )
    found = units(
        tmp_path, land(60, 160), rows, owners=layer, villages=layer, managers=layer, owner="who", manager="who"
    )
    assert found.owner == ["Gemeente Ede", "Gemeente Ede", "farm c"]
    assert found.owner_class == ["own", "own", "private"]
    assert found.village == ["Gemeente Ede", "Gemeente Ede", ""]
    assert found.manager == ["Gemeente Ede", "Gemeente Ede", "farm c"]


def test_the_holder_of_an_object_is_believed_on_verges_and_not_on_fields(tmp_path: Path):
    codes = land(60, 160, "GAGR", ((0, -60, 45, 0), "BRMR"))
    rows = [(wkt, {**row, "bronhouder": "G0228"}) for wkt, row in THREE]
    found = units(tmp_path, codes, rows, owner="bronhouder")
    assert found.owner == ["G0228", "", ""]
    assert found.owner_class == ["own", "unknown", "unknown"]
    assert units(tmp_path, codes, rows, owner="bronhouder", own=("G9999",)).owner_class[0] == "government"


def test_distances_to_water_and_sprayed_crops(tmp_path: Path):
    codes = land(60, 400, "GRN", ((0, -60, 2, 0), "WAT"), ((170, -60, 180, 0), "BTL"))
    rows = [(place(x, -40, x + 40, -10), {"name": str(x)}) for x in (0, 12, 100, 250)]
    found = units(tmp_path, codes, rows)
    by_name = {name: number for number, name in enumerate(found.names)}
    water, sprayed = found.units.facts["water_m"], found.units.sprayed_m
    assert [water[by_name[name]] for name in ("0", "12", "100")] == [0.0, pytest.approx(10.0, abs=0.01), np.inf]
    assert [sprayed[by_name[name]] for name in ("100", "250")] == [pytest.approx(30.0, abs=0.01), np.inf]


def test_food_around_is_the_mean_of_the_circle(tmp_path: Path):
    codes = land(400, 400, "VERH", ((200, -400, 400, 0), "BRMR"))
    found = units(tmp_path, codes, [(place(190, -210, 210, -190), {"name": "a"})], stretches=False)
    value = np.mean(CLASSES.by_id("BRMR").forage)
    assert found.units.facts["forage_150"][0] == pytest.approx(value / 2, rel=0.01)
    hedge = units(tmp_path, land(400, 400, "HAAG"), [(place(190, -210, 210, -190), {"name": "a"})])
    assert hedge.units.facts["forage_50"][0] == pytest.approx(np.mean(CLASSES.by_id("HAAG").forage))
    assert np.isnan(hedge.units.facts["forage_150"]).all()  # no rule asks for it there


@pytest.mark.parametrize("crs", ["EPSG:28992", "EPSG:32631"])
def test_slope_and_aspect_of_heights(tmp_path: Path, crs: str):
    y = TOP + 20 - (np.arange(400)[:, None] + 0.5) / 4
    x = LEFT - 20 + (np.arange(800)[None, :] + 0.5) / 4
    heights = np.where(x < LEFT + 45, (y - TOP) * 0.3, 5.0).astype(np.float32)  # falls to the south, then flat
    path = str(
        write_map(
            tmp_path / "dem.tif", heights, 0.25, kind=gdal.GDT_Float32, nodata=-9999, corner=(LEFT - 20, TOP + 20)
        )
    )
    if crs != "EPSG:28992":
        gdal.Warp(str(tmp_path / "other.tif"), path, dstSRS=crs, xRes=0.25, yRes=0.25, resampleAlg="bilinear")
        path = str(tmp_path / "other.tif")
    found = units(tmp_path, land(60, 160), THREE, heights=RasterSource(path, "heights"))
    assert found.units.facts["slope_deg"][:2] == pytest.approx([np.degrees(np.arctan(0.3)), 0.0], abs=0.3)
    assert found.units.facts["aspect_deg"][0] == pytest.approx(180.0, abs=1.5)
    assert np.isnan(found.units.facts["aspect_deg"][1])


def test_a_field_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(Fault, match=r"parcels has no field colour. Its fields are: name"):
        units(tmp_path, land(60, 160), THREE, fields=("colour",))
    with pytest.raises(Fault, match="areas has no field kind"):
        areas((place(0, -10, 10, 0), {"sort": "x"}), value="kind")


def test_lines_and_layers_without_crs_are_refused(tmp_path: Path):
    line = memory_layer("hedges", [("LINESTRING(0 0, 1 1)", {"name": "a"})], "LineString")
    with pytest.raises(Fault, match="hedges has no polygons"):
        UnitLayer(source_of(line), UnitFields())
    nowhere = memory_layer("parcels", THREE)
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(Fault, match="parcels has no CRS"):
        UnitLayer(source_of(nowhere), UnitFields())


class Stops(Progress):
    """A user who stops the run after some reports."""

    def __init__(self, after: int) -> None:
        self.fractions: list[float] = []
        self._after = after

    def show(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def stopped(self) -> bool:
        return len(self.fractions) > self._after


@pytest.mark.parametrize("after", [1, 4, 7, 10])
def test_a_run_can_be_stopped(tmp_path: Path, after: int):
    raster = write_map(tmp_path / "map.tif", land(60, 160, "BRMR"))
    rows = [(QgsGeometry.fromWkt(wkt), row) for wkt, row in THREE]
    inputs = UnitInputs(UnitLayer(source_of(memory_layer("parcels", rows)), UnitFields(("name",))))

    def run(progress: Progress) -> None:
        from qgis.core import QgsCoordinateTransformContext

        units_of(
            inputs, RasterSource(str(raster), "map"), CLASSES, CATALOGUE, QgsCoordinateTransformContext(), progress
        )

    whole = Stops(10_000)
    run(whole)
    assert whole.fractions == sorted(whole.fractions)
    assert len(whole.fractions) > after
    with pytest.raises(Cancelled):
        run(Stops(after))
