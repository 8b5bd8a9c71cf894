"""The folder of a web map: tiles, words, index and page; GDAL reads the tiles as an independent judge."""

from __future__ import annotations

import base64
import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.progress import SILENT
from zoemzone_qgis.paths import WEBMAP
from zoemzone_qgis.report.webmap import overview, packs, page, tiles
from zoemzone_qgis.report.webmap.content import Background, Place, Text, WebCategory, WebContent, WebField, WebLayer
from zoemzone_qgis.report.webmap.find import keys
from zoemzone_qgis.report.webmap.scripts import plain_json
from zoemzone_qgis.report.webmap.write import write_webmap

LEFT, LOW = 188_000.0, 455_000.0
NASTY = "\"/>' \u2028 </script><script>alert(1)</script> Ä"
KINDS = [WebCategory("keep", Text("Houden", "Keep"), "#1b6b4a"), WebCategory("new", Text("Nieuw", "New"), "#0072b2")]


def layer(rows: list[tuple[str, list[Any]]], kind: str = "Polygon", crs: str = "EPSG:28992") -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string&field=zone:string&field=m2:double", "test", "memory")
    features = []
    for wkt, values in rows:
        one = QgsFeature(made.fields())
        one.setGeometry(QgsGeometry.fromWkt(wkt))
        one.setAttributes(values)
        features.append(one)
    made.dataProvider().addFeatures(features)
    return made


def square(x: float, y: float, size: float) -> str:
    a, b = LEFT + x, LOW + y
    return f"Polygon(({a} {b}, {a + size} {b}, {a + size} {b + size}, {a} {b + size}, {a} {b}))"


def web(source: QgsVectorLayer, **more: Any) -> WebLayer:
    given: dict[str, Any] = {
        "fields": [WebField("m2", Text("Oppervlakte", "Area"), "m2", 1)],
        "parcel_field": "name",
        "category_field": "zone",
    }
    return WebLayer("zones", Text("Kansen", "Chances"), source, KINDS, **{**given, **more})


def content(*layers: WebLayer, **more: Any) -> WebContent:
    return WebContent(Text("Kaart", "Map"), "Gemeente", "CC0", "2026-05-01", layers, **more)


def write(folder: Path, given: WebContent) -> dict[str, Any]:
    figures = write_webmap(folder, given, QgsProcessingFeedback(False))
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert figures.files == len(files)
    assert figures.bytes == sum(path.stat().st_size for path in files)
    return taken(folder / "data" / "manifest.js")


def taken(path: Path) -> Any:
    """What a data file hands over."""
    found = re.fullmatch(r'zoem\.take\("([^"]+)",(.*)\);\n', path.read_text(encoding="ascii"), re.DOTALL)
    assert found
    assert path.as_posix().endswith(f"data/{found[1]}.js")
    value = json.loads(found[2])
    return value if found[1] == "manifest" else gzip.decompress(base64.b64decode(value))


def rows(folder: Path, key: str = "zones", number: int = 0) -> Any:
    return json.loads(taken(folder / "data" / "rows" / key / f"{number}.js"))


def tiles_of(folder: Path, zoom: int, key: str = "zones") -> dict[tuple[int, int], bytes]:
    """The tiles of a zoom, whether they are in one file or in files of their own."""
    pack = folder / "data" / "zooms" / f"{zoom}.js"
    paths = (folder / "data" / "tiles" / key / str(zoom)).rglob("*.js")
    alone = {(int(path.parent.name), int(path.stem)): taken(path) for path in paths}
    if not pack.exists():
        return alone
    assert alone == {}
    head, _, held = taken(pack).partition(b"\n")
    out = {}
    for name, (begin, size) in json.loads(head).items():
        layer, z, x, y = name.split("/")
        assert int(z) == zoom
        if layer == key:
            out[int(x), int(y)] = held[begin : begin + size]
    return out


