"""steppingstones: bad and odd input, each with a clear answer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from .layers import box, memory_layer, saved
from .stonekit import X, Y, case_9_gap, case_9_parcels, chains_of, gaps, land, line, parcels, rows_of
from .stopkit import start, stopped


@pytest.fixture
def close(run: Any) -> Any:
    def call(**given: Any) -> Any:
        parameters = {"COST_FIELD": "cost", "PARCEL_FIELD": "name", "OUTPUT": "memory:", "TABLE": "memory:", **given}
        result = run("steppingstones", parameters)
        return chains_of(rows_of(result["OUTPUT"])), rows_of(result["TABLE"]), result

    return call


def short_gap() -> QgsVectorLayer:
    return gaps((line((0, 0), (150, 0)), {"id": 1}))


# ---- gaps ---------------------------------------------------------------------------------------------
def test_no_gaps(close: Any, listener: Any) -> None:
    chains, table, out = close(INPUT=gaps(), PARCELS=case_9_parcels())
    assert (chains, table, out["GAP_COUNT"], out["TOTAL_COST"]) == ({}, [], 0, 0.0)
    assert out["OUTPUT"].isValid()
    assert "hop_before_m" in out["OUTPUT"].fields().names()
    assert any("no gap to close" in text for text in listener.warnings)


def test_lines_that_are_no_gap(close: Any, listener: Any) -> None:
    rows = [
        (f"MULTILINESTRING(({X} {Y}, {X} {Y}))", {"id": 1}),
        ("LINESTRING EMPTY", {"id": 2}),
        (f"MULTILINESTRING(({X} {Y}, {X + 50} {Y}), ({X + 90} {Y}, {X + 150} {Y}))", {"id": 3}),
        (f"MULTILINESTRING(({X} {Y}, {X + 50} {Y}), ({X + 50} {Y}, {X + 150} {Y}))", {"id": 4}),
    ]
    piece = parcels((land(60, 0, 100, 10), {"name": "p", "cost": 1.0}))
    _, table, out = close(INPUT=gaps(*rows, kind="MultiLineString"), PARCELS=piece, TARGET="strip")
    assert [(row["gap"], row["closed"], row["hop_now_m"]) for row in table] == [(4, "yes", pytest.approx(150))]
    assert out["GAP_COUNT"] == 1
    assert any("3 gaps have no length" in text for text in listener.warnings)


@pytest.mark.parametrize("wrong", ["INPUT", "PARCELS", "BLOCKS"])
def test_layers_of_the_wrong_kind(close: Any, wrong: str) -> None:
    given = {"INPUT": case_9_gap(), "PARCELS": case_9_parcels()}
    given[wrong] = case_9_parcels() if wrong == "INPUT" else case_9_gap(cost=1.0, name="x")
    with pytest.raises(QgsProcessingException, match="holds no lines" if wrong == "INPUT" else "holds no polygons"):
        close(**given)


@pytest.mark.parametrize("wrong", ["INPUT", "PARCELS"])
def test_layers_without_crs(close: Any, wrong: str) -> None:
    given = {"INPUT": case_9_gap(), "PARCELS": case_9_parcels()}
    given[wrong].setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="has no CRS"):
        close(**given)


def test_a_missing_layer(close: Any) -> None:
    with pytest.raises(QgsProcessingException):
        close(INPUT=case_9_gap(), PARCELS="/nowhere/parcels.gpkg")
    with pytest.raises(QgsProcessingException):
        close(INPUT=case_9_gap(), PARCELS=case_9_parcels(), BLOCKS="/nowhere/blocks.gpkg")


def moved(layer: QgsVectorLayer, crs: str) -> QgsVectorLayer:
    """The same layer in another CRS."""
    transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(crs), QgsProject.instance())
    rows = []
    for feature in layer.getFeatures():
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(transform)
        rows.append((geometry, dict(zip(layer.fields().names(), feature.attributes(), strict=True))))
    kind = "Polygon" if layer.geometryType().value == 2 else "LineString"
    return memory_layer(layer.name(), rows, kind, crs)


@pytest.mark.parametrize(
    ("gap_crs", "parcel_crs", "result"),
    [
        ("EPSG:28992", "EPSG:4326", "EPSG:28992"),
        ("EPSG:4326", "EPSG:28992", "EPSG:28992"),
        ("EPSG:4326", "EPSG:25831", "EPSG:25831"),
        ("EPSG:4326", "EPSG:4326", "EPSG:28992"),
        ("EPSG:3857", "EPSG:3857", "EPSG:28992"),
    ],
)
def test_other_crs(close: Any, gap_crs: str, parcel_crs: str, result: str) -> None:
    chains, table, out = close(
        INPUT=moved(case_9_gap(), gap_crs), PARCELS=moved(case_9_parcels(), parcel_crs), TARGET="strip"
    )
    assert chains[7, "strip", 1] == ["a", "b", "c"]
    assert table[0]["hop_now_m"] == pytest.approx(460, rel=1e-3)
    assert out["OUTPUT"].crs().authid() == result


# ---- parcels ------------------------------------------------------------------------------------------
def test_no_parcels_near(close: Any, listener: Any) -> None:
    far = parcels((land(50_000, 0, 50_100, 100), {"name": "far", "cost": 1.0}))
    for some in (
        far,
        parcels((land(0, 0, 1, 1), {"name": "none", "cost": 1.0})),
        memory_layer("parcels", [("POLYGON EMPTY", {"name": "x", "cost": 1.0})]),
    ):
        chains, table, out = close(INPUT=short_gap(), PARCELS=some, TARGET="strip")
        assert (chains, out["OPEN_STRIP"], table[0]["single"]) == ({}, 1, None)
        assert (table[0]["remains_m"], table[0]["remains_parcels"]) == (pytest.approx(150), "")
    assert sum("lies near a gap" in text for text in listener.warnings) == 2
    assert sum("No chain of parcels closes a gap" in text for text in listener.warnings) == 3


def test_parcels_without_an_admissible_chain(close: Any) -> None:
    """Both too far apart: what remains, and which helps most."""
    some = parcels(
        (land(60, 0, 100, 10), {"name": "p", "cost": 5.0}), (land(300, 0, 340, 10), {"name": "q", "cost": 6.0})
    )
    chains, [row], _ = close(INPUT=gaps((line((0, 0), (460, 0)), {"id": 1})), PARCELS=some, TARGET="strip")
    assert (row["closed"], row["remains_m"], row["remains_cost"]) == ("no", pytest.approx(200), 11.0)
    assert (row["remains_parcels"], row["single"], row["single_hop_m"]) == ("p, q", "q", pytest.approx(300))
    assert chains == {(1, "strip", 0): ["q"]}


def test_overlapping_and_identical_parcels(close: Any) -> None:
    same = land(60, 0, 100, 10)
    some = parcels(
        (same, {"name": "dear", "cost": 9.0}),
        (same, {"name": "cheap", "cost": 4.0}),
        (same, {"name": "cheap too", "cost": 4.0}),
        (land(70, 0, 140, 10), {"name": "over", "cost": 5.0}),
    )
    chains, _, _ = close(INPUT=short_gap(), PARCELS=some, TARGET="strip")
    assert [chains[1, "strip", number] for number in (1, 2, 3, 4)] == [["cheap"], ["cheap too"], ["over"], ["dear"]]


def test_damaged_parcels(close: Any) -> None:
    bow = f"POLYGON(({X + 60} {Y}, {X + 100} {Y + 20}, {X + 100} {Y}, {X + 60} {Y + 20}, {X + 60} {Y}))"
    chains, _, out = close(INPUT=short_gap(), PARCELS=parcels((bow, {"name": "bow", "cost": 1.0})), TARGET="strip")
    assert (chains, out["OPEN_STRIP"]) == ({}, 1)  # repaired, two triangles of 20 m: too short for a piece of strip
    corners = [(60, 0, 1), (100, 0, 2), (100, 10, 3), (60, 10, 4), (60, 0, 1)]
    surface = "MULTIPOLYGON Z(((" + ", ".join(f"{X + x} {Y + y} {z}" for x, y, z in corners) + ")))"
    high = parcels((surface, {"name": "high", "cost": 1.0}), kind="MultiPolygonZ")
    chains, _, out = close(INPUT=short_gap(), PARCELS=high, TARGET="strip")
    assert chains == {(1, "strip", 1): ["high"]}
    assert out["OUTPUT"].featureCount() == 1


# ---- costs --------------------------------------------------------------------------------------------
def test_costs_below_zero_are_refused(close: Any) -> None:
    some = parcels((land(60, 0, 100, 10), {"name": "Weiland 3", "cost": -250.0}))
    with pytest.raises(QgsProcessingException, match=r"parcels: parcel Weiland 3 costs -250.*the field cost"):
        close(INPUT=short_gap(), PARCELS=some)


@pytest.mark.parametrize(
    ("cost", "known"),
    [
        ("12,5", 12.5),
        ("12.5", 12.5),
        (" 3000 ", 3000.0),
        ("0", 0.0),
        ("3.000", None),
        ("3,000", None),
        ("EUR 5", None),
        ("", None),
        (None, None),
        ("nan", None),
    ],
)
def test_costs_as_text(close: Any, listener: Any, cost: str | None, known: float | None) -> None:
    some = parcels(
        (land(60, 0, 100, 10), {"name": "p", "cost": cost}), (land(60, 20, 100, 30), {"name": "q", "cost": "7000000"})
    )
    chains, [row], _ = close(INPUT=short_gap(), PARCELS=some, TARGET="strip")
    assert chains[1, "strip", 1] == ["p" if known is not None else "q"]
    assert row["cost"] == (known if known is not None else 7_000_000.0)
    assert any("the cost of 1 parcels is not known" in text and text.endswith(" p") for text in listener.warnings) == (
        known is None
    )


def test_zero_and_equal_costs(close: Any) -> None:
    some = parcels(
        (land(60, 0, 100, 10), {"name": "p", "cost": 0.0}), (land(60, 20, 100, 30), {"name": "q", "cost": 0.0})
    )
    chains, [row], _ = close(INPUT=short_gap(), PARCELS=some, TARGET="strip", BUDGET=0)
    assert chains == {(1, "strip", 1): ["p"], (1, "strip", 2): ["q"]}
    assert (row["cost"], row["closed"]) == (0.0, "yes")


def test_unknown_fields(close: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"parcels has no field price.*name, cost"):
        close(INPUT=short_gap(), PARCELS=case_9_parcels(), COST_FIELD="price")


# ---- parameters ---------------------------------------------------------------------------------------
def test_numbers_that_contradict(close: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"\(200 m\).*\(150 m\)"):
        close(INPUT=short_gap(), PARCELS=case_9_parcels(), GAP_LIMIT=200, STONE_DISTANCE=150)
    for wrong in (
        {"BUDGET": -1},
        {"ALTERNATIVES": -1},
        {"GAP_LIMIT": 0},
        {"TARGET": "bridge"},
        {"SEARCH_DISTANCE": -5},
    ):
        with pytest.raises(QgsProcessingException):
            close(INPUT=short_gap(), PARCELS=case_9_parcels(), **wrong)


def test_results_do_not_replace_inputs(run: Any, tmp_path: Path) -> None:
    path = saved(case_9_parcels(), str(tmp_path / "p.gpkg"))
    with pytest.raises(QgsProcessingException, match="another name"):
        run("steppingstones", {"INPUT": case_9_gap(), "PARCELS": path, "OUTPUT": path})


def test_a_map_in_degrees_or_with_unknown_codes(close: Any, tmp_path: Path) -> None:
    from .habitatmaps import write_map

    degrees = write_map(tmp_path / "degrees.tif", np.full((4, 4), 8, np.uint16), 0.01, "EPSG:4326", corner=(5.0, 52.0))
    with pytest.raises(QgsProcessingException, match="degrees"):
        close(INPUT=short_gap(), PARCELS=case_9_parcels(), HABITAT=str(degrees))
    codes = write_map(tmp_path / "codes.tif", np.full((300, 900), 777, np.uint16), 1.0, corner=(X - 100, Y + 200))
    with pytest.raises(QgsProcessingException, match="777"):
        close(INPUT=short_gap(), PARCELS=case_9_parcels(), HABITAT=str(codes))


# ---- stopping -----------------------------------------------------------------------------------------
def test_stopped_at_random_moments(provider: Any, tmp_path: Path, listener: Any) -> None:

    rng = np.random.default_rng(8)
    size = 6000.0
    pieces = [
        (
            box(X + x, Y + y, X + x + w, Y + y + h),
            {"name": f"p{number}", "cost": float(cost)},
        )
        for number, (x, y, w, h, cost) in enumerate(
            zip(
                rng.uniform(0, size, 9000),
                rng.uniform(0, size, 9000),
                rng.uniform(10, 120, 9000),
                rng.uniform(5, 90, 9000),
                rng.integers(1, 90, 9000) * 100,
                strict=True,
            )
        )
    ]
    lines = [
        (line((x, y), (x + 900 + 9 * number, y + 1300)), {"id": number + 1, "importance": 1.0})
        for number, (x, y) in enumerate(zip(rng.uniform(500, 4000, 25), rng.uniform(500, 4000, 25), strict=True))
    ]
    given = {"INPUT": gaps(*lines), "PARCELS": parcels(*pieces), "COST_FIELD": "cost"}
    folder = tmp_path / "results"
    folder.mkdir()
    given |= {"OUTPUT": str(folder / "chains.gpkg"), "TABLE": str(folder / "gaps.xlsx")}
    runs = stopped((0.0, 0.2, 0.5, 0.9, 1.5, 2.2), partial(start, "steppingstones", given), folder)
    assert runs >= 3
