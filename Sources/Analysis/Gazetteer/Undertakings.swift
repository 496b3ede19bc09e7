/// Wars, agreements, projects, weapons and holidays that the news names.
///
/// Columns: what it is, name, other names. Source: general knowledge.
let undertakingTable = #"""
  event	World War I	First World War; WWI; World War One; Great War; WW1
  event	World War II	Second World War; WWII; World War Two; Great Patriotic War; WW2
  event	Cold War	cold war
  event	Korean War
  event	Vietnam War
  event	Gulf War	First Gulf War; Persian Gulf War
  event	Iran-Iraq War
  event	Iraq War
  event	Six-Day War	Six Day War
  event	Yom Kippur War
  event	Suez Crisis
  event	Falklands War
  event	Crimean War
  event	Boer War	Anglo-Boer War
  event	Kargil War
  event	American Civil War
  event	Spanish Civil War
  event	French Revolution
  event	Russian Revolution	October Revolution; Bolshevik Revolution
  event	Iranian Revolution	Islamic Revolution
  event	Cuban Revolution
  event	Cultural Revolution
  event	Great Leap Forward
  event	Arab Spring
  event	Prague Spring
  event	Orange Revolution
  event	Rose Revolution
  event	Euromaidan	?Maidan
  event	Turkish War of Independence
  event	Bangladesh Liberation War
  event	Holocaust	Shoah
  event	Armenian Genocide	Armenian genocide
  event	Rwandan genocide	Rwandan Genocide
  event	Nakba
  event	Holodomor
  event	Great Depression
  event	Brexit
  event	Olympics	Olympic Games; Summer Olympics; Winter Olympics; Tokyo Olympics; Paralympics
  event	World Cup	FIFA World Cup
  event	Africa Cup of Nations	AFCON; Afcon
  event	Asian Games
  event	Commonwealth Games
  event	Copa América	Copa America
  event	Davos
  event	COP26
  event	COP27
  event	COP28
  event	Bandung Conference
  event	Yalta Conference
  event	Berlin Conference
  event	Ramadan
  event	?Eid	Eid al-Fitr; Eid al-Adha; Eid Al-Adha; Eid Al Adha; Eid-ul-Fitr; Eid ul-Fitr
  event	Diwali
  event	?Holi
  event	Ram Navami
  event	Hanukkah
  event	Passover
  event	Christmas
  event	Easter
  event	Hajj	?Haj; Umrah
  event	Nowruz
  event	Lunar New Year	Chinese New Year
  event	Thanksgiving
  event	Independence Day
  event	Republic Day
  event	Victory Day
  event	May Day
  event	Covid	COVID; COVID-19; Covid-19; Omicron; Ebola
  agreement	Paris Agreement	Paris Climate Agreement; Paris climate agreement; Paris climate accord; Paris Accord
  agreement	Kyoto Protocol
  agreement	Montreal Protocol
  agreement	Joint Comprehensive Plan of Action	JCPOA; Iran nuclear deal
  agreement	Treaty on the Non-Proliferation of Nuclear Weapons	NPT; Nuclear Non-Proliferation Treaty; Non-Proliferation Treaty
  agreement	Comprehensive Nuclear-Test-Ban Treaty	CTBT
  agreement	New START	New START Treaty
  agreement	INF Treaty	Intermediate-Range Nuclear Forces Treaty
  agreement	Abraham Accords
  agreement	Oslo Accords
  agreement	Camp David Accords
  agreement	Dayton Agreement	Dayton Accords; Dayton Peace Agreement
  agreement	Good Friday Agreement	Belfast Agreement
  agreement	Northern Ireland Protocol
  agreement	Minsk agreements	Minsk Agreements; Minsk Protocol
  agreement	Treaty of Versailles
  agreement	Treaty of Lausanne
  agreement	Treaty of Sèvres
  agreement	Montreux Convention
  agreement	Sykes-Picot Agreement	Sykes-Picot
  agreement	Balfour Declaration
  agreement	Indus Waters Treaty	IWT
  agreement	Simla Agreement	Shimla Agreement
  agreement	Lahore Declaration
  agreement	Schengen Agreement	Schengen
  agreement	Maastricht Treaty
  agreement	Lisbon Treaty	Treaty of Lisbon
  agreement	Treaty of Rome
  agreement	North American Free Trade Agreement	NAFTA; Nafta
  agreement	United States-Mexico-Canada Agreement	USMCA
  agreement	Trans-Pacific Partnership	TPP; CPTPP
  agreement	Regional Comprehensive Economic Partnership	RCEP
  agreement	African Continental Free Trade Area	AfCFTA; ACFTA; African Continental Free Trade Agreement
  agreement	African Growth and Opportunity Act	AGOA
  agreement	Geneva Convention	Geneva Conventions
  agreement	Vienna Convention
  agreement	Rome Statute
  agreement	United Nations Convention on the Law of the Sea	UNCLOS
  agreement	UN Charter	United Nations Charter; U.N. Charter
  agreement	Universal Declaration of Human Rights
  agreement	Resolution 1701
  agreement	Resolution 242
  agreement	Magna Carta
  agreement	Taif Agreement
  agreement	Doha Agreement
  agreement	Shusha Declaration
  project	Belt and Road Initiative	BRI; Belt & Road Initiative; Belt and Road; One Belt One Road; OBOR; New Silk Road
  project	China-Pakistan Economic Corridor	CPEC; China Pakistan Economic Corridor
  project	Baku-Tbilisi-Kars railway	Baku-Tbilisi-Kars; Baku–Tbilisi–Kars; Baku-Tbilisi-Kars railroad; BTK; BTK railway
  project	Baku-Tbilisi-Ceyhan pipeline	Baku-Tbilisi-Ceyhan; BTC pipeline; BTC
  project	Trans-Anatolian Natural Gas Pipeline	TANAP
  project	Trans Adriatic Pipeline	?TAP; Trans-Adriatic Pipeline
  project	Southern Gas Corridor
  project	Middle Corridor	Trans-Caspian International Transport Route
  project	International North-South Transport Corridor	INSTC; North-South Corridor
  project	Lapis Lazuli Corridor	Lapis Lazuli
  project	Zangezur corridor	Zangezur Corridor
  project	India-Middle East-Europe Economic Corridor	IMEC
  project	TAPI pipeline	TAPI
  project	Nord Stream 2
  project	Nord Stream	Nord Stream 1
  project	TurkStream	Turkish Stream
  project	Power of Siberia
  project	Grand Ethiopian Renaissance Dam	GERD; Renaissance Dam
  project	Three Gorges Dam
  project	Aswan High Dam
  project	Vision 2030	Saudi Vision 2030
  project	Global Gateway
  project	Build Back Better World
  project	Marshall Plan
  project	European Green Deal	Green Deal
  project	Made in China 2025
  project	Agenda 2063
  project	Sustainable Development Goals	SDGs
  project	Millennium Development Goals	MDGs
  project	?Trident
  project	Manhattan Project
  project	International Space Station	?ISS
  project	Apollo program	Apollo programme
  project	Oil-for-Food Programme
  product	JF-17 Thunder	JF-17; JF-17s; JF-17 Block III
  product	F-16	F-16s; F-16 Fighting Falcon
  product	F-35	F-35s; F-35 Lightning II
  product	F-15	F-15s
  product	F-22	F-22s
  product	?Rafale	?Rafales
  product	Eurofighter Typhoon	Eurofighter
  product	Su-24	Su-24s
  product	Su-30	Su-30s
  product	Su-34	Su-34s
  product	Su-35	Su-35s
  product	Su-57	Su-57s
  product	MiG-21	MiG-21s
  product	MiG-29	MiG-29s
  product	MiG-31	MiG-31s
  product	Tu-95
  product	B-52	B-52s
  product	Bayraktar TB2	?Bayraktar; TB2; TB2s
  product	Shahed-136	?Shahed; Shahed drones
  product	MQ-9 Reaper	?Reaper
  product	S-300	S-300s
  product	S-400	S-400s
  product	?Patriot	?Patriots
  product	THAAD
  product	Iron Dome
  product	HIMARS
  product	ATACMS
  product	Storm Shadow
  product	?Javelin	?Javelins
  product	?Stinger	?Stingers
  product	Leopard 2	Leopard 2s; Leopard 2 tanks
  product	?Abrams	M1 Abrams
  product	T-72	T-72s
  product	T-90	T-90s
  product	?Kalibr
  product	?Iskander	Iskander-M
  product	Kinzhal
  product	?Tomahawk	?Tomahawks
  product	BrahMos
  product	Agni-V
  product	Hwasong-17
  product	AK-47	AK-47s; Kalashnikov
  product	?Kaliber
  product	Novichok
  product	Sputnik V
  product	Sinovac vaccine
  product	Boeing 737	Boeing 737 MAX
  product	Airbus A320
  product	C-130	C-130 Hercules
  product	Mi-17	Mi-17s
  product	?Apache
  product	Black Hawk
  product	iPhone
  product	?Android
  product	?Windows
  product	Bitcoin	bitcoin
  product	Quran	Koran; Qur'an
  product	Bible
  product	Torah
  """#
