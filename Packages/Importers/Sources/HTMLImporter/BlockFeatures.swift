internal import Markup

/// The features by which blocks are judged, one row of numbers for each block.
struct BlockFeatures {
  static let names = [
    "characters", "words", "linkShare", "terminals", "commas", "endsSentence", "capitalised", "digits", "functionWords",
    "wordLength", "startsCapital", "quotes", "pipes", "textNodes", "linkCount", "boldShare", "hasTime", "textOdds",
    "textOddsLow", "textOddsHigh", "inBodyText", "isTitle", "inDescription", "seenBefore", "tag", "depth", "index",
    "position", "fromTitle", "beforeTitle", "list", "table", "quote", "figure", "aside", "nav", "header", "footer",
    "form", "article", "main", "section", "inLink", "hidden", "articleBody", "articleIndex", "articles",
    "ownOdds", "parentOdds", "grandparentOdds", "greatGrandparentOdds", "sumOdds", "lowOdds", "highOdds", "lowDistance",
    "previousWords", "previousLinks", "previousOdds", "previousTag", "nextWords", "nextLinks", "nextOdds", "nextTag",
    "previous2Words", "next2Words", "parentText", "parentLinks", "parentParagraphs", "parentShare", "grandparentText",
    "grandparentLinks", "grandparentShare", "greatGrandparentShare", "greatGrandparentLinks", "topDistance", "inTop",
    "inSecond", "topShare", "signatureCount", "signatureWords", "signatureLinks", "signatureShare", "pageBlocks",
    "pageWords", "longBefore", "longAfter", "bodyTextKnown", "siblingsWords", "siblingIndex", "headingDistance",
    "headingLevel", "onlyChild", "headingOdds", "headingLow", "lowestSince", "lowestDistance",
    "upperShare", "linkLabel",
  ]
  static let count = names.count

  private(set) var rows: [Float] = []
  /// The innermost element around all of each block.
  private(set) var holders: [Int32] = []
  private(set) var stats: [Stats] = []
  /// For each block, the key of its elements' names and classes: alike for blocks that look alike.
  private(set) var looks: [UInt32] = []
  /// For each block, whether it stands in a hidden element.
  private(set) var isHidden: [Bool] = []
  /// The index of the block that is the headline; nil when there is none.
  private(set) var titleBlock: Int?

  /// What is counted in a block's text.
  struct Stats {
    var characters = 0
    var linkCharacters = 0
    var boldCharacters = 0
    var words = 0
    var terminals = 0
    var commas = 0
    var digits = 0
    var capitals = 0
    var quotes = 0
    var pipes = 0
    var functionWords = 0
    var links = 0
    var endsSentence = false
    var startsCapital = false
    /// Words of capitals alone.
    var upperWords = 0
    /// Whether a link comes straight behind a label: “Read also: …”.
    var hasLinkLabel = false
    var hasTime = false
    /// Keys of the first words.
    var wordKeys: [UInt32] = []
    /// Keys of all runs of three words (of fewer, when there are fewer).
    var shingles: [UInt32] = []
    var textKey: UInt64 = 14_695_981_039_346_656_037
    var odds: (mean: Float, low: Float, high: Float) = (0, 0, 0)

    var linkShare: Float { characters > 0 ? Float(linkCharacters) / Float(characters) : 0 }
  }

  /// What the page's metadata tell, to compare blocks with.
  struct Hints {
    var titles: [[UInt32]] = []
    var description = KeySet()
    var body = KeySet()
    var hasBody = false
  }

  /// Inherited facts about a node.
  private struct Context {
    var flags: UInt32 = 0
    var odds: Float = 0
    var sum: Float = 0
    var low: Float = 0
    var high: Float = 0
    var lowDistance: Float = 8
    var depth: Int32 = 0
    var article: Int32 = -1
    var signature: UInt32 = 0
  }

