import Support
import Testing

/// Sentences with every relation that they state, family by family; those that state none have none.
@Suite struct CodingTests {
  @Test(
    arguments: [
      ("France and Germany signed a treaty in Paris.", ["AGREE France > Germany"]),
      (
        "Japan agreed to provide data to Vietnam.",
        ["AGREE Japan > Vietnam", "COOPERATE Japan > Vietnam planned"]
      ),
      (
        "Turkey promised to help Ukraine.",
        ["AGREE Turkey > Ukraine", "AID Turkey > Ukraine planned"]
      ),
      ("Iran reached a deal with Iraq.", ["AGREE Iran > Iraq"]),
      ("Iran has not signed the agreement with Iraq.", ["AGREE Iran > Iraq negated"]),
      (
        "Malaysia said it is ready to host talks with Indonesia.",
        ["AGREE Malaysia > Indonesia", "CONSULT Malaysia > Indonesia planned"]
      ),
    ] as [(String, [String])])
  func `promises and treaties are agreements`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "The foreign ministers of Qatar, Oman and Kuwait met Sergey Lavrov.",
        [
          "CONSULT Qatar > Sergey Lavrov", "CONSULT Oman > Sergey Lavrov",
          "CONSULT Kuwait > Sergey Lavrov",
        ]
      ),
      (
        "Emmanuel Macron met the foreign ministers of Qatar, Oman and Kuwait.",
        [
          "CONSULT Emmanuel Macron > Qatar", "CONSULT Emmanuel Macron > Oman",
          "CONSULT Emmanuel Macron > Kuwait",
        ]
      ),
      ("Vladimir Putin will visit China in May.", ["CONSULT Vladimir Putin > China planned"]),
      ("Iran held talks with Iraq in Moscow.", ["CONSULT Iran > Iraq"]),
      ("Emmanuel Macron was received by Xi Jinping.", ["CONSULT Xi Jinping > Emmanuel Macron"]),
      ("The meeting between India and Pakistan took place in 2019.", ["CONSULT India > Pakistan"]),
      ("The French foreign minister met reporters.", []),
    ] as [(String, [String])])
  func `meetings, visits and talks are consultations, one for each item of a list`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Denmark expressed its support for Iceland.", ["SUPPORT Denmark > Iceland"]),
      ("The United States praised Jordan.", ["SUPPORT United States > Jordan"]),
      ("Poland voiced its support for Ukraine.", ["SUPPORT Poland > Ukraine"]),
      ("Norway's support for Sweden is well known.", ["SUPPORT Norway > Sweden"]),
      ("China does not support Taiwan.", ["SUPPORT China > Taiwan negated"]),
      // Who is welcomed is met; what is welcomed is praised.
      ("Germany welcomed Ronald Reagan's proposal.", ["SUPPORT Germany > Ronald Reagan"]),
      ("Germany welcomed Ronald Reagan.", ["CONSULT Germany > Ronald Reagan"]),
      (
        "Norway is willing to send material to help defend Iceland.",
        ["SUPPORT Norway > Iceland", "AGREE Norway > Iceland", "AID Norway > Iceland planned"]
      ),
      ("The bridge supports a railway line.", []),
      ("Lebanese rallied in support of Syria.", ["SUPPORT Lebanon > Syria"]),
    ] as [(String, [String])])
  func `praise and backing are support`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Russia and China held joint exercises.", ["COOPERATE Russia > China"]),
      ("Israel shared intelligence with the United States.", ["COOPERATE Israel > United States"]),
      ("Iran and Saudi Arabia restored diplomatic relations.", ["COOPERATE Iran > Saudi Arabia"]),
      ("Chile wants to expand relations with Peru.", ["COOPERATE Chile > Peru planned"]),
      (
        "Turkey, together with Qatar, helped Libya.",
        ["COOPERATE Turkey > Qatar", "AID Turkey > Libya"]
      ),
      (
        "Saudi Arabia attacked Yemen alongside Oman.",
        ["ASSAULT Saudi Arabia > Yemen", "COOPERATE Saudi Arabia > Oman"]
      ),
      ("Turkey, unlike Qatar, helped Libya.", ["AID Turkey > Libya"]),
      ("India and France jointly built a satellite.", ["COOPERATE India > France"]),
      ("India and France built satellites.", []),
    ] as [(String, [String])])
  func `joint acts and mended relations are cooperation`(sentence: String, expected: [String])
    throws
  {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Germany sent tanks to Ukraine.", ["AID Germany > Ukraine"]),
      ("Japan gave Nepal a loan.", ["AID Japan > Nepal"]),
      ("The United States will provide food aid to Haiti.", ["AID United States > Haiti planned"]),
    ] as [(String, [String])])
  func `what is given is aid`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("The United States lifted sanctions on Cuba.", ["CONCEDE United States > Cuba"]),
      ("Israel released Palestinian prisoners.", ["CONCEDE Israel > Palestine"]),
      ("Turkey apologised to Russia.", ["CONCEDE Turkey > Russia"]),
    ] as [(String, [String])])
  func `lifted measures and apologies are concessions`(sentence: String, expected: [String]) throws
  {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Russia withdrew its troops from Georgia.", ["RETREAT Russia > Georgia"]),
      ("The United States pulled out of Afghanistan.", ["RETREAT United States > Afghanistan"]),
      (
        "NATO gave Serbia an ultimatum to withdraw its forces from Kosovo.",
        [
          "THREATEN North Atlantic Treaty Organization > Serbia", "RETREAT Serbia > Kosovo planned",
        ]
      ),
    ] as [(String, [String])])
  func `withdrawals are retreats`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Ukraine asked Germany for tanks.", ["REQUEST Ukraine > Germany"]),
      (
        "France urged Iran to release the prisoners.",
        ["REQUEST France > Iran", "CONCEDE Iran > prisoners asked"]
      ),
      ("Poland demanded that Russia return the plane.", ["REQUEST Poland > Russia"]),
      ("Japan called on China to release the crew.", ["REQUEST Japan > China"]),
      ("Greece said that Turkey must return the ship.", ["REQUEST Greece > Turkey"]),
    ] as [(String, [String])])
  func `demands go to who is to act`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Lebanon accused Israel of violating the ceasefire.", ["ACCUSE Lebanon > Israel"]),
      ("Turkey was criticised by Germany.", ["ACCUSE Germany > Turkey"]),
      ("Japan expressed concern about North Korea.", ["ACCUSE Japan > North Korea"]),
      ("The election was praised in Ghana.", []),
      // Who is blamed has done what stands behind "for"; of those named the named comes first.
      (
        "Amnesty International criticised Turkey for attacking Syria.",
        ["ACCUSE Amnesty International > Turkey", "ASSAULT Turkey > Syria"]
      ),
      ("Denmark complained to Iran about the arrest of a journalist.", ["ACCUSE Denmark > Iran"]),
    ] as [(String, [String])])
  func `blame and concern are accusations`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Iran rejected an offer from Iraq.", ["REJECT Iran > Iraq"]),
      ("Egypt raised objections to the Ethiopian plan.", ["REJECT Egypt > Ethiopia"]),
      ("Hungary is opposed to the Ukrainian bid.", ["REJECT Hungary > Ukraine"]),
      (
        "Egypt refused to meet Israel.",
        ["REJECT Egypt > Israel", "CONSULT Egypt > Israel negated"]
      ),
    ] as [(String, [String])])
  func `refusals and objections are rejections`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "Iran threatened to attack Israel.",
        ["THREATEN Iran > Israel", "ASSAULT Iran > Israel planned"]
      ),
      ("North Korea warned Japan.", ["THREATEN North Korea > Japan"]),
      (
        "Iran threatened to close its ports if Israel invades Syria.",
        ["THREATEN Iran > Israel", "ASSAULT Israel > Syria possible"]
      ),
      (
        "Russia threatened to stop talks to reduce arms if France helps Ukraine.",
        ["THREATEN Russia > France", "AID France > Ukraine possible"]
      ),
    ] as [(String, [String])])
  func `warnings and threats go to whom they concern`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Palestinians demonstrated against Israel.", ["PROTEST Palestine > Israel"]),
      (
        "Iranian students staged a protest against the United States.",
        ["PROTEST Iran > United States"]
      ),
      (
        "Indians staged protests to demand that Narendra Modi resign.",
        ["PROTEST India > Narendra Modi", "REQUEST India > Narendra Modi planned"]
      ),
      ("Lebanese rallied against Syria.", ["PROTEST Lebanon > Syria"]),
    ] as [(String, [String])])
  func `demonstrations are protests`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("The European Union imposed sanctions on Russia.", ["SANCTION European Union > Russia"]),
      ("Norway expelled three Russian diplomats.", ["SANCTION Norway > Russia"]),
      ("Saudi Arabia cut ties with Qatar.", ["SANCTION Saudi Arabia > Qatar"]),
      ("Morocco and Algeria broke off diplomatic relations.", ["SANCTION Morocco > Algeria"]),
      ("Talks between Israel and Syria collapsed.", ["SANCTION Israel > Syria"]),
    ] as [(String, [String])])
  func `expulsions and cut ties are sanctions`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Russia deployed troops near Ukraine.", ["MOBILIZE Russia > Ukraine"]),
      ("North Korea tested a missile near Japan.", ["MOBILIZE North Korea > Japan"]),
      (
        "South Korea put its army on alert against North Korea.",
        ["MOBILIZE South Korea > North Korea"]
      ),
    ] as [(String, [String])])
  func `deployments and tests are mobilisations`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Iraq occupied Kuwait.", ["COERCE Iraq > Kuwait"]),
      ("Russia annexed Crimea.", ["COERCE Russia > Crimea"]),
      ("Israel imposed a curfew in Hebron.", ["COERCE Israel > Hebron"]),
      (
        "Israel demolished the homes of three Palestinians.", ["COERCE Israel > Palestine"]
      ),
    ] as [(String, [String])])
  func `occupations and curfews are coercion`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Libyan protesters attacked the embassy of Italy.", ["ASSAULT Libya > Italy"]),
      (
        "Iraq invaded Kuwait and bombed Saudi Arabia.",
        ["ASSAULT Iraq > Kuwait", "ASSAULT Iraq > Saudi Arabia"]
      ),
      ("Georgia was attacked by Russia.", ["ASSAULT Russia > Georgia"]),
      ("Russia launched an attack on Ukraine.", ["ASSAULT Russia > Ukraine"]),
      // Who did it stands with the deed.
      ("Three Palestinians were killed in an Israeli air strike.", ["ASSAULT Israel > Palestine"]),
      (
        "Osama bin Laden was killed in a raid conducted by the United States.",
        ["ASSAULT United States > Osama bin Laden"]
      ),
      ("Two Turkish soldiers were wounded in clashes with Syria.", ["ASSAULT Syria > Turkey"]),
      ("Hezbollah fighters were killed in an explosion.", []),
      ("Yitzhak Rabin was killed in Israel.", []),
      ("Hamas used rockets against Israel.", ["ASSAULT Hamas > Israel"]),
      ("Hamas used boats.", []),
    ] as [(String, [String])])
  func `attacks are assaults, passives turned round`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Canada is an ally of Belgium.", ["ALLY Canada > Belgium"]),
      ("Serbia regards China as a close friend.", ["ALLY Serbia > China"]),
      ("Cuba and Venezuela have close relations.", ["ALLY Cuba > Venezuela"]),
      ("Syria is one of Russia's closest allies.", ["ALLY Syria > Russia"]),
      ("Japan and Australia are close allies.", ["ALLY Japan > Australia"]),
    ] as [(String, [String])])
  func `friends and good relations are alliances`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("India and Pakistan have a dispute over Kashmir.", ["DISPUTE India > Pakistan"]),
      ("Relations between Algeria and Morocco are tense.", ["DISPUTE Algeria > Morocco"]),
      ("Armenia has strained relations with Turkey.", ["DISPUTE Armenia > Turkey"]),
      ("Greece and Turkey are at odds over gas.", ["DISPUTE Greece > Turkey"]),
    ] as [(String, [String])])
  func `quarrels and bad relations are disputes`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Trade between China and Australia reached $200 billion.", ["TRADE China > Australia"]),
      ("Germany is the largest trading partner of China.", ["TRADE Germany > China"]),
      ("Japan invested $3 billion in Indonesia.", ["TRADE Japan > Indonesia"]),
      ("Germany is a partner of China.", ["ALLY Germany > China"]),
    ] as [(String, [String])])
  func `trade between two is a tie`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Poland shares a border with Belarus.", ["BORDER Poland > Belarus"]),
      ("Iran, a neighbour of Iraq, closed the crossing.", ["BORDER Iran > Iraq"]),
      ("Chad shares a border with Norway.", []),
    ] as [(String, [String])])
  func `neighbours border`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Nagorno-Karabakh lies in the Caucasus.", ["PART Nagorno-Karabakh > Caucasus"]),
      ("The palace is in the French city of Lyon.", ["PART Lyon > France"]),
    ] as [(String, [String])])
  func `places lie in places`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Sweden joined NATO.", ["MEMBER Sweden > North Atlantic Treaty Organization"]),
      ("Hungary is a member of the European Union.", ["MEMBER Hungary > European Union"]),
      (
        "Azerbaijan's accession to the World Trade Organization took years.",
        ["MEMBER Azerbaijan > World Trade Organization"]
      ),
      (
        "Norway, as part of NATO, sent troops to Poland.",
        ["MEMBER Norway > North Atlantic Treaty Organization", "MOBILIZE Norway > Poland"]
      ),
      ("Denmark sees Iceland as a friend.", ["ALLY Denmark > Iceland"]),
    ] as [(String, [String])])
  func `members belong to bodies`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Azerbaijan's President Ilham Aliyev spoke.", ["OFFICE Ilham Aliyev > Azerbaijan"]),
      ("Sergey Lavrov, the foreign minister of Russia, spoke.", ["OFFICE Sergey Lavrov > Russia"]),
      ("Emmanuel Macron leads France.", ["OFFICE Emmanuel Macron > France"]),
    ] as [(String, [String])])
  func `office holders belong to their state`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "Michael McFaul, the American ambassador to Russia, resigned.",
        ["OFFICE Michael McFaul > United States", "ENVOY Michael McFaul > Russia"]
      )
    ] as [(String, [String])])
  func `envoys represent their state elsewhere`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "Angela Merkel studied at Leipzig University.",
        ["AFFILIATION Angela Merkel > Leipzig University"]
      )
    ] as [(String, [String])])
  func `people study and work at places`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "BrahMos is a joint venture between India and Russia.",
        ["MAKER India > BrahMos", "MAKER Russia > BrahMos", "COOPERATE India > Russia"]
      ),
      ("China's Belt and Road Initiative grew.", ["MAKER China > Belt and Road Initiative"]),
    ] as [(String, [String])])
  func `makers have made their works`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Bashar al-Assad is the son of Hafez al-Assad.", ["KIN Bashar al-Assad > Hafez al-Assad"])
    ] as [(String, [String])])
  func `relatives are kin`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("France may send troops to Mali.", ["MOBILIZE France > Mali possible"]),
      ("France did not attack Algeria.", ["ASSAULT France > Algeria negated"]),
      ("France would help Chad.", ["AID France > Chad possible"]),
      (
        "Turkey refused to help Greece.", ["REJECT Turkey > Greece", "AID Turkey > Greece negated"]
      ),
      ("Greek and Turkish ministers to meet in Geneva", ["CONSULT Greece > Turkey planned"]),
      ("It is not surprising that Iran attacked Iraq.", ["ASSAULT Iran > Iraq"]),
      (
        "Egypt banned Tayyip Erdogan from visiting Gaza.",
        ["COERCE Egypt > Tayyip Erdogan", "CONSULT Tayyip Erdogan > Gaza Strip negated"]
      ),
    ] as [(String, [String])])
  func `what may, will or did not happen says so`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "Norway and Sweden held talks on Monday. Norway agreed to look into it.",
        ["CONSULT Norway > Sweden", "AGREE Norway > Sweden"]
      ),
      ("Norway agreed to look into it.", []),
      ("Peru closed the road to neighbouring Chile.", ["BORDER Peru > Chile"]),
    ] as [(String, [String])])
  func `an act left open goes to whom the actor last had to do with`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("France defeated Germany in the final.", []), ("Korea beat China 3-0 on Wednesday.", []),
      ("Jamaica and Guyana are competing for the Cup.", []),
      ("France defeated Prussia in 1806.", ["ASSAULT France > Prussia"]),
      ("Hamas attacked Israel before the match.", ["ASSAULT Hamas > Israel"]),
    ] as [(String, [String])])
  func `nobody is attacked in a match`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Russia's war in Ukraine continues.", ["ASSAULT Russia > Ukraine"]),
      ("The war in Ukraine worries Poland.", []),
      ("Iran's defences against Israel have improved.", ["DISPUTE Iran > Israel"]),
      (
        "Belgium joined the fight against the Taliban.",
        ["ASSAULT Belgium > Taliban"]
      ),
      ("Belgium joined the Taliban.", ["MEMBER Belgium > Taliban"]),
    ] as [(String, [String])])
  func `wars have sides`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("The United Kingdom left the European Union.", ["RETREAT United Kingdom > European Union"]),
      ("Emmanuel Macron left Germany.", []),
      ("Sweden joined the European Union.", ["MEMBER Sweden > European Union"]),
    ] as [(String, [String])])
  func `who leaves a club is no member of it`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("South Africa took Israel to court.", ["ACCUSE South Africa > Israel"]),
      ("South Africa took Israel to task.", ["ACCUSE South Africa > Israel"]),
      (
        "The court of Belgium issued a warrant for Vladimir Putin.",
        ["ACCUSE Belgium > Vladimir Putin"]
      ),
      ("Turkey lifted its veto on Sweden.", ["CONCEDE Turkey > Sweden"]),
      ("Nicaragua switched recognition from Taiwan to China.", ["SUPPORT Nicaragua > China"]),
    ] as [(String, [String])])
  func `courts, vetoes and recognition`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
