"""Reviewing a submission: its text, notes on it and where they stand, assessments, recommendations."""
