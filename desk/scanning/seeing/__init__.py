"""What is seen on an untouched page: angle, edges, ink, seals, codes, flaws."""
