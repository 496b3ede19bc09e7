import Configuration
import Explorer
import Keys
import Model
import Presentation
import Support
import Terminal

/// A person who presses anything, in a terminal of any size: a reproducible sequence of events.
struct ExplorerFuzzer {
  private(set) var state: State
  private var dice: Dice
  /// The library that the explorer is open on, and what it has been asked and has not answered yet.
  private var library: FakeLibrary?
  private var asked: [LibraryRequest] = []

  /// Creates a fuzzer, whose seed determines every event.
  init(seed: Int) {
    dice = Dice(state: UInt64(truncatingIfNeeded: seed) &* 7919 &+ 1)
    var settings = Settings()
    settings[.wrap] = seed.isMultiple(of: 3) ? "full" : "72"
    if seed.isMultiple(of: 4) {
      library = FakeLibrary()
      library?.count = [0, 1, 40, 30_000][seed / 4 % 4]
      library?.opened = []
    }
    state = State(
      articles: seed.isMultiple(of: 17) ? [] : Self.articles.shuffled(using: &dice),
      size: Size(columns: 80, rows: 24), glyphs: seed.isMultiple(of: 2) ? .unicode : .ascii,
      settings: settings,
      library: library.map {
        OpenLibrary(
          name: "energy", count: $0.count, first: nil)
      })
  }

  /// Updates the state by the next events.
  mutating func step() {
    for event in nextEvents() {
      for case .library(let request) in update(&state, event) { asked.append(request) }
    }
  }

  /// Whether the screen has its size, in every line.
  var isWhole: Bool {
    let frame = view(state)
    return frame.lines.count == state.size.rows
      && frame.lines.allSatisfy { $0.columns == state.size.columns }
      && frame.lines.allSatisfy { $0.text.columns == state.size.columns }
      && !Transcript.text(of: frame).isEmpty
  }

  private mutating func nextEvents() -> [Event] {
    switch number(0...99) {
    case 0...1: [.resize(size())]
    case 2: [.pause]
    case 3: [.idle]
    case 4: library == nil || number(0...1) == 0 ? known() : answered()
    case 5...14: [.mouse(mouse())]
    case 15: [.pasted(Self.pastes.randomElement(using: &dice) ?? "")]
    case 16: [.notice(String(repeating: "word 欧 ", count: number(0...60)))]
    case 17...49: (Self.sequences.randomElement(using: &dice) ?? []).map(Event.key)
    // A count of any length before a command.
    case 50: (0..<number(1...25)).map { _ in .key(.character(Character("\(number(0...9))"))) }
    default: [.key(Self.keys.randomElement(using: &dice) ?? .escape)]
    }
  }

  /// What a background task may report.
  private mutating func known() -> [Event] {
    guard let index = state.articles.firstIndex(where: { $0.id == "tanap" }) else {
      return [.opened(Fixture.article, unread: number(0...9))]
    }
    return number(0...3) == 0
      ? [.read(index, Fixture.article)] : [.analysed(index, Fixture.dossier)]
  }

  /// Answers to what the library has been asked, in any order.
  private mutating func answered() -> [Event] {
    asked.shuffle(using: &dice)
    return asked.popLast().flatMap { request in library?.answer(request) }.map { [.library($0)] }
      ?? []
  }

  /// Terminals of one row or one column are as likely as usual ones.
  private mutating func size() -> Size {
    func side(_ most: Int) -> Int {
      switch number(0...3) {
      case 0: number(0...2)
      case 1: number(0...8)
      default: number(0...most)
      }
    }
    return Size(columns: side(140), rows: side(50))
  }

  /// A mouse that is mostly on the screen, and now and then far from it.
  private mutating func mouse() -> Mouse {
    let kinds: [Mouse.Kind] = [.press, .press, .wheelUp, .wheelDown]
    func place(_ side: Int) -> Int {
      number(0...19) == 0 ? Int(Int32.random(in: .min ... .max, using: &dice)) : number(0...side)
    }
    let kind = kinds.randomElement(using: &dice) ?? .press
    return Mouse(
      kind, at: Cell(column: place(state.size.columns), row: place(state.size.rows)))
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &dice)
  }

  // Quitting would end the run; other tests cover it.
  private static let quitting: [Key] = [.character("q"), .character("Q")]

  /// Every key sequence of the table.
  private static let sequences = KeyTable.bindings.flatMap(\.keys)
    .map { keys in keys.map { $0 == .any ? .character("a") : $0 } }
    .filter { keys in !keys.contains(where: quitting.contains) }

  private static let keys: [Key] =
    sequences.flatMap(\.self) + Array("abcdefgt!'^$~欧é ").map { Key.character($0) }
    + [.named(.delete), .alt("x"), .control("x"), .enter, .enter, .escape]

  private static let pastes = [
    "", "a 欧\n\tre:(", "\u{0}\u{1B}[2J", String(repeating: "👩‍👩‍👧", count: 300), "type:SUPPORT !",
  ]

  private static let articles: [Article] = [
    Fixture.article, Article(id: "empty", text: ""), Article(id: "blank", text: "\n\n \n"),
    Article(
      id: "line", text: String(repeating: "Turkey and 欧洲 agree. ", count: 3000)),
    Article(id: "word", text: String(repeating: "x", count: 40_000)),
    Article(
      id: "odd",
      text: "\u{0}\u{1B}[2J\u{202E}👩‍👩‍👧\u{301}\r\n\t\u{FFFD}e\u{301}\n🇪🇺 עזה see a.md www.a.org"),
    Article(
      id: "broken", text: "short", blocks: [Block(.paragraph, range: 2..<900, line: 1)]),
  ]
}
