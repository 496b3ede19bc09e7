package import Grammar
internal import Learning
internal import Lexicon
internal import Model
internal import Parses

/// Clauses printed as tuples of the text's own words.
package struct OpenRelations {
  private let clauses: Clauses
  private let syntax: Syntax
  private let phrases: OpenPhrases
  private let model: LogLinearModel<Double>
  private var found: [OpenRelation] = []

  /// Every clause of an article as a tuple, in the order of the text.
  package static func of(_ clauses: Clauses, text: String) -> [OpenRelation] {
    var printer = OpenRelations(clauses: clauses, text: text)
    for index in clauses.all.indices { printer.print(index) }
    return printer.found.sorted { $0.sentence < $1.sentence }
  }

  private init(clauses: Clauses, text: String) {
    self.clauses = clauses
    syntax = clauses.syntax
    phrases = OpenPhrases(syntax: clauses.syntax, text: text)
    model = OpenConfidence.model(clauses.syntax.lexicon)
  }

  private mutating func print(_ index: Int) {
    let clause = clauses.all[index]
    switch clause.construction {
    case .verb, .copula: printVerb(clause)
    case .apposition: printApposition(clause)
    case .nominal: printPossession(clause)
    case .adjective: break
    }
  }

  private mutating func printVerb(_ clause: Clause) {
    if clause.link == .complement, let governor = clause.governor,
      syntax.dependencies[clause.head] == .xcomp,
      clauses.all[governor].construction == .verb || clauses.all[governor].construction == .copula,
      syntax.child(of: clause.head, .nsubj) == nil
    {
      // Printed with the verb above it.
      return
    }
    let subjects = clause.surfaceSubjects
    guard !subjects.isEmpty else { return }
    var predicate: [Int] = []
    var arguments: [[Int]] = []
    var chain = clause
    while true {
      let end = readPredicate(chain, into: &predicate, arguments: &arguments)
      guard let next = end else { break }
      chain = next
    }
    predicate.sort()
    emit(clause, subjects: subjects, predicate: predicate, arguments: arguments)
  }

  /// Adds a verb's words and arguments; gives the infinitive to go on with.
  private func readPredicate(
    _ clause: Clause, into predicate: inout [Int], arguments: inout [[Int]]
  ) -> Clause? {
    predicate += clause.words
    var next: Clause?
    for child in syntax.children(of: clause.head) {
      switch syntax.dependencies[child] {
      case .advmod
      where syntax.children(of: child).isEmpty && syntax.tokens[child].wordForm != .whAdverb:
        predicate.append(child)
      case .attr where syntax.child(of: clause.head, .expl) != nil: continue
      case .dobj, .attr, .acomp, .oprd, .dative:
        arguments.append(phrases.tokens(of: child, isItem: false))
      case .xcomp:
        if let clause = clauses.clause(of: child), syntax.child(of: child, .nsubj) == nil,
          arguments.isEmpty
        {
          next = clause
        } else {
          arguments.append(phrases.wholeTokens(of: child))
        }
      case .ccomp: arguments.append(phrases.wholeTokens(of: child))
      case .prep, .agent, .npadvmod: arguments.append(phrases.tokens(of: child, isItem: false))
      case .advmod where syntax.tokens[child].wordForm != .whAdverb:
        arguments.append(phrases.tokens(of: child, isItem: false))
      default: break
      }
    }
    return next
  }

  private mutating func emit(
    _ clause: Clause, subjects: [Int], predicate: [Int], arguments: [[Int]]
  ) {
    var predicate = predicate
    var arguments = arguments.filter { !$0.isEmpty }
    // What stands before the verb comes last.
    let verb = clause.head
    arguments.sort { ($0[0] < verb ? 1 : 0, $0[0]) < ($1[0] < verb ? 1 : 0, $1[0]) }
    if let first = arguments.first?.first, syntax.tokens[first].pos == .adposition, first > verb,
      arguments[0].count > 1
    {
      predicate.append(first)
      arguments[0].removeFirst()
    }
    emit(
      clause, subject: phrases.tokens(of: subjects[0], isItem: subjects.count == 1),
      predicate: phrases.words(predicate), predicateLength: predicate.count,
      arguments: shortened(arguments))
  }

  private mutating func printApposition(_ clause: Clause) {
    emit(
      clause, subject: phrases.tokens(of: clause.subjects[0], isItem: true), predicate: "is",
      predicateLength: 1, arguments: [phrases.tokens(of: clause.head, isItem: false)])
  }

  private mutating func printPossession(_ clause: Clause) {
    for owner in clause.subjects {
      let owned = phrases.tokens(of: clause.head, isItem: true)
      let owning = phrases.tokens(of: owner, isItem: true)
      emit(
        clause, subject: owning.filter { syntax.tokens[$0].wordForm != .possessiveMarker },
        predicate: "has",
        predicateLength: 1,
        arguments: [
          owned.filter { !owning.contains($0) && syntax.tokens[$0].wordForm != .possessiveMarker }
        ])
    }
  }

  private mutating func emit(
    _ clause: Clause, subject: [Int], predicate: String, predicateLength: Int, arguments: [[Int]]
  ) {
    let sentence = syntax.parse.sentences[syntax.sentence(of: clause.head)]
    let confidence = OpenConfidence(
      subject: subject.count, predicate: predicateLength, arguments: arguments.map(\.count),
      sentence: sentence.count,
      isPronoun: subject.count == 1 && syntax.tokens[subject[0]].pos == .pronoun,
      isCopular: clause.construction != .nominal
        && (syntax.lemma(of: clause.head, is: .copula) || clause.isPassive
          || clause.construction == .apposition),
      isQuotative: syntax.lemma(of: clause.head, is: .plainQuotativeVerb),
      construction: clause.construction)
    found.append(
      OpenRelation(
        sentence: syntax.tokens[sentence.lowerBound].range.lowerBound,
        confidence: confidence.value(by: model), subject: phrases.words(subject),
        predicate: predicate,
        object: arguments.first.map { phrases.words($0) } ?? "",
        arguments: arguments.dropFirst().map { phrases.words($0) }))
  }

  /// The first argument and those behind it that leave the whole short enough to read at a glance.
  private func shortened(_ arguments: [[Int]]) -> [[Int]] {
    var length = 0
    return Array(
      arguments.prefix { argument in
        defer { length += argument.count }
        return length == 0 || length + argument.count <= Self.mostWords
      })
  }

  private static let mostWords = 20
}
