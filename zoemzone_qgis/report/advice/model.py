"""What stands in the advice report of one municipality: plain values and sentences, in Dutch and in English.

A chapter has sentences that open it (``said``), its rows, and a sentence for each thing that is not known because its
input was not given or holds nothing here (``missing``). A chapter without rows always has such a sentence. Numbers are
None where they are not known. Names that come from layers may hold any sign: the page escapes them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .both import UNSAID as UNSAID
from .both import Both as Both
from .both import Texts as Texts

_MEADOW = Both("ha beste bloemenweide", "ha of best meadow")


@dataclass(frozen=True)
class Chapter:
    """What every chapter has."""

    said: Texts = ()
    missing: Texts = ()


# ---- 1. the page for the alderman ----------------------------------------------------------------------------------
@dataclass(frozen=True)
class Number:
    """One of the numbers at the top: ``text`` is how it is shown ("4,7 ha"), ``note`` a few words below it.

    Keys: share (percent effective habitat), bnb (hectares of B&B area), gap (largest gap, m).
    """

    key: str
    label: Both
    value: float | None
    unit: str
    text: Both
    note: Both = UNSAID


@dataclass(frozen=True)
class Answer:
    """A question of the alderman and its answer. Keys: missing, money, land, verge, where, when, half; without a
    measure in a plan: missing, gain (where most is to be gained), next (the next step)."""

    key: str
    question: Both
    text: Both


@dataclass(frozen=True)
class Summary(Chapter):
    """The first page: three numbers, and the questions with their answers."""

    numbers: tuple[Number, ...] = ()
    answers: tuple[Answer, ...] = ()


# ---- 3. seasons ------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class SeasonRow:
    """Food of a season: hectares of best meadow on habitat in the municipality, what bees need for as much habitat as
    there is to be, the percentage of the need that is met (capped at 100 nowhere), and whether it is the weakest."""

    key: str
    name: Both
    months: Both
    food_ha: float
    need_ha: float
    met_pct: float | None
    weakest: bool = False


@dataclass(frozen=True)
class HungerRow:
    """An ecoprofile in the hunger calendar: for each season, in the order of the year, the percentage of its need that
    it finds (None: it asks little or nothing then), and whether that is its weakest season."""

    id: str
    name: Both
    cells: tuple[tuple[float | None, bool], ...]


@dataclass(frozen=True)
class Seasons(Chapter):
    """The season chart: ``unit`` of food and need, in words; and the hunger calendar of the ecoprofiles."""

    rows: tuple[SeasonRow, ...] = ()
    unit: Both = _MEADOW
    hunger: tuple[HungerRow, ...] = ()


# ---- 4. ecoprofiles --------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class ProfileRow:
    """An ecoprofile: habitat (ha), local areas, networks, viable ones, key patches, largest network (ha), key (ha)."""

    id: str
    name: Both
    habitat_ha: float
    areas: int
    networks: int
    viable: int
    key_patches: int
    largest_ha: float
    key_ha: float
    verdict: Both


@dataclass(frozen=True)
class Ecoprofiles(Chapter):
    """Whether the habitat holds up, for each ecoprofile."""

    rows: tuple[ProfileRow, ...] = ()


# ---- 5. opportunities ------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Benefit:
    """A co-benefit of a place: theme (water, recreation, education, fruit, heritage, health, homes, works), its name,
    the score (0..1) and a few words why."""

    key: str
    name: Both
    score: float
    why: Both


@dataclass(frozen=True)
class Cost:
    """Money (EUR) low, mean and high; None where the layer does not say."""

    low: float | None
    mean: float | None
    high: float | None


@dataclass(frozen=True)
class Opportunity:
    """One of the best opportunities. ``size`` in words ("0,8 ha", "12 bomen"); costs once, more per year, and over the
    horizon; ``gain_ha`` effective habitat; ``confidence_pct`` with its word; ``x``, ``y`` a point on the place."""

    rank: int
    place: str
    district: Both
    measure: Both
    size: Both
    executor: Both
    owner: Both
    once: Cost
    yearly: Cost
    total: Cost
    gain_ha: float | None
    reason: Both
    klass: Both = UNSAID
    benefits: tuple[Benefit, ...] = ()
    confidence_pct: float | None = None
    confidence: Both = UNSAID
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True)
class Opportunities(Chapter):
    """The best opportunities, best first; ``basis``: plan, options, zones or ""; ``years`` of the costs."""

    rows: tuple[Opportunity, ...] = ()
    basis: str = ""
    years: float = 10.0
    themes: tuple[tuple[str, Both], ...] = ()


# ---- 6. gaps ---------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class GapRow:
    """A break in the network: between what, how long (m), by how much too long (m), over which land, whose."""

    id: str
    kind: Both
    start: Both
    end: Both
    length_m: float
    missing_m: float | None
    land: Both
    manager: Both
    district: Both = UNSAID
    certain: Both = UNSAID
    importance: float | None = None


@dataclass(frozen=True)
class Gaps(Chapter):
    """The gaps, most important first; ``total`` is how many there are when not all are shown."""

    rows: tuple[GapRow, ...] = ()
    total: int = 0


# ---- 7. what each can do ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Task:
    """A measure for a kind of owner: number of places, land (m2), length (m, 0 where it is not a line), gain (ha), and
    costs (EUR) once and more per year; None where the layer does not say."""

    measure: Both
    places: int
    area_m2: float
    length_m: float
    gain_ha: float | None
    once: float | None
    yearly: float | None


@dataclass(frozen=True)
class OwnerGroup:
    """Who (municipality, water, farmers, companies, residents, nature, government, other), and what they can do."""

    key: str
    name: Both
    said: Both
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True)
class Owners(Chapter):
    """What each kind of owner can do; ``basis``: plan, options or ""."""

    groups: tuple[OwnerGroup, ...] = ()
    basis: str = ""


# ---- 8. initiatives and neighbours -----------------------------------------------------------------------------------
@dataclass(frozen=True)
class Initiative:
    """An initiative of the register near by. Never the name or address of a person."""

    name: str
    organisation: str
    status: Both
    what: Both
    distance_m: float
    direction: Both
    years: str = ""


@dataclass(frozen=True)
class NeighbourLink:
    """A block that crosses the border, or lies within linking distance over it; ``with_whom``: the neighbour."""

    block: Both
    with_whom: str
    inside_ha: float
    outside_ha: float | None
    distance_m: float
    said: Both


@dataclass(frozen=True)
class Around(Chapter):
    """Initiatives found, and links to neighbours."""

    initiatives: tuple[Initiative, ...] = ()
    links: tuple[NeighbourLink, ...] = ()


# ---- 9. data sheet ---------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class DataLayer:
    """A layer that was used: as what it was read, its date, objects, the share of the municipality that it covers or
    of its objects that were read (%), and its confidence (%)."""

    name: str
    kind: Both
    date: str
    objects: int | None
    complete_pct: float | None
    confidence_pct: float | None
    used_in: Both = UNSAID


@dataclass(frozen=True)
class Survey:
    """A survey that would help: what to look at, how much land (ha), how sure the map is of it now (%), and how much of
    all doubt in the result lies there (%)."""

    what: Both
    how: Both
    area_ha: float
    confidence_pct: float
    doubt_pct: float


@dataclass(frozen=True)
class DataSheet(Chapter):
    """What the report rests on. Shares of the known land (%): high, medium and low confidence; ``known_pct``: share of
    the municipality that the map knows. ``quote``: the error to quote from a comparison of two chains."""

    layers: tuple[DataLayer, ...] = ()
    known_pct: float | None = None
    high_pct: float | None = None
    medium_pct: float | None = None
    low_pct: float | None = None
    mean_pct: float | None = None
    surveys: tuple[Survey, ...] = ()
    quote: Texts = ()


# ---- 10. monitoring --------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class MonitoringPlace:
    """A place to count at: where the measure comes, and where nothing changes (its control), with their centres."""

    number: int
    place: str
    district: Both
    measure: Both
    control: str
    control_class: Both
    distance_m: float | None
    x: float
    y: float
    control_x: float | None = None
    control_y: float | None = None
    route_m: float | None = None


@dataclass(frozen=True)
class Protocol:
    """How to count: name, what is done, when, how often, and its source."""

    name: Both
    how: Both
    when: Both
    source: str


@dataclass(frozen=True)
class Monitoring(Chapter):
    """Where and how to see whether it works."""

    places: tuple[MonitoringPlace, ...] = ()
    protocols: tuple[Protocol, ...] = ()


# ---- 11. method ------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Step:
    """A run that the report rests on: algorithm with its name, version of the plugin, when, and its input file."""

    algorithm: str
    name: Both
    version: str
    finished: str
    file: str


@dataclass(frozen=True)
class OwnValue:
    """A value that differs from what is shipped: in which table or run, of what, shipped value and own value.
    ``expert``: whether the shipped value is an estimate of experts (E)."""

    where: str
    what: str
    shipped: str
    own: str
    expert: bool = False


@dataclass(frozen=True)
class Method(Chapter):
    """How it was made, with every own value."""

    steps: tuple[Step, ...] = ()
    changed: tuple[OwnValue, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Advice:
    """The whole report. ``place`` is the name of the municipality as its layer gives it."""

    place: str
    title: Both
    date: str
    summary: Summary = field(default_factory=Summary)
    seasons: Seasons = field(default_factory=Seasons)
    ecoprofiles: Ecoprofiles = field(default_factory=Ecoprofiles)
    opportunities: Opportunities = field(default_factory=Opportunities)
    gaps: Gaps = field(default_factory=Gaps)
    owners: Owners = field(default_factory=Owners)
    around: Around = field(default_factory=Around)
    data: DataSheet = field(default_factory=DataSheet)
    monitoring: Monitoring = field(default_factory=Monitoring)
    method: Method = field(default_factory=Method)
