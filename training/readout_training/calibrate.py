"""Fit the weights behind a record's confidence: logistic regression with a small L2 penalty on what `readout eval confidence --features` prints.

    ./readout eval confidence --data training/data --features | python3 -m readout_training.calibrate > confidence.properties

Lines that are not numbers after the first are passed over. Needs NumPy.
"""
import sys

import numpy as np

PENALTY, STEPS = 1.0, 200


def read(lines):
    """(names, features, right) of the CSV."""
    rows = [line.strip().split(",") for line in lines]
    start = next(i for i, row in enumerate(rows) if row[-1] == "right")
    names = rows[start][:-1]
    values = []
    for row in rows[start + 1:]:
        try:
            values.append([float(v) for v in row])
        except ValueError:
            continue
    table = np.array([v for v in values if len(v) == len(names) + 1])
    return names, table[:, :-1], table[:, -1]


def fit(features, right):
    """Intercept and weights by Newton's method; the intercept is not penalised."""
    x = np.hstack([np.ones((len(features), 1)), features])
    penalty = np.eye(x.shape[1]) * PENALTY
    penalty[0, 0] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (right - p) - penalty @ weights
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + penalty, gradient)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def main():
    names, features, right = read(sys.stdin)
    weights = fit(features, right)
    print("# Weights of the logistic regression behind confidence (Confidence.features); made by training/readout_training/calibrate.py")
    print(f"# from {len(right)} records, {int(right.sum())} of them right.")
    for name, weight in zip(["intercept", *names], weights):
        if abs(weight) >= 5e-5:
            print(f"{name}={weight:.4f}")


if __name__ == "__main__":
    main()
