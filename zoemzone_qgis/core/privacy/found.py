"""Personal data in a text: addresses of all kinds, numbers of persons, and names that their surroundings betray."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .names import ADDRESS, BSN, EMAIL, IBAN, NAME, PHONE, read_personal_names


@dataclass(frozen=True)
class Found:
    """Personal data in a text, and where it stands."""

    kind: str
    start: int
    end: int


_DASH = r"\-\u2010-\u2015"
_EMAIL = re.compile(  # from the start of a word on and without stepping back: a text can be one word of any length
    r"(?<![\w-])[\w.+%'-]++(?:\s?@\s?|\s?[\[(](?:at|apenstaartje)[\])]\s?)(?:[\w-]+\.)+[a-z]{2,}(?![\w-])",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w.,\-])(?:"
    rf"(?:\+|00)31[\s.{_DASH}]{{0,3}}(?:\(0\)[\s{_DASH}]?)?[1-9](?:[\s.{_DASH}]?\d){{8}}"  # Dutch, from abroad
    rf"|\(?0[1-9]\d{{0,2}}\)?[\s./{_DASH}]{{0,3}}(?:\d[\s.{_DASH}]?){{5,8}}\d"  # Dutch: ten digits, counted below
    rf"|\+(?!31)[1-9]\d{{0,2}}(?:\s?\(0\))?(?:[\s.{_DASH}]?\d){{8,12}}"  # other countries
    r")(?![\w]|[.,-]\d)"
)
_PHONE_NAMED = re.compile(
    r"(?<!\w)(?:tel(?:\.|efoon)?(?:\s?(?:nr|nummer))?|mob(?:\.|iel|ile)?|gsm|bel(?:len)?|phone|call|app)"
    r"[\s.:=]{1,3}([1-9](?:[\s.-]?\d){8})(?![\w]|[.,-]\d)",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}|(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}")
_BSN = re.compile(r"(?<![\w.,\-+])\d{9}(?![\w]|[.,-]\d)|(?<![\w.,\-+])\d{4}[. ]\d{2}[. ]\d{3}(?![\w]|[.,-]\d)")
_BSN_NAMED = re.compile(
    r"(?<!\w)(?:bsn|burgerservicenummer|sofi(?:-?nummer)?)(?:\s?(?:nr|nummer)\b)?"
    r"[\s.:=#]{0,3}(\d(?:[\s.-]?\d){7,8})(?!\d)",
    re.IGNORECASE,
)
_APART = " .\u00a0-"
"""Signs that may stand between the parts of a bank account."""
_IBAN = re.compile(rf"(?<![\w-])([A-Z]{{2}})[{_APART}]?\d{{2}}(?:[{_APART}]?[A-Z0-9]){{11,30}}(?![\w-])", re.IGNORECASE)
_IBAN_LENGTHS = {
    country: int(length)
    for country, length in re.findall(
        r"([A-Z]{2})(\d{2})",
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FO18 FR27 GB22 GE22 "
        "GI23 GL18 GR27 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 "
        "PL28 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TR26 UA29 XK20",
    )
}
"""Signs of a bank account by country, from the register of ISO 13616: an id that happens to pass is mostly longer."""
_DIGIT = re.compile(r"\d")

# ---- names --------------------------------------------------------------------------------------
_CAPITAL = r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]"
PARTICLE = r"(?i:van|de|der|den|het|ter|ten|te|op|in|von|la|le|el|al|dr|drs|ir|ing|mr|prof)\.?"
_BETWEEN = rf"(?:(?:{PARTICLE}\s+|['\u2019][ts]\s+))*"
_NAMES = rf"(?:{_CAPITAL}(?:\.\s?|\s+))*{_BETWEEN}{_CAPITAL}[\w'\u2019-]+"
_ROADS = (
    r"(?:straat|laan|weg|plein|park|dreef|plantsoen|singel|kade|gracht|dijk|hof|pad|steeg|markt|ring|allee|boulevard"
    r"|erf|baan|wal|brink|kamp|plaats|hoek|veld)"
)
_STREET = (  # no endings that surnames have, too (Wilgenhof, Van Dijk)
    r"(?![\w'\u2019-]*(?:straat|laan|weg|plein|park|dreef|plantsoen|singel|kade|gracht|steeg|allee|boulevard|pad"
    r"|school|college|fonds|prijs)(?!\w))"
)
_TITLE = re.compile(r"(?<!\w)(?:dhr|mevr|mej|mw|mr|ms|hr|fam|(?:de )?heer|meneer)", re.IGNORECASE)
_PERSON = re.compile(
    rf"(?<!\w)(?:(?i:dhr|mevr|mevrouw|meneer|familie)|[Mm]w|[Ff]am|[Mm]ej|(?:[Dd]e\s+)?heer)(?:\.\s*|\s+)"
    rf"{_BETWEEN}{_NAMES}(?:\s+{_NAMES}){{0,2}}"
    rf"|(?<!\w)(?:[Hh]r|[Mm]r|[Mm]rs|[Mm]s)(?:\.\s*|\s+)(?:{_CAPITAL}\.\s?)*{_BETWEEN}{_STREET}{_CAPITAL}[\w'\u2019-]+"
)
_INITIALS = re.compile(  # J.P. van der Meer; no company, no church, no street, no author of a species (L. Moench)
    rf"(?<![\w.])(?!(?:[NBCSV]\.\s?V|V\.\s?O\.\s?F|R\.\s?K|P\.\s?C|O\.\s?L|K\.\s?B|H\.\s?H)\.|L\.\s)"
    rf"(?:{_CAPITAL}\.\s?){{1,5}}(?:(?!drs?\b|ir\b|ing\b){_BETWEEN}){_STREET}{_CAPITAL}[\w'\u2019]*[a-z][\w'\u2019-]*"
)
_LABELLED = re.compile(
    r"(?<!\w)(?i:contact(?:persoon)?|waarnemer|observer|eigenaar|owner|pachter|tenant|aanvrager|applicant|melder|auteur"
    r"|author|opsteller|opdrachtgever|initiatiefnemer)\s?:\s*"
    rf"({_BETWEEN}(?:{_CAPITAL}\.\s?)*{_CAPITAL}[\w'\u2019-]+(?:\s+{_BETWEEN}{_CAPITAL}[\w'\u2019-]+){{0,2}})"
)

# ---- addresses ----------------------------------------------------------------------------------
_POSTCODE = re.compile(r"(?<![\w.,-])[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}(?!\w)")
_HOUSE = r"\d{1,5}(?:\s?[-/]?\s?(?:[a-zA-Z]|bis|hs|huis|[IVX]{1,4}|\d{1,4})(?!\w))?"
_NO_MEASURE = r"(?!\w|[.,]\d|\s?(?:m2?|km|ha|cm|%|m\u00b2|are|st|stuks|bomen|trees)(?!\w))"
_ROAD = rf"(?<![\w'\u2019])(?:['\u2019][ts]\s+)?{_CAPITAL}[\w.'\u2019-]*(?:\s+[\w.'\u2019-]+){{0,4}}?"
_KNOWN_ROAD = rf"(?<![\w'\u2019])(?:{_CAPITAL}[\w.'\u2019-]*\s+){{0,3}}[\w'\u2019-]+{_ROADS}"
_BEFORE = re.compile(rf"{_ROAD}\s+{_HOUSE}[\s,;(-]{{0,3}}$")
_AFTER = re.compile(
    rf"[\s,;]{{0,3}}(?:(?:huisnummer|huisnr\.?|nr\.?|no\.?)\s?)?{_HOUSE}{_NO_MEASURE}"
    rf"|\s+{_CAPITAL}[\w'\u2019-]+(?:(?:\s+|-){_CAPITAL}[\w'\u2019-]+)?[,;]\s?{_ROAD}\s+{_HOUSE}{_NO_MEASURE}"
    rf"|(?=[\s,]{{1,3}}{_CAPITAL}[\w'\u2019-]{{2,}})"
)
_CUED = re.compile(
    r"(?<!\w)(?i:adres|address|woonadres|woont|wonend|wonen|woonachtig|bewoners?|woning)"
    r"(?:\s(?:van|op|aan|in|is|de|het))*"
    rf"[:\s]\s*({_KNOWN_ROAD}\s+{_HOUSE}){_NO_MEASURE}"
)
_NEXT_TO = (
    re.compile(rf"{_KNOWN_ROAD}\s+{_HOUSE}[\s,;:-]{{0,3}}$"),
    re.compile(rf"[\s,;:-]{{0,3}}(?:op\s|aan\s|van\s)?({_KNOWN_ROAD}\s+{_HOUSE}){_NO_MEASURE}"),
)
_LOOK_BACK = 70  # characters in which a street is looked for


def is_bsn(digits: str) -> bool:
    """Whether nine digits pass the proof of the citizen service number: 9 a + 8 b + ... + 2 h - i divisible by 11.

    Source: Logisch ontwerp BSN (the public rule of eleven).

    >>> is_bsn("111222333"), is_bsn("123456782"), is_bsn("123456789"), is_bsn("000000000")
    (True, True, False, False)
    """
    if len(digits) != 9 or not digits.isdigit() or not digits.strip("0"):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(one) for weight, one in zip(weights, digits, strict=True)) % 11 == 0


def is_iban(text: str) -> bool:
    """Whether a bank account passes ISO 13616: rest 1 after division by 97.

    >>> is_iban("NL91 ABNA 0417 1643 00"), is_iban("NL91ABNA0417164301"), is_iban("NL91")
    (True, False, False)
    """
    bare = re.sub(r"[^A-Za-z0-9]", "", text).upper()
    if not 15 <= len(bare) <= 34 or not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]+", bare):
        return False
    return int("".join(str(int(one, 36)) for one in bare[4:] + bare[:4])) % 97 == 1


def find_personal(text: str) -> list[Found]:
    """E-mail addresses, telephone numbers, citizen service numbers, bank accounts, addresses and names with a title,
    initials or a word such as "eigenaar:" before them, in the order in which they stand; where two overlap, the first
    kind of that list.

    >>> [one.kind for one in find_personal("Bel 06-12345678 of mail jan@x.nl, rek. NL91 ABNA 0417 1643 00")]
    ['phone', 'email', 'iban']
    >>> [one.kind for one in find_personal("J. Jansen, Dorpsstraat 12a, 6731 AB Otterlo")]
    ['name', 'address']
    >>> find_personal("0,28 ha in 2026, 456789 m2, 01-02-2026 12:30; perceel OTL00 A 1234")
    []
    """
    if len(text) < 5:
        return []
    found: list[Found] = []
    digits = len(_DIGIT.findall(text))
    numbers = (*_ibans(text), *_bsns(text), *_phones(text)) if digits >= 8 else ()  # fewer make no number of a person
    names = list(_persons(text))
    places = (*_addresses(text), *_beside(text, names)) if digits else ()
    for one in (*_emails(text), *numbers, *places, *names):
        if all(one.end <= other.start or one.start >= other.end for other in found):
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def _emails(text: str) -> Iterator[Found]:
    if "@" in text or "at" in text.casefold() or "apen" in text.casefold():
        yield from (Found(EMAIL, match.start(), match.end()) for match in _EMAIL.finditer(text))


def _ibans(text: str) -> Iterator[Found]:
    for match in _IBAN.finditer(text):
        length, end = _IBAN_LENGTHS.get(match[1].upper(), 0), match.start()
        for _ in range(length):
            end += 2 if end < len(text) and text[end] in _APART else 1
        bounded = not text[end : end + 1].isalnum()
        if length and end <= match.end() and bounded and is_iban(text[match.start() : end]):
            yield Found(IBAN, match.start(), end)


def _bsns(text: str) -> Iterator[Found]:
    yield from (Found(BSN, match.start(1), match.end(1)) for match in _BSN_NAMED.finditer(text))
    for match in _BSN.finditer(text):
        if is_bsn(re.sub(r"\D", "", match[0])):
            yield Found(BSN, match.start(), match.end())


def _phones(text: str) -> Iterator[Found]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if match[0].startswith(("0", "(")) and not digits.startswith("00") and len(digits) != 10:
            continue
        if not _DATE.match(match[0]):
            yield Found(PHONE, match.start(), match.end())
    yield from (Found(PHONE, match.start(1), match.end(1)) for match in _PHONE_NAMED.finditer(text))


def _persons(text: str) -> Iterator[Found]:
    if _TITLE.search(text):
        yield from (Found(NAME, match.start(), match.end()) for match in _PERSON.finditer(text))
    if "." in text:
        yield from (Found(NAME, match.start(), match.end()) for match in _INITIALS.finditer(text))
    if ":" in text:
        bodies = read_personal_names()
        for match in _LABELLED.finditer(text):
            if not bodies.is_body(match[1]):
                yield Found(NAME, match.start(1), match.end(1))


def _addresses(text: str) -> Iterator[Found]:
    """A postal code with a street and number, a number or a place beside it; a street and number where people live."""
    for match in _POSTCODE.finditer(text):
        first = max(0, match.start() - _LOOK_BACK)
        before, after = _BEFORE.search(text[first : match.start()]), _AFTER.match(text, match.end())
        if before or after:
            yield Found(
                ADDRESS, first + before.start() if before else match.start(), after.end() if after else match.end()
            )
    yield from (Found(ADDRESS, match.start(1), match.end(1)) for match in _CUED.finditer(text))


def _beside(text: str, names: list[Found]) -> Iterator[Found]:
    """A street and number beside the name of a person."""
    for one in names:
        first = max(0, one.start - _LOOK_BACK)
        before, after = _NEXT_TO[0].search(text[first : one.start]), _NEXT_TO[1].match(text, one.end)
        if before:
            yield Found(ADDRESS, first + before.start(), first + before.start() + len(before[0].rstrip(" ,;:-")))
        if after:
            yield Found(ADDRESS, after.start(1), after.end(1))
