"""What an officer can press here, and what this place is for."""
