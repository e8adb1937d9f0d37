import CLibXML2

/// libxml2's SAX push parser with handlers that do nothing: the most that an importer over it can reach.
enum RawLibXML2 {
  enum Markup { case html, xml }

  static func parse(_ bytes: [UInt8], _ markup: Markup) {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { _, _, _, _, _, _, _, _, _ in }
    unsafe handler.endElementNs = { _, _, _, _ in }
    unsafe handler.startElement = { _, _, _ in }
    unsafe handler.endElement = { _, _ in }
    unsafe handler.characters = { _, _, _ in }
    unsafe handler.cdataBlock = { _, _, _ in }
    unsafe bytes.withUnsafeBytes { raw in
      let buffer = unsafe raw.bindMemory(to: CChar.self)
      switch markup {
      case .xml:
        let context = unsafe xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
        unsafe xmlParseChunk(context, buffer.baseAddress, Int32(buffer.count), 1)
        unsafe xmlFreeParserCtxt(context)
      case .html:
        let context = unsafe htmlCreatePushParserCtxt(&handler, nil, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
        unsafe htmlParseChunk(context, buffer.baseAddress, Int32(buffer.count), 1)
        unsafe htmlFreeParserCtxt(context)
      }
    }
  }
}
