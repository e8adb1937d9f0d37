import DomainCore
import Language

/// Which verbs and nouns name which class of event (PLOVER, and STATEMENT, RELEASE, ACQUIRE).
///
/// The words here are members of their class in any report. Verbs that are not here take their class from CAMEO's verb
/// dictionary, if it gives one; with certain objects it gives another.
enum EventTriggers {
  private static let verbGroups: [(Event.Kind, String)] = [
    (.agree, "agree sign accept ratify approve adopt consent accede settle conclude commit pledge promise vow"),
    (
      .consult,
      "meet visit discuss consult negotiate confer mediate host talk debate tour travel greet arrive telephone phone"
    ),
    (
      .support,
      "praise endorse support back welcome thank recognise recognize applaud apologise apologize congratulate defend commend hail"
    ),
    (
      .cooperate,
      "share exchange cooperate collaborate coordinate join partner trade supply pass hand forward extradite brief assist swap"
    ),
    (.aid, "aid help donate rescue evacuate treat feed shelter fund subsidise subsidize rebuild"),
    (.concede, "concede yield resign ease lift pardon acquit compromise backtrack relent reinstate"),
    (.retreat, "withdraw retreat surrender disarm demobilise demobilize free vacate pull flee"),
    (
      .request,
      "request demand urge appeal call seek invite plead ask petition propose recommend encourage lobby order implore beg"
    ),
    (
      .accuse,
      "accuse blame criticise criticize condemn denounce sue charge indict investigate probe allege complain inspect question"
    ),
    (
      .reject,
      "reject refuse decline oppose veto dismiss dispute withhold ignore defy rebuff boycott deny resist disobey breach violate"
    ),
    (.threaten, "threaten warn menace"),
    (.protest, "protest march rally demonstrate riot picket chant"),
    (.sanction, "sanction embargo blacklist fine suspend cancel penalise penalize sever halt cut recall delist expel"),
    (.mobilize, "deploy mobilise mobilize mass patrol train drill station reinforce dispatch amass rearm"),
    (
      .coerce,
      """
      arrest detain seize jail imprison deport confiscate sentence forbid ban evict restrict blockade prohibit convict \
      prosecute impound freeze censor outlaw besiege occupy sack oust raid block quarantine dismantle
      """
    ),
    (
      .assault,
      """
      attack kill bomb shell shoot strike abduct kidnap wound injure assassinate torture destroy bombard ambush murder \
      stab beat rape massacre hack assault execute invade fight clash battle storm explode detonate hit fire behead torch ransack
      """
    ),
    (
      .release,
      "release publish post broadcast disclose unveil leak issue circulate air upload print declassify livestream tweet reveal"
    ),
    (
      .acquire,
      "obtain acquire buy purchase take record film recover collect photograph capture receive inherit borrow"
    ),
    (.statement, "announce declare confirm write surface testify reply respond proclaim"),
  ]

  private static let nounGroups: [(Event.Kind, String)] = [
    (.agree, "agreement deal accord pact treaty truce settlement"),
    (.consult, "meeting visit talks summit negotiation consultation mediation dialogue"),
    (.support, "endorsement praise apology"),
    (.cooperate, "cooperation exchange"),
    (.aid, "rescue evacuation donation airlift"),
    (.concede, "resignation concession amnesty"),
    (.retreat, "withdrawal ceasefire cease-fire retreat surrender release"),
    (.request, "request appeal petition"),
    (.accuse, "lawsuit indictment investigation probe inquiry"),
    (.reject, "refusal rejection veto"),
    (.threaten, "threat ultimatum"),
    (.protest, "protest demonstration riot march rally strike walkout"),
    (.sanction, "embargo sanctions boycott expulsion suspension fine"),
    (.mobilize, "deployment mobilisation mobilization exercise drill maneuver manoeuvre build-up buildup"),
    (
      .coerce,
      "arrest detention crackdown seizure blockade siege curfew imprisonment deportation raid eviction"
    ),
    (
      .assault,
      """
      attack shelling bombing airstrike bombardment shooting killing assassination kidnapping abduction ambush massacre \
      explosion blast invasion offensive clash fighting murder stabbing hack assault
      """
    ),
    (.statement, "announcement"),
    (
      .other,
      """
      flood earthquake landslide mudslide fire crash collapse accident election outbreak storm hurricane eruption \
      dismissal sinking derailment shutdown blackout leak spill
      """
    ),
  ]

