"""The files of other programs, each read into a draft."""
