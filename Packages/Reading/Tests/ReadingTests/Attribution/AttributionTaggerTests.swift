import DomainCore
import Language
import Testing

@testable import Reading

@Suite struct AttributionTaggerTests {
  /// Scores of words that each prefer one tag.
  private func scores(_ tags: [Int], width: Int = 13) -> [Float] {
    tags.flatMap { tag in (0..<width).map { $0 == tag ? 2 : 0 } }
  }

  @Test func wellFormedTagsBecomeSpans() {
    // B-source E-source S-cue O B-content I-content E-content
    let spans = TagDecoder.spans(scores([1, 3, 8, 0, 9, 10, 11]), width: 13, first: 0, window: 10..<17)
    #expect(
      spans == [
        TaggedSpan(role: .source, tokens: 10..<12), TaggedSpan(role: .cue, tokens: 12..<13),
        TaggedSpan(role: .content, tokens: 14..<17),
      ])
  }

  @Test func tagsThatDoNotFitTogetherAreMended() {
    // An inside without a begin, and a begin without an end.
    let spans = TagDecoder.spans(scores([10, 10, 0, 5]), width: 13, first: 0, window: 0..<4)
    for (before, after) in zip(spans, spans.dropFirst()) {
      #expect(before.tokens.upperBound <= after.tokens.lowerBound)
    }
    #expect(TagDecoder.spans(scores([1]), width: 13, first: 0, window: 3..<4).allSatisfy { $0.tokens == 3..<4 })
    #expect(TagDecoder.spans([], width: 13, first: 0, window: 0..<0) == [])
  }

  @Test func windowsAreWholeParagraphs() {
    let paragraph = String(repeating: "The mayor spoke to us today about the bridge. ", count: 10)
    let document = Pipeline().annotate(Array(repeating: paragraph, count: 7).joined(separator: "\n\n"))
    let windows = AttributionTagger.windows(of: document)
    #expect(windows.map(\.count) == [200, 200, 200, 100])
    #expect(windows.allSatisfy { document.tokens[$0.lowerBound].flags.contains(.paragraphStart) })
  }

  @Test func aLongParagraphIsCutBehindASentence() {
    let document = Pipeline().annotate(String(repeating: "The mayor spoke to us today about the bridge. ", count: 60))
    let windows = AttributionTagger.windows(of: document)
    #expect(windows.map(\.count) == [240, 240, 120])
    #expect(windows.allSatisfy { document.tokens[$0.lowerBound].flags.contains(.sentenceStart) })
  }

  @Test func wordsWithoutSentencesAreCutToo() {
    let document = Pipeline().annotate(String(repeating: "word ", count: 1000))
    let windows = AttributionTagger.windows(of: document)
    #expect(windows.allSatisfy { (1...AttributionTagger.longestWindow).contains($0.count) })
    #expect(windows.reduce(0) { $0 + $1.count } == document.tokens.count)
  }
}
