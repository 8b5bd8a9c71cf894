"""A print layout, made from a template and what is in the project, and kept in the project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...layers.runrecord import record_of
from . import atlas, scales
from .fill import Texts, fill_bars, fill_legends, fill_texts, set_letters
from .sources import day, line_of, sources_of
from .template import first, items, load, shipped
from .themes import Frame, ThemeMap, labels, theme_map
from .words import THEMES, tongue, word

MAP_IDS = ("map", "map_2", "map_3", "map_4")
INSET = "confidence_map"
MOST_SOURCES, MOST_LINES = 12, 4


@dataclass(frozen=True)
class Wish:
    """What is to be printed.

    ``theme`` is one of ``offered(project)``; ``paper`` A4 or A3; ``orientation`` landscape or portrait; ``language`` nl
    or en; ``place`` stands in the title (a municipality); ``extent`` in ``extent_crs`` is shown instead of the whole
    result; ``atlas`` is a layer of municipalities or districts and ``name_field`` holds their names; ``template`` is a
    .qpt that goes before ours, ``logo`` a picture in the place of our logo.
    """

    theme: str
    paper: str = "A4"
    orientation: str = "landscape"
    language: str = "nl"
    place: str = ""
    extent: QgsRectangle | None = None
    extent_crs: QgsCoordinateReferenceSystem | None = None
    atlas: QgsVectorLayer | None = None
    name_field: str = ""
    template: Path | None = None
    logo: Path | None = None


def make_layout(project: QgsProject, wish: Wish) -> QgsPrintLayout:
    """Make the layout and add it to the project, under a name that is not taken yet. Call on the main thread.

    Raises ``Fault`` for a template that cannot be read, a theme without layers or an atlas without pages.
    """
    theme = theme_map(project, wish.theme, wish.language)
    ours = wish.template is None
    path = wish.template or shipped(wish.paper, wish.orientation, wish.language, len(theme.frames))
    layout = load(project, Path(path))
    if ours:
        set_letters(layout)
    logo = first(layout, QgsLayoutItemPicture, "logo")
    if logo is not None and wish.logo is not None:
        logo.setPicturePath(str(wish.logo))
    maps = _maps(layout, len(theme.frames))
    crs = scales.metric_crs(project, theme.main)
    series = atlas.prepare(project, wish.atlas, wish.name_field, theme.main, crs) if wish.atlas is not None else None
    scale = 0.0
    for item, frame in zip(maps, _frames(theme, len(maps)), strict=True):
        scale = _show(item, theme, frame, crs, project, wish, series)
    inset = first(layout, QgsLayoutItemMap, INSET)
    if isinstance(inset, QgsLayoutItemMap):
        _show_inset(inset, theme, crs, project, maps, series)
    fill_texts(layout, _texts(project, theme, wish, series), ours)
    fill_bars(layout, scale, wish.language)
    fill_legends(layout, theme, labels(theme, wish.language), wish.language)
    if series is not None:
        atlas.start(layout, series, wish.theme, wish.language)
    layout.setName(_name(project, theme, wish))
    if not project.layoutManager().addLayout(layout):  # from here on the project keeps it
        layout.setName(project.layoutManager().generateUniqueTitle())
        project.layoutManager().addLayout(layout)
    return layout


def _maps(layout: QgsPrintLayout, wanted: int) -> list[QgsLayoutItemMap]:
    """The maps by their ids; in a template without these ids the largest map."""
    named = [first(layout, QgsLayoutItemMap, id) for id in MAP_IDS[:wanted]]
    found = [one for one in named if isinstance(one, QgsLayoutItemMap)]
    if found:
        return found
    others = [one for one in items(layout) if isinstance(one, QgsLayoutItemMap) and one.id() != INSET]
    return [max(others, key=lambda one: one.rect().width() * one.rect().height())] if others else []


def _frames(theme: ThemeMap, count: int) -> list[Frame]:
    """The frames for so many maps: a template of one map shows the first."""
    return [*theme.frames][:count]


def _show(
    item: QgsLayoutItemMap,
    theme: ThemeMap,
    frame: Frame,
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    wish: Wish,
    series: atlas.Series | None,
) -> float:
    """The layers of a theme in a map; its scale."""
    layers, styles = list(theme.layers), dict(frame.styles)
    if series is not None:
        layers = [series.layer, *(one for one in layers if one is not series.layer)]
        styles[series.layer.id()] = series.mask
    item.setFollowVisibilityPreset(False)
    item.setKeepLayerSet(True)
    item.setLayers(layers)
    if styles:
        item.setLayerStyleOverrides(styles)
        item.setKeepLayerStyles(True)
    box = scales.extent_of(theme.main, crs, project)
    if wish.extent is not None and not wish.extent.isEmpty():
        of = wish.extent_crs if wish.extent_crs is not None else crs
        box = scales.moved(wish.extent, of, crs, project) or box
    scale = scales.show(item, crs, box)
    return atlas.follow(item, series, crs) if series is not None else scale


def _show_inset(
    inset: QgsLayoutItemMap,
    theme: ThemeMap,
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    maps: Sequence[QgsLayoutItemMap],
    series: atlas.Series | None,
) -> None:
    """The confidence of what the map shows; without a layer of it an empty box."""
    shown = theme.confidence is not None and theme.key != "confidence" and bool(maps)
    inset.setKeepLayerSet(True)
    inset.setLayers([theme.confidence] if shown else [])
    inset.setCrs(crs)
    inset.setVisibility(shown)
    if theme.confidence is not None:
        box = scales.extent_of([theme.confidence], crs, project)
        seen = maps[0].extent() if maps else box
        inset.zoomToExtent(box if seen.contains(box) else seen)
    if series is not None:
        atlas.follow(inset, series, crs)


def _texts(project: QgsProject, theme: ThemeMap, wish: Wish, series: atlas.Series | None) -> Texts:
    """Every text of the layout."""
    language, here = wish.language, tongue(wish.language)
    name, below = (pair[here] for pair in THEMES[theme.key])
    title = word("of", language, place=wish.place, theme=name) if wish.place else name[:1].upper() + name[1:]
    used: list[QgsMapLayer] = [*theme.main, *(one for one in theme.layers if one not in theme.main)]
    sources = [line_of(one, language) for one in sources_of(project, used)]
    if len(sources) > MOST_SOURCES:
        more = word("more_sources", language, count=len(sources) - MOST_SOURCES)
        sources = [*sources[:MOST_SOURCES], more]
    computed = [day(record_of(one).finished, language) for one in theme.main]
    run = next((one for one in computed if one), "")
    if theme.key == "confidence":
        note = word("is_confidence", language)
    else:
        note = word("confidence_note" if theme.confidence is not None else "no_confidence", language)
    return Texts(
        language=language,
        theme=name,
        title=title,
        subtitle=f"{wish.place}. {below}" if series is not None and wish.place else below,
        sources=("\n" if len(sources) <= MOST_LINES else " | ").join(sources) or word("no_sources", language),
        run=word("run", language, day=run) if run else word("no_run", language),
        confidence=note,
        ground=word("ground", language) if theme.ground is not None else "",
        frames=[one.title for one in theme.frames],
        longest=series.longest if series is not None else "",
    )


def _name(project: QgsProject, theme: ThemeMap, wish: Wish) -> str:
    """A name that no layout of the project has."""
    taken = {one.name() for one in project.layoutManager().layouts()}
    name = THEMES[theme.key][0][tongue(wish.language)]
    paper = f"{wish.paper.upper()} {word(wish.orientation, wish.language)}"
    if wish.template is not None:
        paper = wish.template.stem
    plain = " - ".join(part for part in (wish.place, name, paper, "atlas" if wish.atlas is not None else "") if part)
    number, free = 2, plain
    while free in taken:
        free, number = f"{plain} ({number})", number + 1
    return free
