"""The kit's words in another language: gathered for translators, read from their catalog, and written."""
