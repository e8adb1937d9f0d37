extension Document {
  /// Marks what stands between double quotation marks, paragraph by paragraph.
  ///
  /// Curly marks and guillemets tell by themselves whether they open or close; a straight mark opens when none is open.
  /// A paragraph that ends inside a quotation does not carry it over: by custom the next paragraph opens it again.
  internal mutating func markQuotations() {
    for paragraph in paragraphs {
      var open = false
      for index in paragraph {
        let start = Int(tokens[index].start)
        let count = Int(tokens[index].end) - start
        var kind = CharacterClass.scalar(in: bytes, at: start).kind
        // Two single marks stand for a double one.
        if kind == .openSingle, count == 2 || count == 6 { kind = .openQuote }
        if kind == .apostrophe, count == 2 && bytes[start + 1] == bytes[start] || count == 6 { kind = .closeQuote }
        if kind == .straightQuote { kind = open ? .closeQuote : .openQuote }
        switch kind {
        case .openQuote:
          tokens[index].flags.insert(.opensQuotation)
          open = true
        case .closeQuote:
          tokens[index].flags.insert(.closesQuotation)
          open = false
        default:
          if open { tokens[index].flags.insert(.quoted) }
        }
      }
    }
  }
}
