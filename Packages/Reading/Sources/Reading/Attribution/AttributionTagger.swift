internal import CAttributionModel
import Language

/// A part of an attribution, as the tagger marks it.
enum AttributionRole: Int {
  case source, cue, content
}

/// A stretch of tokens with one role.
struct TaggedSpan: Equatable {
  var role: AttributionRole
  var tokens: Range<Int>
}

/// Source, cue and contents that belong together, in tokens.
struct LinkedSpans: Equatable {
  var source: Range<Int>?
  var cue: Range<Int>
  var contents: [Range<Int>]
}

/// Tags sources, cues and contents with a small network, and links them.
///
/// The network (CAttributionModel) reads whole paragraphs together, as many as fit a window, so that it sees who speaks in
/// the paragraph before; the cost of a text is linear in its length.
struct AttributionTagger {
  /// Most words of a window; a longer paragraph is cut, behind a sentence where one ends in it.
  static let longestWindow = 240

  private var workspace: [Line]
  private var outputs: [Float]
  private var linker = AttributionLinker()

  /// 64 bytes, aligned to as many: what the kernel's workspace is measured in.
  private typealias Line = SIMD64<UInt8>

  init() {
    workspace = Array(repeating: Line(), count: (Int(attribution_workspace_size()) + 63) / 64)
    outputs = Array(repeating: 0, count: Int(ATTRIBUTION_BATCH_WORDS * ATTRIBUTION_OUTPUTS))
  }

  /// All attributions of a text, in the order of their cues.
  mutating func run(_ document: Document, _ features: AttributionFeatures) -> [LinkedSpans] {
    let windows = Self.windows(of: document)
    let order = windows.indices.sorted {
      windows[$0].count != windows[$1].count ? windows[$0].count > windows[$1].count : $0 < $1
    }
    var found: [LinkedSpans] = []
    var start = 0
    while start < order.count {
      var end = start
      var words = 0
      while end < order.count, end - start < ATTRIBUTION_BATCH_WINDOWS,
        words + windows[order[end]].count <= ATTRIBUTION_BATCH_WORDS
      {
        words += windows[order[end]].count
        end += 1
      }
      read(order[start..<end].map { windows[$0] }, words: words, document, features, &found)
      start = end
    }
    return found.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  private mutating func read(
    _ batch: [Range<Int>], words: Int, _ document: Document, _ features: AttributionFeatures,
    _ found: inout [LinkedSpans]
  ) {
    var rows: [Int32] = []
    rows.reserveCapacity(words * Int(ATTRIBUTION_FEATURES))
    for window in batch {
      for token in window {
        features.append(token, to: &rows)
        rows.append(attribution_vocabulary_row(features.key(token)))
      }
    }
    let lengths = batch.map { Int32($0.count) }
    unsafe workspace.withUnsafeMutableBytes { memory in
      unsafe attribution_run(memory.baseAddress, rows, lengths, Int32(lengths.count), &outputs)
    }
    var first = 0
    for window in batch {
      let spans = TagDecoder.spans(outputs, width: Int(ATTRIBUTION_OUTPUTS), first: first, window: window)
      found += linker.link(spans, outputs: outputs, offset: first - window.lowerBound, document)
      first += window.count
    }
  }

  /// Paragraphs in order, as many together as fit a window.
  static func windows(of document: Document) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for paragraph in document.paragraphs {
      var first = paragraph.lowerBound
      while paragraph.upperBound - first > longestWindow {
        let end = (first + 1...first + longestWindow).last { document.tokens[$0].flags.contains(.sentenceStart) }
        pieces.append(first..<(end ?? first + longestWindow))
        first = pieces[pieces.count - 1].upperBound
      }
      if first < paragraph.upperBound { pieces.append(first..<paragraph.upperBound) }
    }
    var windows: [Range<Int>] = []
    for piece in pieces {
      if let last = windows.last, last.upperBound == piece.lowerBound, last.count + piece.count <= longestWindow {
        windows[windows.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        windows.append(piece)
      }
    }
    return windows
  }
}

/// Finds the likeliest well-formed sequence of tags (Viterbi over BIOES).
enum TagDecoder {
  private static let tags = Int(ATTRIBUTION_TAGS)

  /// Tag 0 is outside; then, for each role, begin, inside, end and single.
  private static func position(_ tag: Int) -> Int { tag == 0 ? 4 : (tag - 1) % 4 }
  private static func isOpen(_ tag: Int) -> Bool { tag > 0 && position(tag) < 2 }

  /// The tags that may stand before each tag.
  private static let before: [[Int]] = (0..<tags).map { tag in
    (0..<tags).filter { previous in
      let continues = position(tag) == 1 || position(tag) == 2
      return isOpen(previous) == continues && (!continues || (previous - 1) / 4 == (tag - 1) / 4)
    }
  }

  /// The spans of a window. `scores` holds `width` numbers a word, the tags first, from word `first` on.
  static func spans(_ scores: [Float], width: Int, first: Int, window: Range<Int>) -> [TaggedSpan] {
    let count = window.count
    guard count > 0 else { return [] }
    var back = [UInt8](repeating: 0, count: count * tags)
    var total = [Float](repeating: -.infinity, count: tags)
    for tag in 0..<tags where position(tag) == 4 || position(tag) == 0 || position(tag) == 3 {
      total[tag] = scores[first * width + tag]
    }
    var next = total
    for word in 1..<max(count, 1) {
      let base = (first + word) * width
      for tag in 0..<tags {
        var best = before[tag][0]
        for previous in before[tag] where total[previous] > total[best] { best = previous }
        next[tag] = total[best] + scores[base + tag]
        back[word * tags + tag] = UInt8(best)
      }
      swap(&total, &next)
    }
    var tag = 0
    for candidate in 0..<tags where !isOpen(candidate) && total[candidate] > total[tag] { tag = candidate }
    var path = [Int](repeating: 0, count: count)
    for word in (0..<count).reversed() {
      path[word] = tag
      tag = Int(back[word * tags + tag])
    }
    var spans: [TaggedSpan] = []
    var begin = 0
    for (word, tag) in path.enumerated() where tag > 0 {
      if position(tag) == 0 || position(tag) == 3 { begin = word }
      if position(tag) == 2 || position(tag) == 3, let role = AttributionRole(rawValue: (tag - 1) / 4) {
        spans.append(TaggedSpan(role: role, tokens: window.lowerBound + begin..<window.lowerBound + word + 1))
      }
    }
    return spans
  }
}
