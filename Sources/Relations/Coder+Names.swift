internal import Grammar
internal import Names
internal import Model
internal import Parses

/// What the phrase around a name states by its form alone.
extension Coder {
  /// Places in places ("the palace in Paris", "Russian Karelia"), makers ("China's Belt and Road
  /// Initiative"), bodies of states ("Pakistan's Armed Forces").
  mutating func codeNames() {
    let countries = countryNames()
    for mention in participants.cast.mentions where mention.kind == .name {
      codeNameInName(mention, countries)
      let bearer = Participant(
        actor: mention.actor, tokens: mention.tokens, directness: mention.confidence)
      if participants.kind(of: bearer) == .place, let preposition = prepositionBehind(mention) {
        codeSituation(bearer, preposition: preposition)
      }
      if participants.kind(of: bearer) == .place, let noun = nounBehind(mention) {
        // "the Umayyad mosque in Damascus"
        for child in syntax.children(of: noun) where syntax.dependencies[child] == .prep {
          codeSituation(bearer, preposition: child)
        }
      }
      for child in syntax.children(of: mention.head) where !mention.tokens.contains(child) {
        switch syntax.dependencies[child] {
        case .poss: add(owner: child, of: bearer, at: mention.head, isPossessive: true)
        case .amod where neighbourWords.contains(syntax.tokens[child].form.lowercased()):
          codeNeighbour(bearer, at: mention.head, word: child)
        case .amod, .compound, .nmod:
          guard !isJoined(child) else { continue }
          add(owner: child, of: bearer, at: mention.head, isPossessive: false)
        case .prep: codeSituation(bearer, preposition: child)
        case .appos, .npadvmod:
          // "Kinmen, Lieyu and Wuqiu" is a list.
          guard isSituated(bearer), syntax.conjuncts(of: child).count == 1 else { continue }
          for place in participants.named(by: child)
          where isPlace(place) && place.actor != bearer.actor {
            add(.part, bearer, place, clause: nil, trigger: Array(mention.tokens), isMutual: false)
          }
        default: break
        }
      }
    }
  }

  /// "The Japan-EU agreement": two beside each other.
  private func isJoined(_ name: Int) -> Bool {
    name + 1 < syntax.tokens.count && ["-", "–", "/"].contains(syntax.tokens[name + 1].form)
  }

  /// The "in" just behind a name that the parser gave to another word: "near Kunduz in Afghanistan".
  private func prepositionBehind(_ mention: Cast.Mention) -> Int? {
    let next = mention.tokens.upperBound
    guard next < syntax.tokens.count, syntax.dependencies[next] == .prep,
      syntax.tokens[next].form == "in", syntax.head(of: next) != mention.head
    else { return nil }
    return next
  }

  /// The common noun that a name stands before, of which the two make one name.
  private func nounBehind(_ mention: Cast.Mention) -> Int? {
    guard syntax.dependencies[mention.head] == .compound, let noun = syntax.head(of: mention.head),
      syntax.tokens[noun].pos == .noun, noun == mention.tokens.upperBound
    else { return nil }
    return noun
  }

  /// A place or body in a place.
  private mutating func codeSituation(_ bearer: Participant, preposition: Int) {
    guard ["in", "of", "at"].contains(syntax.tokens[preposition].lemma), isSituated(bearer) else {
      return
    }
    let objects = clauses.obliques(of: preposition).flatMap(\.objects)
    if participants.kind(of: bearer) == .organisation {
      // "the Office of Museums at the Ministry of Culture"
      for body in objects.flatMap({ participants.named(by: $0) })
      where participants.kind(of: body) == .organisation && body.actor != bearer.actor {
        add(.affiliation, bearer, body, clause: nil, trigger: [preposition], isMutual: false)
      }
    }
    for place in objects.flatMap({ participants.named(by: $0) })
    where isPlace(place) && place.actor != bearer.actor {
      add(.part, bearer, place, clause: nil, trigger: [preposition], isMutual: false)
    }
  }

  /// "Peru's trade with neighbouring Chile": whoever the clause is about has the border.
  private mutating func codeNeighbour(_ neighbour: Participant, at head: Int, word: Int) {
    var current = head
    for _ in 0..<6 {
      guard let above = syntax.head(of: current) else { return }
      if let index = clauses.clauseOfToken[above] {
        let lands = actors(in: .subject, of: index).filter {
          $0.actor != neighbour.actor && !participants.isUnnamed($0)
            && RelationKind.border.canJoin(
              participants.kind(of: $0), participants.kind(of: neighbour))
        }
        if let land = lands.first {
          add(.border, land, neighbour, clause: nil, trigger: [word], isMutual: true)
          return
        }
      }
      current = above
    }
  }

