import Engine
import Support
import Testing

@Suite struct StringKeyTests {
  /// Expected keys are those of spaCy 3.8.18's string store.
  @Test(
    arguments: [
      ("", 0), ("coffee", 0x2c61_52fc_1342_ce91), ("det", 0x19f), ("X", 101),
      ("Ünal", 0xaadc_f1a6_1e6a_7b08), ("中", 0x7bc8_b196_bbf7_b1d1), ("DEPRECATED042", 145),
      ("FLAG63", 63), ("_", 456), ("IS_ALPHA", 1), ("PERSON", 380),
    ])
  func `a string's key is its symbol's number or its hash`(string: String, key: UInt64) {
    check(StringKey.key(string), key, string)
  }
}
