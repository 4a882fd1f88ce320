"""Files into paragraphs: a path in, values out, nothing stored."""
