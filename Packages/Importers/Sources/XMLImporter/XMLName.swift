/// What a name is to this importer: its local part, and the vocabulary of its namespace.
struct XMLName: Hashable {
  var space: Space
  var word: Word

  /// The vocabularies, by what their namespaces mean here.
  enum Space: Hashable {
    /// No namespace, or one of RSS.
    case core
    case atom, xhtml, nitf, newsML, dublinCore, dublinCoreTerms, content, media, itunes, rdf, xml, other

    init(namespace: String, prefix: String) {
      switch namespace {
      case "": self = prefix.isEmpty ? .core : Space(undeclared: prefix)
      case "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
        "http://channel.netscape.com/rdf/simple/0.9/",
        "http://purl.org/net/rss1.1#", "http://backend.userland.com/rss", "http://backend.userland.com/rss2",
        "http://blogs.law.harvard.edu/tech/rss", "http://my.netscape.com/publish/formats/rss-0.91.dtd":
        self = .core
      case "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#": self = .atom
      case "http://www.w3.org/1999/xhtml": self = .xhtml
      case "http://iptc.org/std/NITF/2006-10-18/": self = .nitf
      case "http://iptc.org/std/nar/2006-10-01/": self = .newsML
      case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/": self = .dublinCore
      case "http://purl.org/dc/terms/": self = .dublinCoreTerms
      case "http://purl.org/rss/1.0/modules/content/": self = .content
      case "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss": self = .media
      case "http://www.w3.org/1999/02/22-rdf-syntax-ns#": self = .rdf
      case "http://www.w3.org/XML/1998/namespace": self = .xml
      default:
        if namespace.lowercased() == "http://www.itunes.com/dtds/podcast-1.0.dtd" {
          self = .itunes
        } else if namespace.hasPrefix("http://purl.org/atom/") {
          self = .atom
        } else {
          self = .other
        }
      }
    }

    /// What a prefix means by custom where the document forgets to declare it.
    private init(undeclared prefix: String) {
      switch prefix {
      case "atom", "atom10", "a10": self = .atom
      case "xhtml", "html": self = .xhtml
      case "dc": self = .dublinCore
      case "dcterms": self = .dublinCoreTerms
      case "content": self = .content
      case "media": self = .media
      case "itunes": self = .itunes
      case "rdf": self = .rdf
      case "xml": self = .xml
      default: self = .other
      }
    }
  }

  /// The local names that mean something here.
  enum Word: String, Hashable {
    // Feeds
    case rss, rdf = "rdf", channel, feed, item, entry, title, link, description, summary, content, encoded, author,
      creator
    case managingEditor = "managingeditor", webMaster = "webmaster", name, email, id, guid, pubDate = "pubdate"
    case lastBuildDate = "lastbuilddate", published, updated, issued, modified, created, date, language, category,
      subject
    case subtitle, tagline, enclosure, thumbnail, group, credit, text, fullItem = "fullitem", source, abstract,
      copyright
    // Attributes of feeds
    case href, rel, type, mode, url, medium, term, label, isPermaLink = "ispermalink", about, lang, base, lastMod =
      "lastmod"
    case src
    // XHTML, DocBook and the like
    case html, head, body, p, para, simpara, div, section, article, main, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote
    case pre, tr, td, th, br, figure, figcaption, img, image, script, style, caption, aside, footnote, header, ul, ol,
      dl
    case table, tbody, thead, info, subtitleTag = "subhead", headline, pubdateTag = "publicationdate", nav, form, footer
    case formalpara, address, hr, bq, block, media, note, fn, story, byline, dateline, alt
    case `class`
    // NITF
    case docCopyright = "doc.copyright", holder, definition, nitf, docdata, pubdata, docID = "doc-id", idString =
      "id-string", dateIssue = "date.issue"
    case dateRelease = "date.release", norm, datePublication = "date.publication", positionSection = "position.section"
    case exRef = "ex-ref", bodyHead = "body.head", bodyContent = "body.content", bodyEnd = "body.end", hedline, hl1, hl2
    case person, location, storyDate = "story.date", meta, mediaCaption = "media-caption", mediaReference =
      "media-reference"
    case mediaProducer = "media-producer", mimeType = "mime-type", mediaType = "media-type", duKey = "du-key", version
    case key, edMsg = "ed-msg", distributor, bytag, virtloc, changeDate = "change.date", keyword, documentContent =
      "content-text"
    // NewsML-G2
    case newsItem, packageItem, conceptItem, planningItem, knowledgeItem, newsMessage = "newsmessage"
    case itemMeta = "itemmeta", contentMeta = "contentmeta", contentSet = "contentset", inlineXML = "inlinexml"
    case inlineData = "inlinedata", remoteContent = "remotecontent", provider, versionCreated = "versioncreated"
    case firstCreated = "firstcreated", tag, by, located, concept, groupSet = "groupset", contentType = "contenttype"
    case edNote = "ednote", literal, qcode, uri, creditLine = "creditline", conceptSet = "conceptset", itemRef =
      "itemref"
    case role, slugLine = "slugline", copyrightHolder = "copyrightholder", contentCreated = "contentcreated"
    // NewsML 1
    case newsML = "newsml", newsItem1 = "NewsItem", newsComponent = "newscomponent", newsLines = "newslines"
    case contentItem = "contentitem", dataContent = "datacontent", formalName = "formalname", party
    case administrativeMetadata = "administrativemetadata", publicIdentifier = "publicidentifier", revisionID =
      "revisionid"
    case thisRevisionCreated = "thisrevisioncreated", format, descriptiveMetadata = "descriptivemetadata"
    case newsManagement = "newsmanagement", identification, property, value, mimetype, creditLine1 = "credit-line"
    // Anything else
    case other = ""
  }

  init(_ space: Space, _ word: Word) {
    self.space = space
    self.word = word
  }

  init(local: String, namespace: String, prefix: String) {
    space = Space(namespace: namespace, prefix: prefix)
    // The one name whose letter case tells two vocabularies apart.
    word = Word(rawValue: local) ?? Word(rawValue: local.lowercased()) ?? .other
    if local.isEmpty { word = .other }
  }
}
