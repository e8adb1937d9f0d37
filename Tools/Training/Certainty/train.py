"""Learns the model of certainty from sentences in which people graded events from -3 (certainly not) to 3 (certainly).

  python train.py DATA FEATURES MODEL.bin     learn from all of the data and write the model
  python train.py DATA FEATURES --validate    five parts, blocks of 25 sentences: print the figures on unseen parts

DATA holds factuality-NAME.dev.jsonl, FEATURES what `evaluate certainty --features` makes of each, as NAME.jsonl. The
models are logistic regressions over hashed features; weights for news and for other text are learned together with
weights that both share (Daume 2007), and the model keeps the sum of shared and news.
"""

import argparse
import json
import struct

import numpy
from scipy import sparse
from scipy.optimize import minimize
from sklearn.linear_model import LinearRegression

BITS = 17
NEWS, OTHER = ("uw", "meantime"), ("uds_ih2",)
# Each score is the mean of models that ask whether the grade is below these; near grades steady each other.
SCORES = ((1.5, 2.0, 2.3), (0.6, 1.0), (-0.5,))
STRENGTH = 0.1
WEIGHT_OF_OTHER = 0.3
BLOCK, PARTS = 25, 5


class Events:
    """The events of one file: sparse features, grades, and the block of sentences each stands in."""

    def __init__(self, data, features):
        rows, columns, grades, blocks = [], [], [], []
        with open(data, encoding="utf8") as gold, open(features, encoding="utf8") as seen:
            for number, (line, line_seen) in enumerate(zip(gold, seen, strict=True)):
                sentence, found = json.loads(line), json.loads(line_seen)
                assert sentence["id"] == found["id"]
                for event, hashes in zip(sentence["events"], found["features"], strict=True):
                    hashes = {h & ((1 << BITS) - 1) for h in hashes}
                    rows += [len(grades)] * len(hashes)
                    columns += hashes
                    grades.append(event["factuality"])
                    blocks.append(number // BLOCK)
        self.grades = numpy.array(grades)
        self.blocks = numpy.array(blocks)
        self.features = sparse.csr_matrix(
            (numpy.ones(len(rows), numpy.float32), (rows, columns)), shape=(len(grades), 1 << BITS))


def fit(news, other):
    """Weights and offset of each score, for news, from (features, grades) of each set.

    All thresholds are learned at once: the loss of each is its own, so one run of L-BFGS minimises them all.
    """
    sets = [(sparse.vstack([features for features, _ in part]), numpy.concatenate([grades for _, grades in part]), weight)
            for part, weight in ((news, 1.0), (other, WEIGHT_OF_OTHER))]
    used = numpy.unique(numpy.concatenate([features.indices for features, _, _ in sets]))
    thresholds = numpy.array([threshold for group in SCORES for threshold in group])
    sets = [(features[:, used].tocsr(), features[:, used].T.tocsr(), grades[:, None] < thresholds, weight)
            for features, grades, weight in sets]
    shape = (1 + len(sets), len(used), len(thresholds))

    def loss(flat):
        table = flat.reshape(shape)
        gradient = table / STRENGTH
        total = (table ** 2).sum() / STRENGTH / 2
        for index, (features, transposed, below, weight) in enumerate(sets):
            score = features @ (table[0] + table[1 + index])
            total += weight * (numpy.logaddexp(0, score) - below * score).sum()
            step = transposed @ (weight * (probability(score) - below))
            gradient[0] += step
            gradient[1 + index] += step
        return total, gradient.ravel()

    found = minimize(loss, numpy.zeros(shape).ravel(), jac=True, method="L-BFGS-B", options={"maxiter": 80})
    table = found.x.reshape(shape)
    weights = numpy.zeros((1 << BITS, len(SCORES)))
    start = 0
    for index, group in enumerate(SCORES):
        weights[used, index] = (table[0] + table[1])[:, start:start + len(group)].mean(axis=1)
        start += len(group)
    return weights


def probability(score):
    return 1 / (1 + numpy.exp(-score))


def f1(gold, found):
    both = numpy.sum(gold & found)
    return 200 * both / max(1, gold.sum() + found.sum())


def best_cut(grades, score):
    """The score from which on an event counts as hedged, by the best F1."""
    cuts = numpy.linspace(-2, 1, 61)
    return max(cuts, key=lambda cut: f1(grades < 2, score > cut))


def unseen_scores(news, other):
    """Scores of the first news set's events, each by models that did not see its part."""
    first = news[0]
    parts = first.blocks % PARTS
    result = numpy.zeros((len(first.grades), len(SCORES)))
    for part in range(PARTS):
        seen = parts != part
        weights = fit([(first.features[seen], first.grades[seen])] + [(e.features, e.grades) for e in news[1:]],
                      [(e.features, e.grades) for e in other])
        result[~seen] = first.features[~seen] @ weights
    return result, parts


def report(name, grades, score, value):
    print("%-12s hedged F1 %.1f  MAE %.3f  r %.3f" % (
        name, f1(grades < 2, score[:, 0] > 0), abs(value - grades).mean(), numpy.corrcoef(value, grades)[0, 1]))


def calibrated(score, grades):
    """Moves the cut of the first score to 0; a regression on the probabilities gives the value."""
    cut = best_cut(grades, score[:, 0])
    moved = score - numpy.array([cut] + [0] * (len(SCORES) - 1))
    return cut, LinearRegression().fit(probability(moved), grades), moved


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("features")
    parser.add_argument("model", nargs="?")
    parser.add_argument("--validate", action="store_true")
    arguments = parser.parse_args()

    def events(name):
        return Events("%s/factuality-%s.dev.jsonl" % (arguments.data, name), "%s/%s.jsonl" % (arguments.features, name))

    news, other = [events(name) for name in NEWS], [events(name) for name in OTHER]
    unseen, parts = unseen_scores(news, other)
    grades = news[0].grades
    cut, regression, moved = calibrated(unseen, grades)
    if arguments.validate:
        # The cut of each part comes from the others.
        value = numpy.zeros(len(grades))
        for part in range(PARTS):
            here = parts == part
            cut_here, regression_here, _ = calibrated(unseen[~here], grades[~here])
            moved[here] = unseen[here] - numpy.array([cut_here] + [0] * (len(SCORES) - 1))
            value[here] = regression_here.predict(probability(moved[here]))
            report("part %d" % part, grades[here], moved[here], value[here])
        report("all", grades, moved, value)
    if arguments.model:
        table = fit([(e.features, e.grades) for e in news], [(e.features, e.grades) for e in other])
        scale = abs(table).max(axis=0) / 127
        offsets = -numpy.array([cut] + [0] * (len(SCORES) - 1))
        with open(arguments.model, "wb") as file:
            file.write(struct.pack("<%df" % (3 * len(SCORES) + 1), *scale, *offsets, regression.intercept_,
                                   *regression.coef_))
            file.write(numpy.rint(table / scale).astype(numpy.int8).tobytes())


if __name__ == "__main__":
    main()
