import Glibc
import Model
import Presentation
import Readers

extension TerminalText {
  /// The text of a report, whose paths and addresses are links if their targets exist.
  init(_ report: Report, hasLinks: Bool) {
    self.init("")
    var end = 0
    for link in hasLinks ? report.links : [] {
      guard let address = Self.address(of: link.target) else { continue }
      self += TerminalText(report.text[utf8: Range(from: end, to: link.range.lowerBound)])
      self += .link(TerminalText(report.text[utf8: link.range]), to: address)
      end = link.range.upperBound
    }
    self += TerminalText(report.text[utf8: Range(from: end, to: report.text.utf8.count)])
  }

  /// The address of a target; nil if it is a file that does not exist.
  private static func address(of target: Report.Target) -> String? {
    switch target {
    case .address(let address): address
    case .file(let path): fileAddress(path)
    }
  }

  /// The URL of a file, or nil if it does not exist.
  private static func fileAddress(_ path: String) -> String? {
    guard let whole = path.withPath({ realpath($0, nil) }) else { return nil }
    defer { free(whole) }
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let bytes = UnsafeBufferPointer(start: whole, count: strlen(whole)).map(
      UInt8.init(bitPattern:))
    return "file://\(name)" + bytes.percentEncoded(keeping: "-._~/")
  }
}
