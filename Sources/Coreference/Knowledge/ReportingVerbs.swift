/// The verbs that bring somebody's words.
enum ReportingVerbs {
  /// Whether a lemma is one of them.
  static func hold(_ lemma: String) -> Bool { lemmas.contains(lemma) }

  private static let lemmas: Set<String> = [
    "say", "tell", "add", "state", "claim", "argue", "explain", "note", "write", "declare",
    "announce", "ask", "reply", "respond", "insist", "warn", "comment", "remark", "observe",
    "report", "tweet", "post", "conclude", "continue", "admit", "acknowledge", "stress",
    "emphasize", "emphasise", "point", "recall", "reveal", "confirm", "describe", "call", "quote",
    "think", "believe", "suggest", "maintain", "assert", "reiterate", "joke", "promise", "vow",
    "affirm", "underline", "underscore", "urge", "demand", "complain", "testify", "recount", "read",
  ]
}
