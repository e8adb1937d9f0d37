import Language
import Testing

@Suite struct PipelineTests {
  private let document = Pipeline().annotate(
    "Anna Smith, a spokeswoman for Acme Corp., told reporters in Oslo on Monday that the talks had failed.\n"
      + "“We have tried everything,” she said.")

  private func token(_ form: String) -> Int {
    document.tokens.indices.first { document.form(of: $0) == form } ?? 0
  }

  @Test func tags() {
    #expect(document.tokens[token("told")].xpos == .vbd)
    #expect(document.tokens[token("told")].upos == .verb)
    #expect(document.tokens[token("reporters")].number == .plural)
    #expect(document.tokens[token("Oslo")].upos == .propn)
    #expect(document.tokens[token("tried")].verbForm == .participle)
  }

  @Test func lemmas() {
    #expect(document.lemma(of: token("told")) == "tell")
    #expect(document.lemma(of: token("reporters")) == "reporter")
    #expect(document.lemma(of: token("said"), is: "say"))
    #expect(document.lemma(of: token("Oslo")) == "Oslo")
  }

  @Test(arguments: [
    "Officials blamed the rebels.|blamed|blame", "The troops fled the town.|troops|troop",
    "The troops fled the town.|fled|flee", "Rebels toppled and shamed the king.|shamed|shame",
    "They were denouncing the raids.|denouncing|denounce", "The series ended in two crises.|series|series",
    "She has been redeploying the drones.|redeploying|redeploy", "They had planned the raids.|planned|plan",
  ]) func dictionaryForms(example: String) {
    let parts = example.split(separator: "|").map(String.init)
    let document = Pipeline().annotate(parts[0])
    let token = document.tokens.indices.first { document.form(of: $0) == parts[1] } ?? 0
    #expect(document.lemma(of: token) == parts[2])
  }

  @Test func tree() {
    let told = token("told")
    #expect(document.head(of: told) == nil)
    #expect(document.subject(of: told) == token("Smith") || document.subject(of: told) == token("Anna"))
    #expect(
      document.child(of: told, .obj) == token("reporters") || document.child(of: told, .iobj) == token("reporters"))
    #expect(document.child(of: told, .ccomp) == token("failed"))
    #expect(Array(document.ancestors(of: token("talks"))) == [token("failed"), told])
    #expect(document.isDescendant(token("talks"), of: told))
    #expect(document.text(of: document.subtree(of: token("failed"))).hasSuffix("the talks had failed"))
  }

  @Test func names() {
    let found = document.names.map { "\($0.kind.name) \(document.text(of: $0.tokens))" }
    #expect(found.contains("PER Anna Smith"))
    #expect(found.contains("LOC Oslo"))
  }

  @Test func pronounTakesUpTheSpeaker() throws {
    let she = try #require(document.mentions.first { document.form(of: $0.head) == "she" })
    let antecedent = try #require(she.antecedent)
    #expect(document.mentions[antecedent].chain == she.chain)
    #expect(document.mentions.contains { $0.chain == she.chain && $0.kind == .name })
    #expect(she.confidence > 0.5 && she.gender == .feminine)
  }

  @Test(arguments: [
    // Who speaks is not whom the quotation names.
    "Clara Jones, the mayor, spoke to reporters on Monday. “Anna Brown is wrong,” she said.|she|Clara Jones",
    // Whom the last sentence was about goes before who spoke earlier.
    "“They left,” Anna Brown said. “It rained.” Clara Jones remembered the storm. Now, she said, the roof is gone.|she|Clara Jones",
  ]) func pronounsAndQuotations(example: String) throws {
    let parts = example.split(separator: "|").map(String.init)
    let document = Pipeline().annotate(parts[0])
    let pronoun = try #require(document.mentions.last { document.form(of: $0.head) == parts[1] })
    let name = document.mentions.first { $0.chain == pronoun.chain && $0.kind == .name }
    #expect(name.map { document.text(of: $0.tokens) } == parts[2])
  }

  @Test func quotations() {
    #expect(document.tokens[token("“")].flags.contains(.opensQuotation))
    #expect(document.tokens[token("”")].flags.contains(.closesQuotation))
    #expect(document.tokens[token("tried")].flags.contains(.quoted))
    #expect(!document.tokens[token("said")].flags.contains(.quoted))
  }

  @Test func places() {
    #expect(document.token(atByte: 0) == 0)
    #expect(document.token(atByte: 4) == 1)
    #expect(document.tokens(inBytes: 0..<10) == 0..<2)
    #expect(document.sentence(of: 0) == document.sentences[0])
    #expect(document.byteRange(of: 0..<2) == 0..<10)
    #expect(document.byteRange(of: 3..<3) == 0..<0)
  }

  @Test func givenWords() {
    let given = Pipeline().annotate(sentences: [["Anna", "left", "."], [], ["He", "stayed", "."]])
    #expect(given.sentences == [0..<3, 3..<6])
    #expect(given.text(of: 0..<6) == "Anna left .\nHe stayed .")
    #expect(given.head(of: 0) == 1)
  }
}

