internal import Model

/// A relation as a rule proposes it; the arbiter decides what becomes of it.
struct Proposal {
  typealias Participant = Participants.Participant

  var kind: RelationKind
  var source: Participant
  var target: Participant
  /// The clause that states it: an index of ``Clauses/all``; nil where a name alone does.
  var clause: Int?
  /// The tokens that state it.
  var trigger: [Int]
  var modality: Relation.Modality
  /// The actor who says so: an index of ``Cast/actors``.
  var attribution: Int?
  /// How sure the rule is of its reading, 0 to 1, before the phrases of the two ends are weighed.
  var score = 1.0
  /// The rule.
  var rule: Relation.Origin.Rule
  /// The tokens whose lemmas made the rule fire.
  var keywords: [Int]
  /// Whether it goes both ways, so that the text alone orders the two ends.
  var isMutual = false
  /// The rank of the sense among those of its clause's word; nil where no row of the codebook states it.
  var sense: Int?
  /// Orders the proposals of a stratum.
  var anchor = Anchor()

  /// Where in the text a rule found something.
  struct Anchor: Comparable {
    /// An index of ``Clauses/all`` or of ``Cast/mentions``.
    var item = 0
    /// A token below it, or a negative number for what is told before those.
    var detail = 0

    static func < (one: Anchor, other: Anchor) -> Bool {
      (one.item, one.detail) < (other.item, other.detail)
    }
  }

  /// From the first to the last token that it rests on.
  var tokens: Range<Int> {
    var lower = min(source.tokens.lowerBound, target.tokens.lowerBound)
    var upper = max(source.tokens.upperBound, target.tokens.upperBound)
    for token in trigger {
      lower = min(lower, token)
      upper = max(upper, token + 1)
    }
    return lower..<upper
  }
}
