"""Totals that nobody can unpick: a person's readings in two envelopes, what two keepers add up, and its picture."""
