"""What is typed and not received yet (nháp): its meaning, its kept form, what is wrong."""
