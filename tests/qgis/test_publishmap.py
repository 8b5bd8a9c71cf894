"""publishmap: the folder, opened again with QGIS, GDAL and as files."""

from __future__ import annotations

import csv
import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRendererCategory,
)

from .layers import box, memory_layer
from .publishkit import MARKUP, X, Y, filed, gaps, plan, publisher, square, zones

GMD = "{http://www.isotc211.org/2005/gmd}"
GCO = "{http://www.isotc211.org/2005/gco}"


@pytest.fixture
def publish(run: Any, tmp_path: Path) -> Any:
    return publisher(run, tmp_path / "map")


def test_the_package_opens_in_qgis_as_it_should_look(publish: Any) -> None:
    folder = publish(
        OPPORTUNITIES=zones(), PLAN=plan({}), GAPS=gaps(), PUBLISHER="Gemeente Ede", CONTACT="Team groen, info@ede.nl"
    )
    assert folder.tables() == ["plan", "gaps", "opportunities"]
    layer = folder.layer("opportunities")
    assert layer.featureCount() == 3
    assert layer.crs().authid() == "EPSG:28992"
    assert sorted(f.geometry().area() for f in layer.getFeatures()) == pytest.approx([6400.0] * 3)
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.renderer().legendSymbolItems()[0].label() == "Behouden: goed leefgebied"
    place = layer.fields().lookupField("gain_ha")
    assert layer.attributeAlias(place) == "Leefgebied dat maatregelen kunnen toevoegen (ha)"
    assert layer.editorWidgetSetup(layer.fields().lookupField("zone")).type() == "ValueMap"
    assert [feature["gain_ha"] for feature in layer.getFeatures()] == [0.25, 1.25, 2.25]
    count, _, names, *_ = layer.listStylesInDatabase()
    assert count == 2
    assert set(names[:2]) == {"Nederlands", "English"}
    metadata = layer.metadata()
    assert metadata.title() == "Kansenkaart"
    assert metadata.licenses() == ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"]
    assert [(one.organization, one.email, one.role) for one in metadata.contacts()] == [
        ("Gemeente Ede", "info@ede.nl", "publisher")
    ]
    assert metadata.rights() == ["Gemeente Ede, Kansenkaart, CC BY 4.0"]
    assert metadata.crs().authid() == "EPSG:28992"
    assert metadata.extent().spatialExtents()[0].bounds.xMinimum() == X
    assert any("Zoem Zone" in line for line in metadata.history())
    assert "geen besluit" in metadata.abstract()


def test_english_opens_in_english_and_keeps_the_dutch_style(publish: Any) -> None:
    folder = publish(OPPORTUNITIES=zones(), LANGUAGE="en")
    layer = folder.layer("opportunities")
    assert layer.renderer().legendSymbolItems()[0].label() == "Keep: good habitat"
    assert layer.attributeAlias(layer.fields().lookupField("area_ha")) == "Area (ha)"
    _, ids, names, *_ = layer.listStylesInDatabase()
    qml, _ = layer.getStyleFromDatabase(ids[names.index("Nederlands")])
    assert "Behouden: goed leefgebied" in qml


