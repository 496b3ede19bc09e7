internal import Coreference
internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// What stands behind prepositions, and below a clause in its complements, purposes and conditions.
extension Arguments {
  /// Who does what a complement says.
  func complementSubjects(of index: Int) -> [Participant] {
    for complement in links.complements[index]
    where clauses.all[complement].subjects != clauses.all[index].subjects {
      // "Asked that the talks be hosted by Oman": Oman.
      let below = clauses.all[complement]
      let agents = below.isPassive ? participants.meant(by: below.subjects) : []
      let found = agents.isEmpty ? participants.meant(by: below.surfaceSubjects) : agents
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Who does what somebody judges: "rejected what Peru had offered", "criticised the way Peru treats", "questioned whether
  /// Peru will pay", "complained that Peru had lied".
  func doers(inContentOf index: Int, as kind: RelationKind) -> [Participant] {
    guard kind == .accuse || kind == .reject || kind == .support,
      clauses.all[index].construction == .verb
    else { return [] }
    var contents = links.complements[index].filter {
      isManner($0) || kind == .accuse && isAlleged($0, by: index)
    }
    for noun in clauses.all[index].objects where syntax.lemma(of: noun, is: .mannerNoun) {
      contents += syntax.children(of: noun).filter { syntax.dependencies[$0] == .relcl }
        .compactMap { clauses.clauseOfToken[$0] }
    }
    return contents.flatMap { participants.meant(by: clauses.all[$0].surfaceSubjects) }
      .filter { !participants.isUnnamed($0) && !participants.isInterlocutor($0) }
  }

  /// "Questioned whether Peru paid", "complained that Peru lied", but not "suspected that".
  private func isAlleged(_ content: Int, by index: Int) -> Bool {
    guard let mark = clauses.all[content].mark else { return false }
    return syntax.lexicon.has(mark, .hypotheticalConjunction)
      || syntax.lexicon.has(mark, .complementiser)
        && syntax.lemma(of: clauses.all[index].head, is: .sayingVerb)
  }

  /// "What Peru offered", "how Peru voted".
  private func isManner(_ index: Int) -> Bool {
    let clause = clauses.all[index]
    return syntax.children(of: clause.head).contains {
      $0 < clause.head
        && (syntax.tokens[$0].wordForm == .whAdverb || syntax.tokens[$0].wordForm == .whPronoun)
        && syntax.dependencies[$0] != .nsubj
    }
  }

  /// The actors behind a preposition of a clause, of its object or of the verb that carries it.
  func behind(_ name: String, in index: Int) -> [Participant] {
    let clause = clauses.all[index]
    var groups = [clause.obliques]
    if clause.construction == .verb {
      groups += clause.objects.map {
        clauses.clause(of: $0)?.obliques ?? clauses.obliques(beside: $0)
      }
    } else if clause.construction == .nominal, let carrier = lightVerbs.carrier(of: clause) {
      groups.append(clauses.all[carrier].obliques)
    } else if let bearer = clause.bearers.first, syntax.head(of: clause.head) == bearer,
      [.compound, .nmod].contains(syntax.dependencies[clause.head])
    {
      // "King Harald of Norway"
      groups.append(
        clauses.obliques(beside: bearer).filter {
          syntax.preposition(of: $0, is: .genitivePreposition)
        })
    } else if let governor = clause.governor, !clause.bearers.isEmpty,
      [.attr, .pobj].contains(syntax.dependencies[clause.head])
    {
      groups.append(clauses.all[governor].obliques.filter { $0.marker > clause.head })
    }
    if clause.construction == .nominal {
      groups.append(innerObliques(of: clause))
      groups += sharedObliques(of: clause)
      groups.append(followingObliques(of: clause))
    }
    for group in groups {
      let found = group.filter { $0.preposition == name }.flatMap { oblique -> [Participant] in
        if let verb = oblique.verb, let inner = clauses.clauseOfToken[verb] {
          // "An investigation into whether Peru paid"
          if let mark = clauses.all[inner].mark, syntax.lexicon.has(mark, .hypotheticalConjunction)
          {
            return participants.meant(by: clauses.all[inner].surfaceSubjects)
          }
          return arguments(of: inner, depth: 1)
        }
        return participants.meant(by: oblique.objects)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// What stands behind a further noun of a list and is meant for all: "attacks and raids on Peru", but not "an expert and
  /// director of".
  private func sharedObliques(of clause: Clause) -> [[Clause.Oblique]] {
    guard clause.bearers.isEmpty, [.thing, .event].contains(syntax.nounClass(of: clause.head))
    else { return [] }
    return syntax.conjuncts(of: clause.head).dropFirst().map {
      clauses.clause(of: $0)?.obliques ?? clauses.obliques(beside: $0)
    }
  }

  /// What stands just behind an object and the parser hangs on the verb: "patrols Peru's borders with Chile".
  private func followingObliques(of clause: Clause) -> [Clause.Oblique] {
    guard syntax.dependencies[clause.head] == .dobj,
      let verb = syntax.head(of: clause.head).flatMap({ clauses.clause(of: $0) })
    else { return [] }
    let next = syntax.extent(of: clause.head).upperBound
    return verb.obliques.filter { $0.marker == next }
  }

  /// What the parser hangs on the agent or theme of a noun that is meant for the noun: "the visit of the president to Peru", "an
  /// increase in aid to Peru".
  private func innerObliques(of clause: Clause) -> [Clause.Oblique] {
    clause.obliques.filter {
      syntax.preposition(of: $0, is: .genitivePreposition)
        || syntax.preposition(of: $0, is: .agentivePreposition)
    }.flatMap(\.objects).filter { syntax.tokens[$0].pos == .noun }
      .flatMap { clauses.clause(of: $0)?.obliques ?? clauses.obliques(beside: $0) }
  }

  /// Whom the act of a complement concerns.
  func arguments(of index: Int, depth: Int) -> [Participant] {
    let clause = clauses.all[index]
    let direct = participants.meant(by: clause.recipients)
    if !direct.isEmpty { return direct }
    for name in complementPrepositions {
      let found = behind(name, in: index)
      if !found.isEmpty { return found }
    }
    let objects = participants.meant(by: clause.objects + clause.attributes)
    if !objects.isEmpty { return objects }
    guard depth < 3 else { return [] }
    for inner in links.complements[index] + purposes(of: clause) {
      let found = arguments(of: inner, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    // "demand that Iran leave"
    let others = links.complements[index].map { clauses.all[$0].surfaceSubjects }
    return participants.meant(by: others.filter { $0 != clause.subjects }.flatMap { $0 })
  }

  /// The infinitives behind a clause's objects: "send material to help".
  private func purposes(of clause: Clause) -> [Int] {
    clause.objects.flatMap { clauses.clauseOfToken[$0].map { links.infinitives[$0] } ?? [] }
  }

  /// Whom an infinitive of purpose concerns, or who is to meet a condition.
  func aims(of index: Int) -> [Participant] {
    let above = [index] + links.complements[index]
    // "Gave two million to rebuild schools": the money is for it.
    let aims = above.flatMap { links.circumstances[$0] + purposes(of: clauses.all[$0]) }
    for purpose in aims where isPurpose(purpose) {
      let found = arguments(of: purpose, depth: 1)
      if !found.isEmpty { return found }
    }
    // Down "threatened to stop talks to reduce arms if", as far as a sentence goes.
    var below = above
    for _ in 0..<3 {
      for condition in below.flatMap({ links.circumstances[$0] }) {
        guard let mark = clauses.all[condition].mark,
          syntax.lexicon.has(mark, .conditionalConjunction)
        else { continue }
        let found = participants.meant(by: clauses.all[condition].surfaceSubjects)
        if !found.isEmpty { return found }
      }
      below = below.flatMap {
        links.complements[$0] + purposes(of: clauses.all[$0])
          + links.circumstances[$0].filter(isPurpose)
      }
    }
    return []
  }

  private func isPurpose(_ index: Int) -> Bool {
    clauses.all[index].words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
  }
}

extension Clauses {
  /// What stands behind the prepositions of a word that is no clause: "$3 billion in Indonesia".
  func obliques(beside token: Int) -> [Clause.Oblique] {
    syntax.children(of: token).filter { syntax.dependencies[$0] == .prep }
      .flatMap { obliques(of: $0) }
  }
}

extension LexicalTables {
  /// The words of a table that numbers them, in that order.
  func ranked(in map: WordMap) -> [String] {
    values(in: map).sorted { (Int($0.value) ?? 0, $0.key) < (Int($1.value) ?? 0, $1.key) }
      .map(\.key)
  }
}
