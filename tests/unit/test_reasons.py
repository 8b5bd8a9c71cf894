"""Reasons: every number and name is that of the plan, in both languages, and goes when the choice goes."""

from __future__ import annotations

import doctest
import re
from collections.abc import Sequence

import numpy as np
import pytest

from zoemzone_qgis.core import wording
from zoemzone_qgis.core.plan import MUST, PROMISED, Budget, Chain, Coverage, Links, Options, Problem, areas, best_plan
from zoemzone_qgis.core.planning.contribution import facts_of
from zoemzone_qgis.report import reasons, reasons_text
from zoemzone_qgis.report.reasons import Choice, ClosedGap, choice_of, label, reason

from .planscenes import Kind, drawn

GAP = ClosedGap("7", 140.0, "B&B 1", "B&B 2", ("12", "14"))


def choice(**facts) -> Choice:
    given = {"measure_nl": "Ecologisch bermbeheer", "measure_en": "Ecological verge management", "unit": "P1"}
    return Choice(**{**given, "quantity": 8000.0, **facts})


def numbers(text: str, dutch: bool) -> list[float]:
    """The numbers of a text, written the way of its language; not those in m2 and B&B."""
    plain = text.replace("m2", "m²").translate(str.maketrans(",.", ".,")) if dutch else text.replace("m2", "m²")
    return sorted(float(found.replace(",", "")) for found in re.findall(r"\d[\d,]*(?:\.\d+)?", plain))


@pytest.mark.parametrize("module", [reasons, reasons_text, wording])
def test_examples(module) -> None:
    found = doctest.testmod(module)
    assert (found.failed, found.attempted > 0) == (0, True)


def test_the_sentence_of_the_example() -> None:
    made = choice(season="summer", food_m2=4000.0, nest_cells=3, gaps=(GAP,), once=1000.0, yearly=500.0, total=6000.0)
    assert reason(made) == (
        "Brengt in de zomer 0,4 ha voedselaanbod voor 3 nestplekken waar dan te weinig bloeit en sluit met percelen 12 "
        "en 14 de onderbreking van 140 m tussen B&B 1 en B&B 2; EUR 1.000 aanleg en EUR 500 extra beheer per jaar, "
        "samen EUR 6.000 in 10 jaar.",
        "Adds 0.4 ha of summer food for 3 nest areas that lack it and closes the 140 m gap between B&B 1 and B&B 2 "
        "with parcels 12 and 14; EUR 1,000 once and EUR 500 more upkeep per year, in all EUR 6,000 in 10 years.",
    )
    assert label(made) == (
        "Ecologisch bermbeheer 0,8 ha, sluit 140 m, zomer +0,4 ha, EUR 6.000",
        "Ecological verge management 0.8 ha, closes 140 m, summer +0.4 ha, EUR 6,000",
    )