  private enum Flag {
    static let list: UInt32 = 1
    static let table: UInt32 = 2
    static let quote: UInt32 = 4
    static let figure: UInt32 = 8
    static let aside: UInt32 = 16
    static let nav: UInt32 = 32
    static let header: UInt32 = 64
    static let footer: UInt32 = 128
    static let form: UInt32 = 256
    static let article: UInt32 = 512
    static let main: UInt32 = 1024
    static let section: UInt32 = 2048
    static let link: UInt32 = 4096
    static let hidden: UInt32 = 8192
    static let body: UInt32 = 16384
    static let bold: UInt32 = 32768
  }

  /// What the text in an element amounts to.
  private struct Mass {
    var words: Int32 = 0
    var links: Int32 = 0
    var characters: Int32 = 0
    var paragraphs: Int32 = 0
    /// The words in blocks that look like sentences.
    var prose: Float = 0
  }

  init(_ tree: HTMLTree, _ segmentation: Segmentation, hints: Hints, lexicon: BlockLexicon) {
    let nodes = tree.nodes
    let blocks = segmentation.blocks
    let count = blocks.count
    guard count > 0 else { return }
    var contexts = [Context](repeating: Context(), count: nodes.count)
    var articles: Int32 = 0
    for index in nodes.indices {
      let node = nodes[index]
      var context = node.parent >= 0 ? contexts[Int(node.parent)] : Context()
      if node.tag != .text {
        context.depth += 1
        context.flags |= BlockFeatures.flags(tree, index, node)
        if node.tag == .article {
          context.article = articles
          articles += 1
        }
        var odds: Float = 0
        if index > 0, node.tag != .body, node.attributeCount > 0 {
          ClassWords.visit(tree, index) { odds += lexicon.classOdds($0) }
        }
        odds += lexicon.classOdds(UInt32(node.tag.rawValue) &+ 7)
        odds = max(-4, min(4, odds))
        context.odds = odds
        context.sum = context.sum * 0.9 + odds
        context.lowDistance = min(8, context.lowDistance + 1)
        if odds < -1 { context.lowDistance = 0 }
        context.low = min(context.low, odds)
        context.high = max(context.high, odds)
        if !Segmentation.phrasing.contains(node.tag) {
          var signature = context.signature &* 31 &+ UInt32(node.tag.rawValue)
          if let name = tree.value(.class, of: index) {
            for byte in name.prefix(64) where byte < 0x30 || byte > 0x39 {
              signature = (signature ^ UInt32(byte)) &* 16_777_619
            }
          }
          context.signature = signature
        }
      }
      contexts[index] = context
    }

    // The blocks' text.
    stats.reserveCapacity(count)
    holders.reserveCapacity(count)
    var seen: [UInt64: Int32] = [:]
    var seenBefore = [Bool](repeating: false, count: count)
    for (index, block) in blocks.enumerated() {
      let pieces = segmentation.pieces[Int(block.pieces.lowerBound)..<Int(block.pieces.upperBound)]
      var stat = BlockFeatures.measure(tree, pieces, contexts: { contexts[Int($0)].flags }, lexicon: lexicon)
      stat.odds = lexicon.textOdds(stat.wordKeys)
      if seen.updateValue(Int32(index), forKey: stat.textKey) != nil { seenBefore[index] = true }
      stats.append(stat)
      var holder = pieces.first.map { nodes[Int($0)].parent } ?? block.parent
      if let last = pieces.last {
        while holder > block.parent, nodes[Int(holder)].end <= last { holder = nodes[Int(holder)].parent }
      }
      holders.append(max(holder, 0))
      isHidden.append(contexts[Int(max(holder, 0))].flags & Flag.hidden != 0)
    }

    // The headline's block: the first h1 that says what a title of the metadata says, or else the first h1.
    var bestTitle = 0
    for index in 0..<count where stats[index].words <= 60 {
      let isHeading = HTMLTagSet.upperHeadings.contains(nodes[Int(blocks[index].parent)].tag)
      let isH1 = nodes[Int(blocks[index].parent)].tag == .h1
      var score = 0
      let matches = hints.titles.contains { $0 == stats[index].wordKeys }
      if matches { score = isH1 ? 4 : isHeading ? 3 : 1 } else if isH1 { score = 2 }
      if score > bestTitle {
        bestTitle = score
        titleBlock = index
      }
    }

    // What elements hold.
    var masses = [Mass](repeating: Mass(), count: nodes.count)
    var totalWords = 0
    var totalProse: Float = 0
    for index in 0..<count {
      let stat = stats[index]
      totalWords += stat.words
      var own = Mass()
      own.words = Int32(stat.words)
      own.links = Int32(stat.linkCharacters)
      own.characters = Int32(stat.characters)
      own.paragraphs = nodes[Int(blocks[index].parent)].tag == .p ? 1 : 0
      if stat.words > 8, stat.linkShare < 0.5 {
        own.prose = Float(stat.words) * (stat.endsSentence ? 1 : 0.5) * (1 - stat.linkShare)
        let flags = contexts[Int(holders[index])].flags
        if flags & (Flag.nav | Flag.footer | Flag.aside | Flag.hidden) != 0 { own.prose *= 0.3 }
        own.prose *= 1 / (1 + expFast(-contexts[Int(holders[index])].sum))
      }
      totalProse += own.prose
      let parent = Int(blocks[index].parent)
      masses[parent].words += own.words
      masses[parent].links += own.links
      masses[parent].characters += own.characters
      masses[parent].paragraphs += own.paragraphs
      masses[parent].prose += own.prose
    }
    // The container: Readability's score, where prose counts whole for the parent and half for its parent.
    var scores = [Float](repeating: 0, count: nodes.count)
    for index in 0..<count {
      var node = Int(blocks[index].parent)
      let stat = stats[index]
      guard stat.words > 8, stat.linkShare < 0.5 else { continue }
      var prose = Float(stat.words) * (stat.endsSentence ? 1 : 0.5) * (1 - stat.linkShare)
      prose *= 1 / (1 + expFast(-contexts[Int(holders[index])].sum))
      if nodes[node].tag == .p || nodes[node].tag == .li || nodes[node].tag == .blockquote, nodes[node].parent >= 0 {
        node = Int(nodes[node].parent)
      }
      scores[node] += prose
      if nodes[node].parent >= 0 {
        node = Int(nodes[node].parent)
        scores[node] += prose * 0.5
        if nodes[node].parent >= 0 { scores[Int(nodes[node].parent)] += prose * 0.25 }
      }
    }
    for index in stride(from: nodes.count - 1, to: 0, by: -1) where nodes[index].tag != .text {
      let parent = Int(nodes[index].parent)
      masses[parent].words += masses[index].words
      masses[parent].links += masses[index].links
      masses[parent].characters += masses[index].characters
      masses[parent].paragraphs += masses[index].paragraphs
      masses[parent].prose += masses[index].prose
    }
    var top = 0
    var second = 0
    for index in nodes.indices where scores[index] > scores[top] { top = index }
    for index in nodes.indices where index != top && scores[index] > scores[second] {
      if index > top && index < Int(nodes[top].end) || top > index && top < Int(nodes[index].end) { continue }
      second = index
    }
    let hasSecond = second != 0

    var signatures: [UInt32: (count: Int32, words: Int32, links: Int32, characters: Int32)] = [:]
    for index in 0..<count {
      let key = contexts[Int(blocks[index].parent)].signature
      looks.append(key)
      var entry = signatures[key] ?? (0, 0, 0, 0)
      entry.count += 1
      entry.words += Int32(stats[index].words)
      entry.links += Int32(stats[index].linkCharacters)
      entry.characters += Int32(stats[index].characters)
      signatures[key] = entry
    }
    let longTotal = stats.reduce(0) { $0 + ($1.words > 15 ? $1.words : 0) }
    var longBefore = 0
    var heading = -1
    // The short block since the headline that is least of a body: “You may also like”.
    var lowest: (odds: Float, index: Int) = (0, -1)
    var siblingParent: Int32 = -1
    var siblingIndex = 0
    var charactersBefore = 0
    let totalCharacters = max(1, stats.reduce(0) { $0 + $1.characters })

    rows.reserveCapacity(count * BlockFeatures.count)
    for index in 0..<count {
      let stat = stats[index]
      let block = blocks[index]
      let parent = Int(block.parent)
      let tag = nodes[parent].tag
      let holder = Int(holders[index])
      let context = contexts[holder]
      let words = Float(max(1, stat.words))
      let characters = Float(max(1, stat.characters))
      func add(_ value: Float) { rows.append(value) }
      func add(_ value: Int) { rows.append(Float(value)) }
      func flag(_ bit: UInt32) { rows.append(context.flags & bit != 0 ? 1 : 0) }
      add(stat.characters)
      add(stat.words)
      add(stat.linkShare)
      add(Float(stat.terminals))
      add(Float(stat.commas) / words)
      add(stat.endsSentence ? 1 : 0)
      add(Float(stat.capitals) / words)
      add(Float(stat.digits) / characters)
      add(Float(stat.functionWords) / words)
      add(characters / words)
      add(stat.startsCapital ? 1 : 0)
      add(Float(stat.quotes))
      add(Float(stat.pipes))
      add(block.pieces.count)
      add(stat.links)
      add(Float(stat.boldCharacters) / characters)
      add(stat.hasTime ? 1 : 0)
      add(stat.odds.mean)
      add(stat.odds.low)
      add(stat.odds.high)
      add(hints.hasBody ? hints.body.share(of: stat.shingles) : -1)
      add(hints.titles.contains { $0 == stat.wordKeys } ? 1 : 0)
      add(hints.description.share(of: stat.shingles))
      add(seenBefore[index] ? 1 : 0)
      add(BlockFeatures.rank(tag))
      add(Int(context.depth))
      add(index)
      add(Float(charactersBefore) / Float(totalCharacters))
      add(titleBlock.map { Float(index - $0) } ?? -99)
      add(titleBlock.map { index < $0 ? 1 : 0 } ?? -1)
      for bit in [
        Flag.list, Flag.table, Flag.quote, Flag.figure, Flag.aside, Flag.nav, Flag.header, Flag.footer, Flag.form,
        Flag.article, Flag.main, Flag.section, Flag.link, Flag.hidden, Flag.body,
      ] { flag(bit) }
      add(Int(context.article))
      add(Int(articles))
      // Class words along the chain of ancestors.
      var ancestor = holder
      for _ in 0..<4 {
        add(contexts[ancestor].odds)
        if nodes[ancestor].parent >= 0 { ancestor = Int(nodes[ancestor].parent) }
      }
      add(context.sum)
      add(context.low)
      add(context.high)
      add(context.lowDistance)
      // Neighbours.
      for neighbour in [index - 1, index + 1] {
        if neighbour >= 0, neighbour < count {
          add(stats[neighbour].words)
          add(stats[neighbour].linkShare)
          add(contexts[Int(holders[neighbour])].sum)
          add(BlockFeatures.rank(nodes[Int(blocks[neighbour].parent)].tag))
        } else {
          for _ in 0..<4 { add(-1) }
        }
      }
      add(index > 1 ? stats[index - 2].words : -1)
      add(index + 2 < count ? stats[index + 2].words : -1)
      // Containers.
      let container = max(0, Int(nodes[parent].parent))
      let grand = max(0, Int(nodes[container].parent))
      let great = max(0, Int(nodes[grand].parent))
      func links(_ node: Int) -> Float {
        masses[node].characters > 0 ? Float(masses[node].links) / Float(masses[node].characters) : 0
      }
      func share(_ node: Int) -> Float { totalProse > 0 ? masses[node].prose / totalProse : 0 }
      add(Int(masses[container].words))
      add(links(container))
      add(Int(masses[container].paragraphs))
      add(share(container))
      add(Int(masses[grand].words))
      add(links(grand))
      add(share(grand))
      add(share(great))
      add(links(great))
      // How far up the block's ancestors the top container is met.
      var steps = 0
      var meeting = parent
      while meeting > 0, !(meeting <= top && top < Int(nodes[meeting].end)), steps < 64 {
        meeting = Int(nodes[meeting].parent)
        steps += 1
      }
      let inTop = parent >= top && parent < Int(nodes[top].end)
      if inTop {
        steps = 0
        var up = parent
        while up > top, steps > -64 {
          up = Int(nodes[up].parent)
          steps -= 1
        }
      }
      add(steps)
      add(inTop ? 1 : 0)
      add(hasSecond && parent >= second && parent < Int(nodes[second].end) ? 1 : 0)
      add(totalProse > 0 ? masses[top].prose / totalProse : 0)
      let signature = signatures[contexts[parent].signature] ?? (1, 0, 0, 0)
      add(Int(signature.count))
      add(Float(signature.words) / Float(max(1, signature.count)))
      add(signature.characters > 0 ? Float(signature.links) / Float(signature.characters) : 0)
      add(Float(signature.words) / Float(max(1, totalWords)))
      add(count)
      add(totalWords)
      add(longTotal > 0 ? Float(longBefore) / Float(longTotal) : 0)
      if stat.words > 15 { longBefore += stat.words }
      add(longTotal > 0 ? Float(longTotal - longBefore) / Float(longTotal) : 0)
      add(hints.hasBody ? 1 : 0)
      add(Int(masses[container].words) - stat.words)
      if Int32(container) == siblingParent { siblingIndex += 1 } else { siblingIndex = 0 }
      siblingParent = Int32(container)
      add(siblingIndex)
      add(heading >= 0 ? index - heading : -1)
      add(heading >= 0 ? Int(nodes[Int(blocks[heading].parent)].tag.rawValue - HTMLTag.h1.rawValue) : -1)
      add(masses[container].words == Int32(stat.words) ? 1 : 0)
      add(heading >= 0 ? stats[heading].odds.mean : 0)
      add(heading >= 0 ? stats[heading].odds.low : 0)
      if index == titleBlock { lowest = (0, -1) }
      add(lowest.odds)
      add(lowest.index >= 0 ? index - lowest.index : -1)
      add(Float(stat.upperWords) / words)
      add(stat.hasLinkLabel ? 1 : 0)
      if HTMLTagSet.allHeadings.contains(tag) { heading = index }
      if stat.words <= 10, stat.odds.mean < lowest.odds { lowest = (stat.odds.mean, index) }
      charactersBefore += stat.characters
    }
  }

