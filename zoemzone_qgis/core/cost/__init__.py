"""Least-cost distance over resistance: surfaces, allocation, links between patches, drawn paths."""
