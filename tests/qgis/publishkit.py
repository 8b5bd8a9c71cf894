"""Small layers to publish, made by hand, and a published folder to look into."""

from __future__ import annotations

import base64
import csv
import gzip
import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsVectorLayer

from .layers import box, memory_layer, saved

X, Y = 185_000.0, 455_000.0
_PACKED = re.compile(rb'"(H4sI[A-Za-z0-9+/=]+)"')
MARKUP = "<script>alert('x')</script> & \"Ünïcode\" \\ /é'"


def square(place: int, size: float = 80.0) -> str:
    """A square, 100 m from the one before it, as WKT."""
    left = X + 100.0 * place
    return box(left, Y, left + size, Y + size)


def zones(*more: Mapping[str, Any]) -> QgsVectorLayer:
    """Zones of an opportunity map: one of each of three kinds, with what ``more`` adds to each."""
    rows = []
    for place, zone in enumerate(("keep", "connect", "improve")):
        values = {
            "id": place + 1, "zone": zone, "place": "Otterlo", "area_ha": 0.64, "gain_ha": 0.25 + place,
            "measure_nl": "Hooien", "measure_en": "Haymaking", "flag": "",
            "reason_nl": f"Reden {place}", "reason_en": f"Reason {place}",
        }  # fmt: skip
        rows.append((square(place), {**values, **(more[place] if place < len(more) else {})}))
    return memory_layer("zones", rows)


def plan(*rows: Mapping[str, Any]) -> QgsVectorLayer:
    """A plan with a row for each mapping."""
    made = []
    for place, values in enumerate(rows or ({},)):
        common = {
            "rank": place + 1, "class": "top", "unit": f"OTL00 A {place}", "measure": "M02", "cost_one_off": 1234.5,
            "reason_nl": "Maaien", "reason_en": "Mowing",
        }  # fmt: skip
        made.append((square(place), {**common, **values}))
    return memory_layer("plan", made)


def gaps() -> QgsVectorLayer:
    """A gap of 300 m."""
    values = {"id": 1, "kind": "strip", "length_m": 300.0, "manager": "agrariër", "managers": "agrariër 300 m"}
    return memory_layer("gaps", [(f"LINESTRING({X} {Y}, {X + 300} {Y})", values)], "LineString")


def filed(layer: QgsVectorLayer, folder: Path, record: Mapping[str, Any] | None = None) -> str:
    """A layer as a GeoPackage, with a run record beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = saved(layer, str(folder / f"{layer.name()}.gpkg"))
    if record is not None:
        Path(path + ".run.json").write_text(json.dumps({"parameters": {}, **record}), encoding="utf-8")
    return path


class Folder:
    """A published folder."""

    def __init__(self, place: str | Path) -> None:
        self.place = Path(place)
        self.package = self.place / "kansenkaart.gpkg"

    def layer(self, table: str) -> QgsVectorLayer:
        """A layer of the package as QGIS opens it."""
        layer = QgsVectorLayer(f"{self.package}|layername={table}", table, "ogr")
        assert layer.isValid(), table
        return layer

    def tables(self) -> list[str]:
        """The layers of the package, as GDAL tells them."""
        data = gdal.OpenEx(str(self.package), gdal.OF_VECTOR)
        names = [data.GetLayer(number).GetName() for number in range(data.GetLayerCount())]
        return [name for name in names if name != "layer_styles"]

    def values(self, table: str, field: str) -> list[Any]:
        """The values of a field."""
        return [feature[field] for feature in self.layer(table).getFeatures()]

    def checked(self) -> set[tuple[str, str, str, str]]:
        """Layer, field, kind and what was done."""
        with (self.place / "checked.csv").open(encoding="utf-8-sig", newline="") as stream:
            sign = ";" if ";" in stream.readline() else ","
            stream.seek(0)
            rows = csv.DictReader(stream, delimiter=sign)
            return {(row["layer"], row["field"], row["kind"], row["done"]) for row in rows}

    def everything(self) -> bytes:
        """All bytes of all files, spreadsheets and the data of the web map unpacked, with the names of the files."""
        parts = []
        for path in sorted(self.place.rglob("*")):
            if path.is_file():
                parts += [str(path.relative_to(self.place)).encode(), path.read_bytes()]
                if path.suffix == ".js":
                    parts += [gzip.decompress(base64.b64decode(one)) for one in _PACKED.findall(path.read_bytes())]
                if path.suffix == ".xlsx":
                    with zipfile.ZipFile(path) as book:
                        parts += [book.read(name) for name in book.namelist()]
        return b"\n".join(parts)


def publisher(run: Any, place: Path) -> Any:
    """publish(PLAN=..., ...): publishmap, without the web map unless asked -> the folder; its outputs stay in
    ``publish.result``."""

    def publish(**parameters: Any) -> Folder:
        given = {"TITLE": "Kansenkaart", "LANGUAGE": "nl", "WEBMAP": False, "OUTPUT": str(place), **parameters}
        publish.result = run("publishmap", given)
        return Folder(given["OUTPUT"])

    return publish
