"""The site generator's settings: what they say about the site, and what Material's settings do on it."""
