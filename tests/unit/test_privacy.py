"""Personal data by the name of a field and by what stands in a text; names that were left out elsewhere."""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path

import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.privacy.columns import NumberColumn
from zoemzone_qgis.core.privacy.found import find_personal, is_bsn, is_iban
from zoemzone_qgis.core.privacy.names import read_personal_names
from zoemzone_qgis.core.privacy.removed import MASK, Removed, surname_of
from zoemzone_qgis.core.privacy.told import masked, public_facts, public_source, without_paths
from zoemzone_qgis.core.publishedfields import read_published_fields


def test_the_rule_of_eleven_by_hand() -> None:
    """Every number of nine digits that it lets pass, from a plain reading of the rule."""
    passed = [number for number in range(123456000, 123457000) if is_bsn(str(number))]
    wanted = []
    for number in range(123456000, 123457000):
        digits = [int(one) for one in str(number)]
        total = sum((9 - place) * digit for place, digit in enumerate(digits[:8])) - digits[8]
        if total % 11 == 0:
            wanted.append(number)
    assert passed == wanted
    assert 80 < len(passed) < 100


def test_bank_accounts_of_the_standard() -> None:
    """Examples of ISO 13616, and each with one digit changed."""
    for text in ("GB29 NWBK 6016 1331 9268 19", "DE89370400440532013000", "NL91ABNA0417164300", "BE68 5390 0754 7034"):
        assert is_iban(text)
        assert not is_iban(text[:-1] + str((int(text[-1]) + 1) % 10))


@pytest.mark.parametrize(
    "text",
    ["", "12", "EUR 12.345,67", "456789 m2", "2026-11-22 10:00", "01-02-2026 12:30", "0.612345678", "NL.IMGeo.G0228",
     "Otterlo, mr. 3", "50 m at 2.5 km", "vat@", "@home", "b@b", "1234567890123456", "tel. onbekend",
     "Mr. Troelstrastraat 4", "5 MW Zonnepark", "wijk Heer Noord", "de heer en meester", "fam. en buren",
     "01/02/2026 - 31/12/2027", "€ 1.234.567.890", "bsn onbekend", "OTL00-A-12345", "gras @ weide"],
)  # fmt: skip
def test_what_is_not_personal(text: str) -> None:
    assert find_personal(text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("a@b.nl b@c.nl", ["email", "email"]),
        ("(0318) 591234", ["phone"]),
        ("0591-123456", ["phone"]),
        ("BSN:123456782;", ["bsn"]),
        ("1234.56.782", ["bsn"]),
        ("NL91 ABNA 0417 1643 00 op naam van de straat", ["iban"]),
        ("rek.nl91abna0417164300,", ["iban"]),
        ("Familie Van der Meer", ["name"]),
        ("mw. J. ter Horst", ["name"]),
        ("06 - 12345678", ["phone"]),
        ("0318/591234", ["phone"]),
        ("06\u201312345678", ["phone"]),
        ("+31.6.12345678", ["phone"]),
        ("+49 (0)171 1234567", ["phone"]),
        ("jan @ ziggo.nl", ["email"]),
        ("NL91-ABNA-0417-1643-00", ["iban"]),
        ("NL 91 ABNA 0417 1643 00", ["iban"]),
        ("NL91\u00a0ABNA\u00a00417\u00a01643\u00a000.", ["iban"]),
        ("BSN 123.456.782", ["bsn"]),
        ("burgerservicenummer: 10000008", ["bsn"]),
    ],
)
def test_what_is_personal(text: str, kinds: list[str]) -> None:
    assert [one.kind for one in find_personal(text)] == kinds
    assert masked(masked(text)[0]) == (masked(text)[0], [])


@pytest.mark.parametrize(
    "name",
    [
        "Dhr. Kaandorp", "DHR. VAN DEN BERG", "Mw. de Vries", "Mevr. dr. Jansen", "Fam. Jansen", "dhr.Jansen",
        "Mevrouw 't Hart", "dhr. van \u2019t Hart", "dhr. Çelik", "mevr. Özdemir", "Familie Van der Meer",
        "mevrouw Truus Vlinderman", "dhr. Piet van den Berg", "meneer De Uil", "Mr. Jansen", "heer P. Jansen",
    ],
)  # fmt: skip
def test_a_name_with_a_title_goes_as_a_whole(name: str) -> None:
    assert masked(f"overleg met {name}, over de haag") == (f"overleg met {MASK}, over de haag", ["name"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a@b.nl'c@d.nl", ["a@b.nl", "c@d.nl"]),
        ("a@b.nl%c@d.nl", ["a@b.nl", "c@d.nl"]),
        ("<jan.o'neill+bij@x-y.nl>,-piet@z.nl", ["jan.o'neill+bij@x-y.nl", "-piet@z.nl"]),
        ("mailto:jan[at]x.nl of piet @ z.nl", ["jan[at]x.nl", "piet @ z.nl"]),
    ],
)
def test_addresses_beside_each_other(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_personal(text)] == found


