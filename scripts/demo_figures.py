"""The key figures of the demo, in words."""

from __future__ import annotations

KEY_FIGURES = {
    "habitatmap": {
        "EFFECTIVE_HA": "ha effective habitat",
        "EFFECTIVE_PCT": "% of the land is effective habitat",
        "UNKNOWN_PCT": "% of the land has an unknown class",
        "PLUS_FILLED_PCT": "% of public green says what grows there",
        "CONFIDENCE_PCT": "% mean confidence",
    },
    "foragesurface": {
        "MAX_SHARE_PCT": "% habitat in the best circle of 1 km2 (of its known land)",
        "RULE_LAND_PCT": "% of the land has 10 % habitat or more around it",
        "MEAN_COMPLETENESS": "mean season completeness (0-1)",
        "HUNGRIEST_SEASON": "weakest season on most land (1 early spring ... 4 autumn)",
        "LOW_KNOWN_PCT": "% of the land has less than 75 % known around it",
    },
    "buildingblocks": {
        "BEST_DISC_HA": "ha effective habitat of one chain in the best circle of 1 km2",
        "BEST_DISC_DEFICIT_M2": "m2 short of a Bed & Breakfast area there",
        "COUNT_BNB": "Bed & Breakfast areas",
        "COUNT_NEARLY": "nearly-B&B areas",
        "COUNT_STONES": "stepping stones",
        "COUNT_STRIPS": "connecting strips",
        "COUNT_FUEL": "fuel stations",
    },
    "habitatnetwork": {
        "COUNT_NETWORKS": "networks",
        "VIABLE_NETWORKS": "of them viable",
        "LARGEST_NETWORK_HA": "ha effective habitat in the largest",
        "WATCH_LIST": "blocks whose loss splits a network",
        "EC_PC_HA": "ha equivalent connectivity (PC)",
    },
    "corridorgaps": {
        "COUNT_ROUTES": "routes between B&B and nearly-B&B areas",
        "STONE_LINKS": "of them with a stone link",
        "STRIP_LINKS": "with a strip link, too",
        "COUNT_GAPS": "gaps",
        "LARGEST_GAP_M": "m, the largest",
    },
    "steppingstones": {
        "CHAINS": "chains of parcels that close a gap",
        "OPEN": "questions without such a chain",
    },
    "measureoptions": {
        "UNITS": "parcels and stretches of verge",
        "UNITS_WITH_OPTION": "of them with a measure",
        "OPTIONS": "measures on them in all",
    },
    "prioritymeasures": {
        "CHOSEN": "measures chosen for the budget",
        "COST_ONE_OFF": "euros once",
        "COST_PER_YEAR": "euros per year above present management",
        "GAIN_FOOD_HA": "ha of nest land fed",
        "GAIN_BNB_HA": "ha towards nearly-B&B areas",
        "DISTANCE_PCT": "% below the best possible plan at most (proven)",
    },
    "measurescenario": {
        "EFFECTIVE_AFTER_HA": "ha effective habitat with the plan",
        "BNB_AFTER_HA": "ha of Bed & Breakfast areas with the plan",
    },
    "opportunitymap": {
        "KEEP_HA": "ha to keep",
        "COMPLETE_HA": "ha with which to complete a nearly-B&B area",
        "IMPROVE_HA": "ha to mow or manage better",
    },
    "advicereport": {
        "VERGE_KM": "km of verge in the plan",
        "HALF_GAIN_PCT": "% of the result for half the money",
    },
    "publishmap": {
        "FILES": "files in the folder to publish",
        "FIRST_VIEW_BYTES": "bytes for the first view of the map in the browser",
    },
    "comparemaps": {
        "AGREEMENT_PCT": "% of the land has the same class where the kind of green and the trees are not known",
        "EFFECTIVE_SECOND_HA": "ha effective habitat by that poorer map",
    },
    "foragebuffer": {
        "SITES": "parcels",
        "SITES_MET": "of them with 10 ha of effective habitat around",
        "SITES_NEARLY": "with 5 ha or more",
        "MEDIAN_DEFICIT_M2": "m2 short, median",
    },
}


def report(figures: dict[str, dict[str, float]]) -> None:
    """Print the key figures of a place."""
    for algorithm, names in KEY_FIGURES.items():
        for name, words in names.items():
            value = figures.get(algorithm, {}).get(name)
            if value is not None:
                print(f"    {value:>12,.2f} {words}" if value % 1 else f"    {value:>9,.0f}    {words}")
