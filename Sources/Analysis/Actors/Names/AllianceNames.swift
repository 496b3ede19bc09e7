import Knowledge
import Language

extension NameChart {
  /// Takes an alliance for one actor that is called by who leads it: "the US-led coalition".
  mutating func placeAlliances() {
    for (head, word) in reading.lower.enumerated() where Self.alliances.contains(word) {
      var last = head - 1
      while last > 0, Self.purposes.contains(reading.lower[last]) { last -= 1 }
      guard last >= 0, reading.areTogether(last, head), let start = startOfLeader(endingAt: last)
      else { continue }
      place(Span(start..<head + 1, .organisation, confidence: 0.9))
    }
  }

  /// Where the name begins before "-led", which may be one word with it.
  private func startOfLeader(endingAt last: Int) -> Int? {
    if reading.lower[last].hasSuffix("-led") { return reading.isNameLike(last) ? last : nil }
    guard last > 1, reading.lower[last] == "led", reading.tokens[last - 1].form == "-",
      reading.isGlued(last - 1), reading.isGlued(last - 2), reading.isNameLike(last - 2)
    else { return nil }
    return self[last - 2]?.tokens.lowerBound ?? last - 2
  }

  private static let alliances: Set<String> = ["coalition", "alliance", "bloc"]
  private static let purposes: Set<String> = [
    "military", "international", "global", "multinational", "naval", "air", "anti-terror",
  ]
}
