"""The student: the small network that the product runs. It learns from annotated articles and from plain news text that
the teacher has labelled.

  python student.py train TOKENS.jsonl GOLD.jsonl OUT.bin [--silver TOKENS.jsonl LABELS.pkl] [--epochs 5]
  python student.py join OUT.bin.pt TOKENS.jsonl LABELS.pkl JOINED.pkl
  python student.py link OUT.bin.pt TOKENS.jsonl GOLD.jsonl OUT.bin [--outside 0.5]

`join` writes labels anew whose probabilities are the mean of the teacher's and of a student's that has learned from the
annotated articles only: the teacher knows the language better, the student has grammar among its features. `link` trains
the linker alone, over the states of a trained student, and writes the network that the product runs.
"""

import argparse
import collections
import math
import os
import pickle
import random
import struct
import time

import numpy
import torch
import torch.nn.functional as F
from torch import nn

import corpus
import scoring
from corpus import TAGS
from linker import PAIR, Linker

WIDTH, HIDDEN = 128, 128
WINDOW = 240
VOCABULARY = 24000
TAG_OUTPUTS = 16


class Direction(nn.Module):
    """One direction of an LSTM layer over a padded batch."""

    def __init__(self, width):
        super().__init__()
        self.lstm = nn.LSTM(width, HIDDEN, batch_first=True)
        for name, parameter in self.lstm.named_parameters():
            if name.startswith("weight_hh"):
                for gate in range(4):
                    nn.init.orthogonal_(parameter.data[gate * HIDDEN:(gate + 1) * HIDDEN])
            elif name.startswith("bias"):
                parameter.data.zero_()
        self.lstm.bias_ih_l0.data[HIDDEN:2 * HIDDEN] = 1

    def forward(self, x):
        return self.lstm(x)[0]


class Student(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.embedding = nn.EmbeddingBag(rows, WIDTH, mode="sum")
        nn.init.normal_(self.embedding.weight, 0, 0.1)
        self.norm = nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(
            nn.ModuleList(Direction(WIDTH if layer == 0 else 2 * HIDDEN) for _ in range(2)) for layer in range(2))
        self.tags = nn.Linear(2 * HIDDEN, len(TAGS))
        self.linker = Linker(2 * HIDDEN)
        self.dropout = nn.Dropout(0.3)

    def forward(self, rows, lengths):
        """For each window the states and the tag scores of its words."""
        batch, longest, kinds = rows.shape
        x = self.embedding(rows.view(batch * longest, kinds)).view(batch, longest, WIDTH)
        x = self.dropout(self.norm(x))
        reverse = (lengths[:, None] - 1 - torch.arange(longest)[None, :]).clamp(min=0)
        outputs = []
        for layer in self.layers:
            forward = layer[0](x)
            backward = layer[1](x.gather(1, reverse[..., None].expand(-1, -1, x.shape[-1])))
            backward = backward.gather(1, reverse[..., None].expand(-1, -1, HIDDEN))
            outputs.append(torch.cat([forward, backward], -1))
            x = self.dropout(outputs[-1])
        states = self.dropout(outputs[0] + outputs[1])
        tags = self.tags(states)
        return [(states[i, :n], tags[i, :n]) for i, n in enumerate(lengths.tolist())]


def run(model, batch, unknown=None):
    """Runs a batch; in training, words are forgotten now and then, so that the other tables learn to speak for them."""
    lengths = torch.tensor([len(w.words) for w in batch])
    longest = int(lengths.max())
    rows = numpy.zeros((len(batch), longest, batch[0].rows.shape[1]), dtype=numpy.int64)
    for i, window in enumerate(batch):
        rows[i, :len(window.words)] = window.rows
    rows = torch.from_numpy(rows)
    if unknown is not None:
        rows[..., -1] = rows[..., -1].masked_fill(torch.rand(rows.shape[:2]) < 0.08, unknown)
    return model(rows, lengths)


@torch.inference_mode()
def predict(model, windows):
    model.eval()
    for batch in corpus.batches(windows, 6000, random.Random(0)):
        for window, (states, scores) in zip(batch, run(model, batch)):
            window.found = corpus.spans_of(corpus.best_path(scores.numpy()))
            window.links = model.linker.link(states, window, window.found)
    model.train()


def gold_windows(path, gold):
    learned, unseen = [], []
    for article in corpus.read(path):
        for window in corpus.windows(article, WINDOW):
            corpus.label(window, gold[article["id"]]["attributions"])
            (unseen if corpus.is_unseen(article["id"]) else learned).append(window)
    return learned, unseen


def silver_windows(path, labels):
    """The windows that the teacher has labelled; its probabilities are what the student is to say."""
    by_article = collections.defaultdict(list)
    for stored in pickle.load(open(labels, "rb")):
        by_article[stored[0]].append(stored)
    result = []
    for article in corpus.read(path):
        for _, first, last, spans, soft in by_article.get(article["id"], []):
            window = corpus.Window(article, first, last)
            window.spans, window.soft = spans, soft
            result.append(window)
    return result


def initial_vectors(words):
    """Word vectors from the encoder's own table of word pieces, brought to the student's width by their principal
    components."""
    from teacher import ENCODER, Pieces
    from transformers import BertModel
    pieces = Pieces()
    table = BertModel.from_pretrained(ENCODER, add_pooling_layer=False).embeddings.word_embeddings.weight.detach()
    vectors = torch.stack([table[pieces(word)].mean(0) for word in words])
    vectors = vectors - vectors[:5000].mean(0)
    _, _, v = torch.linalg.svd(vectors[:8000], full_matrices=False)
    projected = vectors @ v[:WIDTH].T
    return projected / projected.std() * 0.25


def vocabulary(weighted):
    """Fingerprints of the most frequent words, and one spelling of each; `weighted` are windows with their weights."""
    counts, spelling = collections.Counter(), {}
    for windows, weight in weighted:
        for window in windows:
            for key, word in zip(window.keys, window.words):
                counts[key] += weight
                spelling.setdefault(key, word)
    keys = [key for key, count in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])) if count >= 1.5][:VOCABULARY]
    return keys, [spelling[key].lower() for key in keys]


