"""What a guide is, and the run sheet by which a team holds the meeting alone."""
