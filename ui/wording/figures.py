"""How money and counts are written."""


def money(amount: int) -> str:
    """50.000 ₫."""
    return f"{amount:,}".replace(",", ".") + " ₫"


def figure(number: int) -> str:
    """18.204."""
    return f"{number:,}".replace(",", ".")
