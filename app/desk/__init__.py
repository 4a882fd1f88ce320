"""What happens between the views and the engine: each joins some views to the client."""
