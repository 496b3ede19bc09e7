package import Grammar
internal import Parses
package import Model

/// The rows of the codebook that a sentence matches, and what becomes of each.
public struct CodebookExplanation: Sendable {
  /// A word that is in rows of the codebook.
  public struct Word: Sendable {
    /// The word and its parts, such as its particle, as in the sentence.
    public var text: String
    /// The forms that it is looked up by.
    public var lemmas: [String]
    /// Its class in the sentence.
    public var wordClass: Codebook.Row.WordClass
    /// Its rows in the order in which they are tried.
    public var candidates: [Candidate]
  }

  /// A row that contains a word of the sentence.
  public struct Candidate: Sendable {
    /// The row.
    public var row: Codebook.Row
    /// Its outcome.
    public var outcome: Outcome
  }

  /// The outcome for a row.
  public enum Outcome: Hashable, Sendable {
    /// It states relations.
    case states([String])
    /// It is not tried, because a row before it states what the word means.
    case givesWay(to: Codebook.Row)
    /// It requires another object or adjective.
    case otherObject
    /// The word is part of an expression that is coded as a whole.
    case partOfExpression
    /// There are no two actors where its frames require them.
    case noEnds
    /// The construction, or another relation of the sentence, rules it out.
    case ruledOut
  }

  /// The words, in the order of the clauses.
  public var words: [Word] = []
  /// Every relation of the sentence, such as "ACCUSE Iran > Iraq", including those stated by a name or a construction.
  public var relations: [String]

  /// Codes with variants of a codebook, in which a word has one of its rows or none, to see what each row does.
  ///
  /// - Parameters:
  ///   - clauses: The sentence.
  ///   - book: The codebook.
  ///   - code: The relations that the sentence states by a codebook.
  ///   - say: A relation in words.
  package init(
    clauses: Clauses, book: Codebook, code: (Codebook) -> [Relation], say: (Relation) -> String
  ) {
    let lemmas = Set(clauses.syntax.tokens.map { $0.lemma.lowercased() })
    let all = code(book)
    relations = all.map(say)
    for clause in clauses.all {
      guard let called = CalledRows(clause, clauses.syntax, book) else { continue }
      let place = clauses.syntax.offsets(of: clause.head..<clause.head + 1)
      func states(_ entry: Codebook.Entry?) -> [String] {
        code(called.book(with: entry))
          .filter { relation in
            (entry.map { $0.kind == relation.kind } ?? true)
              && relation.evidence.trigger.contains { $0.overlaps(place) }
          }.map(say)
      }
      let without = Set(states(nil))
      var told: Set<String> = []
      var winner: Codebook.Row?
      var candidates: [Candidate] = []
      for entry in called.entries {
        let row = book.rows[entry.row]
        let own = states(entry).filter { !without.contains($0) }
        let kept = own.filter { relations.contains($0) && !told.contains($0) }
        let outcome: Outcome
        if !kept.isEmpty {
          outcome = .states(kept)
          told.formUnion(kept)
          winner = winner ?? row
        } else if !own.isEmpty {
          outcome = winner.map { .givesWay(to: $0) } ?? .ruledOut
        } else if !without.isEmpty {
          outcome = .partOfExpression
        } else {
          // "*", "$" and "-" ask for an object, for money, or for none, whatever it is.
          var open = entry
          open.objects = []
          let asksForAny = !entry.objects.isDisjoint(with: ["*", "-", "$"])
          let isFitting =
            asksForAny
            ? states(open).isEmpty
            : entry.objects.isEmpty || !entry.objects.isDisjoint(with: lemmas)
          outcome = isFitting ? .noEnds : .otherObject
        }
        candidates.append(Candidate(row: row, outcome: outcome))
      }
      words.append(
        Word(
          text: called.text, lemmas: called.lemmas, wordClass: called.wordClass,
          candidates: candidates))
    }
  }

  /// Whether a row states something.
  package func hasStated(_ row: Codebook.Row) -> Bool {
    words.joined.contains {
      if case .states = $0.outcome { $0.row == row } else { false }
    }
  }
}

extension [CodebookExplanation.Word] {
  fileprivate var joined: [CodebookExplanation.Candidate] { flatMap(\.candidates) }
}
