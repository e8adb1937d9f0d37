import DomainCore
import HTMLImporter
import Testing
import TextDecoding

@Suite struct HTMLFragmentTests {
  private func read(_ fragment: String) -> (text: String, captions: [String?], credits: [String?]) {
    var text = CanonicalText()
    let media = HTMLFragment.read(Array(fragment.utf8), into: &text)
    return (text.finish().text, media.map(\.caption), media.map(\.credit))
  }

  @Test func paragraphsHeadingsListsQuotesAndTables() {
    let fragment = """
      <h2>Two\nlines</h2><p>One <b>b</b>old<br>line.</p>loose<ul><li>x</li><li>y <i>z</i></li></ul>
      <blockquote><p>said</p></blockquote><table><tr><td>1</td><td>2</td></tr></table>
      """
    #expect(read(fragment).text == "Two lines\nOne bold line.\nloose\nx\ny z\nsaid\n1\n2")
  }

  @Test func leavesOutWhatIsNotRead() {
    let fragment = """
      <p>a</p><script>b</script><style>c</style><!-- d --><form><p>e</p></form><p hidden>f</p>\
      <p style="display: none">g</p><template><p>h</p></template><p>i</p>
      """
    #expect(read(fragment).text == "a\ni")
  }

  @Test func figuresAreMedia() {
    let fragment = """
      <p>a</p><figure><img src="x.jpg"><figcaption>Boats at dusk. Photo: J. Example</figcaption></figure><p>b</p>
      """
    let result = read(fragment)
    #expect(result.text == "a\nb")
    #expect(result.captions == ["Boats at dusk."])
    #expect(result.credits == ["J. Example"])
  }

  @Test func aFigureWithoutAPictureIsText() {
    #expect(read("<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>").text == "a")
  }

  @Test func twoLineBreaksPartParagraphs() {
    #expect(read("a<br><br>b<br>c").text == "a\nb c")
  }

  @Test func anyBytesAreRead() {
    #expect(read("").text == "")
    #expect(read("<p>a</b></p></p><<<p").text.hasPrefix("a"))
  }
}
