"""The sheet of one parcel, on one page."""
