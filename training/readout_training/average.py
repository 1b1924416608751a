"""Average the weights of runs that ended.

    python3 -m readout_training.average --out model.pt DIR:SHARE DIR:SHARE…
"""
import argparse
import os

import torch

from .train import average, save


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, help="the file to write")
    parser.add_argument("legs", nargs="+", help="folders of runs, each with its share; equal shares without")
    options = parser.parse_args()
    labels = torch.load(os.path.join(options.legs[0].partition(":")[0], "model.pt"), map_location="cpu")["labels"]
    save(options.out, model=average(options.legs), labels=labels)


if __name__ == "__main__":
    main()
