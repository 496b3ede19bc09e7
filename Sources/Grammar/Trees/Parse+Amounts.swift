internal import Parses

extension Parse {
  /// Ends names where a figure begins: the recogniser takes "lent Angola 3.5 billion yuan" for a name.
  mutating func endEntities(before amounts: [AmountExpression]) {
    let money = amounts.filter(\.isMoney)
    guard !money.isEmpty else { return }
    var next = 0
    entities = entities.compactMap { entity -> Entity? in
      while next < money.count, money[next].tokens.upperBound <= entity.tokens.lowerBound {
        next += 1
      }
      guard next < money.count, entity.tokens.contains(money[next].tokens.lowerBound),
        entity.isName
      else { return entity }
      let end = money[next].tokens.lowerBound
      guard entity.tokens.lowerBound < end else { return nil }
      return Entity(
        tokens: entity.tokens.lowerBound..<end, label: entity.label, labelName: entity.labelName)
    }
  }
}

extension Entity {
  /// Whether it is no date, figure or measure.
  fileprivate var isName: Bool {
    switch label {
    case .date, .time, .percentage, .money, .quantity, .ordinal, .cardinal: false
    default: true
    }
  }
}
