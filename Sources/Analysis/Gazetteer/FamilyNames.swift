/// Family names.
///
/// In the order of their bytes. Written by scripts/gazetteer/names.py. Sources: the locales of Faker (MIT); the names of
/// heads of state and ministers of the last decades.
let familyNameTable: StaticString = #"""
  AN Aaaqil Aabid Aadam Aadil Aalam Aalto Aaltonen Aalts Aamil Aamir Aamirah Aanei Aarden Aarif
  Aariz Aarts Aas Aasa Aasen Aasif Aasim Aasmae Aasmäe Aatiq Aavik Aazim Abaan Ababei Abad Abada
  Abarca Abascal Abatantuono Abate Abba Abbad Abbagnale Abbas Abbasi Abbaslı Abbasov Abbasova
  Abbassi Abbaszadə Abbes Abbosov Abbott Abdalla Abdallah Abdelaziz Abdellaoui Abdelli Abdi
  Abdiaziz Abdifatah Abdikadir Abdille Abdinoor Abdirahman Abdou Abdow Abdrakhmanov Abduazizov
  Abduboriyov Abdulhamidov Abdulla Abdullah Abdullahi Abdullaoglu Abdullaoğlu Abdullayeva
  Abdullazadə Abdullohov Abdumalikov Abdurahmonov Abe Abed Abel Abele Abella Abellan Abellán Aberg
  Aberhart Abernathy Abicic Abid Abiola Abičić Abola Abolina Abolins Abols Aboraa Abou Abouda
  Aboukir Abrafi Abraham Abrahamova Abrahamsen Abrahamsson Abrahám Abrahámová Abramov Abramovic
  Abramović Abrassart Abrego Abreu Abril Abrorov Abshire Abubakar Abubakrov Abuga Aburto Abwao
  Accardo Acedo Acerbi Acero Acevedo Achaorainn Acharya Achberger Achbergerova Achbergerová
  Acheampong Achieng Achison Achleitner Achola Achour Achouri Ackerl Ackermann Acosta Acuna Acuña
  Adadia Adam Adame Adamec Adamecova Adamecová Adamova Adamová Adams Adamson Adamu Adan Adasme
  Adda Adebisi Adegbite Adegoke Adekunle Adelaar Adelakun Adeleke Adelusi Ademiluyi Aden Ader
  Aderibigbe Aderogba Adesiyan Adetokunbo Adeyemi Adeyemo Adhiambo Adinolfi Adisa Adkins Adler
  Adolfsson Adolph Adoma Adomah Adomako Adongo Adow Adriaansen Adriaensdr Adriaense Adriaensen
  Adriaenssens Adriansyah Adrovic Adryaens Adu Adusei Adutwum Adutwumwaa Adwubi Adzijevic Adán
  Adžijević Aebi Aeby Aedo Aeije Aerts Aertsz Afanasjev Afewerki Afirifa Afoakwa Afolabi Afolayan
  Afonja Afrakomaa Afruzova Agaoglu Agarwal Agate Agayeva Agazzi Aggarwal Aghas Agnesi Agnew
  Agostinelli Agostini Agovic Agrawal Agren Aguado Aguayo Agudelo Agudo Aguero Aguila Aguilar
  Aguilera Aguilo Aguiló Aguirre Agullo Agurto Agusti Agustin Agustina Agustí Agustín Agyapomaa
  Agyapong Agyare Agyei Agyeiwaa Agyemang Agüero Ahearn Ahearne Ahern Aherne Ahlberg Ahlgren Ahlin
  Ahlqvist Ahlstrom Ahlström Ahluwalia Ahmad Ahmadi Ahmadinejad Ahmadov Ahmed Aho Ahokas Ahola
  Ahonen Ahortor Ahuja Ahumada Aichholzer Aichinger Aigner Ailin Ailín Ainmneach Ainsboro
  Airaksinen Airmeas Aissani Aissaoui Aitken Ajao Ajayi Ajello Ajewole Akar Akbarov Akca Akcay
  Akdeniz Akelis Akello Akerlund Akerman Akesson Akgunduz Akgündüz Akhtar Akhundzada Akinrinola
  Akinwale Akinyi Akmacic Akmalov Akmačić Akoaa Akobirov Akoth Akoto Akowua Aksu Akumu Akyaa
  Akyeamfuɔ Akyeampomaa Akyeampong Akyena Akyerε Akyerεko Akça Akçay Akɔmaa Alabi Alakbarov Alamo
  Alanen Alanko Alarcon Alarcón Alas Alatalo Alba Alber Alberdi Albero Alberola Albers Albert
  Albertini Alberto Alboni Albornoz Albrecht Albu Albuquerque Alcala Alcalde Alcalá Alcantar
  Alcantara Alcaraz Alcazar Alcolea Alcántar Alcántara Alcázar Aldobrandi Aldridge Alegre Alegria
  Alegría Alejandro Aleksandrov Alekseev Aleman Alemany Alemdar Alemán Alex Alexander
  Alexandersson Alexandre Alfaro Alfieri Alfonsi Alfonso Alfredsson Ali Aliaga Alighieri Alinurov
  Alio Aliyev Aliyeva Alkovic Alković Alksne Alksnis Allain Allal Allali Allan Allard Allas Allawi
  Allen Allende Allendes Aller Allerby Allik Allis Allison Alm Almagia Almagià Almagro Almansa
  Almanza Almaraz Almazan Almazán Almeida Almgren Almonacid Almonte Almqvist Aloba Aloisio Alonso
  Alonzi Alonzo Aloo Alpaidis Alsina Altamirano Altenwerth Altera Altmann Aluoch Alva Alvarado
  Alvarez Alvaro Alve Alvear Alves Alzate Alzinova Amador Amahle Amaldi Amalrada Amann Amanovic
  Amanović Amara Amaral Amari Amat Amato Amaya Ambani Amble Ambrasas Ambrozic Ambrožič Ameur
  Amidzic Amidžić Amigo Amigó Amina Aminova Amirabdollahian Amirayeva Amirov Ammaniti Ammann
  Ammari Amo Amoa Amoako Amoakowaa Amoanimaa Amoasi Amoit Amon Amondi Amor Amores Amorim Amoros
  Amorós Ampadu Ampofo Ampofowaa Ampoma Amponsa Amponsah Ampuero Amrane Amrani Amrein Amri
  Amrouche Amundsen An Anand Anarqızı Anastasi Anaya Anciaux Anderberg Anderl Anders Andersen
  Anderson Andersson Andile Andorful Andra Andrade Andras Andrasek Andrasik Andrasikova Andrasova
  Andrašek Andrašík Andrašíková Andre Andreasen Andreassen Andreasson Andreev Andren Andreotti
  Andreozzi Andres Andresen Andreu Andrew Andrews Andriani Andries Andrijasevic Andrijašević
  Andrijevic Andrijević Andráš Andrášik Andrášiková Andrášová André Andrén Andrés Anekvorakul
  Anele Angarita Angel Angeli Angerer Anggraini Anggriawan Angiolello Anglada Anguiano Anguillara
  Anguissola Anguita Angulo Angus Angwenyi Anichini Anicic Anima Anisayeva Anissimov Aničić Anjos
  Ankra Ankunding Annan Anne Annsboro Annus Anokye Ansa Ansboro Ansems Ansomaa Ansomah Ansorova
  Antal Antalova Antalová Antelami Anthony Antic Antikainen Antić Antoine Antolkovic Antolković
  Anton Antonacci Antonelli Antonello Antonetti Antonic Antonini Antonioni Antonić Antonov
  Antonsen Antonsson Antonucci Antony Anttila Anttonen Antunes Antunez Antwi Antwiwaa Antón
  Antúnez Anvarov Anyango Anyanwu Anyona Aoki Aoko Apablaza Aparecida Aparicio Apine Apinis Apiyo
  Apodaca Apondi Aponte Aporti Appelman Appia Appiah Apsite Apsitis Apsīte Apsītis Apte Arab
  Aracena Arafat Aragao Araghchi Aragon Aragones Aragonés Aragão Aragón Aramburu Arana Arancibia
  Aranda Araneda Arango Aranguiz Araujo Aravena Araya Arazlı Araújo Arboleda Arce Archambault
  Archer Archuleta Arco Arcos Ardelean Ardern Ardianto Ardila Arellano Arenas Arend Arendt Arens
  Arent Arevalo Argan Argentero Argenti Argento Arguello Argurio Arias Ariasso Aribi Ariens
  Arifcanov Arino Ariosto Ariza Ariño Arjona Armani Armas Armellini Armendariz Armendáriz Armengol
  Armenta Armijo Armstrong Arnaiz Arnal Arnau Arnaud Arnesen Arnold Arnott Arnould Aro Aroca
  Aronsson Arora Aros Arranz Arredondo Arregui Arreola Arriaga Arriagada Arribas Arrieta Arro
  Arroyo Arsenault Arslan Arsoy Arteaga Arthurs Artigas Artner Arts Aru Arula Arvidsson Arya Aryan
  Aryani Arzulu Aránguiz Arévalo As Asadov Asamoa Asamoah Asante Asantewaa Asare Asberg Aschauer
  Aschman Asenjo Asensio Asenso Ashe Ashley Ashman Ashton Asiama Asiedu Asieduwaa Asif Asikainen
  Asilayeva Asilbekov Aslan Aslanova Aslund Asmanova Asmiraeva Asmundo Asp Asplund Asprucci Assad
  Asselin Assuncao Assunção Astete Astorga Astrom Astudillo Astuti Ata Ataa Atakisioglu
  Atakişioğlu Atambayev Atchison Athman Atieno Atienza Atkins Atkinson Attia Atwal Atzler Aubert
  Aubry Audet Auer Aufderhar Auger Augustin Augustsson Auinger Aulenti Auma Aumann Aun Aune Aunina
  Aunins Auniņa Auniņš Auraq Aurora Aus Austermuhle Austermühle Austin Autio Auvinen Auzina Auzins
  Auziņa Auziņš Avalos Avendano Avendaño Avery Avila Aviles Avilés Avogadro Avotina Avotins
  Avotiņa Avotiņš Awadh Awadil Awamil Awani Awinja Awino Awj Awmar Awodiran Awolowo Awuah Awuor
  Axelsson Axundlu Axundov Axundova Axundzadə Ayaan Ayad Ayadi Ayala Ayamin Ayanda Ayandokun Ayers
  Ayieko Ayize Aylinova Ayllon Ayllón Aylward Ayoola Ayubov Ayuma Ayuso Ayyubi Azban Azcona
  Azevedo Azimov Azizi Azizov Azizova Aznar Azocar Azorin Azzouz Azócar Ağaoğlu Ağayeva Baa Baafi
  Baah Baaqir Baaree Baashir Baasim Baasit Baawia Babanlı Babar Babati Babato Babayeva Babbo Babey
  Babic Babić Babič Babjak Babjakova Babjaková Babka Babtunde Babu Baca Bacaeir Bacaer Bacak Bach
  Bacha Bacher Bachinger Bachler Bachmann Bacic Back Backer Backes Backlund Backman Backstrom
  Bacosi Badal Badami Badan Badel Bader Badia Badilla Badillo Badoer Badoglio Badu Badía Bae Baele
  Baena Baert Baeten Baetens Baeyens Baez Baeza Baggio Baghdadi Baglioni Bagırov Bagırova Bah
  Bahamonde Bahamondes Baharia Baharlı Bahati Bahena Bahl Bahloul Bahna Bahno Bahnova Bahnová
  Bahon Bahr Bahri Bahringer Bai Baier Bail Bailey Bailis Bailly Bailís Bains Baird Bairead
  Bairéad Baisceir Bajaj Bajamonti Bajan Bajardi Bajc Bajwa Bakare Bakari Baker Bakhouche Bakhshi
  Bakhti Bakke Bakken Bakker Bakos Baksa Bakshi Bakıxanov Bal Bala Balaguer Balakrishnan Balan
  Balasubramanian Balatinac Balay Balaz Balazova Balazs Balbi Balbo Baldauf Balderas Baldick
  Baldwin Bale Baleegh Bali Balic Balincic Balint Balinčić Balistreri Balić Baljak Ball Balla
  Ballard Ballester Ballesteros Balmat Balode Balodis Balog Balogh Balogun Balotelli Baltins
  Baltiņš Balázs Baláž Balážová Bambad Bamidele Bamiloye Ban Bana Banas Banasova Bandello
  Bandeville Bandi Banerjee Banicevic Banik Baničević Banko Banks Bann Bannon Bano Banos Banova
  Banovac Bansal Bantwini Banuelos Banville Banzer Bappa Baptista Baquero Bar Barac Baracca Barad
  Barahona Barajas Barak Baraka Baral Baran Baranka Barankova Baranková Baranov Baranova Baranová
  Barasa Baraza Barać Barba Barbarigo Barbe Barber Barbera Barberini Barbero Barberá Barbey Barbic
  Barbier Barbieri Barbieux Barbir Barbić Barbora Barbosa Barbu Barcaccia Barcella Barcelo Barceló
  Barcena Barco Bare Barela Barents Barer Barese Baresi Baresic Barešić Bargetze Baria Baric
  Baricevic Barillaro Barillon Barisic Barić Baričević Barišić Barker Barkholz Barkovic Barković
  Barlow Barman Barna Barnaba Barnes Barnett Barneville Baro Baroffio Baroid Barok Barokova
  Baroková Baron Barongo Barozzi Barr Barra Barracco Barragan Barragán Barral Barranco Barraq
  Barraza Barre Barreda Barrena Barrera Barreto Barrett Barria Barrientos Barriga Barrio Barrios
  Barrnette Barron Barros Barroso Barrows Barry Barría Barsanti Barta Bartell Bartels Barth
  Barthel Barthelemy Bartl Bartlett Bartley Bartoletti Bartoli Bartolome Bartolomé Barton Bartos
  Bartosik Bartosikova Bartosova Bartova Bartovic Bartovicova Bartovič Bartovičová Bartoš
  Bartošová Bartošík Bartošíková Barun Barusic Barušić Bary Barzani Barzini Baró Baróid Barón
  Barún Bas Basa Basaam Basadonna Basak Bascunan Bascuñán Baseer Bashaar Bashaarat Basheerah
  Bashir Bashirian Basic Baska Basko Baskova Basnec Baso Basova Bass Bassett Bassi Basso
  Bastiaanse Bastiaense Bastias Bastida Bastidas Bastien Bastin Bastías Basu Bataglia Batal
  Batalla Batchelar Bates Bath Batista Batliner Batlle Batool Batra Batrac Batrnek Batta Battaglia
  Battelli Battig Battisti Batz Bauch Baudoux Baudry Bauduin Bauer Baum Baumann Baumbach
  Baumgartner Baur Bausch Baustert Bautista Bauwens Bauza Bauzà Bava Bavaud Bave Bawa Baxter Baya
  Bayeni Bayer Bayo Bayon Bayona Bayramov Bayón Bazin Bazjak Bazzi Baños Bañuelos Bača Bačak Bačić
  Bağırov Bağırova Baňa Baňas Baňasová Baňo Baša Bašić Baška Baško Bašková Bašnec Bašo Bašová
  Beahan Beakey Beal Beale Bean Beard Beasley Beasty Beataigh Beattie Beatty Beauchamp Beaudoin
  Beaudry Beaujean Beaulieu Beauregard Bebic Bebić Beccaria Beccheria Becerra Bech Becht Bechtelar
  Beck Becker Beckers Beckius Beckmann Bedard Bedi Bednar Bednarik Bednarikova Bednarova Bednár
  Bednárik Bednáriková Bednárová Bednář Bednářová Bedoya Beeckman Beekman Beer Beernaert Beernink
  Beffa Beffort Beggan Beggs Begin Begley Begonja Begue Beguelin Beguin Begum Behan Behl Behruzov
  Beier Beijring Beireach Beirn Beirne Beissel Bejarano Beka Bekaert Bekbergen Belaid Belaidi
  Beland Belanger Belarbi Belbachir Belda Bele Beletic Beletić Belhadj Belisle Beljajev Belkacem
  Belkacemi Belkadi Belkheir Belkhiri Bell Bellemans Belletini Bellido Bellini Bello Bellocchio
  Bellucci Bellò Belmans Belmar Belmonte Belosevic Belov Belošević Belpere Belton Beltran Beltrán
  Bembo Ben Ben-Gvir Bena Benabdellah Benahmed Benaicha Benaissa Benali Benamar Benamara Benameur
  Benaouda Benard Benavent Benavente Benavides Benavidez Benavídez Benchapatranon Bencheikh Bencic
  Bender Benedetti Benes Benesova Benet Beneš Benešová Bengtsson Benic Benigni Benitez Benito
  Benić Benjamin Benmoussa Bennet Bennett Beno Benoit Benova Benoît Bensaid Bensalah Bensalem
  Benslimane Benson Benthin Bentley Benton Benus Benuska Benuskova Benusova Benussi Benyahia
  Benyamina Benyoucef Benz Benziane Benítez Benčić Beourgeois Bera Berakovic Beraković Beran
  Beranek Berankova Beranova Beranová Berberat Berchem Berchtold Berends Berendse Berengario
  Berenguer Beresford Berg Bergant Bergdahl Berge Berger Bergeron Berggren Berghmans Bergin
  Bergkvist Berglund Bergman Bergmann Bergnaum Bergoglio Bergqvist Bergsten Bergstrand Bergstrom
  Bergström Bergvall Berkahn Berkane Berkani Berlusconi Bermejo Bermingham Berminghim Bermudez
  Bermúdez Bernaards Bernad Bernal Bernard Bernardi Bernardic Bernardini Bernardić Bernardova
  Bernardová Bernasconi Bernat Berner Bernetti Berney Bernhard Bernie Bernier Bernini Bernolak
  Bernolakova Bernolák Bernoláková Berntsen Berntsson Berre Berrios Berrocal Berry Berrè Berríos
  Bersani Berscheid Bertels Bertelsen Bertemes Berthelot Bertho Berthold Bertilsson Bertin Bertoli
  Bertolucci Bertoni Bertosa Bertoša Bertran Bertrand Bertrán Berube Bervoets Berzina Berzins
  Beránek Beránková Besancon Besançon Besencon Besençon Besnard Besse Besson Best Betancourt
  Betancur Betschart Bett Bettahar Bettendorff Bettin Bettoni Beuchat Beuret Beurret Bevan Bevc
  Bevilacqua Bey Beyens Beyer Bezak Bezakova Bezemer Bezic Bezić Bezjak Bezák Bezáková Beňa Beňo
  Beňová Beňuš Beňuška Beňušková Beňušová Bhagat Bhailis Bhailís Bhakta Bhalla Bhandari Bhardwaj
  Bhargava Bhasin Bhat Bhatia Bhatnagar Bhatt Bhattacharyya Bhatti Bhavsar Bhebhe Bhedleni
  Bhejelibomvu Bhembe Bhengu Bhensela Bhovungana Bhungane Bhutto Biagi Biagiotti Bianchi Bianchini
  Bibi Bibisorayeva Bicak Bicanic Bicek Bicekova Biceková Bichler Biden Biedermann Bielik
  Bielikova Bieliková Bien Bieri Bierstraten Biesty Biggen Bignami Bignardi Bigot Bii Bijelic
  Bijelić Bijlsma Bikelwayo Bikwayo Bilaal Bilbao Bilek Bilekova Bileková Bilge Bilgin Bilir Bilka
  Bilko Bilkova Bilková Billung Bilodeau Bilolov Binaghi Binda Binder Bingula Binner Bins Bintner
  Bintz Bir Birch Bird Birgen Birkeland Birkic Birkić Birmingham Birnbaum Biro Birtic Birtić
  Birzniece Birznieks Biró Bischof Bishell Bishop Bisson Biswas Bite Bitschnau Bittner Biver Biwer
  Biwott Bixio Biyase Biyela Bizhan Bizjak Bićanić Bičak Bičanić Bjelis Bjeliš Bjork Bjorklund
  Bjorkman Björk Björklund Björkman Blaak Black Blackburn Blackwell Blagaic Blagaić Blaha Blaho
  Blahova Blahová Blair Blais Blaise Blake Blanc Blanca Blanch Blanchard Blanche Blanchet
  Blanchette Blanco Blanda Blanes Blankenship Blasco Blaser Blasi Blatnik Blauensteiner Blazej
  Blazejova Blazek Blazevic Blazic Blazicko Blazkova Blazquez Blažej Blažejová Blažek Blažević
  Blažič Blažičko Blažková Blees Bleijenberg Blevins Blewanus Blick Blin Blinken Blixt Bloch Block
  Bloemendaal Blokland Blom Blomberg Blomgren Blomkvist Blommaert Blomme Blomqvist Blondeel
  Blondel Blondiau Blonk Blose Blot Blouin Blowick Blum Blumel Bláha Bláhová Blázquez Blümel Boada
  Boadi Boadu Boaga Boahen Boakye Boakyewaa Boase Boatemaa Boatemaah Boaten Boateng Bobadilla
  Bobal Boban Bobanovic Bobanović Bobula Bobulova Bobulová Boburov Bobuľa Bobuľová Bocca Boccaccio
  Boccherini Boccioni Bocelli Bochud Bock Bodaicin Bodaicín Bodart Boddaugh Bode Bodhlaeir
  Bodhlaer Bodin Bodkin Bodnar Bodner Bodnár Bodoni Bodson Boechat Boeckx Boehm Boer Boers Boeser
  Boetet Boezio Bogadi Bogaert Bogaerts Bogan Bogdan Bogdanov Bogdán Bogisich Bognar Bogner Bognár
  Bogovic Bogović Bohan Bohlander Bohler Bohlin Bohm Bohman Bohnbach Bohorquez Bohórquez Boiardo
  Boichat Boillat Boily Boisvert Boitani Boito Boivin Boix Bojanic Bojanić Boke Bokenkamp Boland
  Bolander Bolanos Bolaños Bolcevic Boldu Bolduc Boldù Boles Bolger Bolin Bolivar Boljkovac
  Bolkesteijn Bollen Bolliger Bolnbach Bolton Bolzmann Bolívar Bolčević Boman Bombieri Bompiani
  Bona Bonanno Bonar Bonatti Bonaventura Bonaya Bonbach Bond Bondarenko Bondra Bondrova Bondrová
  Bondumier Boner Bones Bonet Bongiorno Boniface Bonilla Bonino Bonneau Bonner Bonnet Bonnin
  Bonolis Bonomo Bonsra Bonsu Bonte Bonueva Bonvin Bonvini Booden Boogaerts Booker Boon Boone
  Boonen Boonpungbaramee Booth Bophela Bor Bora Borah Borak Borbely Borbély Borde Bore Borek
  Borekova Boreková Boreland Borer Borg Borges Borghese Borgia Borgstrom Borgström Borik Borikova
  Boriková Boris Borisova Borisová Borissov Boriš Borišová Borja Borjesson Borka Borko Borkova
  Borková Borland Borman Borner Borojevic Borojević Boros Borosak Borovsky Borovský Borovy Borový
  Borošak Borquez Borra Borrani Borras Borrego Borrell Borremans Borromeo Borromini Borroni Borrás
  Borsellino Borsiere Boru Borzomi Borzomì Borík Boríková Bos Bosak Bosakova Bosch Bosco Bose
  Bosibori Bosilj Bosio Bosire Boska Bosman Bosmans Bosnak Bosnakova Bosnjak Bosnjakovic Bosshard
  Bossi Bossuyt Bostrom Bostrov Boström Bosurgi Bosák Bosáková Botella Botello Botham Botic Botica
  Botić Botsford Botta Bottaro Botteron Botticelli Bottigliero Bou Bouabdellah Bouafia Boualem
  Bouali Bouaziz Boubekeur Boucetta Bouchama Bouchard Bouchareb Bouchat Boucher Bouchet Bouchez
  Bouckaert Boucsein Boudart Boudewijns Boudiaf Boudjemaa Boudraa Boudreau Bouguerra Bouhuizen
  Bouillon Boukhalfa Boukhari Boukhatem Boulanger Boulay Boumaza Boumediene Bounab Bourdon
  Bourgeois Bourguignon Bourke Bourquard Bourquin Bousquet Boussaid Boutaleb Bouteflika Bouthoorn
  Boutin Bouvet Bouvier Bouwhuisen Bouziane Bouzid Bouzidi Bova Bovet Bovy Bowater Bowden Bowe
  Bowen Bowers Bowler Bowles Bowman Boyabenyathi Boyce Boyd Boyer Boylan Boyle Boyse Bozanic
  Bozanovic Bozic Bozicevic Bozickovic Bozikovic Boška Bošnjak Bošnjaković Bošňák Bošňáková
  Božanić Božanović Božiković Božić Božič Božičević Božičković Bracke Bracun Bradden Bradford
  Bradic Bradić Bradley Bradshaw Bradtke Brady Braem Bragadin Bragaglia Brahier Brahimi Brahmbhatt
  Brahmi Brajkovic Brajković Brakus Bralic Bralić Bramante Brambilla Branaola Brancaccio Branch
  Branciforte Branco Brandenburger Brandic Brandić Brandl Brandner Brandon Brands Brandstatter
  Brandstetter Brandstätter Brandt Brandtner Brankovic Branković Brannelly Brannstrom Brar
  Brassard Brasseur Brassil Brauer Braun Bravo Bray Bračun Brcko Breasail Breathnach Bree Breen
  Bregar Breheny Breitenberg Brekke Brenna Brennan Brenner Bresciani Brese Breslin Bresnehan
  Bresse Bresé Breton Brett Breuer Breugelensis Breugelmans Brewer Brezhnev Brezina Brezinova
  Brezinová Brezjan Breznik Briain Brian Briand Briccialdi Briceno Briceño Brichard Brichese Brick
  Bridge Bridges Bridson Briede Briedis Briemer Brien Briere Brievingh Briggs Bright Brink Briody
  Briones Brisee Briseno Briseño Brislane Brisson Brito Britvec Briutean Brizee Briútean Brlas
  Brlek Brletic Brletić Broberg Brock Broderick Brodin Brody Broeckx Broeders Broek Broekhoven
  Broeshart Brogan Broggini Brolin Broman Bronder Brookes Brooks Brophy Broquet Broschi Brosius
  Brosnan Broughan Brouwer Brouwers Brown Browne Browning Broy Broz Brozova Brož Brožová Bru
  Bruadar Bruce Bruck Bruckner Bruder Bruen Bruggeman Brugger Brugman Brugnaro Bruiseal Bruiséal
  Brumleve Brun Bruna Bruneau Bruneel Brunel Brunelleschi Brunello Brunet Brunner Bruno Brunovska
  Brunovsky Brunovská Brunovský Bruscantini Bruska Brusko Bruskova Bruton Bruun Bruyere Bruyninckx
  Bruynzeels Bruyère Bruška Bruško Brušková Bryan Bryant Bryson Brännström Bräuer Brún Bucanac
  Bucar Buch Buchanan Buchberger Buchegger Buchel Bucher Buchholz Buchinger Buchler Buchner Buck
  Buckley Buckridge Bud Budai Budaqlı Budhlaeir Budig Budiman Budiyanto Buelens Buendia Buendía
  Bueno Bugnon Bugueno Bugueño Buhari Buhler Buhlmann Bui Buick Buijs Buisson Buitrago Bujard
  Bukhari Bukhosini Bukovec Bukovska Bukovsky Bukovská Bukovský Bukvic Bukvić Buljan Bull Bulle
  Bullock Bultot Bulzoni Bumb Buncic Bundi Bungic Bungić Bunic Bunić Bunlerngsri Bunlupong
  Bunyadzadə Bunčić Buonauro Buraid Burbano Burcardo Burch Burchill Burcul Bures Buresova Bureš
  Burešová Burger Burgess Burgos Burgstaller Buric Burić Burke Burman Burnach Burnett Burns Burr
  Burrell Burri Burrows Bursic Burt Burton Burtscher Bury Burčul Buršić Buscetta Bush Busienei
  Busljeta Busoni Busquets Bustamante Bustos Butala Butcher Butkovic Butković Butkus Butler
  Butselaar Butte Buttimer Buttimore Buyse Buysse Buzov Bučanac Bučar Bušljeta Bwire Bylund Byrd
  Byrne Byrnes Bystrom Byström Bácaeir Bácaer Báez Bálint Bán Bánová Bárcena Bárta Bártová Bäck
  Bäckman Bäckström Bähr Bär Bärer Bättig Bègue Béataigh Bédard Bégin Béguelin Béireach Béland
  Bélanger Bélisle Bérubé Bétancourt Bílek Bílková Bórik Bóriková Bórquez Bôrik Bôriková Bõstrov
  Böck Böhler Böhm Bökenkamp Börjesson Börner Bösch Bøe Bùi Büchel Bühler Bühlmann Bünyadzadə
  Bürger Bērziņa Bērziņš Bəsiroglu Bəşiroğlu CHAN CHANG CHAO CHEN CHENG CHI CHIA CHIANG CHIAO
  CHIEH CHIEN CHIH CHIN CHIU CHO CHOU CHU CHUAN CHUANG CHUEH CHUNG Caballero Caban Cabanas
  Cabanillas Cabañas Cabbarlı Cabello Cabeza Cabezas Cabibbo Cabo Caboto Cabrera Cabrero Cabrini
  Cabán Caccianemico Caccioppoli Caceres Cadden Caddow Cadefau Cadena Cadenas Cadhain Cadogan
  Cadorna Caetani Cafarchia Caffarelli Cafferkey Cafferky Cafferty Caffrey Cafua Cafuk Cagalj
  Cagney Cagnin Cagnotto Cahalane Cahill Cahillane Cahir Cai Caicedo Caimbeal Caimbeul Caimbéal
  Cain Caine Cainero Cairn Cairns Caironi Cal Calarco Calatayud Calbo Caldeira Caldera Calderon
  Calderón Caldwell Calgari Calhoun Callaghan Callahan Callan Callanan Callebaut Callegari
  Callegaro Calleja Callens Callewaert Calligan Callinan Cally Caluza Calvet Calvey Calvillo Calvo
  Calzada Camacho Camalov Camanni Camara Camargo Camarillo Cambier Cameron Camicione Camilleri
  Camino Camiscione Cammarata Cammel Campanella Campano Campbell Campillo Campise Campo Campos
  Campoy Camps Camuccini Camurcuoglu Camus Canales Canali Canals Canas Canavan Cancino Candaux
  Candelaria Candia Canellas Canet Canete Canetta Canevascini Canil Canizares Cannan Canniffe
  Canning Cannizzaro Cannon Canny Cano Canova Canovas Cant Cantero Cantillo Cantimori Canton
  Cantrell Cantu Cantwell Cantón Cantú Cao Caomhanach Caomhánach Caparros Caparrós Capdevila
  Capecchi Capek Capekova Capeková Capelle Capka Capko Capkova Capkovic Capkovicova Capková Capla
  Caplis Caplovic Caplovicova Capone Cappelli Capples Capua Capuaigh Capuana Car Caraballo
  Caracciolo Carbajal Carbajo Carballo Carbery Carbo Carbonell Carbó Carcamo Cardano Cardenas
  Cardon Cardona Cardoso Cardozo Carducci Cares Carey Carfagna Cargonja Caric Carić Carlberg
  Carleton Carley Carli Carlier Carlin Carlos Carlsen Carlson Carlsson Carmaig Carmody Carmona
  Carneiro Carnera Carnero Carney Carnogurska Carnogursky Carnotte Caro Carocci Carolan Caron
  Carosone Carpaccio Carpenter Carpentier Carpio Carr Carragher Carranza Carrasco Carraud Carraux
  Carre Carreno Carreon Carrera Carreras Carrero Carretero Carreño Carreón Carrier Carriera Carrig
  Carrigan Carrigy Carrillo Carrion Carrizo Carrión Carro Carroll Carron Carry Carson Carsten
  Carter Cartes Carthy Carton Cartur Cartwright Carty Cartúr Carullo Carun Caruso Carvajal
  Carvalho Carville Carún Casadei Casado Casagrande Casal Casale Casaleggio Casalodi Casals
  Casanova Casanovas Casares Casarez Casarin Casas Case Casellati Cases Casey Cashen Cashman
  Casier Casillas Casini Caspar Casper Cassara Cassart Cassarà Cassen Casserley Casserly Cassiano
  Cassidy Cassin Castaneda Castano Castañeda Castaño Castejon Castejón Casteleyn Castell
  Castellanos Castelli Castellitto Castello Castells Castelló Castiglione Castilla Castillo
  Castioni Castrillo Castrillon Castrillón Castro Casárez Catala Catalan Catalano Catalá Catalán
  Catenazzi Cattaneo Cattigan Cattin Caudron Cauley Caulfield Caune Cavalcante Cavalcanti Cavanagh
  Cavanna Cavazos Cavieres Cavusoglu Cawley Cazares Cazorla Cañas Cañellas Cañete Cañizares Cea
  Ceafarcaigh Ceanainn Ceara Ceballos Cebekhulu Cebisa Cech Cechova Ceci Cedillo Ceh Ceide Ceirisc
  Ceitinn Ceja Cekovska Cekovsky Celentano Celis Celma Celmina Celmins Celmiņa Celmiņš Celms
  Cendron Cenge Centek Centekova Centeková Centeno Ceorais Ceothach Ceothanach Ceothánach Cepeda
  Cerar Ceravolo Cerda Cerdan Cerdá Cerdán Cerezo Ceri Cermak Cermakova Cerna Cerne Cernik
  Cernikova Cernoch Cernochova Cerny Ceron Cerquiglini Cerro Cerutti Cervantes Cervantez Cerven
  Cervenova Cerveny Cervera Cervántez Cerón Cesaroni Cesarotti Ceschi Cesnak Cesnakova Cesnaková
  Cesnek Cesnekova Cespedes Cestaric Cestarić Cetin Ceulemans Ceuppens Chabane Chabot Chacha
  Chacko Chacon Chacón Chad Chada Chadha Chadwick Chagwe Chahal Chai Chaib Chaihirankarn Chaisatit
  Chakrabarti Chakraborty Chalupka Chalupkova Chalupková Chamane Chamberlain Chambers Chamorro
  Champagne Champlin Chan Chana Chand Chanda Chander Chandia Chandler Chandra Chandran Chandía
  Chaney Chang Changawa Chaoui Chapa Chaparro Chapelle Chapman Chappuis Chapuis Char Charbonneau
  Charef Charest Charette Charles Charlier Charlton Charo Charoensuksopol Charon Charosova
  Charpentier Charpie Charpié Charrier Charron Chartier Chartrand Chase Chatriand Chatriant
  Chatterjee Chaudet Chaudhari Chaudhary Chaudhry Chaudhuri Chaudry Chauhan Chauveau Chauvet
  Chauvin Chavarria Chavarría Chaves Chavez Chawla Cheara Chebet Chebii Cheboi Chebon Checa Chechi
  Cheda Cheema Chege Cheikh Chelagat Chelangat Chelimo Chellaoua Chemtai Chemutai Chen Chenangat
  Chenaux Cheng Chengo Chepchirchir Chepchumba Chepkemboi Chepkemoi Chepkirui Chepkoech Chepkorir
  Chepkosgei Chepkurui Chepkwemoi Chepkwony Chepngeno Chepngetich Cheptoo Chergui Cherian Cheriet
  Cherif Cherifi Cherono Cherop Cherotich Cherry Cherubini Cheruiyot Cherutich Cheruto Chesang
  Chesire Chevalier Chevalley Chevallier Chevresson Chevrolet Cheyech Chhabra Chiappetta
  Chiaramonte Chibani Chibi Chibini Chico Chiesa Chigi Chikh Chiliza Chindamo Ching Chinnici
  Chirchir Chittolini Choeychuen Choi Chokshi Chomba Chomsri Chonco Chopard Chopra Choque Chotzen
  Choudhary Choudhry Choudhury Chouinard Chovan Chovanec Chovanecova Chovanecová Chovanova
  Chovanová Chowdhury Chowitunkit Chrappa Chrappova Chrappová Chretien Christen Christensen
  Christiaens Christian Christiansen Christie Christoffersen Christoph Christopher Chrodtrud
  Chrétien Chudik Chudikova Chudík Chudíková Chukwu Chumba Chumo Chung Church Chávez Ciampi
  Cianciolo Ciani Ciaragain Ciaragáin Cibane Cibin Cibula Cibulka Cibulkova Cibulova Cibulová
  Cibuľa Cibuľka Cibuľková Cicala Cichorius Cicilia Cid Ciernaova Ciernik Ciernikova Cierny
  Cifuentes Cigan Ciganik Ciganikova Ciganova Ciganovic Ciganović Ciger Cigerova Cignaroli Cigán
  Cigánik Cigániková Cigánová Cigáň Cigáňová Cik Cikotic Cilea Cilibrasi Cill-Dia Cillin Cillín
  Cimarosa Cimini Cindric Cindrić Cingizoglu Cinneir Cinnéir Cintron Cintrón Ciosog Ciosóg
  Ciothaigh Ciothog Ciothóg Cipolla Cirino Cirule Cirulis Cis Cisneros Cisterna Cisternas Ciuinin
  Civaschi Cizmesija Cizmic Ciúinín Claassen Claes Claesdr Claesen Claesner Claessens Claesson
  Claeys Clafferty Claffey Clair Clancy Clarach Clare Claridge Clark Clarke Classon Claude Claus
  Clausen Clavero Clavin Clay Clayton Clear Cleary Clees Clemens Clement Clemente Clements
  Clenaghan Clerc Clerkin Clery Clifford Cline Clinten Clinton Clogherty Cloherty Clohessey
  Clohessy Cloney Cloonan Cloone Clooney Close Closset Cloutier Clune Clunies-Ross Clárach Clément
  Coady Coakley Coardi Coates Cobb Cobo Cobos Cobrda Cobrdova Coca Cocci Cochran Cociarelli Codina
  Cody Coelho Coello Coen Coene Coenen Coffey Cofre Cofré Cogan Cogley Cohalan Cohen Coholan
  Coigny Coincheanainn Coinin Coinner Coinnin Coinnér Coinnín Coinín Colas Colbach Cole Coleman
  Coles Coley Colfer Colgan Colhoun Colic Colin Colinet Colić Coll Collado Collao Collard Collart
  Collazo Collen Colleneler Colleran Collet Collette Colletti Colley Collier Colligan Collignon
  Collin Collina Collinder Colling Collins Collis Collodi Colly Colman Colom Coloma Colomer Colon
  Colot Colpaert Colreavy Colson Colum Columbo Colunga Colón Comar Comartun Comartún Comas Comber
  Combi Comboni Combre Combs Comencini Comer Comerford Comeriato Comisky Comisso Comman Comment
  Commins Comolli Company Compere Compton Compère Comte Comyn Conaola Conaty Conbhae Conboy
  Concannon Concepcion Concepción Concha Conde Condoleo Condon Condren Condron Condun Condún
  Conefrey Conesa Confhaola Conlan Conley Conlon Conmee Conmy Conn Connachton Connaghy Connaughton
  Conneeley Conneely Connell Connellan Connelly Conner Connery Connole Connolly Connor Connors
  Conole Conrach Conrad Conradi Conraoi Conree Conroy Conry Consaidin Consaidín Considine Constant
  Contarini Conte Conter Conti Contractor Contrafatto Contreras Convey Conway Conwell Coogan Cook
  Cooke Cooksley Coolahan Coolen Cooley Cools Coonan Cooney Cooper Cop Copeland Coppens Coppola
  Corbacho Corbat Corbett Corbo Corboz Corcoran Corcos Cordero Cordier Cordoba Cordova Corduff
  Coret Coret-Coredo Coric Corish Corkery Corless Corlett Corley Corlu Cormack Corman Cormican
  Cormick Cormier Cormy Cornejo Cornelis Cornelisse Cornelissen Cornelisz Cornet Cornez Cornil
  Cornut Cornuz Corominas Corona Coronado Coronel Corpataux Corr Corradi Corral Corrales Correa
  Corredor Correia Correr Corridan Corrigan Corry Corstiaens Cortes Cortese Cortez Cortina Cortés
  Corvalan Corvalán Corwin Cosandey Coscair Cosendey Cosgrave Cosgrove Cosic Cosman Cossiga Cossy
  Costa Costalonga Costanzi Coste Costela Costello Costelloe Costigan Cote Cotic Cotter Cotto
  Coughlan Coulombe Coulon Counihan Courcey Cournane Courtenay Courtier Courtney Courtois
  Courvoisier Cousin Cousins Coutts Couture Couturier Couvreur Covarrubias Covic Cowan Cowely
  Cowen Cowley Cox Coyle Coyne Cozar Cragg Crahan Crahay Craig Craine Crampsey Crampsie Crane
  Crangle Cranley Cranly Craven Craw Crawford Crawley Crean Creed Creedon Cregan Crehan Cremer
  Cremin Cremonesi Crespi Crespo Cresswell Cretton Crevar Crevoisier Criado Cribbons Crilly
  Crimmins Crinion Criomhthain Criostoir Criostuir Criostóir Criostúir Crisafulli Crispi Crist
  Cristea Cristoforetti Crivelli Crnekovic Crneković Crnkovic Crnković Croad Croal Crohan Croil
  Crolly Crona Cronelly Cronin Cronly Crooks Crosbie Crosby Cross Crossan Crota Croteau Crotty
  Crowe Crowley Cruces Crudden Cruickshank Cruise Cruz Cryan Cróil Csonka Cuadrado Cubillos Cubric
  Cucek Cuda Cuddihy Cudic Cuellar Cuenca Cuervo Cuesta Cueto Cuevas Cuffe Cugia Cui Cuidithe
  Cuillin Cuillín Cuineain Cuineáin Cuirteis Cuirtéis Cuk Cukman Cukon Culhane Culi Culina Culjak
  Cullen Culligan Cullinan Cullinane Culloty Cully Culot Cumiskey Cumisky Cummerata Cumming
  Cummings Cummins Cummiskey Cummisky Cundari Cundun Cunha Cunnane Cunneen Cunningham Cunny Cunun
  Cuomo Cupic Curatoli Curci Curdy Curic Curiel Curley Curnane Curneen Curnyn Curran Curraoin
  Currie Curry Curtin Curtis Cusack Cusano Cutrufo Cutuli Cuvarlı Cuvelier Cuypers Cuyvers
  Cuzzocrea Cuéllar Cvenic Cvenić Cvetko Cvetkovic Cvetković Cvetnic Cvetnić Cvitan Cvrtila
  Cwalile Cyprich Cyprichova Cyprichová Cyr Cáceres Cámara Cánovas Cárcamo Cárdenas Câmara Céide
  Céitinn Céspedes Cíger Cígerová Cíosóg Córdoba Córdova Cózar Côté Cúndún Cúnún Cīrule Cīrulis
  Cəbrayılov Cəfəroglu Cəfərova Cəfəroğlu Cəfərzadə Cəmənli Cəmənzəminli D'Amore D'Arcy D'Hondt
  D'hondt Daako Daakoaa Daamin Dabir Dabo Dabukke Dach Dachgelder Dachgeldt Dachgelt Dada Dado
  Dadova Daems Dagane Daglı Dahir Dahl Dahlberg Dahlen Dahlgren Dahlin Dahlqvist Dahlstrom
  Dahlström Dahlén Dahm Dahmane Dahmani Dai Daibhis Daigle Daiken Dakhil Dalal Dale Daleiden
  Dalerov Dalla Dallaire Dallape Dallapé Dallara Dallinger Dalmau Dalton Daltun Daltún Daly
  Dalziel Dam Damanik Damijanic Damijanić Damirov Damjanovic Damjanović Damurah Dan Dana Danaher
  Dancak Dancakova Danciak Danciakova Dancák Dancáková Dandolo Dane Danek Danekova Daneková Dang
  Dangl Dani Daniel Daniels Danielsen Danielsson Danilov Danjuma Danko Dankova Danková Danner
  Danninger Dano Danova Danová Danso Dančiak Dančiaková Dančák Dančáková Daoud Daoudi Dar Dara
  Darain Darcy Dardenne Dare Dargan Darko Darmody Darojkovic Darojković Das Dasey Dasgupta Dash
  Dass Date Datta Daud Daugherty Dautanec Dautovic Dautović Dave Davenport Davern Davey David
  Davidova Davids Davidson Davidsson Davies Davila Davin Davis Davison Davitt Davodov Davoren Davy
  Davõdov Daw Dawick Dawson Dawud Day Dayal Daza Dağlı Daňa Daňko Daňková Daňo Daňová De Deacon
  Deacy Deady Deak Deakova Dean Deane Dease Deasy Debelic Debelić Debeljak Debnar Debnarova Debnár
  Debnárová Debroux Debruyne Decamps Deceuninck Dechamps Decker Deckers Deckow Declerck Declercq
  Decock Deconinck Decoster Dee Deegadan Deegan Deehan Deeley Deely Deeney Deeny Deep Deere Deery
  Degroote Degryse Degueldre Dehmel Dehon Deigan Deignan Deiseach Dej Dejardin Dejonghe Dekeyser
  Dekker Dekys Dekysova Dekýš Dekýšová Delacruz Deladoey Deladoëy Delaere Delahaye Delahunty
  Delaney Delannoy Delap Delargy Delattre Delaunay Delcourt Delcroix Deledda Deleon Deleu Deleze
  Delforge Delfosse Delgadillo Delgado Delhaye Delhez Delisle Delle Dellucci Delmas Delmotte
  Delorme Deloughrey Deloughry Delporte Deltour Delvaux Delvigne Delwayo Delèze Deman Demanet
  Demaret Demers Demeulenaere Demeyer Demeyere Demir Demirel Demmendaal Demoulin Dempsey Demsar
  Demuth Demuynck Demšar Dendias Denesik Deng Dengg Denihan Denis Denison Denissov Denk Dennehy
  Dennenberg Denning Dennis Denny Denys Deo Deol Depero Depoorter Deprez Depuydt Derbal Derezic
  Derežić Deripaska Derkaoui Dermody Dermott Derouiche Derradji Derrig Derycke Desai Desbiens
  Descamps Deschamps Deschenes Deschênes Deshmukh Deshpande Deshusses Desio Desjardins Desmedt
  Desmet Desmond Desrochers Desrosiers Dessart Dessy Detaille Dethier Detournay Detry Detti
  Deutschmann Devally Devan Devane Devaney Devanney Devaux Devecka Deveckova Devenney Dever
  Devereux Devery Devečka Devečková Devi Deville Devillers Devilly Devin Devine Devitt Devlin
  Devolder Devos Devoy Devriendt Dewaele Dewan Dewez Dewilde Dewitte Dewulf Dey Deze Deák Deáková
  Deže Dhadho Dhaliwal Dhar Dhawan Dhillon Dhingra Dhondt Diaconescu Diaconu Diaf Diallo Dias Diaz
  Dib Dibbert Dibiasi Dick Dickens Dickerson Dickey Dicki Dickie Dickinson Dickson Dida Didier
  Didovic Didović Diederich Diego Dieguez Dierckx Dierick Dierickx Diesbach Diesbergen Dietl
  Dietrich Dietz Dieu Dieudonne Dieudonné Diez Dif Diffin Diffley Diggin Diggins Dignan Dijkman
  Dijkstra Dijoux Dikane Dildorova Dillane Dillen Dillon Dilnozova Dilnurova Dima Dimba Dimbane
  Dimbani Din Dinabantu Dinamarca Dinan Dinangwe Dindela Dindi Dineen Ding Dingila Dinneen Dinu
  Dinwa Diolun Diolún Dion Dionne Dionun Dionún Dippel Dircken Dirksen Dirnberger Dirrane Dirven
  Discin Disdero Diskin Ditschlerin Dittrich Divan Divenney Diver Divine Diviney Dixit Dixon
  Diyorayeva Diyorov Dizdar Diéguez Djebbar Djellal Djellouli Djoudi Dlaba Dlabane Dlabazane
  Dladla Dlakadla Dlakela Dlamane Dlambula Dlamdaka Dlamini Dlamlenze Dlangamandla Dlawuza
  Dlebenkomo Dlodlo Dlomo Dludla Dludlu Dlungwana Dmitriev Dobbelaere Dobbin Dobbins Dobes Dobler
  Dobre Dobric Dobrić Dobsinska Dobsinsky Dobson Dobšinská Dobšinský Dochioiu Dockx Docolomanska
  Docolomansky Docquier Doctor Dodd Dodson Doe Doesburg Dogan Doghair Dogherty Doglioni Doherty
  Dohn Doingeard Dolan Dolenc Dolezal Dolezalova Doležal Doležalová Dolic Dolinar Dolinsek
  Dolinšek Dolić Domenech Domingo Domingues Dominguez Dominikovic Dominiković Dominkovic
  Dominković Doménech Domínguez Dona Donagher Donaire Donald Donaldson Donarelli Donati Donatoni
  Doncabe Doncevic Donda Donegan Dong Dongoran Donini Doniyorov Donkor Donlon Donnan Donnay
  Donnell Donnellan Donnelly Donoghue Donohoe Donohue Donoso Donovan Dony Donà Dončević Doody
  Dooey Doogan Doohan Doolan Dooley Doorhof Doornhem Doorty Doppler Dora Doran Dorcha Dordan Dore
  Dorfer Dorgan Doria Doring Dorka Dorko Dorkova Dorková Dorn Dornan Dorner Dorot Dorota Dorotova
  Dorotová Dorova Dorová Dorr Dorrian Dorschner Dorsey Dorsman Doshi Dossetti Dossi Dostal
  Dostalova Dostert Dostál Dostálová Doucet Doudigan Dougherty Douglas Doumont Dovara Dovudov Dowd
  Dower Dowerg Dowey Dowley Dowling Downes Downey Downing Downs Doyen Doyle Dočolomanská
  Dočolomanský Draaisma Draghi Dragicevic Dragičević Dragobratovic Dragobratović Dragojevic
  Dragojević Drajna Drajnova Drajnová Drake Drakulic Drakulić Drandic Drandić Draxler Drazic
  Dražić Drennan Dretvic Dretvić Drew Drewes Drian Dries Driesen Driessen Driscoll Drobna Drobny
  Drobná Drobný Droguett Drohan Drolet Droma Droney Droppa Droppova Droppová Drotar Drotarova
  Drotár Drotárová Drouin Droz Drozdov Druart Drub Drubin Drum Drumm Drummond Drummy Druso
  Drysdale Du DuBuque Dua Duah Duan Duane Duarte Duba Dubandlela Dubazane Dube Dubey Dubnicka
  Dubnička Dubois Dubovecak Dubovečak Dubovska Dubovsky Dubovská Dubovský Dubuisson Dubé Duchene
  Duchesne Duchêne Duda Dudas Dudek Dudekova Dudeková Dudik Dudikova Dudka Dudko Dudkova Dudková
  Dudley Dudo Dudok Dudokova Dudoková Dudova Dudová Dudás Dudík Dudíková Duenas Duez Dueñas Duff
  Duffin Duffy Dufie Dufour Dufrane Dufrasne Dufresne Dugal Dugar Duggan Duguay Duhamel Duhig Duhy
  Duignan Duinsmearach Duivenvoorden Dujardin Dujmovic Dujmović Dukada Duke Dukic Dukić Dula
  Dulbecco Dulla Dullova Dullová Dulohery Dulova Dulová Duma Dumakude Dumanlı Dumas Dumina Dumins
  Dumisa Dumitrescu Dumont Dumortier Dumoulin Duncan Dunford Dungan Dunge Dunlap Dunleavey
  Dunleavy Dunn Dunne Dunning Dunny Dunphy Dunser Dunworth Dunyoeva Duodo Duong Dupont Dupre Dupré
  Dupuis Dupuy Duque Duquesne Duran Durand Durant Durante Durca Durco Durcova Durdik Durdikova
  Durdonova Durdu Durdík Durdíková Durek Durekova Durgan Durham Durica Duricova Durieux Duris
  Durisova Durka Durkan Durkin Durko Durkovic Durkovicova Durkovska Durkovsky Durmus Durmuş Durnan
  Durnin Durning Duro Duroux Durova Durovic Durovicova Durovsky Durovskyova Durrihy Dury Durán
  Dusa Duse Dusek Dusekova Dusicka Dusickova Dusik Dusikova Duska Dusko Duskova Dusková Dusova
  Dussart Dusík Dusíková Dutka Dutko Dutkova Dutková Dutrieux Dutt Dutta Duval Duvancic Duvanel
  Duvančić Duvivier Duyaza Duze Duša Dušek Dušeková Dušička Dušičková Duška Duško Dušková Dušová
  Dvojak Dvonc Dvoncova Dvonč Dvončová Dvorak Dvorakova Dvorska Dvorsky Dvorská Dvorský Dvořák
  Dvořáková Dwala Dwamena Dwane Dwyer Dyal Dyer Dzapo Dzene Dzenis Dzurjanin Dzurjaninova
  Dzurjaninová Dáibhís Dán Dánová Dávid Dávidová Dávila Déiseach Délèze Díaz Díez Díscín Döhn
  Döring Dörr Dörschner Dúinsméarach Dúška Dünser Dūmiņa Dūmiņš Džapo Dương Dəmirbəyli Each Earl
  Earle Early Eaton Eberhard Eberhardt Eberharter Eberl Eberle Ebert Eberth Ebner Echevarria
  Echevarría Echeverria Echeverría Eckbauer Ecker Eckhardt Eco Edberg Eden Eder Edin Edlinger
  Edlund Edman Edmonds Edstrom Edström Edun Edvardsen Edvardsson Edwards Edwin Eeckhout Eelman
  Eerden Effertz Eftimie Egan Egea Egger Egli Eglinton Eglite Eglitis Eglīte Eglītis Egorov Ehlert
  Ehsaas Eibl Eichberger Eichenberger Eichhorn Eichinger Eichmann Eide Eigenwillig Eijkelboom
  Eilfirt Eimer Einarsson Einaudi Eischen Eisl Eisner Eivers Ejlaal Ek Ekai Ekal Ekberg Ekdahl
  Ekelund Ekeno Ekholm Ekidor Ekiru Ekitela Eklof Eklund Eklöf Ekman Ekstrand Ekstrom Ekström
  Ekwueme Elatlı Elberts Elbertse Elgueta Elias Eliassen Eliasson Elifova Elijah Elizondo Eller
  Ellery Ellingsen Elliot Elliott Ellis Ellison Elo Elofsson Eloranta Elorza Eloy Elsemulder Elsen
  Elsenaar Elwood Elías Emanuelli Emanuelsson Emard Emilsson Eminov Emmanuel Emmen Emmerich Emo
  Emond Emuria Encina Ender Endo Endrizzi Ene Engberg Engdahl Engel Engelen Engels Engen Engl
  Englebert English Englund Engman Engstrom Engström Engvall Ennis Enright Enriquez Enríquez
  Entringer Enzinger Eraslan Erazo Erber Erceg Ercegovic Ercegović Erdman Erdogan Erdoğan Eregae
  Ergotic Ergotić Ergul Ergül Erhart Erhout Erices Erickson Ericson Ericsson Erik Eriksen Eriksson
  Erjavec Erkkila Erkkilä Erlacher Erlandsson Erler Erm Erni Ernits Ernser Ernst Eronen Erpelding
  Errani Errigo Ersek Ertas Ertaş Ertl Erupe Ervin Ervine Erzen Eršek Eržen Escalante Escalona
  Escamilla Escobar Escobedo Escolano Escribano Escriva Escrivá Escudero Esekon Esfandyar Eshan
  Esinyen Eskandari Eskelinen Eskola Espada Espana Espanol Esparza España Español Espejo Espinal
  Espino Espinosa Espinoza Espitia Esposito Esquibel Esquivel Esson Estay Esteban Estes Esteve
  Esteves Estevez Estey Estrada Estévez Eterovic Eterović Etienne Etyang Etzler Etzold Eugster
  Eustace Evans Evensen Evequoz Everaert Everde Everett Evers Everts Evoy Evrard Evéquoz Ewart
  Ewen Ewing Ewoi Exposito Expósito Eyanae Eyvazalı Eyvazlı Eze Ezeugo FAN FANG FENG FU Fabbri
  Faber Fabian Fabianova Fabianová Fabijanic Fabijanić Fabián Fabiánová Fabra Fabre Fabregas
  Fabregat Fabrizi Fabry Fabus Fabusova Fabuš Fabušová Fadden Fadel Fadian Fadipe Faes Fagan
  Fagerstrom Fagerström Faggiani Fagiani Fagotto Fagunwa Faherty Fahey Fahy Fair Fairhall Faivre
  Faizan Fajardo Fajimi Fajnor Fajnorova Fajnorová Fakazi Fakude Falabi Falco Falcon Falcone Falcó
  Falcón Faleti Falier Falk Falkner Fall Fallaci Fallon Falloppio Faloye Falvey Fan Fang Fanisa
  Fankhauser Fannin Fanning Fannon Fantini Fantoni Fantozzi Fanucci Farago Faragó Farah Faranda
  Farangizova Farell Fares Farhodov Faria Farias Farida Farina Farinelli Farizayeva Farizov Farkas
  Farkasovska Farkasovsky Farkašovská Farkašovský Farland Farley Farmer Farnan Farnese Farnon
  Farragher Farre Farrell Farrelly Farren Farrissey Farrissy Farry Farré Farzonova Farías Fasasi
  Fasching Fasiang Fasiangova Fattori Fauconnier Faugno Faulkner Faull Faundez Faure Faust Favata
  Favre Fay Fazekas Fazli Faúndez Fašiang Fašiangová Fealy Fearon Fearraigh Fechant Fechner
  Federici Federico Fedor Fedorov Fedorova Fedorová Fedotov Fee Feehan Feeley Feely Feeney
  Feenstra Feeny Feest Fegan Fehan Feher Fehilly Fehr Fehringer Fehér Feichtenschlager Feichter
  Feichtinger Feichtner Feiereisen Feighery Feigl Feijoo Feil Feinen Feirtear Feirtéar Fekete
  Felban Felber Feldek Feldekova Feldeková Felder Feliciano Feliu Fellah Feller Fellinger Fellner
  Felten Feltgen Feltz Feltzer Fenelon Feng Fenighty Fenlon Fennell Fennelly Fennessey Fenning
  Fenton Fenya Fercher Ferenac Fergus Ferguson Ferhat Ferland Ferm Fermi Fernandes Fernandez
  Fernández Feron Ferrabosco Ferrada Ferragamo Ferragni Ferran Ferrand Ferrandez Ferrandiz
  Ferrando Ferrante Ferrara Ferrari Ferraris Ferrata Ferrazzi Ferreira Ferrell Ferrer Ferrera
  Ferreras Ferrero Ferretti Ferreyra Ferris Ferriter Ferrucci Ferry Ferrán Ferrández Ferrándiz
  Ferstl Feruzova Feyder Feys Fiala Fialova Fialová Fibonacci Fica Fichtinger Ficino Fico Ficova
  Ficová Fidvi Fiebig Fiedler Field Fielding Fields Fieramosca Fiere Fierens Fierro Figueiredo
  Figueras Figueroa Figuerola Fihlela Fikrətoglu Fikrətoğlu Filali Filangieri Filar Filatov Filban
  Filbin Filc Filcova Filcová Filip Filipcic Filipek Filipekova Filipeková Filipic Filipič Filipko
  Filipkova Filipková Filipova Filipovic Filipović Filipová Filippelli Filippini Filippov Filipčić
  Fillion Filogamo Filzi Filípek Filípeková Finan Finch Findlay Finegan Finetti Fink Finka Finke
  Finkova Finková Finlay Finley Finn Finnegan Finneran Finnerty Finnucane Finotto Finucane Finzi
  Fiol Fioravanti Fiorucci Firdavsev Firgantoro Firmansyah Firtear Firtéar Fisch Fischbach Fischer
  Fischetti Fiser Fiserova Fisher Fittipaldi Fitz Fitzgerald Fitzgibbon Fitzgibbons Fitzmartin
  Fitzmaurice Fitzpatrick Fitzsimmons Fitzsimons Fišer Fišerová Fjodorov Flaherty Flahive Flaiano
  Flament Flammang Flanagan Flannagan Flannelly Flannery Flantz Flatley Flavin Fleck Flego
  Fleischhacker Fleischmann Fleming Fletcher Fleury Fliegner Flink Flinn Flood Flor Florea Flores
  Florez Florio Flowers Floyd Fluckiger Flynn Flórez Flückiger Fo Foa Foconi Fodor Fofie Fogaca
  Fogarty Fogas Fogasova Fogazzaro Fogaça Fogaš Fogašová Foidl Folan Folch Foletti Foley Folkesson
  Folliero Fomin Fonck Fondo Fonjallaz Fonseca Font Fontaine Foody Foot Foote Foran Forbes Ford
  Forde Forero Forgac Forgacova Forget Forgáč Forgáčová Foriwaa Forjan Forkin Fornaciari Forrest
  Fors Forsberg Forsell Forsgren Forslund Forsman Forster Forstner Forsyth Fortier Fortin Fortuny
  Fortuyn Forza Foscari Foser Foster Fosu Fosua Fotimayeva Foucart Foucher Fouquet Fournier Fowler
  Fox Foy Foyle Foà Fracci Fraher Frami Frana Frances Franceschi Franch Francillon Francis
  Francisco Franck Franco Francois Francoise Frandsen Franecki Franek Franekova Franeková Franic
  Franicevic Franić Franičević Franjic Franjić Frank Franka Franke Frankhuizen Franklin Franko
  Frankova Franková Frano Franova Franová Franscini Fransen Franssen Fransson Franusic Franušić
  Franva Franz Franzen Franzese Franzén François Françoise Fras Fraser Frawley Frazier Fraňa Fraňo
  Fraňová Fraňvá Freaney Frechette Frederick Frederiksen Fredes Fredriks Fredriksen Fredriksson
  Freeley Freely Freeman Freeney Freeth Frei Freil Freis Freitag Freitas Frema Fremie French Frere
  Frerichs Frescobaldi Fresh Freshour Freudenberger Freudenthaler Frey Frias Friberg Frick Frid
  Friederich Friedl Friedli Friedman Friedrich Friehus Friel Friesen Friis Frimer Frimerova
  Frimerová Frimpomaa Frisch Friscic Frisk Fritsch Fritz Friščić Frketic Frketić Frohlich Frolov
  Frommelt Froschauer Froschl Frost Fruhwirth Frutos Fry Frye Frère Fréchette Frías Fröhlich
  Fröschl Frühwirth Ftacnik Ftacnikova Ftorek Ftorekova Ftoreková Ftáčnik Ftáčniková Fu Fucek
  Fuchs Fuente Fuentealba Fuentes Fuenzalida Fuertes Fuhrmann Fujiati Fujii Fujita Fujiwara Fukuda
  Fuli Fuller Fulop Fulton Fundi Funk Funnell Furda Fureder Furey Furlan Furness Furrer Furst
  Fusani Fuseli Fuster Fuzaylov Fuček Fyfe Fábián Fábregas Förster Fülöp Füreder Fürst Fırat
  Fərəcov Gaasch Gaba Gabadela Gabaldon Gabaldón Gabba Gabbana Gabela Gabhain Gabhezi Gabhisa
  Gabháin Gabriel Gabrieli Gabrielsson Gabriyelov Gabud Gacem Gachanja Gacheri Gacheru Gachoki
  Gadda Gade Gadlela Gaete Gaffney Gafurov Gagashe Gaggini Gagliano Gagliardi Gagne Gagnon Gagné
  Gagys Gahan Gahleitner Gaiatto Gaiciunas Gailius Gaillard Gailys Gaine Gaineard Gaines Gainey
  Gaitan Gaito Gaitán Gaizauskas Gaičiūnas Gaižauskas Gajardo Gakii Gal Gala Galan Galarza Galaz
  Galdames Galdikas Galeano Galeati Galenzone Galesic Galešić Galgallo Galgalo Galiano Galiazzo
  Galic Galijn Galik Galikova Galiková Galilei Galindo Galić Gallagher Gallaher Galland Gallardo
  Gallart Galle Gallego Gallegos Galleguillos Gallen Galler Gallet Gallez Galligan Gallivan Gallo
  Gallogly Galloway Galova Galovic Galović Galtarossa Galu Galuppi Galvan Galvani Galvez Galvin
  Galvis Galván Galán Galík Galíková Gama Gamble Gamboa Gambu Gambuse Gamede Gamez Gamsjager
  Gamsjäger Gandhi Ganesan Ganesh Gangemi Gangl Ganguly Ganley Ganly Gannon Gao Gaona Gara Garate
  Garavan Garay Garba Garces Garcia Garcés García Garde Gardiner Gardner Garety Garg Gargallo
  Gargan Garibaldi Garibay Garica Garland Garmendia Garner Garnier Garobbio Garozzo Garraghy
  Garrahy Garret Garrett Garrido Garriga Garrihy Garrison Garrone Garry Gartlan Gartland Gartner
  Garvey Garvin Garza Garzon Garzoni Garzón Gasa Gascon Gascón Gasela Gashi Gaskin Gasmi Gaspar
  Gaspard Gasparova Gasparovic Gasparovicova Gasperi Gasser Gassner Gastelum Gastélum Gately Gates
  Gathogo Gathoni Gati Gatica Gatimu Gatsheni Gatti Gatto Gattringer Gatwiri Gaudin Gaudreault
  Gaughan Gauthier Gautier Gavaghan Gavalier Gavalierova Gavalierová Gavenda Gavendova Gavendová
  Gavican Gavigan Gavin Gaviria Gavornik Gavornikova Gavorník Gavorníková Gavrilov Gay Gaya
  Gaylord Gaynard Gaynor Gaytan Gaytán Gazo Gazova Gazu Gašpar Gašparovič Gašparovičová Gašparová
  Gažo Gažová Gcaba Gcaleka Gcugcwa Gcumisa Gcwabe Gcwensa Ge Geany Gearan Gearty Geary Gebashe
  Gebhezi Gedeza Gedi Gee Geens Geeraerts Geerling Geerts Geertsen Gegic Gegić Geherty Gehringer
  Geier Geiger Geisel Geisler Geißler Gelabert Geldens Gelemanovic Gelemanović Gelinas Gellemeyer
  Gelli Gemen Gemito Gence Gendron Geneart Genefaas Gengeshe Gengler Genot Gentileschi Gentili
  Gentilini Gentry Geoghegan George Georges Georgescu Gera Geraci Geraghty Gerard Gerarghty
  Gerassimov Gerber Gerhold Gerlach Germain Germano Gerrits Gerritse Gerritsen Gertz Gervais
  Geudens Geuens Gevaert Geyer Gfeller Ghafoor Ghanee Ghani Ghannam Gharbi Ghasaan Ghauth Ghayoor
  Ghazi Ghazzal Gheorghiu Gherbi Ghislain Ghoerle Ghose Ghosh Ghunayn Ghutayf Giacconi Giacometti
  Giammusso Gianetti Gianinazzi Giannelli Giannetti Giannini Giannone Giannotti Giannuzzi
  Gianvecchio Gibb Gibbon Gibbons Gibbs Gibert Gibilisco Giblin Gibney Gibson Gichana Gicheru
  Gichohi Gichuhi Gichuki Gichuru Gielen Gierschner Gieß Gifford Gigaba Giger Gigli Giguere
  Giguère Gikonyo Gil Gilabert Gilardoni Gilbane Gilbert Gilbride Gilchrist Gildea Gilduff Giles
  Gilgunn Gilhooly Gill Gillain Gillan Gillard Gillen Gilles Gillespie Gillet Gillic Gillick
  Gillieron Gillies Gilligan Gilliland Gillis Gillièron Gilliéron Gillooly Gilmartin Gilmore
  Gilroy Gilsenan Gilson Gimenez Gimeno Giménez Gina Gindl Ginea Giner Ginese Ginesio Ginevan
  Gineá Ging Gingras Gininda Ginnea Ginneadha Ginneá Ginneádha Ginnitty Ginnity Gintalas Ginty
  Ginzburgas Gioberti Giobun Giobún Giolitti Gionnachtaigh Giorgetti Giovine Giradello Giraldo
  Giralt Girard Giraud Giron Girona Giroux Girschner Girvan Girón Gisbert Giselmeyer Gislason
  Gitahi Gitari Gitau Githaiga Githinji Gitonga Giulietti Giunti Giusti Givern Glaser Glasnovic
  Glasnović Glass Glasses Glatz Glavan Glavin Glavor Glazier Gleason Gleasure Gledhill Gleeson
  Gleichner Glenn Glennon Gligora Glineur Glionnain Glionnáin Glod Gloden Glodt Gloor Glosteir
  Gloster Glostéir Glover Gluck Glynn Glück Gmeiner Gnatz Gnodde Goba Gobert Gobhozi Goblet Gocnik
  Gocnikova Gocník Gocníková Goda Godana Godard Godart Goddard Godec Godefroid Goderts Godet
  Godfrey Godfroid Godide Godin Godinez Godinic Godinić Godoy Godínez Goedert Goedhart Goel
  Goerens Goergen Goethals Goetzinger Goff Goffaux Goffin Goffinet Gogan Gogarty Goggin Gohar
  Goicoechea Goje Gokhale Gola Golden Golding Goldner Goldoni Goldrick Goldstein Gole Golgi Golino
  Golla Gollan Gollner Gollum Golob Golubev Golubic Golubić Gomboc Gomes Gomez Gomila Gomis Gona
  Goncalves Gong Goni Gontsarov Gontšarov Gonzaga Gonzales Gonzalez Gonzalo Gonzáles González
  Gonçalves Good Goodman Goodwin Goossens Goovaerts Gopal Goransson Gorbachev Gorbunov Gorczany
  Gordillo Gordon Gore Gorenc Gorevan Gorey Gorham Gori Goris Gorjup Gorlitz Gorman Gosch Goschl
  Gosselin Gosset Gossiaux Goswami Gotic Gotić Goto Gotsholo Gottardi Gotthard Gotti Gottlieb Gotz
  Goudriaan Gough Gould Goulden Goulding Goulet Gour Govaerts Govarts Govoni Govorcinovic
  Govorčinović Goyal Goyette Goyvaerts Gozzano Gozzi Gozəlov Goñi Grabher Grabner Grace Gracia
  Gracin Gradenigo Grady Graf Graham Grahams Grahn Graindorge Gramsci Granado Granados Granatelli
  Granath Granberg Grand Grande Grandjean Granlund Granstrom Granström Grant Gras Grasser Grassi
  Grassl Grasso Grattan Gratz Gratzer Gratzl Grau Gravel Graves Gravina Gray Grba Grbac Grealish
  Greally Greaney Greco Gredicak Gredičak Greehy Greelish Greely Green Greene Greenfelder
  Greenholt Greenwood Greer Gregersen Greggio Gregoire Gregor Gregori Gregoric Gregorio Gregorič
  Gregorova Gregorová Gregory Gregov Gregus Gregusova Greguš Gregušová Greig Greij Greiner Greisch
  Gremese Gren Grenier Grennan Grethen Grewal Grey Grgic Grgić Grgurevic Grgurević Grguric Grgurić
  Grgurovac Grialais Griego Griesser Grifeo Griffen Griffin Griffith Griffiths Grigoriev Grijalva
  Grill Grimani Grimes Grinius Grisoni Gritsch Gritti Grna Grnova Groarke Grob Groen Groenendaal
  Groenestein Grogan Grojean Gromov Grondel Grondin Gronlund Gronroos Gronskis Groogan Groote Gros
  Grosjean Gross Grossi Grottner Grover Growney Groß Gruber Grubisic Grubišić Gruijl Grunberger
  Grundner Gruner Grunwald Grzetic Grzincic Grznar Grznarova Grznár Grznárová Grégoire Grönlund
  Grönroos Gröttner Grünberger Grüner Grünwald Grňa Grňová Gržetić Gržinčić Gschaider Gschwandtner
  Gstohl Gstrein Gstöhl Gu Guajardo Gual Gualandi Gualtieri Guarana Guarato Guard Guardado Guardia
  Guardiola Guariento Guarneri Guay Gubain Gubben Guberan Guberovic Guberović Gubeshe Gubhela
  Gubhuza Gubulundu Gubéran Gucci Guclu Gude Gudelj Guendouz Guerfi Guerin Guerra Guerreiro
  Guerrero Guessoum Guevara Gugan Guggenberger Guglielmi Gugushe Gugán Guha Guibert Guicciardini
  Guichard Guidone Guidotti Guihan Guijarro Guilbert Guilfoyle Guillaume Guillemette Guillen
  Guillet Guillon Guillot Guillou Guillén Guinan Guinane Guinevan Guiney Guinizzelli Guinnane
  Guinness Guiot Guiry Guit Guitart Gul Gulan Gulati Gulbrandsen Gule Gulen Gulfam Gulgowski
  Guliwe Gullberg Gullery Gullotta Gulotta Gulshan Gulyas Gulyás Guma Gumbi Gumede Gumprich
  Gunarto Gunawan Gundersen Gunn Gunnarsson Gunning Gunpf Gunther Guo Gupta Gure Gurule Gusev
  Gusikowski Gussoni Gustafsson Gustavsson Gustin Gut Gute Guterres Guthrie Gutierrez Gutiérrez
  Gutknecht Gutkowski Gutmann Guy Guyo Guyon Guyot Guzman Guzmán Guérin Guštin Gwacela Gwagwa
  Gwala Gwamanda Gwanyana Gwija Gwynn Gxabhashe Gyamfi Gyamfiaa Gyasi Gyasiwaa Gáineard Gál Gálik
  Gáliková Gálová Gálvez Gámez Gárate Gáspár Gärtner Géaran Gélinas Gérard Gómez Göransson Göschl
  Götz Gözəlov Gül Gülen Günther Güçlü Gəncəli HAN HAO HO HOU HSIA HSIANG HSIAO HSIEH HSIN HSING
  HSIUNG HSU HSUEH HU HUA HUANG HUNG Haack Haag Haapala Haapanen Haapaniemi Haas Haase Haataja
  Haavisto Haberl Habha Habibi Habibov Habibova Hablak Hablakova Hablák Habláková Habpanom Habsuda
  Habsudova Habšuda Habšudová Hachemi Hacker Hackett Hackl Hacıbəyli Hacıbəyov Hacızadə Haddad
  Haddouche Hadebe Haderer Hadfield Hadichayeva Hadijayeva Hadjadj Hadji Hadrovic Hadrović Hadzic
  Hadžić Haengreve Haering Hafliger Hafner Haftar Hagan Hagara Hagarova Hagarová Hagberg Hagen
  Hagendoorn Hagenes Hager Hagg Haggerty Hagglund Haggstrom Haglund Hagman Hagstrom Hagström
  Hahessy Hahn Haicead Haicéad Haid Haiden Haider Haidinger Hainaut Haindl Haines Hainzl Haire
  Hajdu Hajek Haji Hajkova Hak Hakala Hakansson Hakim Hakkarainen Hakker Hakkinen Halak Halake
  Halakova Halambek Halapir Halasz Halder Hale Haley Halidov Halim Halimah Hall Hallahan Hallanan
  Hallberg Haller Halleux Halley Hallgren Hallik Hallin Hallinan Hallissey Halloran Halme Halonen
  Halpen Halpin Halsdorf Haluska Haluskova Haluška Halušková Halvarsson Halvorsen Halvorson Halák
  Haláková Halász Ham Hamadi Hamadouche Hamalainen Hamann Hamdani Hamdi Hamel Hames Hamidi Hamill
  Hamilton Hamisi Hamlaoui Hammadi Hammar Hammarstrom Hammarström Hammer Hammerer Hammerl Hammerle
  Hammes Hammond Hamon Hamoudi Hampton Hamza Hamzaoui Han Hanafin Hanak Hanakova Hanaková Hanbury
  Hancer Hancock Hand Handa Handayani Hande Handl Handler Hane Haneberg Hanegraaff Hanek Hanekova
  Haneková Hanel Haney Hangala Haniyeh Hanka Hankard Hanko Hankova Hanková Hanley Hanlon Hanly
  Hanna Hannah Hanncard Hannecart Hannigan Hanninen Hannon Hannula Hanrahan Hanratty Hans Hansen
  Hanson Hanssen Hanssens Hansson Hanus Hanusek Hanusekova Hanuseková Hanuska Hanuskova Hanusková
  Hanusova Hanusová Hanuška Hanušková Hanzek Hanzel Hanzelova Hanzelová Hanák Hanáková Hançer
  Hanúsek Hanúseková Hanúska Hanúsková Hanžek Hao Hara Harahoe Haraldsson Haran Harapin Harber
  Hardi Hardiansyah Hardie Hardiman Hardin Harding Hardy Hare Haren Hargadon Hargan Hargreaves
  Hari Haring Hariri Hariyah Harju Harkin Harkins Harkonen Harley Harloff Harm Harmon Harnett Haro
  Harper Harrell Harrer Harrihy Harrington Harris Harrison Harry Hart Hartati Harte Hartigan
  Hartikainen Hartl Hartley Hartman Hartmann Hartnett Hartung Harty Harvan Harvanek Harvanekova
  Harvanova Harvanová Harvey Harvánek Harváneková Haryanti Haryanto Hasan Hasanah Hasanov Hascak
  Hascakova Hasegawa Haselaar Hashimoto Hasina Haslauer Hasler Haslinger Hassan Hassanah Hassani
  Hassett Hastey Hastie Hastings Hastuti Hasty Hatfield Hattinger Hatton Hauck Hauer Hauffer Haug
  Hauge Haugen Haugh Haughey Haugland Haumer Haupert Hausberger Hauser Hausler Hautala Hautamaki
  Hautamäki Havel Haverinen Haverty Havlicek Havlickova Havlíček Havlíčková Havran Havranka
  Havranko Havrankova Havranková Havranova Havranová Hawe Hawkins Hawthorn Hay Hayashi Hayden
  Hayer Hayes Haynes Hayre Hayrioglu Hayrioğlu Hays Hayward Hazenveld Haňak Haňaková Haňák
  Haňáková Haščák Haščáková He Heaffy Healey Healy Heaney Heaphy Hearn Hearne Hearty Heath
  Heathcote Heavey Hebenstreit Hebert Hechenberger Hecimovic Heck Hecker Heckett Hecko Heckova
  Hedberg Hedderman Hedigan Hedin Hedlund Hedman Hedstrom Hedström Heeb Heelan Heenan Heeney Heere
  Heerkens Heerschop Heffernan Hefferon Heffron Hegarty Hegde Hegedus Hegedüs Hegedűs Heger
  Heggarty Hegmann Hehir Hehl Heidenreich Heiderscheid Heidrich Heigl Heijman Heijmans Heijmen
  Heikkila Heikkilä Heikkinen Heim Hein Heindl Heinen Heino Heinonen Heinrich Heinrichs Heinsalu
  Heinsoo Heintz Heintze Heinz Heinzl Heirens Heiskanen Heiss Heissenberger Hekker Held Helen
  Helenius Helery Helgesson Helin Hell Helland Hellberg Hellemans Heller Hellevoort Hellgren
  Hellman Hellstrom Hellström Hellwig Helm Helmerhorst Helminen Helsen Hely Hemetsberger Hemmen
  Hemmer Hempenstall Henao Henck Henderson Hendrick Hendricks Hendrickx Hendriks Hendrikse Hendrix
  Hendry Henebry Heneghan Henery Heney Hengen Henin Henk Hennebry Hennelley Hennelly Hennessey
  Hennessy Henni Hennigan Henningsson Henrard Henriksen Henriksson Henrion Henriques Henriquez
  Henrotte Henry Henríquez Hens Henschel Hensley Henson Hentschel Hepburn Hepenstall Heraghty
  Heras Heraty Herbert Herbst Herceg Herd Heredia Heremans Heretik Heretikova Heretiková Hereward
  Hering Herity Herlihy Herman Hermann Hermans Hermansen Hermansson Hermes Hermighausen Hermiston
  Hermosilla Hernadez Hernandes Hernandez Hernando Hernon Hernádez Hernández Heron Herout Herranz
  Herrera Herrero Herring Herrmann Hertrampf Hervas Herve Hervia Hervás Hervé Herzog Heser Heskin
  Heslin Hess Hesse Hessel Hession Hester Hethur Hettinger Hettner Heuertz Heuser Hever Hewitt
  Hewson Hexspoor Heydrich Heydərli Heylen Heymans Heyne Heyvaert Heß Hećimović Hečko Hečková
  Hhoyiyane Hickey Hickle Hickman Hicks Hidalgo Hidayanto Hidayat Hierro Hietala Hietanen Higgins
  Higueras Hilary Hilbert Hilger Hill Hillen Hiller Hillery Hilliard Hilll Hillow Hills Hilmer
  Hilmerova Hilmerová Hilpert Hilti Hilton Hiltunen Himmelbauer Hines Hinic Hinić Hinney Hinojosa
  Hinterberger Hinteregger Hinterleitner Hinton Hintz Hirsch Hirschmann Hirt Hirthe Hirvonen
  Hishon Histon Hjalmarsson Hjelm Hjort Hlabangane Hlabisa Hladka Hladky Hladká Hladký Hlatshwayo
  Hlavac Hlavacik Hlavacikova Hlavacova Hlaváč Hlaváčik Hlaváčiková Hlaváčová Hlela Hlengwa Hlinik
  Hlinikova Hlinka Hlinkova Hlinková Hliník Hliníková Hlomuka Hlongwa Hlongwane Hlophe Hlubi
  Hlumakazi Ho Hoang Hoarau Hoare Hoareau Hoban Hobbs Hocevar Hochleitner Hochreiter Hocine Hodak
  Hodel Hodge Hodges Hodgson Hodkiewicz Hodl Hodnett Hodson Hodza Hodzic Hodzova Hodža Hodžić
  Hodžová Hoedemakers Hoeger Hoeks Hoekstra Hoelen Hoes Hoey Hofbauer Hofer Hoffman Hoffmann Hofig
  Hofinger Hofler Hofman Hofmann Hofmeister Hofstatter Hofstetter Hofstätter Hogan Hogberg Hogg
  Hoglinger Hoglund Hokkanen Holappa Holcik Holcikova Holdaway Holden Holder Holgersson Holguin
  Holguín Holic Holicek Holicekova Holicka Holickova Holicova Holik Holikova Holič Holiček
  Holičeková Holička Holičková Holičová Holl Holland Hollander Hollaus Holler Hollins Holloway
  Hollywood Holm Holmberg Holmes Holmgren Holmqvist Holmstrom Holmström Holohan Holopainen Holst
  Holsten Holt Holthuis Holub Holubec Holubecova Holubecová Holubek Holubekova Holubeková Holubka
  Holubko Holubkova Holubková Holubok Holubova Holubová Holuby Holvoet Holzapfel Holzenbecher
  Holzer Holzinger Holzknecht Holzl Holzmann Holík Holíková Holíček Holíčeková Holúbek Holúbeková
  Holúbok Holčík Holčíková Homenick Honan Hondeveld Honing Honkanen Honore Honoré Hood Hoogers
  Hook Hoop Hooper Hoover Hope Hopkins Hoppe Hoppenbrouwer Hora Horacek Horackova Horak Horakova
  Horan Hore Horemans Horgan Horl Horle Hormann Hormazabal Hormazábal Horn Horne Hornich Hornig
  Horrocks Horton Horvat Horvatek Horvath Horvathova Horvatic Horvatinec Horvatić Horváth
  Horváthová Horák Horáková Horáček Horáčková Hosae Hosey Hoskins Hosp Hoss Hosseini Hostak
  Hostakova Hoste Hotz Hou Houari Houben Houde Houdijk Hougardy Hough Houghton Houle Houlihan
  Hourican Hourigan Hourihane House Houston Hovel Howard Howarth Howe Howell Howells Howley Hoyos
  Hoz Hoza Hozjan Hozova Hozová Hoàng Hočevar Hošták Hoštáková Hošťák Hošťáková Hrabar Hranic
  Hranić Hranj Hrasko Hraskova Hrastinski Hraško Hrašková Hrdlicka Hrdlickova Hrdlička Hrdličková
  Hren Hrianka Hriankova Hrianková Hribar Hribernik Hric Hricova Hricová Hrmo Hrmova Hrmová Hrobon
  Hrobonova Hroboň Hroboňová Hrovat Hrsak Hruba Hruby Hrubá Hrubý Hruska Hruskova Hrusovska
  Hrusovsky Hruška Hrušková Hrušovská Hrušovský Hrvojic Hrvojić Hrzenjak Hršak Hrženjak Hu Huang
  Huart Huba Hubbard Hubel Huber Hubert Huberts Huberty Hubin Hubmann Hubner Hubova Hubová Hucko
  Huckova Hudacek Hudacekova Huddleston Hudec Hudecova Hudecová Hudson Hudáček Hudáčeková Huel
  Huels Huemer Huerta Huertas Huet Huff Huffman Hufnagl Hug Hughes Huguet Huhn Huhtala Huijben
  Huijbrechts Huijs Huijzing Huisman Huka Huljev Hull Huls Hulshouts Hulskes Hulst Hult Hultgren
  Hultman Humayrova Humbert Humblet Hume Humer Hummel Hummer Hummətov Humoyunov Humphrey Humphreys
  Humphries Hunt Hunter Hunziker Huotari Huovinen Hupka Hupkova Hupková Hurd Hurley Hurlimann
  Hurst Hurt Hurtado Hus Husak Husakova Husar Husarova Husek Husekova Huseynbəyli Huseynli
  Huseynoglu Huseynov Huseynova Huska Huskova Husnjak Huso Husova Husová Huss Hussain Hussein
  Hussey Hustak Hustakova Husák Husáková Husár Husárová Husťák Husťáková Hutagalung Hutapea
  Hutasoit Hutchinson Hutchison Huter Hutta Hutter Hutterer Hutton Huttova Huttová Huttunen
  Huurdeman Huuskonen Huybrechts Huyghe Huynh Huys Huysmans Huzaifa Hučko Hučková Hušek Hušeková
  Huška Hušo Hušová Hušták Huštáková Hušťák Hušťáková Hwang Hyatt Hyde Hyland Hyman Hynes Hynman
  Hytonen Hyttinen Hytönen Hyvarinen Hyvonen Hyvärinen Hyvönen Hájek Hájková Häfliger Hägg
  Hägglund Häggström Häkkinen Hämmerle Hämäläinen Hänel Hänninen Häring Härkönen Härm Häusler
  Håkansson Hébert Hödl Höfer Höfig Höfler Högberg Höglinger Höglund Höller Hölzenbecher Hölzl
  Höning Hörl Hörle Hörmann Hövel Hús Húska Húsková Húsová Húšek Húšeková Húška Hübel Hübner
  Hümmətov Hürlimann Hüseynbəyli Hüseynli Hüseynov Hüseynova Hüseynoğlu Hütter Həsənov Həsənzadə
  Iacobucci Iacovelli Iadanza Iago Iannelli Iannotti Iannucci Iannuzzi Ibacache Ibanez Ibarra
  Ibañez Ibikunle Iborra Ibraaheem Ibrahim Ibrahimbəyov Ibrahimli Ibrahimoglu Ibrahimov Ibrahimova
  Ibrohimov Ibáñez Idris Idrisli Idrisoglu Iforayeva Iftikhaar Iglesia Iglesias Ignac Ignatjev
  Igoe Ihab Ihalainen Ihejirika Ihnacak Ihnacakova Ihnačák Ihnačáková Ihsaan Ihsanoglu Ihtiram
  Ijli Ikeda Ikhlef Ikonen Ilan Ildırımoglu Ilic Ilijic Ilijić Ilinovic Ilinović Ilić Iljin Illes
  Illés Ilori Ilupeju Ilves Imali Imanzadə Imbert Imhof Iminza Immonen Imonova Impastato Imrich
  Imrichova Imrichová Imronov Infante Infantino Inglis Ingoldsby Ingram Ingvarsson Iniesta Iniguez
  Innocenti Innseadun Innseadún Inonu Inostroza Inoue Intaum Interiano Interminei Interminelli
  Inzaghi Inzunza Ionescu Ionita Ioniță Ioppi Iqbal Irawan Ireland Ireri Iriarte Irizarry Iroha
  Irungu Irvine Irving Irwin Isaac Isabəyli Isah Isaksen Isaksson Isaxanlı Isella Isern
  Isfandiyorov Ishii Ishikawa Isler Islomov Ismail Ismayılqızı Ismoilov Israelsson Issa Issac
  Issack Issak Iswahyudi Iten Ito Iturra Iustas Ivancan Ivandic Ivandić Ivanov Ivanovic Ivanović
  Ivančan Ivarsson Ivask Ivaska Ivaskova Ivaška Ivašková Ivers Iversen Ivory Ivsic Ivšić Iwu
  Iyanda Iyengar Iyer Iymonova Izaguirre Izquierdo Iñiguez Iústás JAO JEN JUAN Jaabir Jaakkola
  Jaakson Jaanson Jaanus Jaaskelainen Jaatinen Jabir Jabr Jaceps Jackman Jackson Jacob Jacobi
  Jacobs Jacobsen Jacobson Jacobsson Jacoby Jacot-Descombes Jacot-Guillarmod Jacquemart Jacquemin
  Jacques Jacquet Jacquot Jacuzzi Jad Jadot Jadoul Jaen Jafari Jagarinec Jagecic Jager Jagečić
  Jaggi Jahdami Jahdari Jahn Jahongirov Jailani Jaime Jaimes Jain Jaishankar Jaiyeola Jakab Jakel
  Jakobsen Jakobson Jakobsson Jakopec Jakopovic Jakopović Jakovac Jakovic Jaković Jakovlev
  Jakovljevic Jakovljević Jakub Jakuba Jakubcek Jakubcekova Jakubcik Jakubcikova Jakubco Jakubcova
  Jakubec Jakubecova Jakubecová Jakubek Jakubekova Jakubeková Jakubik Jakubikova Jakubka Jakubko
  Jakubkova Jakubková Jakubova Jakubová Jakubowski Jakubík Jakubíková Jakubček Jakubčeková Jakubčo
  Jakubčová Jakubčík Jakubčíková Jakupic Jakupić Jakus Jakuš Jakúbek Jakúbeková Jalaal Jalakas
  Jali Jalil Jalolov Jalonen Jalovec Jalovecova Jalovecová Jama Jamaal Jamar Jamasijadu Jameel
  James Jameson Jamieson Jamile Jamnik Jamshidov Jan Janak Janakova Janca Jancek Jancekova Janco
  Jancova Janda Jandl Jandova Jandová Janecek Janecekova Janecka Janecko Janeckova Janek Janekova
  Janeková Janes Janezic Janeček Janečeková Janečka Janečko Janečková Janežič Jang Jani Janik
  Janikova Janisch Jank Janka Jankauskas Janko Jankova Janková Jano Janocko Janockova Janos
  Janosek Janosekova Janosik Janosikova Janoska Janosko Janoskova Janoso Janosova Janova Janová
  Janočko Janočková Janoš Janošek Janošeková Janoška Janoško Janošková Janošo Janošová Jans Jansdr
  Janse Jansen Jansse Janssen Janssens Jansson Jantosovic Jantosovicova Jantošovič Jantošovičová
  Jantsch Jantti Januar Janák Janáková Janík Janíková Janča Janček Jančeková Jančo Jančová Jaque
  Jaquez Jara Jaramillo Jarc Jarl Jaros Jarosova Jaroš Jarošová Jarso Jarv Jarve Jarvela Jarvenpaa
  Jarvi Jarvinen Jarvis Jaskolski Jasminova Jasprica Jasso Jast Jauhiainen Jauk Jaume Jaunzema
  Jaunzems Jauregui Javohirov Javornik Jayaraman Jaén Jdotte Jean Jebet Jedlovska Jedlovsky
  Jedľovská Jedľovský Jefferies Jefferson Jeffries Jefimov Jefwa Jeggij Jegorov Jehle Jeitz Jekel
  Jelagat Jelavic Jelavić Jele Jelen Jelic Jelimo Jelinek Jelinkova Jelić Jelle Jellyman Jelínek
  Jelínková Jemeli Jemric Jemrić Jemutai Jendek Jendekova Jendeková Jenewein Jenkins Jenko Jenni
  Jennings Jensen Jenssen Jeong Jepchirchir Jepchumba Jepkemboi Jepkemei Jepkirui Jepkoech
  Jepkogei Jepkorir Jepkosgei Jepleting Jepngetich Jeppesen Jeppsson Jepsen Jeptoo Jerde Jereb
  Jerez Jeric Jerič Jerkovic Jerković Jermakov Jerman Jerono Jerop Jerotich Jersov Jerusalem
  Jeruto Jeršov Jespersen Jessel Jessen Jesus Jezek Jezkova Ježek Ježková Jha Jhaveri Jia Jiang
  Jibela Jibril Jilani Jiles Jili Jillo Jimale Jimenez Jiminez Jiménez Jimínez Jin Jiyane Jobe
  Jobstl Jochems Jockel Jodar Joe Joel Joesaar Jofre Jofré Jogi Johal Johann Johannessen
  Johannesson Johansen Johanson Johansson John Johns Johnsen Johnson Johnsson Johnston Johnstone
  Jokela Jokinen Jokiwe Joly Jomini Jomo Jonas Jonasson Jonata Jonatova Jonatová Jonckheere Jones
  Jonjic Jonjić Jonker Jonkman Jonsson Joos Joosten Jopich Jorda Jordan Jordá Jordán Jorgensen
  Joris Jorlink Jorquera Jorrisen Josefsson Joseph Joshi Joshua Josipovic Josipović Jost Joubert
  Jourdan Jovanovac Jovanovic Jovanović Jove Jover Jovic Jovinelli Jović Joyce Joye Jozic Jozić
  Juan Juarez Judd Judge Juen Jug Jugovac Juhanson Juhasz Juhkam Juhlin Juhász Jukic Jukić Julia
  Julian Julien Julius Juliá Julián Julliard Juma Jumba Junas Junasova Junasová Junck Juncken
  Juncker Jung Jungfer Jungwirth Junior Junitz Junk Junken Juntunen Junás Junásová Junáš Junášová
  Juqula Jurado Juras Jurasova Jurca Jurcic Jurcina Jurcinova Jurco Jurcova Jurek Jurekova
  Jureková Juresko Juretic Juretić Jureško Jurgens Jurgenson Juric Jurik Jurikova Jurina Jurinova
  Jurinová Jurisic Jurisson Jurić Jurišić Jurjevic Jurjević Jurka Jurko Jurkova Jurkovic
  Jurkovicova Jurković Jurkovič Jurkovičová Jurková Jurlina Jurrijens Juráš Jurášová Jurík
  Juríková Jurča Jurčina Jurčinová Jurčić Jurčo Jurčová Jussila Juttner Juvara Juvonen Juárez Ján
  Jáno Jánová Jánoš Jánoška Jánoško Jánošková Jánošová Jánošík Jánošíková Jáquez Jáuregui Jäger
  Jäggi Jähn Jäkel Jänes Jäntsch Jäntti Järv Järve Järvelä Järvenpää Järvi Järvinen Jääskeläinen
  Jódar Jónás Jõe Jõesaar Jõgi Jöbstl Jönsson Jörgensen Jørgensen Jürgens Jürgenson Jürisson
  Jüttner KAN KANG KAO KENG KO KU KUAN KUNG KUO Kaamil Kaar Kaari Kaarik Kaasik Kabeer Kaberia
  Kabir Kabiru Kabui Kaburu Kabus Kachela Kaci Kadak Kadakia Kaddour Kaddouri Kade Kadenge Kadi
  Kadija Kadlec Kadlecova Kadlecová Kadri Kadyrov Kadzo Kafer Kagame Kageha Kagendo Kager Kagi
  Kagwiria Kahindi Kahinu Kahkonen Kahlina Kahr Kaikkonen Kaimenyi Kain Kaindl Kaingu Kainulainen
  Kainz Kairu Kairys Kaiser Kajuju Kakai Kakar Kala Kalama Kalamees Kalan Kalanjos Kalanjoš
  Kalazic Kalazić Kalcher Kalda Kale Kaleem Kaleema Kaleja Kalejs Kalekye Kalin Kalinak Kalinakova
  Kalinin Kaliska Kalisky Kaliská Kaliský Kalita Kaliňák Kaliňáková Kaljula Kaljurand Kaljuste
  Kaljuvee Kalla Kallas Kallaste Kallen Kallert Kallio Kallstrom Kalm Kalman Kalmus Kalnina
  Kalnins Kalniņa Kalniņš Kaloki Kaltenbock Kaltenbrunner Kaltenböck Kaltenegger Kalume Kalvaitis
  Kalvelis Kalvenas Kalvėnas Kalēja Kalējs Kamal Kamalanon Kamande Kamarainen Kamathi Kamau Kambs
  Kamdar Kamel Kamene Kamenev Kammerer Kamp Kamper Kamran Kamronov Kanana Kananu Kanda Kandie Kane
  Kanepa Kaneps Kanerva Kang Kang'ethe Kangas Kangethe Kangley Kangogo Kangro Kangur Kaniak
  Kaniakova Kaniaková Kanini Kaniski Kaniški Kanja Kankaanpaa Kankaanpää Kannan Kant Kantola Kanyi
  Kapadia Kapeller Kapoor Kapp Kappel Kapur Kar Kara Karaamat Karadeniz Karagic Karagić Karam
  Karamarko Karambu Karan Karani Karanja Karels Karge Kargl Karhu Karhunen Kari Karier Karikari
  Karimi Karimov Karisa Kariuki Karjalainen Karki Karkkainen Karklina Karklins Karl Karlberg
  Karlovic Karlović Karlsen Karlsson Karlstrom Karlström Karmelic Karmelić Karner Karnik Karova
  Karpe Karpov Karppinen Karrer Karro Karttunen Karu Karuga Karul Karulova Karulová Karuri Karuza
  Karvinen Karvonen Karwitha Karz Karzai Kas Kasak Kasam Kase Kasel Kasemaa Kasemets Kaser Kashif
  Kashyap Kasim Kask Kaspar Kasparova Kasper Kass Kassim Kassulke Kastelic Kaster Kastner Kasyoka
  Kata Katana Kathagen Kathambi Kathure Katic Katić Kato Katona Kattai Kaucic Kauffmann Kaufman
  Kaufmann Kaul Kaulina Kaulins Kauliņa Kauliņš Kaupas Kauppila Kauppinen Kaur Kautzer Kauzlaric
  Kauzlarić Kaučič Kavaliauskas Kavanagh Kavasch Kavaschova Kavaschová Kawira Kay Kaya Kaysan
  Kayser Kazakov Kazik Kazikova Kaziková Kazlauskas Kazungu Kazík Kazíková Kaņepa Kaņeps Kašpar
  Kašparová Keady Kealey Keally Kealty Kealy Keane Keaney Keany Keapock Kearney Kearns Keary
  Keating Keaveney Keaveny Kebaili Kebir Keebler Keeffe Keegan Keehan Keelan Keeley Keeling Keely
  Keenaghan Keenahan Keenan Keeney Keer Keery Keevers Kehoe Keightley Keijser Keijzer Keinanen
  Keinänen Keitany Keith Kelder Kelecic Kelekovic Keleković Kelemen Kelečić Kelic Kelić Kelleher
  Keller Kelley Kellner Kello Kellova Kellová Kelly Kelo Kelova Kelová Keltenie Kelvey Kelvin
  Kemboi Kemei Kemmer Kemp Kemppainen Kendall Kendi Kendra Kendrova Kendrová Kenga Kenis Keniz
  Kenizova Kenlan Kenlon Kenna Kenneally Kennedy Kennellan Kennelly Kenny Kensy Kent Kenyatta
  Keníž Kenížová Keogan Keogh Keoghan Keoghane Keohan Keohane Keown Keplinger Ker Keranen Kerekes
  Kerekovic Kereković Kerger Kerin Kerins Kerkhof Kerkhofs Kerley Kerlin Kerluke Kermody Kern
  Kernan Kerney Kerova Kerová Kerr Kerrigan Kerrisk Kerschbaum Kerschbaumer Kerschen Kertzmann
  Kerubo Kerville Kerwick Keränen Keskinen Keskitalo Keskula Kesküla Kessler Ketel Keter Ketola
  Ketting Kettunen Keudel Kevane Keville Kevin Kevo Key Keya Keyes Khaba Khabalidaka Khaemba
  Khaldi Khaled Khalif Khalil Khalsa Khambule Khamenei Khamis Khamisi Khan Khanna Khanyeza
  Khanyile Khaphela Khare Khatami Khathi Khathide Khathini Khatri Khawula Khelif Khelifa Khelifi
  Khelil Kheswa Khezokhulu Khisa Kholose Khomeini Khomo Khonjwayo Khosini Khosla Khoza Khrushchev
  Khuba Khubisa Khuboni Khukhuza Khulu Khuluse Khumalo Khumbuza Khurana Khuyameni Khuzwayo Khwane
  Khwela Kiama Kiarie Kibe Kibet Kibiwot Kibiwott Kiboi Kibor Kidd Kidney Kieber Kieffer Kiehn
  Kiely Kiema Kieran Kierane Kierans Kiernan Kigen Kihara Kihn Kiik Kiil Kiilu Kiio Kiiru Kiis
  Kiisk Kikas Kikkas Kilawee Kilback Kilbane Kilbride Kilcoyne Kilday Kildea Kilduff Kilfoyle
  Kilgallen Kilgallon Kilhooly Kilk Kilkenny Killeen Killer Killilea Killooly Killoran Killoughry
  Kilmartin Kilmore Kilonzi Kilonzo Kilpelainen Kilpeläinen Kilroe Kilroy Kim Kimachu Kimaiyo
  Kimani Kimanthi Kimanzi Kimaru Kimathi Kimeli Kimemia Kimeu Kimosop Kimotho Kimtai Kimura
  Kimutai Kinaghan Kinahan Kind Kindle Kinet King King'ori Kingori Kingston Kiniry Kink Kinkela
  Kinlan Kinlen Kinnane Kinnear Kinnegan Kinner Kinnerk Kinney Kinnon Kinnunen Kinny Kinoti Kinsch
  Kinsella Kintziger Kinuthia Kinya Kinyanjui Kinyua Kiogora Kioko Kipchirchir Kipchumba Kipkemboi
  Kipkemei Kipkemoi Kipkirui Kipkoech Kipkogei Kipkorir Kipkosgei Kipkurui Kiplagat Kiplangat
  Kipleting Kiplimo Kipngeno Kipngetich Kiprono Kiprop Kiprotich Kipruto Kipsang Kiptanui Kiptoo
  Kiptui Kiptum Kipyego Kipyegon Kiragu Kiraly Kirby Kirchmair Kirchner Kirillov Kirimi Kirincic
  Kirinčić Kirk Kirke Kirlin Kirpenstein Kirs Kirsch Kirschner Kirsipuu Kirss Kirui Kirwa Kirwan
  Király Kis Kisel Kisela Kiselova Kiselová Kiseľ Kiseľa Kiseľová Kisilu Kiska Kisman Kiss Kissane
  Kisseljov Kitheka Kithinji Kithome Kiti Kitonga Kitprapa Kitsao Kitson Kittakun Kituku Kitumaini
  Kitur Kitzler Kitzmann Kiuru Kivela Kivelä Kivi Kivilo Kivimae Kivimaki Kivimäe Kivimäki Kivinen
  Kiviniemi Kivistik Kivisto Kivistö Kivuva Kiška Kjeldsen Kjellberg Kjær Klaas Klammer Klanac
  Klapac Klapacova Klapač Klapačová Klapka Klapko Klapkova Klapková Klapp Klapáč Klapáčová Klaric
  Klarin Klarić Klasic Klasić Klasson Klaus Klausen Klausner Klavina Klavins Kleibrink Kleijse
  Klein Klemencic Klement Klemenčič Klemm Klemt Klepac Klepacova Klepáč Klepáčová Klerks Kleybrink
  Kligl Klima Klimacek Klimacekova Klimek Klimekova Klimeková Klimko Klimkova Klimkovic
  Klimkovicova Klimkovič Klimkovičová Klimková Klimo Klimov Klimova Klimová Klimáček Klimáčeková
  Kline Kling Klingelhofer Klingelhöfer Klinger Klingler Klizan Klizanova Kližan Kližanová Klocker
  Klocko Kloiber Klokoc Klokocova Klokoč Klokočová Klopacka Klopackova Klopačka Klopačková
  Kloppert Klotz Klug Knapp Knappe Knaus Kneafsey Knecht Kneip Knez Knezevic Knezovic Knezović
  Knežević Knight Kniha Knihova Knihová Knockaert Knoers Knoll Knowles Knox Knudsen Knuf Knutsen
  Knutsson Kobal Kobayashi Kobelt Kober Koberl Kobia Kobielska Kobielsky Kobielská Kobielský Koc
  Kocak Kocakova Kocan Kocevar Koch Kocher Kocian Kocianova Kocianová Kocijancic Kocijančić Kocis
  Kocisova Kocjancic Kocjančič Kock Kocka Kocko Kockova Kocková Kocova Kocová Kocsis Kocur Kocurik
  Kocurikova Kocurova Kocák Kocáková Kocúr Kocúrik Kocúriková Kocúrová Kocərli Kodric Kodrič Koech
  Koelpin Koeman Koenig Koepp Kof Kofler Koger Kogler Kogo Kohl Kohler Kohli Kohn Kohnen Kohv
  Koistinen Koit Koitla Koiv Koivisto Koivula Koivunen Kok Kokalj Kokanovic Kokanović Kokk Kokko
  Kokkonen Kokol Kokoric Kokorić Kolade Kolar Kolarec Kolaric Kolarič Kolarova Kolb Kolbl Kolega
  Kolehmainen Kolen Kolenc Kolesar Kolesarova Kolesnik Kolesár Kolesárová Kolic Kolić Kolk Koll
  Kollar Kollarova Koller Kollmann Kollár Kollárová Kolm Kolnik Kolnikova Kolniková Kolník
  Kolníková Kolster Kolár Kolárová Kolář Kolářová Komar Komarov Kombe Kombo Komen Komljenovic
  Komljenović Komora Komulainen Konda Kondo Kondratjev Konecna Konecny Konečná Konečný Kong
  Kongchayasukawut Kongsri Konig Koning Konings Konopelski Konopka Konopkova Konopková Konovalov
  Konrad Konradova Konrád Konrádová Konsbruck Konstantinov Kont Konttinen Konôpka Konôpková Kool
  Koome Koomson Koort Kopa Kopecka Kopecky Kopecká Kopecký Kopf Kopjar Koponen Kopova Kopová Kopp
  Koppa Koppel Koppensteiner Koppova Koppová Korcak Korcakova Korec Korecova Korecová Koren Koret
  Korhonen Korichi Korir Korol Koros Korosec Korošec Korpal Korpela Korpi Korsman Korstman Kort
  Kortelainen Kortman Koruturk Korutürk Korčák Korčáková Kos Kosanovic Kosanović Koscevic Kosgei
  Koshy Kosi Kosic Kosir Kosić Koskei Koskela Koski Koskinen Kosoko Kosonen Koss Kossler Kostanic
  Kostanić Kostelac Kosten Koster Kostin Kostka Kostkova Kostková Kostolzin Kostrec Kostrecova
  Kostrecová Kota Kothari Kotian Kotianova Kotianová Kotkas Kotnik Kotov Kotulic Kotulicova
  Kotulič Kotuličová Kouba Koubova Koubová Kouidri Kovac Kovacek Kovacevic Kovacic Kovacik
  Kovacikova Kovacova Kovacs Koval Kovalcik Kovalcikova Kovalova Kovalčík Kovalčíková Kovanen
  Kovar Kovarova Kovač Kovaček Kovačević Kovačić Kovačič Kovaľ Kovaľová Kovács Kováč Kováčik
  Kováčiková Kováčová Kovář Kovářová Koya Koza Kozacek Kozacekova Kozacik Kozacikova Kozak
  Kozakova Kozelj Kozey Kozlov Kozma Kozmon Kozmonova Kozmonová Kozova Kozová Kozák Kozáková
  Kozáček Kozáčeková Kozáčik Kozáčiková Koč Kočevar Kočiš Kočišová Kočka Kočko Kočková Kočová
  Košir Koški Koščević Koželj Krabbe Krack Kraft Krainer Krainz Krajcar Krajci Krajcik Krajciova
  Krajcir Krajcirova Krajco Krajcova Krajcovic Krajcovicova Krajicek Krajicekova Krajnc Krajíček
  Krajíčeková Krajči Krajčiová Krajčo Krajčovič Krajčovičová Krajčová Krajčí Krajčíová Krajčír
  Krajčírová Kral Kralik Kralikova Kralj Kraljevic Kraljević Kraljic Kraljić Krall Kralova
  Kralovic Kralovicova Kramar Kramaric Kramarić Kramarova Kramberger Kramer Krammer Kramár
  Kramárová Kranjc Krantz Kranz Krasnohorska Krasnohorsky Krasnohorská Krasnohorský Krastina
  Krastins Krastiņa Krastiņš Kratochvil Kratochvilova Kratochvíl Kratochvílová Kratzer Kraus
  Krause Kraushaar Krausova Krausová Kraxner Krcelic Krebs Krecke Kreidl Kreiger Krein Kreiner
  Krejcova Krejčová Kremer Kremser Krenn Kreslina Kreslins Kresonja Kreusel Kreuzer Kriegl Kriens
  Krier Krieva Krievina Krievins Krieviņa Krieviņš Krievs Kriisa Kris Krish Krishna Krishnamurthy
  Krishnan Kristensen Kristensson Kristiansen Kristiansson Kristof Kristoffersen Kristoffersson
  Kristofova Krittayanukoon Krivec Kriz Krizan Krizanova Krizik Krizikova Krizova Krištof
  Krištofová Križan Križanová Krogh Kroker Kroll Krolov Kronberger Kronenberg Kronsteiner Kroon
  Krop Kropilak Kropilakova Kropilák Kropiláková Krotak Krotakova Kroták Krotáková Krpan Krsanac
  Krueger Krug Kruglov Krumina Krumins Kruns Krupa Krupova Krupová Kruschwitz Kruze Krzelj
  Krznaric Krznarić Král Králik Králiková Králová Krásnohorská Krásnohorský Kráľ Kráľovič
  Kráľovičová Kráľová Kríž Krížik Krížiková Krížová Krõlov Kröll Krúpa Krúpová Krčelić Krēsliņa
  Krēsliņš Kršanac Krūmiņa Krūmiņš Krūze Krželj Kshlerin Kub Kuba Kubec Kubecova Kubecová Kubek
  Kubekova Kubeková Kubheka Kubicek Kubicekova Kubicka Kubicko Kubickova Kubik Kubikova Kubiček
  Kubičeková Kubička Kubičko Kubičková Kubko Kubkova Kubková Kubo Kubova Kubová Kubík Kubíková
  Kubíček Kubíčeková Kubíčková Kucera Kucerova Kucic Kudrjavtsev Kuffa Kuffova Kuffová Kugler
  Kuhar Kuhic Kuhl Kuhlman Kuhn Kuhnert Kuijpers Kuilenburg Kuiper Kuipers Kuisma Kuit Kujala
  Kujundzic Kujundžić Kukkonen Kukucka Kukučka Kulas Kulikov Kulkarni Kulmala Kumar Kumer Kumi
  Kummer Kumpulainen Kumsoontorn Kumushova Kuna Kunac Kunda Kunde Kundova Kundová Kundu Kundzina
  Kundzins Kundziņa Kundziņš Kunen Kunene Kung Kung'u Kungu Kuningas Kunka Kunkova Kunková Kunova
  Kunová Kunz Kunze Kuosmanen Kupa Kuphal Kupka Kupko Kupkova Kupková Kupova Kupová Kupsjak Kurg
  Kurgat Kuria Kurian Kurki Kurm Kurniawan Kuronen Kurtoic Kurtoić Kuruc Kurucova Kurucová Kurui
  Kuruvilla Kurvits Kurz Kurzmann Kus Kusa Kuscevic Kusch Kusi Kusiwaa Kuska Kuskova Kusková
  Kusmawati Kusnir Kusnirova Kuso Kusova Kusová Kusumo Kuswandari Kuswoyo Kutch Kutsar Kutt Kuus
  Kuuse Kuusela Kuusik Kuusisto Kuusk Kuvalis Kuvezdic Kuveždić Kuzmic Kuzmin Kuzmić Kuznetsov
  Kučera Kučerová Kučić Kuša Kuška Kušková Kušnír Kušnírová Kušo Kušová Kuščević Kvist Kwaadland
  Kwaakye Kwaakyewaa Kwamboka Kwartemaa Kwarteng Kwemoi Kweyama Kwon Kyalo Kyei Kyeiwaa Kyerewaa
  Kyllonen Kyllönen Kyne Kysel Kysela Kyselova Kyselová Kyseľ Kyseľa Kyseľová Kára Kárová Kázik
  Káziková Käfer Kägi Kähkönen Kälin Källström Kämäräinen Kärki Kärkkäinen Kärner Käser Käsper
  Käster Käär Käärik Kôstka Kôstková Kõiv Köberl Köck Köhler Kölbl Köll König Kössler Köster
  Köçərli Kúbek Kúbeková Kús Kúska Kúsková Kúsová Kúš Kúšová Kühnert Küng Kütt Kārkliņa Kārkliņš
  Kısakurek Kısakürek Kļaviņa Kļaviņš Kříž Křížová Kərimli Kərimov Kərimova Kərimzadə LAN LEI LI
  LIANG LIAO LIEN LIN LING LIU LO LU LUNG Laakkonen Laakso Laaksonen Laan Laane Laanemets Laas
  Laats Labadie Labado Labas Labaš Labbe Labbé Labeeb Labelle Labinjan Labonte Labonté Laboy Labra
  Labrecque Labuda Labudova Labudová Laca Lacasse Lace Lacey Lachance Lachapelle Lachmann Lacis
  Lacka Lackner Lacko Lackova Lacková Laco Lacombe Lacova Lacová Lacroix Lacy Lad Ladavac Ladeck
  Ladner Laenen Lafferty Laffey Laffray Laflamme Lafleur Lafontaine Lagarde Lagat Lage Lagerweij
  Lagler Lago Lagos Laguna Lagzdina Lagzdins Lagzdiņa Lagzdiņš Lah Lahaye Lahey Lahiah Lahiffe
  Lahmar Laht Lahteenmaki Lahti Lahtinen Lahy Lai Laib Laidhleis Laidhléis Laighnigh Laiho
  Lailasari Laimer Laine Laing Laitinen Lajcak Lajcakova Lajciak Lajciakova Lajlaj Lajčiak
  Lajčiaková Lajčák Lajčáková Lakatos Lakaza Lakehal Lakhal Lakhdari Lakin Lakoseljac Lakošeljac
  Laks Laksita Laksmiwati Lal Lala Laliberte Laliberté Lall Lalla Lallemand Lally Lalonde Lalor
  Laloux Lam Lamac Lamacova Lamas Lamač Lamačová Lamb Lambe Lambers Lambert Lamborghini Lambot
  Lambotte Lambrecht Lambrechts Lambregt Lamesch Lammas Lammens Lammer Lammi Lamont Lamontagne
  Lamore Lamotte Lamoureux Lampert Lampinen Lampl Lamprecht Lamri Lamula Lamy Lancaster Lancisi
  Landa Lande Landers Landin Landl Landon-Lane Landry Landstrom Landström Landy Lane Lanfranchi
  Lang Langa Langan Langat Lange Langeni Langer Langern Langevoort Langlois Langosh Langworth
  Lanigan Lanka Lankinen Lankle Lanners Lansink Lantz Lanz Laouar Lapierre Laplante Lapointe
  Laporte Lappalainen Lappin Lapsa Lara Larbi Larcher Lardinois Lardner Largan Largey Laribi
  Lariviere Larivière Larkin Laroche Larocque Larose Larouche Larranaga Larrañaga Larrea Larsen
  Larson Larsson Las Lasa Lasic Lasić Lass Lassen Lassila Lassnig Lastra Laszlo Lata Lathrope
  Latier Latif Latour Latreche Latt Lattuada Latupono Latvala Laukkanen Launay Laur Laureano
  Laurenson Laurent Laureys Lauri Lauridsen Laurila Lauritsen Laursen Lauwers Lauzon Lavallee
  Lavallée Lavan Lavell Lavelle Laverty Lavery Lavigne Lavin Lavoie Lavric Lavrič Lavrov Law Lawal
  Lawless Lawlor Lawrence Lawson Laylova Layth Lazar Lazcano Lazizov Lazo Lazuardi Le Leach Leacy
  Leahy Leal Leannon Leao Learmonth Leary Leavey Leban Lebar Lebeau Lebedev Lebel Leber Leblanc
  Lebon Lebreton Lebron Lebrun Lebrón Lebsack Lechner Leclerc Leclercq Lecocq Lecomte Leconte
  Lecoq Leddin Leddon Leddy Ledent Lederer Ledesma Ledner Ledoux Leduc Ledwich Ledwith Lee Leeb
  Leech Leemans Leen Leene Leeney Lees Lefebvre Lefevre Leffler Lefort Lefèbvre Lefèvre Legault
  Legendre Leger Legnante Legovic Legović Legrain Legrand Legros Leguit Lehane Lehikoinen Lehiste
  Lehmann Lehner Leht Lehtimaki Lehtimäki Lehtinen Lehtla Lehtmets Lehto Lehtola Lehtonen Lei
  Leibetseder Leino Leinonen Leis Leite Leitgeb Leithner Leitner Leiva Lejeune Leland Lelas Lelei
  Leleu Leleux Lelievre Lelijveld Lelièvre Leloup Lemaire Lemaitre Lemay Lemayian Lemaître Lembede
  Lember Lemieux Lemire Lemke Lemmens Lemmer Lemoine Lemonnier Lempereur Lemus Lenaerts Lenaghan
  Leneghan Lenehan Lengauer Lengyel Lenic Lenihan Lenin Lenić Lennane Lennartsson Lennon Lenoir
  Lensen Lentz Lenz Leon Leonard Leonardi Leoncavallo Leone Leonetti Leonhartsberger Leopardi
  Leopold Lepage Lepik Lepisto Lepistö Lepp Leppanen Leppik Leppänen Lepsik Lepsikova Lepšík
  Lepšíková Lercari Lerch Lercher Lerma Lerner Leroux Leroy Lertsattayanusak Leruth Lesage Lesch
  Lescic Lesic Lesjak Leskinen Leskovar Leskovic Leslie Lesna Lesnik Lesny Lesná Lesný Lessard
  Lestari Lester Letelier Letellier Lether Leto Letourneau Letova Letová Letta Lettiere Lettner
  Leu Leunberger Leuschke Leutgeb Levan Leveque Levesque Levin Levine Levy Lewa Lewis Ley Leyden
  Leydon Leys Leysen Leyton Leyva Leão León Lešić Lešković Lešnik Leščić Lheureux Lhoir Li Liang
  Liao Liber Liberman Libert Liblik Lice Lichtenegger Licis Licul Liddane Liddy Liden Lidstrom
  Lidström Lidén Lie Liebelt Liegeois Liekens Lien Lienard Liepa Liepina Liepins Liepiņa Liepiņš
  Lieshout Lievens Ligorio Ligtvoet Liguori Liimatainen Liiv Liiva Liivak Liivamagi Liivamägi Lijn
  Likar Lilja Liljegren Lill Lillemets Lillis Lillo Lim Lima Limazah Limbourg Limo Limon Limón Lin
  Linares Lincoln Lind Lindahl Lindau Lindberg Lindblad Lindblom Linde Lindell Linden Linder
  Lindfors Lindgren Lindh Lindholm Lindinger Lindkvist Lindmark Lindner Lindorfer Lindquist
  Lindqvist Lindroos Lindsay Lindsey Lindskog Lindstrom Lindström Lindvall Lindén Linehan Link
  Linke Linna Linnane Linny Linschoten Linskey Linster Lintner Linton Liovic Liović Lipa Lipka
  Lipko Lipkova Lipková Lipova Lipová Lipp Lippens Lippomano Lipponen Lips Liptak Liptakova Lipták
  Liptáková Lira Lisica Lisicka Lisicky Lisická Lisický Liska Liskova List Liston Littel
  Littizzetto Little Litva Litvova Litvová Liu Liukkonen Liverotti Livingston Liyaaqat Liyaqat
  Lizama Lizana Liégeois Liénard Liška Lišková Ljubetic Ljubetić Ljubic Ljubicic Ljubić Ljubičić
  Ljung Ljungberg Ljunggren Ljungqvist Llabres Llabrés Llado Lladó Llamas Llano Llanos Lledo Lledó
  Llobet Llopis Llorens Llorente Lloret Lloyd Lluch Loaiza Lobato Lobo Lobos Lochel Lochlann
  Lockman Loep Loera Lof Loffler Lofgren Loftus Logan Logar Loghan Loginov Logue Lohmus Loibhead
  Loibhéad Loibl Loidl Loiseau Loj Loja Lojek Lojekova Lojeková Lojen Lojka Lojko Lojkova Lojková
  Lojova Lojová Loke Lokk Lollobrigida Lombard Lombardi Lombardo Lombroso Lomeli Lommert Lomp
  London Londono Londoño Lonen Lonergan Long Longan Longhena Longode Longoria Lonn Lonndun Lonndún
  Looney Loorits Loos Lopes Lopez Lopresti Lorang Lorca Lorch Lord Lordan Loreal Loredan Lorencin
  Lorent Lorenz Lorenzo Lorreijn Losa Losada Losatapornpipit Losekann Loucif Loughlin Loughnane
  Loughran Loughrey Loughry Louis Lounis Loureiro Lourenco Lourenço Louws Lovato Love Lovett
  Lovgren Lovric Lovrić Low Lowe Lower Lowery Lowney Lowry Loya Loyal Loyola Lozada Lozano Lu Luay
  Lubelo Lubina Lubinova Lubinová Luboch Lubowitz Lubs Lucarelli Lucas Lucchesi Lucciano Lucena
  Lucero Lucey Luciani Lucic Lucid Lucio Lucitt Lucić Luddy Ludonga Ludovisi Ludwig Lueilwitz
  Luengo Luettgen Luevano Luger Lugo Luht Luibhead Luibhéad Luik Luis Luisead Lujan Luján Lukac
  Lukacova Lukacs Lukashenko Lukhele Lukic Lukin Lukinic Lukinić Lukić Lukk Luksa Luksic Luksova
  Lukstina Lukstins Lukstiņa Lukstiņš Lukács Lukáč Lukáčová Lukša Lukšić Lukšová Lumbasi Lumbreras
  Lumi Lumiste Lumumba Luna Lunam Lund Lundberg Lundblad Lunde Lundell Lundgren Lundh Lundholm
  Lundin Lundkvist Lundmark Lundon Lundquist Lundqvist Lundstrom Lundström Lunham Lunney Lunny Luo
  Luoma Lupo Luptak Luptakova Lupták Luptáková Luqe Luqmaan Luqman Luque Luria Luscher Luse Lusis
  Lussier Lussu Lustenberger Luster Lut Lutf Lutgen Luthi Lutholoni Luthra Luthuli Luts
  Luttenberger Lutterveld Lutz Luukkonen Luvuno Lux Luxardo Luyckx Luyten Luz Luzi Luís Lučić
  Lwandle Lyden Lydon Lynch Lynchechaun Lynchehaun Lyne Lyng Lynn Lynskey Lyon Lyons Lysaght Lás
  Lása László Lähteenmäki Lätt Lääne Lääts Léger Léonard Létourneau Lévesque Lévy Lévêque Lê Líška
  Líšková López Lõhmus Löchel Löf Löffler Löfgren Lönn Lövgren Löwer Lúiséad Lúnam Lübs Lüscher
  Lüthi Lāce Lācis Līce Līcis Lūse Lūsis Lətifxanlı MA MAO MEI MENG MO MOU MU Ma Maalik Maalim
  Maas Maasik Maaswinkel Maatta Maawiya Mabanga Mabaso Mabhena Mabhodla Mabhoko Mabika Mabizela
  Mabuya Mabuyakhulu Mabuza Mac MacAdoo MacAleavy MacAllen MacAloon MacAnally MacArt MacArthur
  MacBreen MacBride MacCaffrey MacCann MacCartan MacCarthy MacCarville MacClenaghan MacCole
  MacComisky MacConachy MacConnaghy MacCool MacCormack MacCrohan MacCurtin MacDermott MacDevitt
  MacDonagh MacDonald MacDonnell MacDougall MacDowell MacDwyer MacDyer MacEgan MacElgunn MacEver
  MacEvoy MacFadden MacFall MacFaull MacGee MacGeehan MacGill MacGilligan MacGing MacGinley
  MacGinnitty MacGinnity MacGinty MacGloin MacGlynn MacGovern MacGreal MacGroarty MacGuinness
  MacGurk MacHale MacHenry MacHugh MacInerney MacInnes MacKay MacKenna MacKenzie MacKeown
  MacKevitt MacLysaght MacMahon MacMonagle MacMorrow MacMullan MacMullen MacNabb MacNaboe
  MacNaboola MacNally MacNamara MacNamee MacNeela MacNeill MacNelis MacNulty MacPherson MacPhilbin
  MacShea MacSweeney MacTiernan MacVeagh MacVeigh MacWilliams Maca Macan Macauley Maccanelli
  Macdonald Mace Macedo Macejkovic Macek Macekova Maceková Macesic Mach Machacek Machacekova
  Machackova Machado Macharia Machata Machatova Machatová Macher Machnac Machnacova Machnáč
  Machnáčová Macho Machova Machová Machuca Macháček Macháčeková Macháčková Macias Macik Macikova
  Macingwane Mack Macka Macken Mackesey Mackey Mackle Macko Mackova Mackovic Mackovicova Mackovič
  Mackovičová Macková Maclean Macmillan Macnamee Maco Macova Macová Macrea Macron Macías Mad Madan
  Madani Madar Madara Madariaga Madaric Madaricova Madarova Madarová Madden Maddock Maddox Maddy
  Made Madej Madejova Madejová Madela Mader Madera Maderna Maderno Madhubuti Madi Madiba Madide
  Madigan Madinaeva Madinane Madisson Madiyan Madlala Madlanduna Madlula Madondo Madonsela Madrid
  Madrigal Madsen Madu Maduma Maduna Madunic Madunić Maduro Madziba Mae Maeda Maenpaa Maeots
  Maertens Maes Maesalu Maestas Maestre Maffei Mafobo Maftunova Mafuleka Mafulela Magagula Magal
  Magalhaes Magalhães Magalova Magan Magana Magann Magar Magauran Magaña Mageba Magee Mageean
  Magennis Magennity Mageto Maggio Maggioli Maghanga Magi Magic Magill Maginn Magić Maglio Magnani
  Magnusson Magolwana Magombo Magononde Magoza Magrassi Magrath Magubane Maguidhir Maguire Magujwa
  Magutshwa Magwaza Magyar Magál Magálová Mahajan Mahal Mahamba Mahamed Mahamud Maharaj Mahat
  Mahaye Mahbeer Mahbub Mahdiev Mahe Mahedy Maheen Mahendra Maher Maheswara Mahfuj Mahfuz Mahi
  Mahieu Mahlaba Mahlalela Mahlangu Mahlase Mahlinza Mahlobo Mahmood Mahmoud Mahmoudi Mahmudov
  Mahmudova Mahnet Mahon Mahoney Mahony Mahulube Mahy Mai Maia Maidana Maidla Maier Maierhofer
  Maillard Maillet Maillot Maina Maingi Mair Maire Mairhofer Mairtin Maitha Maithya Maiyo Majcen
  Majd Majdan Majdanova Majdanová Majdenic Majdenić Majdán Majdánová Majeed Majerus Majeska
  Majesky Majeská Majeský Majewski Majoka Majola Major Majorana Majozi Majstorovic Majstorović
  Majumdar Mak Makarov Makau Makela Makena Makhanya Makhathini Makhaye Makhaza Makhedama Makhlouf
  Makhloufi Makhoba Makhubo Makhulukhulu Makhunga Maki Makinde Makinen Makinwa Makkonen Mako
  Makokha Makori Makova Makovac Makovec Makovecova Makovecová Makovica Makovicka Makovicky
  Makovická Makovický Makovy Maková Makový Maksimov Makulu Makungu Mala Malacarne Malachovska
  Malachovsky Malachovská Malachovský Malakova Malambule Malaparte Malatesta Malave Maldonado
  Malek Malembe Malenchini Maletic Maletić Malevu Malfait Malherbe Malhotra Malik Malikova Malina
  Malinen Malinga Malinova Malinová Malipiero Malisek Malisekova Malki Mall Mallet Malley Mallick
  Mallien Mallon Malm Malmberg Malmgren Malmqvist Malmstrom Malmström Malnar Malo Maloba Maloca
  Malone Maloney Malosev Malowney Maloča Malpighi Maltais Maluki Maluleka Maly Malzer Malá Malíšek
  Malíšeková Malõšev Malý Mamani Mamba Mambo Mamic Mamić Mammadov Mammadyarov Mammen Mamo Mamojka
  Mamojkova Mamojková Mamula Man Manacorda Manahan Manana Mancebo Mancilla Mancini Manco Mand
  Manda Mandal Mandala Mandasari Mandel Mander Manderscheid Mandl Mandla Mane Mangal Mangale
  Mangan Mangat Mangcamane Mangede Mangel Mangen Mangena Mangethe Mangold Mangunsong Mani Manjon
  Manjón Manley Mann Mannan Manne Mannik Manninen Manning Mannion Manniste Mannisto Mannix Mannoia
  Manole Manolesso Manqele Manrique Manriquez Manríquez Mans Mansa Mansell Mansfield Mansilla
  Manso Manson Mansour Mansouri Mansson Mansur Mansveld Mansvelt Mansız Mante Mantegazza Mantegna
  Mantilla Mantshinga Mantyla Manuel Manullang Manunta Manyoni Manzanares Manzano Manzezulu Manzi
  Manzini Manzoni Manço Mao Maouche Maphalala Maphanga Maphindela Maphisa Mapholoba Maphumulo
  Maquet Mara Marambio Maranga Marangoni Maras Marasovic Marasović Marazzi Maraš Marbun Marcacci
  Marceron Marchal Marchand Marchant Marcin Marcinek Marcinekova Marcineková Marcinko Marcinkova
  Marcinková Marcinova Marcinová Marco Marconi Marcos Marcotte Marcoux Mardesic Mardešić Mardhiyah
  Mardones Marecek Marecekova Marechal Marek Marekova Mareková Marenzio Mares Maresova Maretic
  Maretić Mareček Marečeková Mareš Marešová Marfell Margita Margitova Margitová Margraf Margreiter
  Mari Marian Marianova Maric Maricevic Marie Marien Marijanovic Marijanović Marin Marinetti
  Maringer Marini Marinkovic Marinković Marino Marinovic Marinović Marion Maripuu Maris Mariscal
  Maritim Marián Mariánová Mariën Mariño Marić Maričević Marjanovic Marjanović Marjonova Mark
  Markanjevic Markanjević Markey Markham Markkanen Markl Marklund Marko Markos Markosova Markova
  Markovac Markovic Markovicova Marković Markovič Markovičová Marková Markoš Markošová Marks
  Markus Markusova Markuš Markušová Marley Marlier Marmol Marnach Marnan Maroa Marolt Maroof Maros
  Marosova Maroš Marošová Marpaung Marquardt Marques Marquet Marquez Marqués Marren Marrero
  Marrinan Marron Marrone Marroquin Marroquín Marry Marsden Marsh Marshall Marsic Marsili Marta
  Martan Martanova Marte Martel Martens Martensson Marti Martic Martikainen Martin Martinak
  Martinakova Martincek Martincekova Martincevic Martineau Martinec Martinecova Martinecová
  Martinek Martinekova Martineková Martinelli Martinez Martinic Martinić Martinka Martinko
  Martinkova Martinkovic Martinkovicova Martinkovič Martinkovičová Martinková Martinova Martinovic
  Martinovicova Martinović Martinovič Martinovičová Martinová Martins Martinsen Martinson
  Martinsson Martinák Martináková Martinček Martinčeková Martinčević Martić Marton Martorell
  Martova Martová Marttila Marttinen Martucci Marty Martyn Martáň Martáňová Martí Martín Martínez
  Marusic Marušić Marvin Marwa Marx Marxer Mary Maryadi Maryamova Maryati Marzic Marzorati
  Maréchal Marí Marín Maršić Marťan Marťanová Maržić Mas Masai Masango Masar Masarik Masarikova
  Masariková Masarova Masaryk Masarykova Masaryková Masarík Masaríková Mascagni Mascarenas
  Mascareñas Mascaro Mascaró Mascheroni Masek Maseko Masese Masha Mashaba Mashasha Mashimane
  Mashinini Mashiya Masibekela Masika Masikane Masila Masilela Masina Masinde Masinga Maskova
  Maslo Maslov Maslova Maslová Masna Masny Masná Masný Mason Masondo Maspero Massa Massart Masse
  Masseron Masset Massey Massin Masson Massé Mastandrea Master Masterson Mastroianni Masuku Masár
  Masárik Masáriková Masárová Mata Matagne Matahlija Matamala Matana Matano Matara Matas Mate
  Matejka Matejkova Mateo Mateos Mater Materne Matesa Mateu Mateša Mathaba Mathebela Mathebula
  Matheka Mathenge Mathenjwa Matheson Mathetha Mathews Mathias Mathiasen Mathibela Mathiesen
  Mathieu Mathis Mathisen Mathol Mathonsi Mathot Mathula Mathunjwa Mathurin Mathwasa Mathy Mati
  Matias Matiasko Matiaskova Matiaško Matiašková Matic Matijas Matijaš Matijevic Matijević
  Matikainen Matilainen Matile Matinawin Matić Matko Matkovic Matković Matokanovic Matokanović
  Maton Matos Matosevic Matousek Matouskova Matoušek Matoušková Matovina Matošević Matsuda
  Matsumoto Matt Mattarella Matteotti Matthai Matthews Matthijs Matthys Matthäi Mattila Mattsson
  Matulic Matulin Matulić Maturana Matus Matvejev Matías Matějka Matějková Maughan Maulana Maundu
  Maureira Maurer Maurery Maureryova Maurice Maury Mauréry Mauréryová Mauti Mavela Mavra Mavric
  Mavrič Mavundla Mavuso Mawanda Maweu Mawewe Mawia Mawira Maxwell May Maya Mayaka Mayasari Maye
  Mayer Mayerhofer Mayert Mayeza Mayise Mayisela Maynard Mayo Mayol Mayor Mayoral Mayorga Mayr
  Mayrhofer Mays Maza Mazalankosi Mazibuko Mazilescu Maziya Mazouz Mazouzi Mazwi Mazzacurati
  Mazzanti Mazzeo Mazzi Mazzini Mazzocchi Maćešić Maček Mačeková Mačko Mačkovič Mačkovičová
  Mačková Mačo Maďar Maďara Maďarič Maďaričová Maďarová Maďár Maďárová Mašek Mašková Mbaabu Mbae
  Mbaka Mbamali Mbanjwa Mbatha Mbatshazwa Mbeje Mbekwa Mbembe Mbende Mbhele Mbhense Mbhobho
  Mbhodwe Mbhulangwe Mbili Mbithe Mbithi Mbiti Mbogo Mbokazi Mboko Mbonambi Mbonane Mbongwa
  Mbongwe Mbotho Mboya Mboyisa Mbugua Mbui Mbula Mbulaze Mbulazi Mbuli Mbungela Mbunjwa Mburu
  Mbuthia Mbutho Mbuvi Mbuyazi Mbuyisa Mbuyise McAdams McAleavy McAleenan McAleer McAlinney
  McAlister McAloon McAlunny McAnally McAndrew McAnulty McArdle McAreavey McAtee McAteer McAuley
  McAuliffe McAveigh McBreen McBride McBrien McCabe McCadam McCadden McCafferky McCafferty
  McCaffrey McCaffry McCahill McCall McCallion McCallum McCann McCardle McCarney McCarra McCarron
  McCartan McCarte McCarthy McCarville McCaughan McCaughey McCaul McCauley McCausland McCay
  McClean McClelland McCloskey McClure McCluskey McColgan McColl McCollam McComiskey McConaghey
  McConaghy McConnell McConnon McCooey McCool McCorkill McCorley McCormick McCorry McCourt McCoy
  McCracken McCrann McCrea McCready McCreanor McCrory McCrossan McCrudden McCullagh McCullough
  McCumiskey McCumisky McCurdy McCurley McCurtin McCusker McDade McDaeid McDaid McDermod McDermott
  McDevitt McDonagh McDonald McDougald McDowall McDowell McDunphy McDwyer McDyer McElduff McElgunn
  McElhattin McEllistrim McElnay McElnea McElroe McElroy McElwaine McElwee McEnaney McEneaney
  McEnry McEntaggart McEntee McEvaddy McEvilly McEvoy McEwen McFadden McFall McFarland McFarlane
  McFaull McGahey McGalligly McGann McGarraghy McGarrigle McGarry McGarvey McGauran McGaw McGeady
  McGee McGeehan McGeoghegan McGeown McGerr McGettigan McGettrick McGill McGillicuddy McGilligan
  McGilly McGilroy McGinley McGinnitty McGinty McGirl McGirr McGivern McGlinchey McGlinchy McGloin
  McGlynn McGoff McGoldrick McGonagle McGough McGourty McGovern McGowan McGowern McGrane McGrath
  McGreal McGregor McGrenehan McGroarty McGrory McGruddie McGruddy McGuigan McGuill McGuinn
  McGuinness McGuire McGuirk McGuirl McGurk McHale McHarry McHenry McHugh McIldownie McIlroe
  McIlroy McIlwee McIneely McInerney McInnes McIntosh McIntyre McIsaac McIvor McKaigue McKay McKee
  McKeegan McKeever McKelvey McKendry McKeniry McKenna McKenny McKenzie McKeogh McKeon McKeown
  McKernon McKevitt McKie McKiernan McKillop McKing McKinley McKinney McKinnon McKnight McLachlan
  McLaughlin McLaverty McLean McLeer McLeese McLeigh McLeod McLoon McLoone McLoughlin McMacken
  McMahon McManaway McManus McMaster McMenamin McMillan McMonagle McMorrow McMullen McMurray
  McMurrough McNabb McNaboe McNally McNamara McNamee McNaughton McNea McNealy McNee McNeely
  McNeill McNelis McNevin McNicholas McNicholl McNill McNulty McPartland McPartlin McPartlon
  McPherson McPhilbin McPhillips McPolin McQuade McQuaid McQueen McQuilkan McQuillan McQuillen
  McQuin McQuinn McRann McReady McRoarty McRory McShane McSharry McSheehy McTeague McTernan
  McTiernan McTigue McVeagh McVeigh McVicker McVitty McWalter Mcambe Mcambi Mcanco Mcanyana
  Mcbride Mccall Mccann Mccarthy Mccarty Mcclain Mcclure Mcconnell Mccormick Mccoy Mccullough
  Mcdaniel Mcdonald Mcdowell Mcfarland Mcgee Mcgrath Mcguire Mchunu Mcintosh Mcintyre Mckay Mckee
  Mckenzie Mckinney Mcknight Mclaughlin Mclean Mcmahon Mcmillan Mcneil Mcoyi Mcpherson Mcusi
  Mcwaye Mdaka Mdakane Mdladla Mdlalose Mdlanyoka Mdlenevu Mdletshe Mdluli Mdlumbi Mdonswa
  Mdotshana Mdunge Meadog Meadows Meads Meadóg Meaghan Meagher Mealaid Meaney Meany Meara Mears
  Mebarki Mecheri Meciar Meciarova Medac Medač Meddah Medel Medhurst Medic Medici Medina Medić
  Medjahed Medrano Medvecka Medvecky Medvecká Medvecký Medved Medvedev Medvedova Medveď Medveďová
  Mee Meehan Meenaghan Meenan Meeres Meersman Meert Mees Meeus Meeusen Meftah Megantara Megaw
  Mehigan Mehloluhlaza Mehrimohova Mehrojov Meic Meidhreach Meier Meijer Meili Meindl Meis Meisch
  Meister Meixner Meić Mejia Mejias Mejía Mejías Melady Melander Melani Melchior Meldon Melendez
  Melero Melet Melgar Meli Melia Melican Melichar Melicharek Melicharekova Melicharova Melicharová
  Melicher Melichercik Melichercikova Melicherik Melicherikova Melicherova Melicherová Melicherík
  Melicheríková Melicherčík Melicherčíková Melichár Melichárek Melicháreková Melichárová Melin
  Melis Mella Mellado Mellet Mellon Mellor Melnik Melo Melody Melton Melville Melvin Meléndez
  Memela Memon Mena Menard Menchaca Mende Mendes Mendez Mendizabal Mendizábal Mendonca Mendonça
  Mendoza Mendès Menendez Meneses Meng Mengolo Mennea Menon Mens Mensa Mensah Mensik Mensikova
  Menthonnex Menton Mentzel Menza Menziwa Menéndez Menšík Menšíková Merabet Merah Meraz Mercadante
  Mercader Mercado Mercalli Mercantini Mercati Mercer Merchant Mercier Mercks Merckx Meredith
  Mergen Merila Merilainen Meriläinen Merino Merisi Merkas Merkaš Merkel Merkx Merle Mernagh
  Merrigan Merritt Merry Mersch Mertens Mertz Merz Merzoug Merzougui Mesa Mesaric Mesarić Mesbah
  Mescall Mesic Mesić Meskill Messaoudi Messina Messner Mestdagh Meszaros Metcalfe Metella
  Methavorakul Mets Mettler Metz Metzler Meucci Meunier Meurant Meurisse Meusburger Meyer Meyers
  Meyiwa Meza Mezei Meziane Meziani Mezzetta Mečiar Mečiarová Mfeka Mfusi Mgabadeli Mgabhi Mgasela
  Mgazi Mgcaleka Mgenge Mgilija Mgobhozi Mgwaba Mhayise Mhlabandlovu Mhlambo Mhlanga Mhlangu
  Mhlanya Mhlongo Mhlongwane Mhlophe Mhlungu Miah Micca Micetic Michael Michalech Michalechova
  Michalechová Michalek Michalekova Michaleková Michalica Michalicova Michalicová Michalik
  Michalikova Michalka Michalko Michalkova Michalková Michalík Michalíková Michaud Michaux Michel
  Michelangeli Micheletti Michels Michelson Micheni Michiels Michielsen Michálech Michálechová
  Michálek Micháleková Michálik Micháliková Middelkoop Middlemiss Middleton Mielcarek Mies
  Miettinen Migliaccio Mignon Miguel Migwi Mihalic Mihalik Mihalikova Mihaliková Mihalić
  Mihaljevic Mihaljević Mihalík Mihalíková Mihelcic Mihelic Mihelič Mihelčić Mihhailov Mihic Mihić
  Mihoubi Mihálik Miháliková Mijsberg Mikhailov Mikic Mikić Mikk Mikkelsen Mikkola Mikkonen
  Miklavcic Miklavčič Miklecic Miklečić Miklik Miklikova Miklos Miklosko Mikloskova Miklosova
  Mikloš Mikloško Miklošková Miklošová Miklík Miklíková Mikulak Mikulakova Mikulandra Mikulcic
  Mikulec Mikulik Mikulikova Mikulák Mikuláková Mikulík Mikulíková Mikulčić Mikus Mikusova Mikuš
  Mikušová Mikúš Mikúšová Milanesi Milanova Milas Milatic Milatić Miles Miletic Miletić Milevoj
  Miley Milicic Milina Miličić Milla Millan Millar Millard Millea Miller Millet Millican Milligan
  Mills Millán Milmo Milne Miloslavic Miloslavić Milota Milotic Milotić Milotova Milotová Miloudi
  Milovac Milroy Miltenburg Mimica Mimouni Mimun Minac Minacova Minayo Miner Minet Minguez Minhas
  Miniati Minihan Minihane Minne Minogue Mináč Mináčová Miocic Miočić Mir Miralles Miramontes
  Miranda Miranov Mireles Miriti Miro Mironov Mironshohov Mirosavljevic Mirosavljević Mirt
  Mirziyoyev Miró Mirəhmədov Mirələmov Misak Miscell Mise Mishra Misicher Misik Misiko Misikova
  Miskell Miskovic Misra Missoni Misteal Mistrik Mistrikova Mistry Mistrík Mistríková Mistéal
  Mital Mitchell Mitei Mitra Mitschke Mitt Mittal Mitter Mitteregger Mitterer Mitterlehner
  Mittermayr Miura Miya Mičetić Mišak Miše Mišković Mišík Mišíková Mjadu Mjoli Mjwara Mkhabela
  Mkhandlela Mkhathini Mkhatshwa Mkhithi Mkhize Mkhokeleleki Mkholo Mkhonza Mkhumbuzi Mkhungo
  Mkhwananzi Mlaba Mlakar Mlalane Mlalazi Mlambo Mlangatshe Mlangeni Mlawula Mlinar Mlinaric
  Mlinarič Mlondo Mlotshwa Mlungisi Mlungwana Mlynar Mlynarik Mlynarikova Mlynarova Mlynár
  Mlynárik Mlynáriková Mlynárová Mmboga Mmbone Mnangagwa Mnangat Mnangwe Mncube Mncwabe Mncwanga
  Mngadi Mngoma Mngomezulu Mnguni Mngwemkhulu Mngwengwe Mnikathi Mnisi Mnomiya Mnqamu Mnqayi
  Mnquhe Mntambo Mntimande Mntungwa Mnyamande Mnyandu Mnyoni Mo Moan Moberg Mocanu Moccia Mocenigo
  Mochlichen Mocibob Modi Modiano Modig Modigliani Modric Modrić Modugno Mody Moe Moen Moenen
  Moens Moensendijk Moerman Moes Moet Mofardin Moffatt Moffit Mogaka Mogeni Mogensen Mogere
  Mogherini Mogire Mohamed Mohammad Mohammadi Mohammed Mohammedi Mohamud Mohan Mohanty Mohaupt
  Moher Mohinurova Mohlaroyimova Mohr Moilanen Moisio Mojica Mojzis Mojzisova Mojžiš Mojžišová
  Mokadem Mokaya Mokhtari Mokrane Mokrani Mokros Mokrosova Mokroš Mokrošová Mokua Mol Molano
  Molder Molegraaf Molen Molenaar Moles Molesini Molin Molina Moliner Molins Molitor Moll Moller
  Molloy Molnar Molnár Moloney Molyneux Momanyi Momberg Monaco Monaghan Monagle Monahan Moncada
  Mondaca Mondadori Mondaini Mondise Mondragon Mondragón Monduzzi Moneta Monfort Mong'are Mongan
  Mongare Monicelli Monk Monks Monnard Monnet Monney Monnier Mononen Monreal Monroe Monroy
  Monsalve Montague Montalban Montalbán Montalcini Montalti Montalvo Montana Montanari
  Montanariello Montandon Montanelli Montanez Montano Montaña Montañez Montaño Monte Montecchi
  Montecino Montecinos Monteiro Montemayor Montenegro Montero Montes Montesano Montesinos
  Montessori Monteverdi Montez Montgomery Monti Montoya Montserrat Moody Moon Moone Moonen Mooney
  Moons Moor Moore Moors Moosbrugger Mora Moraa Morabito Moraes Moraga Morahan Morais Moraleda
  Morales Moran Morand Morandi Morandini Morante Morar Morara Morard Morata Moravcik Moravcikova
  Moravcova Moravcová Moravec Moravecova Moravecová Moravčík Moravčíková Morawo Morcillo More
  Moreau Moreels Moreira Morel Morell Morellato Moreno Morera Mores Moresi Moretti Morgagni Morgan
  Mori Moriarty Moric Moricova Moricová Morillo Morin Morissette Moritz Morić Morlacchi Morley
  Mornane Moroney Morosini Morova Morová Moroz Morozov Morpurgo Morricone Morrin Morris Morrison
  Morrissey Morrocco Morrow Morse Morsi Morsli Mortati Mortensen Morth Mortier Mortimer Morton
  Morucci Morvan Morán Moscarda Moschino Mosciski Mose Mosemann Moser Moses Moseti Moslavac Mosley
  Mosquera Moss Mostefaoui Mota Motha Motte Mottet Mottiez Mottus Moturi Motycka Motyckova Motyka
  Motykova Motyková Motyčka Motyčková Moulay Moulin Mountain Moura Moureau Mourib Mousel Moussa
  Moussaoui Mouton Moy Moya Moyano Moyer Moylan Moynihan Mozart Močibob Mpangazitha Mpanza
  Mphahlwa Mphankomo Mphazima Mphemba Mphephethwa Mpikela Mpila Mpofana Mpumuza Mpungose Mpunzana
  Mqadi Mqungebe Mrak Mraovic Mraović Mraz Mrazek Mrazekova Mrazeková Mrazik Mrazikova Mrazka
  Mrazko Mrazkova Mrazková Mrazova Mrazová Mriosain Mráz Mrázik Mráziková Mrázka Mrázko Mrázková
  Mrázová Mríosáin Msamkhulu Msane Msani Mseleku Mshazi Mshengu Mshibe Mshikela Mshikila Mshiyane
  Msibi Msimang Msindazwe Msokazi Msomi Msuthu Msuya Msweli Mthabela Mthalane Mthanti Mthembu
  Mthethwa Mthimkhulu Mthinti Mthiya Mthiyane Mthombeni Mthonti Mtimande Mtolo Mtshali Mtumaseli
  Mtuswa Muange Muasya Mubarak Mubinova Mucha Muchai Muchangi Muchemi Mucheru Muchira Muchiri
  Muchoki Muchova Muchová Muchui Mudden Mude Mudgway Mudri Mudronja Mueller Muema Muendo Mueni
  Muga Mugambi Muganlı Mugendi Mugica Mugo Mugure Muhammadaliyev Muhammadaminov Muhammadamirov
  Muhammadayubov Muhammadazizov Muhammadov Muhammadrizoyev Muhammadsafoev Muhammadsodiqov
  Muhammadsolihov Muhammadumarov Muhammadyasinov Muhammadyusupov Muhammadziyoev Muhia Muhlbacher
  Muhlberger Muhlbock Muhle Muhonen Muhonja Muhoro Muhovic Muhr Muhsinova Muhumed Muia Muigai
  Muijs Muilleoir Muimi Muinde Muindi Muir Muiruri Muizzova Mukami Mukherjee Mukhopadhyay Mukhwana
  Mukiri Mukoya Muktar Mukundi Mulcahy Mulcair Mulder Mulders Muldoon Muldowney Mule Mulei Mulet
  Mulgrave Mulgrew Mulhare Mulhern Muli Mulichen Mulinge Mulkerrin Mullaghan Mullaly Mullan
  Mullane Mullaney Mullany Mullarkey Mullen Muller Mullerova Mullery Mulligan Mullin Mullins
  Mullner Mullooly Mullooney Mulloughney Mulloy Mulongo Mulqueen Mulqueeny Mulrain Mulrooney
  Mulroy Mulry Mulryan Mulvany Mulvenna Mulvey Mulvihill Mulvin Mulvy Mulwa Mulyani Mumba Mumbe
  Mumbi Mumbua Mumo Mumtozova Munari Mundia Munene Munga Mungai Munguia Munguti Munguía Muni
  Munisayeva Muniz Munnelly Munoz Munro Munroe Munshi Munyao Munyi Munyiva Munyoki Munyua Munywoki
  Muoki Mur Murae Murage Muraguri Murakami Murangiri Muratori Muratovic Muraya Murazik Murcia
  Murdoch Mureithi Murgas Murgasova Murgaš Murgašová Murialdo Murigi Muriithi Murillo Murimi Murin
  Murinova Murinová Muriset Murithi Muriuki Muriungi Murk Murnane Murnin Muro Murodov Murphy
  Murray Murri Murrihy Mursalinaeva Murtagh Murthy Murty Muru Murugi Murunga Murungi Murvətqızı
  Murín Murínová Musa Musabəyov Musabəyova Musatti Musau Musaxanlı Musazadə Muscet Musee Musembi
  Museveni Musfirayeva Mushtariyeva Musi Musil Musila Musili Musilova Musilová Musimbi Muslimaeva
  Muslimov Must Mustac Mustafa Mustafayev Mustapha Mustapic Mustapić Mustač Mustofa Mustonen
  Musumba Musungu Musy Musya Musyimi Musyoka Musyoki Mutahi Mutai Mutanu Mutegi Mutembei Mutemi
  Mutethia Muteti Muthama Muthami Muthee Muthengi Mutheu Muthiani Muthike Muthini Muthoka Muthomi
  Muthoni Muthui Muthuri Muti Mutia Mutie Mutinda Mutindi Mutio Mutiso Mutisya Mutti Mutua Mutugi
  Mutuku Mutuma Mutune Mutunga Mutungi Muturi Mutwiri Muuo Muur Muursepp Muxlisayeva Muxtaroglu
  Muxtaroğlu Muya Muzayyanova Muzdalifayeva Muzic Muzina Muñiz Muñoz Muğanlı Mušćet Mužina Mužić
  Mvelase Mveni Mvubu Mvuyana Mwadime Mwai Mwaka Mwakio Mwalimu Mwamburi Mwandla Mwangangi Mwangi
  Mwania Mwaniki Mwanza Mwanzia Mwathi Mwaura Mwelase Mwema Mwenda Mwende Mwendia Mwendwa Mwero
  Mwihaki Mwikali Mwinyi Mwinzi Mwirigi Mwita Mwiti Mwololo Mwongela Mwongeli Mydlo Mydlova
  Mydlová Myeni Myers Myeza Myhre Myklebust Myles Myllymaki Myllymäki Mzila Mzilankatha Mzileni
  Mzimela Mzizi Mzobe Mzolo Mzomba Mzoneli Mzukase Mzulwini Mzungu Mác Mácka Mácková Mácová
  Máirtín Mármol Márquez Mártan Márton Máté Máček Máčeková Máčik Máčiková Mäder Mäe Mäenpää Mäeots
  Mäesalu Mägi Mäkelä Mäki Mäkinen Mälzer Mänd Mändla Männik Männiste Männistö Mäntylä Määttä
  Månsson Mårtensson Méaláid Ménard Méndez Mészáros Mínguez Móric Móricová Mõttus Möchlichen
  Mölder Möller Mörth Møller Múgica Múñiz Mühlbacher Mühlberger Mühlböck Mühle Mülichen Müller
  Müllerová Müllner Mürk Mürvətqızı Müür Müürsepp Məcnunbəyov Məhərrəmli Məhərrəmoglu Məhərrəmoğlu
  Məhərrəmzadə Məlikzadə Məmmədli Məmmədquluzadə Məmmədxanlı Məmmədzadə NI NIEH NIU Naail Nababan
  Nabeel Nabih Nabwire Naccari Nacer Nacinovic Nadal Nadeau Nadeem Nader Nadi Nadig Nadkarni Naeem
  Naessens Naf Nafula Nafuna Nagar Nagarajan Nagel Nagele Nagi Nagl Nagle Nagy Nagys Nagıoglu
  Naibei Naidu Naik Nail Naili Nainggolan Nair Najam Najeeb Najera Najmudin Nakagawa Nakajima
  Nakamura Nakhumicha Nakic Nakić Nala Nalepka Nalepkova Naliaka Nallon Nally Nalty Namaga Nanda
  Nandisa Nandwa Nangle Nanjala Naomi Napitupulu Napolitano Narain Narang Naranjo Narasimhan
  Narayan Narayanan Narpati Narula Narusis Narušis Narvaez Narváez Nary Nasambu Nascher Nascimento
  Naser Naserian Nash Nashiruddin Nasimiyu Naslund Nasrallah Nasri Nasser Nasyiah Nasyidah
  Natarajan Nath Natsir Natt Natta Naughton Naujokas Naumov Nauseda Nausėda Nava Navalny Navara
  Navarova Navarová Navarrete Navarria Navarro Navas Navez Navone Navratil Navratilova Navrátil
  Navrátilová Nayak Nayar Naylor Nazarbayev Nazareth Nazari Nazario Nazarov Načinović Nağıoğlu
  Ncala Ncama Ncanana Ncongwane Ncube Ncusi Ncwaba Ncwane Ndaba Ndabandaba Ndabansele Ndabase
  Ndabezitha Ndambuki Ndandali Ndanu Ndawo Ndawonde Ndege Ndegwa Nderitu Ndichu Ndiema Ndima
  Ndimande Ndinda Ndinisa Ndirangu Ndiritu Ndiwa Ndiyema Ndlala Ndlandla Ndlangamandla Ndlanya
  Ndlanzi Ndlela Ndlondlo Ndlovu Ndolo Ndondakusuka Ndonga Ndoro Ndosi Nduati Nduku Nduli Ndunda
  Ndung'u Ndunge Ndungu Nduta Ndwandwe Ndwiga Nea Neachtain Neal Nealon Neancol Neancól Neary
  Nebot Necci Nedermeijer Nedic Nedić Nedjar Nee Needham Neehan Neelan Neelin Neenan Neerachapong
  Negele Negrete Negron Negrón Nehru Neilan Neilian Neill Neilson Neira Neirynck Nek Nekesa
  Neligan Nelima Nelis Nelissen Nelson Nemcova Nemcová Nemec Nemecek Nemeckova Nemes Nemeth Nemeș
  Nene Nenzi Nerger Nestor Netanyahu Neto Nette Neu Neubacher Neubauer Neugebauer Neuhauser
  Neuhold Neulinger Neumann Neumayer Neumayr Neumeister Neumuller Neumüller Neuner Neureiter
  Neureuther Neuschafer Neuschäfer Neuteboom Neuville Neuwirth Neuzerling Nevado Nevala Nevalainen
  Nevarez Neven Neves Neveu Neville Nevin Nevárez Newman Newton Ney Neyens Neylon Ng'ang'a Ngala
  Nganga Ngao Ngari Ngaruiya Ngatia Ngazitha Ngcamane Ngcamu Ngcemu Ngcobo Ngcolosi Ngei Ngema
  Ngeno Ngetich Ngiba Ngidi Ngige Ngigi Ngina Ngobese Ngobisi Ngomane Ngome Ngonini Ngotho Ngotsha
  Ngubane Ngubeni Ngugi Ngui Ngumbao Ngungunyana Ngunjiri Ngure Nguyen Nguyễn Ngwane Ngwazi
  Ngwekazi Ngwenya Nhlabathi Nhlane Nhlanhla Nhlanhlampofu Nhlapho Nhleko Nhlengethwa Nibali
  Nicaise Nicholas Nicholls Nichols Nicholson Nickels Nicol Nicolas Nicolau Nicolay Nicoletti
  Nicolini Nicolucci Nicolás Niederl Nielsen Niemeier Niemela Niemelä Niemi Nieminen Nienow
  Niermann Nieto Nieuwstraten Nieves Nievo Nigam Nigg Niggli Nihoe Niiranen Niit Nijman Nijs
  Nikiforov Nikitin Niklasson Nikolaev Nikolaus Nikolic Nikolić Nikula Niland Nilles Nilsen
  Nilsson Nilufarova Nimac Ninalowo Nino Nipp Niquille Niscoromni Nisevic Nishimura Niskanen
  Nissen Nissinen Nistor Nita Nitra Nitrova Nitrová Nitti Nitto Nitzsche Nixon Nizet Nizetic
  Niznanska Niznansky Niño Nišević Nižetić Nižnanská Nižnanský Nižnánsky Nižnánská Nižňanská
  Nižňanský Niță Njagi Njambi Njapha Njau Njenga Njeri Njeru Njihia Njiki Njinji Njiru Njogu Njoka
  Njoki Njoku Njomane Njoroge Njue Njuguna Njuki Nkabinde Nkala Nkamzwayo Nkansa Nkansah Nkatha
  Nkirote Nkomo Nkomose Nkomoye Nkonyeni Nkosi Nkrumah Nkumane Nkundlande Nkwakha Nkwali
  Nkwaliyenkosi Nkwanyana Nnamani Noack Nobauer Noble Nodanga Nodlomo Noel Nogantshi Nogueira
  Noguera Nogues Nogués Nohlmans Nolan Nolcini Nollee Nolty Nombela Nombhoco Nomm Nomme Nommik
  Nomndayi Nomvuma Nondaba Nondlela Nonduma Nongalaza Nongalo Nonis Nonkosi Nonkululeko Nontanda
  Nontuli Nonyana Noonan Noone Noor Noordijk Norac Norambuena Norberg Norbiato Nord Nordberg
  Nordgren Nordin Nordio Nordlander Nordlund Nordqvist Nordstrom Nordström Noren Norgren Nori
  Noriega Norlin Norling Norman Normand Norramon Norris Norrman Norry North Norton Norén Nosbusch
  Nosiglia Nota Notarbartolo Notova Notová Nouar Noui Nouri Nousiainen Novaes Novais Novak
  Novakova Novaro Novikov Novitasari Novoa Novosel Novota Novotna Novotny Novotná Novotný Novák
  Nováková Nowak Nowanqa Nozimova Nozulu Noël Nqumela Nsele Nsia Nsibande Nsibanyoni Nsindane
  Nsukuza Ntaka Ntamonde Ntanzi Ntenga Nthenya Nthiga Nti Ntiamoa Ntim Ntinyari Ntombela Ntsele
  Ntshalintshali Ntshangase Ntshingila Ntshiza Ntuli Nugent Nugnes Nugroho Nulty Nunes Nunez Nunne
  Nur Nuraini Nurdiyanti Nuriyeva Nurk Nurm Nurmi Nurminen Nurmuhammadov Nurəli Nussbaumer Nussle
  Nusslin Nusslé Nuut Nuutinen Nuyts Nußbaumer Nuñez Nwachukwu Nwosu Nxamalala Nxasana Nxele
  Nxumalo Nyaako Nyaakoaa Nyaboke Nyabuti Nyabuto Nyaga Nyagaka Nyaguthii Nyakio Nyakundi Nyale
  Nyamai Nyamawi Nyambane Nyambose Nyambu Nyambura Nyame Nyamu Nyamweya Nyanchama Nyanda Nyandeni
  Nyang'au Nyangaresi Nyangau Nyangweso Nyantakyi Nyathi Nyawa Nyawira Nyawo Nyawokhulu Nyawose
  Nyazitla Nyberg Nyembe Nyembezi Nygard Nygren Nygård Nyhan Nyide Nykanen Nykänen Nylander Nylen
  Nylund Nylén Nyman Nyoike Nyokabi Nyokayebululu Nyongesa Nyongwana Nys Nyssen Nystrom Nyström
  Nzai Nzama Nzamela Nzau Nzilani Nzima Nzimande Nzimase Nzioka Nzioki Nzisa Nzomo Nzuki Nzuza
  Nájera Nálepka Nálepková Näf Nägele Näscher Näslund Næss Németh Nôta Nôtová Nõmm Nõmme Nõmmik
  Nöbauer Nørgaard Núñez Nüsslin Němcová Němec Němeček Němečková Nəbibəyli Nəbioglu Nəbioğlu
  Nəbiqızı Nərimanov Nərimanova Nəsibova Nəsirli Nəzirli Nəzirova Nəzərli O'Beirn O'Beirne O'Boyle
  O'Brassil O'Brazil O'Brennan O'Brien O'Brown O'Bryan O'Bryen O'Byrne O'Cadden O'Cafferky
  O'Callaghan O'Carolan O'Carroll O'Casey O'Cassidy O'Cleary O'Clery O'Connell O'Conner O'Connor
  O'Crohan O'Crowley O'Curry O'Daly O'Dea O'Devanney O'Devenny O'Doherty O'Donnell O'Donoghue
  O'Donohoe O'Donovan O'Dowd O'Driscoll O'Duffy O'Dwyer O'Farrell O'Farrelly O'Flaherty O'Flynn
  O'Freil O'Friel O'Gallagher O'Gara O'Goldrick O'Gorman O'Gowan O'Grady O'Growney O'Hagan O'Haire
  O'Halloran O'Hanlon O'Hanrahan O'Hara O'Hare O'Haughey O'Hea O'Hegarty O'Hehir O'Herlihy
  O'Hickey O'Higgins O'Hora O'Houlihan O'Hurley O'Hussey O'Kane O'Kearney O'Keefe O'Keeffe O'Kelly
  O'Kennedy O'Kieve O'Kon O'Leary O'Loan O'Looney O'Loughlin O'Loughlinn O'Mahoney O'Mahony
  O'Malley O'Mara O'Meara O'Mooney O'Moore O'Mullan O'Murnaghan O'Neill O'Nolan O'Rafferty
  O'Rahilly O'Reardon O'Regan O'Reilly O'Riordan O'Rooney O'Rourke O'Ruane O'Ryan O'Scannell
  O'Shannon O'Sharkey O'Shaughnessy O'Shea O'Sheehan O'Sheil O'Shiel O'Sullivan O'Sweeney
  O'Tierney O'Togher O'Toole OBroinin OU Oak Obama Obando Obara Obare Obasanjo Obeng Oberbrunner
  Oberg Oberhauser Oberhofer Oberleitner Obermayr Obermuller Obermüller Oberndorfer Oberweis Obi
  Obiero Obonyo Obradovic Obradović Obratov Obrien Obsut Obsutova Obuya Obšut Obšutová Ocalan
  Ocampo Ocana Ocasio Ocaña Ocenas Ocenasova Ochieng Ochoa Ochola Oconnell Oconnor Oda Odera Odero
  Oderwald Odescalchi Odetola Odhiambo Odinaeva Odinga Odira Odiwuor Odobasic Odobašić Odom Odongo
  Odonnell Odoyo Odunsi Oduor Oduori Oehri Oemencs Oennen Oestrovsky Offredi Ofner Ofori Ofosu
  Ogada Ogawa Ogbuehi Ogega Oger Ogeto Ogindan Oginga Oginni Ogola Ogolla Ogulana Ogunbamigbe
  Ogunbiyi Ogunbo Ogunde Ogunleye Ogunwobi Ogunyeye Ogutu Ogweno Oh Ohlsson Ohman Ohri Oikarinen
  Oinonen Oispuu Oja Ojala Ojanen Ojaste Ojeda Ojiambo Ojo Ojua Ojukwu Ojwang Okada Okafor Okamoto
  Okech Okeke Okello Okelo Okemwa Oketch Okeyo Okinyi Okongo Okonkwo Okoro Okoth Oks Oksanen
  Oktaviani Okuku Okumu Okuneva Okyere Olabode Oladipupo Olah Olaiya Olander Olasupo Olate
  Olausson Olave Olawale Olaya Olea Olesen Olesk Olguin Olguín Oliboni Olinger Oliva Olivares
  Olivarez Olivas Olive Oliveira Oliver Olivera Oliveras Olivetti Olivier Olivo Olivárez Olivé
  Oller Ollikainen Ollila Ollivier Olmedo Olmo Olmos Olofsson Oloo Olowokeere Oloyede Olsen Olson
  Olsson Olthof Olubode Olugbayila Olujimi Olukotun Olukunga Oluoch Olusanya Oluwagbemi Olvera
  Olykan Oláh Om Omair Omani Omar Omari Ombasa Ombati Ombui Omeir Omidina Ominova Omma Omojola
  Omollo Omolo Omondi Omotoso Omran Omwenga Omweri Omwoyo Onate Ondari Ondiek Ondieki Onditi
  Ondras Ondrasek Ondrasekova Ondrasik Ondrasikova Ondrasova Ondrašík Ondrašíková Ondrejka
  Ondrejko Ondrejkova Ondrejkovic Ondrejkovicova Ondrejkovič Ondrejkovičová Ondrejková Ondricka
  Ondrus Ondrusek Ondrusekova Ondruseková Ondruska Ondrusko Ondruskova Ondrusova Ondruš Ondrušek
  Ondrušeková Ondruška Ondruško Ondrušková Ondrušová Ondráš Ondrášek Ondrášeková Ondrášik
  Ondrášiková Ondrášová Ondrúšek Ondrúšeková Oneal Oneill Ongeri Onio Onisto Onjengenyamazane Onoh
  Onsongo Ontiveros Onwuka Onyancha Onyango Onyiego Ooko Oommen Ooms Oosterhek Oosterhout Oostveen
  Oparinde Opazo Opiyo Opizzi Oplustil Oplustilova Opluštil Opluštilová Opmans Opoku Opondo Oppong
  Oprea Opuku Oquendo Oras Orav Orban Orbanic Orbanić Orbán Orchard Ordenes Ordonez Ordóñez
  Orellana Orengo Oreskovic Orešković Org Orina Orjuela Orlando Orlic Orlik Orlikova Orlić Orlov
  Orlovic Orlović Orlík Orlíková Ormeno Ormeño Ormsby Orn Ornelas Orosco Orosz Orozco Orr Orrego
  Orsini Orsolic Orsos Orsulic Orsós Orta Ortega Ortese Ortiz Ortmann Ortner Ortolani Ortuno
  Ortuño Orucov Orwa Oršolić Oršoš Oršulić Osborn Osborne Oscuro Osei Oshin Oshodi Osiemo Osinski
  Osiyeva Oskarsson Osman Osorio Osoro Ospelt Ospina Ospino Ossama Ossandon Ossandón Ossani Osses
  Ossipov Ossola Ostberg Osterberg Osterhoudt Ostermann Ostinelli Ostling Ostlund Ostman Osuna
  Osuntokun Oswald Ota Otabekov Otcenas Otcenasova Otero Oti Otiende Otieno Otiwa Otmani Ots Ott
  Otte Ottino Otto Ottosson Otuo Otčenáš Otčenášová Ouali Ouattara Ouchene Ouellet Ouko Ouma Oun
  Ounapuu Ouwel Ouwerkerk Ovadia Ovalle Overdijk Overeem Overgaard Oversteeg Oviedo Owais Owen
  Owens Owino Owiti Owokoniran Owolabi Owoyemi Owuor Owusu Owusuwaa Oyadiran Oyaifo Oyarce Oyaro
  Oyarzo Oyarzun Oyarzún Oyekan Oyeniyi Oyetoro Oyeyemi Oyinlola Oyoo Oyshayeva Oyugi Oza Ozimec
  Ozuna Oñate Očenáš Očenášová PAI PAN PANG PAO PEI PENG PI PU Paakkonen Paal Paananen Paap Paas
  Paavilainen Paavola Pablo Pabon Pabón Paccot Pace Pacelli Pacetti Pacheco Pacher Pachler Pachoud
  Pacillo Pacocha Pacomio Padberg Padden Padilla Padmanabhan Padmasari Padovano Padron Padrón
  Paegle Paez Paffrath Pagac Paganini Page Pages Pagliaro Pagnotto Pagès Pai Paier Paillet Paimo
  Pairceir Paiva Pajer Pajerova Pajerová Paju Pajula Pajunen Pajur Pakarinen Pal Pala Palacio
  Palacios Palan Palastri Palau Palazzo Palic Palić Palka Palko Palkova Palkovic Palkovicova
  Palkovič Palkovičová Palková Pall Palla Palladio Pallares Pallarès Pallo Pallova Pallová Palm
  Palma Palman Palmer Palmgren Palmisano Palmqvist Palo Palomaki Palomar Palomares Palombi
  Palomino Palomo Palomäki Palov Palova Palovcik Palovcikova Palovic Palovicova Palovič Palovičová
  Palovova Palovová Palová Palovčík Palovčíková Palsson Paltrinieri Palu Paluch Paluchova
  Paluchová Palumbo Palúch Palúchová Pamic Pamić Pammer Pan Panatta Panchal Pandey Pandit Panduric
  Pandurić Pandya Pangestu Paniagua Panicucci Panov Pant Pantoja Panzera Paoletti Paolini Paolucci
  Paor Pap Papafava Papak Paparic Paparić Papetti Papp Paquay Paquet Paquette Paquin Paquot Parada
  Paradi Paradis Pardo Pare Paredes Pareja Parejo Parekh Parent Pareto Parikh Parini Paris Parisi
  Parisian Park Parker Parkes Parkin Parkinson Parkkinen Parks Parmar Parmentier Parmer Parmitano
  Parn Parna Parnpuu Parpinel Parra Parraguez Parri Parrish Parry Parsa Parsons Partanen Partel
  Partida Parts Partzelt Paruta Parviainen Parzer Paré Pasanen Pascal Pascarella Paschoud Pascual
  Pasek Pasekova Pashinyan Paska Pasko Paskova Pasman Pasolini Pasqua Pasquier Passalacqua
  Passchiers Pasten Pastine Pastoors Pastor Pastén Pasuk Pasztor Pataki Patberg Patchett Patel
  Paten Paterson Pathak Patil Patino Patiño Patla Paton Patrick Patterson Patton Pattyn Pau Paucek
  Pauer Pauk Pauko Paukova Pauková Paul Paulauskas Paulicek Paulicekova Paulik Paulikova Pauliková
  Paulitsch Pauliček Pauličeková Paulovic Paulovicova Paulovič Paulovičová Paulsen Paulsson Paulus
  Pauly Paulík Paulíková Paulíček Paulíčeková Pausini Pauwels Pavanello Pavarotti Pavel Pavelek
  Pavelekova Paveleková Pavelic Pavelić Pavelka Pavelko Pavelkova Pavelková Pavelova Pavelová
  Pavez Pavic Pavicic Pavin Pavić Pavičić Pavka Pavko Pavkova Pavkovic Pavković Pavková Pavlic
  Pavlicek Pavlicekova Pavlicko Pavlik Pavlikova Pavlikovska Pavlikovsky Pavlikovská Pavlikovský
  Pavliková Pavlin Pavlič Pavliček Pavličeková Pavličko Pavlo Pavlov Pavlova Pavlovic Pavlovicova
  Pavlović Pavlovič Pavlovičová Pavlovova Pavlovová Pavlová Pavlík Pavlíková Pavlíček Pavlíčeková
  Pavol Pavolova Pavolová Pavon Pavone Pavuk Pavukova Pavón Pavúk Pavúková Payer Payet Payne Paz
  Pazos Paúk Paúková Paľa Paľka Paľko Paľková Paľo Paľov Paľovová Paľová Paľovčík Paľovčíková
  Paľuch Paľuchová Paľúch Paľúchová Pašek Pašeková Paška Paško Pašková Peacock Peano Pearce
  Pearson Pechel Peck Pecnik Pecotic Pecotić Pecur Pederiva Pedersen Pedersoli Pedisic Pedišić
  Pedraza Pedrazzini Pedrero Pedro Pedroni Pedrosa Pedroza Peer Peeters Peham Peharda Pehkonen
  Peiffer Peinado Peircin Peircín Peiro Peiró Peitrequin Peixoto Pekkala Pekkarinen Pelaez Pelayo
  Pelikan Pelikanova Pelikán Pelikánová Pelkonen Pellegrini Pellet Pelletier Pelli Pellicer
  Pellico Peltier Peltola Peltonen Peltoniemi Peláez Pena Penaloza Penalver Penas Pender Pendl
  Peng Penic Penić Pennanen Pennetta Pennington Pent Penttila Penttilä Penttinen Penz Pepe Pepin
  Pera Perak Peral Perala Perales Peralta Peranda Perano Percic Perck Perdomo Perea Pereira
  Perello Perelló Perera Peres Pereyra Perez Pergande Pergolesi Peri Peric Perini Perisic Perić
  Perišić Perkins Perko Perkona Perkons Perkov Perkovic Perković Permadi Permata Permchart Perner
  Peron Peronne Peros Perozzo Peroš Perreault Perret Perri Perrier Perrin Perron Perrono Perrot
  Perry Persico Persijn Persson Pertile Pertini Pertiwi Pertl Perusko Peruzzi Peruško Perälä
  Perčić Pesa Pesendorfer Pesic Peska Pesko Peskov Peskova Pesonen Petek Peter Peterlik Peters
  Peterse Petersen Peterson Petersson Petit Petitjean Petralli Petrassi Petrauskas Petric
  Petricevic Petrić Petričević Petrocelli Petrov Petrova Petrovic Petrovicka Petrovicky Petrovická
  Petrovický Petrović Petrovič Petrová Petrucci Petrucelli Petruska Petruskova Petruzzi Petruška
  Petrušková Pettai Pettersen Pettersson Petty Petz Peukert Peyton Pezzali Peña Peñaloza Peñalver
  Peñas Pečnik Pečur Peša Pešić Peška Peško Pešková Pfannerstill Pfeffer Pfeifer Pfeiffer Pfister
  Pfleger Phakathi Phakathwayo Pham Phathwayo Phayre Phelan Phelps Phetha Phethela Phewa Phikela
  Philban Philbin Philib Philip Philipp Philippart Philippe Philips Phillips Phillipsen Phingoshe
  Phoseka Phoswa Phungula Phusilarungrueng Phuthini Phạm Pi Piacentini Pianduangsri Piane Piazzi
  Picard Piccand Piccinni Piccio Pichardo Piche Pichler Pichon Pichpandecha Piché Pickering Pieber
  Pieper Pierard Pierce Pierrard Pierre Pierret Pierson Pieters Pietila Pietilä Pietrangeli Piette
  Pigafetta Piggott Pignatti Pigott Pihelgas Pihl Pihlak Piho Piir Piirainen Piirsalu Pika
  Pikatsingkorn Pike Pikec Pikk Pikova Piková Piljek Pillai Pillay Pilon Pilz Pimenta Pina
  Pinamonte Pincheira Pincherle Pinder Pineau Pineda Pinedo Pineiro Pingle Pinheiro Pinho Pinilla
  Pininfarina Pino Pinol Pintar Pintaric Pintarić Pintarič Pinter Pinto Pintor Pintér Pinzon
  Pinzón Piogoid Piogóid Piovani Piquer Pirandello Pirard Pirc Pircher Pire Pirelli Pires Piret
  Pirinen Pirker Pirlot Pirnat Piron Pirotte Pirson Pisacane Pisani Pisano Pisaroni Pison
  Pistoletto Pisut Pisutova Pitanuwat Pitkanen Pitkänen Pittman Pitts Pizarro Pizzamano Pizzetti
  Pizziol Pizzo Piérard Piña Piñeiro Piñol Pišút Pišútová Pkemoi Pla Plana Planas Plank Plantak
  Plante Plantek Plath Platini Plattner Platzer Plaucha Plauchova Plauchová Plavec Plavecova
  Plavecová Plavucha Plavuchova Plavuchová Plaza Plazanin Plažanin Plch Plchova Plchová Pleimeann
  Pleimionn Plekancova Plekancová Plekanec Plese Plesivcova Plesivec Pletschette Pleše Plešivcová
  Plešivec Ploom Plourde Plover Pléimeann Pléimionn Poblete Pochet Pocius Pock Poder Podhradska
  Podhradsky Podhradská Podhradský Podkonicka Podkonicky Podkonická Podkonický Podniece Podnieks
  Podra Poelmans Poerio Pogacnik Pogačnik Pohjola Pohl Poil Pointner Poirier Pokas Pokorna Pokorny
  Pokorná Pokorný Pokos Pokuaa Pol Polak Polakova Polanco Poland Polani Polauaypon Pold Poldma
  Poldmaa Pole Polesel Polet Polfliet Poliak Poliakova Poliaková Polic Polis Politz Polizzi Polić
  Poljak Poljakov Poll Polla Pollak Pollakova Pollanen Pollard Pollet Pollich Pollu Pollák
  Polláková Polo Polonijo Polovic Polović Polpo Polzer Polzl Polák Poláková Pomaa Pomares Pombo
  Pometta Ponce Poncelet Ponci Poncin Pongpanitch Pongrac Pons Pont Pontecorvo Ponti Poole Poom
  Poos Pop Popa Pope Popescu Popov Popovic Popović Poppe Porcel Porcellato Poropat Poroshenko
  Porras Porta Porter Portero Portilla Portillo Portmann Porto Porubjak Porubjakova Porubjaková
  Porzio Posada Posalee Posch Poschl Poska Poslon Pospisil Pospisilova Pospíšil Pospíšilová Post
  Postl Postma Pothanun Potier Potocnik Potočnik Potter Potters Pottier Potts Potvin Pou Poulain
  Poulin Pouliot Poulsen Pouros Povilonis Powell Power Powers Powlowski Poza Pozder Pozega Pozo
  Pozuelo Pozzecco Poška Požega Prabhakar Prabhu Prabowo Prachayaroch Prada Pradana Pradhan
  Pradipta Prado Praet Praga Prager Prakalpawong Prakasa Prakash Pranowo Prantl Prasad Prasasta
  Prasetya Prasetyo Prashad Prastuti Prat Pratama Pratesi Prati Pratiwi Prats Pratt Praxmarer
  Prayoga Prayoonhong Preciado Preda Predovan Predovic Preiß Prelec Prem Prempeh Prendergast
  Prenner Prentice Preocanin Preočanin Preston Prevost Prial Pribanic Pribanić Price Priede
  Priedite Prieditis Priedīte Priedītis Priego Priest Prieto Primozic Primožič Prince Pringle
  Prins Prinsen Prinz Priselac Pritchard Priuli Privet Probst Procacci Prochazka Prochazkova
  Procházka Procházková Procter Proctor Prodi Prohaska Proietti Proinnsias Prokop Proll Proost
  Prosacco Proulx Prouse Provencher Provost Prpic Prpić Prskalo Prtenjaca Prtenjača Pruitt
  Pruschke Pruul Pruvost Pryal Prévost Pröll Pucci Puccini Pucher Puchner Pudjiastuti Puente
  Puentes Puerta Puga Pugh Pugliese Puglisi Puhakka Puharic Puharić Puhringer Puig Puirseal
  Puirséal Pujadas Pujol Pukk Puklus Puklusova Pukluš Puklušová Pulci Pulgar Pulido Puljiz Pulk
  Pulkkinen Pundel Puntigam Punz Pupak Pupakova Pupák Pupáková Puranen Purcell Purdy Puri Purina
  Purins Puriņa Puriņš Purmale Purmals Purnawati Purohit Purwanti Puscasu Puska Puskar Puskaric
  Puskarova Puskova Puspasari Puspita Put Putin Putinja Putra Putz Puusepp Puustinen Puvi Puška
  Puškarić Pušková Puškár Puškárová Pușcașu Páez Páirceir Pál Pálka Pásztor Pärn Pärna Pärnpuu
  Pärtel Pärtzelt Pääkkönen Pålsson Pépin Pérez Péter Póil Põder Põdra Põld Põldma Põldmaa Põllu
  Pölitz Pöll Pöllänen Pölzl Pöschl Pühringer Püvi Pērkona Pērkons Pənahov Qaasim Qabeel Qabiloglu
  Qabiloğlu Qadar Qadeer Qafarov Qafurbəyli Qahtan Qaim Qais Qarabaglı Qarabağlı Qaseem Qasif
  Qasımov Qian Qiao Qin Qiu Qoculu Qomazitha Qosalı Qoçulu Qoşalı Quadir Quaide Qualter Quartey
  Quartier Quasimodo Queally Queenane Querini Quero Querol Quesada Quevedo Quezada Quigley Quigney
  Quijada Quill Quillinan Quilty Quin Quinlan Quinlivan Quinn Quinney Quinny Quinones Quinonez
  Quintana Quintanilla Quintero Quinteros Quintus Quirke Quiroga Quiros Quiroz Quirós Quispe
  Quitzon Quiñones Quiñónez Qurbanlı Qurbanov Qureshi Qusay Qutaybah Qutqasınlı Qutqaşınlı Qwabe
  Qədirzadə Qəhrəmanlı Qənizadə Raab Raadik Raag Raaghib Raakin Raamat Raashid Raatib Raatikainen
  Rabah Rabar Rabb Rabbani Rabbitte Rabee Rabhi Rabia Rabiah Rabin Rabitsch Rabl Rachedi Racine
  Rackham Racz Radel Radelic Radelić Rademaker Radhakrishnan Radi Radic Radin Radinovic Radinović
  Radisch Radić Radl Radman Radocaj Radojkovic Radojković Radolovic Radolović Radosevic Radovic
  Radović Radočaj Radošević Raed Rael Raes Raeymaekers Rafay Rafeek Rafferty Rafi Rafter Raftery
  Raftis Raghavan Raghna Raguz Raguž Rahal Rahayu Raheel Rahija Rahilly Rahimah Rahman Rahmani
  Rahmawati Rahmon Rahmoune Rahmouni Rai Raid Raidma Raifteiri Raifteirí Raight Rails Raimondi
  Rainer Rais Raisanen Raisi Raj Raja Rajagopal Rajagopalan Rajala Rajan Rajasa Rajata Rajcic Rajh
  Rajn Raju Rajčić Rak Rakela Rakova Rakovan Rakovanova Rakovanová Raková Rakuljic Rakuljić
  Raleigh Raljevic Raljević Ram Rama Ramachandran Ramadan Ramadhan Ramaekers Ramaker Ramakrishnan
  Raman Ramanathan Ramaphosa Ramaswamy Ramazzotti Ramdani Ramdedovic Ramesh Ramirez Ramis Ramon
  Ramos Ramsak Ramsauer Ramsay Ramsey Ramírez Ramón Ramšak Rana Rand Randall Randazzo Randhawa
  Randles Randmaa Randoja Randolph Raney Ranganathan Rangel Ranta Rantala Rantanen Rao Raol Rapin
  Rapisardi Rappaz Rapraz Rasanen Rascon Rascón Raseta Rashid Rasic Rask Raskin Rasmussen Raspor
  Rastelli Rastija Rastoder Rastogi Ratemo Rath Ratke Ratsep Ratta Rattan Ratti Rattigan Raty Rau
  Rauch Raud Raudsepp Rauhala Raurica Rausch Rauscher Rauter Rautiainen Rautio Ravaglioli Raval
  Ravel Ravi Ravn Rawley Ray Raya Rayel Rayhonova Raymond Raynaud Rayner Raynor Rayyonova Razo
  Razov Rađenovic Rađenović Rašeta Rašić Ražov Rea Read Reade Reader Real Reamonn Reardon Reavy
  Rebane Rebic Rebić Rebolledo Rebollo Recer Recers Rechberger Recio Reckinger Reddin Reddy Redi
  Redican Reding Redl Redmond Redondo Reed Reen Rees Reese Reeves Regalado Regan Rege Regge
  Regnier Reguera Rehn Rehorst Reich Reichel Reicher Reichert Reichl Reichmann Reid Reidy Reif
  Reig Reijers Reilly Reimann Reimes Reina Reinbacher Reindl Reiner Reinert Reinger Reinhardt
  Reinikainen Reinisch Reinprecht Reinsalu Reinthaler Reis Reischl Reiser Reising Reisinger
  Reisner Reitbauer Reiter Reiterer Reithofer Reitinger Rek Remacle Remmel Remmers Rempel Remy Ren
  Renard Renaud Renault Renders Rendon Rendulic Rendulić Rendón Renehan Rengifo Renier Renner
  Rensi Renson Renteria Rentería Renzi Repiska Repisky Repiská Repiský Repo Requena Resanovic
  Resanović Resch Resendez Resnik Respighi Restrepo Reséndez Retamal Retamales Rettenbacher Reuter
  Revilla Rey Reyes Reyna Reynaert Reynaud Reynders Reynell Reynolds Reynoldson Reynoso Rezende
  Rezig Rhatigan Rhattigan Rhodes Riascos Riba Ribaric Ribarić Ribas Ribeiro Ribera Ribes Ribic
  Ribicic Ribić Ribičić Ricart Riccardi Riccati Ricci Ricciardi Rice Rich Richard Richardova
  Richardová Richards Richardson Richer Richey Richie Richmond Richtar Richtarova Richter Richtár
  Richtárová Rickard Ricko Rico Ricolfi Ridder Riddle Ridge Rieder Riedl Riedler Riedmann Rieger
  Riegler Riehl Riekstina Riekstins Riekstiņa Riekstiņš Riem Riener Rienzo Riepl Riera Ries Rieser
  Rietveld Riffo Rigaux Riggs Righi Rigney Riha Rihova Rihová Riihimaki Riihimäki Riikonen Rijcken
  Rijetkovic Rijetković Rijks Rijn Rijntjes Rikke Riley Rinaldi Rincon Rincón Riney Ring Ringhofer
  Rinn Rinne Rinner Rintala Rio Rioba Riojas Riordan Rios Riou Rioux Ripoll Rippey Rippin Riquelme
  Ris Risa Risch Risek Riska Risko Riskova Risma Rismondo Riso Risova Rissanen Risteard Ritacca
  Ritchie Ritosa Ritoša Ritter Rius Rivard Rivas Rivera Rivero Riveros Rivers Riviere Rivière
  Riyanti Rizzo Rizzoli Ričko Riša Riška Riško Rišková Rišo Rišová Roa Roach Roache Roarke Roarty
  Roba Robadey Robb Robbins Robel Roberge Roberson Robert Roberts Robertson Robertsson Robeson
  Robi Robin Robinson Robitaille Robiyayeva Robledo Robles Robson Roca Rocamora Rocca Roccabonella
  Roce Rocha Roche Rocher Rock Roda Rodarte Rodden Roddy Roden Rodenas Rodgers Rodrigez Rodrigo
  Rodrigue Rodrigues Rodriguez Rodriquez Rodrígez Rodríguez Rodríquez Roe Roelandt Roels Roero
  Roessink Rogahn Roger Rogers Rogerson Rogge Rogiers Rogner Rogosic Rogošić Roh Rohaan Rohac
  Rohacek Rohacekova Rohacik Rohacikova Rohacova Rohan Rohleder Rohrdanz Rohrer Rohricht Rohrmoser
  Roht Rohtla Roháč Roháček Roháčeková Roháčik Roháčiková Roháčová Roig Rojas Rojek Rojekova
  Rojeková Rojka Rojko Rojkova Rojková Rojnic Rojnić Rojo Roland Roldan Roldán Rolfson Rolland
  Rollinger Rollins Rolon Rolón Rom Roma Romagnoli Romaguera Romain Roman Romancik Romancikova
  Romanens Romano Romanov Romančík Romančíková Rombaut Rombouts Romer Romero Romeu Romijn Romiti
  Romo Romova Román Ronan Ronayne Roncalli Ronkainen Ronkko Rono Ronoh Roob Roodesteijn Room
  Rooney Roos Roose Roosen Roosenboom Roosileht Roots Rop Ropero Roque Rorricht Ros Rosa Rosado
  Rosales Rosario Rosas Rose Rosell Rosello Roselló Rosemann Rosen Rosenbaum Rosenberg Rosenberger
  Rosengren Rosenow Rosenqvist Rosero Rosiello Rosin Rosina Rosinova Rosinová Roskoth Rosmini
  Rosner Roso Rosova Rosová Ross Rosseel Rosselat Rosselet Rossellat Rosselli Rossellini Rossello
  Rosselló Rossetti Rossi Rossini Rossiter Rossler Rossmann Rosén Roth Rotich Rottensteiner Rotter
  Rotteveel Rottiers Rouhani Roukes Roura Rourke Rousseau Rousseaux Roussel Rousselet Rousset Rout
  Rouwenhorst Rouwhorst Roux Rovira Rovsənov Rowan Rowe Rowland Rowlands Rowley Roy Roybal Royer
  Royo Rozas Roze Rozic Rozite Rozitis Roziyayeva Rozman Rozīte Rozītis Rožič Rožman Ruairc Ruane
  Ruano Rubben Rubbia Rubene Rubenis Ruberto Rubesa Rubeša Rubik Rubikova Rubilar Rubinic Rubinić
  Rubio Rubík Rubíková Rudden Ruddy Rudkins Rudolf Rudolph Rudzite Rudzitis Rudzīte Rudzītis
  Ruecker Rueda Ruegg Ruelas Ruelle Ruffini Rufus Rufusova Ruggeri Ruggieri Rugut Ruhshonova Ruijs
  Ruiseal Ruiséal Ruiz Rukavina Rumaysayeva Rumjantsev Rumora Runolfsdottir Runolfsson Runte
  Ruotsalainen Rupnik Rupp Ruppersberger Ruppert Ruqiyayeva Rus Rush Rusko Ruskova Rusková Rusnak
  Rusnakova Rusnák Rusnáková Rusova Rusová Russel Russell Russo Rust Rusticucci Rusňak Rusňák
  Rusňáková Rutar Rutherford Ruto Rutten Rutto Ruud Ruus Ruuskanen Ruutel Ruwa Ruz Ruzicka
  Ruzickova Ružička Ružičková Ryan Rybar Rybarik Rybarikova Rybarova Rybnicek Rybnicekova Rybníček
  Rybníčeková Rybár Rybárik Rybáriková Rybárová Rydberg Ryden Ryder Rydén Ryle Rynn Rynne Rys Rysa
  Ryska Rysko Ryskova Rysova Rysová Rytkonen Rytkönen Ryu Ryynanen Ryynänen Ryš Ryša Ryška Ryško
  Ryšková Ryšová Rzaquluzadə Rácz Rädel Räisänen Räsänen Rätsep Räty Réamonn Rémy Río Ríos Rís
  Ródenas Róm Rómová Röck Röhrdanz Röhricht Römer Rönkkö Rörricht Rössler Rövşənov Rønning Rúfus
  Rúfusová Rüegg Rüütel Rýs Rýsová Růžička Růžičková Rəhimli Rəhimov Rəhmanova Rəsulzadə SHAO SHE
  SHEN SHENG SHIH SHU SU SUN SUNG Sa Saabir Saad Saadi Saafir Saahir Saajid Saakashvili Saal
  Saalim Saaqib Saar Saare Saarela Saari Saarinen Saariyah Saastamoinen Saavedra Sabah Sabater
  Sabatini Sabbatini Sabbe Sabeeh Sabela Sabelo Sabharwal Sabil Sabinova Sabiq Sabir Sabljak Sabol
  Saboor Sabotic Sabri Sabrinova Sabur Saburah Sachar Sachdev Sachdeva Saci Sacre Sacristan
  Sacristán Sacré Sadan Sadaqat Saddamov Sade Sadeed Sadiqov Sadiyeva Sadıxov Sadıxova Saefullah
  Saelens Saenz Saez Safak Safari Saffi Safinayeva Safitri Safiyeva Safo Safoaa Safronov Sagar
  Sager Sagese Sagmeister Sagnelli Sagredo Saha Sahbuzlu Sahli Sahlin Sahni Sahota Sahraoui
  Sahsuvarlı Said Saidani Saidi Saidov Saidova Saied Sailer Saina Saini Sainio Sainz Sair Sairseal
  Saito Saitoti Saiz Sakac Sakalauskas Sakamoto Sakarya Sakač Sakinayeva Saks Sakwa Sala Salah
  Salahudin Salaj Salajka Salajkova Salajková Salajova Salajová Salako Salamanca Salami Salamoglu
  Salamoğlu Salandra Salas Salat Salata Salazar Salcedo Salcher Salcido Saldana Saldaña Saldias
  Saldivar Saldivia Saldías Saleh Salem Sales Salet Salgado Salgari Salhi Salic Salieri Salih
  Salim Salinas Sallinen Salmela Salmeron Salmerón Salmi Salminen Salmon Salo Salohiddinov Salom
  Salomaa Salomonsson Salonen Salopek Salu Salumae Salumets Salumäe Salva Salvador Salvemini Salvi
  Salvini Salvo Salvà Salz Salzer Salzmann Sam Sama Samandarov Samaniego Samel Samele Samelova
  Samelová Sameya Sameľ Sameľová Sami Samiloglu Samilov Saminova Samirov Samirova Samiyeva Sammer
  Sammon Sammy Samoei Samosir Sampaio Sampath Samper Sampson Samra Samson Samsonova Samsonová
  Samuel Samuelova Samuelová Samuelsson Samwel Samyn Sanabria Sanches Sanchez Sancho Sandal
  Sandanezwe Sandberg Sande Sandell Sander Sanders Sanderson Sandgren Sandhu Sandi Sandin Sandor
  Sandoval Sandoz Sandstrom Sandström Sandvik Sane Sanford Sang Sangha Sanghvi Sanguineti Sangwani
  Sangweni Sanhueza Sani Sanitra Sanitrova Sanitrová Sanjarov Sanjuan Sankar Sankaran Sanmartin
  Sanmartín Sanmiguel Sans Sansoni Sansonnens Sant Santacruz Santamaria Santamaría Santana
  Santander Santi Santiago Santibanez Santibáñez Santic Santillan Santillán Santner Santorio
  Santoro Santos Santoso Sanudo Sanz Saors Saoudi Saptono Saputra Sarabia Saraceno Saracino Saraf
  Saragat Saragih Saran Sarap Sarapuu Sardelic Sardelić Sardorov Sargac Sargsyan Saric Sarin
  Sarkan Sarkanova Sarkar Sarkozi Sarlija Sarma Sarmiento Sarna Sarneel Sarpong Sarraf Sarsfield
  Saruni Sarv Sarvarov Sarvinozova Sas Sasaki Sastre Sastry Sathe Satherley Sato Satriani Satta
  Satterfield Sattler Sauber Sauberlich Sauceda Saucedo Saudan Sauer Saul Sauli Saulite Saulitis
  Saulīte Saulītis Saunders Saura Sauro Sauvage Savage Savant Savard Saveljev Savoie Savolainen
  Savorgnan Sawayn Sawe Sawhney Sawyer Saxena Saxo Sayah Sayers Sayyid Sbarbaro Scaduto Scalera
  Scalfaro Scallan Scallon Scally Scamarcio Scandone Scanlan Scanlon Scannell Scannlain Scannláin
  Scaramucci Scardino Scarfoglio Scarlatti Scarpa Scarpetta Scarponi Schaack Schaaf Schachinger
  Schachner Schacht Schaden Schadler Schaefer Schaeffer Schafer Schaffer Schagen Schakelaar Schalk
  Schaller Schamberger Schandl Schank Schantl Schar Scharer Scharf Scharinger Scharroo Schartner
  Schartz Schatteleijn Schatz Schatzl Schaub Schauer Schaus Scheel Scheer Scheffers Scheibe
  Scheiber Scheidegger Scheidl Schellekens Schelvis Schenk Schenkel Schepens Schepers Scherer
  Scherms Scherr Scherrer Scherz Scherzer Scheucher Scheuermann Schiaparelli Schiavo Schiavone
  Schicchi Schiefer Schiestl Schiffer Schilcher Schiller Schilling Schilt Schiltz Schimmel Schimpl
  Schinagl Schindler Schinke Schinner Schinnerl Schintgen Schipper Schlager Schlatter Schleich
  Schlesser Schlogl Schlosser Schlögl Schmeler Schmid Schmidinger Schmidl Schmidt Schmidtke
  Schmied Schmiedecke Schmiedt Schmit Schmitt Schmitz Schmolzer Schmuck Schmölzer Schnabl
  Schneeberger Schneider Schnyder Schober Schoberl Schoch Schoen Schoffmann Schofield Schokman
  Scholl Scholler Scholten Scholtes Scholtz Scholz Schomber Schon Schonauer Schonberger Schonland
  Schoofs Schoonbroodt Schopf Schotte Schottin Schou Schouten Schowalter Schramm Schrammel Schrant
  Schranz Schreiber Schreiner Schrempf Schrenk Schrik Schrittwieser Schroder Schroeder Schroeff
  Schröder Schubert Schuchhardt Schuh Schuler Schulist Schuller Schulten Schultz Schulz Schumacher
  Schumm Schummer Schuppe Schurch Schuster Schutz Schuurmans Schuylenborch Schwab Schwaiger
  Schwaighofer Schwartsbach Schwartz Schwarz Schwarzinger Schwarzl Schwass Schweiger Schweighofer
  Schweitzer Schweizer Schwendinger Schwital Schyns Schädler Schäfer Schär Schärer Schöberl
  Schöffmann Schöller Schön Schönauer Schönberger Schönland Schöpf Schüler Schüller Schürch Schütz
  Scialpi Scollan Scott Scotti Scotto Scribhin Scribhín Scriven Scullion Scully Scuylenborchs
  Seally Sealy Searle Searlog Searlóg Searraigh Sears Sebastian Sebastián Sebo Sebova Sec Seco
  Secova Sedano Seddiki Seddio Sedlacek Sedlackova Sedlak Sedlakova Sedlar Sedliak Sedliakova
  Sedliaková Sedlák Sedláková Sedláček Sedláčková Seebacher Seery Segarra Segebahn Segers Segerson
  Segersun Segerszoen Seghers Segni Segovia Segovic Segre Segrè Seguel Segui Seguin Segura Seguí
  Sehgal Seidel Seidl Seifert Seil Seiler Seip Seiser Seitric Seitz Seiwald Sekera Sekerova
  Sekerová Sekhon Selami Sele Selecka Selecky Selecká Selecký Selendic Selin Sellers Sels Sem
  Sembathwa Semenov Semialjac Semitecolo Sen Sener Senger Sengupta Sengwayo Senicic Seničić Senko
  Senkova Senková Senn Senouci Sensoy Seo Seoighe Separovic Sepp Seppa Seppala Seppanen Seppä
  Seppälä Seppänen Sepulveda Sepúlveda Serao Serem Sergejev Serlupi Sermonti Serna Serra Serraglio
  Serrano Serrato Sersic Servais Serwaa Seršić Seshadri Sestak Sestan Sestig Seth Sethi Setiawan
  Setrick Setty Sevarova Sevcik Sevcikova Seven Sever Sevilla Sevillano Sevinchova Sevrin
  Sevtsenko Sexton Seyidbəyli Seyidzadə Seymour Seyxzadə Sezer Sezgin Seč Sečová Sforza Sgalambro
  Sgarbi Sha Shabalala Shabane Shabangu Shaffer Shaffrey Shah Shahinova Shahnozova Shahriyorov
  Shahzodov Shailer Shamase Shamkhani Shan Shanahan Shand Shandu Shangase Shange Shankar Shanker
  Shanley Shannon Shanny Shao Sharaf Sharif Shariff Sharkey Sharma Sharp Sharpe Sharry Shaughnessy
  Shaw Shazi Shea Sheahan Sheane Sheedy Sheehan Sheehy Sheeran Sheerin Shehu Sheikh Sheil Sheilds
  Shekoni Shelembe Shelton Shen Shengele Shenoy Shepard Shepherd Sheppard Shere Sheridan Sherlock
  Sherman Sherry Sheth Shetty Shevchenko Shevlin Shezi Shi Shibase Shiel Shields Shiels Shikuku
  Shimizu Shin Shine Shinga Shoba Shohjahonov Shohruxov Shoigu Shombela Short Shortt Shoukry
  Shoyisa Shozi Shroff Shukla Shukronova Shupe Sibal Sibalic Sibalukhulu Sibanda Sibaya Sibeko
  Sibhene Sibilia Sibindi Sibisi Sibiya Sibul Sidhu Sidi Sidler Sidlo Sidlova Sidor Sidorov
  Sidorova Sidorová Siebenaler Sieber Sieberer Siegl Siegrist Siele Siering Sierra Siffredi Sifuna
  Sigagu Sigegede Sigei Sigerson Sigl Sigrist Sihombing Sihotang Sihvonen Siim Sijadu Sikhakhane
  Sikhosana Sikhunyana Sikiric Sikirić Sikk Sikobi Sikuku Sikwayo Sila Silangwe Sild Silina Silins
  Siliņa Siliņš Silk Silke Sillanpaa Sillanpää Sillaots Sillaste Siller Silm Silva Silveira
  Silvennoinen Silvestri Sima Simanjuntak Simara Simard Simba Simbolon Simek Simekova Simelane
  Simeoni Simic Simicic Simik Simikova Simiyu Simić Simka Simko Simkova Simmon Simmonds Simmons
  Simo Simoens Simoes Simola Simon Simoncic Simoncicova Simonen Simonic Simonis Simonič Simonova
  Simonovic Simonovicova Simonová Simons Simonsen Simonsson Simova Simpson Sims Simson Simunic
  Simunovic Simó Simões Sinaga Sinan Sinclair Sinema Singer Singh Singhal Singleton Sinha Sinisi
  Sinkovec Sinkovic Sinner Sinnott Sinozic Sinožić Sionainn Sipek Sipes Sipic Sipila Sipilä Sipos
  Siqueira Sirait Sire Sireelert Siregar Sirel Siren Siripaiboo Sirois Sirotic Sirotić Sirvanzadə
  Sirvio Sirviö Sirén Sisask Sishangwe Sishi Sishiya Sisi Sismondi Sisneros Sitar Sitati Sithenjwa
  Sithole Sithombo Sithuli Sitienei Sitolotolo Sitompul Sitorus Sitters Sittisaowapak Situm Situma
  Situmorang Sivertsen Siwele Sixtus Siyaya Siyeshe Sjoberg Sjoblom Sjodin Sjogren Sjoholm
  Sjolander Sjolin Sjolund Sjostedt Sjostrand Sjostrom Sjöberg Sjöblom Sjödin Sjögren Sjöholm
  Sjölander Sjölin Sjölund Sjöstedt Sjöstrand Sjöström Skally Skantar Skantarova Skara Skeahan
  Skeffington Skehan Skelly Skenderovic Skiles Skinner Skivington Sklar Sklarova Sklenar Sklenarik
  Sklenarikova Sklenarova Sklenica Sklenicka Sklenickova Sklenicova Sklenicová Sklenička
  Skleničková Sklenka Sklenkova Sklenková Sklenár Sklenárik Sklenáriková Sklenárová Sklár Sklárová
  Skoda Skog Skoglund Skok Skokan Skokanova Skokanová Skold Skoog Skov Skoviera Skovierova
  Skrijelj Skriniar Skriniarova Skrlin Skrnicki Skrtic Skugor Skuja Skujina Skujins Skujiņa
  Skujiņš Skultety Skultetyova Skunca Skupnjak Skutecka Skutecky Skutecká Skutecký Sköld Sladonja
  Slaetsdochter Slagmolen Slahor Slahorova Slamon Slastan Slastanova Slater Slattery Slavica
  Slavik Slavikova Slavík Slavíková Slašťan Slašťanová Slegers Slevin Slimani Slingerland Slivka
  Slivko Slivkova Slivková Sloan Sloane Sloboda Slobodnik Slobodnikova Slobodník Slobodníková
  Slobodova Slobodová Slota Slotova Slotová Slovak Slovakova Slovinec Slovinecova Slovinecová
  Slovák Slováková Slowey Slyne Smail Smajda Smajdova Small Smart Smeets Smet Smets Smid Smidova
  Smirnoff Smirnov Smit Smith Smitham Smits Smokovic Smoković Smolders Smolic Smolić Smrek
  Smrekova Smreková Smullen Smyth Smythe Snauwaert Snow Snyder Soares Sobarzo Sobolev Sobota
  Sobowale Sobrero Sobrino Soderberg Sodergren Soderholm Soderini Soderlund Soderman Soderqvist
  Soderstrom Sodhi Soding Soduba Soffici Soi Soini Soininen Soita Sokac Sokač Sokcevic Sokhela
  Sokhulu Sokhwebula Sokic Sokić Sokk Sokol Sokolov Sokolova Sokolová Sola Solana Solanki Solano
  Solar Solari Solberg Soldo Sole Solej Solejova Solejová Soler Solera Solheim Solihayeva Solimena
  Solis Soliz Sollima Solomon Solomun Solorio Solorzano Solovjov Solsona Soltani Soltes Soltesova
  Soltys Soltysova Solzer Solé Solís Som Soman Somboni Somers Somfula Sommaruga Sommer Somogyi
  Somoza Sompisi Sondini Sondisa Song Songiya Soni Sonnino Sonnleitner Sonqandile Sontag Sontuli
  Soo Sood Sooksawang Soolachan Soolachán Soolaghan Soon Soos Soosaar Soosalu Soot Soots Soper
  Soprano Soranzo Sorattanachai Sordi Sorensen Sorgatz Sorger Soria Soriano Soric Sorić Sorokin
  Sorrentino Sosa Sosic Sostaric Sotelo Sothole Soto Sotobe Soucy Soudani Soukup Soukupova
  Soukupová Souma Sousa Southee Souza Sowman Soyinka Soylu Soós Sošić Spaan Spadafora Spain
  Spallanzani Spanevello Spanhaak Sparks Spears Speer Speijer Spelman Spence Spencer Spenser Speri
  Sperl Spiegl Spier Spies Spieß Spika Spiker Spilar Spilarova Spillane Spindler Spinelli Spinka
  Spinola Spisic Spitzer Spoljaric Sporer Sporri Spralja Spreeuw Spreitzer Sprenger Springer
  Sproge Sprogis Sprong Sproģe Sproģis Spruit Spruyt Spörri Squarcione Sraffa Sridhar Srinivas
  Srinivasan Srisoontorn Srivastava Srsen Sršen St-Jean St-Laurent St-Onge St-Pierre Stac Stace
  Stack Stadelmann Stadlbauer Stadler Staelens Stafford Staglieno Stahl Stahr Stalder Stalin Stamm
  Stamrood Stan Stancin Stancu Standaert Standun Standún Stanek Stanescu Stange Stangl Stanic
  Stanicic Stanić Staničić Stankevicius Stankevičius Stankova Stanley Stanton Stančin Staněk
  Stapleton Staquet Starcevic Stark Starosta Starostova Starostová Starčević Stas Stassin Stastna
  Stastny Staub Staudacher Staude Staudinger Staudt Stauffer Staunton Staňková Stecher Steckel
  Steed Steele Steen Steenbakkers Steenbeek Steer Stefan Stefanec Stefanek Stefanekova Stefanelli
  Stefanik Stefanikova Stefanka Stefanko Stefankova Stefanova Stefanovic Stefanovicova Steffen
  Steffensen Stefovic Stefunko Stefunkova Steger Stehr Steichen Steidl Steiger Stein Steinacher
  Steinbacher Steinbauer Steinberg Steinberger Steinbock Steinböck Steindl Steiner Steininger
  Steinkellner Steinlechner Steinmann Steinmeiern Steinmetz Steinwender Stejskal Stejskalova
  Stejskalová Stelzer Stelzl Stenberg Stenlund Stenson Stenstrom Stenström Stepanek Stepankova
  Stepanov Stephen Stephens Stephenson Sterckx Sterkman Stern Stettler Stettyn Steuber Steuer
  Steurer Stevens Stevenson Steward Stewart Stey Steyaert Stichter Stiebitz Stiedemann Stiegler
  Stifanic Stiffel Stifter Stimac Stinis Stipanovic Stipanović Stiperski Stock Stocker Stockhammer
  Stockinger Stockl Stockli Stodola Stodolova Stodolová Stoffel Stoffelsz Stoger Stoiber Stoica
  Stoices Stojanov Stojcevic Stojnic Stojnić Stojčević Stokes Stoll Stolnik Stoltenberg Stoltz
  Stolz Stolze Stondun Stondún Stone Stook Stopar Stoppani Storey Storladi Storm Story Stosic
  Stout Stošić Stracke Stradivari Straka Strakova Straková Strand Strandberg Strangio Strasser
  Stratford Stratton Strauss Strauß Strawbridge Strazdina Strazdins Strazdiņa Strazdiņš Strazicic
  Stražičić Strba Strbac Strbova Street Streich Streicher Strickland Strid Striebitz Strijker
  Strik Strinavic Strinavić Strljic Strnad Strnadova Strnadová Strnisko Strniskova Strnisková
  Strobl Stroh Strohmaier Strohmayer Strohmeier Strom Stroman Stromberg Strong Stroobants Strosin
  Strukelj Strycek Strycekova Ström Strömberg Strøm Strýček Strýčeková Stserbakov Stuart Stubbs
  Stucchi Stucki Stuckler Studer Stuivenberg Stummer Stumpf Stundun Stundún Stupalo Sturlan Sturm
  Stutz Ståhl Stöckl Stöckli Stöger Stückler Stütz Stănescu Su Suarez Suartini Suazo Subramaniam
  Subramanian Suciu Sudiati Sugrue Suhonen Suijker Suipeal Suipéal Suits Sujjaboriboon Sukhenai
  Sukurlu Sukurov Sulc Sulcova Sule Suleiman Suleymanlı Suleymanov Sulg Sullivan Sultanlı Sultanov
  Sulzer Sumayyeva Summers Summerville Sun Sunavcova Sunavec Sundaram Sundberg Sundell Sunder
  Sundin Sundqvist Sundstrom Sundström Sunjic Suomalainen Suominen Suppan Supple Supraha Sur Sura
  Surac Suran Suraprachit Suraprasert Surać Surbek Sureda Suresh Suri Surian Surina Surka Surkova
  Suryatmi Suryono Susanti Susi Susnik Sustar Suter Sutinen Sutt Sutter Sutton Suur Suvi Suvorov
  Suwarno Suzuki Sußebier Suárez Sušnik Svab Svabova Svaby Svahn Svanberg Svantesson Svard Svec
  Svecova Svedberg Svehla Svehlova Svendsen Svensson Sverko Svetlicic Svetličić Svoboda Svobodova
  Svobodová Svrbik Svrbikova Svrbík Svrbíková Svärd Swaleh Swaminathan Swamy Swaniawski Swanson
  Swazi Sweeney Sweeny Swennen Swift Swinnen Swords Sykes Sykora Sykorova Symons Synnott Syombua
  Syrjala Syrjälä Szabo Szabó Szalai Szekely Szekeres Szilagyi Szilágyi Szoke Szucs Székely Szücs
  Szőke Szűcs Sá Sáenz Sáez Sáirséal Sámel Sámelová Sámeľ Sámeľová Sánchez Sándor Sárközi Säde
  Säuberlich Sæther Séguin Söderberg Södergren Söderholm Söderlund Söderman Söderqvist Söderström
  Söding Sölzer Sörensen Sööt Søndergaard Sørensen Süleymanlı Süleymanov Süßebier Sýkora Sýkorová
  Sıxlı Sədalı Sədaqətoglu Sədaqətoğlu Səfərli Səlimova Səmədoglu Səmədoğlu Sərifova TAI TAN TANG
  TAO TENG TI TIEN TING TSAI TSAO TSENG TSO TSOU TSUI TU TUAN TUNG Taaj Taal Taanish Tabacu
  Tabassum Tabet Taboada Tacchini Taccola Tack Tadeen Tafazal Taferner Tafoya Tafuri Taggart
  Tagliafierro Tagızadə Tahaw-wur Tahawwur Taheem Tahir Tahirzadə Tahmaseb Tahraoui Tahri Taht
  Tahtinen Taibi Tailliuir Tailor Taimur Taipale Tait Taj Tajammul Tak Takacs Takahashi Takala
  Takkelenburg Takyi Takács Talal Talat Talavera Talbi Talbot Taleb Talha Talhah Tali Taliani
  Talib Taliercio Taliyev Talpas Talpasova Talpaš Talpašová Talts Talwar Talıblı Talıbov Tamanna
  Tamarit Tamas Tamayo Tamba Tamberg Tamborini Tamburello Tamburi Tamburini Tamez Tamm Tamme
  Tammerijn Tammik Tamminen Tampubolon Tamsma Tamás Tan Tanaka Tandon Taneja Tang Tangen Tanghe
  Tangney Tanguay Tanguy Tank Tanner Tansey Tanskanen Tanui Tanzer Tanzini Tao Tapak Tapakova
  Tapdıqlı Tapdıqoglu Tapdıqoğlu Tapia Tapp Tara Tarantini Tarantino Tarassov Tarchetti Tardif
  Tarhan Tarihoran Tarpey Tartaglia Tartini Tarus Tarvainen Tasca Tasche Taskinen Tasso Tassoni
  Tata Tatar Tatarka Tatarkova Tatarková Tatarova Tatarová Tate Tatár Tatárka Tatárová Tauber
  Taucher Tavares Tavcar Tavčar Tawia Tawkeel Taylor Tazka Tazky Tağızadə Teahan Tebaldi Tebboune
  Techer Teder Tedesco Teearu Teesalu Tehan Teixeira Tejada Tejeda Tejedor Tejera Tejero Telesio
  Tella Tellez Tello Temirov Temmerman Tena Tencalla Tenorio Tepes Tepeš Teran Teras Terer
  Terlevic Terlević Ternan Terragni Terrazas Terrell Terron Terry Terrón Teruel Tervo Terzic
  Terzić Terán Tesar Tesař Tesija Tessier Teufl Teunissen Tevetoglu Tevetoğlu Texier Textor Tešija
  Thabekhulu Thabethe Thabizolo Thaker Thakkar Thakur Thaler Thalhammer Thaller Thaman Thamrin
  Thanel Thango Thantananont Thatcher Thein Theis Theisen Thela Thembekwayo Thembela Thenjwayo
  Theraulaz Theriault Therrien Theunis Theuri Theys Thibault Thibaut Thibodeau Thiel Thielen
  Thierry Thies Thijs Thill Thilmany Thinnes Thiong'o Thirion Thiry Thobeni Thole Thom Thoma
  Thomas Thomassen Thomka Thommen Thompson Thomsen Thomson Thonon Thony Thor Thoren Thorens
  Thornton Thorpe Thorsen Thorén Thout Thoya Thoyana Thuku Thulin Thuliswayo Thumbela Thumbeza
  Thuo Thuranira Thurner Thusi Thusini Thwala Thygesen Thys Théraulaz Thériault Thöny Tiainen Tian
  Tianvarich Tiba Ticha Tichy Tichá Tichý Tiefenbacher Tielemans Tiepolo Tiernan Tierney Tighe
  Tihhomirov Tiihonen Tiik Tiits Tijerina Tikka Tikkanen Tilk Tillerson Tillman Tillmanno Timek
  Timekova Timeková Timka Timko Timkova Timková Timlin Timmerman Timmermans Timofejev Timonen
  Timoney Timony Tinguely Tinney Tins Tintzmann Tirabassi Tirado Tirie Tirkkonen Tirop Tirpak
  Tirpakova Tirpák Tirpáková Tisaj Tischler Titipatrayunyong Titov Titus Tiwaa Tiwari Tlustek Toal
  Tobar Tobin Tobler Todd Todsapornpitakul Toft Togher Togliatti Tognazzi Tohall Toibin Toic
  Toivanen Toivonen Toić Tokayev Tolan Toldo Toledo Tolentino Tolin Tolj Tolonen Tolosa Toloza
  Tolvanen Toma Toman Tomana Tomanek Tomanekova Tomanik Tomanikova Tomanova Tomanová Tomaník
  Tomaníková Tomas Tomasek Tomasekova Tomaselli Tomasetti Tomasik Tomasikova Tomasini Tomaska
  Tomasko Tomaskova Tomasova Tomazic Tomaň Tomaňová Tomašek Tomašeková Tomaška Tomaško Tomašková
  Tomažič Tome Tomecek Tomecekova Tomecka Tomecko Tomeckova Tomei Tomek Tomekova Tomeková Tomescu
  Tomeček Tomečeková Tomečka Tomečko Tomečková Tomic Tomicic Tomingas Tomić Tomičić Tomka Tomko
  Tomkova Tomková Tomlinson Tomljanovic Tomljanović Tommaseo Toms Tomsic Tomson Tománek Tománeková
  Tomás Tomáš Tomášek Tomášeková Tomášik Tomášiková Tomáška Tomáško Tomášková Tomášová Tomé Tomšič
  Tonc Toner Toninelli Tonisson Tonisto Tonui Too Toolan Toole Toolin Toolis Toom Tooman Toome
  Toomey Tooming Toomsalu Toor Toots Topic Topić Toplak Topolska Topolsky Topoľská Topoľský Torfs
  Torlonia Tormay Tormey Tormo Tornatore Tornqvist Toro Toroitich Torok Torp Torpey Torphy
  Torralba Torre Torrecilla Torrence Torrens Torrent Torrents Torres Torrez Torricelli Torrijos
  Torstensson Toscani Toscanini Toselli Tosi Toso Tosto Toth Totic Totino Totić Totwiller Touati
  Toubeau Touil Toumi Tournay Toussaint Tovar Towett Towne Townsend Toy Tozzi Tozzo Tracey Tracy
  Traetta Trainor Tran Trantow Traoin Traore Trapanese Trapani Trapp Trask Tratnik Trattner
  Trauner Trausch Travaglia Travaglio Travers Traversa Travia Travis Traxler Traynor Trbovic
  Trbović Treacy Treanor Trebbi Treboux Treccani Trei Treial Treier Treinfhear Trejo Tremblay
  Tremonti Trenor Trentin Trentini Treo Treoigh Trepanier Tresoldi Treutel Treves Trevino Trevisan
  Trevisani Treviño Trezzini Treó Treóigh Trgovcic Trgovčić Triall Triana Trierweiler Trikasemmart
  Trillini Trillo Trimmel Trincavelli Trinkl Tripathi Triplat Trivedi Trlik Trlikova Trlík
  Trlíková Trnski Trobbiani Troch Trofimov Troisi Trombetta Trommler Tromp Tron Troncoso Tropea
  Trost Trotsky Trotta Trottier Troy Trub Truben Trubenova Trubenová Trubin Trudel Trujillo
  Trummer Trump Trupiano Trupp Trussardi Trutanic Trutanić Truu Tréinfhear Trépanier Tröst Trüb
  Trần Tsai Tschentscher Tshisekedi Tsuma Tsvetkov Tubridy Tucker Tudela Tudic Tudić Tudor Tuisk
  Tuithof Tukane Tuksar Tukur Tully Tuma Tumova Tungkasethakul Tuohey Tuohy Tuomi Tuominen
  Tuovinen Tupa Tupy Tupá Tupý Tur Turallı Turati Turchetta Turchi Turci Turcinov Turcok Turcokova
  Turcotte Turesson Turgeon Turina Turins Turiņa Turiņš Turk Turley Turmes Turnbull Turner
  Turongkinanon Turpeinen Turpin Turraoin Turrini Turudic Turudić Turunen Turčinov Turčok
  Turčoková Tusek Tusk Tuskan Tutino Tutty Tutu Tuul Tuulik Tuwei Tuzzolino Tuđa Tušek Tuškan
  Tveit Tweneboa Twidle Twohey Twohig Twomey Twumasi Tyler Tynan Tyrrell Táilliúir Täht Tähtinen
  Täsche Téllez Tóibín Tórrez Tóth Tõnisson Törnqvist Török Türk Tůma Tůmová Təhmasibli Uaithne
  Ubaadah Ubadah Ubaid Ubaidah Ubaldi Ubay Ubayd Ubaydullah Uche Udeh Udinese Udinesi Ugarte Ughi
  Ugrinic Ugrinić Ugurlu Uhban Uhl Uibo Uittenbosch Ukic Ukić Uldry Ulibarri Ulker Ullmann Ulloa
  Ullrich Ulrich Umaarah Umair Umar Umarov Underwood Ungaretti Unger Uniacke Uniaque Unt
  Unterberger Unterweger Uotila Upadhyay Uphaus Uphuis Uphus Uppal Upton Uram Uramova Uramová Urb
  Urbain Urban Urbanova Urbanová Urbany Urbina Urblik Urblikova Urblík Urblíková Urbonas Urena
  Ureña Uria Uriarte Urias Uribe Urlic Urlić Urra Urrab Urrutia Urzua Urzúa Uría Urías Usada
  Usamah Usic Usmonov Utama Utami Uus Uusitalo Uustalu Uwais Uyainah Uğurlu Ušić VI Vaananen Vaati
  Vabaza Vaca Vacek Vachon Vaci Vackova Vacková Vaes Vaessen Vahar Vaher Vahi Vaht Vahter Vahtra
  Vaidya Vaillancourt Vaillant Vain Vainio Vaino Vaisanen Vajcik Vajcikova Vajciková Vajcík
  Vajcíková Vajda Vajdova Vajdová Vala Valach Valachova Valachovic Valachovicova Valachovič
  Valachovičová Valachová Valadez Valbuena Valcarcel Valcárcel Valdebenito Valderrama Valdes
  Valdez Valdivia Valdés Valencia Valenciano Valent Valenta Valente Valentic Valentin Valentine
  Valentino Valentinova Valentić Valentova Valentová Valentín Valentínová Valenzuela Valera Valero
  Valette Valge Valguarnera Vali Valicek Valicekova Valier Valimaki Valjetic Valjetić Valk Valkama
  Valkonen Vall Valladares Valle Vallee Vallejo Vallejos Vallelian Vallenduuk Valles Vallet Vallin
  Valls Vallée Vallélian Vallés Valmarana Valtonen Valusek Valusekova Valuska Valuskova Valušek
  Valušeková Valuška Valušková Valverde Valíček Valíčeková Van Vanaga Vanags Vanbrabant Vance
  Vandaele Vandamme Vandecasteele Vandekerckhove Vandenbergh Vandenberghe Vandenbroucke
  Vandenbussche Vandendriessche Vandeputte Vanderheyden Vanderlinden Vanderstraeten Vandervort
  Vandevelde Vandewalle Vanegas Vanek Vanekova Vaneková Vang Vangisa Vanhee Vanhoutte Vanhove
  Vankova Vanneste Vansteenkiste Vanvitelli Vaněk Vaquero Vara Varadi Varano Varas Varela Vares
  Varga Vargas Varghese Varik Varis Varkey Varma Vartiainen Varty Varughese Vasa Vasari
  Vasconcelos Vasek Vasekova Vasiliev Vaska Vasko Vaskova Vasková Vasquez Vass Vasseur Vastenhouw
  Vattimo Vaughan Vaughn Vavra Vavrinec Vavrinecova Vavrinecová Vavrova Vayrynen Vaz Vazquez
  Vaňková Vašek Vašeková Vaška Vaško Vašková Veale Veas Vecellio Vecoli Veenendaal Veenstra Vega
  Vegt Veic Veilleux Veit Veić Vejar Vela Velandia Velasco Velasquez Velazquez Veldak Veldakova
  Velderman Velez Veliz Veloso Veltman Veltroni Velásquez Velázquez Velďák Velďáková Venalainen
  Vendetti Venditti Vendrell Venegas Veneziano Venier Venkataraman Venkatesh Vento Venturi
  Venäläinen Vera Verbeeck Verbeek Verbeke Verbiest Verbist Verboom Verboven Verbruggen Verbrugghe
  Vercammen Vercauteren Vercelloni Vercoe Vercruysse Verda Verdejo Verdi Verdier Verdonck Verdone
  Verdu Verdugo Verduzco Verdú Vereecke Vereecken Verelst Veres Verfaillie Verga Vergara
  Vergassola Vergauwen Vergeer Vergerio Verhaar Verhaegen Verhaeghe Verhagen Verharen Verheij
  Verhelst Verheuvel Verheyden Verheyen Verhoeven Verhulst Verkade Verlinden Verma Vermeersch
  Vermeil Vermeir Vermeire Vermeiren Vermeulen Vermeylen Verri Versace Verschuere Verschueren
  Verschut Versluijs Verstappen Verstraete Verstraeten Vertoor Vertooren Vervaeke Vervaet Vervoort
  Verwimp Verwoert Vesel Vesela Veselova Veselová Vesely Veselá Veselý Veski Vespa Vespucci
  Vestergaard Vesterinen Vesterlund Vestin Veternik Veternikova Veterník Veterníková Vethayasas
  Veum Veysəlli Vezi Vezina Vezzali Viaene Vial Viana Vianello Viberg Vicen Vicena Vicencio
  Vicenova Vicenová Vicens Vicente Victor Victory Vidakovic Vidaković Vidal Vidas Videla Vidic
  Vidmar Vidoni Vidov Vidovic Vidović Vidovič Vieira Vienne Viera Vierdag Vig Vigil Vigliotti
  Vigneron Vignon Vigorelli Viik Viira Viitala Viitanen Vik Viklund Viks Viksna Vikstrom Vikström
  Vila Vilain Vilakazi Vilalta Vilanova Vilaplana Vilar Vilayətoglu Vilayətoğlu Vilches Vilcina
  Vilcins Vilciņa Vilciņš Vilhelmsson Viljanen Viljevac Vilks Vill Villa Villablanca Villadicani
  Villagomez Villagra Villagran Villagrán Villagómez Villalba Villalobos Villalonga Villalpando
  Villamil Villamizar Villanueva Villar Villareal Villarosa Villarreal Villarroel Villasenor
  Villaseñor Villaverde Villegas Villemson Villena Villeneuve Vina Vinas Vincent Vincetic Vincetić
  Vinck Vincze Vink Vinogradov Vinyuvanichkul Viola Virag Virgilio Virk Virta Virtanen Virág
  Visconti Visintini Vismara Visnapuu Visnovska Visnovsky Visser Vissers Viswanathan Vitali
  Vitasovic Vitasović Vitek Vitkova Vitola Vitolina Vitolins Vitols Vittadello Vitturi Vivaldi
  Vivanco Viveros Vives Viviani Vizcaino Vizcaíno Vizintin Viña Viñas Višňovská Višňovský Vižintin
  Vlach Vlachova Vlachovic Vlachovicova Vlachovič Vlachovičová Vlachová Vladislavic Vladislavić
  Vlaeminck Vlasic Vlassov Vlašić Vlcek Vlckova Vleugels Vlk Vlkova Vlková Vlna Vlnka Vlnkova
  Vlnková Vlnova Vlnová Vlček Vlčková Vodopivec Voet Vogel Vogl Vogler Vogt Vohra Voinea Voisin
  Vojkovic Vojković Vojtek Vojtekova Vojteková Vojtka Vojtko Vojtkova Vojtková Volarevic Volarević
  Volaric Volarić Volcke Volk Volkman Volkov Vollbrecht Volta Volterra Von VonRueden Vonlanthen
  Voortman Vora Vorkapic Vorkapić Vorobjov Voronin Voros Vos Vosu Voutilainen Vozar Vozarova
  Vozila Vozár Vozárová Vrabcova Vrabcová Vrabec Vrabelj Vrablec Vrablecova Vrablecová Vrancken
  Vranckx Vranic Vranić Vranken Vrban Vretenar Vrhovec Vsiliauskas Vu Vucetic Vucin Vuckovic
  Vugdelija Vugec Vuille Vuk Vukman Vukobratovic Vukobratović Vukovic Vuković Vukusic Vukušić
  Vuljak Vumisa Vundla Vunisa Vuorela Vuori Vuorinen Vučetić Vučin Vučković Vyas Vydarena Vydareny
  Vydarená Vydarený Váradi Váska Vásková Vásquez Vávra Vávrová Vázquez Vähi Väisänen Väli Välimäki
  Väyrynen Väänänen Vélez Véliz Vézina Vítek Vítková Võsu Vörös Vīksna Vītola Vītoliņa Vītoliņš
  Vītols Vũ Vəfalı Vəlioglu Vəlioğlu Vəlixanov Vəliyeva Vəlizadə Vəziroglu Vəzirov Vəziroğlu WAN
  WANG WEI WEN WENG WU Waahid Waajid Waardeloo Wable Wabomba Wabwile Wabwire Wacana Wachira
  Wachter Wade Wadhwa Wadi Wadood Waelchi Wafa Wafeeq Wafula Wagener Wagenknecht Wagenvoort
  Waghorn Wagle Wagner Wahhaaj Wahlberg Wahlgren Wahlstrom Wahlström Wahner Wahome Wahyudin
  Wahyuni Wainaina Wairimu Waithaka Waithera Waithira Wakhungu Wakio Wako Walch Walcher Walder
  Waldner Waldron Wali Walia Walker Wall Walla Wallace Wallen Waller Wallgren Wallin Wallis
  Wallner Walls Wallén Walser Walsh Walshe Walsteijn Walter Walters Waltl Walton Waluyo Wamaitha
  Wamalwa Wamboi Wambua Wambugu Wambui Wambura Wampach Wamuyu Wan Wanda Wandera Wandl Wang Wanga
  Wangai Wangare Wangari Wangechi Wangeci Wanger Wangila Wangui Wanijiku Wanja Wanjala Wanjau
  Wanje Wanjiku Wanjira Wanjiru Wanjohi Wanjugu Wannapaitoonsri Wantz Wanyama Wanyoike Wanyonyi
  Wanza Wanzala Ward Ware Wario Warmer Warner Warnier Warren Warrior Waruguru Warui Wasendlunkulu
  Washington Wasike Wasita Waskita Wason Wasonga Wastuti Wasunun Waswa Watanabe Waters Wathelet
  Watkins Watsica Watson Watt Watters Wattiez Watts Waugh Wauters Wauthier Wavinya Waweru Wawira
  Wawire Way Wayua Weaver Webb Webby Weber Webster Wechselberger Wechuli Weeks Weeldenburg
  Weerdenburg Weever Wegmann Wegscheider Wehner Wehrli Wei Weibel Weidinger Weigl Weihmann
  Weijland Weijters Weiler Weimann Weimer Weinberger Weinhage Weinhold Weir Weis Weiser Weisgerber
  Weiss Weissenbock Weissenböck Weissnat Weitzel Weiß Wekesa Wela Welch Weldon Welf Wellens Weller
  Wells Welter Wen Wende Wendt Weng Wenger Weninger Wennberg Wensen Wenzl Werdes Were Wernecke
  Werner Weru Wery Wesack Wesonga West Westberg Wester Westerbeek Westerberg Westerburg Westerlund
  Westermann Westin Westlund Westman Weston Wettstein Wever Weydert Weyland Weylant Weyrich Weza
  Whalen Wheeler Whelan Whelehan Whitaker White Whitehead Whitehouse Whitney Whittaker Whitty
  Whyte Wiafe Wiberg Wibisono Wibowo Wicht Widen Widhalm Widiastuti Widmann Widmer Widodo Widén
  Wiedner Wiegand Wiek Wieland Wieloch Wiener Wies Wiesbauer Wieser Wiesinger Wiesner Wiggins
  Wigman Wijaya Wijayanti Wijland Wiklund Wikstrom Wikström Wilcken Wilcox Wild Wilderman
  Wildschut Wiley Wilfinger Wilhelm Wilhelmsson Wilkerson Wilkin Wilkins Wilkinson Will Willaert
  Willame Wille Willekens Willem Willems Willemsen William Williams Williamson Willis Willms Wills
  Wilmart Wilmes Wilmet Wilmont Wilmotte Wilms Wilmsen Wilson Wilton Wiltzius Wimmer Wimolnot
  Winandy Winarno Winarsih Winberg Windhager Windisch Windler Winkler Winnrich Winter Winters
  Wintheiser Winther Wipstrik Wirth Wirtz Wirz Wise Wisoky Wisozk Witting Wittmann Wiza Wogerbauer
  Wohlgemut Wohlmuth Wohlwend Wohrer Wolf Wolfe Wolff Wolffel Wolfinger Wolfsdr Wolfswinkel Wolter
  Wolters Wolzak Wong Wood Woodard Woods Woodward Woolley Wooning Woudenberg Woulfe Wouters
  Woutersz Wratt Wren Wrenn Wright Wrynn Wu Wuckert Wulandari Wulf Wulff Wunderink Wunsch Wurm
  Wurzer Wurzinger Wuthrich Wutke Wuyts Wyatt Wyman Wynants Wynne Wyss Wähner Wéry Wögerbauer
  Wöhrer Wüthrich Xaba Xakimov Xala Xhakaza Xi Xia Xiang Xiao Xie Ximba Xiong Xolidov Xolo Xu Xue
  Xulu Xəlilov YANG YAO YEH YEN YIN YING YU YUAN YUEH Yaa Yaamoa Yadav Yadid Yafir Yaghnam Yahaya
  Yahi Yahia Yahiaoui Yahyaa Yahyoev Yakub Yamada Yamaguchi Yamamoto Yaman Yamashita Yamazaki Yan
  Yanez Yang Yanukovych Yao Yaqubov Yar Yasinaeva Yasinov Yasir Yasminova Yates Yatich Yator Yawer
  Yawson Ybarra Ye Yeboa Yeboah Yego Yegon Yei Yeltsin Yengwa Yengwayo Yepes Yeyeye Yi Yildirim
  Yilmaz Yin Yirenkyi Ylinen Ylitalo Ylonen Ylönen Yoder Yogi Yohannan Yolanda Yoo Yoon York
  Yorulmaz Yoshida Yost Young Youprasert Yousfi Yu Yuan Yudas Yuksel Yulianti Yuliarti Yundt
  Yuniar Yunusov Yushchenko Yusifoglu Yusifoğlu Yusifqızı Yusifzadə Yussuf Yuste Yusuf Yusupov
  Yáñez Yüksel Yıldırım Yılmaz Zaafir Zaahid Zaahir Zaakir Zaal Zabala Zabaleta Zabarella Zabjacan
  Zaborska Zaborsky Zaccagnini Zaccardo Zacchia Zacco Zach Zachar Zachara Zacharia Zachariah
  Zacharias Zachariasova Zachariaš Zachariašová Zachariáš Zachariášová Zacharova Zacharová
  Zackariya Zafar Zafir Zafrul Zagar Zaguri Zahaar Zaheer Zahharov Zahn Zahri Zahroyeva Zahrun
  Zahur Zaidi Zaitsev Zajac Zajacova Zajacová Zajc Zak Zakariyoev Zake Zakinja Zakis Zakiyaxonova
  Zakova Zakrajsek Zakrajšek Zalite Zalitis Zalokar Zambrano Zamengo Zamora Zamorani Zamorano
  Zampa Zamudio Zanazzo Zangerl Zanichelli Zanker Zanoski Zanoški Zanzi Zaoui Zapata Zaragoza
  Zarar Zarate Zardari Zarif Zarina Zarinova Zarins Zariņa Zariņš Zarlino Zauner Zavala Zawadi
  Zayas Zaydan Zayidov Zaynabova Zayyir Zaķe Zaķis Zbinden Zboncak Zeba Zebec Zecchini Zechmeister
  Zechner Zedillo Zeemans Zeffirelli Zehetner Zehnder Zeiler Zeilinger Zeimes Zeimet Zeiner Zelaya
  Zeldenrust Zelensky Zelenskyy Zeleznik Zeleznikova Zelic Zelić Zeller Zeltina Zeltins Zeltiņa
  Zeltiņš Zeman Zemanova Zemanová Zemlak Zemljic Zemljič Zeng Zengin Zenner Zenteno Zenz Zepeda
  Zerjav Zeroual Zerrouki Zetterberg Zetticci Zettl Zevenboom Zezelic Zgorelec Zhang Zhao Zheng
  Zhong Zhou Zhu Zhukov Ziane Ziani Zibert Zic Zichichi Zidane Ziegert Ziegler Ziemann Zieme
  Ziemele Ziemelis Zigmund Zigmundova Zigo Zigova Zigová Zijlemans Zijlmans Zikhungwini Zikovic
  Zima Zimka Zimkova Zimková Zimmer Zimmerman Zimmermann Zimova Zimová Zingg Zinnurova Zirme Zirne
  Zirnis Ziro Zito Zitouni Zivic Zivkovic Zizek Zmaic Zmaić Znidarsic Zobel Zochling Zohrer Zola
  Zollinger Zoppetti Zoppetto Zorbach Zorko Zorlu Zorman Zorrilla Zotter Zou Zouaoui Zrilic Zrilić
  Zrinski Zubairu Zubayrov Zubcic Zubek Zubekova Zubeková Zubka Zubko Zubkova Zubková Zubrik
  Zubrikova Zubrík Zubríková Zubčić Zufika Zugec Zuidweg Zuijdveld Zujev Zukauskas Zukov Zulaika
  Zulauf Zulkarnain Zuluaga Zuma Zunec Zuniga Zupan Zupanc Zupancic Zupanic Zupančič Zuravljov
  Zurcher Zurita Zuvela Zuwayhir Zuzic Zvaigzne Zver Zvirbule Zvirbulis Zwart Zwijsen Záborská
  Záborský Zárate Zänker Zöchling Zöhrer Zúbek Zúbeková Zúbrik Zúbriková Zúñiga Zürcher Zālīte
  Zālītis Ághas Águila Álamo Álvarez Álvaro Ángel Ás Ávalos Ávila Åberg Ågren Åkerlund Åkerman
  Åkesson Åsberg Åslund Åström Çamurcuoğlu Çetin Çingizoğlu Çorlu Çəmənli Çəmənzəminli Émond
  Étienne ÓBroinín Órdenes Õispuu Õun Õunapuu Öberg Öcalan Öhman Öhri Östberg Österberg Östling
  Östlund Östman Ødegard Ødegård Østergaard Ülker Ābele Ābola Āboliņa Āboliņš Ābols Ćorić Ćosić
  Ćurić Čagalj Čapka Čapko Čapkovič Čapkovičová Čapková Čapla Čaplovič Čaplovičová Čapľa Čargonja
  Čarnogurská Čarnogurský Čech Čechová Čeh Čekovská Čekovský Čermák Čermáková Černe Černoch
  Černochová Černá Černík Černíková Černý Červený Červeň Červeňová Česnek Česneková Čiernaová
  Čiernik Čierniková Čierny Čizmić Čiš Čižmešija Čobrda Čobrdová Čop Čotić Čović Čubrić Čudić Čuk
  Čukman Čulina Čuljak Čupić Čuček Ďaďo Ďaďová Ďorko Ďorková Ďurek Ďureková Ďurica Ďuricová Ďuriš
  Ďurišová Ďurka Ďurko Ďurkovič Ďurkovičová Ďurkovská Ďurkovský Ďuro Ďurovič Ďurovičová Ďurovský
  Ďurovskýová Ďurová Ďurča Ďurčo Ďurčová Ďutka Ďutková Ďuško Đang Đurasevic Đurašević Đurinic
  Đurinić Đặng İbrahimbəyov İbrahimli İbrahimov İbrahimova İbrahimoğlu İdrisli İdrisoğlu İhsanoğlu
  İldırımoğlu İmanzadə İnönü İsabəyli İsaxanlı İsmayılqızı Ľupták Ľuptáková Říha Říhová Şafak
  Şahbuzlu Şahsuvarlı Şama Şamilov Şamiloğlu Şener Şensoy Şeyxzadə Şirvanzadə Şükürlü Şükürov
  Şıxlı Şərifova Šalajka Šalajková Šalić Šantić Šargač Šarić Šarkan Šarkanová Šarlija Šebo Šebová
  Šegović Šelendić Šeparović Šestak Šestan Ševtšenko Ševčík Ševčíková Šibalić Šidlo Šidlová Šima
  Šimara Šimek Šimeková Šimić Šimičić Šimka Šimko Šimková Šimo Šimon Šimonovič Šimonovičová
  Šimonová Šimončič Šimončičová Šimová Šimunić Šimunović Šimík Šimíková Šinkovec Šinković Šipek
  Šipić Šitum Škantár Škantárová Škara Škoda Škoviera Škovierová Škriniar Škriniarová Škrlin
  Škrnički Škrtić Škugor Škultéty Škultétyová Škunca Šlahor Šlahorová Šlivka Šlivková Šmajda
  Šmajdová Šmid Šmíd Šmídová Šokčević Šoltés Šoltésová Šoltýs Šoltýsová Šošić Šoštarić Špika
  Špilár Špilárová Špišić Špoljarić Špralja Štefan Štefanec Štefanka Štefanko Štefanková
  Štefanovič Štefanovičová Štefanová Štefović Štefunko Štefunková Štefánek Štefáneková Štefánik
  Štefániková Štifanić Štimac Štrba Štrbac Štrbová Štrljić Štrukelj Šturlan Štěpánek Štěpánková
  Štšerbakov Šulc Šulcová Šunjić Šupraha Šuran Šurbek Šurina Šurka Šurková Šuňavcová Šuňavec
  Šuštar Švec Švecová Švehla Švehlová Šverko Šváb Švábová Šváby Šťastná Šťastný Ťapák Ťapáková
  Ťažká Ťažký Žabjačan Žagar Železnik Železník Železníková Žerjav Žeželić Žibert Žic Žigmund
  Žigmundová Žigo Žigová Žiković Živić Živković Žižek Žnidaršič Žufika Žugec Žukauskas Žukov Žunec
  Županić Žuravljov Žuvela Žužić Žák Žáková Əbdulrəhmanlı Əbdülrəhmanlı Ədiloglu Ədiloğlu
  Əfəndiyeva Əfəndizadə Əhmədli Əhmədov Əhmədzadə Əkbərova Əkbərzadə Əlibəyli Əlibəyov Əlioglu
  Əlioğlu Əlixanlı Əliyeva Əlizadə Əlləzoglu Əlləzoğlu Ələkbərli Ələkbərzadə Əmirli Əmirov Əmirova
  Əsgərli Əsgəroglu Əsgərov Əsgərova Əsgəroğlu Əylisli Əzimzadə
  """#
