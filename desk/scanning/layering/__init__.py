"""A page taken apart: black text, coloured ink, pictures and the whitened paper."""
