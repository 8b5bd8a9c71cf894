"""measurescenario: measures carried out on the habitat map, and what that does: before and after."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)

from ...core.changes.patches import Codes
from ...core.classes import table_beside, write_classes
from ...core.errors import Fault
from ...core.grid import Window
from ...core.progress import Progress
from ...core.scenario import LocalSurface, Means, Part, Tallied
from ...core.surface import BANDS, NODATA, Summary
from ...i18n import translate
from ...layers.bands import load_bands
from ...layers.carriedout import Scenario, carry_out
from ...layers.changedmap import copy_mask, each_tile, map_target
from ...layers.landcover.palette import write_class_styles
from ...layers.raster import RasterTarget, gdal_errors
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..inputs import layers_of
from ..landinput import source_of
from ..sinks import Results, Row, file_of, is_wanted, refuse_overwriting, write_rows
from . import measurescenario_figures as figures
from . import measurescenario_form as form
from .measurescenario_children import Children, Settings
from .measurescenario_figures import Figure, Numbers
from .measurescenario_input import MeasureLayer
from .measurescenario_land import Start
from .measurescenario_page import write_scenario_page
from .measurescenario_run import tell

_BANDS = [BANDS.index(band) for band in form.DIFFERENCES]
_SCALE = np.array([100.0 if band.endswith("_pct") else 1.0 for band in form.DIFFERENCES], np.float32)
_NOISE = np.float32(1e-6)  # rounding of single precision, as a share of full scale
_OWN_STEPS = 2  # as many runs of another algorithm our own work counts for in the progress


class MeasureScenario(ZoemzoneAlgorithm):
    """Carries out measures on the habitat map and compares before and after."""

    ID = "measurescenario"
    GROUP = "measures"
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"INDICATORS": form.INDICATORS, "BASIS": form.BASES}

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "What a plan does: before and after")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "scenario,before,after,what if,difference,plan,measures,effect,compare,stacked,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone", "Carries out measures on the habitat map and compares food, habitat, network and cost."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    KEPT = ("_styles",)

    def aliases(self) -> Mapping[str, str]:
        return figures.aliases()

    def styles(self) -> dict[str, str]:
        return self._styles

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.numbers()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._styles: dict[str, str] = {}
        self._start = Start(self, parameters, context, feedback, self.record)
        self._path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        self._beside = (
            self.parameterAsOutputLayer(parameters, "DIFFERENCE", context)
            if is_wanted(parameters, "DIFFERENCE")
            else ""
        )
        if Path(self._path).resolve() == Path(self._start.source.path).resolve():
            raise Fault("The result would overwrite {layer}. Choose another file.", layer=self._start.source.name)
        others = layers_of(self, parameters, context, "OTHERS")
        self._layers = [MeasureLayer(source_of(self, parameters, "INPUT", context))]
        self._layers += [MeasureLayer(QgsProcessingUtils.variantToSource(layer, context)) for layer in others]
        # an enum parameter left empty answers with its first option
        given = parameters.get(
            "INDICATORS", [form.INDICATORS.index(form.SURROUNDINGS), form.INDICATORS.index(form.BLOCKS)]
        )
        chosen = self.parameterAsEnums(parameters, "INDICATORS", context) if given not in (None, "", []) else []
        indicators = {form.INDICATORS[index] for index in chosen}
        self._settings = Settings(
            indicators,
            self._start.profile.id,
            form.BASES[self.parameterAsEnum(parameters, "BASIS", context)],
            str(self._start.own_profiles or ""),
        )
        self._transforms = context.transformContext()
        self.record.definition(indicators=sorted(indicators), basis=self._settings.basis)
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        inputs = [one.source() for one in [layer, *others] if one is not None]
        results = [file_of(parameters, name) for name in ("OUTPUT", "DIFFERENCE", "TABLE", "HTML")]
        refuse_overwriting([*inputs, self._start.source.path], results)

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        maps = len(self._layers) + 1
        share = _OWN_STEPS / (_OWN_STEPS + maps * self._settings.runs)
        ours = self.progress.part(0.0, share)
        with (
            gdal_errors(),
            tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
            Results() as results,
        ):
            feedback.setProgressText(translate("Zoemzone", "Carrying out the measures"))
            scenarios = self._carried_out(feedback, ours.part(0.0, 0.2))
            feedback.setProgressText(translate("Zoemzone", "Writing the new habitat map"))
            self._write_map(scenarios, results, ours.part(0.2, 0.4))
            around = self._around(scenarios, results, feedback, ours.part(0.4, 0.95))
            children = Children(self._settings, maps, _OWN_STEPS, Path(folder), context, feedback, self.progress)
            try:
                numbers = self._children(children, scenarios, Path(folder))
            finally:
                children.release(self._path)
            found = {
                one.name: self._figures(one, near, numbers[0], after)
                for one, near, after in zip(scenarios, around, numbers[1:], strict=True)
            }
            results.finish()
            table = results.made(
                write_rows(self, parameters, "TABLE", context, figures.table_fields(), self._checked(found))
            )
            page = self.parameterAsFileOutput(parameters, "HTML", context) if is_wanted(parameters, "HTML") else ""
            if page:
                write_scenario_page(page, self._start, scenarios, found)
                results.made(page)
        return {
            "OUTPUT": self._path,
            "DIFFERENCE": self._beside or None,
            "TABLE": table,
            "HTML": page or None,
            **self._numbers(scenarios, found[scenarios[0].name], around[0]),
        }

    def _carried_out(self, feedback: QgsProcessingFeedback, progress: Progress) -> list[Scenario]:
        """Every layer of measures, carried out from the same start."""
        found: list[Scenario] = []
        for place, layer in enumerate(self._layers):
            part = progress.part(place / len(self._layers), (place + 1) / len(self._layers))
            start = self._start
            wishes = layer.read(start.source.crs, self._transforms, start.catalogue, part.part(0.0, 0.4))
            layer.tell(wishes, self.record, feedback)
            name, taken = layer.name, {one.name for one in found}
            name = next(text for text in _numbered(name) if text not in taken)
            scenario = carry_out(name, wishes, start.source, start.worths, start.table, part.part(0.4, 1.0))
            tell(scenario, start.source.name, feedback)
            found.append(scenario)
        return found

    def _write_map(self, scenarios: list[Scenario], results: Results, progress: Progress) -> None:
        """The new habitat map of the first scenario with what stands beside it; counts the classes of the start."""
        start, first = self._start, scenarios[0]
        target = results.raster(self._path, start.source.grid, start.source.crs, gdal.GDT_UInt16, 0, ("class",))
        counted = first.ledger

        def see(window: Window, before: Codes, after: Codes) -> None:
            counted.count(before)
            target.write(window, after)

        each_tile(first.changed, see, progress)
        for other in scenarios[1:]:
            other.ledger.take_counts(counted)
        table = start.written(first)
        results.finish()
        results.made(copy_mask(start.source.path, self._path))
        results.made(table_beside(self._path))
        write_classes(table, table_beside(self._path))
        self._styles = write_class_styles(Path(self._path), table, [int(code) for code in first.ledger.present])
        results.made(self._styles["OUTPUT"])
        self.record.definition(class_table=table_beside(self._path).name)

    # ---- food and habitat around ----------------------------------------------------------------
    def _around(
        self, scenarios: list[Scenario], results: Results, feedback: QgsProcessingFeedback, progress: Progress
    ) -> list[Tallied | None]:
        """Food and habitat around before and after, and the raster of the difference."""
        is_asked = form.SURROUNDINGS in self._settings.indicators
        if not is_asked and not self._beside:
            return [None for _ in scenarios]
        feedback.setProgressText(translate("Zoemzone", "Food and habitat around, before"))
        start = self._start
        surfaces = [
            LocalSurface(one.changed, start.after(one), start.profile, start.cell, start.radius) for one in scenarios
        ]
        target: RasterTarget | None = None
        if self._beside:
            grid = surfaces[0].grid
            target = results.raster(self._beside, grid, start.source.crs, gdal.GDT_Float32, NODATA, form.DIFFERENCES)
        whole = Summary()

        def before(window: Window, bands: np.ndarray, here: np.ndarray) -> None:
            whole.add((window.row, window.column), bands, here)
            if target is not None:
                nothing = np.where(here > 0, np.float32(0), np.float32(NODATA))
                for band in range(1, len(form.DIFFERENCES) + 1):
                    target.write(window, nothing, band)

        surfaces[0].whole(before, progress.part(0.0, 0.5), start.threads)
        total = whole.figures(start.cell)
        feedback.setProgressText(translate("Zoemzone", "Food and habitat around, after"))
        found: list[Tallied | None] = []
        for place, surface in enumerate(surfaces):
            share = 0.5 / len(surfaces)
            part = progress.part(0.5 + place * share, 0.5 + (place + 1) * share)
            means = _felt(surface, target if place == 0 else None, part, start.threads)
            found.append(means.tallied(total, start.cell) if is_asked else None)
        return found

    def _children(self, children: Children, scenarios: list[Scenario], folder: Path) -> list[Numbers]:
        """Building blocks, network and gaps of the start and of each scenario."""
        start = self._start
        if not self._settings.runs:
            return [{} for _ in range(len(scenarios) + 1)]
        found = [children.figures(start.source.path, str(start.own_classes or ""), start.source.name)]
        for place, scenario in enumerate(scenarios):
            path = Path(self._path) if place == 0 else self._other_map(scenario, folder / f"scenario_{place}.tif")
            found.append(children.figures(str(path), "", scenario.name))
        return found

    def _other_map(self, scenario: Scenario, path: Path) -> Path:
        """The habitat map of another scenario, for as long as the run lasts."""
        source = self._start.source
        with map_target(path, source.grid, source.crs) as target:
            each_tile(scenario.changed, lambda window, _, after: target.write(window, after), _Quiet(self.progress))
        write_classes(self._start.written(scenario), table_beside(path))
        copy_mask(source.path, path)
        return path

    # ---- results --------------------------------------------------------------------------------
    def _figures(self, scenario: Scenario, around: Tallied | None, before: Numbers, after: Numbers) -> list[Figure]:
        return [
            *figures.land_figures(scenario, self._start.after(scenario), self._start.profile),
            *(figures.surroundings_figures(around) if around is not None else []),
            *figures.child_figures(before, after),
            *figures.cost_figures(scenario),
        ]

    def _checked(self, found: dict[str, list[Figure]]) -> Iterator[Row]:
        for row in figures.table_rows(found):
            self.progress.check()
            yield row

    def _numbers(self, scenarios: list[Scenario], found: list[Figure], around: Tallied | None) -> dict[str, Any]:
        """The number outputs: of the first scenario."""
        first, by_key = scenarios[0], {one.key: one for one in found}

        def one(key: str, which: str) -> float | None:
            return getattr(by_key[key], which) if key in by_key else None

        return {
            "MEASURES_DONE": len(first.carried_out),
            "NOT_DONE": len(first.left),
            "CHANGED_HA": first.changed_ha,
            "EFFECTIVE_BEFORE_HA": one("effective_ha", "before"),
            "EFFECTIVE_AFTER_HA": one("effective_ha", "after"),
            "MEAN_SHARE_DIFFERENCE": one("mean_share_pct", "difference"),
            "COMPLETENESS_DIFFERENCE": one("mean_completeness", "difference"),
            "REACHED_HA": around.reached_ha if around is not None else None,
            "BNB_BEFORE_HA": one("bnb_ha", "before"),
            "BNB_AFTER_HA": one("bnb_ha", "after"),
            "EC_BEFORE_HA": one("ec_ha", "before"),
            "EC_AFTER_HA": one("ec_ha", "after"),
            "GAPS_BEFORE": _count(one("gaps", "before")),
            "GAPS_AFTER": _count(one("gaps", "after")),
            "COST_ONE_OFF": one("cost_one_off", "after"),
            "COST_PER_YEAR": one("cost_per_year", "after"),
            "COST_TOTAL": one("cost_total", "after"),
            "SCENARIOS": len(scenarios),
        }

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        super().postProcessAlgorithm(context, feedback)
        if self._outputs and self._beside:
            group = translate("Zoemzone", "Difference by the measures, {profile}").format(
                profile=self._start.profile.id
            )
            abstract = self.abstract("DIFFERENCE", self.parameterDefinition("DIFFERENCE"))
            load_bands(context, self._beside, form.layers(), group, abstract)
        return {}


class _Quiet(Progress):
    """Hears the cancel button and shows nothing: the steps of another run are being shown."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    def stopped(self) -> bool:
        return self._whole.stopped()


def _felt(surface: LocalSurface, target: RasterTarget | None, progress: Progress, threads: int) -> Means:
    """The means where the changes are felt; the difference goes to ``target``."""
    means = Means()

    def see(part: Part) -> None:
        means.add(part)
        if target is None:
            return
        known = (part.before[0] != NODATA) | (part.after[0] != NODATA)
        for place, band in enumerate(_BANDS):
            change = part.difference[band]
            change[np.abs(change) <= _NOISE * _SCALE[place]] = 0.0
            target.write(part.window, np.where(known, change, np.float32(NODATA)), place + 1)

    surface.each(see, progress, threads)
    return means


def _numbered(name: str) -> Iterator[str]:
    """A name, and with 2, 3 ... behind it."""
    yield name
    number = 2
    while True:
        yield f"{name} ({number})"
        number += 1


def _count(value: float | None) -> int | None:
    return None if value is None else round(value)
