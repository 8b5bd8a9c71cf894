"""Algorithms of the group Corridors."""
