import Testing

@testable import HTMLImporter

@Suite struct DeclaredEncodingTests {
  @Test(arguments: [
    ("<?xml version=\"1.0\" encoding='koi8-r'?><html>", "koi8-r"), ("<META CharSet=\"Shift_JIS\">", "Shift_JIS"),
    ("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">", "windows-1251"),
    ("<meta name=x><meta charset = utf-8 >", "utf-8"),
  ])
  func readsTheDeclaration(page: String, name: String) { #expect(declaredEncoding(Array(page.utf8)) == name) }

  @Test(arguments: ["", "<meta>", "<p>charset=utf-8</p>", "<meta charset>", "<meta charset="])
  func readsNothingElse(page: String) { #expect(declaredEncoding(Array(page.utf8)) == nil) }
}
