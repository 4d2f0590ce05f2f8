"""The pictures made from finished pages: the card of a shared page, drawn as SVG and set in pixels."""
