"""Reads pages with trafilatura and resiliparse and prints the CPU seconds of each, one JSON object a line.

    python3 html_peers.py FOLDER

A reader that is not installed is told as such: {"name": "trafilatura", "missing": "No module named …"}.
"""

import json
import sys
import time
from importlib import import_module, metadata
from pathlib import Path


def pages(folder):
    """The bytes of all pages under a folder, in the order of their names."""
    return [path.read_bytes() for path in sorted(Path(folder).rglob("*.html"))]


def trafilatura_reader():
    """trafilatura with text and metadata, without comments, as in its own evaluation."""
    trafilatura = import_module("trafilatura")
    return lambda page: trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)


def resiliparse_reader():
    """resiliparse's main content, in plain text."""
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    decode = import_module("resiliparse.parse.encoding")
    return lambda page: extract(decode.bytes_to_str(page, decode.detect_encoding(page)), main_content=True)


READERS = {"trafilatura": trafilatura_reader, "resiliparse": resiliparse_reader}


def measure(name, make_reader, documents):
    """CPU seconds for all documents, after a first one that warms up."""
    try:
        read = make_reader()
    except ImportError as error:
        return {"name": name, "missing": str(error).splitlines()[0]}
    failed = 0
    read(documents[0])
    start = time.process_time()
    for document in documents:
        try:
            read(document)
        except Exception:  # a peer that cannot read a page is no reason to stop
            failed += 1
    seconds = time.process_time() - start
    return {"name": name, "version": metadata.version(name), "seconds": seconds, "failed": failed}


def main():
    """Measures each reader in turn."""
    documents = pages(sys.argv[1])
    for name, make_reader in READERS.items() if documents else []:
        print(json.dumps(measure(name, make_reader, documents)), flush=True)


if __name__ == "__main__":
    main()
