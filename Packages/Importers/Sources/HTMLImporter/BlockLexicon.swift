/// What words tell of a block: learned odds for the words of class names and of short texts, and function words.
struct BlockLexicon {
  /// Log odds, in sixteenths, by key.
  private var classes: KeyTable
  private var words: KeyTable
  private let functions: KeyTable

  init(classes: [(UInt32, Float)], words: [(UInt32, Float)]) {
    self.classes = KeyTable(classes)
    self.words = KeyTable(words)
    functions = KeyTable(BlockLexicon.functionWords.map { (BlockLexicon.key($0), 1) })
  }

  func classOdds(_ key: UInt32) -> Float { classes[key] }

  func isFunctionWord(_ key: UInt32) -> Bool { functions[key] != 0 }

  /// The odds of a block's first words, single and in pairs: mean, lowest and highest.
  func textOdds(_ keys: [UInt32]) -> (mean: Float, low: Float, high: Float) {
    var sum: Float = 0
    var low: Float = 0
    var high: Float = 0
    var count: Float = 0
    BlockLexicon.visitText(keys) { key in
      let odds = words[key]
      sum += odds
      count += 1
      low = min(low, odds)
      high = max(high, odds)
    }
    return (count > 0 ? sum / count : 0, low, high)
  }

  /// The keys of single words and of pairs among a text's first words.
  static func visitText(_ keys: [UInt32], _ body: (UInt32) -> Void) {
    var previous: UInt32 = 0x5EED
    for key in keys.prefix(24) {
      body(key)
      body((previous &* 31 &+ 0x9E37) ^ key &* 0x85EB_CA6B)
      previous = key
    }
  }

  /// The key of a word, as ``BlockFeatures`` makes it.
  static func key(_ word: String) -> UInt32 {
    var key: UInt32 = 2_166_136_261
    for byte in word.utf8 { key = (key ^ UInt32(byte &- 65 < 26 ? byte | 0x20 : byte)) &* 16_777_619 }
    return key
  }

  /// Frequent function words of languages that are written with blanks.
  private static let functionWords: [String] = [
    // English
    "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "it", "he", "be", "by", "at",
    "from",
    "his", "had", "are", "but", "have", "an", "which", "they", "their", "were", "been", "has", "not", "said", "who",
    // German
    "der", "die", "das", "und", "den", "von", "zu", "mit", "sich", "auf", "für", "ist", "im", "dem", "nicht", "ein",
    "eine", "als", "auch", "es", "werden", "aus", "hat", "dass", "sie", "nach", "wird", "bei", "einer", "um", "am",
    "sind", "noch", "wie", "einem", "über", "einen", "so", "zum", "haben", "nur", "oder", "aber", "vor", "zur",
    // French
    "le", "la", "les", "des", "et", "du", "une", "est", "que", "dans", "qui", "par", "pour", "au", "sur", "pas", "plus",
    "ce", "avec", "sont", "aux", "ont", "mais", "il", "elle", "cette", "ses", "été",
    // Spanish, Portuguese, Italian
    "el", "los", "las", "del", "una", "con", "por", "para", "como", "su", "al", "lo", "más", "pero", "sus", "fue",
    "este",
    "os", "da", "do", "em", "um", "uma", "não", "com", "dos", "na", "no", "se", "mais", "foi", "ao", "pela", "pelo",
    "di", "che", "è", "per", "il", "non", "gli", "dei", "della", "delle", "nel", "alla", "anche", "sono", "ha", "più",
    // Dutch and the Nordic languages
    "het", "een", "van", "en", "ik", "te", "dat", "op", "aan", "met", "zijn", "voor", "er", "niet", "naar", "ook",
    "bij",
    "og", "i", "av", "som", "på", "att", "är", "för", "den", "det", "till", "med", "ett", "inte", "til", "af", "ikke",
    "var", "han", "har", "ja", "on", "että", "oli", "mutta", "myös", "kun",
    // Slavic languages, Turkish, Indonesian, Hungarian, Romanian
    "w", "na", "z", "się", "nie", "do", "że", "jest", "to", "jak", "po", "od", "za", "są", "oraz", "a", "v", "se", "je",
    "i", "u", "su", "da", "koji", "как", "и", "в", "не", "на", "что", "с", "по", "это", "из", "к", "за", "от", "та",
    "що", "у", "до", "се", "са", "ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "çok", "yang", "dan", "dengan",
    "untuk", "ini", "dari", "itu", "és", "az", "hogy", "nem", "egy", "si", "cu", "că", "pentru", "din", "care",
    // Greek, Arabic, Hebrew, Hindi, Vietnamese
    "και", "το", "η", "του", "της", "να", "με", "από", "για", "τον", "την", "في", "من", "على", "أن", "إلى", "عن",
    "التي", "الذي", "של", "את", "על", "לא", "के", "है", "में", "की", "का", "से", "और", "của", "và", "là", "các", "trong",
  ]
}

/// Small numbers by key, open-addressed.
struct KeyTable {
  private var keys: [UInt32]
  private var values: [Float]
  private let mask: Int

  init(_ entries: [(UInt32, Float)]) {
    var size = 64
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for (key, value) in entries where value != 0 {
      var slot = Int((key &* 0x9E37_79B1) >> 8) & mask
      while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  /// The value of a key; 0 when it has none.
  @inline(__always) subscript(key: UInt32) -> Float {
    let keys = keys.span
    let values = values.span
    var slot = Int((key &* 0x9E37_79B1) >> 8) & mask
    while true {
      let value = values[slot]
      if value == 0 || keys[slot] == key { return value }
      slot = (slot &+ 1) & mask
    }
  }
}
