"""Which part of the nests of an option counts in a plan, by what its row says of nest shortage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ...core.land.guilds import GUILDS_M
from ...core.nestcells import counted_nests
from ...i18n import translate
from .measureoptions_rows import NEST_GUILDS
from .prioritymeasures_values import text

LACKS = "lacks_nests"
NEST_FIELDS = (LACKS, "gain_nest_m2", *(f"gain_nest_{guild}_m2" for guild in NEST_GUILDS))
"""What options say of nests. Without all of these nothing is known of nest shortage."""


def tells_lack(place: Callable[[str], int]) -> bool:
    """Whether a layer says which nests lack, by the places of its fields; a shapefile cuts the gains to one name."""
    places = {place(name) for name in NEST_FIELDS}
    return min(places) >= 0 and len(places) == len(NEST_FIELDS)


def counted_m2(values: Mapping[str, Any], gain: Callable[[str], float], is_told: bool) -> float:
    """The gain in nests of an option that counts (see ``core.nestcells.counted_nests``), m2 of nest value.

    ``is_told``: whether the layer says which nests lack; all of the gain counts where it does not.
    """
    whole = gain("gain_nest_m2")
    if not is_told:
        return whole
    lacking = {word.strip().lower() for word in text(values[LACKS]).split(",")}
    # the gain of a profile with larval habitat is that habitat
    gains = [gain(f"gain_nest_{guild}_m2") if guild in NEST_GUILDS else whole for guild in GUILDS_M]
    return float(counted_nests([whole], [gains], [[guild in lacking for guild in GUILDS_M]])[0])


def say_not_told(is_told: bool, nest_ha: NDArray[np.float64], layer: str, feedback: QgsProcessingFeedback) -> None:
    """Say that all gains in nests (of each option, ha) count, where there are any and the layer does not tell."""
    if is_told or not (nest_ha > 0).any():
        return
    feedback.pushInfo(
        translate(
            "Zoemzone",
            "{layer} does not say which nests lack (lacks_nests, and the gains per kind of nest): every gain in nests "
            "counts.",
        ).format(layer=layer)
    )
