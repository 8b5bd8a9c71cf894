"""measureoptions: bad and odd input, each with a clear answer; stopping; the record."""

from __future__ import annotations

import csv
import json
import threading
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from zoemzone_qgis.paths import TABLES

from .habitatmaps import LEFT, digest
from .layers import memory_layer, saved
from .moments import now, seconds_since
from .optionkit import WHERE, by_option, land, one, parcels, ways, weigh
from .stonekit import rows_of
from .test_steppingstones_input import moved


@pytest.fixture
def options(run: Any, tmp_path: Path) -> Any:
    def call(on: Any = None, layer: Any = None, **given: Any) -> Any:
        return weigh(run, tmp_path, on or meadow(), layer or field(), **given)

    return call


def meadow() -> Any:
    """A map with a lawn and a verge."""
    return land(((100, 100, 100, 100), "GAZ"), ((300, 100, 100, 100), "BRMR"))


def field() -> QgsVectorLayer:
    return parcels(("lawn", (100, 100, 100, 100)), ("verge", (300, 100, 100, 100)))


def polygons(*rows: tuple[str, str]) -> QgsVectorLayer:
    """Parcels from names and WKT."""
    return memory_layer("parcels", [(wkt, {"name": name}) for name, wkt in rows])


# ---- parcels ------------------------------------------------------------------------------------------
def test_no_parcels(options: Any, listener: Any) -> None:
    empty = memory_layer("nothing", [("POLYGON EMPTY", {"name": "x"})])
    rows, out = options(layer=empty, BLOCKS=empty, TABLE="memory:")
    assert (rows, rows_of(out["NESTS"]), rows_of(out["TABLE"])) == ([], [], [])
    assert (out["UNITS"], out["OPTIONS"], out["FED_NEST_HA"]) == (0, 0, 0.0)
    assert "gain_ha" in out["OUTPUT"].fields().names()
    assert any("holds no parcel that can be planned" in text for text in listener.warnings)


def test_parcels_outside_the_map_are_named(options: Any, listener: Any) -> None:
    far = WHERE.polygon(50_000, 0, 100, 100)
    rows, out = options(layer=polygons(("in", WHERE.polygon(100, 100, 100, 100)), ("far", far)))
    assert {row["unit"] for row in rows} == {"in"}
    assert (out["UNITS"], out["UNITS_LEFT_OUT"]) == (1, 1)
    assert any("1 parcels lie outside the habitat map and are left out: far" in text for text in listener.warnings)
    rows, out = options(layer=polygons(("far", far)))
    assert (rows, out["UNITS"]) == ([], 0)


def test_overlapping_parcels_are_named(options: Any, listener: Any) -> None:
    layer = polygons(
        ("a", WHERE.polygon(100, 100, 100, 100)),
        ("b", WHERE.polygon(150, 100, 100, 100)),
        ("c", WHERE.polygon(250, 100, 100, 100)),
    )
    rows, _ = options(layer=layer)
    assert any("2 parcels overlap with others" in text and text.endswith(": a, b") for text in listener.warnings)
    assert {row["unit"] for row in rows} == {"a", "b", "c"}
    twice = polygons(("same", WHERE.polygon(100, 100, 100, 100)), ("same", WHERE.polygon(100, 100, 100, 100)))
    by_option(options(layer=twice)[0])


def test_slivers_are_left_out(options: Any, listener: Any) -> None:
    layer = polygons(("lawn", WHERE.polygon(100, 100, 100, 100)), ("thread", WHERE.polygon(100, 100, 90, 0.01)))
    rows, out = options(layer=layer)
    assert {row["unit"] for row in rows} == {"lawn"}
    assert out["UNITS_LEFT_OUT"] == 1
    assert any("1 slivers of less than 1 m2" in text for text in listener.warnings)


