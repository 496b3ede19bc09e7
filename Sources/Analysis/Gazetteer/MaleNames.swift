/// Given names of men.
///
/// In the order of their bytes. Written by scripts/gazetteer/names.py. Sources: the locales of Faker (MIT); the names of
/// heads of state and ministers of the last decades.
let maleNameTable: StaticString = #"""
  Aaden Aadi Aage Aapo Aarav Aarnav Aarne Aaro Aaron Aarush Aarón Aatos Aayush Ab Abayomi Abb
  Abbas Abbos Abbott Abd Abdalla Abdallah Abdel Abdelatif Abdelaziz Abdelfattah Abdelkader
  Abdellah Abdelmadjid Abderaouf Abderrahmane Abdi Abdiel Abdihakim Abdirahman Abdis Abdiş Abdon
  Abdou Abdoulaye Abdu Abduaziz Abduboriy Abdul Abdulahat Abdulaziz Abdulbekir Abdulcemal
  Abdulgazi Abdulhadi Abdulhamid Abdulkadir Abdulkerim Abdulla Abdullah Abdullahi Abdulloh
  Abdulmenaf Abdulrahman Abdulsamed Abdulsemet Abdumalik Abdurahmon Abdurrahman Abdurresit Abdón
  Abdülahat Abdülcemal Abdülhadi Abdülkerim Abdülsamed Abdürreşit Abe Abednego Abeer Abeiku Abel
  Abelardo Abhimanyu Abhiram Abhisit Abid Abie Abilio Abiodun Abiona Abiy Abjørn Abner Abraham
  Abram Abror Abu Abubakar Abubakr Abuzar Abyasa Acar Ace Acey Achiel Achille Achim Acie Aclan Acy
  Acıkel Adak Adalbert Adalberto Adam Adamo Adams Adan Adasal Add Adebiyi Adebowale Adedayo
  Adedeji Adekitan Adekola Adekunle Adel Adelard Adelardo Adelbert Adeleke Adelin Adelmo Adem Aden
  Adeniyi Adeolu Adeoti Aderopo Adeshina Adesoji Adetayo Adeyi Adhiarja Adi Adiarja Adigun Adika
  Adikara Adil Adin Adinata Adis Aditya Adlai Adlan Admir Admiral Adnan Adolf Adolfo Adolfs Adolph
  Adolphe Adolphus Adonis Adrain Adriaan Adrian Adriano Adriel Adrien Adrián Adron Advaith Advay
  Advik Adán Adıgun Adıgün Aedan Aengus Afer Afil Afiq Afolarin Afonso Afrim Aftin Aga Agahadi
  Agakisi Agamalı Agamusa Agapito Agastya Agasəfa Agaxan Age Aggrey Agim Agmur Agne Agnolo Agnos
  Agostino Agris Agron Agus Agustin Agustus Agustín Ah Ahat Ahmad Ahmadu Ahmed Ahmet Ahsen Ahti
  Aidan Aiden Aidyn Aigars Aijuka Aimable Aime Aimo Aimé Ainars Ainārs Aitor Aivar Aivars Ajala
  Ajan Ajani Ajiman Ajimat Ajimin Ajiono Ajit Akalan Akanmu Akar Akarsana Akatay Akbar Akbas Akbaş
  Akboga Akboğa Akcabay Akcasu Akcivan Akdora Akdurmus Akdurmuş Ake Akeem Akgol Akgöl Akhilesh
  Akhtar Aki Akif Akihito Akinkunmi Akinlabi Akinwale Akira Akkerman Akmal Akmaner Akobir Akoz
  Akram Aksay Aksel Akseli Akshay Aksogut Aksöğüt Aktemur Aktemür Akver Akwasi Akwesi Akçabay
  Akçasu Aköz Akınal Al Alaa Alaaddin Alade Aladin Aladino Alaeddin Alain Alambana Alamiro Alamu
  Alan Alanalp Alanzo Alassane Alastair Alattin Alban Albano Albeiro Alberico Albert Alberto
  Alberts Albertus Albin Albino Albion Albrecht Alby Albín Alcan Alcee Alcide Alcides Aldair
  Aldemar Alden Alderano Aldin Aldis Aldo Alec Aleck Aleix Alejandro Alejo Alek Aleks Aleksandar
  Aleksander Aleksandr Aleksandrs Aleksanteri Aleksei Aleksej Aleksi Alen Aleodor Ales Alessandro
  Alessio Alexandar Alexande Alexander Alexandr Alexandre Alexandro Alexandros Alexandru Alexe
  Alexei Alexej Alexey Alexi Alexzander Aleš Alf Alferd Alfie Alfio Alfons Alfonse Alfonso Alfonz
  Alfonzo Alford Alfred Alfredo Alfreds Alfréd Alfrēds Alger Algernon Algie Algot Ali Aliabbas
  Aliihsan Alijah Alin Alinur Alirio Aliro Aliseydi Alistair Alistar Alister Aliyu Aljaz Aljaž
  Aljosa Aljoša Alkor Allahverdi Allan Allen Allyn Almer Almir Almon Almond Almus Alois Alojz
  Alojzij Alonso Alonza Alonzo Aloys Aloysius Aloïs Alparslan Alpcan Alpheus Alphonce Alphons
  Alphonse Alphonso Alphonsus Alpin Alpsu Alpsü Alston Altin Alto Altogan Alton Altoğan Altug
  Altuğ Altınkaya Altınısın Altınışın Alvah Alvan Alvar Alvaro Alve Alveiro Alver Alvia Alvie
  Alvin Alvis Alvy Alwin Amac Amadeo Amadeus Amado Amador Amadou Amancio Amando Amar Amare Amarion
  Amaro Amaru Amasa Amaury Amaç Ambers Ambrose Ambrosio Ambroz Ambróz Amedeo Amedeu Americo
  Amerigo Amico Amil Amilcar Amin Amine Amir Amit Amleto Ammon Amol Amon Among Amos Amr Amri Amza
  Américo Amílcar Anacleto Ananias Anar Anaru Anas Anastacio Anastasio Anastasios Anatol Anatole
  Anatoli Anatolie Anatolij Anatoly Anay Ancel Ancil Ancizar Anders Anderson Andic Andile Andiç
  Andon Andor Andrae Andras Andre Andreas Andrei Andrej Andrejs Andres Andress Andrew Andrey
  Andrešs Andri Andrian Andrija Andrin Andris Andriy Andrus Andrzej András André Andréas Andrés
  Andwele Andy Anej Anes Anfernee Angavu Ange Angelino Angelo Anggabaya Anghel Angus Anibal Anicet
  Anil Anirudh Anis Anjolaoluwa Anmol Annak Annibale Anom Anoni Ansaldo Ansel Anselm Anselmo
  Ansgar Ansh Ansis Anson Anssi Antal Ante Antero Anthoney Anthony Antim Antione Anto Antoin
  Antoine Anton Antone Antonello Antoni Antonin Antonino Antonio Antonios Antonis Antoniu Antonius
  Antons Antony Antonín Antoon Ants Antti Antun Antwain Antwan Antwon António Antônio Anvar Anwar
  Anyelo Anze Aníbal Anže Aodhan Aongus Apaydın Apolinar Apollo Apostolos Aqil Aquiles Aran Aras
  Arba Arben Arbey Arbie Arbnor Arcan Arch Archer Archibald Archie Arda Ardian Ardit Arezki
  Argemiro Argono Argu Ari Arian Aribert Aric Arie Arif Arifcan Ariki Arild Arin Aris Aristide
  Aristides Arjun Arkadiusz Arkady Arkut Arlan Arland Arlen Arley Arlin Arlind Arlington Arlis
  Arlo Arlyn Arman Armand Armando Armands Armas Armend Armin Armond Armstead Arnaldo Arnau Arnaud
  Arnav Arnd Arndt Arne Arnett Arnfried Arnie Arnim Arnis Arno Arnold Arnoldo Arnolds Arnost
  Arnošt Arnulf Arnulfo Aron Arpad Arpag Arpağ Arpád Arran Arron Arsen Arsenie Arsenio Arseniy
  Arsim Arsipatra Art Artan Artanto Artawan Artem Artemio Arther Arthor Arthur Artie Artis Arto
  Arttu Artturi Artur Arturo Arturs Artūrs Aru Arvel Arvid Arvids Arvil Arvin Arvind Arvo Arvīds
  Aryan Arıel Arıkol Arısoy Asad Asafe Asalet Asani Asberry Asbjørn Asbury Asdrubal Asger Ashby
  Asher Ashfaq Ashok Ashraf Asif Asilbek Asim Asir Asirwada Asirwanda Asko Aslan Aslanhan Aslijan
  Asmadi Asman Asmianto Asmuni Assar Aston Astrit Aswani Asım Asəf Atabala Atagun Atagün Atal
  Atalay Atamoglan Atamoğlan Atasagun Atatore Atatöre Atef Atenulf Atgun Athanasios Atharv Athman
  Athuman Athumani Atiku Atila Atilhan Atilio Atlas Atma Atmaja Atnan Atsushi Atte Atticus Attila
  Attilio Atılgan Aubra Audley Audy August Auguste Augustin Augustine Augusto Augusts Augustus
  Augustín Aukusti Aulis Aurel Aurelian Aureliano Aurelien Aurelio Aurică Aurthur Aurélien Austen
  Austin Austine Auston Austyn Auther Author Authur Autry Avelino Avery Avgust Avi Avigdor Avon
  Avram Avsin Avşin Axel Axinte Ayaan Ayaydın Aybora Ayden Aydin Aydinc Aydinç Aydın Aydınbey
  Aygutalp Ayinde Aykutalp Ayman Aymen Aymeric Ayodeji Ayodele Ayoub Aypar Aysan Aysoy Aytek
  Aytuna Ayub Ayush Ayushman Ayvas Ayşan Azaan Azad Azeglio Azettin Aziz Azizi Azər Açıkel Ağa
  Ağahadi Ağakişi Ağamalı Ağamusa Ağasəfa Ağaxan Ağmur Aşir Baba Babasola Babatunji Babawale Babe
  Babyboy Baccio Bachittar Badr Bagas Bagdas Bagiya Bagus Bagya Bahaddin Bahadurjit Bahadır Bahati
  Bahittin Bahuraksa Bahuwarna Bahuwirya Bailie Bairon Bajragin Bajram Bakari Bakda Baker Bakhshi
  Bakhtiyar Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto
  Baktiono Bala Balamantri Balangga Balapati Balatekin Balazs Baldassare Baldomero Balduino Baldur
  Baldwin Bale Balendra Balhaar Bali Balidin Balijan Balinda Balint Baljiwan Ballard Baltas
  Baltasar Baltazar Baltaş Balthasar Balvan Balveer Balz Balázs Bambang Banara Banawa Banawi
  Bancar Bandar Bandile Banel Banjeet Banks Bao Baptist Baptiste Barack Barak Baraka Barasa Barbu
  Baris Bariş Barna Barnabas Barnabás Barnard Barnett Barney Barnie Baron Barrett Barrie Barron
  Barry Barsen Bart Bartek Bartholomaus Bartholomew Bartholomäus Bartley Bartolome Bartolomej
  Bartolomeo Bartolomeu Bartolomé Barton Barıscan Barışcan Bas Basarab Basay Bascom Bashan Bashar
  Bashir Bashkim Basil Basile Basilio Basok Bastiaan Bastian Bastien Bastián Basım Baturay
  Batırhan Baudelio Baudouin Bautista Baxter Bayard Baydu Baykan Bayman Bayram Bayron Bayruhan
  Baytal Bayzettin Bağdaş Başay Başhan Başok Beat Beau Beauden Bebe Beckett Beckham Bedford Bedi
  Bedri Bedrich Bedřich Beecher Behbud Behrem Behrouz Behruz Bekbay Bekim Bekir Bektasi Bektaşi
  Bela Belarmino Belisario Bellisan Bello Belo Belton Ben Benadik Benard Bence Bendeguz Bendegúz
  Benedek Benedetto Benedict Benedicto Benedikt Bengibay Bengt Beni Beniamin Benicio Benigno
  Benito Benjaman Benjamen Benjamim Benjamin Benjamine Benjamín Benji Benjiman Benjman Benjámin
  Benn Bennett Benno Benny Benoit Benol Benone Benoît Benson Bent Bentley Bento Benton Benvenuto
  Benyamin Benício Beppe Berat Beren Berend Berends Berkal Berki Berkley Berksay Berlin Bernabe
  Bernabé Bernard Bernardino Bernardo Bernd Bernd-Dieter Berndt Bernfried Bernhard Bernie Bernt
  Bernward Berran Berry Bert Bertalan Berthold Bertil Berto Bertold Berton Bertram Bertrand
  Bertulis Besart Beshte Besim Besin Besnik Bett Bevan Beyda Beyler Beyzade Bezalel Beňadik
  Bhekani Bhumibol Biagio Bibuwa Bican Bidzina Biel Bilal Bilawal Bilender Bilgen Bilgutay
  Bilgütay Bill Billy Bilol Biltas Biltaş Binali Binbasar Binbaşar Bingu Binyamin Binısık Binışık
  Birger Birsen Birt Bisar Bishop Bişar Bjarne Bjorn Björn Bjørn Bladimir Blahoslav Blain Blaine
  Blair Blaise Blake Blanchard Blane Blas Blaz Blaze Blazej Blaž Blažej Blerim Bliss Bluford Boaz
  Bob Boban Bobby Bobur Bode Bodhi Bodo Boe Bogatimur Bogdan Bogomir Bohdan Bohumil Bohumir
  Bohumír Bohus Bohuslav Bohuš Bojan Bola Bolden Boleslav Bonface Bonifac Boniface Bonifacio
  Bonifác Booker Boone Borahan Boratas Borataş Boris Borivoj Borja Borje Borris Bortecin Borut
  Borys Bose Boss Bostjan Boston Botond Boubacar Bowman Boyce Boyd Boyko Boynak Boysie Bozbag
  Bozbağ Bozerk Bozo Boztas Boztaş Boğatimur Bořivoj Boštjan Božo Brad Braden Bradford Bradley
  Bradly Bradut Brady Bradyn Braeden Braedon Brahim Braiden Brain Bram Bramwel Branch Brandan
  Branden Brandin Brandon Brandt Brandyn Branislav Branko Brannon Branson Brant Brantley Braulio
  Bravin Braxton Brayan Brayden Braydon Braylen Braylon Breandan Brecht Brencis Brendan Brenden
  Brendon Brennan Brennen Brennon Breno Brent Brenton Bret Bretislav Brett Brian Brice Bridger
  Briek Brien Brieuc Brijesh Brion Britton Brock Broderick Brodie Brody Bronislaw Bronson Brooks
  Bror Brown Bruce Bruno Bryan Bryant Bryce Brycen Bryon Bryson Bryton Brăduț Buck Bucur Bud Budd
  Buddie Buddy Budi Buel Buell Buenaventura Buford Buget Buhari Bujar Bulent Bulunc Bulunç Bunk
  Bunyamun Burak Burakhan Burc Burckhard Burdette Buren Burgess Burghard Burim Burk Burkard Burke
  Burkhard Burkhardt Burl Burleigh Burley Burnell Burnett Burney Burnie Burns Burr Burrel Burrell
  Burt Burton Burç Bush Buster Butch Butler Buyrukhan Bynum Byron Bystrik Bystrík Bálint Béla
  Börje Börteçin Bøje Børge Büget Bünyamün Bănel Bērends Bērtulis Błazej Błażej Břetislav Bəhlul
  Bəhram Bəhruz Bəkir Bəsir Bəşir Bảo CHE-WEI CHEN-JUI CHENG-EN CHENG-HAN CHENG-HSIUNG CHENG-HUNG
  CHENG-I CHIA-HAO CHIA-HUNG CHIA-MING CHIA-WEI CHIEN-CHENG CHIEN-CHIH CHIEN-CHUNG CHIEN-HSING
  CHIEN-HUA CHIEN-HUNG CHIEN-LIANG CHIEN-MING CHIH-CHENG CHIH-CHIANG CHIH-CHUNG CHIH-HAO
  CHIH-HSIEN CHIH-HSIUNG CHIH-HUNG CHIH-MING CHIH-WEI CHIH-WEN CHIH-YUAN CHIN-FA CHIN-HSING
  CHIN-LUNG CHIN-TSAI CHUN-CHIEH CHUN-HAO CHUN-HSIEN CHUN-HSIUNG CHUN-HUNG CHUN-LIANG CHUN-MING
  CHUN-NAN CHUN-TING CHUN-YU Cabbar Cabir Cade Caden Cael Caesar Caga Cagak Cagdan Cager Caglasın
  Cagveren Cahal Cahangir Cahir Cahya Cahyadi Cahyanto Cahyo Cahyono Caiden Cailum Cain Caio Caius
  Cakar Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Cakırca Cal Calcedonio Cale
  Caleb Calebe Calhoun Calin Calisto Calixto Callan Callum Calogero Caltı Calum Calvin Calvince
  Cam Camden Cameron Camil Camillo Camillus Camilo Camok Campo Camren Camron Can Canal Canberk
  Candelario Candeniz Candido Candra Candrakanta Cangur Cangür Canice Cannon Cansin Cantemir
  Cantez Canyon Caoimhin Caolain Caolan Caomhan Cap Capa Capkan Captain Caraka Carl Carl-Heinz
  Carl-Johan Carleton Carlisle Carlito Carlo Carlos Carlton Carlyle Carmelo Carnell Carsen Carsten
  Carter Carub Cas Case Casemiro Casen Cash Casian Casimer Casimir Casimiro Cason Caspar Casper
  Cass Cassius Caswell Catalin Cathal Catur Caturangga Caua Caue Cauã Cauê Cavad Cavid Cavit
  Cavuldur Cawisadi Cawisono Cawuk Cayadi Cayden Cayetano Cazimir Ceasar Cebesoy Cebrian Cebrián
  Cecep Cecil Cecilio Cedric Cedrick Cedrin Ceferino Celal Celem Celestin Celestino Celikkan
  Celikyurek Celilay Celso Cem Cemal Cemalettin Cemani Cemeti Cemil Cemplunk Cenan Cengiz Cengkal
  Cengkir Cephus Cerci Cercis Cesar Cesare Cetin Cetinsu Cevheri Cevikoz Ceylon Cezar Cezary
  Cezayir Chabane Chace Chad Chadd Chadrick Chadwick Chaim Chaitanya Chakradev Chakradhar Chalmer
  Chalmers Champ Champak Chanakya Chance Chancey Chancy Chandra Chandran Chandresh Charan Charle
  Charles Charls Charlton Charly Chas Chatresh Chatura Chau Chauncey Chauncy Chaz Che Chege Chema
  Cherif Cheruiyot Chesley Chester Chet Cheusi Chibuzo Chigozie Chijioke Chin Chinedu Chip Chris
  Christ Christer Christiaan Christian Christion Christof Christofer Christoffer Christop
  Christoper Christoph Christophe Christopher Christos Chucho Chuck Chukwudi Chukwuemeka Chuy Châu
  Cian Cianan Ciaran Cicero Cihandide Cillian Cindoruk Cinerk Cingiz Ciprian Cipriano Ciriaco
  Ciril Cirillo Cirino Ciro Ciríaco Claas Clabe Claes Claiborne Clarance Clarence Clark Clarke
  Clarnce Clas Claud Claudio Claudiu Claudius Claudy Claus Claus-Dieter Claus-Peter Clavs Clay
  Clayton Clearence Cleave Clell Clemens Clement Clemente Clemon Cleon Cleophas Cleto Cletus Cleve
  Cleveland Clide Cliff Clifford Clifton Climaco Clint Clinton Clive Clodomiro Clovis Cloyd Clyde
  Cláudio Clément Clímaco Coby Codey Codi Codin Codrin Codrut Codruț Cody Coen Cogay Cohen Cokan
  Colbert Colby Cole Coleman Coleton Coley Colie Colin Colins Collie Collier Collin Collince
  Collins Collis Colm Colman Colon Colonel Colt Colten Colter Colton Coluccio Colum Columba
  Columbus Colvin Come Commodore Con Conal Conall Conan Conard Conchur Conleth Conley Conn Connell
  Conner Connor Conor Conrad Conradin Conrado Constant Constantin Constantine Conway Coolidge
  Cooper Copur Corbett Corbin Cord Cordaro Cordell Cordero Corentin Corey Coriolano Cormac Cormack
  Corneille Cornel Cornelio Cornelious Cornelis Corneliu Cornelius Cornell Corrado Corry Corsin
  Cortez Corvin Corwin Cory Cosimo Coskun Cosmas Cosme Cosmin Cosmo Cosqun Costache Costantino
  Costanzo Costel Costin Coty Council Courtland Coy Coşkun Coşqun Craig Crawford Creed Crin Cris
  Cristea Cristhian Cristhofer Cristian Cristiano Cristián Cristobal Cristofer Cristofor
  Cristopher Cristóbal Crockett Csaba Csongor Ctibor Ctirad Cullen Cuman Cumsud Cuneyit Curdin
  Curley Curro Curt Curtis Curtiss Custodio Cvetko Cyprian Cyprián Cyriel Cyril Cyrill Cyrille
  Cyrus Czeslaw Cándido Cédric Célestin César Côme Cümşüd Cüneyit Călin Cătălin Cıdal Cıvgın Cəlal
  Cəlil Cəmil Daan Dabney Dacian Dacin Dadap Dadi Dae-jung Dag Dagel Dagistan Dagobert Dagoberto
  Dai Dainis Dairo Dakoda Dakotah Daksh Dakshesh Dalan Dalbir Dale Daler Dalibor Daliman Dalimin
  Daliono Dalkılıc Dalkılıç Dallin Dalmas Dalton Dalvin Damar Damarcus Damari Damarion Dameon
  Damian Damiano Damien Damife Damijan Damion Damir Damián Damjan Damon Damond Damu Dan Danang
  Dancan Dancun Dandre Dane Dangelo Dani Danial Daniel Daniele Daniels Danijel Danilo Daniswara
  Daniyar Daniël Danjuma Dann Danniel Danny Danson Dante Danu Danuja Danıs Danış Daquan Dardan
  Darell Daren Dariati Darien Darijan Darimin Darin Dario Darion Daris Darius Dariusz Darko Darl
  Darmaji Darman Darmana Darmanto Darnell Darold Daron Darpan Darran Darrel Darrell Darren Darrian
  Darrick Darrien Darrin Darrion Darrius Darron Darry Darryl Darryle Darryll Darryn Darsh Darsirah
  Dartono Daru Daruna Darvin Darwin Darwyn Daryani Daryl Daryle Daryn Darío Dashawn Daud Daudi
  Daulton Daunte Davante Dave Davey Davi Davian David Davide Davie Davin Davion Davis Davon
  Davonta Davonte Davor Davorin Davy Dawid Dawood Dawson Dax Daxton Dayar Dayne Dayton Dağistan
  Deacon Deaglan Dean Deandre Deane Deangelo Deante Decebal Declan Dedric Dedrick Deegan Deforest
  Degmeer Deiby Deion Dejan Dejon Dejuan Delano Delbert Delfin Delfino Delfín Delil Delmar Delmas
  Delmer Delmus Delos Delphin Delton Delvin Delwin Demarco Demarcus Demario Demarion Demeke
  Demeter Demetri Demetric Demetrio Demetrios Demetrius Demian Demilade Demirbuken Demirbüken
  Demiriz Demirok Demiryurek Demiryürek Demond Demonte Dempsey Denes Denis Denizalp Denkel Dennis
  Denny Denton Denver Denys Denzel Denzell Denzil Deon Deondre Deonta Deontae Deonte Dequan Derald
  Dereck Derek Dereon Deric Derick Derik Derkay Derl Dermot Dermott Deron Derrek Derrell Derrick
  Derwin Deryl Desean Deshaun Deshawn Desi Desiderio Desire Desmond Destin Destry Detlef Detlev
  Dev Devansh Devante Devaughn Deven Devin Deviner Devlet Devonta Devontae Devonte Deward Dewayne
  Dewitt Dex Dexter Dezider Dezso Dezső Değmeer Dhruv Diallo Diar Diarmaid Diarmuid Dick Dickie
  Dickson Didier Diederik Diedrich Diego Dierk Dieter Diethard Diethelm Diether Dietmar Dietrich
  Digdaya Dijon Diken Dilan Dilavər Dilder Dillan Dillard Dillion Dillon Dimas Dimaz Dimitri
  Dimitrios Dincer Dinckol Dincsu Dinis Dink Dino Dinu Dinçkol Dinçsü Diogo Dion Dionicio Dionigi
  Dionisio Dionte Dionyz Dionýz Diosdado Dipa Dirican Dirja Dirk Dirlik Dismas Ditmar Dittmar
  Dixon Diyor Djamel Dmitri Dmitriy Dmitry Dmytro Dobroslav Doc Dock Doctor Dodo Dogan Doganalp
  Dogansah Doguhan Dolensoy Doll Dolph Dolphus Dolun Dom Domagoj Domen Domenic Domenick Domenico
  Domhnall Domingo Domingos Dominic Dominick Dominik Don Donaciano Donagh Donal Donald Donat
  Donatello Donato Donavan Donavon Dondre Donell Doniyor Donməz Donn Donnacha Donncha Donnell
  Donny Dono Donough Donovan Donta Dontae Donte Dorel Dorian Dorin Dorinel Dorman Dorr Dorsey Doru
  Dorukhan Doss Doug Douglas Douglass Dovud Dow Doyle Dozier Doğanalp Doğanşah Doğuhan Dragan
  Drago Dragos Dragoș Dragutin Drahomir Drahomír Drahoslav Drajat Drake Draven Drazen Dražen Dries
  Drilon Driton Drury Duane Duard Duarte Duban Dubán Ducu Dudley Duff Duilio Duje Duke Duma
  Dumitru Duncan Dundaralp Dung Dunia Dunyamalı Duracan Durante Durdali Durell Durmusali Durmuşali
  Durodola Durrell Dursun Duruk Duruoz Duruöz Durward Durwood Dusan Dustan Dustin Dustyn Duuk
  Duvan Duván Duwayne Dušan Dwain Dwaine Dwane Dwayne Dwi Dwight Dwyane Dylan Dylano Dyllan Dylon
  Dzintars Dániel Dávid Dénes Désiré Dölensoy Dönməz Dündaralp Dünyamalı Dāvis Dũng EN-SHO Eakumbu
  Eamon Eamonn Ean Eanna Earl Earle Earley Early Earnest Easton Eba Ebb Ebbe Ebbie Eben Ebenezer
  Eber Eberhard Eberhardt Ebert Ebrahim Ebuakil Ebuka Ecemis Ecemiş Eckard Eckart Eckehard Eckhard
  Eckhardt Eckhart Ed Edd Eddie Eddy Edelbert Edelmiro Eder Edgar Edgard Edgardo Edgars Edgubay
  Edgübay Edi Edier Edilberto Edilson Edin Edinson Edison Edisson Edmon Edmond Edmund Edmundo
  Edmunds Edoardo Edon Edouard Edsel Edson Edu Eduar Eduard Eduardo Eduards Edvard Edvin Edvins
  Edvīns Edw Edwar Edward Edwardo Edwin Eelis Eemeli Eemil Eerik Eero Eetu Efe Eflatun Eflâtun
  Efrain Efraín Efrem Efren Efrén Efser Eftimie Ega Egbert Eggert Egil Egils Egon Egzon Ehrenfried
  Ehrhard Ehud Eider Einar Einari Einer Eino Eirik Eitel Eithan Eivind Eja Ekalinga Ekansh Ekapad
  Ekaraj Ekavir Ekbal Ekber Ekene Ekkehard Ekkehart Ekmel Eko Ekow Ekrem Ekundayo Ekundu El Eladio
  Elam Elariz Elbert Elbridge Elby Elchin Elcin Eldar Elden Elder Eldon Eldred Eldridge Eldəniz
  Eleazar Elemer Elemér Eleodoro Eleuterio Elex Elgun Elgün Elhan Elia Eliakimu Elian Elias Elick
  Elie Eliecer Eliezer Eliga Eligah Elige Eligio Elihu Elijah Elio Eliot Eliott Elis Eliseo Eliud
  Elizah Eliáš Elkana Elkin Ell Elladio Ellery Elliot Elliott Ellison Ellsworth Ellwood Elman
  Elmar Elmars Elmer Elmeri Elmidar Elmir Elmo Elmore Elmārs Elməddin Elnur Elof Eloi Elon Elonzo
  Elove Eloy Elphas Elpidio Elroy Elsad Elsevər Elsworth Elsən Elton Elturan Eluh Elver Elvin
  Elvis Elwin Elwood Elwyn Elxan Ely Elyas Elzie Elzy Elçin Elías Elöve Elşad Elşən Eman Emanoil
  Emanuel Emanuele Emanuil Emas Embuh Emeka Emett Emiel Emigdio Emil Emile Emilian Emiliano
  Emilien Emilio Emils Emin Emir Emiro Emirsan Emirşan Emit Emmanuel Emmerich Emmerson Emmet
  Emmett Emmit Emmitt Emmons Emomali Emong Emory Empluk Emre Emrullah Emry Emīls Enar Enda Endra
  Endre Endrit Enea Enes Engelbert Engin Enginiz Enis Enlai Ennio Ennis Enno Enoch Enock Enos
  Enrico Enrique Ensar Ensari Ensio Enteng Enver Enzio Enzo Eoghan Eoin Ephantus Ephraim Ephram
  Ephriam Epifanio Eral Eraldo Erasmo Erasmus Erastus Eraycan Erbil Erby Ercan Ercihan Erdal
  Erdemer Erdibay Erdogan Erdursun Eremia Eren Erenalp Erensoy Ergener Erginel Ergonul Ergun
  Ergönül Ergün Erhard Erhardt Eric Erich Erick Erik Eriks Erincer Erinçer Erion Erkan Erkinel
  Erkki Erksoy Erkılıc Erkılıç Erland Erle Erling Ermanis Ermanno Ermenegildo Ermes Ermutlu Ernest
  Ernesto Ernests Ernie Erno Ernst Ernst-August Ernst-Dieter Ernst-Otto Ernő Erogul Erol Eroz
  Eroğul Errol Ersat Ersec Ersel Erseç Ertan Erten Ertun Ertuncay Ertün Ervin Erving Ervín Erwan
  Erwin Eryk Eryıldız Eröz Erşat Esa Esau Esben Esco Esenbay Esenturk Esentürk Esequiel Esker
  Eskil Eskinalp Esko Esley Esneider Espartaco Espen Espiridion Espiridión Esref Essam Essex
  Esteban Estel Estes Estevan Estiawan Estill Estiono Estiven Eston Esupofo Ethan Ethelbert Ethen
  Etibar Etienne Etiqad Ettore Euan Eugen Eugene Eugenio Eugine Eugène Eulogio Eunan Eusebio
  Eusebiu Eustace Eustaquio Eustatiu Eustațiu Eutimio Eutropio Evald Evalds Evan Evander Evangelos
  Evans Evaristo Evcimen Evelio Everet Everett Everette Evert Evertt Evgeny Evo Evrimer Ewald Ewan
  Ewart Ewell Ewin Ewing Exequiel Eyal Eydan Eyyub Eyyup Eyyüp Ezekiel Ezell Ezequiel Ezgutekin
  Ezgütekin Ezio Ezra Ezzard Eşref Faas Faber Fabian Fabien Fabio Fabián Fabrice Fabricio Fabrizio
  Facundo Fadil Fahad Fahd Fahrullah Faiq Faisal Falan Falk Falko Fami Famil Faqid Faraj Faras
  Fares Farhad Farhan Farhod Farid Fariq Faris Fariz Faron Farouk Farrell Farris Faruk Fate Fathi
  Fatih Fatmir Faton Fatteh Faure Faustino Fausto Fayette Fayez Fazil Fazul Feargal Fearghal Fed
  Fedde Fedele Federico Federigo Fedor Fehim Feisal Feliciano Felicien Feliks Felipe Felix Felton
  Fenni Fenton Ferat Ferd Ferdi Ferdinand Ferdinando Feremez Ferenc Fergal Fergus Ferhat Ferihan
  Ferman Fermin Fermín Fernand Fernando Ferney Ferre Ferrell Ferris Fersan Ferzi Festus Fethullah
  Fetullah Feyruz Feza Fiachra Fidel Fidelis Fidencio Fielding Fiifi Fikrət Filip Filipe Filippo
  Filit Finbar Finbarr Finian Finis Finn Finnegan Fintan Fiodor Fionan Fionntan Fiorenzo Fiorino
  Firdavs Firdovsi Firman Firmin Firudin Fisher Fisnik Fitan Fitim Fito Fitzgerald Fitzhugh Fiyaz
  Flamur Flannan Flavio Flaviu Fleet Flem Fleming Flemming Fletcher Flint Florea Florencio Florent
  Florentin Florentino Florian Floridor Florim Florin Floris Florián Floyd Flurin Flynn Foch Fodil
  Folke Folker Folkert Folu Ford Forrest Fortunato Foster Fount Foy Frado Franc Francesco Franci
  Francis Francisc Francisco Franciscus Francisek Franciszek Franck Franco Francois
  Francois-Xavier Franjo Frank Frank-Michael Frank-Peter Frank-walter Franklin Frankline Franklyn
  Franky Frans Frantisek František Franz Franz-Josef Franz-Peter Franz-Xaver François
  François-Xavier Frančišek Fraser Frazer Frazier Fred Freddy Frede Frederic Frederick Frederico
  Frederik Fredi Fredie Fredo Fredric Fredrick Fredrik Fredy Freeman Fremont French Fricis
  Fridolin Fridrich Friedbert Friedemann Frieder Friedhelm Friedhold Friedo Friedrich
  Friedrich-Karl Friedrich-Wilhelm Friend Frithjof Fritz Frode Froilan Froilán Fryderyk Frédéric
  Fuad Fulgencio Fuller Fulton Fulvio Fumio Furman Fuzayl Fuzuli Fynn Fyodor Fábio Félix Füzuli
  Fəhmin Fərahim Fərda Fərhad Fərid Fərman Fərrux Fəxri Fəxrəddin Fəyyaz Fəzail Gabe Gabin Gabino
  Gabor Gabriel Gabriël Gada Gadang Gadi Gading Gaduh Gael Gaetan Gaetano Gagan Gage Gaige Gaiman
  Gaines Gaither Gal Galak Galang Galar Galasso Galen Galih Galiono Galip Gallego Galo Galuh Galur
  Galvarino Gamal Gaman Gamani Gamanto Gambira Gamblang Ganda Gandewa Gandi Ganep Gangsa Gangsar
  Gani Ganim Ganjaran Gannon Gantar Gara Garan Garang Garda Gardner Garech Gareth Garett Garey
  Garfield Garland Garner Garold Garret Garreth Garrett Garrick Garrison Garry Garth Garvan Garvin
  Gary Gaspar Gaspard Gaspare Gasper Gaston Gastone Gastón Gathoni Gatis Gatot Gatra Gauge Gaurang
  Gaurav Gautam Gauthier Gavan Gaven Gavin Gavyn Gaylen Gaylon Gaylord Gazel Gazmend Gaël Gaëtan
  Gašpar Gbadebo Gbolahan Gbowoade Gearld Gearoid Geary Gebhard Gederts Gedion Gee Geert Geir
  Gejza Gelu Genaro Gencaslan Gencay General Gennady Gennaro Geno Gençay Geo Geoff Geoffrey
  Geoffroy Geofrey Georg George Georgel Georges Georgian Georgios Georgy Geovanni Geovanny Gerald
  Geraldo Gerard Gerardo Gerardus Geraud Geray Gereon Gerfried Gergely Gergo Gergő Gerhard
  Gerhardt Gerhart Germain German Germán Gernot Gero Gerold Gerolf Geronimo Gerrard Gerrit Gerson
  Gert Gervasio Gerwin Gery Gerónimo Geun-young Ghani Ghassan Ghenadie Gheorghe Gheorghita
  Gheorghiță Ghilas Ghislain Ghita Ghiță Giacinto Giacobbe Giacomo Giampaolo Giampiero Gian
  Gian-Luca Giancarlo Gianfrancesco Gianfranco Gianluca Gianluigi Gianmarco Gianni Gianpaolo
  Gianpietro Gibson Gica Gicu Gică Gideon Giel Gifford Gijs Gil Gilang Gilbert Gilberto Gildardo
  Giles Gilford Gilles Gillis Gilmer Gilmore Gino Ginyas Gioacchino Gioachino Gioele Gioffre Gion
  Gionata Giorgi Giorgian Giorgio Giosue Giosuè Giovani Giovanni Giovanny Girija Girik Girindra
  Girish Girma Girolamo Girts Gisbert Gitau Githinji Gitonga Giuliano Giulio Giuseppe Giustino Giz
  Gladstone Glauco Glen Glendon Glenn Glenwood Glover Glynn Gnassingbe Godfrey Godofredo Godwin
  Goebel Goffredo Gokay Gokbudun Gokcebalan Gokcil Goken Gokhan Goknur Goksev Gokten Goncalo Gonen
  Gonzalo Gonçalo Goodluck Gopal Goran Gorazd Gordan Gorden Gordon Gorge Gorgunay Gorklu Gorm
  Gosta Gotabaya Gote Gottfrid Gottfried Gotthard Gotthilf Gotthold Gottlieb Gottlob Gotz Governor
  Goyo Gozel Graciano Grady Graeme Grafton Graham Grant Granville Gratian Graves Gray Graydon
  Grayling Grayson Graziano Grațian Greco Green Greene Greg Grega Greger Gregg Greggory Gregoire
  Gregor Gregorian Gregorio Gregory Greyson Griffin Griffith Grigore Grigory Grove Grover Grzegorz
  Grégoire Grégory Guarino Gucal Gucluer Gucyeter Guenter Guenther Guglielmo Guido Guilford
  Guilherme Guillaume Guillermo Guiseppe Gulaga Gulbala Gulbuddin Gulegen Gulel Gulsahin
  Gumercindo Gumustekin Gunars Gunaydin Gunbir Gunden Gundolf Gunduz Gunduzalp Guneet Guneri
  Gungordu Gunkurt Gunnar Gunner Gunsen Gunser Guntars Gunter Gunther Guntis Guntram Gunārs
  Gurarda Gurbanguly Gurelcem Gurney Gursal Gus Guss Gust Gustaaf Gustaf Gustav Gustave Gustavo
  Gustavus Gustaw Gustáv Gusztav Gusztáv Guthrie Guus Guy Gwenael Gyorgy Gyozo Gyula György Győző
  Gzim Gábor Gérald Gérard Géza Gökay Gökbudun Göken Gökhan Göknur Göksev Gökten Gökçebalan Gökçil
  Gönen Göran Görgünay Görklü Gösta Göte Götz Gözel Gücal Gülağa Gülbala Gülel Güleğen Gülşahin
  Gümüştekin Günaydin Günden Gündüz Gündüzalp Güneri Güngördü Günkurt Günser Günter Günther Günşen
  Gürarda Gürelcem Gürsal Güçal Güçlüer Güçyeter Gəray HSIN-HUNG Habib Habibu Habil Haciali
  Hacıbəy Haden Hadi Hadithi Hadrien Hafiz Hage Hagen Haiden Haider Haile Hailemariam Hairyanto
  Haitham Hajo Hakainde Hakan Hakeem Hakikat Hakim Hakon Hal Halbert Hale Halid Halidun Halil
  Halim Hall Halsey Haluk Ham Hamad Hamdan Hami Hamid Hamilton Hamis Hamish Hamisi Hamp Hampton
  Hampus Hamza Hamzah Handy Hanedan Hank Hannes Hanni Hanno Hanns Hannu Hans Hans-Adolf
  Hans-Albert Hans-Bernd Hans-Christian Hans-Detlef Hans-Dieter Hans-Dietrich Hans-Eberhard
  Hans-Erich Hans-Friedrich Hans-Georg Hans-Gerd Hans-Gerhard Hans-Gunter Hans-Gunther Hans-Günter
  Hans-Günther Hans-Heinrich Hans-Helmut Hans-Henning Hans-Herbert Hans-Hermann Hans-Hinrich
  Hans-Joachim Hans-Jochen Hans-Jorg Hans-Josef Hans-Jurgen Hans-Jörg Hans-Jürgen Hans-Karl
  Hans-Ludwig Hans-Martin Hans-Michael Hans-Otto Hans-Peter Hans-Rainer Hans-Rudolf Hans-Theo
  Hans-Ulrich Hans-Uwe Hans-Walter Hans-Werner Hans-Wilhelm Hans-Willi Hans-Wolfgang Hansel
  Hansford Hansgeorg Hansjoachim Hansjorg Hansjurg Hansjurgen Hansjörg Hansjürg Hansjürgen Hanson
  Hanspeter Hansruedi Hanss Hansueli Haralamb Haralambie Harald Harambee Hardana Harden Hardi
  Hardie Hardik Hardin Harding Hardy Hari Harijs Harimurti Haris Harish Hariz Harja Harjasa
  Harjaya Harjo Harl Harlan Harland Harlen Harlie Harlon Harm Harman Harmon Harol Harold Haroldo
  Haron Haroon Harrell Harri Harrie Harris Harrison Harro Harrold Harry Harsana Harsanto Harsaya
  Harsh Harshil Hart Hartaka Hartana Hartley Hartmut Hartmuth Harto Hartwell Hartwig Harun Haruna
  Harve Harvey Harvie Harvy Hasan Hasbek Hashim Hasim Haskell Hassan Hasso Hasta Hatem Havard
  Hayali Hayden Hayes Hayret Hays Hayward Haywood Hazen Hazrat Heath Heber Hebert Hector Heikki
  Heiko Heimo Heiner Heinfried Heini Heino Heinrich Heinz Heinz-Dieter Heinz-Georg Heinz-Gerd
  Heinz-Gunter Heinz-Gunther Heinz-Günter Heinz-Günther Heinz-Joachim Heinz-Josef Heinz-Jurgen
  Heinz-Jürgen Heinz-Otto Heinz-Peter Heinz-Walter Heinz-Werner Heinz-Wilhelm Heinz-Willi Heitor
  Hekmet Helfried Helge Heliodoro Hellmut Hellmuth Helmar Helmer Helmut Helmuth Hemang Hemi Hence
  Henderson Hendra Hendri Hendrik Henery Henk Henner Henning Henri Henric Henrich Henricus Henrik
  Henrikki Henriks Henrique Henry Henryk Heraclio Heraldo Herb Herbert Herberto Heribert Heriberto
  Herman Hermanis Hermann Hermann-Josef Hermanni Hermenegildo Hermes Herminio Hermon Hernan
  Hernando Herney Hernán Herrmann Herschel Hershel Hershell Heru Herve Hervey Hervé Herwig
  Heryanto Hesbon Heydar Heydər Heyvetullah Heyward Hezekiah Hezron Hezzie Hibatullah Hicham
  Hicsonmez Hidde Hideki Hideo Hidir Hikmət Hilal Hilario Hilbert Hilding Hill Hillard Hillery
  Hilliard Hilmar Hilmer Hilton Himawan Hindal Hinrich Hipolito Hipólito Hiram Hirohito Hiroshi
  Hisham Hissene Hitesh Hiçsönmez Hjalmar Hjalmer Hjalte Hoang Hoani Hobart Hobert Hobson Hocine
  Hoke Holden Holger Holland Holm Holmes Homer Homero Honore Honoré Hoover Horace Horacio Horatio
  Horatiu Horațiu Horea Horia Horst Horst-Dieter Horst-Gunter Horst-Günter Horst-Peter Horton
  Horymir Horymír Hosea Hosie Hosni Hossein Hosteen Houcine Houston Howard Howell Hoy Hoyt Hoàng
  Hredhaan Hritik Hrvoje Htin Hubbard Hubert Hubertus Hudavent Hudson Huey Hugh Hughes Hughey
  Hughie Hugo Hugues Hukumdar Hulusi Humberto Humbət Humoyun Humphrey Hunalp Hung Hunor Hunt
  Hunter Hurbert Hurdogan Hurley Huryasar Husain Huseyin Huseyn Huseynqulu Husmen Hussain Hussein
  Huston Huy Huzuri Hyman Hymen Hynek Hyrum Håkan Håkon Håvard Héctor Hükümdar Hümbət Hürdoğan
  Hüryaşar Hüseyin Hüseyn Hüseynqulu Hüsmen Hıfzullah Hưng Həci Həmid Həsən Həsənaga Həsənağa Həzi
  I-HSIUNG Iacob Iain Ian Iancu Ianis Ib Iban Ibidapo Ibis Ibrahim Ibrani Ibrohim Ibun Ibán Idiris
  Idris Idriss Idriz Idık Ieremia Ifeanyi Ifechukwu Ige Ignac Ignace Ignacio Ignacy Ignatius
  Ignatz Ignaz Ignazio Ignác Igor Igors Ihaia Ihor Iisakki Ikbal Ike Ikenna Ikeoluwa Iker Ikhsan
  Ikin Ikiz Il-sung Ilalmıs Ilari Ilarie Ilarion Ilbek Ildefonso Ildem Ilgi Ilgı Ilham Ilhan Ilias
  Ilie Ilija Ilim Ilir Ilja Ilkim Ilkin Ilkka Illya Ilmafer Ilmari Ilmars Ilmārs Ilqar Ilsu
  Ilteris Ilya Ilyas Ilyes Imad Imam Imanol Imants Imaran Imer Immanuel Immo Imran Imre Imren
  Imrich Imron Inacio Inaki Inanclı Indrajit Indrek Indrikis Indriķis Ingbert Ingemar Ingmar Ingo
  Ingolf Ingram Ingvar Inigo Inioluwa Innocent Inocencio Inocentiu Inocențiu Inqilab Intihap
  Intiqam Ioan Ioannis Ion Ionel Ionica Ionică Ionut Ionuț Iosif Ippazio Irakli Irfan Irinel Irl
  Irnanto Irsad Irungu Irven Irvin Irvine Irving Irwan Irwin Isaac Isaack Isaak Isac Isack Isadore
  Isai Isaiah Isaias Isak Isam Isaque Isaya Isaías Iscan Iseoluwa Isfandiyor Isgəndər Ishaan Isham
  Ishmael Ishola Ishwar Isiah Isidor Isidore Isidoro Isidro Islam Islom Ismael Ismail Ismayıl
  Ismaël Ismet Ismo Ismoil Ismık Ismət Isom Israel Israfil Isreal Issa Issac Issack Istvan István
  Isıkay Isıman Italo Itamar Ituri Iulian Iuliu Iurie Iustin Iustinian Ivan Ivano Ivar Ivars
  Ivecen Iver Iverson Ivo Ivor Iván Iwan Iwo Ixtiyar Iyiyurek Izaiah Izayah Izgu Izidor Iztok
  Izzət Iñaki Iľja Işıkay Işıman JEN-CHIEH JUI-EN JUNG-HUA Jaak Jaakko Jaan Jaanus Jabal Jabari
  Jabbar Jabez Jabir Jabulani Jace Jacek Jacinto Jack Jackson Jacky Jacob Jacobo Jacobus Jacoby
  Jacopo Jacques Jacquez Jader Jadiel Jadon Jae-in Jaeden Jaeman Jafar Jafet Jaga Jagapati
  Jagaraga Jagat Jagdish Jagger Jaheem Jaheim Jahiem Jahir Jahongir Jai Jaider Jail Jaiman Jaime
  Jaimie Jair Jairaj Jairo Jairus Jais Jajuan Jaka Jakaya Jake Jakob Jakobe Jakobs Jakov Jakub
  Jalal Jaleel Jalen Jalia Jalmari Jalol Jalon Jamaal Jamal Jamar Jamarcus Jamari Jamarion Jame
  Jameel Jamel James Jameson Jamil Jamin Jamir Jamison Jamshid Jan Jan-Ake Jan-Erik Jan-Olof
  Jan-Peter Jan-Åke Janez Jangwa Jani Janic Janick Janik Janis Jankat Janko Jannik Jannis Jano
  Janos Janosch Janus Janusz Japhet Japheth Jaquan Jaquez Jarad Jared Jaren Jaret Jarett Jari
  Jarkko Jarl Jarlath Jarleth Jarmo Jarne Jarno Jarod Jarolim Jarolím Jaromir Jaromír Jaron
  Jaroslav Jaroslaw Jarrad Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jarwa Jarwadi Jarwi Jase
  Jasen Jasiah Jasin Jasmani Jason Jasper Jasur Jaswadi Jati Jatin Jatmiko Javad Javan Javed Javen
  Javi Javid Javier Javion Javohir Javon Javonte Jax Jaxen Jaxon Jaxson Jaxton Jay Jaya Jayadi
  Jayce Jaycob Jaydan Jayden Jaydin Jaydon Jayeng Jaylan Jaylon Jaymes Jayson Jayvion Jayvon
  Jazeps Jean Jean-Baptiste Jean-Charles Jean-Christophe Jean-Claude Jean-Francois Jean-François
  Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe
  Jean-Pierre Jean-Pol Jean-Yves Jeannot Jeb Jed Jedediah Jedidiah Jedrzej Jeet Jef Jeferson Jeff
  Jefferey Jefferson Jeffery Jeffrey Jeffry Jefri Jeison Jeisson Jekabs Jekaubs Jelani Jelle Jelte
  Jemal Jenaro Jenel Jennings Jeno Jens Jens-Peter Jens-Uwe Jenő Jep Jeppe Jeptha Jerad Jerald
  Jeramiah Jeramie Jeramy Jere Jered Jerel Jereme Jeremey Jeremi Jeremiah Jeremias Jeremie Jeremy
  Jeremías Jergus Jerguš Jerimiah Jerimy Jerker Jermain Jermaine Jerman Jermey Jermiah Jernej
  Jerod Jeroen Jerold Jerome Jeromy Jeronimo Jerrad Jerrel Jerrell Jerrod Jerrold Jerry Jerson
  Jerzy Jerónimo Jerôme Jesper Jess Jesse Jessee Jesus Jesús Jethro Jetmir Jeton Jett Jevgeni
  Jevon Jeyhun Jezups Jhan Jhoan Jhon Jhonatan Jhonny Jhony Jiabao Jiechi Jigme Jiles Jim Jimmie
  Jimmy Jinawi Jindra Jindrich Jindřich Jinping Jintao Jip Jiri Jiří Joachim Joacim Joakim Joannes
  Joao Joaquim Joaquin Joaquín Joash Job Jobe Jobst Jochem Jochen Joe Joel Joep Joerg Joeri
  Joeseph Joesph Joey Joffrey Johan Johann Johannes Johans Johathan John Johnathan Johnathon
  Johney Johnnie Johnny Johnpaul Johnson Johnstone Johny Joko Jomo Jon Jona Jonah Jonas Jonatan
  Jonathan Jonathon Jones Jong-il Jong-un Joni Jonny Jono Jonás Jonáš Joojo Joona Joonas Joonatan
  Joost Joppe Joram Joran Jorden Jordi Jordon Jordy Jordán Joren Jorg Jorg-Peter Jorge Jorgen
  Joris Jorma Jorn Jort Jory Jos Joschka Jose Josef Joseluis Josep Joseph Josephat Josephus Josh
  Joshua Joshuah Josiah Josip Josko Joso Josphat Josse Jost Josua Josue Josué José Jouko Jouni
  Jovan Jovani Jovanni Jovanny Jovany Jovenel Jozef Jozo Jozsef João Joé Joël Joško Jožef Juan
  Juanito Judah Judd Jude Judge Judson Juelz Juergen Juha Juhana Juhani Juho Jukka Jules Julian
  Julien Julijs Julio Julious Julius Juliusz Julián Juluis Juma Jumaane Jumadi Jumari Jun
  Junichiro Junior Junious Junius Juraj Jure Jurg Jurgen Juri Jurij Juris Jurre Jussi Justen
  Justin Justiniani Justo Juston Justus Justyn Jusuf Juuso Juvenal Juwan Juwon Jyrki Ján János
  Jérémie Jérémy Jérôme Józef József Jörg Jörg-Peter Jörgen Jörn Jørgen Július Jürg Jürgen Jüri
  Jānis Jāzeps Jēkabs Jēkaubs Jędrzej Jūlijs KAI-HSIANG KUAN-HUNG KUAN-LIN KUAN-TING KUAN-YU
  KUO-HSIUNG KUO-HUA KUO-JUNG Kaan Kaarlo Kabir Kabiru Kacper Kacung Kada Kade Kadeem Kaden Kadin
  Kadir Kadyn Kaeden Kael Kahir Kahlil Kahu Kai Kai-Uwe Kaiden Kaique Kairav Kaj Kajen Kajetan
  Kale Kaleb Kalel Kalen Kalervo Kalevi Kalgay Kalim Kalle Kalman Kalpit Kalvin Kamal Kamar Kamau
  Kambali Kamden Kamidin Kamiel Kamil Kamran Kamren Kamron Kanak Kanat Kanda Kane Kanini Kanpulat
  Kanye Kapagan Karabas Karabaş Karaca Karaer Karakucak Karanbay Karani Karanja Karatas Karataş
  Karcan Kardi Kare Kareem Kareen Karel Karim Kariman Karimi Kariuki Karja Karl Karl-August
  Karl-Dieter Karl-Erik Karl-Ernst Karl-Friedrich Karl-Georg Karl-Hans Karl-Heinrich Karl-Heinz
  Karl-Hermann Karl-Josef Karl-Jurgen Karl-Jürgen Karl-Ludwig Karl-Otto Karl-Peter Karl-Werner
  Karl-Wilhelm Karlfried Karlheinz Karlis Karlo Karlukhan Karman Karna Karoly Karsa Karsana Karson
  Karsten Karta Karter Karya Kasen Kash Kashangaki Kasif Kasim Kasimir Kasiran Kason Kaspar
  Kaspars Kasper Kassem Kassim Kassym-Jomart Kastriot Kasusra Katana Katsuya Kauko Kauri Kavon
  Kavurt Kawaca Kawaya Kay-Uwe Kayagun Kayagün Kaygusuz Kayrabay Kayson Kayun Kayıt Kazim
  Kazimierz Kazimir Kazimír Kazuo Kazuya Kazım Kaşif Keagan Kealan Keandre Keano Keanu Keaton
  Keegan Keelan Keenan Keenen Kegan Keifer Keijo Keion Keir Keith Keji Kelami Kelan Kelby Keld
  Kelechi Kellan Kellen Kelton Kelvin Kelâmi Kem Kemal Kemba Kemboi Ken Kenan Kenari Kendell
  Kendrick Kenedy Kenes Keneth Kenichi Kenji Kenn Kennard Kennedy Kennet Kenneth Kenney Kennith
  Kennth Kenny Kent Kenter Kenth Kenton Kenyangi Kenyon Kenzo Keon Keqiang Kerim Kerman Kermit
  Kerwin Keshaun Keshawn Kete Kevan Keven Kevim Kevin Kevon Keyon Keyshawn Kgalema Khadga Khaled
  Khalid Khalifa Khalil Khamani Khamisi Khari Khiry Khoa Ki-moon Kiaan Kian Kiano Kiapo Kiaran
  Kiarie Kibar Kibet Kick Kiefer Kiel Kieran Kiernan Kieron Kieth Kijani Kike Kilian Killian
  Kilonzo Kimani Kimanzi Kimathi Kimball Kimbilio Kimeu Kimmo Kimutai King Kingston Kinte Kinubi
  Kinuthia Kinyanjui Kinyua Kioko Kip Kipchirchir Kipchumba Kipkemboi Kipkemoi Kipkirui Kipkoech
  Kipkorir Kipkosgei Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich Kipp Kiprono Kiprop
  Kiprotich Kipruto Kipsang Kiptoo Kipyegon Kiramettin Kiril Kirk Kirt Kirui Kit Kiume Kiyasi
  Kiyoshi Kjeld Kjell Kjetil Klaas Klas Klaus Klaus-Dieter Klaus-Gunter Klaus-Günter Klaus-Jurgen
  Klaus-Jürgen Klaus-Michael Klaus-Peter Klaus-Ulrich Klaus-Werner Klavs Klemen Klemens Klement
  Kliment Knox Knud Knut Knute Kobe Koby Kocabas Kocabaş Kocak Kockan Koda Kody Koech Koen
  Koenraad Kofi Kojo Koker Koko Koktas Kolawole Kolby Koldan Kole Koloman Kolten Kolton Kondo
  Konguralp Konner Konnor Konrad Konradi Konradus Konstantin Konstantinos Konstanty Konštantín
  Kopan Koray Korbin Korbinian Kordell Korede Korey Korir Korkmazalp Kornel Kornelius Kornél
  Korugan Kory Kosemen Kosgei Kostyantyn Kosukhan Kotuz Kovu Koçak Koçkan Koşukhan Kraig Kris
  Krish Krisjanis Kriss Kristaps Krister Kristers Kristiaan Kristian Kristijan Kristián Kristjan
  Kristof Kristofer Kristoffer Kristopher Krists Kristóf Krisztian Krisztián Krisztofer Krišjānis
  Krišs Krištof Krystian Krystof Kryštof Krzysztof Ksawery Kuddusi Kujoe Kujtim Kullervo Kumar
  Kuncara Kunibert Kuno Kunta Kunthara Kuria Kurnia Kursad Kurt Kurtis Kurunzi Kushtrim Kusiima
  Kustaa Kusuma Kutay Kvetoslav Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kyalo Kyan
  Kyano Kylan Kyle Kyler Kylian Kyllian Kymani Kyosuke Kyree Kyriakos Kyson Kálmán Károly Kâmil
  Kåre Kévim Kévin Köker Köktaş Kösemen Kürşad Kārlis Kılıcbay Kılıçbay Kınel Kırat Kırgız
  Kıvılcım Kızıl Kızıltunc Kızıltunç Kəmaləddin Kənan Kəramət Kərim Laban Labinot Labuh Lachlan
  Ladarius Laddie Ladislau Ladislaus Ladislav Lafayette Lafe Lage Laimonis Lajos Laksana Laksh
  Lakshit Lalo Lalu Lamar Lamarcus Lambert Lamberto Lameck Lamine Lamont Lamonte Lanang Lance
  Landan Landen Lander Landin Lando Landon Landyn Lane Langalibalele Langat Langgeng Lanjar Lanny
  Lantar Laquan Lark Larkin Laron Larry Lars Lars-Ake Lars-Erik Lars-Goran Lars-Göran Lars-Olof
  Lars-Åke Lary Lascar Lascăr Lasmanto Lasmono Lasse Lassi Laswi Laszlo Latif Latrell Laurance
  Laureano Laurens Laurent Laurentiu Laurenz Laurențiu Lauri Laurian Laurin Lauris Laurits Laus
  Laust Lautaro Lavar Lawerence Lawrance Lawrence Lawson Lawton Lawyer Layne Layton Lazar Lazaro
  Lazarus Laziz Lazzaro Lazăr Lazım Le Leamon Lean Leander Leandre Leandro Leano Leart Lech Ledion
  Ledun Ledün Lee Leeroy Leevi Lega Legawa Leider Leif Leke Leland Lem Lembah Lemmie Lemon Lemuel
  Len Lenard Lenin Lenn Lennard Lennart Lennarth Lennert Lennon Lenny Lenon Lenord Lenwood Leo
  Leocadio Leon Leonard Leonardo Leonce Leoncio Leonel Leonhard Leonid Leonidas Leons Leontin
  Leopold Leopoldo Leordean Leos Leoš Lere Leroy Les Less Lester Leszek Levan Levar Levente Levern
  Levi Levie Levin Levis Levon Levoslav Levy Lew Lewis Lex León Leónidas Liam Lian Lias Liban
  Libardo Liberto Libor Lica Lică Lieven Lige Lijian Lilburn Lillard Lim Liman Limar Lincoln
  Lindbergh Lindell Linden Link Lino Linton Linus Linwood Linzy Lio Lionel Liridon Lirim Lirjan
  Lisandro Lish Lisle Liston Little Littleton Livingstone Livio Liviu Ljubisa Llewellyn Lloyd Loan
  Lode Lodewijk Lodovico Loek Logan Lohit Loic Loke Lon Loney Long Lonny Lonzo Lope Loran Lorcan
  Lorenz Lorenzo Lorik Lorin Loring Loris Lorne Lotfi Lothar Lott Loui Louie Louis Louka Lourenco
  Lourenço Lovell Lovett Lovre Lovro Lowe Lowell Lowie Loy Loyal Loyd Loïc Luan Lubomir Lubomír
  Lubor Lubos Luboslav Luboš Luc Luca Lucas Lucca Lucentiu Lucențiu Luchino Lucho Lucian Luciano
  Lucien Lucio Lucious Lucius Lucky Lucretiu Lucrețiu Ludek Ludger Ludo Ludolf Ludomil Ludovic
  Ludovico Ludovicus Ludovit Ludvig Ludvik Ludvík Ludwig Luděk Luej Luhung Luigi Luis Luiz Luka
  Lukas Lukasz Luke Lukita Lukman Lukáš Luluh Lulut Lulzim Lum Lumir Lumír Lungile Lurhur Luster
  Lute Lutfan Lutfi Luther Luthfi Lutz Luuk Luwar Luwes Luyanda Luzius Luís Lwandile Lyam Lydell
  Lyle Lyman Lyndon Lynwood László Lázaro Léandre Léo Léon Léonard Léonce Léopold Lütfi Lətif
  MING-CHE MING-HUI MING-HUNG MING-TE MING-TSUNG Maanas Maanav Maarten Mac Macario Macarthur
  Macauley Mace Maceo Macharia Maciej Mack Macky Macs Madalin Madden Maddox Maddux Madhav Mads
  Mael Magne Magnus Mahamadou Mahathir Mahdi Mahesa Mahfud Mahinda Mahir Mahlon Mahmood Mahmoud
  Mahmud Mahmut Mahsun Maicol Maik Maikol Maina Maingi Mairtin Maithripala Majid Major Makai
  Makara Makau Makhi Makokha Makori Maks Maksim Maksimiljan Maksur Maksym Maksymilian Makunga
  Makuta Makuu Mal Malachi Malachy Malakai Malaki Malcolm Malcom Male Malik Malio Malte Malthe
  Malvin Mamadou Maman Mamnoon Manaaki Manabu Manaf Manah Manan Manawa Manbir Mandla Mandlakhe
  Manford Manfred Manley Manly Manmohan Manning Manole Manolo Mans Mansfield Manson Mansour
  Mansurali Mantas Manthan Manuel Manus Maqsud Maras Marat Marc Marcantonio Marcel Marcelino
  Marcell Marcello Marcellus Marcelo Marchello Marcial Marciano Marcin Marcio Marco Marcos Marcu
  Marcus Marek Mareks Margana Margarito Margus Marguy Mariadi Mariano Marijan Marijn Marin Marino
  Marinus Mario Maris Marius Mariusz Marián Mark Markel Markell Markku Marko Markus Marland Marlin
  Marlon Marnix Maros Maroš Marques Marquez Marquis Marquise Marrion Marsh Marshal Marshall
  Marsito Marsudi Mart Martaka Martana Martani Martell Marten Martez Marti Martial Martijn Martim
  Martin Martino Martins Marton Martti Martyn Martí Martín Marvin Marwan Marwata Maryadi Maryanto
  Masao Masar Masika Masinde Mason Masoud Massimiliano Massimo Massinissa Mat Mate Matei Matej
  Mateo Mateus Mateusz Matevz Matevž Math Matheo Matheus Mathew Mathews Mathias Mathieu Mathijs
  Mathis Mathys Mathéo Mati Matias Matic Matiss Matiu Matjaz Matjaž Mato Matous Matouš Mats Matt
  Matteo Matthaus Matthew Matthias Matthieu Matthijs Matthäus Matti Mattia Mattias Matts Mattéo
  Matus Matyas Matyáš Matéo Matías Matúš Matěj Matīss Mauno Mauri Maurice Mauricio Maurilio Maurin
  Maurits Mauritz Maurizio Mauro Maurus Maury Maurycy Maverick Mavuno Max Maxence Maxim Maxime
  Maximiano Maximilian Maximiliano Maximilien Maximilián Maximillian Maximino Maximo Maximus
  Maxwel Maxwell Maxx Maykol Maynard Mayo Mazen Mazlum Maël Mbithi Mboya Mbugua Mburu Mcarthur
  Mcebisi Mearl Mecit Medard Meelis Mees Mefarettin Mehdi Mehdiqulu Mehman Mehmed Mehmet
  Mehmetzahir Mehmood Meik Meinhard Meinolf Meinrad Mekhi Mel Melbourne Melchior Melchor Meles
  Melichar Melihcan Melker Melle Melton Melville Melvin Melvyn Melwin Memili Memphis Menachem
  Mengi Menguc Mengüç Mentor Mercer Merdi Mergim Merijn Merl Merlin Merlyn Merrill Merritt Mert
  Mertel Merton Mervin Mervyn Merwin Merzuk Meshack Meshur Messiah Mestur Mesut Metehan Metin
  Metinkaya Metod Metro Mevlut Mevlüt Meyer Meşhur Micael Miceal Micha Michael Michail Michal
  Michale Michaël Michał Micheal Michel Michelangelo Micheletto Michelotto Michial Michiel Mick
  Mickael Mickaël Micky Miel Mieszko Miguel Miguelangel Miha Mihael Mihai Mihail Mihajlo Mihaly
  Mihels Mihhail Mihin Mihkel Mihnea Mihály Miika Mijo Mik Mika Mikael Mikaere Mikail Mikal
  Mikayıl Mike Mikeal Mikel Mikelis Mikels Mikhail Mikheil Mikis Mikkel Mikko Miklos Miklós
  Mikołaj Mikulas Mikuláš Mikyas Milan Milas Milay Milburn Mile Miles Milford Millard Miller Mills
  Milo Milorad Milos Miloslav Milovan Miloš Milton Milán Minenhle Miner Minh Minor Minoru Mio
  Miodrag Miran Mirbadin Mircea Mirco Mirko Miro Miron Mironshoh Miroslav Miroslaw Mirsad Mirzə
  Mirəli Misael Mischa Mishat Mislav Mitch Mitchel Mitchell Mitesh Mitica Mitică Mitra Mitrut
  Mitruț Mituru Miķelis Miłosz Mladen Mlungisi Moammar Modesto Modris Moe Mogens Mohamad Mohamed
  Mohamedi Mohammad Mohammed Mohamud Mohand Mohsen Mohsim Moises Moisés Mojmir Mojmír Momanyi
  Monis Monroe Mont Monte Montel Montgomery Montrell Monty Moo-hyun Moody Moqtada Mordechai Moreno
  Moric Moritz Morris Morten Mortimer Morton Mose Moses Moshe Mostafa Mouloud Mounir Mourad Moussa
  Mthokozisi Muammar Mubariz Mucahit Mucellib Muchiri Muema Mueni Mufit Mugambi Mugendi Mugo Mugur
  Mugurel Muhamed Muhamet Muhammad Muhammadali Muhammadamin Muhammadamir Muhammadayub Muhammadaziz
  Muhammadrizo Muhammadsafo Muhammadsodiq Muhammadsolih Muhammadu Muhammadumar Muhammadyasin
  Muhammadyusuf Muhammadziyo Muhammed Muhammet Muharrem Muhip Muhyettin Muhyiddin Muia Muiruri
  Mujur Mukesh Mukhtar Mukhwana Mukramin Muktedir Mulayam Mulele Muli Mulwa Mulya Mulyanto Mulyono
  Mumbi Mumo Mumpuni Mumtaz Munene Mungai Muni Munif Munir Muntəzir Munyao Munyoki Muqtada Murad
  Murat Muratcan Murdock Muriithi Murilo Murimi Murit Murithi Muriuki Murod Murphy Murray Murry
  Mursinin Mursita Mursəl Murtaza Murti Musa Musafet Musau Musee Musembi Muslim Muslum Mustafa
  Mustafo Mustapha Mustika Mustofa Musyoka Musyoki Mutai Mutasım Muthama Muthengi Muthoka Muthoni
  Muthui Mutie Mutinda Mutiso Mutisya Mutluhan Mutua Mutuku Mutunga Muturi Muvaffak Muxtar
  Muzaffer Muzekker Muzəffər Mwai Mwangangi Mwangi Mwaniki Mwanzia Mwaura Mwende Mwendwa Mwezi
  Mwikali Mwiti Mychal Myer Mykel Mykhailo Mykola Myles Myron Myung-bak Mzamo Márcio Mário Márk
  Márton Mátyás Máté Máximo Måns Mårten Móric Möhsim Mübariz Mücellib Müfit Mükramin Mülâyim
  Mümtaz Münif Müntəzir Mürit Mürsəl Müslum Müslüm Müzekker Müzəffər Māris Mārtiņš Mădălin
  Məhəmməd Məhərrəm Məmməd Mənsur Nabih Nabil Nacer Nachiket Nacho Nacio Nadir Nae Nael Nafii
  Naftali Nagı Nahashon Nahuel Naim Najam Najee Najib Nakif Nakip Naksh Nakul Nalar Nam Namiq
  Namon Nand Nando Nandor Naoki Naoto Napoleon Napoleone Naradi Narcis Narciso Narcisse Nardi
  Narendra Narji Naruhito Nas Nasab Naser Nash Nasim Nasir Nasiru Nasrullah Nasser Nassim Nasuf
  Nat Natalio Natan Natanael Nataniel Nate Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen
  Natiq Naud Naveen Nawaf Nawaz Nayib Nayil Nazario Nazim Nazir Nazlim Nazmi Naël Naïm Nağı Ndegwa
  Nderitu Ndirangu Nduku Ndung'u Ndunge Ndungu Nduta Neal Nebih Nebojsa Necati Necdat Nechifor
  Necmettin Ned Needham Neel Neely Neftali Neftalí Nehemiah Nehip Neider Neil Neill Nejc Nel Nelio
  Nello Nels Nelson Nelu Nemanja Nenad Neo Nerim Nery Nesip Nestor Neville Nevin Nevio Nevsal
  Newell Newman Newt Newton Nezihi Ng'ang'a Ngamia Nganga Ngari Ngeni Ngigi Ngugi Nhien Nhiên
  Nhlanhla Nial Niall Nibaldo Nicanor Nicat Niccolo Niccolò Nichifor Nicholas Nicholaus Nicholus
  Nick Nicklas Nicklaus Nickolas Nickson Nicky Niclas Nico Nicoara Nicoară Nicodemo Nicodemus
  Nicodim Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolaus Nicolo Nicolás Nicolò Nicu Niculita
  Niculiță Nicusor Nicuta Nicușor Nicuță Niek Niels Nigel Nihai Niilo Nik Nikau Nikhil Nikita
  Nikko Niklas Niklaus Niko Nikodem Nikolai Nikolaj Nikolajs Nikolaos Nikolas Nikolaus Nikolay
  Nikora Nikos Niks Niksa Nikša Nil Nile Niles Nilo Nils Nilson Nim Nino Nitesh Nitin Nixon Niyaga
  Niyaz Niyazi Niyilolawa Nizar Njabulo Njagi Njenga Njeri Njeru Njiru Njogu Njoki Njoroge Njue
  Njuguna Nnamdi Noah Noam Noble Noe Noel Nolan Nolberto Nolen Noman Nonso Norbert Norberto Norbey
  Norman Normand Normunds Norodom Norris North Norton Norval Norwood Noud Nouri Nout Novruz Noé
  Noël Nrima Ntimi Nugraha Nuhu Nuno Nunzio Nural Nurcan Nuretdin Nurettin Nuri Nuriat Nurkan
  Nurlan Nurmuhammad Nursultan Nursən Nuru Nurulla Nurullah Nurşən Nurəddin Nusirəvan Nusrət Nuyan
  Nuşirəvan Nwabudike Nyaga Nyakundi Nyamai Nyambura Nyana Nyawira Nyoman Nyongesa Nzioka Nzomo
  Nándor Néstor Nürəddin Nüsrət Nəcəf Nəriman Nəsib Nəsimi Oakley Oba ObaniJesu Obe Obed Obie
  Obinna Ocampo Ochieng Octav Octave Octavian Octavio Octaviu Octavius Odd Oddie Odhiambo Odhran
  Odin Odis Odkanlı Odongo Oduor Odus Offie Oganer Ogden Oge Oget Ogooluwa Ogulbas Ogurata Oguzman
  Oisin Oiva Ojas Okanay Okbay Oke Okechukwu Okello Okey Okguclu Okgüçlü Okkas Okoth Okseven Okta
  Okto Okturemis Okturk Oktüremiş Okumu Okyalaz Ola Oladare Oladimeji Olaf Olakunle Olan Oland
  Olanrewaju Olansile Olavi Olca Oldag Oldağ Oldrich Oldřich Ole Oleg Olegario Oleh Oleksandr
  Oleksii Oleksiy Olen Oley Olfert Olgerts Olgierd Olimpian Olimpiu Olin Oliver Olivier Oliviu
  Olivér Oliwer Oliwier Ollanta Olle Olli Olof Oloo Olov Olumorotimi Oluoch Olusegun Oluwafemi
  Oluwagbemiga Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwole Om Omaca Oman Omar Omari
  Omarion Omer Omkaar Omobobola Omondi Omotayo Omur Onat Ondieki Ondrej Ondřej Oneal Onel Onesmus
  Ongay Ongen Onkar Onni Onofre Onsal Onuker Onur Onurcan Onursu Onveer Onyango Opan Opiyo Opung
  Oqtay Oran Orange Oranlı Orazio Orduxan Oren Oreste Orgun Orgün Orhan Orie Orik Orin Orinder
  Orion Oris Orjan Orland Orlando Orley Orlin Orlo Orren Orrin Orris Orson Ortak Ortwin Oruc Oruç
  Orval Orvel Orvil Orville Orvin Orvis Orxan Oryurek Osama Osamu Osbaldo Osborn Osborne Oscar
  Oskar Oskari Oskars Oskár Osman Osmo Osogo Ossi Ossian Osten Osunleke Osvald Osvaldo Osvalds
  Oswald Oswaldo Oswin Otabek Otakar Otavio Otay Otfried Othel Othman Othmar Otho Otieno Otis
  Otmar Oto Ott Ottavio Ottfried Ottis Ottmar Otto Ottokar Ottomar Ottone Ottó Otávio Ouanes Ouma
  Oumar Ousmane Oussama Ove Over Ovid Ovidio Ovidiu Ovila Owe Owen Owens Owino Owuor Oymak Ozakan
  Ozalpsan Ozansu Ozansü Ozaslan Ozbay Ozbilek Ozcam Ozdal Ozdil Ozdogdu Ozel Ozerdinc Ozertem
  Ozger Ozgur Ozinal Ozkent Ozkutlu Ozlu Ozokcu Ozpınar Ozsozlu Oztek Ozturk Ozudogru Ozy Ozzie
  Oğulbaş Oğurata Oğuzman Oļģerts PAI-HAN PAI-HUNG PAI-JUI PAI-LIN PAI-YEN PAI-YU PIN-JUI PO-WEN
  Paavo Pablo Paco Padraic Padraig Padraigh Page Paiman Paker Pal Palle Palmer Pambe Pamfil
  Panagachie Panait Panca Pancho Pandu Panfilo Pangeran Pangestu Panji Pankrac Pankrác Paolo Par
  Pardi Paride Parley Parman Parrish Parth Parviz Pasa Pascal Paschal Pascual Pasi Pasqual
  Pasquale Pastor Pate Patric Patricio Patrick Patrik Patrizio Patru Patryk Pau Paul Paul-Gerhard
  Paul-Heinz Pauli Paulino Paulo Pauls Pauric Pavao Pavel Pavlo Pavol Paw Pawel Paweł Paxton Paşa
  Peadar Peader Pearce Pearley Pearse Peder Pedro Peer Peeter Pehlil Pekka Pelaji Pelayo Pelle
  Pellegrino Pentti Pepe Pepijn Pepito Per Per-Erik Per-Olof Percival Percy Perkasa Perley Pernell
  Pero Perry Pershing Pertti Pervez Petar Pete Peter Peter-Michael Peteris Peterson Petr Petre
  Petri Petrica Petrică Petrisor Petrișor Petro Petros Petru Petrus Petrut Petruț Petter Petteri
  Phelim Phelix Phil Philemon Philip Philipp Philippe Phillip Philo Phineas Phuc Phúc Piaras Pier
  Pierangelo Pierce Piergiorgio Piergiuseppe Pierluigi Piermaria Piero Pierpaolo Pierre
  Pierre-Yves Piersanti Piet Pieter Pieter-Jan Pietro Pim Pinkney Pio Piotr Pirahmet Pirmin Pius
  Piyush Placido Pleas Pleasant Ples Plesu Pleșu Plinio Plummer Plácido Pol Polad Polk Pompeo
  Pompiliu Pomponio Poncio Pontus Popobawa Porfirio Porter Posey Poul Powell Praba Prabawa Prabowo
  Prabu Prakosa Pranab Pranata Pranav Pranawa Praneel Pranit Prasetya Prasetyo Pratt Pratyush
  Pravoslav Prayitna Prayoga Prayogo Prayuth Preben Predrag Premysl Prentice Prentiss Press
  Preston Price Priit Prima Primitivo Primus Prince Prokop Prosper Prudencio Pryor Przemysław
  Puccio Pumbaa Punhan Purl Purwa Purwadi Purwanto Pushpa Putu Pyotr Pál Pánfilo Pär Pål Péter Pío
  Pünhan Pătru Pēteris Přemysl Pərvin Pərviz Qabil Qadim Qadir Qais Qalib Qarin Qasem Qasim Qassem
  Qasım Qishan Qiyas Qosqar Qoşqar Quang Qudrət Quentin Quincy Quint Quinten Quintin Quinton
  Quique Quirino Qulam Qulu Qüdrət Qədir Qələndər Qəzənfər Rabah Rabih Rachid Rachit Radek Raden
  Radika Radim Radit Raditya Rado Radomir Radomír Radoslav Radoslaw Radosław Radovan Radu Raducu
  Raduz Radúz Raekwon Raf Rafa Rafael Rafaél Rafaël Rafał Rafe Raffael Raffaele Raffaellino
  Raffaello Rafi Rafid Rafih Rafik Rafiq Raghav Ragnar Ragner Raharja Raheel Raheem Rahim Rahman
  Rahmat Rahmet Rahn Rahsaan Rahul Raiden Raihan Raik Raila Raimo Raimondo Raimonds Raimund
  Raimundo Rainer Raivis Raivo Rajab Rajendra Rajesh Rajiv Rajko Rajnath Rakeem Raleigh Ralf
  Ralf-Dieter Ralf-Peter Ralph Ram Rama Ramadan Ramadhan Ramazan Rami Ramid Ramil Ramin Ramiro
  Ramiz Ramon Ramsey Ramush Ramzan Ramzi Ramón Ranbir Rance Rand Randal Randall Randel Randell
  Randle Randolf Randolph Randy Rangga Ranieri Ranil Ransom Ranveer Raoul Raphael Raphaël Raquan
  Rares Rareș Ras Rashaad Rashaan Rashad Rashawn Rasheed Rashid Rashidi Rasim Rasmus Rastislav
  Rasul Ratan Rauf Raul Rauno Ravi Ravy Rawiri Ray Rayaan Rayan Rayburn Rayfield Rayford Raymon
  Raymond Raymund Raymundo Raynard Rayshawn Raza Razi Razvan Razı Raúl Reason Recep Recepali Red
  Redden Redmond Reece Reed Refik Refugio Reggie Reginal Reginald Regis Regulo Rehaan Rei Reid
  Reijo Reimar Reimer Reimund Rein Reinald Reinaldo Reinel Reiner Reinhard Reinhardt Reinhart
  Reinhold Reinis Reino Reksa Relu Remazan Rembrandt Remi Remigio Remington Remo Remus Remy Remzi
  Renaat Renaldo Renan Renard Renato Renaud Rendy Rene Reno Rens Renzo René Respati Resulcan Reto
  Reuben Reubin Rex Rexford Rexhep Rey Reyansh Reynaldo Reynold Reynolds Reza Rezzak Rhavi Rhett
  Rhys Riad Rian Ricardo Ricards Riccardo Ricci Ricciotti Rice Rich Richard Richardt Richie
  Richmond Richárd Rick Rickard Rickey Rickie Ricky Rico Rida Ridge Ridwan Riek Rigo Rigoberto
  Rihards Rik Rikard Riku Rinaldo Rino Rinor Risasi Rishi Risto Ritchie Riyad Riza Riziki Rizki
  Rizvan Ričards Roan Roar Rob Robb Robbe Robbie Robby Robert Roberto Roberts Robinson Robley Robt
  Roby Rocco Roch Rochdi Rochus Rock Rocky Rod Roddy Roderic Roderich Roderick Rodger Rodgers
  Rodney Rodolfo Rodolphe Rodrick Rodrigo Rodrigue Roe Roel Roeland Rogelio Roger Rogers Rohan
  Rohat Rok Roko Roland Rolando Rolands Roldan Roldán Rolf Rolf-Dieter Rolf-Peter Roll Rolla
  Rolland Rollie Rollin Rollo Romain Roman Romano Rome Romello Romeo Romie Romolo Romuald Romulo
  Romulus Román Roméo Ron Ronal Ronald Ronaldo Ronan Rondal Rongji Ronin Ronith Ronni Ronnie Ronny
  Rono Rony Roope Roosevelt Roque Rory Rosamel Rosco Roscoe Rosendo Rosevelt Rosman Ross Rossa
  Rostislav Roswell Rotich Rouven Rovsən Rowan Rowland Roy Royce Ruairi Ruari Rubani Rube Ruben
  Rubin Rubén Rudecindo Rudi Rudiger Rudolf Rudolfo Rudolfs Rudolph Rudra Rudy Rueben Ruedi Ruel
  Ruffin Ruffus Rufino Rufus Rufət Ruggero Ruggiero Ruhiu Ruhsat Rui Ruknettin Rumen Rune Rungo
  Rupert Ruperto Rusen Rush Rushil Ruslan Rusman Russ Russel Russell Rustam Rustin Rusty
  Rutherford Ruy Ryan Ryder Ryker Ryland Ryley Ryne Ryohei Ryosuke Ryszard Rza Réginald Régis
  Régulo Rémi Rémy Róbert Rómulo Rövşən Rúben Rüdiger Rüfət Rüknettin Rüşen Răducu Răzvan Rūdolfs
  Rəis Rəsad Rəsid Rəsul Rəşad Rəşid S'fiso SHENG-HSIUNG SHIH-CHANG SHIH-MING Saad Saadat Saba
  Sabah Saban Sabar Sabas Sabastian Sabatino Sabettin Sabih Sabin Sabir Sabri Sachin Sadaka Sadat
  Saddam Sadegh Sadik Sadiki Sadiq Sadittin Sadyr Sadıq Saeb Saeed Safet Safii Sagcan Sagıt Sahat
  Sahin Sahinbey Sahir Sahlar Sahle Sahmar Sahmettin Sahvələd Said Saidi Saiful Saint Sajith Saka
  Sakari Sakip Sakir Saksham Sakti Sal Salah Salami Saleh Salem Sali Salih Salim Salkın Salman
  Salohiddin Salomon Salomón Salurbay Salva Salvador Salvatore Salvi Sam Samaksh Samandar Samar
  Samarth Sameh Samesh Sami Samie Samil Samir Sammy Samo Sampson Samson Samsul Samu Samual Samuel
  Samuele Samuli Samurtay Samuël Samwel Samweli Samxal Samy Sancak Sancar Sancho Sandalio Sander
  Sanders Sandi Sandile Sandis Sandor Sandro Sandu Sanford Sani Sanjar Sanjay Sanjiv Sanlı Sante
  Santeri Santiago Santino Santo Santos Sançar Sardor Sargın Sarpkın Sarthak Sarvan Sarvar
  Sarıcabay Sascha Saso Sathvik Satrettin Saturnino Satya Saud Saul Sava Savak Saverio Savion
  Savki Savni Savon Sawyer Saydam Sayed Sayin Sayrak Sayyid Sayın Saïd Saúl Sağcan Sağıt Sašo
  Schley Schuyler Scot Scott Scottie Scotty Seaborn Seamus Sean Sean-Paul Sebastiaan Sebastian
  Sebastiano Sebastiao Sebastien Sebastijan Sebastián Sebastião Sebastjan Sebattin Secme Seda
  Sedat Sedrick Sefi Segismundo Segundo Seha Sehamet Seif Sekim Sekou Selahattin Selaheddin
  Selatin Seldon Seler Selim Selmer Selâtin Sem Semaj Semender Semir Semsettin Senad Senan Sencar
  Seneca Senkal Senn Senne Senol Seok-youl Seosamh Sep Sepp Seppe Seppo Seracettin Serafeddin
  Serafin Serafín Serban Serdar Serezli Serge Sergei Sergej Sergey Sergii Sergio Sergiu Sergius
  Sergo Serhatmehmet Serhiy Serkan Serol Servac Server Servác Serzh Seth Setya Sevdi Seve Sever
  Severiano Severin Severino Severo Severt Severín Sevindik Sevket Seward Seydo Seye Seyfulla
  Seyfullah Seyfəddin Seyithan Seymour Seymur Sezal Sezginbas Sezginbaş Seçme Shaban Shad Shade
  Shadrack Shafter Shahbaz Shahid Shahriyor Shahzod Shahzoda Shamar Shamsuddeen Shan Shane Shaquan
  Shaquille Sharad Sharif Shaukat Shaun Shaurya Shavkat Shawn Shay Shayne Shea Sheamus Shedrick
  Shehbaz Shehu Shekoni Sheldon Shelton Shem Shemar Shep Shepherd Sherman Sherwin Sherwood Shigeru
  Shimon Shinzo Shivansh Shlomo Shohei Shohjahon Shohrux Shoji Shon Shota Shyheim Sibonelo
  Sibusiso Sid Siddharth Side Sidiq Sidki Sie Siebe Siegbert Siegfried Sieghard Siegmar Siegmund
  Siegward Siem Sifuna Sigfrid Sigfrido Sigfried Sigge Sigismund Sigmar Sigmund Sigurd Sigvard
  Siim Sijuade Sil Sila Silas Silvan Silvano Silver Silvester Silvestre Silvestro Silvian Silvio
  Silviu Silvo Sim Simao Sime Simen Simeon Simi Simion Simiyu Simmie Simo Simon SimphiweyiNkosi
  Simpson Simão Simón Sinan Sinasi Sincere Sindre Sing Sinica Sinică Sinisa Siniša Sione Siper
  Sirac Sirajuddin Sirin Siro Sirzad Sittik Sivert Sixten Sixto Siyabonga Sjoerd Skender Skip
  Slade Slamet Slavisa Slavko Slavomir Slavomír Slawomir Slobodan Smith Sneider Sofiane Sohail
  Sokmen Soleh Soloman Solomon Solon Somtochukwu Son Sonad Sondre Songurkan Sonke Sonny Sooronbay
  Soren Sorin Sosimo Sotaro Soufiane Sourav Soydaner Soykut Soyselcuk Soyselçuk Sozer Spencer
  Spenser Sphiwe Spurgeon Squire Srecko Srečko Staffan Stafford Stan Stancu Stanford Stanislaus
  Stanislav Stanislavs Stanislaw Stanisław Stanko Stanley Stanton Starling Stavros Staņislavs
  Steen Stef Stefaan Stefan Stefano Steffen Stein Steinar Stelian Stellan Sten Stepan Stephan
  Stephane Stephen Stephene Stephon Sterling Stetson Stevan Steve Steven Steward Stewart Stian
  Stig Stijn Stiven Stjepan Stojan Stone Stonewall Stoney Storm Stuart Sture Stéphan Stéphane Suat
  Suayp Subhan Subrahmanyam Sucaettin Sucəddin Sudi Suha Suk-yeol Sukri Sukru Sukur Suleiman
  Suleyman Sulhi Sullivan Sultan Sumeyye Sumner Sune Sunel Sunil Suphi Surayud Surya Susilo Suvari
  Svante Svatopluk Svatoslav Svein Sven Sven-Erik Sven-Olof Svenning Sverre Svetozar Svetozár
  Svätopluk Swaleh Swen Syed Sylas Sylvain Sylvan Sylvanus Sylvere Sylvester Sylvio Sylvère
  Szabolcs Szilard Szilveszter Szilárd Szymon Sándor Sébastien Sérgio Séverin Sökmen Sönke Sören
  Sözer Søren Sübhan Sücaettin Sücəddin Süha Sükrü Süleyman Sümeyye Süvari Sıla Sıxı Sıylıhan
  Səbuhi Səfər Səlahəddin Səlim Səməd Sənan Sərxan Sərəfəddin Sərəncam Səxavət TSUNG-HAN
  TSUNG-HSIEN TSUNG-LIN TSUNG-MING TZU-CHEN TZU-EN TZU-HAO TZU-HSIANG TZU-JUI Tab Tabare Taciddin
  Tad Tade Tadeas Tadej Tadeo Tadeusz Tadeáš Tadhg Taft Tage Taha Tahir Tahj Taichi Taine Taisto
  Taj Takashi Takatifu Takuma Tal Talal Talan Talayer Talen Tali Tallie Talmadge Talmage Talon
  Talıb Tama Tamas Tamati Tamaydın Tamim Tamás Tanak Tanay Tanbay Tandogdu Tandoğdu Tandy Tane
  Taneli Tangaroa Tanguy Tanhan Tanimu Tanish Tanner Tanpınar Tansev Tansıg Tansığ Tanveer
  Tanyolac Tanyolaç Tanır Tapani Tapio Tarak Tarancı Taras Tarek Tareq Tarik Tariq Tariyel Tarmo
  Taro Tartıs Tartış Tarzicius Tarzícius Tasar Tasdik Taskan Tasnim Tassilo Taswir Tate Tatsuo
  Tatu Taufan Taufik Tauno Taurean Taurus Tavares Tavaris Tavian Tavion Tavon Tayaydın Taygan
  Taylak Tayshaun Tayyip Taşar Taşkan Teber Tecimer Ted Teddie Teddy Tedi Tedros Teemu Teerth
  Teguh Tejas Tejs Tekbay Tekecan Tekiner Teksoy Telemaco Telim Telly Telman Telmo Temidayo Temir
  Temirhan Temistocle Temizkal Temucin Temuçin Tenis Tenvir Teo Teobaldo Teodor Teodoro Teodors
  Teodosio Teofil Teofilo Teohari Terance Terell Terence Terje Terlan Tero Terrance Terrell
  Terrence Terrill Terry Teun Teuvo Tevin Tevs Tex Teymur Teymuraz Teymurcin Teymurçin Tezcan
  Tezol Teófilo Thabani Thabiti Thabo Thad Thaddaus Thaddeus Thaddäus Thaksin Thales Thanathorn
  Thando Thanh Theadore Thedore Thein Theo Theobald Theodis Theodoor Theodor Theodore Theodoro
  Theodoros Theophil Theophile Therman Theron Thiago Thibaud Thibault Thibaut Thibo Thierry Thies
  Thijmen Thijn Thijs Thilo Thom Thomas Thompson Thomás Thor Thoralf Thorben Thore Thornton
  Thorsten Thorwald Thos Thuo Thure Thurlow Thurman Thurston Thành Théo Théodore Théophile Tiago
  Tiarnan Tibe Tiberiu Tibo Tibor Tiburcio Tichomir Tichomír Tiernan Ties Tigin Tiit Tijl Tijmen
  Tijn Tijs Til Tilden Tilen Till Tillman Tillmann Tilman Tilmann Tilo Tim Timbul Timeo Timm
  Timmie Timmothy Timmy Timo Timon Timotei Timotej Timoteo Timothee Timothy Timothée Timur
  Timurtas Timurtaş Timéo Tino Tirta Tirtayasa Tito Titus Tivadar Tiziano Tiğin Tobe Tobias
  Tobiasz Tobie Tobin Tobiáš Toby Tod Todd Todor Tofiq Togan Togrul Toivo Toker Toki Tokoz Toktug
  Toktuğ Tokunbo Toköz Tolbert Tollie Tolonbay Tom Toma Tomas Tomasz Tomaz Tomaž Tome Tomi Tomie
  Tomislav Tommaso Tommi Tommy Tomo Tomori Tomoya Toms Tomàs Tomás Tomáš Tomé Toney Tonguc Tonguç
  Tonino Tonny Tono Tonu Tony Toomas Toon Topias Topuz Tor Toralf Torben Torbjorn Torbjörn
  Torbjørn Tord Tore Torel Torey Torgny Torhan Toriano Toribio Torquato Torrance Torrence Torrey
  Torry Torsten Toshimitsu Toshio Toy Toño Toğan Toğrul Trace Trae Traian Transito Traugott Travis
  Travon Trayvon Tre Tremaine Tremayne Trent Trenten Trenton Trever Trevin Trevion Trevon Trevor
  Trey Treyton Treyvon Tri Tripp Tristan Tristian Tristin Triston Tristán Troels Trond Trong Troy
  True Trumaine Truman Trung Trystan Tránsito Trọng Tshering Tsubasa Tsuma Tu Tuan Tucker Tudor
  Tufan Tugcan Tugiman Tugrulhan Tugtas Tukelalp Tukufu Tulio Tullio Tulun Tumer Tumkurt Tunahan
  Tunar Tuncboga Tunckılıc Tung Tunguc Tunguç Tunçboğa Tunçkılıç Tuomas Tuomo Turabi Tural Ture
  Turgut Turkalp Turki Turkmen Turlough Turner Turxan Tutkun Tuukka Tuur Tuyug Tuyuğ Tuzeer Tuğcan
  Tuğrulhan Tuğtaş Twan Ty Tycho Tye Tygo Tylor Tymon Tymoteusz Tyquan Tyree Tyreek Tyreese Tyrek
  Tyreke Tyrel Tyrell Tyrese Tyrik Tyrin Tyriq Tyrique Tyron Tyrone Tyrus Tyshawn Tyson Téo Tõnu
  Törel Tùng Tú Tükelalp Tümer Tümkurt Türabi Türkalp Türkmen Tüzeer Tınal Tərlan Ubaldo Uberto
  Ubeydullah Ucan Ucbeyi Uche Uchenna Uda Udant Udarsh Udo Ueli Uffe Ugan Ugo Ugolino Ugurkan
  Ugurtan Uhuru Ulakbey Uldis Ulf Ulfet Ulfət Ulises Ulkudes Ullrich Ulrich Ulrik Ultan Ulu Uludag
  Uludağ Ulugbey Uluman Ulutay Uluğbey Ulvi Ulysses Umang Umar Umaru Umay Umaya Umberto Umid Umman
  Ummet Umut Umutcan Unek Unggul Unlen Unnamed Uno Unubol Uolevi Upik Upkaar Uraltay Urbain Urban
  Urbano Urfan Urfettin Urhan Uriah Uriel Urijah Urmas Uros Uroš Urs Us Usama Usame Ushan Ushindi
  Usiku Usman Usmon Ustun Utama Utkarsh Utkucan Utz Uwe Uygun Uzbay Uzer Uzeyir Uzsoy Uçan Uçbeyi
  Uğan Uğurkan Uğurtan Vaclav Vadim Vafir Vagif Vagn Vahan Vahid Vahittin Vaino Vala Valdemar
  Valdis Valeh Valentijn Valentim Valentin Valentino Valentín Valer Valere Valeri Valerij Valerio
  Valeriu Valeriy Valero Valery Valid Valon Valter Valtteri Valère Valér Valéry Vance Vander Vaqif
  Vargın Vasco Vashon Vasif Vasil Vasile Vasilică Vasily Vassilios Vasyl Vaughan Vaughn Vavrinec
  Vaysal Vazeh Vedant Vedat Vedran Veer Veeti Vegard Veijo Veikko Veis Veit Veli Velitdin Vello
  Venancio Venceslas Venceslás Vendelin Vendelín Veniamin Vere Vergil Verim Verl Verle Verlin
  Verlon Verlyn Vern Vernal Verner Verneri Vernon Vero Vesa Vester Veysəl Vezat Vic Vicente
  Vicentiu Vicențiu Vick Victor Victoriano Victorino Vid Vidadi Vidal Vidar Vide Viesturs Viggo
  Vigo Vihaan Viking Viktor Viktors Vilayət Vilem Vilgot Vilhelm Vilho Viliam Vilis Viljami Viljem
  Viljo Villads Ville Vilmer Vilmos Vilnis Vilums Vilém Viman Vince Vincenc Vincent Vincentio
  Vincentiu Vincenzo Vincențiu Vinicio Vinicius Vinko Vino Vinsen Vinson Vinton Vinzenz Vinícius
  Viorel Viraj Virat Virge Virgel Virgil Virgilio Virgle Virman Visar Visarion Visvaldis Vit
  Vitali Vitalis Vitaly Vitazoslav Vitezslav Vito Vitor Vittorio Vitus Vivaan Viļums Vjekoslav
  Vlad Vladimir Vladimír Vladislav Vladislavs Vlado Vlaicu Vlastimil Voicu Vojtech Vojtěch
  Voldemars Voldemārs Volkan Volker Volkhard Volkmar Vollie Volney Volodymyr Von Vratislav Vratko
  Vu Vuqar Vurgun Vurğun Vusal Vusumuzi Vyacheslav Václav Vâlâ Väinö Víctor Vít Vítor Vítězslav
  Víťazoslav Vüqar Vüsal Vũ Vəfadar Vəli WEI-TING WEN-CHANG WEN-CHENG WEN-CHIEH WEN-CHIN WEN-CHUNG
  WEN-HSIANG WEN-HSIEN WEN-HSIUNG WEN-HUA WEN-LUNG WEN-PIN WU-HSIUNG Wachira Wade Wadi Wael Wafula
  Wage Wahab Wahyu Wainaina Waino Wairimu Wakiman Waldemar Waldo Walfried Walid Walker Wallace
  Walt Walter Walther Walton Waluyo Wamalwa Wambua Wambugu Wambui Wangari Wangila Wangui Wanja
  Wanjala Wanjiku Wanjiru Wanjohi Wannes Wanyama Wanyonyi Ward Wardaya Wardell Wardi Warinder
  Warjas Warji Warner Warre Warren Warsa Warsita Warta Warwick Wash Washington Wasim Wasis Wassim
  Watson Watt Waverly Wawan Waweru Wayde Wayland Waylon Wayman Waymon Wayne Wazir Weaver Webb
  Webster Wekesa Weldon Wellington Wells Welton Wenbin Wenceslao Wendel Wendell Wenzel Werner Wes
  Wesley Wesonga Wess Wessel West Westin Westley Weston Wheeler Whit Wieland Wieslaw Wigbert
  Wiktor Wilber Wilbert Wilbur Wilburn Wilder Wiley Wilford Wilfred Wilfredo Wilfrid Wilfrido
  Wilfried Wilhelm Wilhelmus Wiliam Wilkie Will Willaim Willam Willard Wille Willem Willfried
  Willi William Williams Willian Williard Willibald Willibert Willie Willis Willy Wilman Wilmar
  Wilmer Wilson Wilton Wim Windell Winfield Winford Winfried Wing Winston Winthrop Winton Wira
  Wiremu Wirt Wisnu Witold Wladimir Wm Wojciech Woldemar Wolf Wolf-Dieter Wolf-Dietrich
  Wolf-Rudiger Wolf-Rüdiger Wolfgang Wolfhard Wolfram Wong Wood Woodie Woodroe Woodrow Woodson
  Woody Workneh Worley Worth Wout Wouter Wriddhish Wridesh Wright Wulf Wyatt Wycliff Wycliffe
  Wylie Wyman Wálter Xalid Xaliq Xaləddin Xamis Xanana Xander Xankisi Xankişi Xanlar Xaver Xavi
  Xavier Xi Xiaoping Xolid Xosrov Xudaverdi Xudayar Xudu Xzavier Xəlil Xəyal Xəyyam YEN-TING YU-EN
  YU-HSIANG YU-HSUAN YUNG-CHANG Yaakov Yacine Yadiel Yadigar Yagnesh Yago Yagın Yagızkurt Yahia
  Yahir Yahsikan Yahya Yahyo Yahşikan Yair Yakobo Yakubu Yalazabay Yalcın Yalgın Yaltırak Yalçın
  Yamid Yamin Yamən Yan Yancy Yandel Yanick Yanik Yanis Yankı Yann Yannic Yannick Yannik Yannis
  Yargı Yasan Yasattin Yash Yasin Yasir Yasser Yassin Yassine Yasuhiro Yasəf Yatan Yatin Yavuz
  Yavər Yaw Yayak Yazganalp Yağın Yağızkurt Yaşattin Yecid Yee Yeferson Yehuda Yeison Yekda
  Yelesen Yeneral Yerko Yerson Yertan Yesid Yetisal Yetişal Yevgeniy Yevgeny Yevhen Yigit Yilmaz
  Yitzhak Yngve Yoan Yoann Yoav Yoel Yoga Yohan Yohane Yoichi Yolal Yonatan Yonathan Yonetmen
  Yong-nam Yono Yordan York Yoruc Yoruç Yosef Yoshihide Yoshio Yosuke Youba Youcef Younes Young
  Young-sam Younis Youri Yousaf Yousef Youssef Yoweri Yrjo Yrjö Yucelen Yug Yuki Yukio Yumun Yunis
  Yunt Yunus Yurdanur Yurem Yuri Yuriy Yurtguven Yurtgüven Yurttas Yurttaş Yury Yusif Yussuf Yusuf
  Yuta Yuvraj Yvan Yves Yvon Yönetmen Yücelen Yümun Yıldır Yılma Yəhya Zablon Zac Zacarias
  Zacarías Zach Zacharia Zachariah Zacharias Zacharie Zachary Zachery Zack Zackary Zackery Zafar
  Zahid Zahir Zahur Zaid Zaiden Zain Zaire Zak Zakaria Zakariyo Zakary Zakayo Zaki Zakir Zalan
  Zalmay Zalán Zaman Zamfir Zamin Zamiq Zamir Zan Zander Zanis Zashil Zaur Zavier Zavion Zayan
  Zayd Zayden Zayed Zayne Zayyan Zbigniew Zbynek Zbyněk Zdenek Zdenko Zdeněk Zdravko Zeb Zebulon
  Zechariah Zed Zedong Zeferino Zehaan Zekayi Zeke Zeki Zeljko Zemin Zenas Zende Zennun Zeno Zenon
  Zenzele Zeynal Zeynelabidin Zeynulla Zia Ziad Ziaur Ziedonis Ziga Ziggy Zigmund Zihni Zikmund
  Ziya Ziyaettin Zlatko Zollie Zoltan Zoltán Zoral Zoran Zsigmond Zsolt Zsombor Zuba Zubayr Zufer
  Zuhri Zulfikar Zulfiqar Zulgarni Zvonko Zwatie Züfer Zülgarni Zərdust Zərdüşt Ábel Ádám Ákos
  Álex Álvaro Ángel Áron Árpád Âdem Ângelo Åbjørn Åge Åke Çakar Çakırca Çaltı Çamok Çapkan
  Çavuldur Çağa Çağdan Çağlasın Çağveren Çelem Çelikkan Çelikyürek Çerçi Çetinsu Çeviköz Çinerk
  Çingiz Çokan Çopur Çoğay Çıdal Çıvgın Èric Édgar Édouard Émile Éric Étienne Ëakumbu Ítalo Íñigo
  Óliver Óscar Öge Ökkaş Öktürk Ömer Ömür Önel Öngen Önsal Örik Örjan Öryürek Östen Över Özakan
  Özalpsan Özaslan Özbay Özbilek Özdal Özdil Özdoğdu Özel Özerdinç Özertem Özger Özgür Özinal
  Özkent Özkutlu Özlü Özokçu Özpınar Özsözlü Öztek Öztürk Özçam Özüdoğru Öğet Øivind Øjvind Ørni
  Øvli Øystein Øyvind Übeydullah Ülfet Ülfət Ülküdeş Ülvi Ümid Ümmet Ünek Ünlen Ünübol Ürfettin
  Üsame Üstün Üzer Üzeyir Ādams Ādolfs Đuro Ēriks Ēvalds Ğanim Ģederts Ģirts İbiş İbrahim İdiris
  İkiz İlalmış İlbek İldem İlgi İlham İlim İlkim İlkin İlmafer İlqar İlsu İlteriş İlyas İmam İmran
  İmren İnançlı İnqilab İntihap İntiqam İsa İsak İsgəndər İslam İsmayıl İsmet İsmət İsrafil İvecen
  İxtiyar İyiyürek İzgü İzzət İşcan Ľubomír Ľubor Ľuboslav Ľuboš Ľudomil Ľudovít Łukasz Şaban
  Şabettin Şafii Şahat Şahinbey Şahlar Şahmar Şahmettin Şahvələd Şakir Şali Şamil Şamxal Şanlı
  Şavki Şefi Şehamet Şekim Şemsettin Şenkal Şerafeddin Şevket Şide Şinasi Şirin Şirzad Şuayp Şükri
  Şükür Şıxı Şərəfəddin Šime Šimon Štefan Štěpán Žan Žanis Željko Žiga Žigmund Əbdul Əbdül Ədalət
  Əflatun Əhliman Əhməd Əhəd Əjdər Əkbər Əkrəm Əli Əlis Əliş Əliəkrəm Ələkbər Ələsgər Əmin Əmir
  Ənvər Ərtogrul Ərtoğrul Əsgər Əsrəf Əyyub Əşrəf Șerban Ștefan
  """#
