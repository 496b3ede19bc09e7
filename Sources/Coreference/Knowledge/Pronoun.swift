/// A pronoun: whom it can stand for and how it stands in the clause.
struct Pronoun: Hashable, Sendable {
  /// How its form ties it to the clause.
  enum Form: Hashable, Sendable {
    case personal, possessive, reflexive, relative, demonstrative
  }

  /// The first, second or third person.
  let person: Int
  let number: Number
  let gender: Gender
  let form: Form

  /// The pronoun that a word in lower case is; nil for other words.
  init?(_ word: String) {
    guard let found = Self.table[word] else { return nil }
    self = found
  }

  private init(_ person: Int, _ number: Number, _ gender: Gender, _ form: Form) {
    self.person = person
    self.number = number
    self.gender = gender
    self.form = form
  }

  private static let table: [String: Pronoun] = [
    "i": .init(1, .singular, .human, .personal),
    "me": .init(1, .singular, .human, .personal),
    "my": .init(1, .singular, .human, .possessive),
    "mine": .init(1, .singular, .human, .possessive),
    "myself": .init(1, .singular, .human, .reflexive),
    "we": .init(1, .plural, .any, .personal),
    "us": .init(1, .plural, .any, .personal),
    "our": .init(1, .plural, .any, .possessive),
    "ours": .init(1, .plural, .any, .possessive),
    "ourselves": .init(1, .plural, .any, .reflexive),
    "he": .init(3, .singular, .masculine, .personal),
    "him": .init(3, .singular, .masculine, .personal),
    "his": .init(3, .singular, .masculine, .possessive),
    "himself": .init(3, .singular, .masculine, .reflexive),
    "she": .init(3, .singular, .feminine, .personal),
    "her": .init(3, .singular, .feminine, .personal),
    "hers": .init(3, .singular, .feminine, .possessive),
    "herself": .init(3, .singular, .feminine, .reflexive),
    "it": .init(3, .singular, .neuter, .personal),
    "its": .init(3, .singular, .neuter, .possessive),
    "itself": .init(3, .singular, .neuter, .reflexive),
    "they": .init(3, .plural, .any, .personal),
    "them": .init(3, .plural, .any, .personal),
    "their": .init(3, .plural, .any, .possessive),
    "theirs": .init(3, .plural, .any, .possessive),
    "themselves": .init(3, .plural, .any, .reflexive),
  ]
}

extension Pronoun {
  /// The pronouns that stand for the same kind of referent: he and his, they and their.
  enum Series: Hashable, Sendable {
    case he, she, it, they
  }

  /// Which of the third person's series it belongs to.
  var series: Series {
    if number == .plural { return .they }
    return switch gender {
    case .masculine: .he
    case .feminine: .she
    default: .it
    }
  }
}
