import DomainCore
import Language

/// The classes of PLOVER's gold standard records. They are older than the manual of 2021: that one calls demands
/// REQUEST, puts disapproval and investigation together as ACCUSE, and fighting under ASSAULT.
enum PloverClass: String {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case concede = "CONCEDE"
  case retreat = "RETREAT"
  case investigate = "INVESTIGATE"
  case demand = "DEMAND"
  case disapprove = "DISAPPROVE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
  case fight = "FIGHT"

  /// Deeds that hurt or press; told as intentions they are threats.
  var isHostile: Bool {
    switch self {
    case .disapprove, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault, .fight: true
    default: false
    }
  }

  /// The class of an event of the graph, by the verb or noun that names it.
  init?(_ kind: Event.Kind, lemma: WordKey) {
    switch kind {
    case .agree: self = .agree
    case .consult: self = .consult
    case .support: self = .support
    case .cooperate: self = .cooperate
    case .aid: self = .aid
    case .concede: self = .concede
    case .retreat: self = .retreat
    case .request: self = .demand
    case .accuse: self = PloverFrames.nouns[lemma] == .investigate ? .investigate : .disapprove
    case .reject: self = .reject
    case .threaten: self = .threaten
    case .protest: self = .protest
    case .sanction: self = .sanction
    case .mobilize: self = .mobilize
    case .coerce: self = .coerce
    case .assault: self = .fight
    default: return nil
    }
  }
}

/// What verbs and nouns make of the deed that their object or complement names.
enum PloverFrames {
  /// What a verb does to the deed that its infinitive, clause or object tells.
  enum Operator {
    /// "agreed to withdraw": AGREE.
    case commit
    /// "refused to meet": REJECT.
    case refuse
    /// "threatened to cut off": THREATEN.
    case threaten
    /// "urged Iran to", "demanded the removal of": DEMAND.
    case demand
    /// "plans to", "is preparing to": by the deed.
    case intend
    /// "began to", "launched", "carried out": the deed itself.
    case carry
    /// "halted", "suspended", "broke off": the opposite of the deed.
    case halt
    /// "lifted", "eased": the opposite of a measure.
    case ease
  }

  private static let operatorGroups: [(Operator, String)] = [
    (.commit, "agree promise pledge vow commit consent undertake volunteer accede guarantee swear offer dedicate"),
    (.refuse, "refuse decline reject balk fail renege resist oppose rebuff spurn repudiate disavow"),
    (.threaten, "threaten warn"),
    (
      .demand,
      """
      demand urge request appeal plead implore beg exhort entreat petition ask press call insist order instruct \
      encourage summon solicit
      """
    ),
    (
      .intend,
      "seek want wish hope plan intend prepare aim mean mull consider propose contemplate decide resolve weigh ready poise"
    ),
    (
      .carry,
      """
      begin start continue resume launch hold stage mount open conduct carry make take give issue deliver undertake \
      engage wage perform execute initiate commence complete finish organise organize lead join attend host convene \
      pursue proceed reach sign forge strike conclude clinch seal broker impose declare announce put place subject \
      order enter extend express voice offer file lodge stage convoke keep try attempt help manage go come speed \
      accelerate expand intensify escalate step hurry set arrange schedule renew reopen restart establish restore \
      normalise normalize upgrade gather assemble converge return leave depart head fly ride sponsor present slap enforce tighten strengthen maintain clamp
      """
    ),
    (
      .halt,
      """
      halt suspend stop cut end cancel freeze sever break withhold discontinue terminate scrap cease abandon downgrade \
      reduce limit postpone block curtail slash withdraw abrogate rescind annul revoke
      """
    ),
    (.ease, "lift ease relax loosen remove repeal soften scrap waive drop rescind revoke"),
  ]

