import Language

/// What kind of act a verb of attribution names.
enum ReportingClass: UInt8, Sendable {
  /// Plain speech and writing: say, tell, add, write.
  case speech
  /// Speech that commits the speaker to a fact: announce, confirm, insist.
  case assertion
  /// Asking.
  case question
  /// Denying and disputing.
  case denial
  /// Thinking, believing, hoping, fearing.
  case belief
  /// Coming to know: find, conclude, learn, discover.
  case finding
  /// What pictures, papers and figures do: show, indicate, suggest.
  case showing
  /// Naming another source: cite, quote.
  case citing
  /// Accusing and blaming.
  case accusation
  /// Warning and predicting.
  case warning
  /// Asking, urging, ordering somebody to act.
  case directive
  /// Promising, planning, threatening to act oneself.
  case commissive
  /// Judging: praise, criticise, support, oppose.
  case evaluation
}

/// Verbs of attribution by class; a verb stands here as a member of its class.
enum ReportingVerbs {
  private static let groups: [(ReportingClass, String)] = [
    (
      .speech,
      """
      say tell add write state note remark comment observe mention reply answer respond explain tweet retweet post blog \
      continue recall quip joke mutter whisper shout yell exclaim chant text email telephone speak go reiterate repeat \
      echo opine muse relate recount narrate testify interject volunteer elaborate clarify specify conclude blurt bark \
      scream cry sigh deadpan summarize summarise report
      """
    ),
    (
      .assertion,
      """
      announce confirm assert affirm declare claim maintain insist contend argue acknowledge admit concede disclose reveal \
      stress emphasize emphasise underline underscore highlight point proclaim profess avow certify swear assure reassure \
      inform notify brief advise signal hint imply intimate suggest propose boast brag complain lament protest grumble \
      remind caution vouch pronounce counter object rule detail outline describe characterize characterise portray depict \
      label call dub term brand identify name list credit publish broadcast air leak divulge confess relay convey \
      communicate express voice share state stipulate attest plead submit cite
      """
    ),
    (.question, "ask wonder inquire enquire query question"),
    (.denial, "deny dispute refute rebut reject dismiss contradict disavow disclaim rebuff repudiate doubt challenge"),
    (
      .belief,
      """
      think believe feel hope fear worry suspect expect assume presume suppose guess reckon imagine consider regard view \
      see deem judge understand know doubt trust anticipate dread wish want prefer accept agree disagree remember forget \
      realize realise recognize recognise perceive sense figure bet envision envisage foresee
      """
    ),
    (
      .finding,
      """
      find conclude learn discover determine establish calculate estimate assess infer deduce diagnose verify hear notice \
      detect trace ascertain decide rule reckon put
      """
    ),
    (
      .showing,
      """
      show indicate suggest demonstrate prove reveal capture depict illustrate record document reflect display feature \
      contain include read detail describe list expose portray imply confirm
      """
    ),
    (.citing, "cite quote reference paraphrase invoke"),
    (.accusation, "accuse blame allege charge implicate fault indict"),
    (.warning, "warn predict forecast project caution alert threaten prophesy"),
    (
      .directive,
      """
      urge order demand request recommend advise instruct command appeal beg plead implore encourage exhort call invite \
      ask press require
      """
    ),
    (
      .commissive,
      "promise vow pledge threaten plan intend agree offer refuse decline seek undertake aim hope want prepare guarantee"
    ),
    (
      .evaluation,
      """
      praise criticize criticise condemn denounce applaud welcome endorse support oppose back favor favour commend slam \
      blast attack mock ridicule deride decry deplore bemoan defend champion hail laud celebrate lambast lambaste \
      castigate chide rebuke scold thank congratulate apologize apologise regret mourn salute trumpet tout downplay \
      berate assail disparage belittle malign
      """
    ),
  ]

  private static let table: [WordKey: [ReportingClass]] = {
    var table: [WordKey: [ReportingClass]] = [:]
    for (kind, words) in groups {
      for word in words.split(separator: " ") { table[WordKey(String(word)), default: []].append(kind) }
    }
    return table
  }()

  static func classes(of verb: WordKey) -> [ReportingClass] { table[verb] ?? [] }

  static func `is`(_ verb: WordKey, _ kind: ReportingClass) -> Bool { classes(of: verb).contains(kind) }

  /// Verbs that report speech by themselves, around a quotation for example.
  static func isSpeech(_ verb: WordKey) -> Bool {
    classes(of: verb).contains {
      switch $0 {
      case .speech, .assertion, .question, .warning: true
      default: false
      }
    }
  }

  /// Verbs of speech only beside a quotation: "…", she continued.
  static let onlyBesideQuotation: WordSet = [
    "continue", "go", "smile", "laugh", "sigh", "shrug", "begin", "quip", "speak", "share", "list", "name", "object",
    "command", "air", "broadcast",
  ]

  /// Verbs with a clause for complement that attribute nothing: what they tell is the text's own.
  static let notAttributive: WordSet = [
    "make", "mean", "ensure", "let", "have", "get", "cause", "help", "keep", "be", "seem", "appear", "happen", "matter",
    "require", "allow", "enable", "take", "give", "wait", "depend", "become", "remain", "prevent", "stop",
    "do", "try", "begin", "start", "use", "come", "turn", "look", "help", "force", "watch", "bring", "leave", "set",
  ]

  /// Verbs that attribute a noun phrase: "confirmed the deal", "denied the report", "blamed the rebels".
  static let withObject: WordSet = [
    "confirm", "deny", "dispute", "reject", "cite", "describe", "blame", "accuse", "claim", "acknowledge", "admit",
    "estimate", "allege", "predict", "forecast", "refute", "rebut", "portray", "characterize", "characterise", "depict",
    "fear", "suspect", "report", "mention", "detail", "outline", "contradict", "question", "doubt", "disclose",
    "reveal",
    "announce", "stress", "emphasize", "emphasise", "quote", "propose", "express", "recall", "underline", "dismiss",
    "trace", "condemn", "call", "label", "dub", "term", "brand",
  ]

  /// Verbs that name a thing by a second complement: "called the move illegal", "described him as careful".
  static let naming: WordSet = [
    "call", "describe", "label", "dub", "term", "brand", "characterize", "characterise", "portray", "depict", "deem",
    "consider", "regard", "view", "see", "denounce", "dismiss", "hail", "condemn", "praise", "criticize", "criticise",
  ]

  /// Passive verbs that attribute without a source: "is believed to", "was said to".
  static let unsourced: WordSet = [
    "believe", "say", "think", "expect", "understand", "presume", "report", "allege", "rumour", "rumor", "suspect",
    "assume", "estimate", "suppose", "know", "consider", "fear", "deem", "claim", "reckon", "purport", "repute", "hope",
    "predict", "project", "forecast", "tip", "see", "feel", "judge", "describe", "regard", "view", "thought",
  ]

  /// Adverbs that attribute without a source.
  static let unsourcedAdverbs: WordSet = [
    "reportedly", "allegedly", "purportedly", "supposedly", "reputedly", "ostensibly", "rumouredly",
  ]

  /// Verbs by which pictures, films, papers and data speak of what they hold.
  static let evidential: WordSet = [
    "show", "reveal", "depict", "capture", "indicate", "suggest", "demonstrate", "prove", "illustrate", "document",
    "record", "portray", "contain", "describe", "confirm", "detail", "say", "cite", "state", "read",
  ]
}
