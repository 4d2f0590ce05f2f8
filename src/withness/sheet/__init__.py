"""Pages that are complete without script: the run sheet by which a team holds a meeting alone, and a week on paper."""
