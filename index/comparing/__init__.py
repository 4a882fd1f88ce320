"""What became of a draft's paragraphs, and who wants which changes."""