def test_thousands_of_parts(options: Any, listener: Any) -> None:
    boxes = [QgsGeometry.fromWkt(WHERE.polygon(100 + 3 * (n % 60), 100 + 3 * (n // 60), 2, 2)) for n in range(3000)]
    began = now()
    rows, _ = options(
        on=land(base="GAZ"), layer=polygons(("many", QgsGeometry.collectGeometry(boxes).asWkt())), STRETCHES=False
    )
    assert seconds_since(began) < 30
    assert one(rows, "many M03 whole")["area_m2"] == pytest.approx(12_000, rel=0.01)
    assert any("more than 1000 parts and are weighed as one: many" in text for text in listener.warnings)


def test_odd_geometries(options: Any, listener: Any) -> None:
    corners = ((100, 100), (200, 200), (200, 100), (100, 200), (100, 100))
    bow = "POLYGON((" + ", ".join(f"{LEFT + x} {318_000 + y}" for x, y in corners) + "))"
    flat = (
        WHERE.polygon(300, 100, 100, 100).replace("POLYGON((", "POLYGON Z((").replace(",", " 3,").replace("))", " 3))")
    )
    layer = polygons(("bow", bow), ("high", flat), ("none", "POLYGON EMPTY"))
    rows, _ = options(layer=layer)
    assert {row["unit"] for row in rows} == {"bow", "high"}
    assert any("2 parcels read, 1 repaired, 1 skipped" in text for text in listener.infos)


def test_parcels_on_land_without_data(options: Any) -> None:
    on = land(((100, 100, 100, 100), "GAZ"))
    on.codes[:, 1000:] = 0
    rows, out = options(on=on, layer=parcels(("blank", (1500, 100, 100, 100)), ("lawn", (100, 100, 100, 100))))
    [blank] = [row for row in rows if row["unit"] == "blank"]
    assert (blank["why_not"], blank["lacks"]) == ("class", "")
    assert "niet bekend" in blank["why_not_nl"]
    assert out["UNITS_WITHOUT"] == 1


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:25831"])
def test_other_crs(options: Any, crs: str) -> None:
    lawns = parcels(("a", (100, 100, 160, 100)), ("b", (600, 100, 160, 120)))  # well over every limit of size
    plain, _ = options(on=land(base="GAZ"), layer=lawns, STRETCHES=False)
    other, out = options(on=land(base="GAZ"), layer=moved(lawns, crs), STRETCHES=False)
    assert out["OUTPUT"].crs().authid() == "EPSG:28992"
    for row in plain:
        if row["form"] == "whole":
            assert one(other, row["option"])["gain_ha"] == pytest.approx(row["gain_ha"], rel=0.01, abs=1e-4)


def test_layers_of_the_wrong_kind(options: Any) -> None:
    lines = memory_layer("roads", [("LINESTRING(0 0, 10 10)", {"name": "x"})], "LineString")
    for name in ("INPUT", "BLOCKS", "MUNICIPALITY", "NATURE", "VILLAGE", "OWNER_LAYER", "SOIL", "PLAY"):
        with pytest.raises(QgsProcessingException, match="polygons"):
            options(**{name: lines})
    with pytest.raises(QgsProcessingException, match="holds no lines"):
        options(GAPS=field())


def test_layers_without_crs(options: Any) -> None:
    for name in ("INPUT", "BLOCKS"):
        bare = field()
        bare.setCrs(QgsCoordinateReferenceSystem())
        with pytest.raises(QgsProcessingException, match="has no CRS"):
            options(**{name: bare})


def test_missing_layers_and_fields(options: Any, tmp_path: Path) -> None:
    for name in ("INPUT", "HABITAT", "BLOCKS", "GAPS", "NATURE", "PLANNED_WORKS"):
        with pytest.raises(QgsProcessingException):
            options(**{name: "/nowhere/layer.gpkg"})
    with pytest.raises(QgsProcessingException, match=r"school\.gpkg cannot be opened"):
        options(CO_BENEFITS=["/nowhere/school.gpkg"])
    with pytest.raises(QgsProcessingException, match=r"CO_BENEFITS|no vector layer"):
        options(CO_BENEFITS=[meadow().saved(tmp_path / "raster.tif")])
    for name in ("OWNER_FIELD", "MANAGER_FIELD", "NAME_FIELD", "VILLAGE_FIELD"):
        with pytest.raises(QgsProcessingException, match="has no field nothing"):
            options(**{name: "nothing"})
    with pytest.raises(QgsProcessingException, match="has no field"):
        options(OWNER_LAYER=field(), OWNER_LAYER_FIELD="nothing")


def test_a_map_in_degrees_is_refused(options: Any, tmp_path: Path) -> None:
    habitat = meadow().saved(tmp_path / "degrees.tif", crs="EPSG:4326")
    with pytest.raises(QgsProcessingException, match="degrees"):
        options(on=habitat)


def test_owners_who_own_nothing(options: Any, listener: Any) -> None:
    rows, out = options(OWNERS="Janssen")
    assert (rows, out["UNITS"], out["UNITS_LEFT_OUT"]) == ([], 0, 2)
    assert any("None of the parcels belongs" in text for text in listener.warnings)


def test_numbers_out_of_range(options: Any) -> None:
    for name, value in (("HORIZON_YEARS", -1), ("PREPARATION", -5), ("RADIUS", 0), ("HORIZON_YEARS", float("nan"))):
        with pytest.raises(QgsProcessingException):
            options(**{name: value})
    with pytest.raises(QgsProcessingException, match="no ecoprofile EP99"):
        options(PROFILE="EP99")
    rows, _ = options(HORIZON_YEARS=0)
    assert {row["measure"] for row in rows} <= {"", "M08", "M09"}  # a tree has a crown the day it is planted


# ---- own tables ---------------------------------------------------------------------------------------
def table(folder: Path, name: str, key: str, column: str, value: str | None, row_of: str) -> str:
    """A copy of a shipped table with one cell changed, or a column left out."""
    with (TABLES / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = list(rows[0])
    if value is None:
        names.remove(column)
    for row in rows:
        if row[key] == row_of and value is not None:
            row[column] = value
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return str(folder / name)


@pytest.mark.parametrize(
    ("parameter", "name", "key", "row", "column", "value", "said"),
    [
        ("MEASURES", "measures.csv", "id", "M01", "to_class", "NIETS", "NIETS"),
        ("MEASURE_RULES", "measure_rules.csv", "measure", "M03", "classes", "GAZ FOUT", "FOUT"),
        ("MEASURE_COSTS", "measure_costs.csv", "key", "M01", "mean", "-1", "-1"),
        ("MEASURE_COSTS", "measure_costs.csv", "key", "M01", "low", "-0.5", "-0.5"),
        ("MEASURE_COSTS", "measure_costs.csv", "key", "M01", "mean", "veel", "veel"),
        ("MEASURE_COSTS", "measure_costs.csv", "key", "M01", "mean", "0,15", "0,15"),
        ("MEASURE_COSTS", "measure_costs.csv", "key", "M01", "mean", "", "mean"),
        ("MEASURE_COSTS", "measure_costs.csv", "key", "", "high", None, "high"),
        ("MEASURE_COSTS", "measure_costs.csv", "key", "M01", "key", "M99", "M99"),
    ],
)
def test_damaged_tables_are_refused(
    options: Any, tmp_path: Path, parameter: str, name: str, key: str, row: str, column: str, value: Any, said: str
) -> None:
    """File, row, column and the value that was found; no result."""
    own = table(tmp_path, name, key, column, value, row)
    with pytest.raises(QgsProcessingException) as caught:
        options(**{parameter: own, "OUTPUT": str(tmp_path / "out.gpkg")})
    assert name in str(caught.value)
    assert said in str(caught.value)
    assert not (tmp_path / "out.gpkg").exists()


def test_an_own_table_of_costs_counts(options: Any, tmp_path: Path) -> None:
    with (TABLES / "measure_costs.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if (row["key"], row["item"]) == ("M01", "one_off"):
            row.update(low="1", mean="2", high="3")
    with (tmp_path / "costs.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    found, _ = options(MEASURE_COSTS=str(tmp_path / "costs.csv"))
    assert one(found, "verge M01 whole")["cost_one_off"] == 20_000.0


def test_an_own_measure_without_code(options: Any, tmp_path: Path) -> None:
    """The bulbs of M16 for land of another class, by the rules alone."""
    own = table(tmp_path, "measure_rules.csv", "measure", "classes", "GRN", "M16")
    rows, _ = options(on=land(), layer=parcels(("field", (500, 500, 100, 100))), MEASURE_RULES=own)
    assert "M16 whole" in ways(rows, "field")


# ---- files --------------------------------------------------------------------------------------------
def test_results_do_not_take_the_place_of_inputs(options: Any, tmp_path: Path) -> None:
    file = saved(field(), str(tmp_path / "parcels.gpkg"))
    for name in ("OUTPUT", "NESTS", "TABLE"):
        with pytest.raises(QgsProcessingException, match="is an input or another result"):
            options(layer=file, **{name: file})
    assert len(rows_of(file)) == 2


def test_a_full_or_closed_place(options: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException):
        options(OUTPUT="/proc/none/out.gpkg")
    assert not list(tmp_path.glob("*.gpkg"))


def test_the_record(options: Any, tmp_path: Path) -> None:
    path = tmp_path / "options.gpkg"
    own = table(tmp_path, "measure_costs.csv", "key", "note", "mine", "M01")
    options(OUTPUT=str(path), OWNERS="unknown", PROFILE="EP2", HORIZON_YEARS=8, MEASURE_COSTS=own)
    record = json.loads((tmp_path / "options.gpkg.run.json").read_text(encoding="utf-8"))
    facts = record["definitions"]
    assert (facts["profile"], facts["horizon_years"], facts["owners"]) == ("EP2", 8.0, ["unknown"])
    assert "measure_costs" in record["tables"]
    [layer] = [source for source in record["sources"] if source.get("parameter") == "INPUT"]
    assert (layer["read"], layer["units"], layer["outside"]) == (2, 2, 0)
    assert record["outputs"]["UNITS"] == 2


# ---- stopping -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("share", [0.0, 5.0, 20.0, 36.0, 45.0, 60.0, 75.0, 88.0, 95.0])
def test_stopping_anywhere_leaves_nothing(options: Any, listener: Any, tmp_path: Path, share: float) -> None:
    """The user stops when the bar has come so far: no result, no leftovers, inputs as they were."""
    habitat = meadow().saved(tmp_path / "habitat.tif")
    before = digest(tmp_path)

    def stop(progress: float) -> None:
        if progress >= share:
            listener.cancel()

    listener.progressChanged.connect(stop)
    results = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "NESTS", "TABLE")}
    options(on=habitat, **results)
    assert listener.isCanceled()
    assert digest(tmp_path) == before


def test_stopping_is_heard_soon(options: Any, listener: Any, tmp_path: Path) -> None:
    """Within a second of the wish, while much is left to do."""
    many = parcels(*((f"p{i}-{j}", (100 + 20 * i, 100 + 20 * j, 20, 20)) for i in range(60) for j in range(60)))
    told: list[Any] = []

    def wish() -> None:
        told.append(now())
        listener.cancel()

    timer = threading.Timer(2.0, wish)
    timer.start()
    options(on=land(base="GAZ"), layer=many)
    timer.cancel()
    assert listener.isCanceled()
    assert seconds_since(told[0]) < 1.5


def test_progress_only_rises(options: Any, listener: Any) -> None:
    seen: list[float] = []
    listener.progressChanged.connect(seen.append)
    options()
    assert seen == sorted(seen)
    assert 90 < seen[-1] <= 100
