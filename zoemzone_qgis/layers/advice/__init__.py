"""Layers to the figures of the advice report."""
