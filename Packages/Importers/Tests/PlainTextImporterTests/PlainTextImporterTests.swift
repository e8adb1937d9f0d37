import DomainCore
import PlainTextImporter
import Testing

private func read(_ text: String, published: String? = nil) throws(ImportError) -> Report {
  try read(Array(text.utf8), published: published)
}

private func read(_ bytes: [UInt8], published: String? = nil) throws(ImportError) -> Report {
  var result = Report()
  try PlainTextImporter().read(ImportInput(bytes, name: "story.txt", published: published)) { report in
    result = report
    return .more
  }
  return result
}

private func creators(_ report: Report) -> [Source] {
  report.creators.compactMap { id in report.sources.first { $0.id == id } }
}

private func publisher(_ report: Report) -> Source? { report.sources.first { $0.id == report.publisher } }

/// A body that no test is about.
private let body = """
  Ferries stopped running on Tuesday after the port lost power, the harbour master said in a statement.
  """

@Suite struct PlainTextParagraphTests {
  @Test func blankLinesSeparateParagraphs() throws {
    let report = try read("The mill closed on Monday, the owner said.\n\n\nNobody was hurt in the fire.\n")
    #expect(report.text == "The mill closed on Monday, the owner said.\nNobody was hurt in the fire.")
    #expect(report.headline == nil)
    #expect(report.mediaType == "text/plain")
    #expect(report.imported?.by == "text")
    #expect(report.imported?.from == "story.txt")
    #expect(report.diagnostics.isEmpty)
    #expect(report.validate().isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesAreParagraphsWithoutBlankLines(end: String) throws {
    let report = try read("The mill closed on Monday.\(end)Nobody was hurt.\(end)  The owner said so.\(end)")
    #expect(report.text == "The mill closed on Monday.\nNobody was hurt.\nThe owner said so.")
  }

  @Test func wrappedLinesAreJoined() throws {
    let report = try read(
      """
      The harbour master said on Tuesday that ferries would not run before
      the power was back, which the operator of the grid expects to take a
      day or two. He did not say what had failed.

      A spokeswoman for the operator said a long-
      range cable had been cut by an anchor, and that pre-
      and post-storm surveys had shown nothing.
      """)
    #expect(
      report.text == """
        The harbour master said on Tuesday that ferries would not run before the power was back, which the operator of \
        the grid expects to take a day or two. He did not say what had failed.
        A spokeswoman for the operator said a long-range cable had been cut by an anchor, and that pre- and post-storm \
        surveys had shown nothing.
        """)
  }

  @Test func indentedAndShortLinesEndWrappedParagraphs() throws {
    let report = try read(
      """
         The harbour master said on Tuesday that ferries would not run until
      the power was back, which the operator of the grid expects to take a
      day or two.
         He did not say what had failed on the cable, which is the only line
      between the island and the mainland.
         Repairs began at noon.
      """)
    #expect(report.text.split(separator: "\n").count == 3)
    #expect(report.text.hasSuffix("\nRepairs began at noon."))
  }

  @Test func listsKeepTheirItems() throws {
    let report = try read(
      """
      The notice that the operator published on Tuesday evening names three
      things which passengers should know before they travel:
      - ferries are to run every two hours from Wednesday morning, with a
        bus from the station
      - tickets stay valid for a week
      """)
    #expect(
      report.text.split(separator: "\n").suffix(2) == [
        "- ferries are to run every two hours from Wednesday morning, with a bus from the station",
        "- tickets stay valid for a week",
      ])
  }

  @Test func aHeadlineIsNotGluedToAWrappedBody() throws {
    let report = try read(
      """
      Ferries stop after island port loses power
      The harbour master said on Tuesday that ferries would not run before
      the power was back, which the operator of the grid expects to take a
      day or two. He did not say what had failed.
      """)
    #expect(report.headline == "Ferries stop after island port loses power")
    #expect(report.text.hasPrefix("The harbour master said on Tuesday that ferries would not run before the power"))
  }

  @Test func originsPointIntoTheFile() throws {
    let file = "Ferries stop in Sarn\r\n\r\n\(body)\r\n\r\nThe “cable” was\u{A0}cut, caf\u{65}\u{301} owners said.\r\n"
    let report = try read(file)
    let bytes = Array(file.utf8)
    for word in ["Ferries stopped", "cable", "cut", "owners"] {
      let start = try #require(find(word, in: report.utf8))
      let origin = try #require(report.span(start..<start + word.utf8.count).origin)
      let (from, to) = (try #require(origin.byteStart), try #require(origin.byteEnd))
      #expect(bytes[from..<to].elementsEqual(word.utf8))
      #expect(origin.line == (word == "Ferries stopped" ? 3 : 5))
    }
    let start = try #require(find("caf\u{E9}", in: report.utf8))
    let origin = try #require(report.span(start..<start + 5).origin)
    #expect(bytes[origin.byteStart!..<origin.byteEnd!].elementsEqual("cafe\u{301}".utf8))
  }

  private func find(_ word: String, in bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: word.utf8) }
  }
}

