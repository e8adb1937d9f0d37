/// What a format is called and how its files are known.
public struct FormatDescription: Hashable, Sendable {
  /// The name that `--from` and `--to` take: lower-case letters, digits and hyphens.
  public var name: String
  /// What a person calls it.
  public var title: String
  /// The file name extensions, without dot, in lower case; the first is the usual one.
  public var extensions: [String]
  /// The media types (RFC 6838).
  public var mediaTypes: [String]
  /// Whether a document is a folder of files.
  public var isFolder: Bool

  public init(
    name: String, title: String, extensions: [String], mediaTypes: [String] = [], isFolder: Bool = false
  ) {
    self.name = name
    self.title = title
    self.extensions = extensions
    self.mediaTypes = mediaTypes
    self.isFolder = isFolder
  }
}
