"""A finished page, and what it may not hold: links that lead nowhere, what is loaded from elsewhere, odd scripts."""
