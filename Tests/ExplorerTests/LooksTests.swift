import Configuration
import Model
import Presentation
import Support
import Terminal
import Testing

@Suite struct LooksTests {
  private func depth(
    _ variables: [String: String], color: String = "auto", colours: Int = 256
  ) -> Depth {
    var settings = Settings()
    settings[.color] = color
    return Looks(settings) { variables[$0] }.theme(colours: colours).depth
  }

  @Test(arguments: [
    (-1, Depth.mono), (2, .mono), (8, .eight), (16, .eight), (256, .many), (1 << 24, .exact),
  ])
  func `the number of colours determines the depth`(colours: Int, expected: Depth) {
    check(depth([:], colours: colours), expected)
  }

  @Test(
    arguments: [
      (["NO_COLOR": "1"], "auto", .mono), (["CLICOLOR": "0"], "auto", .mono),
      (["CLICOLOR": "1"], "auto", .many),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], "auto", .many),
      (["CLICOLOR": "0", "CLICOLOR_FORCE": "0"], "auto", .mono),
      (["NO_COLOR": "1"], "always", .many),
      (["NO_COLOR": "1"], "8", .eight), ([:], "never", .mono), ([:], "truecolor", .many),
    ] as [([String: String], String, Depth)])
  func `the environment and the option limit the depth`(
    variables: [String: String], color: String, expected: Depth
  ) {
    check(depth(variables, color: color), expected, "\(variables) \(color)")
  }

  @Test(arguments: [
    ("15;0", Background.dark), ("0;15", .light), ("0;default;7", .light), ("7;8", .dark),
    ("", .auto), ("15;default", .auto),
  ])
  func `COLORFGBG determines the background`(value: String, expected: Background) {
    check(Looks { $0 == "COLORFGBG" ? value : nil }.background, expected)
    var settings = Settings()
    settings[.background] = "light"
    check(Looks(settings) { $0 == "COLORFGBG" ? value : nil }.background, .light)
  }

  @Test(arguments: [
    "xterm-kitty", "ghostty", "xterm-ghostty", "alacritty", "alacritty-direct", "foot",
    "foot-extra",
    "wezterm", "st-256color", "tmux-256color",
  ])
  func `a terminal like xterm may be taken for one with 256 colours in the end`(name: String) {
    check(Looks().kinds(of: name), [name, Looks.commonKind])
    let promise = { (name: String) in name == "COLORTERM" ? "truecolor" : nil }
    check(Looks(environment: promise).kinds(of: name).last, Looks.commonKind)
  }

  @Test(arguments: ["dumb", "linux", "vt100", "nonsense", "", "sun", "xterm"])
  func `no other terminal is`(name: String) {
    check(Looks().kinds(of: name), [name])
  }

  @Test func `a richer terminal type is used only if the environment promises it`() {
    let promise = { (name: String) in name == "COLORTERM" ? "truecolor" : nil }
    check(Looks().kinds(of: "xterm"), ["xterm"])
    check(Looks(environment: promise).kinds(of: "xterm").first, "xterm-256color")
    let own = Look.looks(in: TOML("heading = '#d75f00'")).looks
    check(Looks(own: own, environment: promise).kinds(of: "xterm-256color").first, "xterm-direct")
    check(Looks(own: own).kinds(of: "xterm-256color"), ["xterm-256color"])
  }

  @Test(
    arguments: [
      ("bold underline red", Depth.many, Style(foreground: 1, attributes: [.bold, .underline])),
      ("black on yellow", .eight, Style(foreground: 0, background: 3)),
      ("130 italic", .many, Style(foreground: 130, attributes: .italic)),
      ("130", .eight, Style(foreground: 3)), ("#d75f00", .exact, Style(foreground: 0xD75F00)),
      ("#d75f00", .many, Style(foreground: 166)), ("plain", .many, Style()),
      ("red", .mono, Style(attributes: .bold)),
      ("red underline", .mono, Style(attributes: .underline)),
      ("black on white", .mono, Style(attributes: .bold)), ("", .many, Style()),
    ] as [(String, Depth, Style)])
  func `a look is parsed from its words`(words: String, depth: Depth, style: Style) {
    let (looks, faults) = Look.looks(in: TOML("heading = '\(words)'"))
    check(faults, [])
    check(Theme(.standard, depth, with: looks).style(of: .heading), style, words)
  }

  @Test(
    arguments: [
      ("headline = 'bold'", .unknownRole("headline")), ("heading = 'loud'", .unknownLook("loud")),
      ("heading = 'red blue'", .unknownLook("blue")), ("heading = '8'", .unknownLook("8")),
      ("heading = 'on red'", .backgroundAlone("on red")),
      ("heading = 'red on'", .unknownLook("on ")),
      ("heading = '#12345g'", .unknownLook("#12345g")), ("[heading]", .unknownTable("heading")),
      ("heading = ['bold']", .unknownLook("[")),
    ] as [(String, Fault.Problem)])
  func `a faulty line is reported and the others count`(text: String, problem: Fault.Problem) {
    let (looks, faults) = Look.looks(in: TOML("title = 'bold'\n\(text)\n"))
    check(faults, [Fault(line: 2, problem: problem)], text)
    check(looks, [.title: Look(attributes: .bold)], text)
  }

  @Test func `a look for one kind overrides the look for all kinds, in any order`() {
    let (looks, _) = Look.looks(in: TOML("mention-country = 'bold'\nmention = 'italic'"))
    check(looks.count, Actor.Kind.allCases.count)
    check(looks[.mention(.country)], Look(attributes: .bold))
    check(looks[.mention(.person)], Look(attributes: .italic))
  }

  @Test func `every role has a name of its own`() {
    check(Set(TextRole.all.map(\.name)).count, TextRole.all.count)
  }
}
