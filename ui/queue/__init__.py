"""The left zone: today's counts and the list that the chosen count stands for."""
