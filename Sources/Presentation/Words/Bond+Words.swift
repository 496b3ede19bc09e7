import Model

extension Bond.Direction {
  /// In words that end a title.
  var words: String {
    switch self {
    case .both: "both directions"
    case .out: "outgoing"
    case .in: "incoming"
    }
  }
}

extension Bond {
  /// How the two stand: good, bad, both or neither, as a sign.
  package func mark(_ glyphs: Glyphs) -> String {
    switch stance {
    case .friendly: "+"
    case .hostile: "-"
    case .mixed: glyphs.mixed
    case .neutral: glyphs.dot
    }
  }

  /// The same as a look.
  package var role: TextRole {
    switch stance {
    case .friendly: .favourable
    case .hostile: .adverse
    case .mixed, .neutral: .neutral
    }
  }

  /// What is stated, the most frequent first.
  package var words: String {
    let words = kinds.prefix(3).map { kind in
      kind.count > 1
        ? "\(kind.kind.rawValue.lowercased()) \(kind.count)" : kind.kind.rawValue.lowercased()
    }
    return " " + words.joined(separator: ", ")
  }
}