def read_tile(place: tuple[int, int], tile: bytes, zoom: int, folder: Path) -> list[tuple[int, int, float]]:
    """Number, category and area (m2 of EPSG:3857) of each feature of a tile, as GDAL reads it."""
    (x, y), z = place, zoom
    file = folder / f"{z}-{x}-{y}.pbf"
    file.write_bytes(tile)
    data = gdal.OpenEx(f"MVT:{file}", gdal.OF_VECTOR, open_options=[f"X={x}", f"Y={y}", f"Z={z}", "CLIP=YES"])
    return [(one.GetField("mvt_id"), one.GetField("c"), one.GetGeometryRef().Area()) for one in data.GetLayer(0)]


def areas(folder: Path, zoom: int, work: Path) -> dict[int, float]:
    """Area by category on all tiles of a zoom."""
    out: dict[int, float] = {}
    work.mkdir(exist_ok=True)
    for place, tile in tiles_of(folder, zoom).items():
        for _, category, area in read_tile(place, tile, zoom, work):
            out[category] = out.get(category, 0.0) + area
    return out


def mercator(wkt: str) -> float:
    """The area of a shape in m2 of EPSG:3857."""
    shape = QgsGeometry.fromWkt(wkt)
    to, start = QgsCoordinateReferenceSystem("EPSG:3857"), QgsCoordinateReferenceSystem("EPSG:28992")
    shape.transform(QgsCoordinateTransform(start, to, QgsProject.instance()))
    return float(shape.area())


