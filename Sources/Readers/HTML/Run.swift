import Model

/// The text between two block elements of a page, as a browser would set it.
struct Run {
  /// What it is.
  var kind: Block.Kind
  /// Its words, white space collapsed.
  var words: String
  /// How many bytes of it are the words of links.
  var linked: Int
  /// The index of the innermost block element around it.
  var container: Int
  /// The line of the source that it begins on.
  var line: Int

  /// How much it speaks for an article: its length where it is a sentence or longer text and not
  /// mostly links, else nothing.
  var weight: Int {
    let length = words.utf8.count
    guard linked * 5 < length * 2, kind != .heading(level: 1) else { return 0 }
    if case .heading = kind { return 0 }
    return length >= 80 || length >= 25 && endsSentence ? length : 0
  }

  /// Whether it ends as sentences do.
  var endsSentence: Bool { words.last.map { ".!?…”\"’'".contains($0) } ?? false }
}

extension Page {
  /// The runs of text of all nodes that `isLeftOut` does not leave out, in order.
  func runs(leavingOut isLeftOut: (Int) -> Bool) -> [Run] {
    var runs: [Run] = []
    var open = OpenRun()
    var ends: [(end: Int, isBlock: Bool, isLink: Bool)] = []
    var kinds: [Block.Kind] = [.paragraph]
    var containers = [0]
    var links = 0
    var index = 0
    func closeRun() {
      if let run = open.close(kind: kinds.last ?? .paragraph, container: containers.last ?? 0) {
        runs.append(run)
      }
    }
    while true {
      while let last = ends.last, last.end <= index {
        ends.removeLast()
        if last.isLink { links -= 1 }
        guard last.isBlock else { continue }
        closeRun()
        kinds.removeLast()
        containers.removeLast()
      }
      guard index < nodes.count else { break }
      let node = nodes[index]
      if node.isText {
        open.add(node.text, isLinked: links > 0, line: node.line)
      } else if isLeftOut(index) {
        index = node.end
        continue
      } else if node.name == "br" {
        if open.breakLineEndsRun() { closeRun() }
      } else {
        let isBlock = !inlineElements.contains(node.name)
        let isLink = node.name == "a"
        if isLink { links += 1 }
        ends.append((node.end, isBlock, isLink))
        if isBlock {
          closeRun()
          kinds.append(Self.kind(of: node.name) ?? kinds.last ?? .paragraph)
          containers.append(index)
        }
      }
      index += 1
    }
    closeRun()
    return runs
  }

  /// What an element makes of the text in it; nil where it leaves that to the element around it.
  private static func kind(of name: String) -> Block.Kind? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      name.last?.wholeNumberValue.map { .heading(level: $0) }
    case "li", "dd", "dt": .item
    case "blockquote": .quotation
    case "body", "article", "main", "section", "ul", "ol", "table": .paragraph
    default: nil
    }
  }
}

/// The elements that stand in a line of text.
private let inlineElements: Set<String> = [
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
  "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strike",
  "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
]

/// A run that is being put together.
private struct OpenRun {
  private var bytes: [UInt8] = []
  private var linked = 0
  private var line = 0
  private var hasSpace = false
  private var breaks = 0

  /// Adds characters, each run of white space as one space.
  mutating func add(_ text: String, isLinked: Bool, line: Int) {
    let before = bytes.count
    var text = text
    text.withUTF8 { units in
      var place = 0
      while place < units.count {
        let unit = units[place]
        let shown = Self.shown(at: place, in: units)
        place += shown.length
        switch shown.kind {
        case .space: hasSpace = true
        case .nothing: break
        case .letter:
          if hasSpace, !bytes.isEmpty { bytes.append(.space) }
          if bytes.isEmpty { self.line = line }
          hasSpace = false
          breaks = 0
          bytes.append(unit)
        }
      }
    }
    if isLinked { linked += bytes.count - before }
  }

  private enum Shown {
    case letter
    case space
    case nothing
  }

  /// What a browser shows for the byte at a place, and how many bytes that takes.
  ///
  /// A no-break space (C2 A0) is a space here; a soft hyphen (C2 AD) and a zero-width space
  /// (E2 80 8B) show nothing.
  private static func shown(
    at place: Int, in units: UnsafeBufferPointer<UInt8>
  ) -> (kind: Shown, length: Int) {
    let unit = units[place]
    let left = units.count - place
    if unit.isWhiteSpace { return (.space, 1) }
    if unit == 0xC2, left > 1 {
      if units[place + 1] == 0xA0 { return (.space, 2) }
      if units[place + 1] == 0xAD { return (.nothing, 2) }
    }
    if unit == 0xE2, left > 2, units[place + 1] == 0x80, units[place + 2] == 0x8B {
      return (.nothing, 3)
    }
    return (.letter, 1)
  }

  /// Adds a line break, which is a space; whether it is the second and ends the run.
  mutating func breakLineEndsRun() -> Bool {
    breaks += 1
    hasSpace = true
    return breaks == 2
  }

  /// Ends the run; nil where it has no words.
  mutating func close(kind: Block.Kind, container: Int) -> Run? {
    defer { self = OpenRun() }
    guard !bytes.isEmpty else { return nil }
    return Run(
      kind: kind, words: String(decoding: bytes, as: UTF8.self), linked: linked,
      container: container, line: line)
  }
}
