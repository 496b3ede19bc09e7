internal import Lexicon
internal import Model

/// Nouns derived from verbs, which the rows of their verbs serve: "liberate", "liberation", "liberator".
struct Derivations {
  /// The nouns of a verb.
  private struct Nouns {
    /// For what it says.
    var acts: [String]
    /// For whoever does it.
    var agents: [String]
  }

  private let nouns: [String: Nouns]
  /// The prepositions of a noun's arguments by the place that they have beside its verb.
  private let prepositions: [String: String]

  init(_ lexicon: LexicalTables) {
    prepositions = lexicon.values(in: .nominalRoles)
    nouns = lexicon.values(in: .derivations).mapValues { columns in
      let words = columns.split(separator: "\t" as Character).map { column in
        column.split(separator: " " as Character).map(String.init).filter { $0 != "-" }
      }
      return Nouns(acts: words.first ?? [], agents: words.dropFirst().first ?? [])
    }
  }

  /// The senses that nouns have from those of their verbs.
  ///
  /// A verb's first sense that asks for no object counts: the noun for "break ties" is not "break".
  func nouns(of verbs: [String: [Codebook.Entry]]) -> [String: [Codebook.Entry]] {
    var found: [String: [Codebook.Entry]] = [:]
    for (verb, derived) in nouns.sorted(by: { $0.key < $1.key }) {
      guard let entry = verbs[verb]?.first(where: { $0.objects.isEmpty }) else { continue }
      func add(_ words: [String], _ frames: [Frame]) {
        guard !frames.isEmpty else { return }
        var entry = entry
        entry.frames = frames
        for word in words where found[word] == nil { found[word] = [entry] }
      }
      add(derived.acts, entry.frames.compactMap(frame(ofAct:)))
      add(derived.agents, entry.frames.compactMap(frame(ofAgent:)))
    }
    return found
  }

  /// The frame of the noun for what a verb with a frame says; nil where the noun has no place for an end.
  private func frame(ofAct verbal: Frame) -> Frame? {
    guard verbal.sources == [.subject] else { return nil }
    var frame = verbal
    if verbal.targets.isEmpty {
      frame.sources = [.subject] + place(of: "O") + place(of: "+")
      return frame
    }
    frame.targets = verbal.targets.flatMap { role -> [Frame.Role] in
      switch role {
      case .object: place(of: "O")
      case .recipient: place(of: "R")
      case .preposition, .complementArguments: [role]
      default: []
      }
    }
    return frame.targets.isEmpty ? nil : frame
  }

  /// The frame of the noun for whoever does what a verb with a frame says.
  private func frame(ofAgent verbal: Frame) -> Frame? {
    guard verbal.sources == [.subject], verbal.targets.contains(.object) else { return nil }
    var frame = verbal
    frame.sources = [.bearer]
    frame.targets = place(of: "O") + [.subject]
    return frame
  }

  private func place(of mark: String) -> [Frame.Role] {
    prepositions[mark].map { [.preposition($0)] } ?? []
  }
}
