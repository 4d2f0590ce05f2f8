"""Articles, those who wrote them, and which of them are not to be read yet."""
