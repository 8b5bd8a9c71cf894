"""A report with something in every chapter, and one in which nothing is known."""

from __future__ import annotations

from dataclasses import replace

from zoemzone_qgis.report.advice.model import (
    Advice,
    Answer,
    Around,
    Benefit,
    Both,
    Cost,
    DataLayer,
    DataSheet,
    Ecoprofiles,
    GapRow,
    Gaps,
    HungerRow,
    Initiative,
    Method,
    Monitoring,
    MonitoringPlace,
    NeighbourLink,
    Number,
    Opportunities,
    Opportunity,
    OwnerGroup,
    Owners,
    OwnValue,
    ProfileRow,
    Protocol,
    SeasonRow,
    Seasons,
    Step,
    Summary,
    Survey,
    Task,
)

MARKUP = "<script>alert('x')</script> \"é\" / & 's-Gravenvoeren"
SEASONS = (
    ("early_spring", Both("Vroege voorjaar", "Early spring"), Both("mrt-apr", "Mar-Apr"), 1.9, 2.8),
    ("late_spring", Both("Late voorjaar", "Late spring"), Both("mei-juni", "May-Jun"), 6.2, 4.0),
    ("summer", Both("Zomer", "Summer"), Both("juli-aug", "Jul-Aug"), 3.1, 3.4),
    ("autumn", Both("Najaar", "Autumn"), Both("sept-okt", "Sep-Oct"), 0.4, 1.1),
)


def summary() -> Summary:
    """Three numbers and seven answers."""
    answers = (
        ("missing", Both("Wat ontbreekt er?", "What is missing?")),
        ("money", Both("Wat kost het extra?", "What does it cost on top?")),
        ("land", Both("Is het onze grond?", "Is it our land?")),
        ("verge", Both("Om hoeveel kilometer berm gaat het?", "How many kilometres of verge?")),
        ("where", Both("Welk dorp of welke wijk?", "Which village or district?")),
        ("when", Both("Wanneer zien we het?", "When will it show?")),
        ("half", Both("Wat krijgen we voor de helft?", "What does half the money buy?")),
    )
    said = Both(
        "Voor een volledig Bed & Breakfast-gebied ontbreekt nog 5,3 ha; het krapste seizoen is het najaar.",
        "A complete Bed & Breakfast area still lacks 5.3 ha; the weakest season is autumn.",
    )
    numbers = (
        Number(
            "share",
            Both("Effectief leefgebied", "Effective habitat"),
            4.74,
            "%",
            Both("4,7 %", "4.7 %"),
            Both("19 van 400 ha", "19 of 400 ha"),
        ),
        Number(
            "bnb",
            Both("Bed & Breakfast-gebied", "Bed & Breakfast area"),
            0.0,
            "ha",
            Both("0 ha", "0 ha"),
            Both("nog 5,3 ha nodig", "5.3 ha to go"),
        ),
        Number(
            "gap",
            Both("Grootste onderbreking", "Largest gap"),
            1240.0,
            "m",
            Both("1.240 m", "1,240 m"),
            Both("tussen stapsteen 3 en 7", "between stepping stones 3 and 7"),
        ),
    )
    return Summary(numbers=numbers, answers=tuple(Answer(key, question, said) for key, question in answers))


def seasons() -> Seasons:
    """Autumn is the weakest."""
    rows = tuple(
        SeasonRow(key, name, months, food, need, 100 * food / need, key == "autumn")
        for key, name, months, food, need in SEASONS
    )
    hungry = tuple(
        HungerRow(id, Both("Hommels", "Bumblebees"), ((20.0, True), (40.0, False), (160.0, False), (None, False)))
        for id in ("EP1", "EP3")
    )
    said = (Both("In het najaar is er het minst te eten.", "Food is shortest in autumn."),)
    return Seasons(said, (), rows, hunger=hungry)


def ecoprofiles(count: int = 7) -> Ecoprofiles:
    """Some hold up, most do not."""
    rows = tuple(
        ProfileRow(
            f"EP{number}",
            Both("Grondnestelende solitaire bijen van droge, open grond", "Ground-nesting bees of dry, open ground"),
            12.5 * number,
            4 * number,
            number,
            number // 3,
            number // 2,
            9.5 * number,
            10.0,
            Both("nog niet duurzaam", "not viable yet"),
        )
        for number in range(1, count + 1)
    )
    return Ecoprofiles((Both("Twee van de zeven groepen redden het.", "Two of the seven groups hold up."),), (), rows)


