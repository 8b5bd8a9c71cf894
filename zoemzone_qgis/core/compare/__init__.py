"""Parts of comparing two maps: ranks, ranks of very many cells, confusion of classes."""
