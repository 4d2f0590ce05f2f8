"""Text into HTML, and how numbers, days and links are worded: the lowest floor of the house."""
