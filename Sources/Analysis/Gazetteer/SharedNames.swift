/// Given names that both sexes bear.
///
/// In the order of their bytes. Written by scripts/gazetteer/names.py. Sources: the locales of Faker (MIT); the names of
/// heads of state and ministers of the last decades.
let sharedNameTable: StaticString = #"""
  Aaaqil Aaban Aabid Aadam Aadil Aafiya Aahil Aalam Aalee Aalim Aamil Aamir Aamirah Aaqil Aarif
  Aariz Aaryan Aashif Aashir Aasif Aasim Aatif Aatiq Aaus Aayan Aazim Abaan Ade Adomas Adrija Agnė
  Aistis Aivaras Akos Ale Aleksandras Alex Alexis Algirdas Alsoy Amari Amelija Amor Andra Andrius
  Angalia Angel Anh Anon Antanas Antonie Apisara Ardell Arden Arham Ariel Ariele Arielė Arijus
  Arisara Arlie Armandas Armani Arminas Arnas Arnoldas Aronas Arta Arturas Artūras Arunas Arvydas
  Arūnas Asanti Ashley Ashton Asiman Atfat Atha Atheel Atit Attaf Aubrey Audie Audrius Augustas
  Aunyaporn Auraq Aureja Aurelija Aurica Aurimas Aurėja Ausra Ausrine Aušra Aušrinė Avni Awadil
  Awamil Awamiri Awan Awani Awj Awlya Awmar Awrad Ayamin Aydan Aysar Ayyubi Azban Azeeb Azuolas
  Baahir Baaizeed Baaqee Baaqir Baaree Baashir Baasim Baasit Babar Baber Badawi Baha Bahaa Bahari
  Bailey Bairbel Baleegh Bambad Baqar Baqir Barr Barraq Basaam Baseer Basel Basem Bashaar
  Bashaarat Basharat Basheer Basheerah Basim Basir Bassam Batal Batool Bazam Beda Bell Benas
  Bennie Berezat Bertie Bethel Bilaal Billie Bird Birgit Birousk Bizhan Bo Bobbie Boma Brogan
  Brook Brooklyn Buraid Burnice Byrd CHIA-JUNG Callie Campbell Camryn Cannur Carey Carlie Carmine
  Carrol Carroll Carson Cary Casey Cassidy Ceyhun Chaifah Chaiwut Chalisa Chamali Chandler Changaz
  Chanikan Channing Chanya Chao Charlesh Charley Charlie Charo Chase Chashida Chawin Chawish
  Chayanin Chayapat Cheragh Cheyenne Christie Christy Chuki Chus Clair Claude Claudie Clem Clemmie
  Cleo Codie Conny Constantino Cortney Cruz Daamin Daanish Daanyaal Daawood Dabbah Dabir Daghfal
  Dainius Daire Daiyaan Dakhil Dakota Dallas Dameer Damurah Danielius Danish Dannie Dany Dara
  Daragh Darain Darby Darcy Darian Darija Darragh Dasa Dastageer Dawud Dayyaan Deividas Del Dell
  Della Delma Deniz Dennie Dessie Devan Devon Devyn Dewey Diamond Domantas Domas Dominique
  Dominyka Dominykas Donatas Donnie Dorris Dovile Dovilė Dovydas Drew Durab Dusty Earlie Eden
  Edgaras Edie Edvardas Edvinas Eesaa Effie Egidijus Egle Eglė Ehan Ehsaas Ehsan Eidvile Eidvilė
  Eijaz Eimantas Ejaz Ejlaal Eka El-Amin Elaf Elgie Elgin Eli Elisha Elly Emerson Emery Emilis
  Emran Enrika Enzi Erie Erikas Ernestas Esfandyar Eshan Etizaaz Evaldas Evance Ever Fahari Fahmi
  Faizan Fanaka Fang Faraja Faustas Fazli Felice Fidvi Fimar Finley Floy Forest Fran Frankie
  Freddie Gabi Gabriele Gabrielius Gale Gang Garnet Garnett Gay Gayle Gediminas Gene Genie Georgie
  Gerd Gerry Geza Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith Ghalib Ghanee Ghanem Ghannam Ghasaan
  Ghauth Ghawth Ghayoor Ghazalan Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal Ghiyaath Ghiyath
  Ghufran Ghulaam Ghulam Ghunayn Ghusharib Ghusun Ghutayf Giedre Giedrius Giedrė Gilman Gintare
  Gintarė Goda Gohar Golden Guadalupe Guiomar Guiying Gulab Gulfaam Gulfam Gulshan Gunar Guney
  Gunver Gussie Gustas Gyte Gytis Gytė Günver Hadley Halley Hallie Harley Harlow Harnail Harper
  Hattie Haven Hazeem Hekima Hollis Huzaifa Ibaad Ibn Ibraaheem Ibraheem Idrees Iesa Iftikhaar
  Iftikhar Ignas Igne Ignė Ihab Ihsaan Ihsan Ihtesham Ihtiram Ihtishaam Ihtsham Ijli Ikhlaas
  Ikraam Ikramah Ikrimah Ilan Indra Indre Indrė Infant Inge Irmantas Isa Ivey Ivica Ivory Izaaz
  Izabele Izabelė Jaabir Jaafar Jabbaar Jabr Jad Jaden Jadyn Jaffer Jahangir Jahanzeb Jahdami
  Jahdari Jahiz Jahm Jaiden Jaidyn Jalaal Jalees Jalil Jamey Jamie Jammie Jann Janne Jaruwan
  Jasmin Jaylen Jaylin Jayme Jeffie Jensen Jessy Jettie Jewell Jie Jing Jinjuta Jitrin Jo Johnie
  Jokubas Jokūbas Jonnie Jordan Jordyn Jorune Jorūnė Jua Juozas Jurgita Justas Justice Justinas
  Justine Juul Kaamil Kaashif Kaazim Kabeer Kachela Kader Kafeel Kahurangi Kaiser Kajji Kajus Kala
  Kalbi Kaleem Kaleema Kamari Kameron Kamolchanok Kamryn Kaombwe Karaamat Karam Karan Kari Karma
  Karol Karolis Kasam Kasey Kashan Kashif Kauthar Kawkab Kawthar Kay Kayden Kaye Kaysan Kazi
  Kelley Kendal Kendall Kenya Kenyatta Kenzie Kerry Kestutis Keyaan Khaalid Khaan Kiburi Kijana
  Kiley Kim Kipenzi Kipras Kirby Kodchaporn Kornelija Kotryna Krishna Kristupas Kulnun Kunaporn
  Kęstutis Labeeb Labib Lacey Lacy Lacın Laeeq Lahiah Laiq Laith Lajlaj Lannie Laqeet Larue
  Lashawn Lateef Laurel Laurita Laurynas Lavern Laverne Lavon Layth Laçın Lei Leigh Leighton Leja
  Lennie Leone Leslie Lessie Leticija Lexie Liepa Limazah Linas Lindy Linnie Liyaaqat Liyaqat
  London Lonie Lonnie Loot Loren Loreto Lou Love Lovie Loïs Luay Lue Lula Lupe Luqmaan Luqman Lut
  Lutf Luverne Lyn Lyric Lėja Maahir Maajid Maalik Maawiya Maaz Maazin Mabad Mad Madani Madiyan
  Madyan Mae Mahad Mahaz Mahbeer Mahboob Mahbub Mahdee Mahdy Maheen Maher Mahfooz Mahfuj Mahfuz
  Mahja Maj Majd Majdi Majdy Majeed Makeen Makini Mamie Mamun Man Manaia Mannie Mante Mantė Manu
  Marian Marjan Markas Marley Marlo Marlyn Maroof Marty Martynas Matas Matija Matunda Maxi Maxie
  Mckinley Medeja Medėja Mell Micah Michele Mickey Migle Miglė Min Mindaugas Ming Mizhir Montana
  Montie Morgan Mourib Muhallil Muhazzim Mulayim Munəvvər Murl Muzdahir Muzhir Myrl Myrtle
  Münəvvər Na Naadir Naail Naajy Naasih Naasir Naathim Naazhim Nabeeh Nabeel Nabhan Nabigh Nadeem
  Nadhir Nadim Nadr Naeem Nafasat Nafees Nafesa Nafis Naglis Nahiara Naib Nail Najair Najeeb Nakia
  Nanni Naoise Nattawun Nazaret Nedas Nerijus Neringa Nichakarn Nicola Nihad Nihal Nikola Niracha
  Noa Nojus Noppakao Nutcha Nutkrita Nutwadee Obaid Ocie Odell Odie Olav Olie Olivija Ollie Omair
  Omeir Omran Oncel Ora Oral Orestas Orrie Osie Ossama Ossie Otha Ottie Ova Owais Ozell Ozie
  Pachongruk Pada Pak Pakjira Pannawich Parin Parker Parsa Parvez Pat Patchaploy Patcharaporn
  Patrice Pattamon Pattapon Pattatomporn Paulius Pawan Payton Peem Pervaiz Petras Peyton
  Phenphitcha Phoenix Phubes Pijus Ping Pintusorn Pitipat Pornchanok Povilas Prames Presley
  Puntira Qaadir Qaasim Qabeel Qadar Qadeer Qadi Qahtan Qaim Qamar Qani Qanit Qareeb Qaseem Qasid
  Qasif Qatadah Qawee Qay-yoom Qays Qiang Quadir Qudamah Quddoos Qudoos Quinn Qurban Qusay
  Qutaybah Qutb Qutub Raaghib Raahil Raakin Raamis Raamiz Raashid Raatib Rabar Rabb Rabbaanee
  Rabbani Rabee Rabiah Rabit Radhee Radi Radvile Radvilė Rae Raed Raees Rael Rafan Rafay Rafee
  Rafeek Rafeeq Ragheb Raghib Rahat Raid Raminta Ramunas Ramune Ramunė Ramūnas Rasa Ratchanon
  Raven Reagan Reda Reese Regan Reilly Reine Reshoni Reyes Rhoda Ricardas Ricki Riley Rimante
  Rimantė Risalet River Ričardas Robbin Robertas Robin Rohaan Rojus Rokas Rolandas Roma Romualdas
  Rosario Rossie Royal Rua Rugile Rugilė Rusne Rusnė Rusul Ruwaihim Rylan Rylee Ryte Rytis Rytė
  Rūta Saabir Saadiq Saafir Saahir Saaiq Saajid Saal Saalih Saalim Saaqib Saariyah Sabahat Sabari
  Sabbir Sabeeh Sabil Sabiq Saboor Sabur Saburah Sacha Sad Sadan Sadaqat Sadeed Safari Sage Sai
  Saim Sair Sairah Samama Sammie Santana Saood Sarunas Sarunporn Sasa Sasha Saulius Saša Selvi
  Sendogan Senna Serda Seyran Shanon Shellie Sheridan Sherrill Shida Sidney Sifa Sigita Siku Simas
  Simonas Sitiwat Sittikorn Skylar Skyler Smilte Smiltė Sol Sonata Sorawut Souma Stevie Supasit
  Supasita Suvakit Suwijuk Sydney Sədaqət Taahaa Taahir Taaj Taalib Taamir Taanish Taariq Taban
  Tabassum Tabish Tadas Tadeen Tafazal Tahaw-wur Tahawwur Taheem Tahmaseb Tahmeed Tahmid Tahoor
  Tahseen Tai Taial Taimur Taisir Tajammal Tajammul Tajudinn Tajus Talat Talha Talhah Talib Tamam
  Tao Tarfaan Tautvydas Tawkeel Tayler Taylor Teagan Teetat Tegan Tenzin Thalente Thanatcha Tiare
  Tine Tirdad Tisa Tishk Titas Todsawun Tommie Toni Tory Trinidad Trinity Tristen Tufani Tunchanok
  Tunradee Turan Tyler Ubaadah Ubadah Ubaid Ubaidah Ubay Ubayd Ubaydullah Ufukay Ugne Ugnė Ugur
  Uhban Ulfat Uli Umaarah Umair Unknown Unsever Urrab Uzima Uğur Vahar Vaida Vaidas Vakare Vakarė
  Vakris Val Valentine Vasare Vasarė Vasilica Vega Vejune Verna Verne Vernell Vernie Vigilija
  Vilius Vilte Viltė Virgie Vitalija Vlasta Vytautas Vyte Vytė Vėjūnė Waahid Waail Waajid Wadee
  Wadood Wafa Wafeeq Wafi Wafiq Wahb Wahban Waheed Wahhaab Wahhaaj Wally Wamwema Wasin Wassaya Wei
  Wendelin Winifred Xia Xiulan Xiuying Xobeen YU-CHEN YU-TING Yaaseen Yada Yadid Yael Yafi Yafir
  Yaghnam Yahyaa Yalın Yaman Yamar Yameen Yang Yanisa Yaqeen Yaqoot Yaqub Yar Yasaar Yasar Yaseen
  Yashem Yathrib Yawar Yawer Yazan Yazeed Yaşar Yeraz Yergha Yesoob Yohana Yong Yureed Zaafir
  Zaahid Zaahir Zaakir Zabir Zackariya Zaeem Zafeer Zafir Zafrul Zahaar Zaheer Zahi Zahri Zahrun
  Zaib Zane Zarar Zauqi Zaweel Zayyir Zemyna Zerdad Zewad Zimran Zion Zivile Zuwayhir Zygimantas
  Öncel Ünsever Ąžuolas Şendoğan Šarūnas Žemyna Živilė Žygimantas
  """#
