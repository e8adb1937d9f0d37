#!/usr/bin/env python3
"""compile.py SOURCES OUTPUT

Compiles the named word lists under SOURCES into Swift tables for Packages/Reading (Python 3, standard library only):

  countries.tsv        countries, capitals, demonyms, ISO 3166-1 codes, Wikidata items (PDDL; demonyms MIT)
  cities15000.tsv      GeoNames: cities of at least 500,000 people (CC BY 4.0)
  Phoenix.agents.txt   nouns for roles and groups, with the sector that CAMEO gives them (MIT)
  CAMEO.2.0.txt        verbs and verb-object pairs with CAMEO codes (MIT)

The output is deterministic. Licences and what was taken are in Packages/Reading/NOTICE.md.
"""
import re, sys, unicodedata
from pathlib import Path

# Names that news uses beside the one of the list, and capitals that stand for their government.
ALIASES = {
    "US": ["United States", "United States of America", "U.S.", "U.S", "USA", "U.S.A.", "America"],
    "GB": ["United Kingdom", "U.K.", "Britain", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"],
    "RU": ["Russian Federation"], "KR": ["Republic of Korea", "S. Korea"], "KP": ["DPRK", "N. Korea"],
    "CN": ["People's Republic of China", "PRC"], "TR": ["Turkey"], "CZ": ["Czech Republic"], "MM": ["Burma"],
    "CI": ["Ivory Coast"], "SZ": ["Swaziland"], "MK": ["Macedonia"], "TL": ["East Timor"], "VA": ["Vatican"],
    "BA": ["Bosnia and Herzegovina", "Bosnia-Herzegovina"], "CD": ["Democratic Republic of Congo", "DRC",
    "Democratic Republic of the Congo", "Zaire"], "CG": ["Republic of the Congo", "Congo"], "AE": ["UAE", "U.A.E."],
    "PS": ["Palestinian Territories", "Palestinian Authority", "Gaza", "Gaza Strip", "West Bank"], "NL": ["Holland",
    "the Netherlands"], "CV": ["Cabo Verde"], "SY": ["Syrian Arab Republic"], "IR": ["Islamic Republic of Iran"],
    "LA": ["Lao"], "VN": ["Viet Nam"], "MD": ["Republic of Moldova"], "TZ": ["United Republic of Tanzania"],
    "TW": ["Republic of China"], "BY": ["Byelorussia"], "AG": ["Antigua and Barbuda"], "TT": ["Trinidad and Tobago"],
    "ST": ["Sao Tome and Principe"], "KN": ["Saint Kitts and Nevis"], "LC": ["Saint Lucia"],
    "VC": ["Saint Vincent and the Grenadines"], "CW": ["Curacao"],
}
DEMONYMS = {
    "US": ["American", "U.S."], "GB": ["British", "Briton", "English", "Scottish", "Welsh", "UK"],
    "AR": ["Argentine", "Argentinian"], "BD": ["Bangladeshi"], "BA": ["Bosnian"], "BW": ["Botswanan"],
    "CV": ["Cape Verdean"], "EC": ["Ecuadorian"], "AE": ["Emirati"], "SV": ["Salvadorean"], "PH": ["Philippine"],
    "FI": ["Finn"], "GL": ["Greenlander"], "IS": ["Icelandic"], "KZ": ["Kazakh"], "KG": ["Kyrgyz"], "LS": ["Basotho"],
    "NZ": ["New Zealand"], "PL": ["Pole"], "PS": ["Palestinian"], "SA": ["Saudi"], "SC": ["Seychelles"],
    "SK": ["Slovakian"], "SI": ["Slovenian"], "ES": ["Spaniard"], "SE": ["Swede"], "TJ": ["Tajik"], "TR": ["Turk"],
    "UZ": ["Uzbek"], "LI": ["Liechtenstein"], "LU": ["Luxembourgish"], "MV": ["Maldivian"], "CH": ["Swiss"],
    "DK": ["Dane"], "MK": ["North Macedonian"], "ER": ["Eritrean"], "IL": ["Israeli"], "YE": ["Yemeni"], "LA": ["Lao"],
    "TM": ["Turkmen"], "BB": ["Bajan"], "AF": ["Afghani"], "VA": ["Vatican"], "KE": ["Kenyan"], "VU": ["Vanuatuan"],
}
CAPITALS = {
    "UA": ["Kiev"], "KZ": ["Astana"], "LK": ["Colombo"], "MM": ["Naypyidaw"], "MN": ["Ulan Bator"],
    "BO": ["La Paz"], "NL": ["The Hague", "the Hague"], "CL": ["Santiago"], "ST": ["São Tomé"], "BR": ["Brasília"],
    "CO": ["Bogotá"], "US": ["Washington, D.C.", "Washington D.C."], "BI": ["Bujumbura"], "YE": ["Sana'a"],
}
# Demonyms that are first of all words or names of something else.
AMBIGUOUS = {"lao", "pole", "turk", "finn", "american samoan", "central african", "djibouti", "gibraltar", "jersey"}
# Cities whose name is as often something else.
NOT_CITIES = {"of", "nice", "reading", "mobile", "bath", "split", "progress", "most", "along", "orange", "surprise"}
SKIP_COUNTRY = {"UM", "BQ", "TF", "HM", "GS", "BV", "SJ", "IO"}
SHARED_DEMONYM_OWNER = {"french": "FR", "chinese": "CN", "norwegian": "NO", "american": "US", "indian": "IN",
                        "dominican": "DO", "congolese": "CD", "channel islander": "JE"}
ALIAS_OWNER = {"congo": "CD"}

# CAMEO roots as PLOVER classes (08 falls into two classes, 02 joins 10, 18 to 20 are one).
ROOTS = {"01": "STATEMENT", "02": "REQUEST", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE",
         "07": "AID", "08": "CONCEDE", "084": "RETREAT", "085": "RETREAT", "086": "RETREAT", "087": "RETREAT",
         "09": "ACCUSE", "10": "REQUEST", "11": "ACCUSE", "12": "REJECT", "13": "THREATEN", "14": "PROTEST",
         "15": "MOBILIZE", "16": "SANCTION", "163": "SANCTION", "17": "COERCE", "1712": "ASSAULT", "175": "ASSAULT",
         "18": "ASSAULT", "19": "ASSAULT", "191": "COERCE", "192": "COERCE", "20": "ASSAULT"}


def plover(code):
    """The PLOVER class of a CAMEO code such as 042:043, or None."""
    code = code.split(":")[0].strip()
    for length in (4, 3, 2):
        if code[:length] in ROOTS and len(code) >= length:
            return ROOTS[code[:length]]
    return None


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def gazetteer(sources):
    lines = {}

    def add(name, kind, iso, item, canonical):
        key = name.lower()
        if name and key not in lines:
            lines[key] = f"{name}\t{kind}\t{iso}\t{item}\t{canonical}"

    rows = [line.rstrip("\n").split("\t") for line in (sources / "countries.tsv").open(encoding="utf-8")][1:]
    canonical = {}
    for row in rows:
        iso, name, item = row[0], row[3].replace(" & ", " and "), row[6].rsplit("/", 1)[-1]
        if iso in SKIP_COUNTRY: continue
        name = {"US": "United States", "GB": "United Kingdom", "TR": "Turkey", "CZ": "Czech Republic",
                "CG": "Republic of the Congo", "CD": "Democratic Republic of the Congo"}.get(iso, name)
        canonical[iso] = (name, item)
        add(name, "country", iso, item, name)
    for iso, names in ALIASES.items():
        for name in names:
            if ALIAS_OWNER.get(name.lower(), iso) == iso: add(name, "country", iso, canonical[iso][1], canonical[iso][0])
    for iso, owner in (("CG", "CD"),):
        add("Congo", "country", owner, canonical[owner][1], canonical[owner][0])
    add("UK", "country", "GB", canonical["GB"][1], canonical["GB"][0])
    add("US", "country", "US", canonical["US"][1], canonical["US"][0])
    for row in rows:
        iso, capital = row[0], row[4].strip()
        if iso not in canonical: continue
        for name in [capital] + CAPITALS.get(iso, []):
            add(name.replace("’", "'"), "capital", iso, "", name)
    for row in rows:
        iso = row[0]
        if iso not in canonical: continue
        for word in DEMONYMS.get(iso, []) + [w.strip() for w in re.split(r",| and ", row[5])]:
            low = word.lower()
            if not word or low in AMBIGUOUS or SHARED_DEMONYM_OWNER.get(low, iso) != iso: continue
            add(word, "demonym", iso, canonical[iso][1], canonical[iso][0])
            if word.endswith(("an", "i", "er", "on", "gian")) and " " not in word.strip(): add(word + "s", "demonym", iso,
                canonical[iso][1], canonical[iso][0])
    cities = [line.rstrip("\n").split("\t") for line in (sources / "cities15000.tsv").open(encoding="utf-8")][1:]
    cities.sort(key=lambda row: (-int(row[6]), row[1]))
    for row in cities:
        if int(row[6]) < 500_000 or row[1].lower() in NOT_CITIES: continue
        for name in dict.fromkeys([row[1], plain(row[1])]):
            add(name, "city", row[2], "", row[1])
    return "\n".join(sorted(lines.values(), key=lambda line: line.lower()))


def agents(sources):
    found = {}
    for line in (sources / "Phoenix.agents.txt").open(encoding="utf-8", errors="replace"):
        match = re.match(r"^([A-Z][A-Z_!]*?)_?\s*(?:\{.*?\})?\s*\[~?([A-Z]{3})", line)
        if not match: continue
        noun, sector = match.groups()
        forms = [noun]
        if "!PERSON!" in noun: forms = [noun.replace("!PERSON!", p) for p in ("MAN", "WOMAN", "PERSON")]
        if "!MINIST!" in noun: forms = [noun.replace("!MINIST!", p) for p in ("MINISTER", "MINISTRY")]
        for form in forms:
            word = form.strip("_").lower()
            if word.isalpha() and len(word) > 2: found.setdefault(word, sector)
    by = {}
    for word, sector in found.items(): by.setdefault(sector, []).append(word)
    return "\n".join(f"{sector}\t{' '.join(sorted(words))}" for sector, words in sorted(by.items()))


def verbs(sources):
    text = (sources / "CAMEO.2.0.txt").read_text(encoding="utf-8", errors="replace")
    sets, name = {}, None
    head, body = text.split("---  ACCELERATE", 1)
    for line in head.splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("&"): name = line.rstrip("_"); sets[name] = []
        elif line.startswith("+") and name: sets[name].append(line[1:].strip("_ ").lower())
        elif not line: name = None
    objects, defaults = {}, {}
    block, members = None, []
    singular = lambda w: w[:-1] if w.endswith("s") and not w.endswith("ss") and len(w) > 3 else w
    for line in ("---  ACCELERATE" + body).splitlines():
        code = line.split("#")[0].rstrip()
        header = re.match(r"^---\s+(\S+)\s+\[(.*?)\]", code)
        if header:
            block, members = plover(header.group(2)) if header.group(2)[:1].isdigit() else None, []
            continue
        if re.match(r"^[A-Z]", code):
            entry = re.match(r"^([A-Z]+)_?\s*(?:\{.*?\})?\s*(?:\[([0-9:]+)\])?", code)
            # A name with a blank or underscore inside is a phrase, and no verb of its own.
            if not entry or re.match(r"^[A-Z]+[_-][A-Z]", code): continue
            verb = entry.group(1).lower(); members.append(verb)
            kind = plover(entry.group(2)) if entry.group(2) else block
            if kind: defaults.setdefault(verb, kind)
            continue
        pattern = re.match(r"^-\s*\*\s+(.*?)\s*\[([0-9:]+)\]", code)
        if not pattern: continue
        kind = plover(pattern.group(2))
        words = pattern.group(1).strip()
        if not kind: continue
        comment = re.findall(r"[A-Z]+", line.split("#", 1)[1]) if "#" in line else []
        owners = [w.lower() for w in comment if w.lower() in members] or members
        match = re.match(r"^(\()?(?:(AGAINST|TO|FOR|WITH|IN|ON|INTO|OF|FROM|OVER|OUT|UP|DOWN|OFF|BACK)\s+)?"
                         r"(?:\{)?((?:&?[A-Z]+ )*&?[A-Z]+)(?:\})?\)?$", words)
        if not match: continue
        last = match.group(3).split()[-1]
        for word in sets.get(last, [last.lower()] if not last.startswith("&") else []):
            if "_" in word or word in ("the", "a"): continue
            for verb in owners:
                objects.setdefault((verb, singular(word)), kind)
    table = {}
    for (verb, word), kind in objects.items():
        if kind != defaults.get(verb): table.setdefault((verb, kind), set()).add(word)
    lines = [f"{verb}\t{kind}" for verb, kind in sorted(defaults.items())]
    lines += [f"{verb}\t{kind}\t{' '.join(sorted(words))}" for (verb, kind), words in sorted(table.items())]
    return "\n".join(lines)


def swift(name, comment, table):
    assert '"""' not in table and "\\" not in table and "#" not in table
    return f'  {comment}\n  static let {name}: String = """\n' + "\n".join(
        "    " + line for line in table.splitlines()) + '\n    """\n'


def main():
    sources, output = Path(sys.argv[1]), Path(sys.argv[2])
    header = "// swift-format-ignore-file\n// Compiled by Tools/Lexicons/compile.py; origin and licences in NOTICE.md. Do not edit.\n\n"
    parts = [
        swift("gazetteer", "/// One name a line: name, class, ISO 3166-1 alpha-2, Wikidata item, canonical name.",
              gazetteer(sources)),
        swift("agents", "/// One sector a line: the CAMEO sector code and its nouns.", agents(sources)),
        swift("verbs", "/// Verb and PLOVER class, then verb, class and the objects with which the verb has it.", verbs(sources)),
    ]
    output.write_text(header + "enum CompiledLexicons {\n" + "\n".join(parts) + "}\n", encoding="utf-8")


main()
