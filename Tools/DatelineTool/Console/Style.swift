/// ANSI colours, or none.
struct Style {
  var isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "1;31") }
  func green(_ text: String) -> String { wrap(text, "32") }
  func yellow(_ text: String) -> String { wrap(text, "33") }
  func blue(_ text: String) -> String { wrap(text, "1;34") }
  func cyan(_ text: String) -> String { wrap(text, "36") }
  func underline(_ text: String) -> String { wrap(text, "4") }

  private func wrap(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}

/// When to use colours.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// Whether to colour what goes to a stream: the option decides, then `NO_COLOR`, then whether it is a terminal.
  func isOn(forTerminal isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && environment("NO_COLOR")?.isEmpty ?? true && environment("TERM") != "dumb"
    }
  }
}
