"""After the build: the finished pages are checked, and get what a finished site needs."""
