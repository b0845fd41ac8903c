"""The first run and the settings: the same steps, one noun each."""
