internal import Grammar
internal import Knowledge
internal import Lexicon
import Model

extension Resolution {
  /// Joins the names of one person: the last name, the first name, a part, a fuller form.
  ///
  /// - A single name belongs to the person whose longer name ends with it, or else begins with it or has it inside.
  /// - Where several persons have it, each place takes the one mentioned last before it.
  /// - Two longer names are one person's where their last words agree and the words before are compatible: they are
  ///   equal, or one is the other's initial, or one name has fewer of them.
  mutating func joinPersons() {
    let persons = forms.forms.indices.filter {
      forms.forms[$0].label == .person && forms.forms[$0].known == nil
    }
    var byLast: [String: [Int]] = [:]
    for index in persons where forms.forms[index].parts.count > 1 {
      let parts = forms.forms[index].parts
      let last = parts[parts.count - 1]
      if let other = byLast[last]?.first(where: { agree(parts, forms.forms[$0].parts) }) {
        join(index, to: other, because: .shortName, 0.93)
      }
      byLast[last, default: []].append(index)
    }
    var byOther: [String: [Int]] = [:]
    for index in persons where forms.forms[index].parts.count > 1 {
      for part in forms.forms[index].parts.dropLast()
      where part.utf8.count > 2 && !lexicon.has(part, .nameParticle) {
        byOther[part, default: []].append(index)
      }
    }
    for index in persons where forms.forms[index].parts.count == 1 && isAlone(index) {
      let name = forms.forms[index].parts[0]
      // King Salman is the father of Mohammed bin Salman.
      let isMonarch = isTitled(index, .monarchTitle)
      if let full = byLast[name]?.filter({ !isMonarch || !isPatronymic(forms.forms[$0].parts) }),
        !full.isEmpty
      {
        // "Abe" is not "his widow Akie Abe" where somebody else may be meant.
        let chief = full.filter { !isKin($0) }
        let full = chief.isEmpty ? full : chief
        join(index, toOneOf: full, because: .surname, 0.92)
      } else if let full = byOther[name] {
        let isFirst = full.contains { forms.forms[$0].parts[0] == name }
        join(index, toOneOf: full, because: isFirst ? .firstName : .shortName, 0.8)
      }
    }
  }

  /// Whether a title of a class stands before a form somewhere.
  private func isTitled(_ form: Int, _ title: WordClass) -> Bool {
    forms.forms[form].places.contains { isPreceded($0, by: title) }
  }

  /// Whether a form only ever follows a noun for a relative.
  private func isKin(_ form: Int) -> Bool {
    forms.forms[form].places.allSatisfy { isPreceded($0, by: .kinNoun) }
  }

  private func isPreceded(_ place: Int, by wordClass: WordClass) -> Bool {
    let start = forms.spans[place].tokens.lowerBound
    return start > 0 && chart.reading.form(of: start - 1, is: wordClass)
  }

  /// Whether a name ends with the name of a father: "bin Salman".
  private func isPatronymic(_ parts: [String]) -> Bool {
    parts.count > 2 && lexicon.has(parts[parts.count - 2], .patronymicParticle)
  }

  private mutating func join(
    _ index: Int, toOneOf full: [Int], because reason: Model.Mention.Reason, _ confidence: Double
  ) {
    let roots = Set(full.map { root(of: $0) })
    if roots.count == 1 {
      join(index, to: full[0], because: reason, confidence)
    } else {
      share(index, among: full, because: reason)
    }
  }

  /// Whether two names of several words with one last word can be one person's.
  private func agree(_ left: [String], _ right: [String]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var next = long.startIndex
    for part in short {
      while next < long.endIndex, !matches(part, long[next]) { next += 1 }
      guard next < long.endIndex else { return false }
      next += 1
    }
    return true
  }

  private func matches(_ left: String, _ right: String) -> Bool {
    left == right || left.utf8.count == 1 && right.hasPrefix(left)
      || right.utf8.count == 1 && left.hasPrefix(right)
  }
}
