"""What the network knows of a word: embedding rows by word, affixes, shape and gazetteer.

The engine computes the same rows in Swift (Features.swift); the two must agree bit for bit.
"""

import os
import re

MASK = (1 << 64) - 1
PREFIX3, SUFFIX2, SUFFIX3, SUFFIX4, SHAPES, GAZETTEER, ENDS, PREFIX5 = 2048, 1024, 4096, 6144, 512, 128, 512, 4096
SIZES = (PREFIX3, SUFFIX2, SUFFIX3, SUFFIX4, SHAPES, GAZETTEER, ENDS, PREFIX5)
FEATURES = 1 + len(SIZES)


def key(data):
    """The engine's WordKey: FNV-1a of the bytes with ASCII letters folded, mixed."""
    value = 0xCBF29CE484222325
    for byte in data:
        if 65 <= byte <= 90:
            byte |= 32
        value = ((value ^ byte) * 0x100000001B3) & MASK
    value = ((value ^ (value >> 32)) * 0x9E3779B97F4A7C15) & MASK
    return value ^ (value >> 29)


def normalised(word):
    """Lower case with every digit 0."""
    return bytes(48 if 48 <= b <= 57 else b | 32 if 65 <= b <= 90 else b for b in word.encode())


def shape(word):
    result = bytearray()
    run = 0
    for byte in word.encode():
        kind = (1 if 65 <= byte <= 90 else 2 if 97 <= byte <= 122 else 3 if 48 <= byte <= 57
                else 4 if byte >= 128 else byte)
        run = run + 1 if result and result[-1] == kind else 1
        if run <= 3 and len(result) < 12:
            result.append(kind)
    return bytes(result)


class Gazetteer:
    """Names of places and persons. A run of up to four words that stands in the list marks its words."""

    def __init__(self, path):
        self.flags = {}
        for line in open(path, encoding="utf-8"):
            name, flags = line.rstrip("\n").split("\t")
            if len(name.split()) <= 4:
                k = self.exact(name.split())
                self.flags[k] = self.flags.get(k, 0) | (int(flags) >> 2)

    @staticmethod
    def exact(words):
        """Case counts here: a capital is marked by a byte of its own before the folded letter."""
        data = bytearray()
        for byte in b" ".join(w.encode() for w in words):
            if 65 <= byte <= 90:
                data.append(1)
            data.append(byte)
        return key(data) & 0xFFFFFFFF

    def marks(self, words):
        """Six bits of the longest match from each word on, and 64 where it has several words."""
        result = [0] * len(words)
        start = 0
        while start < len(words):
            if not words[start][:1].isascii() or words[start][:1].isupper():
                for length in (4, 3, 2, 1):
                    if start + length > len(words):
                        continue
                    found = self.flags.get(self.exact(words[start:start + length]))
                    if found is not None:
                        for k in range(length):
                            result[start + k] = (found & 63) | (64 if length > 1 else 0)
                        start += length - 1
                        break
            start += 1
        return result


class Features:
    def __init__(self, vocabulary, gazetteer):
        self.index = {key(normalised_word): i + 1 for i, normalised_word in enumerate(vocabulary)}
        self.gazetteer = gazetteer
        self.offsets = [0, len(vocabulary) + 1]
        for size in SIZES:
            self.offsets.append(self.offsets[-1] + size)
        self.rows = self.offsets[-1]
        self.cache = {}

    def word(self, word, first):
        cached = self.cache.get((word, first))
        if cached is None:
            low = normalised(word)
            at = self.offsets
            cached = [
                self.index.get(key(low), 0),
                at[1] + key(b"\x02" + low[:3]) % PREFIX3,
                at[2] + key(b"\x03" + low[-2:]) % SUFFIX2,
                at[3] + key(b"\x04" + low[-3:]) % SUFFIX3,
                at[4] + key(b"\x05" + low[-4:]) % SUFFIX4,
                at[5] + key((b"\x06" if first else b"\x07") + shape(word)) % SHAPES,
                at[6],
                at[7] + key(b"\x08" + low[:1] + low[-1:]) % ENDS,
                at[8] + key(b"\x09" + low[:5]) % PREFIX5,
            ]
            self.cache[(word, first)] = cached
        return cached

    def sentence(self, words):
        marks = self.gazetteer.marks(words)
        result = []
        for i, word in enumerate(words):
            row = list(self.word(word, i == 0))
            row[6] += marks[i]
            result.append(row)
        return result


def engine_labels(sources):
    """The engine's tag sets, in the order of its enums, read from its sources."""
    def names(file):
        text = open(os.path.join(sources, file), encoding="utf-8").read()
        return re.findall(r'case \.`?\w+`?: "([^"]+)"', text)
    return names("XPOS.swift"), names("UPOS.swift"), names("DependencyRelation.swift")
