extension Action {
  /// What a count in front of the keys does, as in "5j" and "42G".
  package enum Counting: Hashable, Sendable {
    /// Repeats the action.
    case repeating
    /// Repeats the action, which moves in the focused pane or changes its size.
    case repeatingInPane
    /// Chooses the line or the entry of that number.
    case choosing
    /// Nothing.
    case nothing
  }

  /// What a count does to the action.
  package var counting: Counting {
    switch self {
    case .down, .up, .scrollDown, .scrollUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp,
      .follow, .followBack, .grow, .shrink, .cellLeft, .cellRight:
      .repeatingInPane
    case .nextParagraph, .previousParagraph, .nextSentence, .previousSentence, .nextOfActor,
      .previousOfActor, .nextMention, .previousMention, .nextEvidence, .previousEvidence, .nextHit,
      .previousHit, .nextArticle, .previousArticle, .back, .forward:
      .repeating
    case .start, .end: .choosing
    default: .nothing
    }
  }
}
