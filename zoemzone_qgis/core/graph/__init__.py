"""The parts of the network of patches: the graph, its indices, the importance of its patches and links."""
