internal import Model

/// Which arguments of a word are the two ends of its relation.
///
/// Written "S>O", "S>with|to", "between+": source, arrow, target, with alternatives in order; a
/// plus sign says that the members of one list stand to each other, "S>O@party" what the target
/// must be: a party (country, person or people), a body (country, organisation or people), an agent (any of these),
/// a state (country, organisation or place), a work, a pact, a club (organisation
/// or agreement), a place, a person, or whoever it is as a whole, with people and lands, and not
/// through what belongs to it.
struct Frame: Hashable, Sendable {
  /// An argument, by its place in the clause.
  enum Role: Hashable, Sendable {
    /// S: who acts; of a noun its owner, or the subject of the verb that only carries it.
    case subject
    /// O: who or what undergoes it.
    case object
    /// R: to whom, without a preposition.
    case recipient
    /// B: who is what the noun says.
    case bearer
    /// M: an adjective or noun before the noun.
    case modifier
    /// C: who does what the complement says.
    case complementSubject
    /// X: whom the complement's act concerns.
    case complementArguments
    /// What stands behind that preposition.
    case preposition(String)
  }

  /// Where the source stands: the first that names somebody counts.
  var sources: [Role]
  /// Where the target stands; empty for a frame whose members stand to each other.
  var targets: [Role]
  /// What the target must be; empty where it may be anything.
  var kinds: Set<Actor.Kind> = []
  /// Whether it must be named itself, not by what belongs to it.
  var isDirect = false
  /// Whether its people and lands may stand for it, and nothing else that belongs to it.
  var isWhole = false

  /// Reads a frame; nil for what is none.
  init?(_ text: Substring) {
    var text = text
    if let at = text.firstIndex(of: "@") {
      let name = text[text.index(after: at)...]
      guard let named = Self.kinds(named: name) else { return nil }
      kinds = named
      isDirect = ["body", "person", "place"].contains(name)
      isWhole = name == "whole"
      text = text[..<at]
    }
    if text.hasSuffix("+") {
      guard let members = Self.roles(text.dropLast()) else { return nil }
      (sources, targets) = (members, [])
    } else {
      let sides = text.split(separator: ">", omittingEmptySubsequences: false)
      guard sides.count == 2, let ends = Self.roles(sides[0]), let others = Self.roles(sides[1])
      else { return nil }
      (sources, targets) = (ends, others)
    }
  }

  /// The kinds that a condition ("@party") stands for; nil for what is none.
  private static func kinds(named name: Substring) -> Set<Actor.Kind>? {
    switch name {
    case "party": [.country, .person, .group]
    case "body": [.country, .organisation, .group]
    case "work": [.product, .project, .agreement]
    case "pact": [.agreement]
    case "club": [.organisation, .agreement]
    case "agent": [.country, .organisation, .group, .person]
    case "state": [.country, .organisation, .place]
    case "person": [.person]
    case "place": [.place]
    case "whole": []
    default: nil
    }
  }

  /// Alternatives in order; nil where one of them is none.
  private static func roles(_ text: Substring) -> [Role]? {
    let names = text.split(separator: "|" as Character, omittingEmptySubsequences: false)
    let roles = names.compactMap { (name: Substring) -> Role? in
      switch name {
      case "S": .subject
      case "O": .object
      case "R": .recipient
      case "B": .bearer
      case "M": .modifier
      case "C": .complementSubject
      case "X": .complementArguments
      default:
        !name.isEmpty && name.allSatisfy { $0.isLowercase || $0 == "_" }
          ? .preposition(String(name.map { $0 == "_" ? " " : $0 })) : nil
      }
    }
    return roles.count == names.count ? roles : nil
  }
}
