"""Algorithms of the group Habitat."""
