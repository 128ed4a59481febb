"""Computed tables and figures: each a plain function over what readers of a copy may see of a desk's records.

:mod:`model` says what a figure is, :mod:`source` what it is computed from, :mod:`kinds` which figures a report holds.
"""
