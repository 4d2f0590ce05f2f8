"""Questionnaires of other programs: brought here as self-checks, and self-checks carried out to them."""
