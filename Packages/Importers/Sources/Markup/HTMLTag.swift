/// The elements of HTML that the tree builder and the extraction tell apart; ``other`` stands for all that they do not.
public enum HTMLTag: UInt8, CaseIterable, Sendable {
  /// A stretch of text, not an element.
  case text
  case other
  // Document and metadata.
  case html, head, body, title, meta, link, base, script, style, noscript, template
  // Sections.
  case article, section, nav, aside, header, footer, main, address, hgroup, search
  case h1, h2, h3, h4, h5, h6
  // Grouping.
  case div, p, hr, pre, blockquote, ol, ul, li, dl, dt, dd, figure, figcaption, center, menu, dir, listing, xmp
  // Phrasing.
  case a, b, i, u, s, em, strong, small, big, strike, tt, font, nobr, code, span, cite, q, abbr, acronym, dfn, sub, sup
  case mark, time, data, ins, del, kbd, samp, bdi, bdo, ruby, rt, rp, rb, label, br, wbr
  // Embedded.
  case img, picture, source, video, audio, track, iframe, embed, object, param, svg, math, canvas, map, area, applet
  case marquee, noembed, noframes, frame, frameset, amp
  // Tables.
  case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
  // Forms and interaction.
  case form, input, button, select, option, optgroup, textarea, fieldset, legend, datalist, output, progress, meter
  case details, summary, dialog, keygen, basefont, bgsound

  /// The tag of an element's name in any letter case; `other` for names it does not know.
  public init(_ name: some Sequence<UInt8>) { self = HTMLNames.tags.value(of: nameKey(name)) ?? .other }
}

/// The attributes that the tree keeps.
public enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case `class`, id, style, hidden, role, lang, rel, href, src, srcset, alt, title, name, property, content, type,
    itemprop
  case align, itemtype, itemscope, itemref, datetime, charset, width, height, data, value, pubdate
  case ariaHidden, ariaLabel, xmlLang, httpEquiv, dataSrc, dataTestid, dataComponent, dataType, dataModule, dataBlock

  /// The name as HTML writes it.
  var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .xmlLang: "xml:lang"
    case .httpEquiv: "http-equiv"
    case .dataSrc: "data-src"
    case .dataTestid: "data-testid"
    case .dataComponent: "data-component"
    case .dataType: "data-type"
    case .dataModule: "data-module"
    case .dataBlock: "data-block"
    default: "\(self)"
    }
  }
}

/// The hash that names are known by: FNV-1a over the name in lower case.
func nameKey(_ name: some Sequence<UInt8>) -> UInt32 {
  var hash: UInt32 = 2_166_136_261
  for byte in name { hash = (hash ^ UInt32(lowercase(byte))) &* 16_777_619 }
  return hash
}

@inlinable func lowercase(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

/// A table from name keys to values: open addressing over a power of two of slots.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [UInt32]
  private var values: [Value?]

  init(_ entries: [(String, Value)]) {
    keys = Array(repeating: 0, count: 512)
    values = Array(repeating: nil, count: 512)
    for (name, value) in entries {
      let key = nameKey(name.utf8)
      var slot = Int(key & 511)
      while values[slot] != nil { slot = (slot + 1) & 511 }
      keys[slot] = key
      values[slot] = value
    }
  }

  func value(of key: UInt32) -> Value? {
    var slot = Int(key & 511)
    while let value = values[slot] {
      if keys[slot] == key { return value }
      slot = (slot + 1) & 511
    }
    return nil
  }
}

enum HTMLNames {
  static let tags = NameTable(HTMLTag.allCases.filter { $0 != .text && $0 != .other }.map { ("\($0)", $0) })
  static let attributes = NameTable(HTMLAttribute.allCases.map { ($0.name, $0) })
}

/// A set of tags, for questions that the tree builder asks for every tag.
public struct HTMLTagSet: Sendable {
  @usableFromInline let low: UInt64
  @usableFromInline let middle: UInt64
  @usableFromInline let high: UInt64

  public init(_ tags: HTMLTag...) {
    var bits: [UInt64] = [0, 0, 0]
    for tag in tags { bits[Int(tag.rawValue >> 6)] |= 1 << UInt64(tag.rawValue & 63) }
    low = bits[0]
    middle = bits[1]
    high = bits[2]
  }

  @inlinable public func contains(_ tag: HTMLTag) -> Bool {
    let bits = tag.rawValue < 64 ? low : tag.rawValue < 128 ? middle : high
    return bits >> UInt64(tag.rawValue & 63) & 1 == 1
  }
}

extension HTMLTagSet {
  /// Elements without content.
  public static let void = HTMLTagSet(
    .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr, .keygen, .basefont,
    .bgsound, .frame)
  static let headings = HTMLTagSet(.h1, .h2, .h3, .h4, .h5, .h6)
  /// Start tags that close an open paragraph.
  static let closesParagraph = HTMLTagSet(
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
    .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary, .ul, .h1, .h2, .h3,
    .h4, .h5, .h6, .pre, .listing, .form, .hr, .table, .xmp, .li, .dd, .dt)
  /// HTML's "special" category: end tags of phrasing elements do not reach through them.
  static let special = HTMLTagSet(
    .address, .applet, .area, .article, .aside, .base, .blockquote, .body, .br, .button, .caption, .center, .col,
    .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption, .figure, .footer, .form, .frame,
    .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .iframe, .img, .input, .li, .link,
    .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes, .noscript, .object, .ol, .p, .param, .pre,
    .script, .search, .section, .select, .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot,
    .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp, .dialog)
  /// The elements whose start and end tags may overlap with others.
  static let formatting = HTMLTagSet(
    .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u)
  /// Barriers of HTML's "element in scope".
  static let scope = HTMLTagSet(.applet, .caption, .html, .table, .td, .th, .marquee, .object, .template)
  static let listScope = HTMLTagSet(
    .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template, .ol, .ul)
  static let buttonScope = HTMLTagSet(
    .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template, .button)
  static let tableScope = HTMLTagSet(.html, .table, .template)
  static let tableParts = HTMLTagSet(.table, .caption, .colgroup, .tbody, .thead, .tfoot, .tr, .td, .th)
  static let rowGroups = HTMLTagSet(.tbody, .thead, .tfoot)
  static let cells = HTMLTagSet(.td, .th)
  static let throughList = HTMLTagSet(.address, .div, .p)
}
