"""What may not go out: personal data by the name of a field and by what stands in it, and paths of a computer."""