  private static let nounGroups: [(PloverClass, String)] = [
    (
      .agree,
      "agreement deal accord pact treaty consensus pledge promise commitment understanding undertaking settlement"
    ),
    (
      .consult,
      """
      talk meeting visit summit negotiation consultation mediation dialogue conference discussion conversation trip tour \
      phone telephone session consultations diplomacy parley
      """
    ),
    (
      .support,
      """
      support endorsement praise apology recognition solidarity backing embassy condolence tie relation consulate \
      gratitude congratulation approval
      """
    ),
    (.cooperate, "cooperation collaboration exchange partnership trade extradition"),
    (.aid, "aid assistance relief donation evacuation rescue airlift loan grant help asylum refuge"),
    (.concede, "concession amnesty pardon reform"),
    (
      .retreat,
      "withdrawal ceasefire cease-fire truce retreat surrender pullout pull-out disarmament demobilization demobilisation resignation"
    ),
    (.investigate, "investigation probe inquiry inspection enquiry examination audit inquest"),
    (.demand, "demand request appeal petition call plea reminder instruction order directive"),
    (
      .disapprove,
      """
      criticism condemnation accusation complaint lawsuit suit indictment denunciation allegation disapproval \
      displeasure concern outrage regret dissatisfaction
      """
    ),
    (.reject, "rejection refusal veto"),
    (.threaten, "threat ultimatum warning"),
    (
      .protest,
      "protest demonstration rally riot march strike walkout sit-in sit-down vigil picket unrest insurrection stoppage"
    ),
    (.sanction, "sanction embargo boycott expulsion suspension tariff penalty fine duty"),
    (
      .mobilize,
      """
      mobilization mobilisation deployment buildup build-up patrol alert exercise maneuver manoeuvre drill game \
      reinforcement enrichment
      """
    ),
    (
      .coerce,
      """
      arrest detention crackdown seizure siege curfew imprisonment deportation eviction censorship restriction ban \
      law emergency roadblock blockade trial sentence sweep roundup demolition confiscation
      """
    ),
    (
      .assault,
      """
      bombing assassination kidnapping abduction murder torture rape massacre lynching killing stabbing hijacking terrorism \
      ambush beating assault execution
      """
    ),
    (
      .fight,
      """
      attack shelling bombardment airstrike raid invasion offensive clash fighting battle explosion shooting gunfire \
      cleansing incursion war combat warfare hostility operation fire sortie skirmish blast campaign
      """
    ),
  ]

  /// Verbs whose class the graph's triggers do not give as the records want it.
  private static let verbGroups: [(PloverClass, String)] = [
    (.agree, "agree accept consent accede commit pledge promise vow"),
    (
      .consult,
      """
      meet telephone phone confer negotiate mediate discuss consult talk visit converse tour host travel arrive debate \
      contact reconvene huddle deliberate
      """
    ),
    (
      .support,
      """
      praise endorse support back welcome thank recognise recognize applaud apologise apologize congratulate defend commend \
      hail forgive salute champion laud acclaim honour honor uphold advocate sign ratify admire appreciate celebrate cheer \
      compliment extol favor favour legitimise legitimize reassure toast encourage bless
      """
    ),
    (.cooperate, "share cooperate collaborate exchange extradite trade barter coordinate team ally"),
    (
      .aid,
      """
      aid evacuate provide donate rescue assist supply shelter lend treat airlift feed fund finance bankroll contribute \
      protect equip
      """
    ),
    (
      .concede,
      """
      concede relent yield compromise acquiesce capitulate pardon acquit reinstate rehabilitate allow permit authorise \
      authorize legalise legalize exonerate absolve submit bow cede
      """
    ),
    (
      .retreat,
      """
      withdraw retreat surrender disarm demobilise demobilize resign release free vacate return evacuate repatriate \
      liberate relinquish disengage
      """
    ),
    (.investigate, "investigate probe inspect interrogate examine scrutinise scrutinize"),
    (
      .demand,
      """
      demand urge request appeal plead implore beg exhort petition insist propose suggest advise recommend campaign lobby \
      clamor clamour
      """
    ),
    (
      .disapprove,
      """
      accuse blame criticise criticize condemn denounce sue indict decry deplore lament rebuke chide slam blast castigate \
      lambast lambaste assail censure reprimand deride scold ridicule mock complain charge allege berate disapprove regret \
      deny disagree fault admonish belittle denigrate disparage reproach chastise challenge contest dispute refute scoff \
      slander jeer vilify malign object remonstrate
      """
    ),
    (
      .reject,
      """
      reject refuse veto rebuff dismiss spurn defy renege oppose resist ignore rule disobey violate breach flout turn \
      snub repudiate disregard obstruct override overrule hinder stall shelve stonewall forestall delay defer postpone \
      hamper impede thwart
      """
    ),
    (.threaten, "threaten warn menace"),
    (.protest, "protest demonstrate rally riot march picket chant loot rampage parade strike"),
    (.sanction, "expel boycott sanction embargo blacklist recall delist fine"),
    (
      .mobilize,
      """
      mobilise mobilize deploy patrol mass amass train reinforce rearm arm alert station beef fortify marshal muster
      """
    ),
    (
      .coerce,
      """
      arrest detain seize jail imprison deport confiscate sentence ban evict restrict blockade impound censor outlaw \
      demolish raze deface hack ransack occupy disperse besiege close shut bulldoze muzzle silence prohibit bar block \
      prosecute oust depose overthrow purge exile banish tax extort disrupt vandalise vandalize annex apprehend commandeer \
      curb forbid incarcerate nationalise nationalize penalise penalize punish quell repress restrain suppress usurp \
      blackmail sabotage intimidate interdict quarantine convict
      """
    ),
    (
      .assault,
      """
      abduct kidnap assassinate torture rape murder stab beat behead lynch hijack massacre execute maul molest mutilate \
      harass manhandle slay abuse flog mistreat terrorise terrorize whip strangle maltreat poison
      """
    ),
    (
      .fight,
      """
      attack bomb shell shoot strike bombard ambush invade fight clash storm kill wound injure destroy battle raid \
      detonate explode fire capture overrun assault blast pound strafe torpedo retaliate annihilate combat crush decimate \
      defeat repel repulse slaughter snipe torch pillage plunder smash recapture overpower rout
      """
    ),
  ]

