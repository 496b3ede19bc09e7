internal import Knowledge
import Model

extension Resolution {
  /// Joins the forms that the gazetteer lists under one entry, and equal words with different labels.
  mutating func joinKnown() {
    var byEntry: [Int: Int] = [:]
    var byWords: [String: Int] = [:]
    for (index, form) in forms.forms.enumerated() where form.sex == nil {
      if let known = form.known {
        if let first = byEntry[known.entry] {
          join(index, to: first, because: links[index].reason, links[index].confidence)
        } else {
          byEntry[known.entry] = index
        }
      }
      let words = form.parts.joined(separator: " ")
      if let first = byWords[words], form.known == nil || forms.forms[first].known == nil,
        !areNamesakes(form, forms.forms[first])
      {
        join(index, to: first, because: .fullName, 0.9)
      } else {
        byWords[words] = index
      }
    }
  }

  /// Whether one is a state and the other a division of another state: "Georgia".
  private func areNamesakes(_ left: NameForm, _ right: NameForm) -> Bool {
    let (known, other) = left.known == nil ? (right, left) : (left, right)
    return known.known != nil && other.known == nil && known.label == .country
      && other.label == .location
  }
}
