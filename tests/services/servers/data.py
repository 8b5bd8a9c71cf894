"""What the servers serve, made from the sample."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

ROOT = Path(__file__).resolve().parents[3]
VILLAGE = ROOT / "resources" / "sample" / "otterlo.gpkg"
LIMBURG = ROOT / "resources" / "sample" / "limburg.gpkg"
CORINE = ROOT / "resources" / "sample" / "clc2018_limburg_100m.tif"
BGT = ("begroeidterreindeel", "wegdeel", "pand", "vegetatieobject_punt")

# the names under which the register's OGC API has the fields of the delivery
API_NAMES = {
    "relatievehoogteligging": "relatieve_hoogteligging",
    "class": "fysiek_voorkomen",
    "plus_fysiekvoorkomen": "plus_fysiek_voorkomen",
    "begroeidterreindeeloptalud": "op_talud",
    "bgt_status": "status",
    "creationdate": "tijdstip_registratie",
}


def features(path: Path, layer: str) -> Iterator[dict[str, Any]]:
    """The objects of a layer as GeoJSON, coordinates as they stand, ids from 1."""
    source = ogr.Open(str(path))
    for number, feature in enumerate(source.GetLayerByName(layer), 1):
        made = json.loads(feature.ExportToJson())
        yield {
            "type": "Feature",
            "id": number,
            "geometry": made["geometry"],
            "properties": made["properties"] | {"fid": number},
        }


def collection(path: Path, layer: str, target: Path) -> Path:
    """A layer as a GeoJSON file."""
    return written(list(features(path, layer)), target)


def with_history(path: Path, layer: str, target: Path) -> Path:
    """A layer as the register serves it: with the versions that have ended, too.

    Every third object had another cover before 2018, every tenth vanished in 2019, every twentieth lies in a tunnel.
    """
    rows: list[dict[str, Any]] = []
    for number, one in enumerate(features(path, layer)):
        now = {API_NAMES.get(name, name): value for name, value in one["properties"].items()}
        height = -1 if number % 20 == 7 else int(now["relatieve_hoogteligging"] or 0)
        begun = now["tijdstip_registratie"][:10]
        now |= {
            "tijdstip_registratie": f"{begun}T00:00:00Z",
            "eind_registratie": None,
            "relatieve_hoogteligging": height,
        }
        if number % 3 == 0:
            past = {"fysiek_voorkomen": "transitie", "tijdstip_registratie": "2012-01-01T00:00:00Z"}
            rows.append(one | {"properties": now | past | {"eind_registratie": "2018-01-01T00:00:00Z"}})
        if number % 10 == 9:
            gone = {"lokaal_id": f"{now['lokaal_id']}.gone", "eind_registratie": "2019-06-01T00:00:00Z"}
            rows.append(one | {"properties": now | gone})
        rows.append(one | {"properties": now})
    numbered = [
        one | {"id": number, "properties": one["properties"] | {"fid": number}} for number, one in enumerate(rows, 1)
    ]
    return written(numbered, target)


def written(rows: list[dict[str, Any]], target: Path) -> Path:
    target.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), encoding="utf-8")
    return target


def geographic_box(path: Path, layer: str) -> list[float]:
    """The extent of a layer in degrees, as a service states it."""
    source = ogr.Open(str(path))
    found = source.GetLayerByName(layer)
    left, right, bottom, top = found.GetExtent()
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turn = osr.CoordinateTransformation(found.GetSpatialRef(), degrees)
    return list(turn.TransformBounds(left, bottom, right, top, 21))
