import Model
import Support
import Testing

/// Which names are one person's.
@Suite struct PersonalNameTests {
  @Test(arguments: [
    // Middle initials, middle names and generations tell people apart.
    (
      "George W. Bush visited Iraq. George H. W. Bush visited Kuwait. George W. Bush left.",
      ["George H. W. Bush", "George W. Bush | George W. Bush"]
    ),
    (
      "John Adams visited France. John Quincy Adams visited Russia.",
      ["John Adams", "John Quincy Adams"]
    ),
    (
      "Ferdinand Marcos visited China. Ferdinand Marcos Jr. visited Japan. Marcos Jr. left.",
      ["Ferdinand Marcos", "Ferdinand Marcos Jr. | Marcos Jr."]
    ),
    (
      "King Charles III visited France. King Charles I visited Spain.",
      ["Charles I", "Charles III"]
    ),
    (
      "Kim Jong-il arrived. Kim Jong-un left.",
      ["Kim Jong-il", "Kim Jong-un"]
    ),
    // A fuller name of the same person comes first, or adds what the shorter one leaves out.
    (
      "Recep Tayyip Erdogan visited Qatar. Tayyip Erdogan left Qatar. Erdoğan left.",
      ["Recep Tayyip Erdogan | Tayyip Erdogan | Erdoğan"]
    ),
    (
      "Mohammad Javad Zarif visited Iraq. Mohammed Zarif left Iraq.",
      ["Mohammad Javad Zarif | Mohammed Zarif"]
    ),
    // Titles tell men from women.
    (
      "Barack Obama visited Kenya. Michelle Obama visited Liberia. Mr Obama left. Mrs Obama stayed.",
      ["Barack Obama | Obama", "Michelle Obama | Obama"]
    ),
    (
      "Hillary Clinton visited Libya. Mr Clinton left Haiti.",
      ["Clinton", "Hillary Clinton"]
    ),
    (
      "King Hussein visited Egypt. Saddam Hussein visited Kuwait.", ["Hussein", "Saddam Hussein"]
    ),
    // The family name stands first.
    ("Shinzo Abe met Xi Jinping. Xi saw Abe.", ["Shinzo Abe | Abe", "Xi Jinping | Xi"]),
    (
      "Pham Minh Chinh met Hu Jintao. Chinh saw Hu.",
      ["Hu Jintao | Hu", "Pham Minh Chinh | Chinh"]
    ),
    ("Han Duck-soo visited Oman. Han left Oman.", ["Han Duck-soo | Han"]),
    ("Fumio Kishida visited India. Kishida Fumio left.", ["Fumio Kishida | Kishida Fumio"]),
    // Given names only, blends, particles.
    ("Aung San Suu Kyi visited India. Suu Kyi left India.", ["Aung San Suu Kyi | Suu Kyi"]),
    ("Joko Widodo visited China. President Jokowi left.", ["Joko Widodo | Jokowi"]),
    (
      "Bashar al-Assad visited Iran. Al-Assad left Iran. Bashar Assad left.",
      ["Bashar al-Assad | Al-Assad | Bashar Assad"]
    ),
    (
      "Abdel Fattah el-Sisi visited Sudan. Abdelfattah Al Sisi left Qatar.",
      ["Abdel Fattah el-Sisi | Abdelfattah Al Sisi"]
    ),
    // Romanisations.
    (
      "Alexander Lukashenko visited Cuba. Lukashenka left Cuba. Alyaksandr Lukashenka left.",
      ["Alexander Lukashenko | Lukashenka | Alyaksandr Lukashenka"]
    ),
    (
      "Muammar al-Gaddafi visited Chad. Moammar Gadhafi left Chad. Colonel Qadhafi left.",
      ["Muammar al-Gaddafi | Moammar Gadhafi | Qadhafi"]
    ),
    ("Zelenskyy visited Poland. Mr Zelenskiy left Poland.", ["Zelenskyy | Zelenskiy"]),
    (
      "Alexei Navalny left Estonia. Yulia Navalnaya left Latvia.",
      ["Alexei Navalny", "Yulia Navalnaya"]
    ),
    ("Chen Deming met Chen Daming in Beijing.", ["Chen Daming", "Chen Deming"]),
  ])
  func `names are one person's or two's`(text: String, expected: [String]) throws {
    let dossier = try Read.dossier(text)
    let people = dossier.actors.filter { $0.kind == .person }.map { actor in
      dossier.mentionIndices(of: actor.id).map { dossier.mentions[$0] }
        .filter { $0.kind == .name }.map { String(text[utf8: $0.range]) }.joined(separator: " | ")
    }
    check(people.sorted(), expected.sorted(), text)
  }
}
