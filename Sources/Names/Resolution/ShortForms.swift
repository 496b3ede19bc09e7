internal import Knowledge
internal import Lexicon
import Model

extension Resolution {
  /// Joins a body's or another thing's short name to its long one: "Maersk" to "Maersk Line".
  ///
  /// - The short name opens the long one, is no common head by itself, and only one long name has it.
  /// - Or it is what stands behind the long one's head and "of", and is no known name of another.
  mutating func joinShortForms() {
    var byFirst: [String: [Int]] = [:]
    var byNamesake: [String: [Int]] = [:]
    for (index, form) in forms.forms.enumerated()
    where form.parts.count > 1 && form.label != .person && form.label != .people {
      guard !Self.isAddress(form.words) else { continue }
      byFirst[form.parts[0], default: []].append(index)
      if form.label == .organisation, let named = namesake(form.parts) {
        byNamesake[named, default: []].append(index)
      }
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
      guard Set(long.map { root(of: $0) }).count == 1, !lexicon.has(first, .bodyHead) else {
        continue
      }
      join(index, to: long[0], because: .shortName, 0.75)
    }
    for (index, form) in forms.forms.enumerated()
    where form.label == .organisation && form.known == nil && isAlone(index) {
      guard let long = byNamesake[form.parts.joined(separator: " ")],
        Set(long.map { root(of: $0) }).count == 1, root(of: long[0]) != index
      else { continue }
      join(index, to: long[0], because: .shortName, 0.7)
    }
  }

  /// What stands behind the head of a body's name: "Hezbollah" of "Party of Hezbollah".
  private func namesake(_ parts: [String]) -> String? {
    guard parts.count > 2, lexicon.has(parts[1], .genitivePreposition),
      lexicon.has(parts[0], .bodyOfHead)
    else {
      return nil
    }
    return parts.dropFirst(2).joined(separator: " ")
  }

  /// Whether a name is the address of a site: "Example.org".
  private static func isAddress(_ words: String) -> Bool {
    !words.utf8.contains(0x20) && words.utf8.contains(0x2E) && words.utf8.last != 0x2E
  }
}
