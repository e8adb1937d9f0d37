import Testing

@testable import Language

@Suite struct NameDecoderTests {
  private func names(_ tags: [[Float]]) -> [NameMention] {
    var names: [NameMention] = []
    NameDecoder.append(tags.flatMap { $0 }, tokens: 10..<10 + tags.count, to: &names)
    return names
  }

  private let outside: [Float] = [1, 0, 0, 0, 0, 0, 0]
  private let beginPerson: [Float] = [0.1, 0.9, 0, 0, 0, 0, 0]
  private let insidePerson: [Float] = [0.2, 0, 0.8, 0, 0, 0, 0]
  private let insidePlace: [Float] = [0, 0, 0, 0, 0, 0, 1]

  @Test func nothing() { #expect(names([outside, outside]).isEmpty) }

  @Test func oneName() {
    let found = names([outside, beginPerson, insidePerson, outside])
    #expect(found.map(\.tokens) == [11..<13])
    #expect(found.map(\.kind) == [.person])
    #expect(abs((found.first?.confidence ?? 0) - 0.8) < 1e-6)
  }

  @Test func neighboursStayApart() {
    #expect(names([beginPerson, beginPerson]).map(\.tokens) == [10..<11, 11..<12])
  }

  @Test func insideNeedsItsBegin() {
    // A name cannot open with an inside tag; the nearest allowed sequence is taken.
    #expect(names([outside, insidePlace]).allSatisfy { $0.kind == .location || $0.kind == .person })
  }
}
