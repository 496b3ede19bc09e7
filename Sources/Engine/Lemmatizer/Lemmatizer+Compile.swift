internal import Parses

extension Lemmatizer {
  /// Reads the rule lemmatizer with a name from the folder of a spaCy pipeline, and adds it to a model file.
  ///
  /// - Throws: ``ModelError`` if its tables are missing or malformed.
  package static func compile(
    _ component: String, in folder: String, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let name = component + "/lookups/lookups.bin"
    let lookups = try MessagePack(reading: name, in: folder)
    guard lookups["lemma_rules"] != nil else {
      throw .unsupported(folder, .layer(component))
    }
    var compiler = LemmatizerCompiler()
    for (place, pos) in PartOfSpeech.allCases.enumerated() where pos != .none {
      let key = StringKey.key(pos.rawValue.lowercased())
      func table(_ name: String) -> MessagePack? {
        lookups[name]?.entries?.first { $0.key.hash == key }?.value
      }
      guard compiler.addRules(table("lemma_rules"), place),
        compiler.addIndex(table("lemma_index"), place),
        compiler.addExceptions(table("lemma_exc"), place)
      else { throw .unsupported(folder, .malformed(name)) }
    }
    compiler.write(to: &writer)
  }
}

/// Collects the tables of a ``Lemmatizer``; each `add` returns false if its table is malformed.
private struct LemmatizerCompiler {
  private var known: UInt32 = 0
  private var rules: [String] = []
  private var index: [UInt64: UInt32] = [:]
  private var exceptions: [(key: UInt64, value: UInt32)] = []
  private var forms: [UInt8] = []

  func write(to writer: inout ModelFileWriter) {
    writer.add("lemmatizer.known", [known])
    writer.add("lemmatizer.rules", text: rules.joined(separator: "\n"))
    writer.add(table: "lemmatizer.index", index.map { (key: $0.key, value: $0.value) })
    writer.add(table: "lemmatizer.exceptions", exceptions)
    writer.add("lemmatizer.forms", forms)
  }

  mutating func addRules(_ table: MessagePack?, _ place: Int) -> Bool {
    guard let table else { return true }
    guard let pairs = table.elements else { return false }
    for pair in pairs {
      let texts = pair.elements?.compactMap(\.text) ?? []
      guard texts.count == 2 else { return false }
      rules.append("\(place)\t\(texts[0])\t\(texts[1])")
      know(place)
    }
    return true
  }

  mutating func addIndex(_ table: MessagePack?, _ place: Int) -> Bool {
    guard let table else { return true }
    guard let words = table.elements else { return false }
    for word in words {
      guard let word = word.text else { return false }
      index[StringKey.hash(word), default: 0] |= 1 << UInt32(place)
      know(place)
    }
    return true
  }

  mutating func addExceptions(_ table: MessagePack?, _ place: Int) -> Bool {
    guard let table else { return true }
    guard let words = table.entries else { return false }
    for entry in words {
      let lemmas = entry.value.elements?.compactMap(\.text) ?? []
      guard let word = entry.key.text, lemmas.count == entry.value.elements?.count,
        lemmas.count < 256, lemmas.allSatisfy({ $0.utf8.count < 256 })
      else { return false }
      exceptions.append((Lemmatizer.exceptionKey(word, place), UInt32(forms.count)))
      forms.append(UInt8(lemmas.count))
      for lemma in lemmas { forms += [UInt8(lemma.utf8.count)] + lemma.utf8 }
      know(place)
    }
    return true
  }

  private mutating func know(_ place: Int) { known |= 1 << UInt32(place) }
}
