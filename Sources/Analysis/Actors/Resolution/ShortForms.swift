import Model

extension Resolution {
  /// Joins a body's or another thing's short name to its long one: "Tamasha" to "Tamasha Hydro".
  ///
  /// - The short name opens the long one, is no common head by itself, and only one long name has it.
  mutating func joinShortForms() {
    var byFirst: [String: [Int]] = [:]
    for (index, form) in forms.forms.enumerated()
    where form.parts.count > 1 && form.label != .person && form.label != .people {
      byFirst[form.parts[0], default: []].append(index)
    }
    for (index, form) in forms.forms.enumerated() {
      guard isAlone(index), form.known == nil, form.label != .person, form.label != .people,
        let first = form.parts.first, !form.label.isPlace || form.parts.count == 1
      else { continue }
      let long = (byFirst[first] ?? []).filter {
        $0 != index && forms.forms[$0].parts.count > form.parts.count
          && forms.forms[$0].parts.starts(with: form.parts)
          && forms.forms[$0].known == nil
          && (form.fits(forms.forms[$0]) || forms.forms[$0].label != .organisation)
          && !(form.label.isPlace && !forms.forms[$0].label.isPlace)
      }
      guard Set(long.map { root(of: $0) }).count == 1, !NameWords.bodyHeads.contains(first) else {
        continue
      }
      join(index, to: long[0], because: .shortName, 0.75)
    }
  }
}
