import Model

/// What a modifier leaves of an interval: "late May", "the end of 2019", "earlier this year".
///
/// The values are those of the table `en/dates/interval-modifiers.tsv`.
enum IntervalModifier: String, Hashable, Sendable {
  case firstThird
  case middleThird
  case lastThird
  case beginning
  case end
  case soFar
  case toCome

  /// What it leaves of an interval in an article of that date.
  func part(of whole: Interval, publication: PartialDate?) -> Interval {
    switch self {
    case .firstThird: return whole.third(0)
    case .middleThird: return whole.third(1)
    case .lastThird: return whole.third(2)
    case .beginning: return whole.edge(isEnd: false)
    case .end: return whole.edge(isEnd: true)
    case .soFar, .toCome:
      guard let publication, let from = whole.from, let to = whole.to,
        from.firstDay <= publication.firstDay, publication.lastDay <= to.lastDay,
        from != to || publication.precision > from.precision
      else { return whole }
      return self == .soFar
        ? Interval(from: from.opening(as: publication), to: publication)
        : Interval(from: publication, to: to.closing(as: publication))
    }
  }
}

extension Interval {
  /// The first or last month of a year, the first or last tenth of a century, about a third of anything else.
  func edge(isEnd: Bool) -> Interval {
    guard let from, let to, from.precision == .year else { return third(isEnd ? 2 : 0) }
    if from == to { return Interval(PartialDate(year: from.year, month: isEnd ? 12 : 1)) }
    let length = to.year - from.year + 1
    guard length >= 100 else { return third(isEnd ? 2 : 0) }
    return isEnd
      ? Interval(from: PartialDate(year: to.year - length / 10 + 1), to: to)
      : Interval(from: from, to: PartialDate(year: from.year + length / 10 - 1))
  }
}

extension PartialDate {
  /// Its first month or day, as exact as another date.
  fileprivate func opening(as other: PartialDate) -> PartialDate {
    precision < other.precision ? firstDay.coarsened(to: other.precision) : self
  }

  /// Its last month or day, as exact as another date.
  fileprivate func closing(as other: PartialDate) -> PartialDate {
    precision < other.precision ? lastDay.coarsened(to: other.precision) : self
  }
}
