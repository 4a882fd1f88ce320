"""Where the packaged program begins, and every process it starts."""

from app.cli import run

if __name__ == "__main__":
    run()