def test_a_long_word_is_read_in_a_moment() -> None:
    begin = time.process_time()
    assert find_personal(200_000 * "a" + " at") == []
    assert time.process_time() - begin < 5  # a hundredth of a second; stepping back takes minutes


def test_fields_that_say_they_are_closed() -> None:
    kinds = {read_personal_names().kind(one) for one in ("prive", "Privé_notitie", "VERTROUWELIJK", "niet_openbaar")}
    assert kinds == {"not_public"}
    assert read_personal_names().kind("private_ha") is None


def test_ids_are_no_bank_accounts() -> None:
    """Of 20,000 ids of objects (32 hexadecimal digits, as the BGT has them) none is taken for something personal."""
    ids = [hashlib.md5(str(number).encode(), usedforsecurity=False).hexdigest() for number in range(20_000)]
    assert [one for one in ids if find_personal(f"G0228.{one}") or find_personal(one)] == []


def test_a_text_keeps_what_lies_around() -> None:
    assert masked("Bel 06 12345678 (Jan), of a@b.nl.")[0] == f"Bel {MASK} (Jan), of {MASK}."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("file:///C:/Users/Jan%20P/a.gpkg", "a.gpkg"),
        ("/vsizip//home/jan/a.zip/b.shp", "b.shp"),
        ("D:\\gis\\Jan Pietersen\\kaart 1.gpkg|layername=x", "kaart 1.gpkg|layername=x"),
        ("~/kaarten/a.tif", "a.tif"),
        ("../jan/a.tif", "a.tif"),
        ("/home/jan", MASK),
        (r"C:\Users\jan", MASK),
        ("~jan", MASK),
        ("see /home/jan, please", f"see {MASK}, please"),
        ("https://a.nl/b.gpkg", "https://a.nl/b.gpkg"),
        ("https://u:p@a.nl/b?key=1#x", "https://a.nl/b"),
        ("memory?geometry=Polygon", "memory?geometry=Polygon"),
    ],
)
def test_where_something_came_from(text: str, left: str) -> None:
    assert public_source(text) == left


def test_no_path_is_found_in_an_address() -> None:
    text = "zie https://zoemzone.nl/home/jan en km/h, en/of 3/4"
    assert without_paths(text) == text


def test_facts_stay_json() -> None:
    facts = {"a": [1, 2.5, None, True, {"b": "/home/x/y.tif"}], "jan@b.nl": "Jansen & Zn"}
    removed = Removed()
    removed.add("Jansen & Zn")
    cleaned = public_facts(facts, removed)
    assert json.loads(json.dumps(cleaned)) == {"a": [1, 2.5, None, True, {"b": "y.tif"}], MASK: MASK}


def test_removed_names_are_whole_words() -> None:
    removed = Removed()
    removed.extend(["Bos", "Berg", "Van den Berg", "12345", ""])
    assert len(removed) == 2
    text = "Bos van Van den Berg op de Bergweg; Berg."
    assert removed.masked(text) == (f"Bos van {MASK} op de Bergweg; {MASK}.", 2)


def test_our_own_fields_are_not_taken_for_personal() -> None:
    names = read_personal_names()
    found = {name for (_, name) in read_published_fields().rows if names.kind(name)}
    assert found == {"owner", "owner_class", "manager", "managers"}


@pytest.mark.parametrize(("kind", "match", "said"), [("odd", "part", "kind"), ("email", "near", "match")])
def test_a_damaged_table_is_refused(tmp_path: Path, kind: str, match: str, said: str) -> None:
    path = tmp_path / f"{kind}.csv"
    path.write_text(f"kind,word,match,language,basis\n{kind},mail,{match},nl,E\n", encoding="utf-8")
    with pytest.raises(Fault, match=f"row 2, column {said}"):
        read_personal_names(path)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Haag bij Dorpsstraat 12a, 6731 AB Otterlo.", f"{MASK} Otterlo."),
        ("Van Goghstraat 12-II 6731AB", MASK),
        ("'t Hof 3, 6731 AB Otterlo", f"{MASK} Otterlo"),
        ("Laan van Meerdervoort 5 bis (2517 AK)", f"{MASK})"),
        ("post naar 6731 AB 12", f"post naar {MASK}"),
        ("6731 AB Otterlo, Dorpsstraat 12", MASK),
        ("wonend aan de Kerkweg 3", f"wonend aan de {MASK}"),
        ("Emmakade 53  Fam. Meulenbroek", f"{MASK}  {MASK}"),
        ("J. Jansen, Kerkweg 3", f"{MASK}, {MASK}"),
        ("volgens H.J. van der Meer-Smit wel", f"volgens {MASK} wel"),
        ("Eigenaar: Kaandorp, akkoord", f"Eigenaar: {MASK}, akkoord"),
        ("tel. 612345678 bellen", f"tel. {MASK} bellen"),
        ("mobiel: 6 12 34 56 78", f"mobiel: {MASK}"),
    ],
)
def test_addresses_and_names_by_what_stands_beside_them(text: str, left: str) -> None:
    assert masked(text)[0] == left
    assert masked(left)[0] == left


