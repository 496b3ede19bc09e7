extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one, or the first after the last.
  package var next: Self {
    let place = Self.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0
    return Self.allCases[place % Self.allCases.count]
  }
}
