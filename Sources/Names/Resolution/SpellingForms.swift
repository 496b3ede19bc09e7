internal import Knowledge
import Model

extension Resolution {
  /// Joins names that differ by one letter, or by two letters changed about: "Racep" and "Recep".
  ///
  /// Only long names, of equal label, of which the gazetteer knows at most one; the rarer form joins the more frequent. Of
  /// persons only single names with a letter left out or two changed about: other differences are left to
  /// ``PersonalName``.
  mutating func joinSpellings() {
    var groups: [String: [Int]] = [:]
    for (index, form) in forms.forms.enumerated()
    where Self.longNames.contains(form.words.utf8.count) && form.label != .people
      && (form.label != .person || form.parts.count == 1)
    {
      groups[Self.skeleton(form.parts), default: []].append(index)
    }
    var nearest: [(form: Int, other: Int)] = []
    for group in groups.values where group.count > 1 {
      let near = NearSpellings(
        group.map { Array(forms.forms[$0].parts.joined(separator: " ").utf8) })
      for (place, index) in group.enumerated() {
        let others = near.earlier[place].map { group[$0] }
        if let other = others.first(where: { areOneSpelling(index, $0) }) {
          nearest.append((index, other))
        }
      }
    }
    for (index, other) in nearest.sorted(by: { $0.form < $1.form }) {
      let (left, right) = (forms.forms[index], forms.forms[other])
      if left.known == nil, left.places.count <= right.places.count || right.known != nil {
        join(index, to: other, because: .spelling, 0.8)
      } else {
        join(other, to: index, because: .spelling, 0.8)
      }
    }
  }

  /// The lengths of names, in bytes, among which a letter more or less is a slip; longer ones are no names.
  private static let longNames = 7...120

  private func areOneSpelling(_ index: Int, _ other: Int) -> Bool {
    let (left, right) = (forms.forms[index], forms.forms[other])
    return left.fits(right) && (left.known == nil || right.known == nil)
      && left.parts != right.parts
      && Self.differ(
        left.parts.joined(separator: " "), right.parts.joined(separator: " "),
        ofPersons: left.label == .person)
  }

  /// What two near spellings share: the first letters of the words and how many there are.
  private static func skeleton(_ parts: [String]) -> String { String(parts.compactMap(\.first)) }

  /// Whether two texts differ by one letter changed, left out or put in, or by two neighbours changed about.
  private static func differ(_ left: String, _ right: String, ofPersons: Bool) -> Bool {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    guard abs(a.count - b.count) < 2 else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var (endA, endB) = (a.count, b.count)
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    let (restA, restB) = (endA - start, endB - start)
    // A person's name with another letter, or one more at its end, is another name.
    if restA <= 1, restB <= 1 { return !ofPersons || restA != restB && endA < a.count }
    return restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
  }
}
