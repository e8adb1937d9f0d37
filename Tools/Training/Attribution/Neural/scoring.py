"""Figures of predictions on the articles that nobody learned from, by the data folder's own scorer.

  python scoring.py GOLD.jsonl > UNSEEN.jsonl     the lines of those articles
"""

import json
import os
import sys

import corpus


def gold(path):
    """Articles by their names; the scorer lies beside the file."""
    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    records = (json.loads(line) for line in open(path, encoding="utf-8") if line.strip())
    return {record["id"]: record for record in records}


def figures(articles, windows, links=lambda window: window.links):
    """Triple F1 at overlap (precision, recall), strict, and source and content of direct quotations at overlap."""
    import eval_attribution
    found = {}
    for window in windows:
        found.setdefault(window.article, []).extend(corpus.attributions(window, links(window)))
    known = [articles[name] for name in found]
    result = eval_attribution.evaluate(known, [{"id": k, "attributions": v} for k, v in found.items()])
    triple = result["attributions"]["triple"]
    roles = [result["roles"][role]["strict"]["f1"] for role in corpus.ROLES]
    return "triple %.1f (%.1f / %.1f) strict %.1f | direct %.1f | source %.1f cue %.1f content %.1f" % (
        triple["overlap"]["f1"], triple["overlap"]["p"], triple["overlap"]["r"], triple["strict"]["f1"],
        result["per_type"]["direct"]["source+content"]["overlap"]["f1"], *roles)


def with_perfect_links(window):
    """The spans that were found, linked as the gold spans that they match (half in common) are."""
    def match(span):
        best, share = None, 0.5
        for other in window.spans:
            common = min(other[2], span[2]) - max(other[1], span[1]) + 1
            if other[0] == span[0] and common > 0:
                iou = common / (max(other[2], span[2]) - min(other[1], span[1]) + 1)
                if iou >= share:
                    best, share = other, iou
        return best

    of = lambda role: [(span, match(span)) for span in window.found if span[0] == role]
    linked, used, done = [], set(), set()
    for cue, gold_cue in of("cue"):
        if gold_cue is None:
            continue
        own = set(gold_cue[3])
        contents = [span for span, g in of("content") if g and own & set(g[3])]
        sources = [span for span, g in of("source") if g and own & set(g[3])]
        if contents:
            linked.append((sources[0] if sources else None, cue, contents))
            used.update(span[:3] for span in contents)
            done.add(cue[:3])
    for source, cue, contents in window.links:
        rest = [span for span in contents if span[:3] not in used]
        if cue[:3] not in done and rest:
            linked.append((source, cue, rest))
    return linked


if __name__ == "__main__":
    for line in open(sys.argv[1], encoding="utf-8"):
        if corpus.is_unseen(json.loads(line)["id"]):
            print(line, end="")
