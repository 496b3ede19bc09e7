/// The words before a person's name that are no part of it.
package enum TitleWords {
  /// Words that only a person's name follows; both sexes.
  package static let titles: Set<String> = words(
    """
    mr mr. messrs messrs. dr dr. doctor prof prof. professor president vice-president premier chancellor governor mayor
    senator sen sen. representative rep rep. congressman deputy minister secretary ambassador envoy consul
    judge justice magistrate attorney sheriff marshal general gen gen. colonel col col. major maj maj. captain capt capt.
    lieutenant lt lt. lt.gen lt.col commander cmdr admiral adm adm. brigadier brig brig. sergeant sgt sgt. corporal cpl cpl. private pvt
    officer constable inspector superintendent commissioner chief sheikh shaikh sheik sultan emir amir king prince crown
    emperor tsar czar shah pope cardinal archbishop bishop father fr fr. reverend rev rev. pastor rabbi imam mullah
    maulana ayatollah grand mufti sayyid hujjatoleslam patriarch deacon brother saint sir lord baron count duke earl viscount
    chairman chairperson director manager spokesman spokesperson leader founder coach captain striker midfielder defender goalkeeper
    editor author writer journalist reporter correspondent analyst activist lawyer actor artist singer economist historian
    maharaja maharana nawab nizam raja rajah khedive caliph negus shri sri sh. smt haji hajj al-haj alhaji ustaz tun tan datuk datin dato dato' pandit swami guru kumari babu
    congresswoman first second deputy assistant acting former ex-president excellency highness majesty honourable honorable hon hon. he hh h.e. h.h.
    uncle aunty auntie elder chief councillor councilor cllr cllr. mp mla mep don doña padre lic. ing. nana togbe oba ooni
    candidate nominee co-founder co-chair ceo cfo undersecretary under-secretary secretary-general undersecretary-general
    director-general attorney-general solicitor-general lieutenant-general major-general brigadier-general comrade presenter host
    """)
  /// Words that only a woman's name follows.
  package static let female: Set<String> = words(
    """
    mrs mrs. ms ms. miss madam madame mme lady queen princess empress duchess baroness countess sister mother dame
    chairwoman spokeswoman congresswoman businesswoman actress begum maharani rani sheikha shaikha smt. señora senora
    """)
  /// Words that only a man's name follows.
  package static let male: Set<String> = words(
    """
    mr mr. sir lord king prince emperor tsar shah pope sultan emir amir sheikh father brother baron duke chairman spokesman
    congressman businessman imam mullah ayatollah uncle señor senor
    """)
  /// Words that stand between a title and its name or are part of a title.
  package static let insides: Set<String> = words(
    """
    prime foreign defence defense interior finance economy trade justice health education energy environment transport
    culture labour labor agriculture home external internal affairs vice deputy first national security general chief
    state lieutenant major brigadier rear under attorney solicitor crown grand executive managing senior
    """)
  /// Words behind a person's name that are no part of it.
  package static let suffixes: Set<String> = words(
    "mp mps mla mep obe mbe cbe kc qc phd ph.d. md m.d. esq")

  /// Whether a word in lower case is a title.
  package static func contains(_ word: String) -> Bool {
    titles.contains(word) || female.contains(word)
  }

  /// Titles that name nobody by themselves and are written before a name as a matter of course.
  package static let courtesies: Set<String> = words(
    """
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lady lord gen gen. col col. capt capt. lt lt. maj maj. sgt
    sgt. rev rev. sen sen. rep rep. gov gov. hon hon. sheikh shaikh sheik imam mullah maulana ayatollah pope king queen
    prince princess president senator governor minister justice judge general colonel captain major admiral ambassador
    chancellor secretary chairman archbishop bishop cardinal pastor father brig brig. adm adm. shri smt
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
