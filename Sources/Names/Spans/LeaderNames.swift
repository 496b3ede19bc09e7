internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Finds the family name of a leader before what the leader leads: "the Truman administration".
  ///
  /// - The name is one of a leader, or a family name that is no place's.
  /// - What the gazetteer knows beyond doubt is left as it is.
  mutating func placeLeaders<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure) {
    for index in reading.tokens.indices.dropFirst()
    where reading.form(of: index, is: .tenureNoun) && !reading.isNameLike(index) {
      try cancellation.check()
      let name = index - 1
      guard reading.areTogether(index, name), reading.isNameLike(name),
        reading.tokens[name].wordForm == .singularProperNoun, isLeader(name)
      else { continue }
      guard let there = self[name] else {
        place(Span(name..<index, .person, confidence: 0.75))
        continue
      }
      if there.tokens.count == 1, there.known == nil, there.label == .organisation {
        relabel(at: name, .person, confidence: 0.8)
      }
    }
  }

  /// Whether a word is the family name of a leader, or one that is no place's.
  func isLeader(_ token: Int) -> Bool {
    let form = reading.tokens[token].form
    guard gazetteer.name(form) == nil else { return false }
    return knowledge.homes.code(ofLeadersNamed: form) != nil
      || knowledge.people.isFamily(form) && !knowledge.places.contains(form)
  }
}
