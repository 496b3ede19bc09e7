package import Model

/// What the dates of a clause are reckoned from.
package struct DateAnchors: Hashable, Sendable {
  /// On which side of the article's date an expression lies that does not say so: "Saturday", "in May".
  package enum Side: Hashable, Sendable {
    /// What has been: "met on Saturday".
    case past
    /// What is to come: "will meet on Saturday".
    case future
    /// Whichever is nearer: "meet on Saturday".
    case nearest
  }

  /// The article's own date.
  package var publication: PartialDate?
  /// The date told before.
  package var told: Interval?
  /// A day or month told with its year in the sentence before or in the same.
  package var near: PartialDate?
  /// Where what the clause tells lies.
  package var side: Side

  package init(publication: PartialDate?, told: Interval? = nil, side: Side = .past) {
    self.publication = publication
    self.told = told
    self.side = side
  }
}
