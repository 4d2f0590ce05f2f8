"""The plant that an article shows, dealt by the article's name from drawings made once."""
