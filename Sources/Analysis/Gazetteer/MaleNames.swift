/// Given names of men.
///
/// In the order of their bytes. Written by scripts/gazetteer/names.py. Sources: the locales of Faker (MIT); the names of
/// heads of state and ministers of the last decades.
let maleNameTable: StaticString = #"""
  Aaaqil Aaban Aabid Aadam Aaden Aadi Aadil Aafiya Aage Aahil Aalam Aalee Aalim Aamil Aamir
  Aamirah Aapo Aaqil Aarav Aarif Aariz Aarnav Aarne Aaro Aaron Aarush Aaryan Aarón Aashif Aashir
  Aasif Aasim Aatif Aatiq Aatos Aaus Aayan Aayush Aazim Ab Abaan Abayomi Abb Abbas Abbos Abbott
  Abd Abdalla Abdallah Abdel Abdelatif Abdelaziz Abdelfattah Abdelkader Abdellah Abdelmadjid
  Abderaouf Abderrahmane Abdi Abdiel Abdihakim Abdirahman Abdis Abdiş Abdon Abdou Abdoulaye Abdu
  Abduaziz Abduboriy Abdul Abdulahat Abdulaziz Abdulbekir Abdulcemal Abdulgazi Abdulhadi
  Abdulhamid Abdulkadir Abdulkerim Abdulla Abdullah Abdullahi Abdulloh Abdulmenaf Abdulrahman
  Abdulsamed Abdulsemet Abdumalik Abdurahmon Abdurrahman Abdurresit Abdón Abdülahat Abdülcemal
  Abdülhadi Abdülkerim Abdülsamed Abdürreşit Abe Abednego Abeer Abeiku Abel Abelardo Abhimanyu
  Abhiram Abid Abie Abilio Abiodun Abiona Abjørn Abner Abraham Abram Abror Abu Abubakar Abubakr
  Abuzar Abyasa Acar Ace Acey Achiel Achille Achim Acie Aclan Acy Acıkel Ada Adak Adalbert
  Adalberto Adam Adamo Adams Adan Adasal Add Ade Adebiyi Adebowale Adedayo Adedeji Adekitan
  Adekola Adekunle Adel Adelard Adelardo Adelbert Adeleke Adelin Adelmo Adem Aden Adeniyi Adeolu
  Adeoti Aderopo Adeshina Adesoji Adetayo Adeyi Adhiarja Adi Adiarja Adigun Adika Adikara Adil
  Adin Adinata Adis Aditya Adlai Adlan Admir Admiral Adnan Adolf Adolfo Adolfs Adolph Adolphe
  Adolphus Adomas Adonis Adrain Adriaan Adrian Adriano Adriel Adrien Adrija Adrián Adron Advaith
  Advay Advik Adán Adıgun Adıgün Aedan Aengus Afer Afil Afiq Afolarin Afonso Afrim Aftin Aga
  Agahadi Agakisi Agamalı Agamusa Agapito Agastya Agasəfa Agaxan Age Aggrey Agim Agmur Agne Agnolo
  Agnos Agnė Agostino Agris Agron Agus Agustin Agustus Agustín Ah Ahat Ahmad Ahmed Ahmet Ahsen
  Ahti Aidan Aiden Aidyn Aigars Aijuka Aimable Aime Aimo Aimé Ainars Ainārs Aistis Aitor Aivar
  Aivaras Aivars Ajala Ajan Ajani Ajiman Ajimat Ajimin Ajiono Akalan Akanmu Akar Akarsana Akatay
  Akbar Akbas Akbaş Akboga Akboğa Akcabay Akcasu Akcivan Akdora Akdurmus Akdurmuş Ake Akeem Akgol
  Akgöl Aki Akif Akinkunmi Akinlabi Akinwale Akira Akkerman Akmal Akmaner Akobir Akos Akoz Akram
  Aksay Aksel Akseli Akshay Aksogut Aksöğüt Aktemur Aktemür Akver Akwasi Akwesi Akçabay Akçasu
  Aköz Akınal Al Alaaddin Alade Aladin Aladino Alaeddin Alain Alambana Alamiro Alamu Alan Alanalp
  Alanzo Alassane Alastair Alattin Alban Albano Albeiro Alberico Albert Alberto Alberts Albertus
  Albin Albino Albion Albrecht Alby Albín Alcan Alcee Alcide Alcides Aldair Aldemar Alden Alderano
  Aldin Aldis Aldo Ale Alec Aleck Aleix Alejandro Alejo Alek Aleks Aleksandar Aleksander Aleksandr
  Aleksandras Aleksandrs Aleksanteri Aleksei Aleksej Aleksi Alen Aleodor Ales Alessandro Alessio
  Alex Alexandar Alexande Alexander Alexandr Alexandre Alexandro Alexandros Alexandru Alexe Alexei
  Alexej Alexey Alexi Alexis Alexzander Aleš Alf Alferd Alfie Alfio Alfons Alfonse Alfonso Alfonz
  Alfonzo Alford Alfred Alfredo Alfreds Alfréd Alfrēds Alger Algernon Algie Algirdas Algot Ali
  Aliabbas Aliihsan Alijah Alin Alinur Alirio Aliro Aliseydi Alistair Alistar Alister Aliyu Aljaz
  Aljaž Aljosa Aljoša Alkor Allahverdi Allan Allen Allyn Almer Almir Almon Almond Almus Alois
  Alojz Alojzij Alonso Alonza Alonzo Aloys Aloysius Aloïs Alparslan Alpcan Alpheus Alphonce
  Alphons Alphonse Alphonso Alphonsus Alpin Alpsu Alpsü Alsoy Alston Altin Alto Altogan Alton
  Altoğan Altug Altuğ Altınkaya Altınısın Altınışın Alva Alvah Alvan Alvar Alvaro Alve Alveiro
  Alver Alvia Alvie Alvin Alvis Alvy Alwin Amac Amadeo Amadeus Amado Amador Amadou Amancio Amando
  Amani Amar Amare Amari Amarion Amaro Amaru Amasa Amaury Amaç Ambers Ambrose Ambrosio Ambroz
  Ambróz Amedeo Amedeu Amelija Americo Amerigo Amico Amil Amilcar Amin Amine Amir Amit Amleto
  Ammon Amol Amon Among Amor Amos Amri Amza Américo Amílcar Anacleto Ananias Anar Anaru Anas
  Anastacio Anastasio Anastasios Anatol Anatole Anatoli Anatolie Anatolij Anatoly Anay Ancel Ancil
  Ancizar Anders Anderson Andic Andile Andiç Andon Andor Andra Andrae Andras Andre Andrea Andreas
  Andree Andrei Andrej Andrejs Andres Andress Andrew Andrey Andrešs Andri Andrian Andrija Andrin
  Andris Andrius Andrus Andrzej András André Andréas Andrés Andwele Andy Anej Anes Anfernee
  Angalia Angavu Ange Angel Angelino Angelo Anggabaya Anghel Angus Anh Anibal Anicet Anirudh Anis
  Anjolaoluwa Anmol Annak Annibale Anom Anon Anoni Ansaldo Ansel Anselm Anselmo Ansgar Ansh Ansis
  Anson Anssi Antal Antanas Ante Antero Anthoney Anthony Antim Antione Anto Antoin Antoine Anton
  Antone Antonello Antoni Antonie Antonin Antonino Antonio Antonios Antoniu Antonius Antons Antony
  Antonín Antoon Ants Antti Antun Antwain Antwan Antwon António Antônio Anvar Anwar Anyelo Anze
  Aníbal Anže Aodhan Aongus Apaydın Apisara Apolinar Apollo Apostolos Aqil Aquiles Aran Aras Arba
  Arben Arbey Arbie Arbnor Arcan Arch Archer Archibald Archie Arda Ardell Arden Ardian Ardit
  Arezki Argemiro Argono Argu Arham Ari Arian Aribert Aric Arie Ariel Ariele Arielė Arif Arifcan
  Arijus Ariki Arild Arin Aris Arisara Aristide Aristides Arjun Arkadiusz Arkut Arlan Arland Arlen
  Arley Arlie Arlin Arlind Arlington Arlis Arlo Arlyn Arman Armand Armandas Armando Armands Armani
  Armas Armend Armin Arminas Armond Armstead Arnaldo Arnas Arnau Arnaud Arnav Arnd Arndt Arne
  Arnett Arnfried Arnie Arnim Arnis Arno Arnold Arnoldas Arnoldo Arnolds Arnost Arnošt Arnulf
  Arnulfo Aron Aronas Arpad Arpag Arpağ Arpád Arran Arron Arsenie Arsenio Arsim Arsipatra Art Arta
  Artan Artanto Artawan Artem Artemio Arther Arthor Arthur Artie Artis Arto Arttu Artturi Artur
  Arturas Arturo Arturs Artūras Artūrs Aru Arunas Arvel Arvid Arvids Arvil Arvin Arvo Arvydas
  Arvīds Aryan Arıel Arıkol Arısoy Arūnas Asa Asad Asafe Asalet Asani Asanti Asberry Asbjørn
  Asbury Asdrubal Asger Ashby Asher Ashley Ashton Asif Asilbek Asiman Asir Asirwada Asirwanda Asko
  Aslan Aslanhan Aslijan Asmadi Asman Asmianto Asmuni Assar Aston Astrit Aswani Asım Asəf Atabala
  Atagun Atagün Atalay Atamoglan Atamoğlan Atasagun Atatore Atatöre Atenulf Atfat Atgun Atha
  Athanasios Atharv Atheel Athman Athuman Athumani Atila Atilhan Atilio Atit Atlas Atma Atmaja
  Atnan Atsushi Attaf Atte Atticus Attila Attilio Atılgan Aubra Aubrey Audie Audley Audrius Audy
  August Augustas Auguste Augustin Augustine Augusto Augusts Augustus Augustín Aukusti Aulis
  Aunyaporn Auraq Aureja Aurel Aurelian Aureliano Aurelien Aurelija Aurelio Aurica Aurică Aurimas
  Aurthur Aurélien Aurėja Ausra Ausrine Austen Austin Austine Auston Austyn Auther Author Authur
  Autry Aušra Aušrinė Avelino Avery Avgust Avi Avni Avon Avram Avsin Avşin Awadil Awamil Awamiri
  Awan Awani Awj Awlya Awmar Awrad Axel Axinte Ayaan Ayamin Ayaydın Aybora Aydan Ayden Aydin
  Aydinc Aydinç Aydın Aydınbey Aygutalp Ayinde Aykutalp Ayman Aymen Aymeric Ayodeji Ayodele Ayoub
  Aypar Aysan Aysar Aysoy Aytek Aytuna Ayub Ayush Ayushman Ayvas Ayyubi Ayşan Azaan Azad Azban
  Azeeb Azeglio Azettin Aziz Azizi Azuolas Azər Açıkel Ağa Ağahadi Ağakişi Ağamalı Ağamusa Ağasəfa
  Ağaxan Ağmur Aşir Baahir Baaizeed Baaqee Baaqir Baaree Baashir Baasim Baasit Baba Babar Babasola
  Babatunji Babawale Babe Baber Babyboy Baccio Bachittar Badawi Badr Bagas Bagdas Bagiya Bagus
  Bagya Baha Bahaa Bahaddin Bahadurjit Bahadır Bahari Bahati Bahittin Bahuraksa Bahuwarna
  Bahuwirya Bailey Bailie Bairbel Bairon Bajragin Bajram Bakari Bakda Baker Bakhshi Bakhtiyar Baki
  Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono Bala
  Balamantri Balangga Balapati Balatekin Balazs Baldassare Baldomero Balduino Baldur Baldwin Bale
  Baleegh Balendra Balhaar Bali Balidin Balijan Balinda Balint Baljiwan Ballard Baltas Baltasar
  Baltazar Baltaş Balthasar Balvan Balveer Balz Balázs Bambad Bambang Banara Banawa Banawi Bancar
  Bandile Banel Banjeet Banks Bao Baptist Baptiste Baqar Baqir Barak Baraka Barasa Barbu Baris
  Bariş Barna Barnabas Barnabás Barnard Barnett Barney Barnie Baron Barr Barraq Barrett Barrie
  Barron Barry Barsen Bart Bartek Bartholomaus Bartholomew Bartholomäus Bartley Bartolome
  Bartolomej Bartolomeo Bartolomeu Bartolomé Barton Barıscan Barışcan Bas Basaam Basarab Basay
  Bascom Baseer Basel Basem Bashaar Bashaarat Bashan Bashar Basharat Basheer Basheerah Bashir
  Bashkim Basil Basile Basilio Basim Basir Basok Bassam Bastiaan Bastian Bastien Bastián Basım
  Batal Batool Baturay Batırhan Baudelio Baudouin Bautista Baxter Bayard Baydu Baykan Bayman
  Bayram Bayron Bayruhan Baytal Bayzettin Bazam Bağdaş Başay Başhan Başok Beat Beau Beauden Bebe
  Beckett Beckham Beda Bedford Bedi Bedri Bedrich Bedřich Beecher Behrem Behrouz Behruz Bekbay
  Bekim Bekir Bektasi Bektaşi Bela Belarmino Belisario Bell Bellisan Bello Belo Belton Ben Benadik
  Benard Benas Bence Bendeguz Bendegúz Benedek Benedetto Benedict Benedicto Benedikt Bengibay
  Bengt Beni Beniamin Benicio Benigno Benito Benjaman Benjamen Benjamim Benjamin Benjamine
  Benjamín Benji Benjiman Benjman Benjámin Benn Bennett Bennie Benno Benny Benoit Benol Benone
  Benoît Benson Bent Bentley Bento Benton Benvenuto Benyamin Benício Beppe Berat Beren Berend
  Berends Berezat Berkal Berki Berkley Berksay Berlin Bernabe Bernabé Bernard Bernardino Bernardo
  Bernd Bernd-Dieter Berndt Bernfried Bernhard Bernie Bernt Bernward Berran Berry Bert Bertalan
  Berthold Bertie Bertil Berto Bertold Berton Bertram Bertrand Bertulis Beryl Besart Beshte Besim
  Besin Besnik Bethel Bett Bevan Beyda Beyler Beyzade Beňadik Bhekani Biagio Bibuwa Bican Biel
  Bilaal Bilal Bilender Bilgen Bilgutay Bilgütay Bill Billie Billy Bilol Biltas Biltaş Binbasar
  Binbaşar Binısık Binışık Bird Birger Birgit Birousk Birsen Birt Bisar Bishop Bizhan Bişar Bjarne
  Bjorn Björn Bjørn Bladimir Blahoslav Blain Blaine Blair Blaise Blake Blanchard Blane Blas Blaz
  Blaze Blazej Blaž Blažej Blerim Bliss Bluford Bo Boaz Bob Boban Bobbie Bobby Bobur Bode Bodhi
  Bodo Boe Bogatimur Bogdan Bogomir Bohdan Bohumil Bohumir Bohumír Bohus Bohuslav Bohuš Bojan
  Bolden Boleslav Boma Bonface Bonifac Boniface Bonifacio Bonifác Booker Boone Borahan Boratas
  Borataş Boris Borivoj Borja Borje Borris Bortecin Borut Borys Bose Boss Bostjan Boston Botond
  Boubacar Bowman Boyce Boyd Boynak Boysie Bozbag Bozbağ Bozerk Bozo Boztas Boztaş Boğatimur
  Bořivoj Boštjan Božo Brad Braden Bradford Bradley Bradly Bradut Brady Bradyn Braeden Braedon
  Brahim Braiden Brain Bram Bramwel Branch Brandan Branden Brandin Brandon Brandt Brandy Brandyn
  Branislav Branko Brannon Branson Brant Brantley Braulio Bravin Braxton Brayan Brayden Braydon
  Braylen Braylon Breandan Brecht Brencis Brendan Brenden Brendon Brennan Brennen Brennon Breno
  Brent Brenton Bret Bretislav Brett Brian Brice Bridger Briek Brien Brieuc Brijesh Brion Britt
  Brittany Britton Brock Broderick Brodie Brody Brogan Bronson Brook Brooklyn Brooks Bror Brown
  Bruce Bruno Bryan Bryant Bryce Brycen Bryon Bryson Bryton Brăduț Buck Bucur Bud Budd Buddie
  Buddy Budi Buel Buell Buenaventura Buford Buget Buhari Bujar Bulunc Bulunç Bunk Bunyamun Buraid
  Burak Burakhan Burc Burckhard Burdette Buren Burgess Burghard Burim Burk Burkard Burke Burkhard
  Burkhardt Burl Burleigh Burley Burnell Burnett Burney Burnice Burnie Burns Burr Burrel Burrell
  Burt Burton Burç Bush Buster Butch Butler Buyrukhan Bynum Byrd Byron Bystrik Bystrík Bálint Béla
  Börje Börteçin Bøje Børge Büget Bünyamün Bănel Bērends Bērtulis Błazej Błażej Břetislav Bəhlul
  Bəhram Bəhruz Bəkir Bəsir Bəşir Bảo CHE-WEI CHEN-JUI CHENG-EN CHENG-HAN CHENG-HSIUNG CHENG-HUNG
  CHENG-I CHIA-HAO CHIA-HUNG CHIA-JUNG CHIA-MING CHIA-WEI CHIEN-CHENG CHIEN-CHIH CHIEN-CHUNG
  CHIEN-HSING CHIEN-HUA CHIEN-HUNG CHIEN-LIANG CHIEN-MING CHIH-CHENG CHIH-CHIANG CHIH-CHUNG
  CHIH-HAO CHIH-HSIEN CHIH-HSIUNG CHIH-HUNG CHIH-MING CHIH-WEI CHIH-WEN CHIH-YUAN CHIN-FA
  CHIN-HSING CHIN-LUNG CHIN-TSAI CHUN-CHIEH CHUN-HAO CHUN-HSIEN CHUN-HSIUNG CHUN-HUNG CHUN-LIANG
  CHUN-MING CHUN-NAN CHUN-TING CHUN-YU Cabbar Cabir Cade Caden Cael Caesar Caga Cagak Cagdan Cager
  Caglasın Cagveren Cahal Cahangir Cahir Cahya Cahyadi Cahyanto Cahyo Cahyono Caiden Cailum Cain
  Caio Caius Cakar Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Cakırca Cal
  Calcedonio Cale Caleb Calebe Calhoun Calin Calisto Calixto Callan Callie Callum Calogero Caltı
  Calum Calvin Calvince Cam Camden Cameron Camil Camille Camillo Camillus Camilo Camok Campbell
  Campo Camren Camron Camryn Can Canal Canberk Candelario Candeniz Candido Candra Candrakanta
  Cangur Cangür Canice Cannon Cannur Cansin Cantemir Cantez Canyon Caoimhin Caolain Caolan Caomhan
  Cap Capa Capkan Captain Caraka Carey Carl Carl-Heinz Carl-Johan Carleton Carlie Carlisle Carlito
  Carlo Carlos Carlton Carlyle Carmel Carmelo Carmen Carmine Carnell Carol Carrie Carrol Carroll
  Carsen Carson Carsten Carter Carub Cary Cas Case Casemiro Casen Casey Cash Casian Casimer
  Casimir Casimiro Cason Caspar Casper Cass Cassidy Cassie Cassius Caswell Catalin Cathal Cato
  Catur Caturangga Caua Caue Cauã Cauê Cavad Cavid Cavit Cavuldur Cawisadi Cawisono Cawuk Cayadi
  Cayden Cayetano Cazimir Ceasar Cebesoy Cebrian Cebrián Cecep Cecil Cecilio Cedric Cedrick Cedrin
  Ceferino Celal Celem Celestin Celestino Celikkan Celikyurek Celilay Celso Cem Cemal Cemalettin
  Cemani Cemeti Cemil Cemplunk Cenan Cengiz Cengkal Cengkir Cephus Cerci Cercis Cesar Cesare Cetin
  Cetinsu Cevheri Cevikoz Ceyhun Ceylon Cezar Cezary Cezayir Chabane Chace Chad Chadd Chadrick
  Chadwick Chaifah Chaim Chaitanya Chaiwut Chakradev Chakradhar Chalisa Chalmer Chalmers Chamali
  Champ Champak Chanakya Chance Chancey Chancy Chandler Chandra Chandran Chandresh Changaz
  Chanikan Channing Chanya Chao Charan Charle Charles Charlesh Charley Charlie Charls Charlton
  Charly Charo Chas Chase Chashida Chatresh Chatura Chau Chauncey Chauncy Chawin Chawish Chayanin
  Chayapat Chaz Che Chege Chema Cheragh Cherif Cheruiyot Chesley Chester Chet Cheusi Cheyenne
  Chibuzo Chigozie Chijioke Chin Chinedu Chip Chris Christ Christer Christiaan Christian Christie
  Christina Christion Christof Christofer Christoffer Christop Christoper Christoph Christophe
  Christopher Christos Christy Chucho Chuck Chuki Chukwudi Chukwuemeka Chus Chuy Châu Cian Cianan
  Ciaran Cicero Cihandide Cillian Cindoruk Cinerk Cingiz Ciprian Cipriano Ciriaco Ciril Cirillo
  Cirino Ciro Ciríaco Claas Clabe Claes Claiborne Clair Clarance Clare Clarence Clark Clarke
  Clarnce Clas Claud Claude Claudie Claudio Claudiu Claudius Claudy Claus Claus-Dieter Claus-Peter
  Clavs Clay Clayton Clearence Cleave Clell Clem Clemence Clemens Clement Clemente Clemmie Clemon
  Cleo Cleon Cleophas Cleto Cletus Cleve Cleveland Clide Cliff Clifford Clifton Climaco Clint
  Clinton Clive Clodomiro Clovis Cloyd Clyde Cláudio Clément Clímaco Coby Codey Codi Codie Codin
  Codrin Codrut Codruț Cody Coen Cogay Cohen Cokan Colbert Colby Cole Coleman Coleton Coley Colie
  Colin Colins Collie Collier Collin Collince Collins Collis Colm Colman Colon Colonel Colt Colten
  Colter Colton Coluccio Colum Columba Columbus Colvin Come Commodore Con Conal Conall Conan
  Conard Conchur Conleth Conley Conn Connell Conner Connie Connor Conny Conor Conrad Conradin
  Conrado Constant Constantin Constantine Constantino Conway Coolidge Cooper Copur Corbett Corbin
  Cord Cordaro Cordell Cordero Corentin Corey Coriolano Cormac Cormack Corneille Cornel Cornelio
  Cornelious Cornelis Corneliu Cornelius Cornell Corrado Corry Corsin Cortez Cortney Corvin Corwin
  Cory Cosimo Coskun Cosmas Cosme Cosmin Cosmo Cosqun Costache Costantino Costanzo Costel Costin
  Coty Council Courtland Courtney Coy Coşkun Coşqun Craig Crawford Creed Crin Cris Cristea
  Cristhian Cristhofer Cristian Cristiano Cristián Cristobal Cristofer Cristofor Cristopher
  Cristóbal Crockett Cruz Csaba Csongor Ctibor Ctirad Cullen Cuman Cumsud Cuneyit Curdin Curley
  Curro Curt Curtis Curtiss Custodio Cvetko Cyprian Cyprián Cyriel Cyril Cyrill Cyrille Cyrus
  Czeslaw Cándido Cédric Célestin César Côme Cümşüd Cüneyit Călin Cătălin Cıdal Cıvgın Cəlal Cəlil
  Cəmil Daamin Daan Daanish Daanyaal Daawood Dabbah Dabir Dabney Dacian Dacin Dadap Dadi Dag Dagel
  Daghfal Dagistan Dagobert Dagoberto Dai Dainis Dainius Daire Dairo Daiyaan Dakhil Dakoda Dakota
  Dakotah Daksh Dakshesh Dalan Dalbir Dale Daler Dalibor Daliman Dalimin Daliono Dalkılıc Dalkılıç
  Dallas Dallin Dalmas Dalton Dalvin Damar Damarcus Damari Damarion Dameer Dameon Damian Damiano
  Damien Damife Damijan Damion Damir Damián Damjan Damon Damond Damu Damurah Dan Dana Danang
  Dancan Dancun Dandre Dane Dangelo Dani Danial Daniel Daniele Danielius Daniels Danijel Danilo
  Danish Daniswara Daniyar Daniël Danjuma Dann Dannie Danniel Danny Danson Dante Danu Danuja Dany
  Danıs Danış Daquan Dara Daragh Darain Darby Darcy Dardan Darell Daren Darian Dariati Darien
  Darija Darijan Darimin Darin Dario Darion Daris Darius Dariusz Darko Darl Darmaji Darman Darmana
  Darmanto Darnell Darold Daron Darpan Darragh Darran Darrel Darrell Darren Darrian Darrick
  Darrien Darrin Darrion Darrius Darron Darry Darryl Darryle Darryll Darryn Darsh Darsirah Dartono
  Daru Daruna Darvin Darwin Darwyn Daryani Daryl Daryle Daryn Darío Dasa Dashawn Dastageer Daud
  Daudi Daulton Daunte Davante Dave Davey Davi Davian David Davide Davie Davin Davion Davis Davon
  Davonta Davonte Davor Davorin Davy Dawid Dawson Dawud Dax Daxton Dayar Dayne Dayton Dayyaan
  Dağistan Deacon Deaglan Dean Deandre Deane Deangelo Deante Decebal Declan Dedric Dedrick Deegan
  Deforest Degmeer Deiby Deion Deividas Dejan Dejon Dejuan Del Delano Delbert Delfin Delfino
  Delfín Delil Dell Della Delma Delmar Delmas Delmer Delmus Delos Delphin Delton Delvin Delwin
  Demarco Demarcus Demario Demarion Demeter Demetri Demetric Demetrio Demetrios Demetrius Demian
  Demilade Demirbuken Demirbüken Demiriz Demirok Demiryurek Demiryürek Demond Demonte Dempsey
  Denes Denis Deniz Denizalp Denkel Dennie Dennis Denny Denton Denver Denzel Denzell Denzil Deon
  Deondre Deonta Deontae Deonte Dequan Derald Dereck Derek Dereon Deric Derick Derik Derkay Derl
  Dermot Dermott Deron Derrek Derrell Derrick Derwin Deryl Desean Deshaun Deshawn Desi Desiderio
  Desire Desmond Dessie Destin Destry Detlef Detlev Dev Devan Devansh Devante Devaughn Deven Devin
  Deviner Devon Devonta Devontae Devonte Devyn Deward Dewayne Dewey Dewitt Dex Dexter Dezider
  Dezso Dezső Değmeer Dhruv Diallo Diamond Diane Diar Diarmaid Diarmuid Dick Dickie Dickson Didier
  Diederik Diedrich Diego Dierk Dieter Diethard Diethelm Diether Dietmar Dietrich Digdaya Dijon
  Diken Dilan Dilavər Dilder Dillan Dillard Dillion Dillon Dimas Dimaz Dimitri Dimitrios Dincer
  Dinckol Dincsu Dinis Dink Dino Dinu Dinçkol Dinçsü Diogo Dion Dionicio Dionigi Dionisio Dionte
  Dionyz Dionýz Dipa Dirican Dirja Dirk Dirlik Dismas Ditmar Dittmar Dixon Diyor Djamel Dmitri
  Dmitriy Dmitry Dobroslav Doc Dock Doctor Dodo Dogan Doganalp Dogansah Doguhan Dolensoy Doll
  Dolph Dolphus Dolun Dom Domagoj Domantas Domas Domen Domenic Domenick Domenico Domhnall Domingo
  Domingos Dominic Dominick Dominik Dominique Dominyka Dominykas Don Donaciano Donagh Donal Donald
  Donat Donatas Donatello Donato Donavan Donavon Dondre Donell Doniyor Donməz Donn Donnacha
  Donncha Donnell Donnie Donny Dono Donough Donovan Donta Dontae Donte Dora Dorel Dorian Dorin
  Dorinel Dorman Dorr Dorris Dorsey Doru Dorukhan Doss Doug Douglas Douglass Dovile Dovilė Dovud
  Dovydas Dow Doyle Dozier Doğanalp Doğanşah Doğuhan Dragan Drago Dragos Dragoș Dragutin Drahomir
  Drahomír Drahoslav Drajat Drake Draven Drazen Dražen Drew Dries Drilon Driton Drury Duane Duard
  Duarte Duban Dubán Ducu Dudley Duff Duilio Duje Duke Duma Dumitru Duncan Dundaralp Dung Dunia
  Dunyamalı Durab Duracan Durante Durdali Durell Durmusali Durmuşali Durodola Durrell Dursun Duruk
  Duruoz Duruöz Durward Durwood Dusan Dustan Dustin Dusty Dustyn Duuk Duvan Duván Duwayne Dušan
  Dwain Dwaine Dwane Dwayne Dwi Dwight Dwyane Dylan Dylano Dyllan Dylon Dzintars Dániel Dávid
  Dénes Désiré Dölensoy Dönməz Dündaralp Dünyamalı Dāvis Dũng EN-SHO Eakumbu Eamon Eamonn Ean
  Eanna Earl Earle Earley Earlie Early Earnest Easton Eba Ebb Ebbe Ebbie Eben Ebenezer Eber
  Eberhard Eberhardt Ebert Ebrahim Ebuakil Ebuka Ecemis Ecemiş Eckard Eckart Eckehard Eckhard
  Eckhardt Eckhart Ed Edd Eddie Eddy Edelbert Edelmiro Eden Eder Edgar Edgaras Edgard Edgardo
  Edgars Edgubay Edgübay Edi Edie Edier Edilberto Edilson Edin Edinson Edison Edisson Edmon Edmond
  Edmund Edmundo Edmunds Edoardo Edon Edouard Edsel Edson Edu Eduar Eduard Eduardo Eduards Edvard
  Edvardas Edvin Edvinas Edvins Edvīns Edw Edwar Edward Edwardo Edwin Eelis Eemeli Eemil Eerik
  Eero Eesaa Eetu Efe Effie Eflatun Eflâtun Efrain Efraín Efrem Efren Efrén Efser Eftimie Ega
  Egbert Eggert Egidijus Egil Egils Egle Eglė Egon Egzon Ehan Ehrenfried Ehrhard Ehsaas Ehsan Ehud
  Eider Eidvile Eidvilė Eijaz Eimantas Einar Einari Einer Eino Eirik Eitel Eithan Eivind Eja Ejaz
  Ejlaal Eka Ekalinga Ekansh Ekapad Ekaraj Ekavir Ekbal Ekber Ekene Ekkehard Ekkehart Ekmel Eko
  Ekow Ekrem Ekundayo Ekundu El El-Amin Eladio Elaf Elam Elariz Elbert Elbridge Elby Elchin Elcin
  Eldar Elden Elder Eldon Eldred Eldridge Eldəniz Eleazar Elemer Elemér Eleodoro Eleuterio Elex
  Elgie Elgin Elgun Elgün Elhan Eli Elia Eliakimu Elian Elias Elick Elie Eliecer Eliezer Eliga
  Eligah Elige Eligio Elihu Elijah Elio Eliot Eliott Elis Eliseo Elisha Eliud Elizah Eliáš Elkana
  Elkin Ell Elladio Ellery Elliot Elliott Ellis Ellison Ellsworth Ellwood Elly Elman Elmar Elmars
  Elmer Elmeri Elmidar Elmir Elmo Elmore Elmārs Elməddin Elnur Elof Eloi Elon Elonzo Elove Eloy
  Elphas Elpidio Elroy Elsad Elsevər Elsworth Elsən Elton Elturan Eluh Elver Elvin Elvis Elwin
  Elwood Elwyn Elxan Ely Elyas Elza Elzie Elzy Elçin Elías Elöve Elşad Elşən Eman Emanoil Emanuel
  Emanuele Emanuil Emas Embuh Emeka Emerson Emery Emett Emiel Emigdio Emil Emile Emilian Emiliano
  Emilien Emilio Emilis Emils Emin Emir Emiro Emirsan Emirşan Emit Emma Emmanuel Emmerich Emmet
  Emmett Emmit Emmitt Emmons Emomali Emong Emory Empluk Emran Emre Emrullah Emry Emīls Enar
  Encarnacion Enda Endra Endre Endrit Enea Enes Engelbert Engin Enginiz Enis Ennio Ennis Enno
  Enoch Enock Enos Enrico Enrika Enrique Ensar Ensari Ensio Enteng Enver Enzi Enzio Enzo Eoghan
  Eoin Ephantus Ephraim Ephram Ephriam Epifanio Eral Eraldo Erasmo Erasmus Erastus Eraycan Erbil
  Erby Ercan Ercihan Erdal Erdemer Erdibay Erdogan Erdursun Eremia Eren Erenalp Erensoy Ergener
  Erginel Ergonul Ergun Ergönül Ergün Erhard Erhardt Eric Erich Erick Erie Erik Erikas Eriks Erin
  Erincer Erinçer Erion Erkan Erkinel Erkki Erksoy Erkılıc Erkılıç Erland Erle Erling Ermanis
  Ermanno Ermenegildo Ermes Ermutlu Ernest Ernestas Ernesto Ernests Ernie Erno Ernst Ernst-August
  Ernst-Dieter Ernst-Otto Ernő Erogul Erol Eroz Eroğul Errol Ersat Ersec Ersel Erseç Ertan Erten
  Ertun Ertuncay Ertün Ervin Erving Ervín Erwan Erwin Eryk Eryıldız Eröz Erşat Esa Esau Esben Esco
  Esenbay Esenturk Esentürk Esequiel Esfandyar Eshan Esker Eskil Eskinalp Esko Esley Esneider
  Espartaco Espen Espiridion Espiridión Esref Essex Esteban Estel Estes Estevan Estiawan Estill
  Estiono Estiven Eston Esupofo Ethan Ethelbert Ethen Etibar Etienne Etiqad Etizaaz Ettore Euan
  Eugen Eugene Eugenio Eugine Eugène Eulogio Eunan Eusebio Eusebiu Eustace Eustaquio Eustatiu
  Eustațiu Eutimio Eutropio Evald Evaldas Evalds Evan Evance Evander Evangelos Evans Evaristo
  Evcimen Evelio Evelyn Ever Everet Everett Everette Evert Evertt Evgeny Evrimer Ewald Ewan Ewart
  Ewell Ewin Ewing Exequiel Eyal Eydan Eyyub Eyyup Eyyüp Ezekiel Ezell Ezequiel Ezgutekin
  Ezgütekin Ezio Ezra Ezzard Eşref Faas Faber Fabian Fabien Fabio Fabián Fabrice Fabricio Fabrizio
  Facundo Fadil Fahad Fahari Fahmi Fahrullah Faiq Faisal Faizan Falan Falk Falko Fami Fanaka Fang
  Faqid Faraj Faraja Faras Fares Farhad Farhan Farhod Farid Fariq Faris Fariz Faron Farouk Farrell
  Farris Faruk Fate Fathi Fatih Fatmir Faton Fatteh Faustas Faustino Fausto Fayette Fayez Fazil
  Fazli Fazul Feargal Fearghal Fed Fedde Fedele Federico Federigo Fedor Fehim Feisal Felice
  Feliciano Felicien Feliks Felipe Felix Felton Fenni Fenton Ferat Ferd Ferdi Ferdinand Ferdinando
  Feremez Ferenc Fergal Fergus Ferhat Ferihan Ferman Fermin Fermín Fernand Fernando Ferney Ferre
  Ferrell Ferris Fersan Ferzi Festus Fetullah Feyruz Feza Fiachra Fidel Fidelis Fidencio Fidvi
  Fielding Fiifi Fikrət Filip Filipe Filippo Filit Fimar Finbar Finbarr Finian Finis Finley Finn
  Finnegan Fintan Fiodor Fionan Fionntan Fiorenzo Fiorino Firdavs Firdovsi Firman Firmin Firudin
  Fisher Fisnik Fitan Fitim Fito Fitzgerald Fitzhugh Fiyaz Flamur Flannan Flavio Flaviu Fleet Flem
  Fleming Flemming Fletcher Flint Flor Florea Florence Florencio Florent Florentin Florentino
  Florian Floridor Florim Florin Floris Florián Floy Floyd Flurin Flynn Foch Fodil Folke Folker
  Folkert Folu Ford Forest Forrest Fortunato Foster Fount Foy Frado Fran Franc Frances Francesco
  Franci Francis Francisc Francisco Franciscus Francisek Franciszek Franck Franco Francois
  Francois-Xavier Franjo Frank Frank-Michael Frank-Peter Frankie Franklin Frankline Franklyn
  Franky Frans Frantisek František Franz Franz-Josef Franz-Peter Franz-Xaver François
  François-Xavier Frančišek Fraser Frazer Frazier Fred Freddie Freddy Frede Frederic Frederick
  Frederico Frederik Fredi Fredie Fredo Fredric Fredrick Fredrik Fredy Freeman Fremont French
  Fricis Fridolin Fridrich Friedbert Friedemann Frieder Friedhelm Friedhold Friedo Friedrich
  Friedrich-Karl Friedrich-Wilhelm Friend Frithjof Fritz Frode Froilan Froilán Fryderyk Frédéric
  Fuad Fulgencio Fuller Fulton Fulvio Furman Fuzayl Fuzuli Fynn Fábio Félix Füzuli Fəhmin Fərahim
  Fərda Fərhad Fərid Fərman Fərrux Fəxri Fəxrəddin Fəyyaz Fəzail Gabe Gabi Gabin Gabino Gabor
  Gabriel Gabriele Gabrielius Gabriël Gada Gadang Gading Gaduh Gael Gaetan Gaetano Gagan Gage
  Gaige Gail Gaiman Gaines Gaither Gal Galak Galang Galar Galasso Gale Galen Galih Galiono Galip
  Gallego Galo Galuh Galur Galvarino Gamal Gaman Gamani Gamanto Gambira Gamblang Ganda Gandewa
  Gandi Ganep Gang Gangsa Gangsar Gani Ganim Ganjaran Gannon Gantar Gara Garan Garang Garda
  Gardner Garech Gareth Garett Garey Garfield Garland Garner Garnet Garnett Garold Garret Garreth
  Garrett Garrick Garrison Garry Garth Garvan Garvin Gary Gaspar Gaspard Gaspare Gasper Gaston
  Gastone Gastón Gathoni Gatis Gatot Gatra Gauge Gaurang Gaurav Gautam Gauthier Gavan Gaven Gavin
  Gavyn Gay Gayle Gaylen Gaylon Gaylord Gazel Gazmend Gaël Gaëtan Gašpar Gbadebo Gbolahan Gbowoade
  Gearld Gearoid Geary Gebhard Gederts Gediminas Gedion Gee Geert Geir Gejza Gelu Genaro Gencaslan
  Gencay Gene General Genie Gennady Gennaro Geno Gençay Geo Geoff Geoffrey Geoffroy Geofrey Georg
  George Georgel Georges Georgian Georgie Georgios Geovanni Geovanny Gerald Geraldo Gerard Gerardo
  Gerardus Geraud Geray Gerd Gereon Gerfried Gergely Gergo Gergő Gerhard Gerhardt Gerhart Germain
  Germaine German Germán Gernot Gero Gerold Gerolf Geronimo Gerrard Gerrit Gerry Gerson Gert
  Gervasio Gerwin Gery Gerónimo Geza Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith Ghalib Ghanee Ghanem
  Ghani Ghannam Ghasaan Ghassan Ghauth Ghawth Ghayoor Ghazalan Ghazanfar Ghazanfer Ghazawan Ghazi
  Ghazzal Ghenadie Gheorghe Gheorghita Gheorghiță Ghilas Ghislain Ghita Ghiyaath Ghiyath Ghiță
  Ghufran Ghulaam Ghulam Ghunayn Ghusharib Ghusun Ghutayf Giacinto Giacobbe Giacomo Giampaolo
  Giampiero Gian Gian-Luca Giancarlo Gianfrancesco Gianfranco Gianluca Gianluigi Gianmarco Gianni
  Gianpaolo Gianpietro Gibson Gica Gicu Gică Gideon Giedre Giedrius Giedrė Giel Gifford Gijs Gil
  Gilang Gilbert Gilberto Gildardo Giles Gilford Gilles Gillis Gilman Gilmer Gilmore Gino Gintare
  Gintarė Ginyas Gioacchino Gioachino Gioele Gioffre Gion Gionata Giorgi Giorgian Giorgio Giosue
  Giosuè Giovani Giovanni Giovanny Girik Girindra Girish Girolamo Girts Gisbert Gitau Githinji
  Gitonga Giuliano Giulio Giuseppe Giustino Giz Gladstone Glauco Glen Glendon Glenn Glenwood
  Glover Glynn Goda Godfrey Godofredo Godwin Goebel Goffredo Gohar Gokay Gokbudun Gokcebalan
  Gokcil Goken Gokhan Goknur Goksev Gokten Golden Goncalo Gonen Gonzalo Gonçalo Gopal Goran Gorazd
  Gordan Gorden Gordon Gorge Gorgunay Gorklu Gorm Gosta Gote Gottfrid Gottfried Gotthard Gotthilf
  Gotthold Gottlieb Gottlob Gotz Governor Goyo Gozel Graciano Grady Graeme Grafton Graham Grant
  Granville Gratian Graves Gray Graydon Grayling Grayson Graziano Grațian Greco Green Greene Greg
  Grega Greger Gregg Greggory Gregoire Gregor Gregorian Gregorio Gregory Greyson Griffin Griffith
  Grigore Grigory Grove Grover Grzegorz Grégoire Grégory Guadalupe Guarino Gucal Gucluer Gucyeter
  Guenter Guenther Guglielmo Guido Guilford Guilherme Guillaume Guillermo Guiomar Guiseppe Guiying
  Gulab Gulaga Gulbala Gulegen Gulel Gulfaam Gulfam Gulsahin Gulshan Gumercindo Gumustekin Gunar
  Gunars Gunaydin Gunbir Gunden Gundolf Gunduz Gunduzalp Guneet Guneri Guney Gungordu Gunkurt
  Gunnar Gunner Gunsen Gunser Guntars Gunter Gunther Guntis Guntram Gunver Gunārs Gurarda
  Gurbanguly Gurelcem Gurney Gursal Gus Guss Gussie Gust Gustaaf Gustaf Gustas Gustav Gustave
  Gustavo Gustavus Gustaw Gustáv Gusztav Gusztáv Guthrie Guus Guy Gwenael Gyorgy Gyozo Gyte Gytis
  Gytė Gyula György Győző Gzim Gábor Gérald Gérard Géza Gökay Gökbudun Göken Gökhan Göknur Göksev
  Gökten Gökçebalan Gökçil Gönen Göran Görgünay Görklü Gösta Göte Götz Gözel Gücal Gülağa Gülbala
  Gülel Güleğen Gülşahin Gümüştekin Günaydin Günden Gündüz Gündüzalp Güneri Güngördü Günkurt
  Günser Günter Günther Günver Günşen Gürarda Gürelcem Gürsal Güçal Güçlüer Güçyeter Gəray
  HSIN-HUNG Habib Habibu Habil Haciali Hacıbəy Haden Hadi Hadithi Hadley Hadrien Hafiz Hagen
  Haiden Haider Hairyanto Haitham Hajo Hakan Hakeem Hakikat Hakim Hakon Hal Halbert Hale Halid
  Halidun Halil Halim Hall Halley Hallie Halsey Haluk Ham Hamad Hami Hamid Hamilton Hamis Hamish
  Hamisi Hamp Hampton Hampus Hamza Hamzah Handy Hanedan Hank Hannes Hanni Hanno Hanns Hannu Hans
  Hans-Adolf Hans-Albert Hans-Bernd Hans-Christian Hans-Detlef Hans-Dieter Hans-Dietrich
  Hans-Eberhard Hans-Erich Hans-Friedrich Hans-Georg Hans-Gerd Hans-Gerhard Hans-Gunter
  Hans-Gunther Hans-Günter Hans-Günther Hans-Heinrich Hans-Helmut Hans-Henning Hans-Herbert
  Hans-Hermann Hans-Hinrich Hans-Joachim Hans-Jochen Hans-Jorg Hans-Josef Hans-Jurgen Hans-Jörg
  Hans-Jürgen Hans-Karl Hans-Ludwig Hans-Martin Hans-Michael Hans-Otto Hans-Peter Hans-Rainer
  Hans-Rudolf Hans-Theo Hans-Ulrich Hans-Uwe Hans-Walter Hans-Werner Hans-Wilhelm Hans-Willi
  Hans-Wolfgang Hansel Hansford Hansgeorg Hansjoachim Hansjorg Hansjurg Hansjurgen Hansjörg
  Hansjürg Hansjürgen Hanson Hanspeter Hansruedi Hanss Hansueli Haralamb Haralambie Harald
  Harambee Hardana Harden Hardi Hardie Hardik Hardin Harding Hardy Hari Harijs Harimurti Haris
  Harish Hariz Harja Harjasa Harjaya Harjo Harl Harlan Harland Harlen Harley Harlie Harlon Harlow
  Harm Harman Harmon Harnail Harol Harold Haroldo Haron Haroon Harper Harrell Harri Harrie Harris
  Harrison Harro Harrold Harry Harsana Harsanto Harsaya Harsh Harshil Hart Hartaka Hartana Hartley
  Hartmut Hartmuth Harto Hartwell Hartwig Harun Haruna Harve Harvey Harvie Harvy Hasan Hasbek
  Hashim Hasim Haskell Hassan Hasso Hasta Hatem Hattie Havard Haven Hayali Hayden Hayes Hayret
  Hays Hayward Haywood Hazeem Hazen Hazrat Heath Heber Hebert Hector Heikki Heiko Heimo Heiner
  Heinfried Heini Heino Heinrich Heinz Heinz-Dieter Heinz-Georg Heinz-Gerd Heinz-Gunter
  Heinz-Gunther Heinz-Günter Heinz-Günther Heinz-Joachim Heinz-Josef Heinz-Jurgen Heinz-Jürgen
  Heinz-Otto Heinz-Peter Heinz-Walter Heinz-Werner Heinz-Wilhelm Heinz-Willi Heitor Hekima Hekmet
  Helfried Helge Heliodoro Hellmut Hellmuth Helmar Helmer Helmut Helmuth Hemang Hemi Hence
  Henderson Hendra Hendri Hendrik Henery Henk Henner Henning Henri Henric Henrich Henricus Henrik
  Henrikki Henriks Henrique Henry Henryk Heraclio Heraldo Herb Herbert Herberto Heribert Heriberto
  Herman Hermanis Hermann Hermann-Josef Hermanni Hermenegildo Hermes Herminio Hermon Hernan
  Hernando Herney Hernán Herrmann Herschel Hershel Hershell Heru Herve Hervey Hervé Herwig
  Heryanto Hesbon Heydar Heydər Heyvetullah Heyward Hezekiah Hezron Hezzie Hicham Hicsonmez Hidde
  Hideki Hideo Hidir Hikmət Hilal Hilario Hilary Hilbert Hilding Hill Hillard Hillary Hillery
  Hilliard Hilmar Hilmer Hilton Himawan Hindal Hinrich Hipolito Hipólito Hiram Hiroshi Hisham
  Hitesh Hiçsönmez Hjalmar Hjalmer Hjalte Hoang Hoani Hobart Hobert Hobson Hocine Hoke Holden
  Holger Holland Hollie Hollis Holm Holmes Homer Homero Honore Honoré Hoover Hope Horace Horacio
  Horatio Horatiu Horațiu Horea Horia Horst Horst-Dieter Horst-Gunter Horst-Günter Horst-Peter
  Horton Horymir Horymír Hosea Hosie Hossein Hosteen Houcine Houston Howard Howell Hoy Hoyt Hoàng
  Hredhaan Hritik Hrvoje Hubbard Hubert Hubertus Hudavent Hudson Huey Hugh Hughes Hughey Hughie
  Hugo Hugues Hukumdar Humberto Humbət Humoyun Humphrey Hunalp Hung Hunor Hunt Hunter Hurbert
  Hurdogan Hurley Huryasar Husain Huseyin Huseyn Huseynqulu Husmen Hussain Hussein Huston Huy
  Huzaifa Huzuri Hyman Hymen Hynek Hyrum Håkan Håkon Håvard Héctor Hükümdar Hümbət Hürdoğan
  Hüryaşar Hüseyin Hüseyn Hüseynqulu Hüsmen Hıfzullah Hưng Həci Həmid Həsən Həsənaga Həsənağa Həzi
  I-HSIUNG Iacob Iain Ian Iancu Ianis Ib Ibaad Iban Ibidapo Ibis Ibn Ibraaheem Ibraheem Ibrahim
  Ibrani Ibrohim Ibun Ibán Ida Idiris Idrees Idris Idriz Idık Ieremia Iesa Ifeanyi Ifechukwu
  Iftikhaar Iftikhar Ige Ignac Ignace Ignacio Ignacy Ignas Ignatius Ignatz Ignaz Ignazio Igne
  Ignác Ignė Igor Igors Ihab Ihaia Ihor Ihsaan Ihsan Ihtesham Ihtiram Ihtishaam Ihtsham Iisakki
  Ijli Ikbal Ike Ikenna Ikeoluwa Iker Ikhlaas Ikhsan Ikin Ikiz Ikraam Ikramah Ikrimah Ilalmıs Ilan
  Ilari Ilarie Ilarion Ilbek Ildefonso Ildem Ilgi Ilgı Ilham Ilhan Ilias Ilie Ilija Ilim Ilir Ilja
  Ilkim Ilkin Ilkka Illya Ilmafer Ilmari Ilmars Ilmārs Ilqar Ilsu Ilteris Ilya Ilyas Ilyes Imad
  Imam Imanol Imants Imaran Imer Immanuel Immo Imran Imre Imren Imrich Imron Inaki Inanclı Indra
  Indrajit Indre Indrek Indrikis Indriķis Indrė Infant Ingbert Inge Ingemar Ingmar Ingo Ingolf
  Ingram Ingvar Inigo Inioluwa Innocent Inocencio Inocentiu Inocențiu Inqilab Intihap Intiqam Ioan
  Ioannis Ion Ionel Ionica Ionică Ionut Ionuț Iosif Ippazio Ira Irfan Irinel Irl Irmantas Irnanto
  Irsad Irungu Irven Irvin Irvine Irving Irwan Irwin Isa Isaac Isaack Isaak Isac Isack Isadore
  Isai Isaiah Isaias Isak Isam Isaque Isaya Isaías Iscan Iseoluwa Isfandiyor Isgəndər Ishaan Isham
  Ishmael Ishola Ishwar Isiah Isidor Isidore Isidoro Isidro Islam Islom Ismael Ismail Ismayıl
  Ismaël Ismet Ismo Ismoil Ismık Ismət Isom Israel Israfil Isreal Issa Issac Issack Istvan István
  Isıkay Isıman Italo Itamar Ituri Iulian Iuliu Iurie Iustin Iustinian Iva Ivan Ivano Ivar Ivars
  Ivecen Iver Iverson Ivey Ivica Ivo Ivor Ivory Ivy Iván Iwan Iwo Ixtiyar Iyiyurek Izaaz Izabele
  Izabelė Izaiah Izayah Izgu Izidor Iztok Izzət Iñaki Iľja Işıkay Işıman JEN-CHIEH JUI-EN JUNG-HUA
  Jaabir Jaafar Jaak Jaakko Jaan Jaanus Jabal Jabari Jabbaar Jabbar Jabez Jabir Jabr Jabulani Jace
  Jacek Jacinto Jack Jackson Jacky Jacob Jacobo Jacobus Jacoby Jacopo Jacques Jacquez Jad Jade
  Jaden Jader Jadiel Jadon Jadyn Jaeden Jaeman Jafar Jafet Jaffer Jaga Jagapati Jagaraga Jagat
  Jagdish Jagger Jahangir Jahanzeb Jahdami Jahdari Jaheem Jaheim Jahiem Jahir Jahiz Jahm Jahongir
  Jai Jaiden Jaider Jaidyn Jail Jaiman Jaime Jaimie Jair Jairaj Jairo Jairus Jais Jajuan Jaka Jake
  Jakob Jakobe Jakobs Jakov Jakub Jalaal Jalal Jaleel Jalees Jalen Jalia Jalil Jalmari Jalol Jalon
  Jamaal Jamal Jamar Jamarcus Jamari Jamarion Jame Jameel Jamel James Jameson Jamey Jamie Jamil
  Jamin Jamir Jamison Jammie Jamshid Jan Jan-Ake Jan-Erik Jan-Olof Jan-Peter Jan-Åke Janez Jangwa
  Jani Janic Janick Janik Janis Jankat Janko Jann Janne Jannik Jannis Jano Janos Janosch Janus
  Janusz Japhet Japheth Jaquan Jaquez Jarad Jared Jaren Jaret Jarett Jari Jarkko Jarl Jarlath
  Jarleth Jarmo Jarne Jarno Jarod Jarolim Jarolím Jaromir Jaromír Jaron Jaroslav Jaroslaw Jarrad
  Jarred Jarrell Jarret Jarrett Jarrod Jaruwan Jarvis Jarwa Jarwadi Jarwi Jase Jasen Jasiah Jasin
  Jasmani Jasmin Jason Jasper Jasur Jaswadi Jati Jatin Jatmiko Javad Javan Javed Javen Javi Javier
  Javion Javohir Javon Javonte Jax Jaxen Jaxon Jaxson Jaxton Jay Jaya Jayadi Jayce Jaycob Jaydan
  Jayden Jaydin Jaydon Jayeng Jaylan Jaylen Jaylin Jaylon Jayme Jaymes Jayson Jayvion Jayvon
  Jazeps Jean Jean-Baptiste Jean-Charles Jean-Christophe Jean-Claude Jean-Francois Jean-François
  Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe
  Jean-Pierre Jean-Pol Jean-Yves Jeannot Jeb Jed Jedediah Jedidiah Jedrzej Jeet Jef Jeferson Jeff
  Jefferey Jefferson Jeffery Jeffie Jeffrey Jeffry Jefri Jeison Jeisson Jekabs Jekaubs Jelani
  Jelle Jelte Jemal Jenaro Jenel Jennings Jeno Jens Jens-Peter Jens-Uwe Jensen Jenő Jep Jeppe
  Jeptha Jerad Jerald Jeramiah Jeramie Jeramy Jere Jered Jerel Jereme Jeremey Jeremi Jeremiah
  Jeremias Jeremie Jeremy Jeremías Jergus Jerguš Jerimiah Jerimy Jerker Jermain Jermaine Jerman
  Jermey Jermiah Jernej Jerod Jeroen Jerold Jerome Jeromy Jeronimo Jerrad Jerrel Jerrell Jerrod
  Jerrold Jerry Jerson Jerzy Jerónimo Jerôme Jesper Jess Jesse Jessee Jessie Jessy Jesus Jesús
  Jethro Jetmir Jeton Jett Jettie Jevgeni Jevon Jewell Jezups Jhan Jhoan Jhon Jhonatan Jhonny
  Jhony Jie Jiles Jim Jimmie Jimmy Jinawi Jindra Jindrich Jindřich Jing Jinjuta Jip Jiri Jitrin
  Jiří Jo Joachim Joacim Joakim Joan Joannes Joao Joaquim Joaquin Joaquín Joash Job Jobe Jobst
  Jochem Jochen Joe Joel Joep Joerg Joeri Joeseph Joesph Joey Joffrey Johan Johann Johannes Johans
  Johathan John Johnathan Johnathon Johney Johnie Johnnie Johnny Johnpaul Johnson Johnstone Johny
  Joko Jokubas Jokūbas Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jones Joni Jonnie Jonny Jono
  Jonás Jonáš Joojo Joona Joonas Joonatan Joost Joppe Joram Joran Jordan Jorden Jordi Jordon Jordy
  Jordyn Jordán Joren Jorg Jorg-Peter Jorge Jorgen Joris Jorma Jorn Jort Jorune Jory Jorūnė Jos
  Jose Josef Joseluis Josep Joseph Josephat Josephus Josh Joshua Joshuah Josiah Josip Josko Joso
  Josphat Josse Jost Josua Josue Josué José Jouko Jouni Jovan Jovani Jovanni Jovanny Jovany Joy
  Jozef Jozo Jozsef João Joé Joël Joško Jožef Jua Juan Juanito Judah Judd Jude Judge Judson Juelz
  Juergen Juha Juhana Juhani Juho Jukka Jule Jules Julian Julien Julijs Julio Julious Julius
  Juliusz Julián Juluis Juma Jumaane Jumadi Jumari Jun Junior Junious Junius Juozas Juraj Jure
  Jurg Jurgen Jurgita Juri Jurij Juris Jurre Jussi Justas Justen Justice Justin Justinas Justine
  Justiniani Justo Juston Justus Justyn Jusuf Juul Juuso Juvenal Juwan Juwon Jyrki Ján János
  Jérémie Jérémy Jérôme Józef József Jörg Jörg-Peter Jörgen Jörn Jørgen Július Jürg Jürgen Jüri
  Jānis Jāzeps Jēkabs Jēkaubs Jędrzej Jūlijs KAI-HSIANG KUAN-HUNG KUAN-LIN KUAN-TING KUAN-YU
  KUO-HSIUNG KUO-HUA KUO-JUNG Kaamil Kaan Kaarlo Kaashif Kaazim Kabeer Kabir Kabiru Kachela Kacper
  Kacung Kada Kade Kadeem Kaden Kader Kadin Kadir Kadyn Kaeden Kael Kafeel Kahir Kahlil Kahu
  Kahurangi Kai Kai-Uwe Kaiden Kaique Kairav Kaiser Kaj Kajen Kajetan Kajji Kajus Kala Kalbi Kale
  Kaleb Kaleem Kaleema Kalel Kalen Kalervo Kalevi Kalgay Kalim Kalle Kalman Kalpit Kalvin Kamal
  Kamar Kamari Kamau Kambali Kamden Kameron Kamidin Kamiel Kamil Kamolchanok Kamran Kamren Kamron
  Kamryn Kanak Kanat Kanda Kane Kanini Kanpulat Kanye Kaombwe Kapagan Karaamat Karabas Karabaş
  Karaca Karaer Karakucak Karam Karan Karanbay Karani Karanja Karatas Karataş Karcan Kardi Kare
  Kareem Kareen Karel Kari Karim Kariman Karimi Kariuki Karja Karl Karl-August Karl-Dieter
  Karl-Erik Karl-Ernst Karl-Friedrich Karl-Georg Karl-Hans Karl-Heinrich Karl-Heinz Karl-Hermann
  Karl-Josef Karl-Jurgen Karl-Jürgen Karl-Ludwig Karl-Otto Karl-Peter Karl-Werner Karl-Wilhelm
  Karlfried Karlheinz Karlis Karlo Karlukhan Karma Karman Karna Karol Karolis Karoly Karsa Karsana
  Karson Karsten Karta Karter Karya Kasam Kasen Kasey Kash Kashan Kashangaki Kashif Kasif Kasim
  Kasimir Kasiran Kason Kaspar Kaspars Kasper Kassim Kassym-Jomart Kastriot Kasusra Katana Kauko
  Kauri Kauthar Kavon Kavurt Kawaca Kawaya Kawkab Kawthar Kay Kay-Uwe Kayagun Kayagün Kayden Kaye
  Kaygusuz Kayrabay Kaysan Kayson Kayun Kayıt Kazi Kazim Kazimierz Kazimir Kazimír Kazuo Kazuya
  Kazım Kaşif Keagan Kealan Keandre Keano Keanu Keaton Keegan Keelan Keenan Keenen Kegan Keifer
  Keijo Keion Keith Keji Kelami Kelan Kelby Keld Kelechi Kellan Kellen Kelley Kelly Kelsey Kelton
  Kelvin Kelâmi Kem Kemal Kemba Kemboi Ken Kenan Kenari Kendal Kendall Kendell Kendrick Kenedy
  Kenes Keneth Kenichi Kenji Kenn Kennard Kennedy Kennet Kenneth Kenney Kennith Kennth Kenny Kent
  Kenter Kenth Kenton Kenya Kenyangi Kenyatta Kenyon Kenzie Kenzo Keon Kerim Kerman Kermit Kerry
  Kerwin Keshaun Keshawn Kestutis Kete Kevan Keven Kevim Kevin Kevon Keyaan Keyon Keyshawn Khaalid
  Khaan Khaled Khalid Khalifa Khalil Khamani Khamisi Khari Khiry Khoa Kiaan Kian Kiano Kiapo Kiara
  Kiaran Kiarie Kibar Kibet Kiburi Kick Kiefer Kiel Kieran Kiernan Kieron Kieth Kijana Kijani Kike
  Kiley Kilian Killian Kilonzo Kim Kimani Kimanzi Kimathi Kimball Kimberly Kimbilio Kimeu Kimmo
  Kimutai King Kingston Kinte Kinubi Kinuthia Kinyanjui Kinyua Kioko Kip Kipchirchir Kipchumba
  Kipenzi Kipkemboi Kipkemoi Kipkirui Kipkoech Kipkorir Kipkosgei Kipkurui Kiplagat Kiplangat
  Kiplimo Kipngeno Kipngetich Kipp Kipras Kiprono Kiprop Kiprotich Kipruto Kipsang Kiptoo Kipyegon
  Kiramettin Kirby Kirk Kirt Kirui Kit Kiume Kiyasi Kiyoshi Kjeld Kjell Kjetil Klaas Klas Klaus
  Klaus-Dieter Klaus-Gunter Klaus-Günter Klaus-Jurgen Klaus-Jürgen Klaus-Michael Klaus-Peter
  Klaus-Ulrich Klaus-Werner Klavs Klemen Klemens Klement Kliment Knox Knud Knut Knute Kobe Koby
  Kocabas Kocabaş Kocak Kockan Koda Kodchaporn Kody Koech Koen Koenraad Kofi Kojo Koker Koko
  Koktas Kolawole Kolby Koldan Kole Koloman Kolten Kolton Kondo Konguralp Konner Konnor Konrad
  Konradi Konradus Konstantin Konstantinos Konstanty Konštantín Kopan Koray Korbin Korbinian
  Kordell Korede Korey Korir Korkmazalp Kornel Kornelija Kornelius Kornél Korugan Kory Kosemen
  Kosgei Kosukhan Kotryna Kotuz Kovu Koçak Koçkan Koşukhan Kraig Kris Krish Krishna Krisjanis
  Kriss Kristaps Kristen Krister Kristers Kristiaan Kristian Kristijan Kristin Kristián Kristjan
  Kristof Kristofer Kristoffer Kristopher Krists Kristupas Kristóf Krisztian Krisztián Krisztofer
  Krišjānis Krišs Krištof Krystian Krystof Kryštof Krzysztof Ksawery Kuddusi Kujoe Kujtim Kullervo
  Kulnun Kumar Kunaporn Kuncara Kunibert Kuno Kunta Kunthara Kuria Kurnia Kursad Kurt Kurtis
  Kurunzi Kushtrim Kusiima Kustaa Kusuma Kutay Kvetoslav Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi
  Kweku Kwesi Kyalo Kyan Kyano Kylan Kyle Kyler Kylian Kyllian Kymani Kyosuke Kyree Kyson Kálmán
  Károly Kâmil Kåre Kévim Kévin Köker Köktaş Kösemen Kürşad Kārlis Kęstutis Kılıcbay Kılıçbay
  Kınel Kırat Kırgız Kıvılcım Kızıl Kızıltunc Kızıltunç Kəmaləddin Kənan Kəramət Kərim Laban
  Labeeb Labib Labinot Labuh Lacey Lachlan Lacy Lacın Ladarius Laddie Ladislau Ladislaus Ladislav
  Laeeq Lafayette Lafe Lage Lahiah Laimonis Laiq Laith Lajlaj Lajos Laksana Laksh Lakshit Lalo
  Lamar Lamarcus Lambert Lamberto Lameck Lamine Lamont Lamonte Lanang Lance Landan Landen Lander
  Landin Lando Landon Landyn Lane Langalibalele Langat Langgeng Lanjar Lannie Lanny Lantar Laqeet
  Laquan Lark Larkin Laron Larry Lars Lars-Ake Lars-Erik Lars-Goran Lars-Göran Lars-Olof Lars-Åke
  Larue Lary Lascar Lascăr Lashawn Lasmanto Lasmono Lasse Lassi Laswi Laszlo Lateef Latif Latrell
  Laurance Laureano Laurel Laurence Laurens Laurent Laurentiu Laurenz Laurențiu Lauri Laurian
  Laurin Lauris Laurita Laurits Laurynas Laus Laust Lautaro Lavar Lavern Laverne Lavon Lawerence
  Lawrance Lawrence Lawson Lawton Lawyer Layne Layth Layton Lazar Lazaro Laziz Lazzaro Lazăr Lazım
  Laçın Le Lea Leamon Lean Leander Leandre Leandro Leano Leart Ledion Ledun Ledün Lee Leeroy Leevi
  Lega Legawa Lei Leider Leif Leigh Leighton Leja Leke Leland Lem Lembah Lemmie Lemon Lemuel Len
  Lena Lenard Lenin Lenn Lennard Lennart Lennarth Lennert Lennie Lennon Lenny Lenon Lenord Lenwood
  Leo Leocadio Leon Leonard Leonardo Leonce Leoncio Leone Leonel Leonhard Leonid Leonidas Leons
  Leontin Leopold Leopoldo Leordean Leos Leoš Lere Leroy Les Lesley Leslie Less Lessie Lester
  Leszek Leticija Levan Levar Levente Levern Levi Levie Levin Levis Levon Levoslav Levy Lew Lewis
  Lex Lexie León Leónidas Liam Lian Lias Liban Libardo Liberto Libor Lica Lică Liepa Lieven Lige
  Lilburn Lillard Lim Liman Limar Limazah Linas Lincoln Lindbergh Lindell Linden Lindsay Lindsey
  Lindy Link Linn Linnie Lino Linton Linus Linwood Linzy Lio Lionel Liridon Lirim Lirjan Lisandro
  Lish Lisle Liston Little Littleton Livingstone Livio Liviu Liyaaqat Liyaqat Ljubisa Llewellyn
  Lloyd Loan Lode Lodewijk Lodovico Loek Logan Lohit Loic Lois Loke Lon London Lone Loney Long
  Lonie Lonnie Lonny Lonzo Loot Lope Lora Loran Lorcan Loren Lorenz Lorenza Lorenzo Loreto Lorik
  Lorin Loring Loris Lorne Lotfi Lothar Lott Lou Loui Louie Louis Louka Lourenco Lourenço Love
  Lovell Lovett Lovie Lovre Lovro Lowe Lowell Lowie Loy Loyal Loyd Loïc Loïs Luan Luay Lubomir
  Lubomír Lubor Lubos Luboslav Luboš Luc Luca Lucas Lucca Lucentiu Lucențiu Luchino Lucho Lucian
  Luciano Lucien Lucio Lucious Lucius Lucky Lucretiu Lucrețiu Ludek Ludger Ludo Ludolf Ludomil
  Ludovic Ludovico Ludovicus Ludovit Ludvig Ludvik Ludvík Ludwig Luděk Lue Luej Luhung Luigi Luis
  Luka Lukas Lukasz Luke Lukita Lukman Lukáš Lula Luluh Lulut Lulzim Lum Lumir Lumír Lungile Lupe
  Luqmaan Luqman Lurhur Luster Lut Lute Lutf Lutfan Lutfi Luther Luthfi Lutz Luuk Luverne Luwar
  Luwes Luyanda Luzius Luís Lwandile Lyam Lydell Lyle Lyman Lyn Lyndon Lynn Lynwood Lyric László
  Lázaro Léandre Léo Léon Léonard Léonce Léopold Lütfi Lėja Lətif MING-CHE MING-HUI MING-HUNG
  MING-TE MING-TSUNG Maahir Maajid Maalik Maanas Maanav Maarten Maawiya Maaz Maazin Mabad Mac
  Macario Macarthur Macauley Mace Maceo Macharia Maciej Mack Mackenzie Macs Mad Madalin Madani
  Madden Maddox Maddux Madhav Madison Madiyan Mads Madyan Mae Mael Magne Magnus Mahad Mahamadou
  Mahathir Mahaz Mahbeer Mahboob Mahbub Mahdee Mahdi Mahdy Maheen Maher Mahesa Mahfooz Mahfud
  Mahfuj Mahfuz Mahir Mahja Mahlon Mahmood Mahmoud Mahmud Mahmut Mahsun Maicol Maik Maikol Maina
  Maingi Mairtin Maj Majd Majdi Majdy Majeed Majid Major Makai Makara Makau Makeen Makhi Makini
  Makokha Makori Maks Maksim Maksimiljan Maksur Maksymilian Makunga Makuta Makuu Mal Malachi
  Malachy Malakai Malaki Malcolm Malcom Male Malik Malio Malte Malthe Malvin Mamadou Maman Mamie
  Mamun Man Manaaki Manabu Manaf Manah Manaia Manan Manawa Manbir Mandla Mandlakhe Manford Manfred
  Manley Manly Mannie Manning Manole Manolo Mans Mansfield Manson Mansour Mansurali Mantas Mante
  Manthan Mantė Manu Manuel Manus Maqsud Maras Marat Marc Marcantonio Marcel Marcelino Marcell
  Marcello Marcellus Marcelo Marchello Marcial Marciano Marcin Marcio Marco Marcos Marcu Marcus
  Marek Mareks Margana Margarito Margus Marguy Maria Mariadi Marian Mariano Marijan Marijn Marin
  Marino Marinus Mario Marion Maris Marius Mariusz Marián Marjan Mark Markas Markel Markell Markku
  Marko Markus Marland Marley Marlin Marlo Marlon Marlyn Marnix Maroof Maros Maroš Marques Marquez
  Marquis Marquise Marrion Marsh Marshal Marshall Marsito Marsudi Mart Martaka Martana Martani
  Martell Marten Martez Marti Martial Martijn Martim Martin Martino Martins Marton Martti Marty
  Martyn Martynas Martí Martín Marvin Marwata Maryadi Maryanto María Masao Masar Masika Masinde
  Mason Masoud Massimiliano Massimo Massinissa Mat Matas Mate Matei Matej Mateo Mateus Mateusz
  Matevz Matevž Math Matheo Matheus Mathew Mathews Mathias Mathieu Mathijs Mathis Mathys Mathéo
  Mati Matias Matic Matija Matiss Matiu Matjaz Matjaž Mato Matous Matouš Mats Matt Matteo Matthaus
  Matthew Matthias Matthieu Matthijs Matthäus Matti Mattia Mattias Matts Mattéo Matunda Matus
  Matyas Matyáš Matéo Matías Matúš Matěj Matīss Mauno Mauri Maurice Mauricio Maurilio Maurin
  Maurits Mauritz Maurizio Mauro Maurus Maury Maurycy Maverick Mavuno Max Maxence Maxi Maxie Maxim
  Maxime Maximiano Maximilian Maximiliano Maximilien Maximilián Maximillian Maximino Maximo
  Maximus Maxwel Maxwell Maxx May Maykol Maynard Mayo Mazlum Maël Mbithi Mboya Mbugua Mburu
  Mcarthur Mcebisi Mckinley Mearl Mecit Medard Medeja Medėja Meelis Mees Mefarettin Mehdi
  Mehdiqulu Mehman Mehmed Mehmet Mehmetzahir Meik Meinhard Meinolf Meinrad Mekhi Mel Melbourne
  Melchior Melchor Melichar Melihcan Melker Mell Melle Melton Melville Melvin Melvyn Melwin Memili
  Memphis Menachem Mengi Menguc Mengüç Mentor Mercer Merdi Mergim Merijn Merl Merle Merlin Merlyn
  Merrill Merritt Mert Mertel Merton Mervin Mervyn Merwin Merzuk Meshack Meshur Messiah Mestur
  Mesut Metehan Metin Metinkaya Metod Metro Mevlut Mevlüt Meyer Meşhur Micael Micah Miceal Micha
  Michael Michail Michal Michale Michaël Michał Micheal Michel Michelangelo Michele Micheletto
  Michelotto Michial Michiel Mick Mickael Mickaël Mickey Micky Miel Mieszko Migle Miglė Miguel
  Miguelangel Miha Mihael Mihai Mihail Mihajlo Mihaly Mihels Mihhail Mihin Mihkel Mihnea Mihály
  Miika Mijo Mik Mika Mikael Mikaere Mikal Mikayıl Mike Mikeal Mikel Mikelis Mikels Mikhail
  Mikheil Mikkel Mikko Miklos Miklós Mikołaj Mikulas Mikuláš Mikyas Milan Milas Milay Milburn Mile
  Miles Milford Millard Miller Mills Milo Milorad Milos Miloslav Milovan Miloš Milton Milán Min
  Mindaugas Minenhle Miner Ming Minh Minor Minoru Mio Miodrag Miran Mirbadin Mircea Mirco Mirko
  Miro Miron Mironshoh Miroslav Miroslaw Mirsad Mirzə Mirəli Misael Mischa Mishat Mislav Mitch
  Mitchel Mitchell Mitesh Mitica Mitică Mitra Mitrut Mitruț Mituru Mizhir Miķelis Miłosz Mladen
  Mlungisi Modesto Modris Moe Mogens Mohamad Mohamed Mohamedi Mohammad Mohammed Mohamud Mohand
  Mohsen Mohsim Moises Moisés Mojmir Mojmír Momanyi Monis Monroe Mont Montana Monte Montel
  Montgomery Montie Montrell Monty Moody Mordechai Moreno Morgan Moric Moritz Morris Morten
  Mortimer Morton Mose Moses Moshe Mouloud Mounir Mourad Mourib Moussa Mthokozisi Mubariz Mucahit
  Mucellib Muchiri Muema Mueni Mufit Mugambi Mugendi Mugo Mugur Mugurel Muhallil Muhamed Muhamet
  Muhammad Muhammadali Muhammadamin Muhammadamir Muhammadayub Muhammadaziz Muhammadrizo
  Muhammadsafo Muhammadsodiq Muhammadsolih Muhammadu Muhammadumar Muhammadyasin Muhammadyusuf
  Muhammadziyo Muhammed Muhammet Muharrem Muhazzim Muhip Muhyettin Muia Muiruri Mujur Mukhtar
  Mukhwana Mukramin Muktedir Mulayim Mulele Muli Mulwa Mulya Mulyanto Mulyono Mumbi Mumo Mumpuni
  Mumtaz Munene Mungai Muni Munif Muntəzir Munyao Munyoki Munəvvər Murad Murat Muratcan Murdock
  Muriithi Murilo Murimi Murit Murithi Muriuki Murl Murod Murphy Murray Murry Mursinin Mursita
  Mursəl Murti Musa Musafet Musau Musee Musembi Muslim Muslum Mustafa Mustafo Mustapha Mustika
  Mustofa Musyoka Musyoki Mutai Mutasım Muthama Muthengi Muthoka Muthoni Muthui Mutie Mutinda
  Mutiso Mutisya Mutluhan Mutua Mutuku Mutunga Muturi Muvaffak Muxtar Muzaffer Muzdahir Muzekker
  Muzhir Muzəffər Mwangangi Mwangi Mwaniki Mwanzia Mwaura Mwende Mwendwa Mwezi Mwikali Mwiti
  Mychal Myer Mykel Mykhailo Mykola Myles Myrl Myron Myrtle Mzamo Márcio Mário Márk Márton Mátyás
  Máté Máximo Måns Mårten Móric Möhsim Mübariz Mücellib Müfit Mükramin Mülâyim Mümtaz Münif
  Müntəzir Münəvvər Mürit Mürsəl Müslum Müslüm Müzekker Müzəffər Māris Mārtiņš Mădălin Məhəmməd
  Məhərrəm Məmməd Mənsur Na Naadir Naail Naajy Naasih Naasir Naathim Naazhim Nabeeh Nabeel Nabhan
  Nabigh Nabih Nabil Nacer Nachiket Nacho Nacio Nadeem Nadhir Nadim Nadir Nadr Nae Naeem Nael
  Nafasat Nafees Nafesa Nafii Nafis Naglis Nagı Nahashon Nahiara Nahuel Naib Nail Naim Najair
  Najam Najee Najeeb Najib Nakia Nakif Nakip Naksh Nakul Nalar Nam Namiq Namon Nand Nando Nandor
  Nanni Naoise Naoki Naoto Napoleon Napoleone Naradi Narcis Narciso Narcisse Nardi Narendra Narji
  Nas Nasab Naser Nash Nasim Nasir Nasiru Nasrullah Nasser Nassim Nasuf Nat Natalio Natan Natanael
  Nataniel Nate Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen Natiq Nattawun Naud Naveen
  Nawaf Nawaz Nayil Nazaret Nazario Nazim Nazir Nazlim Nazmi Naël Naïm Nağı Ndegwa Nderitu
  Ndirangu Nduku Ndung'u Ndunge Ndungu Nduta Neal Nebih Nebojsa Necati Necdat Nechifor Necmettin
  Ned Nedas Needham Neel Neely Neftali Neftalí Nehemiah Nehip Neider Neil Neill Nejc Nel Nelio
  Nello Nels Nelson Nelu Nemanja Nenad Neo Nerijus Nerim Neringa Nery Nesip Nestor Neville Nevin
  Nevio Nevsal Newell Newman Newt Newton Nezihi Ng'ang'a Ngamia Nganga Ngari Ngeni Ngigi Ngugi
  Nhien Nhiên Nhlanhla Nial Niall Nibaldo Nicanor Nicat Niccolo Niccolò Nichakarn Nichifor
  Nicholas Nicholaus Nicholus Nick Nicklas Nicklaus Nickolas Nickson Nicky Niclas Nico Nicoara
  Nicoară Nicodemo Nicodemus Nicodim Nicola Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolaus
  Nicolo Nicolás Nicolò Nicu Niculita Niculiță Nicusor Nicuta Nicușor Nicuță Niek Niels Nigel
  Nihad Nihai Nihal Niilo Nik Nikau Nikhil Nikita Nikko Niklas Niklaus Niko Nikodem Nikola Nikolai
  Nikolaj Nikolajs Nikolaos Nikolas Nikolaus Nikolay Nikora Niks Niksa Nikša Nil Nile Niles Nilo
  Nils Nilson Nim Nino Niracha Nitesh Nixon Niyaga Niyaz Niyazi Niyilolawa Njabulo Njagi Njenga
  Njeri Njeru Njiru Njogu Njoki Njoroge Njue Njuguna Nnamdi Noa Noah Noam Noble Noe Noel Nojus
  Nolan Nolberto Nolen Noman Nonso Noor Noppakao Norbert Norberto Norbey Norman Normand Normunds
  Norris North Norton Norval Norwood Noud Nouri Nout Novruz Noé Noël Nrima Ntimi Nugraha Nuhu Nuno
  Nunzio Nural Nurcan Nuretdin Nurettin Nuri Nuriat Nurkan Nurlan Nurmuhammad Nursultan Nursən
  Nuru Nurulla Nurullah Nurşən Nurəddin Nusirəvan Nusrət Nutcha Nutkrita Nutwadee Nuyan Nuşirəvan
  Nwabudike Nyaga Nyakundi Nyamai Nyambura Nyana Nyawira Nyoman Nyongesa Nzioka Nzomo Nándor
  Néstor Nürəddin Nüsrət Nəcəf Nəriman Nəsib Nəsimi Oakley Oba Obaid ObaniJesu Obe Obed Obie
  Obinna Ocampo Ochieng Ocie Octav Octave Octavian Octavio Octaviu Octavius Oda Odd Oddie Odell
  Odhiambo Odhran Odie Odin Odis Odkanlı Odongo Oduor Odus Offie Oganer Ogden Oge Oget Ogooluwa
  Ogulbas Ogurata Oguzman Oisin Oiva Ojas Okanay Okbay Oke Okechukwu Okello Okey Okguclu Okgüçlü
  Okkas Okoth Okseven Okta Okto Okturemis Okturk Oktüremiş Okumu Okyalaz Ola Oladare Oladimeji
  Olaf Olakunle Olan Oland Olanrewaju Olansile Olav Olavi Olca Oldag Oldağ Oldrich Oldřich Ole
  Oleg Olegario Oleh Oleksandr Oleksiy Olen Oley Olfert Olga Olgerts Olgierd Olie Olimpian Olimpiu
  Olin Oliver Olivier Olivija Oliviu Olivér Oliwer Oliwier Olle Olli Ollie Olof Oloo Olov
  Olumorotimi Oluoch Oluwafemi Oluwagbemiga Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun
  Oluwole Om Omaca Omair Oman Omar Omari Omarion Omeir Omer Omkaar Omobobola Omondi Omotayo Omran
  Omur Onat Oncel Ondieki Ondrej Ondřej Oneal Onel Onesmus Ongay Ongen Onkar Onni Onofre Onsal
  Onuker Onur Onurcan Onursu Onveer Onyango Opan Opiyo Opung Oqtay Ora Oral Oran Orange Oranlı
  Orazio Orduxan Oren Orestas Oreste Orgun Orgün Orhan Orie Orik Orin Orinder Orion Oris Orjan
  Orla Orland Orlando Orley Orlin Orlo Orren Orrie Orrin Orris Orson Ortak Ortwin Oruc Oruç Orval
  Orvel Orvil Orville Orvin Orvis Orxan Oryurek Osama Osamu Osbaldo Osborn Osborne Oscar Osie
  Oskar Oskari Oskars Oskár Osman Osmo Osogo Ossama Ossi Ossian Ossie Osten Osunleke Osvald
  Osvaldo Osvalds Oswald Oswaldo Oswin Otabek Otakar Otavio Otay Otfried Otha Othel Othmar Otho
  Otieno Otis Otmar Oto Ott Ottavio Ottfried Ottie Ottis Ottmar Otto Ottokar Ottomar Ottone Ottó
  Otávio Ouanes Ouma Oumar Ousmane Oussama Ova Ove Over Ovid Ovidio Ovidiu Ovila Owais Owe Owen
  Owens Owino Owuor Oymak Ozakan Ozalpsan Ozansu Ozansü Ozaslan Ozbay Ozbilek Ozcam Ozdal Ozdil
  Ozdogdu Ozel Ozell Ozerdinc Ozertem Ozger Ozgur Ozie Ozinal Ozkent Ozkutlu Ozlu Ozokcu Ozpınar
  Ozsozlu Oztek Ozturk Ozudogru Ozy Ozzie Oğulbaş Oğurata Oğuzman Oļģerts PAI-HAN PAI-HUNG PAI-JUI
  PAI-LIN PAI-YEN PAI-YU PIN-JUI PO-WEN Paavo Pablo Pachongruk Paco Pada Padraic Padraig Padraigh
  Page Paiman Pak Paker Pakjira Pal Palle Palmer Pambe Pamfil Panagachie Panait Panca Pancho Pandu
  Panfilo Pangeran Pangestu Panji Pankrac Pankrác Pannawich Paolo Par Pardi Paride Parin Paris
  Park Parker Parley Parman Parrish Parsa Parth Parvez Pasa Pascal Paschal Pascual Pasi Pasqual
  Pasquale Pastor Pat Patchaploy Patcharaporn Pate Patric Patrice Patricio Patrick Patrik Patrizio
  Patru Patryk Pattamon Pattapon Pattatomporn Pau Paul Paul-Gerhard Paul-Heinz Pauli Paulino
  Paulius Paulo Pauls Pauric Pavao Pavel Pavol Paw Pawan Pawel Paweł Paxton Payton Paşa Peadar
  Peader Pearce Pearley Pearse Peder Pedro Peem Peer Peeter Pehlil Pekka Pelaji Pelayo Pelle
  Pellegrino Pentti Pepe Pepijn Pepito Per Per-Erik Per-Olof Percival Percy Perkasa Perley Pernell
  Pero Perry Pershing Pertti Pervaiz Petar Pete Peter Peter-Michael Peteris Peterson Petr Petras
  Petre Petri Petrica Petrică Petrisor Petrișor Petro Petros Petru Petrus Petrut Petruț Petter
  Petteri Peyton Phelim Phelix Phenphitcha Phil Philemon Philip Philipp Philippe Phillip Philo
  Phineas Phoenix Phubes Phuc Phúc Piaras Pier Pierangelo Pierce Piergiorgio Piergiuseppe
  Pierluigi Piermaria Piero Pierpaolo Pierre Pierre-Yves Piersanti Piet Pieter Pieter-Jan Pietro
  Pijus Pim Ping Pinkney Pintusorn Pio Piotr Pirahmet Pirmin Pitipat Pius Placido Pleas Pleasant
  Ples Plesu Pleșu Plinio Plummer Plácido Pol Polad Polk Pompeo Pompiliu Pomponio Poncio Pontus
  Popobawa Porfirio Pornchanok Porter Posey Poul Povilas Powell Praba Prabawa Prabowo Prabu
  Prakosa Prames Pranata Pranav Pranawa Praneel Pranit Prasetya Prasetyo Pratt Pratyush Pravoslav
  Prayitna Prayoga Prayogo Preben Predrag Premysl Prentice Prentiss Presley Press Preston Price
  Priit Prima Primitivo Primus Prince Prokop Prosper Prudencio Pryor Przemysław Puccio Pumbaa
  Punhan Puntira Purl Purwa Purwadi Purwanto Putu Pyotr Pál Pánfilo Pär Pål Péter Pío Pünhan Pătru
  Pēteris Přemysl Pərvin Pərviz Qaadir Qaasim Qabeel Qabil Qadar Qadeer Qadi Qadim Qadir Qahtan
  Qaim Qais Qalib Qamar Qani Qanit Qareeb Qarin Qaseem Qasem Qasid Qasif Qasim Qassem Qasım
  Qatadah Qawee Qay-yoom Qays Qiang Qiyas Qosqar Qoşqar Quadir Quang Qudamah Quddoos Qudoos Qudrət
  Quentin Quincy Quinn Quint Quinten Quintin Quinton Quique Quirino Qulam Qulu Qurban Qusay
  Qutaybah Qutb Qutub Qüdrət Qədir Qələndər Qəzənfər Raaghib Raahil Raakin Raamis Raamiz Raashid
  Raatib Rabah Rabar Rabb Rabbaanee Rabbani Rabee Rabiah Rabih Rabit Rachid Rachit Radek Raden
  Radhee Radi Radika Radim Radit Raditya Rado Radomir Radomír Radoslav Radosław Radovan Radu
  Raducu Raduz Radvile Radvilė Radúz Rae Raed Raees Raekwon Rael Raf Rafa Rafael Rafan Rafay
  Rafaél Rafaël Rafał Rafe Rafee Rafeek Rafeeq Raffael Raffaele Raffaellino Raffaello Rafi Rafid
  Rafih Rafiq Raghav Ragheb Raghib Ragnar Ragner Raharja Rahat Raheel Raheem Rahman Rahmat Rahmet
  Rahn Rahsaan Rahul Raid Raiden Raihan Raik Raimo Raimondo Raimonds Raimund Raimundo Rainer
  Raivis Raivo Rajab Rajesh Rajiv Rajko Rajnath Rakeem Raleigh Ralf Ralf-Dieter Ralf-Peter Ralph
  Rama Ramadan Ramadhan Ramazan Ramid Ramil Ramin Raminta Ramiro Ramiz Ramon Ramsey Ramunas Ramune
  Ramunė Ramzan Ramzi Ramón Ramūnas Ranbir Rance Rand Randal Randall Randel Randell Randle Randolf
  Randolph Randy Rangga Ranieri Ransom Ranveer Raoul Raphael Raphaël Raquan Rares Rareș Ras Rasa
  Rashaad Rashaan Rashad Rashawn Rasheed Rashid Rashidi Rasim Rasmus Rastislav Rasul Ratchanon
  Raul Rauno Raven Ravi Ravy Rawiri Ray Rayaan Rayan Rayburn Rayfield Rayford Raymon Raymond
  Raymund Raymundo Raynard Rayshawn Razi Razvan Razı Raúl Reagan Reason Recep Recepali Red Reda
  Redden Redmond Reece Reed Reese Refik Refugio Regan Reggie Reginal Reginald Regis Regulo Rehaan
  Rei Reid Reijo Reilly Reimar Reimer Reimund Rein Reinald Reinaldo Reine Reinel Reiner Reinhard
  Reinhardt Reinhart Reinhold Reinis Reino Reksa Relu Remazan Rembrandt Remi Remigio Remington
  Remo Remus Remy Remzi Renaat Renaldo Renan Renard Renato Renaud Rendy Rene Reno Rens Renzo René
  Reshoni Respati Resulcan Reto Reuben Reubin Rex Rexford Rexhep Rey Reyansh Reyes Reynaldo
  Reynold Reynolds Reza Rezzak Rhavi Rhett Rhoda Rhys Riad Rian Ricardas Ricardo Ricards Riccardo
  Ricci Ricciotti Rice Rich Richard Richardt Richie Richmond Richárd Rick Rickard Rickey Ricki
  Rickie Ricky Rico Rida Ridge Ridwan Rigo Rigoberto Rihards Rik Rikard Riku Riley Rimante Rimantė
  Rinaldo Rino Rinor Risalet Risasi Rishi Risto Ritchie River Riyad Riza Riziki Rizki Rizvan
  Ričardas Ričards Roan Roar Rob Robb Robbe Robbie Robbin Robby Robert Robertas Roberto Roberts
  Robin Robinson Robley Robt Roby Rocco Rochdi Rochus Rock Rocky Rod Roddy Roderic Roderich
  Roderick Rodger Rodgers Rodney Rodolfo Rodolphe Rodrick Rodrigo Rodrigue Roe Roel Roeland
  Rogelio Roger Rogers Rohaan Rohan Rohat Rojus Rok Rokas Roko Roland Rolandas Rolando Rolands
  Roldan Roldán Rolf Rolf-Dieter Rolf-Peter Roll Rolla Rolland Rollie Rollin Rollo Roma Romain
  Roman Romano Rome Romello Romeo Romie Romolo Romuald Romualdas Romulo Romulus Román Roméo Ron
  Ronal Ronald Ronaldo Ronan Rondal Ronin Ronith Ronni Ronnie Ronny Rono Rony Roope Roosevelt
  Roque Rory Rosamel Rosario Rosco Roscoe Rosendo Rosevelt Rosman Ross Rossa Rossie Rostislav
  Roswell Rotich Rouven Rovsən Rowan Rowland Roy Royal Royce Rua Ruairi Ruari Rubani Rube Ruben
  Rubin Ruby Rubén Rudecindo Rudi Rudiger Rudolf Rudolfo Rudolfs Rudolph Rudra Rudy Rueben Ruedi
  Ruel Ruffin Ruffus Rufino Rufus Rufət Ruggero Ruggiero Rugile Rugilė Ruhiu Ruhsat Rui Ruknettin
  Rune Rungo Rupert Ruperto Rusen Rush Rushil Ruslan Rusman Rusne Rusnė Russ Russel Russell Rustam
  Rustin Rusty Rusul Rutherford Ruwaihim Ruy Ryan Ryder Ryker Rylan Ryland Rylee Ryley Ryne Ryohei
  Ryosuke Ryszard Ryte Rytis Rytė Rza Réginald Régis Régulo Rémi Rémy Róbert Rómulo Rövşən Rúben
  Rüdiger Rüfət Rüknettin Rüşen Răducu Răzvan Rūdolfs Rūta Rəis Rəsad Rəsid Rəsul Rəşad Rəşid
  S'fiso SHENG-HSIUNG SHIH-CHANG SHIH-MING Saabir Saad Saadat Saadiq Saafir Saahir Saaiq Saajid
  Saal Saalih Saalim Saaqib Saariyah Saba Sabah Sabahat Saban Sabar Sabari Sabas Sabastian
  Sabatino Sabbir Sabeeh Sabettin Sabih Sabil Sabin Sabiq Sabir Saboor Sabri Sabur Saburah Sacha
  Sad Sadaka Sadan Sadaqat Sadat Saddam Sadeed Sadik Sadiki Sadiq Sadittin Sadyr Sadıq Saeb Saeed
  Safari Safet Safii Sagcan Sage Sagıt Sahat Sahin Sahinbey Sahir Sahlar Sahmar Sahmettin Sahvələd
  Sai Said Saidi Saiful Saim Saint Sair Sairah Saka Sakari Sakip Sakir Saksham Sakti Sal Salah
  Salami Saleh Salem Sali Salih Salim Salkın Salman Salohiddin Salomon Salomón Salurbay Salva
  Salvador Salvatore Salvi Sam Samaksh Samama Samandar Samar Samarth Sameh Samesh Sami Samie Samil
  Samir Sammie Sammy Samo Sampson Samson Samsul Samu Samual Samuel Samuele Samuli Samurtay Samuël
  Samwel Samweli Samxal Samy Sancak Sancar Sancho Sandalio Sander Sanders Sandi Sandile Sandis
  Sandor Sandro Sandu Sandy Sanford Sani Sanjar Sanjay Sanjiv Sanlı Santana Sante Santeri Santiago
  Santino Santo Santos Sançar Saood Sardor Sargın Sarpkın Sarthak Sarunas Sarunporn Sarvan Sarvar
  Sarıcabay Sasa Sascha Sasha Saso Sathvik Satrettin Saturnino Satya Saud Saul Saulius Sava Savak
  Saverio Savion Savki Savni Savon Sawyer Saydam Sayed Sayin Sayrak Sayyid Sayın Saïd Saúl Sağcan
  Sağıt Saša Sašo Schley Schuyler Scot Scott Scottie Scotty Seaborn Seamus Sean Sean-Paul
  Sebastiaan Sebastian Sebastiano Sebastiao Sebastien Sebastijan Sebastián Sebastião Sebastjan
  Sebattin Secme Seda Sedat Sedrick Sefi Segismundo Segundo Seha Sehamet Seif Sekim Selaheddin
  Selatin Seldon Seler Selim Selmer Selvi Selâtin Sem Semaj Semender Semir Semsettin Senad Senan
  Sencar Sendogan Seneca Senkal Senn Senna Senne Senol Seosamh Sep Sepp Seppe Seppo Seracettin
  Serafeddin Serafin Serafín Serban Serda Serezli Serge Sergei Sergej Sergey Sergio Sergiu Sergius
  Serhatmehmet Serhiy Serkan Serol Servac Server Servác Seth Setya Sevdi Seve Sever Severiano
  Severin Severino Severo Severt Severín Sevindik Sevket Seward Seydo Seye Seyfulla Seyfullah
  Seyfəddin Seyithan Seymour Seymur Seyran Sezal Sezginbas Sezginbaş Seçme Shaban Shad Shade
  Shadrack Shafter Shahbaz Shahriyor Shahzod Shahzoda Shamar Shamsuddeen Shan Shane Shannon Shanon
  Shaquan Shaquille Sharif Sharon Shaun Shaurya Shavkat Shawn Shay Shayne Shea Sheamus Shedrick
  Shehbaz Shehu Shekoni Shelby Sheldon Shelley Shellie Shelly Shelton Shem Shemar Shep Shepherd
  Sheridan Sherman Sherrill Sherwin Sherwood Shida Shimon Shirley Shivansh Shlomo Shohei Shohjahon
  Shohrux Shoji Shon Shota Shyheim Sibonelo Sibusiso Sid Siddharth Side Sidiq Sidki Sidney Sie
  Siebe Siegbert Siegfried Sieghard Siegmar Siegmund Siegward Siem Sifa Sifuna Sigfrid Sigfrido
  Sigfried Sigge Sigismund Sigita Sigmar Sigmund Sigurd Sigvard Siim Sijuade Siku Sil Sila Silas
  Silvan Silvano Silver Silvester Silvestre Silvestro Silvian Silvio Silviu Silvo Sim Simao Simas
  Sime Simen Simeon Simi Simion Simiyu Simmie Simo Simon Simonas Simone SimphiweyiNkosi Simpson
  Simão Simón Sinan Sinasi Sincere Sindre Sing Sinica Sinică Sinisa Siniša Sione Siper Sirac Sirin
  Siro Sirzad Sitiwat Sittik Sittikorn Sivert Sixten Sixto Siyabonga Sjoerd Skender Skip Skylar
  Skyler Slade Slamet Slavisa Slavko Slavomir Slavomír Slawomir Slobodan Smilte Smiltė Smith
  Sneider Sofiane Sohail Sokmen Sol Soleh Soloman Solomon Solon Somtochukwu Son Sonad Sonata
  Sondre Songurkan Sonke Sonny Sorawut Soren Sorin Sosimo Sotaro Soufiane Souma Soydaner Soykut
  Soyselcuk Soyselçuk Sozer Spencer Spenser Sphiwe Spurgeon Squire Srecko Srečko Stacey Stacy
  Staffan Stafford Stan Stancu Stanford Stanislaus Stanislav Stanislavs Stanislaw Stanisław Stanko
  Stanley Stanton Starling Stavros Staņislavs Steen Stef Stefaan Stefan Stefano Steffen Stein
  Steinar Stelian Stellan Sten Stepan Stephan Stephane Stephanie Stephen Stephene Stephon Sterling
  Stetson Stevan Steve Steven Stevie Steward Stewart Stian Stig Stijn Stiven Stjepan Stojan Stone
  Stonewall Stoney Storm Stuart Sture Stéphan Stéphane Suat Suayp Subhan Sucaettin Sucəddin Sudi
  Suha Sukri Sukru Sukur Suleiman Suleyman Sulhi Sullivan Sultan Sumeyye Sumner Sune Sunel Sunil
  Supasit Supasita Suphi Surya Susie Suvakit Suvari Suwijuk Svante Svatopluk Svatoslav Svein Sven
  Sven-Erik Sven-Olof Svenning Sverre Svetozar Svetozár Svätopluk Swaleh Swen Sydney Syed Sylas
  Sylvain Sylvan Sylvanus Sylvere Sylvester Sylvio Sylvère Szabolcs Szilard Szilveszter Szilárd
  Szymon Sándor Sébastien Sérgio Séverin Sökmen Sönke Sören Sözer Søren Sübhan Sücaettin Sücəddin
  Süha Sükrü Süleyman Sümeyye Süvari Sıla Sıxı Sıylıhan Səbuhi Sədaqət Səfər Səlahəddin Səlim
  Səməd Sənan Sərxan Sərəfəddin Sərəncam Səxavət TSUNG-HAN TSUNG-HSIEN TSUNG-LIN TSUNG-MING
  TZU-CHEN TZU-EN TZU-HAO TZU-HSIANG TZU-JUI Taahaa Taahir Taaj Taalib Taamir Taanish Taariq Tab
  Taban Tabassum Tabish Taciddin Tad Tadas Tade Tadeas Tadeen Tadej Tadeo Tadeusz Tadeáš Tadhg
  Tafazal Taft Tage Taha Tahaw-wur Tahawwur Taheem Tahir Tahj Tahmaseb Tahmeed Tahmid Tahoor
  Tahseen Tai Taial Taichi Taimur Taine Taisir Taisto Taj Tajammal Tajammul Tajudinn Tajus
  Takatifu Takuma Tal Talal Talan Talat Talayer Talen Talha Talhah Tali Talib Tallie Talmadge
  Talmage Talon Talıb Tama Tamam Tamas Tamati Tamaydın Tamim Tamás Tanak Tanay Tanbay Tandogdu
  Tandoğdu Tandy Tane Taneli Tangaroa Tanguy Tanhan Tanimu Tanish Tanner Tanpınar Tansev Tansıg
  Tansığ Tanveer Tanyolac Tanyolaç Tanır Tao Tapani Tapio Tarak Tarancı Tarek Tarfaan Tarik Tariq
  Tariyel Tarmo Taro Tartıs Tartış Tarzicius Tarzícius Tasar Tasdik Taskan Tasnim Tassilo Taswir
  Tate Tatsuo Tatu Taufan Taufik Tauno Taurean Taurus Tautvydas Tavares Tavaris Tavian Tavion
  Tavon Tawkeel Tayaydın Taygan Taylak Tayler Taylor Tayshaun Tayyip Taşar Taşkan Teagan Teber
  Tecimer Ted Teddie Teddy Tedi Teemu Teerth Teetat Tegan Teguh Tejas Tejs Tekbay Tekecan Tekiner
  Teksoy Telemaco Telim Telly Telman Telmo Temidayo Temir Temirhan Temistocle Temizkal Temucin
  Temuçin Tenis Tenvir Tenzin Teo Teobaldo Teodor Teodoro Teodors Teodosio Teofil Teofilo Teohari
  Terance Terell Terence Terje Terlan Tero Terrance Terrell Terrence Terrill Terry Teun Teuvo
  Tevin Tevs Tex Teymur Teymuraz Teymurcin Teymurçin Tezcan Tezol Teófilo Thabani Thabiti Thad
  Thaddaus Thaddeus Thaddäus Thalente Thales Thanatcha Thando Thanh Theadore Thedore Theo Theobald
  Theodis Theodoor Theodor Theodore Theodoro Theodoros Theophil Theophile Therman Theron Thiago
  Thibaud Thibault Thibaut Thibo Thierry Thies Thijmen Thijn Thijs Thilo Thom Thomas Thompson
  Thomás Thor Thoralf Thorben Thore Thornton Thorsten Thorwald Thos Thuo Thure Thurlow Thurman
  Thurston Thành Théo Théodore Théophile Tiago Tiare Tiarnan Tibe Tiberiu Tibo Tibor Tiburcio
  Tichomir Tichomír Tiernan Ties Tigin Tiit Tijl Tijmen Tijn Tijs Til Tilden Tilen Till Tillman
  Tillmann Tilman Tilmann Tilo Tim Timbul Timeo Timm Timmie Timmothy Timmy Timo Timon Timotei
  Timotej Timoteo Timothee Timothy Timothée Timur Timurtas Timurtaş Timéo Tine Tino Tirdad Tirta
  Tirtayasa Tisa Tishk Titas Tito Titus Tivadar Tiziano Tiğin Tobe Tobias Tobiasz Tobie Tobin
  Tobiáš Toby Tod Todd Todor Todsawun Tofiq Togan Togrul Toivo Toker Toki Tokoz Toktug Toktuğ
  Tokunbo Toköz Tolbert Tollie Tolonbay Tom Toma Tomas Tomasz Tomaz Tomaž Tome Tomi Tomie Tomislav
  Tommaso Tommi Tommie Tommy Tomo Tomori Tomoya Toms Tomàs Tomás Tomáš Tomé Toney Tonguc Tonguç
  Toni Tonino Tonny Tono Tonu Tony Toomas Toon Topias Topuz Tor Toralf Torben Torbjorn Torbjörn
  Torbjørn Tord Tore Torel Torey Torgny Torhan Toriano Toribio Torquato Torrance Torrence Torrey
  Torry Torsten Tory Toshio Toy Toño Toğan Toğrul Trace Tracey Tracy Trae Traian Transito Traugott
  Travis Travon Trayvon Tre Tremaine Tremayne Trent Trenten Trenton Trever Trevin Trevion Trevon
  Trevor Trey Treyton Treyvon Tri Trinidad Trinity Tripp Tristan Tristen Tristian Tristin Triston
  Tristán Troels Trond Trong Troy True Trumaine Truman Trung Trystan Tránsito Trọng Tsubasa Tsuma
  Tu Tuan Tucker Tudor Tufan Tufani Tugcan Tugiman Tugrulhan Tugtas Tukelalp Tukufu Tulio Tullio
  Tulun Tumer Tumkurt Tunahan Tunar Tuncboga Tunchanok Tunckılıc Tung Tunguc Tunguç Tunradee
  Tunçboğa Tunçkılıç Tuomas Tuomo Turabi Tural Turan Ture Turgut Turkalp Turkmen Turlough Turner
  Turxan Tutkun Tuukka Tuur Tuyug Tuyuğ Tuzeer Tuğcan Tuğrulhan Tuğtaş Twan Ty Tycho Tye Tygo
  Tyler Tylor Tymon Tymoteusz Tyquan Tyree Tyreek Tyreese Tyrek Tyreke Tyrel Tyrell Tyrese Tyrik
  Tyrin Tyriq Tyrique Tyron Tyrone Tyrus Tyshawn Tyson Téo Tõnu Törel Tùng Tú Tükelalp Tümer
  Tümkurt Türabi Türkalp Türkmen Tüzeer Tınal Tərlan Ubaadah Ubadah Ubaid Ubaidah Ubaldo Ubay
  Ubayd Ubaydullah Uberto Ubeydullah Ucan Ucbeyi Uche Uchenna Uda Udant Udarsh Udo Ueli Uffe
  Ufukay Ugan Ugne Ugnė Ugo Ugolino Ugur Ugurkan Ugurtan Uhban Uhuru Ulakbey Uldis Ulf Ulfat Ulfet
  Ulfət Uli Ulises Ulkudes Ullrich Ulrich Ulrik Ultan Ulu Uludag Uludağ Ulugbey Uluman Ulutay
  Uluğbey Ulvi Ulysses Umaarah Umair Umang Umar Umay Umaya Umberto Umid Umman Ummet Umut Umutcan
  Unek Unggul Unknown Unlen Unnamed Uno Unsever Unubol Uolevi Upik Upkaar Uraltay Urbain Urban
  Urbano Urfan Urfettin Urhan Uriah Uriel Urijah Urmas Uros Uroš Urrab Urs Us Usame Ushan Ushindi
  Usiku Usman Usmon Ustun Utama Utkarsh Utkucan Utz Uwe Uygun Uzbay Uzer Uzeyir Uzima Uzsoy Uçan
  Uçbeyi Uğan Uğur Uğurkan Uğurtan Vaclav Vadim Vafir Vagn Vahar Vahid Vahittin Vaida Vaidas Vaino
  Vakare Vakarė Vakris Val Vala Valdemar Valdis Valeh Valentijn Valentim Valentin Valentine
  Valentino Valentín Valer Valere Valeri Valerij Valerio Valeriu Valero Valery Valid Valon Valter
  Valtteri Valère Valér Valéry Van Vance Vander Vargın Vasare Vasarė Vasco Vashon Vasif Vasil
  Vasile Vasilica Vasilică Vasily Vassilios Vasyl Vaughan Vaughn Vavrinec Vaysal Vazeh Vedant
  Vedat Vedran Veer Veeti Vega Vegard Veijo Veikko Veis Veit Vejune Veli Velitdin Vello Venancio
  Venceslas Venceslás Vendelin Vendelín Veniamin Vera Vere Vergil Verim Verl Verle Verlin Verlon
  Verlyn Vern Verna Vernal Verne Vernell Verner Verneri Vernie Vernon Vero Vesa Vester Veysəl
  Vezat Vic Vicente Vicentiu Vicențiu Vick Victor Victoriano Victorino Vid Vidadi Vidal Vidar Vide
  Viesturs Viggo Vigilija Vigo Vihaan Viking Viktor Viktors Vilayət Vilem Vilgot Vilhelm Vilho
  Viliam Vilis Vilius Viljami Viljem Viljo Villads Ville Vilmer Vilmos Vilnis Vilte Viltė Vilums
  Vilém Viman Vince Vincenc Vincent Vincentio Vincentiu Vincenzo Vincențiu Vinicio Vinicius Vinko
  Vino Vinsen Vinson Vinton Vinzenz Vinícius Viorel Viraj Virge Virgel Virgie Virgil Virgilio
  Virgle Virman Visar Visarion Visvaldis Vit Vitali Vitalija Vitalis Vitaly Vitazoslav Vitezslav
  Vito Vitor Vittorio Vitus Vivaan Vivian Vivien Viļums Vjekoslav Vlad Vladimir Vladimír Vladislav
  Vladislavs Vlado Vlaicu Vlasta Vlastimil Voicu Vojtech Vojtěch Voldemars Voldemārs Volkan Volker
  Volkhard Volkmar Vollie Volney Volodymyr Von Vratislav Vratko Vu Vuqar Vurgun Vurğun Vusal
  Vusumuzi Vyacheslav Vytautas Vyte Vytė Václav Vâlâ Väinö Víctor Vít Vítor Vítězslav Víťazoslav
  Vüqar Vüsal Vėjūnė Vũ Vəfadar Vəli WEI-TING WEN-CHANG WEN-CHENG WEN-CHIEH WEN-CHIN WEN-CHUNG
  WEN-HSIANG WEN-HSIEN WEN-HSIUNG WEN-HUA WEN-LUNG WEN-PIN WU-HSIUNG Waahid Waail Waajid Wachira
  Wade Wadee Wadi Wadood Wafa Wafeeq Wafi Wafiq Wafula Wage Wahab Wahb Wahban Waheed Wahhaab
  Wahhaaj Wahyu Wainaina Waino Wairimu Wakiman Waldemar Waldo Walfried Walid Walker Wallace Wally
  Walt Walter Walther Walton Waluyo Wamalwa Wambua Wambugu Wambui Wamwema Wangari Wangila Wangui
  Wanja Wanjala Wanjiku Wanjiru Wanjohi Wannes Wanyama Wanyonyi Ward Wardaya Wardell Wardi
  Warinder Warjas Warji Warner Warre Warren Warsa Warsita Warta Warwick Wash Washington Wasim
  Wasin Wasis Wassaya Wassim Watson Watt Waverly Wawan Waweru Wayde Wayland Waylon Wayman Waymon
  Wayne Wazir Weaver Webb Webster Wei Wekesa Weldon Wellington Wells Welton Wenceslao Wendel
  Wendelin Wendell Wenzel Werner Wes Wesley Wesonga Wess Wessel West Westin Westley Weston Wheeler
  Whit Whitney Wieland Wieslaw Wigbert Wiktor Wilber Wilbert Wilbur Wilburn Wilder Wiley Wilford
  Wilfred Wilfredo Wilfrid Wilfrido Wilfried Wilhelm Wilhelmus Wiliam Wilkie Will Willaim Willam
  Willard Wille Willem Willfried Willi William Williams Willian Williard Willibald Willibert
  Willie Willis Willy Wilman Wilmar Wilmer Wilson Wilton Wim Windell Winfield Winford Winfred
  Winfried Wing Winifred Winnie Winston Winthrop Winton Wira Wiremu Wirt Wisnu Witold Wladimir Wm
  Wojciech Woldemar Wolf Wolf-Dieter Wolf-Dietrich Wolf-Rudiger Wolf-Rüdiger Wolfgang Wolfhard
  Wolfram Wong Wood Woodie Woodroe Woodrow Woodson Woody Worley Worth Wout Wouter Wriddhish
  Wridesh Wright Wulf Wyatt Wycliff Wycliffe Wylie Wyman Wálter Xalid Xaliq Xaləddin Xamis Xanana
  Xander Xankisi Xankişi Xanlar Xaver Xavi Xavier Xi Xia Xiulan Xiuying Xobeen Xolid Xosrov
  Xudaverdi Xudayar Xudu Xzavier Xəlil Xəyal Xəyyam YEN-TING YU-CHEN YU-EN YU-HSIANG YU-HSUAN
  YU-TING YUNG-CHANG Yaakov Yaaseen Yacine Yada Yadid Yadiel Yadigar Yael Yafi Yafir Yaghnam
  Yagnesh Yago Yagın Yagızkurt Yahia Yahir Yahsikan Yahya Yahyaa Yahyo Yahşikan Yair Yakobo
  Yalazabay Yalcın Yalgın Yaltırak Yalçın Yalın Yaman Yamar Yameen Yamid Yamin Yamən Yan Yancy
  Yandel Yang Yanick Yanik Yanis Yanisa Yankı Yann Yannic Yannick Yannik Yannis Yaqeen Yaqoot
  Yaqub Yar Yargı Yasaar Yasan Yasar Yasattin Yaseen Yash Yashem Yasin Yasir Yasser Yassin Yassine
  Yasuhiro Yasəf Yatan Yathrib Yatin Yavuz Yavər Yaw Yawar Yawer Yayak Yazan Yazeed Yazganalp
  Yağın Yağızkurt Yaşar Yaşattin Yecid Yee Yeferson Yehuda Yeison Yekda Yelesen Yeneral Yeraz
  Yergha Yerko Yerson Yertan Yesid Yesoob Yetisal Yetişal Yevgeny Yigit Yilmaz Yitzhak Yngve Yoan
  Yoann Yoel Yoga Yohan Yohana Yohane Yoichi Yolal Yonatan Yonathan Yonetmen Yong Yono Yordan York
  Yoruc Yoruç Yosef Yoshio Yosuke Youba Youcef Younes Young Younis Youri Yousef Youssef Yrjo Yrjö
  Yucelen Yug Yuki Yumun Yunis Yunt Yunus Yurdanur Yureed Yurem Yuri Yuriy Yurtguven Yurtgüven
  Yurttas Yurttaş Yusif Yussuf Yusuf Yuta Yuvraj Yvan Yves Yvon Yönetmen Yücelen Yümun Yıldır
  Yılma Yəhya Zaafir Zaahid Zaahir Zaakir Zabir Zablon Zac Zacarias Zacarías Zach Zacharia
  Zachariah Zacharias Zacharie Zachary Zachery Zack Zackariya Zackary Zackery Zaeem Zafar Zafeer
  Zafir Zafrul Zahaar Zaheer Zahi Zahid Zahir Zahri Zahrun Zahur Zaib Zaid Zaiden Zain Zaire Zak
  Zakaria Zakariyo Zakary Zakayo Zaki Zakir Zalan Zalán Zaman Zamfir Zamin Zamiq Zamir Zan Zander
  Zane Zanis Zarar Zashil Zauqi Zaur Zavier Zavion Zaweel Zayan Zayd Zayden Zayed Zayne Zayyan
  Zayyir Zbigniew Zbynek Zbyněk Zdenek Zdenko Zdeněk Zdravko Zeb Zebulon Zechariah Zed Zeferino
  Zehaan Zekayi Zeke Zeki Zeljko Zemyna Zenas Zende Zennun Zeno Zenon Zenzele Zerdad Zewad Zeynal
  Zeynelabidin Zeynulla Zia Ziad Ziedonis Ziga Ziggy Zigmund Zihni Zikmund Zimran Zion Zivile Ziya
  Ziyaettin Zlatko Zollie Zoltan Zoltán Zoral Zoran Zsigmond Zsolt Zsombor Zuba Zubayr Zufer Zuhri
  Zulfikar Zulgarni Zuwayhir Zvonko Zwatie Zygimantas Züfer Zülgarni Zərdust Zərdüşt Ábel Ádám
  Ákos Álex Álvaro Ángel Áron Árpád Âdem Ângelo Åbjørn Åge Åke Çakar Çakırca Çaltı Çamok Çapkan
  Çavuldur Çağa Çağdan Çağlasın Çağveren Çelem Çelikkan Çelikyürek Çerçi Çetinsu Çeviköz Çinerk
  Çingiz Çokan Çopur Çoğay Çıdal Çıvgın Èric Édgar Édouard Émile Éric Étienne Ëakumbu Ítalo Íñigo
  Óliver Óscar Öge Ökkaş Öktürk Ömer Ömür Öncel Önel Öngen Önsal Örik Örjan Öryürek Östen Över
  Özakan Özalpsan Özaslan Özbay Özbilek Özdal Özdil Özdoğdu Özel Özerdinç Özertem Özger Özgür
  Özinal Özkent Özkutlu Özlü Özokçu Özpınar Özsözlü Öztek Öztürk Özçam Özüdoğru Öğet Øivind Øjvind
  Ørni Øvli Øystein Øyvind Übeydullah Ülfet Ülfət Ülküdeş Ülvi Ümid Ümmet Ünek Ünlen Ünsever
  Ünübol Ürfettin Üsame Üstün Üzer Üzeyir Ādams Ādolfs Ąžuolas Đuro Ēriks Ēvalds Ğanim Ģederts
  Ģirts İbiş İbrahim İdiris İkiz İlalmış İlbek İldem İlgi İlham İlim İlkim İlkin İlmafer İlqar
  İlsu İlteriş İlyas İmam İmran İmren İnançlı İnqilab İntihap İntiqam İsa İsak İsgəndər İslam
  İsmayıl İsmet İsmət İsrafil İvecen İxtiyar İyiyürek İzgü İzzət İşcan Ľubomír Ľubor Ľuboslav
  Ľuboš Ľudomil Ľudovít Łukasz Şaban Şabettin Şafii Şahat Şahinbey Şahlar Şahmar Şahmettin
  Şahvələd Şakir Şali Şamil Şamxal Şanlı Şavki Şefi Şehamet Şekim Şemsettin Şendoğan Şenkal
  Şerafeddin Şevket Şide Şinasi Şirin Şirzad Şuayp Şükri Şükür Şıxı Şərəfəddin Šarūnas Šime Šimon
  Štefan Štěpán Žan Žanis Željko Žemyna Žiga Žigmund Živilė Žygimantas Əbdul Əbdül Ədalət Əflatun
  Əhliman Əhməd Əhəd Əjdər Əkbər Əkrəm Əli Əlis Əliş Əliəkrəm Ələkbər Ələsgər Əmin Əmir Ənvər
  Ərtogrul Ərtoğrul Əsgər Əsrəf Əyyub Əşrəf Șerban Ștefan
  """#
