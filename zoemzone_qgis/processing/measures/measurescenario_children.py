"""Building blocks, network and gaps of a habitat map, found by the algorithms that do so, before and after."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
)

from ...core.progress import Progress
from ...i18n import translate
from ..corridors.corridorgaps import CorridorGaps
from ..corridors.habitatnetwork import HabitatNetwork
from ..habitat.buildingblocks import BuildingBlocks
from . import measurescenario_form as form
from .measurescenario_figures import Numbers

_BLOCK_NUMBERS = {
    "bnb_count": "COUNT_BNB",
    "bnb_ha": "BNB_HA",
    "nearly_bnb_count": "COUNT_NEARLY",
    "nearly_bnb_ha": "NEARLY_HA",
    "best_disc_ha": "BEST_DISC_HA",
    "stone_count": "COUNT_STONES",
    "strip_count": "COUNT_STRIPS",
    "fuel_count": "COUNT_FUEL",
}
_CONFIRMED_NUMBERS = {
    "bnb_count": "COUNT_BNB_CONFIRMED",
    "bnb_ha": "BNB_CONFIRMED_HA",
    "nearly_bnb_count": "COUNT_NEARLY_CONFIRMED",
}
_NETWORK_NUMBERS = {
    "ec_ha": "EC_PC_HA",
    "ec_iic_ha": "EC_IIC_HA",
    "networks": "COUNT_NETWORKS",
    "viable_networks": "VIABLE_NETWORKS",
    "largest_network_ha": "LARGEST_NETWORK_HA",
}
_GAP_NUMBERS = {
    "gaps": "COUNT_GAPS",
    "stone_gaps": "COUNT_STONE_GAPS",
    "strip_gaps": "COUNT_STRIP_GAPS",
    "routes": "COUNT_ROUTES",
    "stone_links": "STONE_LINKS",
    "strip_links": "STRIP_LINKS",
    "stone_over_m": "STONE_OVER_M",
    "strip_over_m": "STRIP_OVER_M",
}


@dataclass(frozen=True)
class Settings:
    """What the algorithms are run with: indicators, ecoprofile, basis of the blocks, and an own table of profiles."""

    indicators: Collection[str]
    profile: str
    basis: str
    profiles: str

    @property
    def runs(self) -> int:
        """How many algorithms a map takes."""
        later = (form.NETWORK in self.indicators) + (form.GAPS in self.indicators)
        return later + int(later > 0 or form.BLOCKS in self.indicators)


class Children:
    """Runs the algorithms on one map after the other; ``steps`` is how long the run before them counts, in runs."""

    def __init__(
        self,
        settings: Settings,
        maps: int,
        steps: int,
        folder: Path,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> None:
        self._settings, self._folder, self._context, self._progress = settings, folder, context, progress
        self._step, self._whole = steps, feedback
        self._feedback = _ChildFeedback(steps + maps * settings.runs, feedback)

    def figures(self, path: str, classes: str, name: str) -> Numbers:
        """The numbers of one map; ``classes`` is its class table, "" for the one beside it. Those that could not be
        found are None."""
        settings, feedback = self._settings, self._whole
        folder = self._folder / str(self._step)
        folder.mkdir()
        blocks = str(folder / "blocks.gpkg")
        common = {"PROFILE": settings.profile, "PROFILES": settings.profiles or None}
        feedback.setProgressText(translate("Zoemzone", "Building blocks of {map}").format(map=name))
        own = {"CLASSES": classes or None}
        found = self._run(BuildingBlocks(), {**common, **own, "INPUT": path, "OUTPUT": blocks}, name)
        numbers = _picked(found, _CONFIRMED_NUMBERS if settings.basis == form.CONFIRMED else _BLOCK_NUMBERS)
        if form.NETWORK in settings.indicators:
            feedback.setProgressText(translate("Zoemzone", "Network of {map}").format(map=name))
            given = {**common, "INPUT": blocks, "BASIS": form.BASES.index(settings.basis)}
            numbers |= _picked(self._run(HabitatNetwork(), given, name) if found else None, _NETWORK_NUMBERS)
        if form.GAPS in settings.indicators:
            feedback.setProgressText(translate("Zoemzone", "Gaps of {map}").format(map=name))
            outputs = {one: str(folder / f"{one.lower()}.gpkg") for one in ("ROUTES", "GAPS")}
            basis = {"BASIS": form.BASES.index(settings.basis)}
            given = {**common, **own, **outputs, **basis, "INPUT": blocks, "HABITAT": path}
            numbers |= _picked(self._run(CorridorGaps(), given, name) if found else None, _GAP_NUMBERS)
        return numbers

    def release(self, path: str) -> None:
        """Close the layers that were opened on the way, so that their files can go, and the map at ``path``; QGIS
        stores statistics beside a raster when it closes it, which nobody asked for."""
        store = self._context.temporaryLayerStore()
        for layer in list(store.mapLayers().values()):
            place = Path(layer.source().partition("|")[0])
            if self._folder in place.parents or place == Path(path):
                store.removeMapLayer(layer.id())
        Path(path + ".aux.xml").unlink(missing_ok=True)

    def _run(self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str) -> dict[str, Any] | None:
        """What an algorithm returns; None, with a warning, where it cannot be run on this map."""
        self._progress.check()
        self._feedback.setCurrentStep(self._step)
        self._step += 1
        try:
            results, ok = algorithm.run(parameters, self._context, self._feedback, {}, False)
        except QgsProcessingException as error:
            self._progress.check()
            self._feedback.pushWarning(
                translate("Zoemzone", "{algorithm} could not be run on {map}: {error}").format(
                    algorithm=algorithm.displayName(), map=name, error=error
                )
            )
            return None
        self._progress.check()
        return dict(results) if ok and results else None


class _ChildFeedback(QgsProcessingMultiStepFeedback):
    """Passes on progress, warnings and the cancel button; what else the algorithms say is for who runs them alone."""

    def pushInfo(self, info: str) -> None:  # noqa: N802
        pass

    def setProgressText(self, text: str) -> None:  # noqa: N802
        pass


def _picked(results: dict[str, Any] | None, names: dict[str, str]) -> dict[str, float | None]:
    """The numbers that count, by our keys."""
    found: dict[str, float | None] = {}
    for key, name in names.items():
        value = None if results is None else results.get(name)
        found[key] = float(value) if isinstance(value, (int, float)) else None
    return found
