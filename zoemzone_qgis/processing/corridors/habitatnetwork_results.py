"""The results of habitatnetwork as its form offers them, and the help."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ...i18n import translate
from ..parameters import optional_sink, tip


def help_text() -> str:
    """What the algorithm does, how, and what its fields mean."""
    return translate(
        "Zoemzone",
        "This algorithm shows how habitat hangs together: which patches form a network, whether it is large enough to "
        "last, which link is the weakest, and which patches may not be lost.\n\n"
        "Distances run from edge to edge; patches that touch keep their link. Patches at most the link distance apart "
        "form a local area, local areas at most the dispersal distance apart a network; at most counts. A local area "
        "with the hectares of a key patch is a key patch. A network is viable with a key patch and 1.5 x its hectares "
        "in total, or with 2 x in total. Its weakest link is the longest that it needs to hang together. The watch "
        "list names patches whose loss splits their network (splits_ha: hectares that lose contact).\n\n"
        "Weight of a patch: its effective habitat in ha. Of building blocks those of one basis take part; fuel "
        "stations only when chosen.\n\n"
        "With a resistance map links take the way of least cost between neighbouring patches, and distances are "
        "metres x resistance. With Conefor files the links come from there; with the patches given, too, they are "
        "matched by number.\n\n"
        "Advanced: chance to cover a distance p(d) = exp(-alpha d), 5 % at the dispersal distance. PC (probability of "
        "connectivity) counts links up to the dispersal distance, the best way through patches, and all pairs; IIC "
        "(integral index) and components count links up to the link distance. EC is the area in ha of one patch that "
        "would connect as much. dpc_pct and diic_pct: what the index loses without the patch or link, split in "
        "dpc_intra_pct (within the patch), dpc_flux_pct (its own links) and dpc_connector_pct (as step for others); "
        "dec_ha: the loss of EC. flux: weight of other patches that is reached; betweenness: traffic between others "
        "that passes; cohesion_ha: sum of weight x exp(-d / dispersal distance). Where exact is no, a figure is at "
        "most what it says.\n\n"
        "A stone on the way between two areas hardly raises PC: judge it by largest gap and IIC.",
    )


def destinations() -> list[QgsProcessingParameterDefinition]:
    """The layers, tables and files it makes."""
    return [*_layers(), *_tables(), *_files()]


def _layers() -> list[QgsProcessingParameterDefinition]:
    return [
        optional_sink(
            "NODES",
            translate("Zoemzone", "Patches with figures"),
            translate(
                "Zoemzone",
                "The patches with their network, whether it is viable, and the hectares that lose contact when the "
                "patch goes; further on the indices.",
            ),
            Qgis.ProcessingSourceType.VectorAnyGeometry,
            made=True,
        ),
        optional_sink(
            "LINKS",
            translate("Zoemzone", "Links"),
            translate(
                "Zoemzone",
                "Links within the dispersal distance, from edge to edge, with their importance; the weakest link of "
                "each network is marked.",
            ),
            Qgis.ProcessingSourceType.VectorAnyGeometry,
            made=True,
        ),
        optional_sink(
            "REACH",
            translate("Zoemzone", "Dispersal area"),
            translate("Zoemzone", "The land within the dispersal distance of each component, as polygons."),
            Qgis.ProcessingSourceType.VectorAnyGeometry,
        ),
    ]


def _tables() -> list[QgsProcessingParameterDefinition]:
    return [
        optional_sink(
            "NETWORKS",
            translate("Zoemzone", "Networks"),
            translate("Zoemzone", "Table with the hectares of each network, what it lacks, and its weakest link."),
            made=True,
        ),
        optional_sink(
            "PAIRS",
            translate("Zoemzone", "Largest gaps between named areas"),
            translate("Zoemzone", "Table with the largest gap in metres on the best way between any two named areas."),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Figures per distance"),
            translate("Zoemzone", "Table with networks and indices for each of the distances to compare."),
        ),
    ]


def _files() -> list[QgsProcessingParameterDefinition]:
    def file(name: str, label: str, text: str, kind: str, made: bool = False) -> QgsProcessingParameterDefinition:
        parameter = QgsProcessingParameterFileDestination(name, label, kind, None, True, made)
        return tip(parameter, text)

    texts = translate("Zoemzone", "Text files (*.txt)")
    return [
        file(
            "HTML",
            translate("Zoemzone", "Summary"),
            translate("Zoemzone", "Page with the networks, the watch list and, further on, the indices."),
            translate("Zoemzone", "HTML files (*.html)"),
            True,
        ),
        file(
            "CONEFOR_NODES",
            translate("Zoemzone", "Conefor nodes"),
            translate("Zoemzone", "Text file with number and weight of each patch, to check the indices with Conefor."),
            texts,
        ),
        file(
            "CONEFOR_DISTANCES",
            translate("Zoemzone", "Conefor distances"),
            translate("Zoemzone", "Text file with the distance of each link, to check the indices with Conefor."),
            texts,
        ),
    ]


def numbers() -> list[tuple[str, str]]:
    """The number outputs."""
    return [
        ("PATCHES", translate("Zoemzone", "Number of patches")),
        ("WEIGHT_HA", translate("Zoemzone", "Effective habitat in ha")),
        ("COUNT_LINKS", translate("Zoemzone", "Number of links")),
        ("COUNT_NETWORKS", translate("Zoemzone", "Number of networks")),
        ("VIABLE_NETWORKS", translate("Zoemzone", "Number of viable networks")),
        ("LARGEST_NETWORK_HA", translate("Zoemzone", "Effective habitat of the largest network in ha")),
        ("WATCH_LIST", translate("Zoemzone", "Number of patches whose loss splits a network")),
        ("LARGEST_GAP_M", translate("Zoemzone", "Largest gap between patches in metres")),
        ("COMPONENTS", translate("Zoemzone", "Number of components")),
        ("EC_PC_HA", translate("Zoemzone", "EC(PC) in hectares")),
        ("EC_IIC_HA", translate("Zoemzone", "EC(IIC) in hectares")),
        ("PC", translate("Zoemzone", "PC, probability of connectivity")),
        ("IIC", translate("Zoemzone", "IIC, integral index of connectivity")),
        ("PC_NUMERATOR", translate("Zoemzone", "Numerator of PC")),
        ("IIC_NUMERATOR", translate("Zoemzone", "Numerator of IIC")),
    ]


def aliases() -> dict[str, str]:
    """The names of all fields in the user's language."""
    return {**_patch_names(), **_index_names(), **_link_names(), **_table_names()}


