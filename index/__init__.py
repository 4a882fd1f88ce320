"""The library on disk, search and answers."""
