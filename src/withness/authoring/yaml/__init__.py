"""Bytes into data that knows its lines; the only place where a YAML reader is used."""
