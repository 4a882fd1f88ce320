"""Colours, themes, text size: how the window looks."""