def add_words(windows, keys, unknown):
    """Gives every word the row of its own, behind those of the tables."""
    index = {key: unknown + 1 + i for i, key in enumerate(keys)}
    for window in windows:
        own = numpy.array([index.get(key, unknown) for key in window.keys], dtype=numpy.int32)
        window.rows = numpy.concatenate([window.rows, own[:, None]], 1)


@torch.inference_mode()
def join(arguments):
    stored = torch.load(arguments.model, weights_only=False)
    windows = silver_windows(arguments.tokens, arguments.labels)
    unknown = next(corpus.read(arguments.tokens))["tableRows"]
    add_words(windows, stored["keys"], unknown)
    model = Student(unknown + 1 + len(stored["keys"]))
    model.load_state_dict(stored["state"])
    model.eval()
    result = []
    for batch in corpus.batches(windows, 6000, random.Random(0)):
        for window, (_, scores) in zip(batch, run(model, batch)):
            mean = (window.soft.astype("float32") + F.softmax(scores, -1).numpy()) / 2
            result.append((window.article, window.place[0], window.place[1], window.spans, mean.astype("float16")))
    pickle.dump(result, open(arguments.out, "wb"), protocol=4)


def train(arguments):
    torch.manual_seed(arguments.seed)
    rng = random.Random(arguments.seed)
    gold = scoring.gold(arguments.gold)
    learned, unseen = gold_windows(arguments.tokens, gold)
    silver = silver_windows(*arguments.silver) if arguments.silver else []
    keys, words = vocabulary([(learned, 1), (silver, 0.5)])
    unknown = next(corpus.read(arguments.tokens))["tableRows"]
    add_words(learned + unseen + silver, keys, unknown)
    model = Student(unknown + 1 + len(keys))
    with torch.no_grad():
        model.embedding.weight[unknown + 1:] = initial_vectors(words)
    optimizer = torch.optim.Adam(model.parameters(), lr=arguments.rate, betas=(0.9, 0.95))
    per_epoch = len(corpus.batches(learned + silver, arguments.batch, random.Random(0)))
    total, step, began = per_epoch * arguments.epochs, 0, time.time()
    print(len(learned), "windows,", len(silver), "labelled by the teacher,", len(keys), "words,", total, "steps", flush=True)
    for epoch in range(arguments.epochs):
        tag_loss = link_loss = 0
        for batch in corpus.batches(learned + silver, arguments.batch, rng):
            for group in optimizer.param_groups:
                group["lr"] = arguments.rate * min(1, (step + 1) / 100) * (
                    0.5 + 0.5 * math.cos(math.pi * step / total) + 0.005)
            tags, links = [], []
            for window, (states, scores) in zip(batch, run(model, batch, unknown)):
                if window.soft is None or rng.random() < 0.3:
                    links += model.linker.losses(states, window, rng)
                if window.soft is None:
                    tags.append(F.cross_entropy(scores, torch.from_numpy(window.tags), reduction="none"))
                else:
                    tags.append(-(torch.from_numpy(window.soft).float() * F.log_softmax(scores, -1)).sum(-1))
            tags, links = torch.cat(tags).mean(), torch.cat(links).mean() if links else torch.zeros(())
            optimizer.zero_grad()
            (tags + 0.1 * links).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            tag_loss, link_loss = tag_loss + tags.item(), link_loss + links.item()
        print("epoch", epoch + 1, "loss %.3f, links %.3f," % (tag_loss / per_epoch, link_loss / per_epoch), "seconds",
              round(time.time() - began), flush=True)
        if epoch + 1 == arguments.epochs or (epoch + 1) % arguments.every == 0:
            report(model, gold, unseen)
            export(model, keys, arguments.out)
            torch.save({"state": model.state_dict(), "keys": keys}, arguments.out + ".pt")


