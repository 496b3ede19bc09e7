import Glibc
import Model

/// When a correction is made, and by whom.
struct Stamp: Sendable {
  /// The time in the form of RFC 3339, in UTC.
  var time: String
  /// Who makes it: what ENTENTE_AUTHOR says, or nobody.
  var author: String?

  /// The present time and the author.
  static var now: Stamp {
    var seconds = Glibc.time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func figures(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(parts.tm_year + 1900)-\(figures(parts.tm_mon + 1))-\(figures(parts.tm_mday))"
    let clock = "\(figures(parts.tm_hour)):\(figures(parts.tm_min)):\(figures(parts.tm_sec))"
    return Stamp(time: "\(date)T\(clock)Z", author: environment("ENTENTE_AUTHOR"))
  }

  /// An entry with the time and the author, unless it has its own.
  func on(_ entry: Journal.Entry) -> Journal.Entry {
    var entry = entry
    entry.time = entry.time ?? time
    entry.author = entry.author ?? author
    return entry
  }
}
