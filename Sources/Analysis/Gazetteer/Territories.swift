/// Dependent, autonomous and disputed territories.
///
/// Columns: ISO 3166-1 alpha-3 code or "-", name, other names, adjectives, capital, the codes of the states that hold
/// or claim it. Source: ISO 3166-1; claims are general knowledge.
let territoryTable = #"""
  HKG	Hong Kong	HKSAR; Hong Kong SAR	Hongkonger; Hong Konger		CHN
  MAC	Macau	Macao; Macau SAR	Macanese		CHN
  GRL	Greenland	Kalaallit Nunaat	Greenlandic; Greenlander	Nuuk	DNK
  FRO	Faroe Islands	Faroes	Faroese	Tórshavn	DNK
  PRI	Puerto Rico		Puerto Rican	San Juan	USA
  GUM	Guam		Guamanian	Hagåtña	USA
  VIR	US Virgin Islands	U.S. Virgin Islands; Virgin Islands		Charlotte Amalie	USA
  ASM	American Samoa		American Samoan	Pago Pago	USA
  MNP	Northern Mariana Islands	Northern Marianas			USA
  GIB	Gibraltar		Gibraltarian		GBR; ESP
  BMU	Bermuda		Bermudian	?Hamilton	GBR
  CYM	Cayman Islands	Caymans	Caymanian	George Town	GBR
  VGB	British Virgin Islands	BVI		Road Town	GBR
  TCA	Turks and Caicos Islands	Turks and Caicos		Cockburn Town	GBR
  AIA	Anguilla		Anguillan		GBR
  MSR	?Montserrat		Montserratian		GBR
  SHN	Saint Helena	St Helena; St. Helena; Ascension Island; Tristan da Cunha		?Jamestown	GBR
  FLK	Falkland Islands	Falklands; Malvinas; Islas Malvinas	Falkland Islander	Port Stanley	GBR; ARG
  SGS	South Georgia and the South Sandwich Islands	South Georgia			GBR; ARG
  IOT	British Indian Ocean Territory	Chagos Islands; Chagos Archipelago; Chagos; Diego Garcia	Chagossian		GBR; MUS
  PCN	Pitcairn Islands	Pitcairn		Adamstown	GBR
  JEY	?Jersey				GBR
  GGY	Guernsey				GBR
  IMN	Isle of Man		Manx		GBR
  ALA	Åland Islands	Åland; Aland		Mariehamn	FIN
  SJM	Svalbard and Jan Mayen	Svalbard; Spitsbergen		Longyearbyen	NOR
  GUF	French Guiana	?Guyane	Guianese	Cayenne	FRA
  GLP	Guadeloupe		Guadeloupean	Basse-Terre	FRA
  MTQ	Martinique		Martinican	Fort-de-France	FRA
  REU	Réunion	Reunion Island; La Réunion		Saint-Denis	FRA
  MYT	Mayotte		Mahoran	Mamoudzou	FRA; COM
  NCL	New Caledonia	Kanaky	New Caledonian	Nouméa; Noumea	FRA
  PYF	French Polynesia	Tahiti	French Polynesian; Tahitian	Papeete	FRA
  WLF	Wallis and Futuna			Mata-Utu	FRA
  SPM	Saint Pierre and Miquelon	Saint-Pierre and Miquelon			FRA
  BLM	Saint Barthélemy	St. Barts			FRA
  MAF	Saint Martin	Saint-Martin			FRA
  SXM	Sint Maarten				NLD
  ABW	Aruba		Aruban	Oranjestad	NLD
  CUW	Curaçao	Curacao		Willemstad	NLD
  BES	Bonaire				NLD
  COK	Cook Islands		Cook Islander	Avarua	NZL
  NIU	Niue		Niuean	Alofi	NZL
  TKL	Tokelau		Tokelauan		NZL
  NFK	Norfolk Island				AUS
  CXR	Christmas Island				AUS
  CCK	Cocos Islands	Cocos (Keeling) Islands; Keeling Islands			AUS
  ESH	Western Sahara	Sahrawi Arab Democratic Republic; SADR	Sahrawi; Saharawi	Laayoune; El Aaiún	MAR
  ATA	Antarctica		Antarctic		-
  -	Kashmir	Jammu and Kashmir; Jammu & Kashmir; J&K; Indian-administered Kashmir; Indian-controlled Kashmir; Indian-occupied Kashmir; Indian Illegally Occupied Jammu and Kashmir; IIOJK; IOK	Kashmiri	Srinagar	IND; PAK
  -	Azad Kashmir	Azad Jammu and Kashmir; Pakistan-administered Kashmir; Pakistan-occupied Kashmir; PoK; AJK		Muzaffarabad	PAK; IND
  -	Gilgit-Baltistan	Gilgit Baltistan			PAK; IND
  -	Ladakh		?Ladakhi	Leh	IND; CHN
  -	Aksai Chin				CHN; IND
  -	Arunachal Pradesh	South Tibet		Itanagar	IND; CHN
  -	Nagorno-Karabakh	Nagorno Karabakh; Nagorny Karabakh; Mountainous Karabakh; Karabakh; Artsakh; Republic of Artsakh		Stepanakert; Khankendi	AZE
  -	Nakhchivan	Nakhichevan; Naxçıvan			AZE
  -	Abkhazia	Republic of Abkhazia	Abkhaz; Abkhazian	Sukhumi	GEO
  -	South Ossetia	Tskhinvali Region	South Ossetian; Ossetian	Tskhinvali	GEO
  -	Transnistria	Transdniestria; Trans-Dniester; Pridnestrovie	Transnistrian	Tiraspol	MDA
  -	Gagauzia		Gagauz	Comrat	MDA
  -	Crimea	Crimean Peninsula; Crimean peninsula	Crimean	Simferopol	UKR; RUS
  -	Donbas	Donbass			UKR; RUS
  -	Donetsk People's Republic	DPR; DNR			UKR; RUS
  -	Luhansk People's Republic	LPR; LNR; Lugansk People's Republic			UKR; RUS
  -	Northern Cyprus	Turkish Republic of Northern Cyprus; TRNC	Turkish Cypriot		CYP; TUR
  -	Republika Srpska	Bosnian Serb Republic	Bosnian Serb	Banja Luka	BIH
  -	Gaza Strip	Gaza	Gazan	Gaza City	PSE; ISR
  -	West Bank	occupied West Bank; Occupied West Bank; Judea and Samaria			PSE; ISR
  -	East Jerusalem				PSE; ISR
  -	Golan Heights	Golan			SYR; ISR
  -	Sinai	Sinai Peninsula			EGY
  -	Iraqi Kurdistan	Kurdistan Region; Kurdistan Region of Iraq; KRG; KRI		Erbil	IRQ
  -	Kurdistan				-
  -	Rojava	North and East Syria; northeast Syria			SYR
  -	Somaliland	Republic of Somaliland	Somalilander	Hargeisa	SOM
  -	Puntland			Garowe	SOM
  -	Jubaland			Kismayo	SOM
  -	Darfur		Darfuri		SDN
  -	Abyei				SDN; SSD
  -	Tigray		Tigrayan	Mekelle	ETH
  -	Ogaden				ETH
  -	Zanzibar		Zanzibari		TZA
  -	Cabinda				AGO
  -	Ceuta				ESP; MAR
  -	Melilla				ESP; MAR
  -	Catalonia	Catalunya	Catalan	Barcelona	ESP
  -	Basque Country	Euskadi	Basque	Vitoria-Gasteiz	ESP
  -	Galicia		?Galician		ESP
  -	Canary Islands	Canaries			ESP
  -	Corsica		Corsican	Ajaccio	FRA
  -	Flanders		Flemish; Fleming		BEL
  -	Wallonia		Walloon	Namur	BEL
  -	Bavaria		Bavarian	Munich	DEU
  -	Scotland		Scottish; Scot; Scotsman	Edinburgh	GBR
  -	England		English; Englishman; Englishmen		GBR
  -	Wales		Welsh; Welshman	Cardiff	GBR
  -	Northern Ireland		Northern Irish	Belfast	GBR
  -	Tibet	Tibet Autonomous Region; Xizang	Tibetan	Lhasa	CHN
  -	Xinjiang	Xinjiang Uyghur Autonomous Region; East Turkestan; East Turkistan		Urumqi	CHN
  -	Inner Mongolia				CHN
  -	Paracel Islands	Paracels			CHN; VNM; TWN
  -	Spratly Islands	Spratlys			CHN; VNM; PHL; MYS; TWN
  -	Scarborough Shoal				PHL; CHN
  -	Senkaku Islands	Senkakus; Diaoyu Islands			JPN; CHN
  -	Kuril Islands	Kurils; Northern Territories			RUS; JPN
  -	Dokdo	Takeshima; Liancourt Rocks			KOR; JPN
  -	Okinawa		Okinawan	Naha	JPN
  -	Aceh		Acehnese	Banda Aceh	IDN
  -	West Papua		West Papuan; Papuan		IDN
  -	Bougainville	Autonomous Region of Bougainville	Bougainvillean	Buka	PNG
  -	Mindanao	Bangsamoro			PHL
  -	Balochistan	Baluchistan		Quetta	PAK
  -	Sindh		Sindhi	Karachi	PAK
  -	Punjab		Punjabi	Lahore	PAK; IND
  -	Khyber Pakhtunkhwa	Khyber-Pakhtunkhwa; KPK; KP		Peshawar	PAK
  -	Waziristan	North Waziristan; South Waziristan			PAK
  -	Kerala		Keralite	Thiruvananthapuram	IND
  -	Gujarat		Gujarati	Gandhinagar	IND
  -	Assam		Assamese	Dispur	IND
  -	Nagaland		?Naga	Kohima	IND
  -	Tamil Nadu			Chennai	IND
  -	West Bengal			Kolkata	IND
  -	Bengal		Bengali		IND; BGD
  -	Chechnya	Chechen Republic	Chechen	Grozny	RUS
  -	Dagestan	Republic of Dagestan	Dagestani	Makhachkala	RUS
  -	Ingushetia		Ingush	Magas	RUS
  -	Tatarstan		Tatar	Kazan	RUS
  -	North Ossetia			Vladikavkaz	RUS
  -	Siberia		Siberian		RUS
  -	Kaliningrad	Kaliningrad Oblast			RUS
  -	Karakalpakstan				UZB
  -	Gorno-Badakhshan	GBAO			TJK
  -	Quebec	Québec	Québécois; Quebecois; Quebecer; Quebecker		CAN
  -	Nunavut			Iqaluit	CAN
  -	Ambazonia	Southern Cameroons			CMR
  -	Rakhine	Rakhine State; Arakan	Rakhine; Arakanese	Sittwe	MMR
  -	Sabah		Sabahan	Kota Kinabalu	MYS; PHL
  -	Sarawak		Sarawakian	Kuching	MYS
  -	Essequibo	Guayana Esequiba			GUY; VEN
  -	Easter Island	Rapa Nui			CHL
  -	Galápagos Islands	Galapagos Islands; Galapagos; Galápagos			ECU
  -	Hawaii		Hawaiian	Honolulu	USA
  -	Alaska		Alaskan	Juneau	USA
  -	Texas		?Texan	Austin	USA
  -	California		Californian	Sacramento	USA
  """#
