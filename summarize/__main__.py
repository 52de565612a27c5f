"""The process of the command `summarize`, which `python -m summarize` is too: whenever Ctrl-C comes, it ends quietly.

While modules are loaded there is nothing yet to clear away, and once a command is done there is nothing left to stop.
Only what happens before Python runs this is beyond us. Whoever started us with interrupts ignored is heeded.
"""

import os
import sys

_INTERRUPTED = 130  # that of `cli`, which is not loaded yet

try:
    import signal
except KeyboardInterrupt:
    os._exit(_INTERRUPTED)


def run() -> int:
    """Run one command with the process's own arguments, and return its exit code."""
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heeded:
        signal.signal(signal.SIGINT, _leave)
        sys.unraisablehook = _unraisable
    from summarize.cli import main

    try:
        if heeded:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        code = main()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    except KeyboardInterrupt:  # a second one, or one between two lines
        return _INTERRUPTED
    return code


def _leave(*_: object) -> None:
    os._exit(_INTERRUPTED)


def _unraisable(dropped: "sys.UnraisableHookArgs") -> None:
    """End where an interrupt came in a callback, whose exceptions Python prints and forgets."""
    if isinstance(dropped.exc_value, KeyboardInterrupt):
        _leave()
    sys.__unraisablehook__(dropped)


if __name__ == "__main__":
    sys.exit(run())
