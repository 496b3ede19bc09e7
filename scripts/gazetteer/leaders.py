#!/usr/bin/env python3
"""Writes Sources/Knowledge/world/leaders.tsv: heads of state and government with their states' codes.

    pip download --no-deps lifelines==0.30.3; unzip lifelines*.whl lifelines/datasets/dd.csv; apt-get install iso-codes
    leaders.py lifelines/datasets/dd.csv > Sources/Knowledge/world/leaders.tsv

The effective heads of government from 1946 to 2008 are taken from Cheibub, Gandhi and Vreeland, "Democracy and Dictatorship
Revisited" (2010), as packaged by lifelines (MIT; facts only). Later ones, heads of state, and the spellings that newspapers
use are general knowledge, and are listed below.
"""
import collections
import csv
import json
import re
import sys
import unicodedata

ISO = "/usr/share/iso-codes/json/iso_3166-1.json"
HEADER = '''#! sorted
#! columns word states
# Heads of state and government since 1946, by the words of their names behind the first.
#
# One word a line, in the order of its bytes; behind the tab codes (ISO 3166-1 alpha-3, of the state of today), each
# followed by the first names of those who led it. Written by scripts/gazetteer/leaders.py. Sources: Cheibub, Gandhi
# and Vreeland, "Democracy and Dictatorship Revisited" (2010); those since 2008 are general knowledge.
'''
NAMES = {
    "Bahamas": "BHS", "Brunei Darussalam": "BRN", "Cape Verde": "CPV", "Cote d'Ivoire": "CIV", "Czechoslovakia": "CZE", "Czech Republic": "CZE", "United Kingdom": "GBR",
    "East Timor": "TLS", "Germany, East": "DEU", "Germany, West": "DEU", "Gambia": "GMB", "Macedonia": "MKD",
    "Micronesia, Federated States of": "FSM", "North Korea": "PRK", "South Korea": "KOR", "Serbia and Montenegro": "SRB",
    "St. Kitts and Nevis": "KNA", "St. Lucia": "LCA", "St. Vincent and the Grenadines": "VCT", "Swaziland": "SWZ",
    "Turkey": "TUR", "U.S.S.R.": "RUS", "Russian Federation": "RUS", "United States of America": "USA",
    "Yemen Arab Republic": "YEM", "Yemen PDR (South)": "YEM", "Yugoslavia": "SRB", "Libyan Arab Jamahiriya": "LBY",
    "Antigua & Barbuda": "ATG", "Viet Nam": "VNM", "Moldova": "MDA", "Taiwan": "TWN", "Bolivia": "BOL", "Venezuela": "VEN",
    "Tanzania": "TZA", "Syria": "SYR", "Laos": "LAO", "Iran": "IRN", "Sao Tome and Principe": "STP",
    "Congo (Brazzaville, Republic of Congo)": "COG", "Democratic Republic of the Congo (Zaire, Congo-Kinshasha)": "COD",
}
MORE = """
AFG Ashraf Ghani; Hamid Karzai; Abdullah Abdullah; Hibatullah Akhundzada; Mohammed Omar; Burhanuddin Rabbani; Mohammad Najibullah
ALB Sali Berisha; Edi Rama; Ilir Meta; Bujar Nishani; Ramiz Alia
DZA Abdelaziz Bouteflika; Abdelmadjid Tebboune; Abdelkader Bensalah; Liamine Zeroual; Chadli Benjedid; Ahmed Ouyahia; Ahmed Ben Bella
AGO Joao Lourenco; Jose Eduardo dos Santos
ARG Cristina Fernandez de Kirchner; Nestor Kirchner; Mauricio Macri; Alberto Fernandez; Javier Milei; Carlos Menem; Leopoldo Galtieri
ARM Serzh Sargsyan; Serge Sarkisian; Armen Sarkissian; Nikol Pashinyan; Robert Kocharyan; Robert Kocharian; Vahagn Khachaturyan
AUS Kevin Rudd; Julia Gillard; Tony Abbott; Malcolm Turnbull; Scott Morrison; Anthony Albanese
AUT Werner Faymann; Christian Kern; Sebastian Kurz; Karl Nehammer; Christian Stocker; Alexander Van der Bellen; Heinz Fischer; Kurt Waldheim; Thomas Klestil
AZE Ilham Aliyev; Heydar Aliyev; Abulfaz Elchibey
BHR Hamad bin Isa Al Khalifa
BGD Sheikh Hasina; Khaleda Zia; Muhammad Yunus; Abdul Hamid
BLR Alexander Lukashenko; Aleksandr Lukashenko
BEL Yves Leterme; Herman Van Rompuy; Elio Di Rupo; Charles Michel; Sophie Wilmes; Alexander De Croo; Bart De Wever
BEN Boni Yayi; Patrice Talon; Mathieu Kerekou
BTN Jigme Khesar; Tshering Tobgay; Lotay Tshering
BOL Evo Morales; Jeanine Anez; Luis Arce; Rodrigo Paz
BIH Alija Izetbegovic; Milorad Dodik; Bakir Izetbegovic; Haris Silajdzic; Zeljko Komsic; Radovan Karadzic; Biljana Plavsic
BWA Ian Khama; Mokgweetsi Masisi; Duma Boko
BRA Luiz Inacio Lula da Silva; Dilma Rousseff; Michel Temer; Jair Bolsonaro
BGR Boyko Borisov; Boiko Borissov; Plamen Oresharski; Kiril Petkov; Rumen Radev; Rosen Plevneliev; Georgi Parvanov; Todor Zhivkov; Zhelyu Zhelev
BFA Blaise Compaore; Roch Kabore; Paul-Henri Damiba; Ibrahim Traore
BDI Pierre Nkurunziza; Evariste Ndayishimiye; Pierre Buyoya
KHM Hun Sen; Hun Manet; Norodom Sihanouk; Pol Pot
CMR Paul Biya
CAN Stephen Harper; Justin Trudeau; Mark Carney; Pierre Trudeau; Brian Mulroney; Jean Chretien
CAF Francois Bozize; Michel Djotodia; Catherine Samba-Panza; Faustin-Archange Touadera; Ange-Felix Patasse
TCD Idriss Deby; Mahamat Deby
CHL Sebastian Pinera; Michelle Bachelet; Gabriel Boric; Augusto Pinochet
CHN Hu Jintao; Xi Jinping; Wen Jiabao; Li Keqiang; Li Qiang; Jiang Zemin; Zhu Rongji; Li Peng; Deng Xiaoping; Zhao Ziyang; Mao Zedong; Zhou Enlai; Hua Guofeng
COL Alvaro Uribe; Juan Manuel Santos; Ivan Duque; Gustavo Petro; Andres Pastrana; Ernesto Samper
COM Azali Assoumani; Ikililou Dhoinine
COD Joseph Kabila; Laurent Kabila; Felix Tshisekedi; Mobutu Sese Seko; Laurent-Desire Kabila
COG Denis Sassou Nguesso; Pascal Lissouba
CRI Laura Chinchilla; Luis Guillermo Solis; Carlos Alvarado; Rodrigo Chaves; Oscar Arias
CIV Laurent Gbagbo; Alassane Ouattara; Guillaume Soro; Henri Konan Bedie
HRV Jadranka Kosor; Zoran Milanovic; Ivo Josipovic; Kolinda Grabar-Kitarovic; Andrej Plenkovic; Franjo Tudjman; Stjepan Mesic; Ivo Sanader
CUB Raul Castro; Fidel Castro; Miguel Diaz-Canel
CYP Demetris Christofias; Nicos Anastasiades; Nikos Christodoulides; Glafcos Clerides; Tassos Papadopoulos; Archbishop Makarios
CZE Vaclav Havel; Vaclav Klaus; Milos Zeman; Petr Pavel; Petr Necas; Bohuslav Sobotka; Andrej Babis; Petr Fiala; Mirek Topolanek
DNK Lars Lokke Rasmussen; Helle Thorning-Schmidt; Mette Frederiksen; Anders Fogh Rasmussen; Poul Nyrup Rasmussen
DJI Ismail Omar Guelleh
DOM Leonel Fernandez; Danilo Medina; Luis Abinader
TLS Xanana Gusmao; Jose Ramos-Horta; Taur Matan Ruak; Francisco Guterres; Mari Alkatiri
ECU Rafael Correa; Lenin Moreno; Guillermo Lasso; Daniel Noboa; Lucio Gutierrez; Abdala Bucaram; Jamil Mahuad
EGY Hosni Mubarak; Mohamed Morsi; Mohammed Morsi; Mohamed Mursi; Adly Mansour; Abdel Fattah el-Sisi; Abdel-Fattah al-Sissi; Anwar Sadat; Gamal Abdel Nasser; Mohamed Hussein Tantawi
SLV Mauricio Funes; Salvador Sanchez Ceren; Nayib Bukele; Jose Napoleon Duarte; Alfredo Cristiani
GNQ Teodoro Obiang
ERI Isaias Afwerki; Issaias Afewerki
EST Andrus Ansip; Taavi Roivas; Juri Ratas; Kaja Kallas; Kersti Kaljulaid; Toomas Hendrik Ilves; Alar Karis; Kristen Michal
SWZ King Mswati
ETH Meles Zenawi; Hailemariam Desalegn; Abiy Ahmed; Haile Selassie; Mengistu Haile Mariam; Sahle-Work Zewde
FJI Frank Bainimarama; Voreqe Bainimarama; Sitiveni Rabuka; Mahendra Chaudhry; Laisenia Qarase; George Speight
FIN Tarja Halonen; Sauli Niinisto; Alexander Stubb; Mari Kiviniemi; Jyrki Katainen; Juha Sipila; Sanna Marin; Petteri Orpo; Martti Ahtisaari; Mauno Koivisto; Urho Kekkonen
FRA Francois Mitterrand; Jacques Chirac; Nicolas Sarkozy; Francois Hollande; Emmanuel Macron; Charles de Gaulle; Georges Pompidou; Valery Giscard d'Estaing; Francois Fillon; Jean-Marc Ayrault; Manuel Valls; Edouard Philippe; Jean Castex; Elisabeth Borne; Gabriel Attal; Michel Barnier; Francois Bayrou; Sebastien Lecornu; Lionel Jospin; Alain Juppe; Dominique de Villepin
GAB Ali Bongo; Omar Bongo; Brice Oligui Nguema
GMB Yahya Jammeh; Adama Barrow
GEO Mikheil Saakashvili; Mikhail Saakashvili; Giorgi Margvelashvili; Salome Zourabichvili; Bidzina Ivanishvili; Irakli Garibashvili; Eduard Shevardnadze; Zviad Gamsakhurdia; Irakli Kobakhidze; Mikheil Kavelashvili
DEU Angela Merkel; Olaf Scholz; Friedrich Merz; Gerhard Schroder; Gerhard Schroeder; Helmut Kohl; Joachim Gauck; Frank-Walter Steinmeier; Christian Wulff; Horst Kohler; Johannes Rau; Richard von Weizsacker; Erich Honecker
GHA John Atta Mills; John Mahama; Nana Akufo-Addo; John Kufuor; Jerry Rawlings
GRC George Papandreou; Antonis Samaras; Alexis Tsipras; Kyriakos Mitsotakis; Lucas Papademos; Costas Simitis; Kostas Karamanlis; Andreas Papandreou
GTM Alvaro Colom; Otto Perez Molina; Jimmy Morales; Alejandro Giammattei; Bernardo Arevalo
GIN Alpha Conde; Mamady Doumbouya; Moussa Dadis Camara; Lansana Conte
GNB Malam Bacai Sanha; Jose Mario Vaz; Umaro Sissoco Embalo; Joao Bernardo Vieira
GUY Bharrat Jagdeo; Donald Ramotar; David Granger; Irfaan Ali; Cheddi Jagan
HTI Jean-Bertrand Aristide; Rene Preval; Michel Martelly; Jovenel Moise; Ariel Henry; Jean-Claude Duvalier; Raoul Cedras; Prosper Avril
HND Manuel Zelaya; Roberto Micheletti; Porfirio Lobo; Juan Orlando Hernandez; Xiomara Castro
HUN Viktor Orban; Gordon Bajnai; Ferenc Gyurcsany; Janos Ader; Katalin Novak; Tamas Sulyok; Arpad Goncz; Janos Kadar
ISL Johanna Sigurdardottir; Sigmundur David Gunnlaugsson; Bjarni Benediktsson; Katrin Jakobsdottir; Olafur Ragnar Grimsson; Gudni Johannesson
IND Manmohan Singh; Narendra Modi; Atal Bihari Vajpayee; Indira Gandhi; Rajiv Gandhi; Jawaharlal Nehru; Pratibha Patil; Pranab Mukherjee; Ram Nath Kovind; Droupadi Murmu; Narasimha Rao
IDN Suharto; Sukarno; Susilo Bambang Yudhoyono; Joko Widodo; Prabowo Subianto; Abdurrahman Wahid; Megawati Sukarnoputri; B.J. Habibie
IRN Mahmoud Ahmadinejad; Hassan Rouhani; Ebrahim Raisi; Masoud Pezeshkian; Ali Khamenei; Ruhollah Khomeini; Mohammad Khatami; Akbar Hashemi Rafsanjani; Mohammad Reza Pahlavi; Mohammad Mossadegh; Mohammad Mokhber; Abolhassan Bani-Sadr
IRQ Saddam Hussein; Nouri al-Maliki; Haider al-Abadi; Adel Abdul Mahdi; Mustafa al-Kadhimi; Mohammed Shia al-Sudani; Jalal Talabani; Fuad Masum; Barham Salih; Abdul Latif Rashid; Iyad Allawi; Ayad Allawi; Ibrahim al-Jaafari; Ghazi al-Yawer
IRL Brian Cowen; Enda Kenny; Leo Varadkar; Micheal Martin; Simon Harris; Mary Robinson; Mary McAleese; Michael Higgins; Bertie Ahern; Albert Reynolds; Garret FitzGerald; Charles Haughey; Catherine Connolly
ISR Benjamin Netanyahu; Binyamin Netanyahu; Naftali Bennett; Yair Lapid; Ehud Olmert; Ariel Sharon; Shimon Peres; Reuven Rivlin; Isaac Herzog; Moshe Katsav; Ezer Weizman; Chaim Herzog; Yitzhak Rabin; Golda Meir; Menachem Begin
ITA Silvio Berlusconi; Mario Monti; Enrico Letta; Matteo Renzi; Paolo Gentiloni; Giuseppe Conte; Mario Draghi; Giorgia Meloni; Giorgio Napolitano; Sergio Mattarella; Romano Prodi; Carlo Azeglio Ciampi
JAM Bruce Golding; Portia Simpson-Miller; Andrew Holness
JPN Yukio Hatoyama; Naoto Kan; Yoshihiko Noda; Shinzo Abe; Yoshihide Suga; Fumio Kishida; Shigeru Ishiba; Sanae Takaichi; Junichiro Koizumi; Taro Aso; Yasuo Fukuda; Ryutaro Hashimoto; Emperor Hirohito; Emperor Akihito
JOR King Hussein; King Abdullah; Samir Rifai; Omar Razzaz
KAZ Nursultan Nazarbayev; Kassym-Jomart Tokayev
KEN Mwai Kibaki; Uhuru Kenyatta; William Ruto; Raila Odinga; Daniel arap Moi
KOR Lee Myung-bak; Park Geun-hye; Moon Jae-in; Yoon Suk-yeol; Yoon Suk Yeol; Lee Jae-myung; Kim Dae-jung; Kim Young-sam; Roh Moo-hyun; Roh Tae-woo; Chun Doo-hwan; Park Chung-hee; Syngman Rhee
PRK Kim Jong-il; Kim Jong-un; Kim Jong Il; Kim Jong Un; Kim Il-sung; Kim Il Sung
KWT Sabah al-Ahmad al-Sabah; Nawaf al-Ahmad al-Sabah; Jaber al-Ahmad al-Sabah; Mishal al-Ahmad al-Sabah
KGZ Askar Akayev; Askar Akaev; Kurmanbek Bakiyev; Roza Otunbayeva; Almazbek Atambayev; Sooronbay Jeenbekov; Sadyr Japarov
LVA Valdis Dombrovskis; Laimdota Straujuma; Maris Kucinskis; Krisjanis Karins; Evika Silina; Vaira Vike-Freiberga; Raimonds Vejonis; Egils Levits; Edgars Rinkevics; Andris Berzins
LBN Saad Hariri; Rafik Hariri; Rafiq al-Hariri; Najib Mikati; Tammam Salam; Michel Aoun; Michel Suleiman; Emile Lahoud; Elias Hrawi; Amin Gemayel; Bashir Gemayel; Fouad Siniora; Hassan Diab; Joseph Aoun; Nawaf Salam; Nabih Berri; Selim Hoss
LBR Ellen Johnson Sirleaf; Charles Taylor; George Weah; Joseph Boakai; Samuel Doe
LBY Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moammar Khadafy; Muammar al-Gaddafi; Muammar Gadhafi; Khalifa Haftar; Fayez al-Sarraj; Abdul Hamid Dbeibah; Mustafa Abdul Jalil
LTU Dalia Grybauskaite; Valdas Adamkus; Rolandas Paksas; Gitanas Nauseda; Andrius Kubilius; Algirdas Butkevicius; Saulius Skvernelis; Ingrida Simonyte; Vytautas Landsbergis
LUX Jean-Claude Juncker; Xavier Bettel; Luc Frieden
MKD Nikola Gruevski; Zoran Zaev; Gjorge Ivanov; Stevo Pendarovski; Boris Trajkovski; Kiro Gligorov; Branko Crvenkovski; Hristijan Mickoski; Ljubco Georgievski
MDG Andry Rajoelina; Marc Ravalomanana; Hery Rajaonarimampianina; Didier Ratsiraka
MWI Bingu wa Mutharika; Joyce Banda; Peter Mutharika; Lazarus Chakwera; Bakili Muluzi
MYS Najib Razak; Mahathir Mohamad; Mahathir Mohammad; Muhyiddin Yassin; Ismail Sabri; Anwar Ibrahim; Abdullah Badawi
MDV Mohamed Nasheed; Mohammed Waheed; Abdulla Yameen; Ibrahim Solih; Mohamed Muizzu; Maumoon Gayoom
MLI Amadou Toumani Toure; Ibrahim Boubacar Keita; Bah Ndaw; Assimi Goita; Amadou Sanogo; Dioncounda Traore
MLT Lawrence Gonzi; Joseph Muscat; Robert Abela
MRT Mohamed Ould Abdel Aziz; Mohamed Ould Ghazouani
MUS Navin Ramgoolam; Anerood Jugnauth; Pravind Jugnauth
MEX Felipe Calderon; Enrique Pena Nieto; Andres Manuel Lopez Obrador; Claudia Sheinbaum; Vicente Fox; Ernesto Zedillo; Carlos Salinas
MDA Vladimir Voronin; Vlad Filat; Nicolae Timofti; Igor Dodon; Maia Sandu; Iurie Leanca; Dorin Recean; Natalia Gavrilita
MNG Tsakhiagiin Elbegdorj; Khaltmaagiin Battulga; Ukhnaagiin Khurelsukh
MNE Milo Djukanovic; Filip Vujanovic; Igor Luksic; Dusko Markovic; Dritan Abazovic; Jakov Milatovic; Milojko Spajic
MAR King Mohammed; King Hassan; Abdelilah Benkirane; Saadeddine Othmani; Aziz Akhannouch
MOZ Armando Guebuza; Filipe Nyusi; Joaquim Chissano; Daniel Chapo; Samora Machel
MMR Than Shwe; Thein Sein; Htin Kyaw; Win Myint; Aung San Suu Kyi; Min Aung Hlaing; Ne Win; Khin Nyunt; Saw Maung
NAM Hifikepunye Pohamba; Hage Geingob; Sam Nujoma; Nangolo Mbumba; Netumbo Nandi-Ndaitwah
NPL Madhav Kumar Nepal; Jhalanath Khanal; Baburam Bhattarai; Sushil Koirala; Girija Prasad Koirala; Pushpa Kamal Dahal; Sher Bahadur Deuba; Khadga Prasad Oli; Bidya Devi Bhandari; Ram Baran Yadav; King Gyanendra; King Birendra
NLD Jan Peter Balkenende; Mark Rutte; Dick Schoof; Wim Kok; Ruud Lubbers
NZL John Key; Bill English; Jacinda Ardern; Chris Hipkins; Christopher Luxon; Helen Clark; David Lange
NIC Daniel Ortega; Violeta Chamorro; Anastasio Somoza; Arnoldo Aleman; Enrique Bolanos
NER Mamadou Tandja; Mahamadou Issoufou; Mohamed Bazoum; Abdourahamane Tchiani; Salou Djibo
NGA Umaru Yar'Adua; Goodluck Jonathan; Muhammadu Buhari; Bola Tinubu; Olusegun Obasanjo; Sani Abacha; Ibrahim Babangida; Shehu Shagari
NOR Jens Stoltenberg; Erna Solberg; Jonas Gahr Store; Kjell Magne Bondevik; Gro Harlem Brundtland
OMN Sultan Qaboos; Qaboos bin Said; Haitham bin Tariq
PAK Yousaf Raza Gilani; Asif Ali Zardari; Raja Pervez Ashraf; Nawaz Sharif; Shahid Khaqan Abbasi; Imran Khan; Shehbaz Sharif; Mamnoon Hussain; Arif Alvi; Pervez Musharraf; Benazir Bhutto; Anwaar-ul-Haq Kakar; Zia-ul-Haq
PSE Yasser Arafat; Yasir Arafat; Mahmoud Abbas; Salam Fayyad; Ismail Haniyeh; Rami Hamdallah; Mohammad Shtayyeh; Mohammad Mustafa; Ahmed Qureia
PAN Ricardo Martinelli; Juan Carlos Varela; Laurentino Cortizo; Jose Raul Mulino; Manuel Noriega; Mireya Moscoso; Guillermo Endara
PNG Michael Somare; Peter O'Neill; James Marape; Julius Chan
PRY Fernando Lugo; Federico Franco; Horacio Cartes; Mario Abdo Benitez; Santiago Pena; Alfredo Stroessner; Nicanor Duarte
PER Alan Garcia; Ollanta Humala; Pedro Pablo Kuczynski; Martin Vizcarra; Manuel Merino; Francisco Sagasti; Pedro Castillo; Dina Boluarte; Alberto Fujimori; Alejandro Toledo
PHL Gloria Arroyo; Gloria Macapagal Arroyo; Benigno Aquino; Corazon Aquino; Rodrigo Duterte; Ferdinand Marcos; Bongbong Marcos; Joseph Estrada; Fidel Ramos
POL Donald Tusk; Ewa Kopacz; Beata Szydlo; Mateusz Morawiecki; Lech Kaczynski; Jaroslaw Kaczynski; Bronislaw Komorowski; Andrzej Duda; Karol Nawrocki; Lech Walesa; Aleksander Kwasniewski; Wojciech Jaruzelski
PRT Jose Socrates; Pedro Passos Coelho; Antonio Costa; Luis Montenegro; Anibal Cavaco Silva; Marcelo Rebelo de Sousa; Mario Soares; Jorge Sampaio; Jose Manuel Barroso
QAT Hamad bin Khalifa Al Thani; Tamim bin Hamad Al Thani; Hamad bin Jassim
ROU Emil Boc; Victor Ponta; Traian Basescu; Klaus Iohannis; Ion Iliescu; Dacian Ciolos; Nicolae Ceausescu; Emil Constantinescu; Marcel Ciolacu; Nicusor Dan; Petre Roman
RUS Vladimir Putin; Dmitry Medvedev; Boris Yeltsin; Mikhail Gorbachev; Mikhail Mishustin; Viktor Chernomyrdin; Yevgeny Primakov; Sergei Stepashin; Mikhail Fradkov; Leonid Brezhnev; Yuri Andropov; Konstantin Chernenko; Nikita Khrushchev; Joseph Stalin; Vladimir Lenin; Mikhail Kasyanov
RWA Paul Kagame; Juvenal Habyarimana; Pasteur Bizimungu
SAU King Abdullah; King Salman; King Fahd; King Khalid; Mohammed bin Salman; Salman bin Abdulaziz; Abdullah bin Abdulaziz
SEN Abdoulaye Wade; Macky Sall; Abdou Diouf; Leopold Sedar Senghor; Bassirou Diomaye Faye; Ousmane Sonko
SRB Boris Tadic; Tomislav Nikolic; Aleksandar Vucic; Ivica Dacic; Ana Brnabic; Slobodan Milosevic; Vojislav Kostunica; Zoran Djindjic; Milos Vucevic; Josip Broz Tito; Zivko Radisic
SYC James Michel; Danny Faure; Wavel Ramkalawan; France-Albert Rene
SLE Ernest Bai Koroma; Julius Maada Bio; Ahmad Tejan Kabbah; Foday Sankoh
SGP Lee Hsien Loong; Lee Kuan Yew; Goh Chok Tong; Lawrence Wong; Tharman Shanmugaratnam
SVK Iveta Radicova; Robert Fico; Peter Pellegrini; Igor Matovic; Eduard Heger; Zuzana Caputova; Andrej Kiska; Ivan Gasparovic; Vladimir Meciar; Mikulas Dzurinda
SVN Borut Pahor; Janez Jansa; Alenka Bratusek; Miro Cerar; Marjan Sarec; Robert Golob; Natasa Pirc Musar; Milan Kucan; Danilo Turk
SOM Sharif Sheikh Ahmed; Hassan Sheikh Mohamud; Mohamed Abdullahi Mohamed; Mohamed Siad Barre; Abdullahi Yusuf Ahmed; Mohamed Farah Aideed
ZAF Jacob Zuma; Cyril Ramaphosa; Thabo Mbeki; Nelson Mandela; Frederik de Klerk; F.W. de Klerk; Kgalema Motlanthe; P.W. Botha; Pieter Botha
SSD Salva Kiir; Riek Machar
ESP Jose Luis Rodriguez Zapatero; Mariano Rajoy; Pedro Sanchez; Jose Maria Aznar; Felipe Gonzalez; Francisco Franco; King Felipe
LKA Mahinda Rajapaksa; Maithripala Sirisena; Gotabaya Rajapaksa; Ranil Wickremesinghe; Anura Kumara Dissanayake; Chandrika Kumaratunga; Ranasinghe Premadasa; Junius Jayewardene
SDN Omar al-Bashir; Omar el-Bashir; Omar Hassan al-Bashir; Abdalla Hamdok; Abdel Fattah al-Burhan; Gaafar Nimeiri; Sadiq al-Mahdi; Hassan al-Turabi
SUR Desi Bouterse; Ronald Venetiaan; Chan Santokhi
SWE Fredrik Reinfeldt; Stefan Lofven; Magdalena Andersson; Ulf Kristersson; Goran Persson; Carl Bildt; Olof Palme; Ingvar Carlsson
CHE Micheline Calmy-Rey; Doris Leuthard; Alain Berset; Simonetta Sommaruga; Ueli Maurer; Didier Burkhalter; Ignazio Cassis; Viola Amherd
SYR Bashar al-Assad; Bashar Assad; Hafez al-Assad; Hafez Assad; Ahmed al-Sharaa
TWN Ma Ying-jeou; Tsai Ing-wen; Chen Shui-bian; Lee Teng-hui; Lai Ching-te; Chiang Kai-shek
TJK Emomali Rahmon; Emomali Rakhmonov; Imomali Rakhmonov
TZA Jakaya Kikwete; John Magufuli; Samia Suluhu Hassan; Benjamin Mkapa; Julius Nyerere
THA Abhisit Vejjajiva; Yingluck Shinawatra; Thaksin Shinawatra; Prayuth Chan-ocha; Prayut Chan-o-cha; Srettha Thavisin; Paetongtarn Shinawatra; Chuan Leekpai; Samak Sundaravej; Anutin Charnvirakul
TGO Faure Gnassingbe; Gnassingbe Eyadema
TON King Tupou; Akilisi Pohiva
TTO Kamla Persad-Bissessar; Keith Rowley; Patrick Manning
TUN Zine El Abidine Ben Ali; Moncef Marzouki; Beji Caid Essebsi; Kais Saied; Habib Bourguiba; Hamadi Jebali; Ali Larayedh
TUR Recep Tayyip Erdogan; Abdullah Gul; Ahmet Davutoglu; Binali Yildirim; Suleyman Demirel; Turgut Ozal; Bulent Ecevit; Tansu Ciller; Ahmet Necdet Sezer; Mesut Yilmaz; Necmettin Erbakan; Mustafa Kemal Ataturk; Kenan Evren
TKM Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhammedov; Saparmurat Niyazov; Serdar Berdimuhamedow
UGA Yoweri Museveni; Idi Amin; Milton Obote
UKR Viktor Yushchenko; Yulia Tymoshenko; Viktor Yanukovych; Petro Poroshenko; Volodymyr Zelensky; Volodymyr Zelenskyy; Arseniy Yatsenyuk; Volodymyr Groysman; Denys Shmyhal; Leonid Kuchma; Leonid Kravchuk; Mykola Azarov; Oleksandr Turchynov; Yulia Svyrydenko
ARE Khalifa bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan; Zayed bin Sultan Al Nahyan; Mohammed bin Rashid Al Maktoum
GBR Gordon Brown; David Cameron; Theresa May; Boris Johnson; Liz Truss; Rishi Sunak; Keir Starmer; Tony Blair; John Major; Margaret Thatcher; Queen Elizabeth; Winston Churchill; King Charles
USA George Bush; Barack Obama; Donald Trump; Joe Biden; Bill Clinton; Ronald Reagan; Jimmy Carter; Richard Nixon; Gerald Ford; Dick Cheney; Kamala Harris; Mike Pence; J.D. Vance; Al Gore; Franklin Roosevelt; Woodrow Wilson
URY Jose Mujica; Tabare Vazquez; Luis Lacalle Pou; Yamandu Orsi; Jorge Batlle
UZB Islam Karimov; Shavkat Mirziyoyev; Shavkat Mirziyoev
VEN Hugo Chavez; Nicolas Maduro; Juan Guaido; Carlos Andres Perez; Delcy Rodriguez
VNM Nguyen Tan Dung; Nguyen Xuan Phuc; Nguyen Phu Trong; Tran Dai Quang; Pham Minh Chinh; To Lam; Ho Chi Minh; Phan Van Khai; Vo Van Kiet; Vo Van Thuong; Luong Cuong
YEM Ali Abdullah Saleh; Abd Rabbuh Mansur Hadi; Abdrabbuh Mansour Hadi; Rashad al-Alimi; Abdul-Malik al-Houthi
ZMB Rupiah Banda; Michael Sata; Edgar Lungu; Hakainde Hichilema; Levy Mwanawasa; Frederick Chiluba; Kenneth Kaunda
ZWE Robert Mugabe; Emmerson Mnangagwa; Morgan Tsvangirai; Ian Smith
XKX Hashim Thaci; Ramush Haradinaj; Albin Kurti; Ibrahim Rugova; Vjosa Osmani; Atifete Jahjaga; Fatmir Sejdiu
VAT Pope Francis; Pope Benedict; Pope Leo
"""
PARTICLES = {"al", "el", "ad", "as", "ash", "at", "an", "ar", "bin", "ibn", "ben", "de", "del", "da", "dos", "la", "las", "los",
             "van", "von", "der", "den", "y", "ould", "wa", "abdul", "abd", "abdel", "arap", "san", "van", "di", "do", "e", "jr", "ii", "iii",
             "iv", "i", "v", "vi", "ul", "ur", "uz", "zur"}
