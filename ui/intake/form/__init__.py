"""The form as one thing: its parts, its places, its content, its problems."""
