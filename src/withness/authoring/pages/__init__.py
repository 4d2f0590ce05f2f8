"""Markdown pages, their front matter and blocks, the settings beside them, and the first version of a new one."""
