"""Which cue, source and contents belong together: a scorer of pairs over the states of their first and last words."""

import numpy
import torch
import torch.nn.functional as F
from torch import nn

from corpus import PARAGRAPH_START, SENTENCE_START

PAIR = 64
# Upper ends of the classes of distance, in words, from a cue to the nearer end of another span; negative before it.
DISTANCES = [-60, -30, -20, -12, -8, -5, -3, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 30, 60]
BETWEEN, PARAGRAPHS, SYNTAX = 12, 3, 20
DEPENDENT, GOVERNOR, SIBLING, SAME_SENTENCE, ELSEWHERE = 1, 9, 17, 18, 19
SOURCE, CONTENT = 0, 1


def distance(cue, other):
    """Words from a cue to another span: positive behind it, negative before it, 0 where they overlap."""
    if other[1] > cue[2]:
        return other[1] - cue[2]
    if cue[1] > other[2]:
        return other[2] - cue[1]
    return 0


def head_word(window, span):
    """The first word of a span whose head lies outside it."""
    for k in range(span[1], span[2] + 1):
        if window.groups[k] < 8 and not span[1] <= window.heads[k] <= span[2]:
            return k
    return span[1]


def syntax(window, sentence, cue, other):
    """How a span hangs on a cue in the tree."""
    verb, word = head_word(window, cue), head_word(window, other)
    above, below = window.heads[verb], window.heads[word]
    root = -window.place[0] - 1  # what -1 has become in a window
    if below != root and cue[1] <= below <= cue[2]:
        return DEPENDENT + window.groups[word] % 8
    if above != root and other[1] <= above <= other[2]:
        return GOVERNOR + window.groups[verb] % 8
    if above == below and above != root:
        return SIBLING
    return SAME_SENTENCE if sentence[cue[1]] == sentence[other[1]] else ELSEWHERE


def places(window, cues, others, kind):
    """Classes of distance, cues between, paragraphs between and syntax, of every cue with every other span."""
    known = getattr(window, "places", None)
    if known is None:
        known = window.places = {}
    key = (kind, tuple(c[:3] for c in cues), tuple(o[:3] for o in others))
    if key not in known:
        paragraph = numpy.cumsum([flag & PARAGRAPH_START != 0 for flag in window.flags])
        sentence = numpy.cumsum([flag & SENTENCE_START != 0 for flag in window.flags])
        starts = sorted(c[1] for c in cues)
        d, b, p, s = (numpy.zeros((len(cues), len(others)), dtype=numpy.int64) for _ in range(4))
        for i, c in enumerate(cues):
            for j, o in enumerate(others):
                d[i, j] = numpy.searchsorted(DISTANCES, distance(c, o))
                low, high = min(c[1], o[1]), max(c[1], o[1])
                count = min(5, sum(low < start < high for start in starts))
                b[i, j] = count if o[1] > c[1] else 6 + count
                p[i, j] = min(2, abs(int(paragraph[c[1]] - paragraph[o[1]])))
                s[i, j] = syntax(window, sentence, c, o)
        known[key] = (d, b, p, s)
    return known[key]


class Linker(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.cue_first, self.cue_last = nn.Linear(width, PAIR), nn.Linear(width, PAIR)
        self.other_first, self.other_last = nn.Linear(width, PAIR), nn.Linear(width, PAIR)
        self.distance = nn.Embedding(2 * (len(DISTANCES) + 1), PAIR)
        self.between = nn.Embedding(2 * BETWEEN, PAIR)
        self.paragraphs = nn.Embedding(2 * PARAGRAPHS, PAIR)
        self.syntax = nn.Embedding(2 * SYNTAX, PAIR)
        for table in (self.distance, self.between, self.paragraphs, self.syntax):
            nn.init.normal_(table.weight, 0, 0.1)
        self.nobody, self.nowhere = nn.Parameter(torch.zeros(PAIR)), nn.Parameter(torch.zeros(PAIR))
        self.bilinear = nn.Linear(PAIR, PAIR, bias=False)
        self.out = nn.Linear(PAIR, 1, bias=False)
        self.dropout = nn.Dropout(0.2)

    def scores(self, states, window, cues, others, kind):
        """Scores of cues by others, of each cue having no source, and of each other span having no cue."""
        ends = lambda spans, k: [span[k] for span in spans]
        cue = self.cue_first(states[ends(cues, 1)]) + self.cue_last(states[ends(cues, 2)])
        other = self.other_first(states[ends(others, 1)]) + self.other_last(states[ends(others, 2)])
        d, b, p, s = places(window, cues, others, kind)
        place = torch.from_numpy
        hidden = (cue[:, None] + other[None] + self.distance(place(d + kind * (len(DISTANCES) + 1)))
                  + self.between(place(b + kind * BETWEEN)) + self.paragraphs(place(p + kind * PARAGRAPHS))
                  + self.syntax(place(s + kind * SYNTAX)))
        pairs = self.out(self.dropout(F.relu(hidden)))[..., 0] + self.bilinear(cue) @ other.T / PAIR ** 0.5
        return pairs, self.out(F.relu(cue + self.nobody)), self.out(F.relu(other + self.nowhere))

    def losses(self, states, window, rng):
        """Losses of every cue's source and every content's cue. Now and then a cue or a source is taken away, as if the
        tagger had missed it: what belonged to it must not go to another."""
        of = lambda role: [span for span in window.spans if span[0] == role]
        cues, sources, contents = of("cue"), of("source"), of("content")
        found = []
        if rng.random() < 0.3 and len(cues) > 1:
            del cues[rng.randrange(len(cues))]
        if rng.random() < 0.3 and len(sources) > 1:
            del sources[rng.randrange(len(sources))]
        if cues and sources:
            pairs, nobody, _ = self.scores(states, window, cues, sources, SOURCE)
            gold = [next((j for j, o in enumerate(sources) if c[3][0] in o[3]), len(sources)) for c in cues]
            found.append(F.cross_entropy(torch.cat([pairs, nobody], 1), torch.tensor(gold), reduction="none"))
        if cues and contents:
            pairs, _, nowhere = self.scores(states, window, cues, contents, CONTENT)
            gold = [next((i for i, c in enumerate(cues) if set(c[3]) & set(o[3])), len(cues)) for o in contents]
            found.append(F.cross_entropy(torch.cat([pairs.T, nowhere], 1), torch.tensor(gold), reduction="none"))
        return found

    def link(self, states, window, spans):
        """(source or None, cue, contents) of every cue that has a content."""
        of = lambda role: [span for span in spans if span[0] == role]
        cues, sources, contents = of("cue"), of("source"), of("content")
        if not cues or not contents:
            return []
        source_of = [None] * len(cues)
        if sources:
            pairs, nobody, _ = self.scores(states, window, cues, sources, SOURCE)
            for i, j in enumerate(torch.cat([pairs, nobody], 1).argmax(1).tolist()):
                source_of[i] = sources[j] if j < len(sources) else None
        content_of = [[] for _ in cues]
        pairs, _, nowhere = self.scores(states, window, cues, contents, CONTENT)
        for content, i in zip(contents, torch.cat([pairs.T, nowhere], 1).argmax(1).tolist()):
            if i < len(cues):
                content_of[i].append(content)
        return [(source_of[i], cue, content_of[i]) for i, cue in enumerate(cues) if content_of[i]]
