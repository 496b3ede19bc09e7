import Model

extension Page {
  /// The runs of text of all nodes except those that `isLeftOut` excludes, in order.
  func runs(leavingOut isLeftOut: (Int) -> Bool) -> [Run] {
    var walk = Walk()
    var index = 0
    while true {
      walk.leaveElements(before: index)
      guard index < nodes.count else { break }
      let node = nodes[index]
      if node.isText {
        walk.read(node)
      } else if isLeftOut(index) {
        index = node.end
        continue
      } else {
        walk.enter(node, at: index, of: self)
      }
      index += 1
    }
    walk.closeRun()
    return walk.runs
  }

  /// Whether a table contains data: only rows of several short cells.
  ///
  /// Other tables were used for page layout: each of their cells is separate text.
  fileprivate func isData(_ table: Int) -> Bool {
    var (rows, cells) = (0, 0)
    for index in table + 1..<nodes[table].end where !nodes[index].isText {
      switch nodes[index].name {
      case "tr": rows += 1
      case "td", "th":
        cells += 1
        if textBefore[nodes[index].end] - textBefore[index] > 200 { return false }
      case "thead", "tbody", "tfoot", "colgroup", "col", "caption", "p", "br": break
      case let name: if !inlineElements.contains(name) { return false }
      }
    }
    return rows > 1 && cells > rows
  }
}

/// A walk through a page that assembles runs of text.
private struct Walk {
  /// The runs that have ended.
  private(set) var runs: [Run] = []

  private var open = OpenRun()
  /// The elements around, outermost first.
  private var elements: [Element] = []
  /// The lists around, outermost first.
  private var lists: [ListNumbering] = []
  /// The entry whose first words are still to come: its label, where its list has numbers.
  private var entry: (label: String?, depth: Int)?
  private var isAfterRule = false
  private var links: [OpenRun.Link] = []
  private var isFirstCell = true

  /// An element that has been entered.
  private struct Element {
    /// The index after its last descendant.
    var end: Int
    /// The kind of the text in it, and its innermost block element.
    var kind = Block.Kind.paragraph
    var container = 0
    var depth = 0
    var isBlock = false
    var isList = false
    var isLink = false
    /// Whether it is a table of data, or in one.
    var isInData = false
  }

  private var around: Element { elements.last ?? Element(end: .max) }

  /// Leaves the elements that end before a node.
  mutating func leaveElements(before index: Int) {
    while let last = elements.last, last.end <= index {
      if last.isBlock { closeRun() }
      if last.isLink { links.removeLast() }
      if last.isList { lists.removeLast() }
      elements.removeLast()
    }
  }

  /// Adds a piece of text.
  mutating func read(_ node: Page.Node) {
    if around.kind == .preformatted {
      open.addVerbatim(node.text, line: node.line)
    } else {
      open.add(node.text, link: links.last ?? .none, line: node.line)
    }
  }

  /// Enters an element.
  mutating func enter(_ node: Page.Node, at index: Int, of page: Page) {
    var element = around
    element.end = node.end
    element.isList = false
    element.isBlock = !node.isInline && !page.isPhrase(node)
    element.isLink = node.link != .none
    if element.isLink { links.append(node.link) }
    switch node.name {
    case "br":
      if element.kind == .preformatted {
        open.addVerbatim("\n", line: node.line)
      } else if open.breakLineEndsRun(), !element.isInData {
        closeRun()
      }
      return
    case "td", "th", "p":
      // A row of data is one run.
      if element.isInData { element.isBlock = false }
      if element.isInData, node.name != "p" {
        if !isFirstCell { open.addBar() }
        isFirstCell = false
      }
    case "table": element.isInData = page.isData(index)
    default: break
    }
    if element.isBlock {
      closeRun()
      element.container = index
      enterBlock(node, &element, of: page, at: index)
    }
    elements.append(element)
  }

  /// Sets the kind of the text in a block element.
  private mutating func enterBlock(
    _ node: Page.Node, _ element: inout Element, of page: Page, at index: Int
  ) {
    switch node.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      if let level = node.name.last?.wholeNumberValue { element.kind = .heading(level: level) }
    case "ul", "ol":
      lists.append(ListNumbering(of: node, entries: page.entries(of: index)))
      element.isList = true
      element.kind = .paragraph
    case "li":
      element.kind = .item
      element.depth = max(1, lists.count)
      entry = (lists.isEmpty ? nil : lists[lists.count - 1].label(of: node), element.depth)
    case "dt": element.kind = .item
    case "dd":
      element.kind = .item
      element.depth += 1
    case "blockquote": element.kind = .quotation
    case "pre": element.kind = .preformatted
    case "tr":
      element.kind = element.isInData ? .row : .paragraph
      isFirstCell = true
    case "hr": isAfterRule = true
    case "body", "article", "main", "section", "table": element.kind = .paragraph
    default: break
    }
  }

  /// Ends the run that is being assembled.
  mutating func closeRun() {
    let element = around
    guard var run = open.close(kind: element.kind, container: element.container) else { return }
    run.depth = element.depth
    run.isEntry = element.kind == .item
    if run.isEntry {
      // Only the first words of an entry stand behind its mark.
      if entry?.depth == element.depth { run.label = entry?.label } else { run.kind = .paragraph }
      entry = nil
    }
    run.isAfterRule = isAfterRule
    isAfterRule = false
    runs.append(run)
  }
}

extension Page {
  /// Whether an element that its page defines stands in a line of text.
  fileprivate func isPhrase(_ node: Node) -> Bool {
    node.name.contains("-") && ["p", "li", "h1", "h2", "h3"].contains(nodes[node.parent].name)
  }

  /// The number of direct entries of a list.
  fileprivate func entries(of list: Int) -> Int {
    var (count, child) = (0, list + 1)
    while child < nodes[list].end {
      if nodes[child].name == "li" { count += 1 }
      child = nodes[child].end
    }
    return count
  }
}

extension Page.Node {
  /// Where it leads as a link.
  var link: OpenRun.Link {
    guard name == "a", let target = attributes["href"] else { return .none }
    return target.hasPrefix("#") || target.isEmpty ? .here : .elsewhere
  }

  /// Whether it is an element that stands in a line of text.
  var isInline: Bool { inlineElements.contains(name) }
}

/// The inline elements.
private let inlineElements: Set<String> = [
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
  "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strike",
  "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "nobr", "picture", "source", "rb",
  "rt", "rp", "rtc", "o:p", "blink", "bold", "amp-img", "amp-link",
]
