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
TRIGGER = "dossier_search_changed"


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


def downgrade() -> None:
    """Drafts and counter-entries are gone; the journal still tells of them."""
    for column in SORTED:
        op.drop_index(op.f(f"ix_dossier_{column}"), "dossier")
    op.drop_table("draft")
    op.drop_table("annulment")
    op.drop_column("dossier", "owner_folded")
    op.execute("INSERT INTO dossier_search(dossier_search) VALUES ('rebuild')")


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
    """The index is rebuilt once at the end, not row by row."""
    connection = op.get_bind()
    connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {TRIGGER}")
    rows = connection.exec_driver_sql("SELECT number, owner, folded, content FROM dossier")
    for number, owner, folded, content in rows.fetchall():
        connection.exec_driver_sql(
            "UPDATE dossier SET owner_folded = ?, folded = ? WHERE number = ?",
            (_fold(owner), f"{folded} {_fold(_addresses(content))}".strip(), number),
        )
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
