"""One look at a source: is it there, does it have the layer, does it give something that can be used."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsPointXY, QgsRasterLayer, QgsRectangle

from ..errors import Fault
from .address import connection_of, provider_of, split_layers, uri_of
from .capabilities import Offered, offered
from .fetch import Answer, Fetcher
from .frames import CRS84, RD, box_in, name_of, north_first
from .jsonpages import Page
from .links import below, with_query, without_query
from .localfiles import is_vector, opened
from .model.entry import Entry, is_url
from .municipality import Municipality
from .objects import Wanted
from .ogcfeatures import collection_of, landing, no_layer, nonsense
from .trouble import Trouble
from .wfs import Wfs
from .xmltree import tree_of

LIMBURG = QgsPointXY(187_000.0, 325_000.0)
"""Where a source is looked at when there is no municipality."""
PICTURE = 64
USUAL_SCALE = 10_000.0
TILE_M = 40_075_016.685578488
MOST_PICTURE_BYTES = 8 * 1024 * 1024


@dataclasses.dataclass(frozen=True)
class Seen:
    """A source that answered: the entry with what it left open filled in, and the scales at which it draws."""

    entry: Entry
    scale_min: float = 0.0
    scale_max: float = 0.0

    def draws_at(self, scale: float) -> bool:
        """Whether it draws at a map scale (denominator)."""
        return not scale or (
            (not self.scale_min or scale <= self.scale_min) and (not self.scale_max or scale >= self.scale_max)
        )


def probe(entry: Entry, municipality: Municipality | None, fetcher: Fetcher) -> Seen:
    """Look at a source. Raises Fault (Trouble) where it cannot be used, or Cancelled."""
    if not entry.address:
        raise Fault("{layer} has no address yet.", layer=entry.id)
    look = _LOOKS.get(entry.kind)
    if look is not None:
        return look(entry, municipality, fetcher)
    return _file(entry, fetcher)


def _oaf(entry: Entry, municipality: Municipality | None, fetcher: Fetcher) -> Seen:
    collection_of(entry.address, entry.layer, fetcher)
    address = below(landing(entry.address), "collections", entry.layer, "items")
    answer = fetcher.get(with_query(address, {"f": "json", "limit": "1"}), accept="application/geo+json")
    for _ in Page(answer).features():
        pass
    return Seen(entry, entry.scale_min, entry.scale_max)


def _wfs(entry: Entry, municipality: Municipality | None, fetcher: Fetcher) -> Seen:
    name = Wfs(Wanted(entry, municipality), fetcher).look()
    return Seen(dataclasses.replace(entry, layer=name), entry.scale_min, entry.scale_max)


def _offer(entry: Entry, name: str, offers: list[Offered]) -> Offered:
    """What is offered under a name; a prefix may be left out."""
    by_name = {one.name.rpartition(":")[2]: one for one in offers} | {one.name: one for one in offers}
    found = by_name.get(name) or by_name.get(name.rpartition(":")[2])
    if found is None:
        raise no_layer(entry.address, name)
    return found


def _filled(entry: Entry, **more: str) -> Entry:
    """The entry with options that it leaves open."""
    given: Mapping[str, str] = {key: value for key, value in more.items() if value and not entry.options.get(key)}
    return dataclasses.replace(entry, options={**entry.options, **given})


def _preferred(formats: tuple[str, ...]) -> str:
    """The format of pictures: one that can be see-through."""
    return next((one for one in ("image/png", "image/png8", "image/jpeg") if one in formats), "")


def _wms(entry: Entry, municipality: Municipality | None, fetcher: Fetcher) -> Seen:
    offers = offered(entry, fetcher)
    layers = [_offer(entry, name, offers) for name in split_layers(entry.layer)]
    if not layers:
        raise no_layer(entry.address, entry.layer)
    first = layers[0]
    systems = {name_of(one) for one in first.crs}
    system = entry.crs if not systems or entry.crs in systems else _system(systems)
    entry = dataclasses.replace(entry, layer=",".join(one.name for one in layers), crs=system)
    entry = _filled(entry, format=_preferred(first.formats))
    far = max((one.scale_min for one in layers), default=0.0) if all(one.scale_min for one in layers) else 0.0
    near = min(one.scale_max for one in layers)
    seen = Seen(entry, far or entry.scale_min, near or entry.scale_max)
    _picture(fetcher.get(_map_of(seen, municipality), MOST_PICTURE_BYTES))
    return seen


def _system(systems: set[str]) -> str:
    """The coordinate system to show pictures in that are not there in ours."""
    wanted = (RD, "EPSG:3857", CRS84, "EPSG:4326")
    return next((one for one in wanted if one in systems), next((one for one in sorted(systems) if one), RD))


def _map_of(seen: Seen, municipality: Municipality | None) -> str:
    """The address of a small map at a scale at which the layers draw."""
    entry = seen.entry
    scale = USUAL_SCALE
    if not seen.draws_at(scale):
        scale = math.sqrt((seen.scale_min or seen.scale_max * 4) * (seen.scale_max or seen.scale_min / 4))
    half = scale * 0.00028 * PICTURE / 2
    middle = _middle(municipality)
    box = box_in(QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half), entry.crs)
    corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    version = entry.options.get("version") or "1.3.0"
    new = version >= "1.3"
    system = "CRS:84" if entry.crs == CRS84 else entry.crs
    if new and north_first(entry.crs):
        corners = [corners[1], corners[0], corners[3], corners[2]]
    count = len(split_layers(entry.layer))
    styles = (split_layers(entry.options.get("styles", "")) + [""] * count)[:count]
    asked = {
        "service": "WMS",
        "version": version,
        "request": "GetMap",
        "layers": entry.layer,
        "styles": ",".join(styles),
        ("crs" if new else "srs"): system,
        "bbox": ",".join(f"{corner:.6f}" for corner in corners),
        "width": str(PICTURE),
        "height": str(PICTURE),
        "format": entry.options.get("format", "image/png"),
        "transparent": "TRUE",
    }
    return with_query(without_query(entry.address), asked)


def _middle(municipality: Municipality | None) -> QgsPointXY:
    return LIMBURG if municipality is None else municipality.extent(0.0).center()


def _picture(answer: Answer) -> None:
    """Raise where an answer is no picture: services tell their faults in XML, with a status as if all were well."""
    if answer.sort == "xml":
        tree_of(answer)
    if answer.sort != "picture":
        raise nonsense(answer)


def _wmts(entry: Entry, municipality: Municipality | None, fetcher: Fetcher) -> Seen:
    offer = _offer(entry, entry.layer, offered(entry, fetcher))
    systems = dict(zip(offer.matrix_sets, (name_of(one) for one in offer.crs), strict=False))
    chosen = entry.options.get("tilematrixset", "")
    if chosen and chosen not in systems:
        raise Trouble(
            "nolayer",
            Fault("{layer} has no tile matrix set {name}.", layer=entry.layer, name=chosen),
        )
    if not chosen:
        wanted = (entry.crs, RD, "EPSG:3857")
        by_system = {system: name for name, system in reversed(systems.items())}
        chosen = next((by_system[one] for one in wanted if one in by_system), next(iter(systems), ""))
    entry = dataclasses.replace(entry, layer=offer.name, crs=systems.get(chosen) or entry.crs)
    form = _preferred(offer.formats) or (offer.formats[0] if offer.formats else "")
    entry = _filled(entry, tilematrixset=chosen, format=form, styles=offer.styles[0] if offer.styles else "default")
    return Seen(entry, entry.scale_min, entry.scale_max)


def _wcs(entry: Entry, municipality: Municipality | None, fetcher: Fetcher) -> Seen:
    offer = _offer(entry, entry.layer, offered(entry, fetcher))
    return Seen(dataclasses.replace(entry, layer=offer.name), entry.scale_min, entry.scale_max)


def _tiles(entry: Entry, municipality: Municipality | None, fetcher: Fetcher) -> Seen:
    """A tile in the middle of the municipality: one of its zooms must be there."""
    middle = box_in(QgsRectangle(_middle(municipality), _middle(municipality)), "EPSG:3857").center()
    first, last = (int(entry.options.get(key, default)) for key, default in (("zmin", "0"), ("zmax", "14")))
    zooms = sorted({last, (first + last) // 2, first}, reverse=True)
    missing: Trouble | None = None
    for zoom in zooms:
        try:
            answer = fetcher.get(tile_address(entry.address, middle, zoom), MOST_PICTURE_BYTES)
        except Trouble as trouble:
            if trouble.kind != "notfound":
                raise
            missing = missing or trouble
            continue
        if answer.sort in ("html", "xml", "json"):
            raise nonsense(answer)
        return Seen(entry, entry.scale_min, entry.scale_max)
    raise missing or no_layer(entry.address, entry.layer)


def tile_address(template: str, point: QgsPointXY, zoom: int) -> str:
    """The address of the tile that holds a point (web Mercator)."""
    count = 2**zoom
    column = int((point.x() / TILE_M + 0.5) * count)
    row = int((0.5 - point.y() / TILE_M) * count)
    facts = {"{z}": zoom, "{x}": column, "{y}": row, "{-y}": count - 1 - row}
    for key, value in facts.items():
        template = template.replace(key, str(value))
    return template


def _postgis(entry: Entry, municipality: Municipality | None, fetcher: Fetcher) -> Seen:
    _ask_database(entry, fetcher.timeout_s)
    layer = opened(Wanted(entry, municipality))
    next(iter(layer.getFeatures()), None)
    return Seen(entry, entry.scale_min, entry.scale_max)


def _ask_database(entry: Entry, seconds: float) -> None:
    """Knock at a database through GDAL, which never asks the user for a password as QGIS would."""
    if gdal.GetDriverByName("PostgreSQL") is None:
        return
    uri = QgsDataSourceUri(connection_of(entry).uri())
    told = uri.connectionInfo(True)
    place = f"{uri.host() or uri.service()}" + (f":{uri.port()}" if uri.port() else "")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(f"PG:{told} connect_timeout={max(2, int(seconds))}", gdal.OF_VECTOR)
        said = gdal.GetLastErrorMsg() if source is None else ""
    except RuntimeError as error:
        source, said = None, str(error)
    finally:
        gdal.PopErrorHandler()
    if source is not None:
        return
    if any(word in said for word in ("authentication failed", "no password supplied", "pg_hba.conf", "role ")):
        raise Trouble(
            "login",
            Fault("The database {name} needs another login. Check the connection in QGIS.", name=entry.address),
        )
    raise Trouble(
        "refused",
        Fault("The database {name} cannot be reached at {host}. Check the connection in QGIS.", name=entry.address,
              host=place),
    )  # fmt: skip


def _file(entry: Entry, fetcher: Fetcher) -> Seen:
    place = entry.place
    if is_url(place):
        fetcher.get(place, accept="") if entry.kind == "geojson" else fetcher.head(place)
        return Seen(entry, entry.scale_min, entry.scale_max)
    if not Path(place).exists():
        raise Trouble("notfound", Fault("{file} is not there. Choose another file or folder.", file=place))
    here = dataclasses.replace(entry, address=place, origin=dataclasses.replace(entry.origin, place=""))
    if is_vector(here):
        opened(Wanted(here, None))
    elif not QgsRasterLayer(uri_of(here), here.id, provider_of(here)).isValid():
        raise Fault("{file} is no raster that QGIS can open.", file=place)
    return Seen(entry, entry.scale_min, entry.scale_max)


_LOOKS = {
    "oaf": _oaf,
    "wfs": _wfs,
    "wms": _wms,
    "wmts": _wmts,
    "wcs": _wcs,
    "xyz": _tiles,
    "vectortiles": _tiles,
    "postgis": _postgis,
}
