package import Model
package import Names

extension Article {
  /// Whether it is in a language that is not read.
  package var isForeign: Bool {
    warnings.contains { if case .foreignLanguage = $0 { true } else { false } }
  }
}

extension Cast {
  /// The cast with only the named countries, and those whose own code is known.
  ///
  /// In a text of another language the recogniser takes any capitalised words for names, and the trees mean nothing;
  /// what the tables of the world know is right in any language.
  package var known: Cast {
    var places: [Int: Int] = [:]
    var cast = Cast()
    for index in actors.indices where !unnamed.actors.contains(index) && actors[index].code != nil {
      places[index] = cast.actors.count
      cast.actors.append(actors[index])
    }
    cast.mentions = mentions.compactMap { mention in
      guard mention.kind == .name, let place = places[mention.actor] else { return nil }
      var mention = mention
      mention.actor = place
      return mention
    }
    return cast
  }
}
