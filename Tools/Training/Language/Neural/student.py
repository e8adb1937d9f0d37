"""The student: the small network that the engine runs. It learns from the treebanks and name files and from plain
text that the teacher has labelled.

  python student.py DATA ENGINE_SOURCES OUT.bin [--silver LABELS.pkl...] [--teacher TEACHER.pt] [--steps 8000]
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
import features
from corpus import NAME_TAGS

WIDTH, HIDDEN, ARC, RELATION, TAGS, RELATIONS = 128, 128, 128, 96, 80, 64
VOCABULARY = 25000


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
    def __init__(self, rows, xpos, upos, relations):
        super().__init__()
        self.labels = (xpos, upos, relations)
        self.embedding = nn.EmbeddingBag(rows, WIDTH, mode="sum")
        nn.init.normal_(self.embedding.weight, 0, 0.1)
        self.norm = nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(
            nn.ModuleList(Direction(WIDTH if layer == 0 else 2 * HIDDEN) for _ in range(2)) for layer in range(2))
        self.tags = nn.Linear(2 * HIDDEN, len(xpos) + len(upos) + len(NAME_TAGS))
        self.arc_dependent, self.arc_head = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.arc = nn.Linear(ARC, ARC)
        nn.init.zeros_(self.arc.weight)
        nn.init.zeros_(self.arc.bias)
        nn.init.xavier_uniform_(self.arc.weight)
        self.rel_dependent, self.rel_head = nn.Linear(2 * HIDDEN, RELATION), nn.Linear(2 * HIDDEN, RELATION)
        self.relation = nn.Linear(RELATION, len(relations))
        self.root = nn.Parameter(torch.randn(2 * HIDDEN) * 0.1)
        self.dropout = nn.Dropout(0.2)

    def forward(self, rows, lengths):
        batch, longest, kinds = rows.shape
        x = self.embedding(rows.view(batch * longest, kinds)).view(batch, longest, WIDTH)
        x = self.dropout(self.norm(x))
        positions = torch.arange(longest)[None, :]
        reverse = (lengths[:, None] - 1 - positions).clamp(min=0)
        outputs = []
        for layer in self.layers:
            forward = layer[0](x)
            flip = reverse[..., None].expand(-1, -1, x.shape[-1])
            backward = layer[1](x.gather(1, flip))
            backward = backward.gather(1, reverse[..., None].expand(-1, -1, HIDDEN))
            outputs.append(torch.cat([forward, backward], -1))
            x = self.dropout(outputs[-1])
        h = self.dropout(outputs[0] + outputs[1])
        tags = self.tags(h)
        x_count, u_count = len(self.labels[0]), len(self.labels[1])
        root = self.root.expand(batch, 1, -1)
        with_root = torch.cat([root, h], 1)
        dependent = self.dropout(F.relu(self.arc_dependent(h)))
        head = self.dropout(F.relu(self.arc_head(with_root)))
        arcs = self.arc(dependent) @ head.transpose(1, 2)
        arcs = arcs.masked_fill(torch.arange(longest + 1)[None, None, :] > lengths[:, None, None], -1e9)
        return (tags[..., :x_count], tags[..., x_count:x_count + u_count], tags[..., x_count + u_count:], arcs,
                self.rel_dependent(h), self.rel_head(with_root))

    def relation_scores(self, dependent, head, heads):
        chosen = head.gather(1, heads[..., None].expand(-1, -1, RELATION))
        return self.relation(self.dropout(F.relu(dependent + chosen)))


def recased(words, rng):
    """Headlines and tickers: one sentence in fourteen is read in another case, its labels unchanged."""
    dice = rng.random()
    if dice < 0.03:
        return [w.upper() for w in words]
    if dice < 0.05:
        return [w[:1].upper() + w[1:] for w in words]
    if dice < 0.07:
        return [w.lower() for w in words]
    return words


def rows_of(batch, feats, longest, rng=None):
    rows = numpy.zeros((len(batch), longest, features.FEATURES), dtype=numpy.int64)
    for i, sentence in enumerate(batch):
        if rng is None:
            found = feats.sentence(sentence["words"])
        else:
            words = recased(sentence["words"], rng)
            if words is sentence["words"]:
                if "rows" not in sentence:
                    sentence["rows"] = numpy.array(feats.sentence(words), dtype=numpy.int32)
                found = sentence["rows"]
            else:
                found = feats.sentence(words)
        rows[i, :len(sentence["words"])] = found
    rows = torch.from_numpy(rows)
    if rng is not None:
        # Words are forgotten now and then, so that affixes and shape learn to speak for them.
        rows[..., 0] = rows[..., 0].masked_fill(torch.rand(rows.shape[:2]) < 0.1, 0)
    return rows


def cross_entropy(scores, gold):
    if not (gold >= 0).any():
        return scores.sum() * 0
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-100)


def gold_loss(model, batch, feats, index, rng):
    lengths = torch.tensor([len(s["words"]) for s in batch])
    longest = int(lengths.max())
    x, u, n, arcs, dependent, head = model(rows_of(batch, feats, longest, rng), lengths)

    def target(layer, lookup):
        rows = torch.full((len(batch), longest), -100)
        for i, s in enumerate(batch):
            if s[layer] is not None:
                rows[i, :len(s["words"])] = torch.tensor([lookup(v) for v in s[layer]])
        return rows

    heads = target("heads", int)
    loss = cross_entropy(n, target("names", lambda v: index[3][v])) * 1.0
    if any(s["heads"] is not None for s in batch):
        relations = model.relation_scores(dependent, head, heads.clamp(min=0))
        loss = (loss + cross_entropy(x, target("xpos", lambda v: index[0].get(v, -100)))
                + cross_entropy(u, target("upos", lambda v: index[1].get(v, -100))) * 0.5
                + cross_entropy(arcs, heads) + cross_entropy(relations, target("relations", lambda v: index[2].get(v, -100))))
    return loss


def soft(scores, target, mask):
    return -(target * F.log_softmax(scores, -1)).sum(-1)[mask].mean()


def silver_loss(model, batch, feats, maps, rng):
    lengths = torch.tensor([len(s["words"]) for s in batch])
    longest = int(lengths.max())
    x, u, n, arcs, dependent, head = model(rows_of(batch, feats, longest, rng), lengths)
    mask = torch.arange(longest)[None, :] < lengths[:, None]

    def padded(key, width, columns=None):
        rows = numpy.zeros((len(batch), longest, width), dtype=numpy.float32)
        for i, s in enumerate(batch):
            if columns is None:
                rows[i, :len(s["words"]), :s[key].shape[1]] = s[key]
            else:
                rows[i, :len(s["words"]), columns[1]] = s[key][:, columns[0]].T
        return torch.from_numpy(rows)

    at = numpy.zeros((len(batch), longest, 8), dtype=numpy.int64)
    for i, s in enumerate(batch):
        at[i, :len(s["words"]), :s["at"].shape[1]] = s["at"]
    at = torch.from_numpy(at)
    weight = padded("p", 8)
    log_arcs = F.log_softmax(arcs, -1).gather(2, at.clamp(max=longest))
    arc = -(weight * log_arcs).sum(-1)[mask].mean()
    relations = model.relation_scores(dependent, head, at[..., 0])
    return (soft(x, padded("x", x.shape[-1], maps[0]), mask) + soft(u, padded("u", u.shape[-1], maps[1]), mask) * 0.5
            + soft(n, padded("n", n.shape[-1]), mask) * 1.5 + arc
            + soft(relations, padded("r", relations.shape[-1], maps[2]), mask))


@torch.inference_mode()
def evaluate(model, development, feats):
    model.eval()
    xpos, upos, relations = model.labels
    result = []
    for name, sentences in development.items():
        count = good_x = good_u = uas = las = right = gold = predicted = 0
        for batch in corpus.batches(sentences, 3000, random.Random(0)):
            lengths = torch.tensor([len(s["words"]) for s in batch])
            x, u, n, arcs, dependent, head = model(rows_of(batch, feats, int(lengths.max())), lengths)
            heads = arcs.argmax(-1)
            found = model.relation_scores(dependent, head, heads).argmax(-1)
            x, u, n = x.argmax(-1), u.argmax(-1), n.argmax(-1)
            for i, s in enumerate(batch):
                if s["names"] is not None:
                    a, b = corpus.spans(s["names"]), corpus.spans([NAME_TAGS[k] for k in n[i, :len(s["words"])]])
                    right, gold, predicted = right + len(a & b), gold + len(a), predicted + len(b)
                if s["heads"] is None:
                    continue
                for j in range(len(s["words"])):
                    count += 1
                    good_x += xpos[x[i, j]] == s["xpos"][j]
                    good_u += upos[u[i, j]] == s["upos"][j]
                    if int(heads[i, j]) == s["heads"][j]:
                        uas += 1
                        las += relations[found[i, j]].split(":")[0] == s["relations"][j].split(":")[0]
        if count:
            result.append("%s XPOS %.2f UPOS %.2f UAS %.2f LAS %.2f" % (
                name, 100 * good_x / count, 100 * good_u / count, 100 * uas / count, 100 * las / count))
        if gold:
            result.append("%s F %.2f" % (name, 200 * right / (gold + predicted)))
    model.train()
    return " | ".join(result)


def initial_vectors(teacher_path, vocabulary):
    """Word vectors from the teacher's own table of word pieces, brought to the student's width by their principal
    components."""
    from teacher import Pieces
    pieces = Pieces()
    table = torch.load(teacher_path, weights_only=False)["state"]["encoder.embeddings.word_embeddings.weight"]
    vectors = torch.stack([table[pieces(w.decode(errors="replace"))].mean(0) for w in vocabulary])
    vectors = vectors - vectors[:5000].mean(0)
    _, _, v = torch.linalg.svd(vectors[:8000], full_matrices=False)
    projected = vectors @ v[:WIDTH].T
    return projected / projected.std() * 0.25


def train(arguments):
    torch.manual_seed(7)
    rng = random.Random(7)
    xpos, upos, relations = features.engine_labels(arguments.engine)
    sentences, development = corpus.load(arguments.data)
    sentences = [s for s in sentences if len(s["words"]) <= 120]
    counts = collections.Counter(features.normalised(w) for s in sentences for w in s["words"])
    silver, maps = [], None
    if arguments.silver:
        names = ("words", "x", "u", "n", "r", "p", "at")
        for path in arguments.silver:
            stored = pickle.load(open(path, "rb"))
            silver += [dict(zip(names, s)) for s in stored["sentences"]]
        maps = [tuple(numpy.array(v) for v in zip(*[(i, mine.index(t)) for i, t in enumerate(theirs) if t in mine]))
                for mine, theirs in zip((xpos, upos, relations), stored["labels"])]
        for s in silver:
            for w in s["words"]:
                counts[features.normalised(w)] += 0.5
    vocabulary = [w for w, c in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])) if c >= 1.5][:VOCABULARY]
    feats = features.Features(vocabulary, features.Gazetteer(arguments.data + "/gazetteer/gazetteer.tsv"))
    index = [{v: i for i, v in enumerate(labels)} for labels in (xpos, upos, relations, NAME_TAGS)]
    model = Student(feats.rows, xpos, upos, relations)
    if arguments.teacher:
        with torch.no_grad():
            model.embedding.weight[1:len(vocabulary) + 1] = initial_vectors(arguments.teacher, vocabulary)
    print(len(sentences), "sentences,", len(silver), "labelled by the teacher,", len(vocabulary), "words,", feats.rows,
          "rows", flush=True)
    optimizer = torch.optim.Adam(model.parameters(), lr=arguments.rate, betas=(0.9, 0.95))
    total = arguments.steps
    gold_batches, silver_batches = [], []
    step, began, losses = 0, time.time(), []
    while step < total:
        progress = step / total
        for group in optimizer.param_groups:
            group["lr"] = arguments.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * progress) + 0.005)
        if silver and step % 5 < 3:
            if not silver_batches:
                silver_batches = corpus.batches(silver, 1600, rng)
            loss = silver_loss(model, silver_batches.pop(), feats, maps, rng)
        else:
            if not gold_batches:
                gold_batches = corpus.batches(sentences, 1600, rng)
            loss = gold_loss(model, gold_batches.pop(), feats, index, rng)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimizer.step()
        step += 1
        losses.append(float(loss.detach()))
        if step % 250 == 0:
            print(step, "of", total, "loss %.3f" % (sum(losses[-250:]) / len(losses[-250:])), "seconds",
                  round(time.time() - began), flush=True)
        if step % arguments.every == 0 or step == total:
            print(evaluate(model, development, feats), flush=True)
            export(model, feats, vocabulary, arguments.out)


def export(model, feats, vocabulary, path):
    """Writes the network for network.c: int8 weights, one float scale an output (a row, for embeddings)."""
    state = {k: v.detach().numpy() for k, v in model.state_dict().items()}
    out = bytearray(b"NETWORK1" + struct.pack("<i", feats.rows))
    out += bytes(64 - len(out))

    def align():
        out.extend(bytes(-len(out) % 64))

    def floats(values):
        align()
        out.extend(numpy.asarray(values, dtype="<f4").tobytes())

    def quantised(weights):
        scale = numpy.maximum(numpy.abs(weights).max(1), 1e-8) / 127
        return numpy.clip(numpy.rint(weights / scale[:, None]), -127, 127).astype(numpy.int8), scale

    def matrix(weights, bias, outputs=None):
        if outputs:
            weights = numpy.vstack([weights, numpy.zeros((outputs - len(weights), weights.shape[1]), numpy.float32)])
            bias = numpy.concatenate([bias, numpy.full(outputs - len(bias), 0, numpy.float32)])
        q, scale = quantised(weights)
        n, k = q.shape
        # sixteen outputs by pairs of inputs
        packed = q.reshape(n // 16, 16, k // 2, 2).transpose(0, 2, 1, 3)
        align()
        out.extend(numpy.ascontiguousarray(packed).tobytes())
        floats(scale)
        floats(bias)

    q, scale = quantised(state["embedding.weight"])
    out += q.tobytes()
    floats(scale)
    floats(state["norm.weight"])
    floats(state["norm.bias"])
    for layer in range(2):
        for direction in range(2):
            p = "layers.%d.%d.lstm." % (layer, direction)
            matrix(state[p + "weight_ih_l0"], state[p + "bias_ih_l0"] + state[p + "bias_hh_l0"])
            matrix(state[p + "weight_hh_l0"], numpy.zeros(4 * HIDDEN, numpy.float32))
    tags, bias = state["tags.weight"], state["tags.bias"]
    parts = [(tags, bias, TAGS)] + [
        (state[k + ".weight"], state[k + ".bias"], None)
        for k in ("arc_dependent", "arc_head", "rel_dependent", "rel_head")]
    weights = numpy.vstack([
        numpy.vstack([w, numpy.zeros(((n or len(w)) - len(w), w.shape[1]), numpy.float32)]) for w, _, n in parts])
    biases = numpy.concatenate([
        numpy.concatenate([b, numpy.zeros((n or len(b)) - len(b), numpy.float32)]) for _, b, n in parts])
    matrix(weights, biases)
    matrix(state["arc.weight"], state["arc.bias"])
    matrix(state["relation.weight"], state["relation.bias"], RELATIONS)
    root = state["root"]
    floats(state["arc_head.weight"] @ root + state["arc_head.bias"])
    floats(state["rel_head.weight"] @ root + state["rel_head.bias"])
    align()
    # The vocabulary: fingerprints in ascending order, then the row of each.
    out[12:16] = struct.pack("<i", len(out))
    pairs = sorted((features.key(w) & 0xFFFFFFFF, i + 1) for i, w in enumerate(vocabulary))
    out.extend(struct.pack("<i", len(pairs)))
    out.extend(numpy.array([k for k, _ in pairs], dtype="<u4").tobytes())
    out.extend(numpy.array([i for _, i in pairs], dtype="<u2").tobytes())
    open(path, "wb").write(out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("engine")
    parser.add_argument("out")
    parser.add_argument("--silver", nargs="*")
    parser.add_argument("--teacher")
    parser.add_argument("--steps", type=int, default=8000)
    parser.add_argument("--every", type=int, default=1000)
    parser.add_argument("--rate", type=float, default=2.5e-3)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    train(parser.parse_args())
