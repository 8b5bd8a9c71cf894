"""Stepping stones: where places lie from each other, chains of parcels across a gap, and what remains of it."""
