"""Windows, the command line and every Vietnamese sentence."""