@Suite struct PlainTextHeadTests {
  @Test func agencyReport() throws {
    let report = try read(
      """
      Envoys agree on list of tankers

      By Jane Doe and John Roe

      BRUSSELS, March 13, 2025 (Reuters) — Envoys agreed on Thursday to list a dozen tankers, two diplomats said.

      The list is to be published on Friday.
      """, published: "2030-01-01")
    #expect(report.headline == "Envoys agree on list of tankers")
    #expect(report.dateline == "BRUSSELS")
    #expect(report.published == "2025-03-13")
    #expect(publisher(report)?.name == "Reuters")
    #expect(creators(report).map(\.name) == ["Jane Doe", "John Roe"])
    #expect(creators(report).map(\.kind) == [.person, .person])
    #expect(report.extensions["byline"] == .string("By Jane Doe and John Roe"))
    #expect(
      report.text == """
        Envoys agreed on Thursday to list a dozen tankers, two diplomats said.
        The list is to be published on Friday.
        """)
    #expect(report.validate().isEmpty)
  }

  @Test(arguments: [
    ("BRUSSELS, March 13 (Reuters) — Envoys agreed.", "BRUSSELS", "Reuters"),
    ("KYIV — Envoys agreed.", "KYIV", nil),
    ("WASHINGTON (AP) - Envoys agreed.", "WASHINGTON", "Associated Press"),
    ("NEW YORK, Nov. 19 (UPI) -- Envoys agreed.", "NEW YORK", "United Press International"),
    ("MANCHESTER, N.H. — Envoys agreed.", "MANCHESTER, N.H.", nil),
    ("Mexico City, 8 Feb (AFP) – Envoys agreed.", "Mexico City", "Agence France-Presse"),
    ("PARIS/LONDON (Meridian News)— Envoys agreed.", "PARIS/LONDON", "Meridian News"),
    ("ST. LOUIS—“Envoys” agreed.", nil, nil),
  ])
  func datelines(line: String, place: String?, agency: String?) throws {
    let report = try read(line + "\n\nSecond paragraph of the report.")
    #expect(report.dateline == place)
    #expect(publisher(report)?.name == agency)
    #expect(report.text.hasPrefix("Envoys agreed.\n") == (place != nil))
    #expect(report.published == nil)
  }

  @Test(arguments: [
    "UPDATE — The text of this report was changed.",
    "NATO — the alliance — agreed.",
    "EU - The bloc agreed.",
    "The envoys — all of them — agreed.",
    "POLLS NOT NECESSARILY WRONG, JUST EARLY - So they agreed.",
    "DOE--Jane, 98, of this town, agreed.",
    "JANE DOE, HOST: Envoys agreed — at last.",
    "Kyiv — Envoys agreed.",
    "KYIV —",
    "20:52 That’s all for tonight — good night.",
    "- KYIV — Envoys agreed.",
  ])
  func linesThatAreNoDatelines(line: String) throws {
    let report = try read(line + "\n\nSecond paragraph of the report.")
    #expect(report.dateline == nil)
    #expect(report.text == line + "\nSecond paragraph of the report.")
  }

  @Test(arguments: [
    ("By Jane Doe", ["Jane Doe"], nil, nil),
    ("BY JANE DOE AND JEAN-LUC O’NEIL", ["Jane Doe", "Jean-Luc O’Neil"], nil, nil),
    ("By Jane Doe and John Roe, Staff Writers", ["Jane Doe", "John Roe"], "Staff Writers", nil),
    (
      "By Jane van der Doe, John Roe and M. Sample, Reuters", ["Jane van der Doe", "John Roe", "M. Sample"], nil,
      "Reuters"
    ),
    ("By Jane Doe in Kyiv | Associated Press", ["Jane Doe"], nil, "Associated Press"),
    ("By Meridian News Agency staff", [], nil, "Meridian News Agency"),
    ("By The Associated Press", [], nil, "Associated Press"),
  ])
  func bylines(line: String, names: [String], role: String?, agency: String?) throws {
    let report = try read("Ferries stop in Sarn\n\(line)\n\n\(body)")
    #expect(report.headline == "Ferries stop in Sarn")
    #expect(creators(report).map(\.name) == names)
    #expect(creators(report).allSatisfy { $0.role == role })
    #expect(publisher(report)?.name == agency)
    #expect(report.text == body)
  }

  @Test(arguments: [
    "By Monday the port had power again.", "By then, it was over", "By car and by train", "By the sea, in March",
    "By", "By 2030 all of it", "By Jane Doe of the harbour office",
  ])
  func linesThatAreNoBylines(line: String) throws {
    let report = try read("Ferries stopped, he said.\n\n\(line)\n\n\(body)")
    #expect(report.creators.isEmpty)
    #expect(report.text.contains("\n\(line)\n"))
  }

  @Test(arguments: [
    ("March 13, 2025", "2025-03-13"), ("Thursday, 13 March 2025", "2025-03-13"), ("2025-03-13", "2025-03-13"),
    ("Published: March 13, 2025 at 9:15 a.m. EDT", "2025-03-13T09:15:00-04:00"),
    ("Posted 13th Sept. 2025, 21:05 GMT", "2025-09-13T21:05:00Z"),
    ("2025-03-13T09:15+01:00", "2025-03-13T09:15:00+01:00"), ("12 pm, 2025", nil), ("March 13", nil),
    ("February 30, 2025", nil), ("March 2025", nil), ("May 5 25", nil),
  ])
  func dateLines(line: String, published: String?) throws {
    let report = try read("Ferries stop in Sarn\n\n\(line)\n\n\(body)")
    #expect(report.published == published)
    #expect(report.text == (published == nil ? "Ferries stop in Sarn\n\(line)\n\(body)" : body))
    if let published { #expect(EDTF.isValid(published)) }
  }

  @Test func updatesAreModifications() throws {
    let report = try read(
      "Ferries stop in Sarn\nPublished March 13, 2025\nUpdated March 14, 2025\n\n\(body)", published: "2001-01-01")
    #expect(report.published == "2025-03-13")
    #expect(report.modified == "2025-03-14")
  }

  @Test func theCallersDateIsUsedWhereTheFileTellsNone() throws {
    #expect(try read("KYIV, March 13 — \(body)", published: "2025-03-14").published == "2025-03-14")
  }

  @Test(arguments: [
    "Ferries stopped, the harbour master said.", "Dear all,", "Questions and answers:", "ferries stop in Sarn",
    "Ferries", "Why did ferries stop?", "20:52 Ferries run again", "FERRIES-SARN/POWER (UPDATE 2)", "BC-Ferries-Sarn",
  ])
  func linesThatMayBeBodyAreBody(line: String) throws {
    let report = try read("\(line)\n\n\(body)")
    #expect(report.headline == nil)
    #expect(report.text == "\(line)\n\(body)")
  }

  @Test func headlinesThatOnlyTheirSurroundingsProve() throws {
    #expect(try read("Why did ferries stop?\nBy Jane Doe\n\n\(body)").headline == "Why did ferries stop?")
    #expect(try read("Ferries stop\n\nSARN — \(body)").headline == "Ferries stop")
    #expect(try read("Ferries stop in the U.S.\n\n\(body)").headline == "Ferries stop in the U.S.")
  }

  @Test func aDeskCodeDoesNotHideTheHead() throws {
    let report = try read("BC-EU-Ferries\n\nFerries stop in Sarn\n\nBy Jane Doe\n\nSARN (AP) — \(body)")
    #expect(report.headline == "Ferries stop in Sarn")
    #expect(report.dateline == "SARN")
    #expect(report.text == "BC-EU-Ferries\n\(body)")
  }

  @Test func somethingIsLeftForTheBody() throws {
    #expect(try read("Ferries stop in Sarn").text == "Ferries stop in Sarn")
    #expect(try read("Ferries stop in Sarn\n\nBy Jane Doe").text.hasSuffix("By Jane Doe"))
  }
}

