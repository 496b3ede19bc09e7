/// Given names of women.
///
/// In the order of their bytes. Written by scripts/gazetteer/names.py. Sources: the locales of Faker (MIT); the names of
/// heads of state and ministers of the last decades.
let femaleNameTable: StaticString = #"""
  Aachal Aada Aadhya Aahana Aaliyah Aanuoluwapo Aarini Aarna Aashi Aba Abagail Abbey Abbi Abbie
  Abbigail Abby Abebi Abelone Abena Abeni Abha Abigael Abigail Abigaili Abigale Abigayle Abigaíl
  Abina Abiye Abosede Abril Acarkan Achieng Achsah Acılay Ada Adaeze Adah Adal Adaline Adalyn
  Adalynn Adamaris Adda Addie Addison Addisyn Addyson Adebukola Adela Adelaida Adelaide Adelasia
  Adele Adelgunde Adelheid Adelia Adelina Adelinde Adeline Adell Adella Adelle Adelyn Adelynn
  Adenike Adepeju Adesewa Adesua Adetoke Adetoun Adhra Adia Adiela Adila Adilene Adilə Adimu Adina
  Adison Adline Adolfine Adora Adoracion Adoración Adria Adriana Adriane Adrianna Adrianne Adriene
  Adrienn Adrienne Adrijana Adriána Adunni Advika Adviye Adweta Adwoa Adya Adyson Adèle Adéla
  Adélaïde Aedin Aenne Afaq Aferdita Affie Afia Afife Afra Africa Afruza Afton Afua Afət Agata
  Agatha Agathe Agbegim Agca Aggie Aglaia Agnes Agnesa Agnese Agness Agneta Agnete Agnieszka Agnès
  Agostina Agripina Agueda Agusta Agustina Agáta Ahter Aicha Aida Aideen Aidə Aiga Aija Aiko Aila
  Ailbhe Aileen Ailene Aili Ailis Ailish Aimee Aimée Aina Ainara Aine Aino Ainoa Ainsley Airi
  Aisha Aishani Aishling Aisling Aislinn Aisyah Aitana Aiyana Aiyanna Aja Ajda Ajeng Ajla Ajna
  Ajoke Akay Akeelah Akemi Akgunes Akgüneş Akifə Akinyi Akise Akmaral Akosua Akoth Aksoy Akua
  Akumaa Akumu Akyıldız Ala Alabama Alabezek Alaina Alana Alani Alanis Alanna Alannah Alara Alaya
  Alayna Alaz Alba Alberta Alberte Albertha Albertina Albertine Albina Albulena Albína Alcie
  Alcira Alda Aldona Aldonza Alea Aleah Alease Alecia Aleen Aleena Aleida Aleisha Alejandra
  Alejandrina Aleksandra Alemsah Alena Alene Alenka Alesha Alesia Alessandra Alessia Aleta Aletha
  Alethea Alexa Alexandra Alexandrea Alexandria Alexandrie Alexandrina Alexia Alexina Alexus
  Alexys Alfonsina Alfreda Algıs Algış Alia Aliana Alica Alice Alicia Alicja Alida Alika Alina
  Aline Alis Alisa Alise Alisha Alison Alissa Alisson Alivia Alix Aliya Aliyah Aliyə Aliza Alize
  Alizee Alizée Alja Alka Alla Allana Allean Alleen Allegra Allena Allene Allie Alline Allison
  Allisson Ally Allyson Allyssa Alma Almasi Almast Almaz Almeda Almedia Almendra Almeta Almina
  Almira Almudena Almut Almuth Almyra Aloisia Alojzia Alojzija Aloma Alondra Aloyse Alpha
  Alphonsine Alsu Alta Altha Althea Altie Altınbike Altıncicek Altınçiçek Alva Alvena Alvera
  Alverda Alverta Alvina Alvine Alvira Alvīne Alwilda Alwina Alwine Aly Alya Alyce Alycia Alys
  Alysa Alyse Alysha Alysia Alyson Alyssa Alyssia Alyvia Alzbeta Alzina Alícia Alīda Alısık Alışık
  Alžbeta Alžběta Ama Amada Amahle Amaia Amaira Amal Amalia Amalie Amalija Amanda Amandine Amani
  Amara Amarachi Amarilis Amaris Amaya Ambar Amber Amberly Ambre Amel Amela Amelia Amelie America
  Amey Ami Amiah Amie Amina Aminata Aminatu Amira Amirah Amiya Amiyah Amma Ammie Amoke Amondi
  Amope Amparo Amra Amre Amrita Amruta Amy Amy-Lee Amy-Leigh Amya Amália Amélia Amélie América
  Amālija An Ana Anabel Anabela Anabella Anabelle Anaelle Anahera Anahi Anahis Anahí Anaida Anais
  Analia Anamaria Anamika Anargul Anargül Anasa Anastacia Anastasia Anastasie Anastasiia
  Anastasiya Anastatia Anastazie Anastazja Anastázie Anaya Anaëlle Anaís Anaïs Anca Ancuta Ancuța
  Anda Andela Andjela Andjelina Andrada Andrea Andree Andreea Andreia Andreja Andrejka Andrena
  Andria Andrina Andréa Andrée Anděla Ane Anel Anemona Aneta Anete Anett Anette Anezka Anežka
  Angela Angele Angeles Angelia Angelic Angelica Angelika Angelina Angeline Angelique Angelita
  Angella Anghelina Angie Angèle Angélica Angélique Ani Anica Anice Anie Aniela Anika Aniko Anikó
  Anina Anisa Anisoara Anissa Anita Anitra Aniya Aniyah Anișoara Anja Anjali Anjanette Anjelica
  Anka Anke Ankica Ann Ann-Britt Ann-Charlott Ann-Charlotte Ann-Christin Ann-Christine Ann-Kathrin
  Ann-Kristin Ann-Louise Ann-Mari Ann-Marie Ann-Sofi Ann-Sofie Anna Anna-Karin Anna-Lena
  Anna-Liisa Anna-Lisa Anna-Luise Anna-Maria Anna-Marie Annabel Annabell Annabella Annabelle Annah
  Annalena Annaliese Annalisa Annalise Annamae Annamaria Annamarie Annamária Annastacia Anne
  Anne-Catherine Anne-Francoise Anne-Françoise Anne-Kathrin Anne-Katrin Anne-Laure Anne-Lise
  Anne-Marie Anne-Rose Anne-Sophie Annedore Annegret Annegrete Annekatrin Anneke Anneleen Annelene
  Anneli Annelie Annelies Anneliese Annelise Annelore Annemarie Annemette Annemie Annemijn Anner
  Annerose Annet Annett Annetta Annette Anni Annica Annice Annick Annie Anniina Annija Annika
  Annikki Annina Annis Annita Annmarie Annukka Annunziata Anny Anona Anouk Anselma Ansley Ansora
  Antionette Antje Antoaneta Antoinette Antonela Antonella Antonetta Antonette Antonia Antonieta
  Antonietta Antonija Antonina Antoņina Antra Antònia Antónia Anu Anunciacion Anunciación Anusha
  Anuta Anuța Anvi Anya Anyango Anyi Anđa Anđela Aoibheann Aoibhin Aoibhinn Aoife Apolena Apolline
  Apollonia Apolonia April Ara Arabella Araceli Aracely Aradhana Arah Aral Araminta Aranka
  Aranzazu Arcelia Ardath Ardelia Ardella Ardelle Ardeth Ardis Ardita Ardith Ardyce Areli Arely
  Aretha Argie Aria Ariadna Ariana Ariane Arianna Arianne Ariela Ariella Arielle Arietta Arifə
  Arija Arike Arina Arinola Aristita Aristița Arizona Arja Arkie Arla Arleen Arlena Arlene Arlet
  Arleth Arletta Arlette Arlinda Arline Arly Arlyne Armahan Armande Armelle Armida Arminda Arminta
  Arnaude Arnetta Aroa Aroha Arra Arrie Artelia Artemisa Arunima Arusi Arvilla Arya Aryana Aryanna
  Arziye Arzu Aránzazu Arıpınar Asa Asake Asali Asatira Ascension Ascensión Ase Asha Ashan Ashanti
  Ashely Ashlea Ashlee Ashleigh Ashlene Ashli Ashlie Ashling Ashly Ashlyn Ashlynn Ashtyn Asia
  Asila Asilə Asliye Asma Asmini Asmira Ason Aspen Assia Assumpta Assunta Asta Astrid Astride Asu
  Asuka Asuncion Asunción Ataahua Atanur Atena Athena Ati Atiena Atieno Atifete Atinuke Atiyye
  Attie Attracta Aubree Aubrie Aud Aude Audra Audrey Audriana Audrianna Audrina Audry Augusta
  Augustina Aulikki Aune Aung-san Aura Aurea Aurelia Aureliana Aurelie Aurilla Aurora Aurore
  Aurélia Aurélie Ausma Austra Autumn Ava Avah Averi Averie Averil Avie Avis Avril Avunc Avunç
  Awero Awesi Awhina Axelle Axenia Aya Ayan Ayana Ayanna Ayasun Aybet Aybəniz Aycagul Aycagül
  Aycan Aycicək Aydar Ayduru Ayelen Ayelet Ayelén Ayesha Aygonenc Aygul Aygun Aygönenç Aygül Aygün
  Ayhan Ayinke Aykut Ayla Ayleen Aylil Aylin Aylla Aynilhayat Aynur Aynurə Aynımah Ayoka Ayse
  Ayseana Aysel Aysema Aysenur Aysevim Aysu Aysuna Ayten Aytoz Aytöz Aytəkin Aytən Ayu Ayulker
  Ayyaruk Ayçan Ayçiçək Ayülker Ayşeana Ayşenur Azade Azahar Azahara Azalea Azalee Azaria Azariah
  Azeneth Aziza Azize Azra Azucena Azul Azzie Açılay Aída Aïcha Ağbegim Ağca Aşhan Baaba Babett
  Babette Baby Badegul Badegül Bagdat Baghyawati Bahtinur Baiba Bailee Bairbre Balaxanım Balca
  Ballı Bama Bambi Banu Banü Bara Barb Barbara Barbel Barbie Barbora Barbra Barbro Barica Barkha
  Basriye Baylee Baylie Bağdat Bea Beadie Beata Beate Beatrice Beatrijs Beatrix Beatriz Beaulah
  Beckie Becky Bediriye Bee Begim Begona Begoña Behiza Belen Belgizar Belia Belinda Belkize Bella
  Belle Belva Belén Bena Benazir Benedicte Benedikte Benedita Benek Benice Benigna Benita Benta
  Bente Benthe Beray Berdie Berengere Berenice Bergen Berit Beriye Bernadett Bernadette Bernadine
  Bernarda Bernardine Bernardita Berneice Bernetta Bernhardine Bernice Berniece Bernita Berra
  Berrin Berta Bertha Berthe Bertina Beryl Besarta Besey Bess Besse Bessie Beste Betania Beth
  Betha Bethan Bethann Bethany Bethzy Betina Betsey Betsy Bette Betti Bettie Bettina Betty Bettye
  Bettyjane Bettylou Beula Beulah Bev Beverlee Beverley Beverly Beyhatun Beyonce Bezek Beáta
  Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya Bhekisisa Bhekizizwe Bhekokwakhe Bianca Bianka
  Bibi Bibiana Bibisora Bibiána Bidayet Biddie Bidya Bieke Bienvenida Bilay Bilginur Bilha Biljana
  Bilkay Bilkisu Billie-Jo Billye Bimala Bina Binay Birben Birdella Birdie Birgid Birgitt Birgitta
  Birgitte Birgul Birgül Birsan Birte Birtha Birthe Birtie Biruta Biserka Bishakha Bitten Bitul
  Bitül Bjørg Blanaid Blanca Blanch Blanche Blanchie Blandine Blanduzia Blanka Blathnaid Blazena
  Blažena Blerina Blerta Blessing Blossom Bluette Bobbi Bobbye Bodil Boel Bogdana Boglarka
  Boglárka Bohdana Bohumila Bohuslava Bolatito Boluwatife Bonita Bonnie Bonny Bonu Borbala Borbála
  Bosibori Bouchra Bozena Bozica Bozidara Božena Božica Božidara Braelyn Brande Brandee Brandi
  Brandie Brandusa Brandy Branislava Branka Brea Breana Breann Breanna Breanne Breda Bree Breeda
  Breege Breffni Brenda Brendah Brenna Breonna Bria Briana Brianda Brianna Brianne Brid Bridget
  Bridgett Bridgette Bridgit Bridie Brielle Briget Brigette Brighid Brigid Brigida Brigita
  Brigitta Brigitte Briley Brilyant Brinda Brinley Brionna Brisa Bristol Brit Brita Britany
  Britney Britni Britny Britt Britt-Mari Britt-Marie Britta Brittaney Brittani Brittanie Brittany
  Brittnay Brittnee Brittney Brittni Brittnie Brittny Brona Bronach Bronagh Bronislava Bronwen
  Bronwyn Brooke Brooklynn Broņislava Bruna Brunhild Brunhilde Bruni Brunilda Bryana Bryanna
  Brylee Bryn Brynlee Brynn Bryony Brândușa Brígida Buelah Buena Buffy Bukurije Bula Bulah Buna
  Bunmi Burcuhan Bureyre Busara Busisiwe Busra Busranur Buşra Byrdie Bárbara Bärbel Béatrice
  Béatrix Bénédicte Bérengère Bérénice Büreyre Büşranur Bənovsə Bənövşə CHIA-LING CHIA-YING
  CHIN-FENG CHIN-LIEN CHING-I CHIU-HSIANG CHIU-YUEH CHUN-MEI COmfort Cacilia Cacilie Caddie
  Cadence Caetana Caglar Cahan Cailin Cailyn Cait Caitlin Caitlyn Caitlynn Caitriona Cajsa
  Caldonia Caleigh Cali Calista Calixta Calla Calleigh Calım Cambria Camelia Cami Camila Camilla
  Camille Camisha Cammie Canan Candace Candela Candelaria Candelas Candi Candice Candida Candis
  Candy Candyce Canfeza Cannie Canseven Canur Caoilfhionn Caoimhe Capitola Cappie Caprice Capucine
  Cara Caragh Caren Cari Caridad Carie Carin Carina Carine Carisa Carissa Carita Carla Carlee
  Carleen Carleigh Carlene Carley Carli Carlijn Carlota Carlotta Carly Carlyn Carma Carmel Carmela
  Carmelita Carmella Carmen Carmenza Carmina Carminho Caro Carol Carola Carolann Carole Carolee
  Carolien Carolin Carolina Caroline Carolyn Carolyne Carolynn Caron Carra Carren Carri Carrie
  Carry Caryl Caryn Casandra Casiana Casie Cassandra Cassie Cassondra Cataleya Catalina Catarina
  Caterina Catharina Catharine Catherina Catherine Catheriona Cathern Cathey Cathi Cathie Cathleen
  Cathrin Cathrina Cathrine Cathriona Cathryn Cathy Catia Catina Catinca Cato Catrin Catrina
  Catrine Catrinel Catriona Caydence Cayetana Cayla Caylee Ceara Cecelia Cecile Cecilia Cecilie
  Cecilija Cecille Cecily Cecília Cedide Ceil Celena Celene Celesta Celeste Celestia Celestina
  Celestine Celia Celie Celina Celinda Celine Cemiyle Cena Centa Centrine Ceola Cerasela Cevale
  Cevregul Ceyhunə Ceyla Ceylin Ceyran Cezara Chaaya Chaitaly Chaka Chakrika Chaman Chameli Chana
  Chanchal Chanda Chandani Chandrika Chanel Chanelle Chaney Chanez Chanie Chaniya Channie Chantal
  Chante Chantel Chantelle Charis Charissa Charisse Charita Charity Charla Charlee Charleen
  Charlene Charline Charlize Charlott Charlotta Charlotte Charlottie Charlsie Charmaine Charolette
  Charos Charvi Chasity Chasmum Chastity Chausiki Chavvi Chaya Chebet Chelangat Chelo Chelsea
  Chelsey Chelsi Chelsie Chelsy Chepkemoi Chepkoech Chepkorir Cher Cherelle Cheri Cherie Cherilyn
  Cherise Cherish Cherith Cherotich Cherrelle Cherri Cherrie Cherry Cherryl Cheryl Cheryle Cheryll
  Chessie Chestina Cheyanne Chi Chiamaka Chiara Chidimma Chimere China Chinelo Chinyere Chipukizi
  Chiquita Chiraz Chita Chiyo Chizoba Chloe Chloie Chloé Chloë Chlóe Chrissie Chrissy Christa
  Christa-Maria Christabel Christal Christeen Christel Christelle Christen Christena Christene
  Christi Christiana Christiane Christianne Christin Christina Christine Christl Chrystal Chyna
  Chynna Ciaobella Ciara Ciarra Ciarrai Cicely Cici Cicək Cielo Ciera Cierra Cihan Ciji Cilga
  Cilla Cilli Cilly Cimnaz Cinarə Cinda Cindi Cindy Cinnamon Cinta Cinthia Cinthya Cintia Cinzia
  Cipriana Cirkeline Cisem Citlali Citlalli Citra Claire Claire-Lise Clara Clarabelle Clare
  Claribel Clarice Clarinda Clarine Clarisa Clarissa Clarisse Classie Claudette Claudia Claudina
  Claudine Cleda Clelia Clella Clemence Clemencia Clementina Clementine Clemie Clemma Cleola
  Cleone Cleopatra Cleora Cleta Cleva Clevie Cliffie Cliodhna Cliona Clodagh Cloe Clora Clorinda
  Clothilde Clotilda Clotilde Cloé Clyda Clydie Clytie Clàudia Cláudia Cläre Clémence Clémentine
  Codrina Codruta Codruța Coleen Coletta Colette Coline Colleen Collette Colomba Colpan Columbia
  Comfort Concepcion Concepción Concepta Concetta Concha Conchita Condoleezza Connie Consolata
  Constanca Constance Constanta Constantina Constanza Constanze Constança Constanța Consuela
  Consuelo Contina Cora Coraima Coral Coralia Coralie Coraline Corazon Corda Cordelia Cordella
  Cordia Cordie Cordula Corean Corene Coretta Cori Corie Corina Corine Corinna Corinne Corliss
  Cornelia Cornie Corona Corrie Corrina Corrine Cosima Cosmina Courteney Courtney Crenguta
  Crenguța Creola Crescencia Cressie Crete Crina Crissie Crissy Crista Cristal Cristen Cristi
  Cristiana Cristin Cristina Cristine Cristy Crysta Crystal Csilla Cuba Cuheyna Custodia Cvetka
  Cydney Cyndi Cyntha Cynthia Cándida Cátia Cäcilia Cäcilie Cécile Célestine Célia Célina Céline
  Cătălina Cəmalə Cəmilə Dace Daciana Dafina Dafne Dagmar Dagmara Dagny Dahiana Dahlia Daiana
  Daiga Daija Daijah Daina Dainess Dairine Daisey Daisha Daisie Daisy Daisye Daja Dajana Daksha
  Dalaja Dalia Dalila Dalili Dalima Damaris Damienne Damini Damjana Damlanur Damyanti Dana Danae
  Daneen Danelle Danette Dania Danica Daniela Daniella Danielle Danijela Danika Danique Danita
  Danitza Danièle Danna Dannielle Danuse Danuta Danuše Danyel Danyell Danyelle Daphne Daphné Darci
  Darcie Daria Dariana Dariga Darika Darina Darinka Dariya Darja Darla Darleen Darlene Darline
  Darling Darlyne Darta Dary Dasia Davida Davina Davnet Dawn Dawna Dawne Dayamai Dayami Dayana
  Dayanara Dayita Dayle Dayna Dayse Deana Deandra Deann Deanna Deanne Dearbhail Dearbhaile
  Dearbhla Deasia Deb Debbi Debbie Debbra Debby Debera Debi Debora Deborah Deborrah Debra Debrah
  Debroah Dedra Dee Deeann Deedee Deena Deepa Deetta Deger Deha Deicy Deidra Deidre Deirbhile
  Deirdre Deisy Deja Dejah Delaney Delcie Delfina Delia Deliah Delila Delilah Delina Delinda
  Delisa Dellar Delle Dellia Dellie Delois Delora Delores Deloris Delpha Delphia Delphine Delsie
  Delta Dema Demetra Demetria Demi Demi-Lee Demi-Leigh Dena Deneen Denese Denice Deniis Denine
  Denisa Denise Denisha Denisse Denita Derly Derval Dervilla Dervla Derya Deryanur Desirae Desiree
  Desirée Despina Dessa Destany Destinee Destiney Destini Destiny Devi Devika Dewi Deyanira Dezzie
  Değer Dhriti Diah Dian Diana Dianah Diandra Diane Diann Dianna Dianne Dicie Dicy Dida Didina
  Dietlind Dietlinde Digna Dijana Dilara Dilarə Dilcan Dildora Dilfeza Dilhus Dilhuş Dillie Dilma
  Dilnoz Dilnur Dilsad Dilsat Dilsitan Dilşad Dilşat Dimitrina Dimple Dina Dinah Dinda Dione
  Dionisia Dionne Dipta Dita Ditte Divan Divya Dixie Diya Diyora Diána Diāna Djuana Djuna
  Dobromila Dobroslava Dochia Docia Dogannur Doina Dola Dollie Dolly Dollye Dolores Doloris
  Dolphine Domenica Dominga Dominika Dominque Domitila Domnica Domonique Dona Donata Donatella
  Doner Donia Donie Donita Donna Dora Doralisa Dorathea Dorathy Dorcas Dorcus Doreen Dorene
  Doretha Doretta Dori Doriana Dorien Dorina Dorinda Dorine Doris Dorit Dorita Dorla Dorle Dorli
  Dorota Dorotea Doroteja Dorotha Dorothe Dorothea Dorothee Dorothy Dorothée Dorottya Dorte Dortha
  Dorthe Dorthea Dorthey Dorthy Dosha Doshia Doshie Dosia Dossie Dot Dottie Dotty Dounia Dove
  Dovie Doyinsola Doğannur Draga Dragana Dragica Drahomira Drahomíra Drahoslava Drema Drita
  Drucilla Drusilla Duha Dulce Dulcie Dumisani Dumisile Dumitra Dumitrana Dunja Dunya Dunyo Duong
  Durdanə Durdona Durgadin Durna Durnisə Durrusehvar Dursadiye Dusanka Duyen Duyguhan Duyên
  Dušanka Dwan Dyan Dymphna Dympna Dzidra Dzintra Dáša Débora Déborah Désirée Dóra Döner Dörte
  Dörthe Dünya Dürdanə Dürnisə Dürrüşehvar Dārta Dương Eadaoin Earlean Earlene Earline Earnestine
  Eartha Easter Eathel Eavan Ebba Eboni Ebony Ecaterina Ecegul Ecegül Echo Ecrin Eda Edaviye Edda
  Eddah Edel Edelgard Edelmira Edeltraud Edeltraut Edeltrud Edhitha Edilma Edina Edinah Edit Edita
  Edite Edith Editha Edla Edmonia Edna Ednah Edona Edra Edrie Edris Eduarda Edwina Edyth Edythe
  Edīte Eesha Eeva Effa Efil Eftimia Egenur Egzona Ehrentraud Eija Eila Eileen Eilis Eilish Eimear
  Eimer Eimhear Eira Eiravati Eithel Eithne Eivor Ekaja Ekani Ekanta Ekantika Ekaterina Ekiya Ekta
  Ela Elaina Elaine Elamiye Elana Elayne Elba Elberta Elcira Elcy Elda Eldora Elea Eleanor
  Eleanora Eleanore Elease Electa Elena Eleni Elenor Elenora Elenore Eleonor Eleonora Eleonore
  Eleonóra Elfi Elfida Elfie Elfreda Elfrieda Elfriede Eliabeth Eliana Eliane Elianna Elida Elien
  Eliette Elif Elifnur Eligia Eliisa Elin Elina Eline Elinor Elinore Eliona Elisa Elisabet
  Elisabeta Elisabete Elisabeth Elisabetha Elisabetta Elisaveta Elise Eliska Elissa Elita Eliza
  Elizabet Elizabeta Elizabete Elizabeth Elizbeth Elize Elizebeth Eliška Elke Ella Ellamae Ellar
  Elle Ellen Eller Elli Elliana Ellie Ellinor Ellis Ellyn Elma Elmina Elmira Elmire Elmyra Elna
  Elnarə Elnora Elnurə Eloa Eloah Elodia Elodie Elois Eloisa Eloise Elona Elosy Elouise Eloá
  Eloísa Eloïse Els Elsa Elsbeth Else Elsebeth Elsie Elsy Elta Elva Elvan Elvana Elvera Elvia
  Elvie Elvina Elvira Elvire Elvy Elvíra Elvīra Elwanda Elwira Elyse Elyssa Elza Elzada Elzbieta
  Eléa Eléna Eléonore Elīna Elżbieta Ema Emal Emaline Emanuela Emanuella Emanuelly Ember Emelia
  Emelie Emelina Emeline Emely Emelyne Emer Emerald Emese Emilce Emilee Emilia Emiliana Emilie
  Emilija Emilly Emilse Emily Emina Emine Emis Emiş Emma Emma-Louise Emmaculate Emmah Emmalee
  Emmaline Emmanuelle Emmer Emmi Emmie Emmy Emogene Emperatriz Emy Emília Emīlija Ena Encarna
  Encarnacion Encarnación Encarnita Endah Ene Enfes Engla Enid Eniko Enikő Eniola Enith Enna Enola
  Enriqueta Enya Eola Eowyn Eppie Epsie Era Erbay Erdmute Erem Ergul Ergül Erica Ericka Erika Erin
  Erina Eris Eriş Erla Erlene Erlinda Erline Erma Ermina Ermine Erna Ernestina Ernestine Erny Erva
  Ervaniye Erykah Eryn Erzsebet Erzsébet Esengun Esengün Eshana Esi Esila Esim Eslemnur Esma
  Esmanperi Esmarelda Esmee Esmeralda Esmira Esmée Esna Esparta Esperanza Esra Essa Essence Essi
  Essie Esta Estefani Estefania Estefany Estefanía Estela Estell Estella Estelle Ester Estera
  Esteri Esther Estie Estrella Eszter Eta Etela Etelka Etelvina Etha Ethel Ethelene Ethelyn Ether
  Ethie Ethna Ethne Ethyl Ethyle Etna Etta Etter Ettie Eudora Eufemia Eufrosina Eugenia Eugenie
  Eugénia Eugénie Eula Eulah Eulalia Eulalie Eulália Euna Eunice Eunika Euphemia Eura Eusebia Eva
  Eva-Lena Eva-Maria Eva-Marie Evalena Evaline Evalyn Evalyne Evamaria Evangelia Evangelina
  Evangeline Evangelista Evanghelina Evde Eve Evelena Evelia Evelien Eveliina Evelin Evelina
  Eveline Evelyn Evelyne Evelynn Evelína Everline Everlyne Evette Evi Evia Evie Evija Evita Evon
  Evonne Evrim Evy Ewa Ewatomi Ewelina Exa Exie Ezgin Eşim Fabia Fabiana Fabienne Fabiola Fabiënne
  Fabrizia Fadekemi Faderera Fadile Fadime Fadıla Fae Fainche Fairy Faisa Faith Faizah Faize Falak
  Falguni Fallon Falon Familə Fancy Fanni Fannie Fanny Fannye Farah Farangiz Farhiya Farhunnisa
  Farida Farijika Fariza Farrah Farzona Fatemeh Fathonah Fatigul Fatigül Fatiha Fatihə Fatima
  Fatime Fatimə Fatinur Fatma Fatmanur Fatmire Fatuma Fawn Fay Faye Fayize Febe Febi Feden
  Federica Fehintola Fehmiye Felecia Felicia Feliciana Felicidad Felicie Felicitas Felicity Feline
  Felipa Felisa Felisha Felista Felister Felistus Felizitas Fella Fem Femke Fenna Fenne Ferahdiba
  Feraye Ferhan Feriel Ferinaz Fermuta Fern Fernanda Fernande Ferne Ferny Feruza Feryas Feyha
  Feyzin Fiamma Fibikemi Fidan Fidaye Fidela Fidelia Fidelma Fien Fiene Fikayomi Fildan Filipa
  Filippa Filiz Filofteia Filomena Filoména Finola Fiona Fionna Fionnuala Fionnula Fiorella
  Firdevis Firuzə Firəngiz Fitnat Fitore Fitria Fitriani Fizzə Fjolla Flavia Flavie Fleda Fleeta
  Fleta Fleur Flo Floare Floarea Flonnie Floor Floortje Flor Flora Florance Flore Florence
  Florencia Florene Florenta Florentina Florentine Florența Floretta Floriana Floriane Florica
  Florida Florie Florina Florinda Florine Florrie Flossie Flurina Folashade Fonda Fortunata Forum
  Fotima Fouzia Franca France Frances Francesca Franchesca Francia Francies Francina Francine
  Francisca Franciska Francisquita Francoise Francy Franka Frantiska Františka Franziska Françoise
  Frauke Freda Frederica Fredericka Frederika Frederike Frederikke Frederique Fredrika Freeda
  Freia Freida Freja Fresia Freya Frida Fridah Frieda Friedericke Friederike Friedhilde Friedl
  Friedlinde Frona Fronia Fronie Fronnie Frusina Frédérique Fugen Fuma Fumiko Fátima Félicie
  Féline Fügen Fəridə Fərqanə Fəxriyyə Gabel Gabriela Gabriella Gabrielle Gabrielly Gaby Gaelle
  Gaia Gaida Gail Gaja Gala Galilea Galina Gambo Ganga Ganimete Ganiye Garima Gasti Gaurangi Gauri
  Gaurika Gautami Gawati Gayathri Gaye Gayla Gaylene Gaynell Gaëlle Geanina Gearldine Geetika
  Gelengul Gelengül Gelsomina Gema Gemma Gena Genesis Geneva Genevieve Geneviève Genevra Gennie
  Genovefa Genoveva Genta Gentiana Gențiana Georganna Georgeann Georgeanna Georgene Georgeta
  Georgetta Georgette Georgia Georgiana Georgiann Georgianna Georgina Georgine Geraldine Geralyn
  Gerarda Gerardine Gerda Gerdi Gerhild Geri Gerlind Gerlinde Germaine Germana Gerri Gerta Gertha
  Gerti Gertie Gertraud Gertraude Gertraut Gertrud Gertruda Gertrude Gertrudis Gertrúda Gesa
  Gesare Gesche Gesine Geta Gethera Getrude Geun-hye Ghaliyati Gherghina Ghislaine Gia Giada Giana
  Gianina Gianna Gidget Giesela Gifty Gigi Gilberte Gilda Gillian Gillie Gilma Gina Ginette Ginger
  Ginny Gioia Giorgia Giorgiana Giovanna Girtha Gisa Gisela Gisele Giselle Gislinde Gisselle
  Gisèle Gitta Gitte Giulia Giuliana Giulietta Giuseppa Giuseppina Gizela Gizella Gizem Gladis
  Gladyce Gladys Glenda Glendora Glenna Glennie Glennis Glenys Glinda Gloria Glynda Glynis
  Godelieva Godelieve Gok Gokce Gokperi Golda Goldia Goldie Goli Goma Goncafer Gonul Gordana
  Gorsev Gozem Grace Gracelyn Gracia Graciana Gracie Graciela Grainne Grania Gratiana Gratiela
  Grayce Grazia Graziella Grazyna Graça Grațiana Grațiela Greca Grecia Greet Gregoria Greta
  Gretchen Grete Gretel Grethe Gretl Gretta Gricelda Griet Grieta Grisel Griselda Grit Gro Gréta
  Grēta Gudrun Gudula Gugu Gugulethu Guillermina Gul Gularə Gulay Gulbani Gulbeyan Gulbiye Gulce
  Gulcegun Gulcin Gulcohrə Guldam Gulder Guldunya Gulenay Guler Gulev Gulfari Gulfeza Gulgen
  Gulguzel Gulhisar Gulinaz Gulkadın Gulluhan Gullər Gulmira Gulmisal Gulnar Gulnara Gulnarə
  Gulnaz Gulnaziye Gulnur Gulozge Gulper Gulsa Gulsalın Gulselin Gulsen Gulseref Gulseren Gulsevil
  Gulsiye Gulsu Gulsum Gulsən Gultac Gulten Gulter Gultəkin Gulus Gulustan Gulxar Gulzadiye Gulzar
  Gulər Gun Gun-Britt Gunay Gunborg Gunda Gundel Gundhild Gundi Gundula Gunebakan Gungoren Gunhild
  Gunilla Gunita Gunn Gunnel Gunsel Gunta Gunvor Gurcuye Gurli Gurten Gusta Gusti Gustie Guusje
  Guvercin Guzey Gwen Gwenaelle Gwenaëlle Gwenda Gwendolen Gwendoline Gwendolyn Gwyn Gwyneth Gyda
  Gyongyi Gyorgyi Gyöngyi Györgyi Génesis Géraldine Gök Gökperi Gökçe Göli Gönül Görsev Gözem Gül
  Gülarə Gülay Gülbani Gülbeyan Gülbiye Gülcegün Güldam Gülder Güldünya Gülenay Güler Gülev
  Gülfari Gülfeza Gülgen Gülgüzel Gülhisar Gülinaz Gülkadın Güllühan Güllər Gülmira Gülmisal
  Gülnar Gülnarə Gülnaz Gülnaziye Gülnur Gülper Gülsalın Gülselin Gülsen Gülseren Gülsevil Gülsiye
  Gülsü Gülsüm Gültac Gülten Gülter Gültəkin Gülxar Gülzadiye Gülzar Gülçe Gülçin Gülçöhrə Gülözge
  Gülüs Gülüstan Gülüş Gülşa Gülşeref Gülşən Gülər Günar Günay Günebakan Güngören Günsel Gürcüye
  Gürten Güverçin Güzey HSIN-I HSIN-YU HSIU-CHEN HSIU-CHIH HSIU-CHIN HSIU-CHU HSIU-CHUAN HSIU-FENG
  HSIU-HSIA HSIU-HUA HSIU-LAN HSIU-LIEN HSIU-LING HSIU-MEI HSIU-YING HSIU-YU HSIU-YUN HUI-CHEN
  HUI-LING HUI-MEI Habiba Habibe Hacile Hadassa Hadassah Hadicha Hadija Hadiza Hadjer Hadrey Hafsa
  Hafsat Hafshah Hafıza Haiba Hailee Hailey Hailie Hajnalka Hala Haleigh Halenur Haley Hali Halie
  Halima Halina Halisi Haliye Halle Halyna Hamima Hamiyet Hamsini Hana Hanako Hanan Hanbiken Hani
  Hania Hanife Hanim Hanja Hanna Hannabel Hannah Hannchen Hanne Hanne-Lore Hannele Hannelore Hanny
  Hanora Hansultan Harbinaz Harinakshi Harini Harita Harlene Harmony Harriet Harriett Harriette
  Haruka Haruko Hasel Hasgul Hasgül Hashiki Hasina Hasna Hasret Hassie Hatice Hatima Hatin Hauwa
  Hava Havali Havse Hawa Hawehindi Haya Hayat Haydee Haydée Hayel Haylee Hayleigh Hayley Haylie
  Hayrunnisa Hayrünnisa Hazel Hazelle Hazine Hazle Heather Heaven Heba Hedda Hedi Hedvig Hedviga
  Hedvika Hedwig Hedy Hege Heide Heide-Marie Heidelinde Heidelore Heidemarie Heiderose Heidi
  Heidrun Heidy Heike Hekime Helaine Helan Heleen Helen Helena Helene Helga Heli Helina Helinä
  Hella Helle Hellen Hellena Hellevi Helma Helmi Helmtrud Heloisa Heloise Heloísa Helvi Helyn
  Helén Heléne Helēna Hema Hemal Hemangini Hemani Henife Henna Henni Hennie Henny Henretta
  Henrieta Henrietta Henriette Henrike Heracleea Herdis Herlinda Herlinde Herma Hermelinda Hermina
  Herminda Hermine Herminia Hermína Herta Hertha Hessie Hester Hesti Hettie Hetty Heva Hezniye
  Hicran Hidaya Hilah Hilary Hilayda Hilda Hildah Hildburg Hilde Hildegard Hildegarde Hildegart
  Hildegund Hildegunde Hildred Hildur Hilkka Hillary Hillevi Hilma Hiltraud Hiltrud Hina Hinet
  Hinewai Hiral Hjordis Hjördis Hodari Hokumə Holli Hollie Holly Hong Honora Hope Hortencia
  Hortense Hortensia Hortenzia Hoskadem Houda Hoşkadem Huban Hubertine Huda Huguette Huia Hulda
  Huldah Hulya Humaira Humaiya Humayra Humeyra Huong Hurican Hurmet Hurside Huruyet Hurşide
  Husniyyə Husnuhal Héloïse Hélène Hökümə Hüda Hülya Hümeyra Hürmet Hürüyet Hüsniyyə Hüsnühâl
  Hương Həcər Hồng I-AN I-CHEN I-CHING I-CHUN I-FEI I-HSUAN I-TING Iara Iasmina Iben Ibeth
  Ibironke Ibolya Ica Icey Icha Icie Icimbike Icy Ida Idabelle Idamae Ide Idell Idella Idika Idun
  Iesha Ieshia Ieva Ifa Ifeoma Ifora Ifunanya Ignacia Iida Iiris Ijaya Ika Iklim Ikram Ikshita Ila
  Ilah Ilahə Ilaria Ilda Ildes Ildiko Ildikó Ildız Ileana Ilene Ilenia Ilga Ilhamə Iliana Ilinca
  Ilka Ilkanə Ilkbahar Ilklima Illa Ilma Ilnarə Ilo Ilona Ilonka Ilper Ilqarə Ilsa Ilse Ilze Ima
  Iman Imane Imani Imany Imara Imelda Imene Imge Imke Immaculate Imo Imogen Imogene Imona Imrihan
  Ina Inara Inarə Inas Inaya Inayət Incifir Indah Indali Indi India Indiana Indie Indira Indy Ine
  Inell Ines Inese Ineta Inez Ing-Britt Ing-Marie Ing-wen Inga Inga-Britt Inga-Lill Ingalill
  Ingeborg Ingeburg Ingegard Ingegerd Ingegärd Ingela Ingelise Ingelore Inger Ingetraud Ingetraut
  Ingrid Ingrida Ingried Ingrīda Inguna Inka Inken Inkeri Inmaculada Inna Insa Insaf Inta Intan
  Intizar Inès Inés Inês Ināra Ioana Ioanina Iola Iolanda Iona Ione Ionela Ionelia Iosefina Ira
  Iradə Ireland Iren Irena Irene Iretioluwa Iriana Iridenta Iridian Irina Irine Iris Irja Irma
  Irmela Irmeli Irmengard Irmgard Irmhild Irmi Irmingard Irmtraud Irmtraut Irmtrud Irva Irya Iryna
  Irène Irén Iréne Irēna Irıs Isabel Isabela Isabell Isabella Isabelle Isabelly Isadora Isaline
  Isamar Isaura Ise Isha Ishani Ishanvi Ishita Isidora Isin Isis Isla Islime Isobel Isolde Isolina
  Isra Isın Ita Itanya Itzel Itziar Iulia Iuliana Iustina Iva Ivah Ivana Ivanka Ivanna Iveta
  Ivette Ivie Ivka Ivona Ivone Ivonne Ivy Iwona Iyabode Iyadunni Iyana Iyanna Iymona Iza Izabela
  Izabella Izabelle Ize Izel Izetta Izola Izora Işin Işın Jaana Jacalyn Jacey Jacinda Jacinta
  Jacintha Jackeline Jacki Jackie Jackline Jacklyn Jaclyn Jacobine Jacque Jacquelin Jacqueline
  Jacquelyn Jacquline Jacqulyn Jada Jade Jadranka Jadwiga Jaeda Jael Jaelyn Jaelynn Jagrati Jagvi
  Jahi Jaida Jailene Jailyn Jaimee Jakayla Jaleesa Jalisa Jalissa Jaliyah Jalsa Jalyn Jalynn Jalə
  Jamalia Jami Jamie-Lee Jamie-Leigh Jamila Jamiya Jamya Jana Janae Janaki Janani Janay Jane
  Janeen Janel Janell Janelle Janene Janessa Janet Janeta Janeth Janett Janette Janey Janiah
  Janice Janie Janin Janina Janine Janiya Janiyah Janja Janna Janneth Jannette Janni Jannie
  January Januja Janya Janyce Jaquelin Jaqueline Jara Jarmila Jaromira Jaromíra Jaroslava Jaruthip
  Jasiri Jaslene Jaslyn Jasmijn Jasmina Jasmine Jasminka Jasmit Jasmyn Jasmyne Jasna Jaunita
  Javiera Jayalalithaa Jaycee Jaycie Jayda Jayde Jaye Jayla Jaylah Jaylee Jayleen Jaylene Jaylinn
  Jaylyn Jaylynn Jayne Jazlene Jazlyn Jazlynn Jazmin Jazmine Jazmyn Jazmyne Jazmín Jaël Jeana
  Jeane Jeanetta Jeanette Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannette Jeannie Jeannine Jeanny
  Jebet Jecinta Jedidah Jeevika Jekaterina Jelagat Jele Jelena Jelita Jelka Jemima Jemimah Jemma
  Jemutai Jena Jenelle Jenifer Jeniffer Jenilee Jenipher Jenna Jennette Jenni Jennie Jennifer
  Jenniffer Jenny Jente Jepchirchir Jepchumba Jepkemoi Jepkoech Jepkorir Jepkosgei Jeptoo
  Jeraldine Jeri Jerica Jerilyn Jerilynn Jerneja Jerono Jerop Jerotich Jerri Jerrica Jerrie
  Jerrilyn Jerusha Jeruto Jeryl Jesca Jesenia Jesica Jessenia Jessi Jessica Jessie Jessika Jessye
  Jesusa Jet Jetta Jewel Jhalak Jhoana Jil Jill Jillian Jimena Jina Jindriska Jindřiška Jinnie
  Jinthe Jirina Jitka Jiřina Joan Joana Joanie Joann Joanna Joanne Joaquina Jocelyn Jocelyne
  Jocelynn Jodi Jodie Jody Joell Joella Joelle Joellen Joetta Joette Johana Johanna Johannah
  Johanne Johnna Joi Joke Jolan Jolana Jolanda Jolanta Jolanthe Joleen Jolene Jolette Jolie Jolien
  Jolijn Jolina Joline Jolán Jonell Jonna Jordana Jordin Joretta Jorja Jorunn Josee Josefa
  Josefiina Josefin Josefina Josefine Josefita Joselin Joseline Joselyn Josepha Josephina
  Josephine Josette Josiane Josianne Josie Josiephine Josipa Joslyn Josphine Jossie Josy Josée
  Joséphine Journey Jovana Jovita Joy Joyce Joycelyn Joye Joyline Jozefa Jozefina Jozefína Jozica
  Joëlle Jožefa Jožica Juana Juanita Judi Judie Judit Judita Judith Judy Judyth Jula Jule Juli
  Julia Juliana Juliane Juliann Julianna Julianne Julie Julie-Anne Julienne Juliet Julieta Julieth
  Juliette Julija Julijana Julisa Julissa Julita Juna June Juni Junia Junie Justina Justyna
  Justína Jutta Juulia Jyoti Jytte Jázmin Jéssica Jóhanna Júlia Jūla Jūle Jūlija Kaaren Kaarina
  Kaat Kacey Kaci Kacie Kacy Kadence Kadijah Kadri Kadınana Kaela Kaelyn Kaelynn Kahina Kaia Kaija
  Kaila Kailee Kailey Kailyn Kaisa Kaitlin Kaitlyn Kaitlynn Kaiya Kaja Kajsa Kaleena Kaleigh
  Kalene Kaley Kali Kalie Kalina Kaliyah Kallie Kaltrina Kaluwa Kalyn Kamala Kamaria Kami Kamila
  Kamilah Kamilly Kamilə Kamora Kamya Kana Kandace Kandef Kandi Kandice Kandy Kanesha Kani Kania
  Kanisha Kaori Kara Karama Kardelen Karen Karie Karima Karimah Karin Karina Karine Karis Karissa
  Karla Karlee Karlene Karley Karli Karlie Karlijn Karlina Karly Karlīna Karmen Karola Karolien
  Karoliina Karolin Karolina Karoline Karolyn Karolína Karon Karren Karri Karrie Karsyn Kartika
  Karyl Karyme Karyn Kasandra Kashish Kashvi Kasie Kasiyah Kaskazi Kassandra Kassidy Kassie Kata
  Katalin Katalina Katariina Katarina Katarzyna Katarína Katarīna Katcha Kate Katelijne Katelin
  Katelyn Katelynn Katerina Katerine Kateryna Kateřina Kathaleen Katharina Katharine Katharyn
  Kathe Katherin Katherina Katherine Katherinne Kathern Katheryn Kathey Kathi Kathie Kathleen
  Kathlene Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kathyrn Kati Katia Katica Katie
  Katie-Louise Katina Katja Katleen Katlin Katlyn Katlynn Kato Katri Katrien Katriina Katrijn
  Katrin Katrina Katrine Katriona Katrín Katrīna Kattie Katty Katy Kaver Kavya Kaya Kaycee
  Kaydence Kayla Kaylah Kaylan Kaylee Kayleen Kayleigh Kaylen Kaylene Kayley Kayli Kaylie Kaylin
  Kaylyn Kaylynn Kazime Kazuko Keanna Keara Kecia Keeley Keely Keena Keesha Keeva Kefser Keiko
  Keila Keira Keisha Kelcie Keli Kelis Kellee Kelli Kellie Kelly Kelly-Anne Kelly-Marie Kelsea
  Kelsey Kelsi Kelsie Kemuma Kemunto Kendra Kenia Kenisha Kenley Kenna Kennedi Kenza Keri Kerime
  Kerri Kerrie Kersti Kerstin Kerttu Kerubo Kesha Keshia Keya Keyla Kezban Kezia Keziah Khadidja
  Khadija Khadijah Khaleda Khalilah Khanyisile Khloe Kia Kiah Kiana Kiandra Kianna Kiara Kiarra
  Kibafupia Kibibi Kiera Kierra Kiersten Kifaye Kifayət Kikelomo Kiki Kimber Kimberely Kimberlee
  Kimberley Kimberli Kimberlie Kimberly Kimora Kimya Kinaya Kindra Kinga Kinley Kinsey Kinsley
  Kiojah Kipepeo Kira Kiri Kirsi Kirsten Kirsti Kirstie Kirstin Kirstine Kirsty Kisha Kisima Kitan
  Kitti Kittie Kitty Kiwara Kiya Kiyoko Kizzie Kizzy Kjersti Klara Klare Klaudia Klaudie Klavdija
  Klea Kloe Klothilde Klára Kläre Kolinda Koncagul Koncagül Konstanze Konul Kora Kordula Kori
  Korinna Kornelia Kornélia Kortney Kosisochukwu Kourtney Kovsər Kreszentia Kreszenz Kriemhild
  Krisha Krissy Krista Kristal Kristan Kristel Kristen Kristi Kristiana Kristiane Kristie Kristien
  Kristiina Kristin Kristina Kristine Kristiāna Kristy Kristyn Kristyna Kristína Kristýna
  Krisztina Kritika Krysta Krystal Krysten Krystin Krystina Krystle Krystyna Ksenia Ksenija
  Kseniya Kubran Kuchanua Kumiko Kumral Kumush Kunigunda Kunigunde Kunkyi Kutgun Kutgün Kutun
  Kveta Kvetoslava Květa Květoslava Kwamboka Kweli Kya Kyara Kyla Kylah Kylee Kyleigh Kylene Kylie
  Kyllikki Kyra Kyrie Kâzime Käte Käthe Käthi Könül Kövsər Kübran Künkyi Kısmet Kəmalə LI-CHEN
  LI-CHIN LI-CHING LI-CHU LI-CHUAN LI-HSIANG LI-HSUEH LI-HUA LI-LING LI-MEI LI-YU LI-YUN Laci
  Lacie Lacramioara Lada Ladina Ladislava Ladli Ladonna Lady Laetitia Lahoma Laia Laika Laila
  Lailah Lailati Lainey Laini Lais Laisha Lajita Lakeisha Laken Lakendra Lakesha Lakeshia Lakisha
  Lakshmi Lala Lale Lalita Lalla Laly Lalə Laləzar Lamia Lamiyə Lan Lana Lanette Laney Lani Lanie
  Lanita Laoise Laora Laquita Lara Lara-Sophie Larae Laraine Laras Larisa Larissa Lashanda
  Lashonda Lashunda Lasonya Lassie Latanya Latarsha Latasha Latesha Latifah Latika Latisha Latonia
  Latonya Latoria Latosha Latoya Latoyia Latrice Latricia Latrina Launa Laura Laure Laureen Lauren
  Laurence Laurene Laurentia Laurenția Lauretta Laurette Lauriane Laurie Laurina Laurine Lauryn
  Lavada Lavanya Lavelle Lavender Lavenia Lavera Laverna Lavina Lavinia Lavize Lavona Lavonda
  Lavonia Lavonne Lavínia Lavīze Lawanda Lawrencia Layla Laylah Laylo Laze Laëtitia Laís Lea
  Lea-Sophie Leafy Leah Leala Leana Leandra Leane Leaner Leann Leanna Leanne Leatha Leatrice Leda
  Leeann Leela Leen Leena Leesa Leia Leidy Leila Leilani Leire Leisa Leisha Leitha Lejla Lekha
  Lela Lelah Lelar Lelia Lella Lemma Lempi Lena Lenah Lene Leni Lenka Lenna Lenora Lenore Leocadia
  Leokadia Leola Leoma Leona Leoni Leonia Leonie Leonor Leonora Leonore Leontina Leontine Leontīne
  Leopolda Leopoldina Leopoldine Leora Leota Lera Lerze Lesa Lesana Lesia Leslee Lesley Lesli
  Leslie-ann Lesly Lesta Leta Letha Lethia Leticia Letitia Letizia Letiția Letta Lettie Letty
  Letícia Leva Levina Lexi Lexis Lexus Leydi Leyla Leyla-Katharina Leyli Leyre Lezize Leïla
  Lhanzey Li Lia Liana Liane Liba Libbie Libby Liberty Libia Libni Libusa Libuse Libuša Libuše
  Liceth Licia Lida Liddie Lidia Lidie Lidija Lidwina Lidya Lieke Lien Liene Lies Liesa Liesbet
  Liesbeth Lieschen Liesel Lieselot Lieselotte Lieve Lieze Liga Ligia Ligita Liisa Lila Lilah Lili
  Lilia Lilian Liliana Liliane Lilianna Lilie Lilija Lilijana Lilita Lilja Liljana Lilla Lillemor
  Liller Lilli Lillia Lillian Lilliana Lillianna Lillie Lillis Lilly Lilo Lilou Lily Lilyan
  Lilyana Lilyanna Limon Lina Linah Linda Lindah Linde Lindita Lindsay Lindsey Line Linet Linette
  Linh Linn Linna Linnea Linnéa Linsey Lintang Lioara Lioba Lipika Liridona Lisa Lisa-Marie
  Lisanne Lisbet Lisbeth Lise Lise-Lott Lise-Lotte Liselott Liselotte Liseth Lisette Lisha Lissa
  Lissette Lissi Lissie Lissy Lita Litha Littie Litzy Liv Liva Livia Liwia Liya Liz Liza Lizabeth
  Lizbeth Lize Lizete Lizeth Lizette Lizz Lizzie Lizzy Ljiljana Ljubica Ljubov Ljudmila Lo Lockie
  Loda Loes Loice Loida Lois Loise Lola Lolita Lolla Lollie Loma Lona Londisizwe Londiwe Londyn
  Lone Loni Lonna Lopa Lora Loraine Lorayne Lore Lorean Loredana Loree Loreen Lorelai Lorelei
  Lorena Lorene Lorenza Loretta Loretto Lori Loria Loriann Lorie Lorinda Lorine Lorna Lorraine
  Lorrayne Lorri Lorrie Lossie Lot Lota Lotta Lotte Lotti Lottie Louana Louane Louann Louanna
  Louella Louetta Louisa Louise Louisiana Loujain Loula Louna Lourdes Louvenia Lova Lovey Lovina
  Lovis Lovisa Loyce Loyola Lu Luana Luann Luanne Luara Luberta Lubica Lubna Lubomira Luboslava
  Luce Lucero Lucetta Lucette Lucia Luciana Lucie Lucienne Lucija Lucila Lucile Lucille Lucina
  Lucinda Lucindy Lucrecia Lucretia Lucrezia Lucreția Lucy Lucía Luda Ludie Ludivine Ludmila
  Ludmilla Ludomila Ludovica Ludwina Luella Luena Luetta Lufen Lugenia Luigia Luigina Luisa
  Luisana Luise Luisina Luitgard Luiza Lujza Lulah Lular Lulie Luljeta Lulla Lulu Luminita
  Luminița Luna Lunna Lupita Lura Lurana Lurena Lurline Lutfiyyə Lutgarde Lutgardis Lutgart Lutie
  Luvenia Luvinia Luz Luzia Luzie Luzmira Luísa Lya Lyda Lydia Lydiah Lydiane Lydianne Lydie Lykke
  Lyla Lylah Lyna Lynda Lyndia Lyndsay Lyndsey Lynette Lynley Lynn Lynne Lynnette Lynsey Lysiane
  Lyudmila Lâle Lærke Léa Léana Léane Léna Léone Léonie Léontine Lía Lívia Lúcia Lüfen Lütfiyyə
  Lýdia Lýdie Lăcrămioara Lība Līga Līna Līza Lūcija Ləman Lətafət Lətifə MEI-CHEN MEI-CHU
  MEI-CHUAN MEI-FENG MEI-HUA MEI-HUI MEI-LAN MEI-LI MEI-LING MEI-YING MEI-YU MEI-YUN MING-CHU
  Maaike Maaria Maarit Maartje Maaya Mabel Mabell Mabelle Mable MacKenzie Macarena Macaria Macel
  Macey Machelle Maci Macide Macie Mackenzie Macy Madaha Madalena Madalina Madaline Madalyn
  Madalynn Madara Maddalena Maddison Made Madeleine Madelene Madelief Madeline Madelyn Madelynn
  Madge Madhavi Madie Madilyn Madilynn Madina Madini Madisen Madison Madisyn Madleina Madlen
  Madlyn Madoa Madonna Madora Madyson Maebell Maebelle Maegan Maelle Maelys Maeva Maeve Mafalda
  Maftuna Magali Magalie Magaly Magan Magarete Magda Magdalen Magdalena Magdalene Magdaline
  Magdaléna Magdolna Magen Maggie Maggy Magnolia Magret Magrit Mahala Mahali Mahalia Mahalie Mahi
  Mahigul Mahigül Mahika Mahirə Mahizər Mahnaz Mahter Mahulena Mai Maia Maida Maie Maighread Maija
  Maike Maiken Maila Maimuna Maimunah Maira Maire Mairead Mairin Maisa Maisha Maisy Maisə Maite
  Maitê Maivi Maiya Maj-Britt Maj-Lis Maja Majani Majella Majken Majvor Makaila Makala Makarena
  Makayla Makena Makenna Makenzie Makiko Maksude Maksüde Mala Malak Malala Malaya Malea Maleah
  Malena Malene Malgorzata Malia Maliah Malika Malin Malina Malinda Malissa Malissie Maliyah
  Maliza Malle Mallie Mallorie Mallory Malorie Malou Malu Malva Malvina Malvína Malwina Mamata
  Mame Mamen Mammie Manal Manca Manda Mandi Mandie Mandy Manel Manerva Manervia Manie Manila
  Manilla Manja Manola Manon Manuela Manuelita Manuella Manuelle Manya Mar Mara Mara-Julie Maraea
  Maralyn Maranda Marcela Marcelina Marceline Marcella Marcelle Marcheta Marci Marcia Marcie Marcy
  Mardell Mare Maree Mareen Mareike Mareikura Mareile Mareli Marely Maren Marese Marga Margaret
  Margareta Margarete Margaretha Margarethe Margarett Margaretta Margarette Margarida Margarita
  Margarite Margaritha Margaréta Margaud Margaux Marge Margene Margeret Margery Marget Margherita
  Margie Margit Margita Margitta Margo Margot Margoth Margret Margreth Margrethe Margrett
  Margretta Margrieta Margrit Margrith Marguerite Margueritte Margurite Margy Mari Maria
  Maria-Luise Maria-Theresia Mariah Mariam Mariana Mariane Marianela Mariangela Marianita Mariann
  Marianna Marianne Maribel Maribeth Marica Maricel Maricela Maricica Maricruz Marie Marie-Ange
  Marie-Anne Marie-Cecilie Marie-Christine Marie-Claire Marie-Claude Marie-France Marie-Francoise
  Marie-Françoise Marie-Helene Marie-Hélène Marie-Jeanne Marie-Jose Marie-José Marie-Laure
  Marie-Line Marie-Louise Marie-Luise Marie-Madeleine Marie-Noelle Marie-Noëlle Marie-Paule
  Marie-Pierre Marie-Rose Marie-Sophie Marie-Theres Marie-Therese Marie-Thérèse Mariechen Marieke
  Mariel Mariela Mariele Mariella Marielle Marieluise Marietta Mariette Marija Marijana Marijke
  Marika Marilee Marilena Marilla Marilou Mariluz Marilyn Marilynn Marina Marinda Marine Marinela
  Marinette Marini Marinka Marioara Mariola Marion Marisa Marise Marisel Marisela Marisol Marissa
  Maristela Marit Marita Marite Maritta Maritza Mariuca Mariya Mariyah Marja Marja-Leena
  Marja-Liisa Marjaana Marjana Marjanca Marjani Marjatta Marjeta Marjo Marjona Marjorie Marjory
  Marjukka Marjut Marketa Marketta Markita Markéta Marla Marlana Marlee Marleen Marleigh Marlen
  Marlena Marlene Marleny Marlie Marlies Marliese Marlis Marlise Marly Marlys Marlyse Marlène
  Marlén Marni Marnie Marnita Marolyn Marquita Marry Marsha Marta Marte Martha Marthe Martika
  Martina Martine Martirio Martta Marusa Maruša Marva Marvel Marwa Mary Maryam Maryann Maryanne
  Marybelle Marybeth Maryellen Maryjane Maryjo Marylee Marylene Marylin Maryline Marylou
  Marylouise Marylyn Marylène Maryna Maryse Maryvonne Marzena María Marína Masa Masako Maside
  Massiel Masume Matea Mateja Mathilda Mathilde Matie Matilda Matilde Mattie Mattye Maua Maud
  Maude Maudie Maura Maureen Mauricette Maurine Mavie Mavis Maxima Maxine May Maya Maybell
  Maybelle Maye Mayerly Mayme Maymie Maynur Mayra Maysa Mayte Maza Mazie Maëlle Maëlys Maëva Maïté
  Maşide Maša Maža Mckayla Mckenna Mckenzie Meabh Meadow Meagan Meaghan Mechelle Mechthild
  Mechthilde Mechtild Mecide Meda Media Medina Medora Meera Mefharet Meg Megan Megane Megawati
  Meggan Megha Meghan Meghana Meghann Mehbarə Mehdiye Mehin Mehrangiz Mehriban Mehrigul Mehrigül
  Mehrimoh Meibh Meike Meja Mekhala Melaha Melania Melanie Melanine Melany Melba Melek Meleknur
  Melikkan Melina Melinda Melisa Melissa Melissia Melita Melitta Mellie Mellisa Mellissa Melodee
  Melodie Melody Melonie Melony Melul Melva Melvina Melvine Melánia Melûl Mena Mendy Menfeat
  Menisan Menişan Meral Merba Mercedes Merche Mercy Mercyline Mereana Meredith Merel Meret Merete
  Merethe Meriem Merike Merilyn Merim Merita Merja Merle Merlene Merna Merri Merrie Merrilee
  Merrily Merry Mertie Merva Merve Mervi Mery Meryem Meryeme Meryl Mesude Meta Metha Metka Metrine
  Metta Mette Mettie Meveddet Mevludiye Mevlüdiye Meyhanim Meyransa Mezide Mia Miah Micaela
  Micayla Michaela Michaele Michala Micheala Michela Michelina Micheline Michell Michelle Michèle
  Mickie Mie Mieke Miesha Migdalia Mignon Miguela Mihaela Mihrab Mihriye Miia Mikaela Mikaila
  Mikako Mikala Mikalah Mikayla Miki Mila Milada Milagros Milana Milcah Milda Mildred Milena Miley
  Milica Milissa Milka Milkah Milla Millaray Mille Millicent Millie Milly Miloslava Milota Milou
  Miluse Miluše Mima Mimi Mimmi Mimoza Mimy Mina Minda Mindi Mindy Minerva Minervia Minibe Minna
  Minnie Minodora Minta Mintie Minurə Mioara Mira Mirabela Miracle Miranda Miray Mirdza Mireia
  Mireille Mirela Mirella Mireya Miriah Miriam Miriama Mirian Mirja Mirjam Mirjami Mirjana
  Mirlinda Mirna Mirona Miroslava Miroslawa Mirriam Mirta Mirte Mirtha Mirthe Mirtie Miruna Miryam
  Misra Missie Missouri Missy Misti Mistie Misty Misuli Mitali Mitchelle Mittie Mitzi Mitzy Miya
  Miyesser Mkarkara Mnqobi Moa Modena Modesta Modupe Moesha Mofifoluwa Mohini Mohinur Mohlaroyim
  Moira Mojca Mojisola Mojisoluwa Mollie Molly Momoko Mona Monalisa Monica Monicah Monika Monique
  Monja Monna Monnie Monserrat Montserrat Mora Moraa Moradeke Morayo Moreen Morena Morenike
  Morgane Moriah Morine Morolake Mosinmileoluwa Mossie Mosunmola Motunrayo Moureen Mourine Moya
  Moyosore Mozell Mozella Mozelle Mrihani Muarra Mubetcel Mubina Mucevher Muferrih Mufide Mugber
  Mugdha Muhima Muhiye Muhsina Muireann Muizza Mujde Mukbile Mukrume Mumtaze Mumtoz Munezzer
  Munisa Muret Muriel Murielle Mursalina Musaffa Musemma Musfira Mushtariy Musila Muskunaz Muslima
  Musure Mutia Muvahhide Muveddet Muxlisa Muzayyana Muzdalifa Mwamini Mwanajuma Mwanamisi Mwasaa
  My Mya Myah Myla Mylee Mylene Mylie Mylène Myra Myranda Myriam Myrle Myrna Myrta Myrtha Myrthe
  Myrtice Myrtie Myrtis Mária Márta Máxima Märta Märtha Mégane Mélanie Mélina Mélissa Mélodie Mía
  Mónica Mónika Mübetcel Mücevher Müferrih Müjde Mükrüme Mülayim Mümtaze Münezzer Müret Müsemma
  Müveddet Müğber Müşkünaz Müşüre Māra Mārīte Mădălina Mălina Mărioara Măriuca Mədinə Məhru
  Məlahət Məleykə Mənsurə Məryəm Mərziyyə Məsmə Mətanət Nabila Nada Nadege Nades Nadeschda
  Nadeshda Nadezda Nadezhda Nadežda Nadia Nadin Nadine Nadiya Nadja Nadège Naděžda Nafile Nafula
  Naglaa Nahidə Nahla Naiara Naibə Naide Nailə Naima Naimh Nair Naja Najla Najuma Najwa Naki
  Nakisha Nakita Nalan Naliaka Nallely Nalân Nan Nana Nanami Nanci Nancie Nancy Nandini Nanette
  Nanie Nanjala Nanna Nannette Nannie Nanə Naoimh Naoko Naom Naoma Naomh Naomi Naomy Narcisa
  Narcissus Narges Narhanim Narimane Narıngul Narıngül Nashipie Nasiba Nasra Nastja Natacha
  Natalee Natali Natalia Natalie Natalija Nataliya Natalja Nataly Natalya Natasa Natascha Natasha
  Natasja Natasza Nataša Natașa Natella Nath Nathalia Nathalie Nathaly Nathari Nathasha Natividad
  Natosha Natália Natálie Natālija Natəvan Nautica Nawal Nayara Nayaret Nayareth Nayeli Nayely
  Nayfa Nayibe Naz Nazende Nazi Nazilə Nazimet Nazimə Nazlihan Nazlı Nazıdil Ndumiso Nea Nealie
  Nealy Neasa Nebiha Necilal Necva Nedda Nedjma Nedra Neelima Neema Nefaret Nefiye Neha Neja
  Nejdet Nekesa Nela Nelah Nelcy Nelda Nele Nelia Nelida Nelie Nelima Nell Nella Nelle Nelli
  Nellie Nelly Nelsy Nelya Nena Neola Neoma Neppie Neptun Neptün Nerea Nereida Neriban Nermin
  Nesfe Neslinur Neslisah Nesrin Nesrine Nessa Neta Nete Netra Netta Nettie Neva Nevada Nevaeh
  Neval Neveah Nevenka Nevgin Nevise Nevsale Neyran Neza Nezengul Nezengül Nezize Neşrin Neža
  Ngaire Ngoc Ngozi Ngọc Nia Niamh Niara Nichelle Nichol Nichola Nichole Nicki Nicol Nicolasa
  Nicole Nicoleta Nicoletta Nicolette Nicoline Nicolle Niculina Nidhi Nidia Nidra Nienke Nieves
  Nigar Nigesa Nigmet Nihan Niharika Niina Nika Niki Nikia Nikki Nikol Nikole Nikolett Nikoletta
  Nikolina Nila Nilam Nilcan Nilda Nili Nilima Nilufar Nimakoah Nimrat Nina Ninetta Ninioluwa
  Ninnie Ninoska Ninthe Nira Nirgul Nirgül Nirja Nirmala Nisa Nisha Nisə Nita Nitara Nives Niğmet
  Njozi Nkazimulo Nkiruka Nkosazana Nneka Nobantu Nobie Nobuhle Noeleen Noelia Noeline Noella
  Noelle Noemi Noemie Noemí Nohely Nohora Noirin Nokulunga Nola Noleen Nolia Nolie Nollaig Noma
  Nomagugu Nomalanga Nomasonto Nomathalente Nomathemba Nomcebo Nomthandazo Nomusa Nomvula Nona
  Nonhlanhla Nonie Nonjabulo Noor Noora Noortje Nora Norah Nore Noreen Norene Noreta Noretta
  Norica Norina Norine Norita Norma Notburga Nothando Nour Noura Nova Novella Novi Novrəstə Noxolo
  Nozibusiso Nozima Nozizwe Noémi Noémie Noëlla Noëlle Noëmi Nqobizitha Nuala Nubar Nubia Nudret
  Nula Nur Nura Nuran Nuranə Nuray Nurbanu Nurda Nurdeniz Nurey Nurgil Nurhayet Nuria Nurice
  Nuriya Nuriyet Nurlana Nurmelek Nursan Nurseda Nurser Nursim Nurtac Nurtaç Nurten Nurul Nurveren
  Nury Nurşan Nusa Nusabə Nuša Nya Nyaboke Nyah Nyanchama Nyasi Nyasia Nydia Nyla Nylah Nynke
  Nyoka Nyoni Nyota Nyree Nyuki Nádia Nélida Nóra Növrəstə Núria Nübar Nüdret Nürice Nüşabə Nəfisə
  Nərgiz Nərmin Nərminə Nəzakət Nəzrin Oana Obdulia Obianuju Oceane Octa Octavia Octaviana Octavie
  Océane Oda Odalis Odalys Odelia Odeline Odessa Odette Odika Odile Odina Oeshi Ofelia Ofeliya
  Ogechi Ogus Oguş Ojasvi Oksana Olajumoke Olalla Olar Olasunmbo Oleksandra Olena Olene Oleta
  Olevia Olga Olha Olimpia Olinda Oline Oliva Olive Olivia Olivie Olivine Ololade Oluchi Olufunke
  Olufunmilayo Olus Oluwakemi Oluş Olwen Olwethu Olympia Olívia Oma Omaira Omaja Omie Omina Omisha
  Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara Omotola Omotoun Omowumi Omriye Omya Ona
  Oneida Oneta Oney Oni Onie Onnie Onyinye Oona Oonagh Opal Opha Ophelia Ophelie Ophélie Opwonya
  Orah Oralia Orcin Orelia Orene Oreofe Orfelina Orfhlaith Orfiye Oriana Orilla Orla Orlagh
  Orlaigh Orlaith Orlena Orma Orna Ornella Orpha Orra Orsolya Ortansa Ortrud Ortrun Orvokki Orçin
  Osa Osha Osiyo Ota Otelia Otilia Otilija Ottilia Ottilie Otylie Otília Otýlie Otīlija Ouida Outi
  Oviya Ovun Owethu Oxana Oyenike Oyindasola Oysha Ozana Ozay Ozbilge Ozdes Ozella Ozge Ozgun
  Ozioma Ozlem Ozpetek Ozyurt Oľga PAO-CHU PEI-SHAN PI-CHU PI-HSIA PI-YUN PIN-YEN PIN-YU Pabla
  Paca Pacifica Pacífica Padma Padmi Padraigin Pahal Paige Pairlee Paisley Paityn Paivi Paivikki
  Pakizə Paksu Pallavi Pallie Palma Palmira Paloma Pam Pamala Pamela Pamelia Pamella Pandora
  Panini Pansy Panya Paola Paoletta Paralee Paramita Paraschiva Paris Park Parlee Parthenia
  Pascale Pascaline Pascuala Paskalia Pastora Patience Patrica Patricia Patricie Patricija
  Patrizia Patrícia Patsy Patti Pattie Patty Paula Paule Pauletta Paulette Paulica Paulien
  Pauliina Paulin Paulina Pauline Paulína Paulīna Pavani Pavla Pavlina Pavlína Paye Payten Paz
  Peace Pearl Pearla Pearle Pearlene Pearlie Pearline Pearly Peggie Peggy Pekkan Pembesin Penelope
  Penina Peninah Penni Pennie Penny Pepita Pepper Peren Perinur Peris Perla Perlita Permelia
  Permun Pernilla Pernille Perri Perrine Pesent Petra Petrana Petrina Petrona Petronela Petronila
  Petruta Petruța Phanice Phebe Pheobe Phileine Philippa Philippine Philis Phillis Philomena
  Philomene Phoebe Phylicia Phylis Phyliss Phyllis Pia Piedad Pien Pierette Pierina Pierrette
  Pietra Piia Pilar Pili Pina Pink Pinkey Pinkie Piper Pippa Piran Piret Pirjo Pirkko Piroska
  Pleun Pluma Polina Pollie Polly Polona Polonca Pompilia Pooja Poppy Porsche Porsha Portia
  Pratibha Precious Pricilla Primitiva Princess Prisca Priscah Priscila Priscilla Priscillah
  Prisha Priska Priti Priya Priyanka Profira Prudence Prudencia Prudie Puck Puji Puk Puput Purcek
  Purificacion Purificación Purity Pushti Puspa Puti Putri Päivi Päivikki Pénélope Pía Pürçek Pəri
  Pərisan Pərişan Pərvanə Pərvinə Qaratel Qiana Qoncə Qori Queen Queenie Quiana Quinter Quinty
  Qumru Qushi Qönçə Qızbəs Qənirə Raagini Rabbiye Rabea Rabecca Rabi Racha Rachael Rachana Racheal
  Rachel Rachele Rachelle Rachida Rachita Rachèle Racquel Rada Radeke Radha Radhika Radka Radmila
  Radoslava Radovana Raegan Raelyn Raelynn Raewyn Rafaela Rafaella Raffaela Raffaella Rafia Rafila
  Ragna Ragnhild Rahab Rahayu Rahel Rahiye Rahma Rahmi Raifə Raija Raili Raina Raisa Raissa Rajata
  Rajeshri Rakide Raksha Raluca Ramilə Ramona Rana Randi Rani Rania Raphaela Raphaelle Raphaëlle
  Raquel Rasha Rashida Rasimə Rasma Ratih Ratna Rayana Rayen Rayhona Rayla Raymonde Rayna Rayne
  Rayyona Rayén Raziyə Reanna Reatha Reba Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Rebihat
  Reem Reet Refet Regena Regenia Regina Regine Regitse Regitze Regula Regína Regīna Rehema Rehime
  Reidun Reina Reingard Reinhild Reinhilde Rejane Reka Rella Remedios Rena Renada Renae Renata
  Renate Renea Renee Rengul Rengül Reni Renita Rennie Renske Renáta Renée Resi Ressie Restu Reta
  Retha Retta Rettie Reva Revza Reyhan Reyhanə Reyna Rezin Rhea Rheta Rhian Rhianna Rhianne
  Rhiannon Rhona Rhonda Ria Rianna Rica Ricarda Richelle Ridhi Rigmor Rigoberta Rihanna Riikka
  Riina Riitta Rika Rikke Rikki Rilla Rillie Rim Rina Rinda Rini Risa Risper Rita Ritt Ritva Riya
  Roberta Robertina Robiya Robyn Rochelle Rocio Rocío Rodah Rodica Roena Roise Roisin Rojnu
  Roksana Rolanda Rolande Rollande Romaine Romana Romane Romanita Romanița Romina Romona Romy Rona
  Ronda Roni Ronja Ronke Ronna Ronya Roos Roosa Rosa Rosa-Maria Rosabelle Rosalba Rosalee Rosaleen
  Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalinde Rosaline Rosalva Rosalyn Rosalía Rosamond
  Rosann Rosanna Rosanne Rosaria Rosarie Rosaura Rose Rose-Marie Roseann Roseanna Roseanne Rosel
  Roselinde Roseline Rosella Roselyn Roselyne Rosemarie Rosemary Rosena Rosenda Rosetta Rosette
  Rosey Rosi Rosia Rosie Rosina Rosita Rosl Roslyn Rosmarie Rossana Roswita Roswitha Rosy Rotraud
  Rotraut Rovsanə Rowena Roxana Roxane Roxann Roxanna Roxanne Roxelana Roxie Roxy Roya Royalə Roza
  Rozalia Rozalija Rozanne Rozella Roziya Rozsa Rozália Rubabə Rubeyda Rubi Rubie Rubiela Ruby
  Rubye Rudite Rudīte Rufina Ruhide Ruhiyyə Ruhshona Ruhugul Ruhugül Ruhəngiz Ruie Rukia Rumaysa
  Rumeysa Ruperta Ruqayya Ruqiya Ruqiyyə Rut Ruta Rute Ruth Rutha Ruthann Ruthanne Ruthe Ruthie
  Ruthild Ruxanda Ruxandra Ruxsarə Ruza Ruzena Ruzica Ruža Ružena Ružica Ryann Ryleigh Rylie Rym
  Ryma Régine Réka Róza Rózsa Róża Rövşanə Röya Röyal Röyalə Rübabə Rübeyda Rümeysa Rıfkıye Růžena
  Rəfiqə Rəhilə Rəmziyyə Rəna Rəqsanə Rəsmiyyə Rəxsəndə Rəxşəndə SHIH-HAN SHU-CHEN SHU-CHING
  SHU-CHUAN SHU-FANG SHU-FEN SHU-HUA SHU-HUI SHU-LING SHU-MEI SHU-MIN SSU-YU SU-CHEN SU-CHIN
  SU-CHING SU-CHU SU-LAN Saanvi Saar Saara Sabihe Sabina Sabine Sabirə Sable Sabra Sabrina Sabína
  Sabır Sachi Sacidə Sacı Sada Sadako Sadao Sade Sadeti Sadia Sadie Sadina Sadiye Sadye Sadıman
  Safia Safina Safinaz Safiri Safiya Safta Safura Saga Sahar Sahdiye Sahibə Sahil Sahinder
  Sahle-work Sahnaz Sahnuray Sahra Sahıgul Saida Saige Saire Sakina Sakura Salena Salima Salimah
  Salimet Salina Sallie Sally Salma Salome Salomea Salomey Salomé Salsabila Salud Salwa Samahat
  Samanta Samantha Samara Samatha Samia Samiah Samiha Samina Samira Samirə Samiya Samiyah Sana
  Sanaa Sanai Sanavber Sanaya Sanda Sandie Sandra Sandrine Sandy Sanela Sania Sanije Sanita Saniya
  Saniyah Sanja Sanjuana Sanjuanita Sanna Sanne Sanni Sannie Santa Santina Sanur Sanya Sanziana
  Saoirse Sapa Saphira Sara Sarabi Sarafina Sarah Sarah-Jane Sarah-Louise Sarahi Sarai Sari Sariah
  Sarina Sarita Sarka Sarlota Sarmite Sarmīte Sarojini Sarrah Sarvinoz Sarya Saskia Satomi Satu
  Saturnina Satıa Saumu Saumya Saundra Sauti Savana Savanah Savanna Savannah Saveta Savilla Savina
  Sayalı Sayan Saygın Sayuri Sazime Saçı Scarlet Scarleth Scarlett Scarlette Seana Seanan Seaneen
  Seanna Sebigul Sebigül Sebla Seblâ Sebrina Secgul Sedife Sefer Sefiye Segilola Segolene Sehel
  Sehreban Sehza Seija Sejda Selah Selale Selcan Selcen Selcuk Selena Selene Selime Selin Selina
  Seline Selma Selmin Selçuk Semat Semenica Semine Semra Semrin Semsinisa Sena Seniha Sennur
  Senora Senta Seona Septi Serafina Serah Seraina Seref Sereina Serena Serenity Serfinaz Serina
  Serine Serma Serman Sernur Serpil Servinaz Sessa Sevara Sevcan Sevdinar Severina Severine Sevgen
  Sevginur Sevican Sevil Sevim Sevinc Sevinch Sevketfeza Sevla Sevsevil Seyda Seyhan Seyyide Sezen
  Seçgül Shae Shahina Shahnoza Shaima Shaina Shakila Shakira Shalon Shalonda Shameka Shamika Shana
  Shanae Shanda Shandra Shaneka Shanell Shanelle Shanequa Shani Shania Shanice Shaniece Shanika
  Shaniqua Shanita Shaniya Shanna Shannan Shannen Shannon Shanta Shante Shantel Shantell Shaquana
  Shaquita Shara Shardae Sharday Sharde Sharee Sharen Shari Sharita Sharla Sharleen Sharlene
  Sharman Sharon Sharonda Sharron Sharyl Sharyn Shasta Shatara Shauna Shauneen Shaunna Shavon
  Shavonne Shawana Shawanda Shawna Shawnda Shawnee Shawnna Shawnte Shayla Shaylee Shayna Sheela
  Sheelagh Sheena Sheikh Sheikh-hasina Sheila Sheilah Sheilla Sheillah Shelba Shelbi Shelbie
  Shelby Shelia Shelley Shelli Shelly Shelva Shelvia Shelvie Shena Shenna Sheree Sheri Sherie
  Sherilyn Sherita Sherlyn Sheron Sherree Sherri Sherrie Sherron Sherry Sherryl Sheryl Sheryll
  Sheyla Shianne Shiela Shiloh Shinead Shira Shireen Shirin Shirl Shirlee Shirleen Shirlene
  Shirley Shirleyann Shirlie Shivani Shona Shonda Shonna Shpresa Shqipe Shravya Shreya Shukrona
  Shyann Shyanne Shyla Sian Sibbie Sibel Sibilla Sibille Sibongile Sibusisiwe Sibyl Sibylla
  Sibylle Sidar Siddie Sidiqə Sidonia Sidónia Sieglinde Siegrid Siegried Siegrun Sien Siena Sienna
  Sierra Siglinde Signa Signe Sigrid Sigrun Sihawukele Siiri Silan Silanur Sile Silja Silje Silke
  Sille Silondile Silva Silvana Silvia Silviana Silvie Silvija Sima Simber Similoluwa Simina
  Simisola Simona Simone Simonetta Simonne Simphiwe Simten Simuzər Sina Sinaida Sinda Sindy Sine
  Sinead Sini Sinikka Sintija Siobain Sioban Siobhain Siobhan Siofra Siphesihle Sirap Siri
  Sirimavo Sirivan Sirje Sirkka Sirpa Siska Sisko Sissel Sister Sitarə Sithembiso Siti Siv Siya
  Skaidrite Skaidrīte Skolastika Sky Skye Skyla Sladjana Slava Slavena Slavica Slavka Slavomira
  Slavomíra Slavěna Sloane Sláva Slávka Smaranda Smriti Sneha Snezana Snjezana Snježana Socorro
  Sofi Sofia Sofie Sofija Sofiya Sofía Sohret Solange Sole Soledad Solene Soliha Soline Solma
  Solmaz Solveig Solvej Solvita Solène Somadina Somer Sommer Sona Sondra Songul Songül Sonia Sonja
  Sonji Sonnur Sonya Sophia Sophie Sophie-Louise Sophie-Marie Sophronia Sophy Soraia Sorana Soraya
  Sorcha Sorina Souad Soumia Sovkət Sowande Soykan Soyler Soňa Spela Speranta Speranța Spring
  Stacey Staci Stacia Stacie Stacy Stana Stanca Stanislava Stanka Star Starla Starr Stasia Stefana
  Stefani Stefania Stefanie Stefanija Steffi Stefica Stefka Stela Steliana Stella Stellah Steluta
  Steluța Stepanka Stephaine Stephani Stephania Stephanie Stephany Stephenie Sterre Stien Stilla
  Stina Stine Stormy Stéphanie Subomi Subutiye Suci Sudabə Sudie Sudiksha Sue Suellen Sugra Suhani
  Suheyda Sukufe Sukufə Sula Suleyla Sultane Sumayya Sumerya Summer Sunay Sunday Suner Sungara
  Sunny Sunshine Surəyya Susam Susan Susana Susanita Susann Susanna Susannah Susanne Suse Susen
  Sushma Susi Susie Sussanne Sussie Suus Suvi Suzan Suzana Suzann Suzanna Suzanne Suze Suzer
  Suzette Suzie Suzy Suğra Svea Svenja Svetlana Sviatlana Světlana Swala Swantje Swetlana Syahrini
  Sybil Sybilla Sybille Syble Sydell Sydnee Sydni Sydnie Sylivia Sylke Sylva Sylvaine Sylvana
  Sylvania Sylvia Sylviane Sylvianne Sylvie Sylwia Symone Synnøve Syreeta Sys Szilvia Sára
  Sânziana Séverine Sílvia Sónia Söyler Sørine Søs Südabə Süheyda Süleyla Sümerya Süner Sürəyya
  Süsen Süzer Sırriye Səadət Səbinə Səbirə Səfa Səfiqə Səfurə Səhla Səhrəbanu Səhər Səidə Səlalə
  Səlimə Səma Səmayə Səmsiyyə Sənubər Sərafət Səriyyə TZU-CHING TZU-HAN Ta-tanisha Tabatha Tabea
  Tabetha Tabita Tabitha Tacnur Tadeja Tagangul Tagangül Taina Taja Takisha Talia Talibe Taliyah
  Tamala Tamanna Tamara Tamasa Tamatha Tamaşa Tambika Tambra Tameka Tamekia Tamela Tamera Tami
  Tamia Tamica Tamie Tamika Tamiko Tamilla Tamisha Tammi Tammie Tammy Tamra Tamu Tamya Tan Tana
  Tanesha Tangela Tangul Tangül Tania Tanika Tanisha Taniya Taniyah Tanja Tanmayi Tanses Tantri
  Tanvi Tanya Tanyu Tara Tarah Taraji Tari Tarja Tarsha Taru Taryn Tasha Tashina Tasia Tasvir
  Tatia Tatiana Tatianna Tatjana Tatum Tatyana Tatyanna Tawakkol Tawana Tawanda Tawanna Tawny
  Tawnya Taya Tayla Tayyibe Taçnur Tea Tecla Teea Teela Teena Teija Teja Tekla Teknaz Tella
  Tellervo Telse Temime Tempie Tena Tenika Tenisha Tennessee Tennie Tennille Teodora Teodosia
  Teofila Teona Tera Tercan Tere Teresa Terese Teresia Teresiah Teresita Teressa Terez Tereza
  Terezia Terezija Terhi Teri Terina Terra Terri Terrie Terttu Teréz Terézia Tess Tessa Tessie
  Tetiana Teuta Texanna Texas Texie Teybet Teófila Thabisa Thabisile Thalia Thandazile Thandeka
  Thandiwe Thao Thea Theda Thekla Thelma Thembeka Thembekile Thembile Thembisile Theodocia
  Theodora Theodosia Theola Theres Theresa Therese Theresia Therése Theta Thi Thiare Thinhinane
  Thomasina Thora Thresa Thursa Thuthukile Thyra Théa Thérèse Thảo Tia Tiana Tianna Tiara Tiarna
  Tiarra Tiberia Ticen Tiegan Tiera Tierra Tiesha Tiffani Tiffanie Tiffany Tiia Tiina Tiiu Tilda
  Tilde Tilla Tillie Tilly Timea Tina Tinca Tincuta Tincuța Tindra Tineke Tiney Tinie Tinne Tinnie
  Tiny Tira Tirza Tisha Tishie Titi Titilayo Titin Tiziana Tjasa Tjaša Tobi Toccara Tola Tolulope
  Toluwanimi Tomasa Tomeka Tomika Tomris Tomurcuk Tonda Tone Tonia Tonicha Tonja Tonje Tonya Tora
  Tori Torie Torill Torrie Tosha Toshiko Tova Tove Tovuz Towanda Toya Tracee Tracey Traci Tracie
  Tracy Traude Traudel Traudl Traute Treacy Treasa Treasure Treena Trena Tresa Tressa Tressie
  Treva Tricia Triin Trilby Trina Trine Trini Triona Tripti Trish Trisha Trista Triveni Triya
  Trude Trudel Trudi Trudie Trudy Trula Trīne Tuana Tudora Tudorita Tudorița Tudosia Tuere Tugce
  Tui Tuija Tukəzban Tula Tulay Tule Tulia Tulin Tunde Tunzalə Turanə Turcan Turcein Turid Turkan
  Turkanə Turknur Turvi Tutkucan Tutu Tuula Tuuli Tuulia Tuulikki Tuva Tuzenur Tuğçe Twila Twyla
  Tyesha Tyla Tyra Tzipi Tânia Tímea Tükəzban Tülay Tülin Tünde Tünzalə Türcan Türkan Türkanə
  Türknur Tüzenur Təhminə Təranə Uberlinda Ubika Ucchal Ucgul Uchita Udeera Udyati Uge Ujamaa
  Ujunwa Ula Ulduz Ulke Ulkum Ulkər Ulla Ulla-Britt Ulle Ulrica Ulrika Ulrike Ulva Ulviyyə Ulya
  Uma Umande Umi Ummahan Ummahani Ummuhan Umoja Umray Umusan Umuşan Una Unal Undine Unique Unjani
  Unnati Unni Upadhriti Upasna Upma Ura Urishilla Urmi Urper Ursa Ursel Ursina Urska Ursula
  Urszula Urte Urvashi Urvi Urša Urška Uršuľa Uschi Usyi Uta Ute Uyanser Vacibe Vada Vahidə
  Vaishnavi Vajen Vajèn Valarie Valary Valborg Valda Valencia Valentina Valentína Valentīna
  Valeria Valerie Valerija Valeska Validə Valija Valinda Vallary Vallie Valorie Valèria Valéria
  Valérie Vamakshi Van Vanda Vanesa Vanessa Vania Vanja Vannie Vansha Vanya Vara Varenya Varlık
  Varsha Varvara Vasana Vasatika Vashti Vassie Vasudha Vasundhara Vecide Veda Vedhika Vedika Veera
  Veerle Vefia Vela Velda Velia Vella Velma Velta Velva Velvet Vena Vendela Vendula Venera
  Veneranda Venessa Venice Venie Venita Venla Vennie Venus Veola Vera Verda Verde Verdell Verdie
  Verena Vergie Verla Verlene Verlie Vernelle Vernetta Vernia Vernice Vernita Verona Veronica
  Veronicah Veronika Veronique Versa Versie Vertie Verónica Vesna Vessie Vesta Veta Veva Vezrife
  Vi Vicenta Vicentia Vicenția Vicie Vickey Vicki Vickie Vicky Victoire Victoria Victorine Victory
  Victória Vicy Vida Vidhi Viera Vieroslava Vigdís Viivi Vija Vikki Viktoria Viktorie Viktorija
  Viktoriya Viktória Vildane Vilde Vilhelmiina Vilhelmina Villa Vilma Vina Vinaya Vincenza
  Vinciane Vineta Viney Vinie Vinnie Viola Violet Violeta Violetta Violette Viorela Viorica Vira
  Virag Virdie Virgia Virginia Virginie Viridiana Virpi Virág Visitacion Visitación Vita Vitoria
  Vittoria Vitória Viva Viveka Vivi Vivian Viviana Viviane Vivianne Vivien Vivienne Vjollca
  Vladelina Vladimira Vladimíra Vlora Vlădelina Voichita Voichița Vonda Vonetta Vonnie Vreneli
  Vrinda Vrishti Vritti Vuokko Vusalə Vyanjana Vân Véronique Vüsalə Věra Vəfa WAN-TING Waceera
  Wafae Waida Waimarie Wakeeta Walburga Waldtraut Walentina Walli Waltraud Waltraut Waltrud Wanda
  Waneta Wani Wanita Warda Warhi Waridi Waseme Watika Wava Weddy Weena Wenche Wencke Wende Wendi
  Wendolin Wendy Wenke Wera Whitley Whitney Wibke Widisha Widya Wiebke Wikitoria Wilda Wilfriede
  Wilhelmina Wilhelmine Willa Willene Willia Williemae Willodean Willow Wilma Wiltrud Winda Windy
  Winfred Winni Winnie Winnifred Winny Winona Winter Wirda Wishi Wulan Wuraola Wynona Xalak Xalidə
  Xalisə Xanım Xatirə Xavər Xena Xenia Ximena Xiomara Xiti Xuan Xumar Xuân Xénia Xəyalə YA-CHU
  YA-HUI YA-LING YA-PING YA-TING YA-WEN YU-CHIN YU-FEI YU-FENG YU-LAN YU-LING YU-MEI YU-TUNG
  YU-YING YUEH-O YUEH-TUNG YUEH-YING YUN-FEI YUNG-CHING Yaa Yachana Yadavi Yadira Yahaira Yahsi
  Yahvi Yahşi Yaiza Yajaira Yamile Yamilet Yamilex Yamini Yana Yanara Yance Yanet Yaneth Yani
  Yanina Yanira Yara Yareli Yaretzi Yaritza Yasemen Yasemin Yashasvi Yashawini Yashica Yashoda
  Yashodhara Yashvi Yasina Yasinta Yasmeen Yasmin Yasmina Yasmine Yasmín Yasna Yasti Yasəmən
  Yauvani Yazgul Yazgül Yazmin Yazmín Yda Yeganə Yeimy Yejide Yekaterina Yekbun Yelena Yen Yeni
  Yenifer Yenny Yeny Yepelek Yesenia Yesica Yesil Yessenia Yessi Yessica Yetta Yetunde Yewande
  Yeşil Yfke Yina Yineth Yingluck Yinthe Ylenia Ylva Ylvi Ylvie Yocelyn Yochana Yoko Yolanda
  Yolande Yolima Yolonda Yoselin Yoshiko Yoshita Yosma Yousra Yrsa Ysaline Yucel Yudy Yui Yuli
  Yulia Yuliana Yulieth Yulisa Yulissa Yuliya Yuly Yumiko Yuni Yunita Yurani Yurany Yurdaser
  Yuridia Yuriko Yurtseven Yutika Yvette Yvonne Yésica Yéssica Yücel Yıldız Yến Zada Zadie Zaenab
  Zaharia Zahfer Zahnya Zahra Zahro Zaida Zainab Zainabu Zaira Zaitra Zaituni Zakhele Zakiyaxon
  Zaliha Zalindra Zamfira Zamira Zana Zandra Zaneta Zaniyah Zansi Zara Zaraza Zaria Zariah Zarina
  Zarna Zarəngiz Zaynab Zdenka Zdeňka Zdislava Zebirce Zehnia Zehra Zehranur Zejna Zela Zelaya
  Zelda Zelha Zelia Zelie Zeljka Zella Zelma Zelmira Zelpha Zemfira Zemzem Zena Zenia Zenobia
  Zenovia Zenta Zenzile Zerafet Zeride Zeta Zetta Zettie Zevlude Zevlüde Zeynep Zeyno Zeynəb
  Zeynəgul Zeynəgül Zhane Zhanna Ziba Zibeydə Zibuyile Zigrida Zigrīda Zilfa Zillah Zilmil Zilpah
  Zilpha Zina Zinaida Zinal Zineb Zinhle Zinnura Zinnure Zinət Zipporah Zita Ziva Zizi Zlatica Zoa
  Zoe Zoey Zofia Zofie Zofija Zohrehan Zohrə Zoie Zoila Zoja Zola Zona Zora Zoraida Zorica Zorka
  Zoé Zoë Zsanett Zsofia Zsuzsanna Zsófia Zubeyde Zuheyla Zula Zulaikha Zulbiye Zulema Zuleyxa
  Zulfa Zulfiyyə Zulfuye Zulma Zumaridi Zumre Zumrud Zunilda Zuwena Zuzana Zvonka Zélie Zöhrehan
  Zöhrə Züheyla Zülbiye Züleyxa Zülfiyyə Zülfüye Zümre Zümrüd Zəhra Zəkəriyyə Zəminə Zərif Zərifə
  Zərnigar África Ágata Ágatha Ágnes Águeda Ámbar Ángela Ángeles Ánh Áurea Âlemşah Ângela Änne Åsa
  Åse Çalım Çağlar Çevregül Çilga Çimnaz Çinarə Çisem Çiçək Çolpan Édith Élisabeth Élise Élodie
  Éléonore Émilie Érica Éva Íngrid Íris Ísis Ömriye Örfiye Övün Özay Özbilge Özdeş Özge Özgün
  Özlem Özpetek Özyurt Úrsula Üge Ülke Ülküm Ülkər Ülle Ülviyyə Ümmahan Ümmühan Ümray Ünal Ürper
  Üçgül Ārija Đurđica Ērika İde İhsan İklim İlahə İldeş İlhamə İlkanə İlkbahar İlklima İlnarə
  İlper İlqarə İmge İmrihan İnarə İnayət İncifir İnsaf İntizar İradə İrfan İslime İsra İzel
  İçimbike Ľubica Ľubomíra Ľuboslava Ľudmila Ľudomila Şadıman Şahdiye Şahinder Şahnaz Şahnuray
  Şahıgül Şamiha Şayan Şazime Şefiye Şehreban Şehza Şelâle Şemsinisa Şennur Şeref Şerman
  Şevketfeza Şeyda Şilan Şirivan Şöhret Şövkət Şükufə Şüküfe Şəfa Şəfiqə Şəhla Şəhrəbanu Şəlalə
  Şəmsiyyə Şərafət Šarlota Špela Štefanija Štefica Štefka Štefánia Štěpánka Šárka Žaneta Željka
  Želmíra Živa Žofia Žofie Əcəbnaz Ədibə Əminə Əntiqə Əsmər Ștefana Ștefania
  """#
