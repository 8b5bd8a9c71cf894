"""What a service offers: its layers with their titles and scale limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from osgeo import gdal
from qgis.core import QgsProviderConnectionException

from ..errors import Fault
from .address import connection_of
from .fetch import Answer, Fetcher
from .links import with_query, without_query
from .model.entry import Entry
from .ogcfeatures import collections_of
from .tables import done
from .trouble import Trouble
from .xmltree import Node, tree_of

PIXEL_M = 0.00028
"""The size of a pixel by which the standards count scales."""
SCALE_HINT = 2**0.5
"""WMS 1.1 gives the diagonal of a pixel in metres."""


@dataclass(frozen=True)
class Offered:
    """One layer of a service."""

    name: str
    title: str
    abstract: str = ""
    scale_min: float = 0.0
    """Denominator of the smallest map scale at which it draws; 0 is no limit."""
    scale_max: float = 0.0
    """Denominator of the largest map scale at which it draws; 0 is no limit."""
    crs: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    matrix_sets: tuple[str, ...] = ()


def offered(entry: Entry, fetcher: Fetcher) -> list[Offered]:
    """The layers of an entry's address, all kinds. Call in a worker. Raises a Fault or Cancelled."""
    if entry.kind == "oaf":
        return [_collection(told) for told in collections_of(entry.address, fetcher)["collections"] if told.get("id")]
    if entry.kind in ("wms", "wmts", "wfs", "wcs"):
        return list({one.name: one for one in _READERS[entry.kind](described(entry, fetcher))}.values())
    if entry.kind == "postgis":
        return _tables(entry)
    if entry.is_file and entry.address:
        return _of_file(entry)
    return []  # tiles have no list of layers


def described(entry: Entry, fetcher: Fetcher) -> Node:
    """The root of the capabilities of a service. Raises a Trouble for a report of a fault or any other thing."""
    asked = {"service": entry.kind.upper(), "request": "GetCapabilities"}
    version = entry.options.get("version", {"wcs": "1.0.0", "wfs": "2.0.0"}.get(entry.kind, ""))
    if version:
        asked["version"] = version
        if entry.kind != "wms":
            asked["acceptversions"] = ",".join(dict.fromkeys((version, *_OLDER[entry.kind])))
    address = without_query(entry.address)
    if not address.lower().endswith(".xml"):
        address = with_query(address, asked)
    answer = fetcher.get(address, accept="text/xml, application/xml")
    root = tree_of(answer)
    if root.name not in _ROOTS[entry.kind]:
        raise _other(answer)
    return root


def _other(answer: Answer) -> Trouble:
    return Trouble("nonsense", Fault("{host} is another kind of service than the catalogue says.", host=answer.host))


_OLDER = {"wcs": ("1.1.1", "1.0.0"), "wfs": ("1.1.0",), "wmts": ("1.0.0",)}
_ROOTS = {
    "wms": ("WMS_Capabilities", "WMT_MS_Capabilities"),
    "wmts": ("Capabilities",),
    "wfs": ("WFS_Capabilities",),
    "wcs": ("WCS_Capabilities", "Capabilities"),
}


def _collection(told: dict) -> Offered:
    systems = told.get("crs")
    return Offered(
        str(told["id"]),
        str(told.get("title") or told["id"]),
        str(told.get("description") or ""),
        crs=tuple(str(one) for one in systems) if isinstance(systems, list) else (),
    )


def _wms(root: Node) -> Iterator[Offered]:
    formats = tuple(node.text for node in root.all("Capability", "Request", "GetMap", "Format"))
    for layer in root.all("Capability", "Layer"):
        yield from _wms_layer(layer, formats, (0.0, 0.0), (), ())


def _wms_layer(
    layer: Node,
    formats: tuple[str, ...],
    limits: tuple[float, float],
    systems: tuple[str, ...],
    styles: tuple[str, ...],
) -> Iterator[Offered]:
    """A layer and those inside it, which inherit what they do not say themselves."""
    limits = _limits(layer) or limits
    systems += tuple(node.text for key in ("CRS", "SRS") for node in layer.all(key))
    styles += tuple(node.says("Name") for node in layer.all("Style"))
    name = layer.says("Name")
    if name:
        title = layer.says("Title") or name
        yield Offered(
            name, title, layer.says("Abstract"), *limits, tuple(dict.fromkeys(systems)), formats, styles
        )  # fmt: skip
    for child in layer.all("Layer"):
        yield from _wms_layer(child, formats, limits, systems, styles)


