"""What the page reads first: titles, layers with their legend and fields, which tiles there are, places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...core.vectortile import LINE, POINT
from ...paths import version
from .check import patterns
from .content import Text, WebCategory, WebContent, WebField
from .features import Features, lon_lat
from .rows import ROWS, outward
from .tiles import Written

_KIND = {POINT: "point", LINE: "line"}
OTHER = WebCategory("", Text("overig", "other"), "#8a8f8c")


def pair(text: Text) -> list[str]:
    """A text in Dutch and in English."""
    return [text.nl, text.en]


def manifest(
    content: WebContent,
    layers: list[dict[str, Any]],
    bounds: tuple[list[int], list[int]],
    far: int,
    places: Any,
    begins: list[str],
    zooms: list[int],
) -> dict:
    """All of it; ``bounds``, of what the map opens on and of the whole, in whole 1/100,000 degrees; ``far``, how many
    features lie outside the first; ``zooms``, those whose tiles are one file."""
    background = content.background
    return {
        "version": version(),
        "title": pair(content.title),
        "about": pair(content.about),
        "publisher": content.publisher,
        "licence": content.licence,
        "licence_url": content.licence_url,
        "date": content.date,
        "language": "en" if content.language.lower().startswith("en") else "nl",
        "links": [[pair(name), address] for name, address in content.links],
        "bounds": bounds[0],
        "whole": bounds[1],
        "far": far,
        "zooms": zooms,
        "background": background
        and {"url": background.url, "attribution": background.attribution, "zoom": background.largest_zoom},
        "layers": layers,
        "places": places,
        "rows": ROWS,
        "find": begins,
    }


def layer_entry(found: Features, tiles: Written, boxes: list[int], used: int = 0) -> dict[str, Any]:
    """A layer; ``used`` is how many rows the legends of other layers of its kind have."""
    layer = found.layer
    place = {name: number for number, name in enumerate(found.names)}
    categories = [*layer.categories, *([OTHER] if found.other else [])]
    hatches = patterns(found.kind, categories, used)
    box = found.extent()
    degrees = lon_lat(_row(box)) if found.geometries else None
    return {
        "key": layer.key,
        "title": pair(layer.title),
        "about": pair(layer.about),
        "kind": _KIND.get(found.kind, "polygon"),
        "visible": layer.visible,
        "minimum_zoom": layer.minimum_zoom,
        "attribution": layer.attribution,
        "count": len(found.geometries),
        "bounds": outward(degrees)[0].tolist() if degrees is not None else None,
        "categories": [
            {"label": pair(category.label), "colour": category.colour, "pattern": hatch,
             "count": int((found.categories == number).sum())}
            for number, (category, hatch) in enumerate(zip(categories, hatches, strict=True))
        ],
        "fields": [_field(field, place) for field in layer.fields],
        "reason": [place.get(layer.reason_nl, -1), place.get(layer.reason_en, -1)],
        "name": place.get(layer.name_field, -1),
        "parcel": place.get(layer.parcel_field, -1),
        "seasons": [[key, place[name]] for key, name in layer.seasons],
        "season_unit": pair(layer.season_unit),
        "tiles": tiles.as_json(),
        "boxes": boxes,
    }  # fmt: skip


def _row(box: Any) -> Any:
    import numpy as np

    return np.array([[box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]])


def _field(field: WebField, place: Mapping[str, int]) -> dict[str, Any]:
    return {
        "label": pair(field.label),
        "unit": field.unit,
        "decimals": field.decimals,
        "column": place[field.name],
        "column_en": place[field.name_en] if field.name_en else -1,
        "words": {value: pair(text) for value, text in field.words.items()},
    }
