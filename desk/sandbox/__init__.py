"""A provincial portal on loopback for training and tests; a partner, not a product."""