@Suite struct PlainTextFormTests {
  @Test func markdown() throws {
    let report = try read(
      """
      ---
      title: "Ferries stop in Sarn"
      date: 2025-03-13
      author: Jane Doe
      layout: post
      ---

      \(body)

      ## What is known
      The cable was cut.
      """)
    #expect(report.headline == "Ferries stop in Sarn")
    #expect(report.published == "2025-03-13")
    #expect(creators(report).map(\.name) == ["Jane Doe"])
    #expect(report.text == "\(body)\nWhat is known\nThe cable was cut.")
    #expect(report.diagnostics.map(\.kind) == ["omittedContent"])
    #expect(report.diagnostics.first?.note?.contains("layout") ?? false)
    #expect(try read("# Ferries stop\n\n\(body)").headline == "Ferries stop")
    #expect(try read("Ferries stop in Sarn\n====\n\n\(body)").headline == "Ferries stop in Sarn")
  }

  @Test func mail() throws {
    let report = try read(
      """
      From: Press Office <press@port.example>
      To: editors
      Subject: Ferries stop
       in Sarn
      Date: Thu, 13 Mar 2025 09:15:00 +0100 (CET)

      \(body)
      """)
    #expect(report.headline == "Ferries stop in Sarn")
    #expect(report.published == "2025-03-13T09:15:00+01:00")
    #expect(report.creators.isEmpty)
    #expect(report.text == body)
    #expect(report.diagnostics.map(\.note) == ["fields of the header that the report has no place for: From, To"])
  }

