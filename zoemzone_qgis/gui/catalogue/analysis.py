"""From loaded layers to the algorithms: the habitat map opened with its form filled in, never run unasked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProject

from ...errors import sentence
from ...i18n import translate
from ...layers.landcover.recognise import RASTER_KINDS
from ...layers.landcover.strata import OWN
from .boundary import boundary_of
from .inputs import Candidate, Known, better, candidates, in_order, recognised, twice

if TYPE_CHECKING:
    from ...catalogue.municipality import Municipality

HABITAT_MAP = "zoemzone:habitatmap"
MODEL = "kansenkaart"
MODEL_PROVIDERS = ("zoemzone", "model", "project")
LAND, NATURE_ROLE, LATER = "landcover", "nature", ("parcels", "managers", "owners", "planned_works", "initiatives")
BUILT_UP = ("stedelijk", "bebouwd", "builtup", "built-up")
"""In the id of an entry: the edge of towns and villages as a plan draws it."""
MOST_NAMES = 5
OWN_RASTER = "own"


class Choice:
    """Which layers go where, and what is left out and why."""

    def __init__(self, known: Iterable[Known], municipality: Municipality | None, orders: Mapping[str, int]) -> None:
        self._all = list(known)
        self.raster_kind = ""
        self._own_rasters()
        self._code = municipality.code if municipality is not None else ""
        self._place = municipality.name if municipality is not None else ""
        self.notes: list[str] = []
        self.nature = self._one(self._nature_layers(), translate("Zoemzone", "nature"))
        self.built_up = self._one(self._built_up_layers(), translate("Zoemzone", "built-up area"))
        used = {one.layer.id for one in (self.nature, self.built_up) if one is not None}
        self.layers = in_order(self._land(used), orders)

    def _own_rasters(self) -> None:
        """Rasters with own class codes: the form reads all rasters in one way, so they go in where no other does."""
        rasters = [one for one in self._all if one.layer.geometry == "raster"]
        if any(one.source for one in rasters):
            return
        own = [one for one in rasters if one.layer.is_ours and LAND in one.layer.roles]
        if own:
            self.raster_kind = OWN_RASTER
            self._all = [replace(one, source=OWN, kind=OWN_RASTER) if one in own else one for one in self._all]

    # ---- land cover -----------------------------------------------------------------------------
    def _land(self, used: set[str]) -> list[Known]:
        """The layers of land cover, one of each source and object type for the same land."""
        taken: list[Known] = []
        for one in self._all:
            if one.layer.id in used or not self._is_land(one):
                continue
            same = next((place for place, other in enumerate(taken) if twice(other, one)), None)
            if same is None:
                taken.append(one)
                continue
            other = taken[same]
            kept, dropped = (other, one) if better(other, one, self._code) else (one, other)
            taken[same] = kept
            self.notes.append(
                translate("Zoemzone", "{layer} is left out: {other} shows the same.").format(
                    layer=dropped.layer.name, other=kept.layer.name
                )
            )
        return taken

    def _is_land(self, one: Known) -> bool:
        """Whether a layer says something of the land cover; where it should and does not, a note says why."""
        layer, wanted = one.layer, LAND in one.layer.roles
        if layer.fault is not None:
            if wanted or layer.is_ours:
                self.notes.append(sentence(layer.fault))
            return False
        if not layer.geometry:
            if wanted:
                self._say(
                    translate(
                        "Zoemzone",
                        "{layer} is left out: it is a picture or a table, with which nothing can be computed. Load the "
                        "objects or the raster file.",
                    ),
                    layer,
                )
            return False
        if not one.source or (one.is_partner and not layer.is_ours):
            if wanted:
                self._say(
                    translate(
                        "Zoemzone",
                        "{layer} is left out: its fields and values are of no known source. Drop its file on the dock "
                        "to say what its fields mean.",
                    ),
                    layer,
                )
            return False
        return self._holds_land(layer)

    def _holds_land(self, layer: Candidate) -> bool:
        if layer.count == 0:
            self._say(translate("Zoemzone", "{layer} is left out: it holds no objects."), layer)
            return False
        if self._code and layer.municipality and layer.municipality != self._code:
            text = translate(
                "Zoemzone", "{layer} is left out: it was loaded for another municipality. Load it again for {place}."
            )
            self.notes.append(text.format(layer=layer.name, place=self._place))
            return False
        return True

    # ---- areas ----------------------------------------------------------------------------------
    def _nature_layers(self) -> list[Known]:
        """Nature areas; those with management types first, because they say which vegetation the grass is."""
        found = [one for one in self._polygons() if NATURE_ROLE in one.layer.roles]
        return sorted(found, key=lambda one: not one.management)

    def _built_up_layers(self) -> list[Known]:
        return [one for one in self._polygons() if any(word in one.layer.entry for word in BUILT_UP)]

    def _polygons(self) -> list[Known]:
        usable = [one for one in self._all if one.layer.geometry == "polygon" and one.layer.count != 0]
        here = [one for one in usable if self._code and one.layer.municipality == self._code]
        return here + [one for one in usable if one not in here and not one.layer.municipality]

    def _one(self, found: Sequence[Known], called: str) -> Known | None:
        """The first; a note names the others, because the form takes one."""
        if len(found) > 1:
            text = translate("Zoemzone", "Of the layers of {what}, the form takes one: {layer}. Left out: {others}.")
            others = self._names(one.layer for one in found[1:])
            self.notes.append(text.format(what=called, layer=found[0].layer.name, others=others))
        return found[0] if found else None

    # ---- words ----------------------------------------------------------------------------------
    def _say(self, text: str, layer: Candidate) -> None:
        self.notes.append(text.format(layer=layer.name))

    @staticmethod
    def _names(layers: Iterable[Candidate]) -> str:
        names = [layer.name for layer in layers]
        return ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")

    def told(self) -> list[str]:
        """All notes, with the layers that other steps use and what is missing altogether."""
        notes = list(self.notes)
        used = {one.layer.id for one in (*self.layers, self.nature, self.built_up) if one is not None}
        later = [one.layer for one in self._all if one.layer.id not in used and set(one.layer.roles) & set(LATER)]
        if later:
            text = translate("Zoemzone", "For later steps, not for this map: {layers}.")
            notes.append(text.format(layers=self._names(later)))
        stated = [one.layer for one in self._all if one.layer.is_ours and one.management and one is not self.nature]
        if stated:
            text = translate(
                "Zoemzone", "{layers}: give the layer to Building blocks as confirmed land; it changes no land cover."
            )
            notes.append(text.format(layers=self._names(stated)))
        if not self.layers:
            notes.insert(0, nothing())
        elif not any(one.source == "BGT" for one in self.layers):
            notes.append(
                translate(
                    "Zoemzone",
                    "The BGT is not loaded: without it verges, hedges and other small green are not on the map.",
                )
            )
        return notes


def nothing() -> str:
    """What to do when no layer can be used."""
    return translate(
        "Zoemzone",
        "No layer of land cover is loaded. Load at least the BGT, or else TOP10NL or CORINE, and the crop parcels "
        "(BRP).",
    )


# ---- parameters ---------------------------------------------------------------------------------
def parameters_of(choice: Choice, municipality: Municipality | None, boundary: str) -> dict[str, Any]:
    """The form of the habitat map for a choice of layers."""
    made: dict[str, Any] = {"LAYERS": [one.layer.id for one in choice.layers]}
    if boundary:
        made["MUNICIPALITY"] = boundary
    if municipality is not None:
        made["MARGIN"] = float(municipality.margin_m)
    if choice.raster_kind:
        made["RASTER_KIND"] = RASTER_KINDS.index(choice.raster_kind)
    for name, one in (("NATURE", choice.nature), ("BUILTUP", choice.built_up)):
        if one is not None:
            made[name] = one.layer.id
    return made


def analysis_parameters(
    project: QgsProject, municipality: Municipality | None, orders: Mapping[str, int] | None = None
) -> tuple[dict[str, Any], list[str]]:
    """The parameters of ``habitatmap`` for the layers of the project, and in sentences what is left out and why.

    ``orders`` is where the layers of the catalogue lie among those of their role, by id. It looks at values, so from
    the dock it runs in parts (``analysisdialog``); scripts may call it as it is.
    """
    choice = Choice(recognised(candidates(project)), municipality, orders or {})
    boundary = boundary_of(project, municipality) if choice.layers else ""
    return parameters_of(choice, municipality, boundary), choice.told()


def has_model() -> bool:
    """Whether the model of the whole chain is there; its button is hidden where it is not."""
    return bool(model_id())


def model_id() -> str:
    """The id of the model of the whole chain, shipped or made by the user; empty where there is none."""
    registry = QgsApplication.processingRegistry()
    for key in MODEL_PROVIDERS:
        provider = registry.providerById(key)
        found = [one.id() for one in provider.algorithms()] if provider is not None else []
        if f"{key}:{MODEL}" in found:
            return f"{key}:{MODEL}"
    return ""