@pytest.mark.parametrize(
    ("facts", "dutch", "english"),
    [
        ({"season": "early_spring", "food_m2": 40.0, "nest_cells": 1}, "40 m2 voedselaanbod voor 1 nestplek waar",
         "40 m2 of early-spring food for 1 nest area that lacks it"),
        ({"season": "autumn", "food_m2": 123_456.0, "nest_cells": 1234}, "in het najaar 12 ha", "12 ha of autumn food"),
        ({"season": "late_spring", "food_m2": 999.0, "nest_cells": 2}, "1.000 m2", "1,000 m2 of late-spring food"),
        ({"fed_ha": 0.314}, "voedt 0,31 ha nestgelegenheid", "feeds 0.31 ha of nest land"),
        ({"nest_ha": 0.02, "nests_lack": True}, "200 m2 nestgelegenheid waar die ontbreekt",
         "200 m2 of nest land where"),
        ({"nest_ha": 0.02}, "geeft 200 m2 nestgelegenheid;", "gives 200 m2 of nest land;"),
        ({"block": "3", "block_ha": 0.3, "block_short_ha": 0.8}, "levert 0,3 van de 0,8 ha die bijna-B&B-gebied 3 mist",
         "brings 0.3 of the 0.8 ha that nearly-B&B area 3 lacks"),
        ({"nest_ha": 0.02, "nests_fed_ha": 0.01}, "200 m2 nestgelegenheid met voedsel binnen vliegbereik",
         "200 m2 of nest land with food within reach"),
        ({"block": "3", "block_ha": 0.0012, "block_short_ha": 1.48}, "levert 12 m2 van de 1,5 ha die",
         "brings 12 m2 of the 1.5 ha that"),
        ({"block": "3", "block_ha": 0.064, "block_short_ha": 1.48}, "0,06 van de 1,48 ha", "0.06 of the 1.48 ha"),
        ({"block": "3", "block_ha": 0.799, "block_short_ha": 0.8}, "0,799 van de 0,800 ha", "0.799 of the 0.800 ha"),
        ({"block": "3", "block_ha": 0.8, "block_short_ha": 0.8, "block_complete": True},
         "maakt bijna-B&B-gebied 3 compleet met de 0,8 ha die het mist", "completes nearly-B&B area 3 with the 0.8 ha"),
        ({"block": "3", "block_ha": 0.3, "block_short_ha": 0.8, "block_complete": True, "block_others": 1},
         "(samen met 1 andere maatregel)", "(together with 1 other measure)"),
        ({"block": "3", "block_ha": 0.3, "block_short_ha": 0.8, "block_complete": True, "block_others": 4},
         "(samen met 4 andere maatregelen)", "(together with 4 other measures)"),
        ({"gaps": (ClosedGap("9"),)}, "sluit onderbreking 9;", "closes gap 9;"),
        ({"gaps": (ClosedGap("9", 1234.4),)}, "onderbreking 9 van 1.234 m", "the 1,234 m gap 9"),
        ({"gaps": (ClosedGap("9", float("nan")),)}, "sluit onderbreking 9;", "closes gap 9;"),
        ({"gaps": (ClosedGap("9", None, "", "", ("P1",)),)}, "met de andere maatregel op dit perceel",
         "the other measure"),
        ({"gaps": (ClosedGap("9", None, "", "", tuple("abcd")),)}, "met 4 andere percelen", "with 4 other parcels"),
        ({"gaps": (ClosedGap("9", None, "", "", ("a", "a")),)}, "sluit met perceel a onderbreking 9", "with parcel a"),
        ({"gaps": tuple(ClosedGap(name) for name in "1234")}, "onderbreking 1, onderbreking 2 en nog 2 onderbrekingen",
         "closes gap 1, gap 2 and 2 more gaps"),
        ({"gaps": tuple(ClosedGap(name) for name in "123")}, "nog 1 onderbreking;", "1 more gap;"),
        ({"gaps": (GAP,), "less_season": "summer", "less_m2": 800.0}, ", maar kost in de zomer 800 m2 voedselaanbod",
         ", but takes 800 m2 of summer food away"),
        ({"total": 0.0}, "zonder kosten", "at no cost"),
        ({"once": 0.21, "total": 0.21}, "; minder dan EUR 1.", "; less than EUR 1."),
        ({"once": 0.4, "yearly": 0.2, "total": 2.4}, "; EUR 2 in 10 jaar.", "; EUR 2 in 10 years."),
        ({"once": 3.0, "yearly": 0.2, "total": 5.0}, "; EUR 5 in 10 jaar.", "; EUR 5 in 10 years."),
        ({"once": 0.4, "yearly": -0.3, "total": -2.6}, "; EUR 3 minder in 10 jaar.", "; EUR 3 less in 10 years."),
        ({"once": 3000.0, "total": 3000.0}, "; EUR 3.000 aanleg.", "; EUR 3,000 once."),
        ({"yearly": -200.0, "total": -2000.0}, "EUR 200 minder beheer per jaar, EUR 2.000 minder in 10 jaar",
         "EUR 200 less upkeep per year, EUR 2,000 less in 10 years"),
        ({"yearly": 500.0, "total": 3750.0, "years": 7.5}, "EUR 3.750 in 7,5 jaar", "EUR 3,750 in 7.5 years"),
        ({"lock": "must", "gaps": (GAP,), "once": 5.0, "total": 5.0}, "; vastgezet (altijd); EUR 5",
         "; locked (must); EUR"),
        ({"lock": "promised", "gaps": (GAP,)}, "toegezegd door een partner; kost dit plan niets",
         "costs this plan nothing"),
    ],
)  # fmt: skip
def test_clauses(facts: dict, dutch: str, english: str) -> None:
    dutch_text, english_text = reason(choice(**facts))
    assert dutch.casefold() in dutch_text.casefold()
    assert english.casefold() in english_text.casefold()


