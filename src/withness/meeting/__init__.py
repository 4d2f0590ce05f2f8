"""What a guide is: a meeting that a team holds alone, step by step."""
