"""Names of attributes: three deliveries of the BGT, shapefiles, and that every deciding field has a name."""

from __future__ import annotations

import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.land.aliases import read_aliases
from zoemzone_qgis.core.land.crosswalk import read_crosswalks

ALIASES = read_aliases()
CROSSWALKS = read_crosswalks(None, read_classes())
FYSIEK, PLUS = "fysiek_voorkomen", "plus_fysiek_voorkomen"
SPELLINGS = {
    "begroeidterreindeel": (
        ("class", "plus_fysiekvoorkomen", "begroeidterreindeeloptalud"),
        ("bgt_fysiekvoorkomen", "plus_fysiekvoorkomen", "optalud"),
        (FYSIEK, PLUS, "op_talud"),
    ),
    "onbegroeidterreindeel": (
        ("bgt_fysiekvoorkomen", "plus_fysiekvoorkomen", "onbegroeidterreindeeloptalud"),
        ("bgt-fysiekVoorkomen", "plus-fysiekVoorkomen", "opTalud"),
        (FYSIEK, PLUS, "op_talud"),
    ),
    "ondersteunendwegdeel": (
        ("surfacematerial", "plus_fysiekvoorkomenondersteunendwegdeel", "ondersteunendwegdeeloptalud"),
        ("bgt_fysiekvoorkomen", "plus_fysiekvoorkomen", "optalud"),
        (FYSIEK, PLUS, "op_talud"),
    ),
}


@pytest.mark.parametrize("layer", SPELLINGS)
@pytest.mark.parametrize("delivery", [0, 1, 2])
def test_three_deliveries_have_the_same_fields(layer: str, delivery: int) -> None:
    names = SPELLINGS[layer][delivery]
    shared = (
        ("relatievehoogteligging", "tijdstipregistratie", "eindregistratie", "bgt_status", "lokaalid", "creationdate"),
        (
            "relatieveHoogteligging",
            "tijdstipRegistratie",
            "eindRegistratie",
            "status",
            "identificatie_lokaalid",
            "objectbegintijd",
        ),
        ("relatieve_hoogteligging", "tijdstip_registratie", "eind_registratie", "status", "lokaal_id", "creation_date"),
    )[delivery]
    fields = ALIASES.fields("BGT", layer, ["fid", *names, *shared])
    assert fields == {
        FYSIEK: names[0],
        PLUS: names[1],
        "slope": names[2],
        "level": shared[0],
        "registered": shared[1],
        "ended": shared[2],
        "status": shared[3],
        "id": shared[4],
        "begin": shared[5],
    }


def test_names_cut_off_by_a_shapefile_are_understood() -> None:
    fields = ALIASES.fields("BGT", "waterdeel", ["bgt_type", "plus_type", "relatieveh", "eindregist"])
    assert fields == {"type": "bgt_type", "plus_type": "plus_type", "level": "relatieveh", "ended": "eindregist"}
    assert ALIASES.fields("BRP", "gewaspercelen", ["GWS_GEWASC", "GWS_GEWAS"]) == {
        "gewascode": "GWS_GEWASC",
        "gewas": "GWS_GEWAS",
    }


def test_every_field_of_a_crosswalk_has_a_name_in_the_data() -> None:
    for source, layer in ALIASES.layers():
        known = {field for key in ((source, layer), (source, "")) for field in ALIASES.names.get(key, {}).values()}
        assert set(CROSSWALKS.fields(source, layer)) <= known or source == "CORINE", (source, layer)
