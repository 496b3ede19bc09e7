import Lexicon
import Support
import Testing

/// Names that many have.
@Suite struct CommonNameTests {
  @Test(
    arguments: [
      "Foreign Ministry", "Ministry of the Interior", "Senate", "Supreme Court",
      "Council of Ministers",
      "Prosecutor's Office", "Democratic Party", "Presidential Palace", "CEC",
    ])
  func `words for what every state has name nobody by themselves`(name: String) throws {
    #expect(LexicalTables.standard.isCommonName(name))
  }

  @Test(
    arguments: [
      "World Bank", "United Nations", "Supreme Court of India", "FIFA", "Labour",
      "Amnesty International", "",
      "Sund Bank", "of the",
    ])
  func `other names do`(name: String) throws {
    #expect(!LexicalTables.standard.isCommonName(name))
  }
}
