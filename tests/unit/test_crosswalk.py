"""Crosswalks: the answers of the method for the BGT, and which row wins."""

from __future__ import annotations

from pathlib import Path

import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.crosswalk import COLUMNS, Crosswalks, read_crosswalks

CLASSES = read_classes()
CROSSWALKS = read_crosswalks(None, CLASSES)
FYSIEK, PLUS = "fysiek_voorkomen", "plus_fysiek_voorkomen"
GREEN = "groenvoorziening"


def found(source: str, layer: str, context: str = "", **attributes: object) -> str:
    match = CROSSWALKS.match(source, layer, attributes, context)
    return match.class_id if match is not None else "no row"


# ---- BGT ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("layer", "fysiek", "plus", "context", "expected"),
    [
        ("begroeidterreindeel", GREEN, "gras- en kruidachtigen", "builtup", "GAZ"),
        ("begroeidterreindeel", GREEN, "gras- en kruidachtigen", "outside", "BRMR"),
        ("begroeidterreindeel", GREEN, "gras- en kruidachtigen", "", "BRMR"),
        ("begroeidterreindeel", GREEN, "gras- en kruidachtigen", "nature", "GEXT"),
        ("begroeidterreindeel", GREEN, "bosplantsoen", "builtup", "BPL"),
        ("begroeidterreindeel", GREEN, "heesters", "", "HST"),
        ("begroeidterreindeel", GREEN, "struikrozen", "", "HST"),
        ("begroeidterreindeel", GREEN, "bodembedekkers", "", "HST"),
        ("begroeidterreindeel", GREEN, "planten", "", "PLV"),
        ("begroeidterreindeel", GREEN, "waardeOnbekend", "builtup", "MGRN"),
        ("begroeidterreindeel", GREEN, None, "", "MGRN"),
        ("begroeidterreindeel", GREEN, "something new", "", "MGRN"),
        ("begroeidterreindeel", "grasland overig", None, "outside", "BRMR"),
        ("begroeidterreindeel", "grasland overig", None, "nature", "GEXT"),
        ("begroeidterreindeel", "grasland agrarisch", None, "", "GAGR"),
        ("begroeidterreindeel", "grasland agrarisch", None, "nature", "GEXT"),
        ("begroeidterreindeel", "bouwland", "akkerbouw", "", "GRN"),
        ("begroeidterreindeel", "bouwland", "vollegrondsteelt", "", "GRO"),
        ("begroeidterreindeel", "bouwland", "bollenteelt", "", "BOL"),
        ("begroeidterreindeel", "bouwland", "braakliggend", "", "BRK"),
        ("begroeidterreindeel", "fruitteelt", "hoogstam boomgaarden", "", "FHO"),
        ("begroeidterreindeel", "fruitteelt", "laagstam boomgaarden", "", "FLA"),
        ("begroeidterreindeel", "fruitteelt", "klein fruit", "", "KLF"),
        ("begroeidterreindeel", "fruitteelt", "wijngaarden", "", "FLA"),
        ("begroeidterreindeel", "boomteelt", None, "", "BTL"),
        ("begroeidterreindeel", "loofbos", None, "", "LBOS"),
        ("begroeidterreindeel", "loofbos", "griend en hakhout", "", "MGRI"),
        ("begroeidterreindeel", "gemengd bos", None, "", "GBOS"),
        ("begroeidterreindeel", "naaldbos", None, "", "NBOS"),
        ("begroeidterreindeel", "houtwal", None, "", "HAAG"),
        ("begroeidterreindeel", "struiken", None, "", "STR"),
        ("begroeidterreindeel", "heide", None, "", "HEI"),
        ("begroeidterreindeel", "duin", "open duinvegetatie", "", "GSCH"),
        ("begroeidterreindeel", "duin", "gesloten duinvegetatie", "", "STR"),
        ("begroeidterreindeel", "moeras", None, "", "MOE"),
        ("begroeidterreindeel", "rietland", None, "", "MOE"),
        ("begroeidterreindeel", "kwelder", None, "", "MOE"),
        ("begroeidterreindeel", "transitie", None, "", "ONB"),
        ("onbegroeidterreindeel", "erf", None, "builtup", "ERF"),
        ("onbegroeidterreindeel", "zand", None, "", "ZND"),
        ("onbegroeidterreindeel", "onverhard", None, "", "ZND"),
        ("onbegroeidterreindeel", "half verhard", "grind", "", "MHVH"),
        ("onbegroeidterreindeel", "open verharding", None, "", "OVH"),
        ("onbegroeidterreindeel", "gesloten verharding", None, "", "VERH"),
        ("ondersteunendwegdeel", GREEN, "gras- en kruidachtigen", "builtup", "GAZ"),
        ("ondersteunendwegdeel", GREEN, "gras- en kruidachtigen", "outside", "BRMR"),
        ("ondersteunendwegdeel", GREEN, None, "outside", "BRMR"),
        ("ondersteunendwegdeel", "onverhard", None, "outside", "BRMR"),
        ("ondersteunendwegdeel", "gesloten verharding", "cementbeton", "outside", "VERH"),
        ("wegdeel", "gesloten verharding", None, "", "VERH"),
        ("wegdeel", "half verhard", None, "", "MHVH"),
        ("wegdeel", "onverhard", None, "", "ZND"),
    ],
)
def test_bgt_land(layer: str, fysiek: str, plus: str | None, context: str, expected: str) -> None:
    assert found("BGT", layer, context, **{FYSIEK: fysiek, PLUS: plus}) == expected


