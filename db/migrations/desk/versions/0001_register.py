"""The register: dossiers, journal, outbox, proof and the search over them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TRIGGERS = (
    """
CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE number >= new.number)
BEGIN SELECT RAISE(ABORT, 'the journal grows at its end'); END""",
    """
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
WHEN new.content IS NOT NULL OR new.salt IS NOT NULL
  OR new.number IS NOT old.number OR new.at IS NOT old.at
  OR new.officer IS NOT old.officer OR new.desk IS NOT old.desk
  OR new.act IS NOT old.act OR new.dossier IS NOT old.dossier
  OR new.digest IS NOT old.digest OR new.previous IS NOT old.previous OR new.mac IS NOT old.mac
BEGIN SELECT RAISE(ABORT, 'the journal is not changed'); END""",
    """
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is not shortened'); END""",
    """
CREATE TRIGGER dossier_search_added AFTER INSERT ON dossier
BEGIN INSERT INTO dossier_search(rowid, folded) VALUES (new.number, new.folded); END""",
    """
CREATE TRIGGER dossier_search_removed AFTER DELETE ON dossier
BEGIN INSERT INTO dossier_search(dossier_search, rowid, folded)
  VALUES ('delete', old.number, old.folded); END""",
    """
CREATE TRIGGER dossier_search_changed AFTER UPDATE OF number, folded ON dossier
BEGIN INSERT INTO dossier_search(dossier_search, rowid, folded)
    VALUES ('delete', old.number, old.folded);
  INSERT INTO dossier_search(rowid, folded) VALUES (new.number, new.folded); END""",
)

SEARCH = """
CREATE VIRTUAL TABLE dossier_search USING fts5(
  folded, content='dossier', content_rowid='number', prefix='2 3', tokenize='unicode61')"""


def upgrade() -> None:
    """All tables, the index, the triggers."""
    _register()
    _acts()
    _portal()
    _small_things()
    op.execute(SEARCH)
    for trigger in TRIGGERS:
        op.execute(trigger)


def downgrade() -> None:
    """Nothing is left."""
    op.execute("DROP TABLE dossier_search")
    for table in (
        "print_job",
        "stored_file",
        "receipt",
        "intake_key",
        "proof",
        "sent",
        "outbox",
        "journal",
        "dossier",
        "store_info",
        "number_series",
        "lease",
        "fact",
        "secret",
    ):
        op.drop_table(table)


def _register() -> None:
    op.create_table(
        "dossier",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("temporary_code", sa.Text(), nullable=True),
        sa.Column("received_at", sa.String(32), nullable=False),
        sa.Column("received_day", sa.Date(), nullable=False),
        sa.Column("due_at", sa.String(32), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("id_number", sa.Text(), nullable=False),
        sa.Column("procedure_code", sa.Text(), nullable=False),
        sa.Column("procedure_name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_dossier")),
        sa.UniqueConstraint("code", name=op.f("uq_dossier_code")),
        sa.UniqueConstraint("id", name=op.f("uq_dossier_id")),
    )
    op.create_index(
        op.f("ix_dossier_id_number_procedure_code"), "dossier", ["id_number", "procedure_code"]
    )
    op.create_index(op.f("ix_dossier_received_day"), "dossier", ["received_day"])
    op.create_index(op.f("ix_dossier_temporary_code"), "dossier", ["temporary_code"])
    op.create_table(
        "intake_key",
        sa.Column("key", sa.Uuid(), nullable=False),
        sa.Column("dossier", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier"], ["dossier.id"], name=op.f("fk_intake_key_dossier_dossier")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_intake_key")),
    )
    op.create_table(
        "receipt",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier", sa.Uuid(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("prints", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["dossier"], ["dossier.id"], name=op.f("fk_receipt_dossier_dossier")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_receipt")),
        sa.UniqueConstraint("id", name=op.f("uq_receipt_id")),
    )
    op.create_index(op.f("ix_receipt_dossier"), "receipt", ["dossier"])
    op.create_table(
        "stored_file",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("dossier", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier"], ["dossier.id"], name=op.f("fk_stored_file_dossier_dossier")
        ),
        sa.PrimaryKeyConstraint("name", "dossier", "kind", name=op.f("pk_stored_file")),
    )
    op.create_table(
        "print_job",
        sa.Column("receipt", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.String(32), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["receipt"], ["receipt.id"], name=op.f("fk_print_job_receipt_receipt")
        ),
        sa.PrimaryKeyConstraint("receipt", name=op.f("pk_print_job")),
    )


def _acts() -> None:
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("dossier", sa.Uuid(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_journal")),
    )
    op.create_index(op.f("ix_journal_dossier"), "journal", ["dossier"])
    op.create_table(
        "number_series",
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", "day", name=op.f("pk_number_series")),
    )
    op.create_table(
        "store_info",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.Column("machine", sa.Text(), nullable=False),
        sa.Column("journal_count", sa.Integer(), nullable=False),
        sa.Column("journal_mac", sa.LargeBinary(), nullable=False),
        sa.Column("journal_head", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_store_info_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_store_info")),
    )


def _portal() -> None:
    op.create_table(
        "outbox",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("written_at", sa.String(32), nullable=False),
        sa.Column("due_at", sa.String(32), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("last_word", sa.Text(), nullable=False),
        sa.Column("done_at", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["dossier"], ["dossier.id"], name=op.f("fk_outbox_dossier_dossier")
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_outbox")),
        sa.UniqueConstraint("id", name=op.f("uq_outbox_id")),
    )
    op.create_index(op.f("ix_outbox_dossier_position"), "outbox", ["dossier", "position"])
    op.create_index(op.f("ix_outbox_state_due_at"), "outbox", ["state", "due_at"])
    op.create_table(
        "proof",
        sa.Column("dossier", sa.Uuid(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("differing", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_proof_dossier_dossier")),
        sa.PrimaryKeyConstraint("dossier", name=op.f("pk_proof")),
    )
    op.create_table(
        "sent",
        sa.Column("dossier", sa.Uuid(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_sent_dossier_dossier")),
        sa.PrimaryKeyConstraint("dossier", name=op.f("pk_sent")),
    )


def _small_things() -> None:
    op.create_table(
        "fact",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_fact")),
    )
    op.create_table(
        "lease",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("until", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lease")),
    )
    op.create_table(
        "secret",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_secret")),
    )
