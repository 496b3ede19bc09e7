internal import Grammar
internal import Parses

/// The rows of the codebook that a clause's word is looked up in.
struct CalledRows {
  let wordClass: Codebook.Row.WordClass
  /// The word as the sentence has it.
  let text: String
  /// The senses in the order in which they are tried: those that ask for an object first.
  let entries: [Codebook.Entry]

  /// The forms that it is looked up by.
  let lemmas: [String]
  private let whole: Codebook

  /// The rows of a clause; nil where there are none.
  init?(_ clause: Clause, _ syntax: Syntax, _ book: Codebook) {
    func lemma(_ token: Int) -> String { syntax.tokens[token].lemma.lowercased() }
    func form(_ token: Int) -> String { syntax.tokens[token].form.lowercased() }
    let own = lemma(clause.head)
    var words = [clause.head]
    switch clause.construction {
    case .verb:
      wordClass = .verb
      let particles = clause.words.filter {
        !book.entries(of: "\(own)_\(form($0))", as: .verb).isEmpty
      }
      words += particles
      // The lemmatizer cuts "staged" to "stag".
      lemmas = particles.map { "\(own)_\(form($0))" } + [own, own + "e"]
    case .nominal:
      wordClass = .noun
      // "A mediation effort": the noun before a general one carries the sense.
      lemmas = [own] + clause.modifiers.suffix(1).map(lemma)
    case .adjective:
      wordClass = .adjective
      lemmas = [own]
    case .copula, .apposition: return nil
    }
    let found = lemmas.flatMap { [wordClass] in book.entries(of: $0, as: wordClass) }
    guard !found.isEmpty else { return nil }
    entries = found.filter { !$0.objects.isEmpty } + found.filter(\.objects.isEmpty)
    text = words.sorted().map { syntax.tokens[$0].form }.joined(separator: " ")
    whole = book
  }

  /// The codebook in which the word has one sense alone, or none.
  func book(with entry: Codebook.Entry?) -> Codebook {
    lemmas.reduce(whole) { book, lemma in
      book.keeping(of: lemma, as: wordClass) { senses in
        entry.map { kept in senses.contains { $0.row == kept.row } ? [kept] : [] } ?? []
      }
    }
  }
}
