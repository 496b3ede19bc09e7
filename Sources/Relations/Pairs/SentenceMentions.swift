internal import Grammar
internal import Names

extension RelationContext {
  /// The mentions of actors with a name by sentence, for sentences with several actors, in the order of the text.
  var mentionsBySentence: [[Cast.Mention]] {
    var found: [[Cast.Mention]] = []
    var here: [Cast.Mention] = []
    var sentence = -1
    func close() {
      if here.contains(where: { $0.actor != here.first?.actor }) { found.append(here) }
    }
    for mention in participants.cast.mentions {
      let number = syntax.sentence(of: mention.head)
      if number != sentence {
        close()
        (sentence, here) = (number, [])
      }
      here.append(mention)
    }
    close()
    return found
  }
}

extension ActorPair {
  /// The number of mentions of a sentence whose heads lie between those of the pair.
  func between(_ mentions: [Cast.Mention]) -> Int {
    mentions.count { first.head < $0.head && $0.head < second.head }
  }
}
