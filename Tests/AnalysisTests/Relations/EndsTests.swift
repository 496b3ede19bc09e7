import Support
import Testing

/// Who the two ends of a relation are, and who only stands near.
@Suite struct EndsTests {
  @Test(
    arguments: [
      ("Iran is violating the terms of the accord.", []),
      (
        "Turkey criticised Israel. Turkey later resisted international pressure.",
        [
          "ACCUSE Turkey > Israel"
        ]
      ),
      (
        "Turkey criticised Israel. Israel later rejected the criticism.",
        ["ACCUSE Turkey > Israel", "REJECT Israel > Turkey"]
      ),
    ] as [(String, [String])])
  func `only an answer is given to whom one had to do with before`(
    text: String, expected: [String]
  ) throws {
    check(try Read.relations(in: text), expected, text)
  }

  @Test(
    arguments: [
      ("India ordered Israeli drones.", ["COOPERATE India > Israel"]),
      ("India ordered Israel to leave.", ["REQUEST India > Israel"]),
      ("Russia is selling India oil.", ["COOPERATE Russia > India"]),
      ("Egypt received an exemption from the United States.", ["CONCEDE United States > Egypt"]),
      ("Egypt received money from Qatar.", ["AID Qatar > Egypt"]),
      ("Turkey struck Syria.", ["ASSAULT Turkey > Syria"]),
      ("Turkey struck a balance between France and Germany.", []),
      ("France took a different approach to Turkey.", []),
      ("Iran provided an opening to Central Asia.", []),
      ("Turkey took a pro-Israel stance.", []),
      ("US-backed rebels attacked Turkey.", ["ASSAULT US - backed rebels > Turkey"]),
      ("Emmanuel Macron called Ireland a partner.", ["ALLY Emmanuel Macron > Ireland"]),
      (
        "Emmanuel Macron called Vladimir Putin a liar.", ["ACCUSE Emmanuel Macron > Vladimir Putin"]
      ),
      ("Emmanuel Macron insisted that Iran will stay.", []),
      ("Emmanuel Macron insisted that Iran leave.", ["REQUEST Emmanuel Macron > Iran"]),
      ("Hezbollah fought for freedom.", []),
      ("France assured Chad that Russia will leave.", ["AGREE France > Chad"]),
      ("Turkey called for an inquiry into the shelling of Kirkuk.", []),
      ("France released a report on Chad.", []),
      ("France released Ali Alizada.", ["CONCEDE France > Ali Alizada"]),
      ("Emmanuel Macron suggested that Iran would follow.", []),
      ("Emmanuel Macron spoke to Al Jazeera.", []),
      (
        "Emmanuel Macron met the Independent Media Council.",
        ["CONSULT Emmanuel Macron > Independent Media Council"]
      ),
      ("The Japan-EU agreement took effect.", ["AGREE Japan > European Union"]),
      ("Emmanuel Macron spoke to Vladimir Putin.", ["CONSULT Emmanuel Macron > Vladimir Putin"]),
      ("Iran wants to work with states that border Turkey.", []),
    ] as [(String, [String])])
  func `an object is taken for what it is`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "Iran established alliances in Iraq and Syria.",
        ["COOPERATE Iran > Iraq", "COOPERATE Iran > Syria"]
      ),
      (
        "Ebrahim Raisi of Iran, Vladimir Putin of Russia and Recep Tayyip Erdogan of Turkey met.",
        [
          "CONSULT Ebrahim Raisi > Vladimir Putin", "CONSULT Ebrahim Raisi > Recep Tayyip Erdogan",
          "CONSULT Vladimir Putin > Recep Tayyip Erdogan",
        ]
      ),
      (
        "It was Vladimir Putin, not Joe Biden, who visited Iran.", ["CONSULT Vladimir Putin > Iran"]
      ),
      (
        "The Russian president Vladimir Putin left. Vladimir Putin's spokesman, Dmitry Peskov, spoke.",
        ["OFFICE Vladimir Putin > Russia", "OFFICE Dmitry Peskov > Russia"]
      ),
      ("Israel and Russia wanted to protect their bases.", []),
      ("It is unlikely that Russia attacked Chad.", ["ASSAULT Russia > Chad possible"]),
      (
        "Russia will help Chad by attacking Libya.",
        [
          "AID Russia > Chad planned", "ASSAULT Russia > Libya planned",
        ]
      ),
      ("Japan and Ireland agreed to make sure that Russia will leave.", ["AGREE Japan > Ireland"]),
      (
        "The European Union's call on Russia to attack Chad was criticised.",
        ["REQUEST European Union > Russia", "ASSAULT Russia > Chad asked"]
      ),
      ("No minister of Iraq supported Turkey.", ["SUPPORT Iraq > Turkey negated"]),
      ("The attack renewed Iraqi calls for help from Turkey.", ["REQUEST Iraq > Turkey"]),
      ("Emmanuel Macron voiced Germany's support for Chad.", ["SUPPORT Germany > Chad"]),
      (
        "Xi Jinping met his Irish counterpart, Micheál Martin.",
        [
          "CONSULT Xi Jinping > Micheál Martin", "OFFICE Micheál Martin > Ireland",
        ]
      ),
      (
        "Emmanuel Macron told Vladimir Putin that Chad is attacking Libya.",
        ["CONSULT Emmanuel Macron > Vladimir Putin", "ASSAULT Chad > Libya"]
      ),
      (
        "Instead of helping Chad, France attacked Libya.",
        [
          "AID France > Chad negated", "ASSAULT France > Libya",
        ]
      ),
      ("India has no objection to Turkey's plan.", ["REJECT India > Turkey negated"]),
      ("Airbus joins forces with Boeing.", ["COOPERATE Airbus > Boeing"]),
      ("Sweden is mired in a conflict with Norway.", ["DISPUTE Sweden > Norway"]),
      (
        "If tensions break out between Iran and Iraq, oil will be dear.",
        ["DISPUTE Iran > Iraq possible"]
      ),
      ("China wants to cut Iran's ties with Iraq.", ["SANCTION Iran > Iraq planned"]),
      (
        "It should not be forgotten that Chad attacked Libya.", ["ASSAULT Chad > Libya"]
      ),
    ] as [(String, [String])])
  func `a noun's ends are found where its sentence has them`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "Antony Blinken is in charge of the State Department.",
        ["OFFICE Antony Blinken > State Department"]
      ),
      ("Germany brought charges against Syria.", ["ACCUSE Germany > Syria"]),
      ("Ghana submitted 31 questions to Togo.", []),
      ("Ghana submitted to Togo.", ["CONCEDE Ghana > Togo"]),
      ("Wang Yi paid a courtesy call on Sergei Lavrov.", ["CONSULT Wang Yi > Sergei Lavrov"]),
      (
        "The Red Cross established communication with the Taliban.",
        ["CONSULT International Committee of the Red Cross > Taliban"]
      ),
      ("Yemen examined documents kept by Oman.", []),
      ("Emmanuel Macron criticised attacks on Armenia.", []),
      ("Emmanuel Macron criticised Armenia.", ["ACCUSE Emmanuel Macron > Armenia"]),
      ("Germany investigated allegations against Syria.", ["ACCUSE Germany > Syria"]),
      ("The earthquake in Nepal killed farmers.", []),
      ("The army of Nepal killed farmers.", ["ASSAULT Nepal > farmers"]),
      ("The United States defended the ports and the islands against China.", []),
    ] as [(String, [String])])
  func `a phrase is taken for what it says as a whole`(sentence: String, expected: [String]) throws
  {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "The European Union has strengthened ties between Serbia and Kosovo.",
        ["COOPERATE Serbia > Kosovo"]
      ),
      ("China strengthened ties with Iran.", ["COOPERATE China > Iran"]),
      (
        "Relations between Serbia and Kosovo have been marked by friction.",
        ["DISPUTE Serbia > Kosovo"]
      ),
      ("Relations between Serbia and Kosovo have been marked by trust.", ["ALLY Serbia > Kosovo"]),
      ("France demanded that the talks be hosted by Oman.", ["REQUEST France > Oman"]),
      (
        "France demanded that Vladimir Putin be suspended by the United Nations.",
        ["REQUEST France > United Nations", "SANCTION United Nations > Vladimir Putin asked"]
      ),
    ] as [(String, [String])])
  func `ties and requests go to those whom they concern`(sentence: String, expected: [String])
    throws
  {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("France met the needs of Chad.", []),
      ("France met the president of Chad.", ["CONSULT France > Chad"]),
      ("Chad and Niger signed a petition.", []),
      ("Chad and Niger offered help.", []),
      ("Chad combated the energy crisis of Libya.", []),
      ("France fought Libyan troops.", ["ASSAULT France > Libya"]),
      ("Chad and Niger joined the fight against corruption.", []),
      ("Emmanuel Macron rapped Vladimir Putin.", []),
      (
        "Emmanuel Macron engaged Vladimir Putin in talks.",
        ["CONSULT Emmanuel Macron > Vladimir Putin"]
      ),
      ("Siemens controls the flow of goods in Chad.", []),
      ("Libya controls the north of Chad.", ["COERCE Libya > Chad"]),
      ("The ship demonstrates the strength of France.", []),
      ("Emmanuel Macron argued for Chad.", ["SUPPORT Emmanuel Macron > Chad"]),
      ("France warned that the crisis in Chad will worsen.", []),
      ("France warned Chad.", ["THREATEN France > Chad"]),
      ("China claims Taiwan.", ["DISPUTE China > Taiwan"]),
      ("Emmanuel Macron claimed ignorance about Chad.", []),
      ("Germany is committed to the destruction of Libya.", []),
      ("The strategy of Germany is part of the plans of Siemens.", []),
    ] as [(String, [String])])
  func `what belongs to somebody does not stand for them in every act`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Refugees travelled to Kenya.", []),
      ("Emmanuel Macron travelled to Kenya.", ["CONSULT Emmanuel Macron > Kenya"]),
      ("Emmanuel Macron returned to France.", []),
      (
        "The French president, Emmanuel Macron, flew to France.",
        ["OFFICE Emmanuel Macron > France"]
      ),
      (
        "Iran and Iraq are at peace since the Iran-Iraq War.", ["DISPUTE Iran > Iraq"]
      ),
      ("Yoon Suk-yeol defeated Lee Jae-myung in the election.", []),
      ("Russia defeated Ukraine in the war.", ["ASSAULT Russia > Ukraine"]),
    ] as [(String, [String])])
  func `ways, wars and votes are told apart`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
