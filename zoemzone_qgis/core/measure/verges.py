"""What counts as verge where kilometres of verge are told: on the page of a plan and in the advice report alike."""

from __future__ import annotations

from collections.abc import Collection, Mapping

VERGES = frozenset(("BRMR", "BRME"))
"""Classes that are verge; the margin of a field is none."""


def is_verge(land: Mapping[str, float], becomes: str, verges: Collection[str] = VERGES) -> bool:
    """Whether a measure is on verge: most of its land (m2 by class id) is verge, or it becomes verge.

    So a lawn that is to be managed as a verge counts, as the name of that measure says.

    >>> is_verge({"BRMR": 600.0, "GAZ": 500.0}, "BRMR+M02"), is_verge({"GAZ": 900.0}, "BRME")
    (True, True)
    >>> is_verge({"GAZ": 900.0, "BRMR": 20.0}, "GEXT"), is_verge({}, "")
    (False, False)
    """
    most = max(land, key=lambda id: land[id]) if land else ""
    return most.partition("+")[0] in verges or becomes.partition("+")[0] in verges
