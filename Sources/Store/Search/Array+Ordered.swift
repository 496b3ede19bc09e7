/// Sets of numbers as arrays in ascending order, each number once.
extension [Int] {
  /// The numbers in order, each once; what is in order already is only gone through.
  func orderedOnce() -> [Int] {
    if zip(self, dropFirst()).allSatisfy({ $0 < $1 }) { return self }
    var once: [Int] = []
    once.reserveCapacity(count)
    for number in sorted() where number != once.last { once.append(number) }
    return once
  }

  /// The place of the first number that is not below another.
  private func place(of number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a number is among them.
  func includes(_ number: Int) -> Bool {
    let place = place(of: number)
    return place < count && self[place] == number
  }

  /// The numbers that are among others as well.
  func intersection(_ others: [Int]) -> [Int] {
    let (few, many) = count < others.count ? (self, others) : (others, self)
    return few.filter(many.includes)
  }

  /// The numbers that are not among others.
  func subtraction(_ others: [Int]) -> [Int] { filter { !others.includes($0) } }
}
