"""What a catalogue says, without Qt and QGIS: entries, reading, merging, search, writing, types of partner layers."""
