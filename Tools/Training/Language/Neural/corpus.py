"""Reads the training data: CoNLL-U treebanks, BIO name files and plain text that has been cut into words.

A sentence is a dictionary of lists of the same length: words, xpos, upos, heads (0 is the root), relations, names.
A layer that a corpus does not annotate is None.

  python corpus.py DATA      the sentences of the training data that the teacher is to label too, one a line
"""

import sys

NAME_TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]


def read_conllu(path):
    sentences, rows = [], []

    def close():
        if rows:
            sentences.append({
                "words": [r[1] for r in rows], "upos": [r[3] for r in rows], "xpos": [r[4] for r in rows],
                "heads": [int(r[6]) for r in rows], "relations": [r[7] for r in rows], "names": None})
            rows.clear()

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            close()
        elif not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():
                rows.append(fields)
    close()
    return sentences


def read_names(path):
    sentences, words, tags = [], [], []

    def close():
        if words:
            sentences.append({"words": words[:], "names": tags[:], "upos": None, "xpos": None, "heads": None,
                              "relations": None})
            words.clear()
            tags.clear()

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line.strip():
            close()
            continue
        word, tag = line.split("\t")
        # a name that opens with I- opens a span all the same
        if tag.startswith("I-") and (not tags or tags[-1][2:] != tag[2:]):
            tag = "B-" + tag[2:]
        words.append(word)
        tags.append(tag)
    close()
    return sentences


def load(folder):
    """(training sentences, {name: development sentences}). Every seventh sentence of a name file without a
    development part is kept for development."""
    conllu, ner = folder + "/conllu/", folder + "/ner/"
    ewt = read_conllu(conllu + "en_ewt-train.conllu")
    gum = read_conllu(conllu + "en_gum-open-train.conllu")
    gum_names = read_names(ner + "gum-open-train.bio")
    assert [s["words"] for s in gum] == [s["words"] for s in gum_names]
    for sentence, names in zip(gum, gum_names):
        sentence["names"] = names["names"]
    train, development = ewt + gum, {}
    development["ewt"] = read_conllu(conllu + "en_ewt-dev.conllu")
    development["gum"] = read_conllu(conllu + "en_gum-open-dev.conllu")
    development["names-gum"] = read_names(ner + "gum-open-dev.bio")
    for name, file in (("ewt", "uner-ewt-dev"), ("wikigold", "wikigold"), ("crossner", "crossner-traindev")):
        sentences = read_names(ner + file + ".bio")
        development["names-" + name] = sentences[::7]
        train += [s for i, s in enumerate(sentences) if i % 7]
    return train, development


def batches(sentences, words, rng, cost=len):
    """Sentences of like length together, at most `words` of padded cost a batch, batches in random order."""
    ordered = sorted(sentences, key=lambda s: cost(s["words"]) + rng.random() * 3)
    result, batch, longest = [], [], 0
    for sentence in ordered:
        longest = max(longest, cost(sentence["words"]))
        if batch and (len(batch) + 1) * longest > words:
            result.append(batch)
            batch, longest = [], cost(sentence["words"])
        batch.append(sentence)
    if batch:
        result.append(batch)
    rng.shuffle(result)
    return result


def spans(tags):
    found, start, kind = set(), None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag == "O" or tag.startswith("B-") or tag[2:] != kind):
            found.add((start, i, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = i, tag[2:]
    return found


if __name__ == "__main__":
    for sentence in load(sys.argv[1])[0]:
        # GUM has all layers; elsewhere the teacher adds the names or the tree that is missing.
        if (sentence["names"] is None) != (sentence["heads"] is None) and 2 < len(sentence["words"]) <= 80:
            print(" ".join(w.replace(" ", "") for w in sentence["words"]))
