extension Identity {
  /// The fingerprint of a file's content.
  public init(ofContent bytes: [UInt8]) {
    var maker = Maker("content")
    bytes.withUnsafeBufferPointer { for byte in $0 { maker.take(byte) } }
    self = maker.identity
  }
}
