"""The PDF of a paper: its layers, its recognised text, its structure."""
