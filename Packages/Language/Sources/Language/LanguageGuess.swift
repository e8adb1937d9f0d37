/// Whether a text is English, by the share of its words that are function words of English and of other languages.
public struct LanguageGuess: Sendable {
  /// The text reads as English, or is too short to tell.
  public let isEnglish: Bool
  /// 0 (a toss-up, or too little text) to 1.
  public let confidence: Float

  internal init(isEnglish: Bool, confidence: Float) {
    self.isEnglish = isEnglish
    self.confidence = confidence
  }

  /// Judges the words of a document; in a long one the first two thousand are enough.
  internal init(_ document: borrowing Document) {
    var words = 0
    var english = 0
    var foreign = 0
    var otherScript = 0
    for token in document.tokens.prefix(2_000) {
      let first = document.bytes[Int(token.start)]
      // Cyrillic, Greek, Arabic, Hebrew and the scripts of Asia begin with other bytes than Latin letters do.
      if first >= 0xCD && first < 0xE2 || first >= 0xE3 && first < 0xF0 {
        words += 1
        otherScript += 1
      } else if token.flags.contains(.hasLetter) {
        words += 1
        if LanguageGuess.english.contains(token.formKey) { english += 1 }
        if LanguageGuess.foreign.contains(token.formKey) { foreign += 1 }
      }
    }
    guard words >= 8 else {
      self.init(isEnglish: otherScript * 2 <= words, confidence: 0)
      return
    }
    // News in English has 30 to 50 function words in a hundred, headlines and lists 10 to 20.
    let share = Float(english - foreign - otherScript) / Float(words)
    let threshold: Float = 0.05
    let certainty = min(1, abs(share - threshold) * 6) * min(1, Float(words) / 40)
    // A short sentence may do without function words.
    let short = words < 30 && foreign == 0 && otherScript == 0
    self.init(isEnglish: share >= threshold || short, confidence: certainty)
  }

  private static let english: WordSet = [
    "the", "of", "and", "to", "in", "that", "is", "was", "for", "it", "with", "as", "on", "he", "his", "by", "at",
    "are", "this", "from", "had", "have", "not", "but", "which", "they", "were", "has", "she", "her", "its", "their",
    "would", "there", "what", "about", "who", "will", "been", "when", "than", "more", "could", "we", "you", "your",
    "said", "after", "over", "into", "out", "up", "an", "be", "or", "how", "why", "new", "says",
  ]

  /// Function words of Dutch, French, German, Italian, Polish, Portuguese, Scandinavian languages, Spanish and Turkish
  /// that are no English words.
  private static let foreign: WordSet = [
    "der", "die", "und", "das", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist", "nicht", "ein", "eine",
    "einen", "einer", "als", "auch", "dem", "werden", "wurde", "bei", "nach", "aus", "im", "zum", "zur", "sind", "dass",
    "de", "la", "le", "les", "et", "des", "du", "une", "est", "que", "qui", "dans", "pour", "pas", "par", "sur", "au",
    "aux", "avec", "ce", "il", "elle", "sont", "été", "el", "los", "las", "y", "en", "del", "se", "por", "con", "una",
    "para", "su", "al", "lo", "como", "más", "pero", "sus", "fue", "o", "e", "di", "che", "per", "non", "sono", "della",
    "dei", "nel", "alla", "anche", "da", "um", "uma", "os", "não", "mais", "dos", "ao", "foi", "het", "een", "van",
    "voor", "niet", "zijn", "op", "ook", "aan", "dat", "met", "och", "att", "det", "som", "på", "är", "av", "för",
    "til", "og", "ikke", "er", "har", "med", "w", "na", "z", "że", "nie", "jest", "się", "ve", "bir", "bu", "için",
  ]
}
