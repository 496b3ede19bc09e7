import Keys
import Presentation

/// The keys as lists; the number of a row is the index of its ``Binding``.
struct KeyList {
  let keys: KeyMap
  let glyphs: Glyphs
  /// The width of the lists.
  let columns: Int

  private static let keyWidth = 22

  /// Returns the keys that only work in a context, then the marks, then every key by chapter.
  func help(in context: Binding.Context) -> Listing {
    let rows = Array(keys.bindings.enumerated())
    var entries: [Listing.Entry] = []
    func add(_ title: String, _ chapter: [Listing.Entry]) {
      guard !chapter.isEmpty else { return }
      if !entries.isEmpty { entries.append(Listing.Entry(Line())) }
      entries.append(Listing.Entry(Line(title, .heading)))
      entries += chapter
    }
    let own = Self.own(context).flatMap { set in rows.filter { $0.element.contexts == set } }
    if let place = own.first(where: { $0.element.contexts.count == 1 })?.element.place {
      add("Here, \(place)", own.map { entry(of: $0.element, $0.offset, hasPlace: false) })
    }
    add("Marks", Legend(glyphs: glyphs).lines.map { Listing.Entry($0) })
    for group in Binding.Group.allCases {
      let chapter = rows.filter { $0.element.group == group }.map {
        entry(of: $0.element, $0.offset, hasPlace: true)
      }
      add(group.rawValue, chapter + (group == .move ? counts : []))
    }
    add(
      "Your commands",
      keys.commands.enumerated().map { entry(of: $1, .row(keys.bindings.count + $0)) })
    return Listing("Keys", entries)
  }

  /// Returns the sets of contexts of the rows that belong to a context in particular.
  private static func own(_ context: Binding.Context) -> [Set<Binding.Context>] {
    let lists: Set<Binding.Context> = [.actors, .relations]
    return lists.contains(context) ? [[context], lists] : [[context]]
  }

  /// The number of a row that is found like the others but performs nothing.
  private static let idle = -1

  /// What is said about counts.
  private var counts: [Listing.Entry] {
    KeyTable.counts.map { count in
      var entry = Listing.Entry(row(count.keys, count.help), .row(Self.idle))
      entry.keywords = "count repeat number"
      return entry
    }
  }

  private func row(_ keys: String, _ help: String) -> Line {
    var line = Line(keys, .key)
    if columns < 60 {
      line.append("  ")
    } else {
      if line.columns >= Self.keyWidth { line.append("  ") }
      line.fill(to: Self.keyWidth)
    }
    line.append(help, .hint)
    return line
  }

  private func entry(of binding: Binding, _ index: Int, hasPlace: Bool) -> Listing.Entry {
    var line = row(binding.labels.joined(separator: "  "), binding.help)
    if hasPlace, let place = binding.place { line.append("  (\(place))", .aside) }
    var entry = Listing.Entry(line, .row(index))
    entry.keywords = binding.action.synonyms
    return entry
  }

  private func entry(of command: UserCommand, _ target: Listing.Target) -> Listing.Entry {
    var line = Line(Binding.label(of: command.keys), .key)
    line.append("  ")
    line.fill(to: Self.keyWidth)
    line.append("Run \(command.line)", .hint)
    if let place = Binding.place(of: command.contexts) { line.append("  (\(place))", .aside) }
    return Listing.Entry(line, target)
  }

  /// Returns the commands of a context by name, those of the context alone first.
  func palette(in context: Binding.Context) -> Listing {
    var seen: Set<Action> = []
    let all = Array(keys.bindings.enumerated())
    let own = Self.own(context)
    let rows =
      own.flatMap { set in all.filter { $0.element.contexts == set } }
      + all.filter { !own.contains($0.element.contexts) }
    let entries = rows.compactMap { index, binding -> Listing.Entry? in
      guard binding.contexts.contains(context), binding.group != .typing,
        !binding.keys.contains(where: { $0.contains(.any) }), seen.insert(binding.action).inserted
      else { return nil }
      var line = Line(binding.name)
      line.append("  ")
      line.fill(to: min(30, columns - 12))
      line.append(binding.labels.first ?? "", .key)
      line.fill(to: 42)
      line.append(binding.help, .aside)
      var entry = Listing.Entry(line, .row(index))
      entry.keywords = binding.action.synonyms
      return entry
    }
    let commands = keys.commands.enumerated().filter { $1.contexts.contains(context) }
    return Listing(
      "Commands",
      entries + commands.map { entry(of: $1, .row(keys.bindings.count + $0)) })
  }
}
