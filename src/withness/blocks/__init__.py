"""What a line `::: block` may name: one entry each."""