  private static func table(_ groups: [(Event.Kind, String)]) -> [WordKey: Event.Kind] {
    var table: [WordKey: Event.Kind] = [:]
    for (kind, words) in groups {
      for word in words.split(separator: " ") where table[WordKey(String(word))] == nil {
        table[WordKey(String(word))] = kind
      }
    }
    return table
  }

  private static let verbs = table(verbGroups)
  private static let nouns = table(nounGroups)

  /// CAMEO's verbs, and their classes with certain objects.
  private static let cameo: (verbs: [WordKey: Event.Kind], objects: [WordKey: [WordKey: Event.Kind]]) = {
    var verbs: [WordKey: Event.Kind] = [:]
    var objects: [WordKey: [WordKey: Event.Kind]] = [:]
    LineTable.read(CompiledLexicons.verbs) { fields in
      guard fields.count >= 2, let kind = Event.Kind(rawValue: String(fields[1])) else { return }
      let verb = WordKey(String(fields[0]))
      if fields.count == 2 { verbs[verb] = kind }
      for word in fields.dropFirst(2).first?.split(separator: " ") ?? [] {
        objects[verb, default: [:]][WordKey(String(word))] = kind
      }
    }
    return (verbs, objects)
  }()

  /// Verbs that name a state, a thought, a beginning or an end, and so no event of their own.
  static let noEvents: WordSet = [
    "be", "have", "do", "want", "need", "know", "think", "believe", "contain", "include", "remain", "keep", "stand",
    "seem", "appear", "mean", "cost", "belong", "depend", "exist", "consist", "own", "like", "live", "matter",
    "involve",
    "feel", "begin", "start", "continue", "try", "plan", "intend", "hope", "expect", "fear", "consider", "regard",
    "view", "see", "look", "understand", "get", "let", "make", "help", "enable", "allow", "cause", "lead", "become",
    "stay", "lie", "sit", "face", "concern", "relate", "base", "follow", "show", "suggest", "indicate", "cite", "quote",
    "describe", "call", "name", "say", "tell", "add", "note", "estimate", "find", "argue", "claim", "insist", "stress",
    "explain", "believe", "suspect", "presume", "assume", "mention", "recall", "remember", "prefer", "love", "hate",
    "enjoy", "doubt", "wonder", "imagine", "hold", "represent", "reflect", "resemble", "require", "deserve",
    "lack", "tend", "fail", "manage", "prove", "turn", "go", "come", "put", "set", "give", "spend", "total",
    "amount", "equal", "exceed", "know", "identify", "label", "dub", "brand", "accord", "date", "draft",
    "purport", "allege", "report", "work", "serve", "act", "can", "may", "will", "ought", "dare", "stretch", "span",
    "extend", "range", "relate", "compare", "hear", "learn", "watch", "listen", "read", "love", "aim", "wish", "wait",
    "care", "worry", "caution", "establish", "conclude", "predict", "shed", "cover", "run", "lose", "gain", "gather",
    "detail", "outline", "portray", "depict", "characterise", "characterize", "question", "comment", "observe",
    "remark",
    "laugh", "smile", "choose", "figure", "bother", "dress", "nod", "shrug", "stop", "sound", "owe", "trust", "weigh",
    "foresee", "contradict", "compare", "surround", "border", "adjoin", "value", "price", "rank", "score", "track",
    "age", "sigh", "stare", "sleep", "dream", "belong", "await", "specialise", "specialize", "operate",
    "acknowledge", "admit", "concede", "rule", "speak", "support", "reckon", "assert", "contend", "maintain",
  ]

