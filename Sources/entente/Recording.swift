import Explorer
import Model

/// Keeps what a person says in the explorer.
enum Recording {
  /// Keeps a correction in the background, in order: the disk may be slow, a library may be locked for a while, and a rule
  /// may concern many articles.
  ///
  /// The explorer learns of the journal, in which other programs may have written as well, and of what went wrong.
  ///
  /// - Returns: why it is not kept, if it is not to be.
  static func keep(_ effect: Effect, _ analyses: Analyses) -> Event? {
    switch effect {
    case .record(let index, let entry):
      guard analyses.isCorrecting else { return .notice(refusal) }
      guard let source = analyses.source(of: index) else { return nil }
      analyses.write { written(entry, to: source, analyses) { .journal(index, $0) } }
    case .recordRule(let entry):
      guard analyses.isCorrecting else { return .notice(refusal) }
      let rules = analyses.rules
      analyses.write { written(entry, to: rules, analyses, as: Event.rules) }
    default: break
    }
    return nil
  }

  private static let refusal = "With --uncorrected, corrections are not kept."

  private static func written(
    _ entry: Journal.Entry, to source: CorrectedSource, _ analyses: Analyses,
    as event: (Journal) -> Event
  ) -> [Event] {
    do throws(Failure) {
      let path = try source.append([entry])
      let notice = path.map {
        Event.notice("Kept in \($0), because nothing can be written beside the article.")
      }
      return [event(try source.journal())] + [notice].compactMap(\.self)
    } catch {
      // The person may have left by now.
      analyses.tellAtEnd(error)
      return [.notice("It holds until you leave, but is not kept: \(error.words ?? "it failed").")]
    }
  }
}
