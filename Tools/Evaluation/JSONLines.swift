import ArgumentParser
import DomainCore
import Foundation
import Interchange

/// A file of JSON objects, one a line, to another.
func mapJSONLines(_ path: String, _ body: (JSONValue) throws -> JSONValue) throws {
  var output = Output()
  for (number, line) in try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 10).enumerated() {
    let value: JSONValue
    do {
      value = try JSONParser.value(of: Array(line))
    } catch {
      throw ValidationError("\(path):\(number + 1): \(error.message)")
    }
    var bytes: [UInt8] = []
    bytes.appendJSON(try body(value))
    output.write(bytes + [10])
  }
  output.flush()
}

extension JSONValue {
  /// An object of members in order.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member($0.key, $0.value) })
  }

  static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// Offsets as the data sets write them: `[start, end]`.
  static func range(_ range: Range<Int>) -> JSONValue {
    .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }

  /// `[start, end]` as a range; nil for anything else.
  var range: Range<Int>? {
    guard let pair = array, pair.count == 2, case .number(let first) = pair[0], case .number(let last) = pair[1],
      let start = Int(first), let end = Int(last), start <= end
    else { return nil }
    return start..<end
  }
}
