"""Gathers English news text that the teacher is to label: the "text" fields of JSON and JSON-lines files, those first in
which people are quoted most.

  python plaintext.py FILE... > TEXTS.jsonl
"""

import json
import re
import sys

COMMON = set("the of and to in a is that for it was on with as be by at".split())
REPORTING = re.compile(r"\b(?:said|says|told|according to|added|wrote|argued|believes?|announced)\b|[“\"]", re.I)
LONGEST = 16000  # characters of one text


def records(path):
    if path.endswith(".jsonl"):
        for line in open(path, encoding="utf-8"):
            if line.strip():
                record = json.loads(line)
                yield record.get("id"), record.get("text")
    else:
        for name, record in sorted(json.load(open(path, encoding="utf-8")).items()):
            yield name, record.get("text")


def english(words):
    return len(words) >= 150 and sum(word in COMMON for word in words) >= 0.18 * len(words)


texts = {}
for path in sys.argv[1:]:
    for name, text in records(path):
        text = "\n\n".join(p.strip() for p in (text or "")[:LONGEST].split("\n") if p.strip())
        if english(text.lower().split()):
            texts.setdefault(text[:200], (name, text))
density = lambda text: len(REPORTING.findall(text)) / (len(text) + 600)
for name, text in sorted(texts.values(), key=lambda item: (-density(item[1]), item[0])):
    print(json.dumps({"id": name, "text": text}, ensure_ascii=False))
