internal import Grammar
internal import Model
internal import Parses

/// The other side of an act, where a sentence leaves it out: "Norway agreed to look into it".
extension Coder {
  /// An act without its other side.
  struct OpenCoding {
    var kind: RelationKind
    var source: Participant
    var clause: Int
    var trigger: [Int]
  }

  /// Keeps an act in mind whose frames found who acts and nobody else.
  ///
  /// Valid for verbs of answering and conferring with no preposition before them, whose source is a country or a
  /// person, and whose object, if any, is something that another puts forward.
  mutating func leaveOpen(_ entry: Codebook.Entry, in index: Int, trigger: [Int]) {
    guard Self.bilateralKinds.contains(entry.kind), clauses.all[index].construction == .verb,
      syntax.dependencies[clauses.all[index].head] != .pcomp,
      entry.kind == .consult
        ? !clauses.all[index].words.contains(where: {
          syntax.tokens[$0].wordForm == .infinitiveMarker
        })
          && entry.frames.first?.targets.first == .preposition("with")
        : isAnswer(index) || entry.kind == .reject && !entry.objects.isEmpty
    else { return }
    let sources = actors(in: .subject, of: index)
    guard sources.count == 1, let source = sources.first,
      [.country, .person].contains(participants.kind(of: source))
    else { return }
    openCodings.append(
      OpenCoding(kind: entry.kind, source: source, clause: index, trigger: trigger))
  }

  /// Gives each act left open the last one of its source's kind that the source had to do with in
  /// the sentences before.
  mutating func closeOpenCodings() {
    guard !openCodings.isEmpty else { return }
    var told: Set<Int> = []
    for coding in codings where coding.kind.isEvent {
      if let clause = coding.clause { told.insert(clause) }
    }
    var latest: [Int: (partner: Participant, sentence: Int)] = [:]
    let stated = codings.filter { $0.kind.isEvent || $0.kind == .ally || $0.kind == .dispute }
      .sorted { $0.source.tokens.lowerBound < $1.source.tokens.lowerBound }
    var next = 0
    for open in openCodings.sorted(by: { $0.source.tokens.lowerBound < $1.source.tokens.lowerBound }
    )
    where !told.contains(open.clause) {
      while next < stated.count,
        stated[next].source.tokens.lowerBound < open.source.tokens.lowerBound
      {
        let coding = stated[next]
        next += 1
        guard participants.kind(of: coding.source) == participants.kind(of: coding.target) else {
          continue
        }
        let sentence = syntax.sentence(of: coding.source.tokens.lowerBound)
        latest[coding.source.actor] = (coding.target, sentence)
        latest[coding.target.actor] = (coding.source, sentence)
      }
      guard var found = latest[open.source.actor],
        syntax.sentence(of: open.source.tokens.lowerBound) - found.sentence <= Self.memory
      else { continue }
      told.insert(open.clause)
      let here = syntax.sentence(of: open.source.tokens.lowerBound)
      latest[open.source.actor] = (found.partner, here)
      latest[found.partner.actor] = (open.source, here)
      // The passage has no words for the other side: its evidence is the act alone.
      found.partner.tokens = open.source.tokens
      found.partner.directness = 0.5
      add(
        open.kind, open.source, found.partner, clause: open.clause, trigger: open.trigger,
        isMutual: false)
    }
  }

  /// Whether an act answers somebody: "rejected the offer", "agreed to pay", but not "resisted pressure".
  private func isAnswer(_ index: Int) -> Bool {
    let clause = clauses.all[index]
    let lemma = syntax.tokens[clause.head].lemma
    guard Self.answers.contains(lemma),
      clause.objects.allSatisfy({ Self.proposals.contains(syntax.tokens[$0].lemma) })
    else { return false }
    guard Self.refusals.contains(lemma) else { return true }
    // "refused to negotiate", but not "refused to accept that".
    return complements[index].allSatisfy { complement in
      book.verbs[syntax.tokens[clauses.all[complement].head].lemma]?
        .contains { [.agree, .consult, .cooperate].contains($0.kind) } ?? false
    }
  }

  private static let refusals: Set<String> = [
    "reject", "refuse", "decline", "rebuff", "dismiss", "spurn", "deny", "turn",
  ]
  private static let answers = refusals.union([
    "agree", "accept", "consent", "assent", "promise", "pledge", "vow", "undertake", "approve",
  ])
  private static let proposals: Set<String> = [
    "proposal", "offer", "demand", "request", "call", "claim", "allegation", "accusation", "charge",
    "plan", "invitation", "suggestion", "condition", "term", "idea", "appeal", "overture",
    "criticism",
  ]
  private static let bilateralKinds: Set<RelationKind> = [.agree, .reject, .consult]
  /// How many sentences back an interlocutor is remembered.
  private static let memory = 6
}