@pytest.mark.parametrize("most", [0, 300, packs.MOST])
def test_tiles_hold_what_the_layer_holds(
    qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(packs, "MOST", most)
    shapes = [square(0, 0, 300), square(400, 0, 5_000), square(6_000, 0, 40)]
    kinds = ("keep", "new", "keep")
    source = layer([(shape, [f"A {n}", kind, 1.0]) for n, (shape, kind) in enumerate(zip(shapes, kinds, strict=True))])
    made = write(tmp_path / "map", content(web(source)))
    told = made["layers"][0]["tiles"]
    assert told["overview"] == -1
    for zoom in (told["last"], told["last"] - 1, told["first"] + 2):
        found = areas(tmp_path / "map", zoom, tmp_path / "work")
        assert found[1] == pytest.approx(mercator(shapes[1]), rel=0.01)  # cut to many tiles, and whole again
    found = areas(tmp_path / "map", told["last"], tmp_path / "work")
    assert found[0] == pytest.approx(mercator(shapes[0]) + mercator(shapes[2]), rel=0.01)
    for zoom, columns in told["have"].items():
        listed = {(int(x), y) for x, runs in columns.items() for low, high in runs for y in range(low, high + 1)}
        assert listed == set(tiles_of(tmp_path / "map", int(zoom)))
    assert made["zooms"] == sorted(int(path.stem) for path in (tmp_path / "map" / "data").glob("zooms/*.js"))
    assert bool(made["zooms"]) == (most > 0)
    assert (told["last"] in made["zooms"]) == (most > 300)


def test_numbers_of_features_lead_to_their_words(qgis_app: Any, tmp_path: Path) -> None:
    source = layer([(square(200.0 * n, 0, 150), [f"P {n}", "keep" if n % 2 else "new", float(n)]) for n in range(30)])
    made = write(tmp_path / "map", content(web(source)))["layers"][0]
    told, held = made["tiles"], rows(tmp_path / "map")
    names = made["fields"][0]["column"], made["parcel"]
    assert [f"P {value:.0f}" for value in held["columns"][names[0]]] == held["columns"][names[1]]
    (tmp_path / "work").mkdir()
    seen = {}
    for place, tile in tiles_of(tmp_path / "map", told["last"]).items():
        read = read_tile(place, tile, told["last"], tmp_path / "work")
        seen.update({number - 1: category for number, category, _ in read})
    assert seen == dict(enumerate(held["category"]))


def test_afar_areas_are_joined_and_keep_their_share(
    qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiles, "FEW", 100)
    monkeypatch.setattr(tiles, "CROWDED", 60)
    rng = np.random.default_rng(2)
    given = [(x, y, "keep" if rng.random() < 0.3 else "new") for x in range(30) for y in range(30)]
    source = layer([(square(250.0 * x, 250.0 * y, 250), [f"{x} {y}", zone, 1.0]) for x, y, zone in given])
    told = write(tmp_path / "map", content(web(source)))["layers"][0]["tiles"]
    assert told["first"] < told["overview"] < told["last"]
    whole = mercator(square(0, 0, 7_500))
    share = sum(zone == "keep" for _, _, zone in given) / len(given)
    for zoom in range(told["overview"] - 1, told["overview"] + 1):
        found = areas(tmp_path / "map", zoom, tmp_path / "work")
        assert sum(found.values()) == pytest.approx(whole, rel=0.03)
        assert found[0] / whole == pytest.approx(share, rel=0.06)
    near = areas(tmp_path / "map", told["last"], tmp_path / "work")
    assert near[0] / whole == pytest.approx(share, rel=0.01)


def test_the_first_category_lies_on_top_from_afar(qgis_app: Any, tmp_path: Path) -> None:
    shapes = [QgsGeometry.fromWkt("Polygon((0 0, 9000 0, 9000 9000, 0 9000, 0 0))")] * 2
    made = overview.Overview(shapes, np.array([1, 0]), SILENT)
    for _, _, data in made.tiles(12, SILENT):
        (tmp_path / "t.pbf").write_bytes(data)
        held = gdal.OpenEx(f"MVT:{tmp_path / 't.pbf'}", gdal.OF_VECTOR)
        assert {one.GetField("c") for one in held.GetLayer(0)} == {0}


def test_names_are_safe_wherever_they_stand(qgis_app: Any, tmp_path: Path) -> None:
    source = layer([(square(0, 0, 300), [NASTY, "keep", 1.0]), (square(400, 0, 300), [None, "?", float("nan")])])
    place = Place(NASTY, "municipality", QgsGeometry.fromWkt(square(-500, -500, 2000)),
                  QgsCoordinateReferenceSystem("EPSG:28992"))  # fmt: skip
    folder = tmp_path / "map"
    given = WebContent(Text(NASTY, NASTY), NASTY, NASTY, "2026", [web(source)], [place], about=Text(NASTY, NASTY))
    made = write(folder, given)
    assert made["title"] == [NASTY, NASTY]
    assert made["places"]["list"][0]["name"] == NASTY
    assert [each["label"][0] for each in made["layers"][0]["categories"]] == ["Houden", "Nieuw", "overig"]
    held = rows(folder)
    assert sorted(held["columns"][made["layers"][0]["parcel"]], key=str) == sorted([NASTY, None], key=str)
    for path in [*(folder / "data").rglob("*.js"), folder / "index.html"]:
        text = path.read_text(encoding="utf-8")
        assert "<script>alert" not in text, path
        assert "\u2028" not in text or path.name == "index.html", path
    assert "<title>&quot;/&gt;&#x27;" in (folder / "index.html").read_text(encoding="utf-8")


def test_plain_json_can_stand_in_a_script() -> None:
    assert plain_json(NASTY).isascii()
    assert not set("<>&'") & set(plain_json(NASTY))
    assert json.loads(plain_json(NASTY)) == NASTY


def test_the_index_finds_parcels_by_each_part(qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zoemzone_qgis.report.webmap.find.MOST", 20)
    names = [f"OTL{n % 3:02d} {'ABC'[n % 3]} {n}" for n in range(300)] + ["Ède", "gelijk", "gelijk"]
    source = layer([(square(20.0 * n, 0, 10), [name, "keep", 1.0]) for n, name in enumerate(names)])
    folder = tmp_path / "map"
    begins = write(folder, content(web(source)))["find"]
    assert len(begins) > 10
    files = [json.loads(taken(folder / "data" / "find" / f"{number}.js")) for number in range(len(begins))]
    assert max(len(entries) for entries in files) <= 20
    for name in names:
        for key in keys(name):
            near = [n for n, begin in enumerate(begins) if begin.startswith(key) or key.startswith(begin)]
            assert any(entry[0] == name for n in near for entry in files[n]), (name, key)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda: content(), "no layer"),
        (lambda: content(web(layer([]), reason_nl="nope")), "has no field nope"),
        (lambda: content(web(layer([], crs=""))), "has no CRS"),
        (lambda: content(web(layer([])), web(layer([]))), "key zones"),
        (lambda: content(web(layer([])), background=Background("http://x/{z}/{x}/{y}.png", "x")), "https"),
        (lambda: content(web(layer([])), links=[(Text("a", "a"), "javascript:alert(1)")]), "no address"),
        (lambda: content(WebLayer("a", Text("a", "a"), layer([]), [WebCategory("", Text("a", "a"), "red")])), "rrggbb"),
    ],
)
def test_bad_content_is_told(qgis_app: Any, tmp_path: Path, spoil: Callable[[], WebContent], words: str) -> None:
    with pytest.raises(Fault) as told:
        write(tmp_path / "map", spoil())
    assert words in told.value.text.format(**told.value.facts)


