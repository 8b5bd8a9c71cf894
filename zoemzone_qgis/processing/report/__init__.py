"""Algorithms of the group "Map and report"."""