  static func kind(ofNoun key: WordKey) -> Event.Kind? { nouns[key] }

  /// The class of a verb, with its object if it has one.
  static func kind(ofVerb verb: Int, object: Int?, _ document: Document) -> Event.Kind? {
    let lemma = document.tokens[verb].lemmaKey
    if let object, let special = special(lemma, document.tokens[object].lemmaKey, object, document) { return special }
    if let kind = verbs[lemma] { return kind }
    if noEvents.contains(lemma) { return nil }
    if let object, let kind = cameo.objects[lemma]?[document.tokens[object].lemmaKey] { return kind }
    // A verb alone has its class in the dictionary where it is done to somebody; "broke the rules" is no assault.
    guard let object, Actors.isActor(object, document), cameo.verbs[lemma] != .statement else { return nil }
    return cameo.verbs[lemma]
  }

  /// The class that CAMEO's dictionary gives a verb whatever it is done to.
  static func dictionaryKind(ofVerb lemma: WordKey) -> Event.Kind? {
    noEvents.contains(lemma) ? nil : cameo.verbs[lemma]
  }

  private static let transfers: WordSet = [
    "give", "send", "provide", "hand", "pass", "supply", "deliver", "transfer", "show", "forward", "submit", "offer",
  ]
  private static let troops: WordSet = [
    "troop", "troops", "soldiers", "forces", "soldier", "force", "army", "battalion", "brigade", "unit", "marine",
    "warship", "tank", "fighter",
    "reinforcement", "guard", "police", "regiment", "division", "missile", "jet", "aircraft", "drone", "ship", "vessel",
  ]
  private static let help: WordSet = [
    "aid", "assistance", "relief", "food", "medicine", "grant", "loan", "fund", "money", "dollar", "euro", "supply",
    "equipment", "weapon", "arm", "ammunition", "support", "help", "tent", "blanket", "vaccine", "shelter", "credit",
  ]
  private static let speech: WordSet = [
    "interview", "speech", "statement", "testimony", "lecture", "briefing", "address",
  ]
  private static let penalties: WordSet = ["sanction", "embargo", "tariff", "fine", "penalty", "ban", "restriction"]
  private static let persons: WordSet = [
    "prisoner", "hostage", "detainee", "captive", "inmate", "suspect", "journalist", "activist", "man", "woman",
    "child",
  ]

  private static func special(_ verb: WordKey, _ object: WordKey, _ head: Int, _ document: Document) -> Event.Kind? {
    if transfers.contains(verb) || verb == "receive" || verb == "share" || verb == "exchange" {
      if troops.contains(object) { return verb == "send" || verb == "deploy" ? .mobilize : .aid }
      if help.contains(object) { return .aid }
      if EvidenceNouns.kind(of: head, document) != nil || object == "information" || object == "intelligence" {
        return verb == "receive" ? .acquire : .cooperate
      }
      if speech.contains(object) { return .statement }
    }
    if verb == "impose" || verb == "place" || verb == "slap" || verb == "tighten", penalties.contains(object) {
      return .sanction
    }
    if verb == "lift" || verb == "ease" || verb == "remove", penalties.contains(object) { return .retreat }
    if verb == "release" || verb == "free", persons.contains(object) { return .retreat }
    if verb == "hold" || verb == "begin" || verb == "resume",
      object == "talk" || object == "meeting" || object == "negotiation"
    {
      return .consult
    }
    if verb == "claim", object == "responsibility" { return .statement }
    if verb == "issue", object == "warning" { return .threaten }
    if verb == "make", object == "visit" { return .consult }
    if verb == "launch" || verb == "carry" || verb == "open", let kind = nouns[object] { return kind }
    return nil
  }
}
