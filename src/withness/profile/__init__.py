"""A profile as its reader is shown it: what stands out, what each score says, and how it was worked out."""
