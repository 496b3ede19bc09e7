internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// When what a clause states takes place, by its own words or by those of the clause that carries it.
struct ClauseTimes {
  private var times: [Int: Relation.Time] = [:]
  /// The times that stand before their noun: "the May accord".
  private var nounTimes: [Int: Relation.Time] = [:]
  private let clauses: Clauses
  private let lightVerbs: LightVerbs
  private let book: Codebook

  /// Binds every date to the nearest clause above it that is no name and no time itself: "visited Iran in May",
  /// "one evening in May".
  init(
    clauses: Clauses, lightVerbs: LightVerbs, book: Codebook, dates: [DateExpression],
    in article: Article
  ) {
    self.book = book
    self.clauses = clauses
    self.lightVerbs = lightVerbs
    let blocks = article.blocks
    let calendar = clauses.syntax.lexicon.derived(CalendarWords.init)
    for date in dates {
      guard
        let index = clauses.clause(
          around: date.tokens,
          where: { token in
            token.pos != .properNoun && token.pos != .pronoun
              && calendar.unit(token.form.lowercased()) == nil
          })
      else { continue }
      let head = clauses.all[index].head
      // What stands in another paragraph or in a line about the article is no part of the clause.
      let place = clauses.syntax.offsets(of: date.tokens).lowerBound
      let own = blocks.partitioningIndex { $0.range.upperBound > place }
      if blocks.indices.contains(own), blocks[own].range.contains(place),
        blocks[own].kind == .metadata
          || !blocks[own].range.contains(clauses.syntax.tokens[head].range.lowerBound)
      {
        continue
      }
      if clauses.all[index].construction == .nominal, date.tokens.lowerBound < head {
        nounTimes[index] = date.time
        continue
      }
      // Of two dates the first counts that can be placed.
      if let earlier = times[index], earlier.isResolved || !date.time.isResolved { continue }
      times[index] = date.time
    }
  }

  private var syntax: Syntax { clauses.syntax }

  /// The date in a clause itself, or in its object: "signed an accord in 2014 on trade".
  func own(of index: Int) -> Relation.Time? {
    if let found = times[index] ?? nounTimes[index] { return found }
    for object in clauses.all[index].objects {
      if let found = clauses.clauseOfToken[object].flatMap({ times[$0] }) { return found }
    }
    return nil
  }

  /// The time of a relation of that type that a clause states.
  func time(of index: Int, as kind: RelationKind) -> Relation.Time? {
    kind.isEvent ? time(ofAct: index) : time(ofTie: index, kind)
  }

  /// An office or a tie has the date of the verb that states it, never that of a deed beside which it is only named.
  private func time(ofTie index: Int, _ kind: RelationKind) -> Relation.Time? {
    let clause = clauses.all[index]
    if clause.construction == .verb || clause.construction == .copula { return own(of: index) }
    if let found = times[index] ?? nounTimes[index] { return found }
    if let carrier = lightVerbs.carrier(of: clause) { return own(of: carrier) }
    guard let governor = clause.governor else { return nil }
    let above = clauses.all[governor]
    // "Has been an ally since 2009", "became partners in 2016".
    if above.attributes.contains(clause.head) {
      return own(of: governor)
    }
    // "Trade with Russia rose in 2019".
    let isTold = kind == .trade && above.subjects.contains(clause.head)
    return isTold ? own(of: governor) : nil
  }

  /// Whether a clause is a noun for an act that no verb states.
  func isPresupposed(_ index: Int) -> Bool {
    clauses.all[index].construction == .nominal && lightVerbs.carrier(of: clauses.all[index]) == nil
  }

  /// What a verb says happens to an act is of its time: "the flights to Japan resume in May"; what another act speaks of
  /// has a time of its own: "condemned the attack on Monday".
  private func time(ofNounBelow governor: Int) -> Relation.Time? {
    let above = clauses.all[governor]
    guard above.construction == .verb, book.verbs[syntax.tokens[above.head].lemma] == nil,
      !syntax.lemma(of: above.head, is: .sayingVerb), var time = times[governor]
    else { return nil }
    time.origin = .context
    return time
  }

  /// An act has the date of its clause, or of one above it that acts at the same time: "on Monday Iran met Iraq and
  /// Turkey met Syria".
  private func time(ofAct index: Int) -> Relation.Time? {
    var current = index
    for _ in 0..<4 {
      if let found = own(of: current) { return found }
      let clause = clauses.all[current]
      if clause.construction == .nominal {
        if let carrier = lightVerbs.carrier(of: clause) {
          current = carrier
          continue
        }
        guard let governor = clause.governor else { return nil }
        return clause.link == .argument ? time(ofNounBelow: governor) : nil
      }
      guard let governor = clause.governor else { return nil }
      switch clause.link {
      case .argument, .conjunct, .circumstance: current = governor
      case .complement:
        guard syntax.dependencies[clause.head] == .xcomp else { return nil }
        current = governor
      default: return nil
      }
    }
    return nil
  }
}
