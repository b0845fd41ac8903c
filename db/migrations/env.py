"""Alembic's way in: inside the transaction that db.schema has begun, nothing of ours imported."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
