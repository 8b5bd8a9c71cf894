"""What can be printed from a project: the layers of a theme, from top to bottom, and how the legend names them."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.errors import Fault
from ...core.land.landclass import SEASONS
from ...core.surface import BANDS
from ...i18n import user_locale
from ...layers.results import BLOCKS, CONFIDENCE, FOOD, GAPS, HABITAT, OPPORTUNITIES, PLAN, ROUTES, results_of
from ...layers.style import apply_style
from .words import LEGENDS, THEMES, Labels, tongue
from .words import SEASONS as SEASON_WORDS

VIEW = "view"
"""The theme of whatever stands on the screen."""
_ROLES: Mapping[str, tuple[str, ...]] = {
    "opportunities": (OPPORTUNITIES,),
    "habitat": (HABITAT,),
    "food": (FOOD,),
    "blocks": (GAPS, ROUTES, BLOCKS),
    "plan": (PLAN,),
    "confidence": (CONFIDENCE,),
}
_ON_GROUND = ("opportunities", "blocks", "plan")
_FAINT = 0.22
_BACKGROUND = ("wms", "arcgismapserver", "vectortile", "xyz")
ROLE_PROPERTY = "zoemzone/role"


@dataclass(frozen=True)
class Frame:
    """One map of a layout: its words when there are several, and styles that only hold here, by layer."""

    title: str = ""
    styles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ThemeMap:
    """What a layout shows: ``layers`` from top to bottom; ``main`` those that the map is about; ``explained`` those of
    the legend with their names; ``ground`` a habitat map that shows faintly below."""

    key: str
    layers: Sequence[QgsMapLayer]
    main: Sequence[QgsMapLayer]
    explained: Sequence[tuple[QgsMapLayer, str]]
    frames: Sequence[Frame]
    confidence: QgsRasterLayer | None = None
    ground: QgsMapLayer | None = None


def ordered(project: QgsProject) -> list[QgsMapLayer]:
    """The layers of a project from top to bottom, those that are visible first."""
    root = project.layerTreeRoot()
    order = [one for one in root.layerOrder() if one is not None and one.isValid()]
    visible = {one.id() for one in root.checkedLayers()}
    return sorted(order, key=lambda one: one.id() not in visible)


def shown(project: QgsProject) -> list[QgsMapLayer]:
    """The visible layers from top to bottom."""
    root = project.layerTreeRoot()
    visible = {one.id() for one in root.checkedLayers()}
    return [one for one in root.layerOrder() if one is not None and one.isValid() and one.id() in visible]


def offered(project: QgsProject) -> list[str]:
    """The themes that a project has something to show for."""
    there = results_of(ordered(project))
    found = [key for key, roles in _ROLES.items() if any(role in there for role in roles)]
    return [*found, VIEW] if shown(project) else found


def theme_map(project: QgsProject, key: str, language: str) -> ThemeMap:
    """The map of a theme. Raises ``Fault`` where the project has nothing for it."""
    if key not in THEMES:
        raise Fault("There is no theme {theme}. Choose one of: {themes}.", theme=key, themes=", ".join(THEMES))
    there = results_of(ordered(project))
    confidence = there.get(CONFIDENCE)
    if key == VIEW:
        return _view(project, there, confidence)
    main = [there[role] for role in _ROLES[key] if role in there and _has_content(there[role])]
    if not main:
        raise Fault(
            "The project has no result with anything in it for the map {theme}. Make it first, or choose another map.",
            theme=THEMES[key][0][tongue(user_locale())],  # told to the user, whatever the language of the map
        )
    over, under = _around(project, main)
    ground = there.get(HABITAT) if key in _ON_GROUND and not under else None
    names = {there[role].id(): LEGENDS[role][tongue(language)] for role in _ROLES[key] if role in there}
    named = [(one, names.get(one.id(), one.name())) for one in (*over, *main)]
    layers = [*over, *main, *under, *([ground] if ground is not None else [])]
    faint = {ground.id(): _faint(ground)} if ground is not None else {}
    return ThemeMap(key, layers, main, named, _frames(key, main, faint, language), confidence, ground)


def _view(project: QgsProject, there: Mapping[str, QgsMapLayer], confidence: QgsMapLayer | None) -> ThemeMap:
    layers = shown(project)
    if not layers:
        raise Fault("No layer is visible. Switch on the layers that the map has to show.")
    named = [(one, one.name()) for one in layers if not _is_background(one) and _has_content(one)]
    main = [one for one, _ in named] or layers
    return ThemeMap(VIEW, layers, main, named, [Frame()], confidence)


def _frames(key: str, main: Sequence[QgsMapLayer], styles: Mapping[str, str], language: str) -> list[Frame]:
    """One map; of food four, a season each."""
    if key != "food":
        return [Frame("", styles)]
    food = main[0]
    return [
        Frame(
            SEASON_WORDS[season][tongue(language)],
            {**styles, food.id(): _styled(food, "foragesurface_forage.qml", BANDS.index(f"forage_{season}") + 1)},
        )
        for season in SEASONS
    ]


def _around(project: QgsProject, main: Sequence[QgsMapLayer]) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
    """Visible boundaries of the municipality, which lie over a result, and visible backgrounds, which lie under it."""
    ours = {one.id() for one in main}
    layers = [one for one in shown(project) if one.id() not in ours]
    over = [one for one in layers if "municipality" in str(one.customProperty(ROLE_PROPERTY) or "").split(",")]
    return over, [one for one in layers if _is_background(one)]


def _is_background(layer: QgsMapLayer) -> bool:
    provider = layer.providerType() if hasattr(layer, "providerType") else ""
    return provider.lower() in _BACKGROUND


def _has_content(layer: QgsMapLayer) -> bool:
    return not (isinstance(layer, QgsVectorLayer) and layer.featureCount() == 0)


def _faint(layer: QgsMapLayer) -> str:
    """The style of a layer, almost transparent."""
    copy = layer.clone()
    if isinstance(copy, QgsRasterLayer) and copy.renderer() is not None:
        copy.renderer().setOpacity(_FAINT)
    return _xml(copy)


def _styled(layer: QgsMapLayer, qml: str, band: int) -> str:
    """A band of a raster in a shipped style."""
    copy = layer.clone()
    apply_style(copy, qml)
    if isinstance(copy, QgsRasterLayer) and copy.renderer() is not None:
        copy.renderer().setInputBand(band)
    return _xml(copy)


def _xml(layer: QgsMapLayer) -> str:
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return str(style.xmlData())


def labels(theme: ThemeMap, language: str) -> Labels:
    """The labels of the legend in a language; the names of classes come from the table beside a habitat map."""
    pairs: dict[str, str] = {}
    for layer, _ in theme.explained:
        pairs |= _class_names(layer, language)
    return Labels(language, pairs)


def _class_names(layer: QgsMapLayer, language: str) -> dict[str, str]:
    """Names of classes from the other language to this one; none where there is no table that can be read."""
    path = Path(str(Path(layer.source()).with_suffix("")) + ".classes.csv")
    if not isinstance(layer, QgsRasterLayer) or not path.is_file():
        return {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [(row.get("name_nl") or "", row.get("name_en") or "") for row in csv.DictReader(file)]
    except (OSError, ValueError, csv.Error):
        return {}
    here = tongue(language)
    return {row[1 - here]: row[here] for row in rows if all(row)}
