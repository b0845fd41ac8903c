"""The running program: who is signed in decides which window is up."""
