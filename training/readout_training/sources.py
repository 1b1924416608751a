"""Check downloaded sources against `manifest.json`.

    python3 -m readout_training.sources --data DIR     # the corpora
    python3 -m readout_training.sources --base DIR     # the published encoder
"""
import argparse
import hashlib
import json
import os
import sys

MANIFEST = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "manifest.json")


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def problems(kind, folder):
    """One line for every file of a kind that is missing from the folder or differs from the manifest."""
    with open(MANIFEST, encoding="utf8") as file:
        sources = json.load(file)["sources"]
    for source in sources:
        for name, expected in source["files"].items():
            path = os.path.join(folder, name)
            if source["kind"] != kind:
                continue
            if not os.path.exists(path):
                yield f"missing: {name} ({source['origin']})"
            elif sha256(path) != expected:
                yield f"differs from the manifest: {name} ({source['origin']})"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", help="folder of the corpora")
    parser.add_argument("--base", help="folder of the published encoder")
    options = parser.parse_args()
    found = [line for kind in ("data", "base") if getattr(options, kind)
             for line in problems(kind, getattr(options, kind))]
    sys.exit("\n".join(found) if found else None)


if __name__ == "__main__":
    main()
