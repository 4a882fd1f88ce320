"""Reading PDF files: pieces of text, lines, pages without furniture, columns, paragraphs."""

from corpus.readers.pdf.reader import read

__all__ = ["read"]
