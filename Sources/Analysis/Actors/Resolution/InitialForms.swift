import Knowledge
import Model

extension Resolution {
  /// Joins initials to the long form that they were bound to in brackets, or whose initials they alone are.
  mutating func joinInitials() {
    for binding in chart.bindings {
      guard let long = form(at: binding.long), let initials = form(at: binding.initials) else {
        continue
      }
      guard isAlone(initials) || root(of: initials) == root(of: long) else {
        share(
          initials, among: (shared[initials] ?? [root(of: initials)]) + [long], because: .acronym)
        continue
      }
      join(initials, to: long, because: .acronym, 0.98)
    }
    var byInitials: [String: [Int]] = [:]
    for (index, form) in forms.forms.enumerated()
    where form.parts.count > (form.label == .person ? 2 : 1) {
      for initials in Set([
        Self.initials(form.parts),
        Self.initials(form.parts.filter { !NameWords.connectors.contains($0) }),
      ]) {
        byInitials[initials, default: []].append(index)
      }
    }
    for (index, form) in forms.forms.enumerated()
    where form.parts.count == 1 && isAlone(index) && form.known == nil {
      guard form.words.utf8.count > 2, form.words.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }),
        let long = byInitials[form.parts[0]]?.filter({
          (forms.forms[$0].label == .person) == (form.label == .person)
        }), !long.isEmpty, Set(long.map { root(of: $0) }).count == 1
      else { continue }
      join(index, to: long[0], because: .acronym, 0.85)
    }
  }

  private static func initials(_ parts: [String]) -> String { String(parts.compactMap(\.first)) }

  private func form(at token: Int) -> Int? {
    // The spans are in order: halve.
    var low = 0
    var high = forms.places.count
    while low < high {
      let middle = (low + high) / 2
      let tokens = forms.places[middle].tokens
      if tokens.contains(token) { return forms.formOfSpan[middle] }
      if tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
