"""What publishmap reads on the main thread: layers with their looks, and what is told of the map as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProcessingAlgorithm, QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

from ...core.errors import Fault
from ...core.privacy.told import public_source
from ...i18n import speaking, translate, user_locale
from ...layers.crs import settle
from ...layers.fieldwidgets import Words
from ...layers.package.cleaning import HIDDEN, LEFT_OUT, Choices
from ...layers.package.dress import LANGUAGES
from ...layers.package.extras import food_around, parcel_number
from ...layers.package.kinds import GAPS, INITIATIVES, KINDS, OPPORTUNITIES, OTHER, PARCELS, ROUTES, Kind
from ...layers.package.part import Part, part_of
from ...layers.publicity import hidden_layers, is_public
from ...layers.vector import full_name
from ...report.package.checks import Checked
from ...report.package.facts import Facts, general_contact, licence_of
from ...report.webmap.content import PDOK_GREY, Background
from .. import fieldnames
from ..inputs import layers_of, require_result
from ..landinput import is_given
from . import publishmap_form as form

NOT_VECTOR = "{layer} is no vector layer. Publish pictures and rasters in another way."


class PublishInput:
    """The inputs of one run, opened on the main thread."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self.words = self._words()
        self.hidden: list[Checked] = []
        self.not_public = hidden_layers(context.project())
        self.facts = self._facts()
        self.background = self._background()
        self.transforms = context.transformContext()
        layers = self._layers()
        settle(*(layer.crs().authid() for _, layer in layers))
        self.parts = self._parts(layers)
        if not self.parts:
            raise Fault("There is nothing to publish. Give at least one layer, such as the opportunity map.")

    def _text(self, name: str) -> str:
        return " ".join(self._algorithm.parameterAsString(self._parameters, name, self._context).split())

    def flag(self, name: str) -> bool:
        """A box that is ticked or not."""
        return bool(self._algorithm.parameterAsBool(self._parameters, name, self._context))

    def choice(self, name: str) -> int:
        """The number of a choice."""
        return int(self._algorithm.parameterAsEnum(self._parameters, name, self._context))

    def _facts(self) -> Facts:
        chosen = form.LANGUAGES[self.choice("LANGUAGE")]
        language = chosen if chosen in LANGUAGES else ("nl" if user_locale().startswith("nl") else "en")
        title = public_source(self._text("TITLE"))
        if not title:
            raise Fault("The map has no title. Fill it in.")
        licence, address = licence_of(self._text("LICENCE") or form.LICENCE)
        contact, email = general_contact(self._text("CONTACT"))
        publisher = public_source(self._text("PUBLISHER"))
        return Facts(title, publisher, licence, address, contact, email, language, date.today().isoformat())

    def _background(self) -> Background | None:
        chosen = self.choice("BACKGROUND")
        if chosen != form.OWN:
            return PDOK_GREY if form.BACKGROUNDS[chosen] == "pdok_grey" else None
        address = self._text("BACKGROUND_URL")
        if not address:
            raise Fault("An own background is chosen without its address. Fill in the address of the tiles.")
        return Background(address, public_source(self._text("PUBLISHER")))

    @staticmethod
    def _words() -> dict[str, Mapping[str, Words]]:
        """The words for codes in both languages."""
        made: dict[str, Mapping[str, Words]] = {}
        for language in LANGUAGES:
            with speaking(language):
                made[language] = fieldnames.value_words()
        return made

    def _layers(self) -> list[tuple[Kind, QgsVectorLayer]]:
        """The layers that may go out; of those that may not is noted that they stay out."""
        found: list[tuple[Kind, QgsMapLayer]] = []
        for name, kind in KINDS.items():
            layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
            if layer is None and is_given(self._parameters, name):
                raise Fault("The layer of parameter {parameter} cannot be opened.", parameter=name)
            if layer is not None:
                found.append((kind, layer))
        if is_given(self._parameters, "MORE"):
            more = layers_of(self._algorithm, self._parameters, self._context, "MORE")
            found += [(OTHER, layer) for layer in more]
        kept = []
        for kind, layer in found:
            if not isinstance(layer, QgsVectorLayer):
                raise Fault(NOT_VECTOR, layer=layer.name())
            _require(kind, layer)
            require_result(kind.parameter, layer.name(), layer.fields(), layer.featureCount())
            if is_public(layer, self._context.project()):
                kept.append((kind, layer))
            else:
                self._hide(layer)
        return kept

    def _hide(self, layer: QgsMapLayer) -> None:
        """Note that a layer stays out, and with it every trace of it in run records."""
        name = public_source(layer.name())
        self.not_public.add(layer.name(), layer.source(), layer.id(), full_name(layer))
        self.hidden.append(Checked("", "", HIDDEN, LEFT_OUT, name=name))

    def _parts(self, layers: list[tuple[Kind, QgsVectorLayer]]) -> list[Part]:
        choices = Choices(self._names("DROP_FIELDS"), self._names("PUBLIC_FIELDS"))
        taken, own = {kind.key for kind in KINDS.values()}, self.flag("OWN_STYLES")
        parts, food = [], self._food()
        for kind, layer in layers:
            if kind.key:
                taken.discard(kind.key)
            extras = []
            if kind.key == PARCELS and (number := parcel_number(layer.fields())) is not None:
                extras = [number]
            elif kind.key == OPPORTUNITIES and food is not None:
                extras = food_around(food, layer.crs(), self.transforms)
            parts.append(part_of(layer, kind, taken, choices, self.words, own, extras))
        self._known(choices, layers, parts)
        return parts

    def _known(self, choices: Choices, layers: list[tuple[Kind, QgsVectorLayer]], parts: list[Part]) -> None:
        """Refuse a name that no layer has: what is misspelt would go out."""
        there: set[str] = set()
        for (_, layer), part in zip(layers, parts, strict=True):
            for one in layer.fields():
                there.update(choices.names(part.key, one.name()))
        for name in sorted(choices.drop):
            if name not in there:
                raise Fault(
                    "No layer has the field {field} that is to be left out. Check its name; there are: {known}.",
                    field=name,
                    known=", ".join(sorted(one for one in there if "." not in one)[:40]),
                )

    def _names(self, name: str) -> frozenset[str]:
        given = self._algorithm.parameterAsString(self._parameters, name, self._context)
        return frozenset(one.strip().casefold() for one in re.split(r"[,;\n]", given) if one.strip())

    def _food(self) -> QgsRasterLayer | None:
        """The food map, if it is given and public."""
        raster = self._algorithm.parameterAsRasterLayer(self._parameters, "FORAGE", self._context)
        if raster is None:
            if is_given(self._parameters, "FORAGE"):
                raise Fault("The layer of parameter {parameter} cannot be opened.", parameter="FORAGE")
            return None
        if not is_public(raster, self._context.project()):
            self._hide(raster)
            return None
        return raster

    def sources(self) -> list[str]:
        """Names of the layers with where they are, for the run record."""
        return [part.name for part in self.parts]


def _require(kind: Kind, layer: QgsVectorLayer) -> None:
    """Refuse a layer of other shapes than its parameter asks for; scripts can hand in anything."""
    if kind.key in ("", INITIATIVES) or not layer.isValid():
        return
    is_line = kind.key in (GAPS, ROUTES)
    if layer.geometryType() != (Qgis.GeometryType.Line if is_line else Qgis.GeometryType.Polygon):
        wanted = translate("Zoemzone", "lines") if is_line else translate("Zoemzone", "polygons")
        raise Fault("{layer} holds no {wanted}. Choose a layer of {wanted}.", layer=layer.name(), wanted=wanted)
