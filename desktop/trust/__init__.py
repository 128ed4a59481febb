"""Keys, rosters, signatures and verdicts: who is who, and what may be believed.  No files, no database."""
