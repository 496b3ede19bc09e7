import Configuration
import Foundation
import Model
import Presentation
import Support
import Terminal
import Testing

@Suite struct ThemeTests {
  /// Every built-in theme, at every depth and on every background.
  private static let themes: [Theme] = ThemeName.allCases.flatMap { name in
    Depth.allCases.flatMap { depth in
      Background.allCases.map { Theme(name, depth, on: $0) }
    }
  }

  /// Roles that stand side by side and are told apart by their looks alone.
  ///
  /// Other roles have a mark or a word: quotations a bar, acts a sign, metadata its name.
  private static let neighbours: [[TextRole]] = [
    [
      .text, .heading, .evidence, .trigger, .mention(.country), .unsure(.country),
      .current(.country),
      .caret(.country), .end(.country), .hit, .currentHit, .label,
    ],
    [.text, .selected, .remembered], [.title, .focusedTitle], [.hint, .key], [.hint, .warning],
    [.text, .prompt],
  ]

  @Test(arguments: themes)
  func `neighbouring roles look different`(theme: Theme) {
    for roles in Self.neighbours {
      check(Set(roles.map { theme.style(of: $0) }).count, roles.count, "\(theme)")
    }
  }

  @Test(arguments: themes)
  func `neighbouring roles look different without colour`(theme: Theme) {
    for roles in Self.neighbours {
      let attributes = roles.filter { $0.family != "mention" }.map {
        theme.style(of: $0).attributes
      }
      check(Set(attributes).count, attributes.count, "\(theme)")
    }
  }

  @Test(arguments: themes)
  func `themes set no background, and no colours at depth mono`(theme: Theme) {
    for role in TextRole.all {
      check(theme.style(of: role).background, nil, "\(role)")
      if theme.depth == .mono { check(theme.style(of: role).foreground, nil, "\(role)") }
    }
  }

  @Test(arguments: ThemeName.allCases, Background.allCases)
  func `every colour is legible on its background`(name: ThemeName, background: Background) {
    let theme = Theme(name, .many, on: background)
    for role in TextRole.all {
      guard let number = theme.style(of: role).foreground else { continue }
      let luminance = Self.luminance(of: Self.parts(of: Int(number)))
      let (onBlack, onWhite) = ((luminance + 0.05) / 0.05, 1.05 / (luminance + 0.05))
      switch background {
      case .dark: #expect(onBlack >= 7, "\(role): \(onBlack)")
      case .light: #expect(onWhite >= (name == .highContrast ? 7 : 5.5), "\(role): \(onWhite)")
      case .auto: #expect(onBlack >= 4 && onWhite >= 4, "\(role): \(onBlack), \(onWhite)")
      }
    }
  }

  @Test(arguments: themes.filter { $0.depth == .eight })
  func `themes with eight colours avoid black, white and illegible ones`(theme: Theme) {
    let unreadable: Set<Int32> = theme.background == .light ? [3, 6] : [4]
    for role in TextRole.all {
      guard let number = theme.style(of: role).foreground else { continue }
      #expect(1...6 ~= number && !unreadable.contains(number), "\(role)")
    }
  }

  /// The weights of red and green in the colours that two kinds of dichromats see.
  ///
  /// Source: Viénot, Brettel and Mollon 1999, Digital video colourmaps for checking the legibility
  /// of displays by dichromats; both kinds keep the blue and mix the others.
  private static let blindness: [(red: Double, green: Double)] = [
    (0.11238, 0.88762), (0.29275, 0.70725),
  ]

  @Test(arguments: [Background.auto, .dark, .light])
  func `favourable and adverse differ for readers who cannot tell red from green`(
    background: Background
  ) throws {
    let theme = Theme(.colorblind, .many, on: background)
    let good = try #require(theme.style(of: .favourable).foreground)
    let bad = try #require(theme.style(of: .adverse).foreground)
    for (red, green) in Self.blindness {
      let seen = [good, bad].map { number in
        let parts = Self.linear(Self.parts(of: Int(number)))
        let yellow = red * parts[0] + green * parts[1]
        return [yellow, parts[2]]
      }
      let distance = zip(seen[0], seen[1]).map { pow($0 - $1, 2) }.reduce(0, +).squareRoot()
      #expect(distance > 0.25, "\(background): \(distance)")
    }
  }

  @Test func `a true-colour terminal gets the same colours as components`() {
    let many = Theme(.standard, .many).style(of: .mention(.country)).foreground
    let exact = Theme(.standard, .exact).style(of: .mention(.country)).foreground
    check(many, 27)
    check(exact, 0x005FFF)
  }

  /// Returns red, green and blue of one of the 240 fixed xterm colours.
  private static func parts(of number: Int) -> [Double] {
    let steps = [0.0, 95, 135, 175, 215, 255]
    let grey = Double(8 + (number - 232) * 10)
    let cube = number - 16
    return number >= 232
      ? [grey, grey, grey] : [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
  }

  private static func linear(_ parts: [Double]) -> [Double] {
    parts.map { part in
      let value = part / 255
      return value > 0.03928 ? pow((value + 0.055) / 1.055, 2.4) : value / 12.92
    }
  }

  /// Returns the relative luminance as defined by WCAG.
  private static func luminance(of parts: [Double]) -> Double {
    let linear = linear(parts)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
