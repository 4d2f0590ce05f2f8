"""A guide as a page that is complete without script: the run sheet by which a team holds the meeting alone."""
