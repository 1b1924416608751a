"""Training, evaluation and export of Readout's language model."""
