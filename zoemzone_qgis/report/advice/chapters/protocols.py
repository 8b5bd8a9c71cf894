"""How to count: the protocols of docs/method, "Protocols to support", in words for a volunteer coordinator."""

from __future__ import annotations

from ..model import Both, Protocol

ROUTE_M = 350.0
"""The shortest route of the bumblebee scheme (m)."""
PROTOCOLS = (
    Protocol(
        Both("Meetnet Hommels", "Bumblebee monitoring scheme"),
        Both(
            "Loop een vaste route van 350 tot 1.000 m in stukken van ongeveer 50 m; tel hommels tot 2,5 m links en "
            "rechts en 5 m vooruit, bij mooi weer.",
            "Walk a fixed route of 350 to 1,000 m in sections of about 50 m; count bumblebees up to 2.5 m left and "
            "right and 5 m ahead, in fair weather.",
        ),
        Both("1 maart tot en met 30 september, minstens elke maand", "1 March to 30 September, at least once a month"),
        "EIS Kenniscentrum Insecten, De Vlinderstichting",
    ),
    Protocol(
        Both("Europese bestuiversmeting (EU-PoMS)", "European pollinator monitoring (EU-PoMS)"),
        Both(
            "Loop een halve kilometer in een vak van 1 km2 en zet er gekleurde vangschalen neer; een kenner brengt op "
            "naam.",
            "Walk half a kilometre in a square of 1 km2 and set out pan traps; a specialist names the catch.",
        ),
        Both("april tot en met september, elke maand", "April to September, every month"),
        "EU-PoMS, SPRING",
    ),
    Protocol(
        Both("Herhaalde meting op vaste plekken", "Repeated survey of fixed places"),
        Both(
            "Een kenner telt de soorten bijen op 40 tot 50 vaste plekken, steeds op dezelfde manier.",
            "A specialist counts the species of bees in 40 to 50 fixed places, always in the same way.",
        ),
        Both("nulmeting, daarna elke drie jaar", "before the work, then every three years"),
        "Groene Cirkels Bijenlandschap",
    ),
    Protocol(
        Both("Kwaliteit van de plek", "Quality of the site"),
        Both(
            "Vrijwilligers scoren bloemen, bodemreliëf, struiken en bomen.",
            "Volunteers score flowers, relief of the soil, shrubs and trees.",
        ),
        Both("drie bezoeken per jaar", "three visits a year"),
        "Duin- en Bollenstreek",
    ),
    Protocol(
        Both("Nationale Bijentelling", "National Bee Count"),
        Both("Bewoners tellen een half uur in hun tuin.", "Residents count for half an hour in their garden."),
        Both("een weekend in april", "a weekend in April"),
        "Nationale Bijentelling",
    ),
)
