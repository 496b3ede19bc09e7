import Model
import Support
import Testing

@Suite struct CorrectionPropertyTests {
  /// A dossier and corrections of it for each seed.
  private func each(_ body: (_ seed: UInt64, Dossier, [Correction], inout Dice) -> Void) {
    for seed in UInt64(1)...400 {
      var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
      let dossier = Dossier.random(&dice)
      body(seed, dossier, Correction.random(of: dossier, &dice), &dice)
    }
  }

  @Test func `corrections that are applied again change nothing`() {
    each { seed, dossier, corrections, _ in
      let once = dossier.applying(corrections)
      let twice = once.applying(corrections)
      check(twice.actors, once.actors, "\(seed): \(corrections)")
      check(twice.mentions, once.mentions, "\(seed): \(corrections)")
      check(twice.relations, once.relations, "\(seed): \(corrections)")
      check(twice.notes, once.notes, "\(seed): \(corrections)")
      check(twice.amendments, once.amendments, "\(seed): \(corrections)")
    }
  }

  @Test func `ids are unique, and nothing names what is not there`() {
    each { seed, dossier, corrections, _ in
      let corrected = dossier.applying(corrections)
      let actors = Set(corrected.actors.map(\.id))
      check(actors.count, corrected.actors.count, "\(seed)")
      check(Set(corrected.actors.map(\.identity)).count, corrected.actors.count, "\(seed)")
      check(Set(corrected.mentions.map(\.id)).count, corrected.mentions.count, "\(seed)")
      check(Set(corrected.relations.map(\.id)).count, corrected.relations.count, "\(seed)")
      check(Set(corrected.relations.map(\.identity)).count, corrected.relations.count, "\(seed)")
      #expect(corrected.mentions.allSatisfy { actors.contains($0.actor) }, "\(seed)")
      for relation in corrected.relations {
        let ends = [relation.source, relation.target, relation.attribution, relation.place]
        #expect(ends.allSatisfy { $0.map(actors.contains) ?? true }, "\(seed)")
        #expect(relation.source != relation.target, "\(seed)")
      }
    }
  }

  @Test func `what was rejected last is absent`() {
    each { seed, dossier, corrections, _ in
      let corrected = dossier.applying(corrections)
      var (mentions, relations): ([Mention.ID: Bool], [Identity: Bool]) = ([:], [:])
      for correction in corrections {
        switch correction {
        case .rejectMention(let id): mentions[id] = true
        case .relink(let id, _): mentions[id] = false
        case .split(let ids, _): for id in ids { mentions[id] = false }
        case .addMention(let passage, _, let bearer): mentions[passage.identity(of: bearer)] = false
        case .rejectRelation(let id): relations[id] = true
        case .addRelation(let statement): relations[statement.identity] = false
        default: break
        }
      }
      #expect(!corrected.mentions.contains { mentions[$0.id] == true }, "\(seed)")
      #expect(!corrected.relations.contains { relations[$0.identity] == true }, "\(seed)")
    }
  }

  @Test func `every correction is applied or listed`() {
    each { seed, dossier, corrections, _ in
      for correction in corrections where !correction.isSplit {
        let (corrected, unplaced) = dossier.corrected(by: [correction])
        #expect(unplaced.isEmpty || unplaced == [correction], "\(seed)")
        if !unplaced.isEmpty {
          check(corrected.mentions, dossier.mentions, "\(seed)")
          check(corrected.relations, dossier.relations, "\(seed)")
        }
      }
    }
  }

  @Test func `the order matters only between corrections of one thing`() {
    each { seed, dossier, corrections, dice in
      var seen = Set<String>()
      let apart = corrections.filter { correction in
        correction.isOriented && correction.subjects.allSatisfy { seen.insert($0).inserted }
      }
      var shuffled = apart
      shuffled.shuffle(using: &dice)
      check(dossier.applying(shuffled), dossier.applying(apart), "\(seed): \(apart)")
    }
  }
}

extension Correction {
  /// Whether it is listed although some of its mentions have found their places.
  fileprivate var isSplit: Bool { if case .split = self { true } else { false } }

  /// What two corrections must not both name if their order is not to matter.
  fileprivate var subjects: [String] {
    switch self {
    case .relink(let id, _), .rejectMention(let id): ["\(id)"]
    case .split(let ids, _): ids.map { "\($0)" }
    case .addMention(let passage, _, let bearer): ["\(passage.identity(of: bearer))"]
    case .merge(let one, _): ["merge \(one.identity)"]
    case .rename: ["rename"]
    case .retype: ["retype"]
    case .addRelation(let statement): ["\(statement.identity)"]
    case .rejectRelation(let id): ["\(id)"]
    case .rejectActor(let party): ["reject \(party.identity)"]
    case .addAlias, .note: []
    }
  }

  /// Whether merges go from the smaller identity to the larger, so that they make no ring.
  fileprivate var isOriented: Bool {
    guard case .merge(let one, let other) = self else { return true }
    // Whom an anchor stands for is not known here.
    return one.identity < other.identity && one.anchor == nil && other.anchor == nil
  }
}
