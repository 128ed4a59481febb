"""Reports: an outline of plain data, and its drawing as pages.  No records, no files but fonts, no database."""
