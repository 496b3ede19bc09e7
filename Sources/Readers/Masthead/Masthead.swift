import Model

extension Article {
  /// Takes missing title, date, author and publisher from the lines about the article at its top and
  /// its end, and marks these blocks as metadata.
  mutating func readMasthead() {
    var weakDate: PartialDate?
    var body: Int?
    for index in blocks.indices.prefix(12) where body == nil {
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
    if date == nil, let body { date = dateline(of: blocks[body], year: weakDate?.year) }
    date = date ?? weakDate
    splitSite()
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

  /// The date in an opening such as "CAIRO - 24 July 2022:" or "KABUL, May 9 (Reuters) -".
  private func dateline(of block: Block, year: Int?) -> PartialDate? {
    let opening = text(
      in: block.range.lowerBound..<min(block.range.upperBound, block.range.lowerBound + 90))
    let place = opening.prefix { $0.isLetter }
    guard place.count > 2, place.allSatisfy(\.isUppercase) else { return nil }
    let words = LineWord.all(of: opening)
    guard var found = WrittenDate.first(in: words), found.words.lowerBound <= 8 else { return nil }
    let after = words[found.words.upperBound...].prefix(6)
    guard after.contains(where: { $0.mark.map("-–—:".contains) ?? false }) else { return nil }
    found.year = found.year ?? year
    return found.date
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
