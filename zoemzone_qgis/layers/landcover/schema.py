"""Which source and object type a vector layer is: told by its fields, its values and its name together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsFeature

from ...core.land.aliases import Aliases, plain_field
from ...core.land.crosswalk import Crosswalks, normal
from ...core.land.lookup import Lookup
from ...core.land.trees import Trees
from ..classvalue import class_code
from ..vector import VectorSource
from .strata import BGT, NATURE, OWN

TREES = "TREES"
SAMPLE = 300  # features whose values are looked at
ENOUGH = 0.5  # share of them whose value a crosswalk or the class table must know
LONG_NAME = 8  # letters; a shorter name such as "bak" or "put" must be a word of its own
FEW = 2  # fields of the source that a layer must have when only a word of its name tells its object type
VAGUE = ("niet-bgt", "transitie")  # values that many object types have
# fields that tell an object type when only one has a field of that name, besides those that decide its class
TELLING = ("bag", "bridge", "movable", "slope")
TELLING_OSM = ("id", "tags")
ONLY_BGT = ("level", "published", "holder", "plus_status")  # attributes of all objects of BGT and of nothing else

Key = tuple[str, str]


@dataclass(frozen=True)
class Schema:
    """Source, object type, and field of the tables -> field of the layer."""

    source: str
    layer: str
    fields: Mapping[str, str]


class Schemas:
    """Recognises layers. A name counts only when the fields agree; renaming a layer costs nothing as long as its
    fields or values still tell."""

    def __init__(
        self,
        aliases: Aliases,
        crosswalks: Crosswalks,
        sources: Iterable[str],
        lookup: Lookup,
        trees: Trees,
        class_field: str,
    ) -> None:
        self._aliases, self._crosswalks, self._lookup, self._trees = aliases, crosswalks, lookup, trees
        self._class_field = class_field.strip().casefold()
        named = ((source, layer) for source in sources for layer in crosswalks.layers(source) if layer)
        keys = dict.fromkeys((*aliases.layers(), *named))
        self._keys = [key for key in keys if key[0] not in (NATURE, TREES)]
        self._telling = self._telling_names()

    def _telling_names(self) -> dict[Key, set[str]]:
        """Field names that only one object type has: they tell it whatever the layer is called."""
        holders = Counter(name for names in self._aliases.names.values() for name in names)
        telling: dict[Key, set[str]] = {}
        for source, layer in self._keys:
            of_osm = source == "OSM"
            wanted = TELLING_OSM if of_osm else (*TELLING, *self._crosswalks.fields(source, layer))
            names = self._aliases.names.get((source, "" if of_osm else layer), {})
            telling[(source, layer)] = {name for name, field in names.items() if field in wanted and holders[name] == 1}
        return telling

    def of(self, source: VectorSource, names: Sequence[str]) -> Schema | None:
        """The schema of a layer with these names, or None."""
        sample = list(source.values(SAMPLE))
        own = self._own_field(source)
        if own and self._share_of_classes(sample, own) >= ENOUGH:
            return self._own(source, own)
        candidates = {key: self._aliases.fields(*key, source.field_names()) for key in self._keys}
        key = (
            self._named(names, candidates, sample)
            or self._valued(candidates, sample)
            or self._told(source, candidates)
            or self._plain_building(source, candidates)
        )
        if key is not None:
            return Schema(*key, candidates[key])
        trees = self._tree_register(source, names, sample)
        if trees is not None:
            return trees
        return self._own(source, own) if own and self._share_of_classes(sample, own) > 0 else None

    # ---- own layers -----------------------------------------------------------------------------
    def _own_field(self, source: VectorSource) -> str:
        return next((name for name in source.field_names() if name.casefold() == self._class_field), "")

    def _share_of_classes(self, sample: Sequence[QgsFeature], field: str) -> float:
        known = sum(class_code(feature[field], self._lookup) is not None for feature in sample)
        return known / len(sample) if sample else 0.0

    def _own(self, source: VectorSource, field: str) -> Schema:
        return Schema(OWN, "", {**self._aliases.fields(OWN, "", source.field_names()), "class": field})

    # ---- known sources --------------------------------------------------------------------------
    def _named(
        self, names: Sequence[str], candidates: Mapping[Key, Mapping[str, str]], sample: Sequence[QgsFeature]
    ) -> Key | None:
        """The object type whose name the layer bears, unless its values speak of another one only."""
        fitting = [key for key, fields in candidates.items() if self._decides(key, fields, names)]
        if not fitting:
            return None
        # "onbegroeidterreindeel" holds "begroeidterreindeel": the longer name says more
        best = max(fitting, key=lambda key: (len(key[1]), self._known(key, candidates, sample), len(candidates[key])))
        other = self._valued(candidates, sample)
        return other if other is not None and not self._known(best, candidates, sample)[0] else best

    def _decides(self, key: Key, fields: Mapping[str, str], names: Sequence[str]) -> bool:
        """Whether a layer with these names and fields is of this object type.

        It needs a field that decides the class, or, where the object type alone decides it (a building, water), the
        very name of the object type or a few fields of the source.
        """
        if not any(bears(name, key[1]) for name in names):
            return False
        if any(name in fields for name in self._crosswalks.fields(*key)):
            return True
        if self._crosswalks.match(*key, {}) is None:
            return False
        return len(fields) >= FEW or any(is_called(name, key[1]) for name in names)

    def _known(
        self, key: Key, candidates: Mapping[Key, Mapping[str, str]], sample: Sequence[QgsFeature]
    ) -> tuple[float, float]:
        """Share of the features with a value that the crosswalk knows, and such values per feature."""
        fields = candidates[key]
        deciding = [(name, fields[name]) for name in self._crosswalks.fields(*key) if name in fields]
        if not deciding or not sample:
            return 0.0, 0.0
        known: dict[tuple[str, object], bool] = {}
        counts = []
        for feature in sample:
            count = 0
            for name, actual in deciding:
                told = (name, str(feature[actual]))
                if told not in known:
                    vague = normal(feature[actual]) in VAGUE
                    known[told] = not vague and self._crosswalks.knows(*key, name, feature[actual])
                count += known[told]
            counts.append(count)
        return round(sum(map(bool, counts)) / len(counts), 2), round(sum(counts) / len(counts), 2)

    def _valued(self, candidates: Mapping[Key, Mapping[str, str]], sample: Sequence[QgsFeature]) -> Key | None:
        """The object type whose crosswalk knows most of the values; more fields of its own decide between equals."""
        scores = {key: (*self._known(key, candidates, sample), len(fields)) for key, fields in candidates.items()}
        best = max(scores, key=lambda key: (*scores[key], key), default=None)
        return best if best is not None and scores[best][0] >= ENOUGH else None

    def _told(self, source: VectorSource, candidates: Mapping[Key, Mapping[str, str]]) -> Key | None:
        """The object type that alone has fields with these names."""
        present = {plain_field(name) for name in source.field_names()}
        telling = {key: len(present & self._telling[key]) for key in candidates}
        best = max(telling, key=lambda key: (telling[key], key), default=None)
        return best if best is not None and telling[best] else None

    def _plain_building(self, source: VectorSource, candidates: Mapping[Key, Mapping[str, str]]) -> Key | None:
        """Polygons with the common attributes of BGT and none that tells the object type are buildings."""
        pand = (BGT, "pand")
        common = sum(name in candidates[pand] for name in ONLY_BGT)
        most = max(len(fields) for key, fields in candidates.items() if key[0] == BGT)
        is_plain = source.kind == Qgis.GeometryType.Polygon and common >= FEW and most == len(candidates[pand])
        return pand if is_plain else None

    # ---- trees ----------------------------------------------------------------------------------
    def _tree_register(self, source: VectorSource, names: Sequence[str], sample: list[QgsFeature]) -> Schema | None:
        """Points with a species; when neither name nor fields speak of trees, species that are trees."""
        fields = self._aliases.fields(TREES, "trees", source.field_names())
        if source.kind != Qgis.GeometryType.Point or "species" not in fields:
            return None
        told = {"crown", "planted"} & set(fields) or re.search(
            r"boom|bomen|tree", " ".join((*names, fields["species"])).casefold()
        )
        known = sum(self._trees.knows(feature[fields["species"]]) for feature in sample)
        return Schema(TREES, "trees", fields) if told or (sample and known >= ENOUGH * len(sample)) else None


def bears(name: str, layer: str) -> bool:
    """Whether a layer called ``name`` bears the name of an object type.

    >>> bears("bgt_Functioneel gebied", "functioneelgebied"), bears("Putten 2023", "put"), bears("bgt_put_punt", "put")
    (True, False, True)
    """
    words = re.findall(r"[^\W_]+", name.casefold())
    wanted = re.sub(r"[\W_]", "", layer.casefold())
    if len(wanted) >= LONG_NAME:
        return wanted in "".join(words)
    return any(
        "".join(words[start:end]) == wanted for start in range(len(words)) for end in range(start + 1, len(words) + 1)
    )


def is_called(name: str, layer: str) -> bool:
    """Whether a name is that of the object type and nothing else, but for source and kind of geometry.

    >>> is_called("BGT pand", "pand"), is_called("scheiding_vlak", "scheiding"), is_called("pand met groen dak", "pand")
    (True, True, False)
    """
    words = re.findall(r"[^\W_]+", name.casefold())
    left = "".join(word for word in words if word not in ("bgt", "top10nl", "v", "l", "p", "vlak", "lijn", "punt"))
    return left == re.sub(r"[\W_]", "", layer.casefold())
