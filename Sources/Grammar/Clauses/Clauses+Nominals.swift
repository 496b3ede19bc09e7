internal import Lexicon
internal import Model
internal import Parses

/// Nominalisations: "Turkey's support for Azerbaijan" states what "Turkey supports Azerbaijan" states.
extension Clauses {
  /// Builds the clause of a noun that has arguments, owners or a bearer.
  mutating func addNominal(_ token: Int) {
    var clause = Clause(.nominal, head: token, words: [token])
    for child in syntax.children(of: token) {
      switch syntax.dependencies[child] {
      case .poss:
        let whose =
          syntax.tokens[child].wordForm == .possessiveWhPronoun ? antecedent(of: child) : nil
        clause.subjects += whose.map { [$0] } ?? syntax.conjuncts(of: child)
      case .prep, .agent: clause.obliques += obliques(of: child)
      case .amod, .compound, .nmod: clause.modifiers += syntax.conjuncts(of: child)
      case .appos where syntax.tokens[child].isNominal:
        clause.bearers += syntax.conjuncts(of: child)
      case .neg: clause.isNegated = true
      case .det where syntax.lemma(of: child, is: .negativeDeterminer): clause.isNegated = true
      default: break
      }
    }
    clause.governor = verb(above: token)
    clause.link = .argument
    if syntax.lemma(of: token, is: .placeDesignation),
      let place = clause.obliques.firstIndex(where: {
        syntax.lexicon.has($0.preposition, .genitivePreposition)
      }),
      clause.obliques[place].objects.allSatisfy({ syntax.tokens[$0].pos == .properNoun })
    {
      // "the city of Lyon" is Lyon.
      clause.bearers += clause.obliques.remove(at: place).objects
    }
    readBearers(of: token, into: &clause)
    // "Members of the league, such as Egypt": Egypt is one.
    if syntax.tokens[token].pos == .noun { clause.bearers += syntax.examples(of: token) }
    shareOwners(of: token, with: &clause)
    guard
      !clause.subjects.isEmpty || !clause.obliques.isEmpty || !clause.modifiers.isEmpty
        || !clause.bearers.isEmpty || isObject(token)
    else { return }
    let index = add(clause)
    guard syntax.dependencies[token] == .appos, let head = syntax.head(of: token) else { return }
    var apposition = Clause(.apposition, head: token, words: [])
    apposition.subjects = [head]
    apposition.attributes = [token]
    apposition.governor = clause.governor
    all.append(apposition)
    clauseOfToken[token] = index
  }

  /// Who is what a noun says: the subject of its copula, the name beside it or behind it.
  private func readBearers(of token: Int, into clause: inout Clause) {
    guard let head = syntax.head(of: token) else { return }
    switch syntax.dependencies[token] {
    case .pobj where syntax.lemma(of: head, is: .genitivePreposition):
      // "is one of its allies"
      guard let whole = syntax.head(of: head), syntax.lemma(of: whole, is: .partitive),
        [.attr, .appos].contains(syntax.dependencies[whole])
      else { return }
      readBearers(of: whole, into: &clause)
    case .nsubj:
      // "Chile's largest partner is Norway"
      if let copula = clauseOfToken[head].map({ all[$0] }), copula.construction == .copula {
        clause.bearers += copula.attributes.filter { syntax.tokens[$0].pos == .properNoun }
      }
      // "Iran's minister Zarif said", with two subjects.
      if let name = syntax.children(of: head).first(where: {
        $0 > token && syntax.dependencies[$0] == .nsubj
          && syntax.extent(of: $0).lowerBound == syntax.extent(of: token).upperBound
      }) {
        clause.bearers.append(name)
      }
    case .attr, .oprd:
      guard let above = clauseOfToken[head].map({ all[$0] }) else { return }
      clause.bearers +=
        syntax.dependencies[token] == .attr || above.isPassive || above.objects.isEmpty
        ? above.surfaceSubjects : above.objects
    case .appos: clause.bearers.append(head)
    case .compound, .nmod:
      clause.bearers.append(head)
      shareName(head, with: token, &clause)
    case .conj:
      if let first = clauseOfToken[head].map({ all[$0] }), first.construction == .nominal {
        clause.bearers += first.bearers
      }
    case .pobj
    where syntax.lemma(of: head, is: .essivePreposition)
      && syntax.lemma(of: token, is: .membershipPartitive):
      // "Norway, as part of the alliance, sent": whoever does it.
      clause.bearers += verb(above: head).map { all[$0].surfaceSubjects } ?? []
    case .pobj where syntax.lemma(of: head, is: .essivePreposition):
      // "serves as president", "regards Iran as a friend"
      guard let index = syntax.head(of: head).flatMap({ clauseOfToken[$0] }) else { return }
      let above = all[index]
      guard above.construction == .verb else { return }
      clause.bearers += above.objects.isEmpty ? above.subjects : above.objects
    default: break
    }
    clause.bearers.removeAll { $0 == token }
  }

  /// A title has the owner of the name behind it: "Iran's President Rouhani".
  ///
  /// Each of the words before a name gets the others that stand near it: all of them would be the square of
  /// their number.
  private func shareName(_ name: Int, with title: Int, _ clause: inout Clause) {
    let children = syntax.children(of: name)
    let near = children.partitioningIndex { $0 >= title - Self.reach }
    for child in children[near...].prefix(while: { $0 <= title + Self.reach }) where child != title
    {
      switch syntax.dependencies[child] {
      case .poss: clause.subjects += syntax.conjuncts(of: child)
      case .amod, .compound, .nmod: clause.modifiers.append(child)
      default: break
      }
    }
  }

  /// How many tokens apart words before a name may be and still share what belongs to it.
  private static let reach = 24

  /// A further noun of a list has the first one's owner: "Iran's president and parliament".
  private func shareOwners(of token: Int, with clause: inout Clause) {
    guard syntax.dependencies[token] == .conj, clause.subjects.isEmpty,
      let first = syntax.head(of: token).flatMap({ clauseOfToken[$0] }),
      all[first].construction == .nominal, syntax.tokens[token].pos == .noun
    else { return }
    clause.subjects = all[first].subjects
  }

  /// Whether a noun is what a verb does: "hold talks", "sign an agreement".
  private func isObject(_ token: Int) -> Bool {
    switch syntax.dependencies[token] {
    case .dobj, .nsubjpass, .attr, .conj, .pobj, .nsubj: true
    default: false
    }
  }

  /// The noun that "whose" stands for.
  private func antecedent(of pronoun: Int) -> Int? {
    var current = pronoun
    while let head = syntax.head(of: current) {
      if syntax.dependencies[current] == .relcl { return head }
      current = head
    }
    return nil
  }
}
