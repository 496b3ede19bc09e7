internal import Lexicon

/// A pronoun: whom it can stand for and how it stands in the clause.
struct Pronoun: Hashable, Sendable {
  /// How its form ties it to the clause.
  enum Form: String, Hashable, Sendable {
    case personal, possessive, reflexive, relative, demonstrative
  }

  /// The first, second or third person.
  let person: Int8
  let number: Number
  let gender: Gender
  let form: Form

  /// A pronoun as the lexicon describes it: "3 singular masculine possessive"; nil for another text.
  init?(_ description: String) {
    let parts = description.split(separator: " ").map(String.init)
    guard parts.count == 4, let person = Int8(parts[0]), (1...3).contains(person),
      let number = Number(rawValue: parts[1]),
      let gender = Gender.Name(rawValue: parts[2])?.gender,
      let form = Form(rawValue: parts[3])
    else { return nil }
    self.person = person
    self.number = number
    self.gender = gender
    self.form = form
  }

  /// The pronouns of a lexicon by their forms in lower case.
  static func table(of lexicon: LexicalTables) -> [String: Pronoun] {
    lexicon.values(in: .pronouns).compactMapValues { Pronoun($0) }
  }
}

extension Pronoun {
  /// The paradigm of a third-person pronoun: he and his, they and their.
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
