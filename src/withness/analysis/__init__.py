"""What many people’s answers say about a self-check: the figures, and what to mind about them."""
