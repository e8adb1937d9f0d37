"""Builds the engine's lexicon file: the lemma table, the gazetteer, first names by gender and the words by which
English is told from other languages.

  python lexicon.py DATA OUT.bin
"""

import collections
import struct
import sys

import corpus
import features

# Classes of tags whose words change in the same way; the engine has the same list (Lemmatizer.swift).
CLASSES = ["VBZ", "VBD", "VBN", "VBG", "VB", "VBP", "MD", "NNS", "NN", "JJR", "JJS", "JJ", "RBR", "RBS", "RB", "PRP",
           "PRP$", "NNPS", "DT", "POS", "CD", "IN", "UH", "WP", "TO"]
MAX_SUFFIX = 6

# Verbs of the language whose forms no rule gives and which training text seldom shows: lemma, past, participle.
IRREGULAR = """abide abode abode,arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became
become,befall befell befallen,beget begot begotten,begin began begun,behold beheld beheld,bend bent bent,beset beset
beset,bid bade bidden,bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,break broke broken,breed bred
bred,bring brought brought,build built built,burst burst burst,buy bought bought,catch caught caught,choose chose
chosen,cling clung clung,come came come,creep crept crept,deal dealt dealt,dig dug dug,dive dove dived,draw drew drawn,
drink drank drunk,drive drove driven,dwell dwelt dwelt,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight
fought fought,find found found,flee fled fled,fling flung flung,fly flew flown,forbid forbade forbidden,foresee foresaw
foreseen,forget forgot forgotten,forgive forgave forgiven,forgo forwent forgone,forsake forsook forsaken,freeze froze
frozen,get got gotten,give gave given,go went gone,grind ground ground,grow grew grown,hang hung hung,hear heard heard,
hide hid hidden,hold held held,keep kept kept,kneel knelt knelt,know knew known,lay laid laid,lead led led,leap leapt
leapt,leave left left,lend lent lent,lie lay lain,light lit lit,lose lost lost,make made made,mean meant meant,meet met
met,mislead misled misled,mistake mistook mistaken,overcome overcame overcome,oversee oversaw overseen,overtake overtook
overtaken,overthrow overthrew overthrown,pay paid paid,prove proved proven,repay repaid repaid,ride rode ridden,ring
rang rung,rise rose risen,run ran run,saw sawed sawn,say said said,see saw seen,seek sought sought,sell sold sold,send
sent sent,sew sewed sewn,shake shook shaken,shed shed shed,shine shone shone,shoot shot shot,show showed shown,shrink
shrank shrunk,sing sang sung,sink sank sunk,sit sat sat,slay slew slain,sleep slept slept,slide slid slid,sling slung
slung,sow sowed sown,speak spoke spoken,speed sped sped,spend spent spent,spin spun spun,spring sprang sprung,stand
stood stood,steal stole stolen,stick stuck stuck,sting stung stung,stink stank stunk,stride strode stridden,strike
struck struck,strive strove striven,swear swore sworn,sweep swept swept,swell swelled swollen,swim swam swum,swing
swung swung,take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,throw threw thrown,
tread trod trodden,undergo underwent undergone,understand understood understood,undertake undertook undertaken,undo
undid undone,uphold upheld upheld,wake woke woken,wear wore worn,weave wove woven,weep wept wept,win won won,wind wound
wound,withdraw withdrew withdrawn,withhold withheld withheld,withstand withstood withstood,wring wrung wrung,write
wrote written"""


def script(word, lemma):
    """Bytes to strip from the end and bytes to put there instead."""
    common = 0
    while common < len(word) and common < len(lemma) and word[common] == lemma[common]:
        common += 1
    return len(word) - common, lemma[common:]


def pairs(path):
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if len(fields) == 10 and fields[0].isdigit() and fields[4] in CLASSES:
            yield CLASSES.index(fields[4]), fields[1].lower().encode(), fields[2].lower().encode()


def word_list():
    """Inflected forms and their lemmas from the SPECIALIST Lexicon as the Python package lemminflect lists them, each
    under the tags that the form may have: (class, word, lemma)."""
    import gzip
    import lemminflect
    import os
    folder = os.path.join(os.path.dirname(lemminflect.__file__), "resources")
    # Nouns such as "series", whose plural is no other word.
    for line in gzip.open(os.path.join(folder, "infl_lu.csv.gz"), "rt", encoding="utf-8"):
        lemma, kind, *forms = line.strip().split(",")
        if kind == "noun" and forms == [lemma] and lemma.endswith("ies") and lemma.islower():
            yield CLASSES.index("NNS"), lemma.encode(), lemma.encode()
    for line in gzip.open(os.path.join(folder, "lemma_lu.csv.gz"), "rt", encoding="utf-8"):
        word, kind, lemmas = line.strip().split(",")
        # The forms are sorted by how often they are seen; a form that is also its own lemma is inflected here.
        lemma = next((l for l in lemmas.split("/") if l != word), None)
        if lemma is None or not word.isascii() or not word.islower():
            continue
        if kind == "verb":
            tags = ["VBG"] if word.endswith("ing") else ["VBZ"] if word.endswith("s") else ["VBD", "VBN"]
        elif kind == "noun":
            tags = ["NNS"]
        elif kind in ("adj", "adv"):
            tags = [("JJ" if kind == "adj" else "RB") + ("S" if word.endswith("st") else "R")]
        else:
            continue
        for tag in tags:
            yield CLASSES.index(tag), word.encode(), lemma.encode()


