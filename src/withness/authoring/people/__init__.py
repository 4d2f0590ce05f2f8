"""People's answers, one person's as JSON or a table of many, and the table of their scores."""