@Suite struct LanguageGuessTests {
  @Test(arguments: [
    "The ministers agreed on Monday that the talks would go on, and that they would meet again in the spring.",
    "Storm hits coast", "", "Man dies", "Police: 3 hurt in fire", "Watch the airlift",
    "STORM HITS COAST; HUNDREDS FLEE HOMES AS RIVER BURSTS BANKS, OFFICIALS SAY",
    "Anna Smith, Juan Carlos Pérez, Marie Dubois, Hans Müller, Olga Ivanova, Li Wei, Giulia Rossi, Pedro da Silva",
    "Maria de los Santos, Jean de La Fontaine, Jan van der Berg, Otto von Bruck",
    "“Nous avons essayé,” the minister said on Monday, adding that talks would go on in the spring with all sides.",
    "GDP 3.4% 2.1% 5.6% CPI 2.0 1.1 Q1 Q2 Q3 Q4 EUR USD JPY GBP",
  ]) func english(text: String) { #expect(Pipeline().annotate(text).language.isEnglish) }

  @Test(arguments: [
    "Die Minister haben sich am Montag darauf geeinigt, dass die Gespräche im Frühjahr fortgesetzt werden sollen.",
    "Los ministros acordaron el lunes que las conversaciones se reanudarán en la primavera, según el portavoz.",
    "Les ministres ont convenu lundi que les discussions reprendraient au printemps dans la capitale du pays.",
    "Gobierno anuncia medidas", "Explosion à Oslo : au moins dix morts",
    "LOS MINISTROS ACORDARON EL LUNES REANUDAR LAS CONVERSACIONES DE PAZ, SEGÚN EL PORTAVOZ DEL GOBIERNO",
    "Prezydent odwiedzi Oslo w poniedziałek, powiedział rzecznik rządu",
    "Presiden mengatakan bahwa pemerintah akan mengirim bantuan kepada korban banjir di wilayah tersebut",
    "Waziri mkuu alisema kwamba serikali itatuma msaada kwa waathirika wa mafuriko katika eneo hilo",
    "Pääministeri sanoi maanantaina, että hallitus lähettää apua tulvien uhreille alueella",
    "总理周一表示，政府将向该地区的洪水灾民提供援助，会谈将继续进行。",
    "Le ministre a déclaré lundi que les discussions étaient terminées et que \"the deal is dead\", selon un porte-parole.",
    "Министры договорились в понедельник о том, что переговоры продолжатся весной в столице страны.",
  ]) func other(text: String) { #expect(!Pipeline().annotate(text).language.isEnglish) }
}

@Suite struct WordSetTests {
  @Test func caseDoesNotCount() {
    let set: WordSet = ["say", "Tell"]
    #expect(set.contains("SAY") && set.contains("tell") && !set.contains("told"))
    #expect(WordKey("Zoë") == WordKey("zoë"))
    #expect(!WordSet([String]()).contains("a"))
  }

  @Test func pronouns() {
    #expect(PronounClass("She")?.gender == .feminine)
    #expect(PronounClass("its")?.isNeuter == true)
    #expect(PronounClass("theirs")?.number == .plural)
    #expect(PronounClass("table") == nil)
  }
}