def opportunity(rank: int, place: str = "OTL00 K 1234", **more: object) -> Opportunity:
    """A verge of the municipality."""
    benefits = (
        Benefit("water", Both("Water", "Water"), 1.0, Both("binnen 10 m van water", "within 10 m of water")),
        Benefit("recreation", Both("Recreatie", "Recreation"), 0.4, Both("200 m van een route", "200 m from a route")),
    )
    row = Opportunity(
        rank,
        place,
        Both("Otterlo", "Otterlo"),
        Both("Ecologisch bermbeheer", "Ecological verge management"),
        Both("0,8 ha", "0.8 ha"),
        Both("gemeente", "municipality"),
        Both("eigen grond", "own land"),
        Cost(480.0, 800.0, 1120.0),
        Cost(200.0, 300.0, 400.0),
        Cost(2480.0, 3800.0, 5120.0),
        0.64,
        Both(
            "Brengt in het najaar 0,4 ha voedselaanbod voor 3 nestplekken waar dan te weinig bloeit; EUR 3.800 in 10 "
            "jaar.",
            "Adds 0.4 ha of autumn food for 3 nest areas that lack it; EUR 3,800 in 10 years.",
        ),
        Both("top", "top"),
        benefits,
        72.0,
        Both("hoog", "high"),
        187_400.0,
        455_200.0,
    )
    return replace(row, **more)  # type: ignore[arg-type]


def opportunities(count: int = 20) -> Opportunities:
    """Twenty rows, one with a hostile name and one of which nothing is known."""
    nothing = Cost(None, None, None)
    rows = [opportunity(rank) for rank in range(1, count + 1)]
    if count > 2:
        rows[1] = opportunity(2, MARKUP, district=Both(MARKUP, MARKUP))
        rows[2] = opportunity(
            3, once=nothing, yearly=nothing, total=nothing, gain_ha=None, benefits=(), confidence_pct=None
        )
    themes = (("water", Both("Water", "Water")), ("recreation", Both("Recreatie", "Recreation")))
    return Opportunities((), (), tuple(rows), "plan", 10.0, themes)


def gaps(count: int = 6) -> Gaps:
    """The second is a strip whose manager is not known."""
    rows = tuple(
        GapRow(
            str(number),
            Both("stapsteen te ver weg", "stepping stone too far"),
            Both(f"stapsteen {number}", f"stepping stone {number}"),
            Both("bijna-B&B-gebied 1", "nearly-B&B area 1"),
            1240.0 - 100 * number,
            240.0 if number != 2 else None,
            Both("bouwland 60 %, gras 40 %", "arable 60 %, grass 40 %"),
            Both("agrariër", "farmer") if number != 2 else Both("niet bekend", "not known"),
            Both("Otterlo", "Otterlo"),
            Both("ja", "yes"),
            1.0 / number,
        )
        for number in range(1, count + 1)
    )
    return Gaps((Both("De grootste onderbreking is 1.140 m.", "The largest gap is 1,140 m."),), (), rows, count)


def owners() -> Owners:
    """Two that have something to do, and one that has not."""
    task = Task(Both("Ecologisch bermbeheer", "Ecological verge management"), 12, 24_000.0, 8100.0, 1.9, 2400.0, 900.0)
    tree = Task(Both("Bomen voor bijen", "Trees for bees"), 3, 0.0, 0.0, None, None, None)
    said = Both("Op 12 plekken, samen 2,4 ha.", "On 12 places, 2.4 ha in all.")
    nothing = Both("In dit plan staat niets voor het waterschap.", "This plan has nothing for the water board.")
    return Owners(
        (),
        (),
        (
            OwnerGroup("municipality", Both("Gemeente", "Municipality"), said, (task, tree)),
            OwnerGroup("farmers", Both("Agrariërs", "Farmers"), said, (task,)),
            OwnerGroup("water", Both("Waterschap", "Water board"), nothing),
        ),
        "plan",
    )


