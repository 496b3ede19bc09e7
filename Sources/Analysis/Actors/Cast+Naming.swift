package import Language
package import Model

extension Cast {
  /// The names of an article and who they are.
  package init(naming parse: Parse, in article: Article) {
    self.init()
    var indices: [String: Int] = [:]
    for entity in parse.entities {
      guard let kind = Actor.Kind(label: entity.label) else { continue }
      let tokens = Self.trimmed(entity.tokens, of: parse.tokens)
      guard !tokens.isEmpty else { continue }
      let name = tokens.map { parse.tokens[$0].form }.joined(separator: " ")
      let actor = indices[name] ?? actors.count
      if actor == actors.count {
        indices[name] = actor
        actors.append(Actor(id: name.lowercased(), name: name, kind: kind))
      }
      let head = tokens.first {
        !tokens.contains(parse.tokens[$0].head) || parse.tokens[$0].head == $0
      }
      mentions.append(
        Mention(
          tokens: tokens, head: head ?? tokens.lowerBound, kind: .name, label: entity.label,
          actor: actor, reason: .fullName))
    }
  }

  /// The tokens without a leading article, a trailing 's and white space.
  private static func trimmed(_ range: Range<Int>, of tokens: [Token]) -> Range<Int> {
    var range = range
    while let first = range.first, tokens[first].pos == .space || tokens[first].pos == .determiner {
      range.removeFirst()
    }
    while let last = range.last, tokens[last].pos == .space || tokens[last].tag == "POS" {
      range.removeLast()
    }
    return range
  }
}

extension Actor.Kind {
  /// What an OntoNotes label usually names; nil for dates, numbers and the like.
  init?(label: String) {
    switch label {
    case "PERSON": self = .person
    case "ORG": self = .organisation
    case "GPE": self = .country
    case "LOC", "FAC": self = .place
    case "NORP": self = .group
    case "EVENT": self = .event
    case "LAW": self = .agreement
    case "PRODUCT", "WORK_OF_ART": self = .product
    default: return nil
    }
  }
}
