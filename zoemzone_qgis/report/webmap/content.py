"""What a web map is made from: layers with their legend and words in both languages, places and background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureSource, QgsGeometry, QgsVectorLayer

SEASONS = ("early_spring", "late_spring", "summer", "autumn")
"""The keys of ``WebLayer.seasons``; the page has their names in both languages."""

PATTERNS = ("solid", "slash", "backslash", "cross", "horizontal", "vertical", "dots", "grid")
"""Hatches of areas, so that they are told apart without colour; "" lets the web map choose one that is free."""
DASHES = ("line", "dash", "dot", "dashdot", "long")
"""Styles of lines."""
MARKS = ("circle", "square", "triangle", "diamond", "cross")
"""Shapes of points."""


@dataclass(frozen=True)
class Text:
    """A text in both languages, plain (markup is shown as it is)."""

    nl: str
    en: str


@dataclass(frozen=True)
class WebField:
    """A field that the panel of a feature shows. ``words`` are texts for the codes that stand in it; ``decimals``
    rounds numbers. With ``name_en`` the Dutch page shows ``name`` and the English page that field."""

    name: str
    label: Text
    unit: str = ""
    decimals: int | None = None
    words: Mapping[str, Text] = field(default_factory=dict)
    name_en: str = ""


@dataclass(frozen=True)
class WebCategory:
    """A row of the legend. ``value`` is the text of the layer's category field; ``pattern`` one of ``PATTERNS``,
    ``DASHES`` or ``MARKS`` (by the layer's geometry), "" for one that the web map chooses."""

    value: str
    label: Text
    colour: str
    """#rrggbb."""
    pattern: str = ""


@dataclass(frozen=True)
class WebLayer:
    """A layer of the map. Its features are drawn by category: the one whose ``value`` stands in ``category_field``; a
    layer without that field has one category. Features of no category are drawn grey, as "other".

    ``source`` is a layer or source in any known CRS that may be read from the thread that writes. Reasons and names
    come from fields; ``seasons`` are (key of ``SEASONS``, field) pairs with one unit, drawn as bars in the panel.
    """

    key: str
    """Lower case letters, digits and underscores; the name of its folder."""
    title: Text
    source: QgsFeatureSource | QgsVectorLayer
    categories: Sequence[WebCategory]
    category_field: str = ""
    fields: Sequence[WebField] = ()
    reason_nl: str = ""
    """The name of the field with the Dutch reason."""
    reason_en: str = ""
    name_field: str = ""
    """What a feature is called in the panel and in lists; without it, its category and number."""
    parcel_field: str = ""
    """The field with parcel numbers, to be searched for."""
    seasons: Sequence[tuple[str, str]] = ()
    season_unit: Text = field(default_factory=lambda: Text("m2 beste weide", "m2 of best meadow"))
    minimum_zoom: int = 0
    """The layer is drawn from this zoom on."""
    visible: bool = True
    about: Text = field(default_factory=lambda: Text("", ""))
    """One or two sentences below the title in the legend: what one sees, and in which unit."""
    attribution: str = ""


@dataclass(frozen=True)
class Place:
    """A municipality ("municipality") or district ("district"), searched for and drawn on the plain background."""

    name: str
    kind: str
    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Background:
    """Tiles below the map, EPSG:3857, with {z}, {x} and {y} in an https address."""

    url: str
    attribution: str
    largest_zoom: int = 19


PDOK_GREY = Background(
    "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png",
    "Kaartgegevens © Kadaster (PDOK)",
)
"""The grey background map of the Kadaster, an open service (CC BY 4.0)."""


@dataclass(frozen=True)
class WebContent:
    """All that the page shows. ``date`` is ISO (2026-05-01); ``language`` ("nl" or "en") is the one it opens in."""

    title: Text
    publisher: str
    licence: str
    date: str
    layers: Sequence[WebLayer]
    places: Sequence[Place] = ()
    background: Background | None = PDOK_GREY
    language: str = "nl"
    about: Text = field(default_factory=lambda: Text("", ""))
    """What the map may and may not be used for, shown under "About this map"."""
    licence_url: str = ""
    links: Sequence[tuple[Text, str]] = ()
    """Files beside the map to fetch: a name, and an address relative to its index.html (or https)."""


@dataclass(frozen=True)
class WebFigures:
    """What was written. ``first_view_bytes`` is what the page fetches before it is ready, without the background."""

    index: Path
    files: int
    bytes: int
    features: int
    first_view_bytes: int
    parcels: int
    left_out: Mapping[str, int] = field(default_factory=dict)
    """Features without a shape on the map, by the key of their layer."""
    far: Mapping[str, int] = field(default_factory=dict)
    """Features far from all others, by the key of their layer: the map opens without them."""
