/// A number written in digits: "1,200", "1.200.000", "12,34,567", "1'200", "2.5", "10,5".
package enum Numeral {
  /// What digits with separators say; nil for what is no number.
  ///
  /// A separator that stands twice, an apostrophe, and a comma before three digits divide groups; of two kinds the last
  /// is the decimal mark.
  package static func value(of form: some StringProtocol) -> Double? {
    let parts = form.split(
      omittingEmptySubsequences: false, whereSeparator: { !$0.isASCII || !$0.isNumber })
    guard let last = parts.last, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let marks = form.filter { !$0.isASCII || !$0.isNumber }
    guard let mark = marks.last else { return Double(form) }
    let isDecimal =
      marks.dropLast().allSatisfy { $0 != mark }
      && (mark == "." || mark == "," && (last.count != 3 || marks.count > 1))
    let digits = parts.dropLast().joined()
    return Double(isDecimal ? digits + "." + last : digits + last)
  }
}
