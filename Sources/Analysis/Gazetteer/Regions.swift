/// Continents, regions, mountains, deserts, waters and straits.
///
/// Columns: name, other names, adjectives. Source: general knowledge.
let regionTable = #"""
  Africa		African
  Sub-Saharan Africa	sub-Saharan Africa; Black Africa	Sub-Saharan African
  North Africa	Northern Africa	North African
  West Africa	Western Africa	West African
  East Africa	Eastern Africa	East African
  Central Africa
  Southern Africa		Southern African
  Horn of Africa
  Sahel		Sahelian
  Maghreb		Maghrebi
  Sahara	Sahara Desert	Saharan
  Great Lakes region	African Great Lakes
  Europe	Old Continent	European
  Western Europe		Western European; West European
  Eastern Europe		Eastern European; East European
  Central Europe		Central European
  Northern Europe		Northern European
  Southern Europe		Southern European
  Southeast Europe	South-East Europe; Southeastern Europe
  Central and Eastern Europe
  Balkans	Western Balkans; Balkan Peninsula	Balkan
  Baltics	Baltic states; Baltic States; Baltic countries	Baltic
  Scandinavia		Scandinavian
  Nordic countries		Nordic
  Iberia	Iberian Peninsula	Iberian
  Benelux
  Caucasus	South Caucasus; North Caucasus; Transcaucasia	Caucasian
  Eurasia		Eurasian
  Asia		Asian
  Central Asia		Central Asian
  South Asia	Southern Asia; Indian subcontinent; Indian Subcontinent	South Asian
  Southeast Asia	South-East Asia; South East Asia; Southeastern Asia	Southeast Asian; South-East Asian
  East Asia	Northeast Asia; Far East	East Asian
  West Asia	Western Asia	West Asian
  Asia-Pacific	Asia Pacific; Indo-Pacific; APAC
  Middle East	Mideast; Near East	Middle Eastern; Mideastern
  ?Levant		Levantine
  Mesopotamia		Mesopotamian
  Fertile Crescent
  Gulf region	Persian Gulf region
  Arabian Peninsula	Arab peninsula; Arabia	Arabian
  Anatolia	Asia Minor	Anatolian
  Gulf of Aden
  Korean Peninsula	Korean peninsula
  Oceania
  Pacific Islands		Pacific Islander
  Polynesia		Polynesian
  Melanesia		Melanesian
  Americas
  North America		North American
  South America		South American
  Central America		Central American
  Latin America	LatAm	Latin American
  Caribbean	West Indies; Antilles
  Northern Triangle
  Southern Cone
  Patagonia		Patagonian
  Amazon	Amazonia; Amazon rainforest; Amazon basin; Amazon River	Amazonian
  Arctic	Arctic Circle
  Global South
  Northern Hemisphere	northern hemisphere
  Southern Hemisphere	southern hemisphere
  Atlantic Ocean	Atlantic; North Atlantic; South Atlantic
  Pacific Ocean	Pacific; South Pacific; North Pacific; Western Pacific
  Indian Ocean
  Arctic Ocean
  Southern Ocean
  Mediterranean Sea	Mediterranean; Eastern Mediterranean
  Black Sea
  Caspian Sea	Caspian
  Red Sea
  Arabian Sea
  Persian Gulf	Arabian Gulf
  Gulf of Oman
  Bay of Bengal
  Andaman Sea
  South China Sea	West Philippine Sea
  East China Sea
  Yellow Sea
  Sea of Japan	East Sea
  Sea of Okhotsk
  Bering Sea
  Baltic Sea
  North Sea
  Norwegian Sea
  Barents Sea
  Adriatic Sea	Adriatic
  Aegean Sea	Aegean
  Ionian Sea
  Tyrrhenian Sea
  Sea of Azov	Azov Sea
  Sea of Marmara
  Dead Sea
  Aral Sea
  Caribbean Sea
  Coral Sea
  Tasman Sea
  Gulf of Mexico
  Gulf of Guinea
  Gulf of Finland
  Gulf of Thailand
  Taiwan Strait	Taiwan Straits
  Strait of Hormuz	Straits of Hormuz; Hormuz
  Strait of Malacca	Malacca Strait; Straits of Malacca
  Strait of Gibraltar
  Bab el-Mandeb	Bab al-Mandab; Bab-el-Mandeb
  Bosphorus	Bosporus
  Dardanelles
  Kerch Strait
  Bering Strait
  English Channel
  Mozambique Channel
  Suez Canal
  Panama Canal
  Nile	Nile River; River Nile; Blue Nile; White Nile
  Congo River	Congo Basin; Congo basin
  Niger River
  Zambezi	Zambezi River
  Limpopo River
  Volta River
  Lake Chad	Lake Chad Basin
  Lake Victoria
  Lake Tanganyika
  Lake Malawi
  Indus	Indus River; Indus basin
  Ganges	Ganges River; Ganga
  Brahmaputra	Brahmaputra River
  Yamuna	Yamuna River
  Jhelum	Jhelum River
  Chenab	Chenab River
  Sutlej	Sutlej River
  ?Ravi	Ravi River
  ?Beas	Beas River
  Mekong	Mekong River; Mekong Delta
  Yangtze	Yangtze River
  Yellow River
  Pearl River Delta
  Yalu River
  Amur	Amur River
  Amu Darya
  Syr Darya
  Tigris
  Euphrates	Euphrates River
  Jordan River	River Jordan
  Jordan Valley
  Litani River
  Danube	Danube River
  Rhine
  Dnipro	Dnieper; Dnipro River; Dnieper River
  Dniester
  Volga
  Don River
  Thames	River Thames
  ?Seine
  Mississippi River
  Rio Grande
  Orinoco	Orinoco River
  Paraná River
  Himalayas	Himalaya	Himalayan
  Hindu Kush
  Karakoram
  Pamirs
  Tian Shan
  Alps		?Alpine
  Pyrenees
  Carpathians	Carpathian Mountains
  Urals	Ural Mountains
  Andes		Andean
  Rocky Mountains	Rockies
  Atlas Mountains
  Mount Everest	Everest
  Mount Kilimanjaro
  Gobi Desert	?Gobi
  Kalahari	Kalahari Desert
  Fergana Valley	Ferghana Valley
  Line of Control	?LoC
  Line of Actual Control	?LAC
  Durand Line
  Green Line
  Suwalki Gap
  Khyber Pass
  """#
