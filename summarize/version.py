"""The version, and the name under which a brief records what made it."""

VERSION = "0.1.0"
GENERATOR = f"summarize {VERSION}"
