"""Writing the folder of a web map."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsFeedback, QgsRectangle

from ...core.errors import Fault
from ...core.progress import Progress
from .check import check
from .content import WebContent, WebFigures
from .extent import Extent, extent_of
from .features import lon_lat, read
from .find import write_index
from .manifest import layer_entry, manifest
from .packs import TileFiles
from .page import write_page
from .places import KEY, read_places, write_places
from .rows import outward, write_rows
from .scripts import DataFolder
from .tiles import TileWriter, Written, whole_zoom

_READ, _WRITTEN, _FOUND = 0.3, 0.9, 0.97  # shares of the work, from runs on 100,000 polygons


class _Told(Progress):
    """Feedback of QGIS as progress."""

    def __init__(self, feedback: QgsFeedback) -> None:
        self._feedback = feedback

    def show(self, fraction: float) -> None:
        self._feedback.setProgress(100.0 * fraction)

    def stopped(self) -> bool:
        return bool(self._feedback.isCanceled())


def write_webmap(
    folder: Path, content: WebContent, feedback: QgsFeedback, transforms: QgsCoordinateTransformContext | None = None
) -> WebFigures:
    """Write the page, its library and its data into ``folder``, which is made and must be empty.

    The caller writes beside and moves into place. ``transforms`` are the project's; its own default ones without.
    Raises ``Fault`` when a layer cannot be read or the folder cannot be written, ``Cancelled`` within a second of a
    cancel.
    """
    check(content)
    if folder.exists() and any(folder.iterdir()):
        raise Fault("{path} is not empty. Choose another folder.", path=folder)
    context = transforms or QgsCoordinateTransformContext()
    progress = _Told(feedback)
    count = len(content.layers)
    layers = [
        read(layer, context, progress.part(_READ * number / count, _READ * (number + 1) / count))
        for number, layer in enumerate(content.layers)
    ]
    places = read_places(list(content.places), context)
    extent = extent_of(layers, places.extent())
    data = DataFolder(folder / "data")
    files = TileFiles(data)
    entries, tiles = [], {}
    whole = progress.part(_READ, _WRITTEN)
    for number, found in enumerate(layers):
        part = whole.part(number / count, (number + 1) / count)
        writer = TileWriter(files, found.layer.key, found.kind, found.geometries, found.categories, found.count())
        tiles[found.layer.key] = writer.write(extent, found.layer.minimum_zoom, part.part(0.0, 0.8))
        used = sum(each.count() for each in layers[:number] if each.kind == found.kind)
        boxes = write_rows(data, found, part.part(0.8, 1.0))
        entries.append(layer_entry(found, tiles[found.layer.key], boxes, used))
    begins, parcels = write_index(data, layers, progress.part(_WRITTEN, _FOUND))
    shown = write_places(files, places, extent, progress.part(_FOUND, 1.0))
    zooms = files.close()
    bounds = _bounds(extent.first), _bounds(extent.whole)
    data.manifest(manifest(content, entries, bounds, sum(extent.far.values()), shown, begins, zooms))
    page = write_page(folder, content)
    sizes = {path: path.stat().st_size for path in page}
    first = _first_page(sizes) + _first_tiles(data, content, tiles, extent) + data.sizes["manifest"]
    return WebFigures(
        folder / "index.html",
        len(page) + len(data.sizes),
        sum(sizes.values()) + sum(data.sizes.values()),
        sum(len(found.geometries) for found in layers),
        first,
        parcels,
        {found.layer.key: found.left_out for found in layers if found.left_out},
        extent.far,
    )


def _bounds(extent: QgsRectangle) -> list[int]:
    """A box around the map in whole 1/100,000 degrees; the Netherlands where there is nothing to show."""
    if extent.isNull():
        return [330000, 5070000, 720000, 5360000]
    box = np.array([[extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]])
    return outward(lon_lat(box))[0].tolist()


def _first_page(sizes: dict[Path, int]) -> int:
    """Bytes of the page's own files that it fetches: all but the licence of the library."""
    return sum(size for path, size in sizes.items() if path.suffix != ".txt")


def _first_tiles(data: DataFolder, content: WebContent, tiles: dict[str, Written], extent: Extent) -> int:
    """Bytes of the tiles that a screen of some 1,300 by 900 pixels shows first: those of the zoom that holds all, or
    of the next, whichever is more."""
    if extent.first.isNull():
        return 0
    zoom = whole_zoom(extent.first)
    keys = [layer.key for layer in content.layers if layer.visible] + [KEY]
    each = []
    for at in (zoom, zoom + 1):
        names = set()
        for key in keys:
            written = tiles.get(key)
            level = at if written is None else min(max(at, written.first), written.last)
            names |= {name for name in data.sizes if name.startswith(f"tiles/{key}/{level}/")} | {f"zooms/{level}"}
        each.append(sum(data.sizes.get(name, 0) for name in names))
    return max(each)