  private static func rank(_ tag: HTMLTag) -> Float {
    switch tag {
    case .p: 0
    case .li: 3
    case .blockquote: 1
    case .div: 2
    case .td, .th: 4
    case .h1: 6
    case .h2: 7
    case .h3: 8
    case .h4: 9
    case .h5, .h6: 10
    case .figcaption, .caption: 12
    case .pre: 1.5
    case .dd, .dt: 5
    case .section, .article, .main: 2.5
    default: 11
    }
  }

  private static func flags(_ tree: HTMLTree, _ index: Int, _ node: HTMLTree.Node) -> UInt32 {
    var flags: UInt32 =
      switch node.tag {
      case .ul, .ol, .dl, .menu: Flag.list
      case .table: Flag.table
      case .blockquote: Flag.quote
      case .figure, .figcaption: Flag.figure
      case .aside: Flag.aside
      case .nav: Flag.nav
      case .header: Flag.header
      case .footer: Flag.footer
      case .form: Flag.form
      case .article: Flag.article
      case .main: Flag.main
      case .section: Flag.section
      case .a: Flag.link
      case .b, .strong, .h1, .h2, .h3, .h4: Flag.bold
      default: 0
      }
    if node.attributeCount > 0 {
      if Visibility.isHidden(tree, index) { flags |= Flag.hidden }
      if let property = tree.value(.itemprop, of: index), property.elementsEqual("articleBody".utf8) {
        flags |= Flag.body
      }
    }
    return flags
  }