@pytest.mark.parametrize(
    "text",
    ["Dorpsstraat 12", "berm Dorpsstraat 12 m breed", "Bouw 2000 BV", "in 2026 EU-geld", "J.P. Coenstraat", "N.V. Nuon",
     "Burg. A. Smitlaan 4", "Fagopyrum esculentum L. Moench", "Contact: Team groen", "Eigenaar: Gemeente Ede",
     "perceel OTL00 A 1234 AB", "1234 m2 AB", "R.K. Kerk", "B.V. Otterlo", "bel 123456", "groep 612345678",
     "eigenaar: onbekend", "Auteur: Bureau Waardenburg", "woont in 1234"],
)  # fmt: skip
def test_what_only_resembles_an_address_or_a_name(text: str) -> None:
    assert find_personal(text) == []


def column(values: list[str], measure: bool = False) -> NumberColumn:
    made = NumberColumn(measure)
    for value in values:
        made.add(value)
    return made


BSNS = [str(number) for number in range(111222000, 111224000) if is_bsn(str(number))]


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["612345678"], "phone"),
        (["31612345678", "31318591234"], "phone"),
        (["612345678.0", "687654321.0", "318591234.0", "0"], "phone"),
        (["612345678", "612345678"], "phone"),
        (["612345678", "612345999", "612346001"], ""),  # keys in a series
        (["612345678", "20200101", "4"], ""),
        (["318591234", "318592345"], ""),
        (["202345678", "302345678", "703456789", "263456789", "733456789", "773456789", "532345678"], ""),
        ([f"{area}2345678" for area in (20, 30, 70, 26, 73, 77, 53, 50)], "phone"),
        (["111222333", "123456782"], "bsn"),
        (["10000008"], "bsn"),
        (["20200101"] * 3, ""),
        ([*BSNS[:40], *(str(number) for number in range(130000000, 130000030))], "bsn"),
        ([str(number) for number in range(130000000, 130001000)], ""),
        (["111222333", "haag"], ""),
        (["111222333.5"], ""),
        (["1234567890123456"], ""),
        ([], ""),
    ],
)  # fmt: skip
def test_columns_of_numbers(values: list[str], kind: str) -> None:
    assert column(values).kind() == kind


def test_columns_named_as_keys_or_measures() -> None:
    assert column(["612345678", "687654321"], measure=True).kind() == ""
    assert column(BSNS[:3], measure=True).kind() == ""
    assert column(BSNS[:4], measure=True).kind() == "bsn"


@pytest.mark.parametrize("measure", [False, True])
def test_telephone_numbers_among_other_numbers_are_judged_one_by_one(measure: bool) -> None:
    keys = ["12", "77", "4031", "0000012345"]
    assert column(keys, measure).is_numbers
    assert not column([*keys, "0612345678"], measure).is_numbers
    assert not column([*keys, "0318591234"], measure).is_numbers


def test_random_keys_are_seldom_taken_for_numbers_of_persons() -> None:
    """Of 2,000 columns with 20 keys of nine digits each, none."""
    columns = []
    for number in range(2_000):
        keys = [hashlib.sha256(f"{number} {place}".encode()).digest() for place in range(20)]
        columns.append(column([str(100_000_000 + int.from_bytes(key[:4], "big") % 900_000_000) for key in keys]).kind())
    assert set(columns) == {""}


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Henk 't Hart", "'t Hart"), ("Mevr. A. Kaandorp-Smit", "Kaandorp-Smit"), ("familie Kaandorp", "Kaandorp"),
        ("Jan van Utrecht", "van Utrecht"), ("Jan Bos", ""), ("Piet Heide", ""), ("Maatschap Kaandorp BV", ""),
        ("Stichting Het Geldersch Landschap", ""), ("particulier", ""), ("Kaandorp", ""), ("jan kaandorp", ""),
        ("Kaandorp, Henk", "Kaandorp"), ("agrariër Kaandorp", ""), ("", ""), ("1234", ""),
    ],
)  # fmt: skip
def test_the_surname_of_a_full_name(name: str, surname: str) -> None:
    assert surname_of(name) == surname


def test_a_surname_alone_is_found_with_its_capital() -> None:
    removed = Removed()
    removed.extend(["Hendrik van der Meer", "Kaandorp, H.", "Anna 't Hart"])
    text = "Van der Meer en Kaandorp; kaandorp, de Kaandorpweg, 't Hart. Meer gras."
    assert removed.masked(text) == (f"{MASK} en {MASK}; kaandorp, de Kaandorpweg, {MASK}. Meer gras.", 3)
