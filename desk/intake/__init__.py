"""Acts at the counter: taking in, putting aside, putting right, knowing again."""
