"""Exact areas in the plane: circles, outlines, polygons."""
