"""What must hold between the keys of a self-check or a guide, which its shape alone cannot say."""
