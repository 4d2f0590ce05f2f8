"""Withness: private self-checks, meeting guides and articles, drawn from Markdown and YAML."""

__version__ = "0.2.0"
