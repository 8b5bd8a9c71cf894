"""comparemaps: two habitat maps or results beside each other, of two dates, two chains of data or two makers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from typing import Any, ClassVar

from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.errors import Fault
from ...core.sitefigures import HA
from ...core.surface import NODATA
from ...i18n import translate
from ...layers.bands import load_bands
from ...layers.raster import gdal_errors
from ...layers.style import style_when_loaded
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..landinput import is_given, source_of
from ..sinks import Results, Row, file_of, refuse_overwriting, write_rows
from . import comparemaps_form as form
from .comparemaps_find import BLOCKS, BNB, CLASSES, RULE, Comparison, Finding
from .comparemaps_input import TwoMaps
from .comparemaps_page import Told, write_comparison
from .comparemaps_regions import AreaLayer, Region, Statuses, StatusLayer
from .comparemaps_rows import (
    AGREEMENT_FIELDS,
    TABLE_FIELDS,
    agreement_rows,
    aliases,
    made,
    namers,
    table_rows,
    value_words,
)
from .comparemaps_show import seen_of, shown_bands

CLASS_BANDS = ("difference", "class_first", "class_second")
WHOLE = Region("")


class CompareMaps(ZoemzoneAlgorithm):
    """Tells how far two maps agree."""

    ID = "comparemaps"
    GROUP = "measures"
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"KIND": form.KINDS}
    KEPT = ("_seen",)

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Compare two maps")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "compare,difference,change,agreement,kappa,rmse,spearman,validation,two dates,accuracy,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone", "Tells how far two maps agree: two dates, rich and poor data, or another maker's map."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def aliases(self) -> Mapping[str, str]:
        return aliases()

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.advanced(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.numbers()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._maps = TwoMaps(self, parameters, context, self.record, feedback)
        self._transforms = context.transformContext()
        self._areas: AreaLayer | None = None
        sources = self._maps.paths()
        if is_given(parameters, "AREAS"):
            field = self.parameterAsString(parameters, "AREA_FIELD", context)
            self._areas = AreaLayer(source_of(self, parameters, "AREAS", context), field)
        self._blocks: tuple[StatusLayer, StatusLayer] | None = None
        given = [is_given(parameters, name) for name in ("BLOCKS_1", "BLOCKS_2")]
        if any(given) and not all(given):
            raise Fault("Give the building blocks of both maps, or of none.")
        if all(given):
            one, two = (
                StatusLayer(source_of(self, parameters, name, context), name) for name in ("BLOCKS_1", "BLOCKS_2")
            )
            self._blocks = one, two
        vectors = [self.parameterAsVectorLayer(parameters, name, context) for name in ("AREAS", "BLOCKS_1", "BLOCKS_2")]
        sources += [layer.source() for layer in vectors if layer is not None]
        self._path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        outputs = [file_of(parameters, name) for name in ("OUTPUT", "AGREEMENT", "TABLE", "HTML")]
        refuse_overwriting(sources, outputs)
        self.record.definition(
            kind=form.CLASSES if self._maps.is_classes else form.VALUES,
            bands=[name for name, *_ in self._maps.bands],
            best_pct=100 * self._maps.share,
            difference="second minus first",
            ties="ranks are shared; cells tied on the limit of the best share the places left",
            compared="cells known in both maps",
        )

    def also_counts(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Mapping[str, Any]:
        """The names that the legends of the two layers give to values."""
        return {f"legend {place}": sorted(file.labels.items()) for place, file in enumerate(self._maps.files)}

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            with ExitStack() as stack, gdal_errors():
                return self._compare(parameters, context, feedback, stack)
        finally:
            self._maps.close()

    def _compare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        stack: ExitStack,
    ) -> dict[str, Any]:
        maps, status = self._maps, self._statuses(stack)
        comparison = Comparison(maps, status)
        with Results() as results:
            bands = CLASS_BANDS if maps.is_classes else [name for name, *_ in maps.bands]
            kind = (gdal.GDT_UInt16, 0) if maps.is_classes else (gdal.GDT_Float32, NODATA)
            target = results.raster(self._path, maps.grid, maps.crs, *kind, bands)
            feedback.setProgressText(translate("Zoemzone", "Comparing the maps"))
            find = comparison.classes if maps.is_classes else comparison.values
            findings = find(WHOLE, self.progress.part(0.0, 0.6), target.write)
            regions = self._regions(feedback)
            for number, region in enumerate(regions):
                step = self.progress.part(0.6 + 0.35 * number / len(regions), 0.6 + 0.35 * (number + 1) / len(regions))
                findings += find(region, step)
            self._tell(comparison, findings, feedback)
            names = namers(maps.legend, status.names if status is not None else None)
            cell = maps.grid.cell
            made_files = {
                "AGREEMENT": self._rows(
                    parameters, "AGREEMENT", context, AGREEMENT_FIELDS, agreement_rows(findings, names, cell)
                ),
                "TABLE": self._rows(parameters, "TABLE", context, TABLE_FIELDS, table_rows(findings, cell)),
            }
            for file in made_files.values():
                results.made(file)
            told = Told((maps.files[0].name, maps.files[1].name), cell, maps.share, maps.is_classes, findings, names)
            page = self.parameterAsFileOutput(parameters, "HTML", context)
            if page:
                write_comparison(page, told)
                made_files["HTML"] = results.made(page)
            self.progress.check()
            results.finish()
        self._seen = seen_of(findings)
        return {"OUTPUT": self._path, "HTML": None, **made_files, **self._numbers(told, len(regions))}

    def _statuses(self, stack: ExitStack) -> Statuses | None:
        if self._blocks is None:
            return None
        return stack.enter_context(Statuses(self._blocks, self._maps, self.record, self.progress))

    def _regions(self, feedback: QgsProcessingFeedback) -> list[Region]:
        if self._areas is None:
            return []
        found = self._areas.read(self._maps.crs, self._transforms, self.record, self.progress)
        beside = [one.name for one in found if not one.windows(self._maps.grid)]
        if beside:
            feedback.pushInfo(
                translate("Zoemzone", "{layer}: {count} areas lie outside the first map and are left out").format(
                    layer=self._areas.name, count=len(beside)
                )
            )
        return [one for one in found if one.name not in beside]

    def _rows(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: tuple[tuple[str, type], ...],
        rows: Iterable[Row],
    ) -> str | None:
        return write_rows(self, parameters, name, context, made(fields), self._checked(rows))

    def _checked(self, rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            self.progress.check()
            yield row

    # ---- what is told ---------------------------------------------------------------------------
    def _tell(self, comparison: Comparison, findings: list[Finding], feedback: QgsProcessingFeedback) -> None:
        """Tell what an officer should know beside the map."""
        maps, first = self._maps, findings[0]
        if not any(one.cells for one in findings if not one.region):
            feedback.pushWarning(
                translate("Zoemzone", "{first} and {second} know no land in common; the result is empty.").format(
                    first=maps.files[0].name, second=maps.files[1].name
                )
            )
        if first.first_only or first.second_only:
            ha = maps.grid.cell**2 / HA
            text = translate(
                "Zoemzone",
                "{both} ha are known on both maps, {one} ha only on the first and {two} ha only on the second",
            )
            both, one, two = (f"{cells * ha:.2f}" for cells in (first.cells, first.first_only, first.second_only))
            feedback.pushInfo(text.format(both=both, one=one, two=two))
        legend = maps.legend
        for side, (file, unknown) in enumerate(zip(maps.files, comparison.unknown, strict=True)):
            left_out = side == 1 and legend is not None and legend.mapped
            for code, cells in unknown.items():
                is_mapped = left_out and legend is not None and legend.second[code] > 0
                text = (
                    translate(
                        "Zoemzone",
                        "{layer}: the value {code} ({area} ha) is not in the table of classes and is not compared",
                    )
                    if left_out and not is_mapped
                    else translate(
                        "Zoemzone",
                        "{layer}: the class table has no class {code} ({area} ha); it is compared by its number, its "
                        "habitat is not known",
                    )
                )
                feedback.pushWarning(
                    text.format(layer=file.name, code=code, area=f"{cells * maps.grid.cell**2 / HA:.2f}")
                )

    def _numbers(self, told: Told, areas: int) -> dict[str, Any]:
        """The number outputs."""
        main, first = told.main, next(one for one in told.findings if not one.region)
        figures = main.figures if main is not None else None
        order = figures.ranked if figures is not None else None
        classes, effective = told.whole(CLASSES), first.effective or (None, None)

        def agreement(map: str) -> tuple[float | None, float | None]:
            found = told.whole(map)
            if found is None or found.confusion is None or found.confusion.agreement is None:
                return None, None
            return 100 * found.confusion.agreement, found.confusion.kappa

        return {
            "COMPARED_HA": told.ha(first.cells),
            "FIRST_ONLY_HA": told.ha(first.first_only),
            "SECOND_ONLY_HA": told.ha(first.second_only),
            "MEAN_FIRST": figures and figures.mean_first,
            "MEAN_SECOND": figures and figures.mean_second,
            "MEAN_DIFFERENCE": figures and figures.difference,
            "RMSE": figures and figures.rmse,
            "SPEARMAN": order and order.spearman,
            "SPEARMAN_ERROR": order.spearman_error if order is not None and order.spearman is not None else None,
            "BEST_OVERLAP_PCT": 100 * order.overlap if order is not None and order.overlap is not None else None,
            "AGREEMENT_PCT": agreement(CLASSES)[0],
            "KAPPA": agreement(CLASSES)[1],
            "HABITAT_AGREEMENT_PCT": 100 * first.habitat[1] / first.habitat[0]
            if first.habitat is not None and first.habitat[0]
            else None,
            "EFFECTIVE_FIRST_HA": None if classes is None or effective[0] is None else told.ha(effective[0]),
            "EFFECTIVE_SECOND_HA": None if classes is None or effective[1] is None else told.ha(effective[1]),
            "RULE_AGREEMENT_PCT": agreement(RULE)[0],
            "RULE_KAPPA": agreement(RULE)[1],
            "STATUS_AGREEMENT_PCT": agreement(BLOCKS)[0],
            "STATUS_KAPPA": agreement(BLOCKS)[1],
            "BNB_KAPPA": agreement(BNB)[1],
            "AREA_COUNT": areas,
        }

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if not self._outputs:
            return {}  # stopped by the user
        for name in ("AGREEMENT", "TABLE"):
            if self._outputs[name]:
                style_when_loaded(
                    context, str(self._outputs[name]), "", "", aliases=self.aliases(), words=value_words()
                )
        shown = shown_bands(self._maps, self._seen)
        if shown:
            group = translate("Zoemzone", "{second} compared with {first}").format(
                first=self._maps.files[0].name, second=self._maps.files[1].name
            )
            abstract = self.abstract("OUTPUT", self.parameterDefinition("OUTPUT"))
            load_bands(context, self._path, shown, group, abstract)
        return {}
