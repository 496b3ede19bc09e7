internal import Grammar
internal import Lexicon
internal import Model
internal import Names
internal import Parses

/// When a clause without a date takes place, by the date told before it.
///
/// Where a report goes on in the simple past about somebody of whom the dated sentence tells, it tells of the same time;
/// sentences in another tense stand beside the story and do not end it. A date of long ago is a look back, after which
/// the report soon returns to its own time. What is said at a time, in the present, holds at that time. (Partee's narrative time, and what Lascarides
/// and Asher say of events told in order.)
struct NarrativeTimes {
  private let clauses: Clauses
  private let times: ClauseTimes
  private let lightVerbs: LightVerbs
  /// The time that each sentence goes on from.
  private var carried: [Int: Relation.Time] = [:]

  init(
    clauses: Clauses, times: ClauseTimes, lightVerbs: LightVerbs, participants: Participants,
    article: Article
  ) {
    self.clauses = clauses
    self.times = times
    self.lightVerbs = lightVerbs
    carried = Self.carried(in: article, clauses, times, participants)
  }

  private var syntax: Syntax { clauses.syntax }

  /// The time of an act that a clause states without a date.
  func time(of index: Int) -> Relation.Time? {
    var current = index
    // Up to the verb that the act is told by: "accusing", "and sent", "held talks".
    for _ in 0..<5 {
      let clause = clauses.all[current]
      if clause.construction == .nominal {
        guard let carrier = lightVerbs.carrier(of: clause) else { return nil }
        current = carrier
        continue
      }
      if clauses.isSimplePast(current) {
        guard let governor = clause.governor else {
          return carried[syntax.sentence(of: clause.head)]
        }
        guard clause.link == .conjunct else { return nil }
        current = governor
        continue
      }
      guard let governor = clause.governor, clause.construction == .verb else { return nil }
      if clause.link == .complement {
        return time(ofSaid: current, by: governor)
      }
      guard clause.link == .circumstance || clause.link == .conjunct,
        syntax.tokens[clause.head].wordForm == .presentParticiple
      else { return nil }
      current = governor
    }
    return nil
  }

  /// "Said on Monday that France supports Chad": France does so on Monday.
  private func time(ofSaid index: Int, by governor: Int) -> Relation.Time? {
    let above = clauses.all[governor]
    guard clauses.timeFrame(of: index) == .present,
      syntax.lemma(of: above.head, is: .sayingVerb), clauses.isSimplePast(governor)
    else { return nil }
    if let own = times.own(of: governor) { return Story.context(own) }
    return above.governor == nil ? carried[syntax.sentence(of: above.head)] : nil
  }

  private static func carried(
    in article: Article, _ clauses: Clauses, _ times: ClauseTimes, _ participants: Participants
  ) -> [Int: Relation.Time] {
    let syntax = clauses.syntax
    var found: [Int: Relation.Time] = [:]
    var story = Story(publication: article.date)
    var actors: [Int: Set<Int>] = [:]
    for mention in participants.cast.mentions {
      actors[syntax.sentence(of: mention.head), default: []].insert(mention.actor)
    }
    for (number, sentence) in syntax.parse.sentences.enumerated() {
      guard
        let main = sentence.lazy.filter({ syntax.head(of: $0) == nil })
          .compactMap({ clauses.clauseOfToken[$0] }).first, clauses.isSimplePast(main)
      else { continue }
      if let own = times.own(of: main) {
        story.tell(own, of: actors[number] ?? [], in: number)
      } else if let time = story.time(of: actors[number] ?? [], in: number) {
        found[number] = time
      }
    }
    return found
  }
}

/// The time that a report has arrived at.
private struct Story {
  let publication: PartialDate?
  private var told: (time: Relation.Time, actors: Set<Int>, sentence: Int, reach: Int)?

  init(publication: PartialDate?) { self.publication = publication }

  /// A date of the report's own time reaches so many sentences, one of long ago only the next.
  private static let reach = 4

  mutating func tell(_ time: Relation.Time, of actors: Set<Int>, in sentence: Int) {
    told = Self.context(time).map { ($0, actors, sentence, isRecent($0) ? Self.reach : 1) }
  }

  func time(of actors: Set<Int>, in sentence: Int) -> Relation.Time? {
    guard let told, sentence - told.sentence <= told.reach, !told.actors.isDisjoint(with: actors)
    else { return nil }
    return told.time
  }

  /// Whether it is a day or so of the weeks before the article.
  private func isRecent(_ time: Relation.Time) -> Bool {
    guard let from = time.from else { return true }
    guard let publication, from.day != nil, publication.day != nil else { return false }
    return publication.adding(days: -14) <= from && from <= publication
  }

  /// The date as one of the context; nil where it has no end or no beginning, or is too long to be that of one story.
  static func context(_ time: Relation.Time) -> Relation.Time? {
    guard let from = time.from, time.to != nil, from.month != nil else { return nil }
    var time = time
    time.origin = .context
    return time
  }
}
