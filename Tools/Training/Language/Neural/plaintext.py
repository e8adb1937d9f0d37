"""Gathers English plain text that the teacher is to label: the "text" fields of JSON and JSON-lines files.

  python plaintext.py FILE... > TEXT.txt     one paragraph a line, documents parted by two empty lines
"""

import json
import sys

COMMON = set("the of and to in a is that for it was on with as be by at".split())
LONGEST = 12000  # characters of one document


def texts(path):
    if path.endswith(".jsonl"):
        for line in open(path, encoding="utf-8"):
            if line.strip():
                yield json.loads(line).get("text")
    else:
        for _, record in sorted(json.load(open(path, encoding="utf-8")).items()):
            yield record.get("text")


def english(text):
    words = text.lower().split()
    return len(words) >= 120 and sum(w in COMMON for w in words) >= 0.18 * len(words)


seen = set()
for path in sys.argv[1:]:
    for text in texts(path):
        text = (text or "").strip()[:LONGEST]
        if not english(text) or text[:200] in seen:
            continue
        seen.add(text[:200])
        print("\n".join(p.strip() for p in text.split("\n") if p.strip()) + "\n\n")
