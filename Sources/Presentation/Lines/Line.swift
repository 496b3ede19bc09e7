import Model

/// A row of the screen, or a part of one: runs from left to right.
package struct Line: Hashable, Sendable {
  /// The runs from left to right, without gaps.
  package private(set) var runs: [Run] = []
  /// The width in terminal columns.
  package private(set) var columns = 0

  /// Creates an empty line.
  package init() {}

  /// Creates a line of one run.
  package init(_ text: String, _ role: TextRole = .text) {
    append(text, role)
  }

  /// Creates a line of one run.
  package init(_ text: some StringProtocol, _ role: TextRole = .text) {
    append(String(text), role)
  }

  /// Creates a line with a name, isolated if it contains right-to-left text.
  package init(name: String, _ role: TextRole) {
    append(name: name, role)
  }

  /// The text without roles.
  package var text: String { runs.map(\.text).joined() }

  /// Appends text in drawable form.
  package mutating func append(_ text: some StringProtocol, _ role: TextRole = .text) {
    append(String(text), role)
  }

  /// Appends text in drawable form.
  package mutating func append(_ text: String, _ role: TextRole = .text) {
    let drawable = text.drawable
    append(Run(text: drawable, columns: drawable.columns, role: role))
  }

  /// Appends a name.
  ///
  /// A name with right-to-left text is isolated, so that the terminal does not reorder its
  /// neighbours.
  package mutating func append(name: String, _ role: TextRole) {
    let drawable = name.drawable
    append(
      Run(
        text: drawable, columns: drawable.columns, role: role,
        isIsolated: drawable.hasRightToLeft))
  }

  /// Appends another line.
  package mutating func append(_ line: Line) {
    guard !runs.isEmpty else { return self = line }
    runs.reserveCapacity(runs.count + line.runs.count + 1)
    for run in line.runs { append(run) }
  }

  private mutating func append(_ run: Run) {
    guard run.columns > 0 else { return }
    columns += run.columns
    if let last = runs.indices.last, runs[last].role == run.role, !run.isIsolated,
      !runs[last].isIsolated
    {
      runs[last].text += run.text
      runs[last].columns += run.columns
    } else {
      runs.append(run)
    }
  }

  /// Pads the line to a width with a character of one column.
  package mutating func fill(to width: Int, with mark: Character = " ", _ role: TextRole = .text) {
    guard columns < width else { return }
    append(
      Run(
        text: String(mark, times: width - columns), columns: width - columns, role: role))
  }

  /// Returns the line cut or padded to exactly the given width.
  package func fitted(to width: Int) -> Line {
    var line = columns > width ? part(Range(from: 0, to: width)) : self
    line.fill(to: width)
    return line
  }

  /// Returns the line shortened to a width, with an ellipsis if anything was cut.
  package func shortened(to width: Int, _ glyphs: Glyphs) -> Line {
    guard columns > width else { return self }
    guard width > glyphs.ellipsis.count else { return part(Range(from: 0, to: width)) }
    var line = part(Range(from: 0, to: width - glyphs.ellipsis.count))
    line.append(glyphs.ellipsis, line.runs.last?.role ?? .text)
    return line
  }

  /// Returns the line with all runs in one role.
  package func inRole(_ role: TextRole) -> Line {
    var line = Line()
    for var run in runs {
      run.role = role
      line.append(run)
    }
    return line
  }

  /// The line with a blank at each end, as in titles.
  package var padded: Line {
    var line = Line(" ")
    line.append(self)
    line.append(" ")
    return line
  }

  /// Returns a range of columns, with blanks in place of wide characters that are cut in half.
  package func part(_ range: Range<Int>) -> Line {
    var line = Line()
    line.runs.reserveCapacity(runs.count + 1)
    var start = 0
    for run in runs {
      defer { start += run.columns }
      let wanted = range.clamped(to: Range(from: start, count: run.columns))
      guard !wanted.isEmpty else { continue }
      line.append(
        wanted.count == run.columns
          ? run
          : run.part(
            Range(from: wanted.lowerBound - start, to: wanted.upperBound - start)))
    }
    return line
  }

  /// Draws another line over this one, from a column on.
  package mutating func cover(with line: Line, from column: Int) {
    if column >= columns {
      fill(to: column)
      return append(line)
    }
    var whole = part(Range(from: 0, to: column))
    whole.fill(to: column)
    whole.append(line)
    whole.append(part(Range(from: min(columns, column + line.columns), to: columns)))
    self = whole
  }
}

extension Run {
  /// Returns a range of columns, with blanks in place of wide characters that are cut in half.
  fileprivate func part(_ wanted: Range<Int>) -> Run {
    var part = self
    part.columns = wanted.count
    // In ASCII, every byte is one column wide.
    guard text.utf8.count > columns else {
      part.text = String(text[utf8: wanted])
      return part
    }
    part.text = ""
    let bytes = text.utf8Span.span
    var (index, column) = (0, 0)
    while index < bytes.count, column < wanted.upperBound {
      let cluster = Cluster.isPlain(index, in: bytes) ? Cluster.plain : Cluster.at(index, in: bytes)
      let end = column + cluster.columns
      if column >= wanted.lowerBound, end <= wanted.upperBound {
        part.text += text[utf8: Range(from: index, count: cluster.length)]
      } else if end > wanted.lowerBound {
        part.text += " "
      }
      index += cluster.length
      column = end
    }
    return part
  }
}

extension String {
  /// Repeats a character of one scalar; faster than `init(repeating:count:)`, which examines every
  /// character.
  fileprivate init(_ mark: Character, times count: Int) {
    let mark = mark.utf8.map(\.self)
    self.init(unsafeUninitializedCapacity: mark.count * count) { bytes in
      for index in Range(from: 0, count: mark.count * count) {
        bytes[index] = mark[index % mark.count]
      }
      return mark.count * count
    }
  }
}
