"""Scanned pages, the files made of them and how far those have come at the upload server."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Four new tables; nothing that was there changes."""
    _pages()
    _attachments()
    op.create_table(
        "reuse",
        sa.Column("bundle", sa.Uuid(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("attachment", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("bundle", "paper", name=op.f("pk_reuse")),
    )
    op.create_table(
        "upload",
        sa.Column("server", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.String(32), nullable=True),
        sa.PrimaryKeyConstraint("server", "sha256", name=op.f("pk_upload")),
    )


def downgrade() -> None:
    """The index of the pages is gone; their images stay in the vault, the journal tells of them."""
    for table in ("upload", "reuse", "attachment", "page"):
        op.drop_table(table)


def _pages() -> None:
    op.create_table(
        "page",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("bundle", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("arrived_at", sa.String(32), nullable=False),
        sa.Column("looked", sa.Boolean(), nullable=False),
        sa.Column("filed", sa.Boolean(), nullable=False),
        sa.Column("thinned", sa.Boolean(), nullable=False),
        sa.Column("cleared", sa.Boolean(), nullable=False),
        sa.Column("left_bundle", sa.Uuid(), nullable=True),
        sa.Column("left_number", sa.Integer(), nullable=True),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page")),
        sa.UniqueConstraint("bundle", "number", name=op.f("uq_page_bundle_number")),
    )
    op.create_index(op.f("ix_page_looked_arrived_at"), "page", ["looked", "arrived_at"])
    op.create_index(
        op.f("ix_page_thinned_filed_arrived_at"), "page", ["thinned", "filed", "arrived_at"]
    )
    op.create_index(op.f("ix_page_thinned_cleared"), "page", ["thinned", "cleared"])
    op.create_index(op.f("ix_page_file"), "page", ["file"])
    op.create_index(op.f("ix_page_left_bundle_left_number"), "page", ["left_bundle", "left_number"])


def _attachments() -> None:
    op.create_table(
        "attachment",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier", sa.Uuid(), nullable=False),
        sa.Column("bound", sa.Boolean(), nullable=False),
        sa.Column("superseded", sa.Boolean(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier"], ["dossier.id"], name=op.f("fk_attachment_dossier_dossier")
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_attachment")),
        sa.UniqueConstraint("id", name=op.f("uq_attachment_id")),
    )
    op.create_index(op.f("ix_attachment_dossier_position"), "attachment", ["dossier", "position"])
    op.create_index(op.f("ix_attachment_bound"), "attachment", ["bound"])
    op.create_index(op.f("ix_attachment_file"), "attachment", ["file"])