def test_a_folder_that_holds_something_is_left_alone(qgis_app: Any, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(Fault, match="not empty"):
        write(tmp_path, content(web(layer([]))))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_folder_that_cannot_be_made_is_told(qgis_app: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Fault, match="cannot be written"):
        write(tmp_path / "file" / "map", content(web(layer([]))))


def test_an_empty_layer_makes_a_map_that_says_so(qgis_app: Any, tmp_path: Path) -> None:
    made = write(tmp_path / "map", content(web(layer([]))))
    assert made["layers"][0]["count"] == 0
    assert made["layers"][0]["bounds"] is None
    assert made["bounds"] == [330000, 5070000, 720000, 5360000]


def test_shapes_that_cannot_be_drawn_are_counted(qgis_app: Any, tmp_path: Path) -> None:
    source = layer([(square(0, 0, 300), ["a", "keep", 1.0]), ("Polygon EMPTY", ["b", "keep", 1.0])])
    figures = write_webmap(tmp_path / "map", content(web(source)), QgsProcessingFeedback(False))
    assert figures.features == 1
    assert figures.left_out == {"zones": 1}


def test_whole_numbers_stay_whole(qgis_app: Any, tmp_path: Path) -> None:
    """A parcel can be numbered by a double; seven digits would make one parcel of many."""
    numbers = (228001234567.0, 228001234568.0, 12345678.912)
    source = layer([(square(0, 0, 300), [str(number), "keep", number]) for number in numbers])
    made = write(tmp_path, content(web(source, parcel_field="m2")))
    assert rows(tmp_path)["columns"][made["layers"][0]["parcel"]] == [228001234567, 228001234568, 12345678.91]


def test_what_lies_outside_the_world_is_left_out(qgis_app: Any, tmp_path: Path) -> None:
    """The poles have no place on a web map; one line to there stopped all of it."""
    lines = ("LineString(5.8 52.08, 5.81 52.09)", "LineString(5.8 52.08, 5.8 90)")
    source = layer([(line, ["a", "keep", 1.0]) for line in lines], "LineString", "EPSG:4326")
    figures = write_webmap(tmp_path, content(web(source)), QgsProcessingFeedback(False))
    assert (figures.features, figures.left_out) == (1, {"zones": 1})


def test_it_stops_when_asked(qgis_app: Any, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(Cancelled):
        write_webmap(tmp_path / "map", content(web(layer([(square(0, 0, 9), ["a", "keep", 1.0])]))), feedback)


def test_no_part_of_the_page_is_forgotten() -> None:
    there = {path.relative_to(WEBMAP).as_posix() for path in WEBMAP.rglob("*") if path.is_file()}
    parts = [name for names in page.JOINED.values() for name in names] + list(page.COPIED)
    assert len(parts) == len(set(parts))
    assert there == {*parts, "index.html", "README.md"}
    text = page.joined(page.SCRIPTS)
    assert all(f"/* ==== {name} ==== */" in text for name in page.SCRIPTS)
