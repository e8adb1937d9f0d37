import Markup
import Testing

/// The tree as nested tags, with the text in brackets.
private func outline(_ page: String) -> String {
  let tree = HTMLTree(Array(page.utf8))
  var text = ""
  var closing: [(end: Int, tag: HTMLTag)] = []
  for index in tree.nodes.indices {
    while let last = closing.last, last.end <= index {
      closing.removeLast()
      text += ")"
    }
    let node = tree.nodes[index]
    if node.tag == .text {
      text += "[\(String(decoding: tree.text(index), as: UTF8.self))]"
    } else {
      text += "\(node.tag)("
      closing.append((Int(node.end), node.tag))
    }
  }
  return text + closing.map { _ in ")" }.joined()
}

@Suite struct HTMLTreeTests {
  @Test func nests() {
    #expect(outline("<html><body><div>a<p>b</p></div></body></html>") == "html(body(div([a]p([b]))))")
  }

  @Test func readsWhatFollowsTheEndOfTheBody() {
    #expect(outline("<html><body>a</body></html><p>b") == "html(body([a]p([b])))")
  }

  @Test func closesParagraphsByHTML5() {
    #expect(outline("<body><p>a<section>b</section>c") == "html(body(p([a])section([b])[c]))")
    #expect(outline("<body><p>a<p>b<ul><li>c<li>d</ul>e") == "html(body(p([a])p([b])ul(li([c])li([d]))[e]))")
  }

  @Test func headerClosesOverAnOpenDivision() {
    #expect(outline("<body><header><div>a</header>b") == "html(body(header(div([a]))[b]))")
  }

  @Test func voidElementsHoldNothing() {
    #expect(outline("<body>a<wbr>b<source>c<br/>d") == "html(body([a]wbr()[b]source()[c]br()[d]))")
  }

  @Test func linksDoNotNest() {
    #expect(outline("<body><a>b<a>c</a>d") == "html(body(a([b])a([c])[d]))")
    #expect(outline("<body><a><div>b</a>c</div>d") == "html(body(a(div([bc]))[d]))")
  }

  @Test func cellsAndRowsCloseEachOther() {
    #expect(
      outline("<table><tr><td>a<td>b<tr><td>c<table><tr><td>d</table>e</table>f")
        == "html(table(tr(td([a])td([b]))tr(td([c]table(tr(td([d])))[e])))[f])")
  }

  @Test func decodesReferences() {
    #expect(outline("<body>a&amp;b&nbsp;&#150;&rsquo;&#x2014;") == "html(body([a&b\u{A0}–’—]))")
  }

  @Test func leavesOutScriptsStylesAndComments() {
    #expect(
      outline("<body>a<script>if (a<b) '</p>'</script>b<style>p{}</style><!-- <p>c</p> -->d<svg><text>e</text></svg>")
        == "html(body([abd]))")
  }

  @Test func keepsTextAfterACommentThatIsNotClosed() {
    #expect(outline("<body>a<!-- b> c") == "html(body([a c]))")
  }

  @Test func takesALoneAngleBracketAsText() {
    #expect(outline("<body>1 < 2 <3 </ x>4") == "html(body([1 < 2 <3 4]))")
  }

  @Test func keepsAttributes() {
    let tree = HTMLTree(Array("<html lang=en><body class='a b' ID=x hidden data-x=1>".utf8))
    #expect(tree.value(.lang, of: 0).map(Array.init) == Array("en".utf8))
    #expect(tree.value(.class, of: 1).map(Array.init) == Array("a b".utf8))
    #expect(tree.value(.id, of: 1).map(Array.init) == Array("x".utf8))
    #expect(tree.value(.hidden, of: 1)?.isEmpty == true)
    #expect(tree.value(.style, of: 1) == nil)
  }

  @Test func namesScripts() {
    let page = Array("<script type='application/ld+json'>{}</script>".utf8)
    let tree = HTMLTree(page)
    #expect(tree.scripts.map { Array(page[$0.content]) } == [Array("{}".utf8)])
  }

  @Test func tellsWhereTextComesFrom() {
    let page = Array("<body>ab<!-- x -->c<b>d</b>&eacute;f 1 < 2".utf8)
    let tree = HTMLTree(page)
    #expect(String(decoding: tree.pool, as: UTF8.self) == "abcdéf 1 < 2")
    for (index, run) in tree.runs.enumerated() {
      let end = index + 1 < tree.runs.count ? tree.runs[index + 1].start : Int32(tree.pool.count)
      let text = Array(tree.pool[Int(run.start)..<Int(end)])
      let bytes = Array(page[Int(run.page.lowerBound)..<Int(run.page.upperBound)])
      if run.isVerbatim { #expect(text == bytes) }
    }
    #expect(tree.runs.filter { !$0.isVerbatim }.map { page[Int($0.page.lowerBound)] } == [0x26, 0x3C])
  }

  @Test func longTextKeepsItsPlace() {
    let words = String(repeating: "öffentlich ", count: 700)
    let page = Array("<p>\(words)</p>".utf8)
    let tree = HTMLTree(page)
    #expect(tree.runs.map(\.page) == [3..<Int32(3 + words.utf8.count)])
    #expect(tree.runs.map(\.isVerbatim) == [true])
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 1_000_000) + "deep",
    String(repeating: "<a href=x>y</a>", count: 300_000),
    String(repeating: "<div>", count: 200_000) + String(repeating: "</p></span></x>", count: 100_000),
    "<a " + String(repeating: "b=c d ", count: 300_000) + ">text",
    String(repeating: "<p>a<b>b<table><tr><td>", count: 60_000),
    String(repeating: "<title>", count: 200_000), String(repeating: "<!--", count: 200_000),
    String(repeating: "<svg>", count: 200_000), String(repeating: "<a b='", count: 200_000),
    String(repeating: "\0<\0", count: 100_000), String(repeating: "&", count: 500_000),
    String(repeating: "</p>", count: 300_000), String(repeating: "<li>", count: 300_000),
    "<script>" + String(repeating: "x", count: 1_000_000),
  ])
  func readsHostilePagesInLinearTime(_ page: String) {
    let clock = ContinuousClock()
    let time = clock.measure { _ = HTMLTree(Array(page.utf8)) }
    #expect(time < .seconds(20))
  }
}
