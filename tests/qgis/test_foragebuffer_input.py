"""foragebuffer: land that is not known, and bad input."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
)

from .layers import box, memory_layer
from .sitekit import X, Y, classified, disc, figures_of, habitat, land_of, point, sites


@pytest.fixture
def figures(run: Any) -> Any:
    return figures_of(run)


@pytest.fixture(params=["CLASSIFIED", "HABITAT"])
def land(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """The land as polygons or as a raster of 1 m."""
    return land_of(request.param, tmp_path)


# ---- what is not known ----------------------------------------------------------------------------
def test_land_without_data_is_not_known(figures: Any, land: Any) -> None:
    # data in the west only
    half = QgsGeometry.fromWkt(box(X - 1990, Y - 1990, X, Y + 1990))
    given = land((half, "GKR"), rest=None)
    found, _, out = figures(INPUT=sites(point(), point(-1200), point(1300)), RADII="500", **given)
    assert [row["known_pct"] for row in found] == pytest.approx([50, 100, 0], abs=0.1)
    assert [row["known_pct_500"] for row in found] == pytest.approx([50, 100, 0], abs=0.1)
    assert [row["flag"] for row in found] == ["known_below_75", "", "known_below_75"]
    # the share is of the known land, hectares count known land only
    assert found[0]["share_pct"] == pytest.approx(100)
    assert found[0]["effective_ha"] == pytest.approx(50, rel=1e-3)
    unknown = found[2]
    assert (unknown["status"], unknown["lacks"], unknown["share_pct"], unknown["completeness"]) == (None,) * 4
    assert (unknown["effective_ha"], unknown["deficit_m2"]) == (0, 100_000)
    assert (out["SITES"], out["SITES_FLAGGED"], out["SITES_MET"], out["SITES_SHORT"]) == (3, 2, 2, 0)


def test_the_flag_is_about_the_rule_circle(figures: Any) -> None:
    land = classified((disc(X, Y, 600), "GKR"), rest=None)
    [row], _, _ = figures(INPUT=sites(point()), CLASSIFIED=land, RADII="300, 1000")
    assert (row["known_pct"], row["known_pct_1000"]) == (pytest.approx(100), pytest.approx(36, rel=1e-3))
    assert row["flag"] == ""


def test_nodata_other_than_0(figures: Any, tmp_path: Path) -> None:
    layer = classified((QgsGeometry.fromWkt(box(X - 1990, Y - 1990, X, Y + 1990)), "GKR"), rest=None)
    path = habitat(tmp_path / "map.tif", layer, 10.0, nodata=65535)
    [row], _, _ = figures(INPUT=sites(point()), HABITAT=path)
    assert row["known_pct"] == pytest.approx(50, abs=0.5)


def test_unknown_classes_count_as_unknown_land(figures: Any, listener: Any) -> None:
    land = memory_layer(
        "land",
        [
            (box(X - 2000, Y - 2000, X, Y + 2000), {"class": "NONSENSE"}),
            (box(X, Y - 2000, X + 2000, Y + 2000), {"class": None}),
        ],
    )
    [row], areas, _ = figures(INPUT=sites(point()), CLASSIFIED=land)
    assert {one["class"] for one in areas} == {"ONB"}
    assert row["known_pct"] == pytest.approx(100)
    said = " ".join(listener.warnings)
    assert "NONSENSE" in said
    assert "800.00" in said  # hectares
    assert "NULL" in said


def test_class_by_code_and_derived_classes(figures: Any) -> None:
    land = memory_layer(
        "land",
        [
            (box(X - 2000, Y - 2000, X, Y + 2000), {"CODE": 1258, "Class": "whatever"}),
            (box(X, Y - 2000, X + 2000, Y), {"CODE": 9, "Class": None}),
            (box(X, Y, X + 2000, Y + 2000), {"CODE": None, "Class": "GAZ+BMO"}),
        ],
    )
    _, areas, _ = figures(INPUT=sites(point()), CLASSIFIED=land, RADII="500")
    found = {(one["class"], one["code"]): one["area_m2"] for one in areas if one["radius_m"] == 500}
    circle = math.pi * 500**2
    assert found == {("GAZ+BMO", 1258): pytest.approx(circle * 0.75), ("GSCH", 9): pytest.approx(circle * 0.25)}


def test_overlapping_polygons_are_told(figures: Any, listener: Any) -> None:
    land = classified((disc(X, Y, 300), "GKR"), rest="GRN")
    figures(INPUT=sites(point()), CLASSIFIED=land)
    assert not [line for line in listener.warnings if "overlap" in line]
    twice = memory_layer("land", [(box(X - 2000, Y - 2000, X + 2000, Y + 2000), {"class": "GRN"})] * 2)
    found, _, _ = figures(INPUT=sites(point(), point(5)), CLASSIFIED=twice)
    assert [row["known_pct"] for row in found] == [100, 100]
    [said] = [line for line in listener.warnings if "overlap" in line]
    assert "2" in said


# ---- bad input ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("radii", "expected"),
    [("150; 300,5", [150.0, 300.5]), ("300 150", [150.0, 300.0]), ([250, 250.0], [250.0]), (400, [400.0])],
)
def test_radii(figures: Any, radii: Any, expected: list[float]) -> None:
    [row], areas, _ = figures(INPUT=sites(point()), CLASSIFIED=classified(), RADII=radii)
    assert sorted({one["radius_m"] for one in areas}) == sorted([*expected, 564.19])
    for radius in expected:
        assert f"effective_m2_{str(radius).removesuffix('.0').replace('.', '_')}" in row


@pytest.mark.parametrize("radii", [" ", "abc", "150, -3", "0", "1e9", "nan", "150 x"])
def test_radii_that_are_none(figures: Any, radii: str) -> None:
    with pytest.raises(QgsProcessingException, match=r"RADII.*150, 300"):
        figures(INPUT=sites(point()), CLASSIFIED=classified(), RADII=radii)


def test_land_is_needed(figures: Any) -> None:
    with pytest.raises(QgsProcessingException, match="habitat map or classified polygons"):
        figures(INPUT=sites(point()))


def test_polygons_without_classes(figures: Any) -> None:
    land = memory_layer("parcels", [(box(X, Y, X + 10, Y + 10), {"owner": "me"})])
    with pytest.raises(QgsProcessingException, match=r"parcels has neither a field code nor a field class"):
        figures(INPUT=sites(point()), CLASSIFIED=land)


def test_layers_without_crs(figures: Any) -> None:
    bare = sites(point())
    bare.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="sites has no CRS"):
        figures(INPUT=bare, CLASSIFIED=classified())
    land = classified()
    land.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="land has no CRS"):
        figures(INPUT=sites(point()), CLASSIFIED=land)


def test_a_habitat_map_in_degrees_or_with_decimals(figures: Any, tmp_path: Path) -> None:
    degrees = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "degrees.tif"), 4, 4, 1, gdal.GDT_UInt16)
    degrees.SetGeoTransform((5, 0.01, 0, 52, 0, -0.01))
    degrees.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    del degrees
    with pytest.raises(QgsProcessingException, match="degrees"):
        figures(INPUT=sites(point()), HABITAT=str(tmp_path / "degrees.tif"))
    decimals = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "decimals.tif"), 400, 400, 1, gdal.GDT_Float32)
    decimals.SetGeoTransform((X - 2000, 10, 0, Y + 2000, 0, -10))
    decimals.SetProjection(QgsCoordinateReferenceSystem("EPSG:28992").toWkt())
    del decimals
    with pytest.raises(QgsProcessingException, match="decimal numbers, not class codes"):
        figures(INPUT=sites(point()), HABITAT=str(tmp_path / "decimals.tif"))


def test_a_map_with_codes_that_the_table_lacks(figures: Any, tmp_path: Path) -> None:
    path = habitat(tmp_path / "map.tif", classified(), 10.0)
    data = gdal.Open(path, gdal.GA_Update)
    data.GetRasterBand(1).WriteArray(np.full((10, 10), 777, np.uint16), 200, 200)
    del data
    with pytest.raises(QgsProcessingException, match="777"):
        figures(INPUT=sites(point()), HABITAT=path)


def test_unknown_profile_and_missing_files(figures: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"no ecoprofile EP9.*EP1, EP2"):
        figures(INPUT=sites(point()), CLASSIFIED=classified(), PROFILE="EP9")
    with pytest.raises(QgsProcessingException, match="HABITAT"):
        figures(INPUT=sites(point()), HABITAT="/nowhere/map.tif")
    with pytest.raises(QgsProcessingException):
        figures(INPUT=sites(point()), CLASSIFIED="/nowhere/land.gpkg")
    with pytest.raises(QgsProcessingException):
        figures(INPUT="/nowhere/sites.gpkg", CLASSIFIED=classified())


def test_layers_in_different_places(figures: Any, listener: Any, land: Any) -> None:
    found, areas, out = figures(INPUT=sites(point(50_000)), **land())
    assert (found[0]["known_pct"], found[0]["status"], areas, out["MEDIAN_SHARE_PCT"]) == (0, None, [], None)
    assert any("Nothing is known" in line for line in listener.warnings)


def test_land_without_polygons(figures: Any, listener: Any) -> None:
    found, _, out = figures(
        INPUT=sites(point()), CLASSIFIED=memory_layer("land", [("POLYGON EMPTY", {"class": "GKR"})])
    )
    assert (found[0]["known_pct"], out["SITES"]) == (0, 1)
    assert any("Nothing is known" in line for line in listener.warnings)


def test_a_habitat_map_in_world_mercator(figures: Any, listener: Any, tmp_path: Path) -> None:
    data = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "web.tif"), 40, 40, 1, gdal.GDT_Byte)
    data.SetGeoTransform((650_000, 100, 0, 6_700_000, 0, -100))
    data.SetProjection(QgsCoordinateReferenceSystem("EPSG:3857").toWkt())
    data.GetRasterBand(1).Fill(8)
    del data
    layer = sites("POINT(652000 6698000)", crs="EPSG:3857")
    found, _, _ = figures(INPUT=layer, HABITAT=str(tmp_path / "web.tif"))
    assert found[0]["known_pct"] == pytest.approx(100)
    assert any("no metre on the ground" in line for line in listener.warnings)


def test_no_sites(figures: Any, listener: Any, land: Any) -> None:
    found, areas, out = figures(INPUT=sites(), **land())
    assert (found, areas) == ([], [])
    assert out["OUTPUT"].isValid()
    assert "effective_ha" in out["OUTPUT"].fields().names()
    assert (out["SITES"], out["MEDIAN_SHARE_PCT"]) == (0, None)
    assert any("no site" in line for line in listener.warnings)


def test_sites_without_geometry_are_kept_without_figures(figures: Any, listener: Any) -> None:
    layer = sites(point(), "POINT EMPTY", point(50))
    bare = QgsFeature(layer.fields())
    bare.setAttributes(["nowhere"])
    assert layer.dataProvider().addFeatures([bare])[0]
    found, _, out = figures(INPUT=layer, CLASSIFIED=classified())
    assert [row["name"] for row in found] == ["site 1", "site 2", "site 3", "nowhere"]
    assert [row["effective_ha"] for row in found] == [0, None, 0, None]
    assert (out["SITES"], out["SKIPPED_SITES"]) == (2, 2)
    assert any("2 skipped" in line for line in listener.infos)


def test_damaged_polygons_are_repaired(figures: Any, listener: Any, run: Any) -> None:
    west, east, south, north = X - 100, X + 100, Y - 100, Y + 100
    bow = f"POLYGON(({west} {south}, {east} {north}, {east} {south}, {west} {north}, {west} {south}))"
    land = memory_layer("land", [(bow, {"class": "GKR"}), ("POLYGON EMPTY", {"class": "GKR"})])
    [row], _, _ = figures(INPUT=sites(bow, kind="Polygon"), CLASSIFIED=land, RADII="300")
    assert row["effective_m2_300"] == pytest.approx(20_000)
    assert any("1 repaired" in line for line in listener.infos)
    # QGIS's own default would end the run at an invalid geometry
    import processing

    out = processing.run("zoemzone:foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": land, "OUTPUT": "memory:"})
    assert next(out["OUTPUT"].getFeatures())["effective_m2_300"] == pytest.approx(20_000)


def test_curves_and_heights_in_the_land(figures: Any) -> None:
    curved = memory_layer("land", [], "CurvePolygonZ")
    curved.dataProvider().addAttributes(classified().fields().toList())
    curved.updateFields()
    feature = QgsFeature(curved.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt(f"CURVEPOLYGON Z(CIRCULARSTRING Z({X - 200} {Y} 1, {X + 200} {Y} 1, {X - 200} {Y} 1))")
    )
    feature["class"] = "GKR"
    assert curved.dataProvider().addFeatures([feature])[0]
    [row], _, _ = figures(INPUT=sites(point()), CLASSIFIED=curved)
    assert row["effective_m2_500"] == pytest.approx(math.pi * 200**2, rel=1e-3)
