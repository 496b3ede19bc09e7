package import Configuration
package import Presentation

extension Look {
  /// The looks of a person's file, and what is wrong with it.
  ///
  /// A line names a role and its look. That of a mention may be named for all kinds of actors, or
  /// for one, as in `mention-country`, which then counts.
  package static func looks(in file: TOML) -> (looks: [TextRole: Look], faults: [Fault]) {
    var looks: [TextRole: Look] = [:]
    var faults = file.faults
    faults += file.tables.map { Fault(line: $0.line, problem: .unknownTable($0.name)) }
    for entry in file.entries where entry.table.isEmpty {
      do throws(Fault.Problem) {
        let roles = TextRole.all.filter { $0.name == entry.name || $0.family == entry.name }
        guard !roles.isEmpty else { throw .unknownRole(entry.name) }
        let look = try Look(entry.value.text ?? "[")
        for role in roles where role.name == entry.name || !file.names(role) { looks[role] = look }
      } catch {
        faults.append(Fault(line: entry.line, problem: error))
      }
    }
    return (looks, faults.sorted { $0.line < $1.line })
  }

  /// The look that words describe.
  ///
  /// - Throws: which word is wrong.
  package init(_ words: String) throws(Fault.Problem) {
    self.init()
    let all = words
    var words = words.split(separator: " ")[...]
    while let word = words.popFirst() {
      if let known = Self.attributes.first(where: { $0.word == word }) {
        attributes.formUnion(known.attributes)
      } else if word == "on" {
        let name = words.popFirst() ?? ""
        guard background == nil, let colour = Colour(name) else { throw .unknownLook("on \(name)") }
        background = colour
      } else {
        guard foreground == nil, let colour = Colour(word) else { throw .unknownLook(String(word)) }
        foreground = colour
      }
    }
    // On a background alone, the terminal's own foreground might not be seen.
    if background != nil, foreground == nil { throw .backgroundAlone(all) }
  }

  /// The words for attributes, as a list.
  package static var words: String { attributes.map(\.word).joined(separator: ", ") }
}

extension TOML {
  /// Whether a line is about exactly this role.
  fileprivate func names(_ role: TextRole) -> Bool {
    entries.contains { $0.table.isEmpty && $0.name == role.name }
  }
}

extension Colour {
  /// The colour of that name, number or code; nil where it is none.
  fileprivate init?(_ word: Substring) {
    if let number = Look.hues.firstIndex(where: { $0 == word }) {
      self = .palette(UInt8(number))
    } else if let number = UInt8(word), number >= 16 {
      self = .palette(number)
    } else if word.hasPrefix("#"), word.utf8.count == 7, word.dropFirst().allSatisfy(\.isHexDigit),
      let value = UInt32(word.dropFirst(), radix: 16)
    {
      self = .exact(value)
    } else {
      return nil
    }
  }
}
