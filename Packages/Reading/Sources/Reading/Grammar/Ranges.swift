/// Positions in this module come from parses of text that anybody may have written, where what should follow may stand
/// before. A range that would run backwards is empty here, and not an end of the program as elsewhere.
func ..< (lower: Int, upper: Int) -> Range<Int> {
  Range(lower...max(lower, upper)).dropLast()
}
