"""Full-text search without diacritics: the triggers of its index and safe questions to it."""

import re
from typing import Final

from sqlalchemy import TextClause, text

from desk.folding import fold

_MOST_WORDS: Final = 16
_TOKEN: Final = re.compile(r"[^\W_]+")

TRIGGERS: Final = {
    "dossier_search_added": """
CREATE TRIGGER dossier_search_added AFTER INSERT ON dossier
BEGIN INSERT INTO dossier_search(rowid, folded) VALUES (new.number, new.folded); END""",
    "dossier_search_removed": """
CREATE TRIGGER dossier_search_removed AFTER DELETE ON dossier
BEGIN INSERT INTO dossier_search(dossier_search, rowid, folded)
  VALUES ('delete', old.number, old.folded); END""",
    "dossier_search_changed": """
CREATE TRIGGER dossier_search_changed AFTER UPDATE OF number, folded ON dossier
BEGIN INSERT INTO dossier_search(dossier_search, rowid, folded)
    VALUES ('delete', old.number, old.folded);
  INSERT INTO dossier_search(rowid, folded) VALUES (new.number, new.folded); END""",
}

HITS: Final[TextClause] = text(
    "SELECT rowid FROM dossier_search WHERE dossier_search MATCH :question"
    " ORDER BY rowid DESC LIMIT :limit"
)
"""Numbers of the dossiers found, newest first."""


def question(words: str) -> str | None:
    """Every word as a quoted prefix, all of them wanted; None when there is nothing to ask."""
    tokens = (_TOKEN.findall(word) for word in fold(words).split())
    asked = [f'"{" ".join(found)}"*' for found in tokens if found][:_MOST_WORDS]
    return " ".join(asked) or None
