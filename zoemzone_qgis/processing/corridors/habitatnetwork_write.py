"""Writing the results of habitatnetwork: all of them, or none."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.errors import Fault
from ...core.network import write_distances, write_nodes
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ...report.page import Section, write_page
from ..sinks import Results, Row, is_wanted, write_rows
from . import habitatnetwork_rows as rows
from .habitatnetwork_figures import DistanceRow, Figures, Pair
from .habitatnetwork_input import PatchInput, PatchTable
from .habitatnetwork_links import COST, Links
from .habitatnetwork_page import Words

TABLES = ("NODES", "LINKS", "REACH", "NETWORKS", "PAIRS", "TABLE")
FILES = ("HTML", "CONEFOR_NODES", "CONEFOR_DISTANCES")


class Writer:
    """Writes the results of one run; ``crs`` is the one that was measured in."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        patches: PatchInput | None,
        crs: QgsCoordinateReferenceSystem,
        progress: Progress,
    ) -> None:
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self._patches, self._crs, self._progress = patches, crs, progress

    def write(
        self,
        table: PatchTable,
        figures: Figures,
        links: Links,
        pairs: Sequence[Pair],
        distances: Sequence[DistanceRow],
        words: Words,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Every output that was asked for, by its name."""
        made: dict[str, Any] = {}
        with Results() as results:
            plain = {
                "NETWORKS": (rows.NETWORKS, rows.network_rows(table, figures)),
                "PAIRS": (rows.PAIRS, rows.pair_rows(pairs, table, figures.question.network_m)),
                "TABLE": (rows.TABLE, rows.distance_rows(distances, figures)),
            }
            for name, (kinds, values) in plain.items():
                made[name] = results.made(self._sink(name, rows.fields_of(kinds), ((None, one) for one in values)))
            made["NODES"] = results.made(self._nodes(table, figures, feedback))
            made["LINKS"] = results.made(self._links(table, figures, links))
            made["REACH"] = results.made(self._reach(figures, links))
            made |= self._files(table, figures, words, words.sections(pairs, distances), results)
        return made

    def _sink(
        self,
        name: str,
        fields: QgsFields,
        values: Iterator[Row],
        wkb: Qgis.WkbType = Qgis.WkbType.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> str | None:
        return write_rows(self._algorithm, self._parameters, name, self._context, fields, values, wkb, crs)

    def _nodes(self, table: PatchTable, figures: Figures, feedback: QgsProcessingFeedback) -> str | None:
        row = rows.node_row(table, figures)
        if self._patches is None:
            plain = ((None, row(place)) for place in range(len(table)))
            return self._sink("NODES", rows.fields_of(rows.NODES), plain)
        fields, renamed = rows.with_given(rows.NODES, self._patches.fields)
        if renamed:
            feedback.pushInfo(
                translate("Zoemzone", "Fields of the patches that were renamed: {fields}").format(
                    fields=", ".join(renamed)
                )
            )
        return self._sink("NODES", fields, self._node_rows(table, row), self._patches.wkb, self._patches.crs)

    def _node_rows(self, table: PatchTable, row: Any) -> Iterator[Row]:
        """The patches as they are; nodes of a file without a patch come last, without geometry."""
        patches = self._patches
        if patches is None:
            return
        for place, feature in patches.features(table, self._progress.part(0.0, 0.4)):
            yield feature.geometry(), [*row(place), *feature.attributes()]
        nothing = [None] * len(patches.fields)
        for place, geometry in enumerate(table.geometries):
            if geometry is None:
                yield None, [*row(place), *nothing]

    def _links(self, table: PatchTable, figures: Figures, links: Links) -> str | None:
        if not is_wanted(self._parameters, "LINKS"):
            return None
        is_cost = links.kind == COST
        fields = rows.fields_of(rows.LINKS)
        if self._patches is None:
            lengths = iter(figures.graph.distance[figures.shown].tolist())
            plain = ((None, one) for one in rows.link_rows(table, figures, lengths, is_cost))
            return self._sink("LINKS", fields, plain)
        return self._sink("LINKS", fields, self._link_rows(table, figures, links), Qgis.WkbType.LineString, self._crs)

    def _link_rows(self, table: PatchTable, figures: Figures, links: Links) -> Iterator[Row]:
        shown = figures.shown
        drawn: list[QgsGeometry | None] = [None]

        def lengths() -> Iterator[float]:
            lines = links.drawn(shown, self._progress.part(0.4, 0.8))
            for line, length in zip(lines, figures.graph.distance[shown].tolist(), strict=True):
                drawn[0] = line
                yield line.length() if links.kind == COST and line is not None else length

        for values in rows.link_rows(table, figures, lengths(), links.kind == COST):
            yield drawn[0], values

    def _reach(self, figures: Figures, links: Links) -> str | None:
        if not is_wanted(self._parameters, "REACH"):
            return None
        fields = rows.fields_of(rows.REACH)
        if self._patches is None:
            return self._sink("REACH", fields, iter(()))
        return self._sink("REACH", fields, self._reach_rows(figures, links), Qgis.WkbType.MultiPolygon, self._crs)

    def _reach_rows(self, figures: Figures, links: Links) -> Iterator[Row]:
        limit, progress = figures.question.dispersal_m, self._progress.part(0.8, 0.95)
        for component, geometry in links.reached(figures.component, limit, progress):
            yield geometry, rows.reach_row(component, figures, geometry.area() / HA)

    # ---- files ----------------------------------------------------------------------------------
    def _files(
        self,
        table: PatchTable,
        figures: Figures,
        words: Words,
        sections: Sequence[Section],
        results: Results,
    ) -> dict[str, Any]:
        made: dict[str, Any] = dict.fromkeys(FILES)
        if html := self._path("HTML"):
            write_page(html, self._title(), words.facts(), sections)
            made["HTML"] = results.made(html)
        ids, graph = table.ids.tolist(), figures.network_graph
        if nodes := self._path("CONEFOR_NODES"):
            _written(nodes, lambda part: write_nodes(part, ids, graph.weights))
            made["CONEFOR_NODES"] = results.made(nodes)
        if distances := self._path("CONEFOR_DISTANCES"):
            _written(distances, lambda part: write_distances(part, ids, graph))
            made["CONEFOR_DISTANCES"] = results.made(distances)
        return made

    def _path(self, name: str) -> str:
        """The file of an output; "" when it is not wanted."""
        if not is_wanted(self._parameters, name):
            return ""
        return str(self._algorithm.parameterAsFileOutput(self._parameters, name, self._context))

    def _title(self) -> str:
        if self._patches is None:
            return translate("Zoemzone", "Cohesion of habitat")
        return translate("Zoemzone", "Cohesion of habitat: {layer}").format(layer=self._patches.name)


def _written(path: str, write: Callable[[Path], None]) -> None:
    """Write a file beside its place and move it there; nothing is left of a half one."""
    place = Path(path)
    part = place.with_name(f".{place.name}.part")
    try:
        write(part)
        part.replace(place)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        raise Fault("{path} cannot be written: {error}", path=place, error=error.strerror or error) from error
    finally:
        part.unlink(missing_ok=True)