@pytest.mark.parametrize(
    ("nests_fed_ha", "nests_lack", "is_told"), [(0.02, False, False), (0.03, False, True), (0.0, True, True)]
)
def test_nests_are_told_beside_food_where_they_matter(nests_fed_ha: float, nests_lack: bool, is_told: bool) -> None:
    food = {"season": "summer", "food_m2": 400.0, "nest_cells": 3, "fed_ha": 0.1}
    made = choice(**food, nest_ha=0.05, nests_fed_ha=nests_fed_ha, nests_lack=nests_lack)
    assert [word in text for word, text in zip(("nestgelegenheid", "nest land"), reason(made), strict=True)] == (
        [is_told] * 2
    )


@pytest.mark.parametrize("lock", ["", "must"])
def test_a_choice_that_gains_nothing_says_so(lock: str) -> None:
    dutch, english = reason(choice(lock=lock, once=500.0, total=500.0))
    assert "niets toe" in dutch
    assert "adds nothing" in english.casefold()
    assert (lock == "must") == dutch.startswith("Vastgezet") == english.startswith("Locked")


@pytest.mark.parametrize("value", [0.0104, 0.0996, 0.5, 0.999, 1.0, 1.25, 9.96, 10.4, 99.6, 1234.5])
def test_numbers_keep_two_digits_that_count(value: float) -> None:
    text = reasons_text.number(value, reasons_text.ENGLISH)
    assert float(text.replace(",", "")) == pytest.approx(value, rel=0.05)
    assert reasons_text.number(value, reasons_text.DUTCH) == text.translate(str.maketrans(",.", ".,"))


@pytest.mark.parametrize("m2", [0.3, 4.0, 12.0, 123.0, 949.0, 1000.0, 3999.0, 123_456.0])
def test_areas_are_right_to_two_digits(m2: float) -> None:
    text, unit = reasons_text.land(m2, reasons_text.ENGLISH).split()
    assert float(text.replace(",", "")) * {"m2": 1.0, "ha": 10_000.0}[unit] == pytest.approx(m2, rel=0.05)


def test_quantities() -> None:
    assert reasons_text.quantity_text(1.0, "piece") == ("1 stuk", "1 piece")
    assert reasons_text.quantity_text(12.0, "tree") == ("12 bomen", "12 trees")
    assert reasons_text.quantity_text(250.0, "m2") == ("250 m2", "250 m2")


# ---- from plans ------------------------------------------------------------------------------------------------------
def told(
    problem: Problem, chosen: Sequence[int], nests_lack: bool = False
) -> dict[int, tuple[Choice, tuple[str, str]]]:
    """The choice and the reason of each option of a plan."""
    count = problem.options.count
    units = [str(name) for name in problem.options.parcel]
    gaps = [ClosedGap(f"G{place}", 100.0 + place) for place in range(len(problem.links.importance))]
    blocks = [f"N{place}" for place in range(len(problem.areas.need))]
    food = np.abs(np.pad(problem.food.amount, ((0, 0), (0, 4 - problem.food.amount.shape[1])))) * 1000.0
    found = {}
    for fact in facts_of(problem, chosen, food):
        about = {"measure": ("maatregel", "measure"), "quantity": (500.0, "m2"), "units": units}
        made = choice_of(fact, **about, blocks=blocks, gaps=gaps, nests_lack=nests_lack)
        found[fact.option] = (made, reason(made))
    assert count
    return found


