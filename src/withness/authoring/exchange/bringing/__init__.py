"""A draft made into the two files of a self-check."""
