import DomainCore
import Language

/// What kind of source a party is, and whether the text names it.
enum SourceKinds {
  static func kind(of index: Int, _ context: ReadingContext) -> Source.Kind {
    let party = context.parties[index]
    if party.platform != nil { return .socialAccount }
    if party.name != nil {
      switch party.kind {
      case .person: return .person
      case .country: return .government
      default: return party.sourceKind ?? .organisation
      }
    }
    // What only shows is a document or a post.
    if let head = party.mentions.first.map({ context.mentions[$0].head }),
      let kind = EvidenceNouns.kind(of: head, context.document)
    {
      switch kind {
      case "video", "photo", "image", "audio", "post": return .socialMedia
      case "satelliteImage": return .imageryProvider
      case "dataset", "satelliteData": return .dataset
      default: return .document
      }
    }
    if isSocialMedia(party, context) { return .socialMedia }
    let kind = party.sourceKind ?? (party.kind == .group ? .group : .anonymous)
    switch kind {
    case .expert, .person, .role: return .anonymous
    case .anonymous where party.isPlural && party.count == nil && !isSourceNoun(party): return .group
    default: return kind
    }
  }

  private static func isSourceNoun(_ party: Party) -> Bool { sourceNouns.contains(party.lemma) }

  private static let sourceNouns: WordSet = [
    "source", "official", "diplomat", "insider", "aide", "people", "person", "informant",
  ]

  private static func isSocialMedia(_ party: Party, _ context: ReadingContext) -> Bool {
    guard party.lemma == "media" || party.lemma == "medium", let mention = party.mentions.first else { return false }
    return context.mentions[mention].tokens.contains { context.document.tokens[$0].formKey == "social" }
  }

  /// Named: by a proper name, or by an office that there is only one of ("the interior ministry").
  static func isNamed(_ index: Int, _ context: ReadingContext) -> Bool {
    let party = context.parties[index]
    if party.name != nil { return true }
    guard let mention = party.mentions.first.map({ context.mentions[$0] }), mention.form == .definite else {
      return false
    }
    switch party.sourceKind {
    case .governmentAgency, .government, .institution: return true
    default: return false
    }
  }
}
