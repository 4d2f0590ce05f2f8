"""Pages that are complete without script: a run sheet for a meeting, a week, a team's round."""
