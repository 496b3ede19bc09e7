/// Dated relations in chronological order.
public struct Timeline: Hashable, Sendable {
  /// The indices of the dated relations in the dossier, earliest first.
  public var dated: [Int]
  /// The indices of the relations without a date, in the order of the text.
  public var undated: [Int]
}

extension Dossier {
  /// The relations of one actor, or of all actors, in chronological order.
  ///
  /// A relation that has only an end ("by 2030") is placed at that end. One whose date nothing in the text tells is placed
  /// at the date of its article, behind those of that date that are told. Co-occurrences are left out.
  public func timeline(of id: Actor.ID? = nil) -> Timeline {
    let stated = id.map(statedIndices(of:)) ?? ArraySlice(self.stated.indices)
    let dated = stated.compactMap { index -> (index: Int, date: PartialDate, rank: Int)? in
      let time = relations[index].time
      return (time?.from ?? time?.to).map { (index, $0, time?.origin == .publication ? 1 : 0) }
    }
    return Timeline(
      dated: dated.sorted { ($0.date, $0.rank, $0.index) < ($1.date, $1.rank, $1.index) }.map(
        \.index),
      undated: stated.filter { relations[$0].time?.from == nil && relations[$0].time?.to == nil })
  }

  /// The number of dated relations in each of `cells` equal parts of a timeline.
  public func density(of timeline: Timeline, cells: Int) -> [Int] {
    let dates = timeline.dated.compactMap { relations[$0].time?.from ?? relations[$0].time?.to }
    guard cells > 0, let first = dates.first, let last = dates.last else { return [] }
    let start = first.monthNumber
    let length = last.monthNumber - start + 1
    var counts = [Int](repeating: 0, count: cells)
    for date in dates { counts[(date.monthNumber - start) * cells / length] += 1 }
    return counts
  }
}

extension PartialDate {
  /// Months since the year 0; a year counts as its first month.
  fileprivate var monthNumber: Int { year * 12 + (month ?? 1) - 1 }
}