  private static func table<Value>(_ groups: [(Value, String)]) -> [WordKey: Value] {
    var table: [WordKey: Value] = [:]
    for (value, words) in groups {
      for word in words.split(separator: " ") where table[WordKey(String(word))] == nil {
        table[WordKey(String(word))] = value
      }
    }
    return table
  }

  private static func manyTable<Value: Equatable>(_ groups: [(Value, String)]) -> [WordKey: [Value]] {
    var table: [WordKey: [Value]] = [:]
    for (value, words) in groups {
      for word in words.split(separator: " ") {
        let key = WordKey(String(word))
        if table[key]?.contains(value) != true { table[key, default: []].append(value) }
      }
    }
    return table
  }

  private static let operators = manyTable(operatorGroups)
  static let nouns = table(nounGroups)
  private static let verbs = table(verbGroups)

  static func operators(of verb: WordKey) -> [Operator] { operators[verb] ?? [] }

  static func verb(_ lemma: WordKey) -> PloverClass? { verbs[lemma] }

  // MARK: - Nouns with their modifiers

  private static let armedModifiers: WordSet = [
    "air", "missile", "rocket", "drone", "artillery", "mortar", "military", "ground", "naval", "tank", "grenade",
    "predator", "aerial", "retaliatory", "cross-border", "border",
  ]
  private static let terrorModifiers: WordSet = [
    "suicide", "terror", "terrorist", "bomb", "car", "truck", "arson", "knife", "sexual", "acid", "hostage",
  ]
  private static let jointModifiers: WordSet = [
    "joint", "bilateral", "combined", "trilateral", "multinational", "common",
  ]
  private static let cyberModifiers: WordSet = ["cyber", "hacker", "computer", "internet", "cyberattack"]

  /// The class of the deed that a noun names, with its modifiers: an air strike is no walkout, a joint exercise no threat.
  static func kind(ofNoun noun: Int, _ document: Document) -> PloverClass? {
    let lemma = document.tokens[noun].lemmaKey
    guard let kind = nouns[lemma] else { return nil }
    func has(_ words: WordSet) -> Bool {
      document.children(of: noun).contains { child in
        child < noun
          && (words.contains(document.tokens[child].lemmaKey) || words.contains(document.tokens[child].formKey))
      }
    }
    switch kind {
    case .protest where lemma == "strike" && has(armedModifiers): return .fight
    case .fight where has(terrorModifiers): return .assault
    case .fight where has(cyberModifiers): return .coerce
    case .mobilize where has(jointModifiers): return .cooperate
    case .fight where lemma == "operation" || lemma == "campaign" || lemma == "fire":
      return has(armedModifiers) ? .fight : nil
    case .coerce where lemma == "law" || lemma == "emergency":
      let isMartial = document.children(of: noun).contains { document.tokens[$0].lemmaKey == "martial" }
      return lemma == "emergency" || isMartial ? .coerce : nil
    case .mobilize where lemma == "game":
      return document.children(of: noun).contains { document.tokens[$0].lemmaKey == "war" } ? .cooperate : nil
    case .support where lemma == "tie" || lemma == "relation":
      return .support
    default: return kind
    }
  }

  // MARK: - What is ended, lifted, withdrawn

