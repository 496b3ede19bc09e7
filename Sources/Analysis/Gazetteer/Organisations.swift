/// International bodies, alliances, agencies, armed groups, parties, companies and news outlets.
///
/// Columns: name, other names and acronyms. Sources: the organisation chart of the United Nations system, the bodies'
/// own charters and lists of members; the rest is general knowledge.
let organisationTable = #"""
  United Nations	UN; U.N.; UNO; United Nations Organization; United Nations Organisation
  United Nations Security Council	UN Security Council; U.N. Security Council; UNSC; Security Council
  United Nations General Assembly	UN General Assembly; U.N. General Assembly; UNGA
  United Nations Human Rights Council	UN Human Rights Council; U.N. Human Rights Council; UNHRC; Human Rights Council
  United Nations Secretariat	UN Secretariat
  United Nations Development Programme	UN Development Programme; United Nations Development Program; UNDP
  United Nations Environment Programme	UN Environment Programme; UNEP
  United Nations Children's Fund	UNICEF; Unicef; UN Children's Fund
  United Nations High Commissioner for Refugees	UN High Commissioner for Refugees; UN Refugee Agency; UNHCR; U.N. refugee agency
  Office of the High Commissioner for Human Rights	OHCHR; UN Human Rights Office
  Office for the Coordination of Humanitarian Affairs	OCHA; UNOCHA; UN OCHA
  United Nations Relief and Works Agency	UNRWA
  United Nations Educational, Scientific and Cultural Organization	UNESCO; Unesco
  United Nations Population Fund	UNFPA
  UN Women
  United Nations Office on Drugs and Crime	UNODC
  United Nations Framework Convention on Climate Change	UNFCCC
  United Nations Conference on Trade and Development	UNCTAD
  United Nations Industrial Development Organization	UNIDO
  United Nations Interim Force in Lebanon	UNIFIL
  United Nations Mission in South Sudan	UNMISS
  World Food Programme	World Food Program; WFP
  World Health Organization	World Health Organisation; WHO
  Food and Agriculture Organization	Food and Agriculture Organisation; FAO
  International Labour Organization	International Labour Organisation; International Labor Organization; ILO
  International Monetary Fund	IMF
  World Bank	World Bank Group
  International Finance Corporation	IFC
  International Fund for Agricultural Development	IFAD
  International Civil Aviation Organization	ICAO
  International Maritime Organization	IMO
  International Telecommunication Union	ITU
  Universal Postal Union	UPU
  World Meteorological Organization	WMO
  World Intellectual Property Organization	WIPO
  World Tourism Organization	UNWTO
  International Atomic Energy Agency	IAEA
  World Trade Organization	World Trade Organisation; WTO
  Organisation for the Prohibition of Chemical Weapons	OPCW
  International Organization for Migration	IOM
  Intergovernmental Panel on Climate Change	IPCC
  International Court of Justice	ICJ; World Court
  International Criminal Court	ICC
  Permanent Court of Arbitration
  International Committee of the Red Cross	ICRC; Red Cross
  International Federation of Red Cross and Red Crescent Societies	IFRC
  Interpol	INTERPOL
  North Atlantic Treaty Organization	North Atlantic Treaty Organisation; NATO; Nato
  European Union	EU; E.U.
  European Commission
  European Parliament
  European Council
  Council of the European Union
  European Central Bank	ECB
  European Court of Justice	ECJ
  European Court of Human Rights	ECHR
  European Investment Bank	EIB
  European Economic Community	EEC
  Europol
  Frontex
  Eurostat
  Council of Europe
  Organization for Security and Co-operation in Europe	Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organization for Security Co-operation in Europe; OSCE
  OSCE Minsk Group	Minsk Group
  European Free Trade Association	EFTA
  European Space Agency	ESA
  European Bank for Reconstruction and Development	EBRD
  Organisation for Economic Co-operation and Development	Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; OECD
  Financial Action Task Force	FATF
  Bank for International Settlements	?BIS
  International Energy Agency	IEA
  International Renewable Energy Agency	IRENA
  Group of Seven	G7; G-7
  Group of Eight	G8; G-8
  Group of Twenty	G20; G-20
  Group of 77	G77; G-77
  Non-Aligned Movement	?NAM
  BRICS	Brics; BRIC
  Commonwealth of Nations	?Commonwealth
  Commonwealth of Independent States	CIS
  Collective Security Treaty Organization	CSTO; Collective Security Treaty Organisation
  Eurasian Economic Union	EAEU; EEU
  Shanghai Cooperation Organisation	Shanghai Cooperation Organization; SCO
  Organization of Turkic States	Organisation of Turkic States; Turkic Council; ?OTS
  Organization of the Black Sea Economic Cooperation	BSEC
  GUAM Organization for Democracy and Economic Development
  Economic Cooperation Organization	Economic Cooperation Organisation; ?ECO
  Association of Southeast Asian Nations	Association of South East Asian Nations; ASEAN; Asean
  ASEAN Regional Forum
  Asia-Pacific Economic Cooperation	APEC; Apec
  South Asian Association for Regional Cooperation	SAARC
  BIMSTEC	Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
  Pacific Islands Forum	?PIF
  Asian Development Bank	ADB
  Asian Infrastructure Investment Bank	AIIB
  New Development Bank
  Quadrilateral Security Dialogue	?Quad
  AUKUS	Aukus
  Five Eyes
  ANZUS
  African Union	AU
  Organisation of African Unity	Organization of African Unity; OAU
  African Development Bank	AfDB
  African Export-Import Bank	Afreximbank
  Economic Community of West African States	ECOWAS; Ecowas
  Southern African Development Community	SADC
  East African Community	EAC
  Intergovernmental Authority on Development	IGAD
  Common Market for Eastern and Southern Africa	COMESA
  Economic Community of Central African States	ECCAS
  CEMAC	Economic and Monetary Community of Central Africa
  West African Economic and Monetary Union	UEMOA; WAEMU
  G5 Sahel
  Alliance of Sahel States	?AES
  Africa CDC	Africa Centres for Disease Control and Prevention
  Arab League	League of Arab States
  Arab Maghreb Union
  Gulf Cooperation Council	GCC
  Organisation of Islamic Cooperation	Organization of Islamic Cooperation; Organisation of the Islamic Conference; OIC
  Islamic Development Bank	IsDB
  Organization of the Petroleum Exporting Countries	Organisation of the Petroleum Exporting Countries; OPEC; Opec
  OPEC+	Opec+
  Gas Exporting Countries Forum	GECF
  Organization of American States	Organisation of American States; OAS
  Mercosur	MERCOSUR
  Community of Latin American and Caribbean States	CELAC
  UNASUR	Unasur; Union of South American Nations
  ALBA	Bolivarian Alliance for the Peoples of Our America
  Andean Community
  Pacific Alliance
  Caribbean Community	CARICOM; Caricom
  Central American Integration System	SICA
  Inter-American Development Bank	IDB
  Inter-American Commission on Human Rights	IACHR; CIDH
  Inter-American Court of Human Rights
  CABEI	Central American Bank for Economic Integration; BCIE
  League of Nations
  Warsaw Pact
  Comecon
  Comintern
  Amnesty International
  Human Rights Watch	HRW
  Transparency International
  Reporters Without Borders	Reporters Sans Frontières; ?RSF
  Committee to Protect Journalists	CPJ
  Doctors Without Borders	Médecins Sans Frontières; Medecins Sans Frontieres; MSF
  Save the Children
  Oxfam
  Greenpeace
  World Wildlife Fund	World Wide Fund for Nature; WWF
  International Crisis Group
  Freedom House
  World Economic Forum	WEF
  International Olympic Committee	IOC
  FIFA	Fifa; Fédération Internationale de Football Association
  UEFA	Uefa
  Confederation of African Football	?CAF
  Pentagon	Department of Defense; US Department of Defense; U.S. Department of Defense; Defense Department; DoD; DOD
  State Department	US State Department; U.S. State Department; Department of State
  Department of Justice	Justice Department; US Department of Justice; U.S. Department of Justice; DOJ
  Department of Homeland Security	DHS
  Central Intelligence Agency	CIA
  Federal Bureau of Investigation	FBI
  National Security Agency	NSA
  National Security Council	?NSC
  Federal Reserve	US Federal Reserve; Fed
  USAID	U.S. Agency for International Development; United States Agency for International Development
  NASA	Nasa
  Centers for Disease Control and Prevention	CDC
  United States Congress	US Congress; U.S. Congress
  US Senate	U.S. Senate; United States Senate
  House of Representatives	US House of Representatives; U.S. House of Representatives
  Supreme Court of the United States	US Supreme Court; U.S. Supreme Court
  House of Commons
  House of Lords
  Foreign Office	Foreign, Commonwealth and Development Office; FCDO
  MI5
  MI6
  Scotland Yard
  Bundestag
  Bundesrat
  Bundeswehr
  Knesset
  Mossad
  Shin Bet
  Israel Defense Forces	Israeli Defense Forces; Israel Defence Forces; IDF
  Duma	State Duma
  Federal Security Service	FSB
  KGB
  GRU
  Verkhovna Rada	?Rada
  Sejm
  Lok Sabha
  Rajya Sabha
  Majlis
  Loya Jirga
  Milli Majlis
  National People's Congress	?NPC
  People's Liberation Army	PLA
  Chinese Communist Party	Communist Party of China; CCP; ?CPC
  Politburo
  Kuomintang	KMT
  Democratic Progressive Party
  Workers' Party of Korea
  Liberal Democratic Party	LDP
  Bharatiya Janata Party	BJP
  Indian National Congress	?INC
  Aam Aadmi Party	?AAP
  Rashtriya Swayamsevak Sangh	RSS
  Shiv Sena
  Trinamool Congress	?TMC
  Research and Analysis Wing
  Border Security Force	BSF
  Central Reserve Police Force	CRPF
  Central Bureau of Investigation	CBI
  National Investigation Agency	?NIA
  Reserve Bank of India	RBI
  Inter-Services Intelligence	ISI
  Pakistan Tehreek-e-Insaf	?PTI
  Pakistan Muslim League-Nawaz	PML-N; PMLN
  Pakistan People's Party	Pakistan Peoples Party; PPP
  Awami League
  Bangladesh Nationalist Party
  African National Congress	ANC
  Economic Freedom Fighters	?EFF
  ZANU-PF	ZANU PF; Zanu-PF; Zanu PF
  SWAPO	?Swapo
  FRELIMO	Frelimo
  RENAMO	Renamo
  MPLA
  UNITA	?Unita
  All Progressives Congress	?APC
  Peoples Democratic Party	People's Democratic Party
  National Democratic Congress	?NDC
  New Patriotic Party	?NPP
  Justice and Development Party	AKP; AK Party
  Republican People's Party	CHP
  Peoples' Democratic Party	HDP
  Democratic Party
  Republican Party	GOP
  Conservative Party	Tory Party
  Labour Party
  Liberal Democrats	Lib Dems
  Scottish National Party	SNP
  Sinn Féin	Sinn Fein
  Democratic Unionist Party	DUP
  Christian Democratic Union	CDU
  Social Democratic Party	SPD
  Alternative for Germany	AfD
  National Rally	National Front; Rassemblement National
  ?Fidesz
  Law and Justice
  Forza Italia
  ?Podemos
  Syriza	SYRIZA
  Likud
  Fatah
  Palestine Liberation Organization	Palestine Liberation Organisation; PLO
  Palestinian Authority	Palestinian National Authority
  Hamas
  Islamic Jihad	Palestinian Islamic Jihad
  Hezbollah	Hizbollah; Hizbullah; Hizballah
  Muslim Brotherhood
  Islamic Revolutionary Guard Corps	Revolutionary Guards; Revolutionary Guard; IRGC
  Quds Force
  Houthis	Houthi; Houthi movement; Ansar Allah; Ansarallah
  Popular Mobilization Forces	Popular Mobilisation Forces; Hashd al-Shaabi
  Peshmerga	peshmerga
  Islamic State	ISIS; ISIL; ?IS; Daesh; Da'esh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State group
  Islamic State Khorasan Province	ISIS-K; IS-K; ISKP
  Al-Qaeda	al-Qaeda; Al Qaeda; al Qaeda; al-Qaida; al Qaida; Al-Qaida; Al Qaida
  Al-Qaeda in the Islamic Maghreb	AQIM
  Al-Nusra Front	al-Nusra Front; Jabhat al-Nusra; Nusra Front; Al-Nusra; al-Nusra
  Hayat Tahrir al-Sham	HTS
  Free Syrian Army	?FSA
  Syrian Democratic Forces	?SDF
  People's Protection Units	YPG
  Kurdistan Workers' Party	PKK; Kurdistan Workers Party
  Democratic Union Party	PYD
  Taliban
  Tehrik-i-Taliban Pakistan	Tehreek-e-Taliban Pakistan; TTP; Pakistani Taliban
  Haqqani network	Haqqani Network
  Lashkar-e-Taiba	Lashkar-e-Tayyiba; LeT
  Jaish-e-Mohammed	Jaish-e-Mohammad; JeM
  Hizbul Mujahideen
  Balochistan Liberation Army	?BLA
  Liberation Tigers of Tamil Eelam	LTTE; Tamil Tigers
  Abu Sayyaf
  Moro Islamic Liberation Front	MILF
  Jemaah Islamiyah
  New People's Army
  Arakan Army
  Al-Shabaab	al-Shabaab; Al Shabaab; al Shabaab; Al-Shabab; al-Shabab; al Shabab; Al Shabab; Shabaab
  Boko Haram
  Lord's Resistance Army	LRA
  Allied Democratic Forces	?ADF
  M23	March 23 Movement
  FDLR
  Tigray People's Liberation Front	TPLF
  Oromo Liberation Army	?OLA
  Rapid Support Forces	?RSF
  Polisario Front	Polisario
  ?Seleka	Séléka
  Wagner Group	?Wagner
  Revolutionary Armed Forces of Colombia	FARC
  National Liberation Army	?ELN
  Shining Path
  Zapatista Army of National Liberation	EZLN
  Sandinista National Liberation Front	FSLN
  FMLN
  Farabundo Martí National Liberation Front
  Basque Homeland and Freedom	?ETA
  Irish Republican Army	?IRA
  Red Brigades
  Khmer Rouge
  Viet Cong
  Ku Klux Klan	KKK
  Reuters	Thomson Reuters
  Associated Press	AP; The Associated Press
  Agence France-Presse	Agence France Presse; AFP
  Deutsche Presse-Agentur	DPA
  Xinhua	Xinhua News Agency
  TASS	Tass; ITAR-TASS
  RIA Novosti
  ?Interfax
  ?Sputnik
  Anadolu Agency	?Anadolu
  IRNA	Islamic Republic News Agency
  Fars News Agency	?Fars
  Tasnim News Agency	?Tasnim
  Mehr News Agency
  ?SANA
  Yonhap	Yonhap News Agency
  Kyodo	Kyodo News
  Press Trust of India	?PTI
  Asian News International	?ANI
  ?Bloomberg	Bloomberg News
  Inter Press Service	?IPS
  Al Jazeera	Al-Jazeera
  Al Arabiya
  Al-Ahram
  BBC	British Broadcasting Corporation; BBC News
  CNN
  CBS	CBS News
  NBC	NBC News
  ?ABC	ABC News
  Fox News
  NPR
  PBS
  MSNBC
  CNBC
  ?CBC
  NHK
  CGTN
  Deutsche Welle
  France 24
  Euronews
  Radio Free Europe/Radio Liberty	RFE/RL; Radio Free Europe; Radio Liberty
  Voice of America	VOA
  ?RT	Russia Today
  New York Times	NYT
  Washington Post
  Wall Street Journal	WSJ
  Los Angeles Times	LA Times
  USA Today
  Financial Times	?FT
  The Economist	?Economist
  The Guardian	?Guardian
  The Times
  Daily Telegraph
  The Independent
  Daily Mail
  Le Monde
  Le Figaro
  Libération
  Der Spiegel	?Spiegel
  Die Welt
  El País	El Pais
  El Mundo
  La Repubblica
  Corriere della Sera
  Haaretz
  Jerusalem Post
  Times of Israel
  Times of India
  The Hindu
  Hindustan Times
  Indian Express
  Express Tribune
  Global Times
  People's Daily
  South China Morning Post	SCMP
  Straits Times
  Japan Times
  Nikkei
  Asahi Shimbun
  Korea Herald
  Kommersant
  Novaya Gazeta
  Hurriyet	Hürriyet
  Daily Sabah
  Tehran Times
  Asharq Al-Awsat
  Rudaw
  Folha de S.Paulo
  Clarín
  La Nación
  El Universal
  Prensa Latina
  ?Politico
  ?Axios
  Foreign Policy
  Foreign Affairs
  Time magazine
  Newsweek
  ?Forbes
  ?Apple
  Google
  Microsoft
  Amazon.com
  Facebook
  Meta Platforms
  Twitter
  Instagram
  WhatsApp
  YouTube
  TikTok
  ByteDance
  ?Telegram
  Netflix
  ?Uber
  ?Tesla
  SpaceX
  Starlink
  OpenAI
  Nvidia
  ?Intel
  IBM
  Qualcomm
  Samsung	Samsung Electronics
  SK Hynix
  ?LG
  Hyundai	Hyundai Motor
  ?Kia
  Sony
  Nintendo
  SoftBank	Softbank
  Toyota
  ?Honda
  Nissan
  Mitsubishi
  Toshiba
  Panasonic
  TSMC	Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co
  Foxconn
  Huawei
  ZTE
  Xiaomi
  Alibaba
  Tencent
  Baidu
  JD.com
  BYD
  CATL
  Evergrande
  Sinopec
  PetroChina
  CNOOC
  CNPC	China National Petroleum Corporation
  Tata	Tata Group
  Tata Steel
  Tata Motors
  Reliance Industries
  Adani Group
  Infosys
  Wipro
  Volkswagen	VW
  BMW
  Mercedes-Benz
  Daimler
  ?Siemens
  ?Bosch
  BASF
  Bayer
  Deutsche Bank
  Commerzbank
  Lufthansa
  Airbus
  Boeing
  Lockheed Martin
  Raytheon
  Northrop Grumman
  General Dynamics
  General Electric	?GE
  General Motors	?GM
  Rolls-Royce
  BAE Systems	BAE
  Rheinmetall
  ?Dassault	Dassault Aviation
  ?Thales
  ?Leonardo
  ?Saab
  Baykar
  Renault
  Peugeot
  Stellantis
  ?Ferrari
  Fiat
  TotalEnergies
  ExxonMobil	Exxon Mobil; Exxon
  ?Chevron
  ConocoPhillips
  BP
  ?Shell	Royal Dutch Shell
  ?Eni
  Equinor
  Repsol
  Gazprom
  Rosneft
  Lukoil
  Rosatom
  Sberbank
  VTB
  Aeroflot
  Rosoboronexport
  Saudi Aramco	Aramco
  ADNOC	Abu Dhabi National Oil Company
  QatarEnergy
  SOCAR
  Petrobras
  PDVSA
  Pemex	PEMEX
  Ecopetrol
  ?Vale
  Odebrecht
  Glencore
  Rio Tinto
  BHP
  Anglo American
  Barrick Gold
  De Beers
  Eskom
  Transnet
  MTN
  Vodafone
  Safaricom
  ?Orange
  Huawei Technologies
  Goldman Sachs
  JPMorgan	JP Morgan; J.P. Morgan; JPMorgan Chase
  Morgan Stanley
  Citigroup	Citibank
  Bank of America
  Wells Fargo
  HSBC
  Barclays
  Standard Chartered
  Credit Suisse
  UBS
  BNP Paribas
  Société Générale
  Santander
  BlackRock
  Moody's
  ?Fitch	Fitch Ratings
  Standard & Poor's	S&P Global
  Deloitte
  KPMG
  PwC	PricewaterhouseCoopers
  McKinsey	McKinsey & Company
  Walmart
  Coca-Cola
  PepsiCo	Pepsi
  McDonald's
  Starbucks
  Nike
  Adidas
  Unilever
  Nestlé	Nestle
  Procter & Gamble
  Pfizer
  BioNTech
  Moderna
  AstraZeneca
  Johnson & Johnson
  Sinovac
  Sinopharm
  Novartis
  ?Roche
  Sanofi
  ?Merck
  GlaxoSmithKline	GSK
  Maersk
  DHL
  FedEx
  ?UPS
  Emirates Airlines
  Qatar Airways
  Turkish Airlines
  Ethiopian Airlines
  Kenya Airways
  Singapore Airlines
  British Airways
  Air France
  KLM
  Ryanair
  Air India
  Azerbaijan Airlines	AZAL
  FC Barcelona
  Real Madrid
  Manchester United
  Manchester City
  Liverpool FC
  Bayern Munich
  Juventus
  Oxford University	University of Oxford
  Cambridge University	University of Cambridge
  Harvard University	Harvard
  Yale University	Yale
  Stanford University
  Massachusetts Institute of Technology	?MIT
  London School of Economics	LSE
  University College London	UCL
  Chatham House
  Brookings Institution
  RAND Corporation
  Carnegie Endowment for International Peace
  Atlantic Council
  Council on Foreign Relations
  Center for Strategic and International Studies	CSIS
  International Institute for Strategic Studies	IISS
  Stockholm International Peace Research Institute	SIPRI
  """#
