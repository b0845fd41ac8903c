"""Keys of the scan page, told apart from a hand-held scanner typing."""
