"""Nests and the food within their reach, on cells: what an option adds to them, and what a place lacks.

The objective "seasonal food at nests" is counted on cells of 100 m: ``sum over cells of nest_ha x (sum over seasons of
min(need, reach)) / (sum of need)``, in hectares of nest land that is fed.
"""

from __future__ import annotations

from .nests.blocks import BLOCK_M, Blocks, blocks_of
from .nests.cells import NestCells, needs
from .nests.footprints import Footprints, coverage, coverages, fed_alone, footprints
from .nests.guildland import brings, counted_nests, land_within
from .nests.kernel import within
from .nests.lacks import FOOD, NESTS, SCARCE_HA, Lacks, lacking

__all__ = [
    "BLOCK_M",
    "FOOD",
    "NESTS",
    "SCARCE_HA",
    "Blocks",
    "Footprints",
    "Lacks",
    "NestCells",
    "blocks_of",
    "brings",
    "counted_nests",
    "coverage",
    "coverages",
    "fed_alone",
    "footprints",
    "lacking",
    "land_within",
    "needs",
    "within",
]
