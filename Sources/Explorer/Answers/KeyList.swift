import Keys
import Presentation

/// The keys as lists; the number of a row is the index of its ``Binding``.
struct KeyList {
  let keys: KeyMap
  /// The width of the lists.
  let columns: Int

  private static let keyWidth = 22

  /// Every key, by chapter.
  var help: Listing {
    let isNarrow = columns < 60
    var entries: [Listing.Entry] = []
    for group in Binding.Group.allCases {
      let rows = keys.bindings.enumerated().filter { $0.element.group == group }
      guard !rows.isEmpty else { continue }
      if !entries.isEmpty { entries.append(Listing.Entry(Line())) }
      entries.append(Listing.Entry(Line(group.rawValue, .heading)))
      for (index, binding) in rows {
        var line = Line(binding.labels.joined(separator: "  "), .key)
        if isNarrow {
          line.append("  ")
        } else {
          if line.columns >= Self.keyWidth { line.append("  ") }
          line.fill(to: Self.keyWidth)
        }
        line.append(binding.help, .hint)
        if let place = binding.place { line.append("  (\(place))", .aside) }
        entries.append(Listing.Entry(line, .row(index)))
      }
    }
    return Listing("Keys", entries)
  }

  /// Returns the commands of a context by name.
  func palette(in context: Binding.Context) -> Listing {
    var seen: Set<Action> = []
    let entries = keys.bindings.enumerated().compactMap { index, binding -> Listing.Entry? in
      guard binding.contexts.contains(context), binding.group != .typing,
        !binding.keys.contains(where: { $0.contains(.any) }), seen.insert(binding.action).inserted
      else { return nil }
      var line = Line(binding.name)
      line.append("  ")
      line.fill(to: min(30, columns - 12))
      line.append(binding.labels.first ?? "", .key)
      line.fill(to: 42)
      line.append(binding.help, .aside)
      return Listing.Entry(line, .row(index))
    }
    return Listing("Commands", entries)
  }
}
