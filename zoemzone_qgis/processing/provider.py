"""The Processing provider: imports, identity and the list of algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import ICONS, version
from .buildingblocks import BuildingBlocks
from .corridorgaps import CorridorGaps
from .foragebuffer import ForageBuffer
from .foragesurface import ForageSurface
from .habitatmap import HabitatMap
from .habitatnetwork import HabitatNetwork
from .steppingstones import SteppingStones

ALGORITHMS: tuple[type, ...] = (
    HabitatMap,
    ForageSurface,
    ForageBuffer,
    BuildingBlocks,
    HabitatNetwork,
    CorridorGaps,
    SteppingStones,
)


class ZoemzoneProvider(QgsProcessingProvider):
    """Provider "zoemzone"."""

    def id(self) -> str:
        return "zoemzone"

    def name(self) -> str:
        return "Zoem Zone"

    def longName(self) -> str:  # noqa: N802
        return f"Zoem Zone {version()}"

    def versionInfo(self) -> str:  # noqa: N802
        return version()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802
        return str(ICONS / "zoemzone.svg")

    def loadAlgorithms(self) -> None:  # noqa: N802
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
