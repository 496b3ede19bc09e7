import Lexicon
import Testing

/// Whether the tables of values and the tables that code asks for agree.
@Suite struct WordMapTests {
  @Test(arguments: WordMap.allCases)
  func `a map has its table`(map: WordMap) {
    #expect(TableText.maps.count { $0.name == map.rawValue } == 1)
    #expect(!TableText.lexicon.values(in: map).isEmpty)
  }

  @Test func `a table is asked for by code`() {
    let asked = Set(WordMap.allCases.map(\.rawValue))
    #expect(TableText.maps.map(\.name).filter { !asked.contains($0) } == [])
  }

  @Test(arguments: LearnedModel.allCases.filter { !$0.isNetwork })
  func `a learned model has its weights`(model: LearnedModel) {
    #expect(!TableText.lexicon.weights(of: model).isEmpty)
  }
}
