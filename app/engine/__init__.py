"""The engine on a thread of its own, and the window's way to it."""
