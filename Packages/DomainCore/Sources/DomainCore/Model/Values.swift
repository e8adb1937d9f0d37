/// An identifier that somebody else gave: `wikidata Q423`, `iso3166-1-alpha2 KP`, `url https://…`.
public struct Identifier: Record {
  /// The scheme: `wikidata`, `iso3166-1-alpha2`, `url`, `doi`, `cameo`, `geonames`, `telegram` and others.
  public var scheme: String
  public var value: String
  public var extensions = Extensions()

  public init() { self.init(scheme: "", value: "") }

  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }

  public static let recordName = "Identifier"

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.text("scheme", &scheme)
    visitor.text("value", &value)
    visitor.extensions(&extensions)
  }
}

/// A rating by the NATO admiralty code. It is always assigned by a named rater, never by an importer or the analyzer.
public struct ReliabilityRating: Record {
  /// How reliable a source is, from A (completely) to F (cannot be judged).
  public enum Reliability: String, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
  }

  public var reliability: Reliability?
  /// How credible a claim is, from 1 (confirmed) to 6 (cannot be judged).
  public var credibility: Int?
  /// Who rated.
  public var assessedBy: String
  /// When, in EDTF.
  public var assessedAt: String?
  /// On what grounds.
  public var basis: String?
  public var extensions = Extensions()

  public init() { self.init(assessedBy: "") }

  public init(assessedBy: String) { self.assessedBy = assessedBy }

  public static let recordName = "ReliabilityRating"

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.token("reliability", &reliability)
    visitor.integer("credibility", &credibility, in: 1...6)
    visitor.text("assessedBy", &assessedBy)
    visitor.text("assessedAt", &assessedAt)
    visitor.text("basis", &basis)
    visitor.extensions(&extensions)
  }
}

/// A picture, film or sound that a report shows.
public struct Media: Record {
  public var url: String?
  /// The media type (RFC 6838).
  public var mediaType: String?
  public var caption: String?
  public var credit: String?
  public var sha256: String?
  public var extensions = Extensions()

  public init() {}

  public static let recordName = "Media"

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.text("url", &url)
    visitor.text("mediaType", &mediaType)
    visitor.text("caption", &caption)
    visitor.text("credit", &credit)
    visitor.text("sha256", &sha256)
    visitor.extensions(&extensions)
  }
}

/// How and from what a report was imported.
public struct ImportRecord: Record {
  /// The importer's format name.
  public var by: String?
  /// When, in EDTF; left out unless the caller sets it, because a result holds no clock.
  public var at: String?
  /// The file or address, as the caller named it.
  public var from: String?
  public var extensions = Extensions()

  public init() {}

  public static let recordName = "ImportRecord"

  public mutating func visit(_ visitor: any FieldVisitor) {
    visitor.text("by", &by)
    visitor.text("at", &at)
    visitor.text("from", &from)
    visitor.extensions(&extensions)
  }
}
