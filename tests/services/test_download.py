"""Files of partners fetched, filtered and kept, wherever they lie and whatever they say of their coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsNetworkAccessManager, QgsVectorLayer

from zoemzone_qgis.catalogue.download import download, downloadable, table_name
from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.health import check
from zoemzone_qgis.catalogue.loading import LoadTask
from zoemzone_qgis.catalogue.model.entry import Entry, Origin, Selection
from zoemzone_qgis.catalogue.offline import OfflineStore
from zoemzone_qgis.errors import Fault, sentence

from .misbehaving import Server
from .servers import Postgis, data, database
from .workkit import entry, fault_of, in_worker, run_task
from .workkit import place as square

LAYER = "pand"


@pytest.fixture
def server(qgis_app: Any) -> Iterator[Server]:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        yield server


def place() -> Any:
    """A square in the middle of the sample."""
    return square(181_000, 456_800, 300)


def keys(path: Path, table: str = "") -> list[str]:
    source = ogr.Open(str(path))
    layer = source.GetLayerByName(table) if table else source.GetLayer(0)
    return sorted(one["lokaal_id"] for one in layer)


def expected() -> list[str]:
    """What touches the square, asked of the file itself."""
    source = ogr.Open(str(data.VILLAGE))
    layer = source.GetLayerByName(LAYER)
    layer.SetSpatialFilter(ogr.CreateGeometryFromWkt(place().area().asWkt()))
    return sorted(one["lokaal_id"] for one in layer)


def fetched(one: Entry, folder: Path) -> Any:
    return in_worker(lambda: download(one, place(), Fetcher(5.0), folder / "kopie.gpkg"))


# where the entry and the file differ and both are in metres, the entry's word counts
@pytest.mark.parametrize(
    ("crs", "told"),
    [("EPSG:28992", "as it is"), ("EPSG:4326", "as it is"), ("EPSG:3857", "as it is"), ("EPSG:4326", "nothing")],
)
def test_systems(qgis_app: Any, tmp_path: Path, crs: str, told: str) -> None:
    """The entry says the file's system, or leaves it at metres where the file says degrees."""
    path = tmp_path / "panden.gpkg"
    gdal.VectorTranslate(str(path), str(data.VILLAGE), layers=[LAYER], dstSRS=crs, reproject=True)
    one = entry("gpkg", str(path), LAYER, crs=crs if told == "as it is" else "EPSG:28992")
    brought = fetched(one, tmp_path)
    assert brought.crs == crs
    assert keys(brought.path) == expected()
    task = LoadTask(one, place(), tmp_path)
    layers: list[Any] = []
    task.loaded.connect(lambda key, layer: layers.append(layer))
    run_task(task)
    assert layers[0].crs().authid() == crs
    # in place, with a filter by box: at least those
    assert set(expected()) <= {one["lokaal_id"] for one in layers[0].getFeatures()}


def test_a_file_on_the_web(server: Server, tmp_path: Path) -> None:
    server.pages["/kaart.gpkg"] = data.VILLAGE.read_bytes()
    one = entry("gpkg", server.url("/kaart.gpkg?versie=2"), LAYER)
    brought = fetched(one, tmp_path)
    assert keys(brought.path, brought.table) == expected()
    assert in_worker(lambda: check(one, place(), Fetcher(5.0))).light == "green"
    server.pages["/kaart.gpkg"] = (b"", "text/plain", 404)
    before = brought.path.read_bytes()
    assert fault_of(lambda: download(one, place(), Fetcher(5.0), brought.path)).kind == "notfound"
    assert brought.path.read_bytes() == before


def test_a_file_beside_a_catalogue_on_the_web(server: Server, tmp_path: Path) -> None:
    server.pages["/map/kaart.gpkg"] = data.VILLAGE.read_bytes()
    origin = Origin("remote", server.url("/map/catalogus.json"))
    brought = fetched(entry("gpkg", "kaart.gpkg", LAYER, origin=origin), tmp_path)
    assert keys(brought.path, brought.table) == expected()


def test_a_web_page_in_place_of_a_file(server: Server, tmp_path: Path) -> None:
    server.pages["/kaart.gpkg"] = b"<!DOCTYPE html><html></html>"
    one = entry("gpkg", server.url("/kaart.gpkg"), LAYER)
    with pytest.raises(Fault, match="no file with objects"):
        fetched(one, tmp_path)


def test_a_database_is_kept(postgis: Postgis, tmp_path: Path) -> None:
    one = entry("postgis", postgis.connection, ".".join(database.ODD))
    store = OfflineStore(tmp_path / "offline.gpkg")
    copy = in_worker(lambda: store.renew(one, square(181_000, 457_000, 400), Fetcher(5.0)))
    layer = QgsVectorLayer(copy.uri, "x", "ogr")
    assert layer.featureCount() == copy.count > 10
    assert postgis.password.encode() not in store.path.read_bytes()


def test_by_field_and_dropped(qgis_app: Any, tmp_path: Path) -> None:
    path = tmp_path / "lijst.geojson"
    rows = [
        {"gemeente": "'s-Vlek", "eind": None},
        {"gemeente": "'s-Vlek", "eind": "2020"},
        {"gemeente": "X", "eind": None},
    ]
    point = {"type": "Point", "coordinates": [5.75, 50.96]}
    import json

    features = [{"type": "Feature", "properties": row, "geometry": point} for row in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    selection = Selection(by="field", field="gemeente", value="{name}", drop={"eind": ("*",)})
    brought = fetched(entry("geojson", str(path), selection=selection, crs="EPSG:4326"), tmp_path)
    assert (brought.count, brought.dropped) == (1, 1)


def test_what_can_be_kept() -> None:
    kept = {
        "oaf": "https://a.nl",
        "wfs": "https://a.nl",
        "postgis": "naam",
        "gpkg": "a.gpkg",
        "csv": "a.csv",
        "shp": "a.shp",
    }
    not_kept = {"wms": "https://a.nl", "wmts": "https://a.nl", "wcs": "https://a.nl", "xyz": "https://a.nl/{z}",
                "vectortiles": "https://a.nl/{z}", "geotiff": "a.tif", "file": ""}  # fmt: skip
    assert all(downloadable(entry(kind, address, "x")) for kind, address in kept.items())
    assert not any(downloadable(entry(kind, address, "x")) for kind, address in not_kept.items())
    said = sentence(fault_of(lambda: download(entry("wms", "https://a.nl", "x"), None, Fetcher(), Path("x.gpkg"))))
    assert "Spots is made of pictures" in said


def test_names_of_tables() -> None:
    ids = ("bgt-pand.2", "bgt.pand.2", "bgt-pand-2", "bgt_pand_2", "bgt-pand_2")
    names = [table_name(entry("oaf", "", id=one), square()) for one in ids]
    assert len(set(names)) == len(ids)
    assert all(name.startswith("bgt_pand_2_") and name.endswith("_GM9903") for name in names)
    assert table_name(entry("oaf", "", id="land", selection=Selection(by="none")), square()) == "land"
