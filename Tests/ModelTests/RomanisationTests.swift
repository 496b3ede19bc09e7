import Model
import Support
import Testing

@Suite struct RomanisationTests {
  @Test(arguments: [
    ("Zelensky", "Zelenskyy"), ("Zelenskiy", "Zelenskyj"), ("Gaddafi", "Qaddafi"),
    ("Gadhafi", "Kadhafi"), ("Lukashenko", "Lukashenka"), ("Erdogan", "Erdoğan"),
    ("Tymoshenko", "Timoshenko"), ("Yanukovych", "Yanukovich"), ("Gorbachev", "Gorbachov"),
    ("Khrushchev", "Khruschev"), ("Yeltsin", "Eltsin"), ("Aliyev", "Aliev"),
    ("Tokayev", "Toqaev"), ("Morsi", "Mursi"), ("Haniyeh", "Haniya"), ("Rouhani", "Rowhani"),
    ("Khamenei", "Khamene'i"), ("Ahmadinejad", "Ahmadinezhad"), ("Navalny", "Navalnyy"),
    ("Assad", "Asad"), ("Cavusoglu", "Çavuşoğlu"),
  ])
  func `romanisations of one name are near`(left: String, right: String) {
    #expect(Romanisation(left).isNear(Romanisation(right)), "\(left) \(right)")
    #expect(Romanisation(right).isNear(Romanisation(left)), "\(right) \(left)")
  }

  @Test(arguments: [
    ("Johnson", "Johnsen"), ("Hansen", "Hanson"), ("Marin", "Marić"), ("Rutte", "Ruto"),
    ("Petrov", "Petrova"), ("Navalny", "Navalnaya"), ("Zhang", "Zheng"), ("Wang", "Wong"),
    ("Li", "Le"), ("Khan", "Han"), ("Kim", "Kam"), ("Bush", "Basha"), ("Clinton", "Clifton"),
    ("Khomeini", "Khamenei"), ("Medvedev", "Medvedeva"), ("Mugabe", "Mugabi"), ("Blair", "Blear"),
    ("Park", "Pak"), ("Merkel", "Merz"), ("", ""), ("北京", "上海"),
  ])
  func `different names are not near`(left: String, right: String) {
    #expect(!Romanisation(left).isNear(Romanisation(right)), "\(left) \(right)")
  }

  @Test(arguments: [("Gaddafi", "Qadhafi"), ("Lukashenko", "Lukashenka"), ("Aliyev", "Aliev")])
  func `near names have one skeleton`(left: String, right: String) {
    check(Romanisation(left).skeleton, Romanisation(right).skeleton, left)
  }
}
