import Model
import Support
import Testing

/// A text, a phrase of it that is no name (the last such), and the names it stands for.
typealias Case = (text: String, phrase: String, names: [String])

/// One table for each sieve, with what it must find and what it must leave.
@Suite struct SieveTests {
  @Test(
    arguments: [
      ("Wellington, the windy capital, voted.", "windy capital", ["New Zealand"]),
      (
        "Police held two ministers, Omar Abdullah and Mehbooba Mufti, for months.", "two ministers",
        ["Mehbooba Mufti", "Omar Abdullah"]
      ),
      ("Angela Merkel, part of the delegation, left early.", "part", []),
    ] as [Case])
  func `a noun beside a name explains it`(text: String, phrase: String, names: [String]) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      (
        "The talks failed, Haaretz newspaper reported on Friday.", "Haaretz newspaper",
        ["Haaretz"]
      ),
      ("The Google board met on Monday.", "Google board", []),
    ] as [Case])
  func `a noun behind a name tells its kind`(text: String, phrase: String, names: [String]) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      (
        "Foreign Minister Sergey Lavrov spoke on Monday. The official said that the talks were over.",
        "official", ["Sergey Lavrov"]
      ),
      ("Russia voted on Monday. The official said that the talks were over.", "official", []),
      (
        "Foreign Minister Sergey Lavrov met Secretary of State John Kerry. The official left.",
        "official", []
      ),
      (
        "Minister of Planning and Trade Sergey Lavrov spoke on Monday. The minister said no.",
        "minister", ["Sergey Lavrov"]
      ),
    ] as [Case])
  func `an official is who holds an office`(text: String, phrase: String, names: [String]) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      ("Imran Khan was a politician by then.", "politician", ["Imran Khan"]),
      ("Imran Khan is not a politician.", "politician", []),
    ] as [Case])
  func `a form of be says what its subject is`(text: String, phrase: String, names: [String])
    throws
  {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      ("Imran Khan defended himself in court.", "himself", ["Imran Khan"]),
      ("Pakistan isolated itself.", "itself", ["Pakistan"]),
    ] as [Case])
  func `a reflexive is the subject of its clause`(text: String, phrase: String, names: [String])
    throws
  {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      ("\"I will not resign,\" Imran Khan told reporters on Friday.", "I", ["Imran Khan"]),
      (
        "\"We will defend our border,\" Indian Foreign Minister Subrahmanyam Jaishankar said.",
        "We",
        ["India"]
      ),
      ("\"We will see,\" a reporter said.", "We", []),
      (
        "Imran Khan said: \"The talks went well for all of us here.\n\n\"I will come again.\"", "I",
        ["Imran Khan"]
      ),
    ] as [Case])
  func `the first person in a quotation is its speaker or the speaker's side`(
    text: String, phrase: String, names: [String]
  ) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      (
        "Foreign Minister Sergei Lavrov arrived in Ankara. The foreign minister will stay two days.",
        "foreign minister", ["Sergei Lavrov"]
      ),
      // An office is that of the side named, or the one that the clause is about.
      (
        """
        President Abdel Fattah el-Sisi of Egypt spoke with President Emmanuel Macron for about three hours. French \
        officials said that the talks went well. The Egyptian President left the palace in the evening.
        """, "Egyptian President", ["Abdel Fattah el-Sisi"]
      ),
      (
        """
        Turkish President Recep Tayyip Erdoğan met Azerbaijan's President Ilham Aliyev. Turkish Foreign Minister \
        Mevlüt Çavuşoğlu said that the president had offended nobody.
        """, "president", ["Recep Tayyip Erdoğan"]
      ),
      (
        "Deputy Prime Minister Chrystia Freeland visited Kyiv. The prime minister will stay in Ottawa.",
        "prime minister", []
      ),
      (
        "Deputy Prime Minister Chrystia Freeland visited Kyiv. The deputy prime minister left.",
        "deputy prime minister", ["Chrystia Freeland"]
      ),
      (
        "President Joe Biden spoke. The president of the club resigned.", "president of the club",
        []
      ),
    ] as [Case])
  func `an office is the one who holds it`(text: String, phrase: String, names: [String]) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      (
        "The Indus Waters Treaty has held since 1960. Pakistan said the treaty was at risk.",
        "treaty", ["Indus Waters Treaty"]
      ),
      (
        "The Washington Monument was closed. Visitors left the monument early.", "monument",
        ["Washington Monument"]
      ),
      ("The European Commission met. The new commission of Ohio did not.", "new commission", []),
    ] as [Case])
  func `a noun takes up the name that it ends`(text: String, phrase: String, names: [String]) throws
  {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      ("Iraq protested. The Iraqi government recalled its envoy.", "Iraqi government", ["Iraq"]),
      ("Iraq protested. The Iraqi city government agreed.", "Iraqi city government", []),
    ] as [Case])
  func `a body of a state stands for it`(text: String, phrase: String, names: [String]) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      (
        "India and Pakistan resumed talks. The two countries have fought three wars.",
        "two countries", ["India", "Pakistan"]
      ),
      // The pair that the text has just named goes before the one it is about.
      (
        """
        Pakistan and Azerbaijan are friends. Pakistan and Azerbaijan trade little. In 1999 Pakistan and China agreed to \
        build a fighter, and the two sides shared the cost.
        """, "two sides", ["China", "Pakistan"]
      ),
      // Neighbours have a border.
      (
        """
        Pakistan and Azerbaijan are friends. Pakistan supports Azerbaijan against Armenia. The two neighbours have \
        often fought.
        """, "two neighbours", ["Armenia", "Azerbaijan"]
      ),
      // Who holds an office no more is no leader.
      (
        """
        Former President Donald Trump was not there. French President Emmanuel Macron met Egyptian President Abdel \
        Fattah el-Sisi. The two leaders signed a letter.
        """, "two leaders", ["Abdel Fattah el-Sisi", "Emmanuel Macron"]
      ),
      // Who face each other in the same sentence come before the pair that the text is about.
      (
        """
        India and Pakistan are neighbours. India and Pakistan met. India spoke of its dispute with China over Aksai Chin, a \
        site of conflict between the two countries.
        """, "two countries", ["China", "India"]
      ),
      // Who was named long ago is none of them.
      (
        """
        Sultan Suleiman ruled from Istanbul. The city was rich. Its harbour was full. Merchants came from afar. \
        President Emmanuel Macron called a meeting. The two leaders signed a letter.
        """, "two leaders", []
      ),
      // Whoever brings two together is a third.
      (
        """
        Iran and Saudi Arabia broke off ties. Iraq has hosted five rounds of talks between the two countries.
        """, "two countries", ["Iran", "Saudi Arabia"]
      ),
      ("Two countries abstained. France voted.", "Two countries", []),
    ] as [Case])
  func `a plural noun is the group that the text binds most`(
    text: String, phrase: String, names: [String]
  ) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      (
        "Iran cut its ties with Saudi Arabia after the kingdom executed a cleric.", "kingdom",
        ["Saudi Arabia"]
      ),
      // A region is no city, and a ceasefire no declaration.
      ("Karachi is a port. Ships avoid the region.", "region", []),
      ("They signed the Paris Agreement. The ceasefire failed.", "ceasefire", []),
      ("They signed the Paris Agreement. The pact held.", "pact", ["Paris Agreement"]),
      // Who takes part in the clause would be a pronoun.
      ("Protesters attacked Saudi Arabia's embassy in the country.", "country", []),
    ] as [Case])
  func `a general noun is the salient actor of its kind`(
    text: String, phrase: String, names: [String]
  ) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      (
        "Iraq's trade with Iran was worth $9 billion. Its trade with Jordan is small.", "Its",
        ["Iraq"]
      )
    ] as [Case])
  func `what is compared has the same owner`(text: String, phrase: String, names: [String]) throws {
    try stands(for: names, phrase, in: text)
  }

  @Test(
    arguments: [
      ("Upon his arrival in Paris, Joe Biden met Emmanuel Macron.", "his", ["Joe Biden"]),
      // The word before a style means nobody, before a make it does.
      ("Joe Biden wrote to His Royal Highness.", "His", []),
      ("Joe Biden rode his Royal Enfield.", "his", ["Joe Biden"]),
      ("Joe Biden is ready to talk, he said.", "he", []),
      (
        "Rebels seized the airport. They also attacked Egypt.", "They", ["Rebels"]
      ),
      (
        "In an interview with the Everest Chronicle, Tenzing Norgay said he loved Nepal.", "he",
        ["Tenzing Norgay"]
      ),
      ("It was raining in Cairo when Antony Blinken arrived.", "It", []),
    ] as [Case])
  func `a pronoun is the likeliest that may be meant`(
    text: String, phrase: String, names: [String]
  ) throws {
    try stands(for: names, phrase, in: text)
  }

  private func stands(for names: [String], _ phrase: String, in text: String) throws {
    let dossier = try Read.dossier(text)
    let last = dossier.mentions.last {
      $0.kind != .name && dossier.articles[0].text(in: $0.range) == phrase
    }
    let found = dossier.mentions.filter { $0.kind != .name && $0.range == last?.range }
    check(found.compactMap { dossier.actor($0.actor)?.name }.sorted(), names, text)
  }
}
