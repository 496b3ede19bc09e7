internal import Lexicon
import Model

/// The host of a web address, without "www."; nil if there is none.
func host(of address: some StringProtocol) -> String? {
  var rest = Substring(address)
  if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
  let name = rest.prefix { !"/?#:".contains($0) }.lowercased()
  guard name.contains(".") else { return nil }
  return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
}

/// The date in the path of an address: "/2020/05/09/", "/2020/may/09/", "/2020/05/" or "/2020-05-09-".
func dateInPath(of address: some StringProtocol) -> PartialDate? {
  let path = Substring(address)
  for part in path.split(separator: "/") {
    let digits = part.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    guard digits.count == 4 || digits.count >= 10, let year = Int(digits.prefix(4)),
      1990...2200 ~= year
    else { continue }
    let rest = path[part.endIndex...].dropFirst()
    let fields =
      digits.count == 4
      ? rest.split(separator: "/").prefix(2).map {
        Int($0) ?? MastheadWords.calendar.month($0.lowercased())
      }
      : digits.dropFirst(4).split(separator: "-").prefix(2).map { Int($0) }
    guard let month = fields.first ?? nil, 1...12 ~= month else { continue }
    let day = fields.count > 1 ? fields[1].flatMap { 1...31 ~= $0 ? $0 : nil } : nil
    return PartialDate(year: year, month: month, day: day)
  }
  return nil
}

extension StringProtocol {
  /// The text without a pair of surrounding quotation marks.
  var unquoted: Substring {
    let text = trimmed
    guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'"
    else { return text }
    return text.dropFirst().dropLast()
  }
}