def lemma_table(data):
    counts = collections.defaultdict(collections.Counter)
    for name in ("en_ewt-train", "en_gum-open-train"):
        for kind, word, lemma in pairs("%s/conllu/%s.conllu" % (data, name)):
            if lemma != b"_":
                counts[(kind, word)][lemma] += 1
    for entry in " ".join(IRREGULAR.split()).split(","):
        lemma, past, participle = (w.encode() for w in entry.split())
        for kind, word in (("VBD", past), ("VBN", participle)):
            counts[(CLASSES.index(kind), word)][lemma] += 1
    # Where the treebanks do not know a word, or do not agree about it, the list decides.
    for kind, word, lemma in word_list():
        if len(counts[(kind, word)]) != 1:
            counts[(kind, word)] = collections.Counter([lemma])
    best = {key: sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[0][0] for key, c in counts.items()}
    votes = collections.defaultdict(collections.Counter)
    for (kind, word), lemma in best.items():
        change = script(word, lemma)
        for length in range(0, MAX_SUFFIX + 1):
            if length < len(word):
                votes[(kind, word[len(word) - length:])][change] += 1
    rules = {}
    for kind, suffix in sorted(votes, key=lambda k: (k[0], len(k[1]), k[1])):
        change, count = sorted(votes[(kind, suffix)].items(), key=lambda kv: (-kv[1], kv[0]))[0]
        total = sum(votes[(kind, suffix)].values())
        if suffix and (count < 3 or count < 0.6 * total):
            continue
        shorter = next((rules[(kind, suffix[i:])] for i in range(1, len(suffix) + 1) if (kind, suffix[i:]) in rules), None)
        if change != shorter and change[0] <= len(suffix):
            rules[(kind, suffix)] = change

    def predicted(kind, word):
        for start in range(max(0, len(word) - MAX_SUFFIX), len(word) + 1):
            change = rules.get((kind, word[start:]))
            if change is not None and change[0] < len(word):
                return word[:len(word) - change[0]] + change[1]
        return word

    exceptions = {key: script(key[1], lemma) for key, lemma in best.items() if predicted(*key) != lemma}
    return rules, exceptions


def table(entries):
    """A map from 32-bit keys to (strip, addition): keys ascending, then offsets, then the texts."""
    ordered = sorted(entries.items())
    texts, index, offsets = bytearray(), {}, []
    for _, (strip, addition) in ordered:
        text = bytes([strip, len(addition)]) + addition
        if text not in index:
            index[text] = len(texts)
            texts += text
        offsets.append(index[text])
    return (struct.pack("<ii", len(ordered), len(texts)) + b"".join(struct.pack("<I", k) for k, _ in ordered)
            + b"".join(struct.pack("<H", o) for o in offsets) + bytes(texts))


def flags(entries):
    ordered = sorted(entries.items())
    return (struct.pack("<i", len(ordered)) + b"".join(struct.pack("<I", k) for k, _ in ordered)
            + bytes(v for _, v in ordered))


def genders():
    """First names of the US Census (public domain) by the gender that four in five of their bearers have:
    1 feminine, 2 masculine."""
    import names
    import os
    share = collections.defaultdict(lambda: [0.0, 0.0])
    for column, file in enumerate(("dist.female.first", "dist.male.first")):
        for line in open(os.path.join(os.path.dirname(names.__file__), file)):
            fields = line.split()
            share[fields[0].lower()][column] = float(fields[1])
    result = {}
    for name, (feminine, masculine) in share.items():
        if feminine + masculine >= 0.004:
            if feminine > 4 * masculine:
                result[features.key(name.encode()) & 0xFFFFFFFF] = 1
            elif masculine > 4 * feminine:
                result[features.key(name.encode()) & 0xFFFFFFFF] = 2
    return result


def main(data, out):
    rules, exceptions = lemma_table(data)
    gazetteer = features.Gazetteer(data + "/gazetteer/gazetteer.tsv")
    small = lambda k: features.key(bytes([k[0] + 1]) + k[1]) & 0xFFFFFFFF
    sections = [table({small(k): v for k, v in rules.items()}), table({small(k): v for k, v in exceptions.items()}),
                flags({k: v & 63 for k, v in gazetteer.flags.items()}), flags(genders())]
    with open(out, "wb") as file:
        file.write(b"LEXICON1")
        position = 8 + 4 * len(sections)
        for section in sections:
            file.write(struct.pack("<i", position))
            position += len(section)
        for section in sections:
            file.write(section)
    print(len(rules), "lemma rules,", len(exceptions), "exceptions,", len(gazetteer.flags), "names,", position, "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:3])
