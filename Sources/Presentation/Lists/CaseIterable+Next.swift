extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one; after the last comes the first.
  package var next: Self {
    let place = Self.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0
    return Self.allCases[place % Self.allCases.count]
  }
}
