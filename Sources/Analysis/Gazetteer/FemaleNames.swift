/// Given names of women.
///
/// In the order of their bytes. Written by scripts/gazetteer/names.py. Sources: the locales of Faker (MIT); the names of
/// heads of state and ministers of the last decades.
let femaleNameTable: StaticString = #"""
  Aaaqil Aaban Aabid Aachal Aada Aadam Aadhya Aadil Aafiya Aahana Aahil Aalam Aalee Aalim Aaliyah
  Aamil Aamir Aamirah Aanuoluwapo Aaqil Aarif Aarini Aariz Aarna Aaryan Aashi Aashif Aashir Aasif
  Aasim Aatif Aatiq Aaus Aayan Aazim Aba Abaan Abagail Abbey Abbi Abbie Abbigail Abby Abdi Abebi
  Abelone Abena Abeni Abha Abigael Abigail Abigaili Abigale Abigayle Abigaíl Abina Abiye Abosede
  Abril Acarkan Achieng Achsah Acılay Ada Adaeze Adah Adal Adaline Adalyn Adalynn Adamaris Adda
  Addie Addison Addisyn Addyson Ade Adebukola Adel Adela Adelaida Adelaide Adelasia Adele
  Adelgunde Adelheid Adelia Adelina Adelinde Adeline Adell Adella Adelle Adelyn Adelynn Adenike
  Adepeju Adesewa Adesua Adetoke Adetoun Adhra Adia Adiela Adila Adilene Adilə Adimu Adina Adison
  Adline Adolfine Adomas Adora Adoracion Adoración Adria Adriana Adriane Adrianna Adrianne Adriene
  Adrienn Adrienne Adrija Adrijana Adriána Adunni Advika Adviye Adweta Adwoa Adya Adyson Adèle
  Adéla Adélaïde Aedin Aenne Afaq Aferdita Affie Afia Afife Afra Africa Afruza Afton Afua Afət
  Agata Agatha Agathe Agbegim Agca Aggie Aglaia Agnes Agnesa Agnese Agness Agneta Agnete Agnieszka
  Agnès Agnė Agostina Agripina Agueda Agusta Agustina Agáta Ahmed Ahter Aicha Aida Aideen Aidə
  Aiga Aija Aiko Aila Ailbhe Aileen Ailene Aili Ailis Ailish Aimee Aimée Aina Ainara Aine Aino
  Ainoa Ainsley Airi Aisha Aishani Aishling Aisling Aislinn Aistis Aisyah Aitana Aivaras Aiyana
  Aiyanna Aja Ajda Ajeng Ajla Ajna Ajoke Akay Akeelah Akemi Akgunes Akgüneş Akifə Akinyi Akira
  Akise Akmaral Akos Akosua Akoth Aksoy Akua Akumaa Akumu Akyıldız Ala Alabama Alabezek Alaina
  Alana Alani Alanis Alanna Alannah Alara Alaya Alayna Alaz Alba Alberta Alberte Albertha
  Albertina Albertine Albina Albulena Albína Alcie Alcira Alda Aldona Aldonza Ale Alea Aleah
  Alease Alecia Aleen Aleena Aleida Aleisha Alejandra Alejandrina Aleksandra Aleksandras Alemsah
  Alena Alene Alenka Alesha Alesia Alessandra Alessia Aleta Aletha Alethea Alex Alexa Alexandr
  Alexandra Alexandrea Alexandria Alexandrie Alexandrina Alexia Alexina Alexis Alexus Alexys
  Alfonsina Alfreda Algirdas Algıs Algış Ali Alia Aliana Alica Alice Alicia Alicja Alida Alika
  Alina Aline Alis Alisa Alise Alisha Alison Alissa Alisson Alivia Alix Aliya Aliyah Aliyə Aliza
  Alize Alizee Alizée Alja Alka Alla Allana Allean Alleen Allegra Allena Allene Allie Alline
  Allison Allisson Ally Allyson Allyssa Alma Almasi Almast Almaz Almeda Almedia Almendra Almeta
  Almina Almira Almudena Almut Almuth Almyra Aloisia Alojzia Alojzija Aloma Alondra Aloyse Alpha
  Alphonsine Alsoy Alsu Alta Altha Althea Altie Altınbike Altıncicek Altınçiçek Alva Alvena Alvera
  Alverda Alverta Alvina Alvine Alvira Alvīne Alwilda Alwina Alwine Aly Alya Alyce Alycia Alys
  Alysa Alyse Alysha Alysia Alyson Alyssa Alyssia Alyvia Alzbeta Alzina Alícia Alīda Alısık Alışık
  Alžbeta Alžběta Ama Amada Amahle Amaia Amaira Amal Amalia Amalie Amalija Amanda Amandine Amani
  Amara Amarachi Amari Amarilis Amaris Amaya Ambar Amber Amberly Ambre Amel Amela Amelia Amelie
  Amelija America Amey Ami Amiah Amie Amina Aminatu Amira Amirah Amiya Amiyah Amma Ammie Amoke
  Amondi Amope Amor Amparo Amra Amre Amrita Amruta Amy Amy-Lee Amy-Leigh Amya Amália Amélia Amélie
  América Amālija An Ana Anabel Anabela Anabella Anabelle Anaelle Anahera Anahi Anahis Anahí
  Anaida Anais Analia Anamaria Anamika Anargul Anargül Anasa Anastacia Anastasia Anastasie
  Anastatia Anastazie Anastazja Anastázie Anaya Anaëlle Anaís Anaïs Anca Ancuta Ancuța Anda Andela
  Andjela Andjelina Andra Andrada Andrea Andree Andreea Andreia Andreja Andrejka Andrena Andria
  Andrina Andrius Andréa Andrée Anděla Ane Anel Anemona Aneta Anete Anett Anette Anezka Anežka
  Angalia Angel Angela Angele Angeles Angelia Angelic Angelica Angelika Angelina Angeline
  Angelique Angelita Angella Anghelina Angie Angèle Angélica Angélique Anh Ani Anica Anice Anie
  Aniela Anika Aniko Anikó Anina Anisa Anisoara Anissa Anita Anitra Aniya Aniyah Anișoara Anja
  Anjali Anjanette Anjelica Anka Anke Ankica Ann Ann-Britt Ann-Charlott Ann-Charlotte Ann-Christin
  Ann-Christine Ann-Kathrin Ann-Kristin Ann-Louise Ann-Mari Ann-Marie Ann-Sofi Ann-Sofie Anna
  Anna-Karin Anna-Lena Anna-Liisa Anna-Lisa Anna-Luise Anna-Maria Anna-Marie Annabel Annabell
  Annabella Annabelle Annah Annalena Annaliese Annalisa Annalise Annamae Annamaria Annamarie
  Annamária Annastacia Anne Anne-Catherine Anne-Francoise Anne-Françoise Anne-Kathrin Anne-Katrin
  Anne-Laure Anne-Lise Anne-Marie Anne-Rose Anne-Sophie Annedore Annegret Annegrete Annekatrin
  Anneke Anneleen Annelene Anneli Annelie Annelies Anneliese Annelise Annelore Annemarie Annemette
  Annemie Annemijn Anner Annerose Annet Annett Annetta Annette Anni Annica Annice Annick Annie
  Anniina Annija Annika Annikki Annina Annis Annita Annmarie Annukka Annunziata Anny Anon Anona
  Anouk Anselma Ansley Ansora Antanas Antionette Antje Antoaneta Antoinette Antonela Antonella
  Antonetta Antonette Antonia Antonie Antonieta Antonietta Antonija Antonina Antoņina Antra
  Antònia Antónia Anu Anunciacion Anunciación Anusha Anuta Anuța Anvi Anya Anyango Anyi Anđa
  Anđela Aoibheann Aoibhin Aoibhinn Aoife Apisara Apolena Apolline Apollonia Apolonia April Ara
  Arabella Araceli Aracely Aradhana Arah Aral Araminta Aranka Aranzazu Arcelia Ardath Ardelia
  Ardell Ardella Ardelle Arden Ardeth Ardis Ardita Ardith Ardyce Areli Arely Aretha Argie Arham
  Aria Ariadna Ariana Ariane Arianna Arianne Arie Ariel Ariela Ariele Ariella Arielle Arielė
  Arietta Arifə Arija Arijus Arike Arina Arinola Arisara Aristita Aristița Arizona Arja Arkie Arla
  Arleen Arlena Arlene Arlet Arleth Arletta Arlette Arley Arlie Arlinda Arline Arly Arlyne Armahan
  Armandas Armande Armani Armelle Armida Arminas Arminda Arminta Arnas Arnaude Arnetta Arnoldas
  Aroa Aroha Aronas Arra Arrie Arta Artelia Artemisa Arturas Artūras Arunas Arunima Arusi Arvilla
  Arvydas Arya Aryana Aryanna Arziye Arzu Aránzazu Arıpınar Arūnas Asa Asake Asali Asanti Asatira
  Ascension Ascensión Ase Asha Ashan Ashanti Ashely Ashlea Ashlee Ashleigh Ashlene Ashley Ashli
  Ashlie Ashling Ashly Ashlyn Ashlynn Ashton Ashtyn Asia Asila Asilə Asiman Asliye Asma Asmini
  Asmira Ason Aspen Assia Assumpta Assunta Asta Astrid Astride Asu Asuka Asuncion Asunción Ataahua
  Atanur Atena Atfat Atha Atheel Athena Ati Atiena Atieno Atinuke Atit Atiyye Attaf Attie Attracta
  Aubree Aubrey Aubrie Aud Aude Audie Audra Audrey Audriana Audrianna Audrina Audrius Audry
  Augusta Augustas Auguste Augustina Aulikki Aune Aunyaporn Aura Auraq Aurea Aureja Aurelia
  Aureliana Aurelie Aurelija Aurica Aurilla Aurimas Aurora Aurore Aurélia Aurélie Aurėja Ausma
  Ausra Ausrine Austra Autumn Aušra Aušrinė Ava Avah Averi Averie Averil Avie Avis Avni Avril
  Avunc Avunç Awadil Awamil Awamiri Awan Awani Awero Awesi Awhina Awj Awlya Awmar Awrad Axelle
  Axenia Aya Ayamin Ayan Ayana Ayanna Ayasun Aybet Aybəniz Aycagul Aycagül Aycan Aycicək Aydan
  Aydar Ayduru Ayelen Ayelén Ayesha Aygonenc Aygul Aygun Aygönenç Aygül Aygün Ayhan Ayinke Aykut
  Ayla Ayleen Aylil Aylin Aylla Aynilhayat Aynur Aynurə Aynımah Ayoka Aysar Ayse Ayseana Aysel
  Aysema Aysenur Aysevim Aysu Aysuna Ayten Aytoz Aytöz Aytəkin Aytən Ayu Ayulker Ayyaruk Ayyubi
  Ayçan Ayçiçək Ayülker Ayşeana Ayşenur Azade Azahar Azahara Azalea Azalee Azaria Azariah Azban
  Azeeb Azeneth Aziza Azize Azra Azucena Azul Azuolas Azzie Açılay Aída Aïcha Ağbegim Ağca Aşhan
  Baaba Baahir Baaizeed Baaqee Baaqir Baaree Baashir Baasim Baasit Babar Baber Babett Babette Baby
  Badawi Badegul Badegül Badr Bagdat Baghyawati Baha Bahaa Bahari Bahtinur Baiba Bailee Bailey
  Bairbel Bairbre Balaxanım Balca Baleegh Ballı Bama Bambad Bambi Banu Banü Baqar Baqir Bara Barb
  Barbara Barbel Barbie Barbora Barbra Barbro Barica Barkha Barr Barraq Basaam Baseer Basel Basem
  Bashaar Bashaarat Basharat Basheer Basheerah Basim Basir Basriye Bassam Batal Batool Baylee
  Baylie Bazam Bağdat Bea Beadie Beata Beate Beatrice Beatrijs Beatrix Beatriz Beaulah Bebe Beckie
  Becky Beda Bediriye Bee Begim Begona Begoña Behiza Belen Belgizar Belia Belinda Belkize Bell
  Bella Belle Belva Belén Bena Benas Benazir Benedicte Benedikte Benedita Benek Benice Benigna
  Benita Bennie Benta Bente Benthe Beray Berdie Berengere Berenice Berezat Bergen Berit Beriye
  Bernadett Bernadette Bernadine Bernarda Bernardine Bernardita Berneice Bernetta Bernhardine
  Bernice Berniece Bernita Berra Berrin Berta Bertha Berthe Bertie Bertina Beryl Besarta Besey
  Bess Besse Bessie Beste Betania Beth Betha Bethan Bethann Bethany Bethel Bethzy Betina Betsey
  Betsy Bette Betti Bettie Bettina Betty Bettye Bettyjane Bettylou Beula Beulah Bev Beverlee
  Beverley Beverly Beyhatun Beyonce Bezek Beáta Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya
  Bhekisisa Bhekizizwe Bhekokwakhe Bianca Bianka Bibi Bibiana Bibisora Bibiána Bidayet Biddie
  Bieke Bienvenida Bilaal Bilay Bilginur Bilha Biljana Bilkay Bilkisu Billie Billie-Jo Billy
  Billye Bimala Bina Binay Birben Bird Birdella Birdie Birgid Birgit Birgitt Birgitta Birgitte
  Birgul Birgül Birousk Birsan Birte Birtha Birthe Birtie Biruta Biserka Bishakha Bitten Bitul
  Bitül Bizhan Bjørg Blair Blake Blanaid Blanca Blanch Blanche Blanchie Blandine Blanduzia Blanka
  Blathnaid Blazena Blažena Blerina Blerta Blessing Blossom Bluette Bo Bobbi Bobbie Bobby Bobbye
  Bodil Boel Bogdana Boglarka Boglárka Bohdana Bohumila Bohuslava Bolatito Boluwatife Boma Bonita
  Bonnie Bonny Bonu Borbala Borbála Bosibori Bouchra Bozena Bozica Bozidara Božena Božica Božidara
  Braelyn Brande Brandee Brandi Brandie Brandon Brandusa Brandy Branislava Branka Brea Breana
  Breann Breanna Breanne Breda Bree Breeda Breege Breffni Brenda Brendah Brenna Breonna Brett Bria
  Briana Brianda Brianna Brianne Brid Bridget Bridgett Bridgette Bridgit Bridie Brielle Briget
  Brigette Brighid Brigid Brigida Brigita Brigitta Brigitte Briley Brilyant Brinda Brinley Brionna
  Brisa Bristol Brit Brita Britany Britney Britni Britny Britt Britt-Mari Britt-Marie Britta
  Brittaney Brittani Brittanie Brittany Brittnay Brittnee Brittney Brittni Brittnie Brittny Brogan
  Brona Bronach Bronagh Bronislava Bronwen Bronwyn Brook Brooke Brooklyn Brooklynn Broņislava
  Bruna Brunhild Brunhilde Bruni Brunilda Bryana Bryanna Brylee Bryn Brynlee Brynn Bryony Brândușa
  Brígida Buelah Buena Buffy Bukurije Bula Bulah Buna Bunmi Buraid Burcuhan Bureyre Burnice Busara
  Busisiwe Busra Busranur Buşra Byrd Byrdie Bárbara Bärbel Béatrice Béatrix Bénédicte Bérengère
  Bérénice Büreyre Büşranur Bənovsə Bənövşə CHIA-JUNG CHIA-LING CHIA-YING CHIN-FENG CHIN-LIEN
  CHING-I CHIU-HSIANG CHIU-YUEH CHUN-MEI COmfort Cacilia Cacilie Caddie Cadence Caetana Caglar
  Cahan Cailin Cailyn Cait Caitlin Caitlyn Caitlynn Caitriona Cajsa Caldonia Caleigh Cali Calista
  Calixta Calla Calleigh Callie Calım Cambria Camelia Cameron Cami Camila Camilla Camille Camisha
  Cammie Campbell Camryn Canan Candace Candela Candelaria Candelas Candi Candice Candida Candis
  Candy Candyce Canfeza Cannie Cannur Canseven Canur Caoilfhionn Caoimhe Capitola Cappie Caprice
  Capucine Cara Caragh Caren Carey Cari Caridad Carie Carin Carina Carine Carisa Carissa Carita
  Carla Carlee Carleen Carleigh Carlene Carley Carli Carlie Carlijn Carlota Carlotta Carly Carlyn
  Carma Carmel Carmela Carmelita Carmella Carmen Carmenza Carmina Carmine Carminho Caro Carol
  Carola Carolann Carole Carolee Carolien Carolin Carolina Caroline Carolyn Carolyne Carolynn
  Caron Carra Carren Carri Carrie Carrol Carroll Carry Carson Cary Caryl Caryn Casandra Casey
  Casiana Casie Cassandra Cassidy Cassie Cassondra Cataleya Catalina Catarina Caterina Catharina
  Catharine Catherina Catherine Catheriona Cathern Cathey Cathi Cathie Cathleen Cathrin Cathrina
  Cathrine Cathriona Cathryn Cathy Catia Catina Catinca Cato Catrin Catrina Catrine Catrinel
  Catriona Caydence Cayetana Cayla Caylee Ceara Cecelia Cecile Cecilia Cecilie Cecilija Cecille
  Cecily Cecília Cedide Ceil Celena Celene Celesta Celeste Celestia Celestina Celestine Celia
  Celie Celina Celinda Celine Cemiyle Cena Centa Centrine Ceola Cerasela Cevale Cevregul Ceyhun
  Ceyhunə Ceyla Ceylin Ceyran Cezara Chaaya Chaifah Chaitaly Chaiwut Chaka Chakrika Chalisa
  Chamali Chaman Chameli Chana Chanchal Chanda Chandani Chandler Chandra Chanel Chanelle Chaney
  Chanez Changaz Chanie Chanikan Chaniya Channie Channing Chantal Chante Chantel Chantelle Chanya
  Chao Charis Charissa Charisse Charita Charity Charla Charlee Charleen Charlene Charlesh Charley
  Charlie Charline Charlize Charlott Charlotta Charlotte Charlottie Charlsie Charmaine Charo
  Charolette Charos Charvi Chase Chashida Chasity Chasmum Chastity Chausiki Chavvi Chawin Chawish
  Chaya Chayanin Chayapat Chebet Chelangat Chelo Chelsea Chelsey Chelsi Chelsie Chelsy Chepkemoi
  Chepkoech Chepkorir Cher Cheragh Cherelle Cheri Cherie Cherilyn Cherise Cherish Cherith
  Cherotich Cherrelle Cherri Cherrie Cherry Cherryl Cheryl Cheryle Cheryll Chessie Chestina
  Cheyanne Cheyenne Chi Chiamaka Chiara Chidimma Chimere China Chinelo Chinyere Chipukizi Chiquita
  Chiraz Chita Chiyo Chizoba Chloe Chloie Chloé Chloë Chlóe Chris Chrissie Chrissy Christa
  Christa-Maria Christabel Christal Christeen Christel Christelle Christen Christena Christene
  Christi Christian Christiana Christiane Christianne Christie Christin Christina Christine
  Christl Christy Chrystal Chuki Chus Chyna Chynna Ciaobella Ciara Ciarra Ciarrai Cicely Cici
  Cicək Cielo Ciera Cierra Cihan Ciji Cilga Cilla Cilli Cilly Cimnaz Cinarə Cinda Cindi Cindy
  Cinnamon Cinta Cinthia Cinthya Cintia Cinzia Cipriana Cirkeline Cisem Citlali Citlalli Citra
  Clair Claire Claire-Lise Clara Clarabelle Clare Claribel Clarice Clarinda Clarine Clarisa
  Clarissa Clarisse Classie Claude Claudette Claudia Claudie Claudina Claudine Cleda Clelia Clella
  Clem Clemence Clemencia Clementina Clementine Clemie Clemma Clemmie Cleo Cleola Cleone Cleopatra
  Cleora Cleta Cleva Clevie Cliffie Cliodhna Cliona Clodagh Cloe Clora Clorinda Clothilde Clotilda
  Clotilde Cloé Clyda Clydie Clytie Clàudia Cláudia Cläre Clémence Clémentine Codie Codrina
  Codruta Codruța Coleen Coletta Colette Coline Colleen Collette Colomba Colpan Columbia Comfort
  Concepcion Concepción Concepta Concetta Concha Conchita Connie Conny Consolata Constanca
  Constance Constanta Constantina Constantino Constanza Constanze Constança Constanța Consuela
  Consuelo Contina Cora Coraima Coral Coralia Coralie Coraline Corda Cordelia Cordella Cordia
  Cordie Cordula Corean Corene Coretta Corey Cori Corie Corina Corine Corinna Corinne Corliss
  Cornelia Cornie Corona Corrie Corrina Corrine Cortney Cory Cosima Cosmina Courteney Courtney
  Crenguta Crenguța Creola Crescencia Cressie Crete Crina Crissie Crissy Crista Cristal Cristen
  Cristi Cristiana Cristin Cristina Cristine Cristy Cruz Crysta Crystal Csilla Cuba Cuheyna
  Custodia Cvetka Cydney Cyndi Cyntha Cynthia Cándida Cátia Cäcilia Cäcilie Cécile Célestine Célia
  Célina Céline Cătălina Cəmalə Cəmilə Daamin Daanish Daanyaal Daawood Dabbah Dabir Dace Daciana
  Dafina Dafne Daghfal Dagmar Dagmara Dagny Dahiana Dahlia Daiana Daiga Daija Daijah Daina Dainess
  Dainius Daire Dairine Daisey Daisha Daisie Daisy Daisye Daiyaan Daja Dajana Dakhil Dakota Daksha
  Dalaja Dale Dalia Dalila Dalili Dalima Dallas Damaris Dameer Damienne Damini Damjana Damlanur
  Damurah Damyanti Dana Danae Daneen Danelle Danette Dani Dania Danica Daniela Daniele Danielius
  Daniella Danielle Danijela Danika Danique Danish Danita Danitza Danièle Danna Dannie Dannielle
  Danuse Danuta Danuše Dany Danyel Danyell Danyelle Daphne Daphné Dara Daragh Darain Darby Darci
  Darcie Darcy Daria Darian Dariana Darija Darika Darina Darinka Darja Darla Darleen Darlene
  Darline Darling Darlyne Darragh Darta Dary Dasa Dasia Dastageer Davida Davina Davnet Dawn Dawna
  Dawne Dawud Dayamai Dayami Dayana Dayanara Dayita Dayle Dayna Dayse Dayyaan Deana Deandra Deann
  Deanna Deanne Dearbhail Dearbhaile Dearbhla Deasia Deb Debbi Debbie Debbra Debby Debera Debi
  Debora Deborah Deborrah Debra Debrah Debroah Dedra Dee Deeann Deedee Deena Deepa Deetta Deger
  Deha Deicy Deidra Deidre Deirbhile Deirdre Deisy Deividas Deja Dejah Del Delaney Delcie Delfina
  Delia Deliah Delila Delilah Delina Delinda Delisa Dell Della Dellar Delle Dellia Dellie Delma
  Delois Delora Delores Deloris Delpha Delphia Delphine Delsie Delta Dema Demetra Demetria Demi
  Demi-Lee Demi-Leigh Dena Deneen Denese Denice Deniis Denine Denis Denisa Denise Denisha Denisse
  Denita Deniz Dennie Derly Derval Dervilla Dervla Derya Deryanur Desirae Desiree Desirée Despina
  Dessa Dessie Destany Destinee Destiney Destini Destiny Devan Devi Devika Devin Devon Devyn Dewey
  Dewi Deyanira Dezzie Değer Dhriti Diah Diamond Dian Diana Dianah Diandra Diane Diann Dianna
  Dianne Dicie Dicy Dida Didina Dietlind Dietlinde Digna Dijana Dilara Dilarə Dilcan Dildora
  Dilfeza Dilhus Dilhuş Dillie Dilnoz Dilnur Dilsad Dilsat Dilsitan Dilşad Dilşat Dimitrina Dimple
  Dina Dinah Dinda Dione Dionisia Dionne Dipta Dita Ditte Divan Divya Dixie Diya Diyora Diána
  Diāna Djuana Djuna Dobromila Dobroslava Dochia Docia Dogannur Doina Dola Dollie Dolly Dollye
  Dolores Doloris Dolphine Domantas Domas Domenica Dominga Dominika Dominique Dominque Dominyka
  Dominykas Domitila Domnica Domonique Dona Donata Donatas Donatella Doner Donia Donie Donita
  Donna Donnie Dora Doralisa Dorathea Dorathy Dorcas Dorcus Doreen Dorene Doretha Doretta Dori
  Doriana Dorien Dorina Dorinda Dorine Doris Dorit Dorita Dorla Dorle Dorli Dorota Dorotea
  Doroteja Dorotha Dorothe Dorothea Dorothee Dorothy Dorothée Dorottya Dorris Dorte Dortha Dorthe
  Dorthea Dorthey Dorthy Dosha Doshia Doshie Dosia Dossie Dot Dottie Dotty Dounia Dove Dovie
  Dovile Dovilė Dovydas Doyinsola Doğannur Draga Dragana Dragica Drahomira Drahomíra Drahoslava
  Drema Drew Drita Drucilla Drusilla Duha Dulce Dulcie Dumisani Dumisile Dumitra Dumitrana Dunja
  Dunya Dunyo Duong Durab Durdanə Durdona Durgadin Durna Durnisə Durrusehvar Dursadiye Dusanka
  Dusty Duyen Duyguhan Duyên Dušanka Dwan Dyan Dylan Dymphna Dympna Dzidra Dzintra Dáša Débora
  Déborah Désirée Dóra Döner Dörte Dörthe Dünya Dürdanə Dürnisə Dürrüşehvar Dārta Dương Eadaoin
  Earlean Earlene Earlie Earline Earnestine Eartha Easter Eathel Eavan Ebba Eboni Ebony Ecaterina
  Ecegul Ecegül Echo Ecrin Eda Edaviye Edda Eddah Eddie Edel Edelgard Edelmira Edeltraud Edeltraut
  Edeltrud Eden Edgaras Edhitha Edie Edilma Edina Edinah Edit Edita Edite Edith Editha Edla
  Edmonia Edna Ednah Edona Edra Edrie Edris Eduarda Edvardas Edvinas Edwina Edyth Edythe Edīte
  Eesaa Eesha Eeva Effa Effie Efil Eftimia Egenur Egidijus Egle Eglė Egzona Ehan Ehrentraud Ehsaas
  Ehsan Eidvile Eidvilė Eija Eijaz Eila Eileen Eilis Eilish Eimantas Eimear Eimer Eimhear Eira
  Eiravati Eithel Eithne Eivor Ejaz Ejlaal Eka Ekaja Ekani Ekanta Ekantika Ekaterina Ekiya Ekta
  El-Amin Ela Elaf Elaina Elaine Elamiye Elana Elayne Elba Elberta Elcira Elcy Elda Eldora Elea
  Eleanor Eleanora Eleanore Elease Electa Elena Eleni Elenor Elenora Elenore Eleonor Eleonora
  Eleonore Eleonóra Elfi Elfida Elfie Elfreda Elfrieda Elfriede Elgie Elgin Eli Elia Eliabeth
  Eliana Eliane Elianna Elida Elien Eliette Elif Elifnur Eligia Eliisa Elin Elina Eline Elinor
  Elinore Eliona Elisa Elisabet Elisabeta Elisabete Elisabeth Elisabetha Elisabetta Elisaveta
  Elise Elisha Eliska Elissa Elita Eliza Elizabet Elizabeta Elizabete Elizabeth Elizbeth Elize
  Elizebeth Eliška Elke Ella Ellamae Ellar Elle Ellen Eller Elli Elliana Ellie Ellinor Ellis Elly
  Ellyn Elma Elmina Elmira Elmire Elmyra Elna Elnarə Elnora Elnurə Eloa Eloah Elodia Elodie Elois
  Eloisa Eloise Elona Elosy Elouise Eloá Eloísa Eloïse Els Elsa Elsbeth Else Elsebeth Elsie Elsy
  Elta Elva Elvan Elvana Elvera Elvia Elvie Elvina Elvira Elvire Elvy Elvíra Elvīra Elwanda Elwira
  Elyse Elyssa Elza Elzada Elzbieta Eléa Eléna Eléonore Elīna Elżbieta Ema Emal Emaline Emanuela
  Emanuella Emanuelly Ember Emelia Emelie Emelina Emeline Emely Emelyne Emer Emerald Emerson Emery
  Emese Emilce Emilee Emilia Emiliana Emilie Emilija Emilis Emilly Emilse Emily Emina Emine Emis
  Emiş Emma Emma-Louise Emmaculate Emmah Emmalee Emmaline Emmanuelle Emmer Emmi Emmie Emmy Emogene
  Emperatriz Emran Emy Emília Emīlija Ena Encarna Encarnacion Encarnación Encarnita Endah Ene
  Enfes Engla Enid Eniko Enikő Eniola Enith Enna Enola Enrika Enriqueta Enya Enzi Eola Eowyn Eppie
  Epsie Era Erbay Erdmute Erem Ergul Ergül Erica Ericka Erie Erika Erikas Erin Erina Eris Eriş
  Erla Erlene Erlinda Erline Erma Ermina Ermine Erna Ernestas Ernestina Ernestine Erny Erva
  Ervaniye Erykah Eryn Erzsebet Erzsébet Esengun Esengün Esfandyar Eshan Eshana Esi Esila Esim
  Eslemnur Esma Esmanperi Esmarelda Esmee Esmeralda Esmira Esmée Esna Esparta Esperanza Esra Essa
  Essence Essi Essie Esta Estefani Estefania Estefany Estefanía Estela Estell Estella Estelle
  Ester Estera Esteri Esther Estie Estrella Eszter Eta Etela Etelka Etelvina Etha Ethel Ethelene
  Ethelyn Ether Ethie Ethna Ethne Ethyl Ethyle Etizaaz Etna Etta Etter Ettie Eudora Eufemia
  Eufrosina Eugenia Eugenie Eugénia Eugénie Eula Eulah Eulalia Eulalie Eulália Euna Eunice Eunika
  Euphemia Eura Eusebia Eva Eva-Lena Eva-Maria Eva-Marie Evaldas Evalena Evaline Evalyn Evalyne
  Evamaria Evance Evangelia Evangelina Evangeline Evangelista Evanghelina Evde Eve Evelena Evelia
  Evelien Eveliina Evelin Evelina Eveline Evelyn Evelyne Evelynn Evelína Ever Everline Everlyne
  Evette Evi Evia Evie Evija Evita Evon Evonne Evrim Evy Ewa Ewatomi Ewelina Exa Exie Ezgin Eşim
  Fabia Fabiana Fabienne Fabiola Fabiënne Fabrizia Fadekemi Faderera Fadile Fadime Fadıla Fae
  Fahari Fahmi Fainche Fairy Faisa Faith Faizah Faizan Faize Falak Falguni Fallon Falon Familə
  Fanaka Fancy Fang Fanni Fannie Fanny Fannye Farah Faraja Farangiz Farhiya Farhunnisa Farida
  Farijika Fariza Farrah Farzona Fathonah Fatigul Fatigül Fatiha Fatihə Fatima Fatime Fatimə
  Fatinur Fatma Fatmanur Fatmire Fatuma Faustas Fawn Fay Faye Fayize Fazli Febe Febi Feden
  Federica Fehintola Fehmiye Felecia Felice Felicia Feliciana Felicidad Felicie Felicitas Felicity
  Feline Felipa Felisa Felisha Felista Felister Felistus Felizitas Fella Fem Femke Fenna Fenne
  Ferahdiba Feraye Ferhan Feriel Ferinaz Fermuta Fern Fernanda Fernande Ferne Ferny Feruza Feryas
  Feyha Feyzin Fiamma Fibikemi Fidan Fidaye Fidela Fidelia Fidelma Fidvi Fien Fiene Fikayomi
  Fildan Filipa Filippa Filiz Filofteia Filomena Filoména Fimar Finley Finola Fiona Fionna
  Fionnuala Fionnula Fiorella Firdevis Firuzə Firəngiz Fitnat Fitore Fitria Fitriani Fizzə Fjolla
  Flavia Flavie Fleda Fleeta Fleta Fleur Flo Floare Floarea Flonnie Floor Floortje Flor Flora
  Florance Flore Florence Florencia Florene Florenta Florentina Florentine Florența Floretta
  Floriana Floriane Florica Florida Florie Florina Florinda Florine Florrie Flossie Floy Flurina
  Folashade Fonda Forest Fortunata Forum Fotima Fouzia Fran Franc Franca France Frances Francesca
  Franchesca Francia Francies Francina Francine Francis Francisca Franciska Francisquita Francoise
  Francy Franka Frankie Frantiska Františka Franziska Françoise Frauke Freda Freddie Frederica
  Fredericka Frederika Frederike Frederikke Frederique Fredrika Freeda Freia Freida Freja Fresia
  Freya Frida Fridah Frieda Friedericke Friederike Friedhilde Friedl Friedlinde Frona Fronia
  Fronie Fronnie Frusina Frédérique Fugen Fuma Fumiko Fátima Félicie Féline Fügen Fəridə Fərqanə
  Fəxriyyə Gabel Gabi Gabriela Gabriele Gabrielius Gabriella Gabrielle Gabrielly Gaby Gaelle Gaia
  Gaida Gail Gaja Gala Gale Galilea Galina Gambo Gang Ganga Ganimete Ganiye Garima Garnet Garnett
  Gasti Gaurangi Gauri Gaurika Gautami Gawati Gay Gayathri Gaye Gayla Gayle Gaylene Gaynell Gaëlle
  Geanina Gearldine Gediminas Geetika Gelengul Gelengül Gelsomina Gema Gemma Gena Gene Genesis
  Geneva Genevieve Geneviève Genevra Genie Gennie Genovefa Genoveva Genta Gentiana Gențiana
  Georganna Georgeann Georgeanna Georgene Georgeta Georgetta Georgette Georgia Georgiana Georgiann
  Georgianna Georgie Georgina Georgine Geraldine Geralyn Gerarda Gerardine Gerd Gerda Gerdi
  Gerhild Geri Gerlind Gerlinde Germaine Germana Gerri Gerry Gerta Gertha Gerti Gertie Gertraud
  Gertraude Gertraut Gertrud Gertruda Gertrude Gertrudis Gertrúda Gesa Gesare Gesche Gesine Geta
  Gethera Getrude Geza Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith Ghalib Ghaliyati Ghanee Ghanem
  Ghannam Ghasaan Ghauth Ghawth Ghayoor Ghazalan Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal
  Gherghina Ghislaine Ghiyaath Ghiyath Ghufran Ghulaam Ghulam Ghunayn Ghusharib Ghusun Ghutayf Gia
  Giada Giana Gianina Gianna Gidget Giedre Giedrius Giedrė Giesela Gifty Gigi Gilberte Gilda
  Gillian Gillie Gilma Gilman Gina Ginette Ginger Ginny Gintare Gintarė Gioia Giorgia Giorgiana
  Giovanna Girtha Gisa Gisela Gisele Giselle Gislinde Gisselle Gisèle Gitta Gitte Giulia Giuliana
  Giulietta Giuseppa Giuseppina Gizela Gizella Gizem Gladis Gladyce Gladys Glenda Glendora Glenn
  Glenna Glennie Glennis Glenys Glinda Gloria Glynda Glynis Goda Godelieva Godelieve Gohar Gok
  Gokce Gokperi Golda Golden Goldia Goldie Goli Goma Goncafer Gonul Gordana Gorsev Gozem Grace
  Gracelyn Gracia Graciana Gracie Graciela Grainne Grania Gratiana Gratiela Grayce Grazia
  Graziella Grazyna Grațiana Grațiela Greca Grecia Greet Gregoria Greta Gretchen Grete Gretel
  Grethe Gretl Gretta Gricelda Griet Grieta Grisel Griselda Grit Gro Gréta Grēta Guadalupe Gudrun
  Gudula Gugu Gugulethu Guillermina Guiomar Guiying Gul Gulab Gularə Gulay Gulbani Gulbeyan
  Gulbiye Gulce Gulcegun Gulcin Gulcohrə Guldam Gulder Guldunya Gulenay Guler Gulev Gulfaam Gulfam
  Gulfari Gulfeza Gulgen Gulguzel Gulhisar Gulinaz Gulkadın Gulluhan Gullər Gulmira Gulmisal
  Gulnar Gulnarə Gulnaz Gulnaziye Gulnur Gulozge Gulper Gulsa Gulsalın Gulselin Gulsen Gulseref
  Gulseren Gulsevil Gulshan Gulsiye Gulsu Gulsum Gulsən Gultac Gulten Gulter Gultəkin Gulus
  Gulustan Gulxar Gulzadiye Gulzar Gulər Gun Gun-Britt Gunar Gunay Gunborg Gunda Gundel Gundhild
  Gundi Gundula Gunebakan Guney Gungoren Gunhild Gunilla Gunita Gunn Gunnel Gunsel Gunta Gunver
  Gunvor Gurcuye Gurli Gurten Gussie Gusta Gustas Gusti Gustie Guusje Guvercin Guzey Gwen
  Gwenaelle Gwenaëlle Gwenda Gwendolen Gwendoline Gwendolyn Gwyn Gwyneth Gyda Gyongyi Gyorgyi Gyte
  Gytis Gytė Gyöngyi Györgyi Génesis Géraldine Gök Gökperi Gökçe Göli Gönül Görsev Gözem Gül
  Gülarə Gülay Gülbani Gülbeyan Gülbiye Gülcegün Güldam Gülder Güldünya Gülenay Güler Gülev
  Gülfari Gülfeza Gülgen Gülgüzel Gülhisar Gülinaz Gülkadın Güllühan Güllər Gülmira Gülmisal
  Gülnar Gülnarə Gülnaz Gülnaziye Gülnur Gülper Gülsalın Gülselin Gülsen Gülseren Gülsevil Gülsiye
  Gülsü Gülsüm Gültac Gülten Gülter Gültəkin Gülxar Gülzadiye Gülzar Gülçe Gülçin Gülçöhrə Gülözge
  Gülüs Gülüstan Gülüş Gülşa Gülşeref Gülşən Gülər Günar Günay Günebakan Güngören Günsel Günver
  Gürcüye Gürten Güverçin Güzey HSIN-I HSIN-YU HSIU-CHEN HSIU-CHIH HSIU-CHIN HSIU-CHU HSIU-CHUAN
  HSIU-FENG HSIU-HSIA HSIU-HUA HSIU-LAN HSIU-LIEN HSIU-LING HSIU-MEI HSIU-YING HSIU-YU HSIU-YUN
  HUI-CHEN HUI-LING HUI-MEI Habiba Habibe Hacile Hadassa Hadassah Hadicha Hadija Hadiza Hadjer
  Hadley Hadrey Hafsa Hafsat Hafshah Hafıza Haiba Hailee Hailey Hailie Hajnalka Haleigh Halenur
  Haley Hali Halie Halima Halina Halisi Haliye Halle Halley Hallie Hamima Hamiyet Hamsini Hana
  Hanako Hanan Hanbiken Hani Hania Hanife Hanim Hanja Hanna Hannabel Hannah Hannchen Hanne
  Hanne-Lore Hannele Hannelore Hanny Hanora Hansultan Harbinaz Harinakshi Harini Harita Harlene
  Harley Harlow Harmony Harnail Harper Harriet Harriett Harriette Haruka Haruko Hasel Hasgul
  Hasgül Hashiki Hasna Hasret Hassan Hassie Hatice Hatima Hatin Hattie Hauwa Hava Havali Haven
  Havse Hawa Hawehindi Hayat Haydee Hayden Haydée Hayel Haylee Hayleigh Hayley Haylie Hayrunnisa
  Hayrünnisa Hazeem Hazel Hazelle Hazine Hazle Heather Heaven Hedda Hedi Hedvig Hedviga Hedvika
  Hedwig Hedy Hege Heide Heide-Marie Heidelinde Heidelore Heidemarie Heiderose Heidi Heidrun Heidy
  Heike Hekima Hekime Helaine Helan Heleen Helen Helena Helene Helga Heli Helina Helinä Hella
  Helle Hellen Hellena Hellevi Helma Helmi Helmtrud Heloisa Heloise Heloísa Helvi Helyn Helén
  Heléne Helēna Hema Hemal Hemangini Hemani Henife Henna Henni Hennie Henny Henretta Henri
  Henrieta Henrietta Henriette Henrike Heracleea Herdis Herlinda Herlinde Herma Hermelinda Hermina
  Herminda Hermine Herminia Hermína Herta Hertha Hessie Hester Hesti Hettie Hetty Heva Hezniye
  Hicran Hidaya Hilah Hilary Hilayda Hilda Hildah Hildburg Hilde Hildegard Hildegarde Hildegart
  Hildegund Hildegunde Hildred Hildur Hilkka Hillary Hillevi Hilma Hiltraud Hiltrud Hina Hinet
  Hinewai Hiral Hjordis Hjördis Hodari Hokumə Holli Hollie Hollis Holly Hong Honora Hope Hortencia
  Hortense Hortensia Hortenzia Hoskadem Houda Hoşkadem Huban Hubertine Huda Huguette Huia Hulda
  Huldah Hulya Humaira Humaiya Humayra Humeyra Hunter Huong Hurican Hurmet Hurside Huruyet Hurşide
  Husniyyə Husnuhal Hussein Huzaifa Héloïse Hélène Hökümə Hüda Hülya Hümeyra Hürmet Hürüyet
  Hüsniyyə Hüsnühâl Hương Həcər Hồng I-AN I-CHEN I-CHING I-CHUN I-FEI I-HSUAN I-TING Iara Iasmina
  Ibaad Iben Ibeth Ibironke Ibn Ibolya Ibraaheem Ibraheem Ibrahim Ica Icey Icha Icie Icimbike Icy
  Ida Idabelle Idamae Ide Idell Idella Idika Idrees Idun Iesa Iesha Ieshia Ieva Ifa Ifeoma Ifora
  Iftikhaar Iftikhar Ifunanya Ignacia Ignas Igne Ignė Ihab Ihsaan Ihsan Ihtesham Ihtiram Ihtishaam
  Ihtsham Iida Iiris Ijaya Ijli Ika Ikhlaas Iklim Ikraam Ikram Ikramah Ikrimah Ikshita Ila Ilah
  Ilahə Ilan Ilaria Ilda Ildes Ildiko Ildikó Ildız Ileana Ilene Ilenia Ilga Ilhamə Iliana Ilinca
  Ilka Ilkanə Ilkbahar Ilklima Illa Ilma Ilnarə Ilo Ilona Ilonka Ilper Ilqarə Ilsa Ilse Ilze Ima
  Imane Imani Imany Imara Imelda Imene Imge Imke Immaculate Imo Imogen Imogene Imona Imrihan Ina
  Inara Inarə Inaya Inayət Incifir Indah Indali Indi India Indiana Indie Indira Indra Indre Indrė
  Indy Ine Inell Ines Inese Ineta Inez Infant Ing-Britt Ing-Marie Inga Inga-Britt Inga-Lill
  Ingalill Inge Ingeborg Ingeburg Ingegard Ingegerd Ingegärd Ingela Ingelise Ingelore Inger
  Ingetraud Ingetraut Ingrid Ingrida Ingried Ingrīda Inguna Inka Inken Inkeri Inmaculada Inna Insa
  Insaf Inta Intan Intizar Inès Inés Inês Ināra Ioana Ioanina Iola Iolanda Iona Ione Ionela
  Ionelia Iosefina Ira Iradə Ireland Iren Irena Irene Iretioluwa Irfan Iriana Iridenta Iridian
  Irina Irine Iris Irja Irma Irmantas Irmela Irmeli Irmengard Irmgard Irmhild Irmi Irmingard
  Irmtraud Irmtraut Irmtrud Irva Irya Iryna Irène Irén Iréne Irēna Irıs Isa Isabel Isabela Isabell
  Isabella Isabelle Isabelly Isadora Isaline Isamar Isaura Ise Isha Ishani Ishanvi Ishita Isidora
  Isin Isis Isla Islime Isobel Isolde Isolina Isra Isın Ita Itanya Itzel Itziar Iulia Iuliana
  Iustina Iva Ivah Ivana Ivanka Ivanna Iveta Ivette Ivey Ivica Ivie Ivka Ivona Ivone Ivonne Ivory
  Ivy Iwona Iyabode Iyadunni Iyana Iyanna Iymona Iza Izaaz Izabela Izabele Izabella Izabelle
  Izabelė Ize Izel Izetta Izola Izora Işin Işın Jaabir Jaafar Jaana Jabbaar Jabir Jabr Jacalyn
  Jacey Jacinta Jacintha Jackeline Jacki Jackie Jackline Jacklyn Jaclyn Jacobine Jacque Jacquelin
  Jacqueline Jacquelyn Jacquline Jacqulyn Jad Jada Jade Jaden Jadranka Jadwiga Jadyn Jaeda Jael
  Jaelyn Jaelynn Jafar Jaffer Jagrati Jagvi Jahangir Jahanzeb Jahdami Jahdari Jahi Jahiz Jahm
  Jaida Jaiden Jaidyn Jailene Jailyn Jaime Jaimee Jakayla Jalaal Jalal Jalees Jaleesa Jalil Jalisa
  Jalissa Jaliyah Jalsa Jalyn Jalynn Jalə Jamalia Jamey Jami Jamie Jamie-Lee Jamie-Leigh Jamila
  Jamiya Jammie Jamya Jan Jana Janae Janaki Janani Janay Jane Janeen Janel Janell Janelle Janene
  Janessa Janet Janeta Janeth Janett Janette Janey Janiah Janice Janie Janin Janina Janine Janis
  Janiya Janiyah Janja Jann Janna Janne Janneth Jannette Janni Jannie January Januja Janya Janyce
  Jaquelin Jaqueline Jara Jarmila Jaromira Jaromíra Jaroslava Jaruthip Jaruwan Jasiri Jaslene
  Jaslyn Jasmijn Jasmin Jasmina Jasmine Jasminka Jasmit Jasmyn Jasmyne Jasna Jaunita Javiera
  Jaycee Jaycie Jayda Jayde Jayden Jaye Jayla Jaylah Jaylee Jayleen Jaylen Jaylene Jaylin Jaylinn
  Jaylyn Jaylynn Jayme Jayne Jazlene Jazlyn Jazlynn Jazmin Jazmine Jazmyn Jazmyne Jazmín Jaël Jean
  Jeana Jeane Jeanetta Jeanette Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannette Jeannie Jeannine
  Jeanny Jebet Jecinta Jedidah Jeevika Jeffie Jekaterina Jelagat Jele Jelena Jelita Jelka Jemima
  Jemimah Jemma Jemutai Jena Jenelle Jenifer Jeniffer Jenilee Jenipher Jenna Jennette Jenni Jennie
  Jennifer Jenniffer Jenny Jensen Jente Jepchirchir Jepchumba Jepkemoi Jepkoech Jepkorir Jepkosgei
  Jeptoo Jeraldine Jeri Jerica Jerilyn Jerilynn Jerneja Jerono Jerop Jerotich Jerri Jerrica Jerrie
  Jerrilyn Jerusha Jeruto Jeryl Jesca Jesenia Jesica Jesse Jessenia Jessi Jessica Jessie Jessika
  Jessy Jessye Jesusa Jet Jetta Jettie Jewel Jewell Jhalak Jhoana Jie Jil Jill Jillian Jimena Jina
  Jindriska Jindřiška Jing Jinjuta Jinnie Jinthe Jirina Jitka Jitrin Jiřina Jo Joan Joana Joanie
  Joann Joanna Joanne Joaquina Jocelyn Jocelyne Jocelynn Jodi Jodie Jody Joell Joella Joelle
  Joellen Joetta Joette Johana Johanna Johannah Johanne Johnie Johnna Johnnie Joi Joke Jokubas
  Jokūbas Jolan Jolana Jolanda Jolanta Jolanthe Joleen Jolene Jolette Jolie Jolien Jolijn Jolina
  Joline Jolán Jonell Joni Jonna Jonnie Jordan Jordana Jordin Jordyn Joretta Jorja Jorune Jorunn
  Jorūnė Jose Josee Josefa Josefiina Josefin Josefina Josefine Josefita Joselin Joseline Joselyn
  Josepha Josephina Josephine Josette Josiane Josianne Josie Josiephine Josipa Joslyn Josphine
  Jossie Josy José Josée Joséphine Journey Jovana Jovita Joy Joyce Joycelyn Joye Joyline Jozefa
  Jozefina Jozefína Jozica Joëlle Jožefa Jožica Jua Juana Juanita Judi Judie Judit Judita Judith
  Judy Judyth Jula Jule Juli Julia Juliana Juliane Juliann Julianna Julianne Julie Julie-Anne
  Julienne Juliet Julieta Julieth Juliette Julija Julijana Julisa Julissa Julita Juna June Juni
  Junia Junie Juozas Jurgita Justas Justice Justina Justinas Justine Justyna Justína Jutta Juul
  Juulia Jyoti Jytte Jázmin Jéssica Júlia Jūla Jūle Jūlija Kaamil Kaaren Kaarina Kaashif Kaat
  Kaazim Kabeer Kacey Kachela Kaci Kacie Kacy Kadence Kader Kadijah Kadri Kadınana Kaela Kaelyn
  Kaelynn Kafeel Kahina Kahurangi Kaia Kaija Kaila Kailee Kailey Kailyn Kaisa Kaiser Kaitlin
  Kaitlyn Kaitlynn Kaiya Kaja Kajji Kajsa Kajus Kala Kalbi Kaleem Kaleema Kaleena Kaleigh Kalene
  Kaley Kali Kalie Kalina Kaliyah Kallie Kaltrina Kaluwa Kalyn Kamala Kamari Kamaria Kameron Kami
  Kamila Kamilah Kamilly Kamilə Kamolchanok Kamora Kamryn Kamya Kana Kandace Kandef Kandi Kandice
  Kandy Kanesha Kani Kania Kanisha Kaombwe Kaori Kara Karaamat Karam Karama Karan Kardelen Karel
  Karen Kari Karie Karima Karimah Karin Karina Karine Karis Karissa Karla Karlee Karlene Karley
  Karli Karlie Karlijn Karlina Karly Karlīna Karma Karmen Karol Karola Karolien Karoliina Karolin
  Karolina Karoline Karolis Karolyn Karolína Karon Karren Karri Karrie Karsyn Kartika Karyl Karyme
  Karyn Kasam Kasandra Kasey Kashan Kashif Kashish Kashvi Kasie Kasiyah Kaskazi Kassandra Kassidy
  Kassie Kata Katalin Katalina Katariina Katarina Katarzyna Katarína Katarīna Katcha Kate
  Katelijne Katelin Katelyn Katelynn Katerina Katerine Kateřina Kathaleen Katharina Katharine
  Katharyn Kathe Katherin Katherina Katherine Katherinne Kathern Katheryn Kathey Kathi Kathie
  Kathleen Kathlene Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kathyrn Kati Katia Katica
  Katie Katie-Louise Katina Katja Katleen Katlin Katlyn Katlynn Kato Katri Katrien Katriina
  Katrijn Katrin Katrina Katrine Katriona Katrīna Kattie Katty Katy Kauthar Kaver Kavya Kawkab
  Kawthar Kay Kaya Kaycee Kayden Kaydence Kaye Kayla Kaylah Kaylan Kaylee Kayleen Kayleigh Kaylen
  Kaylene Kayley Kayli Kaylie Kaylin Kaylyn Kaylynn Kaysan Kazi Kazime Kazuko Keanna Keara Kecia
  Keeley Keely Keena Keesha Keeva Kefser Keila Keira Keisha Kelcie Keli Kelis Kellee Kelley Kelli
  Kellie Kelly Kelly-Anne Kelly-Marie Kelsea Kelsey Kelsi Kelsie Kemuma Kemunto Kendal Kendall
  Kendra Kenia Kenisha Kenley Kenna Kennedi Kennedy Kenya Kenyatta Kenza Kenzie Keri Kerime Kerri
  Kerrie Kerry Kerstin Kerttu Kerubo Kesha Keshia Kestutis Keya Keyaan Keyla Kezban Kezia Keziah
  Khaalid Khaan Khadidja Khadija Khadijah Khalilah Khanyisile Khloe Kia Kiah Kiana Kiandra Kianna
  Kiara Kiarra Kibafupia Kibibi Kiburi Kiera Kierra Kiersten Kifaye Kifayət Kijana Kikelomo Kiki
  Kiley Kim Kimber Kimberely Kimberlee Kimberley Kimberli Kimberlie Kimberly Kimora Kimya Kinaya
  Kindra Kinga Kinley Kinsey Kinsley Kiojah Kipenzi Kipepeo Kipras Kira Kirby Kiri Kirsi Kirsten
  Kirsti Kirstie Kirstin Kirstine Kirsty Kisha Kisima Kitan Kitti Kittie Kitty Kiwara Kiya Kiyoko
  Kizzie Kizzy Kjersti Klara Klare Klaudia Klaudie Klavdija Klea Kloe Klothilde Klára Kläre
  Kodchaporn Koncagul Koncagül Konstanze Konul Kora Kordula Kori Korinna Kornelia Kornelija
  Kornélia Kortney Kosisochukwu Kotryna Kourtney Kovsər Kreszentia Kreszenz Kriemhild Kris Krisha
  Krishna Krissy Krista Kristal Kristan Kristel Kristen Kristi Kristian Kristiana Kristiane
  Kristie Kristien Kristiina Kristin Kristina Kristine Kristiāna Kristupas Kristy Kristyn Kristyna
  Kristína Kristýna Krisztina Kritika Krysta Krystal Krysten Krystin Krystina Krystle Krystyna
  Ksenia Ksenija Kubran Kuchanua Kulnun Kumiko Kumral Kumush Kunaporn Kunigunda Kunigunde Kunkyi
  Kutgun Kutgün Kutun Kveta Kvetoslava Květa Květoslava Kwamboka Kweli Kya Kyara Kyla Kylah Kyle
  Kylee Kyleigh Kylene Kylie Kyllikki Kyra Kyrie Kâzime Käte Käthe Käthi Könül Kövsər Kübran
  Künkyi Kęstutis Kısmet Kəmalə LI-CHEN LI-CHIN LI-CHING LI-CHU LI-CHUAN LI-HSIANG LI-HSUEH LI-HUA
  LI-LING LI-MEI LI-YU LI-YUN Labeeb Labib Lacey Laci Lacie Lacramioara Lacy Lacın Lada Ladina
  Ladislava Ladli Ladonna Lady Laeeq Laetitia Lahiah Lahoma Laia Laika Laila Lailah Lailati Lainey
  Laini Laiq Lais Laisha Laith Lajita Lajlaj Lakeisha Laken Lakendra Lakesha Lakeshia Lakisha
  Lakshmi Lala Lale Lalita Lalla Laly Lalə Laləzar Lamia Lamiyə Lan Lana Lanette Laney Lani Lanie
  Lanita Lannie Laoise Laora Laqeet Laquita Lara Lara-Sophie Larae Laraine Laras Larisa Larissa
  Larue Lashanda Lashawn Lashonda Lashunda Lasonya Lassie Latanya Latarsha Latasha Lateef Latesha
  Latifah Latika Latisha Latonia Latonya Latoria Latosha Latoya Latoyia Latrice Latricia Latrina
  Launa Laura Laure Laureen Laurel Lauren Laurence Laurene Laurentia Laurenția Lauretta Laurette
  Lauri Lauriane Laurie Laurina Laurine Laurita Lauryn Laurynas Lavada Lavanya Lavelle Lavender
  Lavenia Lavera Lavern Laverna Laverne Lavina Lavinia Lavize Lavon Lavona Lavonda Lavonia Lavonne
  Lavínia Lavīze Lawanda Lawrencia Layla Laylah Laylo Layth Laze Laçın Laëtitia Laís Lea
  Lea-Sophie Leafy Leah Leala Leana Leandra Leane Leaner Leann Leanna Leanne Leatha Leatrice Leda
  Lee Leeann Leela Leen Leena Leesa Lei Leia Leidy Leigh Leighton Leila Leilani Leire Leisa Leisha
  Leitha Leja Lejla Lekha Lela Lelah Lelar Lelia Lella Lemma Lempi Lena Lenah Lene Leni Lenka
  Lenna Lennie Lenora Lenore Leocadia Leokadia Leola Leoma Leona Leone Leoni Leonia Leonie Leonor
  Leonora Leonore Leontina Leontine Leontīne Leopolda Leopoldina Leopoldine Leora Leota Lera Lerze
  Lesa Lesana Lesia Leslee Lesley Lesli Leslie Lesly Lessie Lesta Leta Letha Lethia Leticia
  Leticija Letitia Letizia Letiția Letta Lettie Letty Letícia Leva Levina Lexi Lexie Lexis Lexus
  Leydi Leyla Leyla-Katharina Leyli Leyre Lezize Leïla Lhanzey Li Lia Liana Liane Liba Libbie
  Libby Liberty Libia Libni Libusa Libuse Libuša Libuše Liceth Licia Lida Liddie Lidia Lidie
  Lidija Lidwina Lidya Lieke Lien Liene Liepa Lies Liesa Liesbet Liesbeth Lieschen Liesel Lieselot
  Lieselotte Lieve Lieze Liga Ligia Ligita Liisa Lila Lilah Lili Lilia Lilian Liliana Liliane
  Lilianna Lilie Lilija Lilijana Lilita Lilja Liljana Lilla Lillemor Liller Lilli Lillia Lillian
  Lilliana Lillianna Lillie Lillis Lilly Lilo Lilou Lily Lilyan Lilyana Lilyanna Limazah Limon
  Lina Linah Linas Linda Lindah Linde Lindita Lindsay Lindsey Lindy Line Linet Linette Linh Linn
  Linna Linnea Linnie Linnéa Linsey Lintang Lioara Lioba Lipika Liridona Lisa Lisa-Marie Lisanne
  Lisbet Lisbeth Lise Lise-Lott Lise-Lotte Liselott Liselotte Liseth Lisette Lisha Lissa Lissette
  Lissi Lissie Lissy Lita Litha Littie Litzy Liv Liva Livia Liwia Liya Liyaaqat Liyaqat Liz Liza
  Lizabeth Lizbeth Lize Lizete Lizeth Lizette Lizz Lizzie Lizzy Ljiljana Ljubica Ljubov Ljudmila
  Lo Lockie Loda Loes Logan Loice Loida Lois Loise Lola Lolita Lolla Lollie Loma Lona Londisizwe
  Londiwe London Londyn Lone Loni Lonie Lonna Lonnie Loot Lopa Lora Loraine Lorayne Lore Lorean
  Loredana Loree Loreen Lorelai Lorelei Loren Lorena Lorene Lorenza Loreto Loretta Loretto Lori
  Loria Loriann Lorie Lorinda Lorine Loris Lorna Lorraine Lorrayne Lorri Lorrie Lossie Lot Lota
  Lotta Lotte Lotti Lottie Lou Louana Louane Louann Louanna Louella Louetta Louie Louisa Louise
  Louisiana Loula Louna Lourdes Louvenia Lova Love Lovey Lovie Lovina Lovis Lovisa Loyce Loyola
  Loïs Lu Luana Luann Luanne Luara Luay Luberta Lubica Lubomira Luboslava Luca Luce Lucero Lucetta
  Lucette Lucia Luciana Lucie Lucienne Lucija Lucila Lucile Lucille Lucina Lucinda Lucindy
  Lucrecia Lucretia Lucrezia Lucreția Lucy Lucía Luda Ludie Ludivine Ludmila Ludmilla Ludomila
  Ludovica Ludwina Lue Luella Luena Luetta Lufen Lugenia Luigia Luigina Luisa Luisana Luise
  Luisina Luitgard Luiza Lujza Luka Lula Lulah Lular Lulie Luljeta Lulla Lulu Luminita Luminița
  Luna Lunna Lupe Lupita Luqmaan Luqman Lura Lurana Lurena Lurline Lut Lutf Lutfiyyə Lutgarde
  Lutgardis Lutgart Lutie Luvenia Luverne Luvinia Luz Luzia Luzie Luzmira Luísa Lya Lyda Lydia
  Lydiah Lydiane Lydianne Lydie Lykke Lyla Lylah Lyn Lyna Lynda Lyndia Lyndsay Lyndsey Lynette
  Lynley Lynn Lynne Lynnette Lynsey Lyric Lysiane Lyudmila Lâle Lærke Léa Léana Léane Léna Léone
  Léonie Léontine Lía Lívia Lúcia Lüfen Lütfiyyə Lýdia Lýdie Lăcrămioara Lėja Lība Līga Līna Līza
  Lūcija Ləman Lətafət Lətifə MEI-CHEN MEI-CHU MEI-CHUAN MEI-FENG MEI-HUA MEI-HUI MEI-LAN MEI-LI
  MEI-LING MEI-YING MEI-YU MEI-YUN MING-CHU Maahir Maaike Maajid Maalik Maaria Maarit Maartje
  Maawiya Maaya Maaz Maazin Mabad Mabel Mabell Mabelle Mable MacKenzie Macarena Macaria Macel
  Macey Machelle Maci Macide Macie Mackenzie Macy Mad Madaha Madalena Madalina Madaline Madalyn
  Madalynn Madani Madara Maddalena Maddison Made Madeleine Madelene Madelief Madeline Madelyn
  Madelynn Madge Madhavi Madie Madilyn Madilynn Madina Madini Madisen Madison Madisyn Madiyan
  Madleina Madlen Madlyn Madoa Madonna Madora Madyan Madyson Mae Maebell Maebelle Maegan Maelle
  Maelys Maeva Maeve Mafalda Maftuna Magali Magalie Magaly Magan Magarete Magda Magdalen Magdalena
  Magdalene Magdaline Magdaléna Magdolna Magen Maggie Maggy Magnolia Magret Magrit Mahad Mahala
  Mahali Mahalia Mahalie Mahaz Mahbeer Mahboob Mahbub Mahdee Mahdy Maheen Maher Mahfooz Mahfuj
  Mahfuz Mahi Mahigul Mahigül Mahika Mahirə Mahizər Mahja Mahmood Mahnaz Mahter Mahulena Mai Maia
  Maida Maie Maighread Maija Maike Maiken Maila Maimuna Maimunah Maira Maire Mairead Mairin Maisa
  Maisha Maisy Maisə Maite Maitê Maivi Maiya Maj Maj-Britt Maj-Lis Maja Majani Majd Majdi Majdy
  Majeed Majella Majken Majvor Makaila Makala Makarena Makayla Makeen Makena Makenna Makenzie
  Makini Maksude Maksüde Mala Malak Malala Malaya Malea Maleah Malena Malene Malgorzata Malia
  Maliah Malika Malin Malina Malinda Malissa Malissie Maliyah Maliza Malle Mallie Mallorie Mallory
  Malorie Malou Malu Malva Malvina Malvína Malwina Mame Mamen Mamie Mammie Mamun Man Manaia Manca
  Manda Mandi Mandie Mandy Manel Manerva Manervia Manie Manila Manilla Manja Mannie Manola Manon
  Mante Mantė Manu Manuela Manuelita Manuella Manuelle Manya Mar Mara Mara-Julie Maraea Maralyn
  Maranda Marcela Marcelina Marceline Marcella Marcelle Marcheta Marci Marcia Marcie Marcy Mardell
  Mare Maree Mareen Mareike Mareikura Mareile Mareli Marely Maren Marese Marga Margaret Margareta
  Margarete Margaretha Margarethe Margarett Margaretta Margarette Margarida Margarita Margarite
  Margaritha Margaréta Margaud Margaux Marge Margene Margeret Margery Marget Margherita Margie
  Margit Margita Margitta Margo Margot Margoth Margret Margreth Margrethe Margrett Margretta
  Margrieta Margrit Margrith Marguerite Margueritte Margurite Margy Mari Maria Maria-Luise
  Maria-Theresia Mariah Mariam Marian Mariana Mariane Marianela Mariangela Marianita Mariann
  Marianna Marianne Maribel Maribeth Marica Maricel Maricela Maricica Maricruz Marie Marie-Ange
  Marie-Anne Marie-Cecilie Marie-Christine Marie-Claire Marie-Claude Marie-France Marie-Francoise
  Marie-Françoise Marie-Helene Marie-Hélène Marie-Jeanne Marie-Jose Marie-José Marie-Laure
  Marie-Line Marie-Louise Marie-Luise Marie-Madeleine Marie-Noelle Marie-Noëlle Marie-Paule
  Marie-Pierre Marie-Rose Marie-Sophie Marie-Theres Marie-Therese Marie-Thérèse Mariechen Marieke
  Mariel Mariela Mariele Mariella Marielle Marieluise Marietta Mariette Marija Marijana Marijke
  Marika Marilee Marilena Marilla Marilou Mariluz Marilyn Marilynn Marin Marina Marinda Marine
  Marinela Marinette Marini Marinka Marioara Mariola Marion Marisa Marise Marisel Marisela Marisol
  Marissa Maristela Marit Marita Marite Maritta Maritza Mariuca Mariya Mariyah Marja Marja-Leena
  Marja-Liisa Marjaana Marjan Marjana Marjanca Marjani Marjatta Marjeta Marjo Marjona Marjorie
  Marjory Marjukka Marjut Markas Marketa Marketta Markita Markéta Marla Marlana Marlee Marleen
  Marleigh Marlen Marlena Marlene Marleny Marley Marlie Marlies Marliese Marlis Marlise Marlo
  Marly Marlyn Marlys Marlyse Marlène Marlén Marni Marnie Marnita Marolyn Maroof Marquita Marry
  Marsha Marta Marte Martha Marthe Marti Martika Martina Martine Martirio Martta Marty Martynas
  Marusa Maruša Marva Marvel Marwa Mary Maryam Maryann Maryanne Marybelle Marybeth Maryellen
  Maryjane Maryjo Marylee Marylene Marylin Maryline Marylou Marylouise Marylyn Marylène Maryse
  Maryvonne Marzena María Marína Masa Masako Maside Massiel Masume Matas Matea Mateja Mathilda
  Mathilde Matie Matija Matilda Matilde Mattie Mattye Matunda Maua Maud Maude Maudie Maura Maureen
  Mauricette Maurine Mavie Mavis Maxi Maxie Maxima Maxine May Maya Maybell Maybelle Maye Mayerly
  Mayme Maymie Maynur Mayra Maysa Mayte Maza Mazie Maëlle Maëlys Maëva Maïté Maşide Maša Maža
  Mckayla Mckenna Mckenzie Mckinley Meabh Meadow Meagan Meaghan Mechelle Mechthild Mechthilde
  Mechtild Mecide Meda Medeja Media Medina Medora Medėja Meera Mefharet Meg Megan Megane Meggan
  Megha Meghan Meghana Meghann Mehbarə Mehdiye Mehin Mehriban Mehrigul Mehrigül Mehrimoh Meibh
  Meike Meja Mekhala Melaha Melania Melanie Melanine Melany Melba Melek Meleknur Melikkan Melina
  Melinda Melisa Melissa Melissia Melita Melitta Mell Mellie Mellisa Mellissa Melodee Melodie
  Melody Melonie Melony Melul Melva Melvina Melvine Melánia Melûl Mena Mendy Menfeat Menisan
  Menişan Meral Merba Mercedes Merche Mercy Mercyline Mereana Meredith Merel Meret Merete Merethe
  Meriem Merike Merilyn Merim Merita Merja Merle Merlene Merna Merri Merrie Merrilee Merrily Merry
  Mertie Merva Merve Mervi Mery Meryem Meryeme Meryl Mesude Meta Metha Metka Metrine Metta Mette
  Mettie Meveddet Mevludiye Mevlüdiye Meyhanim Meyransa Mezide Mia Miah Micaela Micah Micayla
  Michaela Michaele Michal Michala Micheala Michel Michela Michele Michelina Micheline Michell
  Michelle Michèle Mickey Mickie Mie Mieke Miesha Migdalia Migle Miglė Mignon Miguela Mihaela
  Mihrab Mihriye Miia Mikaela Mikaila Mikako Mikala Mikalah Mikayla Miki Mila Milada Milagros
  Milan Milana Milcah Milda Mildred Milena Miley Milica Milissa Milka Milkah Milla Millaray Mille
  Millicent Millie Milly Miloslava Milota Milou Miluse Miluše Mima Mimi Mimmi Mimoza Mimy Min Mina
  Minda Mindaugas Mindi Mindy Minerva Minervia Ming Minibe Minna Minnie Minodora Minta Mintie
  Minurə Mioara Mira Mirabela Miracle Miranda Miray Mirdza Mireia Mireille Mirela Mirella Mireya
  Miriah Miriam Miriama Mirian Mirja Mirjam Mirjami Mirjana Mirlinda Mirna Mirona Miroslava
  Miroslawa Mirriam Mirta Mirte Mirtha Mirthe Mirtie Miruna Miryam Misra Missie Missouri Missy
  Misti Mistie Misty Misuli Mitali Mitchelle Mittie Mitzi Mitzy Miya Miyesser Mizhir Mkarkara
  Mnqobi Moa Modena Modesta Modupe Moesha Mofifoluwa Mohamed Mohammed Mohini Mohinur Mohlaroyim
  Moira Mojca Mojisola Mojisoluwa Mollie Molly Momoko Mona Monalisa Monica Monicah Monika Monique
  Monja Monna Monnie Monserrat Montana Montie Montserrat Mora Moraa Moradeke Morayo Moreen Morena
  Morenike Morgan Morgane Moriah Morine Morolake Mosinmileoluwa Mossie Mosunmola Motunrayo Moureen
  Mourib Mourine Moya Moyosore Mozell Mozella Mozelle Mrihani Muarra Mubetcel Mubina Mucevher
  Muferrih Mufide Mugber Mugdha Muhallil Muhazzim Muhima Muhiye Muhsina Muireann Muizza Mujde
  Mukbile Mukrume Mulayim Mumtaze Mumtoz Munezzer Munisa Munəvvər Muret Muriel Murielle Murl
  Mursalina Musaffa Musemma Musfira Mushtariy Musila Muskunaz Muslima Musure Mutia Muvahhide
  Muveddet Muxlisa Muzayyana Muzdahir Muzdalifa Muzhir Mwamini Mwanajuma Mwanamisi Mwasaa My Mya
  Myah Myla Mylee Mylene Mylie Mylène Myra Myranda Myriam Myrl Myrle Myrna Myrta Myrtha Myrthe
  Myrtice Myrtie Myrtis Myrtle Mária Márta Máxima Märta Märtha Mégane Mélanie Mélina Mélissa
  Mélodie Mía Mónica Mónika Mübetcel Mücevher Müferrih Müjde Mükrüme Mülayim Mümtaze Münezzer
  Münəvvər Müret Müsemma Müveddet Müğber Müşkünaz Müşüre Māra Mārīte Mădălina Mălina Mărioara
  Măriuca Mədinə Məhru Məlahət Məleykə Mənsurə Məryəm Mərziyyə Məsmə Mətanət Na Naadir Naail Naajy
  Naasih Naasir Naathim Naazhim Nabeeh Nabeel Nabhan Nabigh Nabih Nabila Nada Nadeem Nadege Nades
  Nadeschda Nadeshda Nadezda Nadežda Nadhir Nadia Nadim Nadin Nadine Nadja Nadr Nadège Naděžda
  Naeem Nafasat Nafees Nafesa Nafile Nafis Nafula Naglis Nahiara Nahidə Nahla Naiara Naib Naibə
  Naide Nail Nailə Naima Naimh Nair Naja Najair Najeeb Najuma Najwa Naki Nakia Nakisha Nakita
  Nalan Naliaka Nallely Nalân Nan Nana Nanami Nanci Nancie Nancy Nandini Nanette Nanie Nanjala
  Nanna Nannette Nanni Nannie Nanə Naoimh Naoise Naoko Naom Naoma Naomh Naomi Naomy Narcisa
  Narcissus Narhanim Narimane Narıngul Narıngül Nashipie Nasiba Nasra Nastja Natacha Natalee
  Natali Natalia Natalie Natalija Natalja Nataly Natalya Natasa Natascha Natasha Natasja Natasza
  Nataša Natașa Natella Nath Nathalia Nathalie Nathaly Nathari Nathasha Natividad Natosha Nattawun
  Natália Natálie Natālija Natəvan Nautica Nawal Nayara Nayaret Nayareth Nayeli Nayely Nayfa
  Nayibe Naz Nazaret Nazende Nazi Nazilə Nazimet Nazimə Nazlihan Nazlı Nazıdil Ndumiso Nea Nealie
  Nealy Neasa Nebiha Necilal Necva Nedas Nedda Nedjma Nedra Neelima Neema Nefaret Nefiye Neha Neja
  Nejdet Nekesa Nela Nelah Nelcy Nelda Nele Nelia Nelida Nelie Nelima Nell Nella Nelle Nelli
  Nellie Nelly Nelsy Nelya Nena Neola Neoma Neppie Neptun Neptün Nerea Nereida Neriban Nerijus
  Neringa Nermin Nesfe Neslinur Neslisah Nesrin Nesrine Nessa Neta Nete Netra Netta Nettie Neva
  Nevada Nevaeh Neval Neveah Nevenka Nevgin Nevise Nevsale Neyran Neza Nezengul Nezengül Nezize
  Neşrin Neža Ngaire Ngoc Ngozi Ngọc Nia Niamh Niara Nichakarn Nichelle Nichol Nichola Nichole
  Nicki Nicol Nicola Nicolasa Nicole Nicoleta Nicoletta Nicolette Nicoline Nicolle Niculina Nidhi
  Nidia Nidra Nienke Nieves Nigar Nigesa Nigmet Nihad Nihal Nihan Niharika Niina Nika Niki Nikia
  Nikita Nikki Nikol Nikola Nikole Nikolett Nikoletta Nikolina Nila Nilam Nilcan Nilda Nili Nilima
  Nilufar Nimakoah Nimrat Nina Ninetta Ninioluwa Ninnie Ninoska Ninthe Nira Niracha Nirgul Nirgül
  Nirja Nisa Nisha Nisə Nita Nitara Nives Niğmet Njozi Nkazimulo Nkiruka Nneka Noa Nobantu Nobie
  Nobuhle Noel Noeleen Noelia Noeline Noella Noelle Noemi Noemie Noemí Nohely Nohora Noirin Nojus
  Nokulunga Nola Noleen Nolia Nolie Nollaig Noma Nomagugu Nomalanga Nomasonto Nomathalente
  Nomathemba Nomcebo Nomthandazo Nomusa Nomvula Nona Nonhlanhla Nonie Nonjabulo Noor Noora Noortje
  Noppakao Nora Norah Nore Noreen Norene Noreta Noretta Norica Norina Norine Norita Norma Notburga
  Nothando Nour Noura Nova Novella Novi Novrəstə Noxolo Nozibusiso Nozima Nozizwe Noémi Noémie
  Noëlla Noëlle Noëmi Nqobizitha Nuala Nubar Nubia Nudret Nula Nur Nura Nuran Nuranə Nuray Nurbanu
  Nurda Nurdeniz Nurey Nurgil Nurhayet Nuria Nurice Nuriya Nuriyet Nurlana Nurmelek Nursan Nurseda
  Nurser Nursim Nurtac Nurtaç Nurten Nurul Nurveren Nury Nurşan Nusa Nusabə Nutcha Nutkrita
  Nutwadee Nuša Nya Nyaboke Nyah Nyanchama Nyasi Nyasia Nydia Nyla Nylah Nynke Nyoka Nyoni Nyota
  Nyree Nyuki Nádia Nélida Nóra Növrəstə Núria Nübar Nüdret Nürice Nüşabə Nəfisə Nərgiz Nərmin
  Nərminə Nəzakət Nəzrin Oana Obaid Obdulia Obianuju Oceane Ocie Octa Octavia Octaviana Octavie
  Océane Oda Odalis Odalys Odelia Odeline Odell Odessa Odette Odie Odika Odile Odina Oeshi Ofelia
  Ofeliya Ogechi Ogus Oguş Ojasvi Oksana Ola Olajumoke Olalla Olar Olasunmbo Olav Olena Olene
  Oleta Olevia Olga Olie Olimpia Olinda Oline Oliva Olive Olivia Olivie Olivija Olivine Ollie
  Ololade Oluchi Olufunke Olufunmilayo Olus Oluwakemi Oluş Olwen Olwethu Olympia Olívia Oma Omair
  Omaira Omaja Omeir Omie Omina Omisha Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara
  Omotola Omotoun Omowumi Omran Omriye Omya Ona Oncel Oneida Oneta Oney Oni Onie Onnie Onyinye
  Oona Oonagh Opal Opha Ophelia Ophelie Ophélie Opwonya Ora Orah Oral Oralia Orcin Orelia Orene
  Oreofe Orestas Orfelina Orfhlaith Orfiye Oriana Orilla Orla Orlagh Orlaigh Orlaith Orlena Orma
  Orna Ornella Orpha Orra Orrie Orsolya Ortansa Ortrud Ortrun Orvokki Orçin Osa Osha Osie Osiyo
  Ossama Ossie Ota Otelia Otha Otilia Otilija Ottie Ottilia Ottilie Otylie Otília Otýlie Otīlija
  Ouida Outi Ova Oviya Ovun Owais Owethu Oxana Oyenike Oyindasola Oysha Ozana Ozay Ozbilge Ozdes
  Ozell Ozella Ozge Ozgun Ozie Ozioma Ozlem Ozpetek Ozyurt Oľga PAO-CHU PEI-SHAN PI-CHU PI-HSIA
  PI-YUN PIN-YEN PIN-YU Pabla Paca Pachongruk Pacifica Pacífica Pada Padma Padmi Padraigin Pahal
  Paige Pairlee Paisley Paityn Paivi Paivikki Pak Pakizə Pakjira Paksu Pallavi Pallie Palma
  Palmira Paloma Pam Pamala Pamela Pamelia Pamella Pandora Panini Pannawich Pansy Panya Paola
  Paoletta Paralee Paramita Paraschiva Parin Paris Park Parker Parlee Parsa Parthenia Parvez
  Pascal Pascale Pascaline Pascuala Paskalia Pastora Pat Patchaploy Patcharaporn Patience Patrica
  Patrice Patricia Patricie Patricija Patrizia Patrícia Patsy Pattamon Pattapon Pattatomporn Patti
  Pattie Patty Paula Paule Pauletta Paulette Paulica Paulien Pauliina Paulin Paulina Pauline
  Paulius Paulína Paulīna Pavani Pavla Pavlina Pavlína Pawan Paye Payten Payton Paz Peace Pearl
  Pearla Pearle Pearlene Pearlie Pearline Pearly Peem Peggie Peggy Pekkan Pembesin Penelope Penina
  Peninah Penni Pennie Penny Pepita Pepper Peren Perinur Peris Perla Perlita Permelia Permun
  Pernilla Pernille Perri Perrine Pervaiz Pesent Petra Petrana Petras Petrina Petrona Petronela
  Petronila Petruta Petruța Peyton Phanice Phebe Phenphitcha Pheobe Phileine Philippa Philippine
  Philis Phillis Philomena Philomene Phoebe Phoenix Phubes Phylicia Phylis Phyliss Phyllis Pia
  Piedad Pien Pierette Pierina Pierrette Pietra Piia Pijus Pilar Pili Pina Ping Pink Pinkey Pinkie
  Pintusorn Piper Pippa Piran Piret Pirjo Pirkko Piroska Pitipat Pleun Pluma Polina Pollie Polly
  Polona Polonca Pompilia Pooja Poppy Pornchanok Porsche Porsha Portia Povilas Prames Precious
  Presley Pricilla Primitiva Princess Prisca Priscah Priscila Priscilla Priscillah Prisha Priska
  Priya Profira Prudence Prudencia Prudie Puck Puji Puk Puntira Puput Purcek Purificacion
  Purificación Purity Pushti Puspa Puti Putri Päivi Päivikki Pénélope Pía Pürçek Pəri Pərisan
  Pərişan Pərvanə Pərvinə Qaadir Qaasim Qabeel Qadar Qadeer Qadi Qahtan Qaim Qais Qamar Qani Qanit
  Qaratel Qareeb Qaseem Qasid Qasif Qatadah Qawee Qay-yoom Qays Qiana Qiang Qoncə Qori Quadir
  Qudamah Quddoos Qudoos Queen Queenie Quiana Quinn Quinter Quinty Qumru Qurban Qusay Qushi
  Qutaybah Qutb Qutub Qönçə Qızbəs Qənirə Raaghib Raagini Raahil Raakin Raamis Raamiz Raashid
  Raatib Rabar Rabb Rabbaanee Rabbani Rabbiye Rabea Rabecca Rabee Rabi Rabiah Rabit Racha Rachael
  Rachana Racheal Rachel Rachele Rachelle Rachida Rachita Rachèle Racquel Rada Radeke Radha Radhee
  Radhika Radi Radka Radmila Radoslava Radovana Radvile Radvilė Rae Raed Raees Raegan Rael Raelyn
  Raelynn Raewyn Rafaela Rafaella Rafan Rafay Rafee Rafeek Rafeeq Raffaela Raffaella Rafia Rafila
  Ragheb Raghib Ragna Ragnhild Rahab Rahat Rahayu Raheel Rahel Rahiye Rahma Rahmi Raid Raifə Raija
  Raili Raina Raisa Raissa Rajata Rajeshri Rakide Raksha Raluca Ramilə Raminta Ramona Ramunas
  Ramune Ramunė Ramūnas Rana Randi Rani Rania Raphaela Raphaelle Raphaëlle Raquel Rasa Rashida
  Rasimə Rasma Ratchanon Ratih Ratna Raven Rayana Rayen Rayhona Rayla Raymonde Rayna Rayne Rayyona
  Rayén Raziyə Reagan Reanna Reatha Reba Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Rebihat
  Reda Reece Reese Reet Refet Regan Regena Regenia Regina Regine Regitse Regitze Regula Regína
  Regīna Rehema Rehime Reidun Reilly Reina Reine Reingard Reinhild Reinhilde Rejane Reka Rella
  Remedios Rena Renada Renae Renata Renate Rene Renea Renee Rengul Rengül Reni Renita Rennie
  Renske Renáta Renée Reshoni Resi Ressie Restu Reta Retha Retta Rettie Reva Revza Reyes Reyhan
  Reyhanə Reyna Rezin Rhea Rheta Rhian Rhianna Rhianne Rhiannon Rhoda Rhona Rhonda Ria Rianna Rica
  Ricarda Ricardas Richelle Ricki Ridhi Rigmor Rihanna Riikka Riina Riitta Rika Rikke Rikki Riley
  Rilla Rillie Rim Rimante Rimantė Rina Rinda Rini Risa Risalet Risper Rita Ritt Ritva River Riya
  Ričardas Robbie Robbin Roberta Robertas Robertina Robin Robiya Robyn Rochelle Rocio Rocío Rodah
  Rodica Roena Rohaan Roise Roisin Rojnu Rojus Rokas Roksana Rolanda Rolandas Rolande Rollande
  Roma Romaine Romana Romane Romanita Romanița Romina Romona Romualdas Romy Rona Ronda Roni Ronja
  Ronke Ronna Ronnie Ronya Roos Roosa Rory Rosa Rosa-Maria Rosabelle Rosalba Rosalee Rosaleen
  Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalinde Rosaline Rosalva Rosalyn Rosalía Rosamond
  Rosann Rosanna Rosanne Rosaria Rosarie Rosario Rosaura Rose Rose-Marie Roseann Roseanna Roseanne
  Rosel Roselinde Roseline Rosella Roselyn Roselyne Rosemarie Rosemary Rosena Rosenda Rosetta
  Rosette Rosey Rosi Rosia Rosie Rosina Rosita Rosl Roslyn Rosmarie Rossana Rossie Roswita
  Roswitha Rosy Rotraud Rotraut Rovsanə Rowan Rowena Roxana Roxane Roxann Roxanna Roxanne Roxelana
  Roxie Roxy Roya Royal Royalə Roza Rozalia Rozalija Rozanne Rozella Roziya Rozsa Rozália Rua
  Rubabə Rubeyda Rubi Rubie Rubiela Ruby Rubye Rudite Rudīte Rufina Rugile Rugilė Ruhide Ruhiyyə
  Ruhshona Ruhugul Ruhugül Ruhəngiz Ruie Rukia Rumaysa Rumeysa Ruperta Ruqayya Ruqiya Ruqiyyə
  Rusne Rusnė Rusul Rut Ruta Rute Ruth Rutha Ruthann Ruthanne Ruthe Ruthie Ruthild Ruwaihim
  Ruxanda Ruxandra Ruxsarə Ruza Ruzena Ruzica Ruža Ružena Ružica Ryann Rylan Rylee Ryleigh Rylie
  Rym Ryma Ryte Rytis Rytė Régine Réka Róza Rózsa Róża Rövşanə Röya Röyal Röyalə Rübabə Rübeyda
  Rümeysa Rıfkıye Rūta Růžena Rəfiqə Rəhilə Rəmziyyə Rəna Rəqsanə Rəsmiyyə Rəxsəndə Rəxşəndə
  SHIH-HAN SHU-CHEN SHU-CHING SHU-CHUAN SHU-FANG SHU-FEN SHU-HUA SHU-HUI SHU-LING SHU-MEI SHU-MIN
  SSU-YU SU-CHEN SU-CHIN SU-CHING SU-CHU SU-LAN Saabir Saadiq Saafir Saahir Saaiq Saajid Saal
  Saalih Saalim Saanvi Saaqib Saar Saara Saariyah Sabahat Sabari Sabbir Sabeeh Sabihe Sabil Sabina
  Sabine Sabiq Sabirə Sable Saboor Sabra Sabrina Sabur Saburah Sabína Sabır Sacha Sachi Sacidə
  Sacı Sad Sada Sadan Sadao Sadaqat Sade Sadeed Sadeti Sadia Sadie Sadina Sadiye Sadye Sadıman
  Safari Safia Safina Safinaz Safiri Safiya Safta Safura Saga Sage Sahdiye Sahibə Sahil Sahinder
  Sahnaz Sahnuray Sahra Sahıgul Sai Saida Saige Saim Sair Sairah Saire Sakina Sakura Salena Salima
  Salimah Salimet Salina Sallie Sally Salma Salome Salomea Salomey Salomé Salsabila Salud Salwa
  Sam Samahat Samama Samanta Samantha Samara Samatha Samiah Samiha Samina Samira Samirə Samiya
  Samiyah Sammie Sanaa Sanai Sanavber Sanaya Sanda Sandi Sandie Sandra Sandrine Sandy Sanela Sania
  Sanije Sanita Saniya Saniyah Sanja Sanjuana Sanjuanita Sanna Sanne Sanni Sannie Santa Santana
  Santina Santos Sanur Sanya Sanziana Saoirse Saood Sapa Saphira Sara Sarabi Sarafina Sarah
  Sarah-Jane Sarah-Louise Sarahi Sarai Sari Sariah Sarina Sarita Sarka Sarlota Sarmite Sarmīte
  Sarrah Sarunas Sarunporn Sarvinoz Sarya Sasa Sasha Saskia Satomi Satu Saturnina Satıa Saulius
  Saumu Saumya Saundra Sauti Savana Savanah Savanna Savannah Saveta Savilla Savina Sayalı Sayan
  Saygın Sayuri Sazime Saçı Saša Scarlet Scarleth Scarlett Scarlette Seana Seanan Seaneen Seanna
  Sebigul Sebigül Sebla Seblâ Sebrina Secgul Sedife Sefer Sefiye Segilola Sehel Sehreban Sehza
  Seija Sejda Selah Selale Selcan Selcen Selcuk Selena Selene Selime Selin Selina Seline Selma
  Selmin Selvi Selçuk Semat Semenica Semine Semra Semrin Semsinisa Sena Sendogan Seniha Senna
  Sennur Senora Senta Seona Septi Serafina Serah Seraina Serda Seref Sereina Serena Serenity
  Serfinaz Serina Serine Serma Serman Sernur Serpil Servinaz Sessa Sevara Sevcan Sevdinar Severina
  Severine Sevgen Sevginur Sevican Sevil Sevim Sevinc Sevinch Sevketfeza Sevla Sevsevil Seyda
  Seyhan Seyran Seyyide Sezen Seçgül Shae Shahina Shahnoza Shaina Shakila Shakira Shalon Shalonda
  Shameka Shamika Shana Shanae Shanda Shandra Shane Shaneka Shanell Shanelle Shanequa Shani Shania
  Shanice Shaniece Shanika Shaniqua Shanita Shaniya Shanna Shannan Shannen Shannon Shanon Shanta
  Shante Shantel Shantell Shaquana Shaquita Shara Shardae Sharday Sharde Sharee Sharen Shari
  Sharita Sharla Sharleen Sharlene Sharman Sharon Sharonda Sharron Sharyl Sharyn Shasta Shatara
  Shauna Shauneen Shaunna Shavon Shavonne Shawana Shawanda Shawna Shawnda Shawnee Shawnna Shawnte
  Shay Shayla Shaylee Shayna Shea Sheela Sheelagh Sheena Sheikh Sheila Sheilah Sheilla Sheillah
  Shelba Shelbi Shelbie Shelby Shelia Shelley Shelli Shellie Shelly Shelva Shelvia Shelvie Shena
  Shenna Sheree Sheri Sheridan Sherie Sherilyn Sherita Sherlyn Sheron Sherree Sherri Sherrie
  Sherrill Sherron Sherry Sherryl Sheryl Sheryll Sheyla Shianne Shida Shiela Shiloh Shinead Shira
  Shireen Shirl Shirlee Shirleen Shirlene Shirley Shirleyann Shirlie Shivani Shona Shonda Shonna
  Shpresa Shqipe Shravya Shreya Shukrona Shyann Shyanne Shyla Sian Sibbie Sibel Sibilla Sibille
  Sibongile Sibusisiwe Sibyl Sibylla Sibylle Sidar Siddie Sidiqə Sidney Sidonia Sidónia Sieglinde
  Siegrid Siegried Siegrun Sien Siena Sienna Sierra Sifa Sigita Siglinde Signa Signe Sigrid Sigrun
  Sihawukele Siiri Siku Silan Silanur Sile Silja Silje Silke Sille Silondile Silva Silvana Silvia
  Silviana Silvie Silvija Sima Simas Simber Similoluwa Simina Simisola Simona Simonas Simone
  Simonetta Simonne Simphiwe Simten Simuzər Sina Sinaida Sinda Sindy Sine Sinead Sini Sinikka
  Sintija Siobain Sioban Siobhain Siobhan Siofra Siphesihle Sirap Siri Sirivan Sirje Sirkka Sirpa
  Siska Sisko Sissel Sister Sitarə Sithembiso Siti Sitiwat Sittikorn Siv Siya Skaidrite Skaidrīte
  Skolastika Sky Skye Skyla Skylar Skyler Sladjana Slava Slavena Slavica Slavka Slavomira
  Slavomíra Slavěna Sloane Sláva Slávka Smaranda Smilte Smiltė Sneha Snezana Snjezana Snježana
  Socorro Sofi Sofia Sofie Sofija Sofía Sohret Sol Solange Sole Soledad Solene Soliha Soline Solma
  Solmaz Solveig Solvej Solvita Solène Somadina Somer Sommer Sona Sonata Sondra Songul Songül
  Sonia Sonja Sonji Sonnur Sonya Sophia Sophie Sophie-Louise Sophie-Marie Sophronia Sophy Soraia
  Sorana Sorawut Soraya Sorcha Sorina Souad Souma Soumia Sovkət Sowande Soykan Soyler Soňa Spela
  Speranta Speranța Spring Stacey Staci Stacia Stacie Stacy Stana Stanca Stanislava Stanka Star
  Starla Starr Stasia Stefana Stefani Stefania Stefanie Stefanija Steffi Stefica Stefka Stela
  Steliana Stella Stellah Steluta Steluța Stepanka Stephaine Stephani Stephania Stephanie Stephany
  Stephenie Sterre Stevie Stien Stilla Stina Stine Stormy Stéphanie Subomi Subutiye Suci Sudabə
  Sudie Sudiksha Sue Suellen Sugra Suhani Suheyda Sukufe Sukufə Sula Suleyla Sultane Sumayya
  Sumerya Summer Sunay Sunday Suner Sungara Sunny Sunshine Supasit Supasita Surəyya Susam Susan
  Susana Susanita Susann Susanna Susannah Susanne Suse Susen Susi Susie Sussanne Sussie Suus
  Suvakit Suvi Suwijuk Suzan Suzana Suzann Suzanna Suzanne Suze Suzer Suzette Suzie Suzy Suğra
  Svea Svenja Svetlana Světlana Swala Swantje Swetlana Syahrini Sybil Sybilla Sybille Syble Sydell
  Sydnee Sydney Sydni Sydnie Sylivia Sylke Sylva Sylvaine Sylvana Sylvania Sylvia Sylviane
  Sylvianne Sylvie Sylwia Symone Synnøve Syreeta Sys Szilvia Sára Sânziana Séverine Sílvia Sónia
  Söyler Sørine Søs Südabə Süheyda Süleyla Sümerya Süner Sürəyya Süsen Süzer Sırriye Səadət Səbinə
  Səbirə Sədaqət Səfa Səfiqə Səfurə Səhla Səhrəbanu Səhər Səidə Səlalə Səlimə Səma Səmayə Səmsiyyə
  Sənubər Sərafət Səriyyə TZU-CHING TZU-HAN Ta-tanisha Taahaa Taahir Taaj Taalib Taamir Taanish
  Taariq Taban Tabassum Tabatha Tabea Tabetha Tabish Tabita Tabitha Tacnur Tadas Tadeen Tadeja
  Tafazal Tagangul Tagangül Tahaw-wur Tahawwur Taheem Tahmaseb Tahmeed Tahmid Tahoor Tahseen Tai
  Taial Taimur Taina Taisir Taja Tajammal Tajammul Tajudinn Tajus Takisha Talat Talha Talhah Talia
  Talib Talibe Taliyah Tamala Tamam Tamanna Tamara Tamasa Tamatha Tamaşa Tambika Tambra Tameka
  Tamekia Tamela Tamera Tami Tamia Tamica Tamie Tamika Tamiko Tamilla Tamisha Tammi Tammie Tammy
  Tamra Tamu Tamya Tan Tana Tanesha Tangela Tangul Tangül Tania Tanika Tanisha Taniya Taniyah
  Tanja Tanmayi Tanses Tantri Tanvi Tanya Tanyu Tao Tara Tarah Taraji Tarfaan Tari Tarja Tarsha
  Taru Taryn Tasha Tashina Tasia Tasvir Tatia Tatiana Tatianna Tatjana Tatum Tatyana Tatyanna
  Tautvydas Tawana Tawanda Tawanna Tawkeel Tawny Tawnya Taya Tayla Tayler Taylor Tayyibe Taçnur
  Tea Teagan Tecla Teea Teela Teena Teetat Tegan Teija Teja Tekla Teknaz Tella Tellervo Telse
  Temime Tempie Tena Tenika Tenisha Tennessee Tennie Tennille Tenzin Teodora Teodosia Teofila
  Teona Tera Tercan Tere Teresa Terese Teresia Teresiah Teresita Teressa Terez Tereza Terezia
  Terezija Terhi Teri Terina Terra Terri Terrie Terry Terttu Teréz Terézia Tess Tessa Tessie Teuta
  Texanna Texas Texie Teybet Teófila Thabisa Thabisile Thalente Thalia Thanatcha Thandazile
  Thandeka Thandiwe Thao Thea Theda Thekla Thelma Thembeka Thembekile Thembile Thembisile
  Theodocia Theodora Theodosia Theola Theres Theresa Therese Theresia Therése Theta Thi Thiare
  Thinhinane Thomasina Thora Thresa Thursa Thuthukile Thyra Théa Thérèse Thảo Tia Tiana Tianna
  Tiara Tiare Tiarna Tiarra Tiberia Ticen Tiegan Tiera Tierra Tiesha Tiffani Tiffanie Tiffany Tiia
  Tiina Tiiu Tilda Tilde Tilla Tillie Tilly Timea Tina Tinca Tincuta Tincuța Tindra Tine Tineke
  Tiney Tinie Tinne Tinnie Tiny Tira Tirdad Tirza Tisa Tisha Tishie Tishk Titas Titi Titilayo
  Titin Tiziana Tjasa Tjaša Tobi Toby Toccara Todsawun Tola Tolulope Toluwanimi Tomasa Tomeka
  Tomika Tommie Tomris Tomurcuk Tonda Tone Toni Tonia Tonicha Tonja Tonje Tonya Tora Tori Torie
  Torill Torrie Tory Tosha Toshiko Tova Tove Tovuz Towanda Toya Tracee Tracey Traci Tracie Tracy
  Traude Traudel Traudl Traute Treacy Treasa Treasure Treena Trena Tresa Tressa Tressie Treva
  Tricia Triin Trilby Trina Trine Trini Trinidad Trinity Triona Tripti Trish Trisha Trista Tristan
  Tristen Triveni Triya Trude Trudel Trudi Trudie Trudy Trula Trīne Tuana Tudora Tudorita Tudorița
  Tudosia Tuere Tufani Tugce Tui Tuija Tukəzban Tula Tulay Tule Tulia Tulin Tunchanok Tunde
  Tunradee Tunzalə Turan Turanə Turcan Turcein Turid Turkan Turkanə Turknur Turvi Tutkucan Tutu
  Tuula Tuuli Tuulia Tuulikki Tuva Tuzenur Tuğçe Twila Twyla Tyesha Tyla Tyler Tyra Tzipi Tânia
  Tímea Tükəzban Tülay Tülin Tünde Tünzalə Türcan Türkan Türkanə Türknur Tüzenur Təhminə Təranə
  Ubaadah Ubadah Ubaid Ubaidah Ubay Ubayd Ubaydullah Uberlinda Ubika Ucchal Ucgul Uchita Udeera
  Udyati Ufukay Uge Ugne Ugnė Ugur Uhban Ujamaa Ujunwa Ula Ulduz Ulfat Uli Ulke Ulkum Ulkər Ulla
  Ulla-Britt Ulle Ulrica Ulrika Ulrike Ulva Ulviyyə Ulya Uma Umaarah Umair Umande Umi Ummahan
  Ummahani Ummuhan Umoja Umray Umusan Umuşan Una Unal Undine Unique Unjani Unknown Unnati Unni
  Unsever Upadhriti Upasna Upma Ura Urishilla Urmi Urper Urrab Ursa Ursel Ursina Urska Ursula
  Urszula Urte Urvashi Urvi Urša Urška Uršuľa Uschi Usyi Uta Ute Uyanser Uzima Uğur Vacibe Vada
  Vahar Vahidə Vaida Vaidas Vaishnavi Vajen Vajèn Vakare Vakarė Vakris Val Valarie Valary Valborg
  Valda Valencia Valentina Valentine Valentína Valentīna Valeri Valeria Valerie Valerija Valery
  Valeska Validə Valija Valinda Vallary Vallie Valorie Valèria Valéria Valérie Vamakshi Van Vanda
  Vanesa Vanessa Vania Vanja Vannie Vansha Vanya Vara Varenya Varlık Varsha Varvara Vasana Vasare
  Vasarė Vasatika Vashti Vasilica Vassie Vasudha Vecide Veda Vedhika Vedika Veera Veerle Vefia
  Vega Vejune Vela Velda Velia Vella Velma Velta Velva Velvet Vena Vendela Vendula Venera
  Veneranda Venessa Venice Venie Venita Venla Vennie Venus Veola Vera Verda Verde Verdell Verdie
  Verena Vergie Verla Verlene Verlie Verna Verne Vernell Vernelle Vernetta Vernia Vernice Vernie
  Vernita Verona Veronica Veronicah Veronika Veronique Versa Versie Vertie Verónica Vesna Vessie
  Vesta Veta Veva Vezrife Vi Vicenta Vicentia Vicenția Vicie Vickey Vicki Vickie Vicky Victoire
  Victoria Victorine Victory Victória Vicy Vida Vidhi Viera Vieroslava Vigilija Viivi Vija Vikki
  Viktoria Viktorie Viktorija Viktória Vildane Vilde Vilhelmiina Vilhelmina Vilius Villa Vilma
  Vilte Viltė Vina Vinaya Vincenza Vinciane Vineta Viney Vinie Vinnie Viola Violet Violeta
  Violetta Violette Viorela Viorica Vira Virag Virdie Virgia Virgie Virginia Virginie Viridiana
  Virpi Virág Visitacion Visitación Vita Vitalija Vitoria Vittoria Vitória Viva Viveka Vivi Vivian
  Viviana Viviane Vivianne Vivien Vivienne Vjollca Vladelina Vladimira Vladimíra Vlasta Vlora
  Vlădelina Voichita Voichița Vonda Vonetta Vonnie Vreneli Vrinda Vrishti Vritti Vuokko Vusalə
  Vyanjana Vytautas Vyte Vytė Vân Véronique Vüsalə Vėjūnė Věra Vəfa WAN-TING Waahid Waail Waajid
  Waceera Wadee Wadood Wafa Wafae Wafeeq Wafi Wafiq Wahb Wahban Waheed Wahhaab Wahhaaj Waida
  Waimarie Wakeeta Walburga Waldtraut Walentina Walli Wally Waltraud Waltraut Waltrud Wamwema
  Wanda Waneta Wani Wanita Warda Warhi Waridi Waseme Wasin Wassaya Watika Wava Weddy Weena Wei
  Wenche Wencke Wende Wendelin Wendi Wendolin Wendy Wenke Wera Whitley Whitney Wibke Widisha Widya
  Wiebke Wikitoria Wilda Wilfriede Wilhelmina Wilhelmine Willa Willene Willia Willie Williemae
  Willodean Willow Wilma Wiltrud Winda Windy Winfred Winifred Winni Winnie Winnifred Winny Winona
  Winter Wirda Wishi Wulan Wuraola Wynona Xalak Xalidə Xalisə Xanım Xatirə Xavər Xena Xenia Xia
  Ximena Xiomara Xiti Xiulan Xiuying Xobeen Xuan Xumar Xuân Xénia Xəyalə YA-CHU YA-HUI YA-LING
  YA-PING YA-TING YA-WEN YU-CHEN YU-CHIN YU-FEI YU-FENG YU-LAN YU-LING YU-MEI YU-TING YU-TUNG
  YU-YING YUEH-O YUEH-TUNG YUEH-YING YUN-FEI YUNG-CHING Yaa Yaaseen Yachana Yada Yadavi Yadid
  Yadira Yael Yafi Yafir Yaghnam Yahaira Yahsi Yahvi Yahyaa Yahşi Yaiza Yajaira Yalın Yaman Yamar
  Yameen Yamile Yamilet Yamilex Yamini Yana Yanara Yance Yanet Yaneth Yang Yani Yanina Yanira
  Yanisa Yaqeen Yaqoot Yaqub Yar Yara Yareli Yaretzi Yaritza Yasaar Yasar Yaseen Yasemen Yasemin
  Yashasvi Yashawini Yashem Yashica Yashoda Yashodhara Yashvi Yasina Yasinta Yasir Yasmeen Yasmin
  Yasmina Yasmine Yasmín Yasna Yasti Yasəmən Yathrib Yauvani Yawar Yawer Yazan Yazeed Yazgul
  Yazgül Yazmin Yazmín Yaşar Yda Yeganə Yeimy Yejide Yekbun Yen Yeni Yenifer Yenny Yeny Yepelek
  Yeraz Yergha Yesenia Yesica Yesil Yesoob Yessenia Yessi Yessica Yetta Yetunde Yewande Yeşil Yfke
  Yina Yineth Yinthe Ylenia Ylva Ylvi Ylvie Yocelyn Yochana Yohana Yoko Yolanda Yolande Yolima
  Yolonda Yong Yoselin Yoshiko Yoshita Yosma Yousra Yrsa Ysaline Yucel Yudy Yui Yuli Yulia Yuliana
  Yulieth Yulisa Yulissa Yuly Yumiko Yuni Yunita Yurani Yurany Yurdaser Yureed Yuri Yuridia
  Yurtseven Yury Yutika Yvette Yvonne Yésica Yéssica Yücel Yıldız Yến Zaafir Zaahid Zaahir Zaakir
  Zabir Zackariya Zada Zadie Zaeem Zaenab Zafeer Zafir Zafrul Zahaar Zaharia Zaheer Zahfer Zahi
  Zahnya Zahra Zahri Zahro Zahrun Zaib Zaida Zainab Zainabu Zaira Zaitra Zaituni Zakhele Zakiyaxon
  Zaliha Zalindra Zamfira Zamira Zana Zandra Zane Zaneta Zaniyah Zansi Zara Zarar Zaraza Zaria
  Zariah Zarina Zarna Zarəngiz Zauqi Zaweel Zaynab Zayyir Zdenka Zdeňka Zdislava Zebirce Zehnia
  Zehra Zehranur Zejna Zela Zelaya Zelda Zelha Zelia Zelie Zeljka Zella Zelma Zelmira Zelpha
  Zemfira Zemyna Zemzem Zena Zenia Zenobia Zenovia Zenta Zenzile Zerafet Zerdad Zeride Zeta Zetta
  Zettie Zevlude Zevlüde Zewad Zeynep Zeyno Zeynəb Zeynəgul Zeynəgül Zhane Ziba Zibeydə Zibuyile
  Zigrida Zigrīda Zilfa Zillah Zilmil Zilpah Zilpha Zimran Zina Zinal Zineb Zinhle Zinnura Zinnure
  Zinət Zion Zipporah Zita Ziva Zivile Zizi Zlatica Zoa Zoe Zoey Zofia Zofie Zofija Zohrehan Zohrə
  Zoie Zoila Zoja Zola Zona Zora Zoraida Zorica Zorka Zoé Zoë Zsanett Zsofia Zsuzsanna Zsófia
  Zubeyde Zuheyla Zula Zulaikha Zulbiye Zulema Zuleyxa Zulfa Zulfiyyə Zulfuye Zulma Zumaridi Zumre
  Zumrud Zunilda Zuwayhir Zuwena Zuzana Zvonka Zygimantas Zélie Zöhrehan Zöhrə Züheyla Zülbiye
  Züleyxa Zülfiyyə Zülfüye Zümre Zümrüd Zəhra Zəkəriyyə Zəminə Zərif Zərifə Zərnigar África Ágata
  Ágatha Ágnes Águeda Ámbar Ángela Ángeles Ánh Áurea Âlemşah Ângela Änne Åsa Åse Çalım Çağlar
  Çevregül Çilga Çimnaz Çinarə Çisem Çiçək Çolpan Édith Élisabeth Élise Élodie Éléonore Émilie
  Érica Éva Íngrid Íris Ísis Ömriye Öncel Örfiye Övün Özay Özbilge Özdeş Özge Özgün Özlem Özpetek
  Özyurt Úrsula Üge Ülke Ülküm Ülkər Ülle Ülviyyə Ümmahan Ümmühan Ümray Ünal Ünsever Ürper Üçgül
  Ārija Ąžuolas Đurđica Ērika İde İhsan İklim İlahə İldeş İlhamə İlkanə İlkbahar İlklima İlnarə
  İlper İlqarə İmge İmrihan İnarə İnayət İncifir İnsaf İntizar İradə İrfan İslime İsra İzel
  İçimbike Ľubica Ľubomíra Ľuboslava Ľudmila Ľudomila Şadıman Şahdiye Şahinder Şahnaz Şahnuray
  Şahıgül Şamiha Şayan Şazime Şefiye Şehreban Şehza Şelâle Şemsinisa Şendoğan Şennur Şeref Şerman
  Şevketfeza Şeyda Şilan Şirivan Şöhret Şövkət Şükufə Şüküfe Şəfa Şəfiqə Şəhla Şəhrəbanu Şəlalə
  Şəmsiyyə Şərafət Šarlota Šarūnas Špela Štefanija Štefica Štefka Štefánia Štěpánka Šárka Žaneta
  Željka Želmíra Žemyna Živa Živilė Žofia Žofie Žygimantas Əcəbnaz Ədibə Əminə Əntiqə Əsmər
  Ștefana Ștefania
  """#