  /// Every name of a country in the article with a mention of it.
  private func countryNames() -> [String: Participant] {
    var found: [String: Participant] = [:]
    for mention in participants.cast.mentions
    where mention.kind == .name && mention.tokens.count == 1 {
      guard participants.cast.actors[mention.actor].kind == .country else { continue }
      let name = syntax.tokens[mention.head].form
      if found[name] == nil {
        found[name] = Participant(actor: mention.actor, tokens: mention.tokens, directness: 0.9)
      }
    }
    return found
  }

  /// A body with a country in its name: "Kabul Medical University".
  private mutating func codeNameInName(_ mention: Cast.Mention, _ countries: [String: Participant])
  {
    guard mention.tokens.count > 1 else { return }
    let kind = participants.cast.actors[mention.actor].kind
    if kind == .event { codeWar(mention, countries) }
    guard kind == .organisation else { return }
    for token in mention.tokens.prefix(2) {
      guard var country = countries[syntax.tokens[token].form] else { continue }
      country.tokens = token..<token + 1
      let bearer = Participant(
        actor: mention.actor, tokens: mention.tokens, directness: mention.confidence)
      let isSchool = mention.tokens.contains { schoolWords.contains(syntax.tokens[$0].form) }
      add(
        isSchool ? .part : isStateBody(bearer) ? .office : .affiliation, bearer, country,
        clause: nil, trigger: Array(mention.tokens), isMutual: false)
      return
    }
  }

  /// A war between two countries in its name: "the Iran-Iraq War".
  private mutating func codeWar(_ mention: Cast.Mention, _ countries: [String: Participant]) {
    guard let last = mention.tokens.last, warWords.contains(syntax.tokens[last].form) else {
      return
    }
    let sides = mention.tokens.filter { countries[syntax.tokens[$0].form] != nil }
    guard sides.count == 2, sides[0] + 2 == sides[1],
      ["-", "–"].contains(syntax.tokens[sides[0] + 1].form)
    else { return }
    let ends = sides.compactMap { token in
      countries[syntax.tokens[token].form].map { country in
        var country = country
        country.tokens = token..<token + 1
        return country
      }
    }
    add(.dispute, ends[0], ends[1], clause: nil, trigger: [last], isMutual: true)
  }

  private mutating func add(owner: Int, of bearer: Participant, at head: Int, isPossessive: Bool) {
    let owners = participants.named(by: owner).filter { $0.actor != bearer.actor }
    for owner in owners {
      let kind: RelationKind? =
        switch (participants.kind(of: bearer), participants.kind(of: owner)) {
        case (.place, .country), (.place, .place): .part
        case (.product, .country), (.product, .organisation), (.project, .country): .maker
        case (.product, .person), (.project, .organisation): .maker
        case (.organisation, .country): isStateBody(bearer) ? .office : .affiliation
        case (.person, .country) where isPossessive: .office
        case (.person, .organisation): .affiliation
        default: nil
        }
      guard let kind else { continue }
      let (source, target) = kind == .maker ? (owner, bearer) : (bearer, owner)
      add(kind, source, target, clause: nil, trigger: Array(bearer.tokens), isMutual: false)
    }
  }

  /// Whether an organisation's name says that it belongs to a state.
  private func isStateBody(_ participant: Participant) -> Bool {
    participant.tokens.contains { stateWords.contains(syntax.tokens[$0].lemma.lowercased()) }
  }

  private func isSituated(_ participant: Participant) -> Bool {
    let kind = participants.kind(of: participant)
    return kind == .place || kind == .organisation
  }

  private func isPlace(_ participant: Participant) -> Bool {
    let kind = participants.kind(of: participant)
    return kind == .place || kind == .country
  }
}

/// Words in the names of bodies of states.
private let stateWords: Set<String> = [
  "ministry", "army", "navy", "force", "forces", "government", "parliament", "legislature",
  "senate", "congress", "assembly", "court", "police", "guard", "guards", "council", "commission",
  "authority", "department", "agency", "embassy", "cabinet", "bureau", "office", "corps", "command",
  "bank", "duma", "knesset", "majlis", "secretariat", "directorate", "intelligence", "military",
  "service", "services", "administration", "treasury", "pentagon",
]

private let warWords: Set<String> = ["War", "Conflict", "Crisis", "Dispute"]

/// Words in the names of places of learning.
private let schoolWords: Set<String> = [
  "University", "Institute", "College", "Academy", "Museum", "School", "Library",
]

private let neighbourWords: Set<String> = [
  "neighboring", "neighbouring", "neighbor", "neighbour", "adjacent",
]