def _patch_names() -> dict[str, str]:
    return {
        "node": translate("Zoemzone", "Number of the patch"),
        "network": translate("Zoemzone", "Network"),
        "network_ha": translate("Zoemzone", "Effective habitat of the network in ha"),
        "effective_ha": translate("Zoemzone", "Effective habitat in ha"),
        "viable": translate("Zoemzone", "Viable network"),
        "splits_ha": translate("Zoemzone", "Loses contact when the patch goes, in ha"),
        "key_patch": translate("Zoemzone", "Key patch"),
        "local_area": translate("Zoemzone", "Local area"),
        "local_area_ha": translate("Zoemzone", "Effective habitat of the local area in ha"),
        "area_ha": translate("Zoemzone", "Area in ha"),
        "weight_ha": translate("Zoemzone", "Weight in ha"),
        "cohesion_ha": translate("Zoemzone", "Cohesion in ha"),
        "component": translate("Zoemzone", "Number of the component"),
    }


def _index_names() -> dict[str, str]:
    return {
        "dec_ha": translate("Zoemzone", "Loss of EC without the patch in ha"),
        "dpc_pct": translate("Zoemzone", "dPC in percent"),
        "dpc_intra_pct": translate("Zoemzone", "dPC within the patch in percent"),
        "dpc_flux_pct": translate("Zoemzone", "dPC of its own links in percent"),
        "dpc_connector_pct": translate("Zoemzone", "dPC as a step for others in percent"),
        "diic_pct": translate("Zoemzone", "dIIC in percent"),
        "diic_intra_pct": translate("Zoemzone", "dIIC within the patch in percent"),
        "diic_flux_pct": translate("Zoemzone", "dIIC of its own links in percent"),
        "diic_connector_pct": translate("Zoemzone", "dIIC as a step for others in percent"),
        "flux": translate("Zoemzone", "Dispersal flux in ha"),
        "betweenness": translate("Zoemzone", "Betweenness in ha x ha"),
        "exact": translate("Zoemzone", "Importance is exact"),
    }


def _link_names() -> dict[str, str]:
    return {
        "from_id": translate("Zoemzone", "From patch"),
        "to_id": translate("Zoemzone", "To patch"),
        "length_m": translate("Zoemzone", "Length in m"),
        "cost": translate("Zoemzone", "Cost in m x resistance"),
        "weakest": translate("Zoemzone", "Weakest link of the network"),
        "in_tree": translate("Zoemzone", "Needed to hang together"),
    }


def _table_names() -> dict[str, str]:
    return {
        "short_ha": translate("Zoemzone", "Short of a viable network in ha"),
        "blocks": translate("Zoemzone", "Number of patches"),
        "local_areas": translate("Zoemzone", "Number of local areas"),
        "key_patches": translate("Zoemzone", "Number of key patches"),
        "key_nodes": translate("Zoemzone", "Patches in key patches"),
        "weakest_from": translate("Zoemzone", "Weakest link from patch"),
        "weakest_to": translate("Zoemzone", "Weakest link to patch"),
        "weakest_m": translate("Zoemzone", "Length of the weakest link in m"),
        "watch_count": translate("Zoemzone", "Patches on the watch list"),
        "watch_nodes": translate("Zoemzone", "Watch list"),
        "nearest_m": translate("Zoemzone", "Distance to the nearest network in m"),
        "nearest_network": translate("Zoemzone", "Nearest network"),
        "distance_m": translate("Zoemzone", "Dispersal distance in m"),
        "links": translate("Zoemzone", "Number of links"),
        "components": translate("Zoemzone", "Number of components"),
        "viable_networks": translate("Zoemzone", "Number of viable networks"),
        "largest_ha": translate("Zoemzone", "Effective habitat of the largest network in ha"),
        "ec_pc_ha": translate("Zoemzone", "EC(PC) in hectares"),
        "ec_iic_ha": translate("Zoemzone", "EC(IIC) in hectares"),
        "pc": translate("Zoemzone", "PC, probability of connectivity"),
        "iic": translate("Zoemzone", "IIC, integral index of connectivity"),
        "pc_intra_pct": translate("Zoemzone", "Share of PC within patches in percent"),
        "pc_direct_pct": translate("Zoemzone", "Share of PC over direct links in percent"),
        "pc_step_pct": translate("Zoemzone", "Share of PC over steps in percent"),
        "from_name": translate("Zoemzone", "From"),
        "to_name": translate("Zoemzone", "To"),
        "gap_m": translate("Zoemzone", "Largest gap in m"),
        "linked": translate("Zoemzone", "Within the dispersal distance"),
        "gap_from": translate("Zoemzone", "Gap from patch"),
        "gap_to": translate("Zoemzone", "Gap to patch"),
        "reach_ha": translate("Zoemzone", "Land within reach in ha"),
    }