def around() -> Around:
    """One initiative with a hostile name, one block over the border."""
    return Around(
        (),
        (),
        (
            Initiative(
                MARKUP,
                "IVN Otterlo",
                Both("in uitvoering", "under way"),
                Both("nesteldijkje", "nest bank"),
                420.0,
                Both("noordoost", "north-east"),
                "2024-2026",
            ),
        ),
        (
            NeighbourLink(
                Both("stapsteen 4", "stepping stone 4"),
                "Barneveld",
                0.7,
                1.2,
                0.0,
                Both("Stapsteen 4 ligt deels in Barneveld.", "Stepping stone 4 lies partly in Barneveld."),
            ),
        ),
    )


def data() -> DataSheet:
    """Three layers and two surveys."""
    layers = tuple(
        DataLayer(name, Both(name, name), date, objects, complete, confidence, Both("leefgebiedenkaart", "habitat map"))
        for name, date, objects, complete, confidence in (
            ("bgt_wegdeel", "2026-03-01", 4210, 100.0, 88.0),
            ("brp_gewaspercelen", "2025-05-15", 812, 97.5, 81.0),
            ("top10nl_terrein", "", None, None, None),
        )
    )
    surveys = (
        Survey(
            Both("Groenvoorziening, soort onbekend", "Public green, kind unknown"),
            Both("Vraag de gemeente om haar beheerkaart.", "Ask the municipality for its management map."),
            14.2,
            36.0,
            41.0,
        ),
        Survey(Both("Erven", "Gardens"), Both("Loop een steekproef.", "Walk a sample."), 22.0, 45.0, 18.0),
    )
    quote = (
        Both(
            "Zonder gemeentelijke gegevens wijkt 12 % van het leefgebied af.",
            "Without municipal data 12 % of the habitat differs.",
        ),
    )
    return DataSheet((), (), layers, 98.5, 51.0, 34.0, 15.0, 66.0, surveys, quote)


def monitoring() -> Monitoring:
    """One place with its control, one without."""
    measure = Both("Ecologisch bermbeheer", "Ecological verge management")
    places = (
        MonitoringPlace(
            1, "OTL00 K 1234", Both("Otterlo", "Otterlo"), measure, "187650, 455300", Both("berm", "verge"), 640.0,
            187400.0, 455200.0, 187650.0, 455300.0, 500.0,
        ),
        MonitoringPlace(2, MARKUP, Both(), measure, "", Both(), None, 187900.0, 455900.0),
    )  # fmt: skip
    protocols = (
        Protocol(
            Both("Meetnet Hommels", "Bumblebee monitoring scheme"),
            Both("Vaste route van 350 tot 1.000 m.", "A fixed route of 350 to 1,000 m."),
            Both("Maart tot en met september, elke maand.", "March to September, every month."),
            "EIS Kenniscentrum Insecten, De Vlinderstichting",
        ),
    )
    return Monitoring((), (), places, protocols)


def method() -> Method:
    """Two runs and one own value."""
    steps = (
        Step("zoemzone:habitatmap", Both("Leefgebiedenkaart", "Habitat map"), "0.5.0", "2026-11-20", "habitat.tif"),
        Step("zoemzone:prioritymeasures", Both("Maatregelenplan", "Plan"), "0.5.0", "2026-11-21", "plan.gpkg"),
    )
    changed = (OwnValue("classes.csv", "BRME: habitat_weight", "0.8", "0.6", True),)
    return Method((), (), steps, changed, (("Zoem Zone", "0.5.0"), ("QGIS", "3.44.0")))


def advice(place: str = "Ede (Gelderland)") -> Advice:
    """Something in every chapter."""
    return Advice(
        place,
        Both(f"Adviesrapport {place}", f"Advice report {place}"),
        "2026-11-22",
        summary(),
        seasons(),
        ecoprofiles(),
        opportunities(),
        gaps(),
        owners(),
        around(),
        data(),
        monitoring(),
        method(),
    )


def bare(place: str = MARKUP) -> Advice:
    """Nothing is known: each chapter says so."""
    said = (Both("Dit is niet bekend: de laag is niet gegeven.", "This is not known: the layer was not given."),)
    return Advice(
        place,
        Both("Adviesrapport", "Advice report"),
        "2026-11-22",
        Summary(missing=said),
        Seasons(missing=said),
        Ecoprofiles(missing=said),
        Opportunities(missing=said),
        Gaps(missing=said),
        Owners(missing=said),
        Around(missing=said),
        DataSheet(missing=said),
        Monitoring(missing=said),
        Method(missing=said),
    )
