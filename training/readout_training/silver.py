"""Silver trees: our own corpus and PolNeAR's articles, tagged and parsed by an earlier model, as CoNLL-U.

    python3 -m readout_training.silver --data DIR --model-dir DIR --onnxruntime JAR --out silver.conllu

The treebanks hold hardly any wire reports. A model that learns events on such reports and trees elsewhere comes to tag the words of
triggers wrongly, which no treebank's development part shows (decision 5); silver trees hold it to what a model
without events said there.
"""
import argparse
import os

import numpy as np

from . import corpus, decode, events, evaluate, export, lemma, polnear


OWN_COPIES = 3
"""How often our own corpus stands in the file, where PolNeAR's articles, seven times as many, stand once."""


def conllu(evaluation, document):
    """The CoNLL-U lines of a document."""
    yield "# newdoc"
    for window, out in evaluation.outputs(document):
        start = 1
        for sentence in window:
            words = range(start, start + len(sentence.words))
            if sentence.starts_paragraph:
                yield "# newpar"
            yield from _sentence(evaluation.labels, sentence, out, words)
            yield ""
            start = words.stop


def _sentence(labels, sentence, out, words):
    rows = np.array([0, *words])
    heads = decode.tree(out["arc"][np.ix_(rows, rows)])[1:]
    for i, word in enumerate(words):
        upos = labels.upos[int(out["upos"][word].argmax())]
        rule = labels.rules[int(out["lemma"][word].argmax())]
        yield "\t".join([
            str(i + 1), sentence.words[i], lemma.lemma_of(sentence.words[i], upos, rule, labels.lexicon), upos, "_",
            labels.feats[int(out["feats"][word].argmax())], str(int(heads[i])),
            labels.relations[int(out["rel"][word, rows[heads[i]]])], "_", "_"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder with polnear/")
    parser.add_argument("--corpus", default=os.path.join(os.path.dirname(os.path.dirname(__file__)), "data"))
    parser.add_argument("--model-dir", required=True, help="the earlier model: model.onnx, vocab.txt and labels.json")
    parser.add_argument("--onnxruntime", required=True, help="the onnxruntime jar")
    parser.add_argument("--out", required=True, help="file to write")
    options = parser.parse_args()
    runner, labels, pieces = evaluate.shipped(options.model_dir, options.onnxruntime, export.SYNTAX)
    evaluation = evaluate.Evaluation(runner, pieces, labels, export.LIMIT)
    documents = [events.window([item]).sentences for item in corpus.load(options.corpus, "train")] * OWN_COPIES
    documents += [a.sentences for a in polnear.read(os.path.join(options.data, "polnear", "polnear_train.jsonl"))]
    with open(options.out + ".tmp", "w", encoding="utf8") as file:
        for document in documents:
            file.writelines(line + "\n" for line in conllu(evaluation, document))
    os.replace(options.out + ".tmp", options.out)


if __name__ == "__main__":
    main()
