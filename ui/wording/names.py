"""How long names are written where there is little room."""


def short_office(name: str) -> str:
    """UBND xã …, as everybody writes where there is little room."""
    return name.replace("Ủy ban nhân dân", "UBND")
