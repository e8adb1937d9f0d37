public import DomainCore

/// What a feed says of itself: RSS, Atom or CDF; all text is plain.
public struct Feed: Hashable, Sendable {
  public var title: String?
  /// The address of the site.
  public var link: String?
  public var description: String?
  /// The author as it is written.
  public var author: String?
  /// The author's name alone.
  public var authorName: String?
  /// EDTF.
  public var updated: String?
  /// EDTF.
  public var published: String?
  /// BCP 47.
  public var language: String?
  public var id: String?

  public init() {}
}

/// One item as the document gives it, before it is a report: an item of a feed, or a news item of NITF or NewsML. All
/// text is plain, its paragraphs on lines of their own.
public struct FeedEntry: Sendable {
  public var title: String?
  public var link: String?
  /// The teaser or abstract.
  public var summary: String?
  /// The full text.
  public var content: String?
  /// The first author as it is written, with the address where one is given.
  public var author: String?
  /// The first author's name alone.
  public var authorName: String?
  /// EDTF.
  public var updated: String?
  /// EDTF.
  public var published: String?
  public var id: String?
  public var categories: [String] = []
  public var media: [Media] = []

  public init() {}
}
