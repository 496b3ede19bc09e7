import Model

extension Article {
  /// Takes missing title, date, author and publisher from the lines about the article at its top and
  /// its end, and marks these blocks as metadata.
  mutating func readMasthead() {
    var weakDate: PartialDate?
    var body: Int?
    let matter = blocks.prefix { $0.kind == .metadata }.count
    for index in blocks.indices.prefix(matter + 12) where body == nil {
      let line = text(in: blocks[index].range)
      if take(Remark(line), at: index, weakDate: &weakDate) { continue }
      switch blocks[index].kind {
      case .heading(level: 1):
        if title.isEmpty { title = String(line) }
      case .paragraph where title.isEmpty && isHeadline(at: index):
        blocks[index].kind = .heading(level: 1)
        title = String(line)
      case .paragraph: body = index
      default: break
      }
    }
    let end = max(body.map { $0 + 1 } ?? 0, blocks.count - 6)
    for index in blocks.indices.dropFirst(end) {
      _ = take(Remark(text(in: blocks[index].range)), at: index, weakDate: &weakDate)
    }
    if let body {
      let told = readDateline(of: blocks[body], year: weakDate?.year)
      date = date ?? told
    }
    date = date ?? weakDate
    splitSite()
  }

  /// Takes what the front matter says.
  mutating func take(_ matter: FrontMatter?) {
    for remark in matter?.remarks ?? [] {
      if title.isEmpty { title = remark.title ?? "" }
      if !remark.isDateWeak { date = date ?? remark.date }
      author = author ?? remark.author
      site = site ?? remark.site
    }
  }

  /// Uses a remark; returns whether the block is one.
  private mutating func take(_ remark: Remark?, at index: Int, weakDate: inout PartialDate?) -> Bool
  {
    guard let remark else { return blocks[index].kind == .metadata }
    blocks[index].kind = .metadata
    if title.isEmpty { title = remark.title ?? "" }
    if remark.isDateWeak { weakDate = weakDate ?? remark.date } else { date = date ?? remark.date }
    author = author ?? remark.author
    site = site ?? remark.site
    return true
  }

  /// Whether a block looks like a headline: short, on one line, before longer blocks, and not a sentence.
  private func isHeadline(at index: Int) -> Bool {
    let line = text(in: blocks[index].range)
    guard line.utf8.count <= 220, !line.utf8.contains(where: { $0 == .newline }),
      let last = line.last, !".,;:".contains(last), index + 1 < blocks.count
    else { return false }
    return blocks[(index + 1)...].prefix(6).contains { $0.range.count > blocks[index].range.count }
  }

  /// Marks the dateline of the first paragraph, and returns its date.
  private mutating func readDateline(of block: Block, year: Int?) -> PartialDate? {
    guard let found = WrittenDateline(text(in: block.range)) else { return nil }
    let start = block.range.lowerBound
    dateline = Dateline(
      range: start..<start + found.mark.upperBound,
      date: found.dateRange.map { start + $0.lowerBound..<start + $0.upperBound })
    guard var date = found.date else { return nil }
    date.year = date.year ?? year
    return date.date
  }

  /// Splits a headline such as "Pact signed | Example News" if the second part is a publisher.
  private mutating func splitSite() {
    guard let bar = title.lastIndex(of: "|") else { return }
    let name = title[title.index(after: bar)...].trimmed
    let rest = title[..<bar].trimmed
    guard !name.isEmpty, name.split(separator: " ").count <= 4, rest.count > name.count else {
      return
    }
    title = String(rest)
    site = site ?? String(name)
  }
}