  // MARK: - Text

  static func measure(
    _ tree: HTMLTree, _ pieces: ArraySlice<Int32>, contexts: (Int32) -> UInt32, lexicon: BlockLexicon, keys: Int = 60
  ) -> Stats {
    var stat = Stats()
    var word: UInt32 = 2_166_136_261
    var wordLength = 0
    var last: UInt32 = 0
    var beforeLast: UInt32 = 0
    var startsUpper = false
    var hasLower = false
    var wide = 0
    var lastSign: UInt32 = 0
    var lastLink: Int32 = -1

    func endWord() {
      guard wordLength > 0 else { return }
      stat.words += 1
      if startsUpper {
        stat.capitals += 1
        if !hasLower, wordLength > 1 { stat.upperWords += 1 }
      }
      if lexicon.isFunctionWord(word) { stat.functionWords += 1 }
      if stat.wordKeys.count < keys { stat.wordKeys.append(word) }
      stat.textKey = (stat.textKey ^ UInt64(word)) &* 1_099_511_628_211
      if stat.words >= 3 {
        stat.shingles.append((beforeLast &* 31 ^ last) &* 0x9E37_79B1 ^ word)
      }
      beforeLast = last
      last = word
      word = 2_166_136_261
      wordLength = 0
      startsUpper = false
      hasLower = false
    }
    let pool = tree.pool
    for piece in pieces {
      let node = tree.nodes[Int(piece)]
      guard node.tag == .text else {
        endWord()
        continue
      }
      let flags = contexts(node.parent)
      let before = stat.characters
      if flags & Flag.link != 0, node.parent != lastLink {
        if stat.links == 0, lastSign == 2 { stat.hasLinkLabel = true }
        stat.links += 1
        lastLink = node.parent
      }
      if tree.nodes[Int(node.parent)].tag == .time { stat.hasTime = true }
      var index = Int(node.start)
      let end = Int(node.limit)
      while index < end {
        let byte = pool[index]
        index += 1
        if byte < 0x80 {
          switch byte {
          case 0x61...0x7A:
            stat.characters += 1
            hasLower = true
            word = (word ^ UInt32(byte)) &* 16_777_619
            wordLength += 1
            lastSign = 0
          case 0x41...0x5A:
            stat.characters += 1
            if wordLength == 0 { startsUpper = true }
            if stat.characters == 1 { stat.startsCapital = true }
            word = (word ^ UInt32(byte | 0x20)) &* 16_777_619
            wordLength += 1
            lastSign = 0
          case 0x30...0x39:
            stat.characters += 1
            stat.digits += 1
            word = (word ^ UInt32(byte)) &* 16_777_619
            wordLength += 1
            lastSign = 0
          case 0x00...0x20: endWord()
          default:
            stat.characters += 1
            endWord()
            switch byte {
            case 0x2E, 0x21, 0x3F:
              stat.terminals += 1
              lastSign = 1
            case 0x2C, 0x3B:
              stat.commas += 1
              lastSign = 0
            case 0x22:
              stat.quotes += 1
            case 0x7C, 0x3E:
              stat.pipes += 1
              lastSign = 2
            case 0x29, 0x27, 0x5D: break
            case 0x3A: lastSign = 2
            default: lastSign = 0
            }
          }
          continue
        }
        if byte & 0xC0 == 0x80 {
          // The rest of a character of two bytes.
          word = (word ^ UInt32(byte)) &* 16_777_619
          continue
        }
        let second = index < end ? pool[index] : 0
        let third = index + 1 < end ? pool[index + 1] : 0
        if byte == 0xC2, second == 0xA0 {
          index += 1
          endWord()
          continue
        }
        if byte == 0xC2, second == 0xAB || second == 0xBB {
          stat.quotes += 1
          stat.characters += 1
          index += 1
          endWord()
          continue
        }
        stat.characters += 1
        if byte == 0xE2, second == 0x80 {
          index += 2
          // The apostrophe inside a word stays; other signs end it.
          if third == 0x99, wordLength > 0 { continue }
          endWord()
          if third >= 0x98, third <= 0x9F { stat.quotes += 1 } else { lastSign = third == 0xA6 ? 1 : 0 }
          continue
        }
        if byte >= 0xE3, byte <= 0xED {
          index += 2
          if byte == 0xE3, second == 0x80 {
            // Ideographic stops and commas.
            endWord()
            if third == 0x82 {
              stat.terminals += 1
              lastSign = 1
            } else if third == 0x81 {
              stat.commas += 1
            }
            continue
          }
          // Scripts without blanks: two characters count as a word.
          word = (word ^ UInt32(byte)) &* 16_777_619
          word = (word ^ UInt32(second)) &* 16_777_619
          word = (word ^ UInt32(third)) &* 16_777_619
          wordLength += 1
          wide += 1
          if wide & 1 == 0 { endWord() }
          lastSign = 0
          continue
        }
        if wordLength == 0, byte == 0xC3, second >= 0x80, second <= 0x9E { startsUpper = true }
        if wordLength == 0, byte == 0xD0, second >= 0x80, second <= 0xAF { startsUpper = true }
        // Of other scripts than the Latin one, only the first letter is looked at.
        if wordLength > 0 { hasLower = true }
        word = (word ^ UInt32(byte)) &* 16_777_619
        wordLength += 1
        lastSign = 0
      }
      let added = stat.characters - before
      if flags & Flag.link != 0 { stat.linkCharacters += added }
      if flags & Flag.bold != 0 { stat.boldCharacters += added }
    }
    endWord()
    if stat.words == 1 { stat.shingles.append(last) }
    if stat.words == 2 { stat.shingles.append(beforeLast &* 31 ^ last) }
    stat.endsSentence = lastSign == 1
    return stat
  }
}

