"""What corridorgaps reads on the main thread: the map and its tables, blocks, and the layers beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRectangle,
    QgsWkbTypes,
)

from ...core.classes import CODES, ClassTable, read_classes, table_beside
from ...core.corridor.managers import LANGUAGES, holder_names, read_managers
from ...core.cost.resistance import Surface, code_surface, raster_surface
from ...core.errors import Fault
from ...core.land.guilds import parts
from ...core.land.landvalues import land_values
from ...core.land.lookup import Lookup
from ...core.land.profiles import read_profiles
from ...core.land.rules import Rules, read_rules
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...core.surface import with_derived
from ...i18n import translate, user_locale
from ...layers.classified import Classifier
from ...layers.corridor.crossing import LAYER, Known, Land
from ...layers.corridor.land import STRIP, VERGE, WOOD, CellCorridor, CorridorLand, LandKinds, PolygonCorridor
from ...layers.corridor.resistance import OwnResistance
from ...layers.habitat import HabitatCodes
from ...layers.landcover.cover import Cover
from ...layers.raster import RasterSource
from ...layers.vector import Tally, clean_features
from ..inputs import RunInput
from ..landinput import is_given, source_of
from ..parameters import chosen_profile
from .corridorgaps_blocks import BlockLayer

ORDINARY = "BRMR"
_STATED = frozenset(("confirmed", "flail"))
_MANAGER_FIELDS = ("manager", "owner", "beheerder", "eigenaar", "bronhouder", "rechthebbende", "naam_beheerder")
_NAME_FIELDS = ("name", "naam", "id")


class GapInput(RunInput):
    """The inputs of one run; opened on the main thread, read on the worker."""

    def _open(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.source = RasterSource.from_layer(
            algorithm.parameterAsRasterLayer(parameters, "HABITAT", context), "HABITAT"
        )
        self.crs = self.source.crs
        self.codes = HabitatCodes(self.source)
        self._tables(algorithm, parameters, context)
        self.resistance: OwnResistance | None = None
        if is_given(parameters, "RESISTANCE"):
            self.resistance = OwnResistance(
                algorithm.parameterAsRasterLayer(parameters, "RESISTANCE", context), self.source
            )
            if self.resistance.warped:
                self._feedback.pushWarning(
                    translate("Zoemzone", "{layer} has another CRS than {map}: it is warped (nearest).").format(
                        layer=self.resistance.name, map=self.source.name
                    )
                )
        self._vectors = {
            name: source_of(algorithm, parameters, name, context)
            for name in ("INPUT", "CLASSIFIED", "MANAGERS", "ROUTES_IN")
            if name == "INPUT" or is_given(parameters, name)
        }
        for vector in self._vectors.values():
            if not vector.sourceCrs().isValid():
                raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=vector.sourceName())
        layers = [algorithm.parameterAsVectorLayer(parameters, name, context) for name in self._vectors]
        self._files = [layer.source() for layer in layers if layer is not None]
        for name in ("INPUT", "CLASSIFIED", "MANAGERS"):
            self._require(name, Qgis.GeometryType.Polygon)
        self._require("ROUTES_IN", Qgis.GeometryType.Line)
        ends, basis = (algorithm.parameterAsEnum(parameters, name, context) for name in ("ENDS", "BASIS"))
        self.blocks = BlockLayer(self._vectors["INPUT"], ends, basis, self.rules)
        self._manager_field = self._field_of_managers(algorithm.parameterAsString(parameters, "MANAGER_FIELD", context))
        self._record.source(self.source.name, path=self.source.path, cell_m=self.source.grid.cell)

    def has(self, name: str) -> bool:
        """Whether an optional vector layer was given."""
        return name in self._vectors

    def _require(self, name: str, kind: Qgis.GeometryType) -> None:
        """Refuse a layer of another kind of geometry; scripts can hand in anything."""
        source = self._vectors.get(name)
        if source is None:
            return
        if QgsWkbTypes.geometryType(source.wkbType()) != kind:
            wanted = (
                translate("Zoemzone", "lines") if kind == Qgis.GeometryType.Line else translate("Zoemzone", "polygons")
            )
            raise Fault(
                "{layer} holds no {wanted}. Choose a layer of {wanted}.", layer=source.sourceName(), wanted=wanted
            )

    # ---- tables ---------------------------------------------------------------------------------
    def _tables(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        def own(name: str, label: str) -> Path | None:
            text = algorithm.parameterAsFile(parameters, name, context)
            if text:
                self._record.table(label, Path(text))
            return Path(text) if text else None

        beside = table_beside(self.source.path)
        classes = own("CLASSES", "classes") or (beside if beside.is_file() else None)
        self.table: ClassTable = read_classes(classes)
        self.classes = with_derived(self.table)
        self.lookup = Lookup(self.classes)
        self.rules: Rules = read_rules(path=own("RULES_TABLE", "rules"))
        self.managers = read_managers(own("MANAGERS_TABLE", "managers"))
        name = algorithm.parameterAsString(parameters, "PROFILE", context)
        self.profile = chosen_profile(name, read_profiles(own("PROFILES", "profiles"), self.table))
        corridor = land_values(self.classes, self.profile, self.rules).corridor
        verge, wood = np.zeros(CODES, dtype=bool), np.zeros(CODES, dtype=bool)
        for row in self.classes.rows:
            verge[row.code] = ORDINARY in (made_of := parts(row)) and not made_of & _STATED
            wood[row.code] = row.group == "wood"
        self.kinds = LandKinds(corridor, verge & ~corridor, wood & ~corridor)

    def _field_of_managers(self, given: str) -> str:
        source = self._vectors.get("MANAGERS")
        if source is None:
            return ""
        fields = source.fields()
        for name in (given,) if given else _MANAGER_FIELDS:
            place = fields.lookupField(name)
            if place >= 0:
                return fields[place].name()
        raise Fault(
            "{layer} has no field {field}. Choose the field of the manager or owner; there are: {known}.",
            layer=source.sourceName(),
            field=given or ", ".join(_MANAGER_FIELDS),
            known=", ".join(field.name() for field in fields),
        )

    # ---- layers ---------------------------------------------------------------------------------
    def paths(self) -> list[str]:
        """What is read from files: no result may take their place."""
        rasters = [self.source.path, *([self.resistance.path] if self.resistance is not None else [])]
        return [*rasters, *self._files]

    @property
    def extent(self) -> QgsRectangle:
        """The extent of the habitat map."""
        grid = self.source.grid
        return QgsRectangle(grid.left, grid.bottom, grid.right, grid.top)

    def surface(self, along: bool, progress: Progress) -> Surface:
        """The resistance of the land."""
        own = self.resistance
        if own is not None:
            if along:
                self._feedback.pushWarning(
                    translate("Zoemzone", "Along verges and banks has no effect with an own resistance map.")
                )
            self._record.source(own.name, parameter="RESISTANCE", path=own.path, warped=own.warped)
            with own.opened() as raster:
                return raster_surface(raster.read, raster.grid, own.name, raster.nodata, progress)
        return code_surface(self.codes.read, self.source.grid, self.table, self.rules, along=along, progress=progress)

    def corridor(self, stack: ExitStack, progress: Progress) -> CorridorLand:
        """Where strips are looked for: on the classified polygons, else on the cells of the map."""
        if not self.has("CLASSIFIED"):
            return CellCorridor(self.codes.detailed, self.source.grid, self.kinds, self.rules)
        source = self._vectors["CLASSIFIED"]
        classifier = Classifier(source.fields(), self.lookup, source.sourceName())
        cover = stack.enter_context(Cover())
        kinds = ((STRIP, self.kinds.strip), (VERGE, self.kinds.verge), (WOOD, self.kinds.wood))
        for feature, geometry in self._rows("CLASSIFIED", progress):
            code = classifier.code(feature, geometry.area())
            for name, marks in kinds:
                if marks[code]:
                    cover.add(name, geometry, 1)
        cover.ready()
        for value, area in sorted(classifier.lacking.items()):
            self._feedback.pushWarning(
                translate(
                    "Zoemzone", "{layer}: the class {value} is not in the class table; its {area} ha are unknown land."
                ).format(layer=source.sourceName(), value=value, area=f"{area / HA:.2f}")
            )
        return PolygonCorridor(cover, self.rules)

    def land(self, stack: ExitStack, progress: Progress) -> Land:
        """The map that gaps are laid over, with the managers."""
        language = user_locale()[:2] if user_locale()[:2] in LANGUAGES else LANGUAGES[0]
        known = self._known_managers(holder_names(language), stack, progress) if self.has("MANAGERS") else None
        return Land(self.codes.read, self.source.grid, self.classes, self.managers, language, known)

    def _known_managers(self, named: Callable[[str], str], stack: ExitStack, progress: Progress) -> Known:
        numbers: dict[str, int] = {}
        cover = stack.enter_context(Cover())
        for feature, geometry in self._rows("MANAGERS", progress):
            value = feature[self._manager_field]
            name = "" if value is None or value == NULL else named(str(value).strip())
            if name:
                cover.add(LAYER, geometry, numbers.setdefault(name, len(numbers)))
        cover.ready()
        return Known(cover, list(numbers))

    def lines(self, progress: Progress) -> list[tuple[str, QgsGeometry]]:
        """The user's own routes, one line each; those without length are left out."""
        source = self._vectors["ROUTES_IN"]
        field = next((name for name in _NAME_FIELDS if source.fields().lookupField(name) >= 0), "")
        found, without = [], 0
        for feature, geometry in self._rows("ROUTES_IN", progress):
            value = feature[source.fields().lookupField(field)] if field else None
            name = "" if value is None or value == NULL else str(value)
            whole = geometry.mergeLines() if geometry.isMultipart() else geometry
            for part in whole.asGeometryCollection():
                if part.length() > 0:
                    found.append((name, part))
                else:
                    without += 1
        if without:
            self._feedback.pushWarning(
                translate("Zoemzone", "{layer}: {count} lines without length are left out.").format(
                    layer=source.sourceName(), count=without
                )
            )
        return found

    def _rows(self, name: str, progress: Progress) -> Iterator[Any]:
        """The features of a layer in the CRS of the map; says what was repaired or skipped."""
        source, tally = self._vectors[name], Tally()
        yield from clean_features(source, self.crs, self.transforms, tally, progress=progress)
        facts = {"read": tally.read, "repaired": tally.repaired, "skipped": tally.skipped}
        self._record.source(source.sourceName(), parameter=name, **facts)
        self._feedback.pushInfo(
            translate("Zoemzone", "{layer}: {read} objects read, {repaired} repaired, {skipped} skipped").format(
                layer=source.sourceName(), **facts
            )
        )