def test_other_programs_read_descriptions_and_metadata(publish: Any) -> None:
    folder = publish(OPPORTUNITIES=zones(), TITLE=f"Kaart {MARKUP}", PUBLISHER="Ede & Co <x>", CONTACT="info@ede.nl")
    data = gdal.OpenEx(str(folder.package), gdal.OF_VECTOR)
    fields = {one.GetName(): one for one in data.GetLayerByName("opportunities").schema}
    if int(gdal.VersionInfo()) >= 3_070_000:  # earlier ones do not read them
        assert fields["area_ha"].GetAlternativeName() == "Oppervlakte (ha)"
        assert fields["area_ha"].GetComment() == "Oppervlakte / Area [ha]"
    with closing(sqlite3.connect(folder.package)) as base:
        rows = base.execute("SELECT column_name, title, description FROM gpkg_data_columns").fetchall()
        assert ("area_ha", "Oppervlakte (ha)", "Oppervlakte / Area [ha]") in rows
        standards = [one for (one,) in base.execute("SELECT DISTINCT md_standard_uri FROM gpkg_metadata")]
        assert set(standards) == {"http://mrcc.com/qgis.dtd", "http://www.isotc211.org/2005/gmd"}
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    root = ElementTree.parse(folder.place / "metadata" / "opportunities.xml").getroot()  # noqa: S314
    assert root.tag == f"{GMD}MD_Metadata"
    order = [one.tag.removeprefix(GMD) for one in root]
    assert order == [
        "fileIdentifier", "language", "characterSet", "hierarchyLevel", "contact", "dateStamp", "metadataStandardName",
        "metadataStandardVersion", "referenceSystemInfo", "identificationInfo", "distributionInfo", "dataQualityInfo",
    ]  # fmt: skip
    title = root.find(f".//{GMD}citation//{GMD}title/{GCO}CharacterString")
    assert title is not None
    assert title.text == f"Kaart {MARKUP}: Kansenkaart"
    west = root.find(f".//{GMD}westBoundLongitude/{GCO}Decimal")
    assert west is not None
    assert float(str(west.text)) == pytest.approx(5.825, abs=0.01)
    assert "https://creativecommons.org/licenses/by/4.0/" in [one.text for one in root.iter(f"{GCO}CharacterString")]


