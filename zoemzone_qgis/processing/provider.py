"""The Processing provider: imports, identity and the list of algorithms."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..layers.crs import settle
from ..paths import ICONS, version
from .corridors.corridorgaps import CorridorGaps
from .corridors.habitatnetwork import HabitatNetwork
from .corridors.steppingstones import SteppingStones
from .habitat.buildingblocks import BuildingBlocks
from .habitat.foragebuffer import ForageBuffer
from .habitat.foragesurface import ForageSurface
from .habitat.habitatmap import HabitatMap
from .measures.comparemaps import CompareMaps
from .measures.measureoptions import ParcelOptions
from .measures.measurescenario import MeasureScenario
from .measures.prioritymeasures import PriorityMeasures
from .models import ShippedModel, shipped_models
from .report.advicereport import AdviceReport
from .report.comparemunicipalities import CompareMunicipalities
from .report.opportunitymap import OpportunityMap
from .report.publishmap import PublishMap

ALGORITHMS: tuple[type, ...] = (
    HabitatMap,
    ForageSurface,
    ForageBuffer,
    BuildingBlocks,
    HabitatNetwork,
    CorridorGaps,
    SteppingStones,
    ParcelOptions,
    PriorityMeasures,
    MeasureScenario,
    CompareMaps,
    OpportunityMap,
    AdviceReport,
    CompareMunicipalities,
    PublishMap,
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

    def load(self) -> bool:
        QgsApplication.processingRegistry().providerAdded.connect(self._settle)
        return bool(super().load())

    def unload(self) -> None:
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # QGIS 3.44 takes providers down when it has none any more
            registry.providerAdded.disconnect(self._settle)

    def _settle(self, provider: str) -> None:
        """Now that it is in the registry, the models find their steps."""
        for model in self.algorithms() if provider == self.id() else []:
            if isinstance(model, ShippedModel):
                model.settle()

    def loadAlgorithms(self) -> None:  # noqa: N802
        settle()  # algorithms run in threads that end
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in shipped_models():  # last: their steps are looked up among what is there
            self.addAlgorithm(model)
