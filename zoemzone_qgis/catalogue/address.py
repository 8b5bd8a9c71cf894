"""From an entry to what QGIS opens: the key of its provider and the address in that provider's spelling."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsAbstractDatabaseProviderConnection,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from ..errors import Fault
from .frames import RD
from .links import with_query, without_query
from .model.entry import Entry
from .municipality import Municipality
from .objects import Wanted
from .ogcfeatures import landing
from .partnercsv import csv_uri
from .tables import literal, quoted

PROVIDERS = {
    "oaf": "OAPIF",
    "wfs": "WFS",
    "wms": "wms",
    "wmts": "wms",
    "xyz": "wms",
    "wcs": "wcs",
    "vectortiles": "vectortile",
    "postgis": "postgres",
    "csv": "delimitedtext",
    "geotiff": "gdal",
}
RASTERS = ("wms", "wmts", "xyz", "wcs", "geotiff")
RASTER_FILES = (".tif", ".tiff", ".vrt", ".asc", ".img", ".png", ".jpg", ".jp2", ".ecw")


def provider_of(entry: Entry) -> str:
    """The key of the provider: wms, wcs, vectortile, postgres, ogr, gdal, delimitedtext, WFS or OAPIF."""
    if entry.kind == "file" and Path(entry.address).suffix.lower() in RASTER_FILES:
        return "gdal"
    return PROVIDERS.get(entry.kind, "ogr")


def uri_of(entry: Entry, municipality: Municipality | None = None, authcfg: str = "") -> str:
    """The address in the provider's spelling, with the selection for the municipality where the provider has one.

    For a database it asks the database, so it belongs in a worker. Raises Fault.
    """
    if not entry.address:
        raise Fault("{layer} has no address yet.", layer=entry.id)
    made = {
        "wms": _wms,
        "wmts": _wmts,
        "xyz": _tiles,
        "vectortiles": _tiles,
        "wcs": _wcs,
        "oaf": _features,
        "wfs": _features,
    }.get(entry.kind)
    if made is not None:
        return made(entry, authcfg)
    if entry.kind == "postgis":
        return _postgis(entry, municipality)
    return _file(entry, municipality)


def downloaded_kinds() -> tuple[str, ...]:
    """The kinds whose objects are fetched into a GeoPackage rather than opened where they are."""
    return ("oaf", "wfs")


def selecting(entry: Entry, municipality: Municipality | None) -> str:
    """The expression that selects by field for the municipality, as SQL; "" where the entry selects otherwise."""
    wanted = Wanted(entry, municipality)
    return f"{quoted(wanted.field)} = {literal(wanted.value)}" if wanted.field else ""


def leaving_out(entry: Entry, fields: Iterable[str]) -> str:
    """The expression that leaves out what the entry drops, as SQL, for the fields that are there."""
    plain = {name.replace("_", "").casefold(): name for name in fields}
    said = []
    for name, rules in entry.selection.drop.items():
        field = plain.get(name.replace("_", "").casefold())
        if field is None:
            continue
        column = quoted(field)
        for rule in rules:
            if rule == "*":
                said.append(f"({column} IS NULL OR CAST({column} AS varchar(9)) = '')")
            elif rule.startswith("<"):
                said.append(f"({column} IS NULL OR CAST({column} AS float) >= {float(rule[1:])})")
            else:
                said.append(f"({column} IS NULL OR CAST({column} AS varchar(200)) <> {literal(rule)})")
    return " AND ".join(said)


def _joined(items: Iterable[tuple[str, str]], authcfg: str) -> str:
    """Keys and values as the providers of pictures read them: QGIS decodes less than it should, so it encodes, too."""
    uri = QgsDataSourceUri()
    for key, value in items:
        if value or key == "styles":
            uri.setParam(key, value)
    if authcfg:
        uri.setAuthConfigId(authcfg)
    return bytes(uri.encodedUri()).decode("utf-8")


def split_layers(text: str) -> list[str]:
    """Names of layers with commas between."""
    return [name.strip() for name in text.split(",") if name.strip()]


def _wms(entry: Entry, authcfg: str) -> str:
    options = entry.options
    layers = split_layers(entry.layer)
    styles = (split_layers(options.get("styles", "")) + [""] * len(layers))[: len(layers)]
    items = [
        ("contextualWMSLegend", "0"),
        ("crs", entry.crs or RD),
        ("dpiMode", "7"),
        ("featureCount", "10"),
        ("format", options.get("format", "image/png")),
        ("version", options.get("version", "")),
    ]
    items += [("layers", name) for name in layers] + [("styles", name) for name in styles]
    return _joined([*items, ("url", without_query(entry.address))], authcfg)


def _wmts(entry: Entry, authcfg: str) -> str:
    options = entry.options
    address = without_query(entry.address)
    if not address.lower().endswith(".xml"):
        address = with_query(address, {"service": "WMTS", "request": "GetCapabilities"})
    items = [
        ("contextualWMSLegend", "0"),
        ("crs", entry.crs or RD),
        ("dpiMode", "7"),
        ("format", options.get("format", "")),
        ("layers", entry.layer),
        ("styles", options.get("styles", "")),
        ("tileMatrixSet", options.get("tilematrixset", "")),
        ("url", address),
    ]
    return _joined(items, authcfg)


def _tiles(entry: Entry, authcfg: str) -> str:
    options = entry.options
    items = [
        ("type", "xyz"),
        ("url", entry.address),
        ("zmin", options.get("zmin", "0")),
        ("zmax", options.get("zmax", "18" if entry.kind == "xyz" else "14")),
        ("styleUrl", options.get("style_url", "")),
    ]
    return _joined(items, authcfg)


def _wcs(entry: Entry, authcfg: str) -> str:
    options = entry.options
    items = [
        ("cache", "PreferNetwork"),
        ("crs", entry.crs or RD),
        ("format", options.get("format", "")),
        ("identifier", entry.layer),
        ("url", without_query(entry.address)),
        ("version", options.get("version", "")),
    ]
    return _joined(items, authcfg)


def _features(entry: Entry, authcfg: str) -> str:
    uri = QgsDataSourceUri()
    uri.setParam("url", landing(entry.address) if entry.kind == "oaf" else without_query(entry.address))
    uri.setParam("typename", entry.layer)
    uri.setParam("srsname", entry.crs or RD)
    uri.setParam("restrictToRequestBBOX", "1")
    if entry.kind == "wfs":
        uri.setParam("version", entry.options.get("version", "auto"))
    if authcfg:
        uri.setAuthConfigId(authcfg)
    return uri.uri(False)


def _file(entry: Entry, municipality: Municipality | None) -> str:
    place = entry.place
    if entry.kind == "csv":
        return csv_uri(place, entry.options, entry.crs)
    if provider_of(entry) == "gdal":
        return f"GPKG:{place}:{entry.layer}" if place.lower().endswith(".gpkg") and entry.layer else place
    inner = entry.options.get("inside", "")
    uri = f"/vsizip/{Path(place).as_posix()}/{inner}" if inner else place
    if entry.layer and entry.kind in ("gpkg", "file"):
        uri += f"|layername={entry.layer}"
    subset = selecting(entry, municipality)
    return f"{uri}|subset={subset}" if subset else uri


def table_of(layer: str) -> tuple[str, str]:
    """Schema and table of "schema.table"; quoted where the schema itself holds a point.

    >>> table_of("beheer.bomen"), table_of('"a.b"."c d"'), table_of("bomen")
    (('beheer', 'bomen'), ('a.b', 'c d'), ('public', 'bomen'))
    """
    if layer.startswith('"') and '"."' in layer and layer.endswith('"'):
        schema, table = layer[1:-1].split('"."', 1)
        return schema.replace('""', '"'), table.replace('""', '"')
    schema, point, table = layer.partition(".")
    return (schema, table) if point else ("public", layer)


def connection_of(entry: Entry) -> QgsAbstractDatabaseProviderConnection:
    """The PostgreSQL connection of QGIS that an entry names."""
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    known = provider.connections(False)
    if entry.address not in known:
        raise Fault(
            "QGIS has no PostgreSQL connection {name}. Make one of that name in the data source manager.",
            name=entry.address,
        )
    return known[entry.address]


def _postgis(entry: Entry, municipality: Municipality | None) -> str:
    connection = connection_of(entry)
    schema, table = table_of(entry.layer)
    try:
        found = connection.table(schema, table)
    except QgsProviderConnectionException as error:
        raise Fault("{name} has no table {table} that can be read.", name=entry.address, table=entry.layer) from error
    uri = QgsDataSourceUri(connection.uri())
    column = found.geometryColumn()
    keys = found.primaryKeyColumns()
    types = found.geometryColumnTypes()
    system = types[0].crs if types else QgsCoordinateReferenceSystem()
    uri.setDataSource(schema, table, column, _where(entry, municipality, column, system), ",".join(keys[:1]))
    if types:
        uri.setWkbType(types[0].wkbType)
        uri.setSrid(str(system.postgisSrid()))
    return uri.uri(False)


def _where(entry: Entry, municipality: Municipality | None, column: str, system: QgsCoordinateReferenceSystem) -> str:
    """The selection in the words of PostGIS, so that the database does the work."""
    said = [selecting(entry, municipality)]
    box = Wanted(entry, municipality).box
    if box is not None and column and system.postgisSrid():
        corners = ",".join(
            f"{corner:.3f}" for corner in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        )
        envelope = f"ST_MakeEnvelope({corners},28992)"
        if system.authid() != RD:
            envelope = f"ST_Transform({envelope},{system.postgisSrid()})"
        said.append(f"ST_Intersects({quoted(column)}, {envelope})")
    return " AND ".join(part for part in said if part)
