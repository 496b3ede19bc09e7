/// Heads of state and government since 1946, by the words of their names behind the first.
///
/// One word a line, in the order of its bytes; behind the tab codes (ISO 3166-1 alpha-3, of the state of today), each
/// followed by the first names of those who led it. Written by scripts/gazetteer/leaders.py. Sources: Cheibub, Gandhi
/// and Vreeland, "Democracy and Dictatorship Revisited" (2010); those since 2008 are general knowledge.
let leaderTable: StaticString = #"""
  Abacha	NGA Sani
  Abadi	IRQ Haider
  Abazovic	MNE Dritan
  Abbas	PSE Mahmoud
  Abbasi	PAK Shahid
  Abbott	AUS Tony
  Abboud	SDN Ibrahim
  Abdallah	COM Ahmed; SAU Abdallah
  Abdo	PRY Mario
  Abdoulkarim	COM Mohammed
  Abdul-Ilah	IRQ Abdul-Ilah
  Abdulaziz	SAU Abdullah Salman
  Abdullah	AFG Abdullah; JOR King Talal; SAU King; YEM Ali
  Abdullahi	SOM Mohamed
  Abe	JPN Shinzo
  Abela	MLT Robert
  Abidine	TUN Zine
  Abinader	DOM Luis
  Abu	YEM Haidar
  Abubakar	NGA Abdulsalami
  Acheampong	GHA Ignatius
  Acker	BEL Achille
  Acuna	PHL Manuel
  Adami	MLT Eddie
  Adamkus	LTU Valdas
  Adams	BRB John
  Adenauer	DEU Konrad
  Ader	HUN Janos
  Adhikari	NPL Man
  Afewerki	ERI Issaias
  Afwerki	ERI Isaias
  Agt	NLD Andreas
  Aguillera	ECU Jaime
  Agustan	ARG Alejandro
  Agyekum	GHA John
  Ahern	IRL Bertie
  Ahidjo	CMR Ahmadou
  Ahmad	KWT Jaber Jabir Mishal Nawaf Sabah; MYS Abdullah; SDN Omar; SOM Abdullahi
  Ahmadinejad	IRN Mahmoud
  Ahmed	BGD Shahabuddin Tajuddin; ETH Abiy; MRT Moaouya; SOM Abdullahi Sharif
  Aho	FIN Esko
  Ahtisaari	FIN Martti
  Aideed	SOM Mohamed
  Akaev	KGZ Askar
  Akayev	KGZ Askar
  Akbulut	TUR Yildirim
  Akhannouch	MAR Aziz
  Akhundzada	AFG Hibatullah
  Akihito	JPN Emperor
  Akuffo	GHA Frederick
  Akufo-Addo	GHA Nana
  Alarcon	ECU Fabian
  Albanese	AUS Anthony
  Albert	SUR Jules
  Alberto	ARG Eduardo; CRI Luis; HND Juan; PRT Mario; URY Luis
  Alebua	SLB Ezekiel
  Alegre	STP Norberto
  Aleman	MEX Miguel; NIC Arnoldo Jose
  Alencar	BRA Humberto
  Alessandri	CHL Jorge
  Alexander	BHS Hubert
  Alexandre	HTI Boniface
  Alfonsin	ARG Raul
  Ali	GUY Irfaan; IRN Ayatollah; PAK Asif Chauhdry Iskander Liaquat Mohammad Zulfikar; QAT Ahmad; TUN Zine; YEM Salem
  Alia	ALB Ramiz
  Alimi	YEM Rashad
  Alix	SYC James
  Aliyev	AZE Heydar Ilham
  Alkatiri	TLS Mari
  Allawi	IRQ Ayad Iyad
  Allen	LCA Vaughan
  Allende	CHL Salvador
  Alley	BEN Alphonse
  Almeida	BRA Tancredo
  Alvarado	CRI Carlos
  Alvaredo	PER Juan
  Alvarez	MEX Luis; URY Gregorio
  Alverez	CRI Luis
  Alvi	PAK Arif
  Amadou	NER Hama
  Amaral	PRT Diogo
  Amarjargal	MNG Rinchinnyamiyn
  Amato	ITA Giuliano Guiliano
  Amezaga	URY Juan
  Amherd	CHE Viola
  Amin	UGA Idi
  Anastasiades	CYP Nicos
  Anatolyevich	RUS Dmitry
  Andersson	SWE Magdalena
  Andino	HND Tiburcio
  Andreoli	SMR Paride
  Andreotti	ITA Giulio
  Andres	VEN Carlos
  Andrianarivo	MDG Rene
  Andriyovych	UKR Viktor
  Andropov	RUS Yuri
  Anez	BOL Jeanine
  Angel	CRI Miguel Rafael; PRY Luis
  Ankrah	GHA Joseph
  Anriyovych	UKR Vitaliy
  Ansip	EST Andrus
  Antall	HUN Jozsef
  Anthony	LCA Kenny
  Antonio	GTM Alfonso; PAN Manuel
  Aoun	LBN Joseph Michel
  Apostol	ROU Gheorghe
  Aptidon	DJI Hassan
  Aquino	PHL Benigno Corazon
  Arafat	PSE Yasir Yasser
  Aramburu	ARG Pedro
  Arana	GTM Carlos
  Arancibia	BOL David
  Arango	COL Andres
  Arbelaez	COL Roberto
  Arbenz	GTM Jacobo
  Arce	BOL Luis
  Ardern	NZL Jacinda
  Aref	LBN Abdullah
  Arego	URY Jorge
  Arellano	HND Oswaldo
  Arevalo	GTM Bernardo Juan Marco
  Arias	CRI Oscar; ESP Carlos; PAN Arnulfo Mireya Ricardo
  Arif	IRQ Abdul
  Aristide	HTI Jean-Bertrand
  Armas	GTM Carlos
  Armelino	URY Gregorio
  Arnoldo	NIC Jose
  Arocena	URY Juan
  Arosemena	ECU Carlos Otto; PAN Domingo
  Arron	SUR Henck
  Arroyo	PHL Gloria
  Arthur	BRB Owen
  Arzilli	SMR Giuseppe
  Arzu	GTM Alvaro
  Ashraf	PAK Raja
  Aso	JPN Taro
  Assad	SYR Bashar Hafez
  Assoumani	COM Azali
  Atambayev	KGZ Almazbek
  Ataturk	TUR Mustafa
  Atta	GHA John
  Attal	FRA Gabriel
  Attas	YEM Haidar
  Attlee	GBR Clement
  Attoumane	COM Ahmed
  Aubert	CHE Pierre
  Aung	MMR Kyi
  Aura	FIN Teuvo
  Avendano	GTM Guillermo
  Avril	HTI Prosper
  Ayala	COL Julio
  Aylwin	CHL Patricio
  Ayma	BOL Juan
  Ayrault	FRA Jean-Marc
  Ayub	PAK Mohammad
  Azacar	CHL Patricio
  Azarov	UKR Mykola
  Azcona	HND Jose
  Azeglio	ITA Carlo
  Aziz	MRT Mohamed
  Aznar	ESP Jose
  Azurdia	GTM Enrique
  Babangida	NGA Ibrahim
  Babis	CZE Andrej
  Bacai	GNB Malam
  Bacciocchi	SMR Antonello
  Bachelet	CHL Michelle
  Badawi	MYS Abdullah
  Bagaza	BDI Jean-Baptiste
  Bagratyan	ARM Hrant
  Bahadur	IND Lal; NPL Sher Surya
  Bahamonde	ESP Francisco
  Bai	SLE Ernest
  Bainimarama	FJI Frank Voreqe
  Bajnai	HUN Gordon
  Bak	KOR Bak
  Bakiyev	KGZ Kurmanbek
  Bakr	IRQ Ahmed; YEM Haidar
  Balaguer	DOM Joaquin
  Balewa	NGA Abubakar
  Balkenende	NLD Jan
  Balladares	PAN Ernesto
  Balladur	FRA Edouard
  Ballen	ECU Sixto
  Ballivion	BOL Hugo
  Balsemao	PRT Francisco
  Bambang	IDN Susilo
  Banda	LKA Dingiri; MWI Joyce Kamuzu; ZMB Rupiah
  Bandaranaike	LKA S.W.R.D. Sirimavo
  Bani-Sadr	IRN Abolhassan
  Banks	LBR Philip
  Banzer	BOL Hugo
  Baptista	STP Maria
  Barak	ISR Ehud
  Baran	NPL Ram
  Barco	COL Virgilio
  Bare	NER Ibrahim
  Barnier	FRA Michel
  Barraza	SLV Arturo
  Barre	FRA Raymond; SOM Mohamed
  Barreh	SOM Mohammed
  Barrientos	BOL Rene
  Barrios	NIC Violeta
  Barroso	PRT Jose
  Barrow	BLZ Dean; BRB Errol; GMB Adama
  Basescu	ROU Traian
  Bashir	SDN Omar
  Batista	CUB Fulgencio
  Batliner	LIE Gerard
  Batlle	URY Jorge Luis
  Batmounkh	MNG Jambyn
  Battulga	MNG Khaltmaagiin
  Baunsgaard	DNK Hilmar
  Bayar	MNG Sanj; TUR Celal
  Bayrou	FRA Francois
  Bazin	HTI Marc
  Bazoum	NER Mohamed
  Bech	LUX Joseph
  Bedie	CIV Henri
  Beel	NLD Louis
  Begin	ISR Menachem
  Bejarano	ECU Gustavo
  Belaunde	PER Fernando
  Belchior	BRA Joao
  Belka	POL Marek
  Bella	DZA Ahmed
  Bellen	AUT Alexander
  Beltran	URY Washington
  Ben-Gurion	ISR David
  Benedettini	SMR Ernesto
  Benedict	VAT Pope
  Benediktsson	ISL Bjarni
  Benitez	PRY Mario
  Benjedid	DZA Chadli
  Benkirane	MAR Abdelilah
  Bennett	ISR Naftali
  Bensalah	DZA Abdelkader
  Benti	ETH Teferi
  Berdimuhamedow	TKM Gurbanguly Serdar
  Berdymukhammedov	TKM Gurbanguly
  Beregovoy	FRA Pierre
  Berenger	MUS Paul
  Berisha	ALB Sali
  Berlusconi	ITA Silvio
  Bermudez	PER Francisco
  Bernardo	GNB Joao
  Berov	BGR Lyuben
  Berres	URY Luis
  Berri	LBN Nabih
  Berset	CHE Alain
  Berti	SMR Gian Pietro
  Berzins	LVA Andris
  Betancourt	VEN Romulo
  Betancur	COL Belisario
  Bettel	LUX Xavier
  Bhandari	NPL Bidya
  Bhattarai	NPL Baburam Krishna
  Bhutto	PAK Benazir Zulfikar
  Bidault	FRA Georges
  Biden	USA Joe
  Bierut	POL Boleslaw
  Biesheuvel	NLD Barend
  Bignone	ARG Reynaldo
  Bihari	IND Atal
  Bikram	NPL Birendra Gyanendra Mahendra Tribhuwan
  Bildt	SWE Carl
  Billy	SLB Francis
  Binsaisa	UGA Godfrey
  Bio	SLE Julius
  Bir	NPL Birendra Gyanendra Mahendra Tribhuwan
  Bird	ATG Lester Vere
  Birendra	NPL King
  Birkavs	LVA Valdis
  Bishop	GRD Maurice
  Biya	CMR Paul
  Bizimungu	RWA Pasteur
  Blair	GBR Tony
  Blaize	GRD Herbert
  Blanco	CRI Otilia; DOM Salvador
  Blum	FRA Leon
  Boakai	LBR Joseph
  Boc	ROU Emil
  Boeynants	BEL Paul
  Bogra	PAK Mohammad
  Bokassa	CAF Jean-Bedel
  Boko	BWA Duma
  Bolanos	NIC Enrique; SLV Oscar
  Bolger	NZL Jim
  Bolkiah	BRN Hassanal
  Bollini	SMR Marino Paolo
  Bolmarich	CRI Francisco
  Bolsonaro	BRA Jair
  Boluarte	PER Dina
  Bondevik	NOR Kjell
  Bongo	GAB Albert-Bernard Ali Omar
  Boni	BEN Yayi
  Bonnelly	DOM Rafael
  Bonvin	CHE Roger
  Bordaberry	URY Juan
  Borg	MLT George
  Boric	CHL Gabriel
  Borisov	BGR Boyko Simeon
  Borissov	BGR Boiko
  Borja	ECU Rodrigo
  Borne	FRA Elisabeth
  Boross	HUN Peter
  Borrero	COL Misael
  Borten	NOR Per
  Botha	ZAF P.W. Pieter
  Boubacar	MLI Ibrahim Ibrahima
  Boumedienne	DZA Houari
  Bourguiba	TUN Habib
  Bouteflika	DZA Abdelaziz
  Bouterse	SUR Desi
  Boye	SEN Mame
  Bozize	CAF Francois
  Braganca	STP Raul
  Braghis	MDA Dumitru
  Branco	BRA Humberto; STP Joaquim
  Brandt	DEU Willy
  Brathwaite	GRD Nicholas
  Bratteli	NOR Trygve
  Bratusek	SVN Alenka
  Brazauskas	LTU Algirdas
  Brezhnev	RUS Leonid
  Brnabic	SRB Ana
  Brown	GBR Gordon
  Broz	SRB Josip
  Bruce	JAM Orette
  Brugger	CHE Ernst
  Brundtland	NOR Gro
  Brunhart	LIE Hans
  Bruton	IRL John
  Bryant	LBR Charles
  Bucaram	ECU Abdala
  Buckovski	MKD Vlado
  Buhari	NGA Mohammed Muhammadu
  Bukele	SLV Nayib
  Bulent	TUR Mustafa
  Burbano	ECU Alfredo
  Burdzhanadze	GEO Nino
  Burhan	SDN Abdel
  Burkhalter	CHE Didier
  Burnham	GUY Forbes
  Bush	USA George
  Busia	GHA Kofi
  Bustamante	JAM William
  Bustamente	PER Jose
  Bustelo	ESP Leopoldo
  Butkevicius	LTU Algirdas
  Buyoya	BDI Pierre
  Buzek	POL Jerzy
  Bwezani	ZMB Rupiah
  Cabi	GNB Martinho
  Cabral	GNB Luis
  Cabrera	GTM Alfonso
  Caceres	DOM Hector
  Cadle	BLZ George
  Caetano	PRT Marcelo
  Cafe	BRA Joao
  Caid	TUN Beji
  Cairdo	URY Julio
  Caldera	VEN Rafael
  Calderon	CRI Rafael; MEX Felipe; SLV Armando
  Calfa	CZE Marian
  Callaghan	GBR James
  Callejas	HND Rafael
  Calmy-Rey	CHE Micheline
  Cals	NLD Joseph
  Calvo-Sotelo	ESP Leopoldo
  Camano	ARG Eduardo
  Camara	GIN Moussa
  Camargo	COL Alberto
  Cameron	GBR David
  Campins	VEN Luis
  Campo	CHL Carlos
  Candia	BOL Alfredo
  Cantero	PAN Jose
  Caputova	SVK Zuzana
  Carattoni	SMR Antonio
  Carazo	CRI Rodrigo
  Carballo	SLV Julio
  Cardoso	BRA Fernando
  Carias	HND Tiburcio
  Carlos	ARG Juan; PAN Juan; PRY Juan
  Carlot	VUT Maxime
  Carlsson	SWE Ingvar
  Carmo	STP Maria
  Carney	CAN Mark
  Carpio	GTM Ramiro
  Carter	USA Jimmy
  Cartes	PRY Horacio
  Carvalho	STP Evaristo
  Cassis	CHE Ignazio
  Castaneda	SLV Salvador
  Castello	BRA Humberto
  Castex	FRA Jean
  Castillo	GTM Carlos; PER Pedro; SLV Miguel
  Castro	COL Laureano; CUB Fidel Raul; ECU Ramon; HND Juan Xiomara; SLV Salvador
  Cato	VCT Milton
  Cavaco	PRT Anibal
  Ceausescu	ROU Nicolae
  Cecchetti	SMR Alberto
  Cedras	HTI Raoul
  Ceita	STP Maria
  Celestino	PER Alejandro
  Celio	CHE Enrico Nello
  Cenac	LCA Winston
  Cerar	SVN Miro
  Ceren	SLV Salvador
  Cerezo	GTM Marco
  Cevallos	ECU Rodrigo
  Chaban-Delmas	FRA Jacques
  Chadli	DZA Benjedid
  Chakwera	MWI Lazarus
  Chalbaud	VEN Carlos
  Chamanand	THA Kriangsak
  Chambers	TTO George
  Chamorro	NIC Violeta
  Chan	PNG Julius; TWN Chan
  Chan-o-cha	THA Prayut
  Chan-ocha	THA Prayuth
  Chang	KOR Chang; TWN Chun-hsiung
  Chao-shiuan	TWN Chao-shiuan
  Chapo	MOZ Daniel
  Charles	DMA Eugenia Pierre; GBR King
  Charnvirakul	THA Anutin
  Chaudet	CHE Paul
  Chaudhry	FJI Mahendra
  Chaves	CRI Rodrigo
  Chavez	PRY Federico; VEN Hugo
  Chehab	LBN Amir
  Cheikh	COM Ahmed
  Chen	TWN Shui-bian
  Cheney	USA Dick
  Chernenko	RUS Konstantin
  Chernomyrdin	RUS Viktor
  Chervenkov	BGR Vulko
  Chevallaz	CHE Georges-Andre
  Chia-kan	TWN Chia-kan
  Chiang	CHN Kai-Shek; TWN Ching-kuo Kai-shek
  Chiari	PAN Roberto
  Chiaruzzi	SMR Mauro
  Chifley	AUS Joseph
  Chiluba	ZMB Frederick
  Chinchilla	CRI Laura
  Ching-kuo	TWN Ching-kuo
  Ching-te	TWN Ching-te
  Chinh	VNM Chinh
  Chirac	FRA Jacques
  Chissano	MOZ Joaquim
  Choonhavan	THA Chatichai
  Chretien	CAN Jean
  Christian	ZAF Jan
  Christiani	SLV Alfredo
  Christie	BHS Perry
  Christodoulides	CYP Nikos
  Christofi	CYP Dimitris
  Christofias	CYP Demetris Dimitris
  Chudinov	KGZ Igor
  Chulanont	THA Surayud
  Chun	KOR Doo-hwan Hwan
  Chun-hsiung	TWN Chun-hsiung
  Chung-hee	KOR Chung-hee
  Churchill	GBR Winston
  Ciampi	ITA Carlo
  Ciavatta	SMR Luciano Valeria
  Ciller	TUR Tansu
  Cilveti	ARG Pedro
  Cimoszewicz	POL Wlodzimierz
  Ciolacu	ROU Marcel
  Ciolos	ROU Dacian
  Ciorbea	ROU Victor
  Ciubuc	MDA Ion
  Clark	CAN Joe; NZL Helen
  Clerides	CYP Glafcos
  Clinton	USA Bill
  Clodumar	NRU Kinza
  Coelho	PRT Pedro
  Collor	BRA Fernando
  Colom	GTM Alvaro
  Colombini	SMR Enzo
  Colombo	ITA Emilio
  Compaor	BFA Blaise
  Compaore	BFA Blaise
  Compton	LCA John
  Conde	GIN Alpha
  Connolly	IRL Catherine
  Constantinescu	ROU Emil
  Conte	GIN Lansana; ITA Giuseppe
  Corazao	PER Valentin
  Cordero	ECU Leon
  Cordoba	SLV Manuel
  Cordova	HND Roberto
  Cornwall	ATG Vere
  Correa	ECU Rafael
  Correia	GNB Carlos
  Cortines	MEX Adolfo
  Cortizo	PAN Laurentino
  Cosgrave	IRL Liam
  Cossiga	ITA Francisco
  Costa	BRA Artur; PRT Antonio Francisco; STP Guilherme Manuel Norberto
  Costello	IRL John
  Cotti	CHE Flavio
  Couchepin	CHE Pascal
  Coutts	UGA Walter
  Couve	FRA Maurice
  Cowen	IRL Brian
  Craxi	ITA Benedetto
  Crespo	URY Daniel
  Cresson	FRA Edith
  Cristiani	SLV Alfredo
  Croo	BEL Alexander
  Cruz	HND Ramon
  Crvenkovski	MKD Branko
  Cuartas	COL Belisario
  Cuba	PRY Raul
  Cuong	VNM Cuong
  Cvetkovic	SRB Mirko
  D'Alema	ITA Massimo
  Dacic	SRB Ivica
  Dacko	CAF David
  Dacosta	COG Claude-Antoine
  Dada	UGA Idi
  Daddah	MRT Moktar
  Dadis	GIN Moussa
  Dae-jung	KOR Dae-jung
  Dahal	NPL Pushpa
  Dahanayake	LKA Vijayananda
  Daio	STP Daniel
  Damba	MNG Dashiyn
  Damiba	BFA Paul-Henri
  Damukana	SLB Manasseh
  Dan	ROU Nicusor
  Danylovych	UKR Leonid
  Daoud	AFG Sardar
  Darbinyan	ARM Armen
  David	COG Charles; ISL Sigmundur
  Davutoglu	TUR Ahmet
  Dbeibah	LBY Abdul
  DeRoburt	NRU Hammer
  Debayle	NIC Anastasio Luis
  Debre	FRA Michel
  Deby	TCD Idriss Mahamat
  Dehaene	BEL Jean-Luc
  Deiss	CHE Joseph
  Delamuraz	CHE Jean-Pascal
  Delgado	VEN Carlos
  Demirel	TUR Suleyman
  Deng	CHN Xiaoping
  Desai	IND Morarji
  Desalegn	ETH Hailemariam
  Deuba	NPL Sher
  Deva	NPL Birendra Gyanendra Mahendra Tribhuwan
  Deve	IND H.D.
  Devi	NPL Bidya
  Dhoinine	COM Ikililou
  Diab	LBN Hassan
  Diaz	HND Julio; MEX Gustavo; PAN Domingo
  Diaz-Canel	CUB Miguel
  Didi	MDV Muhammad
  Diefenbaker	CAN John
  Diego	BOL Carlos
  Dimitrievich	BGR Sergey
  Dimitrov	BGR Filip Georgi
  Din	PAK Hwaja
  Dini	ITA Lamberto
  Diomaye	SEN Bassirou
  Diomidis	GRC Alexandros
  Diori	NER Hamani
  Diouf	SEN Abdou
  Dissanayake	LKA Anura
  Djibo	NER Salou
  Djindjic	SRB Zoran
  Djohar	COM Said
  Djotodia	CAF Michel
  Djukanovic	MNE Milo
  Do	VNM Muoi
  Dodik	BIH Milorad
  Dodon	MDA Igor
  Doe	LBR Samuel
  Dologuele	CAF Anicet
  Dombrovskis	LVA Valdis
  Dominguez	DOM Rafael
  Don	LAO Katay
  Doo-hwan	KOR Doo-hwan
  Dorji	BTN Jigme Kinzang
  Douglas	KNA Denzil
  Douglas-Home	GBR Alexander
  Doumbouya	GIN Mamady
  Dowiyogo	NRU Bernard
  Dowiyoyo	NRU Bernard
  Draghi	ITA Mario
  Dragosavac	SRB Dusan
  Drees	NLD Willem
  Dreifuss	CHE Ruth
  Drnovsek	SVN Janez
  Duan	VNM Duan
  Duarte	PRY Nicanor; SLV Jose
  Dubcek	CZE Alexander
  Duda	POL Andrzej
  Duhalde	ARG Eduardo
  Dung	VNM Dung
  Dupong	LUX Pierre
  Duque	COL Ivan
  Duran	ECU Sixto
  Durao	PRT Jose
  Duterte	PHL Rodrigo
  Dutra	BRA Eurico
  Duvalier	HTI Francois Jean-Claude
  Dzeliwe	SWZ Queen
  Dzurinda	SVK Mikulas Milkulis
  Ecevit	TUR Bulent Mustafa
  Echandi	CRI Mario
  Echeverria	CRI Miguel; MEX Luis
  Eden	GBR Anthony
  Eduard	CHE Adolf
  Eduardo	AGO Jose
  Efi	WSM Tuiatua
  Egal	SOM Mohammed
  Egli	CHE Alphons
  Eisenhower	USA Dwight
  Elbegdorj	MNG Tsakhiagiin Tsakhiagiyn
  Elchibey	AZE Abulfaz Abulfez
  Elias	GTM Jorge
  Elisa	PAN Mireya
  Elizabeth	GBR Queen; NZL Helen
  Elliott	CAN Pierre
  Embalo	GNB Umaro
  Emil	CHE Thomas
  Endara	PAN Guillermo
  English	NZL Bill
  Enkhbayar	MNG Nambaryn
  Enkhbold	MNG Miyeegombo
  Enkhsaikhan	MNG Mendsayhany
  Enlai	CHN Enlai
  Enriquez	ECU Camilo
  Erbakan	TUR Necmettin
  Erdogan	TUR Recep
  Erhard	DEU Ludwig
  Eriksen	DNK Erik
  Erim	TUR Nihat
  Erlander	SWE Tage
  Ernesto	HND Ramon
  Ershad	BGD Hossain
  Escobar	CHL Ricardo
  Eshkol	ISR Levi
  Espinosa	PAN Ricardo
  Espriella	CRI Abel
  Esquivel	BLZ Manuel
  Essebsi	TUN Beji
  Estenssoro	BOL Victor
  Estime	HTI Dumarsais
  Estrada	PHL Joseph
  Etchegoyen	URY Martin
  Etter	CHE Philipp
  Eugene	HTI Paul
  Eugenio	ARG Pedro
  Eustace	VCT Arnhim
  Evo	BOL Juan
  Evren	TUR Kenan
  Eyadema	TGO Etienne Gnassingbe
  Eyskens	BEL Gaston
  Fabius	FRA Laurent
  Facusse	HND Carlos
  Fagerholm	FIN Karl
  Fahd	SAU Fahd King
  Falcam	FSM Leo
  Falldin	SWE Thorbjorn
  Fanfani	ITA Amintore
  Farah	SOM Mohamed
  Farid	MDV Muhammad
  Fattah	EGY Abdel; SDN Abdel; YEM Abd
  Faure	FRA Edgar; SYC Danny
  Faye	SEN Bassirou
  Faymann	AUT Werner
  Faysal	SAU Faysal
  Fayyad	PSE Salam
  Febres	ECU Leon
  Fedorovych	UKR Viktor
  Felber	CHE Rene
  Feldmann	CHE Markus
  Felipe	ESP King
  Fenech	MLT Eddie
  Fermin	URY Alberto
  Fernandez	ARG Alberto Cristina; CRI Jose; DOM Antonio Leonel; URY Daniel
  Fernando	BOL Jorge
  Ferrer	CRI Jose
  Fiala	CZE Petr
  Fico	SVK Robert
  Fieandt	FIN Rainer
  Figl	AUT Leopold
  Figueiredo	BRA Joao
  Figueres	CRI Jose
  Filat	MDA Vlad
  Fillon	FRA Francois
  Fischer	AUT Heinz; URY Carlos
  Fitz-Allen	VCT James
  FitzGerald	IRL Garret
  Fitzgerald	IRL Garret
  Fleming	UGA Walter
  Flores	GTM Guillermo; HND Carlos; SLV Francisco
  Fogh	DNK Anders
  Fokin	UKR Vitold
  Ford	USA Gerald
  Forlani	ITA Arnaldo
  Forne	AND Marc
  Fournier	CRI Rafael
  Fox	MEX Vicente
  Fradkov	RUS Mikhail
  Francis	LCA Winston; VAT Pope
  Franco	BRA Itamar; ESP Francisco; PRY Federico; SMR Gian
  Franjieh	LBN Soleiman
  Frank	TWN Hsieh
  Fraser	AUS Malcom; NZL Peter
  Frederick	UGA Edward
  Frederiksen	DNK Mette
  Fredrik	SWE John
  Frei	CHL Eduardo
  Freitas	PRT Diogo
  Frick	LIE Alexander Mario
  Frieden	LUX Luc Pierre
  Froilan	CHL Ricardo
  Frondizi	ARG Arturo
  Fuentes	GTM Miguel
  Fujimori	PER Alberto
  Fukuda	JPN Takeo Yasuo
  Funes	SLV Mauricio
  Furgler	CHE Kurt
  Gaddafi	LBY Muammar
  Gadhafi	LBY Moammar Muammar
  Gahr	NOR Jonas
  Gailis	LVA Maris
  Gaillard	FRA Felix
  Gairy	GRD Eric
  Galimany	PAN Guillermo
  Galtieri	ARG Leopoldo
  Galvez	HND Juan
  Gamsakhurdia	GEO Zviad
  Ganao	COG Charles
  Gandhi	IND Indira Rajiv
  Garcia	BOL Luis; GTM Kjell Romeo; HND Policarpo; HTI Rene; NIC Anastasio; PER Alan; PHL Carlos
  Garcia-Godoy	DOM Hector
  Garibashvili	GEO Irakli
  Gasparovic	SVK Ivan
  Gasperi	ITA Alcide
  Gauck	DEU Joachim
  Gaulle	FRA Charles
  Gaviria	COL Cesar
  Gavrilita	MDA Natalia
  Gayoom	MDV Maumoon
  Gbagbo	CIV Laurent
  Gbezera-Bria	CAF Michel
  Geamil	LBN Emile
  Geingob	NAM Hage
  Geisel	BRA Ernesto
  Gemayel	LBN Amin Amine Bashir
  Gentiloni	ITA Paolo
  Georges	CAF Anicet
  Georgievski	MKD Ljubco Ljupco
  Gerhardsen	NOR Einar
  Geun-hye	KOR Geun-hye
  Geyer	NIC Enrique
  Ghani	AFG Ashraf
  Ghashmi	YEM Ahmad
  Ghazouani	MRT Mohamed
  Gheorghiu-Dej	ROU Georghe
  Ghiotti	SMR Renzo
  Giammattei	GTM Alejandro
  Giannatasio	URY Luis
  Gidada	ETH Negasso
  Gierek	POL Edward
  Gilani	PAK Yousaf
  Gillard	AUS Julia
  Giorgetti	SMR Roberto
  Giovagnoli	SMR Gino
  Gisbert	BOL Carlos
  Giscard	FRA Valery
  Gizikis	GRC Phaidon
  Gladstone	BHS Perry
  Gligorov	MKD Kiro
  Gloria	PHL Maria
  Gnagi	CHE Rudolf
  Gnassingbe	TGO Faure
  Godmanis	LVA Ivars
  Godoy	PER Ricardo
  Goh	SGP Tong
  Goita	MLI Assimi
  Golding	JAM Bruce Orette
  Golob	SVN Robert
  Gomes	GNB Aristides Carlos; PRT Francisco
  Gomez	COL Laureano; ECU Otto
  Gomulka	POL Wladyslaw
  Goncz	HUN Arpad
  Gonsalves	VCT Ralph
  Gonzalez	BOL Juan; CHL Gabriel; ESP Adolfo Felipe; PRY Juan Luis
  Gonzi	MLT Lawrence
  Gorbach	AUT Alfons
  Gorbachev	RUS Mikhail
  Gore	USA Al
  Goria	ITA Giovanni
  Gortari	MEX Carlos
  Gorton	AUS John
  Gossens	CHL Salvador
  Gottwald	CZE Klement
  Goulart	BRA Joao
  Gouled	DJI Hassan
  Gowda	IND H.D.
  Gowon	NGA Yakubu
  Grabar-Kitarovic	HRV Kolinda
  Graber	CHE Pierre
  Graca	STP Carlos
  Granger	GUY David
  Grau	PRY Raul
  Greceanii	MDA Zinaida
  Greguric	HRV Franjo
  Grimsson	ISL Olafur
  Groendal	ISL Benedikt
  Gross	CZE Stanislav
  Grosz	HUN Karoly
  Grotewohl	DEU Otto
  Groysman	UKR Volodymyr
  Gruevski	MKD Nikola
  Grunitzky	TGO Nicholas
  Grybauskaite	LTU Dalia
  Guaido	VEN Juan
  Gualberto	CPV Antonio
  Guardia	PAN Ernesto
  Guebuza	MOZ Armando
  Guei	CIV Robert
  Gueiler	BOL Lidia
  Guelleh	DJI Ismail
  Guillermo	CRI Luis; SLV Francisco
  Gujral	IND Inder
  Gul	TUR Abdullah
  Gunnlaugsson	ISL Sigmundur
  Guofeng	CHN Guofeng
  Gurgenidze	GEO Lado
  Gursel	TUR Cemal
  Gusenbauer	AUT Alfred
  Gusmao	TLS Xanana
  Guterres	PRT Antonio; TLS Francisco
  Gutierrez	ECU Lucio; SLV Jaime
  Guzman	DOM Antonio; GTM Jacobo
  Gyanendra	NPL King
  Gyude	LBR Charles
  Gyurcsany	HUN Ferenc
  Haarde	ISL Geir
  Habibie	IDN B.J.
  Habre	TCD Hissene
  Habyarimana	RWA Juvenal
  Hadi	YEM Abd Abdrabbuh
  Haedo	URY Eduardo
  Hafez	SYR Amin
  Hafstein	ISL Johann
  Haftar	LBY Khalifa
  Haile	ETH Mengistu
  Hallgrimsson	ISL Geir
  Halonen	FIN Tarja
  Hamad	QAT Khalifah Tamim
  Hamadi	YEM Ibrahim
  Hamani	MLI Ahmed
  Hamdallah	PSE Rami
  Hamdok	SDN Abdalla
  Hamid	BGD Abdul; LBY Abdul
  Haniyeh	PSE Ismail
  Hansen	DNK Hans
  Haradinaj	XKX Ramush
  Haraoui	LBN Elias
  Hariri	LBN Rafik Rafiq Saad
  Harlem	NOR Gro
  Harmel	BEL Pierre
  Harper	CAN Stephen
  Harris	IRL Simon; NRU Lagumot Rene; USA Kamala
  Harrison	URY Faustino
  Hartling	DNK Poul
  Hashemi	IRN Akbar
  Hashimi	JOR Abdallah
  Hashimoto	JPN Ryutaro
  Hasina	BGD Sheikh
  Hasler	LIE Otmar
  Hassan	MAR King; SDN Omar; SOM Abdiqassim; TZA Ali Samia
  Hatoyama	JPN Ichiro Yukio
  Haughey	IRL Charles
  Havel	CZE Vaclav
  Hawke	AUS Robert
  Haydalla	MRT Mohammed
  Heath	GBR Edward
  Heber	URY Alberto
  Hedtoft	DNK Hans
  Hee	KOR Hee
  Heger	SVK Eduard
  Hendrik	EST Toomas
  Heng	KHM Samrin
  Henrique	BRA Fernando
  Henry	HTI Ariel
  Hermannsson	ISL Steingrimur
  Hernandez	HND Juan; SLV Fidel
  Herrera	PAN Omar; VEN Luis
  Hertzog	BOL Enrique
  Herzog	ISR Chaim Isaac
  Heydar	AZE Ilham
  Hichilema	ZMB Hakainde
  Higgins	IRL Michael
  Hilbe	LIE Alfred
  Hilly	SLB Francis
  Hilmar	ISL Geir
  Hipkins	NZL Chris
  Hipolito	DOM Rafael
  Hirohito	JPN Emperor
  Hlaing	MMR Hlaing
  Ho	VNM Minh
  Holenstein	CHE Thomas
  Holkeri	FIN Harri
  Holland	NZL Sidney
  Hollande	FRA Francois
  Holness	JAM Andrew
  Holt	AUS Harold
  Holyoake	NZL Keith
  Honecker	DEU Erich
  Honegger	CHE Fritz
  Horn	HUN Gyula
  Hosokawa	JPN Morihiro
  Hoss	LBN Selim
  Houmadi	COM Halifa
  Houphouet-Boigny	CIV Felix
  Houthi	YEM Abdul-Malik
  Houtte	BEL Jean
  Howard	AUS John
  Hoxha	ALB Enver
  Hoyo	HND Jose
  Hoyte	GUY Desmond
  Hrawi	LBN Elias
  Hsieh	TWN Hsieh
  Htin	MMR Kyaw
  Hu	CHN Jintao
  Hua	CHN Guofeng
  Humala	PER Ollanta
  Humberto	GTM Oscar
  Hun	KHM Manet Sen
  Hurlimann	CHE Hans
  Hurtado	ECU Osvaldo
  Husak	CZE Gustav
  Husani	YEM Ali
  Hussain	PAK Mamnoon; SOM Abdirizak
  Hussein	EGY Mohamed; IRQ Saddam; JOR Abdallah Abdullah King; MYS Tun
  Huysmans	BEL Camille
  Hwan	KOR Hwan
  Hyun	KOR Hyun
  Iala	GNB Kumba
  Ian	BWA Seretse
  Ibanez	CHL Carlos; URY Jorge
  Ibarra	ECU Jose
  Ibrahim	MYS Anwar
  Idiaquez	HND Carlos
  Ielemia	TUV Apisai
  Ikeda	JPN Hayato
  Il-sung	PRK Il-sung
  Iliescu	ROU Ion
  Illia	ARG Arturo
  Iloilo	FJI Ratu
  Ilves	EST Toomas
  Inacio	BRA Luiz
  Indzhova	BGR Reneta
  Ing-wen	TWN Ing-wen
  Ingraham	BHS Hubert
  Inonu	TUR Ismet
  Iohannis	ROU Klaus
  Ionatana	TUV Ionatana
  Iriani	YEM Abdel
  Irigoyen	GTM Alvaro
  Irmak	TUR Said
  Isa	BHR Hamad
  Isaachsen	NOR Kare
  Isarescu	ROU Mugur
  Ishiba	JPN Shigeru
  Ishibashi	JPN Tanzan
  Ismail	YEM Abd
  Issoufi	MLI Ousmane
  Issoufou	NER Mahamadou
  Ivanishvili	GEO Bidzina
  Ivanov	MKD Gjorge
  Ivanovych	UKR Pavlo Yuriy
  Izetbegovic	BIH Alija Bakir
  Jaafari	IRQ Ibrahim
  Jabir	KWT Jabir Sabah
  Jadid	SYR Salah
  Jae-in	KOR Jae-in
  Jae-myung	KOR Jae-myung
  Jagan	GUY Cheddi Janet
  Jagdeo	GUY Bharrat
  Jagland	NOR Thorbjorn
  Jahjaga	XKX Atifete
  Jakes	CZE Milos
  Jakobsdottir	ISL Katrin
  Jalil	LBY Mustafa
  James	DMA Edison
  Jammeh	GMB Yahya
  Jansa	SVN Janez
  Japarov	KGZ Sadyr
  Jaruzelski	POL Wojciech
  Jasray	MNG Puntsagiyn
  Jassim	QAT Hamad
  Jawara	GMB Dauda
  Jayawardene	LKA Junius
  Jayewardene	LKA Junius
  Jebali	TUN Hamadi
  Jeenbekov	KGZ Sooronbay
  Jelavic	BIH Ante
  Jiabao	CHN Jiabao
  Jiang	CHN Zemin
  Jijon	ECU Ramon
  Jimenez	CRI Mario; PAN Enrique; VEN Marcos
  Jinping	CHN Jinping
  Jintao	CHN Jintao
  Joaquim	CRI Jose
  Joest	HND Ricardo
  Johannesson	ISL Gudni Olafur
  John	BRB Bernard; DMA Patrick; KOR Chang
  Johnson	GBR Boris; LBR Ellen; USA Lyndon
  Johnson-Sirleaf	LBR Ellen
  Jonasson	ISL Hermann
  Jonathan	LSO Leabua; NGA Goodluck
  Jones	GRD Ben
  Jong	NLD Petrus; PRK Il Un
  Jong-il	PRK Jong-il
  Jong-un	PRK Jong-un
  Jonsson	ISL Emil
  Jorge	DOM Salvador
  Jorgensen	DNK Anker
  Jose	CRI Francisco; STP Norberto; VEN Ramon
  Josefa	FJI Ratu
  Joseph	CAN Stephen; GRD Tillman
  Josipovic	HRV Ivo
  Jospin	FRA Lionel
  Jovic	BIH Ivo; SRB Borisav
  Jugnauth	MUS Anerood Pravind
  Juncker	LUX Jean-Claude
  Jung	KOR Jung
  Juppe	FRA Alain
  Juxon-Smith	SLE Andrew
  Kabalan	LBN Soleiman
  Kabbah	SLE Ahmad
  Kabila	COD Joseph Laurent Laurent-Desire
  Kabore	BFA Roch
  Kabua	MHL Amata Imata
  Kaczynski	POL Jaroslaw Lech
  Kadar	HUN Janos
  Kadhimi	IRQ Mustafa
  Kagame	RWA Paul
  Kai-Shek	CHN Kai-Shek
  Kai-shek	TWN Kai-shek
  Kakar	PAK Anwaar-ul-Haq
  Kaljulaid	EST Kersti
  Kallas	EST Kaja Siim
  Kalpokas	VUT Donald
  Kalvitis	LVA Aigars
  Kamal	NPL Pushpa
  Kamisese	FJI Ratu
  Kampmann	DNK Viggo
  Kan	JPN Naoto
  Kania	POL Stanislaw
  Karadzic	BIH Radovan
  Karamanlis	GRC Konstantinos Kostas
  Karame	LBN Rashid
  Karimov	UZB Islam
  Karins	LVA Krisjanis
  Karis	EST Alar
  Karjalainen	FIN Ahti
  Karmal	AFG Babrak
  Karzai	AFG Hamid
  Kasabuvu	COD Joseph
  Kasyanov	RUS Mikhail
  Katainen	FIN Jyrki
  Katayama	JPN Tetsu
  Katsav	ISR Moshe
  Kaunda	ZMB Kenneth
  Kavelashvili	GEO Mikheil
  Kayibanda	RWA Gregoire
  Keating	AUS Paul
  Keita	MLI Ibrahim Ibrahima Modibo
  Kekkonen	FIN Urho
  Kemakeza	SLB Allan
  Kemal	TUR Mustafa
  Kenilorea	SLB Peter
  Kennedy	USA John
  Kenny	IRL Enda
  Kenyatta	KEN Jomo Uhuru
  Keqiang	CHN Keqiang
  Kerekou	BEN Mathieu
  Kern	AUT Christian
  Key	NZL John
  Khachaturyan	ARM Vahagn
  Khadafy	LBY Moammar
  Khai	VNM Khai
  Khalid	LBN Amir; PAK Miraj; SAU Khalid King
  Khalifa	BHR Hamad; QAT Hamad
  Khalifah	BHR 'Isa Hamad; QAT Hamad; SDN al-Khatim
  Khalil	LBN Elias; SDN Abdullah
  Khama	BWA Ian Seretse
  Khamenei	IRN Ali Ayatollah
  Khan	PAK Agha Imran Liaquat Mohammad
  Khanal	NPL Jhalanath
  Khaqan	PAK Shahid
  Khatami	IRN Mohammad
  Khesar	BTN Jigme
  Khin	MMR Nyunt
  Khomeini	IRN Ayatollah Ruhollah
  Khouna	MRT Mohammed
  Khruschev	RUS Nikita
  Khrushchev	RUS Nikita
  Khurelsukh	MNG Ukhnaagiin
  Kibaki	KEN Mwai
  Kieber	LIE Walter
  Kiesinger	DEU Kurt-Georg
  Kiet	VNM Kiet
  Kiir	SSD Salva
  Kikwete	TZA Jakaya
  Kim	KOR Dae-jung Jung Sam Young-sam; PRK Il Il-sung Jong-il Jong-un Sung Un
  Kinakh	UKR Anatoliy
  King	CAN MacKenzie; LCA Stephenson
  Kinigi	BDI Sylvie
  Kirchner	ARG Cristina Nestor
  Kirk	NZL Norman
  Kirkilas	LTU Gediminas
  Kishi	JPN Nobusuke
  Kishida	JPN Fumio
  Kiska	SVK Andrej
  Kittikachorn	THA Thanom
  Kiviniemi	FIN Mari
  Klaus	AUT Josef; CZE Vaclav
  Klerides	CYP Glafkos
  Klerk	ZAF F.W. Frederik
  Klestil	AUT Thomas
  Klima	AUT Viktor
  Kljusev	MKD Nikola
  Kobakhidze	GEO Irakli
  Kobelt	CHE Karl
  Kocharian	ARM Robert
  Kocharyan	ARM Robert
  Kohl	DEU Helmut
  Kohler	DEU Horst
  Koirala	NPL Girija Sushil
  Koivisto	FIN Mauno
  Koizumi	JPN Junichiro
  Kok	NLD Wim
  Kolarov	BGR Vasil
  Kolingba	CAF Andre
  Koller	CHE Arnold
  Komorowski	POL Bronislaw
  Komsic	BIH Zeljko
  Konan	CIV Henri
  Kopacz	POL Ewa
  Korman	VUT Maxime
  Koroma	SLE Ernest Johnny
  Korvald	NOR Lars
  Kosor	HRV Jadranka
  Kostov	BGR Ivan
  Kostunica	SRB Vojislav
  Kotelawala	LKA John
  Kountche	NER Seyni
  Kovic	BIH Dragan
  Kovind	IND Ram
  Koyambounou	CAF Gabriel
  Kpomakpor	LBR David
  Krag	DNK Jens-Otto
  Krasts	LVA Guntars
  Kravchuk	UKR Leonid
  Kreisky	AUT Bruno
  Krenz	DEU Egon
  Kristensen	DNK Knud
  Kristersson	SWE Ulf
  Kristopans	LVA Vilis
  Krizanovic	BIH Jozo
  Krunic	SRB Bosko
  Kubilius	LTU Andrius
  Kubitschek	BRA Juscelino
  Kucan	SVN Milan
  Kuchma	UKR Leonid
  Kucinskis	LVA Maris
  Kuczynski	PER Pedro
  Kudsi	SYR Nazim
  Kufuor	GHA John
  Kulov	KGZ Feliks
  Kumar	IND Inder; NPL Madhav
  Kumara	LKA Anura
  Kumaratunga	LKA Chandrika
  Kun	NRU Rueben
  Kurti	XKX Albin
  Kurz	AUT Sebastian
  Kuwatli	SYR Shukri
  Kwasniewski	POL Aleksander
  Kyaw	MMR Kyaw
  Kyi	MMR Kyi
  Kyprianou	CYP Spyros
  Kyrylovych	UKR Anatoliy Yevhen
  Laar	EST Mart
  Lacalle	URY Luis
  Lacayo	NIC Jose
  Lagos	CHL Ricardo
  Lahoud	LBN Emile
  Lai	TWN Ching-te
  Lam	VNM Lam
  Lamizana	BFA Sangoule
  Landsbergis	LTU Vytautas
  Lange	NZL David
  Laniel	FRA Joseph
  Lanusse	ARG Alejandro
  Lapid	ISR Yair
  Lara	ECU Guillermo
  Larayedh	TUN Ali
  Larrea	ECU Osvaldo
  Lasso	ECU Galo Guillermo
  Latasi	TUV Kamuta
  Latif	IRQ Abdul
  Laugerud	GTM Kjell
  Laurent	CAN Louis
  Lauti	TUV Toalipi
  Lawrence	SGP Wong
  Lawson	JAM Hugh
  Lazarenko	UKR Pavlo
  Le	VNM Duan Phieu
  Leanca	MDA Iurie
  Leburton	BEL Edmond
  Lecornu	FRA Sebastien
  Lee	KOR Bak Jae-myung Myung-bak; SGP Loong Yew; TWN Teng-hui
  Leekpai	THA Chuan
  Lefevre	BEL Theodore
  Lehto	FIN Reino
  Lekhanya	LSO Justin
  Lemari	MHL Kunio
  Lemass	IRL Sean
  Lemus	SLV Jose
  Lenin	RUS Vladimir
  Leo	CHE Thomas; VAT Pope
  Leon	GTM Ramiro
  Leonardo	HND Rafael
  Leoni	VEN Raul
  Leonidovych	UKR Yukhym
  Leterme	BEL Yves
  Letta	ITA Enrico
  Leuenberger	CHE Moritz
  Leuthard	CHE Doris
  Levingston	ARG Roberto
  Levits	LVA Egils
  Lewis	LCA Vaughan
  Lezama	URY Arturo
  Li	CHN Keqiang Peng Qiang
  Lien	TWN Chan
  Lima	BRA Hermes; STP Daniel
  Limann	GHA Hilla
  Linh	VNM Linh
  Lini	VUT Ham Walter
  Lionel	LKA John
  Lipponen	FIN Paavo
  Lissouba	COG Pascal
  Liu	TWN Chao-shiuan
  Lleras	COL Alberto Carlos
  Lobo	HND Porfirio
  Lofven	SWE Stefan
  Lokke	DNK Lars
  Lon	KHM Nol
  Lonfernini	SMR Giovanni
  Loong	SGP Loong
  Lopes	PRT Mario
  Lopez	COL Alfonso; HND Oswaldo; MEX Adolfo Andres Jose
  Louisy	LCA Allan
  Louly	MRT Mahmed
  Lourdes	PRT Maria
  Lourenco	AGO Joao
  Lozada	BOL Gonzalo
  Lozano	HND Julio
  Lubbers	NLD Rudolphus Ruud
  Lubys	LTU Bronislovas
  Lucas	GTM Romeo; NAM Hifikepunye
  Lucha	ETH Girma
  Lugo	PRY Fernando
  Luigi	SMR Gian
  Luis	ESP Jose; URY Jorge
  Lukashenka	BLR Alyaksandr
  Lukashenko	BLR Aleksandr Alexander
  Luksic	MNE Igor
  Lula	BRA Luiz
  Lungu	ZMB Edgar
  Luong	VNM Cuong
  Lusinchi	VEN Jaime
  Luxon	NZL Christopher
  Lynch	IRL John
  Ma	TWN Ying-jeou
  Maada	SLE Julius
  MacMillan	GBR Harold
  Macapagal	PHL Diosdado Gloria Maria
  Macchi	PRY Luis
  Machar	SSD Riek
  Machel	MOZ Samora
  Macias	GNQ Francisco
  Macri	ARG Mauricio
  Macron	FRA Emmanuel
  Madior	SEN Mame
  Madobe	SOM Aden
  Madrid	MEX Miguel; PAN Arnulfo
  Maduro	HND Ricardo; VEN Nicolas
  Maga	BEN Hubert
  Magloire	HTI Paul
  Magne	NOR Kjell
  Magsaysay	PHL Ramon
  Magufuli	TZA John
  Mahama	GHA John
  Mahdi	IRQ Adel; SDN Sadiq; SOM Ali
  Mahgoub	SDN Mohammed
  Mahuad	ECU Jamil
  Maiga	MLI Ousmane
  Mainassara	NER Ibrahim
  Majano	SLV Adolfo
  Majko	ALB Pandeli
  Major	GBR John
  Makarios	CYP Archbishop
  Maktoum	ARE Mohammed
  Malan	ZAF Daniel
  Maldonado	ARG Eduardo
  Maliki	IRQ Nouri
  Malloum	TCD Felix
  Mamaloni	SLB Solomon
  Mancham	SYC James
  Mandaba	CAF Jean-Luc
  Mandela	ZAF Nelson
  Mane	GNB Ansumane
  Manet	KHM Manet
  Manh	VNM Manh
  Manley	JAM Michael
  Manning	TTO Patrick
  Manrique	PER Alejandro
  Mansour	EGY Adly; YEM Abdrabbuh
  Mansur	YEM Abd
  Manuel	COL Juan; HND Juan; MEX Andres; PRT Jose
  Mao	CHN Zedong
  Mara	FJI Ratu
  Marape	PNG James
  Marcelo	ARG Roberto
  Marchuk	UKR Yevhen
  Marcinkiewicz	POL Kazimierz
  Marcos	PHL Bongbong Ferdinand
  Margai	SLE Albert Milton
  Margaryan	ARM Andranik
  Margvelashvili	GEO Giorgi
  Maria	CRI Jose; ESP Jose; SMR Giuseppe
  Mariam	ETH Mengistu
  Mariano	COL Luis
  Marijnen	NLD Victor
  Marin	FIN Sanna
  Mario	GNB Jose
  Markovic	MNE Dusko; SRB Dragoslav
  Marques	BRA Joao
  Marquez	ESP Felipe
  Martelly	HTI Michel
  Martens	BEL Wilfried
  Martin	IRL Micheal
  Martinelli	PAN Ricardo
  Martinez	URY Andres
  Marzouki	TUN Moncef
  Masire	BWA Quett
  Masisi	BWA Mokgweetsi
  Masol	UKR Vitaliy
  Massamba-Debat	COG Alphonse
  Massounde	COM Tadjidine
  Masum	IRQ Fuad
  Matan	TLS Taur
  Mateos	MEX Adolfo
  Matesa	HRV Zlatko
  Matovic	SVK Igor
  Mattarella	ITA Sergio
  Maung	MMR Maung
  Maurer	CHE Ueli
  Mauroy	FRA Pierre
  May	GBR Theresa
  Mazowiecki	POL Tadeusz
  Mazza	SMR Luigi
  Mba	GAB Leon
  Mbasogo	GNQ Teodoro
  Mbeki	ZAF Thabo
  Mbumba	NAM Nangolo
  McAleese	IRL Mary
  McEwan	AUS John
  McMahon	AUS William
  Mea'ole	WSM Tupua
  Meciar	SVK Vladimir
  Medgyessy	HUN Peter
  Medici	BRA Emilio
  Medina	DOM Danilo
  Medvedev	RUS Dmitry
  Meir	ISR Golda
  Mejia	DOM Rafael; GTM Oscar
  Meksi	ALB Aleksander
  Melen	TUR Ferit
  Melgar	HND Juan
  Mello	BRA Fernando
  Meloni	ITA Giorgia; SMR Assunta
  Mena	SLV Carlos
  Mendes-France	FRA Pierre
  Mendez	GTM Julio
  Menem	ARG Carlos
  Menzies	AUS Robert
  Merino	PER Manuel
  Merkel	DEU Angela
  Merz	DEU Friedrich
  Mesa	BOL Carlos
  Mesic	HRV Stjepan
  Messmer	FRA Pierre
  Meta	ALB Ilir
  Metsino	LSO Justin
  Meza	BOL Luis
  Mgaloblishvili	GEO Grigol
  Michael	AUS Kevin
  Michal	EST Kristen
  Michalski	CRI Teodoro
  Michel	BEL Charles; SYC James
  Micheletti	HND Roberto
  Michelson	COL Alfonso
  Mickoski	MKD Hristijan
  Micombero	BDI Michel
  Miettunen	FIN Martti
  Mifsud-Bonnici	MLT Carmelo
  Mikati	LBN Najib
  Miki	JPN Takeo
  Milanovic	HRV Zoran
  Milatovic	MNE Jakov
  Milei	ARG Javier
  Miller	JAM Portia; POL Leszek
  Mills	GHA John
  Milosevic	SRB Slobodan
  Min	MMR Hlaing
  Minh	VNM Minh
  Minic	SRB Milomir
  Mintoff	MLT Dominic
  Miro	BIH Ivo
  Mirza	PAK Iskander
  Mirziyoev	UZB Shavkat
  Mirziyoyev	UZB Shavkat
  Mishustin	RUS Mikhail
  Mita	ITA Ciriaco
  Mitchell	GRD Keith; VCT James
  Mitsotakis	GRC Konstantinos Kyriakos
  Mitterrand	FRA Francois
  Miyazawa	JPN Kiichi
  Mkapa	TZA Benjamin
  Mladenov	BGR Peter
  Mnangagwa	ZWE Emmerson
  Modi	IND Narendra
  Mogae	BWA Festus
  Mohamad	MYS Mahathir
  Mohamed	MLI Ahmed; MRT Ely; MYS Mahathir; SOM Mohamed
  Mohammad	AFG Mullah Nur Sardar; BGD Abu Hossain; MYS Mahathir; PAK Agha Chauhdry
  Mohammed	COM Said; MAR King; NGA Murtala
  Mohamud	SOM Hassan
  Mohan	NPL Man
  Moi	KEN Daniel
  Moise	HTI Jovenel
  Mojsov	SRB Lazar
  Mokhber	IRN Mohammad
  Mokhehle	LSO Ntsu
  Molina	GTM Otto; SLV Arturo
  Mollet	FRA Guy
  Molne	AND Marc
  Momoh	SLE Joseph
  Monge	CRI Luis
  Monroy	ECU Carlos
  Montalva	CHL Eduardo
  Montenegro	GTM Julio; PRT Luis
  Monti	ITA Mario
  Montt	GTM Efrain
  Moo-hyun	KOR Moo-hyun
  Moon	KOR Jae-in
  Moos	CHE Ludwig
  Morales	BOL Evo Juan; GTM Jimmy; HND Ramon; PER Francisco
  Morauta	PNG Mekere
  Morawiecki	POL Mateusz
  Morena	PAN Manuel
  Moreno	ECU Lenin
  Morganti	SMR Giuseppe
  Mori	FSM Manny; JPN Yoshiro
  Morinigo	PRY Higinio
  Moro	ITA Aldo
  Morri	SMR Romeo
  Morrison	AUS Scott
  Morsi	EGY Mohamed Mohammed
  Moscoso	PAN Mireya
  Mosisili	LSO Pakalitha
  Mossadegh	IRN Mohammad
  Mota	PRT Carlos
  Motlanthe	ZAF Kgalema
  Mrisho	TZA Jakaya
  Mswati	SWZ King
  Mubarak	EGY Hosni
  Muccioli	SMR Claudio
  Mugabe	ZWE Robert
  Muhammad	SOM Aden Ali; YEM Ali Ibrahim Qahtan Yahya
  Muizzu	MDV Mohamed
  Mujica	URY Jose
  Mukherjee	IND Pranab
  Mularoni	SMR Pier
  Muldoon	NZL Robert
  Mulino	PAN Jose
  Mulroney	CAN Brian
  Muluzi	MWI Bakili
  Muoi	VNM Muoi
  Murayama	JPN Tomiichi
  Murmu	IND Droupadi
  Mursi	EGY Mohamed
  Murville	FRA Maurice
  Musa	BLZ Said; NGA Umaru
  Musar	SVN Natasa
  Muscat	MLT Joseph
  Museveni	UGA Yoweri
  Musharraf	PAK Pervez
  Mustafa	PSE Mohammad
  Mutalibov	AZE Ayaz
  Mutesa	UGA Edward
  Mutharika	MWI Bingu Peter
  Muzorewa	ZWE Abel
  Mwanawasa	ZMB Levy
  Mwinyi	TZA Ali
  Myint	MMR Myint
  Myung-bak	KOR Myung-bak
  Nabiyev	TJK Rakhmon
  Naguib	EGY Mohammed
  Nahayan	ARE Zaid
  Nahyan	ARE Khalifa Mohamed Zayed
  Najibullah	AFG Mohammad Mohammed
  Nakamura	PLW Kuniwo
  Nakasone	JPN Yasuhiro
  Namaliu	PNG Rabbie
  Namphy	HTI Henri
  Nandi-Ndaitwah	NAM Netumbo
  Nano	ALB Fatos
  Napoleon	SLV Jose
  Napolitano	ITA Giorgio
  Narantsatsralt	MNG Janlaviyn
  Narasimha	IND P.V.
  Nardone	URY Benito
  Nash	NZL Walter
  Nasheed	MDV Mohamed
  Nasir	MDV Ibrahim; YEM Ali
  Nasser	EGY Gamal
  Nastase	ROU Adrian
  Natalicio	PRY Juan
  Natalino	SMR Pier
  Natapei	VUT Edward
  Nath	IND Ram
  Nauseda	LTU Gitanas
  Navarro	ESP Carlos
  Nawrocki	POL Karol
  Nazarbayev	KAZ Nursultan
  Nazim	PAK Hwaja
  Ndafa	GNB Martinho
  Ndaw	MLI Bah
  Ndayishimiye	BDI Evariste
  Ndayizeye	BDI Domitien
  Ne	MMR Win
  Necas	CZE Petr
  Necdet	TUR Ahmet
  Nehammer	AUT Karl
  Nehru	IND Jawaharlal
  Nemery	SDN Jaafar
  Nemeth	HUN Miklos
  Nemours	HTI Joseph
  Nena	FSM Jacob
  Nepal	NPL Madhav
  Nerette	HTI Joseph
  Netanyahu	ISR Benjamin Binyamin
  Neto	AGO Agostinho; STP Raul
  Neves	BRA Tancredo; CPV Jose; STP Maria
  Ngouabi	COG Marien
  Ngoupande	CAF Jean-Paul
  Nguema	GAB Brice; GNQ Francisco Teodoro
  Nguesso	COG Denis
  Nguyen	VNM Dung Linh Phuc Trong
  Niasse	SEN Moustapha
  Nieto	MEX Enrique
  Niinisto	FIN Sauli
  Nikolaou	CYP Tassos
  Nikolic	SRB Tomislav
  Nimeiri	SDN Gaafar
  Nishani	ALB Bujar
  Nixon	USA Richard
  Niyazov	TKM Saparmurad Saparmurat
  Nkrumah	GHA Kwame
  Nkurunziza	BDI Pierre
  Noboa	ECU Daniel Gustavo
  Nobre	PRT Mario
  Nobs	CHE Ernst
  Noda	JPN Yoshihiko
  Nogaideli	GEO Zurab
  Nol	KHM Nol
  Nong	VNM Manh
  Nordli	NOR Odvar
  Noriega	PAN Manuel
  Norodom	KHM Sihanouk
  Nosavan	LAO Phoumi
  Note	MHL Kessai
  Novak	HUN Katalin
  Novotny	CZE Antonin
  Ntibantunganya	BDI Sylvestre
  Ntombi	SWZ Queen
  Nuhayyan	ARE Khalifa
  Nujoma	NAM Sam
  Nur	SOM Aden
  Nyerere	TZA Julius
  Nyrup	DNK Poul
  Nyunt	MMR Nyunt
  Nyusi	MOZ Filipe
  O'Neill	PNG Peter
  Obama	USA Barack
  Obasanjo	NGA Olusegun
  Obiang	GNQ Teodoro
  Obote	UGA Milton
  Obrador	MEX Andres
  Obuchi	JPN Keizo
  Ochirbat	MNG Punsalmaagiyn
  Oddsson	ISL David
  Odinga	KEN Raila
  Odio	CRI Rodrigo
  Odria	PER Manuel
  Oduber	CRI Daniel
  Ogi	CHE Adolf
  Ohira	JPN Masayoshi
  Okello	UGA Tito
  Oleksy	POL Jozef
  Oli	NPL Khadga
  Oligui	GAB Brice
  Oliveira	PRT Antonio
  Oliver	BLZ Dean
  Olivier	MLT George
  Olmert	ISR Ehud
  Olsen	CRI Jose
  Olszewski	POL Jan
  Olter	FSM Bailey
  Olympio	TGO Sylvanus
  Omar	AFG Mohammed; DJI Ismail
  Ongania	ARG Juan
  Onn	MYS Hussein
  Onorio	KIR Rota
  Orban	HUN Viktor
  Ordaz	MEX Gustavo
  Oresharski	BGR Plamen
  Orlando	HND Juan
  Orlich	CRI Francisco
  Orpo	FIN Petteri
  Orsi	URY Yamandu
  Ortega	NIC Daniel
  Ortiz	ECU Abdala
  Ortuno	BOL Rene
  Oscar	ARG Eduardo
  Osmani	XKX Vjosa
  Osorio	GTM Carlos; SLV Oscar
  Ospina	COL Luis
  Othmani	MAR Saadeddine
  Otunbayeva	KGZ Roza
  Ouattara	CIV Alassane
  Ouedei	TCD Goukouni
  Ouedraogo	BFA Jean-Baptiste
  Oumarou	NER Seyni
  Ouyahia	DZA Ahmed
  Ovando	BOL Alfredo
  Oweini	LBN Hussein
  Ozal	TUR Turgut
  Paasio	FIN Rafael
  Pablo	PER Pedro
  Pacheco	CRI Abel; URY Jorge
  Padilla	BOL David
  Paeniu	TUV Bikenibeu
  Pahlavi	IRN Mohammad Mohammed
  Pahor	SVN Borut
  Paksas	LTU Rolandas
  Palacio	ECU Alfredo
  Palme	SWE Olof
  Palmer	NZL Geoffrey
  Palsson	ISL Thorsteinn
  Pancevski	SRB Milan
  Panday	TTO Basdeo
  Paniagua	PER Valentin
  Papademos	GRC Lucas
  Papadopoulos	CYP Tassos; GRC Georgios
  Papagos	GRC Alexandros
  Papandreou	GRC Andreas George Georgios
  Paraskevopoulos	GRC Ioannis
  Paravac	BIH Borislav
  Paris	COL Gabriel
  Park	KOR Chung-hee Geun-hye Hee
  Parts	EST Juhan
  Parvanov	BGR Georgi
  Pascal-Trouillot	HTI Ertha
  Pashinyan	ARM Nikol
  Passos	PRT Pedro
  Pastrana	COL Andres Misael
  Patasse	CAF Ange-Felix
  Patil	IND Pratibha
  Patrick	ZMB Levy
  Patterson	JAM Percival
  Paul	SLE Johnny
  Pavel	CZE Petr
  Pavlovych	UKR Valeriy Vitold
  Pawlak	POL Waldemar
  Paz	BOL Jaime Rodrigo Victor; HND Policarpo
  Pearson	CAN Lester
  Peder	NOR Jan
  Pekkala	FIN Mauno
  Pella	ITA Giuseppe
  Pellegrini	SVK Peter
  Pena	MEX Enrique; PRY Santiago
  Pence	USA Mike
  Pendarovski	MKD Stevo
  Peng	CHN Peng
  Peralta	GTM Enrique
  Pereira	CPV Aristides
  Peres	ISR Shimon
  Perez	COL Luis; GTM Otto; PAN Ernesto; PER Alan Ricardo; SLV Francisco; VEN Carlos Marcos
  Peron	ARG Isabel Juan
  Perry	LBR Ruth
  Persad-Bissessar	TTO Kamla
  Persson	SWE Goran
  Pervez	PAK Raja
  Peter	NLD Jan
  Peterle	SVN Lojze
  Petitpierre	CHE Max-Edouard
  Petkov	BGR Kiril
  Petro	COL Gustavo
  Petrov	BGR Vasil
  Petrus	ZAF Kgalema
  Pezeshkian	IRN Masoud
  Pham	VNM Chinh
  Phan	VNM Khai
  Phibulsongkhram	THA Luang
  Phieu	VNM Phieu
  Philippe	FRA Edouard
  Phillip	NZL John
  Phisoana	LSO Elias
  Pholien	BEL Joseph
  Phomvihan	LAO Kaysone
  Phouma	LAO Prince
  Phuc	VNM Phuc
  Picado	CRI Teodoro
  Pieck	DEU Wilhelm
  Pierre	LBN Amine
  Pierre-Louis	HTI Joseph
  Pinay	FRA Antoine
  Pindling	BHS Lynden
  Pinera	CHL Sebastian
  Pinilla	COL Gustavo
  Pinochet	CHL Augusto
  Pintasilgo	PRT Maria
  Pinto	PRT Carlos Francisco; STP Manuel
  Pirc	SVN Natasa
  Pizano	COL Ernesto
  Plastiras	GRC Nikolas
  Plavsic	BIH Biljana
  Plaza	ECU Galo
  Plenkovic	HRV Andrej
  Pleven	FRA Rene
  Plevneliev	BGR Rosen
  Pohamba	NAM Hifikepunye
  Pohiva	TON Akilisi
  Pol	KHM Pot
  Pompidou	FRA Georges
  Ponce	ECU Camilo
  Ponta	ROU Victor
  Popescu-Tariceanu	ROU Calin
  Popov	BGR Dimitur
  Poroshenko	UKR Petro
  Portillo	GTM Alfonso; MEX Jose; SLV Anibal
  Posser	STP Guilherme
  Pot	KHM Pot
  Pou	URY Luis
  Poveda	ECU Alfredo
  Prado	PER Manuel
  Pramoj	THA Kukrit
  Prasad	NPL Girija Khadga Krishna
  Pratap	IND Vishwanath
  Premadasa	LKA Ranasinghe
  Preval	HTI Rene
  Price	BLZ George
  Primakov	RUS Yevgeny
  Prodi	ITA Romano
  Puapua	TUV Tomasi
  Pustovoytenko	UKR Valeriy
  Putin	RUS Vladimir
  Putra	MYS Tunku
  Qaboos	OMN Sultan
  Qaddafi	LBY Muammar
  Qarase	FJI Laisenia
  Qiang	CHN Qiang
  Quang	VNM Quang
  Quay	NLD Jan
  Quesada	MEX Vicente
  Queuille	FRA Henri
  Quires	CRI Daniel
  Quirino	PHL Elpidio
  Quiroga	BOL Jorge
  Qureia	PSE Ahmed
  Raab	AUT Julius
  Rabbani	AFG Burhanuddin Mullah
  Rabbuh	YEM Abd
  Rabemananjara	MDG Charles
  Rabin	ISR Yitzhak
  Rabuka	FJI Sitiveni
  Racan	HRV Ivica
  Radev	BGR Rumen
  Radicova	SVK Iveta
  Radisic	BIH Zivko; SRB Zivko
  Radmanovic	BIH Nebojsa
  Rafael	ARG Jorge; STP Joaquim
  Raffarin	FRA Jean-Pierre
  Rafsanjani	IRN Akbar
  Ragnar	ISL Olafur
  Rahman	BGD Mujibur; IRQ Abdul; MYS Tunku; SDN Abdul; YEM Abdel
  Rahmon	TJK Emomali
  Raisi	IRN Ebrahim
  Rajaonarimampianina	MDG Hery
  Rajapaksa	LKA Gotabaya Mahinda
  Rajapakse	LKA Mahinda
  Rajoelina	MDG Andry
  Rajoy	ESP Mariano
  Rakhmonov	TJK Emomali Imomali
  Rakosi	HUN Matyas
  Rakotomavo	MDG Pascal
  Rakotovahiny	MDG Emmanuel
  Rallis	GRC Georgios
  Rama	ALB Edi
  Ramaema	LSO Elias
  Ramanantsoa	MDG Gabriel
  Ramaphosa	ZAF Cyril
  Ramgoolam	MUS Navin Seewoosagur
  Ramirez	BOL Jorge
  Ramkalawan	SYC Wavel
  Ramos	BRA Nereu; PHL Fidel
  Ramos-Horta	TLS Jose
  Ramotar	GUY Donald
  Rana	NPL Mohan Padma
  Ranariddh	KHM Ranariddh
  Rao	IND Narasimha P.V.
  Raoul	COG Alfred
  Raschi	SMR Roberto
  Rashid	ARE Mohammed; IRQ Abdul
  Rashin	LBN Abd'
  Rasmussen	DNK Anders Lars Poul
  Ratas	EST Juri
  Ratsirahonana	MDG Norbert
  Ratsiraka	MDG Didier
  Rattini	SMR Maurizio
  Rau	DEU Johannes
  Raul	PAN Jose
  Ravalomanana	MDG Marc
  Ravony	MDG Francisque
  Rawlings	GHA Jerry
  Raymond	MUS Paul
  Raza	PAK Yousaf
  Razak	MYS Najib Tun
  Razzaz	JOR Omar
  Reagan	USA Ronald
  Rebelo	PRT Marcelo
  Recean	MDA Dorin
  Reig	AND Oscar
  Reina	HND Carlos
  Reinfeldt	SWE Fredrik John
  Remon	PAN Jose
  Rene	SYC Albert France-Albert
  Renovica	SRB Milanko
  Renzi	ITA Matteo
  Repse	LVA Einars
  Restrepo	COL Carlos
  Reyna	DOM Leonel
  Reynolds	IRL Albert
  Reza	IRN Mohammad Mohammed
  Rhee	KOR Rhee
  Ribas	AND Oscar
  Ribicic	SRB Mitja
  Richard	LKA Junius
  Rifai	JOR Samir
  Rinkevics	LVA Edgars
  Rios	GTM Efrain
  Ritschard	CHE Willi
  Rivera	SLV Julio
  Rivero	PER Jose
  Rivlin	ISR Reuven
  Roberto	HND Carlos
  Robinson	IRL Mary; TTO A.N.R.
  Robles	PAN Marco
  Rocard	FRA Michel
  Rodriguez	CHL Jorge; CRI Miguel; ECU Guillermo; ESP Jose; HND Roque; PRY Andres; VEN Delcy Rafael
  Roh	KOR Hyun Moo-hyun Tae-woo Woo
  Roivas	EST Taavi
  Rojas	BOL Hugo; COL Gustavo
  Roldos	ECU Jaime
  Roman	ROU Petre
  Romero	SLV Carlos
  Rompuy	BEL Herman
  Rongji	CHN Rongji
  Roosevelt	USA Franklin
  Rop	SVN Anton
  Rosa	GNB Henrique
  Rosario	CPV Antonio
  Rouhani	IRN Hassan
  Rousseff	BRA Dilma
  Rowley	TTO Keith
  Rowling	NZL Wallace
  Roxas	PHL Manuel
  Rua	ARG Fernando
  Ruak	TLS Taur
  Rubai	IRQ Najib
  Rubattel	CHE Rodolphe
  Rubayyi	YEM Salem
  Rudd	AUS Kevin
  Rugova	XKX Ibrahim
  Ruhollah	IRN Ayatollah
  Ruiz	MEX Adolfo
  Ruiz-Tagle	CHL Eduardo
  Rumor	ITA Mariano
  Rupo	BEL Elio
  Ruto	KEN William
  Rutte	NLD Mark
  Ruz	CUB Fidel
  Sa'id	OMN Qabus
  Sa'ud	SAU Ibn Sa'ud
  Saakashvili	GEO Mikhail Mikheil
  Saavedra	NIC Daniel
  Sabah	KWT Abdullah Jaber Jabir Mishal Nawaf Sabah
  Sabri	MYS Ismail
  Sadat	BGD Abu; EGY Anwar
  Sagasti	PER Francisco
  Saibou	NER Ali
  Said	COM Tadjidine; OMN Qaboos
  Saidu	SLE Joseph
  Saied	TUN Kais
  Saint	CAN Louis
  Sakskoburggotski	BGR Simeon
  Salad	SOM Abdiqassim
  Salam	IRQ Abdul; LBN Nawaf Tammam
  Salazar	PRT Antonio
  Saleh	YEM Ali
  Salek	MRT Mustapha
  Salih	IRQ Barham
  Salim	KWT Abdullah Sabah
  Salinas	MEX Carlos
  Sall	SEN Macky
  Sallam	LBN Saeb
  Salman	SAU King Mohammed
  Sam	KOR Sam
  Samaras	GRC Antonis
  Samba-Panza	CAF Catherine
  Sambi	COM Ahmed
  Sami	LBN Abd'
  Sampaio	PRT Jorge
  Samper	COL Ernesto
  Samrin	KHM Samrin
  Sanader	HRV Ivo
  Sananikone	LAO Phoui
  Sanchez	BOL Gonzalo; CRI Oscar; ESP Pedro; SLV Fidel Salvador
  Sandiford	BRB Erskine
  Sandu	MDA Maia
  Sangheli	MDA Andrei
  Sanguinetti	URY Julio
  Sanha	GNB Malam
  Sankara	BFA Thomas
  Sankawnlo	LBR Wilton
  Sankoh	SLE Foday
  Sanogo	MLI Amadou
  Sant	MLT Alfred
  Santer	LUX Jacques
  Santokhi	SUR Chan
  Santos	AGO Jose; COL Juan; STP Daniel
  Sarec	SVN Marjan
  Sargsyan	ARM Aram Serzh Tigran
  Sarinic	HRV Hrvoje
  Sarkis	LBN Elias
  Sarkisian	ARM Serge
  Sarkissian	ARM Armen
  Sarkisyan	ARM Armen
  Sarkozy	FRA Nicolas
  Sarney	BRA Jose
  Sarovic	BIH Mirko
  Sarraj	LBY Fayez
  Sasorith	LAO Katay
  Sassou	COG Denis
  Sassou-Nguesso	COG Denis
  Sata	ZMB Michael
  Sato	JPN Eisaku
  Sattar	BGD Abdus
  Savisaar	EST Edgar
  Saw	MMR Maung
  Sawyer	LBR Amos
  Sayasone	LAO Choummaly
  Sayem	BGD Abu
  Sayyed	IRN Ayatollah
  Scelba	ITA Mario
  Schaffner	CHE Hans
  Schlumpf	CHE Leon
  Schluter	DNK Poul
  Schmid	CHE Samuel
  Schmidt	DEU Helmut
  Scholz	DEU Olaf
  Schoof	NLD Dick
  Schroder	DEU Gerhard
  Schroeder	DEU Gerhard
  Schuman	FRA Robert
  Schussel	AUT Wolfgang
  Scotty	NRU Ludwig
  Seaga	JAM Edward
  Seck	SEN Idrissa
  Sedar	SEN Leopold
  Segni	ITA Antonio
  Sein	MMR Sein
  Sejdiu	XKX Fatmir
  Seko	COD Mobutu
  Sekou	GIN Ahmed; MLI Abdoulaye
  Selassie	ETH Haile
  Selva	SMR Alberto
  Sen	KHM Sen
  Senanayake	LKA Don Dudley
  Senghor	SEN Leopold
  Seraphine	DMA Oliver
  Serrano	GTM Jorge
  Sese	COD Mobutu
  Sezer	TUR Ahmet
  Shabi	YEM Qahtan
  Shagari	NGA Shehu
  Shah	AFG Mohammad; NPL Birendra Gyanendra Mahendra Tribhuwan
  Shamir	ISR Yitzhak
  Shams	YEM Ahmad
  Shankar	SUR Ramsewak
  Shanmugaratnam	SGP Shanmugaratnam
  Sharaa	SYR Ahmed
  Sharett	ISR Moshe
  Sharif	PAK Nawaz Shehbaz
  Sharon	ISR Ariel
  Shastri	IND Lal
  Shearer	JAM Hugh
  Sheikh	SOM Hassan Sharif
  Sheinbaum	MEX Claudia
  Shekhar	IND Chandra
  Shelton	LKA Dudley
  Shermarke	SOM Abdirashid
  Shevardnadze	GEO Eduard
  Shia	IRQ Mohammed
  Shinawatra	THA Paetongtarn Thaksin Yingluck
  Shipley	NZL Jenny
  Shishakli	SYR Adib
  Shmyhal	UKR Denys
  Shtayyeh	PSE Mohammad
  Shui-bian	TWN Shui-bian
  Shumshere	NPL Mohan Padma
  Shushkevich	BLR Stanislau
  Shwe	MMR Shwe
  Shyi-kun	TWN Shyi-kun
  Siad	SOM Mohamed
  Sidi	MRT Moaouya
  Sidibe	MLI Mande Modibo
  Siew	TWN Siew
  Sigurdardottir	ISL Johanna
  Sihanouk	KHM Sihanouk
  Siimann	EST Mart
  Sikua	SLB Derek
  Silajdzic	BIH Haris
  Silapa-archa	THA Banharn
  Siles	BOL Hernan
  Silina	LVA Evika
  Silva	BRA Artur Luiz; PRT Anibal
  Silveira	STP Maria
  Simitis	GRC Costas Kostas
  Simmonds	KNA Kennedy
  Simonyte	LTU Ingrida
  Simpson	JAM Portia
  Simpson-Miller	JAM Portia
  Singh	IND Charan Manmohan Vishwanath
  Singye	BTN Jigme
  Siniora	LBN Fouad
  Sinowatz	AUT Alfred
  Siphandon	LAO Khamtay
  Sipila	FIN Juha
  Sir	FJI Ratu
  Sirisena	LKA Maithripala
  Sirleaf	LBR Ellen
  Sisi	EGY Abdel
  Sissi	EGY Abdel-Fattah
  Sissoco	GNB Umaro
  Siyad	SOM Mohammed
  Skate	PNG Bill
  Skele	LVA Andris
  Skerrit	DMA Roosevelt
  Skvernelis	LTU Saulius
  Slezevicius	LTU Adolfas
  Smith	ZWE Ian
  Smuts	ZAF Jan
  Snegur	MDA Mirecea
  Soares	PRT Mario
  Sobotka	CZE Bohuslav
  Socrates	PRT Jose
  Sogavare	SLB Manasseh Mannasseh
  Soglo	BEN Christophe Nicephore
  Soilih	COM Ali
  Sol	SLV Armando
  Solberg	NOR Erna
  Solih	MDV Ibrahim
  Solis	CRI Luis
  Somare	PNG Michael
  Sommaruga	CHE Simonetta
  Somoza	NIC Anastasio Luis
  Sonko	SEN Ousmane
  Sope	VUT Barak
  Sophoulis	GRC Themistocles
  Sopoanga	TUV Saufatu
  Soro	CIV Guillaume
  Sorsa	FIN Kalevi
  Souley	NER Abdoulaye
  Sousa	PRT Marcelo; STP Maria
  Souvanna	LAO Prince
  Sow	MLI Abdoulaye
  Spaak	BEL Paul-Henri
  Spadolini	ITA Giovanni
  Spajic	MNE Milojko
  Speight	FJI George
  Spencer	ATG Baldwin
  Spidla	CZE Vladimir
  Spuhler	CHE Willy
  Stalin	RUS Josef Joseph
  Stanishev	BGR Sergey
  Starmer	GBR Keir
  Stefansson	ISL Stefan
  Steiger	CHE Adolf
  Steinmeier	DEU Frank-Walter
  Steinthorsson	ISL Steingrimur
  Stepashin	RUS Sergei
  Stephanopoulos	GRC Stephanos
  Stephen	LKA Don; NRU Marcus
  Stevens	SLE Siaka
  Stich	CHE Otto
  Stocker	AUT Christian
  Stolojan	ROU Theodor
  Stoltenberg	NOR Jena Jens
  Store	NOR Jonas
  Strasky	CZE Jan
  Strasser	SLE Valentine
  Straujuma	LVA Laimdota
  Streuli	CHE Hans
  Strijdom	ZAF Johannes
  Stroessner	PRY Alfredo
  Stubb	FIN Alexander
  Su	TWN Tseng-chang
  Suarez	BOL Hugo; ESP Adolfo
  Suazo	HND Roberto
  Subianto	IDN Prabowo
  Suchocka	POL Hana
  Sudani	IRQ Mohammed
  Suga	JPN Yoshihide
  Suharto	IDN Suharto
  Suk-yeol	KOR Suk-yeol
  Sukarno	IDN Sukarno
  Sukarnoputri	IDN Megawati
  Sukrija	SRB Ali
  Sukselainen	FIN Vaino
  Suleiman	LBN Michel
  Sulman	BHR 'Isa
  Sultan	ARE Zaid Zayed
  Suluhu	TZA Samia
  Sulyok	HUN Tamas
  Sunak	GBR Rishi
  Sundaravej	THA Samak
  Sung	PRK Sung
  Suvar	SRB Stipe
  Suzuki	JPN Zenko
  Svyrydenko	UKR Yulia
  Swareddabhab	SDN Abdul
  Swe	MMR Swe
  Sylla	MDG Jacques
  Syngman	KOR Rhee
  Syse	NOR Jan
  Szydlo	POL Beata
  Tabai	KIR Ieremia
  Tadic	SRB Boris
  Tae-woo	KOR Tae-woo
  Tafawa	NGA Abubakar
  Takaichi	JPN Sanae
  Takeshita	JPN Noboru
  Taki	COM Mohammed
  Talabani	IRQ Jalal
  Talake	TUV Koloa
  Talal	JOR Hussein
  Talon	BEN Patrice
  Talu	TUR Naim
  Tamasese	WSM Tuiatua Tupua
  Tanaka	JPN Kakuei
  Tandja	NER Mamadou
  Taneli	FIN Matti
  Tantawi	EGY Mohamed
  Tantely	MDG Rene
  Tanumafili	WSM Malietoa
  Taraki	AFG Nur
  Tarand	EST Andres
  Tariq	OMN Haitham
  Tarlev	MDA Vasile
  Taya	MRT Moaouya
  Taylor	LBR Charles
  Tayyip	TUR Recep
  Tchiani	NER Abdourahamane
  Teannaki	KIR Teatao
  Tebboune	DZA Abdelmadjid
  Tejada	BOL Lidia Luis
  Tejan	SLE Ahmad
  Temer	BRA Michel
  Teng-hui	TWN Teng-hui
  Ter-Petrosyan	ARM Levon
  Terenzi	SMR Gian
  Terry	PER Fernando
  Thaci	XKX Hashim
  Thammasak	THA Sanya
  Thamrongnawasawat	THA Luang
  Than	MMR Shwe
  Thanarat	THA Sarit
  Thani	QAT Ahmad Hamad Khalifah Tamim
  Thapa	NPL Surya
  Tharman	SGP Shanmugaratnam
  Thatcher	GBR Margaret
  Thavisin	THA Srettha
  Thein	MMR Sein
  Thinley	BTN Jigme
  Thomas	GRD Tillman
  Thompson	BRB David
  Thorn	LUX Gaston
  Thorning-Schmidt	DNK Helle
  Thoroddsen	ISL Gunnar
  Thors	ISL Olafur
  Thuong	VNM Thuong
  Timofti	MDA Nicolae
  Tindemans	BEL Leo
  Tinsulanond	THA Prem
  Tinubu	NGA Bola
  Tito	KIR Teburoro; SRB Josip
  To	VNM Lam
  Toafa	TUV Maatia
  Tobgay	BTN Tshering
  Tokayev	KAZ Kassym-Jomart
  Toledo	PER Alejandro
  Tomassoni	SMR Mirko
  Tombolbaye	TCD Ngarta
  Tomeing	MHL Litokwa
  Tong	KIR Anote; SGP Tong
  Topolanek	CZE Mirek
  Torp	NOR Oscar
  Torrelio	BOL Celso
  Torres	BOL Juan
  Torrijos	PAN Omar
  Tosovsky	CZE Josef
  Touadera	CAF Faustin-Archange
  Toumani	MLI Amadou
  Toure	GIN Ahmed; MLI Amadou Younoussi
  Trajkovski	MKD Boris
  Tran	VNM Quang
  Traore	BFA Ibrahim; MLI Dioncounda Moussa
  Traugott	CHE Friedrich
  Trejos	CRI Jose
  Trong	VNM Trong
  Trudeau	CAN Justin Pierre
  Trueba	URY Andres
  Trujillo	COL Cesar; DOM Rafael
  Truman	USA Harry
  Trump	USA Donald
  Truss	GBR Liz
  Tsai	TWN Ing-wen
  Tsaldaris	GRC Constantine
  Tschudi	CHE Hans-Peter
  Tsedenbal	MNG Yumjaagiyn
  Tseng-chang	TWN Tseng-chang
  Tshering	BTN Lotay
  Tshisekedi	COD Felix
  Tsipras	GRC Alexis
  Tsiranana	MDG Philibert
  Tsvangirai	ZWE Morgan
  Tubman	LBR William
  Tudjman	HRV Franjo
  Tuilimu	TUV Lgitupu
  Tuomioja	FIN Sakari
  Tupou	TON George King Taufa'ahau
  Tupua	WSM Tuiatua
  Turabi	SDN Hassan
  Turbay	COL Julio
  Turchynov	UKR Oleksandr
  Turk	SVN Danilo
  Turnbull	AUS Malcolm
  Tusk	POL Donald
  Tymoshenko	UKR Yulia Yuliya
  U	MMR Nu Swe
  Ucles	HND Ramon
  Ugarte	CHL Augusto
  Ugarteche	PER Manuel
  Ulate	CRI Otilia
  Ulbricht	DEU Walter
  Ullsten	SWE Ola
  Ulufa'alu	SLB Bartholomew
  Umberto	ARG Arturo
  Uno	JPN Sosuke
  Urdaneta	COL Roberto
  Uribe	COL Alvaro
  Urriolagoitia	BOL Mamerto
  Urusemal	FSM Joseph
  Usher	URY Alberto
  Uyl	NLD Johannes
  Vacaroiu	ROU Nicolae
  Vagnorius	LTU Gediminas
  Vahi	EST Tiit
  Vajpayee	IND Atal
  Valencia	COL Guillermo
  Valentic	HRV Nikica
  Valera	IRL Eamon
  Vall	MRT Ely
  Valls	FRA Manuel
  Vance	USA J.D.
  Vanhanen	FIN Matti
  Varadkar	IRL Leo
  Varela	PAN Juan
  Vargas	BRA Getulio; COL Virgilio
  Vasile	ROU Radu
  Vassiliou	CYP George
  Vaz	GNB Jose; STP Armindo
  Vazquez	URY Tabare
  Veiga	CPV Carlos
  Vejjajiva	THA Abhisit
  Vejonis	LVA Raimonds
  Velasco	ECU Jose; PER Juan
  Velasquez	VEN Ramon
  Velez	COL Alvaro
  Venetiaan	SUR Ronald
  Venturini	SMR Giancarlo Marino
  Verhofstadt	BEL Guy
  Verwoerd	ZAF Hendrik
  Victores	GTM Oscar
  Videla	ARG Jorge; CHL Gabriel
  Videnov	BGR Zhan
  Vieira	GNB Joao
  Vike-Freiberga	LVA Vaira
  Villa	BOL Celso
  Villeda	HND Ramon
  Villepin	FRA Dominique
  Villiger	CHE Kaspar
  Vincent	TWN Siew
  Vinicio	GTM Marco
  Virolainen	FIN Johannes
  Vizcarra	PER Martin
  Vladimirovich	RUS Vladimir
  Vo	VNM Kiet Thuong
  Vohor	VUT Serge
  Volodymyrivna	UKR Yuliya
  Voronin	MDA Vladimir
  Vorster	ZAF Johannes
  Vranitzky	AUT Franz
  Vucevic	SRB Milos
  Vucic	SRB Aleksandar
  Vujanovic	MNE Filip
  Wade	SEN Abdoulaye
  Waheed	MDV Mohammed
  Wahid	IDN Abdurrahman
  Wahlen	CHE Friedrich
  Wajed	BGD Hasina
  Waldheim	AUT Kurt
  Walesa	POL Lech
  Wangchuk	BTN Jigme
  Wasmosy	PRY Juan
  Weah	LBR George
  Weizman	ISR Ezer
  Weizsacker	DEU Richard
  Wen	CHN Jiabao
  Werner	LUX Pierre
  Wever	BEL Bart
  Whitlam	AUS Gough
  Wickremanayake	LKA Ratnasiri
  Wickremasinghe	LKA Ranil
  Wickremesinghe	LKA Ranil
  Widodo	IDN Joko
  Wijdenbosch	SUR Jules
  Wijetunge	LKA Dingiri
  Williams	TTO Eric
  Willoch	NOR Kare
  Wilmes	BEL Sophie
  Wilson	GBR Harold; USA Woodrow
  Win	MMR Myint Win
  Wingti	PNG Paias
  Wolde-Giyorgis	ETH Girma
  Wong	SGP Wong
  Woo	KOR Woo
  Wulff	DEU Christian
  Xi	CHN Jinping
  Xiaoping	CHN Xiaoping
  Yachourtu	COM Caambi
  Yadav	NPL Ram
  Yafi	LBN Abdullah
  Yahya	PAK Agha; YEM Ahmad
  Yameen	MDV Abdulla
  Yameogo	BFA Maurice
  Yanukovych	UKR Viktor
  Yar'Adua	NGA Umaru
  Yassin	MYS Muhyiddin
  Yatsenyuk	UKR Arseniy
  Yawer	IRQ Ghazi
  Yayi	BEN Boni
  Ydigoras	GTM Miguel
  Yekhanurov	UKR Yuriy
  Yeltsin	RUS Boris
  Yen	TWN Chia-kan
  Yeol	KOR Yeol
  Yew	SGP Yew
  Yhombi-Opango	COG Jacques-Joachim Joachim
  Yildirim	TUR Binali
  Yilmaz	TUR Mesut
  Ying-jeou	TWN Ying-jeou
  Yongchaiyudh	THA Chaovalit
  Yoon	KOR Suk-yeol Yeol
  Yoshida	JPN Shigeru
  Youlou	COG Fulbert
  Young-sam	KOR Young-sam
  Yu	TWN Shyi-kun
  Yudhoyono	IDN Susilo
  Yunus	BGD Muhammad
  Yushchenko	UKR Viktor
  Yussuf	SOM Abdullahi
  Yusuf	SOM Abdullahi
  Zaev	MKD Zoran
  Zahir	AFG Mohammad
  Zaldivar	CUB Fulgencio
  Zamoro	BOL Jaime
  Zanotti	SMR Marino
  Zapatero	ESP Jose
  Zardari	PAK Asif
  Zarkovic	SRB Vidoje
  Zayed	ARE Khalifa Mohamed
  Zayid	ARE Khalifa
  Zedillo	MEX Ernesto
  Zedong	CHN Zedong
  Zeidane	MRT Zeine
  Zelaya	HND Manuel
  Zelensky	UKR Volodymyr
  Zelenskyy	UKR Volodymyr
  Zeman	CZE Milos
  Zemin	CHN Zemin
  Zenawi	ETH Meles
  Zerbo	BFA Saye
  Zeroual	DZA Liamine
  Zewde	ETH Sahle-Work
  Zhao	CHN Ziyang
  Zhelev	BGR Zhelyu
  Zhivkov	BGR Todor
  Zhou	CHN Enlai
  Zhu	CHN Rongji
  Zhvania	GEO Zurab
  Zia	BGD Khaleda
  Zia-ul-Haq	PAK Mohammad Zia-ul-Haq
  Ziguele	CAF Martin
  Zivkovic	SRB Zoran
  Ziyang	CHN Ziyang
  Zoli	ITA Adone
  Zolotas	GRC Xenophon
  Zourabichvili	GEO Salome
  Zuazo	BOL Hernan
  Zubiria	URY Alberto
  Zuma	ZAF Jacob
  Zvyahilskiy	UKR Yukhym
  """#