/// A set of keys, as bits; a key that is not in it is taken to be in it now and then.
struct KeySet {
  private var bits: [UInt64] = []
  private(set) var count = 0

  mutating func insert(_ key: UInt32) {
    if bits.isEmpty { bits = Array(repeating: 0, count: 1024) }
    let slot = Int((key &* 0x9E37_79B1) >> 16)
    bits[slot >> 6] |= 1 << UInt64(slot & 63)
    count += 1
  }

  func contains(_ key: UInt32) -> Bool {
    guard !bits.isEmpty else { return false }
    let slot = Int((key &* 0x9E37_79B1) >> 16)
    return bits[slot >> 6] >> UInt64(slot & 63) & 1 == 1
  }

  /// The share of some keys that are in the set.
  func share(of keys: [UInt32]) -> Float {
    guard !bits.isEmpty, !keys.isEmpty else { return 0 }
    var hits = 0
    for key in keys where contains(key) { hits += 1 }
    return Float(hits) / Float(keys.count)
  }
}

/// e to a power, exactly alike on every machine: (1 + x/256)^256.
func expFast(_ x: Float) -> Float {
  var value = 1 + max(-20, min(20, x)) / 256
  for _ in 0..<8 { value *= value }
  return value
}

extension HTMLTagSet {
  static let upperHeadings = HTMLTagSet(.h1, .h2, .h3)
  static let allHeadings = HTMLTagSet(.h1, .h2, .h3, .h4, .h5, .h6)
}
