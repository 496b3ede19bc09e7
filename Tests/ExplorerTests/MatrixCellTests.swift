import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

@Suite struct MatrixCellTests {
  @Test(arguments: [
    ("oxl", "Azerbaijan"), ("oxll", "Azerbaijan and Turkey: + 4 statements"),
    ("oxllh", "Azerbaijan"), ("oxllhhh", nil), ("oxj", nil),
  ])
  func `a cell says what it shows`(keys: String, words: String?) {
    let message = Fixture.state(keys, columns: 120, rows: 40).message
    check(message, words, keys)
  }

  @Test func `a cell leads to the evidence of its pair, and closing returns to the matrix`() {
    let state = Fixture.state("oxll<CR>", columns: 120, rows: 40)
    check(state.overlays.last?.question, .evidenceBetween("azerbaijan", "turkey"))
    check(Fixture.state("oxll<CR>q", columns: 120, rows: 40).overlays.last?.question, .matrix)
  }

  @Test func `an empty cell leads nowhere`() {
    let state = Fixture.state("oxl<CR>", columns: 120, rows: 40)
    check(state.overlays.count, 1)
  }
}
