"""Articles as the engine reads them (attribution-tool), windows of whole paragraphs, and the roles of their words."""

import hashlib
import json

import numpy

ROLES = ("source", "cue", "content")
# O, then begin, inside, end and single of each role: the order of AttributionTag in the engine.
TAGS = ["O"] + [position + "-" + role for role in ROLES for position in "BIES"]
TAG = {tag: index for index, tag in enumerate(TAGS)}
SENTENCE_START, PARAGRAPH_START, QUOTED, OPENS, CLOSES = 16, 32, 64, 128, 256


def is_unseen(identifier):
    """One article in eight is kept from teacher and student, so that figures can be taken on it."""
    return int(hashlib.md5(identifier.encode()).hexdigest(), 16) % 8 == 0


class Window:
    """Whole paragraphs of one article: words, their places and what the engine found of them."""

    def __init__(self, article, first, last):
        text = article["text"]
        self.article, self.place = article["id"], (first, last)
        self.start, self.end = article["start"][first:last], article["end"][first:last]
        self.words = [text[a:b].decode(errors="replace") for a, b in zip(self.start, self.end)]
        self.flags = article["flags"][first:last]
        tables = article["tables"]
        self.rows = numpy.array(article["rows"][first * tables:last * tables], dtype=numpy.int32).reshape(-1, tables)
        self.heads = [h - first for h in article["heads"][first:last]]
        self.groups = article["groups"][first:last]
        self.keys = article["keys"][first:last]
        self.tags, self.spans, self.soft = None, [], None


def read(path):
    """The lines of attribution-tool, one article each; offsets are UTF-8 bytes."""
    for line in open(path, encoding="utf-8"):
        article = json.loads(line)
        article["text"] = article["text"].encode()
        yield article


def windows(article, size, cost=lambda word: 1):
    """Packs paragraphs in order as long as their cost stays within `size`; a longer paragraph is cut behind a sentence."""
    text, flags = article["text"], article["flags"]
    count = len(flags)
    costs = [cost(text[a:b].decode(errors="replace")) for a, b in zip(article["start"], article["end"])]
    pieces, first, spent, sentence = [], 0, 0, 0
    for k in range(count):
        if flags[k] & PARAGRAPH_START and k > first:
            pieces.append((first, k))
            first, spent, sentence = k, 0, k
        if flags[k] & SENTENCE_START:
            sentence = k
        if spent + costs[k] > size:
            cut = sentence if sentence > first else k
            pieces.append((first, cut))
            first, spent = cut, sum(costs[cut:k])
        spent += costs[k]
    if first < count:
        pieces.append((first, count))
    result, begin, spent = [], None, 0
    for a, b in pieces:
        c = sum(costs[a:b]) + 1
        if begin is not None and spent + c > size:
            result.append(Window(article, begin, a))
            begin = None
        if begin is None:
            begin, spent = a, 0
        spent += c
    if begin is not None:
        result.append(Window(article, begin, count))
    return result


def ranges(attribution, role):
    """The byte ranges of one role of an attribution."""
    if attribution.get(role + "_spans"):
        return attribution[role + "_spans"]
    found = attribution.get(role)
    if not found:
        return []
    return found if role == "content" else [found]


def label(window, attributions):
    """Sets the tags of a window and its spans: (role, first word, last word, the attributions they belong to)."""
    count = len(window.words)
    start, end = numpy.array(window.start), numpy.array(window.end)
    tags = numpy.zeros(count, dtype=numpy.int64)
    spans, known = [], {}
    for index, attribution in enumerate(attributions):
        for role in ROLES:
            for a, b in ranges(attribution, role):
                touched = numpy.nonzero((start < b) & (end > a))[0]
                if not len(touched):
                    continue
                first, last = int(touched[0]), int(touched[-1])
                if (role, first, last) in known:
                    spans[known[role, first, last]][3].append(index)
                    continue
                if tags[first:last + 1].any():
                    continue
                known[role, first, last] = len(spans)
                spans.append((role, first, last, [index]))
                mark(tags, role, first, last)
    window.tags, window.spans = tags, spans


def mark(tags, role, first, last):
    if first == last:
        tags[first] = TAG["S-" + role]
    else:
        tags[first:last + 1] = TAG["I-" + role]
        tags[first], tags[last] = TAG["B-" + role], TAG["E-" + role]


def transitions():
    """0 where one tag may follow another, else a score that no path survives; and the same for first and last tags."""
    barred = -1e9
    table = numpy.full((len(TAGS), len(TAGS)), barred, dtype=numpy.float32)
    for i, before in enumerate(TAGS):
        for j, after in enumerate(TAGS):
            if before[0] in "BI":
                allowed = after[0] in "IE" and before[2:] == after[2:]
            else:
                allowed = after[0] in "OBS"
            if allowed:
                table[i, j] = 0
    first = numpy.array([0 if tag[0] in "OBS" else barred for tag in TAGS], dtype=numpy.float32)
    last = numpy.array([0 if tag[0] in "OES" else barred for tag in TAGS], dtype=numpy.float32)
    return table, first, last


TRANSITIONS, FIRST, LAST = transitions()


def best_path(scores):
    """The likeliest sequence of tags that is well formed (Viterbi)."""
    count = len(scores)
    back = numpy.zeros((count, len(TAGS)), dtype=numpy.int64)
    total = scores[0] + FIRST
    for k in range(1, count):
        reached = total[:, None] + TRANSITIONS
        back[k] = reached.argmax(0)
        total = reached.max(0) + scores[k]
    state = int((total + LAST).argmax())
    path = [state]
    for k in range(count - 1, 0, -1):
        state = int(back[k, state])
        path.append(state)
    return path[::-1]


def spans_of(tags):
    """(role, first word, last word, no attributions yet) of a well-formed sequence of tags."""
    found, begin = [], None
    for k, index in enumerate(tags):
        tag = TAGS[index]
        if tag[0] == "S":
            found.append((tag[2:], k, k, []))
        elif tag[0] == "B":
            begin = k
        elif tag[0] == "E":
            found.append((tag[2:], begin, k, []))
    return found


def batches(windows_, words, rng, cost=lambda window: len(window.words)):
    """Batches of windows of like length, of at most `words` each with their padding, in a random order."""
    order = sorted(windows_, key=lambda w: (cost(w) + rng.random() * 20))
    result, batch, longest = [], [], 0
    for window in order:
        longest = max(longest, cost(window))
        if batch and longest * (len(batch) + 1) > words:
            result.append(batch)
            batch, longest = [], cost(window)
        batch.append(window)
    if batch:
        result.append(batch)
    rng.shuffle(result)
    return result


def attributions(window, links):
    """Linked spans as the scorer reads them."""
    place = lambda span: [window.start[span[1]], window.end[span[2]]]
    return [{"source": place(source) if source else None, "cue": place(cue),
             "content": [place(span) for span in sorted(content, key=lambda s: s[1])]}
            for source, cue, content in links]