def test_tables_for_a_spreadsheet(publish: Any) -> None:
    folder = publish(
        OPPORTUNITIES=zones({"reason_nl": '=1+1; "x", y', "reason_en": "-2 m"}), PLAN=plan({"gain_ha": 0.125})
    )
    with (folder.place / "opportunities.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert rows[1]["gain_ha"] == "1,25"
    assert rows[0]["reason_nl"] == '\'=1+1; "x", y'
    assert rows[0]["reason_en"] == "'-2 m"
    assert (folder.place / "opportunities.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    book = ogr.Open(str(folder.place / "plan.xlsx"))
    sheet = book.GetLayer(0)
    row = next(iter(sheet))
    assert sheet.GetName() == "Maatregelenplan"
    assert row["Rang"] == 1
    assert row["Winst aan effectief leefgebied (ha)"] == 0.125
    book = ogr.Open(str(folder.place / "opportunities.xlsx"))
    assert next(iter(book.GetLayer(0)))["Onderbouwing in het Nederlands"] == '\'=1+1; "x", y'


def test_english_tables_have_points(publish: Any) -> None:
    folder = publish(PLAN=plan({}), LANGUAGE="en")
    with (folder.place / "plan.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert next(csv.DictReader(stream))["cost_one_off"] == "1234.5"


def test_papers_say_what_each_file_is(publish: Any, tmp_path: Path) -> None:
    record = {"algorithm": "zoemzone:opportunitymap", "finished": "2026-05-01T10:00:00+00:00", "parameters": {"A": 1}}
    source = filed(zones(), tmp_path / "in", record)
    folder = publish(
        OPPORTUNITIES=source, PLAN=plan({}), PUBLISHER="'t Zoemt", LICENCE="Eigen voorwaarden https://x.nl/v"
    )
    manifest = json.loads((folder.place / "manifest.json").read_text(encoding="utf-8"))
    there = {path.relative_to(folder.place).as_posix() for path in folder.place.rglob("*") if path.is_file()}
    assert set(manifest["files"]) | {"manifest.json"} == there
    assert len(there) == publish.result["FILES"]
    for name, facts in manifest["files"].items():
        content = (folder.place / name).read_bytes()
        assert (facts["bytes"], facts["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    texts = {name: (folder.place / name).read_text(encoding="utf-8-sig") for name in ("LEESMIJ.txt", "README.txt")}
    for text in texts.values():
        for name in there - {"LEESMIJ.txt", "README.txt"}:
            assert name in text or f"{name.partition('/')[0]}/" in text, name
    assert "Waarvoor wel en niet" in texts["LEESMIJ.txt"]
    assert "What it may and may not be used for" in texts["README.txt"]
    assert "'t Zoemt" in texts["README.txt"]
    assert "https://x.nl/v" in (folder.place / "LICENCE.txt").read_text(encoding="utf-8-sig")
    kept = json.loads((folder.place / "records" / "opportunities.run.json").read_text(encoding="utf-8"))
    assert kept["algorithm"] == "zoemzone:opportunitymap"
    assert any("opportunitymap, 2026-05-01" in line for line in folder.layer("opportunities").metadata().history())
    with (folder.place / "fields.csv").open(encoding="utf-8-sig", newline="") as stream:
        told = {(row["layer"], row["field"]): row for row in csv.DictReader(stream, delimiter=";")}
    assert told["plan", "cost_one_off"]["unit"] == "EUR"
    assert told["opportunities", "place"]["nl"] == "Gebied"
    assert told["opportunities", "place"]["en"] == "Place"


def test_names_with_every_sign(publish: Any, tmp_path: Path) -> None:
    layer = memory_layer(f"Bomen {MARKUP}", [(square(0), {"naam": MARKUP, "soort": "linde"})])
    twin = memory_layer(f"Bomen {MARKUP}", [(square(1), {"naam": "b"})])
    areas = memory_layer("g", [(box(X - 50, Y - 50, X + 500, Y + 200), {"naam": MARKUP})])
    folder = publish(
        OPPORTUNITIES=zones({"place": MARKUP}), MORE=[layer, twin], AREAS=areas, TITLE=MARKUP, PUBLISHER=MARKUP,
        WEBMAP=True, OUTPUT=str(tmp_path / "Kaart 'é' & <b>"),
    )  # fmt: skip
    tables = folder.tables()
    assert tables[:2] == ["opportunities", "municipalities"]
    assert len(tables) == len(set(tables)) == 4
    assert all(name.replace("_", "").isalnum() and name.isascii() for name in tables)
    assert folder.values("opportunities", "place")[0] == MARKUP
    assert folder.values("municipalities", "naam") == [MARKUP]
    page = (folder.place / "index.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "<script>alert" not in (folder.place / "webmap" / "index.html").read_text(encoding="utf-8")


def test_the_web_map_shows_what_is_in_the_package(publish: Any, food_map: str) -> None:
    parcels = memory_layer(
        "p", [(square(0), {"akr": "OTL00", "sectie": "A", "perceelnummer": "1234", "eigenaar": "J. Jansen"})]
    )
    areas = memory_layer("g", [(box(X - 50, Y - 50, X + 500, Y + 200), {"naam": "Otterlo"})])
    folder = publish(
        OPPORTUNITIES=zones(),
        PLAN=plan({}),
        PARCELS=parcels,
        AREAS=areas,
        FORAGE=food_map,
        WEBMAP=True,
        BACKGROUND="none",
    )
    assert (folder.place / "webmap" / "index.html").is_file()
    assert publish.result["FIRST_VIEW_BYTES"] > 0
    everything = folder.everything()
    page = everything[everything.index(b"webmap/data") :]
    for text in (
        "Reden 1",
        "OTL00 A 1234",
        "Otterlo",
        "Behouden: goed leefgebied",
        "Keep: good habitat",
        "food_summer",
    ):
        assert json.dumps(text).strip('"').encode() in page, text
    assert folder.values("parcels", "perceel") == ["OTL00 A 1234"]
    assert folder.values("opportunities", "food_summer") == pytest.approx([0.3] * 3)
    assert b"Jansen" not in everything


@pytest.fixture
def food_map(tmp_path: Path) -> str:
    path = tmp_path / "food.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 60, 40, 5, gdal.GDT_Float32)
    data.SetGeoTransform((X - 100, 10, 0, Y + 300, 0, -10))
    data.SetProjection(QgsProject.instance().crs().toWkt() or ogr_wkt())
    for number, (name, value) in enumerate(
        (("share_pct", 5), ("forage_early_spring", 0.1), ("forage_late_spring", 0.2), ("forage_summer", 0.3),
         ("forage_autumn", 0.4)), start=1,
    ):  # fmt: skip
        band = data.GetRasterBand(number)
        band.Fill(value)
        band.SetDescription(name)
    data.FlushCache()
    return str(path)


def ogr_wkt() -> str:
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(28992)
    return str(system.ExportToWkt())


def test_a_raster_that_is_no_food_map(publish: Any, tmp_path: Path, run: Any, food_map: str) -> None:
    data = gdal.Open(food_map, gdal.GA_Update)
    data.GetRasterBand(3).SetDescription("other")
    data = None
    with pytest.raises(Exception, match="has no band forage_late_spring"):
        publish(OPPORTUNITIES=zones(), FORAGE=food_map)
    assert not (tmp_path / "map").exists()


def test_an_own_look_is_kept_unless_it_shows_what_stays_out(publish: Any, listener: Any) -> None:
    def looked(name: str, field: str) -> Any:
        layer = memory_layer(name, [(square(0), {"kind": "oak", "eigenaar_naam": "J. Jansen", "n": 1})])
        value = "J. Jansen" if field == "eigenaar_naam" else "oak"
        symbol = QgsFillSymbol.createSimple({"color": "#ff0000"})
        layer.setRenderer(QgsCategorizedSymbolRenderer(field, [QgsRendererCategory(value, symbol, value)]))
        return layer

    folder = publish(OPPORTUNITIES=zones(), MORE=[looked("good", "kind"), looked("bad", "eigenaar_naam")])
    assert folder.layer("good").renderer().classAttribute() == "kind"
    assert folder.layer("bad").renderer().type() == "singleSymbol"
    assert any("gets a plain style" in text for text in listener.warnings)
    assert b"Jansen" not in folder.everything()


def test_an_empty_layer_and_one_without_shapes(publish: Any, listener: Any) -> None:
    empty = memory_layer("leeg", [(square(0), {"a": 1})])
    empty.dataProvider().truncate()
    folder = publish(OPPORTUNITIES=zones(), MORE=[empty, memory_layer("tabel", [("", {"a": 1})], "None", "")])
    assert folder.layer("leeg").featureCount() == 0
    assert folder.values("tabel", "a") == [1]
    assert any("leeg holds no objects" in text for text in listener.warnings)


def test_the_legend_of_the_web_map_has_the_colours_of_the_styles(publish: Any) -> None:
    """Lines have a white casing, which is not their colour; and something is to be seen when the map opens."""
    blocks = memory_layer("b", [(square(0), {"id": 1, "type": "bnb", "basis": "potential"})])
    folder = publish(GAPS=gaps(), BLOCKS=blocks, WEBMAP=True, BACKGROUND="none")
    text = (folder.place / "webmap" / "data" / "manifest.js").read_text(encoding="ascii")
    for label, colour in (("onderbreking in de strook", "#aa3377"), ("B&B-gebied", "#009e73")):
        after = text[text.index(json.dumps(label).replace("&", "\\u0026")) :][:200]
        assert colour in after, (label, after)
    alone = publish(BLOCKS=blocks, WEBMAP=True, BACKGROUND="none", OUTPUT=str(folder.place) + "2")
    assert '"visible":true' in (alone.place / "webmap" / "data" / "manifest.js").read_text(encoding="ascii")


def test_a_zone_astray_is_told(publish: Any, listener: Any) -> None:
    """At the origin of the Dutch grid; the web map opens where the others lie."""
    source = zones()
    one = QgsFeature(source.fields())
    one.setGeometry(QgsGeometry.fromWkt(box(0, 0, 80, 80)))
    one.setAttribute("id", 9)
    one.setAttribute("zone", "keep")
    source.dataProvider().addFeatures([one])
    folder = publish(OPPORTUNITIES=source, WEBMAP=True, BACKGROUND="none")
    assert any("1 objects lie far from all others" in text for text in listener.warnings)
    assert 9 in folder.values("opportunities", "id")
    text = (folder.place / "webmap" / "data" / "manifest.js").read_text(encoding="ascii")
    assert '"far":1,' in text
