"""habitatnetwork: which patches of habitat form a network, whether it can last, and which links it hangs on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.classes import read_classes
from ...core.cost.steps import distance_error
from ...core.errors import Fault
from ...core.land.profiles import read_profiles
from ...core.land.rules import read_rules
from ...core.network import PatchGraph, read_graph, read_nodes
from ...core.progress import Progress
from ...i18n import translate
from ...layers.crs import in_metres
from ...layers.raster import RasterSource
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..landinput import is_given, source_of
from ..parameters import chosen_profile
from ..record import digest
from ..sinks import file_of, is_wanted, refuse_overwriting
from . import habitatnetwork_form as form
from . import habitatnetwork_results as results_of
from .habitatnetwork_figures import MOST_NAMES, DistanceRow, Figures, Pair, Question, distances_of
from .habitatnetwork_input import AREA, BASES, TYPES, Choice, PatchInput, PatchTable
from .habitatnetwork_links import COST, CostLinks, EdgeLinks, FileLinks, Links
from .habitatnetwork_page import Words
from .habitatnetwork_write import FILES, TABLES, Writer

STYLES = {"NODES": "network_nodes.qml", "LINKS": "network_links.qml", "REACH": "network_reach.qml"}
FEW = 3
"""Fewer patches make no network worth the name."""


class HabitatNetwork(ZoemzoneAlgorithm):
    """Judges how habitat hangs together."""

    ID = "habitatnetwork"
    GROUP = "corridors"
    CHOICES = form.CHOICES

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Cohesion of habitat (advanced)")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone",
            "network,connectivity,cohesion,graph,patches,links,pc,iic,ec,conefor,graphab,larch,betweenness,stepping "
            "stones,corridors,least cost",
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone",
            "Shows which patches form a network that can last, its weakest link, and which patches may not be lost.",
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return results_of.help_text()

    def dialog(self) -> Parameters:
        return (*form.inputs(), *results_of.destinations())

    def numbers(self) -> NumberLabels:
        return results_of.numbers()

    def aliases(self) -> Mapping[str, str]:
        return results_of.aliases()

    def styles(self) -> Mapping[str, str]:
        return STYLES if self._patches is not None else {}

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._patches: PatchInput | None = None
        if is_given(parameters, "INPUT"):
            self._patches = PatchInput(source_of(self, parameters, "INPUT", context), self._choice(parameters, context))
        self._files = self._conefor_files(parameters, context)
        if self._patches is None and self._files is None:
            raise Fault("Give a layer of patches, or Conefor files with nodes and distances.")
        self._raster: RasterSource | None = None
        if is_given(parameters, "RESISTANCE"):
            layer = self.parameterAsRasterLayer(parameters, "RESISTANCE", context)
            self._raster = RasterSource.from_layer(layer, "RESISTANCE")
        if self._raster is not None and self._files is not None:
            feedback.pushWarning(
                translate("Zoemzone", "The links come from the Conefor files; the resistance map is not used.")
            )
            self._raster = None
        self._neighbours = int(form.NEIGHBOURS[self.parameterAsEnum(parameters, "NEIGHBOURS", context)])
        self._question = self._asked(parameters, context, feedback)
        self._transforms = context.transformContext()
        self._refuse_overwriting(parameters, context)
        self._note()

    def _choice(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Choice:
        return Choice(
            self.parameterAsString(parameters, "WEIGHT_FIELD", context),
            self.parameterAsString(parameters, "ID_FIELD", context),
            self.parameterAsString(parameters, "NAME_FIELD", context),
            tuple(TYPES[number] for number in self.parameterAsEnums(parameters, "TYPES", context)),
            BASES[self.parameterAsEnum(parameters, "BASIS", context)],
        )

    def _conefor_files(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Path, Path] | None:
        nodes, distances = (
            self.parameterAsFile(parameters, name, context) for name in ("CONEFOR_NODES_IN", "CONEFOR_DISTANCES_IN")
        )
        if bool(nodes) != bool(distances):
            raise Fault("Conefor nodes and distances go together: give both files, or none.")
        return (Path(nodes), Path(distances)) if nodes else None

    def _asked(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Question:
        """The distances and thresholds, from the form or the ecoprofile."""
        own = self.parameterAsFile(parameters, "PROFILES", context)
        if own:
            self.record.table("profiles", Path(own))
        profiles = read_profiles(Path(own) if own else None, read_classes(None))
        profile = chosen_profile(self.parameterAsString(parameters, "PROFILE", context), profiles)

        def number(name: str, default: float | None) -> float | None:
            return self.parameterAsDouble(parameters, name, context) if is_given(parameters, name) else default

        link, dispersal = number("LINK_DISTANCE", profile.link_m), number("DISPERSAL_DISTANCE", profile.dispersal_m)
        key, given = number("KEY_AREA_HA", profile.key_ha), parameters.get("DISTANCES")
        question = Question(
            link_m=link if link is not None else profile.link_m,
            dispersal_m=dispersal if dispersal is not None else profile.dispersal_m,
            probability=self.parameterAsDouble(parameters, "DISPERSAL_PROBABILITY", context),
            key_ha=key if key is not None else profile.key_ha,
            rules=read_rules(),
            landscape_ha=number("LANDSCAPE_AREA_HA", None),
            top=self.parameterAsInt(parameters, "TOP", context),
            distances=distances_of(
                given if isinstance(given, (list, tuple)) else self.parameterAsString(parameters, "DISTANCES", context)
            ),
        )
        question.check()
        if question.link_m > question.dispersal_m:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "The link distance ({link} m) is longer than the dispersal distance ({dispersal} m): networks are "
                    "joined by the longer one.",
                ).format(link=f"{question.link_m:g}", dispersal=f"{question.dispersal_m:g}")
            )
        self.record.definition(profile=profile.id)
        return question

    def _refuse_overwriting(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        sources = [str(path) for path in self._files or ()]
        if self._patches is not None:
            layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
            sources.append(layer.source() if layer is not None else "")
        if self._raster is not None:
            sources.append(self._raster.path)
        results = [file_of(parameters, name) for name in (*TABLES, *FILES)]
        refuse_overwriting(sources, results)

    def _note(self) -> None:
        """What the run record says of the definitions."""
        question = self._question
        self.record.definition(
            link_distance_m=question.link_m,
            dispersal_distance_m=question.dispersal_m,
            network_distance_m=question.network_m,
            dispersal_probability=question.probability,
            key_area_ha=question.key_ha,
            viable={"key_patch_x": question.rules.viable_key, "total_x": question.rules.viable_total},
            limits="at most counts",
            pc="links up to the dispersal distance",
            iic_and_components="links up to the link distance",
            watch_list="hectares that lose contact within the network distance",
        )

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        feedback.setProgressText(translate("Zoemzone", "Reading the patches"))
        table, graph = self._read(feedback)
        feedback.setProgressText(translate("Zoemzone", "Finding the links"))
        links = self._links(table, graph, self.progress.part(0.02, 0.3), feedback)
        feedback.setProgressText(translate("Zoemzone", "Computing the network"))
        figures = Figures(links.graph, self._question, self.progress.part(0.3, 0.8))
        pairs = self._pairs(parameters, table, figures, feedback)
        distances = self._distances(parameters, figures)
        error = distance_error(self._neighbours) if links.kind == COST else 0.0
        words = Words(table, figures, links.kind, error)
        for said in words.sentences():
            feedback.pushInfo(said)
        if len(table) < FEW:
            feedback.pushWarning(
                translate("Zoemzone", "There are {count} patches: too few for a network.").format(count=len(table))
            )
        feedback.setProgressText(translate("Zoemzone", "Writing the results"))
        writer = Writer(self, parameters, context, self._patches, self._measured, self.progress.part(0.85, 1.0))
        return {**writer.write(table, figures, links, pairs, distances, words, feedback), **numbers(figures)}

    def _read(self, feedback: QgsProcessingFeedback) -> tuple[PatchTable, PatchGraph | None]:
        """The patches, and the graph of the Conefor files when these are given."""
        self._measured, table = QgsCoordinateReferenceSystem(), None
        if self._patches is not None:
            self._measured = self._crs(feedback)
            table = self._patches.read(self._measured, self._transforms, feedback, self.progress.part(0.0, 0.02))
            self._say(self._patches, table, feedback)
        if self._files is None:
            return table if table is not None else PatchTable.empty(), None
        nodes, (_, graph) = read_nodes(self._files[0]), read_graph(*self._files)
        for path in self._files:
            self.record.source(path.name, path=str(path), sha256=digest(path))
        self.record.definition(weight="Conefor nodes")
        if table is None:
            return PatchTable.of_nodes(nodes), graph
        matched = table.matched(nodes)
        lost = sum(geometry is None for geometry in matched.geometries)
        if lost or len(matched) - lost < len(table):
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "{count} nodes of the Conefor file have no patch with their number, and {others} patches no node; "
                    "the first stay without geometry, the others are left out.",
                ).format(count=lost, others=len(table) - (len(matched) - lost))
            )
        return matched, graph

    def _crs(self, feedback: QgsProcessingFeedback) -> QgsCoordinateReferenceSystem:
        """The CRS to measure in: that of the resistance map, else of the patches where it is in metres, else RD New."""
        if self._raster is not None:
            return self._raster.crs
        own = self._patches.crs if self._patches is not None else QgsCoordinateReferenceSystem()
        crs = in_metres(own)
        if crs != own and self._patches is not None:
            feedback.pushInfo(
                translate("Zoemzone", "{layer} is not in metres: areas are measured in {crs}.").format(
                    layer=self._patches.name, crs=crs.authid()
                )
            )
        return crs

    def _say(self, patches: PatchInput, table: PatchTable, feedback: QgsProcessingFeedback) -> None:
        """What the user should know of the patches."""
        tally = patches.tally
        weight = patches.weight_field or AREA
        self.record.definition(weight=weight)
        self.record.source(
            patches.name, read=tally.read, repaired=tally.repaired, skipped=tally.skipped, left_out=patches.left_out
        )
        if tally.repaired or tally.skipped:
            feedback.pushInfo(
                translate("Zoemzone", "{layer}: {read} polygons read, {repaired} repaired, {skipped} skipped").format(
                    layer=patches.name, read=tally.read, repaired=tally.repaired, skipped=tally.skipped
                )
            )
        if patches.left_out:
            feedback.pushInfo(
                translate("Zoemzone", "{count} features are of another type or basis and take no part").format(
                    count=patches.left_out
                )
            )
        if patches.weight_field:
            said = translate("Zoemzone", "The weight of a patch is its field {field}, in ha").format(field=weight)
        else:
            said = translate("Zoemzone", "The weight of a patch is its area in ha")
        if self._files is None:
            feedback.pushInfo(said)
        if patches.empty_weights and self._files is None:
            feedback.pushWarning(
                translate("Zoemzone", "{count} patches have no value in {field}; they weigh 0 ha.").format(
                    count=patches.empty_weights, field=weight
                )
            )

    def _links(
        self, table: PatchTable, graph: PatchGraph | None, progress: Progress, feedback: QgsProcessingFeedback
    ) -> Links:
        if graph is not None:
            return FileLinks(table, graph)
        if self._raster is None:
            edges = EdgeLinks(table, self._question.reach_m, progress)
            overlapping = edges.overlapping(progress)
            if overlapping:
                feedback.pushWarning(
                    translate("Zoemzone", "{count} pairs of patches overlap: their common land counts twice.").format(
                        count=overlapping
                    )
                )
            return edges
        self.record.source(self._raster.name, path=self._raster.path, cell_m=self._raster.grid.cell)
        links = CostLinks(table, self._raster, self._neighbours, progress)
        if links.network.outside:
            feedback.pushWarning(
                translate("Zoemzone", "{count} patches lie outside {layer}: they have no links.").format(
                    count=len(links.network.outside), layer=self._raster.name
                )
            )
        self.record.definition(neighbours=self._neighbours, cost_cell_m=links.network.cell_m)
        return links

    def _pairs(
        self, parameters: dict[str, Any], table: PatchTable, figures: Figures, feedback: QgsProcessingFeedback
    ) -> list[Pair]:
        """The gaps between named areas, when anything shows them."""
        if not (is_wanted(parameters, "PAIRS") or is_wanted(parameters, "HTML")):
            return []
        pairs = figures.pairs(table.names, self.progress.part(0.8, 0.82))
        if pairs is None and is_wanted(parameters, "PAIRS"):
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "There are more than {count} named areas: the gaps between them are not compared. Choose another "
                    "field with names.",
                ).format(count=MOST_NAMES)
            )
        return pairs or []

    def _distances(self, parameters: dict[str, Any], figures: Figures) -> list[DistanceRow]:
        if not is_wanted(parameters, "TABLE") and not (is_wanted(parameters, "HTML") and self._question.distances):
            return []
        return figures.per_distance(self.progress.part(0.82, 0.85))


def numbers(figures: Figures) -> dict[str, Any]:
    """The number outputs."""
    found = figures.networks
    return {
        "PATCHES": figures.graph.count,
        "WEIGHT_HA": float(figures.graph.weights.sum()),
        "COUNT_LINKS": len(figures.shown),
        "COUNT_NETWORKS": figures.network_count,
        "VIABLE_NETWORKS": int(found.viable.sum()),
        "LARGEST_NETWORK_HA": float(found.weight.max(initial=0.0)),
        "WATCH_LIST": len(figures.watched),
        "LARGEST_GAP_M": figures.largest_gap_m,
        "COMPONENTS": figures.component_count,
        "EC_PC_HA": figures.pc.ec,
        "EC_IIC_HA": figures.iic.ec,
        "PC": figures.index(figures.pc),
        "IIC": figures.index(figures.iic),
        "PC_NUMERATOR": figures.pc.numerator,
        "IIC_NUMERATOR": figures.iic.numerator,
    }
