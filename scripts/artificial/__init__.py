"""The parts of scripts/landscape.py: an artificial landscape out of the real shapes of one village."""
