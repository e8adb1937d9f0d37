/// A stretch of text between quotation marks, in one paragraph.
struct Quotation: Equatable {
  /// Bytes, marks included.
  var range: Range<Int>
  /// Whether its mark is closed in its own paragraph.
  var isClosed: Bool
  /// Whether the next quotation goes on with the same speech: it reopens where this one was left open at the end of a
  /// paragraph.
  var continues: Bool
  /// Whether it stands by itself as speech, and is no piece of somebody else's sentence, title or scare quote.
  var isIndependent: Bool
}
