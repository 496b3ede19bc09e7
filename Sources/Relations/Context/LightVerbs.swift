internal import Grammar
internal import Parses
internal import Lexicon

/// Nouns whose sense a verb or another noun carries: who acts stands there.
struct LightVerbs {
  let clauses: Clauses
  let links: ClauseLinks

  private var syntax: Syntax { clauses.syntax }

  /// The verb that only carries a noun's sense: "hold" in "hold a round of talks"; an index of ``Clauses/all``.
  func carrier(of clause: Clause) -> Int? {
    var token = clause.head
    // Up from "talks" to "round", and from a further item of a list to the first.
    for _ in 0..<4 {
      guard let head = syntax.head(of: token) else { return nil }
      switch syntax.dependencies[token] {
      case .conj: token = head
      case .pobj where syntax.lemma(of: head, is: .genitivePreposition):
        guard let container = syntax.head(of: head),
          syntax.lemma(of: container, is: .containerNoun)
        else { return nil }
        token = container
      case .pobj where syntax.lemma(of: head, is: .inessivePreposition) && isChange(above: head):
        // "announced an increase in aid"
        guard let change = syntax.head(of: head) else { return nil }
        token = change
      case .pobj where authorship(of: head) != nil:
        guard let found = authorship(of: head) else { return nil }
        switch found {
        case .clause(let index): return index
        case .noun(let noun): token = noun
        }
      case .pobj:
        // "engage in talks", "enter into an agreement"
        guard let verb = syntax.head(of: head), let index = clauses.clauseOfToken[verb],
          syntax.lemma(of: head, is: .lightVerbPreposition),
          syntax.lemma(of: verb, is: .prepositionalLightVerb)
        else { return nil }
        return index
      case .nsubj:
        // "hostilities broke out between"
        guard let index = clauses.clauseOfToken[head], clauses.all[index].construction == .verb,
          syntax.lemma(of: head, is: .occurrenceVerb), links.complements[index].isEmpty
        else { return nil }
        return index
      case .dobj, .nsubjpass, .attr:
        guard let index = clauses.clauseOfToken[head] else { return nil }
        return isCarrier(clauses.all[index]) ? index : nil
      default: return nil
      }
    }
    return nil
  }

  private func isChange(above preposition: Int) -> Bool {
    syntax.head(of: preposition).map { syntax.lemma(of: $0, is: .changeNoun) } ?? false
  }

  /// Where it stands whose act something is.
  private enum Authorship {
    /// In a clause: an index of ``Clauses/all``.
    case clause(Int)
    /// Beside or above a noun.
    case noun(Int)
  }

  /// Whose act it is that a preposition governs: "was responsible for", "was behind", "claimed responsibility for", "his role in".
  private func authorship(of preposition: Int) -> Authorship? {
    guard syntax.dependencies[preposition] == .prep, let above = syntax.head(of: preposition) else {
      return nil
    }
    if syntax.lemma(of: preposition, is: .authorPreposition),
      let index = clauses.clauseOfToken[above],
      clauses.all[index].construction == .copula
    {
      return .clause(index)
    }
    if syntax.lemma(of: above, is: .authorshipAdjective)
      || syntax.lemma(of: above, is: .commitmentAdjective), let verb = syntax.head(of: above),
      let index = clauses.clauseOfToken[verb], syntax.dependencies[above] == .acomp
    {
      return .clause(index)
    }
    guard syntax.lemma(of: above, is: .authorshipNoun),
      syntax.lemma(of: preposition, is: .lightVerbPreposition)
    else { return nil }
    if let index = clauses.clauseOfToken[above], !clauses.all[index].subjects.isEmpty {
      return .clause(index)
    }
    return .noun(above)
  }

  private func isCarrier(_ clause: Clause) -> Bool {
    guard clause.construction == .verb else { return false }
    if syntax.lemma(of: clause.head, is: .carrierVerb) { return true }
    // "stepped up attacks"
    guard let particle = clause.words.first(where: { syntax.dependencies[$0] == .prt }) else {
      return false
    }
    let phrasal =
      syntax.tokens[clause.head].lemma + "_" + syntax.tokens[particle].form.lowercased()
    return syntax.lexicon.has(phrasal, .carrierVerb)
  }

  /// Whoever is helped "in the fight against" somebody.
  func sideInFight(of clause: Clause) -> [Int]? {
    guard
      clause.obliques.contains(where: { syntax.preposition(of: $0, is: .adversativePreposition) }),
      let preposition = syntax.head(of: clause.head), syntax.dependencies[preposition] == .prep,
      syntax.lemma(of: preposition, is: .inessivePreposition),
      let above = syntax.head(of: preposition)
    else { return nil }
    guard let index = clauses.clauseOfToken[above] else { return [above] }
    let governor = clauses.all[index]
    return governor.construction == .verb ? governor.objects : [above]
  }

  /// The verb that calls its object what a noun says: "regards Serbia as a friend"; an index of ``Clauses/all``.
  func attributiveVerb(of clause: Clause) -> Int? {
    guard let head = syntax.head(of: clause.head) else { return nil }
    let verb: Int? =
      switch syntax.dependencies[clause.head] {
      case .oprd: head
      case .pobj where syntax.lemma(of: head, is: .essivePreposition): syntax.head(of: head)
      default: nil
      }
    guard let index = verb.flatMap({ clauses.clauseOfToken[$0] }) else { return nil }
    return clauses.all[index].objects.isEmpty ? nil : index
  }
}

extension Syntax {
  /// Whether a preposition has a class; one of several parts stands in the tables with underscores ("according_to").
  func preposition(of oblique: Clause.Oblique, is wordClass: WordClass) -> Bool {
    lexicon.hasPhrase(oblique.preposition, wordClass)
  }
}

extension LexicalTables {
  /// Whether words with blanks between them have a class; they stand in the tables with underscores.
  func hasPhrase(_ words: String, _ wordClass: WordClass) -> Bool {
    guard words.utf8.contains(0x20) else { return has(words, wordClass) }
    return has(String(words.map { $0 == " " ? "_" : $0 }), wordClass)
  }
}
