import Grammar
import Support
import Testing

@Suite struct NumeralTests {
  @Test(
    arguments: [
      ("5", 5), ("1,200", 1200), ("1,234,567", 1_234_567), ("12,34,567", 1_234_567), ("2.5", 2.5),
      ("2.500", 2.5), ("1.200.000", 1_200_000), ("10,5", 10.5), ("1.234,56", 1234.56),
      ("1,234.56", 1234.56), ("1'200", 1200), ("1,", nil), ("", nil), (".5", nil), ("x", nil),
    ] as [(String, Double?)])
  func `separators divide groups or decimals`(form: String, value: Double?) {
    check(Numeral.value(of: form), value, form)
  }
}
