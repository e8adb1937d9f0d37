/// A news agency or outlet as datelines and bylines name it.
package struct Agency: Equatable {
  package var name: String
  package var abbreviation: String?
  /// Whether it is one of the agencies that are named by these words wherever they stand.
  package var isKnown: Bool

  /// The agency of a name or abbreviation; another name where a dateline has one is an agency too, but not a known one.
  package init?(_ written: String) {
    var text = written
    for suffix in [" Staff", " staff"] where text.hasSuffix(suffix) { text.removeLast(suffix.count) }
    if text.hasPrefix("The ") { text.removeFirst(4) }
    if let known = Agency.known.first(where: { $0.abbreviation == text || $0.name == text }) {
      name = known.name
      abbreviation = known.abbreviation == known.name ? nil : known.abbreviation
      isKnown = true
      return
    }
    let words = text.split(separator: " ").map(String.init)
    guard (1...4).contains(words.count), words.allSatisfy(isCapitalized), text.unicodeScalars.count >= 2 else {
      return nil
    }
    name = text
    abbreviation = nil
    isKnown = false
  }

  /// The agencies of the world that sign datelines, by what they sign with.
  private static let known: [(abbreviation: String, name: String)] = [
    ("AAP", "Australian Associated Press"), ("AFP", "Agence France-Presse"), ("ANI", "Asian News International"),
    ("ANP", "Algemeen Nederlands Persbureau"), ("ANSA", "ANSA"), ("AP", "Associated Press"),
    ("APA", "Austria Presse Agentur"), ("ATS", "Agence télégraphique suisse"), ("Anadolu", "Anadolu Agency"),
    ("AA", "Anadolu Agency"), ("BBC", "BBC"), ("BNS", "Baltic News Service"), ("Belga", "Belga"),
    ("Bernama", "Bernama"), ("Bloomberg", "Bloomberg"), ("CNA", "Central News Agency"), ("CNN", "CNN"),
    ("CP", "Canadian Press"), ("ČTK", "Czech News Agency"), ("DPA", "Deutsche Presse-Agentur"),
    ("dpa", "Deutsche Presse-Agentur"), ("EFE", "Agencia EFE"), ("IANS", "Indo-Asian News Service"),
    ("INA", "Iraqi News Agency"), ("IRNA", "Islamic Republic News Agency"), ("Interfax", "Interfax"),
    ("JTA", "Jewish Telegraphic Agency"), ("KCNA", "Korean Central News Agency"), ("Kyodo", "Kyodo News"),
    ("LUSA", "Lusa"), ("Lusa", "Lusa"), ("MTI", "Magyar Távirati Iroda"), ("NNA", "National News Agency"),
    ("NTB", "Norsk Telegrambyrå"), ("PA", "PA Media"), ("PAP", "Polish Press Agency"), ("PTI", "Press Trust of India"),
    ("RIA Novosti", "RIA Novosti"), ("RNS", "Religion News Service"), ("Reuters", "Reuters"),
    ("SANA", "Syrian Arab News Agency"), ("SPA", "Saudi Press Agency"), ("STT", "STT-Lehtikuva"), ("TASS", "TASS"),
    ("TT", "Tidningarnas Telegrambyrå"), ("Tasnim", "Tasnim News Agency"), ("UNI", "United News of India"),
    ("UPI", "United Press International"), ("Ukrinform", "Ukrinform"), ("VOA", "Voice of America"),
    ("WAFA", "WAFA"), ("WAM", "Emirates News Agency"), ("Xinhua", "Xinhua News Agency"),
    ("Yonhap", "Yonhap News Agency"),
  ]
}
