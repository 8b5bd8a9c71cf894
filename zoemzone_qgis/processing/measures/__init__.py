"""Algorithms of the group Measures."""
