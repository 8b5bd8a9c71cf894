"""What the objectives are divided by, and the state that every search starts from."""

from __future__ import annotations

import numpy as np

from ..progress import SILENT, Progress
from .candidates import EvenCandidates, is_even
from .options import Floats, Ints
from .table import Table
from .work import Work

LITTLE = 1e-12
"""Gain of an objective that counts as none."""
CHUNK = 2_000


def started(table: Table, progress: Progress = SILENT) -> Work:
    """The state with what is promised and what must be taken, each objective divided by its gain when every allowed
    measure is taken (``Work.full``)."""
    progress.check()
    work = Work(table)
    work.full = full_gains(work, progress)
    weights = np.asarray(table.problem.weights, dtype=np.float64)
    some = work.full > LITTLE
    work.scale = np.where(some, weights / np.where(some, work.full, 1.0), 0.0)
    work.take_must()
    return work


def full_gains(work: Work, progress: Progress = SILENT) -> Floats:
    """Gain of each objective when every allowed measure is taken: of those that exclude each other the one that gains
    most for that objective by itself, in falling order of that gain."""
    table = work.table
    is_able = table.free.copy()
    is_able[table.must] = True
    able = np.flatnonzero(is_able)
    full = np.zeros(3)
    for objective, side in enumerate((work.food, work.areas)):
        if not side.is_used:
            continue
        alone = _by_parcel(work, progress)[able] if side is work.food and is_even(work) else side.alone(able)
        trial, before = side.copy(), side.value()
        for option in _packed(table, able, alone):
            progress.check()
            trial.apply(option, 1)
        full[objective] = max(trial.value() - before, 0.0)
    gaps = {chain.gap for chain in table.links.chains}
    full[2] = sum(table.links.importance[gap] for gap in sorted(gaps)) - work.links.value()
    return full


def _by_parcel(work: Work, progress: Progress) -> Floats:
    """What each option would gain in food by itself, where the options of a parcel share a footprint."""
    table = work.table
    gains = np.zeros(table.count)
    candidates = EvenCandidates(work, np.zeros(3), 1.0, table.free)
    for begin in range(0, table.parcels, CHUNK):
        progress.check()
        parcels = np.arange(begin, min(begin + CHUNK, table.parcels))
        option = candidates.option[parcels]
        nobody = np.zeros(len(parcels), dtype=np.int64)
        found = candidates.food_gains(parcels, option, nobody, nobody > 0)
        inside = candidates.inside[parcels]
        gains[option[inside]] = found[inside]
    return gains


def _packed(table: Table, able: Ints, alone: Floats) -> list[int]:
    """Options that do not exclude each other, in falling order of what each gains by itself."""
    able, alone = able[alone > 0], alone[alone > 0]
    if table.is_simple:
        parcel = table.parcel[able]
        begin = np.flatnonzero(np.r_[True, parcel[1:] != parcel[:-1]]) if len(parcel) else parcel
        most = (
            np.repeat(np.maximum.reduceat(alone, begin), np.diff(np.r_[begin, len(parcel)])) if len(parcel) else alone
        )
        able = able[alone == most]
        able = able[np.lexsort((table.tie[able], table.parcel[able]))]
        parcel = table.parcel[able]
        first: list[int] = able[np.r_[True, parcel[1:] != parcel[:-1]][: len(able)]].tolist()
        return first
    order = np.lexsort((table.tie[able], -alone))
    taken: set[int] = set()
    packed = []
    for option in able[order].tolist():
        parts = table.parts_of(option)
        if taken.isdisjoint(parts):
            taken.update(parts)
            packed.append(option)
    return packed
