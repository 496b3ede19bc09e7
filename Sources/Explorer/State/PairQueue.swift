/// Two actors of the library that may be one, with what speaks for it and where each is mentioned.
package struct ActorPair: Hashable, Sendable, Identifiable {
  /// The numbers of the two in the library.
  package struct ID: Hashable, Sendable {
    package var one, other: Int

    package init(_ one: Int, _ other: Int) {
      self.one = one
      self.other = other
    }
  }

  /// What a person says of the two.
  package enum Verdict: String, Hashable, Sendable {
    case same, different, undecided
  }

  /// One of the two.
  package struct Side: Hashable, Sendable {
    package var name: String
    /// Its type, its country, the number of its articles, whom it appears with: one fact each.
    package var facts: [String]
    /// Articles that mention it.
    package var examples: [Example]

    package init(name: String, facts: [String], examples: [Example]) {
      self.name = name
      self.facts = facts
      self.examples = examples
    }
  }

  /// An article that mentions one of the two, with the place.
  package struct Example: Hashable, Sendable {
    package var document: Int
    package var place: FoundDocument.Place

    package init(document: Int, place: FoundDocument.Place) {
      self.document = document
      self.place = place
    }
  }

  package var id: ID
  package var one, other: Side
  /// What speaks for and against it, in words.
  package var grounds: [String]
  package var verdict: Verdict?

  package init(id: ID, _ one: Side, _ other: Side, grounds: [String], verdict: Verdict? = nil) {
    self.id = id
    self.one = one
    self.other = other
    self.grounds = grounds
    self.verdict = verdict
  }
}

/// The pairs that a person is to decide, as far as they have been read.
package struct PairQueue: Hashable, Sendable {
  package internal(set) var pairs: [ActorPair] = []
  /// How many there are in the library; nil until the first have been read.
  package internal(set) var total: Int?
  /// The pairs decided in this run, the last one at the end.
  var decided: [ActorPair.ID] = []
  var selected = 0
  var asked: LibraryRequest?
  /// The pair whose first side has been gone to; the next time, its second side is.
  var half: ActorPair.ID?
}
