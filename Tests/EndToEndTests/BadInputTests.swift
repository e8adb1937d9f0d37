import Foundation
import Testing

@Suite struct BadInputTests {
  private func convert(_ name: String, _ bytes: Data) throws -> Run {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent(name)
      try bytes.write(to: file)
      return try dateline("convert", file.path)
    }
  }

  @Test func aMissingFileIsNamedAndTheOthersAreDone() throws {
    let run = try dateline("convert", "no-such-file.txt", seed("troops.txt"), "--to", "jsonl")
    #expect(run.status == 1)
    #expect(run.errors.contains("no-such-file.txt: error: there is no such file"))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["a.txt", "a.html", "a.xml", "a.json", "a.jsonl", "a.graphml"])
  func anEmptyFileIsAnError(name: String) throws {
    let run = try convert(name, Data())
    #expect(run.status == 1)
    #expect(run.errors.contains("empty"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func aFolderWithoutReportsIsAnError() throws {
    try withTemporaryFolder { folder in
      let run = try dateline("convert", folder.path)
      #expect(run.status == 1)
      #expect(run.errors.contains("no file in this folder can be read"))
    }
  }

  @Test func aBinaryFileIsNoText() throws {
    let run = try convert("a.txt", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ $0 >> 3) }))
    #expect(run.status == 1)
    #expect(run.errors.contains("error:"))
  }

  @Test func aWrongExtensionIsSeenThrough() throws {
    let run = try convert("a.txt", Data(contentsOf: URL(fileURLWithPath: seed("troops.html"))))
    #expect(run.status == 0)
    #expect(run.errors.contains("warning:"))
    #expect(!run.output.contains("cookie"))
  }

  @Test func truncatedXMLIsNamedWithALine() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: seed("troops.xml")))
    let run = try convert("a.xml", whole.prefix(whole.count / 2))
    #expect(run.errors.contains("a.xml:"), "\(run.errors)")
    #expect(run.status == 1)
  }

  @Test func invalidUTF8IsReadAndSaid() throws {
    let run = try convert(
      "a.txt", Data("The minister said “no".utf8) + [0xFF, 0xFE, 0xC3] + Data(" more” on Monday.".utf8))
    #expect(run.status == 0)
    #expect(run.errors.contains("warning:"))
  }

  @Test(arguments: ["a.txt", "a.html", "a.json", "a.xml"])
  func fourMegabytesOfOneLineEnd(name: String) throws {
    let run = try convert(name, Data(repeating: 0x61, count: 4 << 20))
    #expect([0, 1].contains(run.status), "\(run.errors)")
  }

  @Test(arguments: ["{", "[]", "{}", "{\"dateline\":\"9.0\",\"reports\":[]}", "nonsense"])
  func foreignJSONIsRefused(text: String) throws {
    let run = try convert("a.json", Data(text.utf8))
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
  }
}

