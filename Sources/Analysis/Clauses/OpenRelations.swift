internal import Language
internal import Model

/// Clauses printed as tuples of the text's own words.
package struct OpenRelations {
  private let clauses: Clauses
  private let syntax: Syntax
  private let phrases: OpenPhrases
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
      case .advmod where syntax.children(of: child).isEmpty && syntax.tokens[child].tag != "WRB":
        predicate.append(child)
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
      case .advmod: arguments.append(phrases.tokens(of: child, isItem: false))
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
    let subject = subjects.count > 1 ? subjects : subjects
    let words =
      subject.count > 1
      ? phrases.tokens(of: subject[0], isItem: false)
      : phrases.tokens(of: subject[0], isItem: true)
    found.append(
      OpenRelation(
        sentence: sentenceStart(verb),
        confidence: confidence(clause, predicate: predicate, arguments: arguments),
        subject: phrases.words(words), predicate: phrases.words(predicate),
        object: arguments.first.map { phrases.words($0) } ?? "",
        arguments: arguments.dropFirst().map { phrases.words($0) }))
  }

  private mutating func printApposition(_ clause: Clause) {
    found.append(
      OpenRelation(
        sentence: sentenceStart(clause.head), confidence: 0.5,
        subject: phrases.words(phrases.tokens(of: clause.subjects[0], isItem: true)),
        predicate: "is",
        object: phrases.words(phrases.tokens(of: clause.head, isItem: false))))
  }

  private mutating func printPossession(_ clause: Clause) {
    for owner in clause.subjects {
      let tokens = phrases.tokens(of: clause.head, isItem: true)
      let ownerTokens = phrases.tokens(of: owner, isItem: true)
      let without = tokens.filter { !ownerTokens.contains($0) && syntax.tokens[$0].tag != "POS" }
      found.append(
        OpenRelation(
          sentence: sentenceStart(clause.head), confidence: 0.3,
          subject: phrases.words(ownerTokens.filter { syntax.tokens[$0].tag != "POS" }),
          predicate: "has",
          object: phrases.words(without)))
    }
  }

  private func sentenceStart(_ token: Int) -> Int {
    let sentence = syntax.parse.sentences[syntax.sentence(of: token)]
    return syntax.tokens[sentence.lowerBound].range.lowerBound
  }

  private func confidence(_ clause: Clause, predicate: [Int], arguments: [[Int]]) -> Double {
    let words = predicate.count + arguments.reduce(0) { $0 + $1.count }
    return 0.9 - Double(min(words, 40)) * 0.01
  }
}