def _limits(layer: Node) -> tuple[float, float] | None:
    """Denominators of the smallest and the largest scale (the contract's words: far and near); None where not said."""
    far, near = _number(layer.says("MaxScaleDenominator")), _number(layer.says("MinScaleDenominator"))
    hint = layer.first("ScaleHint")
    if hint is not None:
        far, near = (_number(hint.attributes.get(key, "")) / SCALE_HINT / PIXEL_M for key in ("max", "min"))
    if not far and not near:
        return None
    return (far if far < 1e12 else 0.0, near)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _wmts(root: Node) -> Iterator[Offered]:
    systems = {node.says("Identifier"): node.says("SupportedCRS") for node in root.all("Contents", "TileMatrixSet")}
    for layer in root.all("Contents", "Layer"):
        sets = tuple(node.text for node in layer.all("TileMatrixSetLink", "TileMatrixSet"))
        yield Offered(
            layer.says("Identifier"),
            layer.says("Title") or layer.says("Identifier"),
            layer.says("Abstract"),
            crs=tuple(systems.get(one, "") for one in sets),
            formats=tuple(node.text for node in layer.all("Format")),
            styles=tuple(node.says("Identifier") for node in layer.all("Style")),
            matrix_sets=sets,
        )


def feature_types(root: Node) -> Iterator[Offered]:
    """The types of a WFS."""
    formats = []
    for operation in root.all("OperationsMetadata", "Operation"):
        if operation.attributes.get("name") == "GetFeature":
            for parameter in operation.all("Parameter"):
                if parameter.attributes.get("name", "").lower() == "outputformat":
                    formats += [node.text for node in parameter.deep("Value")]
    for layer in root.all("FeatureTypeList", "FeatureType"):
        own = [node.text for node in layer.all("OutputFormats", "Format")]
        systems = [layer.says(key) for key in ("DefaultCRS", "DefaultSRS", "SRS")]
        systems += [node.text for key in ("OtherCRS", "OtherSRS") for node in layer.all(key)]
        yield Offered(
            layer.says("Name"),
            layer.says("Title") or layer.says("Name"),
            layer.says("Abstract"),
            crs=tuple(one for one in systems if one),
            formats=tuple(dict.fromkeys(own + formats)),
        )


def _wcs(root: Node) -> Iterator[Offered]:
    for brief in root.all("ContentMetadata", "CoverageOfferingBrief"):  # 1.0.0
        name = brief.says("name")
        yield Offered(name, brief.says("label") or name, brief.says("description"))
    for summary in root.all("Contents", "CoverageSummary"):  # 1.1 and 2.0
        name = summary.says("Identifier") or summary.says("CoverageId")
        yield Offered(name, summary.says("Title") or name, summary.says("Abstract"))


_READERS = {"wms": _wms, "wmts": _wmts, "wfs": feature_types, "wcs": _wcs}


def _tables(entry: Entry) -> list[Offered]:
    """The tables of a database that have a geometry; several schemas are told apart by their names."""
    connection = connection_of(entry)
    try:
        tables = [table for schema in connection.schemas() for table in connection.tables(schema)]
    except QgsProviderConnectionException as error:
        raise Fault("The database of {name} cannot be reached.", name=entry.address) from error
    return [
        Offered(f"{table.schema()}.{table.tableName()}", table.tableName(), table.comment())
        for table in tables
        if table.geometryColumn()
    ]


def _of_file(entry: Entry) -> list[Offered]:
    try:
        source = done(gdal.OpenEx(entry.place, gdal.OF_VECTOR))
    except RuntimeError as error:
        raise Fault("{file} is no file with objects that QGIS can open.", file=entry.place) from error
    names = [source.GetLayer(number).GetName() for number in range(source.GetLayerCount())]
    return [Offered(name, name) for name in names]
