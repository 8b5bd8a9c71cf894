"""publishmap: what a partner sees who opens the folder in QGIS, in another GIS program and in a spreadsheet."""

from __future__ import annotations

import csv
import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from zoemzone_qgis.core.land.landclass import SEASONS

from .comparekit import write_values
from .layers import memory_layer
from .publishkit import Folder, X, Y, plan, square, zones


@pytest.fixture(scope="module")
def _folders() -> dict[str, Folder]:
    return {}


@pytest.fixture
def published(run: Any, _folders: dict[str, Folder], tmp_path_factory: pytest.TempPathFactory) -> Any:
    """published("nl") -> a folder with zones, a plan, parcels and areas, made once."""

    def call(language: str) -> Folder:
        if language not in _folders:
            place = tmp_path_factory.mktemp(language)
            food = {f"forage_{season}": np.full((30, 60), 0.5, np.float32) for season in SEASONS}
            raster = write_values(place / "food.tif", food, corner=(X - 100, Y + 200))
            parcel = memory_layer("p", [(square(0), {"akr": "OTL00", "sectie": "A", "perceelnummer": 12})])
            given = {
                "OPPORTUNITIES": zones(),
                "PLAN": plan({"reason_nl": "Maaien " * 40, "gain_ha": 0.125}, {"owner": "Gemeente Ede"}),
                "PARCELS": parcel,
                "AREAS": memory_layer("g", [(square(0, 900), {"naam": "Otterlo"})]),
                "FORAGE": raster,
            }
            out = str(place / "map")
            run("publishmap", {"TITLE": "Kaart", "LANGUAGE": language, "WEBMAP": False, "OUTPUT": out, **given})
            _folders[language] = Folder(out)
        return _folders[language]

    return call


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_field_of_every_layer_has_a_name_that_people_read(published: Any, language: str) -> None:
    folder = published(language)
    for table in folder.tables():
        layer = folder.layer(table)
        bare = [one.name() for place, one in enumerate(layer.fields()) if not layer.attributeAlias(place)]
        assert bare == ["fid"], table
        assert layer.metadata().title()
        assert layer.metadata().abstract()
        assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())
        _, _, names, *_ = layer.listStylesInDatabase()
        assert {"Nederlands", "English"} <= set(names)


@pytest.mark.parametrize(("language", "title"), [("nl", "Maatregelenplan"), ("en", "Plan of measures")])
def test_other_programs_show_the_title_of_a_layer(published: Any, language: str, title: str) -> None:
    with closing(sqlite3.connect(published(language).package)) as base:
        told = dict(base.execute("SELECT table_name, identifier FROM gpkg_contents").fetchall())
    assert told["plan"] == title
    with_name = {"nl": "tabel van de laag Maatregelenplan (CSV)", "en": "table of the layer Plan of measures (CSV)"}
    assert with_name[language] in (published(language).place / "index.html").read_text(encoding="utf-8")
    data = gdal.OpenEx(str(published(language).package), gdal.OF_VECTOR)
    assert data.GetLayerByName("plan").GetMetadataItem("IDENTIFIER") == title


def test_no_style_or_table_needs_a_file_of_the_maker(published: Any) -> None:
    """Paths in styles would be broken links with the partner."""
    folder = published("nl")
    with closing(sqlite3.connect(folder.package)) as base:
        rows = base.execute("SELECT styleQML || styleSLD FROM layer_styles").fetchall()
    for (text,) in rows:
        assert not re.search(r"(?:/(?:home|tmp|work|root|usr|var)/|[A-Z]:[\\\\/])", text)


@pytest.mark.parametrize(("language", "sign"), [("nl", ";"), ("en", ",")])
def test_every_csv_opens_in_the_spreadsheet_of_its_language(published: Any, language: str, sign: str) -> None:
    found = sorted(published(language).place.glob("*.csv"))
    assert [path.name for path in found] == ["checked.csv", "fields.csv", "opportunities.csv", "plan.csv"]
    for path in found:
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.reader(stream, delimiter=sign))
        assert {len(row) for row in rows} == {len(rows[0])}
        assert len(rows[0]) > 5


