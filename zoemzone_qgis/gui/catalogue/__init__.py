"""The catalogue tab: the layers of partners and government, found, checked, loaded and kept."""
