"""The blocks in Python-Markdown: a line that names something becomes what it names."""
