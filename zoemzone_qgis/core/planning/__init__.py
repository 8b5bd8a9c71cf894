"""Choosing measures under a budget: the model, two solvers, bounds, and what a plan is worth when things change."""
