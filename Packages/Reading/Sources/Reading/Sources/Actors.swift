import DomainCore
import Language

/// What the head noun of a phrase says of the one it stands for.
enum Actors {
  private static let groups: [(Source.Kind, String)] = [
    (
      .spokesperson, "spokesperson spokesman spokeswoman spokespeople spokesmen spokeswomen"
    ),
    (
      .anonymous,
      """
      source sources official officials person people insider aide diplomat diplomats whistleblower informant man woman \
      men women employee staffer colleague neighbour neighbor friend relative investigator
      """
    ),
    (
      .expert,
      """
      expert analyst scientist researcher professor economist scholar historian specialist academic epidemiologist \
      seismologist forecaster strategist consultant engineer geologist hydrologist
      """
    ),
    (
      .witness,
      "witness eyewitness resident survivor bystander passenger villager onlooker passer-by voice doctor medic nurse"
    ),
    (
      .person,
      """
      president minister premier chancellor senator governor mayor ambassador envoy secretary chairman chairwoman chair \
      chief director head commander general colonel captain leader prosecutor judge lawyer attorney king queen prince \
      princess pope bishop candidate lawmaker congressman congresswoman mp deputy manager founder owner executive \
      officer adviser advisor negotiator mediator activist author writer journalist reporter editor sheriff detective
      """
    ),
    (
      .group,
      "investigators lawmakers protesters rebels soldiers troops police workers scientists critics supporters voters"
    ),
    (
      .government, "government administration kremlin regime"
    ),
    (
      .governmentAgency,
      """
      ministry agency department office service bureau commission authority council police army military navy coastguard \
      court parliament senate congress embassy mission treasury cabinet committee inspectorate directorate regulator \
      prosecution command watchdog intelligence inquiry board customs centre center administration brigade
      """
    ),
    (
      .organisation,
      """
      company firm bank group organisation organization association union charity foundation institute university \
      hospital operator developer contractor corporation manufacturer supplier business team laboratory lab consortium \
      airline carrier provider retailer insurer publisher network federation club school church movement coalition alliance fund desk
      """
    ),
    (
      .mediaOutlet,
      """
      newspaper broadcaster daily magazine agency newswire outlet station channel website portal tabloid weekly journal \
      newsroom press media radio television paper publication
      """
    ),
    (.party, "party faction front militia rebels"),
    (.socialAccount, "account handle"),
    (.imageryProvider, "satellite"),
    (.institution, "institution union mission secretariat council commission"),
  ]

  private static let kinds: [WordKey: Source.Kind] = {
    var table: [WordKey: Source.Kind] = [:]
    for (kind, words) in groups {
      for word in words.split(separator: " ") where table[WordKey(String(word))] == nil {
        table[WordKey(String(word))] = kind
      }
    }
    return table
  }()

  /// Nouns that CAMEO's agents file gives a sector.
  private static let sectors: [WordKey: String] = {
    var table: [WordKey: String] = [:]
    LineTable.read(CompiledLexicons.agents) { fields in
      guard fields.count == 2 else { return }
      for word in fields[1].split(separator: " ") { table[WordKey(String(word))] = String(fields[0]) }
    }
    return table
  }()

  static func kind(ofNoun key: WordKey) -> Source.Kind? {
    kinds[key]
  }

  /// The CAMEO sector of a noun: GOV, MIL, REB and so on.
  static func sector(ofNoun key: WordKey) -> String? { sectors[key] }

  /// Whether a phrase can say, want or do something: a person, a body of people, or what a country's name stands for.
  static func isActor(_ head: Int, _ document: Document) -> Bool {
    let token = document.tokens[head]
    switch token.upos {
    case .propn: return true
    case .pron:
      if document.antecedent(ofRelative: head) != nil { return true }
      return PronounClass(token.formKey) != nil || indefinites.contains(token.formKey)
    case .noun, .adj, .num, .det, .x:
      return kinds[token.lemmaKey] != nil || kinds[token.formKey] != nil || sectors[token.lemmaKey] != nil
        || groupsOfPeople.contains(token.lemmaKey) || counters.contains(token.lemmaKey)
        || EvidenceNouns.kind(of: head, document) != nil
    default: return false
    }
  }

  static let indefinites: WordSet = [
    "somebody", "someone", "everyone", "everybody", "nobody", "others", "many", "some", "several", "who", "both", "few",
    "most", "one", "neither", "these", "those", "all", "anyone",
  ]

  static let counters: WordSet = ["one", "two", "three", "several", "many", "some", "both", "others", "other", "none"]

  static let groupsOfPeople: WordSet = [
    "member", "family", "side", "crew", "child", "parent", "mother", "father", "brother", "sister", "wife", "husband",
    "son", "daughter", "crowd", "public", "nation", "country", "state", "city", "town", "body", "ally", "partner",
    "opponent", "critic", "supporter", "voter", "investor", "shareholder", "customer", "user", "fan", "player", "coach",
    "campaign", "camp", "opposition", "majority", "minority", "community", "delegation", "panel", "jury", "poll",
    "survey",
    "study", "research", "figure", "teenager", "student", "teacher", "driver", "pilot", "farmer", "fisherman", "worker",
    "official", "leadership", "grandfather", "grandmother", "victim", "suspect", "defendant", "plaintiff", "mourner",
    "republican", "democrat", "liberal", "conservative", "observer", "planner", "creditor", "trader", "vendor",
    "client",
    "commentator", "pundit", "pollster", "blogger", "host", "anchor", "moderator", "columnist", "producer", "historian",
    "rebel", "soldier", "troop", "protester", "rescuer", "firefighter", "paramedic", "shopkeeper", "miner", "sailor",
  ]

  /// Nouns for people of whom only the part they play is told; without a name they are anonymous sources.
  static let anonymousRoles: WordSet = [
    "source", "official", "diplomat", "person", "people", "insider", "aide", "whistleblower", "informant", "analyst",
    "expert", "employee", "staffer", "man", "woman", "adviser", "advisor", "executive", "banker", "trader", "lawyer",
    "officer", "negotiator", "envoy", "politician", "lawmaker", "minister", "manager", "member", "engineer",
    "colleague",
  ]
}
