internal import Lexicon
internal import Parses

/// Repairs of who receives what a verb gives.
extension RepairedTrees {
  /// "Lent Angola 3.5 billion yuan": a name between a ditransitive verb and a figure is the indirect object, no modifier of
  /// the figure's noun.
  mutating func attachRecipients(before amounts: [AmountExpression]) {
    for amount in amounts where amount.isMoney && amount.tokens.lowerBound > 1 {
      let start = firstWord(of: amount.tokens)
      let name = start - 1
      guard name > 0, tokens[name].pos == .properNoun else { continue }
      var first = name
      while first > 0, tokens[first - 1].pos == .properNoun { first -= 1 }
      guard first > 0, lemma(of: first - 1, is: .ditransitiveVerb), tokens[first - 1].pos == .verb
      else { continue }
      let verb = first - 1
      if dependencies[name] != .dative || Int(heads[name]) != verb {
        attach(name, to: verb, as: .dative)
        for token in first..<name { attach(token, to: name, as: .compound) }
      }
      attachObject(start..<amount.tokens.upperBound, figure: amount.tokens, to: verb)
    }
  }

  /// Where a figure begins with the words that qualify it: "more than", "up to", "between".
  private func firstWord(of figure: Range<Int>) -> Int {
    var start = figure.lowerBound
    while start > 1, start > figure.lowerBound - 4,
      lexicon.has(tokens[start - 1].form.lowercased(), .figureQualifier)
    {
      start -= 1
    }
    return start
  }

  /// Makes a figure the object of a verb where the parser has it as a modifier of something else.
  private mutating func attachObject(_ phrase: Range<Int>, figure: Range<Int>, to verb: Int) {
    guard let head = figure.first(where: { !figure.contains(Int(heads[$0])) || heads[$0] == $0 })
    else { return }
    switch dependencies[head] {
    case .pobj where phrase.contains(Int(heads[head])): attach(head, to: verb, as: .dobj)
    case .dobj, .pobj, .nummod, .compound, .amod, .quantmod, .nmod: break
    default: attach(head, to: verb, as: .dobj)
    }
  }
}