@pytest.mark.parametrize(
    ("layer", "attributes", "expected"),
    [
        ("wegdeel", {"functie": "spoorbaan", FYSIEK: "half verhard"}, "SPR"),
        ("waterdeel", {"type": "waterloop"}, "WAT"),
        ("waterdeel", {}, "WAT"),
        ("waterdeel", {"type": "greppel, droge sloot"}, "OEV"),
        ("ondersteunendwaterdeel", {"type": "oever, slootkant"}, "OEV"),
        ("ondersteunendwaterdeel", {"type": "slik"}, "WAT"),
        ("pand", {}, "VERH"),
        ("overigbouwwerk", {"type": "bassin"}, "VERH"),
        ("kunstwerkdeel", {"type": "stuw"}, "VERH"),
        ("overbruggingsdeel", {"type": "dek"}, "VERH"),
        ("scheiding", {"type": "muur"}, "VERH"),
        ("scheiding", {"type": "hek"}, ""),
        ("vegetatieobject", {"type": "niet-bgt", "plus_type": "haag"}, "HAAG"),
        ("vegetatieobject", {"type": "niet-bgt", "plus_type": "boom"}, "BMO"),
        ("spoor", {"functie": "trein"}, "SPR"),
        ("functioneelgebied", {"type": "niet-bgt", "plus_type": "begraafplaats"}, "VOLK"),
        ("functioneelgebied", {"type": "niet-bgt", "plus_type": "sportterrein"}, ""),
        ("ongeclassificeerdobject", {}, "ONB"),
        ("paal", {"plus_type": "lichtmast"}, ""),
    ],
)
def test_bgt_objects(layer: str, attributes: dict[str, object], expected: str) -> None:
    assert found("BGT", layer, **attributes) == expected


# ---- an own table ---------------------------------------------------------------------------------------------------
def own(tmp_path: Path, *rows: str) -> Crosswalks:
    path = tmp_path / "own.csv"
    path.write_text("\n".join([",".join(COLUMNS), *rows]) + "\n", encoding="utf-8")
    return read_crosswalks(path, CLASSES)


def test_the_most_exact_row_wins_then_the_upper_one(tmp_path: Path) -> None:
    table = own(
        tmp_path,
        "X,,,,,,,,0.8,",
        "X,,,,,,,ONB,,any",
        "X,,code,10-20,,,,GRN,,range",
        "X,,code,12,,,,MAI,,exact",
        "X,,code,13-14,,,,BIET,,narrower range",
        "X,,code,a*,,,,GAZ,,pattern",
        "X,,code,12,kind,wet,,MOE,,two conditions",
        "X,,code,12,,,builtup,ERF,,context",
        "X,,kind,wet,,,,OEV,,upper",
        "X,special,code,12,,,,HEI,0.3,layer",
    )

    def answer(layer: str = "", context: str = "", **attributes: object) -> str:
        match = table.match("X", layer, attributes, context)
        assert match is not None
        return match.class_id

    assert answer(code=15) == "GRN"
    assert answer(code=12) == "MAI"
    assert answer(code=13) == "BIET"
    assert answer(code="abc") == "GAZ"
    assert answer(code=12, kind="wet") == "MOE"
    assert answer(code=12, context="builtup") == "ERF"
    assert answer(code=15, kind="wet") == "OEV"
    assert answer(code=21) == "ONB"
    assert answer(layer="special", code=12) == "HEI"
    assert table.match("Y", "", {}) is None


def test_a_row_needs_a_confidence_of_its_own_or_of_its_source(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"row 2, column confidence"):
        own(tmp_path, "X,,code,1,,,,GRN,,")
    assert own(tmp_path, "X,,code,1,,,,GRN,0.7,").match("X", "", {"code": 1}) is not None


def test_a_row_with_conditions_needs_a_class(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="row 2, column class"):
        own(tmp_path, "X,,code,1,,,,,0.7,")


def test_a_value_without_a_field_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="column field1"):
        own(tmp_path, "X,,,12,,,,GRN,0.7,")


def test_a_source_without_rows_has_no_factor() -> None:
    assert CROSSWALKS.source_factor("OWN") == 1.0
    with pytest.raises(Fault, match="no confidence for the source Y"):
        CROSSWALKS.source_factor("Y")


def test_fields_and_values_help_to_recognise_a_layer() -> None:
    assert CROSSWALKS.fields("BGT", "begroeidterreindeel") == (FYSIEK, PLUS)
    assert CROSSWALKS.knows("BGT", "begroeidterreindeel", FYSIEK, "Heide")
    assert not CROSSWALKS.knows("BGT", "onbegroeidterreindeel", FYSIEK, "heide")
    assert not CROSSWALKS.knows("BGT", "begroeidterreindeel", PLUS, "waardeOnbekend")
