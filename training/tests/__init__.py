import importlib.util
import unittest


def needs(*libraries):
    """Has the calling test, or the tests of the calling module, skipped where one of these is not installed."""
    missing = [name for name in libraries if importlib.util.find_spec(name) is None]
    if missing:
        raise unittest.SkipTest("needs " + ", ".join(missing))
