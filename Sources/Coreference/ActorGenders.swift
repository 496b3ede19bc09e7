internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Names
import Model
import Parses

/// The gender of each actor, from titles, nouns and given names.
struct ActorGenders: Sendable {
  /// The gender that titles and nouns state, by actor; ``Gender/human`` for a person of unknown sex.
  private(set) var known: [Gender]
  /// The gender that the given name makes likely, by actor; empty where it is unknown.
  private(set) var likely: [Gender]

  init(from cast: Cast, _ syntax: Syntax, _ people: PersonNames) {
    known = cast.actors.map { $0.kind == .person ? Gender.human : .neuter }
    likely = cast.actors.map { _ in [] }
    for mention in cast.mentions
    where mention.kind == .name && known[mention.actor] == .human {
      if let gender = Self.titled(mention, syntax) { known[mention.actor] = gender }
    }
    // Full names come first: a surname can be a given name too.
    for isFull in [true, false] {
      for mention in cast.mentions
      where mention.kind == .name && known[mention.actor] == .human
        && likely[mention.actor].isEmpty && (mention.tokens.count > 1) == isFull
      {
        if let gender = Self.named(mention, syntax, people) { likely[mention.actor] = gender }
      }
    }
  }

  private static func titled(_ mention: Cast.Mention, _ syntax: Syntax) -> Gender? {
    var words: [Int] = []
    if mention.tokens.lowerBound > 0 { words.append(mention.tokens.lowerBound - 1) }
    if words.first.map({ syntax.tokens[$0].form }) == ".", mention.tokens.lowerBound > 1 {
      words.append(mention.tokens.lowerBound - 2)
    }
    words.append(mention.tokens.lowerBound)
    for child in syntax.children(of: mention.head)
    where [.appos, .compound, .nmod].contains(syntax.dependencies[child]) {
      words.append(child)
    }
    if syntax.dependencies[mention.head] == .appos, let head = syntax.head(of: mention.head) {
      words.append(head)
    }
    for word in words {
      let form = syntax.tokens[word].form.lowercased()
      let known = syntax.lexicon.classSet(of: form)
      if syntax.lexicon.contains(.masculineCourtesy, in: known) { return .masculine }
      if syntax.lexicon.contains(.feminineCourtesy, in: known) { return .feminine }
      guard !mention.tokens.contains(word) else { continue }
      switch NounClass(of: form, in: syntax.lexicon) {
      case .man: return .masculine
      case .woman: return .feminine
      default: break
      }
    }
    return nil
  }

  private static func named(
    _ mention: Cast.Mention, _ syntax: Syntax, _ people: PersonNames
  ) -> Gender? {
    for token in mention.tokens.prefix(max(1, mention.tokens.count - 1)) {
      let word = syntax.tokens[token].form
      // A single word that can be a surname is no evidence.
      guard mention.tokens.count > 1 || !people.isFamily(word) else { continue }
      let gender = GivenNames.gender(of: word, in: people)
      if !gender.isEmpty { return gender }
      for part in word.split(separator: "-") where part.utf8.count < word.utf8.count {
        let gender = GivenNames.gender(of: String(part), in: people)
        if !gender.isEmpty { return gender }
      }
    }
    // Slavic and Icelandic surnames are inflected for gender.
    guard let last = mention.tokens.last else { return nil }
    let surname = syntax.tokens[last].form.lowercased()
    guard mention.tokens.count > 1, surname.utf8.count > 5 else { return nil }
    if syntax.lexicon.hasSuffix(surname, .feminineSurnameSuffix) { return .feminine }
    if syntax.lexicon.hasSuffix(surname, .masculineSurnameSuffix) { return .masculine }
    return nil
  }
}
