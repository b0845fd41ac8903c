"""Pages about the officers of this desk: who they are, and the way back in without a password."""
