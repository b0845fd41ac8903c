"""Drafts, void dossiers, sorted lists, and addresses among the words that are searched."""

import json
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SORTED = ("received_at", "due_at", "owner_folded", "procedure_name")
SEARCH = """
CREATE VIRTUAL TABLE dossier_search USING fts5(
  folded, content='dossier', content_rowid='number', prefix='{prefix}', tokenize='unicode61')"""
TRIGGERS = ("dossier_search_added", "dossier_search_removed", "dossier_search_changed")


def upgrade() -> None:
    """Adds tables, columns and indexes; the words of every dossier are folded anew."""
    op.add_column(
        "dossier",
        sa.Column("owner_folded", sa.Text(), server_default=sa.text("''"), nullable=False),
    )
    _drafts()
    _annulments()
    _fold_anew()
    for column in SORTED:
        op.create_index(op.f(f"ix_dossier_{column}"), "dossier", [column])
    op.create_index(op.f("ix_proof_word_at"), "proof", ["word", "at"])


def downgrade() -> None:
    """Drafts and counter-entries are gone; the journal still tells of them."""
    op.drop_index(op.f("ix_proof_word_at"), "proof")
    for column in SORTED:
        op.drop_index(op.f(f"ix_dossier_{column}"), "dossier")
    op.drop_table("draft")
    op.drop_table("annulment")
    op.drop_column("dossier", "owner_folded")
    _index_anew(op.get_bind(), "2 3")


def _drafts() -> None:
    op.create_table(
        "draft",
        sa.Column("key", sa.Uuid(), nullable=False),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("started_at", sa.String(32), nullable=False),
        sa.Column("saved_at", sa.String(32), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("procedure", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("parked", sa.Boolean(), nullable=False),
        sa.Column("corrects", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["corrects"], ["dossier.id"], name=op.f("fk_draft_corrects_dossier")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_draft")),
    )


def _annulments() -> None:
    op.create_table(
        "annulment",
        sa.Column("dossier", sa.Uuid(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("mistake", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("replaced_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["dossier"], ["dossier.id"], name=op.f("fk_annulment_dossier_dossier")
        ),
        sa.ForeignKeyConstraint(
            ["replaced_by"], ["dossier.id"], name=op.f("fk_annulment_replaced_by_dossier")
        ),
        sa.PrimaryKeyConstraint("dossier", name=op.f("pk_annulment")),
    )
    op.create_index(op.f("ix_annulment_replaced_by"), "annulment", ["replaced_by"])


def _fold_anew() -> None:
    """The index is rebuilt once at the end, not row by row; one letter is enough to search by."""
    connection = op.get_bind()
    for trigger in TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {trigger}")
    rows = connection.exec_driver_sql("SELECT number, owner, folded, content FROM dossier")
    for number, owner, folded, content in rows.fetchall():
        connection.exec_driver_sql(
            "UPDATE dossier SET owner_folded = ?, folded = ? WHERE number = ?",
            (_fold(owner), f"{folded} {_fold(_addresses(content))}".strip(), number),
        )
    _index_anew(connection, "1 2 3")


def _index_anew(connection: sa.Connection, prefix: str) -> None:
    connection.exec_driver_sql("DROP TABLE dossier_search")
    connection.exec_driver_sql(SEARCH.format(prefix=prefix))
    connection.exec_driver_sql("INSERT INTO dossier_search(dossier_search) VALUES ('rebuild')")


def _fold(text: str) -> str:
    """As the program folded when this revision was written."""
    decomposed = unicodedata.normalize("NFD", text.translate(str.maketrans("đĐ", "dd")))
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(plain.casefold().split())


def _addresses(content: str) -> str:
    dossier = json.loads(content)
    people = (dossier.get("owner"), dossier.get("submitter"))
    return " ".join(person["address"] for person in people if person)
