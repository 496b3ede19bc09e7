import Explorer
import Model

/// Keeps what a person says in the explorer.
enum Recording {
  /// Keeps a correction, and returns what the explorer must learn of it: the journal, in which other programs may have
  /// written as well, and a message if it is not kept beside the article.
  static func outcomes(of effect: Effect, _ analyses: Analyses) -> [Event] {
    switch effect {
    case .record(let index, let entry):
      guard analyses.isCorrecting else { return [.notice(refusal)] }
      guard let source = analyses.source(of: index) else { return [] }
      return outcomes(of: entry, in: source, analyses) { .journal(index, $0) }
    case .recordRule(let entry):
      guard analyses.isCorrecting else { return [.notice(refusal)] }
      return outcomes(of: entry, in: analyses.rules, analyses, as: Event.rules)
    default: return []
    }
  }

  private static let refusal = "With --uncorrected, corrections are not kept."

  private static func outcomes(
    of entry: Journal.Entry, in source: CorrectedSource, _ analyses: Analyses,
    as event: @escaping @Sendable (Journal) -> Event
  ) -> [Event] {
    switch source {
    case .file, .rules: return written(entry, to: source, as: event)
    case .document, .rulesOfLibrary:
      // A library may be locked for a while, and a rule may concern many articles.
      analyses.write { written(entry, to: source, as: event) }
      return []
    }
  }

  private static func written(
    _ entry: Journal.Entry, to source: CorrectedSource, as event: (Journal) -> Event
  ) -> [Event] {
    do throws(Failure) {
      let path = try source.append([entry])
      let notice = path.map {
        Event.notice("Kept in \($0), because nothing can be written beside the article.")
      }
      return [event(try source.journal())] + [notice].compactMap(\.self)
    } catch {
      return [.notice("It holds until you leave, but is not kept: \(error.words ?? "it failed").")]
    }
  }
}
