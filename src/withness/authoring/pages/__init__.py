"""Markdown pages, their front matter and blocks, and the first version of a new one."""