@Suite struct OutputTests {
  @Test(arguments: [
    (["convert", "--bogus"], "--bogus"), (["convert", "--to", "grapml"], "did you mean graphml"),
    (["convert", "--from", "htm1"], "did you mean html"), (["convert", "--published", "yesterday"], "EDTF"),
    (["convert", "--table", "event"], "did you mean events"), (["frobnicate"], "frobnicate"),
    (["convert", "--to", "csv"], "folder"),
  ])
  func wrongUsageIsSaidWithExitCode2(arguments: [String], hint: String) throws {
    let run = try shell(
      "\"$DATELINE\" \(arguments.joined(separator: " ")) \(arguments[0] == "convert" ? "\"\(seed("troops.txt"))\"" : "")"
    )
    #expect(run.status == 2)
    #expect(run.errors.contains(hint), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func anOutputThatCannotBeWrittenIsExitCode3() throws {
    let run = try dateline("convert", seed("troops.txt"), "-o", "/no/such/folder/a.json")
    #expect(run.status == 3)
    #expect(run.errors.contains("/no/such/folder/a.json"))
  }

  @Test func aFullDiskIsExitCode3() throws {
    let run = try shell("\"$DATELINE\" convert \"\(seed("troops.txt"))\" > /dev/full")
    #expect(run.status == 3)
    #expect(run.errors.contains("No space left"))
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let run = try shell("\"$DATELINE\" convert -q \"\(seed(""))\" --to json | head -c 10; exit ${PIPESTATUS[0]}")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func whatWasThereStaysWhenNothingCanBeRead() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.json")
      try Data("old".utf8).write(to: file)
      #expect(try dateline("convert", "no-such-file.txt", "-o", file.path).status == 1)
      #expect(try Data(contentsOf: file) == Data("old".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.json"])
    }
  }

  @Test func nothingIsLeftOfAKilledRun() throws {
    try withTemporaryFolder { folder in
      let run = try shell(
        """
        cd "\(folder.path)"; mkfifo p; (cat "\(seed("troops.txt"))"; sleep 20) > p &
        "$DATELINE" convert "\(seed("sanctions.txt"))" p --from text --to json -o out.json & pid=$!
        sleep 1; kill -9 $pid; wait $pid 2>/dev/null; ls -A
        """)
      #expect(run.output == "p\n")
    }
  }

  @Test func errorsAsJSONAreOneObjectALine() throws {
    let run = try dateline("convert", "no-such-file.txt", "--json-errors")
    let object = try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: Any]
    #expect(object?["severity"] as? String == "error")
    #expect(object?["file"] as? String == "no-such-file.txt")
    #expect(object?["message"] as? String == "there is no such file")
  }

  @Test func eachInputHasItsDocument() throws {
    try withTemporaryFolder { folder in
      let run = try dateline(
        "convert", seed("troops.txt"), seed("troops.html"), "--each", "--to", "graphml", "-o", folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
          "troops-2.graphml", "troops.graphml",
        ])
    }
  }

  @Test func oneTableGoesToStandardOutput() throws {
    let run = try dateline("convert", seed("troops.html"), "--to", "csv", "--table", "sources")
    #expect(run.output.hasPrefix("id,kind,name,abbreviation,named,"))
    #expect(run.output.contains("National Intelligence Service"))
  }
}

@Suite struct CommandTests {
  @Test func standardInputIsSniffed() throws {
    let page = try Data(contentsOf: URL(fileURLWithPath: seed("troops.html")))
    let run = try dateline("convert", "-", "--to", "jsonl", input: page)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("The Harbour Ledger"))
  }

  @Test func explainShowsWhoSaysWhat() throws {
    let run = try dateline("explain", seed("troops.html"))
    #expect(run.status == 0)
    #expect(run.output.contains("WHO SAYS WHAT"))
    #expect(run.output.contains("Sean Savett"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(try dateline("explain", seed("troops.html"), "--color", "always").output.contains("\u{1B}["))
  }

  @Test func validateNamesWhatIsWrong() throws {
    let document = try String(contentsOfFile: seed("troops.graph.json"), encoding: .utf8)
    let broken = document.replacingOccurrences(of: "\"start\": 0, \"end\": 5", with: "\"start\": 1, \"end\": 5")
    #expect(broken != document)
    let run = try dateline("validate", "-", "--from", "json", input: Data(broken.utf8))
    #expect(run.status == 1)
    #expect(run.errors.contains("the text at 1..<5 is not"), "\(run.errors)")
  }

  @Test func schemaIsJSON() throws {
    let schema = try JSONSerialization.jsonObject(with: dateline("schema").bytes) as? [String: Any]
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func formatsAreListed() throws {
    let run = try dateline("formats")
    for name in ["text", "html", "xml", "json", "jsonl", "csv", "graphml"] {
      #expect(run.output.contains("\n\(name) "))
    }
  }

  @Test func helpAndVersionGoToStandardOutput() throws {
    #expect(try dateline("--version").output == "1.0.0\n")
    let help = try dateline("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("EXIT CODES"))
  }
}
