"""The figures of the advice report of a municipality: what is missing, what it brings, who, when and for how much."""
