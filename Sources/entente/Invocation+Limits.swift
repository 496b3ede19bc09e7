import Readers

extension Invocation {
  /// Returns the number of bytes up to which standard input and pipes are read.
  ///
  /// - Throws: ``Failure/usage(_:)`` if the option is not a number of megabytes.
  func mostInput() throws(Failure) -> Int {
    guard let words = options[.mostInput] else { return longestInput }
    guard let megabytes = Int(words), (1...65536).contains(megabytes) else {
      throw .usage(.unknownValue(.mostInput, words))
    }
    return megabytes << 20
  }
}
