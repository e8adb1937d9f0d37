import Language

/// Nouns for what can be shown to prove something, by kind.
enum EvidenceNouns {
  private static let groups: [(String, String)] = [
    ("image", "image photo photograph picture imagery snapshot still"),
    ("video", "video footage clip film livestream"),
    ("audio", "audio recording voicemail tape wiretap"),
    (
      "document",
      """
      document memo memorandum letter report note dossier contract invoice receipt certificate transcript affidavit \
      filing testimony ledger leaflet manual survey questionnaire diary draft minute communique cable paper form \
      passport permit licence license notice bulletin file warrant indictment manuscript record prospectus text copy
      """
    ),
    ("email", "email e-mail message"),
    ("dataset", "dataset data database spreadsheet reading measurement statistics figures"),
    ("intelligence", "intelligence"),
    ("signalsIntercept", "intercept"),
    ("log", "log logfile"),
    ("malware", "malware"),
    ("hash", "hash"),
    ("screenshot", "screenshot"),
    ("map", "map chart diagram"),
    ("physicalSample", "sample fragment debris wreckage swab"),
    ("statement", "statement communique"),
    ("post", "tweet post"),
  ]

  private static let kinds: [WordKey: String] = {
    var table: [WordKey: String] = [:]
    for (kind, words) in groups {
      for word in words.split(separator: " ") where table[WordKey(String(word))] == nil {
        table[WordKey(String(word))] = kind
      }
    }
    return table
  }()

  /// The kind of evidence that a noun phrase names, with what its modifiers add ("satellite images", "radar data").
  static func kind(of head: Int, _ document: Document) -> String? {
    let token = document.tokens[head]
    guard token.upos == .noun || token.upos == .propn, let kind = kinds[token.lemmaKey] ?? kinds[token.formKey] else {
      return nil
    }
    let words = document.coreNounPhrase(head)
    let isSatellite = words.contains {
      let form = document.tokens[$0].lemmaKey
      return form == "satellite" || form == "satellite-based" || form == "orbital"
    }
    if isSatellite { return kind == "image" ? "satelliteImage" : kind == "dataset" ? "satelliteData" : kind }
    if kind == "image" { return "photo" }
    // "Text message", "record" and the like name evidence only as nouns of things, not of deeds.
    return kind
  }
}
