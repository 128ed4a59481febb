"""The bundle: one signed file that carries segments, what belongs to them, and what proves them.  No database."""
