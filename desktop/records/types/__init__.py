"""The record types of a review, each declared once, in a file for each subject.

Storage, forms, import columns, validation, reports and the labels of every value come from these declarations.
Ids are permanent.  A name that could identify a speaker is never in a shared field: *shown as* stands in its place.
"""

from __future__ import annotations

from desktop.records.declare import Catalogue
from desktop.records.types import drafting, finance, framework, meeting, pledges, review, upkeep

CATALOGUE = Catalogue((
    *framework.TYPES, *pledges.TYPES, *meeting.TYPES, *drafting.TYPES, *review.TYPES, *finance.TYPES,
    *upkeep.TYPES,
))  # fmt: skip
