import Engine
import Testing

@Suite struct MessagePackTests {
  private static let values: [([UInt8], MessagePack)] = [
    ([0xc0], .null),
    ([0xc3], .boolean(true)),
    ([0x7f], .unsigned(127)),
    ([0xff], .negative(-1)),
    ([0xcc, 0xff], .unsigned(255)),
    ([0xcd, 0x01, 0x00], .unsigned(256)),
    ([0xcf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], .unsigned(.max)),
    ([0xd0, 0x80], .negative(-128)),
    ([0xd1, 0x01, 0x00], .unsigned(256)),
    ([0xd3, 0x80, 0, 0, 0, 0, 0, 0, 0], .negative(.min)),
    ([0xca, 0x3f, 0x80, 0, 0], .float(1)),
    ([0xcb, 0xbf, 0xf8, 0, 0, 0, 0, 0, 0], .float(-1.5)),
    ([0xa2, 0xc3, 0xa9], .string("é")),
    ([0xd9, 0x01, 0x61], .string("a")),
    ([0xc4, 0x02, 0x00, 0xff], .binary([0x00, 0xff])),
    ([0x92, 0x01, 0xc2], .array([.unsigned(1), .boolean(false)])),
    ([0xdc, 0x00, 0x01, 0x05], .array([.unsigned(5)])),
    ([0x81, 0xa1, 0x61, 0x90], .map([.init(key: .string("a"), value: .array([]))])),
    ([0xde, 0x00, 0x00], .map([])),
  ]

  @Test(arguments: values)
  func `a value reads as the specification says`(bytes: [UInt8], value: MessagePack) throws {
    #expect(try MessagePack(bytes) == value)
  }

  private static let broken: [([UInt8], MessagePack.Fault)] = [
    ([], .truncated),
    ([0xcd, 0x01], .truncated),
    ([0xa3, 0x61], .truncated),
    ([0xdd, 0xff, 0xff, 0xff, 0xff], .truncated),
    ([0xc1], .unknown(0xc1)),
    ([0xa1, 0xff], .unknown(0xa1)),
    ([0xc0, 0xc0], .trailing),
    ([UInt8](repeating: 0x91, count: 70), .tooDeep),
  ]

  @Test(arguments: broken)
  func `broken bytes are refused`(bytes: [UInt8], fault: MessagePack.Fault) {
    #expect(throws: fault) { try MessagePack(bytes) }
  }

  @Test func `an array of numbers reads as a tensor`() throws {
    var bytes: [UInt8] = [0x85, 0xc4, 2] + "nd".utf8 + [0xc3, 0xc4, 4] + "type".utf8
    bytes += [0xa3] + "<f4".utf8 + [0xc4, 4] + "kind".utf8 + [0xc4, 0]
    bytes += [0xc4, 5] + "shape".utf8 + [0x92, 1, 2]
    bytes += [0xc4, 4] + "data".utf8 + [0xc4, 8, 0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]
    #expect(Tensor(try MessagePack(bytes)) == Tensor(shape: [1, 2], values: [1, -2]))
  }

  @Test(
    arguments: [[2, 1 << 40], [-1, -2], [0, 1 << 60], [1 << 62, 4], [3]] as [[Int]])
  func `a tensor whose shape does not fit its values is none`(shape: [Int]) {
    #expect(Tensor(shape: shape, values: shape.contains(0) ? [] : [1, 2]) == nil)
  }

  @Test func `a NumPy file reads as a tensor`() {
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }\n"
    var bytes: [UInt8] = [0x93] + "NUMPY".utf8 + [1, 0, UInt8(header.utf8.count), 0]
    bytes += header.utf8
    bytes += [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]
    #expect(Tensor(numpy: bytes) == Tensor(shape: [2], values: [1, -2]))
    #expect(Tensor(numpy: bytes.dropLast()) == nil)
  }
}
