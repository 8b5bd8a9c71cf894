"""A series of pages, one for each municipality or district: the map follows, at a usual scale, and the others are
veiled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsLayoutItemMap,
    QgsLayoutObject,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsPoint,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import Fault
from . import scales
from .words import THEMES, tongue, word

NAME_FIELDS = (
    "buurtnaam", "bu_naam", "wijknaam", "wk_naam", "gemeentenaam", "gm_naam", "gemeente", "statnaam", "naam", "name",
    "municipality", "district", "wijk", "buurt", "label",
)  # fmt: skip
ROOM = 1.1
"""The map shows a feature and a tenth more, at least."""
_LONGEST_FILE = 80
_PLACES = 24  # across and down, where is looked whether a raster holds data
_KNOWN_SHARE = 0.1  # (E)
_MASK = {"color": "255,255,255,150", "outline_color": "#1b6b4a", "outline_width": "0.7"}


@dataclass(frozen=True)
class Series:
    """The features that get a page: their layer, an expression for their names, which of them (an expression, "" all),
    the style that veils the others, their boxes in the coordinate system of the map and the longest name."""

    layer: QgsVectorLayer
    name: str
    only: str
    mask: str
    boxes: Sequence[QgsRectangle]
    longest: str


def name_field(layer: QgsVectorLayer) -> str:
    """The field that most likely holds the names of areas; empty where there is no text."""
    fields = {one.name().lower(): one.name() for one in layer.fields()}
    known = next((fields[name] for name in NAME_FIELDS if name in fields), "")
    return known or next((one.name() for one in layer.fields() if one.type() == QMetaType.Type.QString), "")


def prepare(
    project: QgsProject,
    layer: QgsVectorLayer,
    field: str,
    main: Sequence[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
) -> Series:
    """The features that lie on the map. Raises ``Fault`` where no page would come out."""
    if project.mapLayer(layer.id()) is None:
        raise Fault("{layer} is not in the project. Add it first.", layer=layer.name())
    if layer.geometryType() != Qgis.GeometryType.Polygon:
        raise Fault("{layer} holds no areas. Choose a layer of municipalities or districts.", layer=layer.name())
    field = field or name_field(layer)
    if field and layer.fields().lookupField(field) < 0:
        raise Fault("{layer} has no field {field}. Choose another field.", layer=layer.name(), field=field)
    name = f"coalesce(to_string({QgsExpression.quotedColumnRef(field)}), '')" if field else "to_string(@id)"
    shown = _shown(main, layer, project)
    for only in _filters(layer, shown):
        areas = _areas(layer, name, only, crs, project)
        known = _with_data(areas, layer, main, project)
        if known:
            if len(known) < len(areas):
                only = f"{only} and @id in ({', '.join(str(one.id) for one in known)})"
            longest = max((one.name for one in known), key=len)
            return Series(layer, name, only, _mask(layer), [one.box for one in known], longest)
    raise Fault("No area of {layer} lies on the map. Choose another layer, or another map.", layer=layer.name())


def _shown(main: Sequence[QgsMapLayer], layer: QgsVectorLayer, project: QgsProject) -> QgsRectangle:
    """Where the results lie, in the coordinate system of the areas."""
    others = [one for one in main if one is not layer]
    return scales.extent_of(others, layer.crs(), project) if layer.crs().isValid() else QgsRectangle()


def _filters(layer: QgsVectorLayer, shown: QgsRectangle) -> list[str]:
    """Which areas get a page: those that lie on the map for the greater part; else those that it touches. A
    municipality lies on its map whole, its neighbours only with their edge."""
    real = "@geometry is not null and not is_empty(@geometry)"
    if shown.isNull() or shown.contains(layer.extent()):
        return [real]
    box = f"geom_from_wkt('{shown.asWktPolygon()}')"
    return [
        f"{real} and intersects(point_on_surface(@geometry), {box})",
        f"{real} and intersects(@geometry, {box})",
    ]


@dataclass(frozen=True)
class _Area:
    """An area: its id, name, land in the coordinate system of its layer and box on the map."""

    id: int
    name: str
    land: QgsGeometry
    box: QgsRectangle


def _areas(
    layer: QgsVectorLayer, name: str, only: str, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> list[_Area]:
    expression = QgsExpression(name)
    request = QgsFeatureRequest().setFilterExpression(only)
    context = layer.createExpressionContext()
    found = []
    for feature in layer.getFeatures(request):
        land = feature.geometry()
        box = scales.moved(land.boundingBox(), layer.crs(), crs, project)
        if box is not None:
            context.setFeature(feature)
            found.append(_Area(feature.id(), str(expression.evaluate(context) or ""), land, box))
    return found


def _with_data(
    areas: Sequence[_Area], layer: QgsVectorLayer, main: Sequence[QgsMapLayer], project: QgsProject
) -> list[_Area]:
    """The areas of which a raster knows enough; all of them where the map is not about a raster."""
    rasters = [one for one in main if isinstance(one, QgsRasterLayer) and one.providerType() == "gdal"]
    if not rasters or len(rasters) < len(main):
        return [*areas]
    return [one for one in areas if any(_is_known(raster, layer, one.land, project) for raster in rasters)]


def _is_known(raster: QgsRasterLayer, layer: QgsVectorLayer, land: QgsGeometry, project: QgsProject) -> bool:
    """Whether a raster holds data in a tenth of an area or more, looked at in some hundred places."""
    there = QgsGeometry(land)
    if layer.crs().isValid() and raster.crs().isValid() and layer.crs() != raster.crs():
        try:
            there.transform(QgsCoordinateTransform(layer.crs(), raster.crs(), project.transformContext()))
        except QgsCsException:
            return False
    box = there.boundingBox()
    block = raster.dataProvider().block(1, box, _PLACES, _PLACES)
    if block is None or not block.isValid():
        return False
    inside = QgsGeometry.createGeometryEngine(there.constGet())
    inside.prepareGeometry()
    wide, high = box.width() / _PLACES, box.height() / _PLACES
    places = [
        (row, column)
        for row in range(_PLACES)
        for column in range(_PLACES)
        if inside.intersects(QgsPoint(box.xMinimum() + (column + 0.5) * wide, box.yMaximum() - (row + 0.5) * high))
    ]
    known = sum(not block.isNoData(row, column) for row, column in places)
    return known > 0 and known >= _KNOWN_SHARE * len(places)


def _mask(layer: QgsVectorLayer) -> str:
    """A style that veils what lies outside the area of the page, and outlines that area; all where there is no page."""
    rules = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    only = "@atlas_featureid is null or @id = @atlas_featureid"
    rules.rootRule().appendChild(QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple(_MASK), 0, 0, only))
    copy = layer.clone()
    copy.setRenderer(QgsInvertedPolygonRenderer(rules))
    copy.setLabelsEnabled(False)
    copy.setOpacity(1.0)
    copy.setScaleBasedVisibility(False)
    style = QgsMapLayerStyle()
    style.readFromLayer(copy)
    return str(style.xmlData())


def follow(item: QgsLayoutItemMap, series: Series, crs: QgsCoordinateReferenceSystem) -> float:
    """Have a map follow the areas; the scale of the middle one of its pages."""
    size = item.sizeWithUnits()
    wide, high = size.width() / 1000, size.height() / 1000  # metres of paper
    needed = [max(box.width() / wide, box.height() / high) * ROOM for box in series.boxes]
    item.setCrs(crs)
    item.zoomToExtent(series.boxes[0])
    item.setScale(scales.usual(needed[0]))
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    land = "@atlas_geometry"
    if series.layer.crs() != crs:
        land = f"transform({land}, '{_code(series.layer.crs())}', '{_code(crs)}')"
    steps = ", ".join(f"{one:.0f}" for one in scales.USUAL if one >= scales.LARGEST)
    wanted = f"max(bounds_width(@land) / {wide!r}, bounds_height(@land) / {high!r}) * {ROOM!r}"
    scale = (
        f"with_variable('land', {land}, with_variable('wanted', {wanted}, "
        f"coalesce(array_first(array_filter(array({steps}), @element >= @wanted)), @wanted)))"
    )
    properties = item.dataDefinedProperties()
    properties.setProperty(QgsLayoutObject.DataDefinedProperty.MapScale, QgsProperty.fromExpression(scale))
    item.setDataDefinedProperties(properties)
    return scales.usual(median(needed))


def _code(crs: QgsCoordinateReferenceSystem) -> str:
    """A coordinate system as expressions take it."""
    return str(crs.authid() or f"PROJ:{crs.toProj()}").replace("'", "''")


def start(layout: QgsPrintLayout, series: Series, theme: str, language: str) -> None:
    """Make the layout an atlas: names of pages, their order, names of files that any disk takes, one PDF."""
    made = layout.atlas()
    made.setCoverageLayer(series.layer)
    made.setHideCoverage(False)
    made.setPageNameExpression(series.name)
    made.setSortFeatures(True)
    made.setSortExpression(series.name)
    if series.only:
        made.setFilterFeatures(True)
        made.setFilterExpression(series.only)
    made.setFilenameExpression(file_expression(theme, language))
    made.setEnabled(True)
    made.updateFeatures()
    layout.setCustomProperty("singleFile", True)


def file_expression(theme: str, language: str) -> str:
    """The name of the file of a page: its number, and of its name only letters and digits."""
    map_name = THEMES[theme][0][tongue(language)].replace(" ", "_")
    letters = "trim(regexp_replace(@atlas_pagename, '[^\\\\p{L}\\\\p{N}]+', ' '))"
    name = f"replace(left({letters}, {_LONGEST_FILE}), ' ', '_')"
    unnamed = word("unnamed", language)
    number = "lpad(to_string(@atlas_featurenumber), 3, '0')"
    return f"'{map_name}_' || {number} || '_' || coalesce(nullif({name}, ''), '{unnamed}')"
