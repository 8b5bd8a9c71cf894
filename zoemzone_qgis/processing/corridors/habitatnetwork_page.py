"""What habitatnetwork tells in words: the lines of the log, and the page for the officer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...i18n import translate
from ...report.page import Column, Section, shown
from .habitatnetwork_figures import DistanceRow, Figures, Pair
from .habitatnetwork_input import PatchTable
from .habitatnetwork_links import COST, FILES

ROWS = 50
"""Rows of a table on the page; the layers and tables hold all."""


class Words:
    """The figures of a network as sentences and tables. ``kind`` tells where the links come from."""

    def __init__(self, table: PatchTable, figures: Figures, kind: str, error: float = 0.0) -> None:
        self.table, self.figures, self.kind, self._error = table, figures, kind, error

    def _number(self, patch: int) -> str:
        return str(int(self.table.ids[patch]))

    # ---- first of all ---------------------------------------------------------------------------
    def facts(self) -> list[tuple[str, str]]:
        """What stands at the head of the page."""
        figures, found = self.figures, self.figures.networks
        weights = figures.graph.weights
        facts = [
            (translate("Zoemzone", "Effective habitat"), self._ha(float(weights.sum()))),
            (translate("Zoemzone", "Patches"), str(figures.graph.count)),
            (
                translate("Zoemzone", "Networks"),
                translate("Zoemzone", "{count}, of which {viable} viable").format(
                    count=figures.network_count, viable=int(found.viable.sum())
                ),
            ),
        ]
        if figures.network_count:
            link = figures.weakest[0]
            largest = translate("Zoemzone", "{area}, viable") if found.viable[0] else translate(
                "Zoemzone", "{area}, not viable: {short} short"
            )  # fmt: skip
            facts.append(
                (
                    translate("Zoemzone", "Largest network"),
                    largest.format(area=self._ha(float(found.weight[0])), short=self._ha(float(found.short[0]))),
                )
            )
            if link is not None:
                facts.append((translate("Zoemzone", "Its weakest link"), self._link(link)))
        facts.append((translate("Zoemzone", "Patches whose loss splits a network"), str(len(figures.watched))))
        if figures.largest_gap_m is not None:
            facts.append((translate("Zoemzone", "Largest gap"), self._m(figures.largest_gap_m)))
        return facts

    def _ha(self, area: float) -> str:
        return f"{shown(area, 1)} ha"

    @property
    def _unit(self) -> str:
        """The unit of distances between patches."""
        return str(translate("Zoemzone", "m x resistance")) if self.kind == COST else "m"

    def _m(self, length: float) -> str:
        return f"{shown(length, 0)} {self._unit}"

    def _link(self, link: int) -> str:
        graph = self.figures.graph
        return translate("Zoemzone", "{length}, between patches {first} and {second}").format(
            length=self._m(float(graph.distance[link])),
            first=self._number(int(graph.first[link])),
            second=self._number(int(graph.second[link])),
        )

    def sentences(self) -> list[str]:
        """What the log says of the results: the officer's figures first."""
        said = [f"{label}: {text}" for label, text in self.facts()]
        figures = self.figures
        worst = [f"{self._number(patch)} ({self._ha(float(figures.splits[patch]))})" for patch in figures.watched[:10]]
        if worst:
            said.append(
                translate("Zoemzone", "Not to be lost, with the hectares that would lose contact: {patches}").format(
                    patches=", ".join(worst)
                )
            )
        return [*said, *self.definitions(), *self._indices()]

    def definitions(self) -> list[str]:
        """How the figures were computed."""
        question = self.figures.question
        if self.kind == COST:
            said = [
                translate(
                    "Zoemzone",
                    "Distances are least cost in metres x resistance over the resistance map, between neighbouring "
                    "patches; over open ground a way on cells is up to {error} % too long.",
                ).format(error=shown(100 * self._error, 2))
            ]
        elif self.kind == FILES:
            said = [translate("Zoemzone", "Links and distances come from the Conefor files.")]
        else:
            said = [translate("Zoemzone", "Distances run straight from edge to edge; patches that touch are linked.")]
        said.append(
            translate(
                "Zoemzone",
                "PC counts links of at most {dispersal} m ({chance} % of the animals cover that distance), IIC and "
                "components links of at most {link} m; networks are joined by links of at most {network} m.",
            ).format(
                dispersal=_metres(question.dispersal_m),
                chance=shown(float(100 * question.probability)),
                link=_metres(question.link_m),
                network=_metres(question.network_m),
            )
        )
        said.append(
            translate(
                "Zoemzone",
                "A key patch has {key} ha; a network is viable with a key patch and {some} ha in total, or with {more} "
                "ha in total.",
            ).format(
                key=shown(float(question.key_ha)),
                some=shown(float(question.rules.viable_key * question.key_ha)),
                more=shown(float(question.rules.viable_total * question.key_ha)),
            )
        )
        return said

    def _indices(self) -> list[str]:
        figures = self.figures
        said = [
            translate("Zoemzone", "Advanced: EC(PC) {pc} ha, EC(IIC) {iic} ha, {count} components").format(
                pc=shown(figures.pc.ec, 2), iic=shown(figures.iic.ec, 2), count=figures.component_count
            )
        ]
        rest = int(np.count_nonzero(~figures.node_exact)), int(np.count_nonzero(~figures.link_exact))
        if any(rest):
            said.append(
                translate(
                    "Zoemzone",
                    "Advanced: the importance of {nodes} patches and {links} links is an upper bound (exact: no). "
                    "Raise the number of exact ones to have more.",
                ).format(nodes=rest[0], links=rest[1])
            )
        left = figures.pc.left_out
        if left > 0:
            share = 100.0 * left / figures.pc.numerator if figures.pc.numerator > 0 else 0.0
            said.append(
                translate(
                    "Zoemzone",
                    "Advanced: very long ways were left out; the numerator of PC is at most {share} % larger.",
                ).format(share=shown(share, 6))
            )
        return said

    # ---- the page -------------------------------------------------------------------------------
    def sections(self, pairs: Sequence[Pair], distances: Sequence[DistanceRow]) -> list[Section]:
        """The sections of the page: what an officer needs first, the indices last."""
        found = [self._networks()]
        if self.figures.watched:
            found.append(self._watch_list())
        if pairs:
            found.append(self._pairs(pairs))
        found.append(Section(translate("Zoemzone", "How this was computed"), "\n\n".join(self.definitions())))
        found += [self._overall(), self._patches()]
        if len(distances) > 1:
            found.append(self._distances(distances))
        return found

    def _networks(self) -> Section:
        figures, found = self.figures, self.figures.networks
        numbers = range(min(figures.network_count, ROWS))
        watched = np.bincount(found.network[figures.watched] - 1, minlength=figures.network_count)
        blocks = np.bincount(found.network - 1, minlength=figures.network_count)
        text = translate("Zoemzone", "A network is a group of patches that animals can reach from each other.")
        if figures.network_count > ROWS:
            text += " " + translate("Zoemzone", "The {count} largest are shown.").format(count=ROWS)
        columns = [
            Column(translate("Zoemzone", "Network"), [number + 1 for number in numbers]),
            Column(translate("Zoemzone", "Effective habitat"), [found.weight[n] for n in numbers], "ha", 1),
            Column(translate("Zoemzone", "Viable"), [bool(found.viable[n]) for n in numbers]),
            Column(translate("Zoemzone", "Short"), [found.short[n] for n in numbers], "ha", 1),
            Column(translate("Zoemzone", "Patches"), [int(blocks[n]) for n in numbers]),
            Column(
                translate("Zoemzone", "Weakest link"),
                [None if (link := figures.weakest[n]) is None else self._link(link) for n in numbers],
            ),
            Column(translate("Zoemzone", "On the watch list"), [int(watched[n]) for n in numbers]),
            Column(
                translate("Zoemzone", "Nearest network"),
                [near[0] if (near := figures.nearest[n]) else None for n in numbers],
                self._unit,
                0,
            ),
        ]
        return Section(translate("Zoemzone", "Networks"), text, columns)

    def _watch_list(self) -> Section:
        figures = self.figures
        patches = figures.watched[:ROWS]
        weights = figures.graph.weights
        columns = [
            Column(translate("Zoemzone", "Patch"), [int(self.table.ids[patch]) for patch in patches]),
            Column(translate("Zoemzone", "Network"), [int(figures.networks.network[patch]) for patch in patches]),
            Column(translate("Zoemzone", "Effective habitat"), [weights[patch] for patch in patches], "ha", 2),
            Column(translate("Zoemzone", "Loses contact"), [figures.splits[patch] for patch in patches], "ha", 1),
        ]
        text = translate("Zoemzone", "When one of these patches goes, part of its network loses contact with the rest.")
        return Section(translate("Zoemzone", "Watch list"), text, columns)

    def _pairs(self, pairs: Sequence[Pair]) -> Section:
        worst = sorted(pairs, key=lambda pair: -pair.gap_m)[:ROWS]
        between = [None if pair.ends is None else " - ".join(self._number(end) for end in pair.ends) for pair in worst]
        columns = [
            Column(translate("Zoemzone", "From"), [pair.first for pair in worst]),
            Column(translate("Zoemzone", "To"), [pair.second for pair in worst]),
            Column(translate("Zoemzone", "Largest gap"), [pair.gap_m for pair in worst], self._unit, 0),
            Column(translate("Zoemzone", "Between patches"), between),
        ]
        text = translate("Zoemzone", "On the way from one area to the other on which the largest gap is smallest.")
        return Section(translate("Zoemzone", "Largest gaps between named areas"), text, columns)

    def _overall(self) -> Section:
        figures, pc, iic = self.figures, self.figures.pc, self.figures.iic
        names = ["PC", "IIC"]
        columns = [
            Column(translate("Zoemzone", "Index of connectivity"), names),
            Column("EC", [pc.ec, iic.ec], "ha", 2),
            Column(translate("Zoemzone", "Share of the landscape"), [figures.index(pc), figures.index(iic)]),
            Column(translate("Zoemzone", "Within patches"), [pc.intra_pct, iic.intra_pct], "%", 1),
            Column(translate("Zoemzone", "Over direct links"), [pc.direct_pct, iic.direct_pct], "%", 1),
            Column(translate("Zoemzone", "Over steps"), [pc.step_pct, iic.step_pct], "%", 1),
        ]
        text = translate(
            "Zoemzone",
            "EC is the area of one patch that would connect as much habitat as this landscape does. PC hardly rewards "
            "a stone on the way between two areas; look at the largest gap and at IIC for that.",
        )
        return Section(translate("Zoemzone", "Advanced: indices"), text, columns)

    def _patches(self) -> Section:
        figures = self.figures
        pc, iic = figures.importance, figures.importance_iic
        order = np.argsort(-pc.lost, kind="stable")[:ROWS].tolist()
        columns = [
            Column(translate("Zoemzone", "Patch"), [int(self.table.ids[patch]) for patch in order]),
            Column(translate("Zoemzone", "Weight"), [figures.graph.weights[patch] for patch in order], "ha", 2),
            Column(translate("Zoemzone", "Loss of EC"), [pc.lost[patch] for patch in order], "ha", 2),
            Column("dPC", [pc.total[patch] for patch in order], "%", 2),
            Column(translate("Zoemzone", "as a step"), [pc.connector[patch] for patch in order], "%", 2),
            Column("dIIC", [iic.total[patch] for patch in order], "%", 2),
            Column(translate("Zoemzone", "as a step"), [iic.connector[patch] for patch in order], "%", 2),
            Column(translate("Zoemzone", "Exact"), [bool(figures.node_exact[patch]) for patch in order]),
        ]
        return Section(translate("Zoemzone", "Advanced: most important patches"), "", columns)

    def _distances(self, rows: Sequence[DistanceRow]) -> Section:
        columns = [
            Column(translate("Zoemzone", "Dispersal distance"), [row.distance_m for row in rows], self._unit, 0),
            Column(translate("Zoemzone", "Networks"), [row.components for row in rows]),
            Column(translate("Zoemzone", "Viable"), [row.viable for row in rows]),
            Column(translate("Zoemzone", "Largest network"), [row.largest_ha for row in rows], "ha", 1),
            Column("EC(PC)", [row.pc.ec for row in rows], "ha", 2),
            Column("EC(IIC)", [row.iic.ec for row in rows], "ha", 2),
        ]
        text = translate("Zoemzone", "In each row links of at most that distance count, for all figures.")
        return Section(translate("Zoemzone", "Advanced: figures per distance"), text, columns)


def _metres(distance: float) -> str:
    """A distance as the user's language writes it: 1.000 in Dutch, 250,5 where there is half a metre."""
    return shown(float(distance), 0 if float(distance).is_integer() else 1)