  private static let relations: WordSet = [
    "aid", "assistance", "talk", "talks", "negotiation", "relation", "tie", "trade", "cooperation", "contact", "export",
    "import", "sale", "supply", "loan", "fund", "funding", "membership", "mission", "embassy", "agreement", "treaty",
    "visa", "flight", "link", "shipment", "delivery", "support", "payment", "programme", "program", "project", "visit",
    "summit", "accord", "pact", "mediation", "purchase", "credit", "subsidy", "help", "meeting", "dialogue", "deal",
  ]
  private static let measures: WordSet = [
    "sanction", "embargo", "siege", "blockade", "boycott", "curfew",
  ]
  private static let restrictions: WordSet = [
    "measure", "restriction", "ban", "rule", "emergency", "law", "censorship", "control", "limit", "charge",
    "prohibition",
    "state",
  ]
  private static let forces: WordSet = [
    "troop", "troops", "force", "soldier", "army", "tank", "unit", "warship", "militia", "weapon", "settler",
    "settlement",
    "artillery", "missile", "battalion", "brigade",
  ]
  private static let missions: WordSet = [
    "peacekeeper", "ambassador", "diplomat", "observer", "inspector", "monitor", "staff", "envoy", "mission", "aid",
    "support", "worker", "attache", "consul",
  ]

  /// The class of ending a deed, a relation or a measure.
  static func halting(_ object: Int, _ document: Document) -> PloverClass? {
    let words = [object] + document.children(of: object).filter { $0 < object || document.tokens[$0].relation == .nmod }
    func has(_ set: WordSet) -> Bool { words.contains { set.contains(document.tokens[$0].lemmaKey) } }
    if has(measures) { return .retreat }
    if has(missions) { return .sanction }
    if has(forces) { return .retreat }
    if has(relations) { return .sanction }
    switch kind(ofNoun: object, document) {
    case .fight, .assault, .protest, .mobilize, .threaten: return .retreat
    case .coerce: return .concede
    case .aid, .cooperate, .consult, .agree, .support: return .sanction
    default: return nil
    }
  }

  /// The class of easing a measure.
  static func easing(_ object: Int, _ document: Document) -> PloverClass? {
    let lemma = document.tokens[object].lemmaKey
    if measures.contains(lemma) { return .retreat }
    if restrictions.contains(lemma) || kind(ofNoun: object, document) == .coerce { return .concede }
    return nil
  }

  static func isMission(_ noun: WordKey) -> Bool { missions.contains(noun) }
  static func isForce(_ noun: WordKey) -> Bool { forces.contains(noun) }

  // MARK: - Who and how

  static let protesters: WordSet = [
    "demonstrator", "protester", "protestor", "marcher", "rioter", "striker", "picketer",
  ]
  static let armed: WordSet = [
    "army", "military", "troop", "troops", "soldier", "force", "forces", "aircraft", "warplane", "plane", "jet",
    "helicopter", "gunship", "tank", "navy", "warship", "artillery", "missile", "rocket", "shell", "drone", "predator",
    "police", "guerrilla", "rebel", "militia", "mine", "minefield", "commando", "marine", "gunner", "fighter", "bomber",
    "militant", "insurgent", "paramilitary", "battalion", "gunmen", "gunman", "airstrike", "air", "raid", "shelling",
  ]
  static let unarmed: WordSet = [
    "suicide", "car", "truck", "bomb", "bomber", "explosion", "blast", "terrorist", "knife", "grenade", "assailant",
    "poison", "torture", "mob", "attacker", "assassin", "arsonist",
  ]
  /// Participles that tell a state of mind: who is committed acts himself.
  static let resolved: WordSet = [
    "commit", "determine", "prepare", "engage", "dedicate", "poise", "resolve", "involve",
  ]
  static let willing: WordSet = [
    "willing", "ready", "prepared", "committed", "eager", "determined", "keen", "open", "set",
  ]
  static let unwilling: WordSet = ["unwilling", "reluctant", "opposed", "unprepared"]
  static let permitting: WordSet = [
    "tolerate", "allow", "permit", "accept", "let", "recognise", "recognize", "bow", "meet",
  ]
  static let stating: WordSet = [
    "say", "announce", "declare", "confirm", "report", "tell", "conclude", "reiterate", "state", "add", "repeat",
    "insist", "stress", "note", "claim", "indicate", "signal", "reveal", "disclose", "quote", "believe", "think",
    "suggest", "write", "argue", "assert", "maintain", "emphasize", "emphasise", "underline", "underscore", "hint",
    "caution", "remark", "predict", "hope", "expect", "feel", "acknowledge", "admit",
  ]
}