  @Test func transcript() throws {
    let text = "JANE DOE, HOST: Good evening.\n\nJOHN ROE: Thank you.\n\nDOE: What happened in Sarn?"
    let report = try read(text)
    #expect(report.headline == nil)
    #expect(report.text == text.split(separator: "\n").joined(separator: "\n"))
  }

  @Test func legacyEncodingsAreDecodedAndSaid() throws {
    let report = try read(Array("The port".utf8) + [0x92] + Array("s cable was cut, he said.".utf8))
    #expect(report.text == "The port’s cable was cut, he said.")
    #expect(report.diagnostics.map(\.kind) == ["guessedEncoding"])
    #expect(report.diagnostics.first?.note == "the encoding was guessed to be windows-1252")
  }

  @Test func undecodableBytesAreReplacedAndCounted() throws {
    let report = try read(
      [0xEF, 0xBB, 0xBF] + Array("The port’s ".utf8) + [0xFF] + Array(" cable was cut, he said.".utf8))
    #expect(report.text == "The port’s \u{FFFD} cable was cut, he said.")
    #expect(report.diagnostics.map(\.kind) == ["undecodableBytes"])
    #expect(
      report.diagnostics.first?.note
        == "a byte sequence is no character in utf-8, the first at byte 16; U+FFFD stands there")
  }

  @Test func utf16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + body.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let report = try read(bytes)
    #expect(report.text == body)
    #expect(report.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      ([], "the file is empty"),
      (Array(" \n\t\u{A0}\n".utf8), "the file is empty: there is nothing but blanks in it"),
      (Array("%PDF-1.7\n1 0 obj\n".utf8), "the file is a PDF document, not text"),
      (Array("PK\u{3}\u{4}word/document.xml".utf8), "the file is a ZIP archive or an office document, not text"),
      (Array("text\u{0}with\u{0}NULs".utf8), "the file is binary, not text"),
      ((0..<200).map { $0 % 3 == 0 ? 1 : 0x61 }, "the file is binary, not text"),
    ] as [([UInt8], String)])
  func whatIsNoTextIsRefused(bytes: [UInt8], message: String) {
    let error = #expect(throws: ImportError.self) { try read(bytes) }
    #expect(error?.message == message)
    #expect(error?.advice != nil)
  }

  @Test func recognition() {
    let importer = PlainTextImporter()
    #expect(importer.recognise(Array(body.utf8)[...]) == .possible)
    #expect(importer.recognise([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0, 0, 0, 1, 1]) == .no)
    #expect(importer.recognise([]) == .no)
    #expect(importer.format.extensions == ["txt", "text"])
  }
}
