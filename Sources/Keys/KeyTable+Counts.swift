extension KeyTable {
  /// What people are told about counts, beside the rows: examples, and what they do.
  package static let counts: [(keys: String, help: String)] = [
    ("5j  12n  3*", "A number repeats a movement"),
    ("42G", "Line or entry 42"),
    ("2j  3j", "Pane 2 or 3, then down: 3* counts, 3j does not"),
  ]
}
