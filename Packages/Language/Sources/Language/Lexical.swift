/// Word lists of the tokeniser and the sentence splitter.
internal enum Lexical {
  /// What may follow an apostrophe as a word of its own.
  static let clitics: WordSet = ["s", "re", "ve", "ll", "d", "m"]

  /// Words that lose their beginning to an apostrophe.
  static let clipped: WordSet = ["em", "til", "cause", "bout", "n", "tis", "twas", "round"]

  /// Words written together that count as two, with the length of the first in bytes.
  static let fused: [WordKey: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "dont": 2, "didnt": 3, "doesnt": 4, "isnt": 2, "wasnt": 3,
    "arent": 3, "werent": 4, "couldnt": 5, "wouldnt": 5, "havent": 4, "hasnt": 3, "hadnt": 3,
  ]

  /// Prefixes that stay with their word across a hyphen.
  static let prefixes: WordSet = [
    "anti", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "inter", "intra", "mid", "mini", "multi", "neo",
    "non", "over", "post", "pre", "pro", "psycho", "re", "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un",
    "under", "uh", "meta", "micro", "macro", "mega", "extra", "hyper", "infra", "proto",
  ]

  /// What may follow a single letter and a slash within a word: "w/o", "s/he".
  static let slashed: WordSet = ["o", "he", "c", "s", "out", "t"]

  /// Units that part from the number they are written with.
  static let units: WordSet = [
    "m", "k", "b", "bn", "tn", "t", "pm", "am", "mm", "cm", "km", "ft", "kg", "lb", "lbs", "x", "hz", "khz", "mhz",
    "ghz", "mb", "gb", "tb", "kb", "kw", "mw", "gw", "kwh", "mph", "kph", "g", "mg", "ml", "l", "oz", "in", "yd", "mi",
    "hrs", "hr", "min", "mins", "sec", "secs", "p", "f", "c", "gmt", "mn", "cc", "percent", "v", "w",
  ]

  /// Top-level domains by which a bare domain name is known.
  static let topLevelDomains: WordSet = [
    "com", "org", "net", "edu", "gov", "mil", "int", "io", "info", "biz", "co", "uk", "us", "eu", "de", "fr", "ca",
    "au", "nz", "ie", "ch", "nl", "ru", "cn", "jp", "tv", "fm", "ly", "html", "htm", "php", "pdf",
  ]

  /// Abbreviations that may stand before a name or number and so never end a sentence.
  static let titles: WordSet = [
    "mr", "mrs", "ms", "mx", "messrs", "mme", "mlle", "dr", "drs", "prof", "rev", "fr", "sr", "hon", "pres", "gov",
    "govs", "sen", "sens", "rep", "reps", "gen", "maj", "col", "lt", "cmdr", "capt", "sgt", "cpl", "pvt", "adm", "brig",
    "cdr", "supt", "insp", "det", "st", "ft", "mt", "fig", "figs", "vs", "no", "nos", "vol", "pp", "ed", "eds", "op",
    "cf", "ca", "approx", "art", "sec", "chap", "ch", "para", "viz", "asst", "atty", "amb", "spc", "ald", "e.g", "i.e",
    "attn", "ave", "ext", "al", "spec", "rs",
  ]

  /// Abbreviations that keep their period also where they are written in lower case.
  static let lowerCaseAbbreviations: WordSet = [
    "etc", "vs", "approx", "esp", "est", "dept", "fig", "figs", "vol", "vols", "pp", "eds", "inc", "ltd", "corp", "co",
    "al", "cf", "lb", "lbs", "oz", "yrs", "ext", "attn", "viz", "jr", "sr", "mr", "mrs", "ms", "dr", "prof", "blvd",
    "ave", "univ", "div", "no",
  ]

  /// Words that are an abbreviation only before a number: "No. 10", "p. 3", "c. 1700".
  static let numberAbbreviations: WordSet = ["no", "nos", "p", "c", "ca", "b", "d", "art", "sec", "ch", "op"]

  /// Abbreviations without inner periods whose period belongs to them, where they begin with a capital.
  static let abbreviations: WordSet = [
    "mr", "mrs", "ms", "mx", "messrs", "mme", "mlle", "dr", "drs", "prof", "rev", "sr", "jr", "hon", "pres", "gov",
    "govs", "sen", "sens", "rep", "reps", "gen", "maj", "col", "lt", "cmdr", "capt", "sgt", "cpl", "pvt", "adm", "brig",
    "cdr", "supt", "insp", "det", "st", "ft", "mt", "fig", "figs", "vs", "no", "nos", "vol", "vols", "pp", "eds",
    "approx", "chap", "para", "viz", "asst", "atty", "amb", "spc", "ald", "attn", "ave", "blvd", "rd", "ext", "al",
    "inc", "ltd", "corp", "co", "cos", "bros", "llc", "plc", "dept", "est", "assn", "assoc", "univ", "inst", "etc",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind",
    "kan", "ky", "la", "md", "mich", "minn", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex",
    "va", "vt", "wash", "wis", "wyo", "ont", "que", "esp", "spec", "ca", "cf", "yrs", "lb", "lbs", "oz", "div", "ph",
    "ste", "rs",
  ]

  /// Words that open the credit line of a picture before a colon.
  static let credits: WordSet = [
    "image", "images", "photo", "photos", "photograph", "photographs", "picture", "pictures", "credit", "credits",
    "video", "illustration", "graphic", "map", "screenshot",
  ]

  /// Words that open a sentence far more often than they continue one when they are capitalised.
  static let starters: WordSet = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you", "his", "her",
    "its", "their", "our", "my", "your", "there", "here", "in", "on", "at", "by", "for", "from", "with", "but", "and",
    "or", "so", "yet", "if", "when", "while", "after", "before", "since", "because", "although", "though", "as",
    "until",
    "what", "who", "where", "why", "how", "which", "however", "meanwhile", "then", "now", "also", "some", "many",
    "most",
    "all", "both", "each", "one", "two", "no", "not", "only", "even", "still", "just", "once", "according", "despite",
    "during", "under", "over", "about", "to", "of", "asked", "earlier", "later", "last", "next", "today", "yesterday",
    "other", "another", "several", "such", "more", "is", "was", "are", "were", "do", "does", "did", "can", "could",
    "will", "would", "should", "may", "let", "please", "thank", "thanks", "yes", "well", "first", "second", "finally",
    "between", "among", "through", "without", "within", "like", "police", "officials", "people", "every", "any",
  ]

  /// Verbs that report speech behind a quotation.
  static let reporting: WordSet = [
    "said", "says", "asked", "asks", "told", "tells", "added", "adds", "replied", "replies", "answered", "wrote",
    "writes", "shouted", "cried", "wondered", "exclaimed", "explained", "joked", "tweeted", "demanded", "quipped",
    "continued", "recalled", "remarked", "responded", "yelled", "whispered", "announced", "declared", "warned",
    "insisted", "argued", "noted",
  ]
}