@pytest.mark.parametrize("seed", range(30))
def test_both_languages_say_the_same_numbers_and_claims_go_with_the_choice(seed: int) -> None:
    problem = drawn(seed, Kind(options=12, seasons=4, cells=6, chains=3, nests=True, losses=True, locks=True))
    chosen = list(best_plan(problem).chosen)
    promised = np.flatnonzero(problem.options.lock == PROMISED).tolist()
    there = {*chosen, *promised}
    for option, (made, (dutch, english)) in told(problem, chosen).items():
        assert numbers(dutch, True) == numbers(english, False)
        assert dutch[0].isupper()
        assert dutch.endswith(".")
        rest = sorted(there - {option})
        for gap in range(len(problem.links.importance)):
            named = f"onderbreking G{gap}" in dutch
            is_lost = gap in problem.links.closed(there) and gap not in problem.links.closed(rest)
            assert named <= is_lost
            assert is_lost == (f"G{gap}" in {one.name for one in made.gaps})
        for area, need in enumerate(problem.areas.need[:, 0]):
            with_it, without = (problem.areas.reach(some)[0][area, 0] for some in (sorted(there), rest))
            if f"bijna-B&B-gebied N{area} compleet" in dutch:
                assert with_it >= need - 1e-6 > without
            elif f"bijna-B&B-gebied N{area} mist" in dutch:
                assert min(with_it, need) > min(without, need)
                assert with_it < need - 1e-6 or without >= need - 1e-6
        gain = problem.food.value(sorted(there)) - problem.food.value(rest)
        if "niets toe" in dutch:
            assert gain <= 1e-5
            assert problem.areas.value(sorted(there)) - problem.areas.value(rest) <= 1e-5
            assert not made.gaps


def test_taking_a_partner_away_makes_the_sentence_false() -> None:
    options = Options.of("abc", ["12", "14", "15"], [1000.0, 2000.0, 3000.0], [0.0, 100.0, 0.0])
    food = Coverage.of(
        [[1.0] * 4], [[1.0, 1.0, 0.2, 1.0]], [2.0], ([0, 1], [0], [1.0]), [-1, -1, 0],
        [[0.0] * 4, [0.0] * 4, [0.0, 0.0, 0.4, 0.0]],
    )  # fmt: skip
    problem = Problem.of(
        options,
        Budget(),
        food=food,
        areas=areas([0.8], 3, ([0, 1], [0, 0], [0.5, 0.3])),
        links=Links.of([5.0], [Chain(0, ((0,), (1,)))], 3),
    )
    both = told(problem, [0, 1, 2])
    assert both[0][1][0] == (
        "Maakt bijna-B&B-gebied N0 compleet met 0,5 van de 0,8 ha die het mist (samen met 1 andere maatregel) en sluit "
        "met perceel 14 onderbreking G0 van 100 m; EUR 1.000 aanleg."
    )
    assert both[2][1][1] == "Adds 400 m2 of summer food for 1 nest area that lacks it; EUR 3,000 once."
    alone = told(problem, [0, 2])
    assert alone[0][1][1] == "Brings 0.5 of the 0.8 ha that nearly-B&B area N0 lacks; EUR 1,000 once."
    assert alone[2][1] == both[2][1]


def test_locks_are_told() -> None:
    options = Options.of("ab", "ab", [10.0, 20.0], lock=[MUST, PROMISED])
    problem = Problem.of(options, Budget(), areas=areas([0.8], 2, ([1], [0], [0.3])))
    found = told(problem, [0, 1])
    assert found[0][1][1] == (
        "Locked (must); adds nothing to food, B&B areas or links beside the other measures; EUR 10 once."
    )
    assert found[1][1][1] == (
        "Brings 0.3 of the 0.8 ha that nearly-B&B area N0 lacks; promised by a partner; costs this plan nothing."
    )
