"""`python -m summarize`: the same as the command `summarize`."""

import sys

from summarize.cli import main

if __name__ == "__main__":
    sys.exit(main())
