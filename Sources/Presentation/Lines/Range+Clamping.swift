// Sizes, counts and offsets come from the terminal, from keys and from archives, so any of them may
// be smaller than expected. `..<` would trap where its bounds are in the wrong order.
extension Range where Bound == Int {
  /// Creates the range between two places; it is empty if the end precedes the start.
  package init(from start: Int, to end: Int) { self = start..<Swift.max(start, end) }

  /// Creates the range of a number of places; it is empty if the number is negative.
  package init(from start: Int, count: Int) {
    let (end, isBeyond) = start.addingReportingOverflow(Swift.max(0, count))
    self = start..<(isBeyond ? .max : end)
  }
}
