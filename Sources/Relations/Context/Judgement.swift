internal import Grammar

/// What a clause says for or against somebody.
struct Judgement {
  /// The clause: an index of ``Clauses/all``.
  var clause: Int
  /// Who is judged.
  var judged: [Participants.Participant]
  /// The phrases of who judges, where the clause names them itself; nil where whoever speaks there does.
  var speakers: [Int]?
  /// Whether it is for them.
  var isPraise: Bool
  /// The tokens that state it.
  var words: [Int]
  /// The tokens whose lemmas judge.
  var keywords: [Int]
}
