"""The window: screens over one open desk.  Only this room imports Qt."""
