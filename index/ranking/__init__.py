"""What makes a paragraph answer a question, and which of its words."""
