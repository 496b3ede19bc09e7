internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Model
import Parses

extension NameChart {
  /// Gives a person's full name and surname the same label.
  ///
  /// - "Tom Brady" is a person where "Brady" is one everywhere else in the article.
  /// - A place's or people's name is a person's surname where somebody with that surname has been named in full, it never
  ///   stands where a place would, and it is the subject of an act at least once, or follows a title.
  /// - So is an unknown word of whatever label that is the surname, but for its marks or its romanisation.
  mutating func agreeOnSurnames<Check: Checkpoint>(_ syntax: Syntax, unless cancellation: Check)
    throws(Check.Failure)
  {
    let spans = spans
    var single: [String: (persons: Int, others: Int)] = [:]
    for span in spans where span.tokens.count == 1 {
      try cancellation.check()
      let form = reading.tokens[span.tokens.lowerBound].form
      if span.label == .person {
        single[form, default: (0, 0)].persons += 1
      } else {
        single[form, default: (0, 0)].others += 1
      }
    }
    for span in spans where span.label != .person && span.known == nil {
      guard mayBeFullName(span.tokens), let tally = single[lastWord(of: span)],
        tally.persons > 0, tally.others == 0
      else { continue }
      relabel(at: span.tokens.lowerBound, .person, confidence: 0.8)
    }
    takePlacesForPersons(spans, syntax)
  }

  /// Relabels places and peoples that are the surname of a person named in full before.
  private mutating func takePlacesForPersons(_ spans: [Span], _ syntax: Syntax) {
    var named: Set<String> = []
    var sounds: [String: [Romanisation]] = [:]
    var later: [String: [Span]] = [:]
    for span in spans {
      let (first, last) = (firstWord(of: span), lastWord(of: span))
      if isSingle(span) {
        if span.label.isPlace || span.label == .people || span.known != nil,
          span.label != .organisation, named.contains(last)
        {
          later[last, default: []].append(span)
        } else if span.label != .person, span.known == nil, isUnknown(span, syntax),
          sounds[Romanisation(last).skeleton]?.contains(where: { $0.isNear(Romanisation(last)) })
            ?? false
        {
          place(Span(span.tokens, .person, confidence: 0.7))
        }
      } else if span.label == .person {
        if knowledge.people.isLeadingFamily(first) {
          named.insert(first)
        } else if knowledge.people.isGiven(first) {
          let sound = Romanisation(last)
          sounds[sound.skeleton, default: []].append(sound)
        }
        if knowledge.people.isGiven(first) { named.insert(last) }
      }
    }
    for (_, places) in later {
      guard !places.contains(where: { standsAsPlace($0.tokens.lowerBound, syntax) }),
        places.contains(where: { actsAsPerson($0.tokens.lowerBound, syntax) })
      else { continue }
      for span in places { place(Span(span.tokens, .person, confidence: 0.75)) }
    }
  }

  /// Whether no table has a name, and nothing says that it is a place.
  private func isUnknown(_ span: Span, _ syntax: Syntax) -> Bool {
    let token = span.tokens.upperBound - 1
    return !knowledge.places.contains(reading.tokens[token].form)
      && !reading.shapes[token].contains(.allCapitals) && reading.isNameLike(token)
      && !standsAsPlace(token, syntax)
  }

  /// Whether a name is one word, but for an article with a hyphen: "El-Sisi".
  private func isSingle(_ span: Span) -> Bool {
    let first = span.tokens.lowerBound
    return span.tokens.count == 1
      || span.tokens.count == 3 && reading.tokens[first + 1].form == "-"
        && reading.form(of: first, is: .nameParticle)
  }

  private func firstWord(of span: Span) -> String { reading.tokens[span.tokens.lowerBound].form }

  private func lastWord(of span: Span) -> String { reading.tokens[span.tokens.upperBound - 1].form }

  /// Whether a name of several words looks like a person's: two or three words with capitals, none of them of a body.
  private func mayBeFullName(_ tokens: Range<Int>) -> Bool {
    (2...3).contains(tokens.count)
      && tokens.allSatisfy {
        reading.isNameLike($0) && !reading.shapes[$0].contains(.allCapitals)
          && !reading.form(of: $0, is: .bodyHead)
          && !reading.form(of: $0, is: .placeHead)
          && !reading.form(of: $0, is: .facilityHead)
      }
  }

  /// Whether a word of place stands before, or an adjective's noun or another place behind.
  private func standsAsPlace(_ token: Int, _ syntax: Syntax) -> Bool {
    if let above = syntax.head(of: token), syntax.dependencies[token] == .pobj,
      reading.form(of: above, is: .locativePreposition)
    {
      return true
    }
    if syntax.dependencies[token] == .appos || syntax.dependencies[token] == .amod { return true }
    let next = token + 1
    guard reading.tokens.indices.contains(next + 1), reading.tokens[next].form == "," else {
      return false
    }
    return self[next + 1]?.label.isPlace ?? false
  }

  /// Whether it is the subject of an act, or follows a title.
  private func actsAsPerson(_ token: Int, _ syntax: Syntax) -> Bool {
    if token > 0, reading.areTogether(token, token - 1), reading.isNameLike(token - 1),
      reading.form(of: token - 1, is: .courtesy)
    {
      return true
    }
    return syntax.dependencies[token] == .nsubj
      && syntax.head(of: token).map {
        reading.tokens[$0].pos == .verb
      } ?? false
  }
}
