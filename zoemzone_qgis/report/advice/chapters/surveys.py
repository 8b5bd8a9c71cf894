"""How to find out more about a kind of land, by the group of its class."""

from __future__ import annotations

from ..model import Both

HOW = {
    "verge": Both(
        "Vraag om het maaibestek of de beheerkaart van bermen.",
        "Ask for the mowing contract or the management map of verges.",
    ),
    "bank": Both(
        "Vraag het waterschap om het maaibeheer van de oevers.",
        "Ask the water board how banks are mown.",
    ),
    "lawn": Both(
        "Vraag de gemeente om de beheerkaart van het groen.",
        "Ask the municipality for its green management map.",
    ),
    "shrub": Both(
        "Vraag de gemeente om de beplanting: soorten of beheergroep.",
        "Ask the municipality what is planted: species or kind.",
    ),
    "flower": Both(
        "Loop in het voorjaar en in de zomer langs deze plekken.",
        "Visit these places in spring and in summer.",
    ),
    "garden": Both(
        "Loop een steekproef van tuinen, of gebruik een kaart van groen en tegels.",
        "Walk a sample of gardens, or use a map of green and paving.",
    ),
    "grassland": Both(
        "Laat iemand die planten kent deze graslanden in mei bekijken.",
        "Have someone who knows plants look at these grasslands in May.",
    ),
    "arable": Both(
        "Gebruik de gewaspercelen van dit jaar.",
        "Use this year's crop parcels.",
    ),
    "annual": Both(
        "Gebruik de gewaspercelen van dit jaar.",
        "Use this year's crop parcels.",
    ),
    "fruit": Both(
        "Vraag de fruittelers of het hoogstam is en wat eronder groeit.",
        "Ask the growers whether trees are standards and what grows below.",
    ),
    "crown": Both(
        "Vraag de gemeente om het bomenregister met soorten.",
        "Ask the municipality for its tree register with species.",
    ),
    "wood": Both(
        "Vraag de terreinbeheerder om de vegetatiekaart en de bosranden.",
        "Ask the site manager for vegetation and woodland edges.",
    ),
    "heath": Both(
        "Vraag de terreinbeheerder om de vegetatiekaart.",
        "Ask the site manager for the vegetation map.",
    ),
    "unknown": Both(
        "Zoek uit wat hier ligt: geen enkele laag zegt het.",
        "Find out what lies here: no layer tells.",
    ),
}
LOOK = Both("Ga kijken wat hier groeit.", "Go and see what grows here.")
"""What to do for all other land."""
