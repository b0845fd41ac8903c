"""Words that stand at the head of a line or a list."""


def as_head(words: str) -> str:
    """With a capital first letter, the rest as it is."""
    return f"{words[:1].upper()}{words[1:]}"
