internal import JSON
import Model

/// Strict access to the fields of an object; faults name the field.
extension JSONValue {
  /// A required field; null counts as missing.
  func field(_ name: String) throws(ArchiveFault) -> JSONValue {
    guard let value = optional(name) else { throw .value(path: name) }
    return value
  }

  /// An optional field, which may be missing or null.
  func optional(_ name: String) -> JSONValue? {
    guard let value = self[name], value != .null else { return nil }
    return value
  }

  /// A text.
  func text(_ name: String) throws(ArchiveFault) -> String {
    guard let text = self[name]?.text else { throw .value(path: name) }
    return text
  }

  /// A text, or nil.
  func optionalText(_ name: String) throws(ArchiveFault) -> String? {
    optional(name) == nil ? nil : try text(name)
  }

  /// A list of texts.
  func texts(_ name: String) throws(ArchiveFault) -> [String] {
    try list(name) { value throws(ArchiveFault) in
      guard let text = value.text else { throw .value(path: "text") }
      return text
    }
  }

  /// A case of an enumeration.
  func word<Word: RawRepresentable<String>>(
    _ name: String, as type: Word.Type = Word.self
  ) throws(ArchiveFault) -> Word {
    guard let word = Word(rawValue: try text(name)) else { throw .value(path: name) }
    return word
  }

  /// An integer within bounds; the default if it is missing.
  func integer(
    _ name: String, in bounds: ClosedRange<Int>, default number: Int? = nil
  ) throws(ArchiveFault) -> Int {
    if self[name] == nil, let number { return number }
    guard let number = self[name]?.integer, bounds.contains(number) else {
      throw .value(path: name)
    }
    return number
  }

  /// A Boolean; false if it is missing.
  func flag(_ name: String) throws(ArchiveFault) -> Bool {
    guard let value = self[name] else { return false }
    guard let flag = value.boolean else { throw .value(path: name) }
    return flag
  }

  /// A number from 0 to 1.
  func share(_ name: String) throws(ArchiveFault) -> Double {
    guard let number = self[name]?.number, 0...1 ~= number else { throw .value(path: name) }
    return number
  }

  /// Any number; one that is not finite is written as a string.
  func number(_ name: String) throws(ArchiveFault) -> Double {
    switch self[name] {
    case .string("inf"): return .infinity
    case .string("-inf"): return -.infinity
    case .string("nan"): return .nan
    case let value:
      guard let number = value?.number else { throw .value(path: name) }
      return number
    }
  }

  /// An identity.
  func identity(_ name: String) throws(ArchiveFault) -> Identity {
    guard let identity = Identity(try text(name)), !identity.isNone else {
      throw .value(path: name)
    }
    return identity
  }

  /// A date, or nil: year, month and day, as far as known.
  func date(_ name: String) throws(ArchiveFault) -> PartialDate? {
    guard let value = optional(name) else { return nil }
    let parts = value.elements?.compactMap(\.integer) ?? []
    guard parts.count == value.elements?.count, 1...3 ~= parts.count,
      -999_999...999_999 ~= parts[0], parts.dropFirst().prefix(1).allSatisfy({ 1...12 ~= $0 }),
      parts.dropFirst(2).allSatisfy({ 1...31 ~= $0 })
    else { throw .value(path: name) }
    return PartialDate(
      year: parts[0], month: parts.dropFirst().first, day: parts.dropFirst(2).first)
  }

  /// The elements of a list, each read by the closure.
  func list<Element>(
    _ name: String, _ read: (JSONValue) throws(ArchiveFault) -> Element
  ) throws(ArchiveFault) -> [Element] {
    guard let elements = self[name]?.elements else { throw .value(path: name) }
    var found: [Element] = []
    found.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do throws(ArchiveFault) {
        found.append(try read(element))
      } catch {
        throw error.within("\(name)[\(index)]")
      }
    }
    return found
  }
}
