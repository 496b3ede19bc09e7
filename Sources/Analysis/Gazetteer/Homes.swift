/// The states that organisations, peoples and disputed lands belong to.
///
/// Columns: ISO 3166-1 alpha-3 codes, the first that of the chief home ("-" where there is none), then names as the
/// tables of organisations and peoples have them. Source: general knowledge of seats, owners and homelands.
let homeTable = #"""
  USA	Pentagon; State Department; Department of Justice; Department of Homeland Security; Central Intelligence Agency; Federal Bureau of Investigation; National Security Agency; Federal Reserve; USAID; NASA; Centers for Disease Control and Prevention; United States Congress; US Senate; House of Representatives; Supreme Court of the United States; Republican Party; Ku Klux Klan
  USA	Associated Press; CNN; CBS; NBC; Fox News; NPR; PBS; MSNBC; CNBC; Voice of America; Radio Free Europe/Radio Liberty; New York Times; Washington Post; Wall Street Journal; Los Angeles Times; USA Today; Foreign Policy; Foreign Affairs; Time magazine; Newsweek; Forbes; Bloomberg; Politico; Axios
  USA	Apple; Google; Microsoft; Amazon.com; Facebook; Meta Platforms; Twitter; Instagram; WhatsApp; YouTube; Netflix; Uber; Tesla; SpaceX; Starlink; OpenAI; Nvidia; Intel; IBM; Qualcomm; Boeing; Lockheed Martin; Raytheon; Northrop Grumman; General Dynamics; General Electric; General Motors; ExxonMobil; Chevron; ConocoPhillips; Goldman Sachs; JPMorgan; Morgan Stanley; Citigroup; Bank of America; Wells Fargo; BlackRock; Moody's; Standard & Poor's; McKinsey; Walmart; Coca-Cola; PepsiCo; McDonald's; Starbucks; Nike; Procter & Gamble; Pfizer; Moderna; Johnson & Johnson; FedEx; UPS
  USA	Harvard University; Yale University; Stanford University; Massachusetts Institute of Technology; Brookings Institution; RAND Corporation; Carnegie Endowment for International Peace; Atlantic Council; Council on Foreign Relations; Center for Strategic and International Studies; African Americans; Native Americans; Cherokees; Navajos; Asian Americans; Democrats; Republicans
  GBR	House of Commons; House of Lords; Foreign Office; MI5; MI6; Scotland Yard; Conservative Party; Liberal Democrats; Scottish National Party; Sinn Féin; Democratic Unionist Party; Irish Republican Army; Reuters; BBC; Financial Times; The Economist; The Guardian; Daily Telegraph; The Independent; Daily Mail; Tories
  GBR	Rolls-Royce; BAE Systems; BP; Shell; Vodafone; HSBC; Barclays; Standard Chartered; Unilever; AstraZeneca; GlaxoSmithKline; Rio Tinto; Anglo American; British Airways; Oxford University; Cambridge University; London School of Economics; University College London; Chatham House; International Institute for Strategic Studies; Manchester United; Manchester City; Liverpool FC
  DEU	Bundestag; Bundesrat; Bundeswehr; Christian Democratic Union; Alternative for Germany; Deutsche Presse-Agentur; Deutsche Welle; Der Spiegel; Die Welt; Volkswagen; BMW; Mercedes-Benz; Daimler; Siemens; Bosch; BASF; Bayer; Deutsche Bank; Commerzbank; Lufthansa; Rheinmetall; Adidas; BioNTech; DHL; Merck; Bayern Munich
  FRA	Agence France-Presse; National Rally; France 24; Le Monde; Le Figaro; Libération; Dassault; Thales; Renault; Peugeot; TotalEnergies; BNP Paribas; Société Générale; Sanofi; Air France; Orange
  ITA	Forza Italia; Leonardo; Ferrari; Fiat; Eni; La Repubblica; Corriere della Sera; Red Brigades; Juventus
  ESP	Podemos; El País; El Mundo; Repsol; Santander; Basque Homeland and Freedom; FC Barcelona; Real Madrid; Catalans; Basques
  ISR	Knesset; Mossad; Shin Bet; Israel Defense Forces; Likud; Haaretz; Jerusalem Post; Times of Israel
  PSE	Fatah; Palestine Liberation Organization; Palestinian Authority; Hamas; Islamic Jihad
  LBN	Hezbollah; Maronites
  IRN	Majlis; Islamic Revolutionary Guard Corps; Quds Force; IRNA; Fars News Agency; Tasnim News Agency; Mehr News Agency; Tehran Times
  IRQ	Popular Mobilization Forces; Peshmerga; Rudaw; Yazidis
  SYR	Free Syrian Army; Syrian Democratic Forces; People's Protection Units; Democratic Union Party; Hayat Tahrir al-Sham; Al-Nusra Front; SANA; Alawites
  TUR	Justice and Development Party; Republican People's Party; Peoples' Democratic Party; Kurdistan Workers' Party; Anadolu Agency; Hurriyet; Daily Sabah; Baykar; Turkish Airlines; Kemalists
  YEM	Houthis
  EGY	Muslim Brotherhood; Al-Ahram; Copts
  SAU	Al Arabiya; Asharq Al-Awsat; Saudi Aramco; Islamic Development Bank
  QAT	Al Jazeera; QatarEnergy; Qatar Airways
  ARE	ADNOC; Emirates Airlines
  AFG	Loya Jirga; Taliban; Haqqani network; Hazaras; Pashtuns
  PAK	Inter-Services Intelligence; Pakistan Tehreek-e-Insaf; Pakistan Muslim League-Nawaz; Pakistan People's Party; Tehrik-i-Taliban Pakistan; Lashkar-e-Taiba; Jaish-e-Mohammed; Balochistan Liberation Army; Express Tribune; Baloch
  IND	Lok Sabha; Rajya Sabha; Bharatiya Janata Party; Indian National Congress; Aam Aadmi Party; Rashtriya Swayamsevak Sangh; Shiv Sena; Trinamool Congress; Research and Analysis Wing; Border Security Force; Central Reserve Police Force; Central Bureau of Investigation; National Investigation Agency; Reserve Bank of India; Hizbul Mujahideen; Press Trust of India; Asian News International; Times of India; The Hindu; Hindustan Times; Indian Express; Tata; Tata Steel; Tata Motors; Reliance Industries; Adani Group; Infosys; Wipro; Air India; Dalits; Marathas; Sikhs
  LKA	Liberation Tigers of Tamil Eelam; Sinhalese
  LKA IND	Tamils
  BGD	Awami League; Bangladesh Nationalist Party
  NPL	Gorkhas; Sherpas
  MMR	Arakan Army; Karens; Kachins; Rohingya
  CHN	National People's Congress; People's Liberation Army; Chinese Communist Party; Xinhua; CGTN; Global Times; People's Daily; South China Morning Post; ByteDance; TikTok; Huawei; Huawei Technologies; ZTE; Xiaomi; Alibaba; Tencent; Baidu; JD.com; BYD; CATL; Evergrande; Sinopec; PetroChina; CNOOC; CNPC; Sinovac; Sinopharm; Uyghurs; Tibetans; Hui; Han Chinese
  TWN	Kuomintang; Democratic Progressive Party; TSMC; Foxconn
  JPN	Liberal Democratic Party; Kyodo; NHK; Japan Times; Nikkei; Asahi Shimbun; Sony; Nintendo; SoftBank; Toyota; Honda; Nissan; Mitsubishi; Toshiba; Panasonic
  KOR	Yonhap; Korea Herald; Samsung; SK Hynix; LG; Hyundai; Kia
  PRK	Workers' Party of Korea
  KHM	Khmer Rouge
  VNM	Viet Cong
  LAO VNM	Hmong
  PHL	Abu Sayyaf; Moro Islamic Liberation Front; New People's Army; Moros
  IDN	Jemaah Islamiyah; Javanese; Balinese
  MYS	Malays
  SGP	Straits Times; Singapore Airlines
  AUS	BHP; Aboriginal Australians; Torres Strait Islanders
  NZL	Māori
  NCL	Kanaks
  RUS	Duma; Federal Security Service; KGB; GRU; TASS; RIA Novosti; Interfax; Sputnik; RT; Kommersant; Novaya Gazeta; Gazprom; Rosneft; Lukoil; Rosatom; Sberbank; VTB; Aeroflot; Rosoboronexport; Wagner Group; Circassians; Cossacks
  UKR	Verkhovna Rada; Crimean Tatars
  POL	Sejm; Law and Justice
  HUN	Fidesz
  GRC	Syriza
  SWE	Saab
  NOR	Equinor
  DNK	Maersk
  NLD	KLM
  IRL	Ryanair
  CHE	Glencore; Credit Suisse; UBS; Nestlé; Novartis; Roche
  BIH	Bosniaks
  AZE	Milli Majlis; SOCAR; Azerbaijan Airlines
  ZAF	African National Congress; Economic Freedom Fighters; De Beers; Eskom; Transnet; MTN; Zulus; Xhosas; Afrikaners
  LSO	Sothos
  BWA	Tswanas
  ZWE	ZANU-PF; Shonas; Ndebele
  NAM	SWAPO; Herero; Nama
  MOZ	FRELIMO; RENAMO
  AGO	MPLA; UNITA
  NGA	All Progressives Congress; Peoples Democratic Party; Boko Haram; Hausas; Yorubas; Igbos; Ijaws; Kanuri
  GHA	National Democratic Congress; New Patriotic Party; Akans; Ashantis; Ewe
  SEN	Wolof
  MLI	Tuaregs; Dogons
  ETH	Tigray People's Liberation Front; Oromo Liberation Army; Ethiopian Airlines; Oromos; Amharas; Tigrayans
  SOM	Al-Shabaab
  KEN	Safaricom; Kenya Airways; Kikuyus; Luos; Maasai
  UGA	Lord's Resistance Army; Allied Democratic Forces
  RWA BDI	Hutus; Tutsis
  COD	M23; FDLR
  SDN	Rapid Support Forces
  SSD	Dinkas; Nuer
  CAF	Seleka
  ESH	Polisario Front
  DZA	Al-Qaeda in the Islamic Maghreb; Islamic Salvation Front
  MEX	Pemex; El Universal; Zapatista Army of National Liberation
  CUB	Prensa Latina
  NIC	Sandinista National Liberation Front; Sandinistas
  SLV	FMLN; Farabundo Martí National Liberation Front
  COL	Revolutionary Armed Forces of Colombia; National Liberation Army; Ecopetrol
  PER	Shining Path
  VEN	PDVSA; Chavistas
  BRA	Petrobras; Vale; Odebrecht; Folha de S.Paulo
  ARG	Clarín; La Nación; Peronists
  CHL	Mapuche
  PRY	Guarani
  GTM MEX	Mayans
  CAN	First Nations; Métis
  - IND PAK	Kashmir; Punjab
  - IND BGD	Bengal
  - TUR IRQ SYR IRN	Kurds
  - IRQ SYR TKM	Turkmens
  - DZA MAR	Berbers
  - IRQ SYR LBN SAU	Sunnis
  - IRQ LBN IRN	Shiites
  - LBN SYR ISR	Druze
  - MLI NGA	Fulani
  """#
