"""Average the weights of runs that ended: of the joint model, or of readers of marked triggers.

    python3 -m readout_training.average --out model.pt DIR:SHARE DIR:SHARE…
    python3 -m readout_training.average --reader --out DIR/checkpoint.pt DIR:SHARE DIR:SHARE…
"""
import argparse
import os

import torch

from .train import average, save


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, help="the file to write")
    parser.add_argument("legs", nargs="+", help="folders of runs, each with its share; equal shares without")
    parser.add_argument("--reader", action="store_true", help="average the readers of checkpoint.pt")
    options = parser.parse_args()
    if options.reader:
        save(options.out, reader=average(options.legs, "checkpoint.pt", "reader"))
        return
    labels = torch.load(os.path.join(options.legs[0].partition(":")[0], "model.pt"), map_location="cpu")["labels"]
    save(options.out, model=average(options.legs), labels=labels)


if __name__ == "__main__":
    main()
