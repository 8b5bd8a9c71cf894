"""Networks of an ecoprofile on a habitat map: local areas, networks, key patches, and whether they can last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..blocks.chains import chains
from ..cells.frame import Finder, Frame, inside
from ..classes import CODES, ClassTable
from ..grid import Grid
from ..land.guilds import parts
from ..land.landvalues import NOTHING
from ..land.profiles import Profile
from ..land.rules import Rules
from ..network import PatchGraph, viability
from ..progress import SILENT, Progress
from ..sitefigures import HA

Floats = NDArray[np.float64]
_EIGHT = np.ones((3, 3), dtype=bool)
_SHORTEST = 2.0 * float(np.sqrt(2.0)) + 1e-6
"""Shortest gap, in cells, by which patches are chained."""


def habitat_weights(table: ClassTable, profiles: Iterable[Profile]) -> Floats:
    """The habitat weight of each class code (65536) for each profile, as ``core.land.landvalues`` has it: that of its
    classes and of derived classes with one of them among their parts, else 0; NaN for codes without a class.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.landvalues import land_values
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> table = read_classes()
    >>> profile = read_profiles(None, table)["EP3"]
    >>> bool(np.array_equal(habitat_weights(table, [profile])[0], land_values(table, profile, read_rules()).weight,
    ...                     equal_nan=True))
    True
    """
    profiles = list(profiles)
    weights = np.full((len(profiles), CODES), np.nan)
    for row in table.rows:
        names = parts(row) | {row.id}
        for number, profile in enumerate(profiles):
            weights[number, row.code] = row.habitat_weight if names & profile.classes else 0.0
    weights[:, [0, NOTHING]] = 0.0
    return weights


@dataclass(frozen=True)
class ProfileNetworks:
    """Of one ecoprofile, in a place: its habitat there (ha); and of the networks that have land there: local areas,
    networks, how many are viable, key patches, and the largest network (ha, land outside the place too)."""

    habitat_ha: float
    areas: int
    networks: int
    viable: int
    key_patches: int
    largest_ha: float


def profile_networks(
    effective: NDArray[np.float32],
    place: NDArray[np.float32],
    cell_m: float,
    profile: Profile,
    rules: Rules,
    progress: Progress = SILENT,
) -> ProfileNetworks:
    """Read a map of habitat weight (``effective``, mean of each cell, 0..1) as LARCH does.

    Patches are cells with habitat that touch (8 neighbours) and hold at least a stepping stone together (0.5 ha
    effective). Patches at most the link distance of the profile apart, from edge to edge, are one local area, local
    areas at most the dispersal distance apart one network (``core.graph.viability``). ``place`` is the share of each
    cell that lies in the place.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> land = np.zeros((60, 300), np.float32)
    >>> land[10:50, 10:50], land[10:50, 90:110] = 1.0, 1.0  # 16 ha, and 8 ha at 400 m
    >>> profile = read_profiles(None, read_classes())["EP1"]
    >>> profile_networks(land, np.ones_like(land), 10.0, profile, read_rules())
    ProfileNetworks(habitat_ha=24.0, areas=2, networks=1, viable=1, key_patches=1, largest_ha=24.0)
    """
    from scipy import ndimage

    cell_ha = cell_m * cell_m / HA
    habitat = float((effective.astype(np.float64) * place).sum()) * cell_ha
    patches, count = ndimage.label(effective > 0, structure=_EIGHT)
    weights = np.bincount(patches.ravel(), effective.ravel().astype(np.float64), count + 1) * cell_ha
    kept = weights >= rules.stone_ha - rules.tolerance
    kept[0] = False
    marks = kept[patches]
    if not marks.any():
        return ProfileNetworks(habitat, 0, 0, 0, 0, 0.0)
    area = _chained(marks, cell_m, profile.link_m, progress.part(0.0, 0.5))
    network = _chained(marks, cell_m, max(profile.link_m, profile.dispersal_m), progress.part(0.5, 1.0))
    areas = int(area.max())
    area_ha = np.bincount(area[marks] - 1, effective[marks].astype(np.float64), areas) * cell_ha
    of_area = np.zeros(areas, np.int64)
    of_area[area[marks] - 1] = network[marks]
    graph = _starred(area_ha, of_area, profile)
    found = viability(graph, profile.link_m, max(profile.link_m, profile.dispersal_m), profile.key_ha, rules)
    here = np.zeros(areas, bool)
    here[area[marks & (place > 0)] - 1] = True
    near = np.isin(found.network, np.unique(found.network[here]))
    numbers = np.unique(found.network[near]) - 1
    return ProfileNetworks(
        habitat,
        int(near.sum()),
        len(numbers),
        int(found.viable[numbers].sum()),
        int((found.key_patch & near).sum()),
        float(found.weight[numbers].max(initial=0.0)),
    )


def _chained(marks: NDArray[np.bool_], cell_m: float, gap_m: float, progress: Progress) -> NDArray[np.int32]:
    """The number of the chain of each marked cell (see ``core.blocks.chains``)."""
    grid = Grid(0.0, marks.shape[0] * cell_m, cell_m, *marks.shape)

    codes = marks.astype(np.uint16)
    frame = Frame(lambda window: inside(codes, window), grid)  # its coarse cells are these: they are above 5 m
    finder = Finder(frame, lambda window: inside(marks, window))
    return chains(marks, cell_m, cell_m, max(gap_m, _SHORTEST * cell_m), finder, progress)


def _starred(area_ha: NDArray[np.float64], network: NDArray[np.int64], profile: Profile) -> PatchGraph:
    """Local areas as patches, each linked to the first of its network at the network distance."""
    first: dict[int, int] = {}
    ends = [(first.setdefault(number, place), place) for place, number in enumerate(network.tolist())]
    pairs = [(one, other) for one, other in ends if one != other]
    reach = max(profile.link_m, profile.dispersal_m)
    # links longer than the link distance: they join areas to networks, not patches to areas
    length = reach if reach > profile.link_m else profile.link_m + 1e-3
    return PatchGraph.of(
        area_ha.tolist(), [one for one, _ in pairs], [other for _, other in pairs], [length] * len(pairs)
    )
