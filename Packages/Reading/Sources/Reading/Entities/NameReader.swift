import DomainCore
import Language

/// A name in the text.
struct Name {
  var tokens: Range<Int>
  /// Nil when only its capitals tell that it is a name.
  var kind: NameKind?
  /// Where the gazetteer knows it.
  var entry: Gazetteer.Entry?
}

/// Joins what the language engine takes for names with the gazetteer's, and with capitalised words that go on.
enum NameReader: ReadingPass {
  static func run(_ context: inout ReadingContext) {
    let document = context.document
    var kinds: [Int: NameKind] = [:]
    for name in document.names { for token in name.tokens { kinds[token] = name.kind } }
    var names: [Name] = []
    for sentence in context.sentences {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        guard !context.isTime(token), isNameWord(token, sentence, document, kinds) else {
          token += 1
          continue
        }
        let run = run(from: token, sentence, document, kinds)
        // A lone capitalised adjective ("Western diplomats") names nothing, nor does a first word for its capital alone.
        let isCapitalAlone =
          run.count == 1 && kinds[token] == nil
          && (document.tokens[token].upos == .adj || token == sentence.lowerBound || isAfterQuote(token, document))
          && Gazetteer.shared[document.form(of: token)] == nil
        if !isCapitalAlone { split(run, document, kinds, into: &names) }
        token = max(run.upperBound, token + 1)
      }
    }
    context.names = names
  }

  private static func isNameWord(_ token: Int, _ sentence: Range<Int>, _ document: Document, _ kinds: [Int: NameKind])
    -> Bool
  {
    let word = document.tokens[token]
    guard word.flags.contains(.capitalised), word.flags.contains(.hasLetter) else {
      return kinds[token] != nil && word.upos == .propn
    }
    switch word.upos {
    case .propn: return true
    case .pron, .det, .adp, .cconj, .sconj, .part, .aux, .punct, .intj, .num:
      return kinds[token] != nil && word.formKey != "the"
    case .verb, .adv: return token != sentence.lowerBound && !isAfterQuote(token, document) || kinds[token] != nil
    default:
      if kinds[token] != nil { return true }
      if Gazetteer.shared[document.form(of: token)] != nil { return true }
      // The first word of a sentence is capital anyway.
      if token == sentence.lowerBound || isAfterQuote(token, document) {
        return token + 1 < sentence.upperBound && document.tokens[token + 1].flags.contains(.capitalised)
          && (word.upos == .adj || kinds[token + 1] != nil) && document.tokens[token + 1].upos != .pron
      }
      return true
    }
  }

  private static func isAfterQuote(_ token: Int, _ document: Document) -> Bool {
    token > 0
      && (document.tokens[token - 1].upos == .punct && document.byte(token - 1) != UInt8(ascii: ",")
        && document.byte(token - 1) != UInt8(ascii: "-")
        && document.byte(token - 1) != UInt8(ascii: "("))
  }

  private static let links: WordSet = [
    "of", "for", "and", "on", "&", "de", "al", "bin", "von", "van", "der", "del", "la", "the",
  ]
  private static let ofBodies: WordSet = [
    "ministry", "department", "center", "centre", "office", "institute", "bureau", "committee", "council", "commission",
    "agency", "service", "university", "school", "bank", "court", "house", "board", "organization", "organisation",
    "association", "federation", "union", "society", "authority", "secretariat", "directorate", "fund", "foundation",
    "college", "chamber", "academy", "institution", "league", "confederation", "administration", "coalition", "party",
    "movement", "alliance", "front", "army", "church", "bishop", "duke", "prince", "gulf", "sea", "strait", "cape",
    "isle",
    "republic", "kingdom", "state", "city", "bay", "department", "secretary", "group", "campaign", "committee",
  ]
  /// Second words of double-named trades and ministries ("Defence and Space").
  private static let trades: WordSet = [
    "space", "technology", "security", "defence", "defense", "trade", "industry", "culture", "research", "development",
    "science", "health", "education", "welfare", "sons", "co", "partners", "sport", "tourism", "fisheries", "forestry",
    "energy", "water", "communications", "infrastructure", "engineering", "medicine", "agriculture", "labour", "labor",
    "planning", "innovation", "exchange", "prevention", "atmospheric", "associates", "company", "investment",
    "commerce",
    "environment", "transport", "logistics", "budget", "crafts", "telecommunications", "information", "families",
  ]

  /// The run of capitalised words from a token, with small words between them.
  private static func run(from first: Int, _ sentence: Range<Int>, _ document: Document, _ kinds: [Int: NameKind])
    -> Range<Int>
  {
    var end = first + 1
    while end < sentence.upperBound {
      let word = document.tokens[end]
      if word.upos != .punct, word.flags.contains(.capitalised), word.upos != .pron, word.upos != .det,
        word.upos != .adp,
        word.upos != .aux, word.upos != .cconj, word.upos != .sconj
      {
        end += 1
        continue
      }
      // "Al-Nusra", "Bosnia-Herzegovina"
      if document.byte(end) == UInt8(ascii: "-"), word.end - word.start == 1, end + 1 < sentence.upperBound,
        !document.tokens[end + 1].flags.contains(.spaceBefore), !word.flags.contains(.spaceBefore),
        document.tokens[end + 1].flags.contains(.capitalised)
      {
        end += 2
        continue
      }
      guard Self.links.contains(word.formKey), end + 1 < sentence.upperBound else { break }
      var next = end + 1
      if document.tokens[next].formKey == "the", next + 1 < sentence.upperBound, word.formKey != "and" { next += 1 }
      let following = document.tokens[next]
      guard following.flags.contains(.capitalised), following.upos != .pron, following.upos != .punct else { break }
      let run = first..<end
      let isBody = run.contains {
        Self.ofBodies.contains(document.tokens[$0].lemmaKey) || Self.ofBodies.contains(document.tokens[$0].formKey)
      }
      switch word.formKey {
      case "and", "&":
        let hasOf = run.contains { document.tokens[$0].formKey == "of" || document.tokens[$0].formKey == "for" }
        let joined = kinds[end] != nil
        guard
          joined || word.formKey == "&" || Self.trades.contains(following.formKey)
            || isBody && hasOf && Gazetteer.shared[document.form(of: next)] == nil
              && kinds[next] != .person && kinds[next] != .location
        else { return run }
      case "of", "for", "on":
        guard isBody || kinds[end] != nil else { return run }
      case "the": return run
      default: guard kinds[end] != nil || kinds[end - 1] == kinds[next] else { return run }
      }
      end = next + 1
    }
    return first..<end
  }

  /// Cuts a run where the gazetteer knows a part of it that is no part of a longer name, and where the kind changes.
  private static func split(_ run: Range<Int>, _ document: Document, _ kinds: [Int: NameKind], into names: inout [Name])
  {
    var rest = run
    while !rest.isEmpty {
      // A country or demonym at the front is a modifier ("U.S. Treasury", "North Korean"), unless all is one known name.
      var known: (length: Int, entry: Gazetteer.Entry)?
      for length in stride(from: min(5, rest.count), to: 0, by: -1) {
        let text = document.text(of: rest.prefix(length))
        if let entry = Gazetteer.shared[text] {
          known = (length, entry)
          break
        }
      }
      if let known, known.length == rest.count {
        names.append(Name(tokens: rest, kind: nil, entry: known.entry))
        return
      }
      if let known, known.entry.kind == .country || known.entry.kind == .demonym {
        let next = rest.lowerBound + known.length
        // "European Union", "American Airlines": the engine sees one name.
        let isOneName =
          kinds[rest.lowerBound] == .organization && kinds[next] == .organization && known.entry.kind == .demonym
        if !isOneName {
          names.append(Name(tokens: rest.prefix(known.length), kind: nil, entry: known.entry))
          rest = next..<rest.upperBound
          continue
        }
      }
      // A person behind a title or a body's name begins a name of its own.
      if let person = rest.dropFirst().first(where: { kinds[$0] == .person && kinds[$0 - 1] != .person }),
        kinds[person - 1] != nil || isTitle(person - 1, document)
      {
        names.append(
          Name(tokens: rest.lowerBound..<person, kind: kind(of: rest.lowerBound..<person, kinds), entry: nil))
        rest = person..<rest.upperBound
        continue
      }
      names.append(Name(tokens: rest, kind: kind(of: rest, kinds), entry: nil))
      return
    }
  }

  private static func isTitle(_ token: Int, _ document: Document) -> Bool {
    guard
      let kind = Actors.kind(ofNoun: document.tokens[token].lemmaKey)
        ?? Actors.kind(ofNoun: document.tokens[token].formKey)
    else {
      return titles.contains(document.tokens[token].formKey)
    }
    return kind == .person || kind == .spokesperson || kind == .expert
  }

  static let titles: WordSet = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "dame", "lord", "lady", "gen.", "gen", "sen.", "sen",
    "rep.", "rep", "gov.", "gov", "col.", "lt.", "capt.", "prof.", "prof", "rev.", "president", "senator", "sgt.",
    "maj.",
  ]

  private static func kind(of tokens: Range<Int>, _ kinds: [Int: NameKind]) -> NameKind? {
    var counts = [0, 0, 0]
    for token in tokens { if let kind = kinds[token] { counts[Int(kind.rawValue)] += 1 } }
    let most = counts.max() ?? 0
    guard most > 0 else { return nil }
    return [NameKind.organization, .person, .location].first { counts[Int($0.rawValue)] == most }
  }
}
