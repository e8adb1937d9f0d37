internal import CLanguageModel

/// Whether a text is English, by the share of its words that are English.
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
  ///
  /// Words in lower case tell: of English ones the network's vocabulary knows most. Names are left out, since they keep
  /// their form in every language; so are the particles within them. A text in capitals is judged by all its words.
  internal init(_ document: borrowing Document) {
    var words = 0
    var otherScript = 0
    var lower = Count()
    var capitals = Count()
    let last = min(document.tokens.count, 2_000)
    for index in 0..<last {
      let token = document.tokens[index]
      let first = document.bytes[Int(token.start)]
      // Cyrillic, Greek, Arabic, Hebrew and the scripts of Asia begin with other bytes than Latin letters do.
      if first >= 0xCD && first < 0xE2 || first >= 0xE3 && first < 0xF0 {
        words += 1
        otherScript += 1
        continue
      }
      guard token.flags.contains(.hasLetter), !token.flags.contains(.hasDigit), token.end - token.start < 30 else {
        continue
      }
      words += 1
      if token.flags.contains(.allCapitals) {
        if token.end - token.start > 3 { capitals.add(token.formKey) }
      } else if !token.flags.contains(.capitalised) {
        // "van der Berg": a particle goes with the name or the particle behind it.
        let inName =
          index + 1 < last && LanguageGuess.particles.contains(token.formKey)
          && (document.tokens[index + 1].flags.contains(.capitalised)
            || LanguageGuess.particles.contains(document.tokens[index + 1].formKey))
        if !inName { lower.add(token.formKey) }
      }
    }
    let judged = lower.all >= 3 || lower.all >= capitals.all ? lower : capitals
    let all = judged.all + otherScript
    guard all > 1 else {
      self.init(isEnglish: otherScript * 2 <= words, confidence: 0)
      return
    }
    let share = Float(judged.english) / Float(all)
    // English news has 85 to 100 known words in a hundred, other languages 0 to 30.
    // Of two or three words one may be rare.
    let threshold: Float = all < 4 ? 0.4 : 0.55
    let certainty = min(1, abs(share - threshold) * 2.5) * min(1, Float(all) / 20)
    self.init(isEnglish: share >= threshold, confidence: certainty)
  }

  private struct Count {
    var all = 0
    var english = 0

    mutating func add(_ word: WordKey) {
      all += 1
      let known = language_vocabulary_row(UInt32(truncatingIfNeeded: word.value)) > 0
      if known, !LanguageGuess.foreign.contains(word) { english += 1 }
    }
  }

  /// Small words within names of persons and places.
  private static let particles: WordSet = [
    "de", "la", "las", "le", "los", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "van", "von", "der",
    "den", "zu", "ter", "ten", "al", "el", "bin", "ibn", "ben", "abu", "y", "e", "of", "the",
  ]

  /// Function words of Dutch, French, German, Italian, Polish, Portuguese, Scandinavian languages, Spanish and Turkish
  /// that are no English words.
  private static let foreign: WordSet = [
    "der", "und", "das", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist", "nicht", "ein", "eine",
    "einen", "einer", "als", "auch", "dem", "werden", "wurde", "bei", "nach", "aus", "im", "zum", "zur", "sind", "dass",
    "de", "la", "le", "les", "et", "des", "du", "une", "est", "que", "qui", "dans", "pour", "pas", "sur", "au",
    "aux", "avec", "ce", "il", "elle", "sont", "été", "el", "los", "las", "y", "en", "del", "se", "por", "con", "una",
    "para", "su", "al", "lo", "como", "más", "pero", "sus", "fue", "o", "e", "di", "che", "sono", "della",
    "dei", "nel", "alla", "anche", "da", "um", "uma", "os", "não", "mais", "dos", "ao", "foi", "het", "een", "van",
    "voor", "niet", "zijn", "op", "ook", "aan", "dat", "och", "att", "det", "som", "på", "är", "av", "för",
    "til", "og", "ikke", "er", "har", "med", "w", "na", "z", "że", "nie", "jest", "się", "ve", "bir", "bu", "için",
  ]
}
