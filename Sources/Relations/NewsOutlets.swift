internal import Model

/// Organisations that report the news, told by a word of their name.
enum NewsOutlets {
  /// Whether an organisation of that name is one: "Al Jazeera", "The Washington Post".
  static func hold(_ name: String) -> Bool {
    name.split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  private static let words: Set<String> = [
    "News", "Times", "Post", "Herald", "Tribune", "Gazette", "Daily", "Jazeera", "Reuters", "AFP",
    "AP", "BBC", "CNN", "CNBC", "NPR", "PBS", "CBS", "ABC", "NBC", "MSNBC", "Bloomberg", "Xinhua",
    "TASS", "Tass", "Interfax", "IRNA", "Anadolu", "Guardian", "Journal", "Magazine", "Press", "TV",
    "Television", "Radio", "Telegraph", "Newsweek", "Haaretz", "Economist", "Spiegel", "Monde",
    "Figaro", "Zeitung", "Pais", "País", "Arabiya", "Mayadeen", "Sputnik", "RT", "Yonhap", "Kyodo",
    "Nikkei", "Asahi", "Chronicle", "Newspaper", "Weekly", "Politico", "Axios",
  ]
}
