import Explorer
import Foundation
import Model
import Support
import Terminal
import Testing

@Suite struct ThemeTests {
  /// Roles that stand beside each other, so that their looks must differ.
  private static let articles: [Role] = [
    .text, .heading, .evidence, .trigger, .mention(.country), .unsure(.country), .current(.country),
    .caret(.country),
    .end(.country), .hit, .currentHit, .label,
  ]
  private static let lists: [Role] = [.text, .selected, .remembered]

  @Test(arguments: Theme.Depth.allCases)
  func `roles beside each other look different`(depth: Theme.Depth) {
    for roles in [Self.articles, Self.lists] {
      let styles = roles.map { Theme(depth).style(of: $0) }
      check(Set(styles).count, roles.count, "\(depth)")
    }
  }

  @Test func `without colour, the same can be seen`() {
    for role in Role.all { check(Theme(.mono).style(of: role).colour, nil, "\(role)") }
  }

  @Test(arguments: Role.all)
  func `a colour can be read on black and on white`(role: Role) throws {
    guard let number = Theme(.many).style(of: role).colour else { return }
    let luminance = luminance(of: Int(number))
    #expect(1.05 / (luminance + 0.05) >= 4, "on white")
    #expect((luminance + 0.05) / 0.05 >= 4, "on black")
  }

  @Test(arguments: Role.all)
  func `of eight colours, neither black nor white is used`(role: Role) {
    guard let number = Theme(.eight).style(of: role).colour else { return }
    #expect(1...6 ~= number)
  }

  /// The relative luminance of WCAG of one of the 240 fixed colours of a terminal with 256.
  private func luminance(of number: Int) -> Double {
    let steps = [0.0, 95, 135, 175, 215, 255]
    let grey = Double(8 + (number - 232) * 10)
    let cube = number - 16
    let parts =
      number >= 232
      ? [grey, grey, grey] : [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
    let linear = parts.map { part -> Double in
      let value = part / 255
      return value > 0.03928 ? pow((value + 0.055) / 1.055, 2.4) : value / 12.92
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