ASIAN = {"CHN", "PRK", "KOR", "TWN", "VNM", "KHM", "SGP", "MMR"}


def plain(name):
    """the name without its accents"""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def spellings(name):
    """the name with its accents and without; nothing where its letters were lost"""
    return [] if re.search(r"[^\w\s.'’-]|ï¿½", name) else sorted({name, plain(name)})


def codes():
    found = dict(NAMES)
    for country in json.load(open(ISO))["3166-1"]:
        found.setdefault(country["name"], country["alpha_3"])
        found.setdefault(country.get("common_name", ""), country["alpha_3"])
    return found


def leaders(path):
    known = codes()
    for row in csv.DictReader(open(path, encoding="utf-8")):
        code = known.get(row["ctryname"])
        if not code:
            print("no code for " + row["ctryname"], file=sys.stderr)
            continue
        for name in row["ehead"].split("+"):
            name = re.sub(r"^(Lt\.|Gen\.|Adm\.|Col\.|Dr\.|Sir|King|Sheikh|[A-Z]\.)\s+", "", name.strip())
            if not re.search("military|junta|council|abizaid|commission", name, re.I):
                yield code, name
    for line in MORE.strip().splitlines():
        code, names = line.split(" ", 1)
        for name in names.split(";"):
            yield code, name.strip()


def main():
    table = collections.defaultdict(lambda: collections.defaultdict(set))
    for code, name in leaders(sys.argv[1]):
        for spelt in spellings(name):
            words = spelt.split()
            first = words[0]
            later = [re.sub(r"^(al|el|ad|as|ash|at|an|ar)-", "", w, flags=re.I) for w in words[1:]] or [first]
            later = [w for w in later if len(w) > 2 and w.lower() not in PARTICLES and w[0].isupper() and not w.endswith(".")]
            if code in ASIAN and len(words) > 1:
                later, first = [first] + later[-1:], words[-1]  # the family's name stands first
            for word in later:
                table[word][code].add(first)
    lines = []
    for word, states in table.items():
        lines.append(word + "\t" + "; ".join(" ".join([code, *sorted(firsts)]) for code, firsts in sorted(states.items())))
    lines.sort(key=lambda line: line.split("\t")[0].encode())
    print(HEADER + "\n".join(lines))


main()
