"""Work on cells: fractions, kernels, distances, connected pieces, and threads over tiles."""
