internal import DomainCore
internal import Markup

/// Weighs what a page says of its title, dates and authors.
struct MetadataReader {
  let article: JSONValue?
  let titleGroups: [MetadataGroup]
  let dateGroups: [MetadataGroup]
  let authorGroups: [MetadataGroup]

  init(_ page: [UInt8], _ tree: HTMLTree, _ facts: PageFacts, _ extractor: BodyExtractor) {
    let titles = extractor.hints.titles
    article = facts.linked.article { titles.contains(Array(BodyExtractor.wordKeys($0).prefix(60))) }
    let candidates = MetadataCandidates(
      page, tree, facts, extractor.segmentation, titleBlock: extractor.features.titleBlock, article: article)
    let places = PagePlaces(extractor.segmentation, titleBlock: extractor.features.titleBlock)
    let site = facts.meta("og:site_name", "application-name", "apple-mobile-web-app-title")
    titleGroups = TitleChoice.groups(candidates, places, site: site)
    dateGroups = DateChoice.groups(candidates, places, order: MetadataReader.order(facts))
    authorGroups = AuthorChoice.groups(
      candidates, places, site: site, publisher: article?["publisher"]?["name"]?.string,
      host: (facts.canonical ?? facts.meta("og:url")).flatMap(MetadataReader.host))
  }

  /// The host of an address.
  private static func host(_ address: String) -> String? {
    guard let scheme = address.range(ofPlain: "://") else { return nil }
    return address[scheme.upperBound...].split(separator: "/").first.map { String($0).lowercased() }
  }

  /// How a page in its language orders day and month in figures: the month first only in American English, which is
  /// taken for English where nothing says otherwise.
  private static func order(_ facts: PageFacts) -> CalendarDate.Order {
    let language = (facts.language ?? "en").lowercased()
    guard language.hasPrefix("en") else { return .dayFirst }
    for region in ["gb", "au", "nz", "ie", "za", "in", "ca"]
    where language.hasSuffix("-\(region)") || language.hasSuffix("_\(region)") {
      return .dayFirst
    }
    let address = facts.canonical ?? facts.meta("og:url") ?? ""
    let host = address.split(separator: "/").dropFirst().first ?? ""
    for country in ["uk", "au", "nz", "ie", "za", "in", "ng", "ke", "pk", "sg", "my"]
    where host.hasSuffix(".\(country)") {
      return .dayFirst
    }
    return .monthFirst
  }
}
