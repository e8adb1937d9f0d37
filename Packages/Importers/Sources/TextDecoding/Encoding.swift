/// A character encoding.
enum Encoding: Hashable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)
  /// Every byte a character; by the name that iconv knows it under.
  case singleByte(name: String, iconv: String)
  /// ASCII, and pairs of bytes of which the first is above it.
  case doubleByte(DoubleByte)
  /// What a byte means depends on the bytes before it.
  case stateful(name: String, iconv: String)

  enum DoubleByte: String {
    case gb18030, big5
    case eucJP = "euc-jp"
    case eucKR = "euc-kr"
    case shiftJIS = "shift_jis"

    var iconv: String {
      switch self {
      case .gb18030: "GB18030"
      case .big5: "BIG5-HKSCS"
      case .eucJP: "EUC-JP"
      case .eucKR: "CP949"
      case .shiftJIS: "CP932"
      }
    }
  }

  static let windows1252 = Encoding.singleByte(name: "windows-1252", iconv: "CP1252")

  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16(let isBigEndian): isBigEndian ? "utf-16be" : "utf-16le"
    case .utf32(let isBigEndian): isBigEndian ? "utf-32be" : "utf-32le"
    case .singleByte(let name, _), .stateful(let name, _): name
    case .doubleByte(let encoding): encoding.rawValue
    }
  }

  /// The encoding of a label as files and servers declare it: those of the WHATWG Encoding Standard, which knows what
  /// their writers mean (ISO-8859-1 and US-ASCII are windows-1252), UTF-32 and a few of the IANA registry; letter case
  /// and blanks around do not count. Nil for a label of none, and for those that the standard forbids.
  init?(label: some StringProtocol) {
    let label = label.lowercased().filter { !$0.isWhitespace }
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "ucs-2", "unicode", "unicodefeff", "iso-10646-ucs-2", "csunicode":
      self = .utf16(isBigEndian: false)
    case "utf-16be", "unicodefffe": self = .utf16(isBigEndian: true)
    case "utf-32", "utf-32le": self = .utf32(isBigEndian: false)
    case "utf-32be", "ucs-4", "iso-10646-ucs-4": self = .utf32(isBigEndian: true)
    case "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "csisolatin1", "ibm819", "iso-8859-1", "iso-ir-100", "iso8859-1",
      "iso88591", "iso_8859-1", "iso_8859-1:1987", "l1", "latin1", "latin-1", "us-ascii", "windows-1252", "x-cp1252":
      self = .windows1252
    case "csisolatin2", "iso-8859-2", "iso-ir-101", "iso8859-2", "iso88592", "iso_8859-2", "iso_8859-2:1987", "l2",
      "latin2":
      self.init(single: "iso-8859-2")
    case "csisolatin3", "iso-8859-3", "iso-ir-109", "iso8859-3", "iso88593", "iso_8859-3", "iso_8859-3:1988", "l3",
      "latin3":
      self.init(single: "iso-8859-3")
    case "csisolatin4", "iso-8859-4", "iso-ir-110", "iso8859-4", "iso88594", "iso_8859-4", "iso_8859-4:1988", "l4",
      "latin4":
      self.init(single: "iso-8859-4")
    case "csisolatincyrillic", "cyrillic", "iso-8859-5", "iso-ir-144", "iso8859-5", "iso88595", "iso_8859-5",
      "iso_8859-5:1988":
      self.init(single: "iso-8859-5")
    case "arabic", "asmo-708", "csiso88596e", "csiso88596i", "csisolatinarabic", "ecma-114", "iso-8859-6",
      "iso-8859-6-e", "iso-8859-6-i", "iso-ir-127", "iso8859-6", "iso88596", "iso_8859-6", "iso_8859-6:1987":
      self.init(single: "iso-8859-6")
    case "csisolatingreek", "ecma-118", "elot_928", "greek", "greek8", "iso-8859-7", "iso-ir-126", "iso8859-7",
      "iso88597", "iso_8859-7", "iso_8859-7:1987", "sun_eu_greek":
      self.init(single: "iso-8859-7")
    case "csiso88598e", "csisolatinhebrew", "hebrew", "iso-8859-8", "iso-8859-8-e", "iso-ir-138", "iso8859-8",
      "iso88598", "iso_8859-8", "iso_8859-8:1988", "visual", "csiso88598i", "iso-8859-8-i", "logical":
      self.init(single: "iso-8859-8")
    case "csisolatin6", "iso-8859-10", "iso-ir-157", "iso8859-10", "iso885910", "l6", "latin6":
      self.init(single: "iso-8859-10")
    case "iso-8859-13", "iso8859-13", "iso885913": self.init(single: "iso-8859-13")
    case "iso-8859-14", "iso8859-14", "iso885914": self.init(single: "iso-8859-14")
    case "csisolatin9", "iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "l9", "latin-9", "latin9":
      self.init(single: "iso-8859-15")
    case "iso-8859-16": self.init(single: "iso-8859-16")
    case "cskoi8r", "koi", "koi8", "koi8-r", "koi8_r": self.init(single: "koi8-r")
    case "koi8-ru", "koi8-u": self.init(single: "koi8-u")
    case "csmacintosh", "mac", "macintosh", "x-mac-roman": self = .singleByte(name: "macintosh", iconv: "MACINTOSH")
    case "x-mac-cyrillic", "x-mac-ukrainian", "mac-cyrillic":
      self = .singleByte(name: "x-mac-cyrillic", iconv: "MAC-UK")
    case "mac-centraleurope", "x-mac-ce": self = .singleByte(name: "x-mac-ce", iconv: "MAC-CENTRALEUROPE")
    case "dos-874", "iso-8859-11", "iso8859-11", "iso885911", "tis-620", "windows-874":
      self = .singleByte(name: "windows-874", iconv: "CP874")
    case "cp1250", "windows-1250", "x-cp1250": self.init(windows: "1250")
    case "cp1251", "windows-1251", "x-cp1251": self.init(windows: "1251")
    case "cp1253", "windows-1253", "x-cp1253": self.init(windows: "1253")
    case "cp1254", "csisolatin5", "iso-8859-9", "iso-ir-148", "iso8859-9", "iso88599", "iso_8859-9", "iso_8859-9:1989",
      "l5", "latin5", "windows-1254", "x-cp1254":
      self.init(windows: "1254")
    case "cp1255", "windows-1255", "x-cp1255": self.init(windows: "1255")
    case "cp1256", "windows-1256", "x-cp1256": self.init(windows: "1256")
    case "cp1257", "windows-1257", "x-cp1257": self.init(windows: "1257")
    case "cp1258", "windows-1258", "x-cp1258": self.init(windows: "1258")
    case "866", "cp866", "csibm866", "ibm866": self.init(single: "ibm866")
    case "cp437", "ibm437", "437": self.init(single: "ibm437")
    case "cp850", "ibm850", "850": self.init(single: "ibm850")
    case "cp852", "ibm852", "852": self.init(single: "ibm852")
    case "cp855", "ibm855", "855": self.init(single: "ibm855")
    case "cp862", "ibm862", "862": self.init(single: "ibm862")
    case "cp865", "ibm865", "865": self.init(single: "ibm865")
    case "viscii", "csviscii": self.init(single: "viscii")
    case "chinese", "csgb2312", "csiso58gb231280", "gb2312", "gb_2312", "gb_2312-80", "gbk", "iso-ir-58", "x-gbk",
      "gb18030", "cp936", "ms936":
      self = .doubleByte(.gb18030)
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "cp950": self = .doubleByte(.big5)
    case "cseucpkdfmtjapanese", "euc-jp", "x-euc-jp": self = .doubleByte(.eucJP)
    case "csshiftjis", "ms932", "ms_kanji", "shift-jis", "shift_jis", "sjis", "windows-31j", "x-sjis", "cp932":
      self = .doubleByte(.shiftJIS)
    case "cseuckr", "csksc56011987", "euc-kr", "iso-ir-149", "korean", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601",
      "ksc_5601", "windows-949", "cp949", "uhc":
      self = .doubleByte(.eucKR)
    case "csiso2022jp", "iso-2022-jp": self = .stateful(name: "iso-2022-jp", iconv: "ISO-2022-JP")
    case "euc-tw": self = .stateful(name: "euc-tw", iconv: "EUC-TW")
    case "johab": self = .stateful(name: "johab", iconv: "JOHAB")
    default: return nil
    }
  }

  private init(single name: String) { self = .singleByte(name: name, iconv: name.uppercased()) }
  private init(windows page: String) { self = .singleByte(name: "windows-\(page)", iconv: "CP\(page)") }
}
