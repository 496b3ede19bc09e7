/// The words that say what a name names.
enum NameWords {
  /// Last words of bodies, in lower case: "Baku State University".
  static let bodyHeads: Set<String> = words(
    """
    university universities college academy institute institution institutes school schools faculty seminary polytechnic
    ministry department directorate agency authority authorities administration commission commissariat committee
    subcommittee council board bureau office secretariat service services cabinet parliament congress senate assembly legislature
    diet court courts tribunal prosecution judiciary police constabulary army navy force forces guard guards corps
    regiment brigade battalion division command militia gendarmerie military
    party front movement union alliance coalition league federation confederation association society foundation
    fund trust organisation organization org group network initiative centre center forum platform club
    bank banks corporation corp corp. company co co. inc inc. ltd ltd. limited llc plc gmbh s.a. ag enterprises holdings
    holding industries partners ventures technologies technology systems solutions laboratories labs motors airlines airways
    airline telecom communications media news newspaper newspapers times post herald tribune gazette journal daily
    chronicle television tv radio press broadcasting studios entertainment records pictures energy petroleum oil gas mining minerals
    resources steel pharmaceuticals pharma insurance securities capital investments investment exchange chamber cooperative
    embassy consulate mission delegation church diocese archdiocese mosque team united fc f.c. brigades
    syndicate consortium consultancy conglomerate collective taskforce inspectorate ombudsman hub lab
    """)
  /// Heads of a body before "of", "for" or "on": "Ministry of Finance".
  static let bodyOfHeads: Set<String> = words(
    """
    university college academy institute institution school faculty ministry department directorate agency authority
    commission committee council board bureau office secretariat court house chamber bank parliament congress
    assembly senate party front movement union alliance coalition league federation confederation association society
    foundation fund organisation organization centre center forum club church chamber embassy consulate government army
    bundesrat inspectorate panel network group corps company guild confederation brotherhood centers centres institutes
    """)
  /// Bodies that need a name before them to be one, and a capital letter: "Kremlin Government".
  static let governmentHeads: Set<String> = words("government embassy parliament")
  /// Last words of buildings and works: "Erbil Airport".
  static let facilityHeads: Set<String> = words(
    """
    airport airports airfield airbase aerodrome port harbour harbor station terminal stadium arena palace castle fort
    fortress tower towers building bridge tunnel dam canal highway motorway expressway freeway road street avenue boulevard
    lane drive square plaza mall hall theatre theater museum gallery library hospital clinic prison jail cathedral basilica
    temple shrine monastery synagogue hotel resort park zoo cemetery memorial monument pier barracks garrison
    base plant reactor refinery mine pipeline railway railroad metro
    """)
  /// Last words of places: "Laja River".
  static let placeHeads: Set<String> = words(
    """
    river lake sea ocean bay gulf strait straits channel island islands isle isles archipelago peninsula cape coast
    mountain mountains mount hill hills valley desert plateau plain plains basin delta forest falls glacier canyon reef
    volcano province county district region state territory prefecture oblast governorate emirate sultanate kingdom
    republic city town village township municipality suburb heights ridge pass creek springs beach point
    """)
  /// Lower-case words that newspapers write as part of a place's name.
  static let lowerPlaceHeads: Set<String> = words(
    "province county river island islands peninsula mountains canyon governorate prefecture oblast")
  /// Last words of occasions: "Iran-Iraq War".
  static let occasionHeads: Set<String> = words(
    """
    election elections referendum war wars battle revolution uprising intifada summit conference olympics games cup
    championship championships festival marathon tournament expo genocide massacre crisis coup rebellion
    campaign convention congress league
    """)
  /// Last words of agreements and laws: "Paris Agreement".
  static let agreementHeads: Set<String> = words(
    """
    agreement treaty accord accords pact protocol convention charter declaration act bill law resolution
    memorandum statute constitution deal code amendment
    """)
  /// Last words of undertakings: "Belt and Road Initiative".
  static let projectHeads: Set<String> = words(
    "project corridor pipeline programme program plan initiative railway dam scheme strategy vision"
  )
  /// Small words inside names.
  static let connectors: Set<String> = words(
    "of for the and on de la del du des da do dos das di y e & in und et von der")
  /// Small words inside people's names.
  static let particles: Set<String> = words(
    """
    de da do dos das del della di du la le van von der den ter ten bin bint ibn ben al el abu abd ul ur ud uz af y e dela st.
    """)
  /// Acronyms that are common nouns.
  static let commonAcronyms: Set<String> = words(
    """
    NGO NGOs GDP GNP CPI LNG LPG TB HIV AIDS HIV/AIDS SMS MMS PCR MoU MOU MoUs MOUs FIR FIRs AI IT TV PM PMs CEO CEOs CFO COO
    CTO MP MPs MLA MLAs MEP MEPs MSP DNA RNA mRNA VAT GST ATM ATMs CCTV PPE ICU UV SUV SUVs EV EVs NEV NEVs GPS USB PDF URL PC
    PCs IPO IPOs ESG FDI ETF ETFs FAQ HR PR R&D SME SMEs MSME MSMEs PTSD ADHD STEM GMT UTC BST IST KST EST PST FM AM
    ID IDs VIP VIPs ICT GMO GMOs MRI CT IVF STI STIs NCD NCDs IDP IDPs POW POWs WMD IED IEDs UAV UAVs ICBM ICBMs SAM SAMs PhD MBA BA BSc
    MSc LLB CSR KYC P2P B2B KPI RFP RTI UPI NPA JV EEZ EEZs TNT CO2 GHG GHGs NFT NFTs DJ DJs MC MVP UFO UFOs USD EUR GBP INR JPY CNY
    RMB AUD CAD ZAR SUVs OK QR 2G 3G 4G 5G 6G LED LCD OLED AR VR XR VPN API ISP IoT PIN SIM DIY GMV ROI P/E GPA SAT CV OPD BP
    AC DC RPM HP MW GW kW kWh MWh GWh BTU PV CHP CNG WASH SRH GBV FGM SDG SDGs MDG MDGs RBI's CBD CBDC DeFi DAO ICO STO LGU LGUs OFW OFWs
    SRC VOC EMS ER OR UTI COPD BMI IQ EQ HQ DIN ISO RSVP ETA ASAP TBC TBA Q1 Q2 Q3 Q4 H1 H2 XI MD Dr HC SC LP CC PS PhDs BBL Ph.D. Ph.D LLC LLP Inc. Ltd. Co. Corp. PLC a.m. p.m. No. Nos. Mr. Mrs. Ms. St.
    """)
  /// Words that name no one body when they stand alone, however capitalised.
  static let bareWords: Set<String> = words(
    """
    State States Kingdom Republic Government Minister President Court Council Agency Party Board Constitution Interior
    Justice Education Office Centre Center Bank Commission Committee Department Company Corporation Group Union University
    College School Hospital Church Police Force Forces Chief Law Internet Earth Revolution Independence Olympic Imam Amir
    Pope Crown Fund Association Institute Movement Federation Authority Bureau Province District Region County City Village
    Covid Bill Act Treaty Agreement Project Programme Program Plan Initiative Summit Conference Health Finance Defence
    Defense Security Environment Energy Agriculture Transport Economy Sheikh Sultan King Queen Prince Princess Sheikhs Executive
    Members Member Chairman Director Secretary General Governor Mayor Premier Highness Majesty Excellency Sir Madam Mr Mrs Ms Dr
    Chamber North South East West Northern Southern Eastern Central Coalition Opposition River Sea Island Mountain Road Street
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
