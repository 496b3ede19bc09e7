/// Dated relations in the order of what they tell, and how dense they lie.
public struct Timeline: Hashable, Sendable {
  /// Where the dated relations stand in the dossier's, earliest first.
  public var dated: [Int]
  /// Where those without a date stand, in the order of the text.
  public var undated: [Int]
}

extension Dossier {
  /// The relations of one actor, or of all where none is given, by the time they tell of.
  ///
  /// What has only an end ("by 2030") stands at that end. Co-occurrences are left out.
  public func timeline(of id: Actor.ID? = nil) -> Timeline {
    let stated = id.map(statedIndices(of:)) ?? ArraySlice(self.stated.indices)
    let dated = stated.compactMap { index -> (index: Int, date: PartialDate)? in
      let time = relations[index].time
      return (time?.from ?? time?.to).map { (index, $0) }
    }
    return Timeline(
      dated: dated.sorted { ($0.date, $0.index) < ($1.date, $1.index) }.map(\.index),
      undated: stated.filter { relations[$0].time?.from == nil && relations[$0].time?.to == nil })
  }

  /// How many of a timeline's dated relations fall into each of `cells` equal parts of its time.
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
