"""The form of habitatnetwork: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...i18n import translate
from ..parameters import ecoprofile, optional_number, profiles_table, tip
from .habitatnetwork_input import BASES, TAKING_PART, TYPES

NEIGHBOURS = ("8", "16")
CHOICES = {"TYPES": TYPES, "BASIS": BASES, "NEIGHBOURS": NEIGHBOURS}


def inputs() -> list[QgsProcessingParameterDefinition]:
    """What an officer fills in, and the advanced parameters."""
    return [*_shown(), *_which(), *_how(), *_files(), profiles_table()]


def _shown() -> list[QgsProcessingParameterDefinition]:
    return [
        tip(
            QgsProcessingParameterFeatureSource(
                "INPUT",
                translate("Zoemzone", "Patches of habitat"),
                [int(Qgis.ProcessingSourceType.VectorPolygon)],
                optional=True,
            ),
            translate(
                "Zoemzone",
                "Building blocks, or any layer of polygons. May stay empty when nodes and distances come from Conefor "
                "files.",
            ),
        ),
        ecoprofile(),
        optional_number(
            "LINK_DISTANCE",
            translate("Zoemzone", "Link distance in metres"),
            translate(
                "Zoemzone",
                "Patches at most this many metres apart, from edge to edge, form one local area. Empty: of the "
                "ecoprofile. With a resistance map: metres x resistance.",
            ),
        ),
        optional_number(
            "DISPERSAL_DISTANCE",
            translate("Zoemzone", "Dispersal distance in metres"),
            translate(
                "Zoemzone",
                "Local areas at most this many metres apart form one network. Empty: of the ecoprofile. With a "
                "resistance map: metres x resistance.",
            ),
        ),
        _field(
            "WEIGHT_FIELD",
            translate("Zoemzone", "Field with hectares of effective habitat"),
            translate(
                "Zoemzone",
                "Weight of a patch in ha. Empty: land_effective_ha, else effective_ha, else the area of the polygon.",
            ),
            numeric=True,
        ),
        _field(
            "NAME_FIELD",
            translate("Zoemzone", "Field with names"),
            translate(
                "Zoemzone",
                "Names of areas between which the largest gap is told; patches without a name only serve as steps. "
                "Empty: the B&B areas of building blocks.",
            ),
        ),
    ]


def _field(
    name: str, label: str, text: str, numeric: bool = False, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    kind = Qgis.ProcessingFieldParameterDataType.Numeric if numeric else Qgis.ProcessingFieldParameterDataType.Any
    parameter = QgsProcessingParameterField(name, label, None, "INPUT", kind, optional=True)
    return tip(parameter, text, advanced)


def _which() -> list[QgsProcessingParameterDefinition]:
    """Which features are patches, and how they are numbered."""
    types = [
        translate("Zoemzone", "B&B areas"),
        translate("Zoemzone", "nearly-B&B areas"),
        translate("Zoemzone", "stepping stones"),
        translate("Zoemzone", "connecting strips"),
        translate("Zoemzone", "fuel stations"),
    ]
    bases = [
        translate("Zoemzone", "Potential: from land cover"),
        translate("Zoemzone", "Confirmed: stated friendly management"),
    ]
    return [
        tip(
            QgsProcessingParameterEnum(
                "TYPES",
                translate("Zoemzone", "Building blocks that take part"),
                types,
                allowMultiple=True,
                defaultValue=[TYPES.index(one) for one in TAKING_PART],
            ),
            translate("Zoemzone", "Counts where the layer has a field type with building blocks."),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterEnum("BASIS", translate("Zoemzone", "Basis"), bases, defaultValue=0),
            translate(
                "Zoemzone",
                "Counts where the layer has a field basis. Blocks on potential and on confirmed land overlap, so they "
                "are never mixed.",
            ),
            advanced=True,
        ),
        _field(
            "ID_FIELD",
            translate("Zoemzone", "Field with numbers of patches"),
            translate(
                "Zoemzone",
                "Whole numbers, each once, as in Conefor files. Empty: field id, else the numbers of the features.",
            ),
            advanced=True,
        ),
    ]


def _how() -> list[QgsProcessingParameterDefinition]:
    """How links and figures are computed."""
    names = [translate("Zoemzone", "8 neighbours"), translate("Zoemzone", "16 neighbours")]
    return [
        _chance(),
        tip(
            QgsProcessingParameterRasterLayer("RESISTANCE", translate("Zoemzone", "Resistance map"), optional=True),
            translate(
                "Zoemzone",
                "Raster of resistance above 0 (1 is habitat), in a CRS in metres; cells without data are barriers. "
                "Links then take the way of least cost.",
            ),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterEnum("NEIGHBOURS", translate("Zoemzone", "Neighbours"), names, defaultValue=1),
            translate(
                "Zoemzone",
                "Steps over a resistance map: with 8 neighbours a way can be up to 8.24 % too long, with 16 up to "
                "2.75 %.",
            ),
            advanced=True,
        ),
        *_thresholds(),
        tip(
            QgsProcessingParameterString("DISTANCES", translate("Zoemzone", "Distances to compare"), optional=True),
            translate(
                "Zoemzone", "Dispersal distances in metres with commas between them; each gives a row in the table."
            ),
            advanced=True,
        ),
        _top(),
    ]


def _chance() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterNumber(
        "DISPERSAL_PROBABILITY",
        translate("Zoemzone", "Chance to cover the dispersal distance"),
        Qgis.ProcessingNumberParameterType.Double,
        0.05,
    )
    parameter.setMinimum(0.0)
    parameter.setMaximum(1.0)
    said = translate("Zoemzone", "Between 0 and 1, without these: 0.05 is 5 %. It sets how fast the chance falls.")
    return tip(parameter, said, advanced=True)


def _thresholds() -> list[QgsProcessingParameterDefinition]:
    return [
        optional_number(
            "LANDSCAPE_AREA_HA",
            translate("Zoemzone", "Area of the landscape in ha"),
            translate("Zoemzone", "Area in ha that PC and IIC are a share of. Empty: they are not computed."),
            advanced=True,
        ),
        optional_number(
            "KEY_AREA_HA",
            translate("Zoemzone", "Area of a key patch in ha"),
            translate(
                "Zoemzone", "Effective habitat in ha of a local area that carries a network. Empty: of the ecoprofile."
            ),
            advanced=True,
        ),
    ]


def _top() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterNumber(
        "TOP",
        translate("Zoemzone", "Number of patches and links with exact importance"),
        Qgis.ProcessingNumberParameterType.Integer,
        0,
    )
    parameter.setMinimum(0)
    said = translate(
        "Zoemzone",
        "0: all up to 2,000, else the 100 most important. The others then get an upper bound, marked in exact.",
    )
    return tip(parameter, said, advanced=True)


def _files() -> list[QgsProcessingParameterDefinition]:
    kind = Qgis.ProcessingFileParameterBehavior.File
    return [
        tip(
            QgsProcessingParameterFile(
                "CONEFOR_NODES_IN", translate("Zoemzone", "Conefor nodes to read"), kind, optional=True
            ),
            translate("Zoemzone", "Text file with number and weight in ha of each patch; goes with a distance file."),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterFile(
                "CONEFOR_DISTANCES_IN", translate("Zoemzone", "Conefor distances to read"), kind, optional=True
            ),
            translate(
                "Zoemzone",
                "Text file with the numbers of two patches and their distance in metres. The links then come from "
                "this file.",
            ),
            advanced=True,
        ),
    ]
