"""The sample and the artificial landscape as files: content, labels, seams, the same again from the same seed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from scripts import landscape, make_sample
from scripts.artificial.corridors import MODES, stretches
from scripts.artificial.cutting import halves, parcels, subdivide
from scripts.artificial.land import Land
from scripts.artificial.plan import THEMES, choose_cores, villages
from scripts.artificial.scene import KNOWN_BY, make_scene
from scripts.artificial.tile import AREA_LAYERS, read_tile
from scripts.geopackage import GeoPackage

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"


def content(path: Path, *wanted: str) -> dict[str, list[object]]:
    """Everything a GeoPackage says, layer for layer: field names, metadata, then geometry and values of each row."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    result: dict[str, list[object]] = {}
    for index in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(index)
        if wanted and layer.GetName() not in wanted:
            continue
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
        rows: list[object] = [names, layer.GetMetadata()]
        for feature in layer:
            geometry = feature.GetGeometryRef()
            rows.append((bytes(geometry.ExportToWkb()) if geometry else b"", [feature[name] for name in names]))
        result[layer.GetName()] = rows
    return result


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def artificial(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("landscape") / "artificial.gpkg"
    assert landscape.main([str(path), "--seed", "3", "--size", "2"]) == 0
    return path


def test_sample_is_small_and_complete() -> None:
    files = [path for path in SAMPLE.iterdir() if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 8e6
    otterlo = content(SAMPLE / "otterlo.gpkg")
    assert {kept.name for kept in make_sample.OTTERLO} | {"studiegebied"} == set(otterlo)
    assert len(otterlo["pand"]) - 2 == 1711
    assert len(otterlo["kadastrale_percelen"]) - 2 == 11
    limburg = content(SAMPLE / "limburg.gpkg")
    assert {name: len(rows) - 2 for name, rows in limburg.items()} == {
        "provincie": 1,
        "gemeenten": 31,
        "natura2000": 24,
    }
    for rows in (*otterlo.values(), *limburg.values()):
        assert rows[1].get("DESCRIPTION")


def test_sample_script_makes_the_same_sample_again(tmp_path: Path) -> None:
    """Trimming what is trimmed changes nothing: layers under the names of the deliveries give the shipped files."""
    source = tmp_path / "source"
    source.mkdir()
    for name, chosen in (("otterlo.gpkg", make_sample.OTTERLO), ("limburg.gpkg", make_sample.LIMBURG)):
        for kept in chosen:
            target = source / kept.file
            gdal.VectorTranslate(
                str(target),
                str(SAMPLE / name),
                options=gdal.VectorTranslateOptions(
                    accessMode="update" if target.exists() else None, layers=[kept.name], layerName=kept.layer
                ),
            )
    (source / "clc2018_limburg_100m.tif").write_bytes((SAMPLE / "clc2018_limburg_100m.tif").read_bytes())
    script = str(ROOT / "scripts" / "make_sample.py")
    for out in ("first", "second"):
        subprocess.run([sys.executable, script, str(source), str(tmp_path / out)], check=True, capture_output=True)
    for name in ("otterlo.gpkg", "limburg.gpkg"):
        assert content(tmp_path / "first" / name) == content(SAMPLE / name)
        assert digest(tmp_path / "first" / name) == digest(tmp_path / "second" / name)


def test_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    path.write_bytes(b"old")

    def rows() -> object:
        yield None, ["x"]
        raise RuntimeError("disk full")

    with pytest.raises(RuntimeError, match="disk full"), GeoPackage(path) as target:
        target.add("t", ogr.wkbNone, {"a": "text"}, rows())
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.gpkg"]


def test_every_layer_says_it_is_artificial(artificial: Path) -> None:
    dataset = gdal.OpenEx(str(artificial))
    assert "ARTIFICIAL" in dataset.GetMetadata()["WARNING"]
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    assert {layer.GetName() for layer in layers} >= {*AREA_LAYERS, "artificial", "percelen", "gemeente"}
    for layer in layers:
        assert "ARTIFICIAL" in layer.GetMetadata()["DESCRIPTION"], layer.GetName()
    for name in AREA_LAYERS:
        ids = [feature["lokaal_id"] for feature in dataset.GetLayerByName(name)]
        assert len(set(ids)) == len(ids)
        assert all(text.startswith("KUNSTMATIG.") for text in ids)


def test_bgt_layers_keep_the_schema_of_the_delivery(artificial: Path) -> None:
    made, sample = gdal.OpenEx(str(artificial)), gdal.OpenEx(str(SAMPLE / "otterlo.gpkg"))
    for name in (*AREA_LAYERS, "vegetatieobject_punt", "vegetatieobject_lijn"):
        schemas = []
        for dataset in (made, sample):
            definition = dataset.GetLayerByName(name).GetLayerDefn()
            fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
            schemas.append([(field.GetName(), field.GetTypeName()) for field in fields])
        assert schemas[0] == schemas[1]


def test_land_is_covered_once_and_without_holes(artificial: Path) -> None:
    dataset = gdal.OpenEx(str(artificial))
    total, invalid = Counter(), 0
    raster = gdal.GetDriverByName("MEM").Create("", 2000, 2000, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((178000.0, 2.0, 0, 458000.0, 0, -2.0))
    for name in (*AREA_LAYERS, "percelen"):
        layer = dataset.GetLayerByName(name)
        raster.SetProjection(layer.GetSpatialRef().ExportToWkt())
        for feature in layer:
            geometry = feature.GetGeometryRef()
            invalid += not geometry.IsValid()
            total["percelen" if name == "percelen" else "bgt"] += geometry.Area()
        if name != "percelen":
            gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    assert invalid == 0
    assert total["bgt"] == pytest.approx(16e6, rel=1e-3)
    assert total["percelen"] == pytest.approx(16e6, rel=1e-3)
    assert (raster.ReadAsArray() == 0).mean() < 1e-4


def test_objects_go_on_across_the_seams(artificial: Path) -> None:
    """Every object that reaches the seam in the middle has the same area on both sides of it."""
    dataset = gdal.OpenEx(str(artificial))
    west = ogr.CreateGeometryFromWkt(
        "POLYGON ((178000 454000, 180000 454000, 180000 458000, 178000 458000, 178000 454000))"
    )
    crossing = 0
    for name in ("wegdeel", "pand", "waterdeel"):
        layer = dataset.GetLayerByName(name)
        layer.SetSpatialFilterRect(179999.9999, 454000, 180000.0001, 458000)
        for feature in layer:
            x0, x1, _, _ = feature.GetGeometryRef().GetEnvelope()
            assert 180000 - x0 == pytest.approx(x1 - 180000, abs=1e-6)
            geometry = feature.GetGeometryRef()
            assert geometry.Intersection(west).Area() == pytest.approx(geometry.Area() / 2, abs=1e-3)
            crossing += 1
    assert crossing > 20


def test_partners_layers_are_in_terms_the_tables_know(artificial: Path) -> None:
    from zoemzone_qgis.core.classes import read_classes
    from zoemzone_qgis.core.land.crosswalk import read_crosswalks

    classes = read_classes()
    walks = read_crosswalks(None, classes)
    made = content(
        artificial,
        "brp_gewaspercelen",
        "eigen_klassen",
        "natuurbeheertypen",
        "beheerkaart",
        "bevestigd_beheer",
        "percelen",
        "bomenregister",
    )

    def values(layer: str, field: str) -> set[object]:
        position = made[layer][0].index(field)
        return {row[1][position] for row in made[layer][2:]}

    assert made["brp_gewaspercelen"][0] == ["category", "gewas", "gewascode", "jaar", "status"]
    for category, gewas, code, _, _ in {tuple(row[1]) for row in made["brp_gewaspercelen"][2:]}:
        match = walks.match("BRP", "gewaspercelen", {"category": category, "gewas": gewas, "gewascode": code})
        assert match is not None, (gewas, code)
        assert match.class_id not in ("", "ONB"), (gewas, code)
    assert values("eigen_klassen", "class") <= {row.id for row in classes.rows}
    for code in values("natuurbeheertypen", "BEHEERTYPE"):
        match = walks.match("NATURE", "", {"beheertype": code})
        assert match is not None, code
    assert values("beheerkaart", "afvoer") == {"ja", "nee"}
    assert values("beheerkaart", "beheertype") - values("bevestigd_beheer", "beheertype") == {"klepelen", "gazonbeheer"}
    assert {str(owner) for owner in values("percelen", "eigenaarsoort")} >= {"gemeente", "particulier", "waterschap"}
    crowns = np.array(sorted(values("bomenregister", "kroondiameter")))
    assert crowns.min() >= 3
    assert crowns.max() <= 12


def test_same_seed_same_file_other_seed_other_land(artificial: Path, tmp_path: Path) -> None:
    again, other = tmp_path / "again.gpkg", tmp_path / "other.gpkg"
    landscape.main([str(again), "--seed", "3", "--size", "2"])
    landscape.main([str(other), "--seed", "4", "--size", "2"])
    assert digest(again) == digest(artificial)
    there, here = (content(path, "begroeidterreindeel", "pand") for path in (other, artificial))
    assert there["begroeidterreindeel"] != here["begroeidterreindeel"]
    assert there["pand"] == here["pand"]  # only the land between the villages varies


def test_plan_holds_every_kind_of_place() -> None:
    """By the planner's rough count: cores of 10 to 25 ha within 1 km2, half-grown ones, villages below 10 ha."""
    scene = make_scene(read_tile(SAMPLE / "otterlo.gpkg"), 1, 5)
    disc = scene.land.disc(scene.land.habitat())
    best: dict[str, list[float]] = {"core": [], "half": []}
    for core in scene.cores:
        (row,), (column,) = scene.land.cell_of(core.middle[None])
        best[core.role].append(disc[max(row - 28, 0) : row + 28, max(column - 28, 0) : column + 28].max())
    assert all(10 <= value <= 25 for value in best["core"]), best
    assert all(5 <= value < 10 for value in best["half"]), best
    assert {core.theme for core in scene.cores if core.role == "core"} == set(THEMES)
    assert disc[villages(scene.land)].max() < 10
    assert {route.mode for route in scene.routes} == set(MODES)
    assert {strip.kind for strip in scene.strips.values()} >= {"hedge", "margin"}
    assert set(scene.known_by.values()) == set(KNOWN_BY)


def test_every_seed_has_its_own_cores() -> None:
    land = Land(read_tile(SAMPLE / "otterlo.gpkg"), 5)
    chosen = [choose_cores(land, np.random.default_rng(seed)) for seed in range(1, 6)]
    for cores in chosen:
        assert Counter(core.role for core in cores) == {"core": 6, "half": 5}
    assert len({tuple(core.middle) for cores in chosen for core in cores}) == 5 * 11


def test_number_of_polygons(tmp_path: Path) -> None:
    path = tmp_path / "many.gpkg"
    landscape.main([str(path), "--km2", "4", "--polygons", "6500"])
    dataset = gdal.OpenEx(str(path))
    count = sum(dataset.GetLayerByName(name).GetFeatureCount() for name in AREA_LAYERS)
    assert count == pytest.approx(6500, rel=0.02)


def test_cutting_loses_no_land() -> None:
    shape = ogr.CreateGeometryFromWkt(
        "POLYGON ((0 0, 100 0, 100 20, 60 20, 60 60, 40 60, 40 20, 0 20, 0 0), (45 5, 55 5, 55 15, 45 5))"
    )
    assert sum(part.Area() for part in halves(shape)) == pytest.approx(shape.Area())
    pieces = parcels(shape, 300.0)
    assert max(piece.Area() for piece in pieces) <= 300.0
    assert sum(piece.Area() for piece in pieces) == pytest.approx(shape.Area())
    small = ogr.CreateGeometryFromWkt("POLYGON ((200 0, 210 0, 210 10, 200 10, 200 0))")
    cut = subdivide([small, shape], 9)
    assert Counter(index for index, _ in cut) == {0: 1, 1: 8}
    assert sum(piece.Area() for index, piece in cut if index) == pytest.approx(shape.Area())


@pytest.mark.parametrize(
    ("on", "expected"), [([], []), ([True], [(0, 1)]), ([False, True, True, False, True], [(1, 3), (4, 5)])]
)
def test_stretches(on: list[bool], expected: list[tuple[int, int]]) -> None:
    assert stretches(np.array(on, dtype=bool)) == expected


@pytest.mark.parametrize("wrong", [["--size", "0"], ["--seed", "-1"], ["--polygons", "-5"], ["--source", "none.gpkg"]])
def test_wrong_options_are_refused(wrong: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        landscape.main([str(tmp_path / "x.gpkg"), *wrong])
    assert stopped.value.code == 2
    assert "error" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
