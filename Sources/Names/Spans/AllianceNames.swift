internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Places alliances that are named by their leader as one actor: "the US-led coalition".
  mutating func placeAlliances() {
    for head in reading.lower.indices where reading.form(of: head, is: .allianceNoun) {
      var last = head - 1
      while last > 0, reading.form(of: last, is: .alliancePurpose) { last -= 1 }
      guard last >= 0, reading.areTogether(last, head), let start = startOfLeader(endingAt: last)
      else { continue }
      place(Span(start..<head + 1, .organisation, confidence: 0.9))
    }
  }

  /// Where the name begins before "-led", which may be one word with it.
  private func startOfLeader(endingAt last: Int) -> Int? {
    if reading.lexicon.hasSuffix(reading.lower[last], .leadershipSuffix) {
      return reading.isNameLike(last) ? last : nil
    }
    guard last > 1, reading.form(of: last, is: .leadershipParticiple),
      reading.tokens[last - 1].form == "-",
      reading.isGlued(last - 1), reading.isGlued(last - 2), reading.isNameLike(last - 2)
    else { return nil }
    return self[last - 2]?.tokens.lowerBound ?? last - 2
  }
}
