internal import Lexicon
internal import Parses

/// Verbs and copulas with everything that depends on them.
extension Clauses {
  /// Builds the clause of a verb.
  mutating func addVerb(_ token: Int) {
    let isCopula = syntax.lemma(of: token, is: .copula)
    var clause = Clause(isCopula ? .copula : .verb, head: token, words: [token])
    clause.governor = governor(of: token)
    clause.link = link(of: token)
    readPredicate(of: token, into: &clause)
    readArguments(of: token, into: &clause)
    if clause.construction == .copula && clause.attributes.isEmpty && clause.isPassive {
      clause.construction = .verb
    }
    if clause.link == .conjunct { shareAuxiliaries(with: &clause) }
    supplySubject(to: &clause)
    resolveRelatives(in: &clause)
    if clause.isPassive { normalisePassive(&clause) }
    add(clause)
    if clause.link == .conjunct { shareArguments(of: token) }
  }

  /// Auxiliaries, negation, particles, and the conjunction that opens the clause.
  private func readPredicate(of token: Int, into clause: inout Clause) {
    for child in syntax.children(of: token) {
      let word = syntax.tokens[child]
      switch syntax.dependencies[child] {
      case .aux:
        clause.words.append(child)
        if word.wordForm == .modal { clause.modals.append(word.lemma) }
      case .auxpass:
        clause.words.append(child)
        clause.isPassive = true
      case .neg:
        clause.words.append(child)
        // "Not only attacked": the adverb takes the negation back.
        clause.isNegated =
          clause.isNegated || child + 1 >= syntax.tokens.count
          || !syntax.lemma(of: child + 1, is: .limitingAdverb)
      case .advmod where syntax.lemma(of: child, is: .negativeAdverb):
        clause.isNegated = true
      case .prt: clause.words.append(child)
      case .mark: clause.mark = word.lemma
      case .advmod where word.wordForm == .whAdverb && child < token: clause.mark = word.lemma
      default: break
      }
    }
    clause.words.sort()
  }

  /// Subject, objects, predicate nouns, prepositional arguments and adverbs.
  private func readArguments(of token: Int, into clause: inout Clause) {
    var subjects: [Int] = []
    var objects: [Int] = []
    for child in syntax.children(of: token) {
      switch syntax.dependencies[child] {
      case .nsubj: subjects += syntax.conjuncts(of: child)
      case .nsubjpass:
        subjects += syntax.conjuncts(of: child)
        clause.isPassive = true
      case .dobj: objects += syntax.conjuncts(of: child)
      case .dative:
        if syntax.tokens[child].pos == .adposition {
          clause.obliques += obliques(of: child)
        } else {
          clause.recipients += syntax.conjuncts(of: child)
        }
      case .attr, .acomp, .oprd: clause.attributes += syntax.conjuncts(of: child)
      case .prep
      where child > 0 && syntax.lemma(of: child - 1, is: .boundOpener)
        && syntax.lemma(of: child, is: .boundPreposition):
        // "killed up to 16 soldiers"
        objects += obliques(of: child).flatMap(\.objects)
      case .prep, .agent: clause.obliques += obliques(of: child)
      case .advmod, .npadvmod: clause.adverbs.append(child)
      default: break
      }
    }
    if syntax.child(of: token, .expl) != nil && subjects.isEmpty {
      subjects = clause.attributes
    }
    clause.subjects = subjects
    clause.objects = objects
  }

  /// What a preposition governs, with the prepositions joined to it.
  package func obliques(of preposition: Int) -> [Clause.Oblique] {
    syntax.conjuncts(of: preposition).compactMap { marker in
      var name = syntax.tokens[marker].form.lowercased()
      var holder = marker
      if syntax.child(of: marker, .pobj) == nil,
        let inner = syntax.child(of: marker, .prep) ?? innerPreposition(of: marker)
      {
        name += " " + syntax.tokens[inner].form.lowercased()
        holder = inner
      }
      var objects: [Int] = []
      var verb: Int?
      for child in syntax.children(of: holder) {
        switch syntax.dependencies[child] {
        case .pobj: objects += syntax.conjuncts(of: child)
        case .pcomp where syntax.tokens[child].isVerbal: verb = child
        default: break
        }
      }
      guard !objects.isEmpty || verb != nil else { return nil }
      let names = objects.filter { syntax.tokens[$0].pos == .properNoun }
      // Two names are both parties: a noun behind them is not meant.
      if names.count > 1, syntax.lexicon.has(name, .reciprocalPreposition) { objects = names }
      return Clause.Oblique(preposition: name, marker: marker, objects: objects, verb: verb)
    }
  }

  /// The "to" of "due to", the "of" of "because of".
  private func innerPreposition(of marker: Int) -> Int? {
    syntax.child(of: marker, .pcomp).flatMap {
      syntax.tokens[$0].pos == .adposition ? $0 : nil
    }
  }

  /// The clause that a verb hangs on.
  private func governor(of token: Int) -> Int? {
    var current = token
    while let head = syntax.head(of: current) {
      if let index = clauseOfToken[head] { return index }
      current = head
    }
    return nil
  }

  /// How a verb hangs on the clause above it.
  private func link(of token: Int) -> Clause.Link {
    switch syntax.dependencies[token] {
    case .xcomp, .ccomp, .csubj, .csubjpass: .complement
    case .advcl, .pcomp, .parataxis: .circumstance
    case .relcl: .relative
    case .acl:
      // "demands that Iran leave"
      syntax.child(of: token, .mark) != nil && syntax.child(of: token, .nsubj) != nil
        ? .complement : .modifier
    case .conj: .conjunct
    case .root: .none
    default: .argument
    }
  }
}
