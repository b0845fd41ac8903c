"""Pages that no dossier has are found, and counted, without reading all others."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

INDEX = "ix_page_homed_dropped_bundle"
COLUMNS = ("homed", "dropped")


def upgrade() -> None:
    """Says of every page whether a dossier has it and whether it was put away."""
    for name in COLUMNS:
        no = sa.text("0")
        op.add_column("page", sa.Column(name, sa.Boolean(), server_default=no, nullable=False))
    connection = op.get_bind()
    connection.exec_driver_sql(
        "UPDATE page SET homed = EXISTS (SELECT 1 FROM dossier WHERE dossier.id = page.bundle)"
    )
    pages = connection.exec_driver_sql("SELECT id, content FROM page").fetchall()
    dropped = [(page,) for page, content in pages if json.loads(content)["standing"] == "dropped"]
    if dropped:
        connection.exec_driver_sql("UPDATE page SET dropped = 1 WHERE id = ?", dropped)
    op.create_index(op.f(INDEX), "page", ["homed", "dropped", "bundle"])


def downgrade() -> None:
    """Both were derived from what stays."""
    op.drop_index(op.f(INDEX), "page")
    for name in COLUMNS:
        op.drop_column("page", name)