def widths(path: Path) -> list[float]:
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode("utf-8")
    head = sheet[: sheet.index("<sheetData")]
    assert 'state="frozen"' in head
    assert head.index("<sheetViews>") < head.index("<cols>")
    found = [(int(first), int(last), float(width)) for first, last, width in re.findall(
        r'<col min="(\d+)" max="(\d+)" width="([\d.]+)" customWidth="1"/>', head
    )]  # fmt: skip
    assert [one[0] for one in found] == [one[1] for one in found] == list(range(1, len(found) + 1))
    return [width for *_, width in found]


def test_a_sheet_opens_with_its_columns_in_sight(published: Any) -> None:
    """Reasons wide, numbers narrow, names on top that stay; numbers are numbers."""
    path = published("nl").place / "plan.xlsx"
    book = ogr.Open(str(path))  # the sheet lives as long as its book
    sheet = book.GetLayer(0)
    names = [one.GetName() for one in sheet.schema]
    wide = dict(zip(names, widths(path), strict=True))
    assert wide["Onderbouwing in het Nederlands"] == 60
    assert wide["Rang"] == 12
    assert wide["Winst aan effectief leefgebied (ha)"] == 34
    kinds = {one.GetName(): one.GetTypeName() for one in sheet.schema}
    assert (kinds["Rang"], kinds["Onderbouwing in het Nederlands"]) == ("Integer", "String")
    assert kinds["Winst aan effectief leefgebied (ha)"] == "Real"
    assert sheet.GetFeatureCount() == 2
    assert sheet.GetFeature(2)["Winst aan effectief leefgebied (ha)"] == 0.125


NAMES = [
    "CON",
    "aux",
    "nul.",
    "LPT1",
    "com9.txt",
    "..",
    'a/b\\c:d*e?f"g|h',
    "x" * 300,
    "x" * 299 + "y",
    "…",
    "Çà <b>",
    " ",
]
_NOT_IN_WINDOWS = re.compile(r'(?i:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?|.*[. ]|.*[<>:"/\\|?*\x00-\x1f].*')


def test_every_file_can_be_copied_to_a_windows_computer(run: Any, tmp_path: Path) -> None:
    """Layers and municipalities with names that Windows keeps for itself, that end in a dot, or are very long."""
    layers = [memory_layer(name, [(square(place), {"naam": name})]) for place, name in enumerate(NAMES)]
    areas = memory_layer("g", [(square(place), {"naam": name}) for place, name in enumerate(NAMES)])
    out = str(tmp_path / "map")
    given = {"TITLE": "x" * 400, "PUBLISHER": "y" * 400, "AREAS": areas, "MORE": layers, "BACKGROUND": "none"}
    run("publishmap", {"OPPORTUNITIES": zones(), **given, "OUTPUT": out})
    folder = Folder(out)
    paths = [path.relative_to(folder.place) for path in folder.place.rglob("*")]
    assert len(paths) > 20
    for path in paths:
        assert not [part for part in path.parts if _NOT_IN_WINDOWS.fullmatch(part)], path
        assert len(str(path)) < 100
    tables = folder.tables()
    assert len({one.casefold() for one in tables}) == len(NAMES) + 2
    assert sorted(folder.values("municipalities", "naam")) == sorted(name.strip() for name in NAMES)


@pytest.mark.parametrize("place", ["/proc/kaart", "/dev/null/kaart", "/dev/full"])
def test_a_place_where_nobody_may_write(run: Any, place: str) -> None:
    with pytest.raises(QgsProcessingException, match=r"cannot be made|is not a folder") as error:
        run("publishmap", {"TITLE": "x", "OPPORTUNITIES": zones(), "OUTPUT": place})
    assert "Choose" in str(error.value)
    assert "Traceback" not in str(error.value)
