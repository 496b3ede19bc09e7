/// The states of today: code, name, other names, adjectives and demonyms, capital, seats of government.
///
/// Columns are divided by tabs, names by semicolons; a demonym's plural in "s" is understood. A question mark stands
/// before a name that is a person's or a common word as well. Sources: ISO 3166-1 (codes), the membership list of the
/// United Nations and its protocol's list of names, CLDR (English names); adjectives, capitals and seats of government
/// are general knowledge.
let countryTable = #"""
  AFG	Afghanistan	Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan	Afghan	Kabul
  ALB	Albania	Republic of Albania	Albanian	Tirana
  DZA	Algeria	People's Democratic Republic of Algeria	Algerian	Algiers	El Mouradia
  AND	Andorra	Principality of Andorra	Andorran	Andorra la Vella
  AGO	Angola	Republic of Angola	Angolan	Luanda
  ATG	Antigua and Barbuda	Antigua & Barbuda	Antiguan; Barbudan	St John's; St. John's; Saint John's
  ARG	Argentina	Argentine Republic	Argentine; Argentinian; Argentinean	Buenos Aires	Casa Rosada
  ARM	Armenia	Republic of Armenia	Armenian	Yerevan
  AUS	Australia	Commonwealth of Australia	Australian; Aussie	Canberra
  AUT	Austria	Republic of Austria	Austrian	Vienna	Ballhausplatz
  AZE	Azerbaijan	Republic of Azerbaijan	Azerbaijani; Azeri	Baku
  BHS	Bahamas	The Bahamas; Commonwealth of the Bahamas	Bahamian	?Nassau
  BHR	Bahrain	Kingdom of Bahrain	Bahraini	Manama
  BGD	Bangladesh	People's Republic of Bangladesh	Bangladeshi	Dhaka
  BRB	Barbados		Barbadian; Bajan	Bridgetown
  BLR	Belarus	Republic of Belarus; Byelorussia	Belarusian; Belarussian	Minsk
  BEL	Belgium	Kingdom of Belgium	Belgian
  BLZ	Belize		Belizean	Belmopan
  BEN	Benin	Republic of Benin	Beninese; Beninois	Porto-Novo
  BTN	Bhutan	Kingdom of Bhutan	Bhutanese	Thimphu
  BOL	Bolivia	Plurinational State of Bolivia	Bolivian	La Paz; ?Sucre
  BIH	Bosnia and Herzegovina	Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia; BiH	Bosnian; Bosnian-Herzegovinian	Sarajevo
  BWA	Botswana	Republic of Botswana	Motswana; Batswana; Botswanan	Gaborone
  BRA	Brazil	Federative Republic of Brazil; Brasil	Brazilian	Brasília; Brasilia	Palácio do Planalto; ?Planalto; Itamaraty
  BRN	Brunei	Brunei Darussalam	Bruneian	Bandar Seri Begawan
  BGR	Bulgaria	Republic of Bulgaria	Bulgarian	?Sofia
  BFA	Burkina Faso	Burkina	Burkinabe; Burkinabé; Burkinabè	Ouagadougou
  BDI	Burundi	Republic of Burundi	Burundian	Gitega; Bujumbura
  CPV	Cape Verde	Cabo Verde; Republic of Cabo Verde	Cape Verdean; Cabo Verdean	?Praia
  KHM	Cambodia	Kingdom of Cambodia; ?Kampuchea	Cambodian	Phnom Penh
  CMR	Cameroon	Republic of Cameroon	Cameroonian	Yaoundé; Yaounde
  CAN	Canada		Canadian	Ottawa	Parliament Hill; Rideau Hall
  CAF	Central African Republic	?CAR; Centrafrique	Central African	Bangui
  TCD	?Chad	Republic of Chad	Chadian	N'Djamena; Ndjamena
  CHL	Chile	Republic of Chile	Chilean	?Santiago; Santiago de Chile	La Moneda
  CHN	China	People's Republic of China; PRC; Mainland China; Communist China	Chinese; ?Sino	Beijing; Peking	Zhongnanhai
  COL	Colombia	Republic of Colombia	Colombian	Bogotá; Bogota	Casa de Nariño
  COM	Comoros	Union of the Comoros	Comorian; Comoran	Moroni
  COG	Republic of the Congo	Congo-Brazzaville; Congo Brazzaville; Congo Republic		Brazzaville
  COD	Democratic Republic of the Congo	Democratic Republic of Congo; DR Congo; DRC; D.R. Congo; D.R.C.; RDC; Congo-Kinshasa; Congo Kinshasa; Congo; Zaire	Congolese	Kinshasa
  CRI	Costa Rica	Republic of Costa Rica	Costa Rican; ?Tico	San José; San Jose
  CIV	Ivory Coast	Côte d'Ivoire; Cote d'Ivoire	Ivorian; Ivoirian	Yamoussoukro
  HRV	Croatia	Republic of Croatia	Croatian; Croat	Zagreb
  CUB	Cuba	Republic of Cuba	Cuban	Havana
  CYP	Cyprus	Republic of Cyprus	Cypriot; Greek Cypriot	Nicosia
  CZE	Czech Republic	Czechia	Czech	Prague
  DNK	Denmark	Kingdom of Denmark	Danish; ?Dane	Copenhagen	Christiansborg
  DJI	Djibouti	Republic of Djibouti	Djiboutian
  DMA	Dominica	Commonwealth of Dominica		Roseau
  DOM	Dominican Republic		Dominican	Santo Domingo
  ECU	Ecuador	Republic of Ecuador	Ecuadorian; Ecuadorean	Quito	?Carondelet
  EGY	Egypt	Arab Republic of Egypt	Egyptian	Cairo
  SLV	El Salvador	Republic of El Salvador	Salvadoran; Salvadorean; Salvadorian	San Salvador
  GNQ	Equatorial Guinea	Republic of Equatorial Guinea	Equatorial Guinean; Equatoguinean	Malabo
  ERI	Eritrea	State of Eritrea	Eritrean	Asmara
  EST	Estonia	Republic of Estonia	Estonian	Tallinn
  SWZ	Eswatini	Swaziland; Kingdom of Eswatini	Swazi; eSwatini	Mbabane; Lobamba
  ETH	Ethiopia	Federal Democratic Republic of Ethiopia; Abyssinia	Ethiopian	Addis Ababa
  FJI	Fiji	Republic of Fiji	Fijian	Suva
  FIN	Finland	Republic of Finland	Finnish; ?Finn	Helsinki
  FRA	France	French Republic	French; Frenchman; Frenchmen; Frenchwoman; ?Franco	Paris	Quai d'Orsay; Élysée; Elysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace; Matignon; Hôtel Matignon
  GAB	Gabon	Gabonese Republic	Gabonese	Libreville
  GMB	Gambia	The Gambia; Republic of the Gambia	Gambian	Banjul
  GEO	?Georgia	Republic of Georgia	Georgian	Tbilisi
  DEU	Germany	Federal Republic of Germany; Deutschland	German	Berlin	Bundeskanzleramt
  GHA	Ghana	Republic of Ghana	Ghanaian	Accra	Jubilee House
  GRC	Greece	Hellenic Republic	Greek; Hellenic	Athens	Maximos Mansion
  GRD	Grenada		Grenadian	St George's; St. George's
  GTM	Guatemala	Republic of Guatemala	Guatemalan	Guatemala City
  GIN	Guinea	Republic of Guinea; Guinea-Conakry; Guinea Conakry	Guinean	Conakry
  GNB	Guinea-Bissau	Guinea Bissau; Republic of Guinea-Bissau	Bissau-Guinean	Bissau
  GUY	Guyana	Co-operative Republic of Guyana	Guyanese	?Georgetown
  HTI	Haiti	Republic of Haiti	Haitian	Port-au-Prince
  HND	Honduras	Republic of Honduras	Honduran	Tegucigalpa
  HUN	Hungary		Hungarian; Magyar	Budapest
  ISL	Iceland		Icelandic; Icelander	Reykjavík; Reykjavik
  IND	India	Republic of India; ?Bharat	Indian; ?Indo	New Delhi; Delhi	South Block; Rashtrapati Bhavan; Raisina Hill
  IDN	Indonesia	Republic of Indonesia	Indonesian	Jakarta	Merdeka Palace; Istana Merdeka
  IRN	Iran	Islamic Republic of Iran; Islamic Republic; Persia	Iranian; Persian	Tehran; Teheran
  IRQ	Iraq	Republic of Iraq	Iraqi	Baghdad
  IRL	Ireland	Republic of Ireland; Irish Republic; Éire	Irish; Irishman; Irishmen; Irishwoman	Dublin	Leinster House; Áras an Uachtaráin
  ISR	Israel	State of Israel; Jewish state; Jewish State; Zionist regime; Zionist entity	Israeli	Jerusalem; Tel Aviv
  ITA	Italy	Italian Republic	Italian; ?Italo	Rome	Palazzo Chigi; Quirinale; Quirinal Palace; Farnesina
  JAM	Jamaica		Jamaican
  JPN	Japan		Japanese	Tokyo	?Kantei; Kasumigaseki
  JOR	?Jordan	Hashemite Kingdom of Jordan; Hashemite Kingdom	Jordanian	Amman
  KAZ	Kazakhstan	Republic of Kazakhstan	Kazakh; Kazakhstani	Astana; Nur-Sultan	?Akorda
  KEN	Kenya	Republic of Kenya	Kenyan	Nairobi
  KIR	Kiribati	Republic of Kiribati	I-Kiribati	Tarawa; South Tarawa
  PRK	North Korea	Democratic People's Republic of Korea; DPRK; D.P.R.K.	North Korean	Pyongyang
  KOR	South Korea	Republic of Korea; ?ROK; R.O.K.; S. Korea; S.Korea	South Korean	Seoul	Blue House; Cheong Wa Dae
  KWT	Kuwait	State of Kuwait	Kuwaiti	Kuwait City
  KGZ	Kyrgyzstan	Kyrgyz Republic; Kirghizstan	Kyrgyz; Kyrgyzstani	Bishkek
  LAO	Laos	Lao People's Democratic Republic; Lao PDR	Laotian; ?Lao	Vientiane
  LVA	Latvia	Republic of Latvia	Latvian	Riga
  LBN	Lebanon	Lebanese Republic	Lebanese	Beirut	Baabda Palace; Grand Serail
  LSO	Lesotho	Kingdom of Lesotho	Basotho; Mosotho	Maseru
  LBR	Liberia	Republic of Liberia	Liberian	Monrovia
  LBY	Libya	State of Libya	Libyan	Tripoli
  LIE	Liechtenstein	Principality of Liechtenstein	Liechtensteiner	Vaduz
  LTU	Lithuania	Republic of Lithuania	Lithuanian	Vilnius
  LUX	Luxembourg	Grand Duchy of Luxembourg	Luxembourger; Luxembourgish
  MDG	Madagascar	Republic of Madagascar	Malagasy	Antananarivo
  MWI	Malawi	Republic of Malawi	Malawian	Lilongwe
  MYS	Malaysia		Malaysian	Kuala Lumpur	Putrajaya
  MDV	Maldives	Republic of Maldives	Maldivian	?Malé
  MLI	Mali	Republic of Mali	Malian	Bamako
  MLT	Malta	Republic of Malta	Maltese	Valletta
  MHL	Marshall Islands	Republic of the Marshall Islands	Marshallese	Majuro
  MRT	Mauritania	Islamic Republic of Mauritania	Mauritanian	Nouakchott
  MUS	Mauritius	Republic of Mauritius	Mauritian	Port Louis
  MEX	Mexico	United Mexican States; México	Mexican	Mexico City	Los Pinos
  FSM	Micronesia	Federated States of Micronesia	Micronesian	Palikir
  MDA	Moldova	Republic of Moldova; Moldavia	Moldovan; Moldavian	Chișinău; Chisinau; Kishinev
  MCO	Monaco	Principality of Monaco	Monégasque; Monegasque
  MNG	Mongolia		Mongolian	Ulaanbaatar; Ulan Bator
  MNE	Montenegro		Montenegrin	Podgorica
  MAR	Morocco	Kingdom of Morocco	Moroccan	Rabat
  MOZ	Mozambique	Republic of Mozambique	Mozambican	Maputo
  MMR	Myanmar	Burma; Republic of the Union of Myanmar; Union of Myanmar	Burmese	Naypyidaw; Nay Pyi Taw; Naypyitaw
  NAM	Namibia	Republic of Namibia	Namibian	Windhoek
  NRU	Nauru	Republic of Nauru	Nauruan	Yaren
  NPL	Nepal	Federal Democratic Republic of Nepal	Nepali; Nepalese	Kathmandu	Singha Durbar
  NLD	Netherlands	Kingdom of the Netherlands; Holland	Dutch; Dutchman; Dutchmen	Amsterdam; The Hague; Hague
  NZL	New Zealand	Aotearoa; Aotearoa New Zealand	New Zealander; ?Kiwi	?Wellington	?Beehive
  NIC	Nicaragua	Republic of Nicaragua	Nicaraguan	Managua
  NER	Niger	Republic of Niger; Republic of the Niger	Nigerien	Niamey
  NGA	Nigeria	Federal Republic of Nigeria	Nigerian	Abuja	Aso Rock
  MKD	North Macedonia	Republic of North Macedonia; FYROM; Macedonia	Macedonian; North Macedonian	Skopje
  NOR	Norway	Kingdom of Norway	Norwegian	Oslo
  OMN	Oman	Sultanate of Oman	Omani	Muscat
  PAK	Pakistan	Islamic Republic of Pakistan	Pakistani	Islamabad
  PLW	Palau	Republic of Palau	Palauan	Ngerulmud
  PSE	Palestine	State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; occupied Palestinian territory; Occupied Palestinian Territories	Palestinian	Ramallah
  PAN	Panama	Republic of Panama	Panamanian	Panama City
  PNG	Papua New Guinea	PNG; Independent State of Papua New Guinea	Papua New Guinean; Papuan	Port Moresby
  PRY	Paraguay	Republic of Paraguay	Paraguayan	Asunción; Asuncion
  PER	Peru	Republic of Peru; Perú	Peruvian	?Lima
  PHL	Philippines	Republic of the Philippines	Philippine; Filipino; Filipina	Manila	Malacañang; Malacañang Palace; Malacanang
  POL	Poland	Republic of Poland	Polish; ?Pole	Warsaw
  PRT	Portugal	Portuguese Republic	Portuguese	Lisbon
  QAT	Qatar	State of Qatar	Qatari	Doha	Amiri Diwan
  ROU	Romania	Rumania	Romanian; Rumanian	Bucharest	Cotroceni; Cotroceni Palace
  RUS	Russia	Russian Federation	Russian; ?Russo	Moscow	Kremlin
  RWA	Rwanda	Republic of Rwanda	Rwandan; Rwandese	Kigali
  KNA	Saint Kitts and Nevis	St Kitts and Nevis; St. Kitts and Nevis; St. Kitts & Nevis; St Kitts; St. Kitts	Kittitian; Nevisian	Basseterre
  LCA	Saint Lucia	St Lucia; St. Lucia	Saint Lucian; St Lucian; St. Lucian	Castries
  VCT	Saint Vincent and the Grenadines	St Vincent and the Grenadines; St. Vincent and the Grenadines; St. Vincent & Grenadines	Vincentian	Kingstown
  WSM	Samoa	Independent State of Samoa; Western Samoa	Samoan	Apia
  SMR	San Marino	Republic of San Marino	Sammarinese
  STP	São Tomé and Príncipe	Sao Tome and Principe; São Tomé & Príncipe	São Toméan; Santomean	São Tomé
  SAU	Saudi Arabia	Kingdom of Saudi Arabia; KSA	Saudi; Saudi Arabian	Riyadh
  SEN	Senegal	Republic of Senegal	Senegalese	Dakar
  SRB	Serbia	Republic of Serbia	Serbian; Serb	Belgrade
  SYC	Seychelles	Republic of Seychelles	Seychellois	?Victoria
  SLE	Sierra Leone	Republic of Sierra Leone	Sierra Leonean	Freetown
  SGP	Singapore	Republic of Singapore	Singaporean		?Istana
  SVK	Slovakia	Slovak Republic	Slovak; Slovakian	Bratislava
  SVN	Slovenia	Republic of Slovenia	Slovenian; Slovene	Ljubljana
  SLB	Solomon Islands	Solomons	Solomon Islander	Honiara
  SOM	Somalia	Federal Republic of Somalia	Somali; Somalian	Mogadishu	Villa Somalia
  ZAF	South Africa	Republic of South Africa; ?RSA; Mzansi	South African	Pretoria; Tshwane	Union Buildings
  SSD	South Sudan	Republic of South Sudan	South Sudanese	Juba
  ESP	Spain	Kingdom of Spain; España	Spanish; Spaniard; ?Hispano	Madrid	?Moncloa; La Moncloa; Moncloa Palace
  LKA	Sri Lanka	Democratic Socialist Republic of Sri Lanka; ?Ceylon	Sri Lankan; Ceylonese	Colombo; Sri Jayawardenepura Kotte	Temple Trees
  SDN	Sudan	Republic of the Sudan; Republic of Sudan	Sudanese	Khartoum
  SUR	Suriname	Republic of Suriname; Surinam	Surinamese	Paramaribo
  SWE	Sweden	Kingdom of Sweden	Swedish; Swede	Stockholm	Rosenbad
  CHE	Switzerland	Swiss Confederation	Swiss	?Bern; Berne
  SYR	Syria	Syrian Arab Republic	Syrian	Damascus
  TWN	Taiwan	Republic of China; ?ROC; Chinese Taipei; ?Formosa	Taiwanese	Taipei
  TJK	Tajikistan	Republic of Tajikistan	Tajik; Tajikistani	Dushanbe
  TZA	Tanzania	United Republic of Tanzania	Tanzanian	Dodoma; Dar es Salaam
  THA	Thailand	Kingdom of Thailand; ?Siam	Thai; Siamese	Bangkok	Government House of Thailand
  TLS	East Timor	Timor-Leste; Timor Leste	Timorese; East Timorese	Dili
  TGO	Togo	Togolese Republic	Togolese	Lomé; Lome
  TON	Tonga	Kingdom of Tonga	Tongan	Nuku'alofa; Nukuʻalofa
  TTO	Trinidad and Tobago	Trinidad & Tobago; T&T	Trinidadian; Tobagonian; Trinbagonian	Port of Spain; Port-of-Spain
  TUN	Tunisia	Republic of Tunisia; Tunisian Republic	Tunisian	Tunis	Carthage Palace
  TUR	Turkey	Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye	Turkish; ?Turk	Ankara	Beştepe; Çankaya
  TKM	Turkmenistan		Turkmen; Turkmenistani	Ashgabat; Aşgabat
  TUV	Tuvalu		Tuvaluan	Funafuti
  UGA	Uganda	Republic of Uganda	Ugandan	Kampala
  UKR	Ukraine		Ukrainian	Kyiv; Kiev	?Bankova
  ARE	United Arab Emirates	UAE; U.A.E.; Emirates	Emirati	Abu Dhabi
  GBR	United Kingdom	UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland	British; Briton; ?Brit; ?Anglo	London	Downing Street; 10 Downing Street; Number 10; No 10; No. 10; ?Whitehall; Buckingham Palace
  USA	United States	United States of America; US; U.S.; USA; U.S.A.; U.S; America; the States	American; Yankee	Washington; Washington DC; Washington D.C.; Washington, D.C.	White House; Foggy Bottom; Capitol Hill; Oval Office
  URY	Uruguay	Oriental Republic of Uruguay	Uruguayan	Montevideo
  UZB	Uzbekistan	Republic of Uzbekistan	Uzbek; Uzbekistani	Tashkent
  VUT	Vanuatu	Republic of Vanuatu	Ni-Vanuatu; ni-Vanuatu; Vanuatuan	Port Vila
  VAT	Vatican City	Vatican; Holy See; Vatican City State			Apostolic Palace
  VEN	Venezuela	Bolivarian Republic of Venezuela	Venezuelan	Caracas	Miraflores; Miraflores Palace
  VNM	Vietnam	Viet Nam; Socialist Republic of Vietnam	Vietnamese	Hanoi
  YEM	Yemen	Republic of Yemen	Yemeni; Yemenite	Sana'a; Sanaa
  ZMB	Zambia	Republic of Zambia	Zambian	Lusaka
  ZWE	Zimbabwe	Republic of Zimbabwe	Zimbabwean	Harare
  -	Kosovo	Republic of Kosovo	Kosovar; Kosovan	Pristina; Prishtina
  """#