def link(arguments):
    torch.manual_seed(arguments.seed)
    rng = random.Random(arguments.seed)
    gold = scoring.gold(arguments.gold)
    stored = torch.load(arguments.model, weights_only=False)
    learned, unseen = gold_windows(arguments.tokens, gold)
    unknown = next(corpus.read(arguments.tokens))["tableRows"]
    add_words(learned + unseen, stored["keys"], unknown)
    model = Student(unknown + 1 + len(stored["keys"]))
    model.load_state_dict(stored["state"])
    with torch.no_grad():
        model.tags.bias[0] -= arguments.outside
    model.linker = Linker(2 * HIDDEN)
    model.eval()
    with torch.inference_mode():
        for batch in corpus.batches(learned, 6000, rng):
            for window, (states, _) in zip(batch, run(model, batch)):
                window.states = states.clone()
    optimizer = torch.optim.Adam(model.linker.parameters(), lr=arguments.rate)
    total, step = arguments.epochs * ((len(learned) + 15) // 16), 0
    model.linker.train()
    for epoch in range(arguments.epochs):
        rng.shuffle(learned)
        sum_of_losses = 0
        for k in range(0, len(learned), 16):
            for group in optimizer.param_groups:
                group["lr"] = arguments.rate * (0.5 + 0.5 * math.cos(math.pi * step / total) + 0.005)
            links = [loss for window in learned[k:k + 16]
                     for loss in model.linker.losses(F.dropout(window.states.clone(), 0.2), window, rng)]
            step += 1
            if links:
                loss = torch.cat(links).mean()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                sum_of_losses += loss.item()
        print("epoch", epoch + 1, "links %.3f" % (16 * sum_of_losses / len(learned)), flush=True)
        if epoch + 1 == arguments.epochs or (epoch + 1) % 3 == 0:
            report(model, gold, unseen)
            model.linker.train()
    export(model, stored["keys"], arguments.out)


def report(model, gold, unseen):
    """Prints figures on the unseen articles: as they are, with perfect links, and with perfect tags."""
    predict(model, unseen)
    print("  ", scoring.figures(gold, unseen), flush=True)
    print("   perfect links:", scoring.figures(gold, unseen, scoring.with_perfect_links), flush=True)
    model.eval()
    with torch.inference_mode():
        for window in unseen:
            states = run(model, [window])[0][0]
            window.links = model.linker.link(states, window, window.spans)
    print("   perfect tags:", scoring.figures(gold, unseen), flush=True)
    model.train()


def export(model, keys, path):
    """Writes the network for CAttributionModel: int8 weights, one float scale an output (a row, for embeddings)."""
    state = {k: v.detach().numpy() for k, v in model.state_dict().items()}
    rows = len(state["embedding.weight"])
    out = bytearray(b"ATTRIB01" + struct.pack("<iii", rows, WIDTH, HIDDEN))
    out += bytes(64 - len(out))

    def align():
        out.extend(bytes(-len(out) % 64))

    def floats(values):
        align()
        out.extend(numpy.ascontiguousarray(values, dtype="<f4").tobytes())

    def quantised(weights):
        scale = numpy.maximum(numpy.abs(weights).max(1), 1e-8) / 127
        return numpy.clip(numpy.rint(weights / scale[:, None]), -127, 127).astype(numpy.int8), scale

    def matrix(weights, bias):
        q, scale = quantised(weights)
        n, k = q.shape
        align()
        out.extend(numpy.ascontiguousarray(q.reshape(n // 16, 16, k // 2, 2).transpose(0, 2, 1, 3)).tobytes())
        floats(scale)
        floats(bias)

    q, scale = quantised(state["embedding.weight"])
    align()
    out += q.tobytes()
    floats(scale)
    floats(state["norm.weight"])
    floats(state["norm.bias"])
    for layer in range(2):
        for direction in range(2):
            p = "layers.%d.%d.lstm." % (layer, direction)
            matrix(state[p + "weight_ih_l0"], state[p + "bias_ih_l0"] + state[p + "bias_hh_l0"])
            matrix(state[p + "weight_hh_l0"], numpy.zeros(4 * HIDDEN, numpy.float32))
    padding = TAG_OUTPUTS - len(TAGS)
    weights = [state["tags.weight"], numpy.zeros((padding, 2 * HIDDEN), numpy.float32)]
    biases = [state["tags.bias"], numpy.zeros(padding, numpy.float32)]
    for part in ("cue_first", "cue_last", "other_first", "other_last"):
        weights.append(state["linker.%s.weight" % part])
        biases.append(state["linker.%s.bias" % part])
    matrix(numpy.vstack(weights), numpy.concatenate(biases))
    for table in ("distance", "between", "paragraphs", "syntax"):
        floats(state["linker.%s.weight" % table])
    floats(state["linker.nobody"])
    floats(state["linker.nowhere"])
    floats(state["linker.bilinear.weight"])
    floats(state["linker.out.weight"].reshape(PAIR))
    align()
    # The vocabulary: fingerprints in ascending order, then the row of each.
    out[20:24] = struct.pack("<i", len(out))
    pairs = sorted((key, i) for i, key in enumerate(keys))
    out.extend(struct.pack("<i", len(pairs)))
    out.extend(numpy.array([k for k, _ in pairs], dtype="<u4").tobytes())
    out.extend(numpy.array([i for _, i in pairs], dtype="<u2").tobytes())
    open(path, "wb").write(out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    sub = commands.add_parser("train")
    sub.add_argument("tokens")
    sub.add_argument("gold")
    sub.add_argument("out")
    sub.add_argument("--silver", nargs=2)
    sub.add_argument("--epochs", type=int, default=5)
    sub.add_argument("--every", type=int, default=2)
    sub.add_argument("--batch", type=int, default=3600)
    sub.add_argument("--rate", type=float, default=2.5e-3)
    sub.add_argument("--seed", type=int, default=7)
    sub.set_defaults(run=train)
    sub = commands.add_parser("join")
    sub.add_argument("model")
    sub.add_argument("tokens")
    sub.add_argument("labels")
    sub.add_argument("out")
    sub.set_defaults(run=join)
    sub = commands.add_parser("link")
    sub.add_argument("model")
    sub.add_argument("tokens")
    sub.add_argument("gold")
    sub.add_argument("out")
    sub.add_argument("--epochs", type=int, default=6)
    sub.add_argument("--rate", type=float, default=1.5e-3)
    # The network finds too little; this much less for "no role" brings precision and recall together.
    sub.add_argument("--outside", type=float, default=0.5)
    sub.add_argument("--seed", type=int, default=7)
    sub.set_defaults(run=link)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    chosen = parser.parse_args()
    chosen.run(chosen)
