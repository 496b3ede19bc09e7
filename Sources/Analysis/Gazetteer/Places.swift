/// Cities with 50,000 inhabitants or more, and the first-level divisions of states, each with its states' codes.
///
/// One name a line, in the order of its bytes; ISO 3166-1 alpha-3 codes behind the tab, the most populous first. Written
/// by scripts/gazetteer/places.py. Sources: GeoNames (geonames.org, CC BY 4.0), ISO 3166-2 as in Debian's iso-codes.
let placeTable: StaticString = #"""
  A Coruna	ESP
  A Coruña	ESP
  A'ana	WSM
  Aachen	DEU
  Aakkar	LBN
  Aakkâr	LBN
  Aalborg	DNK
  Aalen	DEU
  Aalst	BEL
  Aargau	CHE
  Aarsal	LBN
  Aarsâl	LBN
  Aba	NGA
  Abadan	IRN
  Abadeh	IRN
  Abaetetuba	BRA
  Abakaliki	NGA
  Abakan	RUS
  Abancay	PER
  Abbotsford	CAN
  Abbottabad	PAK
  Abeche	TCD
  Abengourou	CIV
  Abeokuta	NGA
  Abepura	IDN
  Aberdeen	GBR HKG
  Aberdeen City	GBR
  Aberdeenshire	GBR
  Abha	SAU
  Abhar	IRN
  Abia	NGA
  Abidjan	CIV
  Abiko	JPN
  Abilene	USA
  Abim	UGA
  Abington	USA
  Abkhazia	GEO
  Abnub	EGY
  Abnūb	EGY
  Abobo	CIV
  Abohar	IND
  Aboisso	CIV
  Abomey	BEN
  Abomey-Calavi	BEN
  Abovyan	ARM
  Abra	PHL
  Abreu e Lima	BRA
  Abruzzo	ITA
  Abseron	AZE
  Abu Dhabi	ARE
  Abu Ghurayb	IRQ
  Abu Hummus	EGY
  Abu Kabir	EGY
  Abu Qurqas	EGY
  Abu Road	IND
  Abu Tij	EGY
  Abu Zaby	ARE
  Abu al Matamir	EGY
  Abu al-Kahsib	IRQ
  Abu an Numrus	EGY
  Abu ‘Arish	SAU
  Abuja	NGA
  Abuja Federal Capital Territory	NGA
  Abyan	YEM
  Abyek	IRN
  Abéché	TCD
  Abşeron	AZE
  Abū Ghurayb	IRQ
  Abū Kabīr	EGY
  Abū Qurqāş	EGY
  Abū Tīj	EGY
  Abū Z̧aby	ARE
  Abū al Maţāmīr	EGY
  Abū al-Kahṣīb	IRQ
  Abū an Numrus	EGY
  Abū Ḩummuş	EGY
  Abū ‘Arīsh	SAU
  Acailandia	BRA
  Acambaro	MEX
  Acapulco de Juarez	MEX
  Acapulco de Juárez	MEX
  Acara	BRA
  Acarau	BRA
  Acaraú	BRA
  Acarigua	VEN
  Acará	BRA
  Acayucan	MEX
  Accra	GHA
  Aceh	IDN
  Acerra	ITA
  Achalpur	IND
  Acharnes	GRC
  Acharnés	GRC
  Acheng	CHN
  Achinsk	RUS
  Acilia-Castel Fusano-Ostia Antica	ITA
  Acklins	BHS
  Acquaviva	SMR
  Acre	ISR BRA
  Acton	GBR
  Acu	BRA
  Acámbaro	MEX
  Ad Dakhiliyah	OMN
  Ad Dali‘	YEM
  Ad Daqahliyah	EGY
  Ad Daqahlīyah	EGY
  Ad Darwa	MAR
  Ad Dawadimi	SAU
  Ad Dawhah	QAT
  Ad Dawādimī	SAU
  Ad Dawḩah	QAT
  Ad Dilinjat	EGY
  Ad Dilinjāt	EGY
  Ad Dir‘iyah	SAU
  Ad Dir‘īyah	SAU
  Ad Douiem	SDN
  Ad Dākhilīyah	OMN
  Ad-Damazin	SDN
  Ad-Damir	SDN
  Adachi	JPN
  Adamaoua	CMR
  Adamawa	NGA
  Adana	TUR
  Adapazarı	TUR
  Adazu novads	LVA
  Addis Ababa	ETH
  Addu City	MDV
  Adelaide	AUS
  Adelaide Hills	AUS
  Aden	YEM
  Adenta	GHA
  Adigrat	ETH
  Adilabad	IND
  Adilcevaz	TUR
  Adiwerna	IDN
  Adjumani	UGA
  Adler	RUS
  Admiralteisky	RUS
  Ado-Ekiti	NGA
  Adoni	IND
  Adrar	DZA MRT
  Adwa	ETH
  Adygeja	RUS
  Adzope	CIV
  Adzopé	CIV
  Adıyaman	TUR
  Aerodrom †	MKD
  Afar	ETH
  Afgooye	SOM
  Afikpo	NGA
  Aflao	GHA
  Aflou	DZA
  Afragola	ITA
  Afyonkarahisar	TUR
  Agadez	NER
  Agadir	MAR
  Agadir-Ida-Ou-Tanane	MAR
  Agago	UGA
  Agalega Islands	MUS
  Agaro	ETH
  Agartala	IND
  Agbor	NGA
  Agboville	CIV
  Agcabədi	AZE
  Agdam	AZE
  Agdas	AZE
  Agder	NOR
  Agege	NGA
  Ageo	JPN
  Agia Paraskevi	GRC
  Agion Oros	GRC
  Agios Dimitrios	GRC
  Aglonas novads	LVA
  Agnibilekrou	CIV
  Agnibilékrou	CIV
  Agra	IND
  Agrigento	ITA
  Agrı	TUR
  Agstafa	AZE
  Agsu	AZE
  Agua Grande	STP
  Agua Prieta	MEX
  Agua Rasa	BRA
  Aguachica	COL
  Aguas Claras	BRA
  Aguas Lindas de Goias	BRA
  Aguascalientes	MEX
  Agulu	NGA
  Agusan del Norte	PHL
  Agusan del Sur	PHL
  Agustin Codazzi	COL
  Agustín Codazzi	COL
  Agía Paraskeví	GRC
  Ahafo	GHA
  Ahal	TKM
  Ahar	IRN
  Ahilyanagar	IND
  Ahlat	TUR
  Ahlen	DEU
  Ahmadpur East	PAK
  Ahmedabad	IND
  Ahu	CHN
  Ahuachapan	SLV
  Ahuachapán	SLV
  Ahuntsic-Cartierville	CAN
  Ahvaz	IRN
  Ahwatukee Foothills	USA
  Aichi	JPN
  Aiga-i-le-Tai	WSM
  Aigaleo	GRC
  Aigáleo	GRC
  Aihara	JPN
  Aihui	CHN
  Aileu	TLS
  Ailinglaplap	MHL
  Ailuk	MHL
  Aimeliik	PLW
  Ain	FRA
  Ain Beida	DZA
  Ain Defla	DZA
  Ain El Aouda	MAR
  Ain Harrouda	MAR
  Ain M'Lila	DZA
  Ain Oulmene	DZA
  Ain Oussera	DZA
  Ain Temouchent	DZA
  Ain Touta	DZA
  Ainaro	TLS
  Aira	JPN
  Airai	PLW
  Airdrie	CAN
  Airoli	IND
  Aisai	JPN
  Aisen del General Carlos Ibanez del Campo	CHL
  Aisne	FRA
  Aisén del General Carlos Ibañez del Campo	CHL
  Ait Melloul	MAR
  Aiwo	NRU
  Aix-en-Provence	FRA
  Aizawl	IND
  Aizkraukles novads	LVA
  Aizputes novads	LVA
  Aizu-Wakamatsu	JPN
  Ajaccio	FRA
  Ajapnyak	ARM
  Ajaria	GEO
  Ajax	CAN
  Ajdabiya	LBY
  Ajdovscina	SVN
  Ajdovščina	SVN
  Ajegunle	NGA
  Ajman	ARE
  Ajmer	IND
  Akademgorodok	RUS
  Akademicheskoe	RUS
  Akashi	JPN
  Akcapınar	TUR
  Aketi	COD
  Akhisar	TUR
  Akhmim	EGY
  Akhmīm	EGY
  Akihabara	JPN
  Akim Oda	GHA
  Akiruno	JPN
  Akishima	JPN
  Akita	JPN
  Aklan	PHL
  Akmene	LTU
  Akmenė	LTU
  Akmolinskaja oblast'	KAZ
  Aknistes novads	LVA
  Aknīstes novads	LVA
  Akola	IND
  Akot	IND
  Akowonjo	NGA
  Akrahreppur	ISL
  Akraneskaupstaður	ISL
  Akron	USA
  Aksaray	TUR
  Aksehir	TUR
  Aksum	ETH
  Aktau	KAZ
  Aktjubinskaja oblast'	KAZ
  Aktobe	KAZ
  Aku	NGA
  Akure	NGA
  Akureyrarbær	ISL
  Akwa Ibom	NGA
  Akçapınar	TUR
  Akşehir	TUR
  Al Aaroui	MAR
  Al Ahmadi	KWT
  Al Ain City	ARE
  Al Ajaylat	LBY
  Al Anbar	IRQ
  Al Anbār	IRQ
  Al Awsat	ERI ISR
  Al Awsaţ	ERI ISR
  Al Aḩmadī	KWT
  Al Bab	SYR
  Al Badari	EGY
  Al Badrashayn	EGY
  Al Badārī	EGY
  Al Bahah	SAU
  Al Bahr al Ahmar	EGY
  Al Bajur	EGY
  Al Balqa'	JOR
  Al Balqā'	JOR
  Al Balyana	EGY
  Al Balyanā	EGY
  Al Basrah	IRQ
  Al Basrah al Qadimah	IRQ
  Al Batha'	TCD
  Al Bayda'	LBY YEM
  Al Bayḑā'	LBY YEM
  Al Başrah	IRQ
  Al Başrah al Qadīmah	IRQ
  Al Baţḩā'	TCD
  Al Baḩr al Aḩmar	EGY
  Al Biqa‘	LBN
  Al Biqā‘	LBN
  Al Buhayrah	EGY TCD
  Al Buraymi	OMN
  Al Buraymī	OMN
  Al Burj	EGY
  Al Butnan	LBY
  Al Buţnān	LBY
  Al Buḩayrah	EGY TCD
  Al Bāb	SYR
  Al Bājūr	EGY
  Al Bāḩah	SAU
  Al Diwaniyah	IRQ
  Al Fahahil	KWT
  Al Fallujah	IRQ
  Al Fallūjah	IRQ
  Al Farwaniyah	KWT
  Al Farwānīyah	KWT
  Al Fashn	EGY
  Al Faw	IRQ
  Al Fayyum	EGY
  Al Fayyūm	EGY
  Al Faḩāḩīl	KWT
  Al Fqih Ben Calah	MAR
  Al Fqih Ben Çalah	MAR
  Al Fujayrah	ARE
  Al Fāw	IRQ
  Al Ghanayim	EGY
  Al Ghanāyim	EGY
  Al Gharbiyah	EGY
  Al Gharbīyah	EGY
  Al Hamul	EGY
  Al Haouz	MAR
  Al Harithah	IRQ
  Al Hasakah	SYR
  Al Hawamidiyah	EGY
  Al Hayy	IRQ
  Al Hillah	IRQ
  Al Hindiyah	IRQ
  Al Hindīyah	IRQ
  Al Hoceima	MAR
  Al Hoceïma	MAR
  Al Hudaydah	YEM
  Al Hudud ash Shamaliyah	SAU
  Al Hufuf	SAU
  Al Hufūf	SAU
  Al Hurshah	LBY
  Al Husayniyah	EGY
  Al Hārithah	IRQ
  Al Ibrahimiyah	EGY
  Al Ibrāhīmīyah	EGY
  Al Iskandariyah	EGY
  Al Iskandarīyah	EGY
  Al Isma'iliyah	EGY
  Al Ismā'īlīyah	EGY
  Al Jabal al Akhdar	LBY
  Al Jabal al Akhḑar	LBY
  Al Jabal al Gharbi	LBY
  Al Jabal al Gharbī	LBY
  Al Jadid	LBY
  Al Jadīd	LBY
  Al Jafarah	LBY
  Al Jafārah	LBY
  Al Jahra'	KWT
  Al Jahrā'	KWT
  Al Jammaliyah	EGY
  Al Jammālīyah	EGY
  Al Janub	LBN
  Al Janubi	ERI ISR
  Al Janubiyah	BHR
  Al Janūb	LBN
  Al Janūbī	ERI ISR
  Al Janūbīyah	BHR
  Al Jawf	SAU YEM
  Al Jizah	EGY
  Al Jubayl	SAU
  Al Jufrah	LBY
  Al Jumayl	LBY
  Al Jīzah	EGY
  Al Karak	JOR
  Al Karama	ARE
  Al Khaburah	OMN
  Al Khafji	SAU
  Al Khafjī	SAU
  Al Khankah	EGY
  Al Kharj	SAU
  Al Kharjah	EGY
  Al Khawr wa adh Dhakhirah	QAT
  Al Khawr wa adh Dhakhīrah	QAT
  Al Khums	LBY
  Al Khusus	EGY
  Al Khuşūş	EGY
  Al Khābūrah	OMN
  Al Khānkah	EGY
  Al Khārjah	EGY
  Al Kufrah	LBY
  Al Ladhiqiyah	SYR
  Al Lith	SAU
  Al Lādhiqīyah	SYR
  Al Līth	SAU
  Al Madinah	IRQ
  Al Madinah al Munawwarah	SAU
  Al Madīnah	IRQ
  Al Madīnah al Munawwarah	SAU
  Al Mafraq	JOR
  Al Mahallah al Kubra	EGY
  Al Mahmudiyah	IRQ
  Al Mahrah	YEM
  Al Mahwit	YEM
  Al Majaz	ARE
  Al Manaqil	SDN
  Al Mansurah	EGY QAT
  Al Manzalah	EGY
  Al Manāqil	SDN
  Al Manşūrah	QAT
  Al Maraghah	EGY
  Al Marj	LBY
  Al Marqab	LBY
  Al Marāghah	EGY
  Al Matar al ‘Atiq	QAT
  Al Matariyah	EGY
  Al Mawsil al Jadidah	IRQ
  Al Mawşil al Jadīdah	IRQ
  Al Mayadin	SYR
  Al Mayādīn	SYR
  Al Maţarīyah	EGY
  Al Maţār al ‘Atīq	QAT
  Al Maḩallah al Kubrá	EGY
  Al Maḩmūdīyah	IRQ
  Al Maḩwīt	YEM
  Al Minshah	EGY
  Al Minshāh	EGY
  Al Minufiyah	EGY
  Al Minya	EGY
  Al Minyā	EGY
  Al Minūfīyah	EGY
  Al Miqdadiyah	IRQ
  Al Miqdādīyah	IRQ
  Al Mubarraz	SAU
  Al Muharraq	BHR
  Al Muthanna	IRQ
  Al Muthanná	IRQ
  Al Muḩarraq	BHR
  Al Qa'im	IRQ
  Al Qadarif	SDN
  Al Qadisiyah	IRQ
  Al Qahirah	EGY
  Al Qahirah al Jadidah	EGY
  Al Qalyubiyah	EGY
  Al Qalyūbīyah	EGY
  Al Qamishli	SYR
  Al Qanatir al Khayriyah	EGY
  Al Qanayat	EGY
  Al Qanāyāt	EGY
  Al Qanāţir al Khayrīyah	EGY
  Al Qasim	SAU
  Al Qatif	SAU
  Al Qaşīm	SAU
  Al Qaţīf	SAU
  Al Quds	ISR
  Al Qunaytirah	SYR
  Al Qunayţirah	SYR
  Al Qurayn	EGY
  Al Qurnah	IRQ
  Al Qusiyah	EGY
  Al Qā'im	IRQ
  Al Qādisīyah	IRQ
  Al Qāhirah	EGY
  Al Qāhirah al Jadīdah	EGY
  Al Qāmishlī	SYR
  Al Qūşīyah	EGY
  Al Sajaah	ARE
  Al Shamkhah City	ARE
  Al Uqsur	EGY
  Al Uqşur	EGY
  Al Wadi al Jadid	EGY
  Al Wahat	LBY
  Al Wakrah	QAT
  Al Warqaa	ARE
  Al Wasitah	EGY
  Al Wusta	OMN
  Al Wusţá	OMN
  Al Wādī al Jadīd	EGY
  Al Wāsiţah	EGY
  Al Wāḩāt	LBY
  Al Ḩasakah	SYR
  Al Ḩawāmidīyah	EGY
  Al Ḩayy	IRQ
  Al Ḩudaydah	YEM
  Al Ḩudūd ash Shamālīyah	SAU
  Al Ḩurshah	LBY
  Al Ḩusaynīyah	EGY
  Al Ḩāmūl	EGY
  Al ‘Amarah	IRQ
  Al ‘Amārah	IRQ
  Al ‘Aqabah	JOR
  Al ‘Ashir min Ramadan	EGY
  Al ‘Asimah	BHR JOR KWT
  Al ‘Aziziyah	LBY
  Al ‘Azīzīyah	LBY
  Al ‘A̅şimah	JOR
  Al ‘Āshir min Ramaḑān	EGY
  Al ‘Āşimah	BHR KWT
  Al'met'yevsk	RUS
  Al-'Ubur	EGY
  Al-'Ubūr	EGY
  Al-Hamdaniya	IRQ
  Al-Junaynah	SDN
  Al-Kharijah	EGY
  Al-Khārijah	EGY
  Al-Kut	IRQ
  Al-Musayab	IRQ
  Al-Qasim	IRQ
  Al-Qāsim	IRQ
  Al-Tabqa	SYR
  Ala'er	CHN
  Alabama	USA
  Alabel	PHL
  Alafaya	USA
  Alaghsas	NER
  Alagoas	BRA
  Alagoinhas	BRA
  Alahabad	PAK
  Alajuela	CRI
  Alamar	CUB
  Alamata	ETH
  Alameda	USA
  Aland	FIN
  Alandur	IND
  Alanya	TUR
  Alappuzha	IND
  Alasia	NGA
  Alaska	USA
  Alba	ROU
  Alba Iulia	ROU
  Albacete	ESP
  Albany	USA
  Albany Park	USA
  Albay	PHL
  Alberta	CAN
  Alberton	ZAF
  Albi	FRA
  Alborz	IRN
  Albu Kamal	SYR
  Albuquerque	USA
  Alcala de Guadaira	ESP
  Alcala de Henares	ESP
  Alcalá de Guadaira	ESP
  Alcalá de Henares	ESP
  Alchevsk	UKR
  Alcobendas	ESP
  Alcorcon	ESP
  Alcorcón	ESP
  Alcoy	ESP
  Alebtong	UGA
  Alegrete	BRA
  Aleksandrov	RUS
  Alekseyevka	RUS
  Aleksin	RUS
  Alenquer	BRA
  Aleppo	SYR
  Alessandria	ITA
  Alesund	NOR
  Alexandra	ZAF
  Alexandria	EGY USA
  Alexandroupoli	GRC
  Aley	LBN
  Alfenas	BRA
  Algeciras	ESP
  Alger	DZA
  Algiers	DZA
  Algorta	ESP
  Algueirao	PRT
  Algueirão	PRT
  Alhambra	USA
  Ali Mendjeli	DZA
  Ali Sabieh	DJI
  Ali Sabih	DJI
  Aliayabiagba	NGA
  Alibori	BEN
  Alicante	ESP
  Alicia	PHL
  Alief	USA
  Aligarh	IND
  Aligudarz	IRN
  Alimosho	NGA
  Alipur Duar	IND
  Aliso Viejo	USA
  Alkmaar	NLD
  Allapattah	USA
  Allen	USA
  Allentown	USA
  Allier	FRA
  Allinagaram	IND
  Almatinskaja oblast'	KAZ
  Almaty	KAZ
  Almelo	NLD
  Almendares	CUB
  Almere Stad	NLD
  Almeria	ESP
  Almería	ESP
  Almirante Tamandare	BRA
  Almirante Tamandaré	BRA
  Alo	WLF
  Alojas novads	LVA
  Alor Setar	MYS
  Alpes-Maritimes	FRA
  Alpes-de-Haute-Provence	FRA
  Alpharetta	USA
  Alphen aan den Rijn	NLD
  Alsungas novads	LVA
  Alt-Hohenschonhausen	DEU
  Alt-Hohenschönhausen	DEU
  Alta Verapaz	GTM
  Altagracia de Orituco	VEN
  Altaj	RUS
  Altajskij kraj	RUS
  Altamira	BRA MEX
  Altamura	ITA
  Alto Barinas	VEN
  Alto Hospicio	CHL
  Alto Paraguay	PRY
  Alto Parana	PRY
  Alto Paraná	PRY
  Altona	DEU
  Altuf'yevskiy	RUS
  Aluche	ESP
  Aluksnes novads	LVA
  Alutaguse	EST
  Alvand	IRN
  Alvaro Obregon	MEX
  Alvorada	BRA
  Alwar	IND
  Alytaus apskritis	LTU
  Alytaus miestas	LTU
  Alytus	LTU
  Alīgarh	IND
  Alīgūdarz	IRN
  Alīpur Duār	IND
  Alūksnes novads	LVA
  Am Timan	TCD
  Ama	JPN
  Amadora	PRT
  Amagasaki	JPN
  Amahai	IDN
  Amaigbo	NGA
  Amakusa	JPN
  Amalapuram	IND
  Amalner	IND
  Amalāpuram	IND
  Amambay	PRY
  Amanfrom	GHA
  Amapa	BRA
  Amapá	BRA
  Amara	ETH
  Amarapura	MMR
  Amaravati	IND
  Amarillo	USA
  Amarumayu	PER
  Amasya	TUR
  Amatas novads	LVA
  Amatitlan	GTM
  Amatitlán	GTM
  Amazonas	BRA COL VEN
  Ambajogai	IND
  Ambala	IND
  Ambala Sadar	IND
  Ambalangoda	LKA
  Ambalantota	LKA
  Ambanja	MDG
  Ambarawa	IDN
  Ambarnath	IND
  Ambato	ECU
  Ambatondrazaka	MDG
  Ambattur	IND
  Ambikapur	IND
  Ambikāpur	IND
  Ambilobe	MDG
  Ambon	IDN
  Ambovombe	MDG
  Ambur	IND
  Ambājogāi	IND
  Ambāla	IND
  American Samoa	USA
  Americana	BRA
  Amersfoort	NLD
  Ames	USA
  Amherst	USA
  Amiens	FRA
  Amman	JOR
  Ammochostos	CYP
  Amnat Charoen	THA
  Amol	IRN
  Amolatar	UGA
  Amora	PRT
  Amozoc de Mota	MEX
  Ampang	MYS
  Ampara	LKA
  Amparo	BRA
  Amravati	IND
  Amreli	IND
  Amritsar	IND
  Amroha	IND
  Amstelveen	NLD
  Amsterdam	NLD
  Amsterdam-Zuidoost	NLD
  Amudat	UGA
  Amuntai	IDN
  Amur	IND
  Amuria	UGA
  Amurskaja oblast'	RUS
  Amuru	UGA
  An Giang	VNM
  An Hai	VNM
  An Hải	VNM
  An Khe	VNM
  An Khê	VNM
  An Nabatiyah	LBN
  An Nabaţīyah	LBN
  An Najaf	IRQ
  An Nhon	VNM
  An Nhơn	VNM
  An Nuhud	SDN
  An Nuhūd	SDN
  An Nuqat al Khams	LBY
  An Nuqāţ al Khams	LBY
  An Nu‘maniyah	IRQ
  An Nu‘mānīyah	IRQ
  Anabar	NRU
  Anaco	VEN
  Anaheim	USA
  Anaiyur	IND
  Anakapalle	IND
  Anambra	NGA
  Anamur	TUR
  Anan	JPN
  Anand	IND
  Ananindeua	BRA
  Anantapur	IND
  Anantnag	IND
  Anapa	RUS
  Anapolis	BRA
  Anatoliki Makedonia kai Thraki	GRC
  Anatolikí Makedonía kai Thráki	GRC
  Anbu	CHN
  Ancash	PER
  Anchorage	USA
  Ancona	ITA
  Anda	CHN
  Andalucia	ESP
  Andalucía	ESP
  Andaman and Nicobar Islands	IND
  Anderlecht	BEL
  Anderson	USA
  Andhra Pradesh	IND
  Andijon	UZB
  Andimeshk	IRN
  Andisheh	IRN
  Andjazidja	COM
  Andjazîdja	COM
  Andjouan	COM
  Andjouân	COM
  Andong	KOR
  Andorra la Vella	AND
  Andradina	BRA
  Andria	ITA
  Andrijevica	MNE
  Andulo	AGO
  Andīmeshk	IRN
  Andīsheh	IRN
  Anenii Noi	MDA
  Anetan	NRU
  Ang Mo Kio New Town	SGP
  Ang Thong	THA
  Angarsk	RUS
  Angat	PHL
  Angaur	PLW
  Angeles City	PHL
  Angers	FRA
  Angoche	MOZ
  Angono	PHL
  Angra dos Reis	BRA
  Angren	UZB
  Anguo	CHN
  Angus	GBR
  Angyalfold	HUN
  Angyalföld	HUN
  Anhanguera	BRA
  Anhui Sheng	CHN
  Anibare	NRU
  Anija	EST
  Anjangaon	IND
  Anjar	IND
  Anjiang	CHN
  Anjo	JPN
  Anju	PRK
  Anjār	IND
  Anjō	JPN
  Ankang	CHN
  Ankara	TUR
  Ankaran	SVN
  Ankeny	USA
  Ankleshwar	IND
  Anliu	CHN
  Anlong	CHN
  Anlong Veaeng	KHM
  Anlu	CHN
  Ann	MMR
  Ann Arbor	USA
  Annaba	DZA
  Annaka	JPN
  Anning	CHN
  Annobon	GNQ
  Anqing	CHN
  Anqiu	CHN
  Ansaba	ERI
  Ansabā	ERI
  Ansan-si	KOR
  Anse Boileau	SYC
  Anse Etoile	SYC
  Anse Royale	SYC
  Anse aux Pins	SYC
  Anse la Raye	LCA
  Anseong	KOR
  Anshan	CHN
  Anshun	CHN
  Antakya	TUR
  Antalaha	MDG
  Antalya	TUR
  Antananarivo	MDG
  Antanifotsy	MDG
  Antibes	FRA
  Antioch	USA
  Antioquia	COL
  Antipolo	PHL
  Antique	PHL
  Antofagasta	CHL
  Antony	FRA
  Antratsyt	UKR
  Antrim and Newtownabbey	GBR
  Antsalova	MDG
  Antsirabe	MDG
  Antsiranana	MDG
  Antsla	EST
  Antu	CHN
  Antwerp	BEL
  Antwerpen	BEL
  Anuradhapura	LKA
  Anusawari	THA
  Anwen	CHN
  Anyama	CIV
  Anyang	CHN
  Anyang-si	KOR
  Anyksciai	LTU
  Anykščiai	LTU
  Anzhero-Sudzhensk	RUS
  Anzoategui	VEN
  Anzoátegui	VEN
  Anápolis	BRA
  Aomori	JPN
  Aonla	IND
  Aousserd	MAR
  Aoxi	CHN
  Apac	UGA
  Apace	SVN
  Apalit	PHL
  Aparecida de Goiania	BRA
  Aparecida de Goiânia	BRA
  Aparri	PHL
  Apartado	COL
  Apartadó	COL
  Apatity	RUS
  Apatzingan	MEX
  Apatzingán	MEX
  Apayao	PHL
  Apače	SVN
  Apeldoorn	NLD
  Apes novads	LVA
  Apomu	NGA
  Apopa	SLV
  Appenzell Ausserrhoden	CHE
  Appenzell Innerrhoden	CHE
  Apple Valley	USA
  Appleton	USA
  Aprilia	ITA
  Apucarana	BRA
  Apure	VEN
  Apurimaq	PER
  Aqaba	JOR
  Aqsu	CHN
  Aquiraz	BRA
  Ar Ramtha	JOR
  Ar Ramthā	JOR
  Ar Raqqah	SYR
  Ar Rass	SAU
  Ar Rastan	SYR
  Ar Rayyan	QAT
  Ar Rayyān	QAT
  Ar Rifa‘	BHR
  Ar Rifā‘	BHR
  Ar Riqqah	KWT
  Ar Riyad	SAU
  Ar Riyāḑ	SAU
  Ar Rumaylah	ARE
  Ar Rumaythiyah	KWT
  Ar Rumaythīyah	KWT
  Ara Damansara	MYS
  Arabi	ETH
  Arabkir	ARM
  Aracaju	BRA
  Aracatuba	BRA
  Aracinovo	MKD
  Aracruz	BRA
  Arad	ROU
  Aragacotn	ARM
  Aragac̣otn	ARM
  Aragon	ESP
  Aragua	VEN
  Araguaina	BRA
  Araguari	BRA
  Araguaína	BRA
  Aragón	ESP
  Arak	IRN
  Arakawa	JPN
  Arakkonam	IND
  Arambagh	IND
  Aramoko-Ekiti	NGA
  Aran Bidgol	IRN
  Arandas	MEX
  Aranjuez	ESP
  Arao	JPN
  Arapiraca	BRA
  Arapongas	BRA
  Arar	SAU
  Ararangua	BRA
  Araranguá	BRA
  Araraquara	BRA
  Araras	BRA
  Ararat	ARM
  Araria	IND
  Araripina	BRA
  Araruama	BRA
  Arashiyama	JPN
  Arauca	COL
  Araucaria	BRA
  Araucária	BRA
  Araure	VEN
  Araxa	BRA
  Araxá	BRA
  Arayat	PHL
  Araçatuba	BRA
  Aračinovo	MKD
  Arba Minch	ETH
  Arbil	IRQ
  Arbīl	IRQ
  Arcadia	USA
  Arcahaie	HTI
  Archway	GBR
  Arcot	IND
  Arcoverde	BRA
  Ardabil	IRN
  Ardabīl	IRN
  Ardahan	TUR
  Ardakan	IRN
  Ardakān	IRN
  Ardeche	FRA
  Arden-Arcade	USA
  Ardennes	FRA
  Ardesen	TUR
  Ardeşen	TUR
  Ards and North Down	GBR
  Ardèche	FRA
  Arecibo	PRI
  Areka	ETH
  Arenella	ITA
  Arequipa	PER
  Arezzo	ITA
  Arganda	ESP
  Arganzuela	ESP
  Argenteuil	FRA
  Arges	ROU
  Argeș	ROU
  Argyll and Bute	GBR
  Arhangay	MNG
  Arhangel'skaja oblast'	RUS
  Arhus	DNK
  Arica	CHL
  Arica y Parinacota	CHL
  Aricanduva	BRA
  Ariege	FRA
  Arif Wala	PAK
  Arifwala	PAK
  Arima	TTO
  Ariquemes	BRA
  Arish	EGY
  Arizona	USA
  Ariège	FRA
  Arjawinangun	IDN
  Arjona	COL
  Arkansas	USA
  Arkhabil Suqutra	YEM
  Arkhabīl Suquţrá	YEM
  Arkhangel'sk	RUS
  Arles	FRA
  Arlington	USA
  Arlington Heights	USA
  Arlit	NER
  Armagh City	GBR
  Armant	EGY
  Armavir	RUS ARM
  Armenia	COL
  Arnavutkoy	TUR
  Arnavutköy	TUR
  Arneshreppur	ISL
  Arnhem	NLD
  Arni	IND
  Arno	MHL
  Arnsberg	DEU
  Arona	ESP
  Arrah	IND
  Arraijan	PAN
  Arraiján	PAN
  Arrecife	ESP
  Arroyo Naranjo	CUB
  Arsen'yev	RUS
  Arsi Negele	ETH
  Arsikere	IND
  Arsuz	TUR
  Arta	DJI
  Artem	RUS
  Artemisa	CUB
  Artibonite	HTI
  Artigas	URY
  Artur Alvim	BRA
  Artur Nogueira	BRA
  Artux	CHN
  Artvin	TUR
  Artëm	RUS
  Arua	UGA
  Aruba	NLD
  Aruja	BRA
  Arujá	BRA
  Arunachal Pradesh	IND
  Arunāchal Pradesh	IND
  Aruppukkottai	IND
  Arusha	TZA
  Arvada	USA
  Arwal	IND
  Aryanah	TUN
  Arzamas	RUS
  Arzew	DZA
  Arāk	IRN
  Arāmbāgh	IND
  Arāria	IND
  Arīsh	EGY
  As Saff	EGY
  As Safirah	SYR
  As Safīrah	SYR
  As Sahil	EGY
  As Salamiyah	SYR
  As Salamīyah	SYR
  As Salihiyah al Jadidah	EGY
  As Salimiyah	KWT
  As Salt	JOR
  As Salţ	JOR
  As Samawah	IRQ
  As Sawani	LBY
  As Sawānī	LBY
  As Sinbillawayn	EGY
  As Sinbillāwayn	EGY
  As Sulaymaniyah	IRQ
  As Sulaymānīyah	IRQ
  As Suwayda'	SYR
  As Suwaydā'	SYR
  As Suwayq	OMN
  As Suwayrah	IRQ
  As Suways	EGY
  As Sālimīyah	KWT
  As Sāḩil	EGY
  As-Suwayda	SYR
  Asaba	NGA
  Asadabad	IRN
  Asadābād	IRN
  Asahi	JPN
  Asahikawa	JPN
  Asahreppur	ISL
  Asaka	JPN UZB
  Asakura	JPN
  Asakusa	JPN
  Asan	KOR
  Asansol	IND
  Asbest	RUS
  Ascension	SHN
  Aschaffenburg	DEU
  Ascoli Piceno	ITA
  Asela	ETH
  Asenovgrad	BGR
  Asgabat	TKM
  Ash Shafa	SAU
  Ash Shafā	SAU
  Ash Shamal	QAT
  Ash Shamali	ISR
  Ash Shamaliyah	BHR
  Ash Shamiyah	IRQ
  Ash Shamāl	QAT
  Ash Shamālī	ISR
  Ash Shamālīyah	BHR
  Ash Shariqah	ARE
  Ash Sharqat	IRQ
  Ash Sharqiyah	EGY SAU
  Ash Sharqāt	IRQ
  Ash Sharqīyah	EGY SAU
  Ash Shatrah	IRQ
  Ash Shaţrah	IRQ
  Ash Shihaniyah	QAT
  Ash Shimal	LBN
  Ash Shimāl	LBN
  Ash Shuhada'	EGY
  Ash Shuhadā'	EGY
  Ash Shāmīyah	IRQ
  Ash Shāriqah	ARE
  Ash Shīḩānīyah	QAT
  Ash-Shaykh Zayid	EGY
  Ash-Shaykh Zāyid	EGY
  Ashaiman	GHA
  Ashanti	GHA
  Ashdod	ISR
  Asheville	USA
  Ashford	GBR
  Ashgabat	TKM
  Ashikaga	JPN
  Ashiya	JPN
  Ashkelon	ISR
  Ashmun	EGY
  Ashmūn	EGY
  Ashoknagar	IND
  Ashoknagar Kalyangarh	IND
  Ashta	IND
  Ashuganj City	BGD
  Asker	NOR
  Asmara	ERI
  Asnieres-sur-Seine	FRA
  Asnières-sur-Seine	FRA
  Asosa	ETH
  Aspern	AUT
  Assa-Zag	MAR
  Assaba	MRT
  Assam	IND
  Assen	NLD
  Assi Bou Nif	DZA
  Assis	BRA
  Assiut	EGY
  Astana	KAZ
  Astanajapura	IDN
  Astara	AZE
  Asti	ITA
  Astoria	USA
  Astrahanskaja oblast'	RUS
  Astrakhan	RUS
  Asturias	ESP
  Asuncion	PRY
  Asunción	PRY
  Aswan	EGY
  Aswān	EGY
  Asyut	EGY
  Asyūţ	EGY
  At Tafilah	JOR
  At Tall	SYR
  Atacama	CHL
  Atacora	BEN
  Atakpame	TGO
  Atakpamé	TGO
  Atambua	IDN
  Atani	NGA
  Atascocita	USA
  Atasehir	TUR
  Ataşehir	TUR
  Atbara	SDN
  Athens	GRC USA
  Athi River	KEN
  Athlone	ZAF
  Atibaia	BRA
  Atlanta	USA
  Atlantico	COL
  Atlantida	HND
  Atlantique	BEN
  Atlantis	ZAF
  Atlixco	MEX
  Atlántico	COL
  Atlántida	HND
  Atsiaman	GHA
  Atsugi	JPN
  Attapu	LAO
  Attard	MLT
  Attiki	GRC
  Attikí	GRC
  Attili	IND
  Attock City	PAK
  Attur	IND
  Atua	WSM
  Atyrau	KAZ
  Atyrauskaja oblast'	KAZ
  Au Cap	SYC
  Aube	FRA
  Aubervilliers	FRA
  Auburn	USA
  Auces novads	LVA
  Auchi	NGA
  Auckland	NZL
  Aude	FRA
  Augsburg	DEU
  Aulnay-sous-Bois	FRA
  Aur	MHL
  Auraiya	IND
  Aurangabad	IND
  Aurangābād	IND
  Aurora	USA CAN PHL
  Austin	USA
  Australian Capital Territory	AUS
  Austurland	ISL
  Autonomous Region in Muslim Mindanao	PHL
  Auvergne-Rhone-Alpes	FRA
  Auvergne-Rhône-Alpes	FRA
  Avadi	IND
  Avan	ARM
  Avaniyapuram	IND
  Avaniyāpuram	IND
  Avannaata Kommunia	GRL
  Avare	BRA
  Avaré	BRA
  Avedøre	DNK
  Aveiro	PRT
  Avellaneda	ARG
  Avellino	ITA
  Aversa	ITA
  Aveyron	FRA
  Avignon	FRA
  Avila	ESP
  Aviles	ESP
  Avilés	ESP
  Avondale	USA
  Avtonomna Respublika Krym	UKR
  Avtozavodskyi	UKR
  Awasa	ETH
  Awbuk	DJI
  Awbūk	DJI
  Awdal	SOM
  Awka	NGA
  Awsim	EGY
  Awsīm	EGY
  Ayacucho	PER
  Ayapel	COL
  Ayase	JPN
  Aydın	TUR
  Ayeyarwady	MMR
  Aylesbury	GBR
  Aylmer	CAN
  Ayodhya	IND
  Ayvalık	TUR
  Az Zahirah	OMN
  Az Zarqa'	JOR
  Az Zarqā'	JOR
  Az Zawiyah	LBY
  Az Za‘ayin	QAT
  Az Zubayr	IRQ
  Az Zulayl	JOR
  Az Zulfi	SAU
  Az Zulfī	SAU
  Az Zāwiyah	LBY
  Az Zāwīyah	LBY
  Azad Jammu and Kashmir	PAK
  Azamgarh	IND
  Azarbayjan-e Gharbi	IRN
  Azarbayjan-e Sharqi	IRN
  Azare	NGA
  Azcapotzalco	MEX
  Azilal	MAR
  Azimpur	BGD
  Azov	RUS
  Azrou	MAR
  Azua	DOM
  Azuay	ECU
  Azul	ARG
  Azumino	JPN
  Az̧ Z̧a‘āyin	QAT
  Az̧ Z̧ulayl	JOR
  Az̧ Z̧āhirah	OMN
  Açailândia	BRA
  Açu	BRA
  Aïn Beïda	DZA
  Aïn Defla	DZA
  Aïn Harrouda	MAR
  Aïn M'Lila	DZA
  Aïn Oulmene	DZA
  Aïn Oussera	DZA
  Aïn Temouchent	DZA
  Aïn Touta	DZA
  Aïn Témouchent	DZA
  Ağcabədi	AZE
  Ağdam	AZE
  Ağdaş	AZE
  Ağrı	TUR
  Ağstafa	AZE
  Ağsu	AZE
  Aş Şaff	EGY
  Aş Şuwayrah	IRQ
  Aş Şāliḩīyah al Jadīdah	EGY
  Aşgabat	TKM
  Aţ Ţafīlah	JOR
  Aḑ Ḑāli‘	YEM
  Ba Dinh	VNM
  Ba Ria - Vung Tau	VNM
  Ba Vi	VNM
  Ba Vì	VNM
  Ba Đon	VNM
  Ba Đồn	VNM
  Baalbek-Hermel	LBN
  Baat Dambang	KHM
  Bab Ezzouar	DZA
  Babahoyo	ECU
  Babamba	COD
  Babati	TZA
  Babil	IRQ
  Babila	SYR
  Babites novads	LVA
  Babol	IRN
  Babu	CHN
  Babushkin	RUS
  Babīlā	SYR
  Babītes novads	LVA
  Babək	AZE
  Bac Giang	VNM
  Bac Kan	VNM
  Bac Lieu	VNM
  Bac Ninh	VNM
  Bac Quang	VNM
  Bac Tu Liem	VNM
  Bacabal	BRA
  Bacau	ROU
  Bach Mai	VNM
  Bachuan	CHN
  Bacolod City	PHL
  Bacoor	PHL
  Bacs-Kiskun	HUN
  Bacău	ROU
  Bad Homburg vor der Hohe	DEU
  Bad Homburg vor der Höhe	DEU
  Bad Salzuflen	DEU
  Bada Barabil	IND
  Bada Barabīl	IND
  Badagara	IND
  Badajoz	ESP
  Badakhshan	AFG
  Badakhshān	AFG
  Badalona	ESP
  Bade	TWN
  Baden-Baden	DEU
  Baden-Wurttemberg	DEU
  Baden-Württemberg	DEU
  Badghis	AFG
  Badin	PAK
  Badlapur	IND
  Badulla	LKA
  Badvel	IND
  Baekrajan	IDN
  Baf	CYP
  Bafang	CMR
  Bafata	GNB
  Bafatá	GNB
  Bafia	CMR
  Bafoussam	CMR
  Bafra	TUR
  Bagaha	IND
  Bagalkot	IND
  Bagamoyo	TZA
  Bagbera	IND
  Bagcılar	TUR
  Bage	BRA
  Bageqi	CHN
  Bagerhat	BGD
  Baghdad	IRQ
  Baghdād	IRQ
  Bagheria	ITA
  Baghestan	IRN
  Baghlan	AFG
  Baghlān	AFG
  Bagmati	NPL
  Bago	MMR
  Bago City	PHL
  Bagong Barrio	PHL
  Bagong Silang	PHL
  Bagong Silangan	PHL
  Baguio	PHL
  Bagé	BRA
  Bahadurgarh	IND
  Baharampur	IND
  Baharestan	IRN
  Baharkah	IRQ
  Bahawalnagar	PAK
  Bahawalpur	PAK
  Bahcelievler	TUR
  Baheri	IND
  Bahia	BRA
  Bahia Blanca	ARG
  Bahir Dar	ETH
  Bahla'	OMN
  Bahlā'	OMN
  Bahr el Ghazal	TCD
  Bahraigh	IND
  Bahçelievler	TUR
  Bahía Blanca	ARG
  Bahārestān	IRN
  Bai'anba	CHN
  Baia Farta	AGO
  Baia Mare	ROU
  Baiao	BRA
  Baicheng	CHN
  Baidi	CHN
  Baidoa	SOM
  Baidyabati	IND
  Baidyabāti	IND
  Baie Lazare	SYC
  Baie Sainte Anne	SYC
  Baihecun	CHN
  Baijiantan	CHN
  Baikonur	KAZ
  Bailundo	AGO
  Baimajing	CHN
  Baiquan	CHN
  Bairro Militar	GNB
  Bairro Parque Nossa Senhora do Carmo	BRA
  Bairro da Penha	BRA
  Bais	PHL
  Baise	CHN
  Baisha	CHN
  Baishan	CHN
  Baishishan	CHN
  Baitsi	NRU
  Baixi	CHN
  Baiyin	CHN
  Baião	BRA
  Baja California	MEX
  Baja California Sur	MEX
  Baja Verapaz	GTM
  Bajos de Haina	DOM
  Baker Island	UMI
  Bakersfield	USA
  Bakhmut	UKR
  Baki	IDN
  Bakool	SOM
  Baku	AZE
  Bakwa	COD
  Bakı	AZE
  Bakıxanov	AZE
  Balaghat	IND
  Balagtas	PHL
  Balai Pungut	IDN
  Balaka	MWI
  Balakovo	RUS
  Balakən	AZE
  Balanbale	SOM
  Balanga	PHL
  Balangir	IND
  Balashikha	RUS
  Balashov	RUS
  Balasore	IND
  Balayan	PHL
  Balbala	DJI
  Balcon de la Lisa	CUB
  Balcón de la Lisa	CUB
  Baldones novads	LVA
  Baldwin Park	USA
  Bale	BFA
  Bali	IND IDN
  Balikpapan	IDN
  Baliuag	PHL
  Baljurashi	SAU
  Balkan	TKM
  Balkanabat	TKM
  Balkh	AFG
  Ballarat	AUS
  Ballari	IND
  Ballarpur	IND
  Balneario Camboriu	BRA
  Balneário Camboriú	BRA
  Balochistan	PAK
  Balombo	AGO
  Balotra	IND
  Balqash	KAZ
  Balrampur	IND
  Balrāmpur	IND
  Balsas	BRA
  Balti	MDA
  Baltim	EGY
  Baltimore	USA
  Baltinavas novads	LVA
  Balurghat	IND
  Balvanera	ARG
  Balvu novads	LVA
  Balzan	MLT
  Balzers	LIE
  Balé	BFA
  Balāngīr	IND
  Balıkesir	TUR
  Balţīm	EGY
  Bam	IRN BFA
  Bama	NGA
  Bamako	MLI
  Bamban	PHL
  Bambang	PHL
  Bambari	CAF
  Bamberg	DEU
  Bamenda	CMR
  Bamingui-Bangoran	CAF
  Bamyan	AFG
  Ban I Chang	THA
  Ban Khlong Prawet	THA
  Ban Khoan	LAO
  Ban Ko Sire	THA
  Ban Lak Song	THA
  Ban Lam Luk Ka	THA
  Ban Mai	THA
  Ban Pong	THA
  Ban Samae Dam	THA
  Ban Talat Yai	THA
  Ban Tha Kham	THA
  Banaadir	SOM
  Banan	CHN
  Banco Filipino Homes	PHL
  Banda	IND
  Banda Aceh	IDN
  Bandar Abbas	IRN
  Bandar Bukit Raja	MYS
  Bandar Kinrara	MYS
  Bandar Labuan	MYS
  Bandar Lampung	IDN
  Bandar Mahkota Cheras	MYS
  Bandar Saujana Utama	MYS
  Bandar Seri Alam	MYS
  Bandar Seri Begawan	BRN
  Bandar Sunway	MYS
  Bandar Tasik Puteri	MYS
  Bandar Utama	MYS
  Bandar-e Anzali	IRN
  Bandar-e Anzalī	IRN
  Bandar-e Emam Khomeyni	IRN
  Bandar-e Genaveh	IRN
  Bandar-e Genāveh	IRN
  Bandar-e Kangan	IRN
  Bandar-e Kangān	IRN
  Bandar-e Mahshahr	IRN
  Bandar-e Māhshahr	IRN
  Bandar-e Torkaman	IRN
  Bandarban	BGD
  Bando	JPN
  Bandundu Province	COD
  Bandung	IDN
  Bandırma	TUR
  Bandō	JPN
  Baneh	IRN
  Banepa	NPL
  Banepā	NPL
  Banes	CUB
  Banfield	ARG
  Banfora	BFA
  Bang Bon	THA
  Bang Kapi	THA
  Bang Khae	THA
  Bang Khae Nuea	THA
  Bang Khun Thian	THA
  Bang Kruai	THA
  Bang Na	THA
  Bang Phlat	THA
  Bang Rak	THA
  Bang Sue	THA
  Bang Sue subdistrict	THA
  Banga	PHL
  Bangaon	IND
  Bangarda Chhota	IND
  Bangassou	CAF
  Banghazi	LBY
  Banghāzī	LBY
  Bangil	IDN
  Bangkalan	IDN
  Bangkok	THA
  Bangkok Noi	THA
  Bangkok Yai	THA
  Bangor	GBR
  Bangui	CAF
  Banha	EGY
  Banhā	EGY
  Bani	DOM
  Bani Mazar	EGY
  Bani Suwayf	EGY
  Bani Yas City	ARE
  Banja Luka	BIH
  Banjar	IDN
  Banjaran	IDN
  Banjarbaru	IDN
  Banjarmasin	IDN
  Banjul	GMB
  Bankra	IND
  Bankura	IND
  Bannu	PAK
  Banqiao	TWN
  Bansbaria	IND
  Banska Bystrica	SVK
  Banskobystricky kraj	SVK
  Banskobystrický kraj	SVK
  Banská Bystrica	SVK
  Banswara	IND
  Bantayan	PHL
  Banteay Mean Choay	KHM
  Banteay Mean Choăy	KHM
  Banten	IDN
  Bantul	IDN
  Banwa	BFA
  Banyuwangi	IDN
  Baní	DOM
  Banī Mazār	EGY
  Banī Suwayf	EGY
  Bao Loc	VNM
  Bao'an	CHN
  Bao'an Centre	CHN
  Baoding	CHN
  Baoji	CHN
  Baoqing	CHN
  Baoruco	DOM
  Baoshan	CHN
  Baotou	CHN
  Baoying	CHN
  Bapatla	IND
  Baprola	IND
  Baqershahr	IRN
  Baqubah	IRQ
  Bar	MNE
  Barabai	IDN
  Barahona	DOM
  Barakaldo	ESP
  Baraki	DZA
  Barakpur	IND
  Baramati	IND
  Baramula	IND
  Baran	IND
  Baranagar	IND
  Baranoa	COL
  Baranovichi	BLR
  Baranya	HUN
  Barasat	IND
  Barauni	IND
  Baraut	IND
  Barbacena	BRA
  Barbalha	BRA
  Barberton	ZAF
  Barbil	IND
  Barbosa	COL
  Barbuda	ATG
  Barcarena	BRA
  Barcelona	ESP VEN
  Barddhaman	IND
  Barddhamān	IND
  Bardoli	IND
  Bareilly	IND
  Bargarh	IND
  Bargny	SEN
  Bargny Guedj	SEN
  Bargny Guèdj	SEN
  Bargny Ngoude	SEN
  Barguna	BGD
  Barh	IND
  Bari	ITA IND SOM
  Bariadi	TZA
  Barika	DZA
  Barima-Waini	GUY
  Barinas	VEN
  Baringo	KEN
  Barinitas	VEN
  Baripada	IND
  Baripāda	IND
  Bariq	SAU
  Barishal	BGD
  Barka'	OMN
  Barkam	CHN
  Barking	GBR
  Barking and Dagenham	GBR
  Barkā'	OMN
  Barlad	ROU
  Barletta	ITA
  Barletta-Andria-Trani	ITA
  Barmer	IND
  Barnala	IND
  Barnaul	RUS
  Barnet	GBR
  Barnsley	GBR
  Barnāla	IND
  Barquisimeto	VEN
  Barra	BRA
  Barra Mansa	BRA
  Barra do Corda	BRA
  Barra do Dande	AGO
  Barra do Garcas	BRA
  Barra do Garças	BRA
  Barra do Pirai	BRA
  Barra do Piraí	BRA
  Barracas	ARG
  Barrancabermeja	COL
  Barranqueras	ARG
  Barranquilla	COL
  Barreiras	BRA
  Barreirinhas	BRA
  Barreiro	PRT
  Barretos	BRA
  Barri de Sant Andreu	ESP
  Barrie	CAN
  Barriera di Lanzo	ITA
  Barriera di Milano	ITA
  Barrow in Furness	GBR
  Barry	GBR
  Barshi	IND
  Bartlett	USA
  Bartolome Maso	CUB
  Bartolomé Masó	CUB
  Bartın	TUR
  Barueri	BRA
  Baruipur	IND
  Baruni	IND
  Baruta	VEN
  Barwani	IND
  Barwāni	IND
  Barysaw	BLR
  Bas-Rhin	FRA
  Bas-Sassandra	CIV
  Bas-Uele	COD
  Bas-Uélé	COD
  Basaksehir	TUR
  Basarabeasca	MDA
  Basavakalyan	IND
  Basel	CHE
  Basel-Landschaft	CHE
  Basel-Stadt	CHE
  Bashan	CHN
  Bashkortostan	RUS
  Basilan	PHL
  Basildon	GBR
  Basilicata	ITA
  Basingstoke	GBR
  Basirhat City	IND
  Basirpur	PAK
  Basmat	IND
  Basoda	IND
  Basoko	COD
  Basrah	IRQ
  Bassar	TGO
  Basse-Kotto	CAF
  Basti	IND
  Bastī	IND
  Basuo	CHN
  Basyun	EGY
  Basyūn	EGY
  Bat Khela	PAK
  Bat Yam	ISR
  Bata	GNQ
  Bataan	PHL
  Batac City	PHL
  Batala	IND
  Batam	IDN
  Batanes	PHL
  Batang	IDN
  Batangas	PHL
  Batatais	BRA
  Bataysk	RUS
  Bath	GBR
  Bath and North East Somerset	GBR
  Bathinda	IND
  Batikent	TUR
  Batken	KGZ
  Batman	TUR
  Batna	DZA
  Baton Rouge	USA
  Battagram	PAK
  Battambang	KHM
  Battaramulla South	LKA
  Battersea	GBR
  Batticaloa	LKA
  Battir	PSE
  Battle Creek	USA
  Batu	IDN
  Batu Caves	MYS
  Batu Pahat	MYS
  Batumi	GEO
  Baturaja	IDN
  Batys Qazaqstan oblysy	KAZ
  Batāla	IND
  Bau	MYS
  Bauang	PHL
  Baubau	IDN
  Baucau	TLS
  Bauchi	NGA
  Baudhuinville	COD
  Bauru	BRA
  Bauskas novads	LVA
  Bawana	IND
  Bawku	GHA
  Bawshar	OMN
  Bawāna	IND
  Bay	SOM
  Bay of Plenty	NZL
  Bayambang	PHL
  Bayamo	CUB
  Bayamon	PRI
  Bayamón	PRI
  Bayan	CHN
  Bayan Hot	CHN
  Bayan Lepas	MYS
  Bayan Nur	CHN
  Bayan-Olgiy	MNG
  Bayan-Ölgiy	MNG
  Bayanhongor	MNG
  Bayawan	PHL
  Bayburt	TUR
  Bayelsa	NGA
  Bayern	DEU
  Bayeux	BRA
  Bayiji	CHN
  Bayji	IRQ
  Bayjī	IRQ
  Bayonne	USA
  Bayramaly	TKM
  Bayreuth	DEU
  Bayrut	LBN
  Bayrūt	LBN
  Bayside	USA
  Bayt Lahya	PSE
  Bayt Lāhyā	PSE
  Baytown	USA
  Bayugan	PHL
  Bazar-e Yakawlang	AFG
  Bazarak	AFG
  Bazega	BFA
  Bazhong	CHN
  Bazèga	BFA
  Baía Farta	AGO
  Bañga	PHL
  Bağcılar	TUR
  Başakşehir	TUR
  Baḥarkah	IRQ
  Beau Bassin-Rose Hill	MUS
  Beau Vallon	SYC
  Beaumont	USA
  Beauport	CAN
  Beauvais	FRA
  Beaverton	USA
  Beawar	IND
  Bebedouro	BRA
  Beberibe	BRA
  Bebington	GBR
  Bechar	DZA
  Beckenham	GBR
  Becontree	GBR
  Bedford	GBR
  Bedok New Town	SGP
  Bedzin	POL
  Beed	IND
  Beersheba	ISR
  Begampur	IND
  Begoua	CAF
  Begusarai	IND
  Behbahan	IRN
  Behbahān	IRN
  Behshahr	IRN
  Bei'an	CHN
  Beibei	CHN
  Beichengqu	CHN
  Beidao	CHN
  Beihai	CHN
  Beijing	CHN
  Beijing Shi	CHN
  Beiliu	CHN
  Beimeng	CHN
  Beining	CHN
  Beipiao	CHN
  Beira	MOZ
  Beirut	LBN
  Beisu	CHN
  Beitbridge	ZWE
  Beja	TUN PRT
  Bejaad	MAR
  Bejaia	DZA
  Bejaâd	MAR
  Bekasi	IDN
  Bekes	HUN
  Bekescsaba	HUN
  Bekobod	UZB
  Bel Air	SYC
  Bel Ombre	SYC
  Bela	IND
  Bela Bela	ZAF
  Bela Vista	BRA
  Belagavi	IND
  Belait	BRN
  Belawan	IDN
  Belebey	RUS
  Beled Hawo	SOM
  Beledweyne	SOM
  Belek	TUR
  Belem	BRA
  Belen	PER
  Belfast	GBR
  Belfast City	GBR
  Belford Roxo	BRA
  Belfort	FRA
  Belgorod	RUS
  Belgorodskaja oblast'	RUS
  Belgrade	SRB
  Belgrano	ARG
  Beliatta	LKA
  Belize	BLZ
  Belize City	BLZ
  Bella Vista	DOM ARG
  Bellampalli	IND
  Belleville	CAN
  Bellevue	USA
  Bellflower	USA
  Bellingham	USA
  Bello	COL
  Belluno	ITA
  Belmont Cragin	USA
  Belo Horizonte	BRA
  Belo Jardim	BRA
  Belogorsk	RUS
  Belorechensk	RUS
  Beloretsk	RUS
  Belovo	RUS
  Beltinci	SVN
  Belém	BRA
  Bemowo	POL
  Ben Arous	TUN
  Ben Cat	VNM
  Ben Gardane	TUN
  Ben Guerir	MAR
  Ben Jerrar	MAR
  Ben Tre	VNM
  Benalmadena	ESP
  Benalmádena	ESP
  Bend	USA
  Bende	NGA
  Bender	MDA
  Bendigo	AUS
  Benedikt	SVN
  Benesov	CZE
  Benevento	ITA
  Benevides	BRA
  Benešov	CZE
  Benfica	AGO
  Bengaluru	IND
  Bengbu	CHN
  Benghazi	LBY
  Bengkulu	IDN
  Bengo	AGO
  Benguela	AGO
  Benguet	PHL
  Beni	COD
  Beni Enzar	MAR
  Beni Mellal	MAR
  Beni Mellal-Khenifra	MAR
  Beni Mered	DZA
  Benidorm	ESP
  Benin City	NGA
  Benipur	IND
  Benito Juarez	MEX
  Benito Juárez	MEX
  Benoni	ZAF
  Bensalem	USA
  Benshangul-Gumaz	ETH
  Benslimane	MAR
  Bensonhurst	USA
  Bento Goncalves	BRA
  Bento Gonçalves	BRA
  Benue	NGA
  Benxi	CHN
  Beograd	SRB
  Beppu	JPN
  Berane	MNE
  Berat	ALB
  Berazategui	ARG
  Berbera	SOM
  Berberati	CAF
  Berbérati	CAF
  Bercham	MYS
  Berdsk	RUS
  Berdyansk	UKR
  Berdychiv	UKR
  Berea	LSO
  Berekum	GHA
  Berestovskyi	UKR
  Berezniki	RUS
  Berezovskiy	RUS
  Bergama	TUR
  Bergamo	ITA
  Bergedorf	DEU
  Bergen	NOR
  Bergen op Zoom	NLD
  Bergheim	DEU
  Bergisch Gladbach	DEU
  Bergkamen	DEU
  Berisso	ARG
  Berkane	MAR
  Berkeley	USA
  Berlin	DEU
  Berlin Kopenick	DEU
  Berlin Köpenick	DEU
  Bern	CHE
  Beroun	CZE
  Berovo	MKD
  Berrechid	MAR
  Berrouaghia	DZA
  Berry Islands	BHS
  Bertioga	BRA
  Bertoua	CMR
  Beruniy	UZB
  Berwick	AUS
  Berwyn	USA
  Berëzovskiy	RUS
  Besancon	FRA
  Besançon	FRA
  Besbes	DZA
  Beshariq	UZB
  Besuki	IDN
  Bet Shemesh	ISR
  Bethal	ZAF
  Bethesda	USA
  Bethlehem	ZAF USA PSE
  Betim	BRA
  Bettiah	IND
  Betul	IND
  Betūl	IND
  Beverinas novads	LVA
  Beverīnas novads	LVA
  Bexley	GBR
  Beyla	GIN
  Beylikduzu	TUR
  Beylikdüzü	TUR
  Beyləqan	AZE
  Beypore	IND
  Bezerros	BRA
  Beziers	FRA
  Beāwar	IND
  Bełchatow	POL
  Bełchatów	POL
  Bhabhua	IND
  Bhadohi	IND
  Bhadrachalam	IND
  Bhadrak	IND
  Bhadravati	IND
  Bhadreswar	IND
  Bhadrāchalam	IND
  Bhadrāvati	IND
  Bhagalpur	IND
  Bhairab Bazar	BGD
  Bhairab Bāzār	BGD
  Bhakkar	PAK
  Bhalswa Jahangirpur	IND
  Bhalwal	PAK
  Bhamo	MMR
  Bhandara	IND
  Bhandāra	IND
  Bharatpur	NPL IND
  Bharuch	IND
  Bharūch	IND
  Bhatapara	IND
  Bhatara	BGD
  Bhatpara	IND
  Bhavnagar	IND
  Bhawana	PAK
  Bhawanipatna	IND
  Bhawānipatna	IND
  Bhayandar	IND
  Bheri	NPL
  Bhetia	IND
  Bhilai	IND
  Bhilai Charoda	IND
  Bhilwara	IND
  Bhimavaram	IND
  Bhimdatta	NPL
  Bhimunipatnam	IND
  Bhind	IND
  Bhisho	ZAF
  Bhiwadi	IND
  Bhiwandi	IND
  Bhiwani	IND
  Bhiwāni	IND
  Bhola	BGD
  Bhongir	IND
  Bhongīr	IND
  Bhopal	IND
  Bhubaneswar	IND
  Bhuj	IND
  Bhusawal	IND
  Bhāgalpur	IND
  Bhālswa Jahangirpur	IND
  Bhātpāra	IND
  Bhātāpāra	IND
  Bhīmunipatnam	IND
  Bianzhuang	CHN
  Biała Podlaska	POL
  Białołeka	POL
  Białystok	POL
  Biba	EGY
  Bibir Hat	BGD
  Bibirevo	RUS
  Bibā	EGY
  Bicol	PHL
  Bida	NGA
  Bidar	IND
  Bie	AGO
  Bielany	POL
  Bielefeld	DEU
  Biella	ITA
  Bielsko-Biala	POL
  Bien Hoa	VNM
  Biga	TUR
  Biguacu	BRA
  Biguaçu	BRA
  Bihac	BIH
  Bihar	IND
  Bihar Sharif	IND
  Bihat	IND
  Bihać	BIH
  Bihor	ROU
  Bihār	IND
  Bihār Sharīf	IND
  Bihāt	IND
  Bijar	IRN
  Bijelo Polje	MNE
  Bijie	CHN
  Bijnor	IND
  Bikaner	IND
  Bikini & Kili	MHL
  Bila Tserkva	UKR
  Bilaspur	IND
  Bilbao	ESP
  Bilbeis	EGY
  Bilecik	TUR
  Bilimora	IND
  Biliran	PHL
  Billings	USA
  Billstedt	DEU
  Bilqas	EGY
  Bilqās	EGY
  Bilāspur	IND
  Biləsuvar	AZE
  Bim Son	VNM
  Bima	IDN
  Bimbo	CAF
  Bimini	BHS
  Bin Xian	CHN
  Bina	IND
  Binan	PHL
  Binangonan	PHL
  Bindura	ZWE
  Binga	COD
  Bingerville	CIV
  Bingol	TUR
  Bingöl	TUR
  Binh Duong	VNM
  Binh Minh	VNM
  Binh Phuoc	VNM
  Binh Thanh	VNM
  Binh Thuan	VNM
  Binh Thuy	VNM
  Binh Đinh	VNM
  Binjai	IDN
  Binonga	PHL
  Bintulu	MYS
  Binzhou	CHN
  Biobio	CHL
  Biobío	CHL
  Bioko Nord	GNQ
  Bioko Sud	GNQ
  Biombo	GNB
  Bir el Ater	DZA
  Bir el Djir	DZA
  Biratnagar	NPL
  Birendranagar	NPL
  Birganj	NPL
  Birgaon	IND
  Birgañj	NPL
  Birgu	MLT
  Birigui	BRA
  Birjand	IRN
  Birkat as Sab‘	EGY
  Birkenhead	GBR
  Birkhadem	DZA
  Birkirkara	MLT
  Birmingham	GBR USA
  Birni N Konni	NER
  Birnin Kebbi	NGA
  Birobidzhan	RUS
  Birstono	LTU
  Biruaca	VEN
  Biryulevo	RUS
  Biryulevo Zapadnoye	RUS
  Biryulëvo	RUS
  Biryulëvo Zapadnoye	RUS
  Birzai	LTU
  Birzebbuga	MLT
  Birštono	LTU
  Birżebbuġa	MLT
  Biržai	LTU
  Bisalpur	IND
  Bisceglie	ITA
  Bishan	CHN
  Bishan New Town	SGP
  Bishkek	KGZ
  Bishkek Shaary	KGZ
  Bishnupur	IND
  Bishoftu	ETH
  Biskra	DZA
  Bislig	PHL
  Bismarck	USA
  Bismil	TUR
  Bissau	GNB
  Bistrica ob Sotli	SVN
  Bistrita	ROU
  Bistrita-Nasaud	ROU
  Bistriţa	ROU
  Bistrița-Năsăud	ROU
  Biswan	IND
  Biswān	IND
  Bitlis	TUR
  Bitola	MKD
  Bitonto	ITA
  Bitung	IDN
  Biu	NGA
  Biyala	EGY
  Biyalā	EGY
  Biysk	RUS
  Bizerte	TUN
  Bizkaia	ESP
  Bié	AGO
  Biên Hòa	VNM
  Biñan	PHL
  Bjelovarsko-bilogorska zupanija	HRV
  Bjelovarsko-bilogorska županija	HRV
  Black Point	BHS
  Black River	MUS
  Blackburn	GBR
  Blackburn with Darwen	GBR
  Blackpool	GBR
  Blaenau Gwent	GBR
  Blagoevgrad	BGR
  Blagoveshchensk	RUS
  Blaine	USA
  Blansko	CZE
  Blantyre	MWI
  Blaskogabyggð	ISL
  Bled	SVN
  Bletchley	GBR
  Blida	DZA
  Blitar	IDN
  Bloemfontein	ZAF
  Blois	FRA
  Bloke	SVN
  Blonduosbær	ISL
  Bloomington	USA
  Blora	IDN
  Blue Mountains	AUS
  Blue Nile	SDN
  Blue Springs	USA
  Blumenau	BRA
  Bláskógabyggð	ISL
  Blönduósbær	ISL
  Bnei Brak	ISR
  Bo Đe	VNM
  Boa Viagem	BRA
  Boa Vista	BRA CPV
  Boaco	NIC
  Boadilla del Monte	ESP
  Bobbili	IND
  Bobo-Dioulasso	BFA
  Bobonaro	TLS
  Bobruysk	BLR
  Boca Raton	USA
  Bocas del Toro	PAN
  Bocaue	PHL
  Bocholt	DEU
  Bochum	DEU
  Bocoio	AGO
  Bocono	VEN
  Boconó	VEN
  Bodhan	IND
  Bodinayakkanur	IND
  Bodināyakkanūr	IND
  Boditi	ETH
  Bodītī	ETH
  Boe	NRU
  Boende	COD
  Boffa	GIN
  Bogale	MMR
  Bogdanci	MKD
  Bogenhausen	DEU
  Boghni	DZA
  Bognor Regis	GBR
  Bogor	IDN
  Bogorodskoye	RUS
  Bogota	COL
  Bogotá	COL
  Bogovinje	MKD
  Bogra	BGD
  Bogura	BGD
  Bohicon	BEN
  Bohinj	SVN
  Bohodukhivskyi	UKR
  Bohol	PHL
  Bohuniya	UKR
  Boise	USA
  Boituva	BRA
  Bojnurd	IRN
  Bojnūrd	IRN
  Bojonegoro	IDN
  Bokaro	IND
  Boke	GIN
  Bokeo	LAO
  Bokhtar	TJK
  Boksburg	ZAF
  Bokèo	LAO
  Boké	GIN
  Bokāro	IND
  Bol	TCD
  Bole	CHN
  Bolenge	COD
  Bolgatanga	GHA
  Boli	CHN
  Bolikhamxai	LAO
  Bolingbrook	USA
  Bolivar	COL ECU VEN
  Bologna	ITA
  Bolpur	IND
  Bolton	GBR
  Bolu	TUR
  Bolungarvikurkaupstaður	ISL
  Bolungarvíkurkaupstaður	ISL
  Bolvadin	TUR
  Bolzano	ITA
  Bolívar	COL ECU VEN
  Bom Despacho	BRA
  Bom Jesus da Lapa	BRA
  Boma	COD
  Bomet	KEN
  Bomi	LBR
  Bonab	IRN
  Bonaire	BES NLD
  Bonan	CHN
  Bonao	DOM
  Bondoukou	CIV
  Bondowoso	IDN
  Bong	LBR
  Bonga	ETH
  Bongabon	PHL
  Bongaigaon	IND
  Bongor	TCD
  Bonita Springs	USA
  Bonn	DEU
  Bono	GHA
  Bono East	GHA
  Bonon	CIV
  Bontang	IDN
  Bonāb	IRN
  Bootle	GBR
  Boqueron	PRY
  Boquerón	PRY
  Bor	RUS
  Borama	SOM
  Boras	SWE
  Borazjan	IRN
  Bordeaux	FRA
  Bordj Bou Arreridj	DZA
  Bordj Bou Arréridj	DZA
  Bordj el Bahri	DZA
  Bordj el Kiffan	DZA
  Borgarbyggð	ISL
  Borgarfjarðarhreppur	ISL
  Borgo Maggiore	SMR
  Borgou	BEN
  Borisoglebsk	RUS
  Borivli	IND
  Borkou	TCD
  Bormla	MLT
  Borno	NGA
  Borongan	PHL
  Borough Park	USA
  Borovichi	RUS
  Borovnica	SVN
  Borsad	IND
  Borshchahivka	UKR
  Borski okrug	SRB
  Borsod-Abauj-Zemplen	HUN
  Borsod-Abaúj-Zemplén	HUN
  Borujen	IRN
  Borujerd	IRN
  Boryeong	KOR
  Boryspil	UKR
  Borås	SWE
  Borāzjān	IRN
  Borūjen	IRN
  Borūjerd	IRN
  Bosaso	SOM
  Boshan	CHN
  Bosilovo	MKD
  Bosque Saude	BRA
  Bosque Saúde	BRA
  Bossangoa	CAF
  Bosse	UKR
  Bossier City	USA
  Boston	USA
  Botad	IND
  Botha-Bothe	LSO
  Bothaville	ZAF
  Botosani	ROU
  Botou	CHN
  Botoşani	ROU
  Botoșani	ROU
  Botshabelo	ZAF
  Bottrop	DEU
  Botucatu	BRA
  Bou Saada	DZA
  Bou Saâda	DZA
  Bouafle	CIV
  Bouaflé	CIV
  Bouake	CIV
  Bouaké	CIV
  Bouar	CAF
  Bouches-du-Rhone	FRA
  Bouches-du-Rhône	FRA
  Boucle du Mouhoun	BFA
  Boudouaou	DZA
  Bouenza	COG
  Boufarik	DZA
  Bougainville	PNG
  Bougouni	MLI
  Bougouriba	BFA
  Bouira	DZA
  Boujdour	MAR
  Boulder	USA
  Boulemane	MAR
  Boulgou	BFA
  Boulkiemde	BFA
  Boulkiemdé	BFA
  Boulogne-Billancourt	FRA
  Boumerdes	DZA
  Boumerdès	DZA
  Boundiali	CIV
  Bourges	FRA
  Bourgogne-Franche-Comte	FRA
  Bourgogne-Franche-Comté	FRA
  Bournemouth	GBR
  Bouskoura	MAR
  Bouïra	DZA
  Bovec	SVN
  Bowie	USA
  Bowling Green	USA
  Boyaca	COL
  Boyacá	COL
  Boyeros	CUB
  Boyle Heights	USA
  Boynton Beach	USA
  Boyolali	IDN
  Bozhou	CHN
  Bozuyuk	TUR
  Bozüyük	TUR
  Brabant wallon	BEL
  Bracknell	GBR
  Bracknell Forest	GBR
  Bradenton	USA
  Bradford	GBR
  Braga	PRT
  Braganca	BRA PRT
  Braganca Paulista	BRA
  Bragança	BRA PRT
  Bragança Paulista	BRA
  Brahmanbaria	BGD
  Brahmapur	IND
  Braila	ROU
  Braintree	GBR
  Brajarajnagar	IND
  Brakna	MRT
  Brakpan	ZAF
  Brampton	CAN
  Brandenburg	DEU
  Brandenburg an der Havel	DEU
  Brandon	USA
  Branicevski okrug	SRB
  Braničevski okrug	SRB
  Brantford	CAN
  Brasilandia	BRA
  Brasilia	BRA
  Braslovce	SVN
  Braslovče	SVN
  Brasov	ROU
  Brasília	BRA
  Brateyevo	RUS
  Bratislava	SVK
  Bratislavsky kraj	SVK
  Bratislavský kraj	SVK
  Bratsk	RUS
  Braunschweig	DEU
  Brava	CPV
  Brazlandia	BRA
  Brazlândia	BRA
  Brazzaville	COG
  Braşov	ROU
  Brașov	ROU
  Brcko distrikt	BIH
  Brda	SVN
  Breclav	CZE
  Breda	NLD
  Brejo Santo	BRA
  Brejo da Madre de Deus	BRA
  Bremen	DEU
  Bremerhaven	DEU
  Brena	PER
  Brent	GBR
  Brentwood	USA GBR
  Brescia	ITA
  Bresckaja voblasc	BLR
  Bresckaja voblasć	BLR
  Brest	BLR FRA
  Bretagne	FRA
  Breves	BRA
  Brezice	SVN
  Brezovica	SVN
  Breña	PER
  Brežice	SVN
  Briarwood	USA
  Briceni	MDA
  Brick	USA
  Bridgeport	USA
  Bridgetown	BRB
  Brighouse-City Centre	CAN
  Brighton	GBR
  Brighton and Hove	GBR
  Brigittenau	AUT
  Brikama	GMB
  Brindisi	ITA
  Brisbane	AUS
  Bristol	GBR USA
  British Columbia	CAN
  Brits	ZAF
  Brive-la-Gaillarde	FRA
  Brixton	GBR
  Brjanskaja oblast'	RUS
  Brno	CZE
  Brno stred	CZE
  Brno střed	CZE
  Brno-mesto	CZE
  Brno-město	CZE
  Brno-venkov	CZE
  Brocenu novads	LVA
  Brockton	USA
  Brocēnu novads	LVA
  Brodsko-posavska zupanija	HRV
  Brodsko-posavska županija	HRV
  Broken Arrow	USA
  Brokopondo	SUR
  Bromley	GBR
  Bromma	SWE
  Brookes Point	PHL
  Brookhaven	USA
  Brookline	USA
  Brooklyn	USA
  Brooklyn Park	USA
  Broomfield	USA
  Brossard	CAN
  Brovary	UKR
  Brownsville	USA
  Brugge	BEL
  Brumado	BRA
  Brunei-Muara	BRN
  Bruntal	CZE
  Bruntál	CZE
  Brusque	BRA
  Brussels	BEL
  Brussels Hoofdstedelijk Gewest	BEL
  Brvenica	MKD
  Bryan	USA
  Bryansk	RUS
  Brāhmanbāria	BGD
  Brăila	ROU
  Brčko distrikt	BIH
  Bua	FJI
  Buada	NRU
  Bubanza	BDI
  Bucaramanga	COL
  Buchanan	LBR
  Bucharest	ROU
  Bucheon-si	KOR
  Buckeye	USA
  Buckinghamshire	GBR
  Buckley	GBR
  Bucuresti	ROU
  București	ROU
  Buda	HUN
  Budaka	UGA
  Budapest	HUN
  Budapest II. kerulet	HUN
  Budapest II. kerület	HUN
  Budapest III. kerulet	HUN
  Budapest III. kerület	HUN
  Budapest IV. kerulet	HUN
  Budapest IV. kerület	HUN
  Budapest VIII. kerulet	HUN
  Budapest VIII. kerület	HUN
  Budapest XI. kerulet	HUN
  Budapest XI. kerület	HUN
  Budapest XII. kerulet	HUN
  Budapest XII. kerület	HUN
  Budapest XIII. kerulet	HUN
  Budapest XIII. kerület	HUN
  Budapest XIX. kerulet	HUN
  Budapest XIX. kerület	HUN
  Budapest XV. kerulet	HUN
  Budapest XV. kerület	HUN
  Budapest XVI. kerulet	HUN
  Budapest XVI. kerület	HUN
  Budapest XVII. kerulet	HUN
  Budapest XVII. kerület	HUN
  Budapest XVIII. kerulet	HUN
  Budapest XVIII. kerület	HUN
  Budapest XX. kerulet	HUN
  Budapest XX. kerület	HUN
  Budapest XXI. kerulet	HUN
  Budapest XXI. kerület	HUN
  Budapest XXII. kerulet	HUN
  Budapest XXII. kerület	HUN
  Budaun	IND
  Budge Budge	IND
  Budta	PHL
  Buduburam	GHA
  Bududa	UGA
  Budva	MNE
  Budyonnovsk	RUS
  Buea	CMR
  Buena Park	USA
  Buenaventura	COL
  Buenavista	MEX PHL
  Bueng Kan	THA
  Bueng Kum	THA
  Buenos Aires	ARG
  Buffalo	USA
  Bugiri	UGA
  Bugulma	RUS
  Buguma	NGA
  Buguruslan	RUS
  Bugweri	UGA
  Buhe	CHN
  Buhweju	UGA
  Buikwe	UGA
  Buin	CHL
  Buique	BRA
  Bujumbura	BDI
  Bujumbura Mairie	BDI
  Bujumbura Rural	BDI
  Bukama	COD
  Bukan	IRN
  Bukavu	COD
  Bukedea	UGA
  Bukhara	UZB
  Bukidnon	PHL
  Bukit Batok New Town	SGP
  Bukit Bintang	MYS
  Bukit Indah	MYS
  Bukit Jalil	MYS
  Bukit Merah Estate	SGP
  Bukit Mertajam	MYS
  Bukit Panjang New Town	SGP
  Bukit Rahman Putra	MYS
  Bukit Tengah	MYS
  Bukit Timah	SGP
  Bukittinggi	IDN
  Bukoba	TZA
  Bukomansibi	UGA
  Bukwo	UGA
  Bulacan	PHL
  Bulambuli	UGA
  Bulandshahr	IND
  Bulaon	PHL
  Bulaq Abu al ‘Ila	EGY
  Bulawayo	ZWE
  Buldana	IND
  Buldāna	IND
  Bulgan	MNG
  Buliisa	UGA
  Buluan	PHL
  Bulungu	COD
  Bumahen	IRN
  Bumba	COD
  Bumthang	BTN
  Bunamwaya	UGA
  Bunawan	PHL
  Bunbury	AUS
  Bunda	TZA
  Bundaberg	AUS
  Bundi	IND
  Bundibugyo	UGA
  Bungoma	KEN
  Buni	PAK
  Bunia	COD
  Bunkyo	JPN
  Bununka Kunda	GMB
  Bunyangabu	UGA
  Buon Ho	VNM
  Buon Ma Thuot	VNM
  Bur Sa‘id	EGY
  Buram	SDN
  Burao	SOM
  Burari	IND
  Burauen	PHL
  Buraydah	SAU
  Burayu	ETH
  Burbank	USA
  Burdur	TUR
  Burewala	PAK
  Burgas	BGR
  Burgenland	AUT
  Burgos	ESP
  Burhanpur	IND
  Burhānpur	IND
  Buri Ram	THA
  Burien	USA
  Buriticupu	BRA
  Burjatija	RUS
  Burlington	CAN USA
  Burnaby	CAN
  Burnley	GBR
  Burnsville	USA
  Bursa	TUR
  Burtnieku novads	LVA
  Burton upon Trent	GBR
  Bururi	BDI
  Bury	GBR
  Burzaco	ARG
  Burām	SDN
  Burāri	IND
  Busan	KOR
  Busan-gwangyeoksi	KOR
  Buseresere	TZA
  Bush	EGY
  Bushehr	IRN
  Bushenyi	UGA
  Bushwick	USA
  Busia	KEN UGA
  Business Bay	ARE
  Busto Arsizio	ITA
  Bustos	PHL
  Buta	COD
  Butajira	ETH
  Butajīra	ETH
  Butaleja	UGA
  Butambala	UGA
  Butanta	BRA
  Butare	RWA
  Butebo	UGA
  Butel †	MKD
  Butembo	COD
  Buthidaung Town	MMR
  Butterworth	MYS ZAF
  Butuan	PHL
  Butwal	NPL
  Butwāl	NPL
  Buvuma	UGA
  Buxar	IND
  Buxoro	UZB
  Buyende	UGA
  Buyeo	KOR
  Buynaksk	RUS
  Buyukcekmece	TUR
  Buzau	ROU
  Buzhuang	CHN
  Buzuluk	RUS
  Buzău	ROU
  Buíque	BRA
  Buôn Hồ	VNM
  Buôn Ma Thuột	VNM
  Bwizibwera	UGA
  Byasanagar	IND
  Bydgoszcz	POL
  Bytom	POL
  Bà Rịa - Vũng Tàu	VNM
  Bács-Kiskun	HUN
  Bârlad	ROU
  Béchar	DZA
  Bégoua	CAF
  Béja	TUN
  Béjaïa	DZA
  Békés	HUN
  Békéscsaba	HUN
  Béni Mellal	MAR
  Béni Mellal-Khénifra	MAR
  Béziers	FRA
  Bình Dương	VNM
  Bình Minh	VNM
  Bình Phước	VNM
  Bình Thuận	VNM
  Bình Thạnh	VNM
  Bình Thủy	VNM
  Bình Định	VNM
  Büyükçekmece	TUR
  Bābil	IRQ
  Bābol	IRN
  Bādghīs	AFG
  Bāghestān	IRN
  Bāgmatī	NPL
  Bāli	IND
  Bālurghāt	IND
  Bālāghāt	IND
  Bāmyān	AFG
  Bānda	IND
  Bāndarban	BGD
  Bāneh	IRN
  Bāngarda Chhota	IND
  Bānkura	IND
  Bānsbāria	IND
  Bānswāra	IND
  Bāpatla	IND
  Bāprola	IND
  Bāqershahr	IRN
  Bāramūla	IND
  Bārdoli	IND
  Bārh	IND
  Bāri	IND
  Bārmer	IND
  Bāruni	IND
  Bārākpur	IND
  Bārāmati	IND
  Bārān	IND
  Bārāsat	IND
  Bāzār-e Yakāwlang	AFG
  Bāzārak	AFG
  Bălţi	MDA
  Bălți	MDA
  Będzin	POL
  Bījār	IRN
  Bīna	IND
  Bīrjand	IRN
  Bīsalpur	IND
  Břeclav	CZE
  Būkān	IRN
  Būlāq Abū al ‘Ilā	EGY
  Būmahen	IRN
  Būndi	IND
  Būr Sa‘īd	EGY
  Būsh	EGY
  Būshehr	IRN
  Bərdə	AZE
  Bạc Liêu	VNM
  Bạch Mai	VNM
  Bảo Lộc	VNM
  Bắc Giang	VNM
  Bắc Kạn	VNM
  Bắc Ninh	VNM
  Bắc Quang	VNM
  Bắc Từ Liêm	VNM
  Bến Cát	VNM
  Bến Tre	VNM
  Bỉm Sơn	VNM
  Bồ Đề	VNM
  Ca Mau	VNM
  Caacupe	PRY
  Caacupé	PRY
  Caaguazu	PRY
  Caaguazú	PRY
  Caala	AGO
  Caazapa	PRY
  Caazapá	PRY
  Cabanas	SLV
  Cabanatuan City	PHL
  Cabañas	SLV
  Cabedelo	BRA
  Cabimas	VEN
  Cabinda	AGO
  Cabo Delgado	MOZ
  Cabo Frio	BRA
  Cabo San Lucas	MEX
  Cabo de Santo Agostinho	BRA
  Cabudare	VEN
  Cabudwaaq	SOM
  Cabuyao	PHL
  Cacador	BRA
  Cacak	SRB
  Cacapava	BRA
  Cacem	PRT
  Caceres	ESP BRA
  Cacheu	GNB
  Cachoeira do Sul	BRA
  Cachoeiras de Macacu	BRA
  Cachoeirinha	BRA
  Cachoeiro de Itapemirim	BRA
  Cacoal	BRA
  Cacuaco	AGO
  Cacém	PRT
  Cadereyta	MEX
  Cadereyta Jimenez	MEX
  Cadereyta Jiménez	MEX
  Cadiz	ESP PHL
  Caen	FRA
  Caetite	BRA
  Caetité	BRA
  Cafunfo	AGO
  Cagayan	PHL
  Cagayan Valley	PHL
  Cagayan de Oro	PHL
  Cagliari	ITA
  Cagua	VEN
  Caguas	PRI
  Cahama	AGO
  Cahul	MDA
  Cai Lay	VNM
  Cai Lậy	VNM
  Cai Rang	VNM
  Caicara del Orinoco	VEN
  Caico	BRA
  Caicó	BRA
  Caidian	CHN
  Caieiras	BRA
  Cainta	PHL
  Cair	MKD
  Cair †	MKD
  Cairns	AUS
  Cairo	EGY
  Cajamar	BRA
  Cajamarca	PER
  Cajazeiras	BRA
  Cajica	COL
  Cajicá	COL
  Cakaudrove	FJI
  Calabanga	PHL
  Calabar	NGA
  Calabarzon	PHL
  Calabozo	VEN
  Calabria	ITA
  Calais	FRA
  Calama	CHL
  Calamba	PHL
  Calapan	PHL
  Calarasi	MDA ROU
  Calarca	COL
  Calarcá	COL
  Calasiao	PHL
  Calauag	PHL
  Calauan	PHL
  Calbayog City	PHL
  Caldas	COL
  Caldas Novas	BRA
  Calderdale	GBR
  Caldwell	USA
  Caledon	CAN
  Caleta Olivia	ARG
  Calgary	CAN
  Cali	COL
  California	USA
  Callao	PER
  Caloocan	PHL
  Caloundra	AUS
  Caltanissetta	ITA
  Calumbo	AGO
  Calumpit	PHL
  Calvados	FRA
  Calvia	ESP
  Calvià	ESP
  Cam Le	VNM
  Cam Pha	VNM
  Cam Pha Mines	VNM
  Cam Ranh	VNM
  Camacari	BRA
  Camacupa	AGO
  Camaguey	CUB
  Camagüey	CUB
  Camama	AGO
  Camaqua	BRA
  Camaquã	BRA
  Camaragibe	BRA
  Camarillo	USA
  Camarines Norte	PHL
  Camarines Sur	PHL
  Camayenne	GIN
  Camaçari	BRA
  Cambe	BRA
  Camboriu	BRA
  Camboriú	BRA
  Cambridge	GBR CAN USA
  Cambridgeshire	GBR
  Cambé	BRA
  Camden	USA GBR
  Cameta	BRA
  Cametá	BRA
  Camiguin	PHL
  Camocim	BRA
  Campana	ARG
  Campania	ITA
  Campeche	MEX
  Campina	ESP
  Campina Grande	BRA
  Campinas	BRA
  Campiña	ESP
  Campo Belo	BRA
  Campo Bom	BRA
  Campo Formoso	BRA
  Campo Grande	BRA
  Campo Largo	BRA
  Campo Limpo	BRA
  Campo Limpo Paulista	BRA
  Campo Mourao	BRA
  Campo Mourão	BRA
  Campo Novo do Parecis	BRA
  Campo di Marte	ITA
  Campobasso	ITA
  Campos do Jordao	BRA
  Campos do Jordão	BRA
  Campos dos Goytacazes	BRA
  Camucuio	AGO
  Can Gio	VNM
  Can Giuoc	VNM
  Can Tho	VNM
  Can Đuoc	VNM
  Canaa dos Carajas	BRA
  Canakkale	TUR
  Canar	ECU
  Canarias	ESP
  Canaries	LCA
  Canarsie	USA
  Canary Wharf	GBR
  Canaã dos Carajás	BRA
  Canberra	AUS
  Cancun	MEX
  Cancún	MEX
  Candeias	BRA
  Candelaria	PHL
  Canelones	URY
  Cangaiba	BRA
  Cangandala	AGO
  Cangzhou	CHN
  Canillo	AND
  Caninde	BRA
  Canindeyu	PRY
  Canindeyú	PRY
  Canindé	BRA
  Cankaya	TUR
  Cankova	SVN
  Cankuzo	BDI
  Cankırı	TUR
  Cannes	FRA
  Cannock	GBR
  Canoas	BRA
  Canoga Park	USA
  Canoinhas	BRA
  Cantabria	ESP
  Cantagalo	STP
  Cantal	FRA
  Cantaura	VEN
  Cantemir	MDA
  Canterbury	GBR NZL
  Canton	USA
  Canyon Country	USA
  Cao Bang	VNM
  Cao Bằng	VNM
  Cao Lanh	VNM
  Cao Lãnh	VNM
  Caohe	CHN
  Caoqiao	CHN
  Caotun	TWN
  Cap-Haitien	HTI
  Cap-Haïtien	HTI
  Capanema	BRA
  Capao Redondo	BRA
  Capao da Canoa	BRA
  Capas	PHL
  Cape Coast	GHA
  Cape Coral	USA
  Cape Town	ZAF
  Capelle aan den IJssel	NLD
  Capellen	LUX
  Capiata	PRY
  Capiatá	PRY
  Capital Territory	SLB
  Capitao Poco	BRA
  Capitão Poço	BRA
  Capivari	BRA
  Capiz	PHL
  Capão da Canoa	BRA
  Caqueta	COL
  Caquetá	COL
  Carabanchel	ESP
  Carabobo	VEN
  Caracas	VEN
  Caraga	PHL
  Caraguatatuba	BRA
  Carapicuiba	BRA
  Carapicuíba	BRA
  Caras-Severin	ROU
  Caratinga	BRA
  Carazinho	BRA
  Carazo	NIC
  Caraș-Severin	ROU
  Carchi	ECU
  Cardenas	CUB MEX
  Cardiff	GBR
  Cardona	PHL
  Cargados Carajos Shoals	MUS
  Cariacica	BRA
  Caringin	IDN
  Carletonville	ZAF
  Carlisle	GBR
  Carlow	IRL
  Carlsbad	USA
  Carmel	USA
  Carmichael	USA
  Carmona	PHL
  Carnikavas novads	LVA
  Carnot	CAF
  Carol City	USA
  Carolina	PRI
  Carora	VEN
  Carpi	ITA
  Carpina	BRA
  Carrao	BRA
  Carrara	ITA
  Carrefour	HTI
  Carrollton	USA
  Carsamba	TUR
  Carson	USA
  Carson City	USA
  Cartagena	COL ESP
  Cartago	COL CRI
  Caruaru	BRA
  Carupano	VEN
  Cary	USA
  Carúpano	VEN
  Casa Grande	USA
  Casa Nova	BRA
  Casa Verde	BRA
  Casablanca	MAR
  Casablanca-Settat	MAR
  Casanare	COL
  Casas Adobes	USA
  Cascade	SYC
  Cascades	BFA
  Cascavel	BRA
  Caserta	ITA
  Caska	MKD
  Casoria	ITA
  Casper	USA
  Castanhal	BRA
  Castelar	ARG
  Castellammare di Stabia	ITA
  Castelldefels	ESP
  Castello de la Plana	ESP
  Castelló de la Plana	ESP
  Castelo Branco	PRT
  Castilla y Leon	ESP
  Castilla y León	ESP
  Castilla-La Mancha	ESP
  Castle Rock	USA
  Castlereagh	GBR
  Castries	LCA
  Castro	BRA
  Castro Valley	USA
  Castrop-Rauxel	DEU
  Cat Island	BHS
  Catacamas	HND
  Catacaos	PER
  Cataguases	BRA
  Catalao	BRA
  Catalina Foothills	USA
  Catalão	BRA
  Catamarca	ARG
  Catanduanes	PHL
  Catanduva	BRA
  Catania	ITA
  Catanzaro	ITA
  Catarman	PHL
  Catbalogan	PHL
  Catchiungo	AGO
  Cathedral City	USA
  Catia La Mar	VEN
  Catumbela	AGO
  Cau Giay	VNM
  Cauca	COL
  Caucaguito	VEN
  Caucagüito	VEN
  Caucaia	BRA
  Caucasia	COL
  Caue	STP
  Causeni	MDA
  Causeway Coast and Glens	GBR
  Caué	STP
  Cava De Tirreni	ITA
  Cava Dè Tirreni	ITA
  Cavan	IRL
  Cavite	PHL
  Cavite City	PHL
  Caxias	BRA
  Caxias do Sul	BRA
  Caxito	AGO
  Cayenne	GUF
  Cayo	BLZ
  Cazenga	AGO
  Caála	AGO
  Caçador	BRA
  Caçapava	BRA
  Cañar	ECU
  Ceara	BRA
  Ceara-Mirim	BRA
  Ceará	BRA
  Ceará-Mirim	BRA
  Cebu	PHL
  Cebu City	PHL
  Cedar Park	USA
  Cedar Rapids	USA
  Ceilandia	BRA
  Ceilândia	BRA
  Cela	AGO
  Celaya	MEX
  Celina	USA
  Celje	SVN
  Celle	DEU
  Centar Zupa	MKD
  Centar Župa	MKD
  Centar †	MKD
  Centennial	USA
  Center City	USA
  Central	BWA FJI GHA
  Central Abaco	BHS
  Central Andros	BHS
  Central Bedfordshire	GBR
  Central City	USA
  Central Coast	AUS
  Central Darfur	SDN
  Central Eleuthera	BHS
  Central Equatoria	SSD
  Central Luzon	PHL
  Central Province	LKA
  Central Region	MWI
  Central River	GMB
  Central Singapore	SGP
  Central Visayas	PHL
  Centrale	TGO
  Centralniy	RUS
  Centre	BFA CMR HTI
  Centre-Est	BFA
  Centre-Nord	BFA
  Centre-Ouest	BFA
  Centre-Sud	BFA
  Centre-Val de Loire	FRA
  Centreville	USA
  Centro	ESP
  Centro Habana	CUB
  Centro Sud	GNQ
  Centurion	ZAF
  Cepu	IDN
  Cerdanyola del Valles	ESP
  Cerdanyola del Vallès	ESP
  Cerete	COL
  Cereté	COL
  Cergy	FRA
  Cergy-Pontoise	FRA
  Cerignola	ITA
  Cerkezkoy	TUR
  Cerklje na Gorenjskem	SVN
  Cerknica	SVN
  Cerkno	SVN
  Cerkvenjak	SVN
  Cerro	CUB
  Cerro Largo	URY
  Cerro de Pasco	PER
  Cesar	COL
  Cesena	ITA
  Cesinovo-Oblesevo	MKD
  Ceska Lipa	CZE
  Ceske Budejovice	CZE
  Cesky Krumlov	CZE
  Cesu novads	LVA
  Cesvaines novads	LVA
  Cetinje	MNE
  Ceuta	ESP
  Ceyhan	TUR
  Ch'ongdan-up	PRK
  Ch'ŏngdan-ŭp	PRK
  Chacao	VEN
  Chachoengsao	THA
  Chaco	ARG
  Chaeryong-ni	PRK
  Chaeryong-up	PRK
  Chaeryŏng-ni	PRK
  Chaeryŏng-ŭp	PRK
  Chagang-do	PRK
  Chagni	ETH
  Chaguanas	TTO
  Chahar Mahal va Bakhtiari	IRN
  Chahār Maḩāl va Bakhtīārī	IRN
  Chai Nat	THA
  Chaibasa	IND
  Chaigou	CHN
  Chaihe	CHN
  Chaiyaphum	THA
  Chak Jhumra	PAK
  Chake Chake	TZA
  Chakradharpur	IND
  Chakwal	PAK
  Chakwama	NGA
  Chalatenango	SLV
  Chalco	MEX
  Chalisgaon	IND
  Chalkida	GRC
  Chalkída	GRC
  Challakere	IND
  Chalons-en-Champagne	FRA
  Chalus	IRN
  Chaman	PAK
  Chamartin	ESP
  Chamartín	ESP
  Chamberi	ESP
  Chambery	FRA
  Chamberí	ESP
  Chambéry	FRA
  Champaign	USA
  Champasak	LAO
  Champigny-sur-Marne	FRA
  Chamrajnagar	IND
  Chanda	IND
  Chandannagar	IND
  Chandigarh	IND
  Chandler	USA
  Chandpur	BGD IND
  Chanduasi	IND
  Chandīgarh	IND
  Chang-hua	TWN
  Changam-ch'on	PRK
  Changanacheri	IND
  Changanācheri	IND
  Changbai	CHN
  Changcheng	CHN
  Changchun	CHN
  Changde	CHN
  Changhua	TWN
  Changji	CHN
  Changle	CHN
  Changleng	CHN
  Changli	CHN
  Changling	CHN
  Changning	CHN
  Changnyeong	KOR
  Changping	CHN
  Changqing	CHN
  Changsha	CHN
  Changshu	CHN
  Changtu	CHN
  Changwon	KOR
  Changyi	CHN
  Changyuan	CHN
  Changzheng	CHN
  Changzhi	CHN
  Changzhou	CHN
  Chania	GRC
  Chaniá	GRC
  Channapatna	IND
  Chanthaburi	THA
  Chaohu	CHN
  Chaoyang	CHN
  Chaozhou	CHN TWN
  Chapadinha	BRA
  Chapai Nawabganj	BGD
  Chapayevsk	RUS
  Chapeco	BRA
  Chapecó	BRA
  Chapel Hill	USA
  Chapra	IND
  Charallave	VEN
  Charente	FRA
  Charente-Maritime	FRA
  Chari-Baguirmi	TCD
  Charikar	AFG
  Charkhi Dadri	IND
  Charkhi Dādri	IND
  Charleroi	BEL
  Charlesbourg	CAN
  Charleston	USA
  Charleville-Mezieres	FRA
  Charleville-Mézières	FRA
  Charlotte	USA VCT
  Charlottenburg	DEU
  Charsadda	PAK
  Chas	IND
  Chateauroux	FRA
  Chatham	GBR
  Chatham Islands Territory	NZL
  Chattanooga	USA
  Chattogram	BGD
  Chatuchak	THA
  Chau Phong	VNM
  Chau Đoc	VNM
  Chauk	MMR
  Chaumu	IND
  Chautara	NPL
  Chautārā	NPL
  Chaykovskiy	RUS
  Cheb	CZE
  Cheboksary	RUS
  Chechenskaya Respublika	RUS
  Cheektowaga	USA
  Chefchaouen	MAR
  Chegutu	ZWE
  Chekhov	RUS
  Chelghoum el Aid	DZA
  Chelghoum el Aïd	DZA
  Chelmsford	GBR
  Chelsea	GBR
  Cheltenham	GBR
  Chelyabinsk	RUS
  Chelyabinskaya oblast'	RUS
  Chemnitz	DEU
  Chenaran	IRN
  Chengalpattu	IND
  Chengde	CHN
  Chengdu	CHN
  Chenggu	CHN
  Chengguan Qu	CHN
  Chenghua	CHN
  Chengqiao	CHN
  Chengtangcun	CHN
  Chengxian Chengguanzhen	CHN
  Chengxiang	CHN
  Chengyang	CHN
  Chengzhong	CHN
  Chengzihe	CHN
  Chennai	IND
  Chenzhou	CHN
  Chenārān	IRN
  Cheonan	KOR
  Cheongju-si	KOR
  Cher	FRA
  Cheras	MYS
  Cheremkhovo	RUS
  Cheremushki	RUS
  Cheremushky	UKR
  Cherepovets	RUS
  Cheria	DZA
  Cherkaska oblast	UKR
  Cherkasy	UKR
  Cherkessk	RUS
  Chernaya Rechka	RUS
  Chernihiv	UKR
  Chernihivska oblast	UKR
  Chernivetska oblast	UKR
  Chernivtsi	UKR
  Chernogorsk	RUS
  Cherry Hill	USA
  Chertanovo Yuzhnoye	RUS
  Cheruvannur	IND
  Cherëmushki	RUS
  Chesapeake	USA
  Cheshire East	GBR
  Cheshire West and Chester	GBR
  Chester	GBR
  Chesterfield	GBR
  Chetumal	MEX
  Cheyenne	USA
  Chełm	POL
  Chhatarpur	IND
  Chhattisgarh	IND
  Chhattīsgarh	IND
  Chhibramau	IND
  Chhibrāmau	IND
  Chhindwara	IND
  Chhindwāra	IND
  Chhukha	BTN
  Chi Linh	VNM
  Chia	COL
  Chiang Mai	THA
  Chiang Rai	THA
  Chiapas	MEX
  Chiayi	TWN
  Chiayi City	TWN
  Chiba	JPN
  Chibuto	MOZ
  Chicacao	GTM
  Chicago	USA
  Chicago Lawn	USA
  Chichaoua	MAR
  Chichawatni	PAK
  Chichibu	JPN
  Chichicastenango	GTM
  Chiclana de la Frontera	ESP
  Chiclayo	PER
  Chico	USA
  Chicoloapan	MEX
  Chicopee	USA
  Chicoutimi	CAN
  Chidambaram	IND
  Chiesanuova	SMR
  Chieti	ITA
  Chifeng	CHN
  Chigasaki	JPN
  Chigorodo	COL
  Chigorodó	COL
  Chiguayante	CHL
  Chihuahua	MEX
  Chik Ballapur	IND
  Chik Ballāpur	IND
  Chikhli	IND
  Chikmagalur	IND
  Chikmagalūr	IND
  Chikuma	JPN
  Chikusei	JPN
  Chikushino-shi	JPN
  Chikwawa	MWI
  Chilakalurupet	IND
  Chilakalūrupet	IND
  Chilanga Township	ZMB
  Chilanzar	UZB
  Chilca	PER
  Chililabombwe	ZMB
  Chilla Soroda Bangar	IND
  Chilla Soroda Bāngar	IND
  Chillan	CHL
  Chilliwack	CAN
  Chillán	CHL
  Chilpancingo	MEX
  Chimaltenango	GTM
  Chimbas	ARG
  Chimborazo	ECU
  Chimbote	PER
  Chimbu	PNG
  Chimoio	MOZ
  Chin	MMR
  Chinandega	NIC
  Chinatown	USA
  Chinautla	GTM
  Chinch'on	KOR
  Chinch'ŏn	KOR
  Chincha Alta	PER
  Chinchina	COL
  Chinchiná	COL
  Chingford	GBR
  Chingola	ZMB
  Chinhoyi	ZWE
  Chiniot	PAK
  Chinju	KOR
  Chinnachowk	IND
  Chino	USA JPN
  Chino Hills	USA
  Chintamani	IND
  Chinu	COL
  Chinú	COL
  Chipata	ZMB
  Chiplun	IND
  Chiplūn	IND
  Chiquimula	GTM
  Chiradzulu	MWI
  Chirala	IND
  Chirchiq	UZB
  Chiriqui	PAN
  Chiriquí	PAN
  Chirmiri	IND
  Chiryu	JPN
  Chiryū	JPN
  Chishtian	PAK
  Chisinau	MDA
  Chistopol'	RUS
  Chita	RUS JPN
  Chitato	AGO
  Chitipa	MWI
  Chitose	JPN
  Chitradurga	IND
  Chitral	PAK
  Chittoor	IND
  Chittorgarh	IND
  Chitungwiza	ZWE
  Chivacoa	VEN
  Chivilcoy	ARG
  Chiyoda	JPN
  Chizhou	CHN
  Chișinău	MDA
  Chlef	DZA
  Cho Lon	VNM
  Choa Chu Kang New Town	SGP
  Chobe	BWA
  Choco	COL
  Chocó	COL
  Chodov	CZE
  Chofu	JPN
  Choiseul	LCA SLB
  Chokolivka	UKR
  Chokwe	MOZ
  Chokwé	MOZ
  Cholet	FRA
  Choloma	HND
  Cholula	MEX
  Choluteca	HND
  Chom Thong	THA
  Choma	ZMB
  Chomedey	CAN
  Chomutov	CZE
  Chon Buri	THA
  Chon Thanh	VNM
  Chongfu	CHN
  Chongjin	PRK
  Chonglong	CHN
  Chongming	CHN
  Chongqing	CHN
  Chongqing Shi	CHN
  Chongwe	ZMB
  Chongzuo	CHN
  Chontales	NIC
  Chopda	IND
  Chornomors'k	UKR
  Chortoq	UZB
  Chorzow	POL
  Chorzów	POL
  Choshi	JPN
  Chosica	PER
  Choudwar	IND
  Christ Church	BRB
  Christ Church Nichola Town	KNA
  Christchurch	NZL
  Chrudim	CZE
  Chtouka-Ait Baha	MAR
  Chu	VNM
  Chuadanga	BGD
  Chubut	ARG
  Chuhar Kana	PAK
  Chukotskiy avtonomnyy okrug	RUS
  Chula Vista	USA
  Chulucanas	PER
  Chumakivskyi	UKR
  Chumphon	THA
  Chuncheon	KOR
  Chunga	ZMB
  Chungcheongbuk-do	KOR
  Chungcheongnam-do	KOR
  Chungju	KOR
  Chunian	PAK
  Chuo	JPN
  Chuquisaca	BOL
  Churu	IND
  Chusovoy	RUS
  Chust	UZB
  Chuuk	FSM
  Chuvashskaya Respublika	RUS
  Chuxiong	CHN
  Chuyskaya oblast'	KGZ
  Chuzhou	CHN
  Chystyakove	UKR
  Châlons-en-Champagne	FRA
  Châteauroux	FRA
  Châu Phong	VNM
  Châu Đốc	VNM
  Chéngguān Qū	CHN
  Chí Linh	VNM
  Chía	COL
  Chóngfú	CHN
  Chālūs	IRN
  Chānda	IND
  Chāndpur	BGD IND
  Chāpra	IND
  Chāībāsa	IND
  Chīrāla	IND
  Chōfu	JPN
  Chũ	VNM
  Chūru	IND
  Chūō	JPN
  Chơn Thành	VNM
  Chợ Lớn	VNM
  Ciamis	IDN
  Ciampea	IDN
  Cianjur	IDN
  Cianorte	BRA
  Cibao Nordeste	DOM
  Cibao Noroeste	DOM
  Cibao Norte	DOM
  Cibao Sur	DOM
  Cibinong	IDN
  Cibitoke	BDI
  Ciblas novads	LVA
  Cicero	USA
  Cicurug	IDN
  Cidade Ademar	BRA
  Cidade Dutra	BRA
  Cidade Lider	BRA
  Cidade Ocidental	BRA
  Cidade Tiradentes	BRA
  Ciego de Avila	CUB
  Ciego de Ávila	CUB
  Cienaga	COL
  Cienfuegos	CUB
  Cigli	TUR
  Cikampek	IDN
  Cikarang	IDN
  Cikupa	IDN
  Cilacap	IDN
  Cilegon	IDN
  Cileungsir	IDN
  Cileunyi	IDN
  Cimahi	IDN
  Cimislia	MDA
  Cimitarra	COL
  Cimișlia	MDA
  Cincinnati	USA
  Cinisello Balsamo	ITA
  Cipolletti	ARG
  Ciputat	IDN
  Ciranjang-hilir	IDN
  Circoiscrizione I	ITA
  Circoiscrizione II	ITA
  Circoiscrizione III	ITA
  Circoiscrizione IV	ITA
  Circoiscrizione V	ITA
  Circoiscrizione VI	ITA
  Circoiscrizione VII	ITA
  Circoiscrizione VIII	ITA
  Cirebon	IDN
  Cirkulane	SVN
  Ciro	ETH
  Citeureup	IDN
  Citrus Heights	USA
  Citta di San Marino	SMR
  Città di San Marino	SMR
  City of Freeport	BHS
  City of Isabela	PHL
  City of Kigali	RWA
  City of Port Phillip	AUS
  City of Westminster	GBR
  Ciudad Acuna	MEX
  Ciudad Acuña	MEX
  Ciudad Apodaca	MEX
  Ciudad Autonoma de Buenos Aires	ARG
  Ciudad Autónoma de Buenos Aires	ARG
  Ciudad Benito Juarez	MEX
  Ciudad Benito Juárez	MEX
  Ciudad Bolivar	VEN
  Ciudad Bolivia	VEN
  Ciudad Bolívar	VEN
  Ciudad Camilo Cienfuegos	CUB
  Ciudad Choluteca	HND
  Ciudad Delicias	MEX
  Ciudad General Escobedo	MEX
  Ciudad Guayana	VEN
  Ciudad Guzman	MEX
  Ciudad Guzmán	MEX
  Ciudad Hidalgo	MEX
  Ciudad Juarez	MEX
  Ciudad Juárez	MEX
  Ciudad Lazaro Cardenas	MEX
  Ciudad Lineal	ESP
  Ciudad Lopez Mateos	MEX
  Ciudad Lázaro Cárdenas	MEX
  Ciudad López Mateos	MEX
  Ciudad Madero	MEX
  Ciudad Mante	MEX
  Ciudad Nezahualcoyotl	MEX
  Ciudad Obregon	MEX
  Ciudad Obregón	MEX
  Ciudad Ojeda	VEN
  Ciudad Piar	VEN
  Ciudad Real	ESP
  Ciudad Rio Bravo	MEX
  Ciudad Río Bravo	MEX
  Ciudad Sandino	NIC
  Ciudad Satelite	PER
  Ciudad Valles	MEX
  Ciudad Victoria	MEX
  Ciudad de Huajuapan de Leon	MEX
  Ciudad de Huajuapan de León	MEX
  Ciudad de Mexico	MEX
  Ciudad de México	MEX
  Ciudad de Villa de Alvarez	MEX
  Ciudad de Villa de Álvarez	MEX
  Ciudad del Carmen	MEX
  Ciudad del Este	PRY
  Ciutat Vella	ESP
  Cixi	CHN
  Cizre	TUR
  Ciénaga	COL
  Clackmannanshire	GBR
  Clacton-on-Sea	GBR
  Clamart	FRA
  Clare	IRL
  Clarendon	JAM
  Clarksville	USA
  Clay	USA
  Clearwater	USA
  Clementi Housing Estate	SGP
  Clerf	LUX
  Clermont-Ferrand	FRA
  Cleveland	USA
  Clichy	FRA
  Clifton	USA
  Clinton Township	USA
  Clipperton	FRA
  Closepet	IND
  Cloverdale	CAN
  Clovis	USA
  Cluj	ROU
  Cluj-Napoca	ROU
  Co Đo	VNM
  Coacalco	MEX
  Coahuila de Zaragoza	MEX
  Coari	BRA
  Coast	TZA
  Coatepec	MEX
  Coatepeque	GTM
  Coatzacoalcos	MEX
  Coban	GTM
  Cobán	GTM
  Cochabamba	BOL
  Cocle	PAN
  Coclé	PAN
  Coconut Creek	USA
  Cocorote	VEN
  Codo	BRA
  Codó	BRA
  Coffs Harbour	AUS
  Cogan	PHL
  Coimbatore	IND
  Coimbra	PRT
  Cojedes	VEN
  Colatina	BRA
  Colcapirhua	BOL
  Colchester	GBR
  Colegiales	ARG
  Colima	MEX
  Colina	CHL
  Collado-Villalba	ESP
  College Station	USA
  Collines	BEN
  Colmar	FRA
  Colombes	FRA
  Colombo	LKA BRA
  Colon	PAN CUB VEN
  Colonia	URY
  Colonia Lindavista	MEX
  Colonia Nativitas	MEX
  Colonia del Valle	MEX
  Colorado	USA
  Colorado Springs	USA
  Colton	USA
  Columbia	USA
  Columbus	USA
  Colón	PAN CUB VEN
  Comal	IDN
  Comayagua	HND
  Comilla	BGD
  Comitan	MEX
  Comitancillo	GTM
  Comitán	MEX
  Commerce City	USA
  Commewijne	SUR
  Commonwealth	PHL
  Como	ITA
  Comodoro Rivadavia	ARG
  Comoe	BFA CIV
  Comoé	BFA CIV
  Compton	USA
  Conakry	GIN
  Conceicao do Coite	BRA
  Conceição do Coité	BRA
  Concepcion	CHL PHL VEN
  Concepcion del Uruguay	ARG
  Concepción	CHL VEN PRY
  Concepción del Uruguay	ARG
  Concord	USA
  Concordia	ARG BRA
  Concórdia	BRA
  Coney Island	USA
  Confederation	CAN
  Congonhas	BRA
  Connaught	IRL
  Connecticut	USA
  Conroe	USA
  Conselheiro Lafaiete	BRA
  Consolacao	BRA
  Consolacion del Sur	CUB
  Consolación del Sur	CUB
  Consolação	BRA
  Constanta	ROU
  Constantine	DZA
  Constanţa	ROU
  Constanța	ROU
  Contagem	BRA
  Contai	IND
  Contramaestre	CUB
  Conway	USA
  Conwy	GBR
  Coon Rapids	USA
  Copacabana	BRA
  Copan	HND
  Copenhagen	DNK
  Copiapo	CHL
  Copiapó	CHL
  Copperbelt	ZMB
  Copán	HND
  Coquimbo	CHL
  Coquitlam	CAN
  Coral Gables	USA
  Coral Springs	USA
  Corby	GBR
  Cordillera	PRY
  Cordillera Administrative Region	PHL
  Cordoba	ARG ESP MEX
  Cordova	USA
  Cork	IRL
  Corlu	TUR
  Cornella de Llobregat	ESP
  Cornellà de Llobregat	ESP
  Cornwall	GBR
  Coro	VEN
  Coroata	BRA
  Coroatá	BRA
  Corona	USA
  Coronel	CHL
  Coronel Fabriciano	BRA
  Coronel Oviedo	PRY
  Coronie	SUR
  Corozal	BLZ
  Corpus Christi	USA
  Corralillo	CUB
  Correze	FRA
  Corrientes	ARG
  Corroios	PRT
  Corrèze	FRA
  Corse	FRA
  Corse-du-Sud	FRA
  Cortazar	MEX
  Cortes	HND
  Cortés	HND
  Corum	TUR
  Corumba	BRA
  Corumbá	BRA
  Coruripe	BRA
  Corvallis	USA
  Cosenza	ITA
  Coslada	ESP
  Cosmopolis	BRA
  Cosmópolis	BRA
  Costa Caribe Norte	NIC
  Costa Caribe Sur	NIC
  Costa Mesa	USA
  Cotabato	PHL
  Cote-d'Or	FRA
  Cotes-d'Armor	FRA
  Cotia	BRA
  Cotonou	BEN
  Cotopaxi	ECU
  Cottbus	DEU
  Couffo	BEN
  Council Bluffs	USA
  Courbevoie	FRA
  Couva-Tabaquite-Talparo	TTO
  Cova Lima	TLS
  Covasna	ROU
  Coventry	GBR
  Cox's Bazar	BGD
  Cox's Bāzār	BGD
  Coyah	GIN
  Coyoacan	MEX
  Coyoacán	MEX
  Cozumel	MEX
  Craigavon	GBR
  Craigieburn	AUS
  Craiova	ROU
  Cranston	USA
  Crateus	BRA
  Crateús	BRA
  Crato	BRA
  Crawley	GBR
  Cremona	ITA
  Crensovci	SVN
  Creteil	FRA
  Creuse	FRA
  Crewe	GBR
  Criciuma	BRA
  Criciúma	BRA
  Cricklewood	GBR
  Cristalina	BRA
  Cristo Rey	DOM
  Criuleni	MDA
  Crna na Koroskem	SVN
  Crnomelj	SVN
  Croix-des-Bouquets	HTI
  Crooked Island and Long Cay	BHS
  Cross River	NGA
  Crotone	ITA
  Croydon	GBR
  Cruz Alta	BRA
  Cruz das Almas	BRA
  Cruzeiro	BRA
  Cruzeiro do Sul	BRA
  Créteil	FRA
  Csongrad	HUN
  Csongrád	HUN
  Cu Chi	VNM
  Cua	VEN
  Cua Nam	VNM
  Cuamba	MOZ
  Cuando Cubango	AGO
  Cuango-Luzamba	AGO
  Cuanza-Norte	AGO
  Cuanza-Sul	AGO
  Cuauhtemoc	MEX
  Cuauhtémoc	MEX
  Cuautitlan	MEX
  Cuautitlan Izcalli	MEX
  Cuautitlán	MEX
  Cuautitlán Izcalli	MEX
  Cuautla	MEX
  Cubal	AGO
  Cubatao	BRA
  Cubatão	BRA
  Cubuk	TUR
  Cucer-Sandevo	MKD
  Cucuta	COL
  Cuddalore	IND
  Cuenca	ECU ESP
  Cuernavaca	MEX
  Cuiaba	BRA
  Cuiabá	BRA
  Cuito	AGO
  Cukai	MYS
  Culfa	AZE
  Culiacan	MEX
  Culiacán	MEX
  Cumana	VEN
  Cumaná	VEN
  Cumbernauld	GBR
  Cumbria	GBR
  Cumbum	IND
  Cumilla	BGD
  Cundinamarca	COL
  Cunene	AGO
  Cuneo	ITA
  Cung Kiem	VNM
  Cung Kiệm	VNM
  Cupang	PHL
  Cupertino	USA
  Curacao	NLD
  Curaçao	NLD
  Curepipe	MUS
  Curico	CHL
  Curicó	CHL
  Curitiba	BRA
  Cursino	BRA
  Curug	IDN
  Curvelo	BRA
  Cuscatlan	SLV
  Cuscatlán	SLV
  Cusco	PER
  Cuttack	IND
  Cuvette	COG
  Cuvette-Ouest	COG
  Cuxhaven	DEU
  Cuyuni-Mazaruni	GUY
  Cuíto	AGO
  Cyberjaya	MYS
  Cypress	USA
  Cypress Hills	USA
  Czestochowa	POL
  Częstochowa	POL
  Cà Mau	VNM
  Cáceres	ESP BRA
  Cádiz	ESP
  Cái Răng	VNM
  Cárdenas	CUB MEX
  Córdoba	ARG ESP MEX
  Côte-d'Or	FRA
  Côtes-d'Armor	FRA
  Cúa	VEN
  Cúcuta	COL
  Călărași	MDA ROU
  Căușeni	MDA
  Cēsu novads	LVA
  Cəbrayıl	AZE
  Cəlilabad	AZE
  Cần Giuộc	VNM
  Cần Giờ	VNM
  Cần Thơ	VNM
  Cần Đước	VNM
  Cầu Giấy	VNM
  Cẩm Lệ	VNM
  Cẩm Phả	VNM
  Cẩm Phả Mines	VNM
  Cổ Đô	VNM
  Cờ Đỏ	VNM
  Củ Chi	VNM
  Cửa Nam	VNM
  Da Nang	VNM
  Daanbantayan	PHL
  Dabhel	IND
  Dabhoi	IND
  Dabola	GIN
  Dabou	CIV
  Dabra	IND
  Dabrowa Gornicza	POL
  Dabwali	IND
  Dabwāli	IND
  Dachang	CHN
  Dacheng	CHN
  Dachnoye	RUS
  Dadra and Nagar Haveli and Daman and Diu	IND
  Dadri	IND
  Dadu	PAK
  Daegu	KOR
  Daegu-gwangyeoksi	KOR
  Daejeon	KOR
  Daejeon-gwangyeoksi	KOR
  Daet	PHL
  Dagana	BTN
  Dagdas novads	LVA
  Dagenham	GBR
  Dagestan	RUS
  Dagupan	PHL
  Dahanu	IND
  Daharki	PAK
  Dahuk	IRQ
  Dahūk	IRQ
  Dai Mo	VNM
  Daisen	JPN
  Daito	JPN
  Daitō	JPN
  Dajabon	DOM
  Dajabón	DOM
  Dajal	PAK
  Dakar	SEN
  Dakhla	ESH MAR
  Dakhla-Oued Ed-Dahab	MAR
  Dakhlet Nouadhibou	MRT
  Dakhlet Nouâdhibou	MRT
  Dalaba	GIN
  Dalabyggð	ISL
  Dalai	CHN
  Dale City	USA
  Dali	CHN
  Dali Old Town	CHN
  Dalian	CHN
  Daliang	CHN
  Dalianwan	CHN
  Dallas	USA
  Daloa	CIV
  Dalupura	IND
  Dalvikurbyggð	ISL
  Dalvíkurbyggð	ISL
  Daly City	USA
  Dalūpura	IND
  Dam Dam	IND
  Damanhur	EGY
  Damansara Damai	MYS
  Damascus	SYR
  Dambovita	ROU
  Dambulla	LKA
  Damghan	IRN
  Damiao	CHN
  Damietta	EGY
  Dammam	SAU
  Damoh	IND
  Danane	CIV
  Danané	CIV
  Danao	PHL
  Danbury	USA
  Dandeli	IND
  Dandong	CHN
  Dangila	ETH
  Dangkao	KHM
  Danilovgrad	MNE
  Danjiangkou	CHN
  Danli	HND
  Danlí	HND
  Danshui	TWN CHN
  Daokou	CHN
  Daotian	CHN
  Daoukro	CIV
  Dapaong	TGO
  Dapeng	CHN
  Dapitan	PHL
  Daqing	CHN
  Dar Bouazza	MAR
  Dar Kulayb	BHR
  Dar Naim	MRT
  Dar es Salaam	TZA
  Dar'a	SYR
  Dar'ā	SYR
  Darab	IRN
  Daraw	EGY
  Darayya	SYR
  Darbhanga	IND
  Darhan	MNG
  Darhan uul	MNG
  Darien	PAN
  Darién	PAN
  Darjiling	IND
  Darlington	GBR
  Darmstadt	DEU
  Darnah	LBY
  Darnytskyi Masyv	UKR
  Darnytsya	UKR
  Dartford	GBR
  Dartmouth	CAN
  Darwin	AUS
  Darya Khan	PAK
  Darāw	EGY
  Dar‘a	SYR
  Dar‘ā	SYR
  Dasha	CHN
  Dashahe	CHN
  Dashi	CHN
  Dashiqiao	CHN
  Dashitou	CHN
  Daska Kalan	PAK
  Daskəsən	AZE
  Dasmarinas	PHL
  Dasmariñas	PHL
  Dasoguz	TKM
  Date	JPN
  Datia	IND
  Datong	CHN
  Datun	CHN
  Daudnagar	IND
  Daugavpils	LVA
  Daugavpils novads	LVA
  Daule	ECU
  Daur	PAK
  Daura	NGA
  Dausa	IND
  Davangere	IND
  Davao	PHL
  Davao Occidental	PHL
  Davao Oriental	PHL
  Davao de Oro	PHL
  Davao del Norte	PHL
  Davao del Sur	PHL
  Davenport	USA
  David	PAN
  Davie	USA
  Davis	USA
  Davtashen	ARM
  Dawbon	MMR
  Dawei	MMR
  Dawukou	CHN
  Daxi	TWN
  Daxing	CHN
  Daxing'anling	CHN
  Daxu	CHN
  Daye	CHN
  Daykundi	AFG
  Dayr Mawas	EGY
  Dayr Mawās	EGY
  Dayr al Balah	PSE
  Dayr al Balaḩ	PSE
  Dayr az Zawr	SYR
  Dayrah	ARE
  Dayrut	EGY
  Dayrūţ	EGY
  Dayton	USA
  Daytona Beach	USA
  Dazaifu	JPN
  Dazeshan	CHN
  Dazhong	CHN
  Dazhou	CHN
  Daşkəsən	AZE
  Daşoguz	TKM
  Dchira El Jihadia	MAR
  DeSoto	USA
  Dearborn	USA
  Dearborn Heights	USA
  Debar	MKD
  Debrca	MKD
  Debre Birhan	ETH
  Debre Mark'os	ETH
  Debre Tabor	ETH
  Debrecen	HUN
  Debubawi K'eyyih Bahri	ERI
  Debubawi K'eyyĭḥ Baḥri	ERI
  Decatur	USA
  Decin	CZE
  Dedougou	BFA
  Dedza	MWI
  Deer Valley	USA
  Deerfield Beach	USA
  Deesa	IND
  Degan	CHN
  Deglur	IND
  Dehdasht	IRN
  Dehiwala-Mount Lavinia	LKA
  Dehradun	IND
  Dehui	CHN
  Deir El Balah	PSE
  Deir ez-Zor	SYR
  Delano	USA
  Delaware	USA
  Delcevo	MKD
  Delegacion Cuajimalpa de Morelos	MEX
  Delegación Cuajimalpa de Morelos	MEX
  Delft	NLD
  Delgado	SLV
  Delhi	IND
  Delhi Cantonment	IND
  Delicias	ESP
  Delmas	HTI ZAF
  Delmenhorst	DEU
  Delmiro Gouveia	BRA
  Delray Beach	USA
  Delta	CAN NGA
  Delta Amacuro	VEN
  Deltona	USA
  Delčevo	MKD
  Dembi Dolo	ETH
  Dembī Dolo	ETH
  Demerara-Mahaica	GUY
  Demir Hisar	MKD
  Demir Kapija	MKD
  Den Helder	NLD
  Dengbu	CHN
  Denguele	CIV
  Denguélé	CIV
  Dengzhou	CHN
  Denigomodu	NRU
  Denizli	TUR
  Dennery	LCA
  Denov	UZB
  Denpasar	IDN
  Denton	USA
  Denver	USA
  Deoband	IND
  Deoghar	IND
  Deolali	IND
  Deoli	IND
  Deolāli	IND
  Deoria	IND
  Dependencias Federales	VEN
  Depok	IDN
  Deqen	CHN
  Deqing	CHN
  Dera Ghazi Khan	PAK
  Dera Ismail Khan	PAK
  Dera Murad Jamali	PAK
  Derbent	RUS
  Derby	GBR
  Derbyshire	GBR
  Deressia	TCD
  Derince	TUR
  Derry	GBR
  Derry and Strabane	GBR
  Des Moines	USA
  Des Plaines	USA
  Desna	UKR
  Desnyanskyi	UKR
  Dessalines	HTI
  Dessau	DEU
  Dessie	ETH
  Destrnik	SVN
  Detmold	DEU
  Detroit	USA
  Deurne	BEL
  Deux-Sevres	FRA
  Deux-Sèvres	FRA
  Deva	ROU
  Devakottai	IND
  Deventer	NLD
  Devon	GBR
  Dewas	IND
  Dewsbury	GBR
  Deyang	CHN
  Dezful	IRN
  Dezhou	CHN
  Dhahran	SAU
  Dhaka	BGD
  Dhamar	YEM
  Dhamtari	IND
  Dhamār	YEM
  Dhanbad	IND
  Dhangadhi	NPL
  Dhangaḍhi̇̄	NPL
  Dhanmondi	BGD
  Dhar	IND
  Dharan	NPL
  Dharapuram	IND
  Dharashiv	IND
  Dharavi	IND
  Dharmapuri	IND
  Dharmavaram	IND
  Dharān	NPL
  Dhaulpur	IND
  Dhawalagiri	NPL
  Dhenkanal	IND
  Dhenkānāl	IND
  Dhi Qar	IRQ
  Dhirkot	PAK
  Dholka	IND
  Dhone	IND
  Dhoraji	IND
  Dhrangadhra	IND
  Dhrāngadhra	IND
  Dhubri	IND
  Dhule	IND
  Dhulian	IND
  Dhuliān	IND
  Dhuri	IND
  Dhār	IND
  Dhārāvi	IND
  Dhī Qār	IRQ
  Dhūri	IND
  Di An	VNM
  Diadema	BRA
  Dialakorodji	MLI
  Diamond Bar	USA
  Dianbu	CHN
  Dianzi	CHN
  Dias d'Avila	BRA
  Dias d'Ávila	BRA
  Dibaya-Lubwe	COD
  Diber	ALB
  Dibrugarh	IND
  Dibër	ALB
  Didao	CHN
  Didwana	IND
  Diego Martin	TTO
  Diekirch	LUX
  Dien Bien Phu	VNM
  Diepsloot	ZAF
  Diez de Octubre	CUB
  Diffa	NER
  Digos	PHL
  Digri	PAK
  Dihok	IRQ
  Dijkot	PAK
  Dijon	FRA
  Dikhil	DJI
  Dikirnis	EGY
  Dila	ETH
  Dili	TLS
  Dilling	SDN
  Dimapur	IND
  Dimashq	SYR
  Dimbokro	CIV
  Dimitrovgrad	RUS
  Dimāpur	IND
  Din Daeng	THA
  Dinagat Islands	PHL
  Dinaig	PHL
  Dinajpur	BGD
  Dinalupihan	PHL
  Dinapore	IND
  Dinapur Nizamat	IND
  Dindigul	IND
  Dinga	PAK
  Dingjia	CHN
  Dingli	MLT
  Dingtao	CHN
  Dinguiraye	GIN
  Dingxi	CHN
  Dingzhou	CHN
  Dinslaken	DEU
  Diourbel	SEN
  Dipalpur	PAK
  Diphu	IND
  Dipolog	PHL
  Dire Dawa	ETH
  Dishna	EGY
  Dishnā	EGY
  District of Columbia	USA
  District of Taher	DZA
  Distrito Capital	VEN
  Distrito Capital de Bogota	COL
  Distrito Capital de Bogotá	COL
  Distrito Federal	BRA
  Distrito Nacional	DOM
  Disuq	EGY
  Disūq	EGY
  Divaca	SVN
  Divača	SVN
  Divinopolis	BRA
  Divinópolis	BRA
  Divo	CIV
  Dixinn	GIN
  Diyala	IRQ
  Diyarb Najm	EGY
  Diyarbakır	TUR
  Diyālá	IRQ
  Djelfa	DZA
  Djemmal	TUN
  Djibloho	GNQ
  Djibo	BFA
  Djibouti	DJI
  Djougou	BEN
  Djupavogshreppur	ISL
  Djúpavogshreppur	ISL
  Dmitrov	RUS
  Dnipro	UKR
  Dnipropetrovska oblast	UKR
  Dniprovskyi	UKR
  Doba	TCD
  Dobeles novads	LVA
  Dobje	SVN
  Dobling	AUT
  Dobo	IDN
  Dobrepolje	SVN
  Dobrich	BGR
  Dobrna	SVN
  Dobrova-Polhov Gradec	SVN
  Dobrovnik	SVN
  Doddaballapura	IND
  Dodoma	TZA
  Dogonbadan	IRN
  Dogondoutchi	NER
  Dogubayazıt	TUR
  Doha	QAT
  Dohad	IND
  Doilungdeqen	CHN
  Doilungdêqên	CHN
  Dojran	MKD
  Dokolo	UGA
  Dokri	PAK
  Dol pri Ljubljani	SVN
  Dolenjske Toplice	SVN
  Dolgoprudnyy	RUS
  Dolisie	COG
  Dolj	ROU
  Dolneni	MKD
  Dolnoslaskie	POL
  Dolnośląskie	POL
  Dolores Hidalgo	MEX
  Dom Eliseu	BRA
  Domagnano	SMR
  Domazlice	CZE
  Domažlice	CZE
  Dombivali	IND
  Domodedovo	RUS
  Dompu	IDN
  Domzale	SVN
  Domžale	SVN
  Don Carlos	PHL
  Don Torcuato	ARG
  Donaustadt	AUT
  Doncaster	GBR
  Dondo	AGO MOZ
  Donduseni	MDA
  Dondușeni	MDA
  Donegal	IRL
  Donetsk	UKR RUS
  Donetska oblast	UKR
  Donga	BEN
  Dongcun	CHN
  Dongdu	CHN
  Dongfeng	CHN
  Donggongon	MYS
  Dongguan	CHN
  Donghae City	KOR
  Donghai	CHN
  Donghe	CHN
  Dongkan	CHN
  Dongling	CHN
  Dongning	CHN
  Dongola	SDN
  Dongsheng	CHN
  Dongtai	CHN
  Dongxi	CHN
  Dongxia	CHN
  Dongxing	CHN
  Dongyang	CHN
  Dongying	CHN
  Doral	USA
  Dorbod	CHN
  Dorchester	USA
  Dordogne	FRA
  Dordrecht	NLD
  Dormagen	DEU
  Dornava	SVN
  Dornod	MNG
  Dornogovi	MNG
  Dornogovĭ	MNG
  Dorogomilovo	RUS
  Dorset	GBR
  Dorsten	DEU
  Dortmund	DEU
  Dortyol	TUR
  Dorud	IRN
  Dorūd	IRN
  Dos Hermanas	ESP
  Dosquebradas	COL
  Dosso	NER
  Dothan	USA
  Douala	CMR
  Douane	TUN
  Douar Hicher	TUN
  Doubs	FRA
  Dougnane	SEN
  Douliu	TWN
  Dourados	BRA
  Dovzhansk	UKR
  Dowa	MWI
  Downey	USA
  Downtown DC	USA
  Downtown Vancouver	CAN
  Doğubayazıt	TUR
  Draa-Tafilalet	MAR
  Drammen	NOR
  Drancy	FRA
  Dravograd	SVN
  Drean	DZA
  Drenthe	NLD
  Dresden	DEU
  Driouch	MAR
  Drobeta-Turnu Severin	ROU
  Drochia	MDA
  Drohobych	UKR
  Drome	FRA
  Drummondville	CAN
  Druskininkai	LTU
  Druzhkivka	UKR
  Drâa-Tafilalet	MAR
  Drôme	FRA
  Dschang	CMR
  Duarte	DOM
  Dubai	ARE
  Dubai Festival City	ARE
  Dubai Investments Park	ARE
  Dubai Marina	ARE
  Dubai Silicon Oasis	ARE
  Dubasari	MDA
  Dubayy	ARE
  Dublin	IRL USA
  Dubna	RUS
  Dubreka	GIN
  Dubrovacko-neretvanska zupanija	HRV
  Dubrovačko-neretvanska županija	HRV
  Dubréka	GIN
  Dubuque	USA
  Dubăsari	MDA
  Ducheng	CHN
  Dudley	GBR
  Duekoue	CIV
  Duekoué	CIV
  Duisburg	DEU
  Duitama	COL
  Dukuhturi	IDN
  Dullewala	PAK
  Duluth	USA
  Duma	SYR
  Dumaguete	PHL
  Dumai	IDN
  Dumfries and Galloway	GBR
  Dumraon	IND
  Dumyat	EGY
  Dumyat al Jadidah	EGY
  Dumyāţ	EGY
  Dumyāţ al Jadīdah	EGY
  Dunaujvaros	HUN
  Dunaújváros	HUN
  Dundagas novads	LVA
  Dundalk	USA
  Dundee	GBR ZAF
  Dundee City	GBR
  Dundgovi	MNG
  Dundgovĭ	MNG
  Dundo	AGO
  Dunedin	NZL
  Dunfermline	GBR
  Dunhou	CHN
  Dunhua	CHN
  Dunhuang	CHN
  Dunkirk	FRA
  Dunstable	GBR
  Duoba	CHN
  Duobao	CHN
  Duplek	SVN
  Duque de Caxias	BRA
  Durame	ETH
  Duramē	ETH
  Durango	MEX
  Durazno	URY
  Durban	ZAF
  Durbanville	ZAF
  Durbes novads	LVA
  Duren	DEU
  Durg	IND
  Durgapur	IND
  Durham	USA GBR
  Durres	ALB
  Durrës	ALB
  Dushan	CHN
  Dushanbe	TJK
  Dusit	THA
  Dusseldorf	DEU
  Duyen Hai	VNM
  Duyun	CHN
  Duyên Hải	VNM
  Duzce	TUR
  Duzhou	CHN
  Dytiki Ellada	GRC
  Dytiki Makedonia	GRC
  Dytikí Elláda	GRC
  Dytikí Makedonía	GRC
  Dzavhan	MNG
  Dzerzhinsk	RUS
  Dzhalal-Abadskaya oblast'	KGZ
  Dâmbovița	ROU
  Dédougou	BFA
  Déressia	TCD
  Dêqên	CHN
  Díli	TLS
  Döbling	AUT
  Dörtyol	TUR
  Düren	DEU
  Düsseldorf	DEU
  Düzce	TUR
  Dādra and Nagar Haveli and Damān and Diu	IND
  Dādri	IND
  Dāhānu	IND
  Dāmghān	IRN
  Dār Kulayb	BHR
  Dārayyā	SYR
  Dārjiling	IND
  Dārāb	IRN
  Dāykundī	AFG
  Dąbrowa Górnicza	POL
  Děčín	CZE
  Dĩ An	VNM
  Dīdwāna	IND
  Dīla	ETH
  Dūmā	SYR
  Dại Mỗ	VNM
  E'zhou	CHN
  Eagan	USA
  Ealing	GBR
  East	CMR
  East Ayrshire	GBR
  East Berbice-Corentyne	GUY
  East Chattanooga	USA
  East Darfur	SDN
  East Dunbartonshire	GBR
  East Flatbush	USA
  East Grand Bahama	BHS
  East Hampton	USA
  East Harlem	USA
  East Hartford	USA
  East Hastings	CAN
  East Helsinki	FIN
  East Independence	USA
  East Jerusalem	PSE
  East Kilbride	GBR
  East London	ZAF
  East Los Angeles	USA
  East Lothian	GBR
  East New Britain	PNG
  East New York	USA
  East Norwalk	USA
  East Orange	USA
  East Pensacola Heights	USA
  East Renfrewshire	GBR
  East Riding of Yorkshire	GBR
  East Sepik	PNG
  East Sussex	GBR
  East Village	USA
  Eastbourne	GBR
  Eastern	FJI GHA NPL
  Eastern Cape	ZAF
  Eastern Equatoria	SSD
  Eastern Highlands	PNG
  Eastern Province	LKA
  Eastern Samar	PHL
  Eastern Visayas	PHL
  Eastleigh	GBR
  Eastvale	USA
  Eau Claire	USA
  Ebetsu	JPN
  Ebina	JPN
  Ebolowa	CMR
  Ebon	MHL
  Ebonyi	NGA
  Ebute Ikorodu	NGA
  Ecatepec de Morelos	MEX
  Ech Chettia	DZA
  Echizen	JPN
  Echternach	LUX
  Ecunna	AGO
  Edattala	IND
  Ede	NGA NLD
  Edea	CMR
  Eden Prairie	USA
  Edfu	EGY
  Edgewater	USA
  Edina	USA
  Edinburg	USA
  Edinburgh	GBR
  Edinet	MDA
  Edineț	MDA
  Edirne	TUR
  Edison	USA
  Edmond	USA
  Edmonton	CAN GBR
  Edo	NGA
  Edogawe	JPN
  Edéa	CMR
  Effium	NGA
  Efon-Alaaye	NGA
  Eger	HUN
  Eha Amufu	NGA
  Ehime	JPN
  Eilat	ISR
  Eilean Siar	GBR
  Eimsbuttel	DEU
  Eimsbüttel	DEU
  Eindhoven	NLD
  Eisen	KOR
  Eisenzicken	AUT
  Eixample	ESP
  Ejido	VEN
  Ejigbo	NGA
  Ejura	GHA
  Ekangala	ZAF
  Ekibastuz	KAZ
  Ekiti	NGA
  Ekpe	BEN
  Ekpoma	NGA
  Ekpé	BEN
  El Achir	DZA
  El Bagre	COL
  El Banco	COL
  El Bayadh	DZA
  El Beni	BOL
  El Cafetal	VEN
  El Cajon	USA
  El Callao	PER
  El Daein	SDN
  El Dibir	SOM
  El Ejido	ESP
  El Eulma	DZA
  El Fasher	SDN
  El Geneina Fort	SDN
  El Hajeb	MAR
  El Hatillo	VEN
  El Jadida	MAR
  El Kef	TUN
  El Kelaa des Sraghna	MAR
  El Kelaa des Srarhna	MAR
  El Kelâa des Sraghna	MAR
  El Khroub	DZA
  El Limon	VEN
  El Limón	VEN
  El Menia	DZA
  El Mgarsa	TUN
  El Monte	USA
  El Mourouj	TUN
  El Negrito	HND
  El Nido	PHL
  El Obeid	SDN
  El Oro	ECU
  El Oued	DZA
  El Palomar	ARG
  El Paraiso	HND
  El Paraíso	HND
  El Paso	USA
  El Prat de Llobregat	ESP
  El Progreso	HND GTM
  El Pueblito	MEX
  El Puerto de Santa Maria	ESP
  El Puerto de Santa María	ESP
  El Seibo	DOM
  El Shorouk	EGY
  El Tarf	DZA
  El Tigre	VEN
  El Tocuyo	VEN
  El Valle	DOM
  El Viejo	NIC
  El Vigia	VEN
  El Vigía	VEN
  El Wak	KEN
  Elazıg	TUR
  Elazığ	TUR
  Elbasan	ALB
  Elbistan	TUR
  Elblag	POL
  Elbląg	POL
  Elche	ESP
  Elda	ESP
  Eldorado	ARG
  Eldoret	KEN
  Electronic City Phase I	IND
  Elektrenai	LTU
  Elektrostal'	RUS
  Elektrėnai	LTU
  Elgin	USA
  Elias Pina	DOM
  Elista	RUS
  Elizabeth	USA
  Elk Grove	USA
  Elkhart	USA
  Ellesmere Port Town	GBR
  Ellicott City	USA
  Elmhurst	USA
  Eloy Alfaro	ECU
  Eluru	IND
  Elva	EST
  Elyria	USA
  Elías Piña	DOM
  Emalahleni	ZAF
  Embera	PAN
  Emberá	PAN
  Embu	KEN
  Embu das Artes	BRA
  Embu-Guacu	BRA
  Embu-Guaçu	BRA
  Emden	DEU
  Emilia-Romagna	ITA
  Emin	CHN
  Eminabad	PAK
  Eminonu	TUR
  Eminönü	TUR
  Emmen	NLD
  Emmiganur	IND
  Emmiganūr	IND
  Emure-Ekiti	NGA
  En Nedjma	DZA
  Encamp	AND
  Encanto	USA
  Encarnacion	PRY
  Encarnación	PRY
  Enchanted Hills	USA
  Encheng	CHN
  Encinitas	USA
  Ende	IDN
  Enerhodar	UKR
  Enewetak & Ujelang	MHL
  Enfield	GBR
  Enfield Town	GBR
  Enga	PNG
  Engels	RUS
  England	GBR
  English River	SYC
  Engures novads	LVA
  Enid	USA
  Eniwa	JPN
  Enna	ITA
  Ennedi-Est	TCD
  Ennedi-Ouest	TCD
  Enrique B. Magalona	PHL
  Enriquillo	DOM
  Enschede	NLD
  Ensenada	MEX ARG
  Enshi	CHN
  Entebbe	UGA
  Enterprise	USA
  Entre Rios	ARG
  Entre Ríos	ARG
  Enugu	NGA
  Enugu-Ukwu	NGA
  Envigado	COL
  Epe	NGA
  Epworth	ZWE
  Eqbaliyeh	IRN
  Eqbālīyeh	IRN
  Equateur	COD
  Er Roseires	SDN
  Erbaa	TUR
  Erbil	IRQ
  Ercis	TUR
  Erciş	TUR
  Ercolano	ITA
  Erd	HUN
  Erdaojiang	CHN
  Erdenet	MNG
  Erebuni	ARM
  Erechim	BRA
  Eregli	TUR
  Erevan	ARM
  Ereğli	TUR
  Erftstadt	DEU
  Erfurt	DEU
  Ergani	TUR
  Erglu novads	LVA
  Erie	USA
  Erlangen	DEU
  Ermelino Matarazzo	BRA
  Ermelo	ZAF
  Ermera	TLS
  Erode	IND
  Erongo	NAM
  Errachidia	MAR
  Erzincan	TUR
  Erzsebetvaros	HUN
  Erzsébetváros	HUN
  Erzurum	TUR
  Es-Semara	MAR
  Esbjerg	DNK
  Escada	BRA
  Escalante	PHL
  Escaldes-Engordany	AND
  Esch an der Alzette	LUX
  Eschen	LIE
  Eschweiler	DEU
  Escondido	USA
  Escuintla	GTM
  Esenler	TUR
  Esenyurt	TUR
  Esfahan	IRN
  Esfarayen	IRN
  Esfarāyen	IRN
  Esher	GBR
  Eskilstuna	SWE
  Eskisehir	TUR
  Eskişehir	TUR
  Eslamabad-e Gharb	IRN
  Eslamshahr	IRN
  Eslāmābād-e Gharb	IRN
  Esmeraldas	ECU BRA
  Esna	EGY
  Espaillat	DOM
  Espinal	COL
  Espirito Santo	BRA
  Espoo	FIN
  Espírito Santo	BRA
  Essaouira	MAR
  Essen	DEU
  Essequibo Islands-West Demerara	GUY
  Essex	GBR
  Esslingen	DEU
  Essonne	FRA
  Est	BFA
  Estancia	BRA PHL
  Esteio	BRA
  Esteli	NIC
  Estelí	NIC
  Estepona	ESP
  Estuaire	GAB
  Estância	BRA
  Esuk Oron	NGA
  Etah	IND
  Etawa	IND
  Etawah	IND
  Etela-Karjala	FIN
  Etela-Pohjanmaa	FIN
  Etela-Savo	FIN
  Etelä-Karjala	FIN
  Etelä-Pohjanmaa	FIN
  Etelä-Savo	FIN
  Etobicoke	CAN
  Ettadhamen	TUN
  Etwatwa	ZAF
  Etāwa	IND
  Etāwah	IND
  Euclides da Cunha	BRA
  Eugene	USA
  Euless	USA
  Eunapolis	BRA
  Eunápolis	BRA
  Eure	FRA
  Eure-et-Loir	FRA
  Eusebio	BRA
  Euskal Herria	ESP
  Euskirchen	DEU
  Eusébio	BRA
  Evanston	USA
  Evansville	USA
  Evaton	ZAF
  Everett	USA
  Evora	PRT
  Evosmos	GRC
  Evrejskaja avtonomnaja oblast'	RUS
  Evreux	FRA
  Evry	FRA
  Ewa	NRU
  Exeter	GBR
  Extrema	BRA
  Extremadura	ESP
  Extremoz	BRA
  Exuma	BHS
  Eyja- og Miklaholtshreppur	ISL
  Eyjafjarðarsveit	ISL
  Ezeiza	ARG
  Ezhou	CHN
  Ezhva	RUS
  Ezza-Ohu	NGA
  Ełk	POL
  Eşfahān	IRN
  Fa'asaleleaga	WSM
  Faadhippolhu	MDV
  Facatativa	COL
  Facatativá	COL
  Fada N'gourma	BFA
  Faetano	SMR
  Fahs-Anjra	MAR
  Fairfield	USA
  Faisalabad	PAK
  Falcon	VEN
  Falcón	VEN
  Falesti	MDA
  Falkirk	GBR
  Fall River	USA
  Fana	MLI
  Fangcheng	CHN
  Fangchenggang	CHN
  Fangcun	CHN
  Fangshan	CHN
  Fanling	HKG
  Fanlou	CHN
  Fano	ITA
  Faqirwali	PAK
  Faqus	EGY
  Far North	CMR
  Far Western	NPL
  Farah	AFG
  Faranah	GIN
  Fardis	IRN
  Fardīs	IRN
  Fargo	USA
  Farg‘ona	UZB
  Faridabad	IND
  Faridkot	IND
  Faridpur	BGD IND
  Farmington Hills	USA
  Farnborough	GBR
  Faro	PRT
  Farroupilha	BRA
  Farrukhabad	IND
  Farrukhābād	IND
  Fars	IRN
  Farshut	EGY
  Farshūţ	EGY
  Faruka	PAK
  Faryab	AFG
  Farāh	AFG
  Farīdkot	IND
  Farīdpur	BGD IND
  Fasa	IRN
  Fasā	IRN
  Fatehabad	IND
  Fatehjang	PAK
  Fatehpur	IND
  Fatehābād	IND
  Fatick	SEN
  Fatih	TUR
  Fatsa	TUR
  Fatwa	IND
  Favoriten	AUT
  Fayetteville	USA
  Fazenda Rio Grande	BRA
  Fazilka	IND
  Federacija Bosne i Hercegovine	BIH
  Federal Way	USA
  Feicheng	CHN
  Feira de Santana	BRA
  Fejer	HUN
  Fejér	HUN
  Felege Neway	ETH
  Felgueiras	PRT
  Felidhu Atoll	MDV
  Feltham	GBR
  Fendou	CHN
  Fengcheng	CHN
  Fenggang	CHN
  Fenghua	CHN
  Fenghuang	CHN
  Fengkou	CHN
  Fengping	CHN
  Fengrun	CHN
  Fengshan	TWN
  Fengxiang	CHN
  Fengyi	CHN
  Feni	BGD
  Fenshui	CHN
  Fenyi	CHN
  Feodosiya	UKR
  Ferencvaros	HUN
  Ferencváros	HUN
  Fergana	UZB
  Feriana	TUN
  Ferkessedougou	CIV
  Ferkessédougou	CIV
  Fermanagh and Omagh	GBR
  Fermo	ITA
  Fernando de la Mora	PRY
  Fernandopolis	BRA
  Fernandópolis	BRA
  Ferrara	ITA
  Ferraz de Vasconcelos	BRA
  Ferrol	ESP
  Fes	MAR
  Fes al Bali	MAR
  Fes-Meknes	MAR
  Fethiye	TUR
  Fgura	MLT
  Fianarantsoa	MDG
  Fiche	ETH
  Fichē	ETH
  Fiditi	NGA
  Fier	ALB
  Fier-Cifci	ALB
  Fier-Çifçi	ALB
  Fife	GBR
  Figuig	MAR
  Fili	RUS
  Financial District	USA
  Finchley	GBR
  Finistere	FRA
  Finistère	FRA
  Finlyandskiy	RUS
  Finote Selam	ETH
  Fiorentino	SMR
  Firenze	ITA
  Firozabad	IND
  Firozpur	IND
  Firuzabad	IRN
  Fishers	USA
  Fjallabyggð	ISL
  Fjarðabyggð	ISL
  Flacq	MUS
  Flagami	USA
  Flagstaff	USA
  Flatbush	USA
  Flatlands	USA
  Fleetwood	CAN
  Flensburg	DEU
  Flevoland	NLD
  Flint	USA
  Fljotsdalsherað	ISL
  Fljotsdalshreppur	ISL
  Fljótsdalshreppur	ISL
  Fljótsdalshérað	ISL
  Floahreppur	ISL
  Florence	ITA
  Florence-Graham	USA
  Florencia	COL
  Flores	URY
  Floresti	MDA
  Florești	MDA
  Floriana	MLT
  Floriano	BRA
  Florianopolis	BRA
  Florianópolis	BRA
  Florida	CUB USA URY
  Floridablanca	COL
  Floridsdorf	AUT
  Florissant	USA
  Flower Mound	USA
  Flóahreppur	ISL
  Fnidek	MAR
  Fochville	ZAF
  Focsani	ROU
  Focșani	ROU
  Foggia	ITA
  Foligno	ITA
  Folkestone	GBR
  Folsom	USA
  Fontana	USA MLT
  Fontanar	CUB
  Fontenay-sous-Bois	FRA
  Fontvieille	MCO
  Forbesganj	IND
  Fordham	USA
  Fordon	POL
  Forecariah	GIN
  Forest	BEL
  Forest Hills	USA
  Forli	ITA
  Forli-Cesena	ITA
  Forlì	ITA
  Forlì-Cesena	ITA
  Formiga	BRA
  Formosa	ARG BRA
  Fort Abbas	PAK
  Fort Beaufort	ZAF
  Fort Collins	USA
  Fort Garry South	CAN
  Fort Lauderdale	USA
  Fort McMurray	CAN
  Fort Myers	USA
  Fort Portal	UGA
  Fort Smith	USA
  Fort Wayne	USA
  Fort Worth	USA
  Fort-de-France	MTQ
  Fortaleza	BRA
  Fortechnyi	UKR
  Forécariah	GIN
  Foshan	CHN
  Foumban	CMR
  Foumbot	CMR
  Fountain Valley	USA
  Fountainebleau	USA
  Foz do Iguacu	BRA
  Foz do Iguaçu	BRA
  Fquih Ben Salah	MAR
  Fraijanes	GTM
  Framingham	USA
  Framingham Center	USA
  Franca	BRA
  Franceville	GAB
  Francisco Beltrao	BRA
  Francisco Beltrão	BRA
  Francisco Morato	BRA
  Francisco Morazan	HND
  Francisco Morazán	HND
  Francistown	BWA
  Franco da Rocha	BRA
  Frankfurt am Main	DEU
  Franklin	USA
  Frechen	DEU
  Frederick	USA
  Fredericton	CAN
  Frederiksberg	DNK
  Fredrikstad	NOR
  Free State	ZAF
  Freetown	SLE
  Freguesia do O	BRA
  Freguesia do Ó	BRA
  Freiburg	DEU CHE
  Frejus	FRA
  Fremont	USA
  Fresnillo	MEX
  Fresno	USA
  Fria	GIN
  Friedrichsfelde	DEU
  Friedrichshafen	DEU
  Friedrichshain	DEU
  Frisco	USA
  Friuli Venezia Giulia	ITA
  Frontera	MEX
  Frosinone	ITA
  Frutal	BRA
  Fryazevo	RUS
  Fryazino	RUS
  Frydek-Mistek	CZE
  Fryslan	NLD
  Fryslân	NLD
  Fréjus	FRA
  Frýdek-Místek	CZE
  Fu'an	CHN
  Fuchu	JPN
  Fuchucho	JPN
  Fuchū	JPN
  Fuchūchō	JPN
  Fuding	CHN
  Fuefuki	JPN
  Fuencarral	ESP
  Fuencarral-El Pardo	ESP
  Fuengirola	ESP
  Fuenlabrada	ESP
  Fuentes del Valle	MEX
  Fujairah	ARE
  Fuji	JPN CHN
  Fujian Sheng	CHN
  Fujieda	JPN
  Fujiidera	JPN
  Fujimino	JPN
  Fujin	CHN
  Fujinomiya	JPN
  Fujioka	JPN
  Fujisawa	JPN
  Fukayacho	JPN
  Fukayachō	JPN
  Fukuchiyama	JPN
  Fukui	JPN
  Fukui-shi	JPN
  Fukuoka	JPN
  Fukuroi	JPN
  Fukushima	JPN
  Fukutsu	JPN
  Fukuyama	JPN
  Fulad Shahr	IRN
  Fulda	DEU
  Fulham	GBR
  Fuling	CHN
  Fullerton	USA
  Funafuti	TUV
  Funchal	PRT
  Fundacion	COL
  Fundación	COL
  Funfhaus	AUT
  Fungurume	COD
  Funtua	NGA
  Funza	COL
  Fuorigrotta	ITA
  Fuqing	CHN
  Furth	DEU
  Furukawa	JPN
  Fusagasuga	COL
  Fusagasugá	COL
  Fushun	CHN
  Fussa	JPN
  Futtsu	JPN
  Fuvammulah	MDV
  Fuwwah	EGY
  Fuxin	CHN
  Fuyang	CHN
  Fuyu	CHN
  Fuzhou	CHN
  Fuzuli	AZE
  Fylde	GBR
  Fyzabad	IND
  Fyzābād	IND
  Fès	MAR
  Fès al Bali	MAR
  Fès-Meknès	MAR
  Fünfhaus	AUT
  Fürth	DEU
  Füzuli	AZE
  Fāqūs	EGY
  Fārs	IRN
  Fāryāb	AFG
  Fălești	MDA
  Fīrozābād	IND
  Fīrūzābād	IRN
  Fūlād Shahr	IRN
  Ga-Rankuwa	ZAF
  Gaalkacyo	SOM
  Gabela	AGO
  Gabes	TUN
  Gaborone	BWA
  Gabrovo	BGR
  Gabu	GNB
  Gabès	TUN
  Gabú	GNB
  Gadag	IND
  Gadag-Betageri	IND
  Gaddi Annaram	IND
  Gadwal	IND
  Gadwāl	IND
  Gafsa	TUN
  Gaga'emauga	WSM
  Gagaifomauga	WSM
  Gagauzia	MDA
  Gagnoa	CIV
  Gaibandha	BGD
  Gainesville	USA
  Gaithersburg	USA
  Gajraula	IND
  Gajuwaka	IND
  Galapagos	ECU
  Galati	ROU
  Galatsi	GRC
  Galaţi	ROU
  Galați	ROU
  Galesong	IDN
  Galguduud	SOM
  Gallarate	ITA
  Galle	LKA
  Galveston	USA
  Galway	IRL
  Galápagos	ECU
  Galátsi	GRC
  Gama	BRA AGO
  Gamagori	JPN
  Gamagōri	JPN
  Gambat	PAK
  Gambela	ETH
  Gambela Peoples	ETH
  Gamboru	NGA
  Gambēla	ETH
  Gamonal	ESP
  Gampaha	LKA
  Gamping Lor	IDN
  Gamprin	LIE
  Ganda	AGO
  Gandajika	COD
  Gandaki	NPL
  Gandhidham	IND
  Gandhinagar	IND
  Gandia	ESP
  Gangapur	IND
  Gangarampur	IND
  Gangavati	IND
  Gangneung	KOR
  Gangoh	IND
  Gangshang	CHN
  Gangtok	IND
  Gangu Chengguanzhen	CHN
  Gangwon-do	KOR
  Gangāpur	IND
  Gangārāmpur	IND
  Ganja	AZE
  Gannan	CHN
  Ganshui	CHN
  Gansu Sheng	CHN
  Ganta	LBR
  Gantang	CHN
  Ganzhou	CHN
  Ganzourgou	BFA
  Gao	MLI
  Gaogou	CHN
  Gaojing	CHN
  Gaoliu	CHN
  Gaomi	CHN
  Gaoping	CHN
  Gaoual	GIN
  Gaoyou	CHN
  Gaozhou	CHN
  Gapan	PHL
  Gapyeong	KOR
  Garanhuns	BRA
  Garbsen	DEU
  Garcia	MEX
  García	MEX
  Gard	FRA
  Garden Grove	USA
  Gardena	USA
  Gardez	AFG
  Gare	FRA
  Garhchiroli	IND
  Garhi Khairo	PAK
  Garissa	KEN
  Garkalnes novads	LVA
  Garland	USA
  Garoowe	SOM
  Garut	IDN
  Gary	USA
  Garðabær	ISL
  Gasa	BTN
  Gash-Barka	ERI
  Gashua	NGA
  Gaspar	BRA
  Gastonia	USA
  Gatchina	RUS
  Gateshead	GBR
  Gatineau	CAN
  Gauteng	ZAF
  Gavle	SWE
  Gaya	IND NER
  Gaza	PSE MOZ
  Gazi Baba †	MKD
  Gaziantep	TUR
  Gazipur	BGD
  Gbadolite	COD
  Gbarnga	LBR
  Gbarpolu	LBR
  Gbawe	GHA
  Gboko	NGA
  Gbongan	NGA
  Gdansk	POL
  Gdańsk	POL
  Gdynia	POL
  Gebiley	SOM
  Gebze	TUR
  Gedangan	IDN
  Gedaref	SDN
  Gedo	SOM
  Geelong	AUS
  Gegark'unik'	ARM
  Geita	TZA
  Gejiu	CHN
  Gela	ITA
  Gelan	CHN
  Gelang Patah	MYS
  Gelderland	NLD
  Gelendzhik	RUS
  Gelsenkirchen	DEU
  Gemena	COD
  Gemlik	TUR
  General Pico	ARG
  General Roca	ARG
  General Santos	PHL
  General Trias	PHL
  Geneva	CHE
  Geneve	CHE
  Gengqing	CHN
  Genhe	CHN
  Genk	BEL
  Genoa	ITA
  Genova	ITA
  Gent	BEL
  Genteng	IDN
  Genève	CHE
  Geoje	KOR
  George	ZAF
  George Town	MYS
  Georgetown	GUY USA
  Georgia	USA
  Georgiyevsk	RUS
  Gera	DEU
  Gereida	SDN
  Germantown	USA
  Germiston	ZAF
  Gers	FRA
  Gesundbrunnen	DEU
  Getafe	ESP
  Getxo	ESP
  Gevgelija	MKD
  Geylang	SGP
  Gezira	SDN
  Geġark'unik'	ARM
  Ghanzi	BWA
  Ghardaia	DZA
  Ghardaïa	DZA
  Gharroli	IND
  Ghat	LBY
  Ghatal	IND
  Ghaziabad	IND
  Ghazieh	LBN
  Ghazipur	IND
  Ghazni	AFG
  Ghaznī	AFG
  Ghazīpur	IND
  Ghor	AFG
  Ghotki	PAK
  Ghulja	CHN
  Ghāt	LBY
  Ghātāl	IND
  Ghāziābād	IND
  Ghōr	AFG
  Gia Lai	VNM
  Gia Lam	VNM
  Gia Lâm	VNM
  Gia Nghia	VNM
  Gia Nghĩa	VNM
  Gia Rai	VNM
  Gießen	DEU
  Gifu	JPN
  Gijang	KOR
  Gijon	ESP
  Gijón	ESP
  Gilan	IRN
  Gilbert	USA
  Gilbert Islands	KIR
  Gilgil	KEN
  Gilgit	PAK
  Gilgit-Baltistan	PAK
  Gillingham	GBR
  Gilroy	USA
  Gimbi	ETH
  Gimcheon	KOR
  Gimpo-si	KOR
  Gingoog	PHL
  Ginowan	JPN
  Gion	JPN
  Gipuzkoa	ESP
  Girardot City	COL
  Giresun	TUR
  Girga	EGY
  Giridih	IND
  Girne	CYP
  Giron	COL
  Girona	ESP
  Gironde	FRA
  Girón	COL
  Gisborne	NZL
  Gisenyi	RWA
  Gitarama	RWA
  Gitega	BDI
  Githunguri	KEN
  Giugliano in Campania	ITA
  Giurgiu	ROU
  Givatayim	ISR
  Giza	EGY
  Giá Rai	VNM
  Gjirokaster	ALB
  Gjirokastër	ALB
  Gjorce Petrov †	MKD
  Gjorče Petrov †	MKD
  Glacis	SYC
  Gladbeck	DEU
  Glarus	CHE
  Glasgow	GBR
  Glasgow City	GBR
  Glazov	RUS
  Glen Burnie	USA
  Glendale	USA
  Glendora	USA
  Gliwice	POL
  Glodeni	MDA
  Gloucester	CAN GBR
  Gloucestershire	GBR
  Glyfada	GRC
  Glyfáda	GRC
  Gnagna	BFA
  Gniezno	POL
  Go Cong	VNM
  Go Vap	VNM
  Goa	IND
  Goalpara	IND
  Goba	ETH
  Gobernador Galvez	ARG
  Gobernador Gálvez	ARG
  Gobichettipalayam	IND
  Gobindgarh	IND
  Gode	ETH
  Godean	IDN
  Godhra	IND
  Godome	BEN
  Godomè	BEN
  Goh-Djiboua	CIV
  Gohad	IND
  Gohana	IND
  Gohāna	IND
  Goiana	BRA
  Goianesia	BRA
  Goiania	BRA
  Goianira	BRA
  Goianésia	BRA
  Goias	BRA
  Goiás	BRA
  Goiânia	BRA
  Gojra	PAK
  Gokak	IND
  Gokalpur	IND
  Gol'yanovo	RUS
  Gola Gokarannath	IND
  Gola Gokarannāth	IND
  Golbası	TUR
  Golcuk	TUR
  Gold Coast	AUS
  Golestan	IRN
  Golestān	IRN
  Golfe	AGO
  Golpayegan	IRN
  Golpāyegān	IRN
  Goma	COD
  Gomba	UGA
  Gombe	NGA
  Gombong	IDN
  Gomel'skaja oblast'	BLR
  Gomez Palacio	MEX
  Gonaives	HTI
  Gonaïves	HTI
  Gonbad-e Kavus	IRN
  Gonbad-e Kāvūs	IRN
  Gonda City	IND
  Gondal	IND
  Gonder	ETH
  Gondia	IND
  Gondiā	IND
  Gondā City	IND
  Gongchangling	CHN
  Gongguan	CHN
  Gongheyong	CHN
  Gongju	KOR
  Gongyi	CHN
  Gongzhuling	CHN
  Goodyear	USA
  Gopalganj	BGD IND
  Goppingen	DEU
  Gopālganj	IND BGD
  Gorakhpur	IND
  Goranboy	AZE
  Gorenja vas-Poljane	SVN
  Gorgan	IRN
  Gorgol	MRT
  Gorgān	IRN
  Gorisnica	SVN
  Gorizia	ITA
  Gorišnica	SVN
  Gorj	ROU
  Gorje	SVN
  Gorlitz	DEU
  Gornja Radgona	SVN
  Gornji Grad	SVN
  Gornji Petrovci	SVN
  Gorno-Altaysk	RUS
  Gorod Minsk	BLR
  Gorod Osh	KGZ
  Gorontalo	IDN
  Gorzow Wielkopolski	POL
  Gorzów Wielkopolski	POL
  Goshogawara	JPN
  Gosport	GBR
  Gostivar	MKD
  Gotemba	JPN
  Gothenburg	SWE
  Gottingen	DEU
  Gouda	NLD
  Gourma	BFA
  Governador Valadares	BRA
  Govi-Altay	MNG
  Govi-Sumber	MNG
  Govĭ-Altay	MNG
  Govĭ-Sümber	MNG
  Goya	ARG
  Goyang-si	KOR
  Goycay	AZE
  Goyerkata	IND
  Goyerkāta	IND
  Goygol	AZE
  Goz Beida	TCD
  Goālpāra	IND
  Gqeberha	ZAF
  Graaff Reinet	ZAF
  Gracia	ESP
  Gracias a Dios	HND
  Grad	SVN
  Grad Zagreb	HRV
  Gradsko	MKD
  Grahamstown	ZAF
  Grajau	BRA
  Grajaú	BRA
  Granada	ESP NIC COL
  Granby	CAN
  Grand Anse Mahe	SYC
  Grand Anse Praslin	SYC
  Grand Bassa	LBR
  Grand Cape Mount	LBR
  Grand Cay	BHS
  Grand Forks	USA
  Grand Gedeh	LBR
  Grand Island	USA
  Grand Junction	USA
  Grand Kru	LBR
  Grand Port	MUS
  Grand Prairie	USA
  Grand Rapids	USA
  Grand-Bassam	CIV
  Grand-Est	FRA
  Grandans	HTI
  Grande Prairie	CAN
  Granja	BRA
  Granma	CUB
  Granollers	ESP
  Grao de Murviedro	ESP
  Grapevine	USA
  Graubunden	CHE
  Graubünden	CHE
  Gravata	BRA
  Gravatai	BRA
  Gravataí	BRA
  Gravatá	BRA
  Gravesend	USA GBR
  Grays	GBR
  Graz	AUT
  Grazhdanka	RUS
  Great Falls	USA
  Great Yarmouth	GBR
  Greater Accra	GHA
  Greater Noida	IND
  Greater Sudbury	CAN
  Greeley	USA
  Green Bay	USA
  Greenburgh	USA
  Greensboro	USA
  Greenville	USA
  Greenwich	GBR
  Greenwood	USA
  Grenadines	VCT
  Grenoble	FRA
  Gresham	USA
  Gresik	IDN
  Grevenbroich	DEU
  Grevenmacher	LUX
  Gribingui	CAF
  Grimsby	GBR
  Grimsnes- og Grafningshreppur	ISL
  Grindavikurbær	ISL
  Grindavíkurbær	ISL
  Grobinas novads	LVA
  Grobiņas novads	LVA
  Grodnenskaja oblast'	BLR
  Grogol	IDN
  Gronau	DEU
  Groningen	NLD
  Gros Islet	LCA
  Grosseto	ITA
  Grosuplje	SVN
  Grozny	RUS
  Grudziadz	POL
  Grudziądz	POL
  Grundarfjarðarbær	ISL
  Grytubakkahreppur	ISL
  Gràcia	ESP
  Grímsnes- og Grafningshreppur	ISL
  Grýtubakkahreppur	ISL
  Guacara	VEN
  Guadalajara	MEX ESP
  Guadalajara de Buga	COL
  Guadalcanal	SLB
  Guadalupe	MEX
  Guadeloupe	FRA
  Guaianases	BRA
  Guaiba	BRA
  Guainia	COL
  Guainía	COL
  Guaira	PRY
  Guairá	PRY
  Gualeguaychu	ARG
  Gualeguaychú	ARG
  Guam	USA
  Guamuchil	MEX
  Guamúchil	MEX
  Guanabacoa	CUB
  Guanacaste	CRI
  Guanajuato	MEX
  Guanambi	BRA
  Guanare	VEN
  Guang'an	CHN
  Guangdong Sheng	CHN
  Guangshui	CHN
  Guangxi Zhuangzu Zizhiqu	CHN
  Guangyuan	CHN
  Guangzhou	CHN
  Guanhu	CHN
  Guankou	CHN
  Guanshan	CHN
  Guantanamo	CUB
  Guantánamo	CUB
  Guanyin	CHN
  Guanzhuang	CHN
  Guapimirim	BRA
  Guara	BRA
  Guarabira	BRA
  Guarapari	BRA
  Guarapuava	BRA
  Guaratingueta	BRA
  Guaratinguetá	BRA
  Guarda	PRT
  Guarenas	VEN
  Guarico	VEN
  Guaruja	BRA
  Guarujá	BRA
  Guarulhos	BRA
  Guará	BRA
  Guasave	MEX
  Guasdualito	VEN
  Guatemala	GTM
  Guatemala City	GTM
  Guatire	VEN
  Guaviare	COL
  Guaxupe	BRA
  Guaxupé	BRA
  Guayaquil	ECU
  Guayas	ECU
  Guaynabo	PRI
  Guaíba	BRA
  Gubat	PHL
  Gubkin	RUS
  Gucheng	CHN
  Gucheng Chengguanzhen	CHN
  Gucun	CHN
  Gudivada	IND
  Gudivāda	IND
  Gudiyatham	IND
  Gudja	MLT
  Gudur	IND
  Gueckedou	GIN
  Guediawaye	SEN
  Guekedou	GIN
  Guelma	DZA
  Guelmim	MAR
  Guelmim-Oued Noun	MAR
  Guelph	CAN
  Guera	TCD
  Guerara	DZA
  Guercif	MAR
  Guerrero	MEX
  Guider	CMR
  Guidimaka	MRT
  Guidonia Montecelio	ITA
  Guigang	CHN
  Guiglo	CIV
  Guigue	VEN
  Guiguinto	PHL
  Guildford	GBR CAN
  Guilin	CHN
  Guimaras	PHL
  Guines	CUB
  Guiping	CHN
  Guira de Melena	CUB
  Guiren	CHN
  Guixi	CHN
  Guiyang	CHN
  Guizhou Sheng	CHN
  Gujangbagh	CHN
  Gujar Khan	PAK
  Gujarat	IND
  Gujarāt	IND
  Gujranwala	PAK
  Gujrat	PAK
  Gukovo	RUS
  Gulariya	NPL
  Gulariyā	NPL
  Gulbenes novads	LVA
  Gulf	PNG
  Gulfport	USA
  Guli	CHN
  Gulin	CHN
  Guliston	UZB
  Gulu	UGA
  Gumi	KOR
  Gumla	IND
  Gumlā	IND
  Gummersbach	DEU
  Gumushane	TUR
  Guna	IND
  Guna Yala	PAN
  Gunan	CHN
  Gundupalaiyam	IND
  Gundupālaiyam	IND
  Gungoren Merter	TUR
  Gunma	JPN
  Gunpo	KOR
  Gunsan	KOR
  Guntakal	IND
  Guntur	IND
  Gunungsitoli	IDN
  Gununo	ETH
  Guozhen	CHN
  Gurdaspur	IND
  Guri-si	KOR
  Guria	GEO
  Gurlan	UZB
  Gurue	MOZ
  Gurugram	IND
  Gurupi	BRA
  Gurúè	MOZ
  Gus'-Khrustal'nyy	RUS
  Gusau	NGA
  Gushikawa	JPN
  Gushu	CHN
  Gusinje	MNE
  Gusong	CHN
  Gustavo Adolfo Madero	MEX
  Gutersloh	DEU
  Guwahati	IND
  Guyane	FRA
  Guyong	PHL
  Guyuan	CHN
  Guárico	VEN
  Guédiawaye	SEN
  Guékédou	GIN
  Guéra	TCD
  Gwa	MMR
  Gwadar	PAK
  Gwalior	IND
  Gwangju	KOR
  Gwangju-gwangyeoksi	KOR
  Gwangmyeong	KOR
  Gwangyang	KOR
  Gweru	ZWE
  Gwynedd	GBR
  Gyanpur	IND
  Gyeonggi-do	KOR
  Gyeongju	KOR
  Gyeongsan-si	KOR
  Gyeongsangbuk-do	KOR
  Gyeongsangnam-do	KOR
  Gyoda	JPN
  Gyor	HUN
  Gyor-Moson-Sopron	HUN
  Gyumri	ARM
  Gyānpur	IND
  Gyōda	JPN
  Győr	HUN
  Győr-Moson-Sopron	HUN
  Gzira	MLT
  Gävle	SWE
  Gò Công	VNM
  Gò Vấp	VNM
  Gómez Palacio	MEX
  Gôh-Djiboua	CIV
  Gölbaşı	TUR
  Gölcük	TUR
  Göppingen	DEU
  Görlitz	DEU
  Göttingen	DEU
  Göygöl	AZE
  Göyçay	AZE
  Güigüe	VEN
  Güines	CUB
  Güira de Melena	CUB
  Gümüşhane	TUR
  Güngören Merter	TUR
  Gütersloh	DEU
  Gāndhīdhām	IND
  Găgăuzia	MDA
  Għajnsielem	MLT
  Għarb	MLT
  Għargħur	MLT
  Għasri	MLT
  Għaxaq	MLT
  Gīlān	IRN
  Głogow	POL
  Głogów	POL
  Gūdūr	IND
  Gżira	MLT
  Gədəbəy	AZE
  Gəncə	AZE
  Ha Giang	VNM
  Ha Long	VNM
  Ha Nam	VNM
  Ha Noi	VNM
  Ha Tien	VNM
  Ha Tinh	VNM
  Ha Đong	VNM
  Ha'apai	TON
  Ha'il	SAU
  Haa	BTN
  Haabersti	EST
  Haademeeste	EST
  Haapsalu	EST
  Haarlem	NLD
  Habarovskij kraj	RUS
  Habbouch	LBN
  Habboûch	LBN
  Habiganj	BGD
  Habikino	JPN
  Habra	IND
  Hachinohe	JPN
  Hachioji	JPN
  Hachiōji	JPN
  Hacienda Heights	USA
  Hacienda Santa Fe	MEX
  Hackney	GBR
  Hacıqabul	AZE
  Hada'iq al Qubbah	EGY
  Hadano	JPN
  Hadejia	NGA
  Hadera	ISR
  Hadjer Lamis	TCD
  Hadramawt	YEM
  Haeju	PRK
  Hafar Al-Batin	SAU
  Hafizabad	PAK
  Hafnarfjarðarkaupstaður	ISL
  Hagen	DEU
  Hagere Hiywet	ETH
  Hagere Maryam	ETH
  Hagonoy	PHL
  Hahdhunmathi	MDV
  Hai Ba Trung	VNM
  Hai Bà Trưng	VNM
  Hai Chau	VNM
  Hai Duong	VNM
  Hai Phong	VNM
  Haicheng	CHN
  Haifa	ISR
  Haikou	CHN
  Hailar	CHN
  Hailin	CHN
  Hailun	CHN
  Haimen	CHN
  Hainan Sheng	CHN
  Hainaut	BEL
  Haining	CHN
  Haiphong	VNM
  Haizhou	CHN
  Hajdina	SVN
  Hajdu-Bihar	HUN
  Hajdú-Bihar	HUN
  Hajiawa	IRQ
  Hajipur	IND
  Hajjah	YEM
  Hakasija	RUS
  Hakkari	TUR
  Hakkâri	TUR
  Hakodate	JPN
  Hala	PAK
  Halab	SYR
  Halabja	IRQ
  Haldia	IND
  Haldwani	IND
  Halesowen	GBR
  Halifax	CAN GBR
  Halisahar	IND
  Haljala	EST
  Halmstad	SWE
  Halol	IND
  Halton	GBR
  Halton Hills	CAN
  Halwan	EGY
  Hamada	JPN
  Hamadan	IRN
  Hamadān	IRN
  Hamah	SYR
  Hamakita	JPN
  Hamamatsu	JPN
  Hambantota	LKA
  Hamburg	DEU
  Hamburg-Mitte	DEU
  Hamburg-Nord	DEU
  Hamden	USA
  Hameenlinna	FIN
  Hameln	DEU
  Hamgyong-bukto	PRK
  Hamgyong-namdo	PRK
  Hamgyǒng-bukto	PRK
  Hamgyǒng-namdo	PRK
  Hamhung	PRK
  Hamhŭng	PRK
  Hami	CHN
  Hamilton	CAN NZL USA
  Hamm	DEU
  Hamma Bouziane	DZA
  Hammamet	TUN
  Hammanskraal	ZAF
  Hammersmith and Fulham	GBR
  Hammond	USA
  Hampshire	GBR
  Hampton	USA
  Hamura	JPN
  Hanam	KOR
  Hanamaki	JPN
  Hanau am Main	DEU
  Hancheng	CHN
  Hanchuan	CHN
  Handa	JPN
  Handan	CHN
  Handeni	TZA
  Hanfeng	CHN
  Hanford	USA
  Hangu	CHN
  Hangzhou	CHN
  Haninge	SWE
  Hanjia	CHN
  Hannan	JPN
  Hanno	JPN
  Hannover	DEU
  Hannō	JPN
  Hanoi	VNM
  Hanover	JAM
  Hansi	IND
  Hanting	CHN
  Hanty-Mansijskij avtonomnyj okrug	RUS
  Hanumangarh	IND
  Hanumāngarh	IND
  Hanyin Chengguanzhen	CHN
  Hanyu	JPN
  Hanyuan	CHN
  Hanyū	JPN
  Hanzhong	CHN
  Hapur	IND
  Harar	ETH
  Harare	ZWE
  Harari People	ETH
  Harbin	CHN
  Harbour Island	BHS
  Harburg	DEU
  Harda	IND
  Hardap	NAM
  Hardenberg	NLD
  Hardoi	IND
  Hardoī	IND
  Hargeysa	SOM
  Harghita	ROU
  Haridwar	IND
  Harihar	IND
  Haringey	GBR
  Haripur	PAK
  Harjumaa	EST
  Harku	EST
  Harlem	USA
  Harlingen	USA
  Harlow	GBR
  Harrisburg	USA
  Harrisonburg	USA
  Harrogate	GBR
  Harrow	GBR
  Harsin	IRN
  Harsīn	IRN
  Hartford	USA
  Hartlepool	GBR
  Harunabad	PAK
  Haryana	IND
  Haryāna	IND
  Hasanpur	IND
  Hashima	JPN
  Hashimoto	JPN
  Hashtgerd	IRN
  Hashtsal	IND
  Hashtsāl	IND
  Hasilpur	PAK
  Haskovo	BGR
  Hassan	IND
  Hasselt	BEL
  Hassi Bahbah	DZA
  Hastings	GBR NZL
  Hasuda	JPN
  Hat Yai	THA
  Hatay	TUR
  Hathazari	BGD
  Hathras	IND
  Hato Mayor	DOM
  Hatogaya-honcho	JPN
  Hatogaya-honchō	JPN
  Hatohobei	PLW
  Hatsukaichi	JPN
  Hattingen	DEU
  Hau Giang	VNM
  Haut-Katanga	COD
  Haut-Lomami	COD
  Haut-Mbomou	CAF
  Haut-Ogooue	GAB
  Haut-Ogooué	GAB
  Haut-Rhin	FRA
  Haut-Uele	COD
  Haut-Uélé	COD
  Haute-Corse	FRA
  Haute-Garonne	FRA
  Haute-Kotto	CAF
  Haute-Loire	FRA
  Haute-Marne	FRA
  Haute-Saone	FRA
  Haute-Savoie	FRA
  Haute-Saône	FRA
  Haute-Vienne	FRA
  Hautes-Alpes	FRA
  Hautes-Pyrenees	FRA
  Hautes-Pyrénées	FRA
  Hauts-Bassins	BFA
  Hauts-de-France	FRA
  Hauts-de-Seine	FRA
  Havana	CUB
  Haveli Lakha	PAK
  Haverhill	USA
  Haveri	IND
  Havering	GBR
  Havertown	USA
  Havirov	CZE
  Havlickuv Brod	CZE
  Havlíčkův Brod	CZE
  Havířov	CZE
  Hawaii	USA
  Hawalli	KWT
  Hawke's Bay	NZL
  Hawr al ‘Anz	ARE
  Hawsh ‘Isa	EGY
  Hawthorne	USA
  Hayes	GBR
  Hayward	USA
  Hayy Khilda	JOR
  Hazaribagh	IND
  Hazāribāgh	IND
  Hebei Sheng	CHN
  Hebi	CHN
  Hebron	PSE
  Hechi	CHN
  Hechuan	CHN
  Hecun	CHN
  Hede	CHN
  Hedong	CHN
  Heerlen	NLD
  Hefa	ISR
  Hefei	CHN
  Hegang	CHN
  Heguan	CHN
  Heho	MMR
  Heidelberg	DEU ZAF
  Heidenheim an der Brenz	DEU
  Heihe	CHN
  Heilbronn	DEU
  Heilongjiang Sheng	CHN
  Heishan	CHN
  Hejiang	CHN
  Hekinan	JPN
  Hela	PNG
  Helgafellssveit	ISL
  Hell-Ville	MDG
  Hellersdorf	DEU
  Helmand	AFG
  Helmond	NLD
  Helong	CHN
  Helsingborg	SWE
  Helsinki	FIN
  Hemel Hempstead	GBR
  Hemet	USA
  Hempstead	USA
  Henan Sheng	CHN
  Hendala	LKA
  Henderson	USA
  Hendersonville	USA
  Hengbei	CHN
  Hengelo	NLD
  Hengshan	CHN
  Hengshui	CHN
  Hengyang	CHN
  Hentiy	MNG
  Hepingjie	CHN
  Hepo	CHN
  Hepu	CHN
  Herat	AFG
  Herault	FRA
  Herceg-Novi	MNE
  Heredia	CRI
  Hereford	GBR
  Herefordshire	GBR
  Herford	DEU
  Hermanas Mirabal	DOM
  Hermanus	ZAF
  Hermosillo	MEX
  Hernals	AUT
  Herne	DEU
  Herning	DNK
  Heroica Caborca	MEX
  Heroica Ciudad de Juchitan de Zaragoza	MEX
  Heroica Ciudad de Juchitán de Zaragoza	MEX
  Heroica Guaymas	MEX
  Heroica Matamoros	MEX
  Heroica Zitacuaro	MEX
  Herrera	PAN
  Herten	DEU
  Hertfordshire	GBR
  Hervey Bay	AUS
  Herzliya	ISR
  Heróica Zitácuaro	MEX
  Herāt	AFG
  Heshan	CHN
  Hesperia	USA
  Hessen	DEU
  Hetauda	NPL
  Heves	HUN
  Heyuan	CHN
  Heze	CHN
  Hezhou	CHN
  Hezuo	CHN
  Hhohho	SWZ
  Hialeah	USA
  Hidaka	JPN
  Hidalgo	MEX
  Hidalgo del Parral	MEX
  Hietzing	AUT
  Higashi-Matsuyama	JPN
  Higashihiroshima	JPN
  Higashikurume	JPN
  Higashimurayama	JPN
  Higashiosaka	JPN
  Higashiyamato	JPN
  High Peak	GBR
  High Point	USA
  High Wycombe	GBR
  Highland	USA GBR
  Highlands Ranch	USA
  Higuamo	DOM
  Hihya	EGY
  Hihyā	EGY
  Hiiraan	SOM
  Hiiumaa	EST
  Hikari	JPN
  Hikone	JPN
  Hilden	DEU
  Hildesheim	DEU
  Hillingdon	GBR
  Hillsboro	USA
  Hilsa	IND
  Hilversum	NLD
  Himachal Pradesh	IND
  Himamaylan	PHL
  Himatnagar	IND
  Himeji	JPN
  Himimachi	JPN
  Hims	SYR
  Himāchal Pradesh	IND
  Hincesti	MDA
  Hinckley	GBR
  Hindaun	IND
  Hindupur	IND
  Hinganghat	IND
  Hinganghāt	IND
  Hingoli	IND
  Hino	JPN
  Hinthada	MMR
  Hirakata	JPN
  Hiratsuka	JPN
  Hiriyur	IND
  Hiriyūr	IND
  Hirnytskyi	UKR
  Hirosaki	JPN
  Hiroshima	JPN
  Hisar	IND
  Hita	JPN
  Hitachi	JPN
  Hitachi-Naka	JPN
  Hlaingthaya	MMR
  Ho Chi Minh	VNM
  Ho Chi Minh City	VNM
  Hoa Binh	VNM
  Hoa Cuong	VNM
  Hoa Thanh	VNM
  Hoan Kiem	VNM
  Hoang Mai	VNM
  Hobart	AUS
  Hoboken	USA
  Hoce-Slivnica	SVN
  Hod HaSharon	ISR
  Hodal	IND
  Hodh ech Chargui	MRT
  Hodh el Gharbi	MRT
  Hodmezovasarhely	HUN
  Hodonin	CZE
  Hodonín	CZE
  Hodos	SVN
  Hodoš	SVN
  Hoffman Estates	USA
  Hofu	JPN
  Hofuðborgarsvæði	ISL
  Hohhot	CHN
  Hohoe	GHA
  Hoima	UGA
  Hoji ya Henda	AGO
  Hokkaido	JPN
  Holguin	CUB
  Holguín	CUB
  Hollywood	USA
  Holon	ISR
  Holosiyiv	UKR
  Homa Bay	KEN
  Homestead	USA
  Homs	SYR
  Homyel'	BLR
  Honcho	JPN
  Honchō	JPN
  Hong Kong	HKG
  Hong Kong Island	HKG
  Hong Kong SAR	CHN
  Hong Ngu	VNM
  Hongch'on	KOR
  Hongch'ŏn	KOR
  Honggang	CHN
  Honghe	CHN
  Hongjiang	CHN
  Hongkou	CHN
  Hongqiao	CHN
  Hongseong	KOR
  Hongwon	PRK
  Hongwŏn	PRK
  Honiara	SLB
  Honjo	JPN
  Honjō	JPN
  Honmachi	JPN
  Honolulu	USA
  Hoofddorp	NLD
  Hoorn	NLD
  Hoover	USA
  Hope Town	BHS
  Horad Zhodzina	BLR
  Horgarsveit	ISL
  Horizonte	BRA
  Horjul	SVN
  Horlivka	UKR
  Hormozgan	IRN
  Hormozgān	IRN
  Horsens	DNK
  Horsham	GBR
  Horta-Guinardo	ESP
  Horta-Guinardó	ESP
  Hortaleza	ESP
  Hortolandia	BRA
  Hortolândia	BRA
  Hosa'ina	ETH
  Hosapete	IND
  Hoshiarpur	IND
  Hoshiārpur	IND
  Hoskote	IND
  Hosur	IND
  Hosūr	IND
  Houaphan	LAO
  Houet	BFA
  Hougang New Town	SGP
  Houmt Souk	TUN
  Hounde	BFA
  Houndé	BFA
  Hounslow	GBR
  Houston	USA
  Houzhen	CHN
  Hovd	MNG
  Hove	GBR
  Hovedstaden	DNK
  Hovsgol	MNG
  Howland Island	UMI
  Howrah	IND
  Hoàn Kiếm	VNM
  Hoàng Mai	VNM
  Hoče-Slivnica	SVN
  Hpa-An	MMR
  Hpakan	MMR
  Hpākān	MMR
  Hradec Kralove	CZE
  Hradec Králové	CZE
  Hrastnik	SVN
  Hrodna	BLR
  Hrpelje-Kozina	SVN
  Hrunamannahreppur	ISL
  Hruzkyi	UKR
  Hsinchu	TWN
  Hua Hin	THA
  Huacheng	CHN
  Huacho	PER
  Huadian	CHN
  Huai Khwang	THA
  Huai'an	CHN
  Huaibei	CHN
  Huaicheng	CHN
  Huaidian	CHN
  Huaihua	CHN
  Huainan	CHN
  Huaiyang	CHN
  Huaiyuan Chengguanzhen	CHN
  Huajing	CHN
  Hualien	TWN
  Hualien City	TWN
  Hualong	CHN
  Hualpen	CHL
  Hualpén	CHL
  Huamak	THA
  Huamantla	MEX
  Huambo	AGO
  Huanan	CHN
  Huancavelica	PER
  Huancayo	PER
  Huangchuan	CHN
  Huanggang	CHN
  Huanghua	CHN
  Huanglou	CHN
  Huangmei	CHN
  Huangnihe	CHN
  Huangpi	CHN
  Huangpu	CHN
  Huangshan	CHN
  Huangshi	CHN
  Huangzhou	CHN
  Huankou	CHN
  Huanren	CHN
  Huanuco	PER
  Huaral	PER
  Huaraz	PER
  Huashan	CHN
  Huauchinango	MEX
  Huayin	CHN
  Huayuan	CHN
  Huazhou	CHN
  Hub	PAK
  Hubballi	IND
  Hubei Sheng	CHN
  Huddersfield	GBR
  Huddinge	SWE
  Hue	VNM
  Huehuetenango	GTM
  Huelva	ESP
  Huesca	ESP
  Hugli	IND
  Huguo	CHN
  Huicheng	CHN
  Huila	AGO COL
  Huilong	CHN
  Huinan	CHN
  Huinong	CHN
  Huiqu	CHN
  Huixing	CHN
  Huixquilucan	MEX
  Huizhou	CHN
  Hujra Shah Muqim	PAK
  Hulan	CHN
  Hulan Ergi	CHN
  Hull	CAN
  Hulu Langat	MYS
  Huludao	CHN
  Hulunbuir	CHN
  Humaita	BRA
  Humaitá	BRA
  Humen	CHN
  Hunan Sheng	CHN
  Hunavatnshreppur	ISL
  Hunaþing vestra	ISL
  Hunchun	CHN
  Hunedoara	ROU
  Hung Yen	VNM
  Hungnam	PRK
  Hunin	PER
  Hunsur	IND
  Hunsūr	IND
  Huntersville	USA
  Huntington Beach	USA
  Huntington Park	USA
  Huntsville	USA
  Huocheng	CHN
  Huong Thuy	VNM
  Huong Tra	VNM
  Huoqiu Chengguanzhen	CHN
  Hurghada	EGY
  Hurlingham	ARG
  Hurth	DEU
  Hushitai	CHN
  Hutang	CHN
  Huyen Lam Ha	VNM
  Huyton	GBR
  Huyện Lâm Hà	VNM
  Huzhou	CHN
  Huánuco	PER
  Huíla	AGO
  Huế	VNM
  Hvalfjarðarsveit	ISL
  Hveragerðisbær	ISL
  Hvidovre	DNK
  Hwadae	PRK
  Hwado	KOR
  Hwanghae-bukto	PRK
  Hwanghae-namdo	PRK
  Hwaseong-si	KOR
  Hwasong	PRK
  Hwasun	KOR
  Hwasŏng	PRK
  Hwawon	KOR
  Hwawŏn	KOR
  Hyderabad	IND PAK
  Hyeres	FRA
  Hyesan	PRK
  Hyesan-dong	PRK
  Hyogo	JPN
  Hyosha	COD
  Hyuga	JPN
  Hyères	FRA
  Hyūga	JPN
  Hà Giang	VNM
  Hà Nam	VNM
  Hà Nội	VNM
  Hà Tiên	VNM
  Hà Tĩnh	VNM
  Hà Đông	VNM
  Hämeenlinna	FIN
  Häädemeeste	EST
  Hérault	FRA
  Hîncești	MDA
  Hòa Bình	VNM
  Hòa Cường	VNM
  Hòa Thành	VNM
  Hódmezővásárhely	HUN
  Höfuðborgarsvæði	ISL
  Hörgársveit	ISL
  Hövsgöl	MNG
  Húnavatnshreppur	ISL
  Húnaþing vestra	ISL
  Hürth	DEU
  Hābra	IND
  Hāgere Hiywet	ETH
  Hājīpur	IND
  Hālol	IND
  Hālīsahar	IND
  Hānsi	IND
  Hāpur	IND
  Hāthazāri	BGD
  Hāthras	IND
  Hāveri	IND
  Hōfu	JPN
  Hŭngnam	PRK
  Hưng Yên	VNM
  Hương Thủy	VNM
  Hương Trà	VNM
  H̱efa	ISR
  H̱olon	ISR
  Hạ Long	VNM
  Hải Châu	VNM
  Hải Dương	VNM
  Hải Phòng	VNM
  Hậu Giang	VNM
  Hồ Chí Minh	VNM
  Hồng Ngự	VNM
  Ialomita	ROU
  Ialomița	ROU
  Ialoveni	MDA
  Iasi	ROU
  Iaşi	ROU
  Iași	ROU
  Ibadan	NGA
  Ibague	COL
  Ibagué	COL
  Ibanda	UGA
  Ibaraki	JPN
  Ibarra	ECU
  Ibb	YEM
  Ibbenbueren	DEU
  Ibipora	BRA
  Ibiporã	BRA
  Ibirite	BRA
  Ibirité	BRA
  Ibitinga	BRA
  Ibiuna	BRA
  Ibiúna	BRA
  Ibshaway	EGY
  Ibshawāy	EGY
  Ica	PER
  Icara	BRA
  Ichalkaranji	IND
  Icheon-si	KOR
  Ichihara	JPN
  Ichikawa	JPN
  Ichinomiya	JPN
  Ichinoseki	JPN
  Ico	BRA
  Icó	BRA
  Ida-Virumaa	EST
  Idah	NGA
  Idaho	USA
  Idaho Falls	USA
  Idaiyarpalaiyam	IND
  Idaiyarpālaiyam	IND
  Idanre	NGA
  Idappadi	IND
  Idiofa	COD
  Idku	EGY
  Idkū	EGY
  Idlib	SYR
  Idrija	SVN
  Iecavas novads	LVA
  Ifakara	TZA
  Ifo	NGA
  Ifrane	MAR
  Ifugao	PHL
  Iga	JPN
  Iganga	UGA
  Igarape Miri	BRA
  Igarapé Miri	BRA
  Igarassu	BRA
  Igbara-Odo	NGA
  Igbo-Ora	NGA
  Igbo-Ukwu	NGA
  Igboho	NGA
  Igdır	TUR
  Igede-Ekiti	NGA
  Ignalina	LTU
  Iguala de la Independencia	MEX
  Iguatemi	BRA
  Iguatu	BRA
  Ihiala	NGA
  Ihnasiyah	EGY
  Ihnasya al Madinah	EGY
  Ihnāsyā al Madīnah	EGY
  Ihnāsīyah	EGY
  Iida	JPN
  Iizuka	JPN
  Ijebu Ode	NGA
  Ijebu-Igbo	NGA
  Ijebu-Jesa	NGA
  Ijero-Ekiti	NGA
  Ijok	MYS
  Ijui	BRA
  Ijuw	NRU
  Ijuí	BRA
  Ikare	NGA
  Ikeda	JPN
  Ikeja	NGA
  Ikere-Ekiti	NGA
  Ikire	NGA
  Ikirun	NGA
  Iklin	MLT
  Ikom	NGA
  Ikoma	JPN
  Ikot Ekpene	NGA
  Iksan	KOR
  Ikskiles novads	LVA
  Ikšķiles novads	LVA
  Ila Orangun	NGA
  Ilagan	PHL
  Ilam	IRN
  Ile Perseverance I	SYC
  Ile Perseverance II	SYC
  Ile-Ife	NGA
  Ile-de-France	FRA
  Ilebo	COD
  Ilesa	NGA
  Ilford	GBR
  Ilfov	ROU
  Ilhas de Barlavento	CPV
  Ilhas de Sotavento	CPV
  Ilheus	BRA
  Ilhéus	BRA
  Ilidza	BIH
  Ilidža	BIH
  Iligan	PHL
  Iligan City	PHL
  Ilinden	MKD
  Ilion	GRC
  Ilioupoli	GRC
  Ilioúpoli	GRC
  Ilirska Bistrica	SVN
  Ilkal	IND
  Ille-et-Vilaine	FRA
  Illinois	USA
  Illizi	DZA
  Ilo	PER
  Ilobu	NGA
  Ilocos	PHL
  Ilocos Norte	PHL
  Ilocos Sur	PHL
  Iloilo	PHL
  Ilorin	NGA
  Ilukstes novads	LVA
  Ilūkstes novads	LVA
  Imabari	JPN
  Imaichi	JPN
  Imara Daima Estate	KEN
  Imaricho-ko	JPN
  Imarichō-kō	JPN
  Imbabura	ECU
  Imbituba	BRA
  Imereti	GEO
  Imerintsiatosika	MDG
  Imisli	AZE
  Imizu	JPN
  Imo	NGA
  Imola	ITA
  Impasugong	PHL
  Imperatriz	BRA
  Imperia	ITA
  Imphal	IND
  Imus	PHL
  Ina	JPN
  Inada	JPN
  Inagi	JPN
  Inagua	BHS
  Inaruwa	NPL
  Inazawa	JPN
  Incheon	KOR
  Incheon-gwangyeoksi	KOR
  Inchiri	MRT
  Incukalna novads	LVA
  Inda Silase	ETH
  Inda Silasē	ETH
  Indaial	BRA
  Indaiatuba	BRA
  Indang	PHL
  Independence	USA
  Independencia	DOM
  Indiana	USA
  Indianapolis	USA
  Indio	USA
  Indore	IND
  Indramayu	IDN
  Indre	FRA
  Indre-et-Loire	FRA
  Inegol	TUR
  Inezgane	MAR
  Inezgane-Ait Melloul	MAR
  Inglewood	USA
  Ingolstadt	DEU
  Ingombota	AGO
  Ingushetiya	RUS
  Inhambane	MOZ
  Inhulets	UKR
  Inhumas	BRA
  Inisa	NGA
  Inkisi	COD
  Innlandet	NOR
  Innsbruck	AUT
  Inongo	COD
  Inowrocław	POL
  Insein	MMR
  International City	ARE
  Intibuca	HND
  Intibucá	HND
  Inuyama	JPN
  Invercargill	NZL
  Inverclyde	GBR
  Inzai	JPN
  Inčukalna novads	LVA
  Ioannina	GRC
  Ioba	BFA
  Ionia Nisia	GRC
  Ionía Nísia	GRC
  Iowa	USA
  Iowa City	USA
  Ioánnina	GRC
  Ipatinga	BRA
  Ipeiros	GRC
  Ipiales	COL
  Ipira	BRA
  Ipiranga	BRA
  Ipirá	BRA
  Ipoh	MYS
  Ipojuca	BRA
  Ipoti	NGA
  Ipswich	GBR
  Iquique	CHL
  Iquitos	PER
  Irakleion	GRC
  Iranduba	BRA
  Iranshahr	IRN
  Irapuato	MEX
  Irati	BRA
  Irbid	JOR
  Irece	BRA
  Irecê	BRA
  Irewe	NGA
  Iriga City	PHL
  Iringa	TZA
  Irkutsk	RUS
  Irkutskaja oblast'	RUS
  Irondequoit	USA
  Irpin	UKR
  Iruma	JPN
  Irun	ESP
  Irvine	USA
  Irving	USA
  Irving Park	USA
  Irvington	USA
  Irákleion	GRC
  Isabel	SLB
  Isabela	PHL
  Isafjarðarbær	ISL
  Isahaya	JPN
  Ise	JPN
  Ise-Ekiti	NGA
  Isehara	JPN
  Isere	FRA
  Iserlohn	DEU
  Isernia	ITA
  Isesaki	JPN
  Iseyin	NGA
  Isfahan	IRN
  Isfara	TJK
  Ishikari	JPN
  Ishikawa	JPN
  Ishim	RUS
  Ishimbay	RUS
  Ishinomaki	JPN
  Ishioka	JPN
  Ishwardi	BGD
  Isidro Casanova	ARG
  Isieke	NGA
  Isingiro	UGA
  Isiolo	KEN
  Isiro	COD
  Iskandar Puteri	MYS
  Iskenderun	TUR
  Iskitim	RUS
  Isla	MLT
  Isla de la Juventud	CUB
  Islamabad	PAK
  Islampur	IND
  Islas de la Bahia	HND
  Islas de la Bahía	HND
  Isle of Wight	GBR
  Isles of Scilly	GBR
  Islington	GBR
  Islāmpur	IND
  Ismailia	EGY
  Ismayıllı	AZE
  Isparta	TUR
  Issia	CIV
  Issy-les-Moulineaux	FRA
  Issyk-Kul'skaja oblast'	KGZ
  Istanbul	TUR
  Istaravshan	TJK
  Istarska zupanija	HRV
  Istarska županija	HRV
  Isulan	PHL
  Isère	FRA
  Itabaiana	BRA
  Itabashi	JPN
  Itaberaba	BRA
  Itabira	BRA
  Itabirito	BRA
  Itaborai	BRA
  Itaboraí	BRA
  Itabuna	BRA
  Itacoatiara	BRA
  Itaguai	BRA
  Itaguaí	BRA
  Itagui	COL
  Itagüí	COL
  Itaim Bibi	BRA
  Itaim Paulista	BRA
  Itaitinga	BRA
  Itaituba	BRA
  Itajai	BRA
  Itajaí	BRA
  Itajuba	BRA
  Itajubá	BRA
  Itamaraju	BRA
  Itami	JPN
  Itanagar	IND
  Itanhaem	BRA
  Itanhaém	BRA
  Itapecerica da Serra	BRA
  Itapecuru Mirim	BRA
  Itapema	BRA
  Itaperuna	BRA
  Itapetinga	BRA
  Itapetininga	BRA
  Itapeva	BRA
  Itapevi	BRA
  Itapipoca	BRA
  Itapira	BRA
  Itapoa	BRA
  Itapoã	BRA
  Itapua	PRY
  Itapúa	PRY
  Itaquaquecetuba	BRA
  Itaquera	BRA
  Itarsi	IND
  Itatiba	BRA
  Itaugua	PRY
  Itauguá	PRY
  Itauna	BRA
  Itay al Barud	EGY
  Itaúna	BRA
  Ito	JPN
  Itogon	PHL
  Itoman	JPN
  Itoshima	JPN
  Itsa	EGY
  Itu	BRA
  Ituiutaba	BRA
  Itumbiara	BRA
  Ituri	COD
  Ituzaingo	ARG
  Ituzaingó	ARG
  Itārsi	IND
  Itō	JPN
  Ivancna Gorica	SVN
  Ivano-Frankivsk	UKR
  Ivano-Frankivska oblast	UKR
  Ivanovo	RUS
  Ivanovskaja oblast'	RUS
  Ivanovskoye	RUS
  Ivanteyevka	RUS
  Ivančna Gorica	SVN
  Ivato	MDG
  Ivory Park	ZAF
  Ivry-sur-Seine	FRA
  Iwade	JPN
  Iwaki	JPN
  Iwakuni	JPN
  Iwamizawa	JPN
  Iwata	JPN
  Iwate	JPN
  Iwatsuki	JPN
  Iwo	NGA
  Ixelles	BEL
  Ixtapa-Zihuatanejo	MEX
  Ixtapaluca	MEX
  Izabal	GTM
  Izeh	IRN
  Izhevsk	RUS
  Izmayil	UKR
  Izmaylovo	RUS
  Izmir	TUR
  Izmit	TUR
  Izola	SVN
  Iztacalco	MEX
  Iztapalapa	MEX
  Izumi	JPN
  Izumiotsu	JPN
  Izumisano	JPN
  Izumiōtsu	JPN
  Izumo	JPN
  Içara	BRA
  Iğdır	TUR
  Iţsā	EGY
  I‘zaz	SYR
  I‘zāz	SYR
  Jabal Lubnan	LBN
  Jabal Lubnān	LBN
  Jabalpur	IND
  Jabalya	PSE
  Jabaquara	BRA
  Jabat	MHL
  Jablah	SYR
  Jablanicki okrug	SRB
  Jablanički okrug	SRB
  Jablonec nad Nisou	CZE
  Jaboatao dos Guararapes	BRA
  Jaboatão dos Guararapes	BRA
  Jaboticabal	BRA
  Jabālyā	PSE
  Jacana	BRA
  Jacarei	BRA
  Jacareí	BRA
  Jackson	USA
  Jackson Heights	USA
  Jacksonville	USA
  Jacmel	HTI
  Jacobabad	PAK
  Jacobina	BRA
  Jacona de Plancarte	MEX
  Jacunda	BRA
  Jacundá	BRA
  Jaen	ESP PER
  Jafarabad	IND
  Jaffa	ISR
  Jaffna	LKA
  Jagadhri	IND
  Jagdalpur	IND
  Jaggaiahpet	IND
  Jagraon	IND
  Jagtial	IND
  Jagtiāl	IND
  Jaguare	BRA
  Jaguariuna	BRA
  Jaguariúna	BRA
  Jaguey Grande	CUB
  Jagüey Grande	CUB
  Jagādhri	IND
  Jahanabad	IND
  Jahangira	PAK
  Jahangirabad	IND
  Jahanian	PAK
  Jahrom	IRN
  Jahāngīrābād	IND
  Jahānābād	IND
  Jaigaon	IND
  Jaipur	IND
  Jaisalmer	IND
  Jaitpur	IND
  Jajmau	IND
  Jakarta	IDN
  Jakarta Raya	IDN
  Jalai Nur	CHN
  Jalalabad	AFG
  Jalalpur Jattan	PAK
  Jalalpur Pirwala	PAK
  Jalandhar	IND
  Jalapa	GTM
  Jalaun	IND
  Jalgaon	IND
  Jalingo	NGA
  Jalisco	MEX
  Jalna	IND
  Jalor	IND
  Jalpaiguri	IND
  Jalpāiguri	IND
  Jaluit	MHL
  Jalālābād	AFG
  Jamaica	USA
  Jamalo-Neneckij avtonomnyj okrug	RUS
  Jamalpur	BGD IND
  Jambi	IDN
  Jambi City	IDN
  Jamkhandi	IND
  Jammu	IND
  Jammu and Kashmir	IND
  Jammu and Kashmīr	IND
  Jamnagar	IND
  Jampur	PAK
  Jamrud	PAK
  Jamshedpur	IND
  Jamui	IND
  Jamuria	IND
  Jamālpur	BGD IND
  Jamūī	IND
  Jan Mayen	NOR
  Janakpur	NPL
  Janauba	BRA
  Janaúba	BRA
  Jandira	BRA
  Janesville	USA
  Jangaon	IND
  Jangipur	IND
  Januaria	BRA
  Janub Sina'	EGY
  Janub al Batinah	OMN
  Janub ash Sharqiyah	OMN
  Januária	BRA
  Janzur	LBY
  Janzūr	LBY
  Janūb Sīnā'	EGY
  Janūb al Bāţinah	OMN
  Janūb ash Sharqīyah	OMN
  Jaora	IND
  Japekrom	GHA
  Japeri	BRA
  Jaragua	BRA
  Jaragua do Sul	BRA
  Jaraguá	BRA
  Jaraguá do Sul	BRA
  Jaramana	SYR
  Jaramānā	SYR
  Jaranwala	PAK
  Jarash	JOR
  Jardim Angela	BRA
  Jardim Botanico	BRA
  Jardim Botânico	BRA
  Jardim Helena	BRA
  Jardim Paulista	BRA
  Jardim Sao Luis	BRA
  Jardin Exotique	MCO
  Jardines de la Silla	MEX
  Jaroslavskaja oblast'	RUS
  Jaru	BRA
  Jarva	EST
  Jarvamaa	EST
  Jarvis Island	UMI
  Jashore	BGD
  Jastrzebie Zdroj	POL
  Jastrzębie Zdrój	POL
  Jasz-Nagykun-Szolnok	HUN
  Jatai	BRA
  Jatani	IND
  Jataí	BRA
  Jatibarang	IDN
  Jatiroto	IDN
  Jatiwangi	IDN
  Jau	BRA
  Jauharabad	PAK
  Jaunjelgavas novads	LVA
  Jaunpiebalgas novads	LVA
  Jaunpils novads	LVA
  Jaunpur	IND
  Javanrud	IRN
  Javānrūd	IRN
  Jawa	IDN
  Jawa Barat	IDN
  Jawa Tengah	IDN
  Jawa Timur	IDN
  Jaworzno	POL
  Jayapura	IDN
  Jazan	SAU
  Jaçanã	BRA
  Jaén	ESP PER
  Jaú	BRA
  Jebel Ali	ARE
  Jeddah	SAU
  Jega	NGA
  Jegunovce	MKD
  Jeju City	KOR
  Jeju-teukbyeoljachido	KOR
  Jekabpils	LVA
  Jekabpils novads	LVA
  Jelenia Gora	POL
  Jelenia Góra	POL
  Jelgava	LVA
  Jelgavas novads	LVA
  Jelutong	MYS
  Jember	IDN
  Jena	DEU
  Jendouba	TUN
  Jenin	PSE
  Jeollabuk-do	KOR
  Jeollanam-do	KOR
  Jeongeup	KOR
  Jeonju	KOR
  Jepara	IDN
  Jequie	BRA
  Jequié	BRA
  Jerada	MAR
  Jeremie	HTI
  Jerez de la Frontera	ESP
  Jericho and Al Aghwar	PSE
  Jersey City	USA
  Jerusalem	ISR PSE
  Jesenice	SVN
  Jesenik	CZE
  Jeseník	CZE
  Jessore	BGD
  Jesus Maria	PER
  Jesus Menendez	CUB
  Jesús Menéndez	CUB
  Jetpur	IND
  Jette	BEL
  Jeypore	IND
  Jezersko	SVN
  Jhalakathi	BGD
  Jhalawar	IND
  Jhang Sadr	PAK
  Jhansi	IND
  Jhargram	IND
  Jharia	IND
  Jharkhand	IND
  Jharsuguda	IND
  Jhelum	PAK
  Jhenaidah	BGD
  Jhumri Telaiya	IND
  Jhunjhunun	IND
  Jhunjhunūn	IND
  Jhālāwār	IND
  Jhānsi	IND
  Jhārgrām	IND
  Jhārkhand	IND
  Ji Parana	BRA
  Ji Paraná	BRA
  Ji'an	CHN
  Jiading	CHN
  Jiagedaqi	CHN
  Jiamusi	CHN
  Jian'ou	CHN
  Jianchang	CHN
  Jiang'an	CHN
  Jiangbei	CHN
  Jiangkou	CHN
  Jiangmen	CHN
  Jiangshan	CHN
  Jiangsu Sheng	CHN
  Jianguang	CHN
  Jiangxi Sheng	CHN
  Jiangyan	CHN
  Jiangyin	CHN
  Jiangyou	CHN
  Jiangzhuang	CHN
  Jianshui	CHN
  Jiaohe	CHN
  Jiaojiang	CHN
  Jiaozhou	CHN
  Jiaozuo	CHN
  Jiashan	CHN
  Jiawang	CHN
  Jiaxing	CHN
  Jiayue	CHN
  Jiayuguan	CHN
  Jiazi	CHN
  Jicin	CZE
  Jidd Hafs	BHR
  Jidd Ḩafş	BHR
  Jidong	CHN
  Jiehu	CHN
  Jieshi	CHN
  Jieshou	CHN
  Jietou	CHN
  Jiexiu	CHN
  Jieyang	CHN
  Jigawa	NGA
  Jihlava	CZE
  Jihocesky kraj	CZE
  Jihomoravsky kraj	CZE
  Jihomoravský kraj	CZE
  Jihočeský kraj	CZE
  Jijel	DZA
  Jijiang	CHN
  Jijiga	ETH
  Jilin	CHN
  Jilin Sheng	CHN
  Jimeta	NGA
  Jimma	ETH
  Jimo	CHN
  Jinan	CHN
  Jinchang	CHN
  Jincheng	CHN
  Jind	IND
  Jinding	CHN
  Jindrichuv Hradec	CZE
  Jindřichův Hradec	CZE
  Jinfeng	CHN
  Jing'an	CHN
  Jingdezhen	CHN
  Jinggou	CHN
  Jinghong	CHN
  Jingling	CHN
  Jingmen	CHN
  Jingzhi	CHN
  Jingzhou	CHN
  Jinhua	CHN
  Jining	CHN
  Jinja	UGA
  Jinji	CHN
  Jinjiang	CHN
  Jinka	ETH
  Jinniu	CHN
  Jinotega	NIC
  Jinsha	CHN
  Jinshan	CHN
  Jinshanlu	CHN
  Jinshi	CHN
  Jinxiang	CHN
  Jinzhong	CHN
  Jinzhou	CHN
  Jirapa	GHA
  Jiroft	IRN
  Jishou	CHN
  Jishu	CHN
  Jishui	CHN
  Jitai	CHN
  Jitra	MYS
  Jiudian	CHN
  Jiujiang	CHN
  Jiupu	CHN
  Jiuquan	CHN
  Jiutai	CHN
  Jiutepec	MEX
  Jiwaka	PNG
  Jixi	CHN
  Jixian	CHN
  Jiyuan	CHN
  Jizan	SAU
  Jizhou	CHN
  Jizzax	UZB
  Jičín	CZE
  Joao Monlevade	BRA
  Joao Pessoa	BRA
  Jodhpur	IND
  Joelahtme	EST
  Joensuu	FIN
  Joetsu	JPN
  Jogeva	EST
  Jogevamaa	EST
  Johannesburg	ZAF
  Johns Creek	USA
  Johnson City	USA
  Johnston Atoll	UMI
  Johor	MYS
  Johor Bahru	MYS
  Johor Jaya	MYS
  Johvi	EST
  Joinville	BRA
  Joliet	USA
  Jolo	PHL
  Jombang	IDN
  Jomvu	KEN
  Jonava	LTU
  Jonesboro	USA
  Jonglei	SSD
  Joniskis	LTU
  Joniškis	LTU
  Jonkoping	SWE
  Jonquiere	CAN
  Jonquière	CAN
  Joplin	USA
  Jorhat	IND
  Jos	NGA
  Jose Bonifacio	BRA
  Jose C. Paz	ARG
  Jose Rizal	PHL
  Joso	JPN
  José C. Paz	ARG
  Jounieh	LBN
  Jowzjan	AFG
  Jowzjān	AFG
  Joyo	JPN
  Joypur Hat	BGD
  Joypur Hāt	BGD
  Joypurhat	BGD
  Jozsefvaros	HUN
  João Monlevade	BRA
  João Pessoa	BRA
  Juan Diaz	PAN
  Juan Díaz	PAN
  Juan-les-Pins	FRA
  Juazeiro	BRA
  Juazeiro do Norte	BRA
  Juba	SSD
  Jubbada Dhexe	SOM
  Jubbada Hoose	SOM
  Juegang	CHN
  Juhaynah	EGY
  Juigalpa	NIC
  Juiz de Fora	BRA
  Juja	KEN
  Jujuy	ARG
  Juliaca	PER
  Junagadh	IND
  Jundiai	BRA
  Jundiaí	BRA
  Junin	ARG
  Junlian	CHN
  Junín	ARG
  Jupiter	USA
  Jura	CHE FRA
  Jurbarkas	LTU
  Jurmala	LVA
  Jurong East	SGP
  Jurong Town	SGP
  Jurong West	SGP
  Jursinci	SVN
  Juruti	BRA
  Juršinci	SVN
  Jutiapa	GTM
  Juye	CHN
  Juznobacki okrug	SRB
  Juznobanatski okrug	SRB
  Južnobanatski okrug	SRB
  Južnobački okrug	SRB
  Jwaneng	BWA
  Jyvaskyla	FIN
  Jyväskylä	FIN
  Jász-Nagykun-Szolnok	HUN
  Järva	EST
  Järvamaa	EST
  Jérémie	HTI
  Józsefváros	HUN
  Jõelähtme	EST
  Jõgeva	EST
  Jõgevamaa	EST
  Jõhvi	EST
  Jönköping	SWE
  Jāfarābād	IND
  Jājmau	IND
  Jālaun	IND
  Jālna	IND
  Jāmuria	IND
  Jāzān	SAU
  Jēkabpils	LVA
  Jēkabpils novads	LVA
  Jīnd	IND
  Jīroft	IRN
  Jōetsu	JPN
  Jōsō	JPN
  Jōyō	JPN
  Jūnāgadh	IND
  Jūrmala	LVA
  K'akheti	GEO
  K'olito	ETH
  K'olīto	ETH
  Kaabong	UGA
  Kaambooni	SOM
  Kabale	UGA
  Kabalo	COD
  Kabanjahe	IDN
  Kabankalan	PHL
  Kabardino-Balkarskaja Respublika	RUS
  Kabarole	UGA
  Kabbasin	SYR
  Kaberamaido	UGA
  Kabin Buri	THA
  Kabinda	COD
  Kabirwala	PAK
  Kabul	AFG
  Kabwe	ZMB
  Kachin	MMR
  Kadapa	IND
  Kadavu	FJI
  Kadayanallur	IND
  Kadi	IND
  Kadiogo	BFA
  Kadiri	IND
  Kadirli	TUR
  Kadiyivka	UKR
  Kadoma	JPN ZWE
  Kadrina	EST
  Kadugli	SDN
  Kaduna	NGA
  Kaeb	KHM
  Kaech'on	PRK
  Kaech'ŏn	PRK
  Kaedi	MRT
  Kaesong	PRK
  Kaesŏng	PRK
  Kafanchan	NGA
  Kaffrine	SEN
  Kafr ad Dawwar	EGY
  Kafr ad Dawwār	EGY
  Kafr ash Shaykh	EGY
  Kafr az Zayyat	EGY
  Kafr az Zayyāt	EGY
  Kafrul	BGD
  Kafue	ZMB
  Kaga	JPN
  Kaga-Bandoro	CAF
  Kagadi	UGA
  Kagawa	JPN
  Kagaznagar	IND
  Kagaznāgār	IND
  Kageleke	CHN
  Kagera	TZA
  Kagoro	NGA
  Kagoshima	JPN
  Kahama	TZA
  Kahna Nau	PAK
  Kahnuj	IRN
  Kahnūj	IRN
  Kahramanmaras	TUR
  Kahramanmaraş	TUR
  Kahror Pakka	PAK
  Kahta	TUR
  Kai	JPN
  Kaifeng	CHN
  Kaihua	CHN
  Kaili	CHN
  Kainuu	FIN
  Kairana	IND
  Kairouan	TUN
  Kairāna	IND
  Kaiserslautern	DEU
  Kaisiadorys	LTU
  Kaithal	IND
  Kaitong	CHN
  Kaiyuan	CHN
  Kaizuka	JPN
  Kaišiadorys	LTU
  Kajang	MYS
  Kajansi	UGA
  Kajiado	KEN
  Kakamega	KEN
  Kakamigahara	JPN
  Kakata	LBR
  Kakegawa	JPN
  Kakinada	IND
  Kakogawacho-honmachi	JPN
  Kakogawachō-honmachi	JPN
  Kakumiro	UGA
  Kalaban Koro	MLI
  Kalaburagi	IND
  Kalaki	UGA
  Kalamansig	PHL
  Kalamaria	GRC
  Kalamariá	GRC
  Kalamassery	IND
  Kalamata	GRC
  Kalamazoo	USA
  Kalangala	UGA
  Kalasin	THA
  Kalaw	MMR
  Kaldrananeshreppur	ISL
  Kalemie	COD
  Kalemyo	MMR
  Kalima	COD
  Kalimantan	IDN
  Kalimantan Barat	IDN
  Kalimantan Selatan	IDN
  Kalimantan Tengah	IDN
  Kalimantan Timur	IDN
  Kalimantan Utara	IDN
  Kalinga	PHL
  Kaliningrad	RUS
  Kaliningradskaja oblast'	RUS
  Kalininskiy	RUS
  Kaliro	UGA
  Kalisz	POL
  Kaliyaganj	IND
  Kalkara	MLT
  Kallakurichi	IND
  Kallang	SGP
  Kallithea	GRC
  Kallithéa	GRC
  Kalmiuskyi	UKR
  Kalmunai	LKA
  Kalmykija	RUS
  Kalna	IND
  Kalol	IND
  Kaluga	RUS
  Kalulushi	ZMB
  Kalungu	UGA
  Kalush	UKR
  Kalutara	LKA
  Kaluzhskaya oblast'	RUS
  Kalvarijos	LTU
  Kalyan	IND
  Kalyani	IND
  Kalynivskyi	UKR
  Kalyān	IND
  Kamagaya	JPN
  Kamakura	JPN
  Kamalia	PAK
  Kamalshahr	IRN
  Kamareddi	IND
  Kamarhati	IND
  Kambar	PAK
  Kambja	EST
  Kambove	COD
  Kamchatskiy kray	RUS
  Kamensk-Shakhtinsky	RUS
  Kamensk-Ural'skiy	RUS
  Kameoka	JPN
  Kamifukuoka	JPN
  Kamigyo-ku	JPN
  Kamigyō-ku	JPN
  Kamina	COD
  Kamirenjaku	JPN
  Kamisu	JPN
  Kamloops	CAN
  Kamnik	SVN
  Kamoke	PAK
  Kampala	UGA
  Kamphaeng Phet	THA
  Kampong Baharu Cheras Batu Sebelas	MYS
  Kampong Chaam	KHM
  Kampong Cham	KHM
  Kampong Chhnang	KHM
  Kampong Dungun	MYS
  Kampong Pasir Ris	SGP
  Kampong Sidam	MYS
  Kampong Spueu	KHM
  Kampong Thum	KHM
  Kampot	KHM
  Kampung Baru Balakong	MYS
  Kampung Baru Subang	MYS
  Kampung Bukit Baharu	MYS
  Kampung Kangkar Teberau	MYS
  Kampung Larkin Lama	MYS
  Kampung Manjoi	MYS
  Kampung Pasir Gudang Baru	MYS
  Kampung Sungai Ara	MYS
  Kampung Sungai Glugur	MYS
  Kampung Sungai Kajang	MYS
  Kamsar	GIN
  Kamthi	IND
  Kamuli	UGA
  Kamwenge	UGA
  Kamyanets-Podilskyi	UKR
  Kamyanske	UKR
  Kamyaran	IRN
  Kamyshin	RUS
  Kamālshahr	IRN
  Kan'onjicho	JPN
  Kan'onjichō	JPN
  Kanagawa	JPN
  Kanakapura	IND
  Kanaker-Zeytun	ARM
  Kanal	SVN
  Kananga	COD
  Kanasin	MEX
  Kanasín	MEX
  Kanata	CAN
  Kanayannur	IND
  Kanazawa	JPN
  Kanbe	MMR
  Kanchanaburi	THA
  Kanchipuram	IND
  Kanchrapara	IND
  Kandaal	KHM
  Kandahar	AFG
  Kandahār	AFG
  Kandavas novads	LVA
  Kandhkot	PAK
  Kandi	BEN IND
  Kandukur	IND
  Kandukūr	IND
  Kandy	LKA
  Kanem	TCD
  Kanepi	EST
  Kangar	MYS
  Kangavar	IRN
  Kangding	CHN
  Kanggye	PRK
  Kangnyong	PRK
  Kangnyŏng	PRK
  Kangson	PRK
  Kangsŏn	PRK
  Kangweonto	PRK
  Kangāvar	IRN
  Kanhangad	IND
  Kani	JPN
  Kanjia	CHN
  Kankan	GIN
  Kannauj	IND
  Kannur	IND
  Kano	NGA
  Kanoya	JPN
  Kanpur	IND
  Kanpur Cantonment	IND
  Kansas	USA
  Kansas City	USA
  Kansk	RUS
  Kanta-Hame	FIN
  Kanta-Häme	FIN
  Kanuma	JPN
  Kanungu	UGA
  Kanyama	COD
  Kaoh Kong	KHM
  Kaohsiung	TWN
  Kaolack	SEN
  Kapar	MYS
  Kapas Herd	IND
  Kapchorwa	UGA
  Kapelebyong	UGA
  Kapenguria	KEN
  Kapiri Mposhi	ZMB
  Kapisa	AFG
  Kaposvar	HUN
  Kaposvár	HUN
  Kapurthala Town	IND
  Kara	TGO
  Karabaglar	TUR
  Karabağlar	TUR
  Karabuk	TUR
  Karabük	TUR
  Karachayevo-Cherkesskaya Respublika	RUS
  Karachi	PAK
  Karad	IND
  Karagandinskaja oblast'	KAZ
  Karagandy	KAZ
  Karaikal	IND
  Karaikkudi	IND
  Karaj	IRN
  Karakol	KGZ
  Karaman	TUR
  Karamay	CHN
  Karangsembung	IDN
  Karanja	IND
  Karatsu	JPN
  Karauli	IND
  Karawalnagar	IND
  Karawang	IDN
  Karbala	IRQ
  Karbala'	IRQ
  Karbalā'	IRQ
  Karbinci	MKD
  Kardzhali	BGR
  Karelija	RUS
  Karenga	UGA
  Kariega	ZAF
  Karimganj	IND
  Karimnagar	IND
  Kariya	JPN
  Karlovacka zupanija	HRV
  Karlovarsky kraj	CZE
  Karlovarský kraj	CZE
  Karlovačka županija	HRV
  Karlovy Vary	CZE
  Karlskrona	SWE
  Karlsruhe	DEU
  Karlstad	SWE
  Karnal	IND
  Karnali	NPL
  Karnaphuli	BGD
  Karnataka	IND
  Karnten	AUT
  Karnāl	IND
  Karnātaka	IND
  Karol Bagh	IND
  Karol Bāgh	IND
  Karonga	MWI
  Karpos †	MKD
  Karpoš †	MKD
  Kars	TUR
  Karsavas novads	LVA
  Karsıyaka	TUR
  Kartasura	IDN
  Karur	IND
  Karuri	KEN
  Karuzi	BDI
  Karvina	CZE
  Karviná	CZE
  Karwar	IND
  Karād	IND
  Karāwalnagar	IND
  Karīmganj	IND
  Karīmnagar	IND
  Karşıyaka	TUR
  Kas	SDN
  Kasai	COD
  Kasai Central	COD
  Kasai Oriental	COD
  Kasama	ZMB JPN
  Kasanda	UGA
  Kasangati	UGA
  Kasaoka	JPN
  Kasaragod	IND
  Kasaï	COD
  Kasaï Central	COD
  Kasaï Oriental	COD
  Kasba Tadla	MAR
  Kasese	UGA
  Kasganj	IND
  Kashan	IRN
  Kashgar	CHN
  Kashiba	JPN
  Kashihara	JPN
  Kashihara-shi	JPN
  Kashima-shi	JPN
  Kashipur	IND
  Kashiwa	JPN
  Kashiwara	JPN
  Kashiwazaki	JPN
  Kashmar	IRN
  Kasibugga	IND
  Kasihan	IDN
  Kasipalaiyam	IND
  Kasoa	GHA
  Kasongo	COD
  Kaspiysk	RUS
  Kassala	SDN
  Kassel	DEU
  Kasserine	TUN
  Kastamonu	TUR
  Kastre	EST
  Kasuga	JPN
  Kasugai	JPN
  Kasukabe	JPN
  Kasulu	TZA
  Kasungu	MWI
  Kasur	PAK
  Katabi	UGA
  Katakwi	UGA
  Katanawa	JPN
  Katano	JPN
  Katavi	TZA
  Katerini	GRC
  Kateríni	GRC
  Kathmandu	NPL
  Kathua	IND
  Kati	MLI
  Katihar	IND
  Katiola	CIV
  Katori-shi	JPN
  Katoro	TZA
  Katowice	POL
  Katoya	IND
  Katras	IND
  Katsina	NGA
  Katsushika	JPN
  Katsuta	JPN
  Kattaqo'rg'on Shahri	UZB
  Katumba	TZA
  Katunayaka	LKA
  Katwa	COD
  Kaunas	LTU
  Kauno apskritis	LTU
  Kauno miestas	LTU
  Kaura Namoda	NGA
  Kavadarci	MKD
  Kavaklı	TUR
  Kavala	GRC
  Kavali	IND
  Kavango East	NAM
  Kavango West	NAM
  Kavanur	IND
  Kavála	GRC
  Kawachi-Nagano	JPN
  Kawagoe	JPN
  Kawaguchi	JPN
  Kawalu	IDN
  Kawanishi	JPN
  Kawasaki	JPN
  Kawit	PHL
  Kawm Hamadah	EGY
  Kawm Ḩamādah	EGY
  Kawthoung	MMR
  Kaya	BFA
  Kayah	MMR
  Kayamkulam	IND
  Kayangel	PLW
  Kayanza	BDI
  Kayes	MLI COG
  Kayin	MMR
  Kayna	COD
  Kayseri	TUR
  Kayunga	UGA
  Kazan	RUS
  Kazerun	IRN
  Kazlu Rudos	LTU
  Kazlų Rūdos	LTU
  Kazo	JPN UGA
  Kaédi	MRT
  Kebbi	NGA
  Kebili	TUN
  Kebomas	IDN
  Kecskemet	HUN
  Kecskemét	HUN
  Kedah	MYS
  Kedainiai	LTU
  Kediri	IDN
  Kedougou	SEN
  Kedungwaru	IDN
  Kedungwuni	IDN
  Kedzierzyn-Kozle	POL
  Keelung	TWN
  Keffi	NGA
  Kegalla	LKA
  Keguma novads	LVA
  Kehtna	EST
  Keighley	GBR
  Keila	EST
  Kekavas novads	LVA
  Kelaa Kebira	TUN
  Kelantan	MYS
  Kelar	IRQ
  Kelenfold	HUN
  Kelenföld	HUN
  Kelibia	TUN
  Kelme	LTU
  Kelmė	LTU
  Kelo	TCD
  Kelowna	CAN
  Kembangan	SGP
  Kemerovo	RUS
  Kemerovskaja oblast'	RUS
  Kemo-Giribingi	CAF
  Kempas	MYS
  Kemö-Gïrïbïngï	CAF
  Kendale Lakes	USA
  Kendall	USA
  Kendari	IDN
  Kenedougou	BFA
  Kenema	SLE
  Keng Tung	MMR
  Kenge	COD
  Keningau	MYS
  Kenitra	MAR
  Kennedy	COL
  Kenner	USA
  Kennewick	USA
  Kenosha	USA
  Kensington and Chelsea	GBR
  Kent	USA GBR
  Kentau	KAZ
  Kentriki Makedonia	GRC
  Kentrikí Makedonía	GRC
  Kentron	ARM
  Kentucky	USA
  Kentwood	USA
  Keonjhargarh	IND
  Kepanjen	IDN
  Kepong	MYS
  Kepulauan Bangka Belitung	IDN
  Kepulauan Riau	IDN
  Kerala	IND
  Keratsini	GRC
  Keratsíni	GRC
  Kercem	MLT
  Kerch	UKR
  Keren	ERI
  Kericho	KEN
  Kerman	IRN
  Kermanshah	IRN
  Kermān	IRN
  Kermānshāh	IRN
  Kerou	BEN
  Kerouane	GIN
  Kerpen	DEU
  Kerry	IRL
  Kertosono	IDN
  Kerċem	MLT
  Kesennuma	JPN
  Keshod	IND
  Keski-Pohjanmaa	FIN
  Keski-Suomi	FIN
  Kesklinn	EST
  Kettering	GBR USA
  Keur Medoune	SEN
  Keur Médoune	SEN
  Kfar Saba	ISR
  Kgalagadi	BWA
  Kgatleng	BWA
  Khabarovsk	RUS
  Khadki	IND
  Khagaul	IND
  Khagrachhari	BGD
  Khairpur Mir's	PAK
  Khajoori Khas	IND
  Khalandrion	GRC
  Khalifah A City	ARE
  Khalis	IRQ
  Khalkhal	IRN
  Khalkhāl	IRN
  Khalándrion	GRC
  Khambhat	IND
  Khambhāt	IND
  Khamgaon	IND
  Khamis Mushait	SAU
  Khammam	IND
  Khammouan	LAO
  Khan Na Yao	THA
  Khan Yunis	PSE
  Khanabad	AFG
  Khanapuram Haveli	IND
  Khanaqin	IRQ
  Khandwa	IND
  Khanh Hoa	VNM
  Khanna	IND
  Khanpur	PAK
  Khanty-Mansiysk	RUS
  Khanzhonkivskyi	UKR
  Kharagpur	IND
  Kharakvasla	IND
  Kharar	IND
  Khardah	IND
  Kharghar	IND
  Khargone	IND
  Kharian	PAK
  Kharkiv	UKR
  Kharkivska oblast	UKR
  Kharkivskyi Masyv	UKR
  Khartoum	SDN
  Khartoum North	SDN
  Khartsyzk	UKR
  Khasavyurt	RUS
  Khash	IRN
  Khasnahzan	IRQ
  Khasnahzān	IRQ
  Khatauli	IND
  Khatlon	TJK
  Khemis Miliana	DZA
  Khemisset	MAR
  Khenchela	DZA
  Khenifra	MAR
  Kherson	UKR
  Khersonska oblast	UKR
  Khewra	PAK
  Khimki	RUS
  Khirdalan	AZE
  Khlong Chan	THA
  Khlong Kum	THA
  Khlong Luang	THA
  Khlong Sam Wa	THA
  Khlong San	THA
  Khlong Toei	THA
  Khmelnytska oblast	UKR
  Khmelnytskyi	UKR
  Khobar	SAU
  Khomas	NAM
  Khomeyn	IRN
  Khomeyni Shahr	IRN
  Khomeynī Shahr	IRN
  Khon Kaen	THA
  Khopoli	IND
  Khorasan-e Jonubi	IRN
  Khorasan-e Razavi	IRN
  Khorasan-e Shomali	IRN
  Khoroshevo-Mnevniki	RUS
  Khoroshëvo-Mnevniki	RUS
  Khorramabad	IRN
  Khorramdarreh	IRN
  Khorramshahr	IRN
  Khorāsān-e Jonūbī	IRN
  Khorāsān-e Raẕavī	IRN
  Khorāsān-e Shomālī	IRN
  Khost	AFG
  Khouribga	MAR
  Khrustalnyi	UKR
  Khujand	TJK
  Khulm	AFG
  Khulna	BGD
  Khurai	IND
  Khurarianwala	PAK
  Khuraybat as Suq	JOR
  Khuraybat as Sūq	JOR
  Khurja	IND
  Khushab	PAK
  Khushāb	PAK
  Khuy	IRN
  Khuzdar	PAK
  Khuzestan	IRN
  Khwisero	KEN
  Khyber Pakhtunkhwa	PAK
  Khánh Hòa	VNM
  Khémisset	MAR
  Khénifra	MAR
  Khāliş	IRQ
  Khāmgaon	IND
  Khān Yūnis	PSE
  Khānaqīn	IRQ
  Khāsh	IRN
  Khōst	AFG
  Khūy	IRN
  Khūzestān	IRN
  Kiambu	KEN
  Kibaale	UGA
  Kibaha	TZA
  Kibaigwa	TZA
  Kiboga	UGA
  Kibuku	UGA
  Kicevo	MKD
  Kidal	MLI
  Kidapawan	PHL
  Kidderminster	GBR
  Kidricevo	SVN
  Kidričevo	SVN
  Kie-Ntem	GNQ
  Kiel	DEU
  Kielce	POL
  Kien An	VNM
  Kien Giang	VNM
  Kiffa	MRT
  Kigali	RWA
  Kigoma	TZA
  Kihnu	EST
  Kiili	EST
  Kikolo	AGO
  Kikuube	UGA
  Kikuyu	KEN
  Kikwit	COD
  Kilamba	AGO
  Kildare	IRL
  Kilifi	KEN
  Kilimanjaro	TZA
  Kilinochchi	LKA
  Kilis	TUR
  Kilju	PRK
  Kilkenny	IRL
  Killeen	USA
  Kilosa	TZA
  Kima Kieza	AGO
  Kimberley	ZAF
  Kimhae	KOR
  Kimilili	KEN
  Kimitsu	JPN
  Kimpese	COD
  Kimry	RUS
  Kindia	GIN
  Kindrativskyi	UKR
  Kindu	COD
  Kineshma	RUS
  King Faisal Military City	SAU
  Kingisepp	RUS
  Kingman Reef	UMI
  Kings Bridge	USA
  Kingsport	USA
  Kingston	JAM CAN
  Kingston upon Hull	GBR
  Kingston upon Thames	GBR
  Kinmen	TWN
  Kinokawa	JPN
  Kinshasa	COD
  Kintampo	GHA
  Kipushi	COD
  Kira	UGA
  Kirari Sulemannagar	IND
  Kiratpur	IND
  Kirdasah	EGY
  Kirdāsah	EGY
  Kirinyaga	KEN
  Kirishi	RUS
  Kirishima	JPN
  Kirkcaldy	GBR
  Kirkland	USA
  Kirklees	GBR
  Kirkop	MLT
  Kirkuk	IRQ
  Kirkūk	IRQ
  Kirov	RUS
  Kirovo-Chepetsk	RUS
  Kirovohradska oblast	UKR
  Kirovskaja oblast'	RUS
  Kiruhura	UGA
  Kirumba	COD
  Kirundo	BDI
  Kiryandongo	UGA
  Kiryat Gat	ISR
  Kiryu	JPN
  Kiryū	JPN
  Kirāri Sulemānnagar	IND
  Kisangani	COD
  Kisaran	IDN
  Kisarazu	JPN
  Kisela Voda	MKD
  Kisela Voda †	MKD
  Kiselevsk	RUS
  Kiselëvsk	RUS
  Kiserian	KEN
  Kishanganj	IND
  Kishangarh	IND
  Kishiwada	JPN
  Kishoreganj	BGD
  Kishorganj	BGD
  Kisi	NGA
  Kisii	KEN
  Kisilevsk	RUS
  Kislovodsk	RUS
  Kismayo	SOM
  Kisoro	UGA
  Kispest	HUN
  Kissidougou	GIN
  Kissimmee	USA
  Kisumu	KEN
  Kita	JPN MLI
  Kitagwenda	UGA
  Kitahiroshima	JPN
  Kitakami	JPN
  Kitakyushu	JPN
  Kitale	KEN
  Kitami	JPN
  Kitamoto	JPN
  Kitanagoya	JPN
  Kitchener	CAN
  Kitengela	KEN
  Kitgum	UGA
  Kitui	KEN
  Kituku	COD
  Kitwe	ZMB
  Kiyose	JPN
  Kiyosu	JPN
  Kizlyar	RUS
  Kizugawa	JPN
  Kié-Ntem	GNQ
  Kičevo	MKD
  Kiến An	VNM
  Kiến Giang	VNM
  Kjosarhreppur	ISL
  Kjósarhreppur	ISL
  Kladno	CZE
  Klaeng	THA
  Klagenfurt am Worthersee	AUT
  Klagenfurt am Wörthersee	AUT
  Klaipeda	LTU
  Klaipedos apskritis	LTU
  Klaipedos miestas	LTU
  Klaipėda	LTU
  Klaipėdos apskritis	LTU
  Klaipėdos miestas	LTU
  Klang	MYS
  Klangenan	IDN
  Klaten	IDN
  Klatovy	CZE
  Klerksdorp	ZAF
  Klimovsk	RUS
  Klin	RUS
  Klinteby Frihed	DNK
  Klintsy	RUS
  Kluang	MYS
  Klungkung	IDN
  Knowsley	GBR
  Knoxville	USA
  Knysna	ZAF
  Ko Samui	THA
  Kobanya	HUN
  Kobarid	SVN
  Kobe	JPN
  Kobilje	SVN
  Koblenz	DEU
  Kobo	ETH
  Koboko	UGA
  Kobryn	BLR
  Kocaeli	TUR
  Kocani	MKD
  Kocenu novads	LVA
  Kocevje	SVN
  Koch Bihar	IND
  Koch Bihār	IND
  Koch'ang	KOR
  Kochi	IND JPN
  Kocēnu novads	LVA
  Kodaira	JPN
  Kodar	IND
  Kodungallur	IND
  Kodungallūr	IND
  Kodār	IND
  Koforidua	GHA
  Kofu	JPN
  Koga	JPN
  Kogalym	RUS
  Koganei	JPN
  Kogi	NGA
  Kogon Shahri	UZB
  Kohat	PAK
  Kohgiluyeh va Bowyer Ahmad	IRN
  Kohgīlūyeh va Bowyer Aḩmad	IRN
  Kohila	EST
  Kohima	IND
  Kohtla-Jarve	EST
  Kohtla-Järve	EST
  Koidu	SLE
  Koka	JPN
  Kokneses novads	LVA
  Kokomo	USA
  Kokshetau	KAZ
  Kokstad	ZAF
  Kokubu-matsuki	JPN
  Kokubunji	JPN
  Kolaboui	GIN
  Kolar	IND
  Kolasin	MNE
  Kolašin	MNE
  Kolda	SEN
  Kolding	DNK
  Kole	UGA
  Kolea	DZA
  Kolhapur	IND
  Kolhumadulu	MDV
  Kolhāpur	IND
  Kolin	CZE
  Kolkata	IND
  Kollam	IND
  Kollegal	IND
  Kollegāl	IND
  Koln	DEU
  Kolomna	RUS
  Kolomyia	UKR
  Kolonnawa	LKA
  Kolpino	RUS
  Kolubarski okrug	SRB
  Kolwezi	COD
  Kolín	CZE
  Kolār	IND
  Kom Ombo	EGY
  Komae	JPN
  Komaki	JPN
  Komarom-Esztergom	HUN
  Komatsu	JPN
  Kombolcha	ETH
  Komen	SVN
  Komenda	SVN
  Komendantsky aerodrom	RUS
  Komi	RUS
  Kommune Kujalleq	GRL
  Kommune Qeqertalik	GRL
  Kommuneqarfik Sermersooq	GRL
  Komondjari	BFA
  Kompienga	BFA
  Komsomolsk-on-Amur	RUS
  Komárom-Esztergom	HUN
  Kon Tum	VNM
  Konak	TUR
  Konan	JPN
  Konce	MKD
  Konch	IND
  Kondoa	TZA
  Kongo Central	COD
  Kongolo	COD
  Kongoussi	BFA
  Konibodom	TJK
  Konin	POL
  Konnagar	IND
  Konosu	JPN
  Konotop	UKR
  Konstanz	DEU
  Kontagora	NGA
  Konya	TUR
  Konče	MKD
  Kopargaon	IND
  Kopavogsbær	ISL
  Kopenick	DEU
  Koper	SVN
  Kopeysk	RUS
  Koppal	IND
  Koprivnicko-krizevacka zupanija	HRV
  Koprivničko-križevačka županija	HRV
  Koratla	IND
  Korba	IND TUN
  Korce	ALB
  Kordestan	IRN
  Kordestān	IRN
  Koreatown	USA
  Korfez	TUR
  Korhogo	CIV
  Koriyama	JPN
  Korla	CHN
  Korogwe	TZA
  Korolev	RUS
  Korolyov	UKR
  Koronadal	PHL
  Koror	PLW
  Korosten	UKR
  Kortrijk	BEL
  Korydallos	GRC
  Korydallós	GRC
  Korçë	ALB
  Kosai	JPN
  Kosanjevica na Krki	SVN
  Kose	EST
  Koshi	JPN
  Koshigaya	JPN
  Kosi	IND NPL
  Kosice	SVK
  Kosicky kraj	SVK
  Koson	UZB
  Kosong	KOR
  Kosonsoy	UZB
  Kosovo-Metohija	SRB
  Kosovski okrug	SRB
  Kosovsko-Mitrovacki okrug	SRB
  Kosovsko-Mitrovački okrug	SRB
  Kosovsko-Pomoravski okrug	SRB
  Kosrae	FSM
  Kossi	BFA
  Kostanajskaja oblast'	KAZ
  Kostanay	KAZ
  Kostel	SVN
  Kosti	SDN
  Kostroma	RUS
  Kostromskaja oblast'	RUS
  Kostyantynivka	UKR
  Koszalin	POL
  Kot Addu	PAK
  Kot Kapura	IND
  Kot Kapūra	IND
  Kot Malik Barkhurdar	PAK
  Kot Mumin	PAK
  Kot Radha Kishan	PAK
  Kota	IND
  Kota Bharu	MYS
  Kota Damansara	MYS
  Kota Kinabalu	MYS
  Kota Kuala Muda	MYS
  Kota Sambas	IDN
  Kota Tinggi	MYS
  Kotamobagu	IDN
  Kotari	JPN
  Kotayk'	ARM
  Kotharia	IND
  Kotido	UGA
  Kotikawatta	LKA
  Kotka	FIN
  Kotkapura	IND
  Kotlas	RUS
  Kotlovka	RUS
  Koto	JPN
  Kotor	MNE
  Kotri	PAK
  Kottagudem	IND
  Kottagūdem	IND
  Kottayam	IND
  Kotō	JPN
  Koubia	GIN
  Koudougou	BFA
  Kouilou	COG
  Koulikoro	MLI
  Koulpelogo	BFA
  Koulpélogo	BFA
  Koumassi	CIV
  Koumra	TCD
  Koundara	GIN
  Kouritenga	BFA
  Kouroussa	GIN
  Kourweogo	BFA
  Kourwéogo	BFA
  Kousseri	CMR
  Kousséri	CMR
  Koutiala	MLI
  Kouvola	FIN
  Kovel	UKR
  Kovilpatti	IND
  Kovpakivskyi	UKR
  Kovrov	RUS
  Kowloon	HKG
  Kowloon City	HKG
  Kowloon City Centre	HKG
  Kowloon West End	HKG
  Koyilandy	IND
  Kozan	TUR
  Kozeyevo	RUS
  Kozhikode	IND
  Kozhukhovo	RUS
  Kozje	SVN
  Kočani	MKD
  Kočevje	SVN
  Košice	SVK
  Košický kraj	SVK
  Kpalime	TGO
  Kpalimé	TGO
  Kraaifontein	ZAF
  Krabi	THA
  Kracheh	KHM
  Kragujevac	SRB
  Kraj Vysocina	CZE
  Kraj Vysočina	CZE
  Krakow	POL
  Kraków	POL
  Kraljevo	SRB
  Kralovehradecky kraj	CZE
  Kramatorsk	UKR
  Kranj	SVN
  Kranjska Gora	SVN
  Krapinsko-zagorska zupanija	HRV
  Krapinsko-zagorska županija	HRV
  Kraslavas novads	LVA
  Krasnaya Glinka	RUS
  Krasnodar	RUS
  Krasnodarskij kraj	RUS
  Krasnogorsk	RUS
  Krasnogvargeisky	RUS
  Krasnojarskij kraj	RUS
  Krasnokamensk	RUS
  Krasnokamsk	RUS
  Krasnoturinsk	RUS
  Krasnoyarsk	RUS
  Krathum Baen	THA
  Kratovo	MKD
  Krefeld	DEU
  Kremenchuk	UKR
  Kresek	IDN
  Kretinga	LTU
  Kreuzberg	DEU
  Kribi	CMR
  Krimuldas novads	LVA
  Krishnagiri	IND
  Krishnanagar	IND
  Kristiansand	NOR
  Kriti	GRC
  Kriva Palanka	MKD
  Krivogastani	MKD
  Krivogaštani	MKD
  Krizevci	SVN
  Križevci	SVN
  Kromeriz	CZE
  Kroměříž	CZE
  Kroonstad	ZAF
  Kropotkin	RUS
  Kropyvnytskyi	UKR
  Krsko	SVN
  Krugersdorp	ZAF
  Kruje	ALB
  Krujë	ALB
  Krung Thep Maha Nakhon	THA
  Krusevac	SRB
  Krusevo	MKD
  Krustpils novads	LVA
  Kruševac	SRB
  Kruševo	MKD
  Krymsk	RUS
  Kryukiv	UKR
  Kryvyy Rih	UKR
  Královéhradecký kraj	CZE
  Kríti	GRC
  Krāslavas novads	LVA
  Krško	SVN
  Ksar	MRT
  Ksar Chellala	DZA
  Ksar El Kebir	MAR
  Ksar Hellal	TUN
  Ksar el Boukhari	DZA
  Kstovo	RUS
  Kuacjok	SSD
  Kuala Krai	MYS
  Kuala Kubu Baharu	MYS
  Kuala Lumpur	MYS
  Kuala Nerus	MYS
  Kuala Selangor	MYS
  Kuala Terengganu	MYS
  Kuandian	CHN
  Kuantan	MYS
  Kuchai Lama	MYS
  Kuchaman	IND
  Kuching	MYS
  Kuchāman	IND
  Kucukcekmece	TUR
  Kudamatsu	JPN
  Kudus	IDN
  Kufa	IRQ
  Kuhdasht	IRN
  Kuhistoni Badakhshon	TJK
  Kujawsko-pomorskie	POL
  Kuje	NGA
  Kukatpally	IND
  Kukes	ALB
  Kukichuo	JPN
  Kukichūō	JPN
  Kukës	ALB
  Kulai	MYS
  Kuldigas novads	LVA
  Kuldīgas novads	LVA
  Kulim	MYS
  Kulob	TJK
  Kulti	IND
  Kumagaya	JPN
  Kumamoto	JPN
  Kumanovo	MKD
  Kumarapalayam	IND
  Kumasi	GHA
  Kumba	CMR
  Kumbakonam	IND
  Kumbo	CMR
  Kumertau	RUS
  Kumi	UGA
  Kunar	AFG
  Kunaṟ	AFG
  Kundla	IND
  Kunduz	AFG
  Kunene	NAM
  Kungota	SVN
  Kungsholmen	SWE
  Kungur	RUS
  Kuningan	IDN
  Kunitachi	JPN
  Kuniyamuttur	IND
  Kuniyamuttūr	IND
  Kunjah	PAK
  Kunming	CHN
  Kunnamkulam	IND
  Kunri	PAK
  Kunshan	CHN
  Kuntsevo	RUS
  Kunyang	CHN
  Kuopio	FIN
  Kupang	IDN
  Kupchino	RUS
  Kupiskis	LTU
  Kupiškis	LTU
  Kurashiki	JPN
  Kurdəmir	AZE
  Kure	JPN
  Kurgan	RUS
  Kurganskaja oblast'	RUS
  Kurichchi	IND
  Kurigram	BGD
  Kurihama	JPN
  Kurihara	JPN
  Kurnool	IND
  Kuroiso	JPN
  Kurortnyy	RUS
  Kursk	RUS
  Kurskaja oblast'	RUS
  Kurume	JPN
  Kurunegala	LKA
  Kusadası	TUR
  Kusatsu	JPN
  Kushinagar	IND
  Kushiro	JPN
  Kushtia	BGD
  Kut-e ‘Abdollah	IRN
  Kutahya	TUR
  Kutaisi	GEO
  Kutloanong	ZAF
  Kutna Hora	CZE
  Kutná Hora	CZE
  Kutu	COD
  Kuusalu	EST
  Kuwait City	KWT
  Kuwana	JPN
  Kuz'minki	RUS
  Kuzma	SVN
  Kuznetsk	RUS
  Kuşadası	TUR
  Kvemo Kartli	GEO
  KwaDukuza	ZAF
  Kwaggafontein	ZAF
  Kwai Chung	HKG
  Kwail-up	PRK
  Kwail-ŭp	PRK
  Kwajalein	MHL
  Kwale	KEN
  Kwango	COD
  Kwangyang	KOR
  Kwania	UGA
  Kwara	NGA
  Kwazulu-Natal	ZAF
  Kween	UGA
  Kwekwe	ZWE
  Kweneng	BWA
  Kwilu	COD
  Ky Anh	VNM
  Kyaiklat	MMR
  Kyankwanzi	UGA
  Kyaukpyu	MMR
  Kyaukse	MMR
  Kyauktan	MMR
  Kyegegwa	UGA
  Kyengera	UGA
  Kyenjojo	UGA
  Kyimyindine	MMR
  Kyiv	UKR
  Kyivska oblast	UKR
  Kyivskyi	UKR
  Kymenlaakso	FIN
  Kyosai	KOR
  Kyotanabe	JPN
  Kyotango	JPN
  Kyotera	UGA
  Kyoto	JPN
  Kyustendil	BGR
  Kyzyl	RUS
  Kyzylorda	KAZ
  Kyzylordinskaja oblast'	KAZ
  Kyōtanabe	JPN
  Kyōtango	JPN
  Kâhta	TUR
  Kärnten	AUT
  Kébili	TUN
  Kédougou	SEN
  Kélibia	TUN
  Kénitra	MAR
  Kénédougou	BFA
  Kérou	BEN
  Kérouané	GIN
  Kópavogsbær	ISL
  Köln	DEU
  Köpenick	DEU
  Körfez	TUR
  Kürdəmir	AZE
  Kütahya	TUR
  Küçükçekmece	TUR
  Kābul	AFG
  Kākināda	IND
  Kāliyāganj	IND
  Kālna	IND
  Kāmthi	IND
  Kāmyārān	IRN
  Kāmāreddi	IND
  Kāmārhāti	IND
  Kānchrāpāra	IND
  Kāndi	IND
  Kāpas Herd	IND
  Kāpīsā	AFG
  Kāraikkudi	IND
  Kāraikāl	IND
  Kāranja	IND
  Kārsavas novads	LVA
  Kāsaragod	IND
  Kāsganj	IND
  Kāshmar	IRN
  Kāshān	IRN
  Kāsipālaiyam	IND
  Kāsībugga	IND
  Kātoya	IND
  Kātrās	IND
  Kāvali	IND
  Kāzerūn	IRN
  Kēng Tung	MMR
  Kėdainiai	LTU
  Kędzierzyn-Koźle	POL
  Kīratpur	IND
  Kırklareli	TUR
  Kırsehir	TUR
  Kırıkhan	TUR
  Kırıkkale	TUR
  Kırşehir	TUR
  Kızıltepe	TUR
  Kōka	JPN
  Kōnan	JPN
  Kōnosu	JPN
  Kōriyama	JPN
  Kōshi	JPN
  Kōtari	JPN
  Kőbánya	HUN
  Kūhdasht	IRN
  Kūt-e ‘Abdollāh	IRN
  Kŭhistoni Badakhshon	TJK
  Kŭlob	TJK
  Kǝngǝrli	AZE
  Kəlbəcər	AZE
  Kỳ Anh	VNM
  L'Aquila	ITA
  L'Ariana	TUN
  L'Hospitalet de Llobregat	ESP
  L'Oriental	MAR
  LOHAS Park	HKG
  La Altagracia	DOM
  La Araucania	CHL
  La Araucanía	CHL
  La Calera	CHL
  La Carlota	PHL
  La Ceiba	HND
  La Chorrera	PAN
  La Cite-Limoilou	CAN
  La Cité-Limoilou	CAN
  La Colle	MCO
  La Concepcion	VEN
  La Concepción	VEN
  La Condamine	MCO
  La Crosse	USA
  La Digue	SYC
  La Dolorita	VEN
  La Dorada	COL
  La Fria	VEN
  La Fría	VEN
  La Gare	MCO
  La Gazelle	TUN
  La Gi	VNM
  La Guaira	VEN
  La Guajira	COL
  La Habana	CUB
  La Habana Vieja	CUB
  La Habra	USA
  La Haute-Saint-Charles	CAN
  La Laguna	ESP
  La Libertad	ECU PER SLV
  La Linea de la Concepcion	ESP
  La Louviere	BEL
  La Louvière	BEL
  La Línea de la Concepción	ESP
  La Manouba	TUN
  La Marsa	TUN
  La Massana	AND
  La Mesa	USA
  La Mohammedia	TUN
  La Pampa	ARG
  La Paz	BOL MEX PHL
  La Piedad de Cabadas	MEX
  La Pintana	CHL
  La Plata	ARG
  La Reunion	FRA
  La Rioja	ARG ESP
  La Roche-sur-Yon	FRA
  La Rochelle	FRA
  La Romana	DOM
  La Réunion	FRA
  La Serena	CHL
  La Seyne-sur-Mer	FRA
  La Source	MCO
  La Spezia	ITA
  La Trinidad	PHL
  La Union	PHL SLV
  La Unión	SLV
  La Vega	DOM
  La Victoria	VEN
  La Villa del Rosario	VEN
  Laane-Harju	EST
  Laane-Nigula	EST
  Laane-Virumaa	EST
  Laanemaa	EST
  Laaneranna	EST
  Laascaanood	SOM
  Laayoune	ESH MAR
  Laayoune-Sakia El Hamra	MAR
  Labe	GIN
  Labinsk	RUS
  Laborie	LCA
  Labuan	MYS
  Labuan Bajo	IDN
  Labé	GIN
  Lacs	CIV
  Lacın	AZE
  Ladakh	IND
  Ladnun	IND
  Ladysmith	ZAF
  Ladākh	IND
  Lae	PNG MHL
  Lafayette	USA
  Lafia	NGA
  Lafiagi	NGA
  Lagarto	BRA
  Lages	BRA
  Laghman	AFG
  Laghmān	AFG
  Laghouat	DZA
  Lagoa Santa	BRA
  Lagoa da Prata	BRA
  Lagos	NGA
  Lagos de Moreno	MEX
  Laguna	PHL
  Laguna Niguel	USA
  Lagunes	CIV
  Lahad Datu	MYS
  Lahan	NPL
  Laharpur	IND
  Lahat	IDN
  Lahbab	ARE
  Lahij	YEM
  Lahijan	IRN
  Lahore	PAK
  Lahr	DEU
  Lahraouyine	MAR
  Lahti	FIN
  Lahān	NPL
  Lai Chau	VNM
  Lai Châu	VNM
  Lai Vung	VNM
  Laibin	CHN
  Laikipia	KEN
  Laiwu	CHN
  Laixi	CHN
  Laiyang	CHN
  Laizhou	CHN
  Lajeado	BRA
  Lak Si	THA
  Lakang	MMR
  Lake Charles	USA
  Lake Elsinore	USA
  Lake Forest	USA
  Lake Havasu City	USA
  Lakeland	USA
  Lakes	SSD
  Lakeville	USA
  Lakewood	USA CAN
  Lakhimpur	IND
  Lakhīmpur	IND
  Lakshadweep	IND
  Laksham	BGD
  Lakshmipur	BGD
  Lakshmīpur	BGD
  Lal Bahadur Nagar	IND
  Lala Musa	PAK
  Lalian	PAK
  Lalitpur	IND
  Lalmonirhat	BGD
  Lalupon	NGA
  Lam Đong	VNM
  Lambare	PRY
  Lambaré	PRY
  Lambayeque	PER
  Lambayong	PHL
  Lambeth	GBR
  Lamezia Terme	ITA
  Lamia	GRC
  Lamongan	IDN
  Lampa	CHL
  Lampang	THA
  Lamphun	THA
  Lampung	IDN
  Lamu	KEN
  Lamwo	UGA
  Lamía	GRC
  Lanao del Norte	PHL
  Lanao del Sur	PHL
  Lancashire	GBR
  Lancaster	USA
  Lander	VEN
  Landes	FRA
  Landshut	DEU
  Landstraße	AUT
  Lang Son	VNM
  Lang'ata	KEN
  Langanesbyggð	ISL
  Langarud	IRN
  Langarūd	IRN
  Langenfeld	DEU
  Langenhagen	DEU
  Langfang	CHN
  Langley	CAN
  Langsa	IDN
  Langtoucun	CHN
  Langxiang	CHN
  Langzhong	CHN
  Lankaran	AZE
  Lanshan	CHN
  Lansing	USA
  Lanus	ARG
  Lanxi	CHN
  Lanzhou	CHN
  Lanús	ARG
  Lao Cai	VNM
  Laoag	PHL
  Laohekou	CHN
  Laois	IRL
  Laojunmiao	CHN
  Lapa	BRA
  Lappeenranta	FIN
  Lappi	FIN
  Lapu-Lapu City	PHL
  Lar	IRN
  Lara	VEN
  Larache	MAR
  Larbaa	DZA
  Larbaâ	DZA
  Laredo	USA
  Largo	USA
  Larisa	GRC
  Larkana	PAK
  Larnaca	CYP
  Larnaka	CYP
  Larvotto	MCO
  Las Aguilas	ESP
  Las Cruces	USA
  Las Cumbres	PAN
  Las Palmas	ESP
  Las Palmas de Gran Canaria	ESP
  Las Piedras	URY
  Las Pinas	PHL
  Las Piñas	PHL
  Las Rozas de Madrid	ESP
  Las Tunas	CUB
  Las Vegas	USA
  Las Águilas	ESP
  Lashio	MMR
  Lasko	SVN
  Lasnamae	EST
  Lasnamäe	EST
  Lat Krabang	THA
  Lat Phrao	THA
  Latacunga	ECU
  Latakia	SYR
  Latina	ESP ITA
  Latkrabang	THA
  Latur	IND
  Lau	FJI
  Lauderhill	USA
  Launceston	AUS
  Lauro de Freitas	BRA
  Lausanne	CHE
  Lautein	TLS
  Lautoka	FJI
  Laval	CAN FRA
  Lavalleja	URY
  Lavras	BRA
  Lawang	IDN
  Lawrence	USA
  Lawton	USA
  Laxmangarh	IND
  Layton	USA
  Layyah	PAK
  Lazdijai	LTU
  Lazio	ITA
  Laâyoune	MAR
  Laâyoune-Sakia El Hamra	MAR
  Laçın	AZE
  Laško	SVN
  Laḩij	YEM
  Le Bardo	TUN
  Le Havre	FRA
  Le Kef	TUN
  Le Kram	TUN
  Le Mans	FRA
  Le Plateau-Mont-Royal	CAN
  Le Sud-Ouest	CAN
  Le Tampon	REU
  Le Vieux-Longueuil	CAN
  League City	USA
  Leander	USA
  Lebap	TKM
  Lecce	ITA
  Lecco	ITA
  Lecheng	CHN
  Lee's Summit	USA
  Leeds	GBR
  Leesburg	USA
  Leeuwarden	NLD
  Lefkosia	CYP
  Lefortovo	RUS
  Leganes	ESP
  Leganés	ESP
  Legaspi	PHL
  Legionowo	POL
  Legnano	ITA
  Legnica	POL
  Lehi	USA
  Lehigh Acres	USA
  Leicester	GBR
  Leicestershire	GBR
  Leiden	NLD
  Leinster	IRL
  Leipzig	DEU
  Leiria	PRT
  Leitrim	IRL
  Leiyang	CHN
  Lekki	NGA
  Lekoumou	COG
  Lelouma	GIN
  Lelystad	NLD
  Lemba	STP
  Lembang	IDN
  Lembá	STP
  Leme	BRA
  Lemesos	CYP
  Lempira	HND
  Lenart	SVN
  Lencois Paulista	BRA
  Lendava	SVN
  Lenexa	USA
  Lengshuijiang	CHN
  Lengshuitan	CHN
  Leningradskaja oblast'	RUS
  Leninogorsk	RUS
  Leninsk-Kuznetsky	RUS
  Lençóis Paulista	BRA
  Leo	BFA
  Leogane	HTI
  Leon	NIC ESP
  Leon de los Aldama	MEX
  Leopoldina	BRA
  Leova	MDA
  Leraba	BFA
  Lerdo	MEX
  Lere	NGA
  Leribe	LSO
  Lerik	AZE
  Les Abymes	GLP
  Les Cayes	HTI
  Les Corts	ESP
  Les Mamelles	SYC
  Les Rivieres	CAN
  Les Rivières	CAN
  Leshan	CHN
  Leskovac	SRB
  Lesnoy	RUS
  Lesosibirsk	RUS
  Leste	GNB
  Leszno	POL
  Lethbridge	CAN
  Leuven	BEL
  Levallois-Perret	FRA
  Leverkusen	DEU
  Levis	CAN
  Levittown	USA
  Levoberezhnyy	RUS
  Lewisham	GBR
  Lewisville	USA
  Lexington	USA
  Lexington-Fayette	USA
  Leyte	PHL
  Leytonstone	GBR
  Lezhe	ALB
  Lezhë	ALB
  León	NIC ESP
  León de los Aldama	MEX
  Lhasa	CHN
  Lhoka	CHN
  Lhokseumawe	IDN
  Lhuentse	BTN
  Lhunzhub	CHN
  Lhünzhub	CHN
  Liancheng	CHN
  Lianghu	CHN
  Liangji	CHN
  Liangping	CHN
  Liangxiang	CHN
  Liangzhai	CHN
  Lianhe	CHN
  Lianjiang	CHN
  Lianozovo	RUS
  Lianshan	CHN
  Lianyuan	CHN
  Lianyungang	CHN
  Lianzhou	CHN
  Liaocheng	CHN
  Liaolan	CHN
  Liaoning Sheng	CHN
  Liaoyang	CHN
  Liaozhong	CHN
  Lib	MHL
  Liberdade	BRA
  Liberec	CZE
  Liberecky kraj	CZE
  Liberecký kraj	CZE
  Libertad	PHL
  Libertador General Bernardo O'Higgins	CHL
  Libon	PHL
  Libreville	GAB
  Licha	CHN
  Licheng	CHN
  Lichinga	MOZ
  Lichtenburg	ZAF
  Lichtenrade	DEU
  Lichterfelde	DEU
  Lichuan	CHN
  Licko-senjska zupanija	HRV
  Lida	BLR
  Lido di Ostia	ITA
  Lidu	CHN
  Liege	BEL
  Lielvardes novads	LVA
  Lielvārdes novads	LVA
  Lienchiang	TWN
  Liepaja	LVA
  Liepāja	LVA
  Ligatnes novads	LVA
  Ligezhuang	CHN
  Liguo	CHN
  Liguria	ITA
  Lija	MLT
  Lijiang	CHN
  Likasi	COD
  Likhobory	RUS
  Likiep	MHL
  Likisa	TLS
  Likisá	TLS
  Likoma	MWI
  Likouala	COG
  Lille	FRA
  Lillestrøm	NOR
  Lilongwe	MWI
  Lima	PER
  Lima hatun llaqta	PER
  Limao	BRA
  Limassol	CYP
  Limay	PHL
  Limbazu novads	LVA
  Limbažu novads	LVA
  Limbe	CMR
  Limburg	BEL NLD
  Limeira	BRA
  Limerick	IRL
  Limoeiro	BRA
  Limoeiro do Norte	BRA
  Limoges	FRA
  Limon	CRI
  Limpio	PRY
  Limpopo	ZAF
  Limuru	KEN
  Limão	BRA
  Limón	CRI
  Linares	MEX CHL ESP
  Lincang	CHN
  Lincoln	USA GBR
  Lincoln Park	USA
  Lincolnshire	GBR
  Lindi	TZA
  Line Islands	KIR
  Linfen	CHN
  Lingao	CHN
  Lingayen	PHL
  Lingcheng	CHN
  Lingdong	CHN
  Lingen	DEU
  Linghai	CHN
  Linghe	CHN
  Lingwu	CHN
  Lingyuan	CHN
  Linh Đam	VNM
  Linh Đàm	VNM
  Linhares	BRA
  Linjiacun	CHN
  Linjiang	CHN
  Linkoping	SWE
  Linkou	CHN
  Linköping	SWE
  Linping	CHN
  Linqiong	CHN
  Linqu	CHN
  Lins	BRA
  Linshui	CHN
  Lintong	CHN
  Linxi	CHN
  Linxia Chengguanzhen	CHN
  Linyi	CHN
  Linz	AUT
  Lipa City	PHL
  Lipeckaja oblast'	RUS
  Lipetsk	RUS
  Liping	CHN
  Lipkovo	MKD
  Lippstadt	DEU
  Lira	UGA
  Lisala	COD
  Lisboa	PRT
  Lisbon	PRT
  Lisburn	GBR
  Lisburn and Castlereagh	GBR
  Lishi	CHN
  Lishu	CHN
  Lishui	CHN
  Liski	RUS
  Lisovyi Masyv	UKR
  Litija	SVN
  Litomerice	CZE
  Litoměřice	CZE
  Litoral	GNQ
  Little Havana	USA
  Little Rock	USA
  Littlehampton	GBR
  Littoral	BEN CMR
  Liuhe	CHN
  Liuji	CHN
  Liuku	CHN
  Liupanshui	CHN
  Liuquan	CHN
  Liuxin	CHN
  Liuzhi	CHN
  Liuzhou	CHN
  Livanu novads	LVA
  Livermore	USA
  Liverpool	GBR
  Livingston	GBR
  Livingstone	ZMB
  Livoberezhnyi	UKR
  Livonia	USA
  Livorno	ITA
  Lixian	CHN
  Lizhi	CHN
  Liège	BEL
  Ličko-senjska županija	HRV
  Ljubljana	SVN
  Ljubno	SVN
  Ljutomer	SVN
  Lleida	ESP
  Lo Prado	CHL
  Loa Janan	IDN
  Lobata	STP
  Lobatse	BWA
  Lobaye	CAF
  Lobito	AGO
  Lobnya	RUS
  Lod	ISR
  Lodhran	PAK
  Lodi	USA ITA
  Lodja	COD
  Lodwar	KEN
  Loei	THA
  Lofa	LBR
  Log-Dragomer	SVN
  Logan	USA
  Logan City	AUS
  Logan Square	USA
  Logar	AFG
  Logatec	SVN
  Logone-Occidental	TCD
  Logone-Oriental	TCD
  Logrono	ESP
  Logroño	ESP
  Lohardaga	IND
  Lohārdagā	IND
  Loir-et-Cher	FRA
  Loire	FRA
  Loire-Atlantique	FRA
  Loiret	FRA
  Loja	ECU
  Lokoja	NGA
  Loksa	EST
  Lola	GIN
  Lomaiviti	FJI
  Lomami	COD
  Lomas de Zamora	ARG
  Lombardia	ITA
  Lome	TGO
  Lomé	TGO
  Lonavla	IND
  London	GBR CAN
  Londonderry County Borough	GBR
  Londrina	BRA
  Long An	VNM
  Long Beach	USA
  Long Bien	VNM
  Long Island	BHS
  Long Khanh	VNM
  Long Khánh	VNM
  Long My	VNM
  Long Mỹ	VNM
  Long Xuyen	VNM
  Long Xuyên	VNM
  Longfeng	CHN
  Longford	IRL
  Longgang	CHN
  Longgu	CHN
  Longjiang	CHN
  Longjing	CHN
  Longling County	CHN
  Longmont	USA
  Longnan	CHN
  Longonjo	AGO
  Longquan	CHN
  Longshan	CHN
  Longshi	CHN
  Longshui	CHN
  Longtan	CHN
  Longueuil	CAN
  Longview	USA
  Longyan	CHN
  Loni	IND
  Lop Buri	THA
  Lorain	USA
  Lorca	ESP
  Lorena	BRA
  Lorestan	IRN
  Lorestān	IRN
  Loreto	PER
  Lori	ARM
  Lorient	FRA
  Loroum	BFA
  Los Andes	CHL
  Los Angeles	USA CHL
  Los Banos	PHL
  Los Baños	PHL
  Los Dos Caminos	VEN
  Los Lagos	CHL
  Los Mochis	MEX
  Los Patios	COL
  Los Polvorines	ARG
  Los Puertos de Altagracia	VEN
  Los Rastrojos	VEN
  Los Reyes Acaquilpan	MEX
  Los Rios	CHL ECU
  Los Ríos	CHL ECU
  Los Santos	PAN
  Los Teques	VEN
  Los Ángeles	CHL
  Loska dolina	SVN
  Loski Potok	SVN
  Lot	FRA
  Lot-et-Garonne	FRA
  Louang Namtha	LAO
  Louangphabang	LAO
  Loudi	CHN
  Louga	SEN
  Loughborough	GBR
  Louis Trichardt	ZAF
  Louisiana	USA
  Louisville	USA
  Loum	CMR
  Louny	CZE
  Loures	PRT
  Loushanguan	CHN
  Louth	IRL
  Louveira	BRA
  Lovech	BGR
  Loveland	USA
  Lovrenc na Pohorju	SVN
  Lowell	USA
  Lower Hutt	NZL
  Lower River	GMB
  Lower Sackville	CAN
  Lowestoft	GBR
  Lozere	FRA
  Lozova	UKR
  Lozovo	MKD
  Lozère	FRA
  Loška dolina	SVN
  Loški Potok	SVN
  Loṙi	ARM
  Lqoliaa	MAR
  Lu'an	CHN
  Lualaba	COD
  Luancheng	CHN
  Luanda	AGO
  Luang Prabang	LAO
  Luanshya	ZMB
  Luapula	ZMB
  Luau	AGO
  Lubanas novads	LVA
  Lubango	AGO
  Lubao	PHL
  Lubbock	USA
  Lubeck	DEU
  Lubelskie	POL
  Lubin	POL
  Lublin	POL
  Lubombo	SWZ
  Lubu	CHN
  Lubuklinggau	IDN
  Lubumbashi	COD
  Lubuskie	POL
  Lubānas novads	LVA
  Lucapa	AGO
  Lucas do Rio Verde	BRA
  Lucca	ITA
  Luce	SVN
  Lucena	PHL
  Lucheng	CHN
  Luckeesarai	IND
  Lucknow	IND
  Ludenscheid	DEU
  Ludhiana	IND
  Ludwigsburg	DEU
  Ludwigshafen am Rhein	DEU
  Ludzas novads	LVA
  Luena	AGO
  Lueyang Chengguanzhen	CHN
  Lugano	CHE
  Luganuse	EST
  Lugazi	UGA
  Lugo	ESP
  Luhansk	UKR
  Luhanska oblast	UKR
  Luis Eduardo Magalhaes	BRA
  Luis Eduardo Magalhães	BRA
  Lujan	ARG
  Luján	ARG
  Lukovica	SVN
  Lulea	SWE
  Luleburgaz	TUR
  Luleå	SWE
  Luliang	CHN
  Lulou	CHN
  Lumajang	IDN
  Lumbini	NPL
  Lund	SWE
  Lunda-Norte	AGO
  Lunda-Sul	AGO
  Luneburg	DEU
  Lunen	DEU
  Lunglei	IND
  Luocheng	CHN
  Luodian	CHN
  Luohe	CHN
  Luohu District	CHN
  Luohuang	CHN
  Luojiang	CHN
  Luojing	CHN
  Luomen	CHN
  Luorong	CHN
  Luoyang	CHN
  Lupon	PHL
  Luputa	COD
  Luqa	MLT
  Luquembo	AGO
  Lusail	QAT
  Lusaka	ZMB
  Lushar	CHN
  Lushnje	ALB
  Lushnjë	ALB
  Lushui	CHN
  Lushun	CHN
  Luton	GBR
  Lutsk	UKR
  Luuka	UGA
  Luunja	EST
  Luwero	UGA
  Luxembourg	LUX BEL
  Luxor	EGY
  Luzern	CHE
  Luzhou	CHN
  Luziania	BRA
  Luziânia	BRA
  Luče	SVN
  Lviv	UKR
  Lvivska oblast	UKR
  Lwengo	UGA
  Lwes	HTI
  Lwès	HTI
  Lyantonde	UGA
  Lynchburg	USA
  Lynn	USA
  Lynwood	USA
  Lyon	FRA
  Lys'va	RUS
  Lysychansk	UKR
  Lytkarino	RUS
  Lyubertsy	RUS
  Lyublino	RUS
  Lào Cai	VNM
  Lárisa	GRC
  Lâm Đồng	VNM
  Lääne-Harju	EST
  Lääne-Nigula	EST
  Lääne-Virumaa	EST
  Läänemaa	EST
  Lääneranna	EST
  Lékoumou	COG
  Lélouma	GIN
  Léo	BFA
  Léogâne	HTI
  Léraba	BFA
  Lévis	CAN
  Lübeck	DEU
  Lüdenscheid	DEU
  Lüeyang Chengguanzhen	CHN
  Lüganuse	EST
  Lüleburgaz	TUR
  Lüliang	CHN
  Lüneburg	DEU
  Lünen	DEU
  Lüshun	CHN
  Lādnūn	IND
  Lāharpur	IND
  Lāhījān	IRN
  Lākshām	BGD
  Lār	IRN
  Līgatnes novads	LVA
  Līvānu novads	LVA
  Lōgar	AFG
  Lənkəran	AZE
  Lạng Sơn	VNM
  M'Sila	DZA
  M'diq-Fnideq	MAR
  M'sila	DZA
  Ma On Shan	HKG
  Ma'an	JOR
  Ma'anshan	CHN
  Ma'rib	YEM
  Maardu	EST
  Maastricht	NLD
  Maba	CHN
  Mabai	CHN
  Mabalacat City	PHL
  Mabopane	ZAF
  Macae	BRA
  Macaiba	BRA
  Macao SAR	CHN
  Macapa	BRA
  Macapá	BRA
  Macau	MAC
  Macaé	BRA
  Macaíba	BRA
  Macclesfield	GBR
  Maceio	BRA
  Maceió	BRA
  Macenta	GIN
  Macerata	ITA
  Machakos	KEN
  Machala	ECU
  Macheng	CHN
  Macherla	IND
  Machida	JPN
  Machilipatnam	IND
  Machilīpatnam	IND
  Machinga	MWI
  Machiques	VEN
  Mackay	AUS
  Maco	PHL
  Macon	USA
  Macuata	FJI
  Macvanski okrug	SRB
  Madaba	JOR
  Madanapalle	IND
  Madang	PNG
  Madaripur	BGD
  Madera	USA
  Madgaon	IND
  Madhavaram	IND
  Madhepura	IND
  Madhubani	IND
  Madhupur	IND
  Madhurampur Dehri	IND
  Madhya Pradesh	IND
  Madhyamgram	IND
  Madhyapur Thimi	NPL
  Madi-Okollo	UGA
  Madido	ZMB
  Madinah	SAU
  Madinat Hamad	BHR
  Madinat Injamina	TCD
  Madinat an Nasr	EGY
  Madinat as Sadat	EGY
  Madison	USA
  Madiun	IDN
  Madonas novads	LVA
  Madre de Dios	PER
  Madrid	ESP COL
  Madrid Centro	ESP
  Madriz	NIC
  Madurai	IND
  Maduravoyal	IND
  Madīnat Injamīnā	TCD
  Madīnat an Naşr	EGY
  Madīnat as Sādāt	EGY
  Madīnat Ḩamad	BHR
  Mae Hong Son	THA
  Maebaru-chuo	JPN
  Maebaru-chūō	JPN
  Maebashi	JPN
  Mafeteng	LSO
  Mafikeng	ZAF
  Mafinga	TZA
  Mafra	BRA
  Mafraq	JOR
  Magadan	RUS
  Magadanskaja oblast'	RUS
  Magalang	PHL
  Magallanes	CHL
  Magangue	COL
  Magangué	COL
  Magdalena	COL
  Magdalena Contreras	MEX
  Magdeburg	DEU
  Mage	BRA
  Magelang	IDN
  Maghaghah	EGY
  Maghnia	DZA
  Maghāghah	EGY
  Magnitogorsk	RUS
  Magong	TWN
  Magsaysay	PHL
  Magugpo Poblacion	PHL
  Maguindanao	PHL
  Magura	BGD
  Magway	MMR
  Magé	BRA
  Maha Sarakham	THA
  Mahabad	IRN
  Mahaica-Berbice	GUY
  Mahajanga	MDG
  Mahakali	NPL
  Maharagama	LKA
  Maharashtra	IND
  Mahasamund	IND
  Mahbubnagar	IND
  Mahbūbnagar	IND
  Mahdasht	IRN
  Mahdia	TUN
  Mahesana	IND
  Maheshtala	IND
  Mahesāna	IND
  Mahiliouskaja voblasc	BLR
  Mahilioŭskaja voblasć	BLR
  Mahilyow	BLR
  Mahoba	IND
  Mahobā	IND
  Mahuva	IND
  Mahābād	IRN
  Mahārāshtra	IND
  Mahāsamund	IND
  Mai-Ndombe	COD
  Maianga	AGO
  Maicao	COL
  Maidenhead	GBR
  Maidstone	GBR
  Maiduguri	NGA
  Maijdi	BGD
  Mailsi	PAK
  Maine	USA
  Maine-et-Loire	FRA
  Mainpuri	IND
  Mainz	DEU
  Maio	CPV
  Maipu	CHL
  Maipú	CHL
  Maiquetia	VEN
  Maiquetía	VEN
  Mairinque	BRA
  Mairipora	BRA
  Mairiporã	BRA
  Maison Blanche	FRA
  Maisons-Alfort	FRA
  Maitland	AUS
  Maizuru	JPN
  Majadahonda	ESP
  Majalengka	IDN
  Majene	IDN
  Majie	CHN
  Majsperk	SVN
  Majuro	MHL
  Majšperk	SVN
  Makamba	BDI
  Makassar	IDN
  Makati City	PHL
  Makedonska Kamenica	MKD
  Makedonski Brod	MKD
  Makeni	SLE
  Makhachkala	RUS
  Makira-Ulawa	SLB
  Makiyivka	UKR
  Makkah	SAU
  Makkah al Mukarramah	SAU
  Makoko	NGA
  Makole	SVN
  Makrana	IND
  Makrāna	IND
  Makueni	KEN
  Makumbako	TZA
  Makurdi	NGA
  Malabo	GNQ
  Malabon	PHL
  Malacatan	GTM
  Malacatán	GTM
  Malacca	MYS
  Maladziecna	BLR
  Maladziečna	BLR
  Malaga	ESP
  Malaita	SLB
  Malakal	SSD
  Malambo	COL
  Malampa	VUT
  Malang	IDN
  Malange	AGO
  Malanje	AGO
  Malanville	BEN
  Malapatan	PHL
  Malappuram	IND
  Malard	IRN
  Malatia-Sebastia	ARM
  Malatya	TUR
  Malaybalay	PHL
  Malayer	IRN
  Malbousquet	MCO
  Malda	IND
  Malden	USA
  Maldonado	URY
  Male	MDV
  Male Atoll	MDV
  Malegaon	IND
  Maler Kotla	IND
  Mali	GIN
  Malindi	KEN
  Malingao	PHL
  Malingshan	CHN
  Malir Cantonment	PAK
  Malita	PHL
  Malkajgiri	IND
  Malkapur	IND
  Malkāpur	IND
  Mallawi	EGY
  Mallawī	EGY
  Malmo	SWE
  Malmö	SWE
  Maloelap	MHL
  Malolos	PHL
  Malout	IND
  Malpils novads	LVA
  Maltepe	TUR
  Maluku	IDN
  Maluku Utara	IDN
  Malumfashi	NGA
  Malungun	PHL
  Maluñgun	PHL
  Malārd	IRN
  Malāyer	IRN
  Mamou	GIN
  Mamoudzou	MYT
  Mampong	GHA
  Man	CIV
  Man'gyongdae-ri	PRK
  Man'gyŏngdae-ri	PRK
  Manabi	ECU
  Manabí	ECU
  Manacapuru	BRA
  Manado	IDN
  Manafwa	UGA
  Managua	NIC
  Manama	BHR
  Manaoag	PHL
  Manas	KGZ
  Manatuto	TLS
  Manaung	MMR
  Manaus	BRA
  Manavgat	TUR
  Manawatu-Wanganui	NZL
  Manbij	SYR
  Manche	FRA
  Mancherial	IND
  Manchester	GBR USA JAM
  Mandalay	MMR
  Mandaluyong	PHL
  Mandaluyong City	PHL
  Mandamarri	IND
  Mandapeta	IND
  Mandaqui	BRA
  Mandaue City	PHL
  Mandela	GHA
  Mandera	KEN
  Mandi Bahauddin	PAK
  Mandi Dabwali	IND
  Mandi Dabwāli	IND
  Mandiana	GIN
  Mandideep	IND
  Mandimba	MOZ
  Mandla	IND
  Mandlā	IND
  Mandoli	IND
  Mandoul	TCD
  Mandsaur	IND
  Mandurah	AUS
  Mandvi	IND
  Mandya	IND
  Maneah	GIN
  Manfalut	EGY
  Manfalūţ	EGY
  Manfredonia	ITA
  Mangai	COD
  Mangalagiri	IND
  Mangaldan	PHL
  Mangaluru	IND
  Mangghystau oblysy	KAZ
  Mangghystaū oblysy	KAZ
  Mangina	COD
  Mango	IND
  Mangochi	MWI
  Mangrol	IND
  Mangrove Cay	BHS
  Manhattan	USA
  Manhica	MOZ
  Manhiça	MOZ
  Manhuacu	BRA
  Manhuaçu	BRA
  Manica	MOZ
  Manicaland	ZWE
  Manicore	BRA
  Manicoré	BRA
  Maniema	COD
  Manikganj	BGD
  Manila	PHL
  Manipur	IND
  Manisa	TUR
  Manitoba	CAN
  Manizales	COL
  Manjeri	IND
  Manjhand	PAK
  Manmad	IND
  Manmād	IND
  Mannar	LKA
  Mannarakkat	IND
  Mannargudi	IND
  Mannheim	DEU
  Mannārakkāt	IND
  Manokwari	IDN
  Manolo Fortich	PHL
  Manono	COD
  Manp'o	PRK
  Manresa	ESP
  Mansa	ZMB IND
  Mansehra	PAK
  Mansfield	GBR USA
  Mansilingan	PHL
  Mansoura	DZA
  Mansoûra	DZA
  Manta	ECU
  Mantampay	PHL
  Manteca	USA
  Mantilla	CUB
  Mantova	ITA
  Manufahi	TLS
  Manukau City	NZL
  Manus	PNG
  Manyara	TZA
  Manzanillo	MEX CUB
  Manzhouli	CHN
  Manzini	SWZ
  Manéah	GIN
  Mao	TCD
  Maocun	CHN
  Maoming	CHN
  Maozhou	CHN
  Maple Grove	USA
  Maple Ridge	CAN
  Maputo	MOZ
  Maputsoe	LSO
  Maqin County	CHN
  Mar del Plata	ARG
  Mar del Tuyu	ARG
  Mar del Tuyú	ARG
  Mar'ino	RUS
  Mara	TZA
  Maraba	BRA
  Marabá	BRA
  Maracaibo	VEN
  Maracanau	BRA
  Maracanaú	BRA
  Maracay	VEN
  Maracha	UGA
  Maradi	NER
  Maragheh	IRN
  Maraimalainagar	IND
  Maramag	PHL
  Maramures	ROU
  Maramureș	ROU
  Maran	MYS
  Marand	IRN
  Maranguape	BRA
  Maranhao	BRA
  Maranhão	BRA
  Marawi City	PHL
  Marbella	ESP
  Marburg an der Lahn	DEU
  Marche	ITA
  Marcory	CIV
  Mardan	PAK
  Mardin	TUR
  Marechal Candido Rondon	BRA
  Marechal Cândido Rondon	BRA
  Marechal Deodoro	BRA
  Margahayukencana	IDN
  Margareten	AUT
  Margate	GBR USA
  Margibi	LBR
  Marg‘ilon	UZB
  Maria Trinidad Sanchez	DOM
  Mariana	BRA
  Marianao	CUB
  Mariano	PHL
  Mariano Roque Alonso	PRY
  Mariara	VEN
  Maribor	SVN
  Marica	BRA
  Maricá	BRA
  Mariendorf	DEU
  Marienthal	DEU
  Marietta	USA
  Marij El	RUS
  Marij Èl	RUS
  Marijampole	LTU
  Marijampoles apskritis	LTU
  Marijampolė	LTU
  Marijampolės apskritis	LTU
  Marikina City	PHL
  Marilao	PHL
  Marilia	BRA
  Marinduque	PHL
  Maringa	BRA
  Maringá	BRA
  Marinilla	COL
  Maritime	TGO
  Marituba	BRA
  Mariupol	UKR
  Marivan	IRN
  Mariveles	PHL
  Marj Al Hamam	JOR
  Marjamaa	EST
  Marka	SOM
  Markala	MLI
  Markapur	IND
  Markazi	IRN
  Markazī	IRN
  Markham	CAN
  Markovci	SVN
  Marl	DEU
  Marlborough	NZL
  Marne	FRA
  Marne La Vallee	FRA
  Marne La Vallée	FRA
  Marondera	ZWE
  Maroua	CMR
  Marousi	GRC
  Marowijne	SUR
  Maroúsi	GRC
  Marrakech	MAR
  Marrakech-Safi	MAR
  Marrakesh	MAR
  Marsa	MLT
  Marsa Matruh	EGY
  Marsabit	KEN
  Marsala	ITA
  Marsaskala	MLT
  Marsaxlokk	MLT
  Marseille	FRA
  Marsá Maţrūḩ	EGY
  Martapura	IDN
  Martil	MAR
  Martin	SVK
  Martinez de la Torre	MEX
  Martinique	FRA
  Martínez de la Torre	MEX
  Marudi	MYS
  Marugame	JPN
  Marupes novads	LVA
  Marvdasht	IRN
  Mary	TKM
  Maryland	LBR USA
  Marysville	USA
  Maryvale	USA
  Marzahn	DEU
  María Trinidad Sánchez	DOM
  Marília	BRA
  Marāgheh	IRN
  Marīvān	IRN
  Masai	MYS
  Masaka	UGA
  Masallı	AZE
  Masan	KOR
  Masasi	TZA
  Masaurhi Buzurg	IND
  Masaya	NIC
  Masbate	PHL
  Mascara	DZA
  Maseru	LSO
  Mashhad	IRN
  Mashonaland Central	ZWE
  Mashonaland East	ZWE
  Mashonaland West	ZWE
  Mashtul as Suq	EGY
  Mashtūl as Sūq	EGY
  Masina	COD
  Masindi	UGA
  Masinloc	PHL
  Masjed Soleyman	IRN
  Masjed Soleymān	IRN
  Masqat	OMN
  Masqaţ	OMN
  Massa	ITA
  Massa-Carrara	ITA
  Massachusetts	USA
  Masumbwe	TZA
  Masvingo	ZWE
  Matabeleland North	ZWE
  Matabeleland South	ZWE
  Matadi	COD
  Matagalpa	NIC
  Matala	AGO
  Matale	LKA
  Matam	SEN
  Matamoros	MEX
  Matanzas	CUB
  Matao	BRA
  Matara	LKA
  Mataram	IDN
  Mataro	ESP
  Mataró	ESP
  Matay	EGY
  Mateare	NIC
  Matehuala	MEX
  Matera	ITA
  Mathura	IND
  Mati	PHL
  Matilda Estate	SGP
  Matli	PAK
  Mato Grosso	BRA
  Mato Grosso do Sul	BRA
  Matola	MOZ
  Matruh	EGY
  Matsubara	JPN
  Matsudo	JPN
  Matsue	JPN
  Matsumoto	JPN
  Matsusaka	JPN
  Matsuto	JPN
  Matsutō	JPN
  Matsuyama	JPN
  Matuga	KEN
  Maturin	VEN
  Maturín	VEN
  Matão	BRA
  Mau	IND
  Maua	BRA
  Mauban	PHL
  Maues	BRA
  Maulavi Bazar	BGD
  Maulavi Bāzār	BGD
  Maule	CHL
  Maumere	IDN
  Maun	BWA
  Mauren	LIE
  Mauá	BRA
  Maués	BRA
  Mavrovo i Rostuse	MKD
  Mavrovo i Rostuše	MKD
  Mawana	IND
  Mawlai-Mawiong	IND
  Mawlai-Mawïong	IND
  Mawlamyine	MMR
  Mawāna	IND
  Maxixe	MOZ
  Mayabeque	CUB
  Mayaguana	BHS
  Mayaguez	PRI
  Mayagüez	PRI
  Mayaro-Rio Claro	TTO
  Mayenne	FRA
  Mayiladuthurai	IND
  Maykop	RUS
  Maymana	AFG
  Mayo	IRL
  Mayo-Kebbi-Est	TCD
  Mayo-Kebbi-Ouest	TCD
  Mayotte	FRA
  Maysan	IRQ
  Maysān	IRQ
  Mayuge	UGA
  Mazabuka	ZMB
  Mazandaran	IRN
  Mazar-e Sharif	AFG
  Mazara del Vallo	ITA
  Mazatenango	GTM
  Mazatlan	MEX
  Mazatlán	MEX
  Mazeikiai	LTU
  Mazowieckie	POL
  Mazsalacas novads	LVA
  Mazyr	BLR
  Mazār-e Sharīf	AFG
  Mačvanski okrug	SRB
  Małopolskie	POL
  Maţrūḩ	EGY
  Maţāy	EGY
  Mažeikiai	LTU
  Ma‘an	JOR
  Ma‘ān	JOR
  Mbabane	SWZ
  Mbake	SEN
  Mbaké	SEN
  Mbale	UGA KEN
  Mbalmayo	CMR
  Mbandaka	COD
  Mbanza Kongo	AGO
  Mbanza-Ngungu	COD
  Mbarara	UGA
  Mbera	MRT
  Mbeya	TZA
  Mbinga	TZA
  Mbombela	ZAF
  Mbomou	CAF
  Mbouda	CMR
  Mbour	SEN
  Mbuji-Mayi	COD
  McAllen	USA
  McKinney	USA
  Mchinji	MWI
  Mdantsane	ZAF
  Mdina	MLT
  Mdiq	MAR
  Me-Zochi	STP
  Meads	USA
  Meagui	CIV
  Meath	IRL
  Meaux	FRA
  Mechelen	BEL
  Mecheria	DZA
  Mechi	NPL
  Mecklenburg-Vorpommern	DEU
  Medan	IDN
  Medea	DZA
  Medellin	COL
  Medellín	COL
  Medenine	TUN
  Medford	USA
  Medianeira	BRA
  Medias	ROU
  Mediaş	ROU
  Medicine Hat	CAN
  Medina Estates	GHA
  Medininagar	IND
  Medinipur	IND
  Medinīpur	IND
  Mediouna	MAR
  Medvode	SVN
  Medway	GBR
  Meerbusch	DEU
  Meerut	IND
  Meghalaya	IND
  Meghālaya	IND
  Meguro	JPN
  Mehedinti	ROU
  Mehedinți	ROU
  Meherpur	BGD
  Mehestan	IRN
  Meidling	AUT
  Meiganga	CMR
  Meihekou	CHN
  Meikle Earnock	GBR
  Meiktila	MMR
  Meishan	CHN
  Meizhou	CHN
  Mejicanos	SLV
  Mejit	MHL
  Mek'ele	ETH
  Mek'i	ETH
  Mek'ī	ETH
  Meknes	MAR
  Meknès	MAR
  Melaka	MYS
  Melati	IDN
  Melbourne	AUS USA
  Melbourne City Centre	AUS
  Melekeok	PLW
  Meleuz	RUS
  Melilla	ESP
  Melipilla	CHL
  Melitopol	UKR
  Mellieħa	MLT
  Mellit	SDN
  Melnik	CZE
  Melo	URY
  Melong	CMR
  Memphis	USA
  Menaka	MLI
  Mendaha	IDN
  Menden	DEU
  Mendip	GBR
  Mendoza	ARG
  Mene Grande	VEN
  Menemen	TUR
  Meneng	NRU
  Mengcheng Chengguanzhen	CHN
  Menges	SVN
  Mengeš	SVN
  Menghuan	CHN
  Menglang	CHN
  Mengmao	CHN
  Mengyin	CHN
  Mengzi	CHN
  Menifee	USA
  Menongue	AGO
  Mentougou	CHN
  Menzel Bourguiba	TUN
  Merauke	IDN
  Merced	USA
  Mercedes	ARG PHL
  Mercier–Hochelaga-Maisonneuve	CAN
  Merelani	TZA
  Merida	MEX VEN ESP
  Meriden	USA
  Meridian	USA
  Merignac	FRA
  Merkezefendi	TUR
  Merlo	ARG
  Mersch	LUX
  Mersin	TUR
  Mersraga novads	LVA
  Merter Keresteciler	TUR
  Merton	GBR
  Mertoyudan	IDN
  Meru	KEN
  Merzifon	TUR
  Mesa	USA
  Meshgin Shahr	IRN
  Meshgīn Shahr	IRN
  Meshkin Dasht	IRN
  Meshkīn Dasht	IRN
  Mesquite	USA
  Messaad	DZA
  Messina	ITA
  Mestre	ITA
  Meta	COL
  Metairie	USA
  Metairie Terrace	USA
  Methuen	USA
  Metlika	SVN
  Metpalle	IND
  Metro	IDN
  Metrogorodok	RUS
  Metrotown	CAN
  Mettupalayam	IND
  Mettur	IND
  Metu	ETH
  Metz	FRA
  Meulaboh	IDN
  Meurthe-et-Moselle	FRA
  Meuse	FRA
  Mexicali	MEX
  Mexico	MEX
  Mexico City	MEX
  Meybod	IRN
  Meycauayan	PHL
  Mezhdurechensk	RUS
  Mezica	SVN
  Meïganga	CMR
  Međimurska zupanija	HRV
  Međimurska županija	HRV
  Mežica	SVN
  Mgarr	MLT
  Mhow	IND
  Miabi	COD
  Miami	USA
  Miami Beach	USA
  Miami Gardens	USA
  Mian Channun	PAK
  Miandoab	IRN
  Mianeh	IRN
  Mianwali	PAK
  Mianyang	CHN
  Miaohang	CHN
  Miaojie	CHN
  Miaoli	TWN
  Miass	RUS
  Micheng	CHN
  Michigan	USA
  Michoacan de Ocampo	MEX
  Michoacán de Ocampo	MEX
  Michurinsk	RUS
  Micoud	LCA
  Mid Western	NPL
  Mid and East Antrim	GBR
  Mid-City	USA
  Mid-Ulster	GBR
  Middelburg	ZAF
  Middlesbrough	GBR
  Middletown	USA
  Midelt	MAR
  Midland	USA
  Midlands	ZWE
  Midlothian	GBR
  Midori	JPN
  Midrand	ZAF
  Midsayap	PHL
  Midtjylland	DNK
  Midway Islands	UMI
  Midwest City	USA
  Midyat	TUR
  Mie	JPN
  Mielec	POL
  Migori	KEN
  Miguel Hidalgo	MEX
  Mihara	JPN
  Mijas	ESP
  Mikhaylovka	RUS
  Mikhaylovsk	RUS
  Miki	JPN
  Mikkeli	FIN
  Miklavz na Dravskem polju	SVN
  Miklavž na Dravskem polju	SVN
  Mila	DZA
  Milagro	ECU
  Milan	ITA
  Milano	ITA
  Milford	USA
  Mili	MHL
  Millcreek	USA
  Milne Bay	PNG
  Milpitas	USA
  Milton	CAN
  Milton Keynes	GBR
  Milwaukee	USA
  Mimaropa	PHL
  Minab	IRN
  Minami-Alps	JPN
  Minami-Soma	JPN
  Minami-Sōma	JPN
  Minamiarupusu	JPN
  Minamirinkan	JPN
  Minamiuonuma	JPN
  Minas Gerais	BRA
  Minatitlan	MEX
  Minatitlán	MEX
  Minato	JPN
  Minato City	JPN
  Minbu	MMR
  Minchinabad	PAK
  Mindelo	CPV
  Minden	DEU
  Mindoro Occidental	PHL
  Mindoro Oriental	PHL
  Mineiros	BRA
  Mineralnye Vody	RUS
  Mingachevir	AZE
  Mingala Tangnyunt	MMR
  Mingaladon	MMR
  Mingcun	CHN
  Minggang	CHN
  Mingguang	CHN
  Minglanilla	PHL
  Mingora	PAK
  Mingshui	CHN
  Mingəcevir	AZE
  Mingəçevir	AZE
  Minhang	CHN
  Minna	NGA
  Minneapolis	USA
  Minnesota	USA
  Minnetonka	USA
  Minnetonka Mills	USA
  Minoh	JPN
  Minokamo	JPN
  Minsk	BLR
  Minskaja oblast'	BLR
  Minusinsk	RUS
  Minya	EGY
  Minya al Qamh	EGY
  Minyat an Nasr	EGY
  Minyat an Naşr	EGY
  Minyā al Qamḩ	EGY
  Mira Mesa	USA
  Miraflores	PER
  Miragoane	HTI
  Miragoâne	HTI
  Miramar	USA MEX
  Miranda	VEN
  Mirassol	BRA
  Mirdif	ARE
  Miren-Kostanjevica	SVN
  Miri	MYS
  Mirna	SVN
  Mirna Pec	SVN
  Mirna Peč	SVN
  Mirpur Khas	PAK
  Mirpur Mathelo	PAK
  Mirpur Model Thana	BGD
  Miryalaguda	IND
  Miryang	KOR
  Mirzapur	IND
  Mirzāpur	IND
  Misamis Occidental	PHL
  Misamis Oriental	PHL
  Mishan	CHN
  Mishima	JPN
  Misiones	ARG PRY
  Miskolc	HUN
  Mislinja	SVN
  Misratah	LBY
  Mission	USA
  Mission Viejo	USA
  Mississauga	CAN
  Mississippi	USA
  Missoula	USA
  Missouri	USA
  Missouri City	USA
  Mit Ghamr	EGY
  Mitcham	GBR
  Mithepur	IND
  Mithi	PAK
  Mito	JPN
  Mitooma	UGA
  Mitoyo	JPN
  Mitte	DEU
  Mityana	UGA
  Miura	JPN
  Mixco	GTM
  Miyagi	JPN
  Miyako	JPN
  Miyakojima	JPN
  Miyakonojo	JPN
  Miyakonojō	JPN
  Miyang	CHN
  Miyazaki	JPN
  Miyoshi	JPN
  Mizan Teferi	ETH
  Mizoram	IND
  Mizuho	JPN
  Mizusawa	JPN
  Mişrātah	LBY
  Mlada Boleslav	CZE
  Mladá Boleslav	CZE
  Mlolongo	KEN
  Mmabatho	ZAF
  Mnihla	TUN
  Moa	CUB
  Moabit	DEU
  Moanda	COD GAB
  Mobara	JPN
  Mobarakeh	IRN
  Mobile	USA
  Mobārakeh	IRN
  Moca	DOM
  Mochudi	BWA
  Mocoa	COL
  Mococa	BRA
  Mocuba	MOZ
  Modakeke	NGA
  Modasa	IND
  Model Town	PAK
  Modena	ITA
  Modesto	USA
  Modica	ITA
  Modiin Ilit	ISR
  Modimolle	ZAF
  Modi‘in Makkabbim Re‘ut	ISR
  Modāsa	IND
  Moema	BRA
  Moers	DEU
  Moga	IND
  Mogadishu	SOM
  Mogi Guacu	BRA
  Mogi Guaçu	BRA
  Mogi Mirim	BRA
  Mogi das Cruzes	BRA
  Mogila	MKD
  Mogoditshane	BWA
  Mogok	MMR
  Mohale's Hoek	LSO
  Mohali	IND
  Mohammad Shahr	IRN
  Mohammadia	DZA MAR
  Mohammadiyeh	IRN
  Mohammadpur	BGD
  Mohammed Bin Zayed City	ARE
  Mohammedia	MAR
  Moheli	COM
  Mohéli	COM
  Mojkovac	MNE
  Mojo	ETH
  Mojokerto	IDN
  Moju	BRA
  Moka	MUS
  Mokameh	IND
  Mokhotlong	LSO
  Moknine	TUN
  Mokolo	CMR
  Mokopane	ZAF
  Mokotow	POL
  Mokotów	POL
  Mokpo	KOR
  Mokronog-Trebelno	SVN
  Molarband	IND
  Molenbeek-Saint-Jean	BEL
  Molepolole	BWA
  Moletai	LTU
  Molfetta	ITA
  Molina de Segura	ESP
  Molise	ITA
  Mollet del Valles	ESP
  Mollet del Vallès	ESP
  Molndal	SWE
  Molārband	IND
  Molėtai	LTU
  Mombasa	KEN
  Mon	MMR
  Mon Repos	TTO
  Monaco-Ville	MCO
  Monagas	VEN
  Monaghan	IRL
  Monapo	MOZ
  Monaragala	LKA
  Monastir	TUN
  Moncalieri	ITA
  Monchengladbach	DEU
  Moncloa-Aravaca	ESP
  Monclova	MEX
  Moncton	CAN
  Mondlo	ZAF
  Mondol Kiri	KHM
  Moneghetti	MCO
  Mong Cai	VNM
  Mong Kok	HKG
  Mong Yang	MMR
  Mongagua	BRA
  Mongaguá	BRA
  Mongala	COD
  Monggar	BTN
  Mongo	TCD
  Mongu	ZMB
  Monkayo	PHL
  Mono	BEN
  Monrovia	LBR
  Mons	BEL
  Monsanto	PRT
  Monsenor Nouel	DOM
  Monseñor Nouel	DOM
  Mont Buxton	SYC
  Mont Fleuri	SYC
  Montagnes	CIV
  Montana	BGR USA
  Montauban	FRA
  Monte Alegre	BRA
  Monte Chingolo	ARG
  Monte Cristi	DOM
  Monte Mor	BRA
  Monte Plata	DOM
  Monte-Carlo	MCO
  Montebello	USA
  Montegiardino	SMR
  Montego Bay	JAM
  Montelibano	COL
  Montelíbano	COL
  Montemorelos	MEX
  Montenegro	BRA
  Montepuez	MOZ
  Monterey Park	USA
  Monteria	COL
  Montero	BOL
  Monterrey	MEX
  Montería	COL
  Montes Claros	BRA
  Montesilvano	ITA
  Montevideo	URY
  Montgomery	USA
  Montpellier	FRA
  Montreal	CAN
  Montreal-Nord	CAN
  Montreuil	FRA
  Montréal	CAN
  Montréal-Nord	CAN
  Montserrado	LBR
  Monywa	MMR
  Monza	ITA
  Monza e Brianza	ITA
  Monze	ZMB
  Mooca	BRA
  Mooka	JPN
  Moonniyur	IND
  Moore	USA
  Moore's Island	BHS
  Mopti	MLI
  Moquegua	PER
  Mora	CMR
  Morada Nova	BRA
  Moradabad	IND
  Moramanga	MDG
  Moratalaz	ESP
  Moratuwa	LKA
  Moravce	SVN
  Moravicki okrug	SRB
  Moravički okrug	SRB
  Moravske Toplice	SVN
  Moravskoslezsky kraj	CZE
  Moravskoslezský kraj	CZE
  Moravče	SVN
  Moray	GBR
  Morazan	SLV
  Morazán	SLV
  Morbihan	FRA
  Mordovija	RUS
  Morecambe	GBR
  Morelia	MEX
  Morelos	MEX
  Morena	IND
  Moreno	ARG BRA
  Moreno Valley	USA
  Moriguchi	JPN
  Morioka	JPN
  Moriya	JPN
  Moriyama	JPN
  Morley	GBR
  Mormugao	IND
  Morningside Heights	USA
  Moro	PAK
  Morobe	PNG
  Morogoro	TZA
  Moron	ARG VEN CUB
  Morona Santiago	ECU
  Morondava	MDG
  Moroni	COM
  Moroto	UGA
  Morrinhos	BRA
  Morumbi	BRA
  Morvi	IND
  Morón	ARG VEN CUB
  Morādābād	IND
  Moscow	RUS
  Moselle	FRA
  Mosfellsbær	ISL
  Moshi	TZA
  Moskovskaja oblast'	RUS
  Moskva	RUS
  Mosquera	COL
  Mossamedes	AGO
  Mossel Bay	ZAF
  Mossoro	BRA
  Mossoró	BRA
  Most	CZE
  Mosta	MLT
  Mostaganem	DZA
  Mostar	BIH
  Mosteiros	CPV
  Mostoles	ESP
  Mosul	IRQ
  Mot'a	ETH
  Mothihari	IND
  Mothīhāri	IND
  Motijheel	BGD
  Motril	ESP
  Mott Haven	USA
  Mouhoun	BFA
  Moulay Yacoub	MAR
  Moulins	MCO
  Moulvibazar	BGD
  Moundou	TCD
  Mount Pleasant	USA
  Mount Prospect	USA
  Mount Vernon	USA
  Mountain Province	PHL
  Mountain View	USA
  Mouscron	BEL
  Moxico	AGO
  Moyen-Chari	TCD
  Moyen-Ogooue	GAB
  Moyen-Ogooué	GAB
  Moyo	UGA
  Moyobamba	PER
  Mozambique	MOZ
  Mozirje	SVN
  Moḩammad Shahr	IRN
  Moḩammadīyeh	IRN
  Mpanda	TZA BDI
  Mpigi	UGA
  Mpika	ZMB
  Mpondwe	UGA
  Mpulungu	ZMB
  Mpumalanga	ZAF
  Mqabba	MLT
  Msaken	TUN
  Msalatah	LBY
  Msalātah	LBY
  Msida	MLT
  Mtarfa	MLT
  Mthatha	ZAF
  Mtskheta-Mtianeti	GEO
  Mtwapa	KEN
  Mtwara	TZA
  Mu-se	MMR
  Muan	KOR
  Muar	MYS
  Mubarak al Kabir	KWT
  Mubarakpur	IND
  Mubende	UGA
  Mubi	NGA
  Mubārak al Kabīr	KWT
  Muchinga	ZMB
  Mudanjiang	CHN
  Mudhol	IND
  Mudon	MMR
  Mudu	CHN
  Mudug	SOM
  Mueang Nonthaburi	THA
  Mufulira	ZMB
  Mugla	TUR
  Muhanga	RWA
  Muhu	EST
  Mui Ne	VNM
  Mujiayingzi	CHN
  Mukachevo	UKR
  Mukalla	YEM
  Mukandpur	IND
  Mukdahan	THA
  Mukim Pulai	MYS
  Muko	JPN
  Mukono	UGA
  Muktsar	IND
  Mukō	JPN
  Mulaku Atoll	MDV
  Mulanje	MWI
  Mulbagal	IND
  Mulbāgal	IND
  Mulenvos	AGO
  Mulgi	EST
  Mulheim	DEU
  Mulhouse	FRA
  Muling	CHN
  Mullaittivu	LKA
  Mulongo	COD
  Multan	PAK
  Mulugu	IND
  Mumbai	IND
  Munakata	JPN
  Muncar	IDN
  Muncie	USA
  Mundka	IND
  Munger	IND
  Mungyeong	KOR
  Munich	DEU
  Munnar	IND
  Munoz	PHL
  Munshiganj	BGD
  Munster	DEU IRL
  Muntilan	IDN
  Muntinlupa	PHL
  Munuf	EGY
  Munxar	MLT
  Munūf	EGY
  Muradnagar	IND
  Murakami	JPN
  Muramvya	BDI
  Murang'a	KEN
  Muratpasa	TUR
  Muratpaşa	TUR
  Murcia	ESP
  Mures	ROU
  Mureș	ROU
  Murfreesboro	USA
  Muriae	BRA
  Muriaé	BRA
  Muricay	PHL
  Muridke	PAK
  Murmansk	RUS
  Murmanskaja oblast'	RUS
  Murom	RUS
  Muroran	JPN
  Murrieta	USA
  Murska Sobota	SVN
  Murwara	IND
  Murwāra	IND
  Murzuq	LBY
  Murādnagar	IND
  Mus	TUR
  Musaffah	ARE
  Musandam	OMN
  Musanze	RWA
  Musashimurayama	JPN
  Musashino	JPN
  Muscat	OMN
  Mushie	COD
  Mushin	NGA
  Musina	ZAF
  Musoma	TZA
  Mustafabad	IND
  Mustafakemalpasa	TUR
  Mustafakemalpaşa	TUR
  Mustafābād	IND
  Mustamae	EST
  Mustamäe	EST
  Mustvee	EST
  Muta	SVN
  Mutare	ZWE
  Mutengene	CMR
  Mutsu	JPN
  Muyinga	BDI
  Muzaffarabad	PAK
  Muzaffargarh	PAK
  Muzaffarnagar	IND
  Muzaffarpur	IND
  Muzaffarābād	PAK
  Muñoz	PHL
  Muğla	TUR
  Muş	TUR
  Mwala	KEN
  Mwanza	TZA MWI
  Mwaro	BDI
  Mweka	COD
  Mwene	COD
  Mwene-Ditu	COD
  My Drarga	MAR
  My Hao	VNM
  My Tho	VNM
  Myaungmya	MMR
  Myaydo	MMR
  Myeik	MMR
  Myingyan	MMR
  Myitkyina	MMR
  Mykilska Borshchahivka	UKR
  Mykolaivska oblast	UKR
  Mykolayiv	UKR
  Mykytivskyi	UKR
  Mymensingh	BGD
  Myongch'on	PRK
  Myonggan-dong	PRK
  Myrdalshreppur	ISL
  Mysuru	IND
  Mysłowice	POL
  Mytishchi	RUS
  Myŏngch'ŏn	PRK
  Myŏnggan-dong	PRK
  Mzimba	MWI
  Mzuzu	MWI
  Málaga	ESP
  Märjamaa	EST
  Mé-Zóchi	STP
  Méagui	CIV
  Médenine	TUN
  Médiouna	MAR
  Médéa	DZA
  Ménaka	MLI
  Mérida	MEX VEN ESP
  Mérignac	FRA
  México	MEX
  Móng Cái	VNM
  Móstoles	ESP
  Mölndal	SWE
  Mönchengladbach	DEU
  Möng Yang	MMR
  Møre og Romsdal	NOR
  Mülheim	DEU
  Münster	DEU
  Mýrdalshreppur	ISL
  Mācherla	IND
  Mādabā	JOR
  Māhdāsht	IRN
  Māler Kotla	IND
  Mālpils novads	LVA
  Māndvi	IND
  Māngrol	IND
  Mānikganj	BGD
  Mānsa	IND
  Mārkāpur	IND
  Mārupes novads	LVA
  Māzandarān	IRN
  Mērsraga novads	LVA
  Mělník	CZE
  Mġarr	MLT
  Mīnāb	IRN
  Mīt Ghamr	EGY
  Mīthepur	IND
  Mīzan Teferī	ETH
  Mīāndoāb	IRN
  Mīāneh	IRN
  Mūndka	IND
  Mỹ Hào	VNM
  Mỹ Tho	VNM
  N'Djamena	TCD
  N'dalatando	AGO
  NIA Valencia	PHL
  Na Di	THA
  Naama	DZA
  Nabari	JPN
  Nabaruh	EGY
  Nabarūh	EGY
  Nabatiye et Tahta	LBN
  Nabatîyé et Tahta	LBN
  Naberezhnyye Chelny	RUS
  Nabeul	TUN
  Nabha	IND
  Nabilatuk	UGA
  Nabire	IDN
  Nablus	PSE
  Nacala	MOZ
  Nachod	CZE
  Nada	CHN
  Nadiad	IND
  Nadiād	IND
  Nador	MAR
  Nadroga and Navosa	FJI
  Nadur	MLT
  Naeso	KOR
  Naesŏ	KOR
  Naftalan	AZE
  Nag Hammadi	EGY
  Nag Hammâdi	EGY
  Naga	PHL
  Nagahama	JPN
  Nagakute	JPN
  Nagaland	IND
  Nagano	JPN
  Nagaoka	JPN
  Nagaon	IND
  Nagapattinam	IND
  Nagar Naluakot	BGD
  Nagar Naluākot	BGD
  Nagareyama	JPN
  Nagari	IND
  Nagarpur	BGD
  Nagasaki	JPN
  Nagaur	IND
  Nagda	IND
  Nagercoil	IND
  Nagina	IND
  Nago	JPN
  Nagornyy	RUS
  Nagoya	JPN
  Nagpur	IND
  Nagykanizsa	HUN
  Nagīna	IND
  Naha	JPN
  Nahariyya	ISR
  Nahavand	IRN
  Nahiyat al Iskandariyah	IRQ
  Nahouri	BFA
  Nahāvand	IRN
  Naic	PHL
  Naihati	IND
  Naihāti	IND
  Nairobi	KEN
  Nairobi City	KEN
  Naitasiri	FJI
  Naivasha	KEN
  Najaf	IRQ
  Najafabad	IRN
  Najafgarh	IND
  Najafābād	IRN
  Najibabad	IND
  Najran	SAU
  Najrān	SAU
  Najībābād	IND
  Naka	JPN
  Nakano	JPN
  Nakapiripirit	UGA
  Nakaseke	UGA
  Nakasongola	UGA
  Nakatsu	JPN
  Nakatsugawa	JPN
  Nakhodka	RUS
  Nakhon Nayok	THA
  Nakhon Pathom	THA
  Nakhon Phanom	THA
  Nakhon Ratchasima	THA
  Nakhon Sawan	THA
  Nakhon Si Thammarat	THA
  Nakivale Refugee Camp	UGA
  Naklo	SVN
  Nakonde	ZMB
  Naksalbari	IND
  Naksalbāri	IND
  Nakuru	KEN
  Nalchik	RUS
  Nalgonda	IND
  Nallur	IND
  Nallūr	IND
  Nalut	LBY
  Nam Cheong	HKG
  Nam Đinh	VNM
  Nam Định	VNM
  Namakkal	IND
  Namalombwe	ZMB
  Namangan	UZB
  Namayingo	UGA
  Namdrik	MHL
  Namentenga	BFA
  Nametil	MOZ
  Namibe	AGO
  Namisindwa	UGA
  Namosi	FJI
  Namp'o	PRK
  Nampa	USA
  Nampho	PRK
  Nampula	MOZ
  Namu	MHL
  Namur	BEL
  Namutumba	UGA
  Namyang-nodongjagu	PRK
  Namyangju	KOR
  Nan	THA
  Nana-Mambere	CAF
  Nana-Mambéré	CAF
  Nanaimo	CAN
  Nanao	JPN
  Nanbin	CHN
  Nanchang	CHN
  Nanchong	CHN
  Nanchuan	CHN
  Nancun	CHN
  Nancy	FRA
  Nandajie	CHN
  Nanded	IND
  Nandi	KEN
  Nanding	CHN
  Nandu	CHN
  Nandurbar	IND
  Nandyal	IND
  Nandyāl	IND
  Nanfeng	CHN
  Nangarhar	AFG
  Nangarhār	AFG
  Nangen	KOR
  Nangloi Jat	IND
  Nangong	CHN
  Nanhu	CHN
  Nani Daman	IND
  Nanjangud	IND
  Nanjangūd	IND
  Nanjian	CHN
  Nanjin	CHN
  Nanjing	CHN
  Nankana Sahib	PAK
  Nanlong	CHN
  Nanma	CHN
  Nanning	CHN
  Nanpiao	CHN
  Nanping	CHN
  Nanqiao	CHN
  Nansana	UGA
  Nantai	CHN
  Nanterre	FRA
  Nantes	FRA
  Nantong	CHN
  Nantou	TWN CHN
  Nanumaga	TUV
  Nanumea	TUV
  Nanxi	CHN
  Nanyang	CHN
  Nanyuki	KEN
  Nanzhang Chengguanzhen	CHN
  Nanzhou	CHN
  Naogaon	BGD
  Napa	USA
  Napak	UGA
  Naperville	USA
  Napier	NZL
  Naples	ITA
  Napo	ECU
  Napoli	ITA
  Naqadeh	IRN
  Nara	JPN
  Nara-shi	JPN
  Narail	BGD
  Narasapur	IND
  Narasaraopet	IND
  Narashino	JPN
  Narathiwat	THA
  Narayanganj	BGD
  Narayani	NPL
  Narbonne	FRA
  Narela	IND
  Narino	COL
  Narita	JPN
  Nariño	COL
  Narmadapuram	IND
  Narnaul	IND
  Naro-Fominsk	RUS
  Narok	KEN
  Narowal	PAK
  Narsimhapur	IND
  Narsingdi	BGD
  Narutocho-mitsuishi	JPN
  Narutochō-mitsuishi	JPN
  Narva	EST
  Narva-Joesuu	EST
  Narva-Jõesuu	EST
  Narwana	IND
  Narwāna	IND
  Naryn	KGZ
  Nasarawa	NGA
  Nashik	IND
  Nashua	USA
  Nashville	USA
  Nasim Shahr	IRN
  Nasimshahr	IRN
  Nasinu	FJI
  Nasirabad	IND
  Nasiriyah	IRQ
  Nassau	BHS
  Nasugbu	PHL
  Nasushiobara	JPN
  Nasīm Shahr	IRN
  Nasīrābād	IND
  Natal	BRA
  National Capital District	PNG
  National Capital Region	PHL
  National City	USA
  Natitingou	BEN
  Natore	BGD
  Natori-shi	JPN
  Naucalpan de Juarez	MEX
  Naucalpan de Juárez	MEX
  Nauksenu novads	LVA
  Naukšēnu novads	LVA
  Navadwip	IND
  Navadwīp	IND
  Navassa Island	UMI
  Navegantes	AGO BRA
  Navi Mumbai	IND
  Navirai	BRA
  Naviraí	BRA
  Navoiy	UZB
  Navojoa	MEX
  Navotas	PHL
  Navsari	IND
  Nawabganj	BGD IND
  Nawabshah	PAK
  Nawada	IND
  Nawalgarh	IND
  Nawābganj	BGD IND
  Nawāda	IND
  Naxcıvan	AZE
  Naxi	CHN
  Naxxar	MLT
  Naxçıvan	AZE
  Nay Pyi Taw	MMR
  Naya Gaon	IND
  Nayala	BFA
  Nayarit	MEX
  Nayf	ARE
  Nazarabad	IRN
  Nazareth	ISR
  Nazarje	SVN
  Nazarovo	RUS
  Nazilli	TUR
  Nazran	RUS
  Nazret	ETH
  Nazrēt	ETH
  Naz̧arābād	IRN
  Nchelenge	ZMB
  Ndola	ZMB
  Nea Ionia	GRC
  Nea Smyrni	GRC
  Neamt	ROU
  Neamț	ROU
  Near North Side	USA
  Nebbi	UGA
  Nebraska	USA
  Necochea	ARG
  Nedumangad	IND
  Nedumangād	IND
  Neelankarai	IND
  Neembucu	PRY
  Neftcala	AZE
  Neftekamsk	RUS
  Nefteyugansk	RUS
  Neftçala	AZE
  Negage	AGO
  Negara	IDN
  Negele	ETH
  Negeri Sembilan	MYS
  Negombo	LKA
  Negotino	MKD
  Negros Occidental	PHL
  Negros Oriental	PHL
  Negēlē	ETH
  Nehe	CHN
  Nei Mongol Zizhiqu	CHN
  Neihu	TWN
  Neijiang	CHN
  Neili	TWN
  Neiva	COL
  Nek'emte	ETH
  Nek'emtē	ETH
  Neka	IRN
  Nekā	IRN
  Nellore	IND
  Nelson	NZL
  Nema	MRT
  Nemby	PRY
  Neneckij avtonomnyj okrug	RUS
  Nenjiang	CHN
  Neno	MWI
  Nepalgunj	NPL
  Nepean	CAN
  Neretas novads	LVA
  Neringa	LTU
  Nerkunram	IND
  Nerupperichchal	IND
  Neryungri	RUS
  Ness Ziona	ISR
  Netanya	ISR
  Netrakona	BGD
  Neu-Hohenschonhausen	DEU
  Neu-Hohenschönhausen	DEU
  Neu-Ulm	DEU
  Neubrandenburg	DEU
  Neubruck	DEU
  Neubrück	DEU
  Neuchatel	CHE
  Neuchâtel	CHE
  Neue Neustadt	DEU
  Neuilly-sur-Seine	FRA
  Neukolln	DEU
  Neukölln	DEU
  Neumunster	DEU
  Neumünster	DEU
  Neuquen	ARG
  Neuquén	ARG
  Neuss	DEU
  Neustadt an der Weinstraße	DEU
  Neuwied	DEU
  Nevada	USA
  Nevinnomyssk	RUS
  Nevis	KNA
  Nevsehir	TUR
  Nevşehir	TUR
  New Bedford	USA
  New Braunfels	USA
  New Britain	USA
  New Brunswick	USA CAN
  New Cairo	EGY
  New Delhi	IND
  New Halfa	SDN
  New Hampshire	USA
  New Haven	USA
  New Ireland	PNG
  New Jersey	USA
  New Kingston	JAM
  New Mexico	USA
  New Mirpur City	PAK
  New Orleans	USA
  New Plymouth	NZL
  New Providence	BHS
  New Rochelle	USA
  New South Memphis	USA
  New South Wales	AUS
  New Taipei	TWN
  New Taipei City	TWN
  New Territories	HKG
  New Westminster	CAN
  New York	USA
  New York City	USA
  Newark	USA
  Newcastle	AUS ZAF
  Newcastle under Lyme	GBR
  Newcastle upon Tyne	GBR
  Newfoundland and Labrador	CAN
  Newham	GBR
  Newmarket	CAN
  Newport	GBR
  Newport Beach	USA
  Newport News	USA
  Newry	GBR
  Newton	CAN USA
  Newtownabbey	GBR
  Neyagawa	JPN
  Neyshabur	IRN
  Neyshābūr	IRN
  Neyveli	IND
  Neyyattinkara	IND
  Neyyāttinkara	IND
  Nga Bay	VNM
  Nga Nam	VNM
  Nganjuk	IDN
  Ngaoundere	CMR
  Ngaoundéré	CMR
  Ngaraard	PLW
  Ngarchelong	PLW
  Ngardmau	PLW
  Ngatpang	PLW
  Ngchesar	PLW
  Ngeremlengui	PLW
  Nghe An	VNM
  Nghi Son	VNM
  Nghi Sơn	VNM
  Nghi Xuan	VNM
  Nghi Xuân	VNM
  Nghia Lo	VNM
  Nghia Đo	VNM
  Nghĩa Lộ	VNM
  Nghĩa Đô	VNM
  Nghệ An	VNM
  Ngiwal	PLW
  Ngobe-Bugle	PAN
  Ngong	KEN
  Ngora	UGA
  Ngounie	GAB
  Ngounié	GAB
  Ngozi	BDI
  Nguru	NGA
  Ngã Bảy	VNM
  Ngã Năm	VNM
  Ngöbe-Buglé	PAN
  Nha Trang	VNM
  Niagara Falls	CAN
  Niamey	NER
  Nianbo	CHN
  Nianzhuang	CHN
  Nianzishan	CHN
  Niari	COG
  Niassa	MOZ
  Nibok	NRU
  Nicas novads	LVA
  Nice	FRA
  Nichinan	JPN
  Nickerie	SUR
  Nicolas Romero	MEX
  Nicolás Romero	MEX
  Nicosia	CYP
  Nidwalden	CHE
  Niederosterreich	AUT
  Niedersachsen	DEU
  Niederösterreich	AUT
  Nieuwegein	NLD
  Nievre	FRA
  Nigde	TUR
  Nigel	ZAF
  Niger	NGA
  Nihommatsu	JPN
  Niigata	JPN
  Niihama	JPN
  Niitsu-honcho	JPN
  Niitsu-honchō	JPN
  Niiza	JPN
  Nijmegen	NLD
  Nikaia	GRC
  Nikki	BEN
  Nikko	JPN
  Nikkō	JPN
  Nikol'skoye	RUS
  Nikopol	UKR
  Niksic	MNE
  Nikšić	MNE
  Nilopolis	BRA
  Nilphamari	BGD
  Nilufer	TUR
  Nilópolis	BRA
  Nilüfer	TUR
  Nimach	IND
  Nimba	LBR
  Nimbahera	IND
  Nimes	FRA
  Nimroz	AFG
  Ninawa	IRQ
  Ning'er	CHN
  Ningbo	CHN
  Ningde	CHN
  Ninghai	CHN
  Ningxia Huizi Zizhiqu	CHN
  Ningyang	CHN
  Ninh Binh	VNM
  Ninh Bình	VNM
  Ninh Hoa	VNM
  Ninh Hòa	VNM
  Ninh Thuan	VNM
  Ninh Thuận	VNM
  Nioki	COD
  Nioko I	BFA
  Niono	MLI
  Nioro	MLI
  Niort	FRA
  Nip	HTI
  Nipani	IND
  Nippes	DEU
  Nipāni	IND
  Nirgua	VEN
  Nirmal	IND
  Nis	SRB
  Nisavski okrug	SRB
  Nishi-Tokyo-shi	JPN
  Nishinomiya	JPN
  Nishio	JPN
  Nisporeni	MDA
  Nisshin	JPN
  Niteroi	BRA
  Niterói	BRA
  Nithari	IND
  Nitra	SVK
  Nitriansky kraj	SVK
  Niuas	TON
  Niutao	TUV
  Nizamabad	IND
  Nizhegorodskaya oblast'	RUS
  Nizhnekamsk	RUS
  Nizhnevartovsk	RUS
  Nizhniy Novgorod	RUS
  Nizhny Tagil	RUS
  Nizhyn	UKR
  Nizip	TUR
  Nizwa	OMN
  Nizwá	OMN
  Nizāmābād	IND
  Nièvre	FRA
  Niğde	TUR
  Niš	SRB
  Nišavski okrug	SRB
  Njeru	UGA
  Njombe	TZA
  Nkayi	COG
  Nkhata Bay	MWI
  Nkhotakota	MWI
  Nkongsamba	CMR
  Nkowakowa	ZAF
  Nkpor	NGA
  Nkwerre	NGA
  Nnewi	NGA
  Noakhali	BGD
  Nobeoka	JPN
  Noblesville	USA
  Noda	JPN
  Nogales	MEX
  Nogata	JPN
  Noginsk	RUS
  Nograd	HUN
  Noida	IND
  Noisy-le-Grand	FRA
  Nokha	IND
  Nong Bua Lam Phu	THA
  Nong Chok	THA
  Nong Khaem	THA
  Nong Khai	THA
  Nonoichi	JPN
  Nonthaburi	THA
  Noo	EST
  Noord-Brabant	NLD
  Noord-Holland	NLD
  Nor Nork	ARM
  Nord	BFA FRA HTI
  Nord-Est	HTI
  Nord-Kivu	COD
  Nord-Ouest	HTI
  Nord-Ubangi	COD
  Norderstedt	DEU
  Nordhorn	DEU
  Nordjylland	DNK
  Nordland	NOR
  Nordrhein-Westfalen	DEU
  Norfolk	USA GBR
  Norfolk County	CAN
  Norilsk	RUS
  Normal	USA
  Norman	USA
  Normandie	FRA
  Norrkoping	SWE
  Norrköping	SWE
  Norte	GNB
  Norte de Santander	COL
  North	CMR
  North Abaco	BHS
  North Andros	BHS
  North Ari Atoll	MDV
  North Ayrshire	GBR
  North Bank	GMB
  North Bay	CAN
  North Bergen	USA
  North Carolina	USA
  North Central Province	LKA
  North Charleston	USA
  North Chicopee	USA
  North Dakota	USA
  North Darfur	SDN
  North Delta	CAN
  North East	BWA GHA SGP
  North East Lincolnshire	GBR
  North Eleuthera	BHS
  North Gaza	PSE
  North Hills	USA
  North Hollywood	USA
  North Huvadhu Atoll	MDV
  North Kordofan	SDN
  North La Crosse	USA
  North Lakhimpur	IND
  North Lanarkshire	GBR
  North Las Vegas	USA
  North Lincolnshire	GBR
  North Little Rock	USA
  North Maalhosmadulu	MDV
  North Miami	USA
  North Miladhunmadulu	MDV
  North Nilandhe Atoll	MDV
  North Peoria	USA
  North Port	USA
  North Richland Hills	USA
  North Shore	NZL
  North Somerset	GBR
  North Stamford	USA
  North Thiladhunmathi	MDV
  North Tyneside	GBR
  North Vancouver	CAN
  North West	BWA SGP
  North Western	SLE
  North Western Province	LKA
  North Yorkshire	GBR
  North-West	CMR ZAF
  North-Western	ZMB
  Northampton	GBR
  Northamptonshire	GBR
  Northern	FJI GHA PNG
  Northern Bahr el Ghazal	SSD
  Northern Cape	ZAF
  Northern Ireland	GBR
  Northern Mariana Islands	USA
  Northern Mindanao	PHL
  Northern Province	LKA
  Northern Region	MWI
  Northern Samar	PHL
  Northern Territory	AUS
  Northland	NZL
  Northridge	USA
  Northumberland	GBR
  Northwest Territories	CAN
  Norton	ZWE
  Norwalk	USA
  Norwich	GBR
  Norzagaray	PHL
  Norðurland eystra	ISL
  Norðurland vestra	ISL
  Norðurþing	ISL
  Noshiro	JPN
  Nossa Senhora de Fatima	CHN
  Nossa Senhora de Fátima	CHN
  Nossa Senhora do Socorro	BRA
  Notio Aigaio	GRC
  Notre-Dame-de-Grace	CAN
  Notre-Dame-de-Grâce	CAN
  Nottingham	GBR
  Nottinghamshire	GBR
  Nou Barris	ESP
  Nouaceur	MAR
  Nouadhibou	MRT
  Nouakchott	MRT
  Nouakchott Nord	MRT
  Nouakchott Ouest	MRT
  Nouakchott Sud	MRT
  Noumbiel	BFA
  Noumea	NCL
  Nouméa	NCL
  Nouvelle-Aquitaine	FRA
  Nouvelle-Caledonie	FRA
  Nouvelle-Calédonie	FRA
  Nova Friburgo	BRA
  Nova Gorica	SVN
  Nova Iguacu	BRA
  Nova Iguaçu	BRA
  Nova Lima	BRA
  Nova Mutum	BRA
  Nova Odessa	BRA
  Nova Scotia	CAN
  Nova Serrana	BRA
  Nova Vida	AGO
  Novaci	MKD
  Novara	ITA
  Novato	USA
  Novaya Balakhna	RUS
  Novena	SGP
  Novgorodskaja oblast'	RUS
  Novi	USA
  Novi Pazar	SRB
  Novi Sad	SRB
  Novo Gama	BRA
  Novo Hamburgo	BRA
  Novo Mesto	SVN
  Novo Repartimento	BRA
  Novo Selo	MKD
  Novo-Peredelkino	RUS
  Novoaltaysk	RUS
  Novocheboksarsk	RUS
  Novocherkassk	RUS
  Novogireyevo	RUS
  Novokhovrino	RUS
  Novokuybyshevsk	RUS
  Novokuz'minki	RUS
  Novokuznetsk	RUS
  Novomoskovsk	RUS
  Novopolotsk	BLR
  Novorossiysk	RUS
  Novoshakhtinsk	RUS
  Novosibirsk	RUS
  Novosibirskaja oblast'	RUS
  Novotroitsk	RUS
  Novoural'sk	RUS
  Novovladykino	RUS
  Novozavodskyi	UKR
  Novy Jicin	CZE
  Novyy Urengoy	RUS
  Novyye Cheremushki	RUS
  Novyye Cherëmushki	RUS
  Novyye Kuz'minki	RUS
  Nový Jičín	CZE
  Nowrangapur	IND
  Nowshera Kalan	PAK
  Nowy Sacz	POL
  Nowy Sącz	POL
  Noyabrsk	RUS
  Nsanje	MWI
  Nsukka	NGA
  Ntcheu	MWI
  Ntchisi	MWI
  Ntoroko	UGA
  Ntoum	GAB
  Ntungamo	UGA
  Ntuzuma	ZAF
  Nuble	CHL
  Nueva Ecija	PHL
  Nueva Esparta	VEN
  Nueva Guinea	NIC
  Nueva Segovia	NIC
  Nueva Vizcaya	PHL
  Nuevitas	CUB
  Nuevo Casas Grandes	MEX
  Nuevo Laredo	MEX
  Nuevo Leon	MEX
  Nuevo León	MEX
  Nugaal	SOM
  Nui	TUV
  Nui Thanh	VNM
  Nukufetau	TUV
  Nukulaelae	TUV
  Nukus	UZB
  Numan	NGA
  Numazu	JPN
  Nunavut	CAN
  Nuneaton	GBR
  Nungua	GHA
  Nunoa	CHL
  Nunukan	IDN
  Nuoro	ITA
  Nur-Sultan	KAZ
  Nurabad	IRN
  Nuremberg	DEU
  Nuristan	AFG
  Nusa Tenggara	IDN
  Nusa Tenggara Barat	IDN
  Nusa Tenggara Timur	IDN
  Nusaybin	TUR
  Nutana Sector	CAN
  Nuwara Eliya	LKA
  Nuzvid	IND
  Nwoya	UGA
  Nyagan	RUS
  Nyagatare	RWA
  Nyala	SDN
  Nyamira	KEN
  Nyandarua	KEN
  Nyanga	GAB
  Nyaunglebin	MMR
  Nyeri	KEN
  Nyingchi	CHN
  Nyiregyhaza	HUN
  Nymburk	CZE
  Nyunzu	COD
  Nyvky	UKR
  Nyzhnodniprovsk	UKR
  Nyíregyháza	HUN
  Nzagi	AGO
  Nzega	TZA
  Nzerekore	GIN
  Nzérékoré	GIN
  Náchod	CZE
  Néa Ionía	GRC
  Néa Smýrni	GRC
  Néma	MRT
  Níkaia	GRC
  Nîmes	FRA
  Nógrád	HUN
  Nótio Aigaío	GRC
  Nõo	EST
  Núi Thành	VNM
  Nābha	IND
  Nāgarpur	BGD
  Nāgaur	IND
  Nāgercoil	IND
  Nāgāland	IND
  Nālūt	LBY
  Nāmakkal	IND
  Nāngloi Jāt	IND
  Nāyf	ARE
  Nāḩiyat al Iskandarīyah	IRQ
  Nīcas novads	LVA
  Nīmbāhera	IND
  Nīmrōz	AFG
  Nīnawá	IRQ
  Nōgata	JPN
  Nūristān	AFG
  Nūrābād	IRN
  Nūzvīd	IND
  O Mon	VNM
  O'Fallon	USA
  Oak Lawn	USA
  Oak Park	USA
  Oakland	USA
  Oakville	CAN
  Oami	JPN
  Oas	PHL
  Oaxaca	MEX
  Obalende	NGA
  Obando	PHL
  Obera	ARG
  Oberhausen	DEU
  Oberosterreich	AUT
  Oberá	ARG
  Oberösterreich	AUT
  Obidos	BRA
  Obihiro	JPN
  Obninsk	RUS
  Obolon	UKR
  Obongi	UGA
  Obonoma	NGA
  Obra	IND
  Obruchevo	RUS
  Obu	JPN
  Obuase	GHA
  Obwalden	CHE
  Ocala	USA
  Ocana	COL
  Ocaña	COL
  Occitanie	FRA
  Oceanside	USA
  Ochakovo-Matveyevskoye	RUS
  Ochota	POL
  Ocnita	MDA
  Ocnița	MDA
  Ocotepeque	HND
  Ocotlan	MEX
  Ocotlán	MEX
  Ocumare del Tuy	VEN
  Odate	JPN
  Odawara	JPN
  Ode	NGA
  Odemis	TUR
  Odendaalsrus	ZAF
  Odense	DNK
  Odesa	UKR
  Odeska oblast	UKR
  Odessa	USA
  Odienne	CIV
  Odienné	CIV
  Odintsovo	RUS
  Odisha	IND
  Odivelas	PRT
  Odranci	SVN
  Oekusi-Ambenu	TLS
  Offa	NGA
  Offaly	IRL
  Offenbach	DEU
  Offenburg	DEU
  Ogaki	JPN
  Ogaminana	NGA
  Ogbomoso	NGA
  Ogden	USA
  Ogooue-Ivindo	GAB
  Ogooue-Lolo	GAB
  Ogooue-Maritime	GAB
  Ogooué-Ivindo	GAB
  Ogooué-Lolo	GAB
  Ogooué-Maritime	GAB
  Ogori	JPN
  Ogres novads	LVA
  Ogun	NGA
  Oguz	AZE
  Ogōri	JPN
  Ohafia-Ifigh	NGA
  Ohangwena	NAM
  Ohio	USA
  Ohrid	MKD
  Oio	GNB
  Oise	FRA
  Oita	JPN
  Ojima	JPN
  Ojo de Agua	MEX
  Okara	PAK
  Okaya	JPN
  Okayama	JPN
  Okazaki	JPN
  Okcheon	KOR
  Oke Mesi	NGA
  Okegawa	JPN
  Okene	NGA
  Okha	IND
  Okigwe	NGA
  Okinawa	JPN
  Oklahoma	USA
  Oklahoma City	USA
  Okrika	NGA
  Oktyabrsky	RUS
  Olaines novads	LVA
  Olanchito	HND
  Olancho	HND
  Olathe	USA
  Olavarria	ARG
  Olavarría	ARG
  Olbia	ITA
  Oldenburg	DEU
  Oldham	GBR
  Oleksandrivskyi	UKR
  Oleksandriya	UKR
  Oleksiyivka	UKR
  Olimpia	BRA
  Olinda	BRA
  Olmaliq	UZB
  Olomouc	CZE
  Olomoucky kraj	CZE
  Olomoucký kraj	CZE
  Olongapo	PHL
  Olsztyn	POL
  Olt	ROU
  Oltinko‘l	UZB
  Olupona	NGA
  Olympia	USA
  Olímpia	BRA
  Omaha	USA
  Omaheke	NAM
  Ombella-Mpoko	CAF
  Omdurman	SDN
  Ome	JPN
  Omidiyeh	IRN
  Omihachiman	JPN
  Omnogovi	MNG
  Omoa	HND
  Omoro	UGA
  Omsk	RUS
  Omskaja oblast'	RUS
  Omura	JPN
  Omusati	NAM
  Omuta	JPN
  Omīdīyeh	IRN
  Ondjiva	AGO
  Ondo	NGA
  Ongata Rongai	KEN
  Ongjin	PRK
  Ongole	IND
  Onitsha	NGA
  Onojo	JPN
  Onomichi	JPN
  Ontario	USA CAN
  Oost-Vlaanderen	BEL
  Oosterhout	NLD
  Ooty	IND
  Opava	CZE
  Oplotnica	SVN
  Opole	POL
  Opolskie	POL
  Oradea	ROU
  Orai	IND
  Oral	KAZ
  Oran	DZA
  Orang	PRK
  Orange	USA
  Orange Walk	BLZ
  Ordino	AND
  Ordos	CHN
  Ordu	TUR
  Ordubad	AZE
  Orebro	SWE
  Oregon	USA
  Orekhovo-Borisovo	RUS
  Orekhovo-Borisovo Severnoye	RUS
  Orekhovo-Zuyevo	RUS
  Orel	RUS
  Orellana	ECU
  Orem	USA
  Orenburg	RUS
  Orenburgskaja oblast'	RUS
  Orhangazi	TUR
  Orhei	MDA
  Orhon	MNG
  Orihuela	ESP
  Orion	PHL
  Oristano	ITA
  Orita-Eruwa	NGA
  Orito	COL
  Oriximina	BRA
  Oriximiná	BRA
  Orizaba	MEX
  Orkney	ZAF
  Orkney Islands	GBR
  Orland Park	USA
  Orlando	USA
  Orleans	CAN FRA
  Orlovskaja oblast'	RUS
  Orléans	CAN FRA
  Ormoc	PHL
  Ormoz	SVN
  Ormož	SVN
  Orne	FRA
  Oromia	ETH
  Oroqen Zizhiqi	CHN
  Oroquieta	PHL
  Orsha	BLR
  Orsk	RUS
  Orumiyeh	IRN
  Oruro	BOL
  Orël	RUS
  Orūmīyeh	IRN
  Osaka	JPN
  Osaki	JPN
  Osan	KOR
  Osasco	BRA
  Osh	KGZ
  Oshana	NAM
  Oshawa	CAN
  Oshikoto	NAM
  Oshkosh	USA
  Oshnaviyeh	IRN
  Oshnavīyeh	IRN
  Oshodi	NGA
  Oshu	JPN
  Osijek	HRV
  Osilnica	SVN
  Osjecko-baranjska zupanija	HRV
  Osječko-baranjska županija	HRV
  Oslo	NOR
  Osmaniye	TUR
  Osnabruck	DEU
  Osnabrück	DEU
  Osogbo	NGA
  Osorno	CHL
  Oss	NLD
  Ostankinskiy	RUS
  Ostend	BEL
  Ostrava	CZE
  Ostrava-mesto	CZE
  Ostrava-město	CZE
  Ostrow Wielkopolski	POL
  Ostrowiec Swietokrzyski	POL
  Ostrowiec Świętokrzyski	POL
  Ostrołeka	POL
  Ostrołęka	POL
  Ostrów Wielkopolski	POL
  Ostuncalco	GTM
  Osun	NGA
  Ota	JPN NGA
  Otago	NZL
  Otaru	JPN
  Otawara	JPN
  Otdar Mean Chey	KHM
  Otepaa	EST
  Otepää	EST
  Oti	GHA
  Otjozondjupa	NAM
  Otradnyy	RUS
  Otsu	JPN
  Ottakring	AUT
  Ottapalam	IND
  Ottawa	CAN
  Ottawa South	CAN
  Otuke	UGA
  Ouaddai	TCD
  Ouaddaï	TCD
  Ouagadougou	BFA
  Ouahigouya	BFA
  Ouaka	CAF
  Ouargla	DZA
  Ouarzazate	MAR
  Oubritenga	BFA
  Oudalan	BFA
  Oudomxai	LAO
  Oudtshoorn	ZAF
  Oudômxai	LAO
  Oued Ed-Dahab	MAR
  Oued Lill	TUN
  Oued Rhiou	DZA
  Oued Zem	MAR
  Oueme	BEN
  Ouezzane	MAR
  Ouham	CAF
  Ouham-Pende	CAF
  Ouham-Pendé	CAF
  Ouislane	MAR
  Oujda	MAR
  Oujda-Angad	MAR
  Oulad Teima	MAR
  Oulad Teïma	MAR
  Ouled Djellal	DZA
  Oulu	FIN
  Oum el Bouaghi	DZA
  Oume	CIV
  Oumé	CIV
  Ourense	ESP
  Ouricuri	BRA
  Ourinhos	BRA
  Ouro Preto	BRA
  Ouémé	BEN
  Ovalle	CHL
  Overijssel	NLD
  Overland Park	USA
  Oviedo	ESP
  Ovorhangay	MNG
  Owariasahi	JPN
  Owendo	GAB
  Owensboro	USA
  Owerri	NGA
  Owo	NGA
  Oxford	GBR
  Oxfordshire	GBR
  Oxnard	USA
  Oyam	UGA
  Oyama	JPN
  Oyan	NGA
  Oyem	GAB
  Oyo	NGA
  Ozama	DOM
  Ozamiz City	PHL
  Ozar	IND
  Ozerki	RUS
  Ozersk	RUS
  Ozolnieku novads	LVA
  Ozone Park	USA
  Ozubulu	NGA
  Oğuz	AZE
  P'yongan-bukto	PRK
  P'yongan-namdo	PRK
  P'yongsong	PRK
  P'yongyang	PRK
  P'yŏngsŏng	PRK
  P'yǒngan-bukto	PRK
  P'yǒngan-namdo	PRK
  P'yǒngyang	PRK
  Paarl	ZAF
  Pabbi	PAK
  Pabianice	POL
  Pabna	BGD
  Pacajus	BRA
  Pacatuba	BRA
  Pachora	IND
  Pachuca de Soto	MEX
  Paco	PHL
  Paco do Lumiar	BRA
  Padalarang	IDN
  Padang	IDN
  Padang Serai	MYS
  Padangpanjang	IDN
  Padangsidempuan	IDN
  Pader	UGA
  Paderborn	DEU
  Padova	ITA
  Padre Hurtado	CHL
  Padre Las Casas	CHL
  Padua	ITA
  Paech'on-up	PRK
  Paech'ŏn-ŭp	PRK
  Paek'ak	PRK
  Pagadian	PHL
  Pagar Alam	IDN
  Pagbilao	PHL
  Pagegiai	LTU
  Pagoh	MYS
  Pagėgiai	LTU
  Pahang	MYS
  Paharpur	PAK
  Paide	EST
  Paignton	GBR
  Paijat-Hame	FIN
  Pailin	KHM
  Pailou	CHN
  Paine	CHL
  Paisley	GBR
  Paita	PER
  Pak Kret	THA
  Pakdasht	IRN
  Pakenham	AUS
  Pakokku	MMR
  Pakpattan	PAK
  Pakruojis	LTU
  Pakse	LAO
  Paktika	AFG
  Paktiya	AFG
  Paktiyā	AFG
  Paktīkā	AFG
  Pakwach	UGA
  Pala	TCD
  Palaio Faliro	GRC
  Palaió Fáliro	GRC
  Palakkad	IND
  Palakollu	IND
  Palang	BGD
  Palangkaraya	IDN
  Palangos miestas	LTU
  Palani	IND
  Palanpur	IND
  Palapye	BWA
  Palasa	IND
  Palatine	USA
  Palauli	WSM
  Palawan	PHL
  Palembang	IDN
  Palencia	ESP
  Palermo	ITA
  Palghar	IND
  Palhoca	BRA
  Palhoça	BRA
  Pali	IND
  Palimanan	IDN
  Palin	GTM
  Palitana	IND
  Pallabi	BGD
  Pallavaram	IND
  Pallichal	IND
  Pallisa	UGA
  Pallāvaram	IND
  Palm Bay	USA
  Palm Beach Gardens	USA
  Palm Coast	USA
  Palm Desert	USA
  Palm Harbor	USA
  Palma	ESP
  Palma Soriano	CUB
  Palmaner	IND
  Palmares	BRA
  Palmas	BRA
  Palmdale	USA
  Palmerston North	NZL
  Palmira	COL
  Palmyra Atoll	UMI
  Palo Alto	USA
  Palo Negro	VEN
  Paloncha	IND
  Palopo	IDN
  Paltan	BGD
  Palu	IDN
  Palwal	IND
  Palwancha	IND
  Palín	GTM
  Palāsa	IND
  Pamanukan	IDN
  Pamekasan	IDN
  Pammal	IND
  Pampan	VEN
  Pampanga	PHL
  Pampatar	VEN
  Pamplemousses	MUS
  Pamplona	ESP COL
  Pampán	VEN
  Pamulang	IDN
  Pan'an	CHN
  Panabo	PHL
  Panalanoy	PHL
  Panama	PAN
  Panama City	PAN
  Panama Oeste	PAN
  Panamá	PAN
  Panamá Oeste	PAN
  Pancevo	SRB
  Panchagarh	BGD
  Panchkula	IND
  Pandak	IDN
  Pandamaran	MYS
  Pandeglang	IDN
  Pandharpur	IND
  Pandi	PHL
  Pandit Deen Dayal Upadhyaya Nagar	IND
  Pando	BOL
  Panevezio apskritis	LTU
  Panevezio miestas	LTU
  Panevezys	LTU
  Panevėžio apskritis	LTU
  Panevėžio miestas	LTU
  Panevėžys	LTU
  Pangasinan	PHL
  Pangkalanbuun	IDN
  Pangkalpinang	IDN
  Panguila	AGO
  Panguíla	AGO
  Panihati	IND
  Panipat	IND
  Panipat Taraf Makhdum Zadgan	IND
  Paniqui	PHL
  Panjim	IND
  Panjin	CHN
  Panjshayr	AFG
  Pankow	DEU
  Panlong	CHN
  Panlongcheng Jingji Kaifaqu	CHN
  Panna	IND
  Pano Aqil	PAK
  Panruti	IND
  Panshan	CHN
  Panshi	CHN
  Pantin	FRA
  Panvel	IND
  Panzhihua	CHN
  Panzos	GTM
  Pančevo	SRB
  Paola	MLT
  Paombong	PHL
  Paoy Paet	KHM
  Papantla de Olarte	MEX
  Papatoetoe	NZL
  Papua	IDN
  Papua Barat	IDN
  Par Naogaon	BGD
  Para	BRA SUR
  Para de Minas	BRA
  Paracatu	BRA
  Paradip Garh	IND
  Paradise	USA
  Paragominas	BRA
  Paraguari	PRY
  Paraguarí	PRY
  Paraiba	BRA
  Paraiso	MEX
  Paraiso do Tocantins	BRA
  Parakou	BEN
  Paralakhemundi	IND
  Paramagudi	IND
  Paramaribo	SUR
  Paramount	USA
  Parana	ARG BRA
  Paranagua	BRA
  Paranaguá	BRA
  Paranaque City	PHL
  Paranavai	BRA
  Paranavaí	BRA
  Parand	IRN
  Paranoa	BRA
  Paranoá	BRA
  Paraná	ARG BRA
  Parauapebas	BRA
  Paraíba	BRA
  Paraíso do Tocantins	BRA
  Parbhani	IND
  Pardis	IRN
  Pardubice	CZE
  Pardubicky kraj	CZE
  Pardubický kraj	CZE
  Pardīs	IRN
  Pare	IDN
  Parelheiros	BRA
  Parepare	IDN
  Pargaujas novads	LVA
  Pariaman	IDN
  Parintins	BRA
  Paris	FRA
  Parit	MYS
  Parit Sulung	MYS
  Park Slope	USA
  Parkchester	USA
  Parkent	UZB
  Parla	ESP
  Parli Vaijnath	IND
  Parli Vaijnāth	IND
  Parma	ITA USA
  Parnaiba	BRA
  Parnamirim	BRA
  Parnas	RUS
  Parnaíba	BRA
  Parnu	EST
  Parnumaa	EST
  Paro	BTN
  Parobe	BRA
  Parobé	BRA
  Parque Do Carmo	BRA
  Parsabad	IRN
  Parsippany	USA
  Parung	IDN
  Parvatipuram	IND
  Parwan	AFG
  Parwān	AFG
  Parys	ZAF
  Pará	BRA
  Pará de Minas	BRA
  Parādīp Garh	IND
  Pas-de-Calais	FRA
  Pasadena	USA
  Pasarkemis	IDN
  Pasay	PHL
  Pasco	USA PER
  Paseh	IDN
  Pasig City	PHL
  Pasir Gudang	MYS
  Pasir Mas	MYS
  Pasir Puteh	MYS
  Pasir Ris New Town	SGP
  Pasrur	PAK
  Passaic	USA
  Passau	DEU
  Passo Fundo	BRA
  Passore	BFA
  Passoré	BFA
  Passos	BRA
  Pastaza	ECU
  Pasto	COL
  Pasuruan	IDN
  Pasvalys	LTU
  Patan	NPL IND
  Paterna	ESP
  Pateros	PHL
  Paterson	USA
  Pathankot	IND
  Pathein	MMR
  Pathum Thani	THA
  Pathum Wan	THA
  Pathānkot	IND
  Pati	IDN
  Patiala	IND
  Patiya	BGD
  Patiāla	IND
  Patna	IND
  Patnos	TUR
  Pato Branco	BRA
  Patos	BRA
  Patos de Minas	BRA
  Patra	GRC
  Patrocinio	BRA
  Patrocínio	BRA
  Pattani	THA
  Pattaya	THA
  Pattoki	PAK
  Pattukkottai	IND
  Patuakhali	BGD
  Patuto	PHL
  Patzcuaro	MEX
  Patzun	GTM
  Patzún	GTM
  Pau	FRA
  Paudalho	BRA
  Paul	CPV
  Paulinia	BRA
  Paulista	BRA
  Paulo Afonso	BRA
  Paulínia	BRA
  Pavia	ITA
  Pavilostas novads	LVA
  Pavlodar	KAZ
  Pavlodar oblysy	KAZ
  Pavlohrad	UKR
  Pavlovo	RUS
  Pavlovskiy Posad	RUS
  Pawtucket	USA
  Paya Terubong	MYS
  Payakumbuh	IDN
  Pays-de-la-Loire	FRA
  Paysandu	URY
  Paysandú	URY
  Payyanur	IND
  Pazardzhik	BGR
  Paço do Lumiar	BRA
  Pcinjski okrug	SRB
  Peabody	USA
  Pearland	USA
  Pecangaan	IDN
  Pechersk	UKR
  Peckham	GBR
  Pecki okrug	SRB
  Pecs	HUN
  Pedernales	DOM
  Pedregal	PAN
  Pedreira	BRA
  Pedro Juan Caballero	PRY
  Pedro Leopoldo	BRA
  Pehcevo	MKD
  Pehčevo	MKD
  Peicheng	CHN
  Peipsiaare	EST
  Peipsiääre	EST
  Pekalongan	IDN
  Pekanbaru	IDN
  Pelabuhanratu	IDN
  Peleliu	PLW
  Pelengana	MLI
  Pelentong	MYS
  Pelhrimov	CZE
  Pelhřimov	CZE
  Peloponnisos	GRC
  Pelopónnisos	GRC
  Pelotas	BRA
  Pema Gatshel	BTN
  Pemalang	IDN
  Pemangkat	IDN
  Pematangsiantar	IDN
  Pemba	MOZ
  Pemba North	TZA
  Pemba South	TZA
  Pembroke	MLT
  Pembroke Pines	USA
  Penaflor	CHL
  Penal-Debe	TTO
  Penalolen	CHL
  Penama	VUT
  Penapolis	BRA
  Pendang	MYS
  Penedo	BRA
  Pengcheng	CHN
  Penghu	TWN
  Pengpu	CHN
  Pengze	CHN
  Pennsylvania	USA
  Pensacola	USA
  Penza	RUS
  Penzenskaja oblast'	RUS
  Penzing	AUT
  Penápolis	BRA
  Peoria	USA
  Perai	MYS
  Perak	MYS
  Peranampattu	IND
  Peranāmpattu	IND
  Peravia	DOM
  Perbaungan	IDN
  Percut	IDN
  Perdizes	BRA
  Pereira	COL
  Pergamino	ARG
  Peristeri	GRC
  Peristéri	GRC
  Periya Semur	IND
  Periya Semūr	IND
  Perling	MYS
  Perlis	MYS
  Perm	RUS
  Permskij kraj	RUS
  Pernambuco	BRA
  Pernik	BGR
  Perpignan	FRA
  Perris	USA
  Perth	AUS
  Perth Amboy	USA
  Perth and Kinross	GBR
  Perugia	ITA
  Peruibe	BRA
  Perus	BRA
  Peruíbe	BRA
  Pervomaysk	UKR
  Pervouralsk	RUS
  Pesaro	ITA
  Pesaro e Urbino	ITA
  Pescara	ITA
  Peshawar	PAK
  Pesnica	SVN
  Pesqueira	BRA
  Pessac	FRA
  Pest	HUN
  Pestlorinc	HUN
  Pestlőrinc	HUN
  Petah Tiqva	ISR
  Petaling Jaya	MYS
  Petaluma	USA
  Petapa	GTM
  Petare	VEN
  Petauke	ZMB
  Petaẖ Tiqva	ISR
  Peten	GTM
  Peterborough	GBR CAN
  Peterhof	RUS
  Petionville	HTI
  Petlad	IND
  Petlād	IND
  Petnjica	MNE
  Petrodvorets	RUS
  Petrogradka	RUS
  Petrolina	BRA
  Petropavl	KAZ
  Petropavlovsk-Kamchatsky	RUS
  Petropolis	BRA
  Petroupolis	GRC
  Petrovec	MKD
  Petrozavodsk	RUS
  Petroúpolis	GRC
  Petrzalka	SVK
  Petrópolis	BRA
  Petržalka	SVK
  Petén	GTM
  Peñaflor	CHL
  Peñalolén	CHL
  Pećki okrug	SRB
  Pflugerville	USA
  Pforzheim	DEU
  Phagwara	IND
  Phagwāra	IND
  Phalaborwa	ZAF
  Phalia	PAK
  Phalombe	MWI
  Phaltan	IND
  Phan Rang-Thap Cham	VNM
  Phan Rang-Tháp Chàm	VNM
  Phan Thiet	VNM
  Phan Thiết	VNM
  Phangnga	THA
  Pharr	USA
  Phasi Charoen	THA
  Phatthalung	THA
  Phatthaya	THA
  Phaya Thai	THA
  Phayao	THA
  Phetchabun	THA
  Phetchaburi	THA
  Phichit	THA
  Philadelphia	USA
  Phitsanulok	THA
  Phnom Penh	KHM
  Pho Yen	VNM
  Phoenix	USA
  Phoenix Islands	KIR
  Phong Thanh	VNM
  Phong Thạnh	VNM
  Phong Đien	VNM
  Phong Điền	VNM
  Phongsali	LAO
  Phool Nagar	PAK
  Phra Khanong	THA
  Phra Nakhon	THA
  Phra Nakhon Si Ayutthaya	THA
  Phra Phutthabat	THA
  Phra Pradaeng	THA
  Phrae	THA
  Phu Ly	VNM
  Phu My	VNM
  Phu Quoc	VNM
  Phu Tho	VNM
  Phu Yen	VNM
  Phuc Yen	VNM
  Phuket	THA
  Phulwari Sharif	IND
  Phusro	IND
  Phuthaditjhaba	ZAF
  Phôngsali	LAO
  Phú Mỹ	VNM
  Phú Quốc	VNM
  Phú Thọ	VNM
  Phú Yên	VNM
  Phúc Yên	VNM
  Phổ Yên	VNM
  Phủ Lý	VNM
  Piacenza	ITA
  Pianura	ITA
  Piatra Neamt	ROU
  Piatra Neamţ	ROU
  Piaui	BRA
  Piauí	BRA
  Picheng	CHN
  Pichincha	ECU
  Pickering	CAN
  Pico Rivera	USA
  Picos	BRA
  Picpus	FRA
  Piduguralla	IND
  Pidugurālla	IND
  Piedade	BRA
  Piedecuesta	COL
  Piedras Negras	MEX
  Piekary Slaskie	POL
  Piekary Śląskie	POL
  Piemonte	ITA
  Pierrefonds	CAN
  Pierrefonds-Roxboro	CAN
  Piet Retief	ZAF
  Pieta	MLT
  Pietermaritzburg	ZAF
  Pietà	MLT
  Pijijiapan	MEX
  Pikine	SEN
  Pilar	ARG
  Pilibhit	IND
  Pilkhua	IND
  Pilsen	CZE
  Pimpri	IND
  Pimpri-Chinchwad	IND
  Pinar del Rey	ESP
  Pinar del Rio	CUB
  Pinar del Río	CUB
  Pindamonhangaba	BRA
  Pindi Bhattian	PAK
  Pindi Gheb	PAK
  Pindiga	NGA
  Pine Hills	USA
  Pinellas Park	USA
  Pinetown	ZAF
  Pingdingshan	CHN
  Pingdu	CHN
  Pingjin	CHN
  Pingliang	CHN
  Pingnan	CHN
  Pingshan	CHN
  Pingtung	TWN
  Pingwu County	CHN
  Pingxiang	CHN
  Pingyi	CHN
  Pingyin	CHN
  Pingzhuang	CHN
  Pinhais	BRA
  Pinheiro	BRA
  Pinheiros	BRA
  Pinsk	BLR
  Piotrkow Trybunalski	POL
  Piotrków Trybunalski	POL
  Pir Jo Goth	PAK
  Pir Mahal	PAK
  Piracicaba	BRA
  Piraeus	GRC
  Piran	SVN
  Piranshahr	IRN
  Pirapora	BRA
  Piraquara	BRA
  Pirassununga	BRA
  Piripiri	BRA
  Pirituba	BRA
  Pirkanmaa	FIN
  Pirojpur	BGD
  Pirotski okrug	SRB
  Pisa	ITA
  Piscataway	USA
  Pisco	PER
  Pisek	CZE
  Pishva	IRN
  Pistoia	ITA
  Pita	GIN
  Pita Kotte	LKA
  Pitalito	COL
  Pitesti	ROU
  Piteşti	ROU
  Pithampur	IND
  Pithapuram	IND
  Pithāpuram	IND
  Pittsburg	USA
  Pittsburgh	USA
  Pittwater	AUS
  Piura	PER
  Pivdenna Borshchahivka	UKR
  Pivka	SVN
  Pizhou	CHN
  Piła	POL
  Placentia	USA
  Placetas	CUB
  Plaines Wilhems	MUS
  Plainfield	USA
  Plaisance	SYC
  Planaltina	BRA
  Planeta Rica	COL
  Planken	LIE
  Plano	USA
  Plano Piloto	BRA
  Plantation	USA
  Plaridel	PHL
  Plasnica	MKD
  Plateau	BEN NGA
  Plateau-Central	BFA
  Plateaux	COG TGO
  Plauen	DEU
  Plav	MNE
  Plavinu novads	LVA
  Playa del Carmen	MEX
  Plaza de la Revolucion	CUB
  Plaza de la Revolución	CUB
  Pleasanton	USA
  Pleiku	VNM
  Pleven	BGR
  Pljevlja	MNE
  Ploiesti	ROU
  Ploieşti	ROU
  Plottier	ARG
  Plovdiv	BGR
  Plumbon	IDN
  Plunge	LTU
  Plungė	LTU
  Pluzine	MNE
  Plužine	MNE
  Plymouth	GBR USA
  Plzen-jih	CZE
  Plzen-mesto	CZE
  Plzen-sever	CZE
  Plzensky kraj	CZE
  Plzeň-jih	CZE
  Plzeň-město	CZE
  Plzeň-sever	CZE
  Plzeňský kraj	CZE
  Poa	BRA
  Poblacion	PHL
  Pocatello	USA
  Pocos de Caldas	BRA
  Podcetrtek	SVN
  Podgorica	MNE
  Podilskyi	UKR
  Podkarpackie	POL
  Podlaskie	POL
  Podlehnik	SVN
  Podolsk	RUS
  Podunavski okrug	SRB
  Podvelka	SVN
  Podčetrtek	SVN
  Pohang	KOR
  Pohja-Parnumaa	EST
  Pohja-Sakala	EST
  Pohja-Tallinn	EST
  Pohjanmaa	FIN
  Pohjois-Karjala	FIN
  Pohjois-Pohjanmaa	FIN
  Pohjois-Savo	FIN
  Pohnpei	FSM
  Poinciana	USA
  Point Cook	AUS
  Point Fortin	TTO
  Point Pedro	LKA
  Pointe Larue	SYC
  Pointe-Noire	COG
  Poitiers	FRA
  Pok Fu Lam	HKG
  Pokhara	NPL
  Pokrovsk	UKR
  Pokrovskoye-Streshnevo	RUS
  Pokrovskoye-Streshnëvo	RUS
  Polanco	MEX
  Polangui	PHL
  Polatlı	TUR
  Polevskoy	RUS
  Polewali	IDN
  Poljcane	SVN
  Poljčane	SVN
  Pollachi	IND
  Polokwane	ZAF
  Polomolok	PHL
  Polonnaruwa	LKA
  Polotsk	BLR
  Poltava	UKR
  Poltavska oblast	UKR
  Poltsamaa	EST
  Polva	EST
  Polvamaa	EST
  Polynesie francaise	FRA
  Polynésie française	FRA
  Polzela	SVN
  Pom Prap Sattru Phai	THA
  Pomeroon-Supenaam	GUY
  Pomona	USA
  Pomoravski okrug	SRB
  Pomorskie	POL
  Pompano Beach	USA
  Ponce	PRI
  Ponferrada	ESP
  Pongch'on-up	PRK
  Pongch'ŏn-ŭp	PRK
  Poni	BFA
  Ponnani	IND
  Ponnur	IND
  Ponnuru	IND
  Ponnāni	IND
  Ponnūru	IND
  Ponorogo	IDN
  Ponta Grossa	BRA
  Ponta Pora	BRA
  Ponta Porã	BRA
  Ponte Nova	BRA
  Ponte Rasa	BRA
  Pontes e Lacerda	BRA
  Pontevedra	ESP
  Pontiac	USA
  Pontianak	IDN
  Ponticelli	ITA
  Pool	COG
  Poole	GBR
  Poonamalle	IND
  Popayan	COL
  Popayán	COL
  Por do Sol	BRA
  Porbandar	IND
  Pordenone	ITA
  Pori	FIN
  Porirua	NZL
  Porlamar	VEN
  Port Area	PHL
  Port Arthur	USA
  Port Blair	IND
  Port Charlotte	USA
  Port Coquitlam	CAN
  Port Dickson	MYS
  Port Glaud	SYC
  Port Harcourt	NGA
  Port Louis	MUS
  Port Macquarie	AUS
  Port Moresby	PNG
  Port Orange	USA
  Port Said	EGY
  Port Saint Lucie	USA
  Port Shepstone	ZAF
  Port Sudan	SDN
  Port of Spain	TTO
  Port-Gentil	GAB
  Port-Hercule	MCO
  Port-au-Prince	HTI
  Port-de-Paix	HTI
  Portage Park	USA
  Portalegre	PRT
  Portel	BRA
  Porterville	USA
  Portici	ITA
  Portland	USA JAM
  Portmore	JAM
  Porto	PRT
  Porto Alegre	BRA
  Porto Amboim	AGO
  Porto Feliz	BRA
  Porto Ferreira	BRA
  Porto Nacional	BRA
  Porto Novo	CPV
  Porto Seguro	BRA
  Porto Velho	BRA
  Porto-Novo	BEN
  Portoviejo	ECU
  Portsmouth	GBR USA
  Portsmouth Heights	USA
  Portuguesa	VEN
  Porvoo	FIN
  Porz am Rhein	DEU
  Posadas	ARG
  Postojna	SVN
  Potaro-Siparuni	GUY
  Potchefstroom	ZAF
  Potenza	ITA
  Potiskum	NGA
  Potosi	BOL
  Potosí	BOL
  Potsdam	DEU
  Pousaat	KHM
  Pouso Alegre	BRA
  Pouytenga	BFA
  Poway	USA
  Powys	GBR
  Poyang	CHN
  Poza Rica de Hidalgo	MEX
  Pozesko-slavonska zupanija	HRV
  Poznan	POL
  Poznań	POL
  Pozniaky	UKR
  Pozuelo de Alarcon	ESP
  Pozuelo de Alarcón	ESP
  Pozzo Strada	ITA
  Pozzuoli	ITA
  Poá	BRA
  Poços de Caldas	BRA
  Požeško-slavonska županija	HRV
  Prabumulih	IDN
  Prachantakham	THA
  Prachatice	CZE
  Prachin Buri	THA
  Prachuap Khiri Khan	THA
  Praga Połnoc	POL
  Praga Południe	POL
  Praga Północ	POL
  Prague	CZE
  Praha	CZE
  Praha-vychod	CZE
  Praha-východ	CZE
  Praha-zapad	CZE
  Praha-západ	CZE
  Prahova	ROU
  Praia	CPV
  Praia Grande	BRA
  Prato	ITA
  Pravyi Bereh	UKR
  Prayagraj	IND
  Preaek Prasab	KHM
  Preah Sihanouk	KHM
  Preah Vihear	KHM
  Prebold	SVN
  Preddvor	SVN
  Preilu novads	LVA
  Preiļu novads	LVA
  Prenzlauer Berg	DEU
  Prerov	CZE
  Presidencia Roque Saenz Pena	ARG
  Presidencia Roque Sáenz Peña	ARG
  Presidente Franco	PRY
  Presidente Hayes	PRY
  Presidente Prudente	BRA
  Presnenskiy	RUS
  Presov	SVK
  Presovsky kraj	SVK
  Preston	GBR
  Pretoria	ZAF
  Prevalje	SVN
  Prey Veaeng	KHM
  Prešov	SVK
  Prešovský kraj	SVK
  Pribram	CZE
  Priekules novads	LVA
  Priekulu novads	LVA
  Priekuļu novads	LVA
  Prienai	LTU
  Prilep	MKD
  Primorskij kraj	RUS
  Primorsko-goranska zupanija	HRV
  Primorsko-goranska županija	HRV
  Prince Edward Island	CAN
  Prince George	CAN
  Princes Town	TTO
  Principe	STP
  Prizrenski okrug	SRB
  Probistip	MKD
  Probištip	MKD
  Probolinggo	IDN
  Proddatur	IND
  Proddatūr	IND
  Prokhladnyy	RUS
  Prokop'yevsk	RUS
  Prosperidad	PHL
  Prostejov	CZE
  Prostějov	CZE
  Provence-Alpes-Cote-d'Azur	FRA
  Provence-Alpes-Côte-d'Azur	FRA
  Providence	USA
  Provo	USA
  Pruszkow	POL
  Pruszków	POL
  Pryluky	UKR
  Prymorskyi	UKR
  Przemysl	POL
  Przemyśl	POL
  Príncipe	STP
  Psie Pole	POL
  Pskov	RUS
  Pskovskaja oblast'	RUS
  Ptuj	SVN
  Pu'er	CHN
  Pubal	KOR
  Pucallpa	PER
  Pucheng	CHN
  Puchong	MYS
  Puconci	SVN
  Pudong	CHN
  Puducherry	IND
  Pudukkottai	IND
  Puebla	MEX
  Pueblo	USA
  Pueblo Nuevo	ESP
  Puente Alto	CHL
  Puente de Vallecas	ESP
  Puerto Ayacucho	VEN
  Puerto Barrios	GTM
  Puerto Berrio	COL
  Puerto Berrío	COL
  Puerto Cabello	VEN
  Puerto Cortez	HND
  Puerto La Cruz	VEN
  Puerto Madryn	ARG
  Puerto Maldonado	PER
  Puerto Montt	CHL
  Puerto Padre	CUB
  Puerto Penasco	MEX
  Puerto Peñasco	MEX
  Puerto Plata	DOM
  Puerto Princesa	PHL
  Puerto Rico	USA
  Puerto Vallarta	MEX
  Puertollano	ESP
  Puglia	ITA
  Puji	CHN
  Pul Pehlad	IND
  Pul-e Khumri	AFG
  Pul-e Khumrī	AFG
  Pula	HRV
  Pulandian	CHN
  Pulau Pinang	MYS
  Pulheim	DEU
  Puli	TWN
  Pulilan	PHL
  Pulivendla	IND
  Puliyankudi	IND
  Pulong Santa Cruz	PHL
  Punakha	BTN
  Punasa	IND
  Pune	IND
  Punganuru	IND
  Punganūru	IND
  Punggol	SGP
  Puning	CHN
  Punjab	IND PAK
  Puno	PER
  Punta Alta	ARG
  Punta Arenas	CHL
  Punta Cana	DOM
  Punta Cardon	VEN
  Punta Cardón	VEN
  Punta de Mata	VEN
  Puntarenas	CRI
  Punto Fijo	VEN
  Punāsa	IND
  Puqi	CHN
  Purbalingga	IDN
  Puri	IND
  Purley	GBR
  Purmerend	NLD
  Purnia	IND
  Pursat	KHM
  Puruliya	IND
  Purwakarta	IDN
  Purwodadi	IDN
  Purwokerto	IDN
  Pusad	IND
  Pushkin	RUS
  Pushkino	RUS
  Putatan	PHL MYS
  Puth Kalan	IND
  Puthia	BGD
  Putian	CHN
  Putney	GBR
  Putra Heights	MYS
  Putrajaya	MYS
  Puttalam	LKA
  Puttur	IND
  Puttūr	IND
  Putumayo	COL
  Putuo	CHN
  Puxi	CHN
  Puy-de-Dome	FRA
  Puy-de-Dôme	FRA
  Puyang	CHN
  Puyang Chengguanzhen	CHN
  Pyatigorsk	RUS
  Pyay	MMR
  Pyeongtaek	KOR
  Pyin Oo Lwin	MMR
  Pyinmana	MMR
  Pyongyang	PRK
  Pyrenees-Atlantiques	FRA
  Pyrenees-Orientales	FRA
  Pyrénées-Atlantiques	FRA
  Pyrénées-Orientales	FRA
  Pánlóngchéng Jīngjì Kāifāqū	CHN
  Pátra	GRC
  Pátzcuaro	MEX
  Päijät-Häme	FIN
  Pärnu	EST
  Pärnumaa	EST
  Pèlèngana	MLI
  Pécs	HUN
  Pénama	VUT
  Pétionville	HTI
  Písek	CZE
  Pôr do Sol	BRA
  Põhja-Pärnumaa	EST
  Põhja-Sakala	EST
  Põhja-Tallinn	EST
  Põltsamaa	EST
  Põlva	EST
  Põlvamaa	EST
  Pābna	BGD
  Pāchora	IND
  Pākdasht	IRN
  Pālang	BGD
  Pālanpur	IND
  Pālghar	IND
  Pāli	IND
  Pālitāna	IND
  Pāloncha	IND
  Pānihāti	IND
  Pār Naogaon	BGD
  Pārgaujas novads	LVA
  Pārsābād	IRN
  Pārvatipuram	IND
  Pātan	NPL IND
  Pāvilostas novads	LVA
  Pčinjski okrug	SRB
  Pīlibhīt	IND
  Pīshvā	IRN
  Pļaviņu novads	LVA
  Płock	POL
  Přerov	CZE
  Příbram	CZE
  Pūth Kalān	IND
  Qa'em Shahr	IRN
  Qabula	PAK
  Qacha's Nek	LSO
  Qadirpur Ran	PAK
  Qala	MLT
  Qalqilya	PSE
  Qalyub	EGY
  Qal‘at Bishah	SAU
  Qal‘at Bīshah	SAU
  Qal‘at Sukkar	IRQ
  Qamdo	CHN
  Qaracuxur	AZE
  Qaraqash	CHN
  Qarasu	CHN
  Qaraçuxur	AZE
  Qarchak	IRN
  Qarshi	UZB
  Qashqadaryo	UZB
  Qasr Bin Ghashir	LBY
  Qax	AZE
  Qazax	AZE
  Qazvin	IRN
  Qazvīn	IRN
  Qaşr Bin Ghashīr	LBY
  Qeqqata Kommunia	GRL
  Qeładize	IRQ
  Qeładizê	IRQ
  Qianjiang	CHN
  Qiantang	CHN
  Qiaoguan	CHN
  Qiaotou	CHN
  Qibao	CHN
  Qina	EGY
  Qincheng	CHN
  Qingdao	CHN
  Qingfu	CHN
  Qinggang	CHN
  Qinghai Sheng	CHN
  Qingnian	CHN
  Qingpu	CHN
  Qingquan	CHN
  Qingshuping	CHN
  Qingxichang	CHN
  Qingyang	CHN
  Qingyuan	CHN
  Qingzhou	CHN
  Qinhuangdao	CHN
  Qinnan	CHN
  Qinzhou	CHN
  Qinā	EGY
  Qionghai	CHN
  Qionghu	CHN
  Qiongshan	CHN
  Qipan	CHN
  Qiqihar	CHN
  Qiryat Ata	ISR
  Qishan	CHN
  Qitaihe	CHN
  Qiuji	CHN
  Qobustan	AZE
  Qods	IRN
  Qom	IRN
  Qonce	ZAF
  Qoraqalpog‘iston Respublikasi	UZB
  Qormi	MLT
  Qorveh	IRN
  Qoryooley	SOM
  Qo‘qon	UZB
  Qrendi	MLT
  Quan Ba	VNM
  Quan Bon	VNM
  Quan Muoi	VNM
  Quan Muoi Mot	VNM
  Quan Nam	VNM
  Quan Sau	VNM
  Quan Đuc Thinh	VNM
  Quang Binh	VNM
  Quang Nam	VNM
  Quang Ngai	VNM
  Quang Ninh	VNM
  Quang Tri	VNM
  Quanzhou	CHN
  Quarto Oggiaro	ITA
  Quartu Sant'Elena	ITA
  Quatre Bornes	MUS
  Quba	AZE
  Qubadlı	AZE
  Qubo Saeed Khan	PAK
  Quchan	IRN
  Quebec	CAN
  Queens	USA
  Queens Village	USA
  Queensland	AUS
  Queenstown	ZAF
  Queenstown Estate	SGP
  Queimados	BRA
  Quelimane	MOZ
  Queluz	PRT
  Queretaro	MEX
  Querétaro	MEX
  Quetta	PAK
  Quetzaltenango	GTM
  Quevedo	ECU
  Quezon	PHL
  Quezon City	PHL
  Qufu	CHN
  Qui Nhon	VNM
  Quibdo	COL
  Quibdó	COL
  Quibor	VEN
  Quiche	GTM
  Quiché	GTM
  Quilicura	CHL
  Quillacollo	BOL
  Quillota	CHL
  Quilmes	ARG
  Quilpue	CHL
  Quilpué	CHL
  Quimper	FRA
  Quinara	GNB
  Quincy	USA
  Quindio	COL
  Quindío	COL
  Quintana Roo	MEX
  Quirino	PHL
  Quissecula	AGO
  Quito	ECU
  Quixada	BRA
  Quixadá	BRA
  Quixeramobim	BRA
  Qujing	CHN
  Qulsary	KAZ
  Qunghirot	UZB
  Qurayyat	SAU OMN
  Qurayyāt	OMN
  Qus	EGY
  Qusar	AZE
  Quthbullapur	IND
  Quthing	LSO
  Quvasoy	UZB
  Quwaysina	EGY
  Quwaysinā	EGY
  Quzhou	CHN
  Québec	CAN
  Quíbor	VEN
  Quảng Bình	VNM
  Quảng Nam	VNM
  Quảng Ngãi	VNM
  Quảng Ninh	VNM
  Quảng Trị	VNM
  Quận Ba	VNM
  Quận Bốn	VNM
  Quận Mười	VNM
  Quận Mười Một	VNM
  Quận Năm	VNM
  Quận Sáu	VNM
  Quận Đức Thịnh	VNM
  Qā'em Shahr	IRN
  Qūchān	IRN
  Qūş	EGY
  Qŭnghirot	UZB
  Qəbələ	AZE
  Ra'anana	ISR
  Ra's Bayrut	LBN
  Ra's Bayrūt	LBN
  Ra's al Khaymah	ARE
  Raasiku	EST
  Rabak	SDN
  Rabat	MAR
  Rabat Gozo	MLT
  Rabat Malta	MLT
  Rabat-Sale-Kenitra	MAR
  Rabat-Salé-Kénitra	MAR
  Rabigh	SAU
  Rabkavi	IND
  Rabkavi-Banhatti	IND
  Rabwah	PAK
  Race-Fram	SVN
  Rach Gia	VNM
  Rach'a-Lechkhumi-Kvemo Svaneti	GEO
  Raciborz	POL
  Racibórz	POL
  Racine	USA
  Radece	SVN
  Radenci	SVN
  Rades	TUN
  Radeče	SVN
  Radlje ob Dravi	SVN
  Radom	POL
  Radovis	MKD
  Radoviš	MKD
  Radovljica	SVN
  Radviliskis	LTU
  Radviliškis	LTU
  Radès	TUN
  Rae	EST
  Raebareli	IND
  Rafaela	ARG
  Rafah	PSE
  Rafaḩ	PSE
  Rafsanjan	IRN
  Rafsanjān	IRN
  Ragged Island	BHS
  Raghogarh	IND
  Ragusa	ITA
  Raha	IDN
  Rahim Yar Khan	PAK
  Rahlstedt	DEU
  Raichur	IND
  Raiganj	IND
  Raigarh	IND
  Raipur	IND BGD
  Raj-Nandgaon	IND
  Raja Jang	PAK
  Rajamahendravaram	IND
  Rajanpur	PAK
  Rajapalayam	IND
  Rajasthan	IND
  Rajbari	BGD
  Rajbiraj	NPL
  Rajgangpur	IND
  Rajgarh	IND
  Rajin	PRK
  Rajkot	IND
  Rajpur Sonarpur	IND
  Rajpura	IND
  Rajsamand	IND
  Rajshahi	BGD
  Rakai	UGA
  Rakhine	MMR
  Rakovnik	CZE
  Rakovník	CZE
  Rakvere	EST
  Raleigh	USA
  Ralik chain	MHL
  Ramadi	IRQ
  Ramagundam	IND
  Ramallah	PSE
  Ramanathapuram	IND
  Ramapuram	IND
  Ramat Gan	ISR
  Ramenki	RUS
  Ramenskoye	RUS
  Ramganj	BGD
  Ramgarh	IND
  Ramgundam	IND
  Ramhormoz	IRN
  Ramiros	AGO
  Ramla	ISR
  Ramna Maidan	BGD
  Ramnagar	IND
  Ramnicu Valcea	ROU
  Ramos Arizpe	MEX
  Rampur	IND
  Rampur Hat	IND
  Rampura Phul	IND
  Ranaghat	IND
  Rancagua	CHL
  Ranchi	IND
  Rancho Cordova	USA
  Rancho Cucamonga	USA
  Rancho Penasquitos	USA
  Randburg	ZAF
  Randers	DNK
  Randfontein	ZAF
  Ranebennur	IND
  Rangamati	BGD
  Rangarþing eystra	ISL
  Rangarþing ytra	ISL
  Rangel	AGO
  Rangkasbitung	IDN
  Rangpur	BGD
  Rangárþing eystra	ISL
  Rangárþing ytra	ISL
  Raniganj	IND
  Ranipet	IND
  Rankovce	MKD
  Ranong	THA
  Rantauprapat	IDN
  Ranyah	IRQ
  Rapid City	USA
  Rapina	EST
  Rapla	EST
  Raplamaa	EST
  Raposo Tavares	BRA
  Rapti	NPL
  Ras Al Khaimah	ARE
  Ras Tanura	SAU
  Rasapudipalem	IND
  Rasapūdipalem	IND
  Raseiniai	LTU
  Raseon	PRK
  Rasht	IRN
  Rasinski okrug	SRB
  Rasipuram	IND
  Raski okrug	SRB
  Rat Burana	THA
  Ratak chain	MHL
  Ratangarh	IND
  Ratchaburi	THA
  Ratchathewi	THA
  Rath	IND
  Ratingen	DEU
  Ratlam	IND
  Ratlām	IND
  Ratnagiri	IND
  Ratnapura	LKA
  Ratodero	PAK
  Raunas novads	LVA
  Raurkela Industrial Township	IND
  Ravenna	ITA
  Ravne na Koroskem	SVN
  Ravne na Koroškem	SVN
  Rawalakot	PAK
  Rawalpindi	PAK
  Rawang	MYS
  Rawson	ARG
  Raxaul	IND
  Rayachoti	IND
  Rayadrug	IND
  Rayagada	IND
  Raymah	YEM
  Rayon KTZ	UKR
  Rayong	THA
  Razampeta	IND
  Razgrad	BGR
  Razkrizje	SVN
  Razkrižje	SVN
  Rače-Fram	SVN
  Raški okrug	SRB
  Reading	GBR USA
  Recanto das Emas	BRA
  Rechytsa	BLR
  Recica ob Savinji	SVN
  Recife	BRA
  Recklinghausen	DEU
  Reconquista	ARG
  Red Deer	CAN
  Red Sea	SDN
  Redange	LUX
  Redbridge	GBR
  Redcar and Cleveland	GBR
  Redding	USA
  Redditch	GBR
  Redencao	BRA
  Redenção	BRA
  Redhill	GBR
  Redlands	USA
  Redmond	USA
  Redonda	ATG
  Redondo Beach	USA
  Redwood City	USA
  Reef Al Fujairah City	ARE
  Regensburg	DEU
  Reggio Calabria	ITA
  Reggio Emilia	ITA
  Reggio nell'Emilia	ITA
  Reghaia	DZA
  Reghaïa	DZA
  Regiao Autonoma da Madeira	PRT
  Regiao Autonoma dos Acores	PRT
  Regiao Continental	GNQ
  Regiao Insular	GNQ
  Regina	CAN
  Region Metropolitana de Santiago	CHL
  Registro	BRA
  Região Autónoma da Madeira	PRT
  Região Autónoma dos Açores	PRT
  Região Continental	GNQ
  Região Insular	GNQ
  Región Metropolitana de Santiago	CHL
  Rehamna	MAR
  Rehovot	ISR
  Reims	FRA
  Reinickendorf	DEU
  Relizane	DZA
  Remedios de Escalada de San Martin	ARG
  Remedios de Escalada de San Martín	ARG
  Remich	LUX
  Remscheid	DEU
  Renala Khurd	PAK
  Renca	CHL
  Rence-Vogrsko	SVN
  Renfrew-Collingwood	CAN
  Renfrewshire	GBR
  Rengasdengklok	IDN
  Rennell and Bellona	SLB
  Rennes	FRA
  Reno	USA
  Renqiu	CHN
  Renton	USA
  Renukut	IND
  Renukūt	IND
  Renzhao	CHN
  Renče-Vogrsko	SVN
  Repalle	IND
  Repentigny	CAN
  Republica	BRA
  Republika Srpska	BIH
  Reseda	USA
  Resen	MKD
  Resende	BRA
  Reservoir	AUS
  Resistencia	ARG
  Resita	ROU
  Ressano Garcia	MOZ
  Reston	USA
  Retalhuleu	GTM
  Retiro	ESP
  Reus	ESP
  Reutlingen	DEU
  Reutov	RUS
  Revda	RUS
  Revere	USA
  Rewa	IND FJI
  Rewari	IND
  Rewāri	IND
  Reyhanlı	TUR
  Reykholahreppur	ISL
  Reykhólahreppur	ISL
  Reykjanesbær	ISL
  Reykjavik	ISL
  Reykjavikurborg	ISL
  Reykjavík	ISL
  Reykjavíkurborg	ISL
  Reynosa	MEX
  Rezekne	LVA
  Rezeknes novads	LVA
  Rezina	MDA
  Rečica ob Savinji	SVN
  Reşiţa	ROU
  Reẖovot	ISR
  Rheine	DEU
  Rheinhausen	DEU
  Rheinland-Pfalz	DEU
  Rhode Island	USA
  Rhondda	GBR
  Rhone	FRA
  Rhône	FRA
  Riacho Fundo II	BRA
  Rialto	USA
  Riau	IDN
  Ribeira Brava	CPV
  Ribeira Grande	CPV
  Ribeira Grande de Santiago	CPV
  Ribeira do Pombal	BRA
  Ribeirao Pires	BRA
  Ribeirao Preto	BRA
  Ribeirao das Neves	BRA
  Ribeirão Pires	BRA
  Ribeirão Preto	BRA
  Ribeirão das Neves	BRA
  Riberalta	BOL
  Ribnica	SVN
  Ribnica na Pohorju	SVN
  Ribnita	MDA
  Richard-Toll	SEN
  Richards Bay	ZAF
  Richardson	USA
  Richland	USA
  Richmond	USA CAN
  Richmond Hill	CAN USA
  Richmond upon Thames	GBR
  Ridder	KAZ
  Ridgewood	USA
  Riebinu novads	LVA
  Riebiņu novads	LVA
  Rietavo	LTU
  Rieti	ITA
  Rif Dimashq	SYR
  Riga	LVA
  Rijeka	HRV
  Rikaze	CHN
  Rimini	ITA
  Rio Bonito	BRA
  Rio Branco	BRA
  Rio Claro	BRA
  Rio Cuarto	ARG
  Rio Gallegos	ARG
  Rio Grande	BRA ARG
  Rio Grande do Norte	BRA
  Rio Grande do Sul	BRA
  Rio Largo	BRA
  Rio Negro	ARG URY
  Rio Pequeno	BRA
  Rio Rancho	USA
  Rio San Juan	NIC
  Rio Tercero	ARG
  Rio Verde	BRA
  Rio das Ostras	BRA
  Rio de Janeiro	BRA
  Rio de Mouro	PRT
  Rio do Sul	BRA
  Riobamba	ECU
  Riohacha	COL
  Rionegro	COL
  Rioverde	MEX
  Risaralda	COL
  Riscani	MDA
  Rishikesh	IND
  Rishon LeTsiyyon	ISR
  Rishra	IND
  Rishīkesh	IND
  Ritto	JPN
  Rittō	JPN
  Rivas	NIC
  Rivas-Vaciamadrid	ESP
  River Cess	LBR
  River Gee	LBR
  River Nile	SDN
  Rivera	URY
  Rivers	NGA
  Riverside	USA
  Riverview	USA
  Riviere du Rempart	MUS
  Riviere-des-Prairies–Pointe-aux-Trembles	CAN
  Rivière du Rempart	MUS
  Rivière-des-Prairies–Pointe-aux-Trembles	CAN
  Rivne	UKR
  Rivnenska oblast	UKR
  Riyadh	SAU
  Rizal	PHL
  Rize	TUR
  Rizhao	CHN
  Rjazanskaja oblast'	RUS
  Roanoke	USA
  Robat Karim	IRN
  Robertsonpet	IND
  Robāţ Karīm	IRN
  Rocha	URY
  Rochdale	GBR
  Roche Caiman	SYC
  Rochester	USA
  Rochester Hills	USA
  Rock Hill	USA
  Rockford	USA
  Rockhampton	AUS
  Rocklin	USA
  Rockville	USA
  Rocky Mount	USA
  Rodenkirchen	DEU
  Rodos	GRC
  Rodrigues Island	MUS
  Rodriguez	PHL
  Roeselare	BEL
  Rogaland	NOR
  Rogaska Slatina	SVN
  Rogasovci	SVN
  Rogatec	SVN
  Rogaška Slatina	SVN
  Rogašovci	SVN
  Rogers	USA
  Rogers Park	USA
  Roha	IND
  Rohini	IND
  Rohri	PAK
  Rohtak	IND
  Roi Et	THA
  Rojas novads	LVA
  Rokiskis	LTU
  Rokiškis	LTU
  Rokycany	CZE
  Rolandia	BRA
  Rolim de Moura	BRA
  Rolândia	BRA
  Roma	ITA
  Roman	ROU
  Romblon	PHL
  Rome	ITA
  Romford	GBR
  Romssa ja Finnmarkku	NOR
  Romssa ja Finnmárkku	NOR
  Rondon do Para	BRA
  Rondon do Pará	BRA
  Rondonia	BRA
  Rondonopolis	BRA
  Rondonópolis	BRA
  Rondônia	BRA
  Rongelap	MHL
  Roodepoort	ZAF
  Roorkee	IND
  Roosendaal	NLD
  Ropar	IND
  Ropazu novads	LVA
  Ropažu novads	LVA
  Roquetas de Mar	ESP
  Roraima	BRA
  Rosales	PHL
  Rosario	ARG PHL
  Rosarito	MEX
  Roscommon	IRL
  Rosemead	USA
  Rosemont–La Petite-Patrie	CAN
  Rosenheim	DEU
  Rosetta	EGY
  Roseville	USA
  Rosh Ha‘Ayin	ISR
  Roshanpura	IND
  Roskilde	DNK
  Roslavl'	RUS
  Rosoman	MKD
  Rossendale	GBR
  Rossosh'	RUS
  Rostock	DEU
  Rostov-on-Don	RUS
  Rostovskaja oblast'	RUS
  Roswell	USA
  Rotanak Kiri	KHM
  Rotherham	GBR
  Rotorua	NZL
  Rotterdam	NLD
  Rotuma	FJI
  Roubaix	FRA
  Rouen	FRA
  Rouge	EST
  Rouiba	DZA
  Rouissat	DZA
  Round Rock	USA
  Rourkela	IND
  Rovaniemi	FIN
  Rovigo	ITA
  Rowlett	USA
  Roxas City	PHL
  Royal Leamington Spa	GBR
  Royal Oak	USA
  Royal Tunbridge Wells	GBR
  Rozaje	MNE
  Rožaje	MNE
  Rubanda	UGA
  Rubi	ESP
  Rubio	VEN
  Rubirizi	UGA
  Rubizhne	UKR
  Rubtsovsk	RUS
  Rubí	ESP
  Rucavas novads	LVA
  Ruda Slaska	POL
  Ruda Śląska	POL
  Rudnyy	KAZ
  Rudrapur	IND
  Rueil-Malmaison	FRA
  Rufisque	SEN
  Rufisque est	SEN
  Rugaju novads	LVA
  Rugao	CHN
  Rugby	GBR
  Ruggell	LIE
  Rugāju novads	LVA
  Ruhnu	EST
  Rui'an	CHN
  Ruiru	KEN
  Rujienas novads	LVA
  Rukban	JOR
  Rukiga	UGA
  Rukungiri	UGA
  Rukwa	TZA
  Rum Cay	BHS
  Rumonge	BDI
  Rumphi	MWI
  Runan	CHN
  Runcorn	GBR
  Rundales novads	LVA
  Rundu	NAM
  Rundāles novads	LVA
  Ruqi	SOM
  Ruse	BGR SVN
  Russas	BRA
  Russeifa	JOR
  Russelsheim am Main	DEU
  Rustaq	OMN
  Rustavi	GEO
  Rustenburg	ZAF
  Rutana	BDI
  Rutchenkivskyi	UKR
  Rutland	GBR
  Rutoma	UGA
  Rutshuru	COD
  Ruvuma	TZA
  Ruwa	ZWE
  Ruyigi	BDI
  Ruše	SVN
  Rwampara	UGA
  Ryanggang-do	PRK
  Ryazan'	RUS
  Ryazanskiy	RUS
  Rybatskoye	RUS
  Rybinsk	RUS
  Rybnik	POL
  Rychnov nad Kneznou	CZE
  Rychnov nad Kněžnou	CZE
  Ryugasaki	JPN
  Ryūgasaki	JPN
  Rzeszow	POL
  Rzeszów	POL
  Rzhev	RUS
  Râmnicu Vâlcea	ROU
  Räpina	EST
  Río Cuarto	ARG
  Río Gallegos	ARG
  Río Grande	ARG
  Río Negro	ARG URY
  Río San Juan	NIC
  Río Tercero	ARG
  Rîbniţa	MDA
  Rîșcani	MDA
  Ródos	GRC
  Rõuge	EST
  Rüsselsheim am Main	DEU
  Rābigh	SAU
  Rāghogarh	IND
  Rāichūr	IND
  Rāiganj	IND
  Rāipur	BGD
  Rāj-Nāndgaon	IND
  Rājasthān	IND
  Rājbirāj	NPL
  Rājgarh	IND
  Rājkot	IND
  Rājsamand	IND
  Rāmganj	BGD
  Rāmgarh	IND
  Rāmgundam	IND
  Rāmhormoz	IRN
  Rāmnagar	IND
  Rāmpur	IND
  Rāniganj	IND
  Rānipet	IND
  Rānyah	IRQ
  Rānāghāt	IND
  Rānīganj	IND
  Rāth	IND
  Rāyadrug	IND
  Rāyagada	IND
  Rāzampeta	IND
  Rēzekne	LVA
  Rēzeknes novads	LVA
  Rīf Dimashq	SYR
  Rīga	LVA
  Rūjienas novads	LVA
  Rạch Giá	VNM
  Sa Dec	VNM
  Sa Kaeo	THA
  Sa'dah	YEM
  Saaba	BFA
  Saanich	CAN
  Saarbrucken	DEU
  Saarbrücken	DEU
  Saarde	EST
  Saaremaa	EST
  Saarland	DEU
  Saatlı	AZE
  Saba	BES NLD
  Sabac	SRB
  Sabadell	ESP
  Sabae	JPN
  Sabah	MYS
  Sabah as Salim	KWT
  Sabanalarga	COL
  Sabaneta	COL
  Sabara	BRA
  Sabaragamuwa Province	LKA
  Sabará	BRA
  Sabbashahr	IRN
  Sabha	LBY
  Sabhā	LBY
  Sabinas	MEX
  Sabirabad	AZE
  Sablayan	PHL
  Sabran	AZE
  Sabratah	LBY
  Sabt Alalayah	SAU
  Sabya	SAU
  Sabzevar	IRN
  Sacaba	BOL
  Sacatepequez	GTM
  Sacatepéquez	GTM
  Sachsen	DEU
  Sachsen-Anhalt	DEU
  Sacoma	BRA
  Sacomã	BRA
  Sacramento	USA
  Sadatpur Gujran	IND
  Saddiqabad	PAK
  Sado	JPN
  Sadr City	IRQ
  Safaga	EGY
  Safi	MAR MLT
  Saga	JPN
  Sagaing	MMR
  Sagamihara	JPN
  Sagar	IND
  Sagarmatha	NPL
  Sagay	PHL
  Sagrada Familia	ESP
  Sagrada Família	ESP
  Sagua la Grande	CUB
  Saguenay	CAN
  Sagunto	ESP
  Saha	RUS
  Sahagun	COL
  Sahagún	COL
  Sahalinskaja oblast'	RUS
  Saham	OMN
  Sahand	IRN
  Saharanpur	IND
  Saharsa	IND
  Sahaswan	IND
  Sahaswān	IND
  Sahbuz	AZE
  Sahel	BFA
  Sahibabad Daulotpur	IND
  Sahibganj	IND
  Sahiwal	PAK
  Sahuayo de Morelos	MEX
  Sahāranpur	IND
  Sai Mai	THA
  Saida	DZA
  Saidpur	BGD
  Saijo	JPN
  Saijō	JPN
  Saiki	JPN
  Saint Andrew	BRB DMA GRD
  Saint Ann	JAM
  Saint Anne Sandy Point	KNA
  Saint Catherine	JAM
  Saint Charles	USA
  Saint Clair Shores	USA
  Saint Cloud	USA
  Saint Croix	VIR
  Saint David	DMA GRD VCT
  Saint Elizabeth	JAM
  Saint George	USA ATG BRB
  Saint George Basseterre	KNA
  Saint George Gingerland	KNA
  Saint Helena	SHN
  Saint James	BRB JAM
  Saint James Windward	KNA
  Saint John	CAN ATG BRB
  Saint John Capisterre	KNA
  Saint John Figtree	KNA
  Saint John's	ATG
  Saint Joseph	USA BRB DMA
  Saint Julian's	MLT
  Saint Kitts	KNA
  Saint Lawrence	MLT
  Saint Louis	SYC
  Saint Lucia's	MLT
  Saint Lucy	BRB
  Saint Luke	DMA
  Saint Mark	DMA GRD
  Saint Mary	ATG JAM
  Saint Mary Cayon	KNA
  Saint Michael	BRB
  Saint Patrick	DMA GRD VCT
  Saint Paul	USA ATG DMA
  Saint Paul Capisterre	KNA
  Saint Paul Charlestown	KNA
  Saint Paul's Bay	MLT
  Saint Peter	ATG BRB DMA
  Saint Peter Basseterre	KNA
  Saint Peters	GBR USA
  Saint Petersburg	RUS
  Saint Philip	ATG BRB
  Saint Thomas	BRB JAM
  Saint Thomas Lowland	KNA
  Saint Thomas Middle Island	KNA
  Saint-Andre	REU
  Saint-André	REU
  Saint-Barthelemy	FRA
  Saint-Barthélemy	FRA
  Saint-Brieuc	FRA
  Saint-Denis	REU FRA
  Saint-Etienne	FRA
  Saint-Gilles	BEL
  Saint-Hubert	CAN
  Saint-Hyacinthe	CAN
  Saint-Jean-sur-Richelieu	CAN
  Saint-Jerome	CAN
  Saint-Jérôme	CAN
  Saint-Laurent	CAN
  Saint-Leonard	CAN
  Saint-Louis	SEN REU
  Saint-Louis-de-Terrebonne	CAN
  Saint-Léonard	CAN
  Saint-Malo	FRA
  Saint-Marc	HTI
  Saint-Martin	FRA
  Saint-Maur-des-Fosses	FRA
  Saint-Maur-des-Fossés	FRA
  Saint-Michel	CAN
  Saint-Michel de l'Atalaye	HTI
  Saint-Nazaire	FRA
  Saint-Paul	REU
  Saint-Pierre	REU
  Saint-Pierre-et-Miquelon	FRA
  Saint-Quentin	FRA
  Saint-Quentin-en-Yvelines	FRA
  Saint-Roman	MCO
  Saint-Étienne	FRA
  Sainte-Devote	MCO
  Sainte-Dévote	MCO
  Sainte-Foy	CAN
  Saitama	JPN
  Sakado	JPN
  Sakai	JPN
  Sakaidecho	JPN
  Sakaidechō	JPN
  Sakakah	SAU
  Sakarya	TUR
  Sakata	JPN
  Saki	NGA
  Sakiai	LTU
  Sakiet ed Daier	TUN
  Sakiet ez Zit	TUN
  Sakon Nakhon	THA
  Sakrand	PAK
  Saku	JPN EST
  Sakura	JPN
  Sakurai	JPN
  Sal	CPV
  Sal'sk	RUS
  Salacgrivas novads	LVA
  Salacgrīvas novads	LVA
  Salah ad Din	IRQ
  Salaj	ROU
  Salalah	OMN
  Salama	GTM
  Salamanca	ESP MEX
  Salamat	TCD
  Salamá	GTM
  Salaqi	CHN
  Salas novads	LVA
  Salaspils novads	LVA
  Salatiga	IDN
  Salavan	LAO
  Salavat	RUS
  Salcininkai	LTU
  Saldanha	ZAF
  Saldus novads	LVA
  Sale	MAR GBR
  Sale Al Jadida	MAR
  Salehieh	IRN
  Salem	IND USA
  Salerno	ITA
  Salfit	PSE
  Salford	GBR
  Salgotarjan	HUN
  Salgueiro	BRA
  Salgótarján	HUN
  Salihli	TUR
  Salima	MWI
  Salina Cruz	MEX
  Salinas	USA
  Salmas	IRN
  Salmās	IRN
  Salo	FIN
  Salovci	SVN
  Salt Lake City	USA
  Salta	ARG
  Saltillo	MEX
  Saltivka	UKR
  Salto	URY BRA
  Salur	IND
  Salvador	BRA
  Salvaleon de Higuey	DOM
  Salvaleón de Higüey	DOM
  Salyan	AZE
  Salzburg	AUT
  Salzgitter	DEU
  Salé	MAR
  Salé Al Jadida	MAR
  Sam Son	VNM
  Sama'il	OMN
  Samalkot	IND
  Samalut	EGY
  Samambaia	BRA
  Samana	IND DOM
  Samandag	TUR
  Samandağ	TUR
  Samangan	AFG
  Samangān	AFG
  Samannud	EGY
  Samannūd	EGY
  Samaná	DOM
  Samar	UKR PHL
  Samara	RUS ETH
  Samarinda	IDN
  Samarkand	UZB
  Samarqand	UZB
  Samarra'	IRQ
  Samarskaja oblast'	RUS
  Samastipur	IND
  Samaxı	AZE
  Samba	AGO
  Sambalpur	IND
  Sambava	MDG
  Sambhal	IND
  Sambizanga	AGO
  Sambrial	PAK
  Samburu	KEN
  Samch'on	PRK
  Samch'ŏn	PRK
  Samdrup Jongkhar	BTN
  Samegrelo-Zemo Svaneti	GEO
  Samfya	ZMB
  Sammamish	USA
  Sampang	IDN
  Sampit	IDN
  Samsun	TUR
  Samtse	BTN
  Samtskhe-Javakheti	GEO
  Samut Prakan	THA
  Samut Sakhon	THA
  Samut Songkhram	THA
  Samux	AZE
  Samā'il	OMN
  Samālūţ	EGY
  Samāna	IND
  Samāstipur	IND
  San	MLI
  San Andres	COL
  San Andres Tuxtla	MEX
  San Andrés	COL
  San Andrés Tuxtla	MEX
  San Angelo	USA
  San Antonio	USA CHL PRY
  San Antonio de Los Altos	VEN
  San Antonio del Tachira	VEN
  San Antonio del Táchira	VEN
  San Bartolome de Tirajana	ESP
  San Bartolomé de Tirajana	ESP
  San Bernardino	USA
  San Bernardino Tlaxcalancingo	MEX
  San Bernardo	CHL
  San Blas-Canillejas	ESP
  San Carlo All'Arena	ITA
  San Carlos	VEN
  San Carlos de Bariloche	ARG
  San Carlos del Zulia	VEN
  San Chaung	MMR
  San Clemente	USA
  San Cristobal	VEN DOM CUB
  San Cristobal de las Casas	MEX
  San Cristóbal	VEN DOM
  San Cristóbal de las Casas	MEX
  San Diego	USA
  San Felipe	VEN CHL
  San Fernando	PHL TTO ESP
  San Fernando de Apure	VEN
  San Francisco	USA PHL ARG
  San Francisco De Borja	PER
  San Francisco El Alto	GTM
  San Francisco Tesistan	MEX
  San Francisco Tesistán	MEX
  San Francisco de Macoris	DOM
  San Francisco de Macorís	DOM
  San Francisco del Rincon	MEX
  San Francisco del Rincón	MEX
  San Ildefonso	PHL
  San Isidro	PER
  San Joaquin	VEN
  San Joaquín	VEN
  San Jose	USA CRI PHL
  San Jose Pinula	GTM
  San Jose de Guanipa	VEN
  San Jose de Ocoa	DOM
  San Jose de las Lajas	CUB
  San Jose del Cabo	MEX
  San Jose del Guaviare	COL
  San Jose del Monte	PHL
  San Josecito	VEN
  San José	CRI URY
  San José Pinula	GTM
  San José de Guanipa	VEN
  San José de Ocoa	DOM
  San José de las Lajas	CUB
  San José del Cabo	MEX
  San José del Guaviare	COL
  San Juan	PRI ARG PHL
  San Juan Bautista	VEN
  San Juan Sacatepequez	GTM
  San Juan Sacatepéquez	GTM
  San Juan de la Maguana	DOM
  San Juan de los Morros	VEN
  San Juan del Rio	MEX
  San Juan del Río	MEX
  San Juan-Laventille	TTO
  San Justo	ARG
  San Leandro	USA
  San Leonardo	PHL
  San Lorenzo	PRY
  San Luis	ARG CUB
  San Luis Potosi	MEX
  San Luis Potosí	MEX
  San Luis Rio Colorado	MEX
  San Luis Río Colorado	MEX
  San Marcos	USA COL SLV
  San Martin	PER ARG
  San Martin Texmelucan de Labastida	MEX
  San Martín	ARG
  San Mateo	PHL USA VEN
  San Mateo Atenco	MEX
  San Miguel	SLV ARG PHL
  San Miguel de Allende	MEX
  San Miguel de Tucuman	ARG
  San Miguel de Tucumán	ARG
  San Miguel del Padron	CUB
  San Miguel del Padrón	CUB
  San Miguelito	PAN
  San Nicolas de los Arroyos	ARG
  San Nicolas de los Garza	MEX
  San Nicolás de los Arroyos	ARG
  San Nicolás de los Garza	MEX
  San Pablo	PHL
  San Pablo de las Salinas	MEX
  San Pedro	PHL USA PRY
  San Pedro Ayampuc	GTM
  San Pedro Garza Garcia	MEX
  San Pedro Garza García	MEX
  San Pedro Sula	HND
  San Pedro de Copan	HND
  San Pedro de Copán	HND
  San Pedro de Jujuy	ARG
  San Pedro de Macoris	DOM
  San Pedro de Macorís	DOM
  San Pedro de la Paz	CHL
  San Rafael	ARG USA VEN
  San Ramon	USA
  San Ramon de la Nueva Oran	ARG
  San Ramón de la Nueva Orán	ARG
  San Salvador	SLV BHS
  San Salvador Tizatlalli	MEX
  San Salvador de Jujuy	ARG
  San Sebastian de los Reyes	ESP
  San Sebastián de los Reyes	ESP
  San Severo	ITA
  San Tan Valley	USA
  San Timoteo	VEN
  San Tung Chung Hang	HKG
  San Vicent del Raspeig	ESP
  San Vicente	ARG SLV
  San-Pedro	CIV
  San-Pédro	CIV
  Sanaa	YEM
  Sanaag	SOM
  Sanand	IND
  Sanandaj	IRN
  Sancaktepe	TUR
  Sanchazi	CHN
  Sanchez Ramirez	DOM
  Sanchuan	CHN
  Sancti Spiritus	CUB
  Sancti Spíritus	CUB
  Sandacho	JPN
  Sandachō	JPN
  Sandakan	MYS
  Sandaohezi	CHN
  Sandefjord	NOR
  Sandila	IND
  Sandnes	NOR
  Sandu	CHN
  Sandwell	GBR
  Sandwip	BGD
  Sandwīp	BGD
  Sandy	USA
  Sandy Hills	USA
  Sandy Springs	USA
  Sandīla	IND
  Sanford	USA
  Sangamner	IND
  Sangareddi	IND
  Sangaredi	GIN
  Sangarédi	GIN
  Sangha	CAF COG
  Sanghar	PAK
  Sangju	KOR
  Sangkapura	IDN
  Sangla Hill	PAK
  Sangli	IND
  Sangmelima	CMR
  Sangmélima	CMR
  Sangre Grande	TTO
  Sangrur	IND
  Sangrūr	IND
  Sanguie	BFA
  Sanguié	BFA
  Sangyoung	MMR
  Sangāreddi	IND
  Sanhe	CHN
  Sanhui	CHN
  Sanjo	JPN
  Sanjō	JPN
  Sankarankovil	IND
  Sankt Augustin	DEU
  Sankt Gallen	CHE
  Sankt-Peterburg	RUS
  Sankuru	COD
  Sanlucar de Barrameda	ESP
  Sanlúcar de Barrameda	ESP
  Sanlıurfa	TUR
  Sanma	VUT
  Sanmatenga	BFA
  Sanmenxia	CHN
  Sanming	CHN
  Sannat	MLT
  Sano	JPN
  Sanshui	CHN
  Sant Andreu	ESP
  Sant Boi de Llobregat	ESP
  Sant Cugat del Valles	ESP
  Sant Cugat del Vallès	ESP
  Sant Julia de Loria	AND
  Sant Julià de Lòria	AND
  Sant Marti	ESP
  Sant Martí	ESP
  Sant'Ana do Livramento	BRA
  Santa Ana	USA SLV
  Santa Anita - Los Ficus	PER
  Santa Barbara	USA HND
  Santa Barbara d'Oeste	BRA
  Santa Bárbara	HND
  Santa Bárbara d'Oeste	BRA
  Santa Catarina	MEX BRA CPV
  Santa Catarina Pinula	GTM
  Santa Catarina do Fogo	CPV
  Santa Cecilia	BRA
  Santa Clara	CUB USA
  Santa Clarita	USA
  Santa Coloma de Gramenet	ESP
  Santa Cruz	PHL USA ARG
  Santa Cruz Xoxocotlan	MEX
  Santa Cruz Xoxocotlán	MEX
  Santa Cruz de Barahona	DOM
  Santa Cruz de Mara	VEN
  Santa Cruz de Tenerife	ESP
  Santa Cruz de Yojoa	HND
  Santa Cruz de la Sierra	BOL
  Santa Cruz del Quiche	GTM
  Santa Cruz del Quiché	GTM
  Santa Cruz do Capibaribe	BRA
  Santa Cruz do Sul	BRA
  Santa Elena	ECU
  Santa Fe	ARG USA
  Santa Ines	BRA
  Santa Inês	BRA
  Santa Isabel	BRA
  Santa Isabel do Para	BRA
  Santa Isabel do Pará	BRA
  Santa Lucia	ESP ARG
  Santa Lucia Cotzumalguapa	GTM
  Santa Lucía	ESP ARG
  Santa Lucía Cotzumalguapa	GTM
  Santa Luzia	BRA
  Santa Maria	BRA USA
  Santa Maria Chimalhuacan	MEX
  Santa Marta	COL
  Santa María Chimalhuacán	MEX
  Santa Monica	USA
  Santa Rita	BRA
  Santa Rosa	PHL USA ARG
  Santa Rosa de Cabal	COL
  Santa Tecla	SLV
  Santa Teresa del Tuy	VEN
  Santa Venera	MLT
  Santana	BRA
  Santana de Parnaiba	BRA
  Santana de Parnaíba	BRA
  Santander	ESP COL
  Santander de Quilichao	COL
  Santangpu	CHN
  Santarem	BRA PRT
  Santarém	BRA PRT
  Santee	USA
  Santiago	CHL PHL PER
  Santiago Rodriguez	DOM
  Santiago Rodríguez	DOM
  Santiago Teyahualco	MEX
  Santiago de Compostela	ESP
  Santiago de Cuba	CUB
  Santiago de Queretaro	MEX
  Santiago de Querétaro	MEX
  Santiago de Surco	PER
  Santiago de los Caballeros	DOM
  Santiago del Estero	ARG
  Santo Amaro	BRA
  Santo Andre	BRA
  Santo André	BRA
  Santo Angelo	BRA
  Santo Antonio	CHN
  Santo Antonio de Jesus	BRA
  Santo Antonio do Descoberto	BRA
  Santo António	CHN
  Santo Antônio de Jesus	BRA
  Santo Antônio do Descoberto	BRA
  Santo Domingo	DOM
  Santo Domingo Este	DOM
  Santo Domingo Oeste	DOM
  Santo Domingo Tehuantepec	MEX
  Santo Domingo de los Colorados	ECU
  Santo Domingo de los Tsachilas	ECU
  Santo Domingo de los Tsáchilas	ECU
  Santo Estevao	BRA
  Santo Estêvão	BRA
  Santo Tomas	PHL
  Santo Tome	ARG
  Santo Tomé	ARG
  Santo Ângelo	BRA
  Santol	PHL
  Santos	BRA
  Sants-Montjuic	ESP
  Sants-Montjuïc	ESP
  Santutxu	ESP
  Sanxia	TWN
  Sanya	CHN
  Sanyoonoda	JPN
  Sanyōonoda	JPN
  Sanzhuang	CHN
  Sanʻa'	YEM
  Sao Bento do Sul	BRA
  Sao Bernardo do Campo	BRA
  Sao Borja	BRA
  Sao Caetano do Sul	BRA
  Sao Carlos	BRA
  Sao Cristovao	BRA
  Sao Domingos	BRA CPV
  Sao Felix do Xingu	BRA
  Sao Filipe	CPV
  Sao Francisco	BRA
  Sao Francisco do Sul	BRA
  Sao Gabriel	BRA
  Sao Gabriel da Cachoeira	BRA
  Sao Goncalo do Amarante	BRA
  Sao Joao da Boa Vista	BRA
  Sao Joao de Meriti	BRA
  Sao Joao del Rei	BRA
  Sao Jose	BRA
  Sao Jose de Ribamar	BRA
  Sao Jose do Rio Pardo	BRA
  Sao Jose do Rio Preto	BRA
  Sao Jose dos Campos	BRA
  Sao Jose dos Pinhais	BRA
  Sao Leopoldo	BRA
  Sao Lourenco	CHN
  Sao Lourenco da Mata	BRA
  Sao Lourenco dos Orgaos	CPV
  Sao Lucas	BRA
  Sao Luis	BRA
  Sao Mateus	BRA
  Sao Miguel	BRA CPV
  Sao Miguel do Guama	BRA
  Sao Miguel dos Campos	BRA
  Sao Paulo	BRA
  Sao Pedro da Aldeia	BRA
  Sao Rafael	BRA
  Sao Roque	BRA
  Sao Salvador do Mundo	CPV
  Sao Sebastiao	BRA
  Sao Sebastiao do Paraiso	BRA
  Sao Tome	STP
  Sao Vicente	BRA CPV
  Saone-et-Loire	FRA
  Sape	BRA
  Sapele	NGA
  Saphan Sung	THA
  Sapiranga	BRA
  Sapopemba	BRA
  Sapporo	JPN
  Sapucaia do Sul	BRA
  Sapé	BRA
  Saqqez	IRN
  Saquarema	BRA
  Sar-e Pul	AFG
  Saraburi	THA
  Sarai Alamgir	PAK
  Saraj †	MKD
  Sarajevo	BIH
  Saramacca	SUR
  Sarandi	BRA ARG
  Sarandí	ARG
  Sarangani	PHL
  Saransk	RUS
  Sarapul	RUS
  Sarasota	USA
  Saratov	RUS
  Saratovskaja oblast'	RUS
  Saravan	IRN
  Sarawak	MYS
  Sarcelles	FRA
  Sardarshahr	IND
  Sardegna	ITA
  Sardārshahr	IND
  Sargodha	PAK
  Sarh	TCD
  Sari	IRN
  Sarishabari	BGD
  Sarishābāri	BGD
  Sariwon-si	PRK
  Sariwŏn-si	PRK
  Sarni	IND
  Sarnia	CAN
  Sarov	RUS
  Sarpang	BTN
  Sarpsborg	NOR
  Sarqant	KAZ
  Sarria-Sant Gervasi	ESP
  Sarrià-Sant Gervasi	ESP
  Sarthe	FRA
  Sartrouville	FRA
  Sarāvān	IRN
  Sasaram	IND
  Sasarām	IND
  Sasebo	JPN
  Saskatchewan	CAN
  Saskatoon	CAN
  Sasolburg	ZAF
  Sassandra-Marahoue	CIV
  Sassandra-Marahoué	CIV
  Sassari	ITA
  Satakunta	FIN
  Satara	IND
  Sathon	THA
  Sathorn	THA
  Satkania	BGD
  Satkhira	BGD
  Satna	IND
  Satpayev	KAZ
  Sattahip	THA
  Satte	JPN
  Sattenapalle	IND
  Satu Mare	ROU
  Satun	THA
  Satupa'itea	WSM
  Sau Mau Ping	HKG
  Saue	EST
  Saugor	IND
  Saulkrastu novads	LVA
  Sault Ste. Marie	CAN
  Saunda	IND
  Saurimo	AGO
  Savanes	CIV TGO
  Savannah	USA GHA
  Savannakhet	LAO
  Savannakhét	LAO
  Savanne	MUS
  Savar	BGD
  Savarkundla	IND
  Saveh	IRN
  Savnik	MNE
  Savoie	FRA
  Savona	ITA
  Sawai Madhopur	IND
  Sawangan	IDN
  Sayama	JPN
  Sayhat	SAU
  Sayhāt	SAU
  Sayyan	YEM
  Sayyān	YEM
  Saïda	DZA
  Saône-et-Loire	FRA
  Saʻdah	YEM
  Scarborough	GBR
  Schaan	LIE
  Schaerbeek	BEL
  Schaffhausen	CHE
  Schaumburg	USA
  Schellenberg	LIE
  Schenectady	USA
  Schiedam	NLD
  Schleswig-Holstein	DEU
  Schoneberg	DEU
  Schwabisch Gmund	DEU
  Schweinfurt	DEU
  Schweizer-Reneke	ZAF
  Schwerin	DEU
  Schwerte	DEU
  Schwyz	CHE
  Schwäbisch Gmünd	DEU
  Schöneberg	DEU
  Scotland	GBR
  Scottish Borders	GBR
  Scottsdale	USA
  Scranton	USA
  Scunthorpe	GBR
  Seattle	USA
  Sebeta	ETH
  Secondigliano	ITA
  Secunderabad	IND
  Sedhiou	SEN
  Seeb	OMN
  Sefrou	MAR
  Sefton	GBR
  Segamat	MYS
  Segou	MLI
  Segovia	ESP
  Seguela	CIV
  Sehore	IND
  Seinajoki	FIN
  Seine-Maritime	FRA
  Seine-Saint-Denis	FRA
  Seine-et-Marne	FRA
  Seinäjoki	FIN
  Sejas novads	LVA
  Sejong	KOR
  Sejoumi	TUN
  Sek'ot'a	ETH
  Sekimachi	JPN
  Sekondi	GHA
  Sekondi-Takoradi	GHA
  Selangor	MYS
  Selayang Baru Utara	MYS
  Selenge	MNG
  Selibe Phikwe	BWA
  Selnica ob Dravi	SVN
  Selong	IDN
  Seltjarnarnesbær	ISL
  Selva Alegre	PER
  Semarang	IDN
  Sembabule	UGA
  Sembawang Estate	SGP
  Semenovskoye	RUS
  Semenyih	MYS
  Semey	KAZ
  Semic	SVN
  Semienawi K'eyyih Bahri	ERI
  Semienawi K'eyyĭḥ Baḥri	ERI
  Semily	CZE
  Semič	SVN
  Semnan	IRN
  Semnān	IRN
  Sempeter-Vrtojba	SVN
  Semporna	MYS
  Semënovskoye	RUS
  Senador Canedo	BRA
  Sencur	SVN
  Sendai	JPN
  Sendhwa	IND
  Sengerema	TZA
  Sengkang	IDN
  Sengkang New Town	SGP
  Senhor do Bonfim	BRA
  Sennan	JPN
  Sennar	SDN
  Seno	BFA
  Sentilj	SVN
  Sentjernej	SVN
  Sentjur	SVN
  Sentrupert	SVN
  Sentul	MYS
  Seogwipo	KOR
  Seongnam-si	KOR
  Seoni	IND
  Seosan	KOR
  Seoul	KOR
  Seoul-teukbyeolsi	KOR
  Sepang	MYS
  Sepatan	IDN
  Seraing	BEL
  Serang	IDN
  Serangoon	SGP
  Serangoon New Town	SGP
  Serekunda	GMB
  Seremban	MYS
  Serendah	MYS
  Serere	UGA
  Sergeli	UZB
  Sergipe	BRA
  Sergiyev Posad	RUS
  Seri Kembangan	MYS
  Seri Manjung	MYS
  Serian	MYS
  Serilingampalle	IND
  Seropedica	BRA
  Seropédica	BRA
  Serov	RUS
  Serowe	BWA
  Serpong	IDN
  Serpukhov	RUS
  Serra	BRA
  Serra Talhada	BRA
  Serravalle	SMR
  Serres	GRC
  Serrinha	BRA
  Sertaozinho	BRA
  Sertãozinho	BRA
  Serua	FJI
  Sesto San Giovanni	ITA
  Sesvete	HRV
  Set Ka Lay	MMR
  Setagaya	JPN
  Setapak	MYS
  Sete Lagoas	BRA
  Seti	NPL
  Setia Alam	MYS
  Setia Tropika	MYS
  Setif	DZA
  Seto	JPN
  Setomaa	EST
  Settat	MAR
  Settsu	JPN
  Setubal	PRT
  Setúbal	PRT
  Sevastopol	UKR
  Severnaja Osetija	RUS
  Severnobacki okrug	SRB
  Severnobanatski okrug	SRB
  Severnobački okrug	SRB
  Severnyy	RUS
  Severo-Kazahstanskaja oblast'	KAZ
  Severodvinsk	RUS
  Severomorsk	RUS
  Seversk	RUS
  Sevilla	ESP
  Sevnica	SVN
  Sewon	IDN
  Seydisehir	TUR
  Seydişehir	TUR
  Seyðisfjarðarkaupstaður	ISL
  Sezana	SVN
  Sežana	SVN
  Sfantu Gheorghe	ROU
  Sfax	TUN
  Sfântu Gheorghe	ROU
  Sha Tin	HKG
  Sha Tin Wai	HKG
  Shaanxi Sheng	CHN
  Shabeellaha Dhexe	SOM
  Shabeellaha Hoose	SOM
  Shabqadar	PAK
  Shabwah	YEM
  Shache	CHN
  Shadrinsk	RUS
  Shagamu	NGA
  Shah Alam	MYS
  Shahabad	IND
  Shahada	IND
  Shahdad Kot	PAK
  Shahdadpur	PAK
  Shahdol	IND
  Shahecheng	CHN
  Shahin Shahr	IRN
  Shahjanpur	IND
  Shahkot	PAK
  Shahpur	IND
  Shahr-e Babak	IRN
  Shahr-e Bābak	IRN
  Shahr-e Kord	IRN
  Shahr-e Sadra	IRN
  Shahr-e Ṣadrā	IRN
  Shahrak-e Pardisan	IRN
  Shahrak-e Pardīsān	IRN
  Shahre Jadide Andisheh	IRN
  Shahreza	IRN
  Shahreẕā	IRN
  Shahriar	IRN
  Shahrisabz	UZB
  Shahrixon	UZB
  Shahrud	IRN
  Shahrīār	IRN
  Shahuwadi	IND
  Shahzadpur	BGD
  Shajapur	IND
  Shajing	CHN
  Shajing Town	CHN
  Shakargarh	PAK
  Shakhtarsk	UKR
  Shakhty	RUS
  Sham Shui Po	HKG
  Shamal Sina'	EGY
  Shamal al Batinah	OMN
  Shamal ash Sharqiyah	OMN
  Shamli	IND
  Shamāl Sīnā'	EGY
  Shamāl al Bāţinah	OMN
  Shamāl ash Sharqīyah	OMN
  Shan	MMR
  Shancheng	CHN
  Shandong Sheng	CHN
  Shanghai	CHN
  Shanghai Shi	CHN
  Shangkou	CHN
  Shangluo	CHN
  Shangmei	CHN
  Shangqiu	CHN
  Shangrao	CHN
  Shangri-La	CHN
  Shangsi	CHN
  Shangyu	CHN
  Shangzhi	CHN
  Shanhaiguan	CHN
  Shanhecun	CHN
  Shanji	CHN
  Shankou	CHN
  Shanting	CHN
  Shantipur	IND
  Shantou	CHN
  Shanwang	CHN
  Shanwei	CHN
  Shanxi Sheng	CHN
  Shaoguan	CHN
  Shaoshan	CHN
  Shaowu	CHN
  Shaoxing	CHN
  Shaoyang	CHN
  Shaozhuang	CHN
  Shap Pat Heung	HKG
  Shaping	CHN
  Shariatpur	BGD
  Sharifabad	PAK
  Sharjah	ARE
  Shashamane	ETH
  Shawnee	USA
  Shchekino	RUS
  Shchukino	RUS
  Shchyolkovo	RUS
  Shchëkino	RUS
  Sheema	UGA
  Sheepshead Bay	USA
  Shefa	VUT
  Sheffield	GBR
  Shegaon	IND
  Sheikhpura	IND
  Shekhupura	PAK
  Sheki	AZE
  Shelby	USA
  Shella	IND
  Shendi	SDN
  Shengavit	ARM
  Shenglilu	CHN
  Shenjiamen	CHN
  Shenliu	CHN
  Shenyang	CHN
  Shenzhen	CHN
  Shenzhen City Centre	CHN
  Sheopur	IND
  Sheptytskyi	UKR
  Sherbrooke	CAN
  Sherkot	IND
  Sherman Oaks	USA
  Sherpur	BGD
  Sherwood Park	CAN
  Shetland Islands	GBR
  Shevchenkivskyi	UKR
  Shevchenko	UKR
  Shibata	JPN
  Shibganj	BGD
  Shibin al Kawm	EGY
  Shibin al Qanatir	EGY
  Shibirghan	AFG
  Shibirghān	AFG
  Shibukawa	JPN
  Shibuya	JPN
  Shibuzi	CHN
  Shibīn al Kawm	EGY
  Shibīn al Qanāţir	EGY
  Shida Kartli	GEO
  Shiga	JPN
  Shiguai	CHN
  Shihezi	CHN
  Shijiazhuang	CHN
  Shijie	CHN
  Shijonawate	JPN
  Shijōnawate	JPN
  Shikang	CHN
  Shikarpur	PAK
  Shiki	JPN
  Shikohabad	IND
  Shikohābād	IND
  Shikokuchuo	JPN
  Shikokuchūō	JPN
  Shilin	CHN
  Shillong	IND
  Shilong	CHN
  Shima	CHN
  Shimada	JPN
  Shimane	JPN
  Shimla	IND
  Shimodate	JPN
  Shimonoseki	JPN
  Shimotoda	JPN
  Shimotsuke	JPN
  Shinagawa	JPN
  Shinjuku	JPN
  Shinyanga	TZA
  Shiogama	JPN
  Shiojiri	JPN
  Shiqi	CHN
  Shiqiao	CHN
  Shiqiaozi	CHN
  Shiquan	CHN
  Shirakawa	JPN
  Shiraoka	JPN
  Shiraz	IRN
  Shirbin	EGY
  Shirbīn	EGY
  Shiroi	JPN
  Shirpur	IND
  Shirvan	IRN
  Shiselweni	SWZ
  Shitanjing	CHN
  Shivaji Nagar	IND
  Shivamogga	IND
  Shivpuri	IND
  Shiwan	CHN
  Shixing	CHN
  Shiyan	CHN
  Shizhai	CHN
  Shizilu	CHN
  Shizuishan	CHN
  Shizuoka	JPN
  Shkoder	ALB
  Shkodër	ALB
  Sholapur	IND
  Shomolu	NGA
  Shorapur	IND
  Shoreline	USA
  Shorkot	PAK
  Shorāpur	IND
  Shostka	UKR
  Shouguang	CHN
  Shouxian	CHN
  Shreveport	USA
  Shrewsbury	GBR
  Shrirampur	IND
  Shropshire	GBR
  Shrīrāmpur	IND
  Shuangcheng	CHN
  Shuangfengqiao	CHN
  Shuangliao	CHN
  Shuanglonghu	CHN
  Shuangyang	CHN
  Shuangyashan	CHN
  Shubra al Khaymah	EGY
  Shubrā al Khaymah	EGY
  Shuifu	CHN
  Shuijiang	CHN
  Shuikou	CHN
  Shuizhai	CHN
  Shujaabad	PAK
  Shujalpur	IND
  Shujālpur	IND
  Shulan	CHN
  Shulin	TWN
  Shulyavka	UKR
  Shumen	BGR
  Shunan	JPN
  Shunyi	CHN
  Shuozhou	CHN
  Shush	IRN
  Shushtar	IRN
  Shuya	RUS
  Shwebo	MMR
  Shwegu	MMR
  Shyamnagar	IND
  Shyghys Qazaqstan oblysy	KAZ
  Shymkent	KAZ
  Shéfa	VUT
  Shāhjānpur	IND
  Shāhpur	IND
  Shāhzādpur	BGD
  Shāhābād	IND
  Shāhāda	IND
  Shāhīn Shahr	IRN
  Shājāpur	IND
  Shāmli	IND
  Shāntipur	IND
  Shīrvān	IRN
  Shūnan	JPN
  Shūsh	IRN
  Shūshtar	IRN
  Si Maha Phot	THA
  Si Racha	THA
  Si Sa Ket	THA
  Sialkot	PAK
  Siauliai	LTU
  Siauliu apskritis	LTU
  Siauliu miestas	LTU
  Siaya	KEN
  Sibay	RUS
  Sibensko-kninska zupanija	HRV
  Sibi	PAK
  Sibiu	ROU
  Sibolga	IDN
  Sibonga	PHL
  Sibsagar	IND
  Sibsāgar	IND
  Sibu	MYS
  Sichuan Sheng	CHN
  Sicilia	ITA
  Sid	HTI
  Siddhapur	IND
  Siddharthanagar	NPL
  Siddipet	IND
  Sides	HTI
  Sidhi	IND
  Sidi Aissa	DZA
  Sidi Aïssa	DZA
  Sidi Bel Abbes	DZA
  Sidi Bel Abbès	DZA
  Sidi Bennour	MAR
  Sidi Bouzid	TUN
  Sidi Ifni	MAR
  Sidi Kacem	MAR
  Sidi Slimane	MAR
  Sidi Taibi	MAR
  Sidikalang	IDN
  Sidlaghatta	IND
  Sidoarjo	IDN
  Sidon	LBN
  Sidès	HTI
  Siedlce	POL
  Siegen	DEU
  Siem Reab	KHM
  Siem Reap	KHM
  Siemianowice Slaskie	POL
  Siemianowice Śląskie	POL
  Siena	ITA
  Sig	DZA
  Sigave	WLF
  Siggiewi	MLT
  Siguatepeque	HND
  Siguiri	GIN
  Siguldas novads	LVA
  Sihanoukville	KHM
  Siheungdong	KOR
  Sihor	IND
  Siirt	TUR
  Sikandarabad	IND
  Sikandarābād	IND
  Sikar	IND
  Sikasso	MLI
  Sikkim	IND
  Sila	TCD
  Silale	LTU
  Silang	PHL
  Silao de la Victoria	MEX
  Silchar	IND
  Siliana	TUN
  Silifke	TUR
  Siliguri	IND
  Silistra	BGR
  Silivri	TUR
  Sillamae	EST
  Sillamäe	EST
  Sillod	IND
  Silopi	TUR
  Silute	LTU
  Silvan	TUR
  Silvassa	IND
  Silver Spring	USA
  Simele	IRQ
  Simferopol	UKR
  Simi Valley	USA
  Simiyu	TZA
  Simmering	AUT
  Simoes Filho	BRA
  Simpang Empat	MYS
  Simpang Renggam	MYS
  Simões Filho	BRA
  Sinah	IRQ
  Sinaloa	MEX
  Sinan	KOR
  Sincelejo	COL
  Sinch'on-up	PRK
  Sinch'ŏn-ŭp	PRK
  Sindelfingen	DEU
  Sindh	PAK
  Sindhnur	IND
  Sindhnūr	IND
  Sinfra	CIV
  Sing Buri	THA
  Singa	SDN
  Singapore	SGP
  Singaraja	IDN
  Singerei	MDA
  Singida	TZA
  Singkawang	IDN
  Singosari	IDN
  Singrauli	IND
  Sinhyeon	KOR
  Sinjhoro	PAK
  Sinnar	IND
  Sinnuris	EGY
  Sinnūris	EGY
  Sinoe	LBR
  Sinop	BRA TUR
  Sinp'o	PRK
  Sint Eustatius	BES NLD
  Sint Maarten	NLD
  Sint-Niklaas	BEL
  Sintang	IDN
  Sinuiju	PRK
  Sinwon-up	PRK
  Sinwŏn-ŭp	PRK
  Sinŭiju	PRK
  Siocon	PHL
  Sioux City	USA
  Sioux Falls	USA
  Sipalay	PHL
  Sipaliwini	SUR
  Siparia	TTO
  Siping	CHN
  Siquijor	PHL
  Sira	IND
  Siracusa	ITA
  Sirajganj	BGD
  Sirak	ARM
  Sirdaryo	UZB
  Sirhind	IND
  Sirjan	IRN
  Sironj	IND
  Sironko	UGA
  Sirs al Layyanah	EGY
  Sirs al Layyānah	EGY
  Sirsa	IND
  Sirsi	IND
  Sirsilla	IND
  Sirte	LBY
  Siruguppa	IND
  Sirvan	AZE
  Sirvintos	LTU
  Sisacko-moslavacka zupanija	HRV
  Sisačko-moslavačka županija	HRV
  Sishui	CHN
  Sisli	TUR
  Sissili	BFA
  Sistan va Baluchestan	IRN
  Sitamarhi	IND
  Sitapur	IND
  Sitiawan	MYS
  Sitou	CHN
  Sitrah	BHR
  Sittingbourne	GBR
  Sittwe	MMR
  Situbondo	IDN
  Siu Lek Yuen	HKG
  Siuri	IND
  Sivakasi	IND
  Sivas	TUR
  Siverek	TUR
  Siverskodonetsk	UKR
  Siwan	IND
  Siwān	IND
  Siyəzən	AZE
  Siġġiewi	MLT
  Sjælland	DNK
  Skaftarhreppur	ISL
  Skaftárhreppur	ISL
  Skagabyggð	ISL
  Skanes	TUN
  Skardu	PAK
  Skeiða- og Gnupverjahreppur	ISL
  Skeiða- og Gnúpverjahreppur	ISL
  Skhidni Kvartaly	UKR
  Skhirate	MAR
  Skhirate-Temara	MAR
  Skhirate-Témara	MAR
  Skien	NOR
  Skikda	DZA
  Skocjan	SVN
  Skofja Loka	SVN
  Skofljica	SVN
  Skokie	USA
  Skopje	MKD
  Skorradalshreppur	ISL
  Skriveru novads	LVA
  Skrundas novads	LVA
  Skrīveru novads	LVA
  Skudai	MYS
  Skuodas	LTU
  Skutustaðahreppur	ISL
  Skútustaðahreppur	ISL
  Slaskie	POL
  Slatina	ROU
  Slavyansk-na-Kubani	RUS
  Slawi	IDN
  Sleman	IDN
  Sliema	MLT
  Sligo	IRL
  Sliven	BGR
  Slough	GBR
  Slovenj Gradec	SVN
  Slovenska Bistrica	SVN
  Slovenske Konjice	SVN
  Slovyansk	UKR
  Slutsk	BLR
  Smarje pri Jelsah	SVN
  Smarjeske Toplice	SVN
  Smartno ob Paki	SVN
  Smartno pri Litiji	SVN
  Smederevo	SRB
  Smethwick	GBR
  Smila	UKR
  Smiltenes novads	LVA
  Smolensk	RUS
  Smolenskaja oblast'	RUS
  Smolyan	BGR
  Smolyanskyi	UKR
  Smyrna	USA
  Snezhinsk	RUS
  Snizhne	UKR
  Snæfellsbær	ISL
  Soacha	COL
  Sobradinho	BRA
  Sobradinho II	BRA
  Sobral	BRA
  Soc Son	VNM
  Soc Trang	VNM
  Soccsksargen	PHL
  Sochi	RUS
  Socopo	VEN
  Socopó	VEN
  Sodegaura	JPN
  Sodermalm	SWE
  Sodertalje	SWE
  Sodo	ETH
  Sodrazica	SVN
  Sodražica	SVN
  Sofala	MOZ
  Sofia	BGR
  Sogamoso	COL
  Sohag	EGY
  Sohar	OMN
  Soja	JPN
  Soka	JPN
  Sokaraja	IDN
  Sokcho	KOR
  Soke	TUR
  Sokhumi	GEO
  Sokode	TGO
  Sokodé	TGO
  Sokol	RUS
  Sokol'niki	RUS
  Sokolov	CZE
  Sokoto	NGA
  Solana	PHL
  Solcava	SVN
  Soldanesti	MDA
  Soledad	COL
  Soledad de Graciano Sanchez	MEX
  Soledad de Graciano Sánchez	MEX
  Soligorsk	BLR
  Solihull	GBR
  Solikamsk	RUS
  Solingen	DEU
  Sollentuna	SWE
  Solna	SWE
  Solnechnogorsk	RUS
  Solntsevo	RUS
  Solok	IDN
  Solola	GTM
  Sololá	GTM
  Solothurn	CHE
  Solwezi	ZMB
  Solčava	SVN
  Soma	TUR
  Somali	ETH
  Somaroboro	ZAF
  Somerset	GBR
  Somerset West	ZAF
  Somerville	USA
  Somme	FRA
  Somogy	HUN
  Son La	VNM
  Son Tay	VNM
  Son Tra	VNM
  Sonargaon	BGD
  Sondrio	ITA
  Song Cau	VNM
  Songcheng	CHN
  Songea	TZA
  Songjiang	CHN
  Songjianghe	CHN
  Songkhla	THA
  Songling	CHN
  Songlingcun	CHN
  Songlou	CHN
  Songnan	CHN
  Songnim-ni	PRK
  Songwe	TZA
  Songyang	CHN
  Songyuan	CHN
  Sonipat	IND
  Sonora	MEX
  Sonsonate	SLV
  Sonsorol	PLW
  Sonārgaon	BGD
  Sonīpat	IND
  Sool	SOM
  Sopiste	MKD
  Sopište	MKD
  Sopron	HUN
  Sopur	IND
  Soran	IRQ
  Soreang	IDN
  Sorgun	TUR
  Soria	ESP
  Soriano	URY
  Soroca	MDA
  Sorocaba	BRA
  Sorong	IDN
  Soroti	UGA
  Sorriso	BRA
  Sorsogon	PHL
  Soshanguve	ZAF
  Sosnovka	RUS
  Sosnovyy Bor	RUS
  Sosnowiec	POL
  Sostanj	SVN
  Sotsmisto	UKR
  Soubre	CIV
  Soubré	CIV
  Soufriere	LCA
  Soufrière	LCA
  Sougueur	DZA
  Souk Ahras	DZA
  Souk El Arbaa	MAR
  Soum	BFA
  Souq Sebt Oulad Nemma	MAR
  Sourou	BFA
  Sousa	BRA
  Souss-Massa	MAR
  Sousse	TUN
  South	CMR
  South Abaco	BHS
  South Andros	BHS
  South Ari Atoll	MDV
  South Australia	AUS
  South Ayrshire	GBR
  South Bend	USA
  South Boston	USA
  South Carolina	USA
  South Cotabato	PHL
  South Croydon	GBR
  South Dakota	USA
  South Darfur	SDN
  South Dublin	IRL
  South East	BWA SGP
  South Eleuthera	BHS
  South Fulton	USA
  South Gate	USA
  South Gloucestershire	GBR
  South Hill	USA
  South Huvadhu Atoll	MDV
  South Jordan	USA
  South Kordofan	SDN
  South Lanarkshire	GBR
  South Lawndale	USA
  South Maalhosmadulu	MDV
  South Miladhunmadulu	MDV
  South Nilandhe Atoll	MDV
  South Ozone Park	USA
  South Peabody	USA
  South San Francisco	USA
  South Shields	GBR
  South Shore	USA
  South Suffolk	USA
  South Surrey	CAN
  South Tangerang	IDN
  South Thiladhunmathi	MDV
  South Tyneside	GBR
  South Vineland	USA
  South West	SGP
  South Whittier	USA
  South-West	CMR
  Southall	GBR
  Southampton	GBR
  Southaven	USA
  Southend-on-Sea	GBR
  Southern	BWA RWA SLE
  Southern Grenadine Islands	GRD
  Southern Highlands	PNG
  Southern Leyte	PHL
  Southern Nations	ETH
  Southern Province	LKA
  Southern Region	MWI
  Southfield	USA
  Southland	NZL
  Southport	GBR
  Southwark	GBR
  Sowa Town	BWA
  Soweto	ZAF
  Soyapango	SLV
  Soyibug	IND
  Soyo	AGO
  Soyībug	IND
  Spanish Town	JAM
  Spanish Wells	BHS
  Sparks	USA
  Spelugues	MCO
  Speyer	DEU
  Spijkenisse	NLD
  Split	HRV
  Splitsko-dalmatinska zupanija	HRV
  Splitsko-dalmatinska županija	HRV
  Spokane	USA
  Spokane Valley	USA
  Spring	USA
  Spring Hill	USA
  Spring Valley	USA
  Springdale	USA
  Springfield	USA
  Springs	ZAF
  Spélugues	MCO
  Sragen	IDN
  Sredisce ob Dravi	SVN
  Središče ob Dravi	SVN
  Srednjebanatski okrug	SRB
  Sremski okrug	SRB
  Sri Dungargarh	IND
  Sri Dūngargarh	IND
  Sri Ganganagar	IND
  Sri Jayewardenepura Kotte	LKA
  Sri Petaling	MYS
  Srikakulam	IND
  Srikalahasti	IND
  Srinagar	IND
  Srivilliputhur	IND
  Srodmiescie	POL
  St Albans	GBR
  St Helens	GBR
  St. Albert	CAN
  St. Catharines	CAN
  St. Helens	GBR
  St. John's	CAN
  St. Louis	USA
  St. Petersburg	USA
  Stafford	GBR
  Staffordshire	GBR
  Staines	GBR
  Stalowa Wola	POL
  Stamford	USA
  Stamford Hill	GBR
  Standerton	ZAF
  Stann Creek	BLZ
  Stara Zagora	BGR
  Starachowice	POL
  Stargard	POL
  Staro Nagoricane	MKD
  Staro Nagoričane	MKD
  Starse	SVN
  Staryy Oskol	RUS
  Starše	SVN
  Staten Island	USA
  Stavanger	NOR
  Stavropol	RUS
  Stavropol'skij kraj	RUS
  Stefan Voda	MDA
  Steglitz	DEU
  Steiermark	AUT
  Stellenbosch	ZAF
  Sterea Ellada	GRC
  Stereá Elláda	GRC
  Sterling Heights	USA
  Sterlitamak	RUS
  Stevenage	GBR
  Stilfontein	ZAF
  Stinga Nistrului	MDA
  Stip	MKD
  Stirling	GBR
  Stockholm	SWE
  Stockport	GBR
  Stockton	USA
  Stockton-on-Tees	GBR
  Stodulky	CZE
  Stodůlky	CZE
  Stoeng Treng	KHM
  Stoke-on-Trent	GBR
  Stolberg	DEU
  Stonecrest	USA
  Stoney Creek	CAN
  Stopinu novads	LVA
  Stopiņu novads	LVA
  Store	SVN
  Stourbridge	GBR
  Stoĕng Trêng	KHM
  Strakonice	CZE
  Stralsund	DEU
  Strandabyggð	ISL
  Strasbourg	FRA
  Straseni	MDA
  Stratford	USA
  Straza	SVN
  Straža	SVN
  Streatham	GBR
  Stredocesky kraj	CZE
  Strencu novads	LVA
  Strenču novads	LVA
  Strogino	RUS
  Stroud	GBR
  Strovolos	CYP
  Struga	MKD
  Strumica	MKD
  Stryi	UKR
  Stróvolos	CYP
  Strășeni	MDA
  Studenicani	MKD
  Studeničani	MKD
  Stupino	RUS
  Stuttgart	DEU
  Stykkisholmsbær	ISL
  Stykkishólmsbær	ISL
  Stînga Nistrului	MDA
  Středočeský kraj	CZE
  Suan Luang	THA
  Subang	IDN
  Subang Jaya	MYS
  Subic	PHL
  Subotica	SRB
  Subulussalam	IDN
  Suceava	ROU
  Suchitepequez	GTM
  Suchitepéquez	GTM
  Sucre	BOL COL VEN
  Sucumbios	ECU
  Sucumbíos	ECU
  Sud Sardegna	ITA
  Sud-Kivu	COD
  Sud-Ouest	BFA
  Sud-Ubangi	COD
  Sudur Pashchim	NPL
  Sudūr Pashchim	NPL
  Suez	EGY
  Suffolk	USA GBR
  Sugar Land	USA
  Sughd	TJK
  Suginami	JPN
  Suhaj	EGY
  Suhbaatar	MNG
  Suhum	GHA
  Suicheng	CHN
  Suifenhe	CHN
  Suihua	CHN
  Suiling	CHN
  Suining	CHN
  Suita	JPN
  Suixi	CHN
  Suizhou	CHN
  Sujangarh	IND
  Sujiatun	CHN
  Sukabumi	IDN
  Sukagawa	JPN
  Sukawati	IDN
  Sukhothai	THA
  Sukkur	PAK
  Sukrah	TUN
  Sukuta	GMB
  Sul	GNB
  Sulawesi	IDN
  Sulawesi Barat	IDN
  Sulawesi Selatan	IDN
  Sulawesi Tengah	IDN
  Sulawesi Tenggara	IDN
  Sulawesi Utara	IDN
  Sulaymaniyah	IRQ
  Suleja	NGA
  Sullana	PER
  Sultan Kudarat	PHL
  Sultan Pur Majra	IND
  Sultanah	SAU
  Sultanbeyli	TUR
  Sultanganj	IND
  Sultangazi	TUR
  Sultanpur	IND
  Sultānganj	IND
  Sultānpur	IND
  Sulu	PHL
  Sulţānah	SAU
  Sumadijski okrug	SRB
  Sumare	BRA
  Sumaré	BRA
  Sumatera	IDN
  Sumatera Barat	IDN
  Sumatera Selatan	IDN
  Sumatera Utara	IDN
  Sumayl	IRQ
  Sumbawa Besar	IDN
  Sumbawanga	TZA
  Sumbe	AGO
  Sumber	IDN
  Sumedang	IDN
  Sumedang Utara	IDN
  Sumenep	IDN
  Sumgayit	AZE
  Sumida	JPN
  Sumperk	CZE
  Sumqayıt	AZE
  Sumska oblast	UKR
  Sumusta al Waqf	EGY
  Sumusţā al Waqf	EGY
  Sumy	UKR
  Sunabeda	IND
  Sunam	IND
  Sunamganj	BGD
  Sunch'on	PRK
  Sunch'ŏn	PRK
  Suncheon	KOR
  Sunderland	GBR
  Sundsvall	SWE
  Sungai Buloh	MYS
  Sungai Penuh	IDN
  Sungai Petani	MYS
  Sungailiat	IDN
  Sunggal	IDN
  Sunnyvale	USA
  Sunrise	USA
  Sunrise Manor	USA
  Sunset Park	USA
  Sunshine Coast	AUS
  Sunyani	GHA
  Sunzha	RUS
  Sunām	IND
  Sunāmganj	BGD
  Suozhen	CHN
  Supaul	IND
  Suphan Buri	THA
  Suqian	CHN
  Sur	OMN
  Surabaya	IDN
  Surakarta	IDN
  Surallah	PHL
  Surat	IND
  Surat Thani	THA
  Suratgarh	IND
  Surendranagar	IND
  Surgut	RUS
  Suriapet	IND
  Surigao	PHL
  Surigao del Norte	PHL
  Surigao del Sur	PHL
  Surin	THA
  Suriāpet	IND
  Surman	LBY
  Surprise	USA
  Surrey	CAN GBR
  Surt	LBY
  Surubim	BRA
  Suruc	TUR
  Surulere	NGA
  Suruç	TUR
  Surxondaryo	UZB
  Susa	AZE
  Susangerd	IRN
  Susono	JPN
  Suto Orizari †	MKD
  Sutton	GBR
  Sutton Coldfield	GBR
  Suva	FJI
  Suwaylih	JOR
  Suwałki	POL
  Suwon	KOR
  Suyangshan	CHN
  Suzaka	JPN
  Suzano	BRA
  Suzhou	CHN
  Suzuka	JPN
  Suðavikurhreppur	ISL
  Suðurland	ISL
  Suðurnes	ISL
  Suðurnesjabær	ISL
  Svaay Rieng	KHM
  Svalbard	NOR
  Svalbarðshreppur	ISL
  Svalbarðsstrandarhreppur	ISL
  Sveitarfelagið Arborg	ISL
  Sveitarfelagið Hornafjorður	ISL
  Sveitarfelagið Olfus	ISL
  Sveitarfelagið Skagafjorður	ISL
  Sveitarfelagið Skagastrond	ISL
  Sveitarfelagið Vogar	ISL
  Sveitarfélagið Hornafjörður	ISL
  Sveitarfélagið Skagafjörður	ISL
  Sveitarfélagið Skagaströnd	ISL
  Sveitarfélagið Vogar	ISL
  Sveitarfélagið Árborg	ISL
  Sveitarfélagið Ölfus	ISL
  Svencionys	LTU
  Sverdlovskaja oblast'	RUS
  Sveta Ana	SVN
  Sveta Trojica v Slovenskih goricah	SVN
  Sveti Andraz v Slovenskih goricah	SVN
  Sveti Andraž v Slovenskih goricah	SVN
  Sveti Jurij ob Scavnici	SVN
  Sveti Jurij ob Ščavnici	SVN
  Sveti Jurij v Slovenskih goricah	SVN
  Sveti Nikole	MKD
  Sveti Tomaz	SVN
  Sveti Tomaž	SVN
  Svetlanovskiy	RUS
  Svetlogorsk	BLR
  Sviblovo	RUS
  Svitavy	CZE
  Svobodnyy	RUS
  Svyatoshyn	UKR
  Swabi	PAK
  Swakopmund	NAM
  Swansea	GBR
  Swedru	GHA
  Swidnica	POL
  Swieqi	MLT
  Swietochłowice	POL
  Swietokrzyskie	POL
  Swindon	GBR
  Syddanmark	DNK
  Sydney	AUS CAN
  Sykhiv	UKR
  Syktyvkar	RUS
  Sylhet	BGD
  Sylmar	USA
  Syracuse	USA
  Syunik'	ARM
  Syzran	RUS
  Szabolcs-Szatmar-Bereg	HUN
  Szabolcs-Szatmár-Bereg	HUN
  Szczecin	POL
  Szeged	HUN
  Szekesfehervar	HUN
  Szekszard	HUN
  Szekszárd	HUN
  Szolnok	HUN
  Szombathely	HUN
  Székesfehérvár	HUN
  Sánchez Ramírez	DOM
  São Bento do Sul	BRA
  São Bernardo do Campo	BRA
  São Borja	BRA
  São Caetano do Sul	BRA
  São Carlos	BRA
  São Cristóvão	BRA
  São Domingos	CPV
  São Filipe	CPV
  São Francisco	BRA
  São Francisco do Sul	BRA
  São Félix do Xingu	BRA
  São Gabriel	BRA
  São Gabriel da Cachoeira	BRA
  São Gonçalo do Amarante	BRA
  São José	BRA
  São José de Ribamar	BRA
  São José do Rio Pardo	BRA
  São José do Rio Preto	BRA
  São José dos Campos	BRA
  São José dos Pinhais	BRA
  São João da Boa Vista	BRA
  São João de Meriti	BRA
  São João del Rei	BRA
  São Leopoldo	BRA
  São Lourenço	CHN
  São Lourenço da Mata	BRA
  São Lourenço dos Órgãos	CPV
  São Luís	BRA
  São Mateus	BRA
  São Miguel	BRA CPV
  São Miguel do Guamá	BRA
  São Miguel dos Campos	BRA
  São Paulo	BRA
  São Pedro da Aldeia	BRA
  São Roque	BRA
  São Salvador do Mundo	CPV
  São Sebastião	BRA
  São Sebastião do Paraíso	BRA
  São Tomé	STP
  São Vicente	BRA CPV
  Sédhiou	SEN
  Ségou	MLI
  Séguéla	CIV
  Séno	BFA
  Sérres	GRC
  Sétif	DZA
  Sîngerei	MDA
  Sóc Sơn	VNM
  Sóc Trăng	VNM
  Sông Cầu	VNM
  Södermalm	SWE
  Södertälje	SWE
  Söke	TUR
  Súðavíkurhreppur	ISL
  Sühbaatar	MNG
  Sādatpur Gujran	IND
  Sāgar	IND
  Sāhibganj	IND
  Sāhibābād Daulotpur	IND
  Sālūr	IND
  Sāmalkot	IND
  Sāmarrā'	IRQ
  Sānand	IND
  Sāngli	IND
  Sārni	IND
  Sātkania	BGD
  Sātkhira	BGD
  Sāveh	IRN
  Sălaj	ROU
  Sējas novads	LVA
  Sīkar	IND
  Sīnah	IRQ
  Sīra	IND
  Sīstān va Balūchestān	IRN
  Sītāmarhi	IND
  Sītāpur	IND
  Sırnak	TUR
  Słupsk	POL
  Sōja	JPN
  Sōka	JPN
  Sūhāj	EGY
  Sūjāngarh	IND
  Sūsangerd	IRN
  Sơn La	VNM
  Sơn Trà	VNM
  Sơn Tây	VNM
  Sədərək	AZE
  Səki	AZE
  Səmkir	AZE
  Sərur	AZE
  Sầm Sơn	VNM
  T'aet'an-up	PRK
  T'aet'an-ŭp	PRK
  Ta Khmau	KHM
  Ta' Xbiex	MLT
  Ta'if	SAU
  Taakaev	KHM
  Tabaco	PHL
  Tabasco	MEX
  Tabatinga	BRA
  Taboao da Serra	BRA
  Tabor	CZE SVN
  Tabora	TZA
  Taboão da Serra	BRA
  Tabriz	IRN
  Tabuk	SAU PHL
  Taby	SWE
  Tabūk	SAU
  Tacarigua	VEN
  Tacheng	CHN
  Tachikawa	JPN
  Tachilek	MMR
  Tachira	VEN
  Tachov	CZE
  Tacloban	PHL
  Tacna	PER
  Tacoma	USA
  Tacuarembo	URY
  Tacuarembó	URY
  Tacurong	PHL
  Tadepalle	IND
  Tadepalligudem	IND
  Tadjourah	DJI
  Tadmur	SYR
  Tadpatri	IND
  Tafea	VUT
  Tafo	GHA
  Taféa	VUT
  Tagajo-shi	JPN
  Tagajō-shi	JPN
  Taganrog	RUS
  Taganskiy	RUS
  Tagant	MRT
  Tagawa	JPN
  Tagaytay	PHL
  Tagbilaran City	PHL
  Taguatinga	BRA
  Taguig	PHL
  Tahara	JPN
  Tahe	CHN
  Tahoua	NER
  Tahta	EGY
  Tai Po	HKG
  Tai'an	CHN
  Taibai	CHN
  Taicang	CHN
  Taichung	TWN
  Taifu	CHN
  Taihe	CHN
  Taikkyi	MMR
  Tailai	CHN
  Tailandia	BRA
  Tailevu	FJI
  Tailândia	BRA
  Tainan	TWN
  Taipa	MAC
  Taipei	TWN
  Taiping	MYS
  Taishan	CHN
  Taito	JPN
  Taitou	CHN
  Taitung	TWN
  Taiwan Sheng	CHN
  Taixing	CHN
  Taiyuan	CHN
  Taiz	YEM
  Taizhou	CHN
  Taj Pul	IND
  Tajimi	JPN
  Tajrish	IRN
  Tajrīsh	IRN
  Tajura'	LBY
  Tak	THA
  Takab	IRN
  Takaishi	JPN
  Takamaka	SYC
  Takamatsu	JPN
  Takaoka	JPN
  Takarazuka	JPN
  Takasago	JPN
  Takasaki	JPN
  Takatsuki	JPN
  Takayama	JPN
  Takefu	JPN
  Takeo	KHM
  Takestan	IRN
  Takhar	AFG
  Takhār	AFG
  Takizawa	JPN
  Takoradi	GHA
  Takāb	IRN
  Tala	EGY
  Talagang	PAK
  Talagante	CHL
  Talara	PER
  Talas	KGZ
  Talatona	AGO
  Talavera	PHL
  Talavera de la Reina	ESP
  Talca	CHL
  Talcahuano	CHL
  Taldykorgan	KAZ
  Talegaon Dabhade	IND
  Talegaon Dābhāde	IND
  Talhar	PAK
  Taling Chan	THA
  Taliparamba	IND
  Talisay	PHL
  Taliwang	IDN
  Talkha	EGY
  Talknafjarðarhreppur	ISL
  Tall Abib	ISR
  Tall Abīb	ISR
  Tallaght	IRL
  Tallahassee	USA
  Tallang-dong	KOR
  Tallinn	EST
  Talnakh	RUS
  Taloqan	AFG
  Talsu novads	LVA
  Talā	EGY
  Tam Ky	VNM
  Tam Kỳ	VNM
  Tama	JPN
  Tamale	GHA
  Taman Melati	MYS
  Taman Melawati	MYS
  Taman Petaling	MYS
  Taman Senai	MYS
  Taman Senawang Indah	MYS
  Tamana	JPN
  Tamanghasset	DZA
  Tamano	JPN
  Tamanrasset	DZA
  Tamarac	USA
  Tamaulipas	MEX
  Tamba	JPN
  Tambacounda	SEN
  Tambaram	IND
  Tambov	RUS
  Tambovskaja oblast'	RUS
  Tameside	GBR
  Tamiami	USA
  Tamil Nadu	IND
  Tamil Nādu	IND
  Tamiyah	EGY
  Tampa	USA
  Tampere	FIN
  Tampico	MEX
  Tampines Estate	SGP
  Tampines New Town	SGP
  Tamworth	GBR
  Tan An	VNM
  Tan Binh	VNM
  Tan Chau	VNM
  Tan Uyen	VNM
  Tan-Tan	MAR
  Tana River	KEN
  Tanabe	JPN
  Tanashicho	JPN
  Tanashichō	JPN
  Tanauan	PHL
  Tanay	PHL
  Tanba	JPN
  Tanda	IND
  Tandil	ARG
  Tandjile	TCD
  Tandjilé	TCD
  Tando Adam	PAK
  Tando Allahyar	PAK
  Tando Bago	PAK
  Tando Jam	PAK
  Tando Muhammad Khan	PAK
  Tandoni	IND
  Tandur	IND
  Tanfang	CHN
  Tanga	TZA
  Tangail	BGD
  Tanganyika	COD
  Tangara da Serra	BRA
  Tangará da Serra	BRA
  Tanger-Assilah	MAR
  Tanger-Tetouan-Al Hoceima	MAR
  Tanger-Tétouan-Al Hoceïma	MAR
  Tangerang	IDN
  Tanggu	CHN
  Tanghe	CHN
  Tangier	MAR
  Tangjiazhuang	CHN
  Tangping	CHN
  Tangshan	CHN
  Tangwu	CHN
  Tangxiang	CHN
  Tangzhai	CHN
  Tangzhang	CHN
  Tanintharyi	MMR
  Tanjay	PHL
  Tanjong Malim	MYS
  Tanjung Pandan	IDN
  Tanjung Pinang	IDN
  Tanjung Selor	IDN
  Tanjungagung	IDN
  Tanjungbalai	IDN
  Tanta	EGY
  Tantou	CHN
  Tanuku	IND
  Tanza	PHL
  Tanzhou	CHN
  Taoluo	CHN
  Taonan	CHN
  Taoudenit	MLI
  Taoudénit	MLI
  Taounate	MAR
  Taourirt	MAR
  Taoyuan	TWN CHN
  Taozhou	CHN
  Taozhuang	CHN
  Tapa	EST
  Tapachula	MEX
  Tapoa	BFA
  Taquara	BRA
  Taquaritinga	BRA
  Taraba	NGA
  Tarabulus	LBY
  Taraclia	MDA
  Tarakan	IDN
  Taranaki	NZL
  Taranto	ITA
  Tarapaca	CHL
  Tarapacá	CHL
  Taraz	KAZ
  Tarbes	FRA
  Tarfaya	MAR
  Targovishte	BGR
  Targoviste	ROU
  Targowek	POL
  Targu Jiu	ROU
  Targu Mures	ROU
  Targówek	POL
  Tarhuna	LBY
  Tariba	VEN
  Tarif Kalba	ARE
  Tarija	BOL
  Tarime	TZA
  Tarlac	PHL
  Tarlac City	PHL
  Tarma	PER
  Tarn	FRA
  Tarn Taran	IND
  Tarn-et-Garonne	FRA
  Tarneit	AUS
  Tarnobrzeg	POL
  Tarnow	POL
  Tarnowskie Gory	POL
  Tarnowskie Góry	POL
  Tarnów	POL
  Taroudannt	MAR
  Taroudant	MAR
  Tarrafal	CPV
  Tarrafal de Sao Nicolau	CPV
  Tarrafal de São Nicolau	CPV
  Tarragona	ESP
  Tarsus	TUR
  Tartagal	ARG
  Tartu	EST
  Tartumaa	EST
  Tartus	SYR
  Tarub	IDN
  Tarut	SAU
  Tarxien	MLT
  Tasek Glugor	MYS
  Tashan	CHN
  Tashkent	UZB
  Tasikmalaya	IDN
  Tasman	NZL
  Tasmania	AUS
  Tata	MAR
  Tatabanya	HUN
  Tatabánya	HUN
  Tataouine	TUN
  Tatarstan	RUS
  Tatebayashi	JPN
  Tateyama	JPN
  Tatsuno	JPN
  Tatuape	BRA
  Tatuapé	BRA
  Tatui	BRA
  Tatuí	BRA
  Tatvan	TUR
  Taua	BRA
  Taubate	BRA
  Taubaté	BRA
  Taungdwingyi	MMR
  Taunggyi	MMR
  Taungoo	MMR
  Taunsa	PAK
  Taunton	GBR USA
  Taurage	LTU
  Taurages apskritis	LTU
  Tauragė	LTU
  Tauragės apskritis	LTU
  Tauranga	NZL
  Tauá	BRA
  Tavsanlı	TUR
  Tavus	ARM
  Tavuš	ARM
  Tavşanlı	TUR
  Tawau	MYS
  Tawi-Tawi	PHL
  Taxco de Alarcon	MEX
  Taxco de Alarcón	MEX
  Tay Ho	VNM
  Tay Ninh	VNM
  Tayabas	PHL
  Taylor	USA
  Taylorsville	USA
  Taytay	PHL
  Taza	MAR
  Taʻizz	YEM
  Tbilisi	GEO
  Tbong Khmum	KHM
  Tczew	POL
  Tearce	MKD
  Tebessa	DZA
  Tebingtinggi	IDN
  Tecate	MEX
  Techiman	GHA
  Tecoman	MEX
  Tecomán	MEX
  Tefe	BRA
  Tefé	BRA
  Tegal	IDN
  Teghra	IND
  Tegucigalpa	HND
  Tehran	IRN
  Tehrān	IRN
  Tehuacan	MEX
  Tehuacán	MEX
  Teixeira de Freitas	BRA
  Tejen	TKM
  Tekirdag	TUR
  Tekirdağ	TUR
  Tekstil'shchiki	RUS
  Tekstylnyk	UKR
  Tel Aviv	ISR
  Telangana	IND
  Telangāna	IND
  Telde	ESP
  Telemaco Borba	BRA
  Telenesti	MDA
  Telenești	MDA
  Teleorman	ROU
  Telford	GBR
  Telford and Wrekin	GBR
  Telimele	GIN
  Tellicherry	IND
  Telsiai	LTU
  Telsiu apskritis	LTU
  Teluk Intan	MYS
  Teluknaga	IDN
  Telêmaco Borba	BRA
  Telšiai	LTU
  Telšių apskritis	LTU
  Tema	GHA
  Tema New Town	GHA
  Temara	MAR
  Temburong	BRN
  Temecula	USA
  Temerluh	MYS
  Temirtau	KAZ
  Temixco	MEX
  Temotu	SLB
  Tempe	USA
  Tempe Junction	USA
  Tempelhof	DEU
  Temple	USA
  Temuco	CHL
  Tendo	JPN
  Tendō	JPN
  Tengrela	CIV
  Tengréla	CIV
  Tengyue	CHN
  Teni	IND
  Tenkodogo	BFA
  Tennala	IND
  Tennessee	USA
  Tenri	JPN
  Teofilo Otoni	BRA
  Teoloyucan	MEX
  Tepatitlan de Morelos	MEX
  Tepatitlán de Morelos	MEX
  Tepeji del Rio de Ocampo	MEX
  Tepeji del Río de Ocampo	MEX
  Tepexpan	MEX
  Tepi	ETH
  Tepic	MEX
  Teplice	CZE
  Teramo	ITA
  Terbanggi Besar	IDN
  Terengganu	MYS
  Teresina	BRA
  Teresopolis	BRA
  Teresópolis	BRA
  Ternate	IDN
  Terni	ITA
  Ternopil	UKR
  Ternopilska oblast	UKR
  Terrassa	ESP
  Terre Haute	USA
  Terrebonne	CAN
  Terres australes francaises	FRA
  Terres australes françaises	FRA
  Territoire de Belfort	FRA
  Teruel	ESP
  Tervetes novads	LVA
  Teshi Old Town	GHA
  Tessaoua	NER
  Tete	MOZ
  Tetouan	MAR
  Tetovo	MKD
  Tetuan de las Victorias	ESP
  Tetuán de las Victorias	ESP
  Texas	USA
  Texcoco de Mora	MEX
  Teziutlan	MEX
  Tezpur	IND
  Teófilo Otoni	BRA
  Tha Maka	THA
  Tha Raeng	THA
  Thaba Nchu	ZAF
  Thaba-Tseka	LSO
  Thai Binh	VNM
  Thai Hoa	VNM
  Thai Nguyen	VNM
  Thakhek	LAO
  Thakhèk	LAO
  Thakurgaon	BGD
  Thanbyuzayat	MMR
  Thane	IND
  Thanesar	IND
  Thanh Hoa	VNM
  Thanh Hóa	VNM
  Thanh Khe	VNM
  Thanh Khê	VNM
  Thanh Liet	VNM
  Thanh Liệt	VNM
  Thanh Pho Ba Ria	VNM
  Thanh Pho Uong Bi	VNM
  Thanh Xuan	VNM
  Thanh Xuân	VNM
  Thanh pho Song Cong	VNM
  Thanhlyin	MMR
  Thanjavur	IND
  Thanlyin	MMR
  Tharaka-Nithi	KEN
  Tharyarwady	MMR
  Thaton	MMR
  Thawi Watthana	THA
  Thayetmyo	MMR
  The Bronx	USA
  The Hague	NLD
  The Hammocks	USA
  The Trails of Frisco	USA
  The Villages	USA
  The Woodlands	USA
  Thembisa	ZAF
  Thenali	IND
  Thenkasi	IND
  Thessalia	GRC
  Thessaloniki	GRC
  Thessaloníki	GRC
  Thessalía	GRC
  Thi Tran Mao Khe	VNM
  Thi Tran Phuoc Buu	VNM
  Thi Tran Thuan Chau	VNM
  Thi Tran Đai Tu	VNM
  Thi Tran Đong Trieu	VNM
  Thies	SEN
  Thies Nones	SEN
  Thika	KEN
  Thimphu	BTN
  Thiruvananthapuram	IND
  Thiruvarur	IND
  Thiès	SEN
  Thiès Nones	SEN
  Thodupuzha	IND
  Thohoyandou	ZAF
  Thoi Lai	VNM
  Thomazeau	HTI
  Thon Buri	THA
  Thongwa	MMR
  Thoothukudi	IND
  Thornton	USA
  Thot Not	VNM
  Thousand Oaks	USA
  Thrissur	IND
  Thu Dau Mot	VNM
  Thu Đuc	VNM
  Thua Thien-Hue	VNM
  Thuan An	VNM
  Thuan Thanh	VNM
  Thul	PAK
  Thunder Bay	CAN
  Thung Khru	THA
  Thuong Cat	VNM
  Thuqbah	SAU
  Thurgau	CHE
  Thuringen	DEU
  Thurrock	GBR
  Thuận An	VNM
  Thuận Thanh	VNM
  Thyolo	MWI
  Thành Phố Bà Rịa	VNM
  Thành Phố Uông Bí	VNM
  Thành phố Sông Công	VNM
  Thái Bình	VNM
  Thái Hòa	VNM
  Thái Nguyên	VNM
  Thüringen	DEU
  Thākurgaon	BGD
  Thāne	IND
  Thānesar	IND
  Thượng Cát	VNM
  Thị Trấn Mạo Khê	VNM
  Thị Trấn Phước Bửu	VNM
  Thị Trấn Thuận Châu	VNM
  Thị Trấn Đông Triều	VNM
  Thị Trấn Đại Từ	VNM
  Thốt Nốt	VNM
  Thới Lai	VNM
  Thủ Dầu Một	VNM
  Thủ Đức	VNM
  Thừa Thiên-Huế	VNM
  Tianchang	CHN
  Tianfu	CHN
  Tiangua	BRA
  Tianguá	BRA
  Tianjin	CHN
  Tianjin Shi	CHN
  Tianliu	CHN
  Tianpeng	CHN
  Tianshui	CHN
  Tianzhuang	CHN
  Tiaret	DZA
  Tibasti	TCD
  Tibastī	TCD
  Ticino	CHE
  Tiebo	SEN
  Tiefu	CHN
  Tieli	CHN
  Tieling	CHN
  Tien Giang	VNM
  Tierra del Fuego	ARG
  Tiflet	MAR
  Tigard	USA
  Tigrai	ETH
  Tigwav	HTI
  Tijuana	MEX
  Tijucas	BRA
  Tikamgarh	IND
  Tikhoretsk	RUS
  Tikhvin	RUS
  Tiko	CMR
  Tilburg	NLD
  Tilhar	IND
  Tillaberi	NER
  Tillabéri	NER
  Tima	EGY
  Timashyovsk	RUS
  Timbuktu	MLI
  Timika	IDN
  Timis	ROU
  Timisoara	ROU
  Timişoara	ROU
  Timiș	ROU
  Timon	BRA
  Timoteo	BRA
  Timóteo	BRA
  Tin Shui Wai	HKG
  Tinaquillo	VEN
  Tindivanam	IND
  Tindouf	DZA
  Tinghir	MAR
  Tingo Maria	PER
  Tingo María	PER
  Tinh Bien	VNM
  Tinley Park	USA
  Tinongan	PHL
  Tinsukia	IND
  Tipaza	DZA
  Tipitapa	NIC
  Tipperary	IRL
  Tiptur	IND
  Tiptūr	IND
  Tiquipaya	BOL
  Tirana	ALB
  Tirane	ALB
  Tiranë	ALB
  Tiraspol	MDA
  Tirhanimine	MAR
  Tirhanimîne	MAR
  Tiris Zemmour	MRT
  Tirmiz	UZB
  Tirol	AUT
  Tiruchengode	IND
  Tiruchirappalli	IND
  Tirumangalam	IND
  Tirunelveli	IND
  Tirupati	IND
  Tirupattur	IND
  Tirupparangunram	IND
  Tiruppur	IND
  Tirur	IND
  Tirurangadi	IND
  Tiruttangal	IND
  Tiruvalla	IND
  Tiruvallur	IND
  Tiruvannamalai	IND
  Tiruvottiyur	IND
  Tiruvottiyūr	IND
  Tirūrangādi	IND
  Tisina	SVN
  Tissemsilt	DZA
  Titagarh	IND
  Titiwangsa	MYS
  Titāgarh	IND
  Tiu Keng Leng	HKG
  Tivaouane	SEN
  Tivat	MNE
  Tizi Ouzou	DZA
  Tiznit	MAR
  Tiébo	SEN
  Tišina	SVN
  Tiền Giang	VNM
  Tjorneshreppur	ISL
  Tjumenskaja oblast'	RUS
  Tjörneshreppur	ISL
  Tlahuac	MEX
  Tlalnepantla	MEX
  Tlalpan	MEX
  Tlaquepaque	MEX
  Tlaxcala	MEX
  Tlemcen	DZA
  Tlokweng	BWA
  Tláhuac	MEX
  Toa Payoh New Town	SGP
  Toamasina	MDG
  Toba Tek Singh	PAK
  Tobago	TTO
  Tobias Barreto	BRA
  Tobolsk	RUS
  Tobruk	LBY
  Tocantins	BRA
  Tochigi	JPN
  Tocoa	HND
  Tocumen	PAN
  Togane	JPN
  Togdheer	SOM
  Tohana	IND
  Tohāna	IND
  Toila	EST
  Tokai	JPN
  Tokamachi	JPN
  Tokat	TUR
  Tokch'on	PRK
  Toki	JPN
  Tokmok	KGZ
  Tokoname	JPN
  Tokorozawa	JPN
  Tokoza	ZAF
  Tokushima	JPN
  Tokuyama	JPN
  Tokyo	JPN
  Tolanaro	MDG
  Toledo	USA PHL ESP
  Tolga	DZA
  Toli-Toli	IDN
  Toliara	MDG
  Tolima	COL
  Tolmin	SVN
  Tolna	HUN
  Toluca	MEX
  Tolyatti	RUS
  Tomakomai	JPN
  Tomaszow Mazowiecki	POL
  Tomaszów Mazowiecki	POL
  Tombali	GNB
  Tombouctou	MLI
  Tome	JPN CHL
  Tome-Acu	BRA
  Tomigusuku	JPN
  Tomiya	JPN
  Toms River	USA
  Tomsk	RUS
  Tomskaja oblast'	RUS
  Tomé	CHL
  Tomé-Açu	BRA
  Tonala	MEX
  Tonalá	MEX
  Tondabayashicho	JPN
  Tondabayashichō	JPN
  Tongaat	ZAF
  Tongatapu	TON
  Tongchuan	CHN
  Tongchuanshi	CHN
  Tonghua	CHN
  Tongliao	CHN
  Tongling	CHN
  Tongren	CHN
  Tongshan	CHN
  Tongyeong	KOR
  Tongzhou	CHN
  Tonk	IND
  Tonypandy	GBR
  Toowoomba	AUS
  Topeka	USA
  Topi	PAK
  Toplicki okrug	SRB
  Toplički okrug	SRB
  Torba	VUT
  Torbalı	TUR
  Torbat-e Heydariyeh	IRN
  Torbat-e Jam	IRN
  Torbat-e Jām	IRN
  Torbat-e Ḩeydarīyeh	IRN
  Torbay	GBR
  Tordher	PAK
  Tori	EST
  Toride	JPN
  Torino	ITA
  Toronto	CAN
  Tororo	UGA
  Torquay	GBR
  Torrance	USA
  Torre del Greco	ITA
  Torrejon de Ardoz	ESP
  Torrejón de Ardoz	ESP
  Torrelavega	ESP
  Torremolinos	ESP
  Torrent	ESP
  Torreon	MEX
  Torrevieja	ESP
  Torreón	MEX
  Torun	POL
  Toruń	POL
  Torva	EST
  Toscana	ITA
  Toshima	JPN
  Toshkent	UZB
  Tosu	JPN
  Totonicapan	GTM
  Totonicapán	GTM
  Tottenham	GBR
  Tottori	JPN
  Tottori-shi	JPN
  Touba	SEN
  Toufen	TWN
  Touggourt	DZA
  Tougue	GIN
  Tougué	GIN
  Toulon	FRA
  Toulouse	FRA
  Toumodi	CIV
  Tourcoing	FRA
  Tournai	BEL
  Tours	FRA
  Tov	MNG
  Tovuz	AZE
  Towada	JPN
  Tower Hamlets	GBR
  Town 'n' Country	USA
  Townsville	AUS
  Towson	USA
  Toyama	JPN
  Toyoake	JPN
  Toyohashi	JPN
  Toyokawa	JPN
  Toyonaka	JPN
  Toyooka	JPN
  Toyota	JPN
  Tozeur	TUN
  Tra Vinh	VNM
  Trabzon	TUR
  Tracy	USA
  Trafford	GBR
  Trairi	BRA
  Trakai	LTU
  Tramandai	BRA
  Tramandaí	BRA
  Tran Van Thoi	VNM
  Trang	THA
  Trang Bang	VNM
  Trang Bom	VNM
  Trani	ITA
  Trans Nzoia	KEN
  Trapani	ITA
  Trarza	MRT
  Trashi Yangtse	BTN
  Trashigang	BTN
  Trat	THA
  Trbovlje	SVN
  Trebic	CZE
  Trebnje	SVN
  Treinta y Tres	URY
  Trelawny	JAM
  Trelew	ARG
  Tremembe	BRA
  Tremembé	BRA
  Trenciansky kraj	SVK
  Trencin	SVK
  Trentino-Alto Adige	ITA
  Trento	ITA
  Trenton	USA
  Trenčiansky kraj	SVK
  Trenčín	SVK
  Treptow	DEU
  Tres Arroyos	ARG
  Tres Coracoes	BRA
  Tres Lagoas	BRA
  Tres Pontas	BRA
  Tres Rios	BRA
  Treviso	ITA
  Tri-Cities	USA
  Trichardt	ZAF
  Trier	DEU
  Triesen	LIE
  Triesenberg	LIE
  Trieste	ITA
  Trikala	GRC
  Trincomalee	LKA
  Trindade	BRA
  Trinidad	BOL CUB
  Trinity Palmetto Point	KNA
  Tripoli	LBY LBN
  Tripunittura	IND
  Tripura	IND
  Tristan da Cunha	SHN
  Triyuga	NPL
  Trnava	SVK
  Trnavsky kraj	SVK
  Trnavský kraj	SVK
  Trnovska Vas	SVN
  Trois-Rivieres	CAN
  Trois-Rivières	CAN
  Troisdorf	DEU
  Troitsk	RUS
  Trondheim	NOR
  Trongsa	BTN
  Troondelage	NOR
  Troparevo	RUS
  Troparëvo	RUS
  Troy	USA
  Troyes	FRA
  Trujillo	PER VEN
  Trujillo Alto	PRI
  Trutnov	CZE
  Trzic	SVN
  Trzin	SVN
  Trà Vinh	VNM
  Três Corações	BRA
  Três Lagoas	BRA
  Três Pontas	BRA
  Três Rios	BRA
  Tríkala	GRC
  Trööndelage	NOR
  Tržič	SVN
  Trảng Bom	VNM
  Trảng Bàng	VNM
  Trần Văn Thời	VNM
  Tsaritsyno	RUS
  Tsentralno-Miskyi	UKR
  Tsentralnyi	UKR
  Tseung Kwan O	HKG
  Tsevie	TGO
  Tshela	COD
  Tshikapa	COD
  Tshilenge	COD
  Tshopo	COD
  Tshuapa	COD
  Tsing Yi Town	HKG
  Tsirang	BTN
  Tsu	JPN
  Tsubame	JPN
  Tsuchiura	JPN
  Tsuen Wan	HKG
  Tsukuba	JPN
  Tsuruga	JPN
  Tsurugashima	JPN
  Tsuruoka	JPN
  Tsurusaki	JPN
  Tsushima	JPN
  Tsuyama	JPN
  Tsévié	TGO
  Tu Son	VNM
  Tual	IDN
  Tuamasaga	WSM
  Tuanbao	CHN
  Tuapse	RUS
  Tuban	IDN
  Tubarao	BRA
  Tubarão	BRA
  Tubas	PSE
  Tubingen	DEU
  Tubod	PHL
  Tucson	USA
  Tucuman	ARG
  Tucumán	ARG
  Tucupita	VEN
  Tucurui	BRA
  Tucuruvi	BRA
  Tucuruí	BRA
  Tuen Mun	HKG
  Tuggeranong	AUS
  Tuguegarao	PHL
  Tukh	EGY
  Tukuma novads	LVA
  Tukuyu	TZA
  Tul'skaja oblast'	RUS
  Tula	RUS
  Tulancingo	MEX
  Tulangan Utara	IDN
  Tulare	USA
  Tulcan	ECU
  Tulcea	ROU
  Tulcán	ECU
  Tulkarm	PSE
  Tulsa	USA
  Tultepec	MEX
  Tulua	COL
  Tulun	RUS
  Tulungagung	IDN
  Tuluá	COL
  Tumaco	COL
  Tumbes	PER
  Tumen	CHN
  Tumkur	IND
  Tumkūr	IND
  Tumxuk	CHN
  Tunapuna-Piarco	TTO
  Tunasan	PHL
  Tunceli	TUR
  Tundla	IND
  Tunduma	TZA
  Tung Chung	HKG
  Tungi	BGD
  Tungipara	BGD
  Tungurahua	ECU
  Tuni	IND
  Tunis	TUN
  Tunja	COL
  Tupa	BRA
  Tupi	PHL
  Tupã	BRA
  Tura	IND
  Turayf	SAU
  Turbaco	COL
  Turbat	PAK
  Turbo	COL
  Turgutlu	TUR
  Turhal	TUR
  Turi	EST
  Turin	ITA
  Turkana	KEN
  Turkestankaya oblast'	KAZ
  Turkistan	KAZ
  Turkmenabat	TKM
  Turkmenbasy	TKM
  Turku	FIN
  Turlock	USA
  Turmero	VEN
  Turnisce	SVN
  Turnišče	SVN
  Turpan	CHN
  Tuscaloosa	USA
  Tustin	USA
  Tutoia	BRA
  Tutong	BRN
  Tutóia	BRA
  Tuxpam de Rodriguez Cano	MEX
  Tuxtepec	MEX
  Tuxtla	MEX
  Tuy	BFA
  Tuy Hoa	VNM
  Tuy Hòa	VNM
  Tuyen Quang	VNM
  Tuymazy	RUS
  Tuyserkan	IRN
  Tuytepa	UZB
  Tuyên Quang	VNM
  Tuz Khurmatu	IRQ
  Tuzi	MNE
  Tuzla	BIH
  Tver	RUS
  Tverskaja oblast'	RUS
  Twifu Praso	GHA
  Tychy	POL
  Tyler	USA
  Tynemouth	GBR
  Tyoply Stan	RUS
  Tyre	LBN
  Tyumen	RUS
  Tyva	RUS
  Tábor	CZE
  Táchira	VEN
  Tálknafjarðarhreppur	ISL
  Táriba	VEN
  Tân An	VNM
  Tân Bình	VNM
  Tân Châu	VNM
  Tân Uyên	VNM
  Târgovişte	ROU
  Târgu Jiu	ROU
  Târgu Mureş	ROU
  Tây Hồ	VNM
  Tây Ninh	VNM
  Täby	SWE
  Tébessa	DZA
  Télimélé	GIN
  Tétouan	MAR
  Tôlanaro	MDG
  Tõrva	EST
  Töv	MNG
  Tønsberg	NOR
  Túxpam de Rodríguez Cano	MEX
  Tübingen	DEU
  Türi	EST
  Türkmenabat	TKM
  Türkmenbaşy	TKM
  Tādepalle	IND
  Tājūrā'	LBY
  Tākestān	IRN
  Tāndoni	IND
  Tāndā	IND
  Tārūt	SAU
  Tāʻizz	YEM
  Tēpī	ETH
  Tērvetes novads	LVA
  Tīkamgarh	IND
  Tōgane	JPN
  Tōkai	JPN
  Tōkamachi	JPN
  Tŏkch'ŏn	PRK
  Třebíč	CZE
  Tūndla	IND
  Tūyserkān	IRN
  Tŭytepa	UZB
  Tərtər	AZE
  Tịnh Biên	VNM
  Từ Sơn	VNM
  Uaboe	NRU
  Ualog	PHL
  Uasin Gishu	KEN
  Uba	BRA
  Ubatuba	BRA
  Ubauro	PAK
  Ube	JPN
  Uberaba	BRA
  Uberlandia	BRA
  Uberlândia	BRA
  Ubon Ratchathani	THA
  Ubud	IDN
  Ubá	BRA
  Ucar	AZE
  Ucayali	PER
  Uccle	BEL
  Udaipur	IND
  Udgir	IND
  Udgīr	IND
  Udhampur	IND
  Udine	ITA
  Udmurtskaja Respublika	RUS
  Udon Thani	THA
  Udumalaippettai	IND
  Udupi	IND
  Ueda	JPN
  Ueno-ebisumachi	JPN
  Ufa	RUS
  Uga	NGA
  Ugep	NGA
  Ughelli	NGA
  Uherske Hradiste	CZE
  Uherské Hradiště	CZE
  Uige	AGO
  Uijeongbu-si	KOR
  Uiju	PRK
  Uiwang	KOR
  Ujae	MHL
  Ujhani	IND
  Ujhāni	IND
  Uji	JPN
  Ujjain	IND
  Ujpest	HUN
  Ukhta	RUS
  Uki	JPN
  Ukmerge	LTU
  Ukmergė	LTU
  Ukunda	KEN
  Ul'janovskaja oblast'	RUS
  Ulaanbaatar	MNG
  Ulan Bator	MNG
  Ulan-Ude	RUS
  Ulanhot	CHN
  Ulanqab	CHN
  Ulcinj	MNE
  Ulhasnagar	IND
  Ullagaram	IND
  Ullal	IND
  Ullyul	PRK
  Ulm	DEU
  Ulsan	KOR
  Ulsan-gwangyeoksi	KOR
  Ulster	IRL
  Ulu Bedok	SGP
  Ulu Tiram	MYS
  Uluberiya	IND
  Ulyanovsk	RUS
  Uman	UKR
  Umarkot	PAK
  Umbria	ITA
  Umea	SWE
  Umeå	SWE
  Umm Al Quwain City	ARE
  Umm Qasr	IRQ
  Umm Qaşr	IRQ
  Umm Ruwaba	SDN
  Umm Salal	QAT
  Umm al Qaywayn	ARE
  Umm el Fahm	ISR
  Umm el Faḥm	ISR
  Umm Şalāl	QAT
  Umraniye	TUR
  Umred	IND
  Umuahia	NGA
  Umuarama	BRA
  Una	IND
  Unai	BRA
  Unaizah	SAU
  Unaí	BRA
  Unch'on-up	PRK
  Undok	PRK
  Ungaran	IDN
  Ungheni	MDA
  Ungsang	KOR
  Uniao da Vitoria	BRA
  Uniao dos Palmares	BRA
  Union	USA
  Union City	USA
  United States Minor Outlying Islands	USA
  Unity	SSD
  Universal City	USA
  Universitats- und Hansestadt Greifswald	DEU
  University Heights	CAN
  University of Texas	USA
  Universitäts- und Hansestadt Greifswald	DEU
  União da Vitória	BRA
  União dos Palmares	BRA
  Unjha	IND
  Unna	DEU
  Unnao	IND
  Unnāo	IND
  Untolovo	RUS
  Unye	TUR
  Upata	VEN
  Upington	ZAF
  Upland	USA
  Upleta	IND
  Uppal Kalan	IND
  Upper Demerara-Berbice	GUY
  Upper East	GHA
  Upper Gilgil	KEN
  Upper Nile	SSD
  Upper River	GMB
  Upper Takutu-Upper Essequibo	GUY
  Upper West	GHA
  Upper West Side	USA
  Uppsala	SWE
  Uptown	USA
  Urasoe	JPN
  Urayasu	JPN
  Urdaneta	PHL
  Urena	VEN
  Ureña	VEN
  Urganch	UZB
  Urgut Shahri	UZB
  Uri	CHE
  Uriangato	MEX
  Uritsk	RUS
  Urla	TUR
  Uromi	NGA
  Ursynow	POL
  Ursynów	POL
  Uruapan	MEX
  Uruguaiana	BRA
  Uruma	JPN
  Urumqi	CHN
  Urun-Islampur	IND
  Urun-Islāmpur	IND
  Uruzgan	AFG
  Uruzgān	AFG
  Usak	TUR
  Usera	ESP
  Ushiku	JPN
  Ushirombo	TZA
  Ushuaia	ARG
  Uskudar	TUR
  Usol'ye-Sibirskoye	RUS
  Ussuriysk	RUS
  Ust'-Ilimsk	RUS
  Ust-Kamenogorsk	KAZ
  Usta Muhammad	PAK
  Ustecky kraj	CZE
  Usti nad Labem	CZE
  Usti nad Orlici	CZE
  Usulutan	SLV
  Usulután	SLV
  Utah	USA
  Utena	LTU
  Utengule	TZA
  Utenos apskritis	LTU
  Uthai Thani	THA
  Utica	USA
  Utrecht	NLD
  Utrera	ESP
  Utrik	MHL
  Utsunomiya	JPN
  Uttar Pradesh	IND
  Uttaradit	THA
  Uttarakhand	IND
  Uttarākhand	IND
  Uusimaa	FIN
  Uva Province	LKA
  Uvea	WLF
  Uvira	COD
  Uvs	MNG
  Uwajima	JPN
  Uxbridge	GBR
  Uyo	NGA
  Uyovu	TZA
  Uzhhorod	UKR
  Uzice	SRB
  Uzlovaya	RUS
  Uíge	AGO
  Uşak	TUR
  Užice	SRB
  Va'a-o-Fonoti	WSM
  Vaasa	FIN
  Vacaria	BRA
  Vacaville	USA
  Vacoas	MUS
  Vadodara	IND
  Vaduz	LIE
  Vagonoremont	RUS
  Vaike-Maarja	EST
  Vainodes novads	LVA
  Vaisigano	WSM
  Vaitupu	TUV
  Vaiņodes novads	LVA
  Vakaga	CAF
  Val Dor	MYS
  Val d'Aoste	ITA
  Val-d'Oise	FRA
  Val-de-Marne	FRA
  Valais	CHE
  Valandovo	MKD
  Valcea	ROU
  Valdefuentes	ESP
  Valdemoro	ESP
  Valdesia	DOM
  Valdivia	CHL
  Valdosta	USA
  Vale of Glamorgan	GBR
  Valenca	BRA
  Valence	FRA
  Valencia	VEN ESP USA
  Valenciana	ESP
  Valenzuela	PHL
  Valença	BRA
  Valera	VEN
  Valga	EST
  Valgamaa	EST
  Valinhos	BRA
  Valjevo	SRB
  Valkas novads	LVA
  Valladolid	ESP
  Valle	HND
  Valle de La Pascua	VEN
  Valle de Santiago	MEX
  Valle del Cauca	COL
  Vallecas	ESP
  Valledupar	COL
  Vallee du Bandama	CIV
  Vallejo	USA
  Valletta	MLT
  Valley Glen	USA
  Vallon de la Rousse	MCO
  Vallée du Bandama	CIV
  Valmiera	LVA
  Valparai	IND
  Valparaiso	CHL
  Valparaiso de Goias	BRA
  Valparaíso	CHL
  Valparaíso de Goiás	BRA
  Valsad	IND
  Valsād	IND
  Valvedditturai	LKA
  Valverde	ESP DOM
  Van	TUR
  Van Nuys	USA
  Vanadzor	ARM
  Vancouver	CAN USA
  Vanderbijlpark	ZAF
  Vaniyambadi	IND
  Vannes	FRA
  Vantaa	FIN
  Vapi	IND
  Var	FRA
  Varaklanu novads	LVA
  Varakļānu novads	LVA
  Varamin	IRN
  Varanasi	IND
  Varazdinska zupanija	HRV
  Varaždinska županija	HRV
  Varena	LTU
  Varese	ITA
  Vargem Grande Paulista	BRA
  Varginha	BRA
  Varkavas novads	LVA
  Varna	BGR
  Varsinais-Suomi	FIN
  Varzea Grande	BRA
  Varzea Paulista	BRA
  Varāmīn	IRN
  Varėna	LTU
  Vas	HUN
  Vasastaden	SWE
  Vasco da Gama	IND
  Vasilevo	MKD
  Vaslui	ROU
  Vasteras	SWE
  Vasyl'evsky Ostrov	RUS
  Vatutino	RUS
  Vaucluse	FRA
  Vaud	CHE
  Vaughan	CAN
  Vaupes	COL
  Vaupés	COL
  Vava'u	TON
  Vavoua	CIV
  Vavuniya	LKA
  Vaxjo	SWE
  Vayoc Jor	ARM
  Vayoć Jor	ARM
  Vazhakkala	IND
  Vecpiebalgas novads	LVA
  Vecumnieku novads	LVA
  Vedado	CUB
  Vedado del Cotorro	CUB
  Veenendaal	NLD
  Veianen	LUX
  Vejalpur	IND
  Vejle	DNK
  Velampalaiyam	IND
  Velampālaiyam	IND
  Velbert	DEU
  Velenje	SVN
  Veles	MKD
  Velez-Malaga	ESP
  Velika Polana	SVN
  Velike Lasce	SVN
  Velike Lašče	SVN
  Velikiy Novgorod	RUS
  Velikiye Luki	RUS
  Veliko Tarnovo	BGR
  Veliko Turnovo	BGR
  Veliko Tŭrnovo	BGR
  Velletri	ITA
  Vellore	IND
  Velsen-Zuid	NLD
  Venado Tuerto	ARG
  Venancio Aires	BRA
  Vendee	FRA
  Vendée	FRA
  Veneto	ITA
  Venezia	ITA
  Venice	ITA
  Venissieux	FRA
  Venkatagiri	IND
  Venlo	NLD
  Ventas	ESP
  Ventspils	LVA
  Ventspils novads	LVA
  Ventura	USA
  Venustiano Carranza	MEX
  Venâncio Aires	BRA
  Veracruz	MEX
  Veracruz de Ignacio de la Llave	MEX
  Veraguas	PAN
  Veraval	IND
  Verbano-Cusio-Ossola	ITA
  Vercelli	ITA
  Verdun	CAN
  Vereeniging	ZAF
  Verhunskyi	UKR
  Verkhnyaya Pyshma	RUS
  Vermont	USA
  Verona	ITA
  Versailles	FRA
  Verviers	BEL
  Verzej	SVN
  Verāval	IND
  Veržej	SVN
  Veshnyaki	RUS
  Vespasiano	BRA
  Vestfirðir	ISL
  Vestfold og Telemark	NOR
  Vestland	NOR
  Vestmannaeyjabær	ISL
  Vesturbyggð	ISL
  Vesturland	ISL
  Veszprem	HUN
  Veszprém	HUN
  Vevcani	MKD
  Vevčani	MKD
  Viacha	BOL
  Viamao	BRA
  Viamão	BRA
  Viana	AGO BRA
  Viana do Castelo	PRT
  Viangchan	LAO
  Viareggio	ITA
  Vibo Valentia	ITA
  Vicalvaro	ESP
  Vicente Pires	BRA
  Vicenza	ITA
  Vichada	COL
  Viciebskaja voblasc	BLR
  Viciebskaja voblasć	BLR
  Vicosa	BRA
  Vicosa do Ceara	BRA
  Victoria	HKG CAN USA
  Victoria de Durango	MEX
  Victorias	PHL
  Victorville	USA
  Vicálvaro	ESP
  Videira	BRA
  Videm	SVN
  Vidin	BGR
  Vidisha	IND
  Vidnoye	RUS
  Vidradnyi	UKR
  Vienna	AUT
  Vienne	FRA
  Vientiane	LAO
  Viersen	DEU
  Viesites novads	LVA
  Viesītes novads	LVA
  Viet Tri	VNM
  Viet Yen	VNM
  Vieux Fort	LCA
  Vigevano	ITA
  Vigia	BRA
  Vigo	ESP
  Vihari	PAK
  Vihiga	KEN
  Viimsi	EST
  Vijalpor	IND
  Vijayapura	IND
  Vijayawada	IND
  Vikarabad	IND
  Vikeke	TLS
  Viken	NOR
  Vikindu	TZA
  Vikārābād	IND
  Vila Andrade	BRA
  Vila Curuca	BRA
  Vila Flor	AGO
  Vila Formosa	BRA
  Vila Guilherme	BRA
  Vila Jacui	BRA
  Vila Maria	BRA
  Vila Mariana	BRA
  Vila Matilde	BRA
  Vila Medeiros	BRA
  Vila Nova de Gaia	PRT
  Vila Prudente	BRA
  Vila Real	PRT
  Vila Velha	BRA
  Vila-real	ESP
  Viladecans	ESP
  Vilakas novads	LVA
  Vilanova i la Geltru	ESP
  Vilanova i la Geltrú	ESP
  Vilanu novads	LVA
  Vilhena	BRA
  Viljandi	EST
  Viljandimaa	EST
  Viljoenskroon	ZAF
  Vilkaviskis	LTU
  Vilkaviškis	LTU
  Vilkhivskyi	UKR
  Villa Alemana	CHL
  Villa Bruzual	VEN
  Villa Canales	GTM
  Villa Carlos Paz	ARG
  Villa Clara	CUB
  Villa Elisa	PRY
  Villa Francisca	DOM
  Villa Hayes	PRY
  Villa Lugano	ARG
  Villa Maria	ARG
  Villa María	ARG
  Villa Mercedes	CHL ARG
  Villa Nueva	GTM
  Villa Poeta Jose Galvez Barrenechea	PER
  Villa Poeta José Gálvez Barrenechea	PER
  Villa Vicente Guerrero	MEX
  Villa de Cura	VEN
  Villa de Vallecas	ESP
  Villa del Rosario	COL
  Villach	AUT
  Villahermosa	MEX
  Villasis	PHL
  Villaverde	ESP
  Villavicencio	COL
  Ville-Marie	CAN
  Villeneuve-d'Ascq	FRA
  Villeray–Saint-Michel–Parc-Extension	CAN
  Villeurbanne	FRA
  Villingen-Schwenningen	DEU
  Villupuram	IND
  Vilniaus apskritis	LTU
  Vilniaus miestas	LTU
  Vilnius	LTU
  Vina del Mar	CHL
  Vineland	USA
  Vinh	VNM
  Vinh Chau	VNM
  Vinh Long	VNM
  Vinh Phuc	VNM
  Vinh Thanh	VNM
  Vinh Tuy	VNM
  Vinh Yen	VNM
  Vinhedo	BRA
  Vinhomes Ocean Park	VNM
  Vinhomes Smart City	VNM
  Vinhomes Times City	VNM
  Vinica	MKD
  Vinni	EST
  Vinnytska oblast	UKR
  Vinnytsya	UKR
  Vinto	BOL
  Vinukonda	IND
  Vipava	SVN
  Virac	PHL
  Viramgam	IND
  Viramgām	IND
  Viransehir	TUR
  Viranşehir	TUR
  Virapandi	IND
  Virappanchathiram	IND
  Virar	IND
  Viraraghavapuram	IND
  Virgin Islands	USA
  Virginia	ZAF USA
  Virginia Beach	USA
  Viroviticko-podravska zupanija	HRV
  Virovitičko-podravska županija	HRV
  Viru-Nigula	EST
  Virudhachalam	IND
  Virudunagar	IND
  Virār	IND
  Visaginas	LTU
  Visakhapatnam	IND
  Visalia	USA
  Viseu	PRT BRA
  Visnagar	IND
  Vista	USA
  Vitanje	SVN
  Vitebsk	BLR
  Viterbo	ITA
  Vitoria	BRA
  Vitoria da Conquista	BRA
  Vitoria de Santo Antao	BRA
  Vitry-sur-Seine	FRA
  Vittoria	ITA
  Vitória	BRA
  Vitória da Conquista	BRA
  Vitória de Santo Antão	BRA
  Vizianagaram	IND
  Viçosa	BRA
  Viçosa do Ceará	BRA
  Viña del Mar	CHL
  Viļakas novads	LVA
  Viļānu novads	LVA
  Việt Trì	VNM
  Việt Yên	VNM
  Vlaams Gewest	BEL
  Vlaams-Brabant	BEL
  Vlaardingen	NLD
  Vladikavkaz	RUS
  Vladimir	RUS
  Vladimirskaja oblast'	RUS
  Vladivostok	RUS
  Vlore	ALB
  Vlorë	ALB
  Vodice	SVN
  Voi	KEN
  Vojnik	SVN
  Vojvodina	SRB
  Vol'sk	RUS
  Volgodonsk	RUS
  Volgograd	RUS
  Volgogradskaja oblast'	RUS
  Vologda	RUS
  Vologodskaja oblast'	RUS
  Volos	GRC
  Volta	GHA
  Volta Redonda	BRA
  Volynska oblast	UKR
  Volzhsk	RUS
  Volzhsky	RUS
  Vopnafjarðarhreppur	ISL
  Vorarlberg	AUT
  Voreio Aigaio	GRC
  Vorkuta	RUS
  Vormsi	EST
  Voronezh	RUS
  Voronezhskaya oblast'	RUS
  Voru	EST
  Vorumaa	EST
  Vosges	FRA
  Voskresenka	UKR
  Voskresensk	RUS
  Vostochnoe Degunino	RUS
  Votkinsk	RUS
  Votorantim	BRA
  Votuporanga	BRA
  Voznesenskyi	UKR
  Vrancea	ROU
  Vranje	SRB
  Vransko	SVN
  Vrapciste	MKD
  Vrapčište	MKD
  Vratsa	BGR
  Vrhnika	SVN
  Vriddhachalam	IND
  Vriddhāchalam	IND
  Vrindavan	IND
  Vrindāvan	IND
  Vryburg	ZAF
  Vryheid	ZAF
  Vsetin	CZE
  Vsetín	CZE
  Vukovarsko-srijemska zupanija	HRV
  Vukovarsko-srijemska županija	HRV
  Vung Tau	VNM
  Vuzenica	SVN
  Vwawa	TZA
  Vyaz'ma	RUS
  Vyborg	RUS
  Vyhurivshchyna-Troyeshchyna	UKR
  Vykhino-Zhulebino	RUS
  Vyksa	RUS
  Vynohradar	UKR
  Vyronas	GRC
  Vyshniy Volochek	RUS
  Vyshniy Volochëk	RUS
  Vyskov	CZE
  Vyškov	CZE
  Várzea Grande	BRA
  Várzea Paulista	BRA
  Vâlcea	ROU
  Väike-Maarja	EST
  Västerås	SWE
  Växjö	SWE
  Vélez-Málaga	ESP
  Vénissieux	FRA
  Vóreio Aigaío	GRC
  Võru	EST
  Võrumaa	EST
  Výronas	GRC
  Vārkavas novads	LVA
  Vĩnh Châu	VNM
  Vĩnh Long	VNM
  Vĩnh Phúc	VNM
  Vĩnh Thạnh	VNM
  Vĩnh Tuy	VNM
  Vĩnh Yên	VNM
  Vīrappanchathiram	IND
  Vīrapāndi	IND
  Vīrarāghavapuram	IND
  Vũng Tàu	VNM
  Wabu	KOR
  Wacheng Neighborhood	CHN
  Waco	USA
  Wad Medani	SDN
  Wadgaon Kolhati	IND
  Wadi Fira	TCD
  Wadi al Hayat	LBY
  Wadi as Sir	JOR
  Wadi ash Shati'	LBY
  Wafangdian	CHN
  Wah Cantt	PAK
  Wahring	AUT
  Waiblingen	DEU
  Waikato	NZL
  Wajir	KEN
  Wakayama	JPN
  Wake Island	UMI
  Wakefield	GBR USA
  Wakiso	UGA
  Wako	JPN
  Waldorf	USA
  Waliso	ETH
  Wallasey	GBR
  Wallis-et-Futuna	FRA
  Walnut Creek	USA
  Walsall	GBR
  Waltham	USA
  Waltham Forest	GBR
  Walthamstow	GBR
  Walvis Bay	NAM
  Wamena	IDN
  Wan Chai	HKG
  Wanchaq	PER
  Wandsbek	DEU
  Wandsworth	GBR
  Wang Thonglang	THA
  Wangdue Phodrang	BTN
  Wanggou	CHN
  Wangji	CHN
  Wangkui	CHN
  Wangqing	CHN
  Wangsa Maju	MYS
  Wanguru	KEN
  Wani	IND
  Wanica	SUR
  Wanju	KOR
  Wanning	CHN
  Wanparti	IND
  Wansheng	CHN
  Wanxian	CHN
  Wanzhou	CHN
  Warabi	JPN
  Warangal	IND
  Wardak	AFG
  Warder	ETH
  Wardha	IND
  Wari	IND
  Warisan	ARE
  Warminsko-mazurskie	POL
  Warmińsko-mazurskie	POL
  Warner Robins	USA
  Warrap	SSD
  Warren	USA
  Warri	NGA
  Warrington	GBR
  Warsaw	POL
  Warwick	USA
  Warwickshire	GBR
  Warīsān	ARE
  Washim	IND
  Washington	USA GBR
  Washington Heights	USA
  Wasit	IRQ
  Wat Tha Phra	THA
  Watampone	IDN
  Waterbury	USA
  Waterford	IRL USA
  Waterfront Communities-The Island	CAN
  Waterloo	CAN USA SLE
  Waterlooville	GBR
  Watford	GBR
  Watsonville	USA
  Wattenscheid	DEU
  Watthana	THA
  Wau	SSD
  Waukegan	USA
  Waukesha	USA
  Wawer	POL
  Wayaobu	CHN
  Wayne	USA
  Wazirabad	PAK
  Wałbrzych	POL
  Wedding	DEU
  Wedi	IDN
  Weifang	CHN
  Weihai	CHN
  Weimar	DEU
  Weimiao	CHN
  Weinan	CHN
  Weining	CHN
  Weldiya	ETH
  Wele-Nzas	GNQ
  Weleri	IDN
  Welk'it'e	ETH
  Welk'īt'ē	ETH
  Welkom	ZAF
  Welland	CAN
  Wellingborough	GBR
  Wellington	NZL USA ZAF
  Welwyn Garden City	GBR
  Wembley	GBR
  Wenchang	CHN
  Wendo	ETH
  Wenjiang	CHN
  Wenling	CHN
  Wenshan City	CHN
  Wenshang	CHN
  Wensu	CHN
  Wenxing	CHN
  Wenzhou	CHN
  Werribee	AUS
  Weru	IDN
  Wesel	DEU
  West	CMR
  West Albany	USA
  West Allis	USA
  West Bengal	IND
  West Berkshire	GBR
  West Bloomfield Township	USA
  West Bromwich	GBR
  West Coast	NZL
  West Coon Rapids	USA
  West Covina	USA
  West Darfur	SDN
  West Des Moines	USA
  West Dunbartonshire	GBR
  West Grand Bahama	BHS
  West Gulfport	USA
  West Hartford	USA
  West Haven	USA
  West Hollywood	USA
  West Jerusalem	ISR
  West Jordan	USA
  West Kordofan	SDN
  West Lothian	GBR
  West Lynchburg	USA
  West New Britain	PNG
  West New York	USA
  West Palm Beach	USA
  West Pokot	KEN
  West Raleigh	USA
  West Ridge	USA
  West Sacramento	USA
  West Sepik	PNG
  West Sussex	GBR
  West Town	USA
  West Valley City	USA
  West Virginia	USA
  West-Vlaanderen	BEL
  Western	FJI GHA GMB
  Western Area	SLE
  Western Australia	AUS
  Western Bahr el Ghazal	SSD
  Western Cape	ZAF
  Western Equatoria	SSD
  Western Highlands	PNG
  Western North	GHA
  Western Province	LKA
  Western Visayas	PHL
  Westland	USA
  Westmeath	IRL
  Westminster	USA GBR
  Westmoreland	JAM
  Weston	USA
  Weston-super-Mare	GBR
  Westonaria	ZAF
  Wetzlar	DEU
  Wexford	IRL
  Weymouth	USA GBR
  Whalley	CAN
  Whangarei	NZL
  Wheaton	USA
  Whitby	CAN
  White Nile	SDN
  White Plains	USA
  Whittier	USA
  Wichita	USA
  Wichita Falls	USA
  Wicklow	IRL
  Widnes	GBR
  Wielkopolskie	POL
  Wien	AUT
  Wiesbaden	DEU
  Wigan	GBR
  Wik'ro	ETH
  Wilayah Persekutuan Kuala Lumpur	MYS
  Wilayah Persekutuan Labuan	MYS
  Wilayah Persekutuan Putrajaya	MYS
  Wilhelmsburg	DEU
  Wilhelmshaven	DEU
  Willemstad	CUW
  Willich	DEU
  Willowdale	CAN
  Willowdale East	CAN
  Wilmersdorf	DEU
  Wilmington	USA
  Wiltshire	GBR
  Wiltz	LUX
  Wimbledon	GBR
  Windhoek	NAM
  Windsor	CAN
  Windsor and Maidenhead	GBR
  Winejok	SSD
  Winneba	GHA
  Winnipeg	CAN
  Winston-Salem	USA
  Winterhude	DEU
  Winterthur	CHE
  Wirral	GBR
  Wisconsin	USA
  Witten	DEU
  Woburn	CAN
  Wokha	IND
  Woking	GBR
  Wokingham	GBR
  Wola	POL
  Woleu-Ntem	GAB
  Wolfenbuttel	DEU
  Wolfenbüttel	DEU
  Wolfsburg	DEU
  Wollongong	AUS
  Woluwe-Saint-Lambert	BEL
  Wolverhampton	GBR
  Wong Tai Sin	HKG
  Wonju	KOR
  Wonosari	IDN
  Wonosobo	IDN
  Wonsan	PRK
  Woodbury	USA
  Woodland	USA
  Woodland Hills	USA
  Woodlands	SGP
  Woqooyi Galbeed	SOM
  Worcester	USA ZAF GBR
  Worcestershire	GBR
  Worms	DEU
  Woroba	CIV
  Worthing	GBR
  Wotho	MHL
  Wotje	MHL
  Wrexham	GBR
  Wrocław	POL
  Wrzeszcz	POL
  Wuchang	CHN
  Wucheng	CHN
  Wuchuan	CHN
  Wuda	CHN
  Wufeng	TWN
  Wugang	CHN
  Wuhai	CHN
  Wuhan	CHN
  Wuhu	CHN
  Wujiaqu	CHN
  Wujing	CHN
  Wukari	NGA
  Wulingyuan	CHN
  Wulong	CHN
  Wuppertal	DEU
  Wurzburg	DEU
  Wushan	CHN
  Wusu	CHN
  Wuwei	CHN
  Wuxi	CHN
  Wuxue	CHN
  Wuyang	CHN
  Wuyishan	CHN
  Wuzhen	CHN
  Wuzhishan	CHN
  Wuzhong	CHN
  Wuzhou	CHN
  Wyoming	USA
  Währing	AUT
  Würzburg	DEU
  Wādī al Ḩayāt	LBY
  Wādī as Sīr	JOR
  Wādī ash Shāţi'	LBY
  Wāri	IND
  Wāshīm	IND
  Wāsiţ	IRQ
  Włocławek	POL
  Wŏnju	KOR
  Wŏnsan	PRK
  Xacmaz	AZE
  Xagħra	MLT
  Xai-Xai	MOZ
  Xaignabouli	LAO
  Xaisomboun	LAO
  Xaisômboun	LAO
  Xalapa de Enriquez	MEX
  Xalapa de Enríquez	MEX
  Xam Nua	LAO
  Xankəndi	AZE
  Xanxere	BRA
  Xanxerê	BRA
  Xaçmaz	AZE
  Xekong	LAO
  Xewkija	MLT
  Xgħajra	MLT
  Xi'an	CHN
  Xiamen	CHN
  Xiangcheng	CHN
  Xiangkhouang	LAO
  Xiangtan	CHN
  Xiangxiang	CHN
  Xiangyang	CHN
  Xiangzhou	CHN
  Xianju	CHN
  Xianning	CHN
  Xiannu	CHN
  Xiannü	CHN
  Xianshuigu	CHN
  Xiantao	CHN
  Xianyang	CHN
  Xiaogan	CHN
  Xiaolingwei	CHN
  Xiaoshan	CHN
  Xiaoshi	CHN
  Xiaoweizhai	CHN
  Xiayang	CHN
  Xiazhen	CHN
  Xiazhuang	CHN
  Xichang	CHN
  Xico	MEX
  Xiema	CHN
  Xifeng	CHN
  Xigang	CHN
  Xihe	CHN
  Xihu	TWN
  Xilin Hot	CHN
  Xilinhot	CHN
  Ximeicun	CHN
  Xincheng	CHN
  Xindi	CHN
  Xindian	CHN
  Xingcheng	CHN
  Xingguo	CHN
  Xinghua	CHN
  Xinglongshan	CHN
  Xingning	CHN
  Xingqiao	CHN
  Xingren	CHN
  Xingtai	CHN
  Xinguara	BRA
  Xingyi	CHN
  Xinhe	CHN
  Xining	CHN
  Xininglu	CHN
  Xinji	CHN
  Xinjiang Uygur Zizhiqu	CHN
  Xinle	CHN
  Xinmin	CHN
  Xinqiao	CHN
  Xinqing	CHN
  Xinshi	CHN
  Xintai	CHN
  Xinxiang	CHN
  Xinxing	CHN
  Xinyang	CHN
  Xinye	CHN
  Xinyi	CHN
  Xinying	TWN
  Xinyu	CHN
  Xinyuan	CHN
  Xinzhai	CHN
  Xinzhi	CHN
  Xinzhou	CHN
  Xiongzhou	CHN
  Xishan	CHN
  Xiugu	CHN
  Xiulin	CHN
  Xiuyan	CHN
  Xiuying	CHN
  Xiva	UZB
  Xixiang	CHN
  Xizang Zizhiqu	CHN
  Xizhi	TWN
  Xocalı	AZE
  Xocavənd	AZE
  Xochimilco	MEX
  Xom Cai Nuoc	VNM
  Xorazm	UZB
  Xo‘jayli Shahri	UZB
  Xuan Loc	VNM
  Xuancheng	CHN
  Xuanhua	CHN
  Xuantan	CHN
  Xuchang	CHN
  Xucheng	CHN
  Xuhui	CHN
  Xujiang	CHN
  Xunchang	CHN
  Xunyang	CHN
  Xuyong	CHN
  Xuzhou	CHN
  Xuzhuang	CHN
  Xuân Lộc	VNM
  Xékong	LAO
  Xóm Cái Nước	VNM
  Xızı	AZE
  Ya'an	CHN
  Yachimata	JPN
  Yachiyo	JPN
  Yacuiba	BOL
  Yadgir	IND
  Yagha	BFA
  Yagoua	CMR
  Yaizu	JPN
  Yakeshi	CHN
  Yakima	USA
  Yakutsk	RUS
  Yala	THA
  Yalova	TUR
  Yalta	UKR
  Yamagata	JPN
  Yamaguchi	JPN
  Yamanashi	JPN
  Yamato	JPN
  Yamato-Takada	JPN
  Yamatokoriyama	JPN
  Yamatokōriyama	JPN
  Yambol	BGR
  Yame	JPN
  Yamethin	MMR
  Yamoussoukro	CIV
  Yamuna Nagar	IND
  Yan Besar	MYS
  Yan Nawa	THA
  Yan'an	CHN
  Yanagawa	JPN
  Yanam	IND
  Yanbu	SAU
  Yancheng	CHN
  Yangambi	COD
  Yangcheng	CHN
  Yangchun	CHN
  Yangcun	CHN
  Yanggu	CHN
  Yanghang	CHN
  Yanghe	CHN
  Yangiyul	UZB
  Yangiyŭl	UZB
  Yangjiang	CHN
  Yangju	KOR
  Yangliuqing	CHN
  Yangon	MMR
  Yangp'yong	KOR
  Yangp'yŏng	KOR
  Yangpu	CHN
  Yangquan	CHN
  Yangsan	KOR
  Yangshuo	CHN
  Yangtun	CHN
  Yangzhou	CHN
  Yanji	CHN
  Yanjia	CHN
  Yanliang	CHN
  Yanta	CHN
  Yantai	CHN
  Yantongshan	CHN
  Yanzhou	CHN
  Yao	JPN
  Yaoji	CHN
  Yaounde	CMR
  Yaoundé	CMR
  Yaowan	CHN
  Yap	FSM
  Yaracuy	VEN
  Yardımlı	AZE
  Yaren	NRU
  Yaritagua	VEN
  Yaroslavl	RUS
  Yaroslavskiy	RUS
  Yartsevo	RUS
  Yasenevo	RUS
  Yashan	CHN
  Yashio	JPN
  Yasothon	THA
  Yasu	JPN
  Yasuj	IRN
  Yatenga	BFA
  Yatou	CHN
  Yautepec	MEX
  Yavatmal	IND
  Yavatmāl	IND
  Yawata	JPN
  Yawnghwe	MMR
  Yaxing	CHN
  Yazd	IRN
  Yazman	PAK
  Yebaishou	CHN
  Yecheon	KOR
  Yegor'yevsk	RUS
  Yei	SSD
  Yekaterinburg	RUS
  Yelabuga	RUS
  Yelahanka	IND
  Yelets	RUS
  Yen Bai	VNM
  Yen Hoa	VNM
  Yen Vinh	VNM
  Yenagoa	NGA
  Yenakiyeve	UKR
  Yenangyaung	MMR
  Yendi	GHA
  Yeoju	KOR
  Yeongam	KOR
  Yeonggwang	KOR
  Yeongju	KOR
  Yeosu	KOR
  Yeovil	GBR
  Yerba Buena	ARG
  Yerevan	ARM
  Yessentuki	RUS
  Yevlakh	AZE
  Yevlax	AZE
  Yevpatoriya	UKR
  Yeysk	RUS
  Yeyuan	CHN
  Yezhou	CHN
  Yibin	CHN
  Yichang	CHN
  Yicheng	CHN
  Yichun	CHN
  Yidu	CHN
  Yigou	CHN
  Yilan	TWN CHN
  Yima	CHN
  Yinchuan	CHN
  Yingge	TWN
  Yingjiang	CHN
  Yingkou	CHN
  Yingli	CHN
  Yingqiu	CHN
  Yingshang Chengguanzhen	CHN
  Yingtan	CHN
  Yinma	CHN
  Yintai	CHN
  Yinzhu	CHN
  Yirga ‘Alem	ETH
  Yishan	CHN
  Yishui	CHN
  Yishun New Town	SGP
  Yiwu	CHN
  Yixing	CHN
  Yizhou	CHN
  Yobe	NGA
  Yogyakarta	IDN
  Yokkaichi	JPN
  Yokohama	JPN
  Yokosuka	JPN
  Yokota	JPN
  Yokote	JPN
  Yola	NGA
  Yomou	GIN
  Yonago	JPN
  Yonezawa	JPN
  Yong'an	CHN
  Yongbei	CHN
  Yongchuan	CHN
  Yongfeng	CHN
  Yongji	CHN
  Yongjian	CHN
  Yongkang	TWN
  Yongning	CHN
  Yongqing	CHN
  Yongzhou	CHN
  Yonkers	USA
  Yonne	FRA
  Yono	JPN
  Yopal	COL
  Yorba Linda	USA
  York	GBR
  Yoro	HND
  Yoshikawa	JPN
  Yoshkar-Ola	RUS
  Yotsukaido	JPN
  Yotsukaidō	JPN
  Yotsuya	JPN
  Youhao	CHN
  Youkaichi	JPN
  Youngstown	USA
  Youssoufia	MAR
  Yousuo	CHN
  Youxi	CHN
  Yozgat	TUR
  Yuanlin	TWN
  Yuanping	CHN
  Yuanshang	CHN
  Yuba City	USA
  Yucaipa	USA
  Yucatan	MEX
  Yucatán	MEX
  Yucheng	CHN
  Yuci	CHN
  Yudong	CHN
  Yuen Long	HKG
  Yuen Long Kau Hui	HKG
  Yuen Long San Hui	HKG
  Yuepu	CHN
  Yueyang	CHN
  Yuki	JPN
  Yukon	CAN
  Yuksekova	TUR
  Yuktae-dong	PRK
  Yukuhashi	JPN
  Yulin	CHN
  Yulinshi	CHN
  Yuma	USA DOM
  Yumbe	UGA
  Yumbo	COL
  Yuncheng	CHN
  Yunfu	CHN
  Yunjin	CHN
  Yunlin	TWN
  Yunlong	CHN
  Yunmen	CHN
  Yunmeng Chengguanzhen	CHN
  Yunnan Sheng	CHN
  Yunnanyi	CHN
  Yunshan	CHN
  Yunusobod	UZB
  Yunyang	CHN
  Yurga	RUS
  Yurihonjo	JPN
  Yurihonjō	JPN
  Yushu	CHN
  Yutan	CHN
  Yuxi	CHN
  Yuxia	CHN
  Yuyao	CHN
  Yuzhno-Sakhalinsk	RUS
  Yuzhou	CHN
  Yuzivskyi	UKR
  Yvelines	FRA
  Yên Bái	VNM
  Yên Hòa	VNM
  Yên Vinh	VNM
  Yüksekova	TUR
  Yūki	JPN
  Zaandam	NLD
  Zaanstad	NLD
  Zabajkal'skij kraj	RUS
  Zabbar	MLT
  Zabid	YEM
  Zabljak	MNE
  Zabol	IRN
  Zabrze	POL
  Zabul	AFG
  Zabīd	YEM
  Zacapa	GTM
  Zacapu	MEX
  Zacatecas	MEX
  Zachodniopomorskie	POL
  Zadar	HRV
  Zadarska zupanija	HRV
  Zadarska županija	HRV
  Zagazig	EGY
  Zaghouan	TUN
  Zagne	CIV
  Zagné	CIV
  Zagora	MAR
  Zagorje ob Savi	SVN
  Zagreb	HRV
  Zagrebacka zupanija	HRV
  Zagrebačka županija	HRV
  Zahedan	IRN
  Zahir Pir	PAK
  Zahirabad	IND
  Zahirābād	IND
  Zahle	LBN
  Zahlé	LBN
  Zaire	AGO
  Zajecarski okrug	SRB
  Zaječarski okrug	SRB
  Zakarpatska oblast	UKR
  Zala	HUN
  Zalaegerszeg	HUN
  Zalau	ROU
  Zalec	SVN
  Zalău	ROU
  Zama	JPN
  Zambales	PHL
  Zambezi	NAM
  Zambezia	MOZ
  Zamboanga	PHL
  Zamboanga Peninsula	PHL
  Zamboanga Sibugay	PHL
  Zamboanga del Norte	PHL
  Zamboanga del Sur	PHL
  Zambézia	MOZ
  Zamfara	NGA
  Zamora	ESP
  Zamora Chinchipe	ECU
  Zamora de Hidalgo	MEX
  Zamosc	POL
  Zamoskvorech'ye	RUS
  Zamość	POL
  Zango	AGO
  Zanjan	IRN
  Zanjān	IRN
  Zanzan	CIV
  Zanzibar	TZA
  Zanzibar North	TZA
  Zanzibar South	TZA
  Zanzibar West	TZA
  Zaoyang	CHN
  Zaozhuang	CHN
  Zapadnobacki okrug	SRB
  Zapadnobački okrug	SRB
  Zapopan	MEX
  Zaporizhzhya	UKR
  Zaporizka oblast	UKR
  Zaqatala	AZE
  Zaragoza	ESP PHL
  Zarand	IRN
  Zarasai	LTU
  Zarate	ARG
  Zaraza	VEN
  Zarechnyy	RUS
  Zaria	NGA
  Zarichnyi	UKR
  Zarinsk	RUS
  Zarqa	JOR
  Zarrin Shahr	IRN
  Zarrīn Shahr	IRN
  Zarzis	TUN
  Zavrc	SVN
  Zavrč	SVN
  Zawiercie	POL
  Zawiya	LBY
  Zaxo	IRQ
  Zayed City	ARE
  Zdar nad Sazavou	CZE
  Zebbug Gozo	MLT
  Zebbug Malta	MLT
  Zeeland	NLD
  Zefta	EGY
  Zehlendorf	DEU
  Zeist	NLD
  Zejtun	MLT
  Zelenikovo	MKD
  Zelenodolsk	RUS
  Zelenogorsk	RUS
  Zelenograd	RUS
  Zelezniki	SVN
  Zelino	MKD
  Zemun	SRB
  Zenica	BIH
  Zepu	CHN
  Zerakpur	IND
  Zetale	SVN
  Zeytinburnu	TUR
  Zgierz	POL
  Zhabei	CHN
  Zhalantun	CHN
  Zhambyl oblysy	KAZ
  Zhanaozen	KAZ
  Zhangfeng	CHN
  Zhangji	CHN
  Zhangjiachuan	CHN
  Zhangjiagang	CHN
  Zhangjiajie	CHN
  Zhangjiakou	CHN
  Zhangye	CHN
  Zhangzhai	CHN
  Zhangzhou	CHN
  Zhangzhuang	CHN
  Zhanjiang	CHN
  Zhaobaoshan	CHN
  Zhaodong	CHN
  Zhaodun	CHN
  Zhaogezhuang	CHN
  Zhaoqing	CHN
  Zhaotong	CHN
  Zhaoyuan	CHN
  Zhaozhou	CHN
  Zhaozhuang	CHN
  Zhawa	CHN
  Zhefang	CHN
  Zhejiang Sheng	CHN
  Zheleznodorozhnyy	RUS
  Zheleznogorsk	RUS
  Zhemgang	BTN
  Zhengding	CHN
  Zhengzhou	CHN
  Zhenjiang	CHN
  Zhenlai	CHN
  Zhenping	CHN
  Zhenxi	CHN
  Zhenzhou	CHN
  Zhezqazghan	KAZ
  Zhicheng	CHN
  Zhigulevsk	RUS
  Zhigulëvsk	RUS
  Zhijiang	CHN
  Zhlobin	BLR
  Zhob	PAK
  Zhongduo	CHN
  Zhonggulou	CHN
  Zhonghe	CHN
  Zhongshan	CHN
  Zhongshu	CHN
  Zhongwei	CHN
  Zhongxiang	CHN
  Zhongxin	CHN
  Zhongxing	CHN
  Zhoucheng	CHN
  Zhoucun	CHN
  Zhoujiaba	CHN
  Zhoukou	CHN
  Zhoushan	CHN
  Zhu Cheng City	CHN
  Zhuanghe	CHN
  Zhuangyuan	CHN
  Zhubei	TWN
  Zhucheng	CHN
  Zhudong	TWN
  Zhuhai	CHN
  Zhuji	CHN
  Zhujiajiao	CHN
  Zhujing	CHN
  Zhukovsky	RUS
  Zhulebino	RUS
  Zhumadian	CHN
  Zhutuo	CHN
  Zhuyi	CHN
  Zhuzhai	CHN
  Zhuzhou	CHN
  Zhytomyr	UKR
  Zhytomyrska oblast	UKR
  Ziauddin Pur	IND
  Zibihu	CHN
  Zibo	CHN
  Zielona Gora	POL
  Zielona Góra	POL
  Zigong	CHN
  Ziguinchor	SEN
  Zile	TUR
  Zilina	SVK
  Zilinsky kraj	SVK
  Zilupes novads	LVA
  Zinacantepec	MEX
  Zinder	NER
  Zipaquira	COL
  Zipaquirá	COL
  Ziri	SVN
  Ziro	BFA
  Zirovnica	SVN
  Zitong	CHN
  Ziway	ETH
  Ziyang	CHN
  Zizhuang	CHN
  Zizkov	CZE
  Zlatiborski okrug	SRB
  Zlatoust	RUS
  Zlin	CZE
  Zlinsky kraj	CZE
  Zliten	LBY
  Zlín	CZE
  Zlínský kraj	CZE
  Znojmo	CZE
  Zoetermeer	NLD
  Zografos	GRC
  Zográfos	GRC
  Zoliborz	POL
  Zomba	MWI
  Zombo	UGA
  Zondoma	BFA
  Zonguldak	TUR
  Zory	POL
  Zou	BEN
  Zoucheng	CHN
  Zouerat	MRT
  Zoundweogo	BFA
  Zoundwéogo	BFA
  Zouérat	MRT
  Zrece	SVN
  Zrenjanin	SRB
  Zreče	SVN
  Zrnovci	MKD
  Zufar	OMN
  Zug	CHE
  Zuglo	HUN
  Zugló	HUN
  Zuid-Holland	NLD
  Zulia	VEN
  Zumpango	MEX
  Zunyi	CHN
  Zurich	CHE
  Zurrieq	MLT
  Zushi	JPN
  Zuzemberk	SVN
  Zvishavane	ZWE
  Zvyahel	UKR
  Zwickau	DEU
  Zwolle	NLD
  Zyablikovo	RUS
  Zyuzino	RUS
  Zárate	ARG
  Zürich	CHE
  Zābol	IRN
  Zābul	AFG
  Zəngilan	AZE
  Zərdab	AZE
  Z̧ufār	OMN
  Ágion Óros	GRC
  Água Grande	STP
  Água Rasa	BRA
  Águas Claras	BRA
  Águas Lindas de Goiás	BRA
  Álvaro Obregón	MEX
  Árneshreppur	ISL
  Ásahreppur	ISL
  Ávila	ESP
  Åland	FIN
  Ålesund	NOR
  Århus	DNK
  Çanakkale	TUR
  Çankaya	TUR
  Çankırı	TUR
  Çarşamba	TUR
  Çerkezköy	TUR
  Çiğli	TUR
  Çorlu	TUR
  Çorum	TUR
  Çubuk	TUR
  Ébolowa	CMR
  Équateur	COD
  Érd	HUN
  Évora	PRT
  Évosmos	GRC
  Évreux	FRA
  Évry	FRA
  Ílion	GRC
  Ípeiros	GRC
  Ísafjarðarbær	ISL
  Île-de-France	FRA
  Ða Lat	VNM
  Ðong Ha	VNM
  Ðà Lạt	VNM
  Ðông Hà	VNM
  Ñeembucú	PRY
  Ñuble	CHL
  Ñuñoa	CHL
  Óbidos	BRA
  Ô Môn	VNM
  Ödemiş	TUR
  Ömnögovĭ	MNG
  Örebro	SWE
  Övörhangay	MNG
  Újpest	HUN
  Ústecký kraj	CZE
  Ústí nad Labem	CZE
  Ústí nad Orlicí	CZE
  Ünye	TUR
  Ürümqi	CHN
  Üsküdar	TUR
  Þingeyjarsveit	ISL
  Ābu Road	IND
  Ābyek	IRN
  Ābādeh	IRN
  Ādažu novads	LVA
  Ādilābād	IND
  Ādīgrat	ETH
  Āgaro	ETH
  Ālbū Kamāl	SYR
  Ālā'ĕr	CHN
  Āmol	IRN
  Āmūr	IND
  Ānaiyūr	IND
  Ānwén	CHN
  Ārabī	ETH
  Āreka	ETH
  Ārān Bīdgol	IRN
  Āsansol	IND
  Āsela	ETH
  Āsosa	ETH
  Āz̄ārbāyjān-e Ghārbī	IRN
  Āz̄ārbāyjān-e Shārqī	IRN
  Čair	MKD
  Čair †	MKD
  Čačak	SRB
  Čaška	MKD
  Česká Lípa	CZE
  České Budějovice	CZE
  Český Krumlov	CZE
  Češinovo-Obleševo	MKD
  Črenšovci	SVN
  Črna na Koroškem	SVN
  Črnomelj	SVN
  Čučer-Sandevo	MKD
  Đa Nang	VNM
  Đak Lak	VNM
  Đak Nong	VNM
  Đien Ban	VNM
  Đien Bien	VNM
  Điện Biên	VNM
  Điện Bàn	VNM
  Đo Son	VNM
  Đong Hoi	VNM
  Đong Nai	VNM
  Đong Thap	VNM
  Đong Xoai	VNM
  Đong Đa	VNM
  Đuc Pho	VNM
  Đuc Trong	VNM
  Đà Nẵng	VNM
  Đưc Trọng	VNM
  Đắk Lắk	VNM
  Đắk Nông	VNM
  Đố Sơn	VNM
  Đống Đa	VNM
  Đồng Hới	VNM
  Đồng Nai	VNM
  Đồng Tháp	VNM
  Đồng Xoài	VNM
  Đức Phổ	VNM
  Ērgļu novads	LVA
  Ħamrun	MLT
  Īlām	IRN
  Ītāy al Bārūd	EGY
  Īz̄eh	IRN
  İmişli	AZE
  İnegol	TUR
  İskenderun	TUR
  İsmayıllı	AZE
  İstanbul	TUR
  İzmir	TUR
  İzmit	TUR
  Ķeguma novads	LVA
  Ķekavas novads	LVA
  Łodz	POL
  Łodzkie	POL
  Łomza	POL
  Łomża	POL
  Łódzkie	POL
  Łódź	POL
  Ōami	JPN
  Ōbu	JPN
  Ōdate	JPN
  Ōgaki	JPN
  Ōita	JPN
  Ōjima	JPN
  Ōme	JPN
  Ōmihachiman	JPN
  Ōmura	JPN
  Ōmuta	JPN
  Ōnojō	JPN
  Ōsaki	JPN
  Ōshū	JPN
  Ōta	JPN
  Ōtawara	JPN
  Ōtsu	JPN
  Ŏrang	PRK
  Śląskie	POL
  Śródmieście	POL
  Świdnica	POL
  Świętochłowice	POL
  Świętokrzyskie	POL
  Şabbāshahr	IRN
  Şabran	AZE
  Şabrātah	LBY
  Şabyā	SAU
  Şabāḩ as Sālim	KWT
  Şahbuz	AZE
  Şalālah	OMN
  Şalāḩ ad Dīn	IRQ
  Şamaxı	AZE
  Şanlıurfa	TUR
  Şanʻā'	YEM
  Şaḩam	OMN
  Şirvan	AZE
  Şişli	TUR
  Şurmān	LBY
  Şuşa	AZE
  Şāʻdah	YEM
  Şırnak	TUR
  Şəki	AZE
  Şəmkir	AZE
  Şərur	AZE
  Šabac	SRB
  Šakiai	LTU
  Šalovci	SVN
  Šalčininkai	LTU
  Šavnik	MNE
  Šempeter-Vrtojba	SVN
  Šentilj	SVN
  Šentjernej	SVN
  Šentjur	SVN
  Šentrupert	SVN
  Šenčur	SVN
  Šiauliai	LTU
  Šiaulių apskritis	LTU
  Šiaulių miestas	LTU
  Šibensko-kninska županija	HRV
  Šilalė	LTU
  Šilutė	LTU
  Širak	ARM
  Širvintos	LTU
  Škocjan	SVN
  Škofja Loka	SVN
  Škofljica	SVN
  Šmarje pri Jelšah	SVN
  Šmarješke Toplice	SVN
  Šmartno ob Paki	SVN
  Šmartno pri Litiji	SVN
  Šoštanj	SVN
  Štip	MKD
  Štore	SVN
  Šumadijski okrug	SRB
  Šumperk	CZE
  Šuto Orizari †	MKD
  Švenčionys	LTU
  Ţahţā	EGY
  Ţalkhā	EGY
  Ţarābulus	LBY
  Ţarīf Kalbā	ARE
  Ţarţūs	SYR
  Ţimā	EGY
  Ţurayf	SAU
  Ţāmiyah	EGY
  Ţūkh	EGY
  Ţūz Khūrmātū	IRQ
  Ŭllyul	PRK
  Ŭnch'ŏn-ŭp	PRK
  Ŭndŏk	PRK
  Żabbar	MLT
  Żebbuġ Gozo	MLT
  Żebbuġ Malta	MLT
  Żejtun	MLT
  Żoliborz	POL
  Żory	POL
  Żurrieq	MLT
  Žabljak	MNE
  Žalec	SVN
  Železniki	SVN
  Želino	MKD
  Žetale	SVN
  Žilina	SVK
  Žilinský kraj	SVK
  Žiri	SVN
  Žirovnica	SVN
  Žižkov	CZE
  Žužemberk	SVN
  Žďár nad Sázavou	CZE
  Șoldănești	MDA
  Ștefan Vodă	MDA
  Ḩadā'iq al Qubbah	EGY
  Ḩajjah	YEM
  Ḩalab	SYR
  Ḩalwān	EGY
  Ḩamāh	SYR
  Ḩawallī	KWT
  Ḩawsh ‘Īsá	EGY
  Ḩayy Khildā	JOR
  Ḩaḑramawt	YEM
  Ḩimş	SYR
  Ḩā'il	SAU
  Ṣuwayliḥ	JOR
  Ṣāleḥīeh	IRN
  """#
