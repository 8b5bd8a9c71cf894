"""The parcel tab: one parcel looked at, measures tried on it, and the plan they go into."""
