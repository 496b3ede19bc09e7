extension Action {
  /// Whether a count in front of the keys repeats the action, as in "5j".
  package var takesCount: Bool {
    switch self {
    case .down, .up, .scrollDown, .scrollUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp,
      .nextParagraph, .previousParagraph, .nextSentence, .previousSentence, .follow, .followBack,
      .nextOfActor, .previousOfActor, .nextMention, .previousMention, .nextEvidence,
      .previousEvidence, .nextHit, .previousHit, .nextArticle, .previousArticle, .back, .forward,
      .grow, .shrink, .cellLeft, .cellRight:
      true
    default: false
    }
  }
}
