/// Given names that men nearly always bear, and those that women nearly always bear.
///
/// Columns: none; words in lower case, in the order of their UTF-8 bytes, so that a name is found
/// by halving. Sources of the facts: the name counts by country of the Faker package (MIT licence), of
/// which those stay that one sex bears at least twelve times as often as the other; and the names
/// of heads of state and government, ministers and generals of the last hundred years.
enum GivenNames {
  static let men: StaticString = #"""
    aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abayomi abbas abbos
    abdallah abdel abdelatif abdelaziz abdelfattah abdelkader abdelmadjid abderaouf abderrahmane
    abdi abdoulaye abdu abduaziz abduboriy abdul abdulaziz abdulhamid abdullah abdullahi abdulloh
    abdulrahman abdumalik abdurahmon abeer abeiku abel abelardo abhimanyu abhiram abhisit abiodun
    abiona abiy abraham abror abubakr achille achim adalberto adam adamo adan adebiyi adebowale
    adedayo adedeji adekitan adekola adekunle adel adeleke adelin adelmo adem adeniyi adeolu adeoti
    aderopo adeshina adesoji adetayo adeyi adi adigun adil aditya adnan adolf adolfo adonis adrian
    adriano adrien adrián advaith advay advik adán aedan aengus afil afiq afolarin afonso agastya
    agnolo agnos agostino agris agustin agustín ahmad ahmadu ahmed ahmet ahti aidan aiden aigars
    aijuka aimo aimé ainārs aivar aivars ajala ajan ajani ajit akanmu akbar akhilesh akhtar aki
    akif akihito akinkunmi akinlabi akinwale akmal akobir akram aksel akseli akshay akwasi akwesi
    al alaa alade aladin alain alamu alan alassane alastair alban albeiro alberico albert alberto
    alberts albin albino albrecht albín alcides alderano aldis aldo aleix alejandro alejo aleks
    aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei aleksi alen aleodor alessandro
    alessio alex alexandar alexander alexandr alexandre alexandru alexe alexei alexej alexey alexis
    aleš alf alfio alfons alfonso alfonz alfred alfredo alfréd alfrēds ali alin alinur alirio
    alistair alistar alister aliyu aljaž aljoša allahverdi allan allen alois alojz alojzij alonso
    alpha alphons alphonse alphonsus alvar alvaro alvin alwin amadeo amador amar amaro amaury
    ambrose ambróz amedeo amedeu amico amin amine amir amit amleto amol amos amr amri amza américo
    anar anas anatolie anatoly anay anders anderson andile andre andreas andrei andrej andrejs
    andres andrew andrey andrešs andri andrian andrija andrin andris andriy andrus andrzej andrás
    andré andrés andwele andy anej anes angavu angelo anghel angus anh anil anirudh anis
    anjolaoluwa anmol annibale anoni ansaldo anselmo ansh ansis anssi antal ante antero anthony
    antim anto antoin antoine anton antonello antoni antonino antonio antonis antoniu antonius
    antons antony antonín ants antti antun antónio antônio anvar anwar aníbal anže aodhan aongus
    apollo aqil aran aras arda arezki ari arian arie ariel arif arild arin aristide arjun arkadiusz
    arkady arley armand armando armands armas armin arnaldo arnau arnaud arne arnis arno arnold
    arnolds arnošt arnulfo aron arpád arran arron arsen arsenie arsenio arseniy artan artem artemio
    arthur artis arto arttu artturi artur arturo arturs artūrs arvid arvind arvo arvīds aryan asad
    asafe asani asbjørn asger ashfaq ashok ashraf asif asilbek asim asko aslan asəf atabala atal
    atamoğlan atef atenulf atharv athumani atiku atila atilio atte attila august auguste augustin
    augustine augusto augusts augustín aukusti aulis aung aurel aurelian aurelio aurică aurélien
    austin avgust avi avigdor avram axel axinte ayaan ayden aydın ayinde ayman aymen ayodeji
    ayodele ayoub ayub ayush ayushman azaan azad azeglio aziz azizi azər ağa ağahadi ağamalı
    ağamusa ağasəfa ağaxan baba babasola babatunji babawale baccio bachittar badr bahadurjit
    bahadır bailie bakhshi baldassare baldur bale balendra balhaar balinda baljiwan baltasar
    balthasar balvan balveer balázs ban bandar bandile banjeet baptiste barack barasa barbu
    barnabás barry bart bartek bartholomew bartley bartolomej bartolomeo bartolomeu bas basarab
    bashar bashir basil basilio bastiaan bastian bastien bastián bautista bayram bayron beau bebe
    bedřich behbud behruz bello belo ben benard bence benedek benedetto benedict benedikt bengt
    beni beniamin benicio benigno benito benjamim benjamin benjamín benjámin benn benno benny
    benoit benone benoît benson bent bento benvenuto benício beppe berat berend bernabé bernard
    bernardino bernardo bernd berndt bernhard bernie bernt bert bertalan bertil bertram bertrand
    beshte bezalel beňadik bhekani bhumibol biagio bibuwa bidzina biel bilal bilawal bill billy
    bilol binali bingu binyamin birger bjarne bjorn björn bjørn bladimir blahoslav blaine blair
    blaise blake blas blaž blažej boaz bob bobby bobur boe bogdan bogomir bohdan bohumil bohumír
    bohuslav bohuš bojan bola boleslav bonface bongbong boniface bonifác boris borja borris borut
    borys botond boutros boyko bořivoj boštjan božo brad bradley brahim bram brandon branislav
    branko brayan breandan brecht brencis brendan brendon breno brent brett brian brien brijesh
    bronislaw bror bruce bruno bryan brăduț bucur bulent bystrík bálint béla börje bøje børge bănel
    bērends bērtulis błażej břetislav bəhlul bəhram bəhruz bəkir bəşir cabbar cahal cahangir cahir
    cailum caio caius cal calcedonio caleb calebe callan callum calogero calum calvin cameron camil
    camillo camillus camilo canice cantemir caoimhin caolain caolan caomhan carl carlo carlos
    carmelo carmine carsten carter cas casian casper cathal cauã cauê cavad cavid cazimir cecil
    cedric cedrin ceferino celestino celso cesar cesare cezar cezary chabane chad chaitanya
    chakradev chakradhar champak chanakya chandran chandresh charan charles charlie charly chatresh
    chatura che cherif cheusi chibuzo chigozie chijioke chinedu chris christer christiaan christian
    christof christofer christoffer christoph christophe christopher christos chuan chuck chukwudi
    chukwuemeka châu cian cianan ciaran cillian ciprian cipriano ciril cirillo ciro claes clark
    claudio claudiu claus clavs clayton clemens clement clemente clifford clinton clive cláudio
    clément codin codrin codruț cody cole coleman colin colins collin collins colm colman coluccio
    colum columba conal conall conan conchur conleth conn connell connor conor conrad conradin
    constant constantin corentin corey coriolano cormac cormack cornel cornelio cornelis corneliu
    cornelius corrado corvin cory cosimo cosmin costache costantino costanzo costel costin coşqun
    craig crin cristea cristhian cristian cristiano cristobal cristofor cristopher cristóbal csaba
    ctibor ctirad curt curtis custodio cvetko cyprian cyprián cyril cyrus cédric célestin césar
    cümşüd călin cătălin cəlal cəlil cəmil daan dacian dadaş dae-jung dag dagoberto dai dainis
    daksh dakshesh dalbir dale daler dalibor damian damiano damien damife damijan damir damián
    damjan damon dan dancan dani daniel daniele daniels danijel danilo daniël danjuma danny dante
    daren darin dario daris darius dariusz darko darpan darran darrell darren darrin darryl darsh
    darwin daryl darío daudi dave davi david davide davin davor davorin davy dawid dawood deaglan
    dean deane decebal declan dejan delfino demeke demeter demetrio demilade deng denis dennis
    denys dereck derek derick dermot dermott derrick desiderio desmond detlef dev devansh devin
    devlet dex dezider dezső dhruv diarmaid diarmuid dick dickson didier diego dieter dietmar
    dietrich dilavər dillon dimas dimitri dimitrios dinis dino dinu diogo dion dionigi dionisio
    dionýz diosdado dirk diyor djamel dmitri dmitry dmytro dobroslav dom domagoj domen domenico
    domhnall domingo dominic dominick dominik don donagh donal donald donatello donato doniyor
    donnacha donncha donough dorel dorian dorin dorinel doru douglas dovud dragan drago dragoș
    dragutin drahomír drahoslav dražen dries duarte ducu duje duma dumitru duncan dunia durante
    durodola dusan dustin duuk duván dušan dwayne dwight dylan dylano dzintars dániel dávid dénes
    dönməz dünyamalı dāvis eamon eamonn eanna ebbe ebrahim ebuka eddie eddy eder edgar edgard
    edgardo edgars edi edin edinson edison edmond edmund edmundo edmunds edoardo edouard eduard
    eduardo eduards edvard edvin edvīns edward edwin eelis eemeli eemil eerik eero eetu efrain
    efraín eftimie eggert egil egils egon ehud einar einari einer eino eirik eivind ekalinga ekansh
    ekapad ekaraj ekavir ekbal ekene ekow ekrem ekundayo ekundu eladio elariz eldar eldon eldəniz
    eleuterio elgün elia eliakimu elias elie eliecer elijah elio elis eliseo eliud eliáš elkin
    elladio elliot elliott elman elmar elmer elmeri elmidar elmir elmo elmārs elməddin elnur eloi
    eloy elsevər elton elturan elvin elvis elxan elyas elçin elías elşad elşən emanoil emanuel
    emanuil emeka emerson emiel emil emile emilian emiliano emilio emin emir emmanuel emmerson
    emmet emmett emomali emīls enda endre enes enlai ennio enock enrico enrique ensio enver enzio
    enzo eoghan eoin eraldo erasmo erdogan eremia eren erhard eric erich erick erik erkan erkki
    erling ermanis ermanno ermenegildo ermes ernest ernesto ernests ernst ernő erol ervin ervín
    erwin eryk esa esben esko espartaco espen essam esteban esupofo ethan etibar etienne etiqad
    ettore euan eugen eugene eugenio eugène eunan eusebio eusebiu eustațiu evald evan evans
    evaristo evelio evert evgeny evo ewald ewan eyyub ezekiel ezequiel ezio ezra faas fabian fabien
    fabio fabián fabrice fabricio fabrizio facundo fahd faiq faisal faiz falan famil faqid faraj
    faras fares farhan farhod farid fariq faris fariz farouk faruk fatih fatteh faure fausto fayez
    fazil feargal fearghal fedde fedele federico federigo fedor feliciano feliks felipe felix
    ferdinand ferdinando ferenc fergal fergus ferhat fermín fernand fernando ferney ferre festus
    fethullah fiachra fidel fiifi fikrət filip filipe filippo finbar finbarr finian finn fintan
    fiodor fionan fionntan fiorenzo fiorino firdavs firdovsi firudin fitan fiyaz flannan flavio
    flaviu flemming florea florencio florent florentin florentino florian florin floris florián
    flynn fodil folke folu frado franc francesco franci francis francisc francisco franciscus
    franciszek franck franco francois franjo frank frank-walter franklin frankline franky frans
    františek franz françois frančišek frazer fred freddie freddy frede frederic frederick
    frederico frederik fredo fredrick fredrik fredy fricis fridolin fridrich friedrich fritz frode
    fryderyk frédéric fuad fulvio fumio fuzayl fyodor fábio félix füzuli fəhmin fərahim fərda
    fərhad fərid fərman fərrux fəxri fəxrəddin fəyyaz fəzail gabino gabor gabriel gadi gael gaetano
    gagan gal galasso garech gareth garret garreth garrett garry garvan gary gaspar gaspare gaston
    gastone gastón gatis gaurang gaurav gautam gauthier gavan gavin gaël gaëtan gašpar gbadebo
    gbolahan gbowoade gearoid gebhard geert geir gejza gelu genaro gennady geoffrey geofrey georg
    george georgel georges georgian georgios georgy gerald geraldo gerard gerardo gergely gergő
    gerhard german germán gerold geronimo gerrard gerrit gerson gert gerónimo geun-young ghani
    ghassan ghenadie gheorghe gheorghiță ghilas ghislain ghiță giacinto giacobbe giacomo giampaolo
    giampiero gian gian-luca giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni
    gianpaolo gianpietro gicu gică gideon giel gijs gil gilbert gilberto giles gilles gino
    gioacchino gioachino gioele gioffre gion gionata giorgi giorgian giorgio giosuè giovanni
    giovanny girija girik girindra girish girma girolamo giuliano giulio giuseppe giustino glen
    glenn gnassingbe godfrey goffredo goncalo gonzalo gonçalo goodluck gopal goran gorazd gordan
    gordon gorm gotabaya gottfried gottlieb graeme graham grant graziano grațian greco greg grega
    gregor gregorian gregorio gregory grigore grigory grzegorz grégoire grégory guangdong guarino
    guglielmo guido guilherme guillaume guillermo gulbuddin gunbir guneet gunnar gunner guntars
    gunter gunther guntis gunārs gurbanguly gustaaf gustaf gustav gustavo gustaw gustáv guus guy
    gyorgy gyula györgy gábor gérald gérard géza göran gösta gülağa gülbala gündüz günter günther
    gəray habib habibu habil hacıbəy hadi hadithi hafiz hage haider haile hailemariam haitham
    hakainde hakan hakim hal halid halil hamad hamdan hamid hamis hamish hamisi hampus hamza hank
    hannes hannu hans hans-jörg hans-jürgen hans-peter hans-rudolf hans-ulrich hansjörg hanspeter
    hanss haralamb haralambie harald harambee hardik hardy harijs harish harold haroon harri
    harrison harry harsh harshil hartmut harun haruna harvey hasan hashim hassan hayden hector
    heikki heiko heinrich heinz heitor helge helmut hemang hendrik henning henri henrich henrik
    henrikki henriks henrique henry herbert heriberto herman hermanis hermann hermanni hermes
    herminio hernando hernán hervé heydar heydər hibatullah hidde hikmət hilal hilmar hipólito
    hirohito hissene hitesh hjalte hocine holger homero honoré horacio horațiu horea horia horst
    horymír hosni hossein houcine howard hoàng hredhaan hritik hrvoje htin hubert hugh hugo hugues
    hulusi humberto humoyun hun hunter husain hussein huy hynek håkan håkon håvard héctor hümbət
    hüseyin hüseyn hüseynqulu həci həmid həsən həsənağa həzi iacob iain ian iancu ianis ibidapo
    ibrahim ibrohim idris idriss ieremia ifeanyi ifechukwu ige ignace ignacio ignacy ignaz ignazio
    ignác igor igors ihor iisakki ikbal ikenna ikeoluwa iker il-sung ilari ilarie ilarion ilham
    ilias ilie ilija ilir ilkka ilmari ilmārs ilyas ilyes imad imants imaran imran imre imrich
    imron inacio indrajit indrek indriķis ingemar ingmar ingo ingvar inioluwa inocențiu ioan
    ioannis ion ionel ionică ionuț iosif ippazio irakli irfan irinel isaac isaiah isaias isak
    isaque isaya isaías iseoluwa isfandiyor ishaan ishola ishwar isidor isidoro isidro islam islom
    ismael ismail ismet ismo ismoil israel issa issack istvan istván ituri iulian iuliu iurie
    iustin iustinian ivan ivar ivars iver ivica ivo ivor iván iwan iwo izidor iztok ja'far jaakko
    jaan jaanus jabir jabulani jacek jacinto jack jackson jacky jacob jacobo jacopo jacques jae-in
    jafar jafet jagat jagdish jahongir jai jaime jair jairaj jairo jaishankar jaka jakaya jake
    jakob jakobs jakov jakub jalal jalia jalmari jalol jamal james jamil jamshid jan janez jangwa
    jani janick janik janis janko jann jannik jannis jano janos janus jared jari jarkko jarl
    jarlath jarleth jarmo jarne jarno jarolím jaromír jaroslav jaroslaw jason jasper jasur jatin
    javad javid javier javohir jay jayden jayson jean jean-claude jean-françois jean-louis jean-luc
    jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeannot jeet jef
    jeff jefferson jeffery jeffrey jeison jelani jelle jelte jenel jens jenő jeppe jere jeremi
    jeremiah jeremias jeremy jeremías jerguš jermiah jernej jeroen jerome jerry jerson jerzy
    jerónimo jesper jesse jesus jesús jevgeni jeyhun jezups jhoan jhon jhonatan jhonny jiabao
    jiechi jigme jim jimmy jindřich jinping jintao jip jiri jiří joachim joakim joannes joao
    joaquim joaquin joaquín job jochen joe joel joep joeri joey johan johann johannes johans john
    johnathan johnnie johnny johnson johny joko jomo jon jonah jonas jonatan jonathan jonathon
    jong-il jong-un joni jonás jonáš joojo joona joonas joonatan joost jordi jordon jordy jordán
    jorge joris jorma jorn jort jos joschka jose josef josep joseph josephus josh joshua josiah
    josip joso josphat jost josué josé jouko jouni jovan jovenel jozef jozo joão joé joël joško
    jožef juan jude juha juhana juhani juho jukka jules julian julien julio julius juliusz julián
    juma jumaane junichiro junior juraj jure jurgen juri juris jurre jussi justin justiniani justus
    jusuf juuso juvenal juwon jyrki ján jános jérémy jérôme józef józsef jörg jörgen jørgen július
    jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūlijs kaarlo kabir kabiru kacper kada kai
    kaique kaj kajetan kaleb kalervo kalevi kalle kalpit kamal kamau kamil kamran kamron kane
    karanja karel karim kariuki karl karl-heinz karlo karsten kashangaki kasim kaspar kaspars
    kasper kassem kassym-jomart katsuya kauko kauri kazimierz kazimír kazım kealan keano keelan
    keijo keir keith keji keld kelechi kelvin kemal ken kenan kenji kenn kennedy kenneth kenny kent
    kenyangi keqiang kevin kgalema khadga khaled khalid khalifa khalil khamani khamisi khoa ki-moon
    kiaan kian kiano kiapo kiaran kibet kick kieran kiernan kieron kijani kilian killian kimani
    kimbilio kimmo kinubi kinyua kioko kiprotich kiril kirk kiume kjeld kjell kjetil klaas klas
    klaus klavs klemen klemens klement kliment knut kobe koen koenraad kofi kojo kolawole koloman
    kondo konrad konradi konradus konstantin konstantinos konstanty konštantín korede kornel kornél
    kostyantyn kovu kris krish kristaps krister kristers kristian kristijan kristián kristjan
    kristof kristofer kristoffer kristopher krists kristóf krisztián krišjānis krišs krištof
    krystian kryštof krzysztof ksawery kujoe kullervo kuno kurt kurtis kurunzi kusiima kvetoslav
    kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan kyano kyle kyriakos kálmán
    károly kåre kévim kévin kārlis kəmaləddin kənan kəramət kərim laban lachlan ladislau ladislav
    laimonis lajos laksh lakshit lalu lambert lamberto lamine lance lander lando langalibalele
    larry lars lascăr lasse lassi laszlo latif laureano laurens laurent laurenz laurențiu lauri
    laurian laurin lauris laurits laus laust lautaro lawrence lazarus laziz lazzaro lazăr lazım
    lean leander leandro leano lech lee leevi leif leke lenin lenn lennard lennart lennarth lennert
    lenny leo leon leonard leonardo leoncio leonel leonhard leonid leons leontin leopold leopoldo
    leordean leoš lere levente levi levin levon levoslav levy lewis lex león liam lian libardo
    liberto libor lică lieven lijian lino linus lio lionel lirjan lisandro livio liviu lloyd
    lodovico loek logan lohit lorcan lorenz lorenzo lorin loris lotfi lothar louie louis lourenço
    love lovre lovro lowie loïc luan lubomír luboš luc luca lucas lucca lucențiu luchino lucian
    luciano lucien lucio lucky lucrețiu ludo ludolf ludovic ludovico ludovicus ludvig ludvik ludvík
    ludwig luděk luej luigi luis luiz luka lukas luke lukáš lula lumír lungile luqman lutz luuk
    luyanda luís lwandile lyndon lászló léo léon léonard léopold lətif maanas maanav maarten mac
    macauley macharia maciej macky macs madhav mads mael magne magnus mahathir mahdi mahinda mahir
    mahmood mahmoud mahmud mahmut maicol maik maina mairtin maithripala majid maks maksim
    maksimiljan maksym maksymilian makunga makuu malachy malcolm malik malio malte malthe mamnoon
    manaf manan manbir mandla mandlakhe manfred manmohan manole mansour mantas manthan manuel manus
    maqsud marc marcantonio marcel marcelino marcell marcello marcelo marcial marcin marco marcos
    marcu marcus marek mareks margus mariano marijan marijn marin marino marinus mario marius
    mariusz marián mark markku marko markus marlon marnix maroš mart marten martial martim martin
    martino martti martyn martí martín marvin marwan mason masoud massimiliano massimo massinissa
    mate matei matej mateo mateus mateusz matevž matheo matheus mathew mathias mathieu mathijs
    mathis mathys mathéo mati matias matic matjaž mato matouš mats matteo matthew matthias matthieu
    matthijs matti mattia mattias matyáš matías matúš matěj matīss mauno mauri maurice mauricio
    maurilio maurits maurizio mauro maurycy mavuno max maxence maxim maxime maximilian maximiliano
    maximilien maximilián maximo maxwell mazen maël mcebisi medard meelis mees mehdi mehdiqulu
    mehman mehmet mehmood meinrad mel meles melichar melle melvin menachem merijn merlin mert
    mervin mervyn meshack metehan metin metod mevlut micael micah miceal micha michael michal
    michaël michał micheal michel michelangelo micheletto michelotto michiel mick mickey mieszko
    miguel miha mihael mihai mihail mihels mihhail mihkel mihnea mihály miika mijo mik mika mikael
    mikail mikayıl mike mikels mikhail mikheil mikis mikkel mikko miklós mikołaj mikuláš mikyas
    milan mile milo milorad milos miloslav miloš milton milán min minenhle minh miodrag miran
    mircea mirco mirko miro miron mironshoh miroslav mirsad mirzə mirəli misael mislav mitch
    mitchel mitchell mitesh mitică mitruț miķelis miłosz mladen mlungisi moammar mobutu modesto
    modris mogens mohamad mohamed mohamedi mohammad mohammed mohand moisés mojmír moo-hyun moqtada
    mordechai moreno morgan moritz morris morten mortimer moses moshe mostafa mouloud mounir mourad
    moussa mthokozisi muammar mubarak mugur mugurel muhamed muhammad muhammadali muhammadamin
    muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih
    muhammadu muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhyiddin mukesh
    mukhtar mulayam mulele mullah muni munir muqtada murad murat murilo murod murray murtaza musa
    museveni muslim mustafa mustafo mustapha musyoka muthoni mutinda mutua mutuku muxtar mwai
    mwangi mwezi mykhailo mykola myles myung-bak mzamo márcio mário márk márton mátyás máté máximo
    móric mübariz mümtaz müntəzir mürsəl müslüm müzəffər māris mārtiņš mădălin məhəmməd məhərrəm
    məmməd mənsur nabih nabil nacer nachiket nadir nae nael naftali naim najib nakif naksh nakul
    nam namiq nando naoto napoleone narcis narciso narendra naruhito nasir nasiru nasser nassim
    natan natanael nataniel nathan nathaniel natiq naud naveen nawaf nawaz nayib nazim nazir nağı
    neal nechifor ned neel neil neill nejc nelio nelson nelu nenad neo nestor neville nevio newton
    ngamia ngeni nguyen nhiên nhlanhla nial niall nicanor nicat niccolò nichifor nicholas nick
    nicklas nickson niclas nico nicoară nicodim nicolae nicolai nicolaie nicolaj nicolas nicolás
    nicolò nicu niculiță nicușor nicuță niek niels nigel niilo nik nikau niklas niko nikodem
    nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikolay nikora nikos niks nikša nil nils
    nino nitesh nitin nixon niyaz niyazi niyilolawa nizar njabulo njeri njoki njoroge njuguna
    nnamdi noah noam noe noel nolan nonso norbert norberto norman normunds norodom noud nouri nout
    novruz noé noël ntimi nuhu nuno nuri nuriat nurlan nurmuhammad nursultan nuru nurulla nurşən
    nurşərəf nuşirəvan nwabudike nyambura nyongesa nándor néstor nürəddin nüsrət nəcəf nəriman
    nəsib nəsimi oba obanijesu obinna ochieng octav octavian octavio octaviu odd odhiambo odhran
    oduor ogooluwa oisin oiva ojas oke okechukwu okoth ola oladare oladimeji olaf olakunle
    olanrewaju olansile olavi oldrich oldřich ole oleg olegario oleh oleksandr oleksii oleksiy
    olfert olgierd olimpian olimpiu oliver olivier oliviu olivér oliwier ollanta olle olli olof
    olov olumorotimi olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi
    oluwasegun oluwole omar omer omkaar omobobola omondi omotayo ondrej ondřej onkar onni onofre
    onveer onyango oqtay oran orazio orban orduxan oreste orhan orinder orlando orxan osama oscar
    oskar oskari oskars oskár osman osmo osogo ossi osunleke osvald osvaldo osvalds oswald oswaldo
    otabek otakar othman othmar otieno oto ottavio otto ottone ottó otávio ouanes ouma oussama ove
    ovidio ovidiu owen owino oļģerts paavo pablo padraic padraig padraigh palle pambe pamfil
    panagachie panait panfilo pankrác paolo paride parth parviz pascal paschal pascual pasi pasqual
    pasquale patric patrice patricio patrick patrik patrizio patryk pau paul pauli paulino paulo
    pauls pauric pavao pavel pavlo pavol paw pawel paweł paşa peadar peader pearce pearse peder
    pedro peeter pekka pelaji pellegrino pentti pepijn per pero pertti pervez petar pete peter petr
    petre petri petrică petrișor petro petru petrus petruț petter petteri phelim phil philip
    philipp philippe phillip phuc phúc piaras pier pierangelo pierce piergiorgio piergiuseppe
    pierluigi piermaria piero pierpaolo pierre piersanti pieter pietro pim piotr pirmin pius piyush
    pleșu pol polad pompeo pompiliu pomponio pontus popobawa porfirio poul prabowo pranab pranav
    praneel pranit pratyush pravoslav prayuth preben priit prokop przemysław puccio pumbaa pushpa
    pyotr pál pär pål péter pünhan pătru pēteris přemysl pərvin pərviz qabil qadim qadir qais qalib
    qamar qarin qasem qasim qassem qasım qishan qiyas qoşqar quang quentin quincy quinten qulam
    qulu qüdrət qədir qələndər qəzənfər qəşəm rabah rachid rachit radek radim rado radomír radoslav
    radoslaw radosław radovan radu radúz raf rafael rafaél rafaël rafał raffael raffaele
    raffaellino raffaello rafik rafiq raghav ragnar ragner raheel rahim rahul raila raimo raimondo
    raimonds raimund raimundo rainer raivis raivo rajendra rajiv rajko rajnath ralf ralph ram rama
    ramadan ramazan rami ramid ramil ramiro ramiz ramon ramush ramzan ramzi ramón ranbir randall
    randy ranieri ranil ranveer raoul raphael raphaël rareș rashid rashidi rasim rasmus rastislav
    ratan rauf raul rauno ravi ravy rawiri ray rayaan rayan raymond raza razi raúl recep redmond
    reece reginald rehaan reijo reimar rein reinaldo reiner reinhard reinhart reinhold reinis reino
    relu rembrandt remigio remo remus renan renato renaud rene rens renzo rené reuben rex reyansh
    reynaldo reza rhavi rhys riad rian ricardo riccardo ricciotti richard richardt richárd rick
    rickard ricky rico rida riek rigoberto rihards rik riku rino risasi rishi risto riyad rizvan
    ričards roan roar rob robbe robbie robby robert roberto roberts robinson rocco roch rochdi
    rocky roderick rodger rodgers rodney rodolfo rodolphe rodrigo rogelio roger rohan rok roko
    roland rolando rolands rolf romain roman romano romeo romolo romuald romulus román ron ronald
    ronaldo ronan rongji ronith ronni ronnie ronny rony roope roque rory rosendo ross rossa
    rostislav rouven rowan roy ruairi ruari rubani ruben rubén rudi rudolf rudra rudy rufino
    ruggero ruggiero ruhiu rui rumen rune rungo ruperto rushil ruslan russell ryan ryszard rza
    régis rémi rémy róbert rómulo rövşən rúben rüdiger rüfət răducu răzvan rūdolfs rəis rəsul rəşad
    rəşid s'fiso saad sabatino sabin sabir sabri sachin sadaka saddam sadegh sadiki sadiq sadyr
    sadıq saeed safet sahle said sajith sakari saksham salah saleh sali salih salim salman
    salohiddin salomón salva salvador salvatore salvi sam samaksh samandar samar samarth sameh
    samesh sami samir sammy samo samson samu samuel samuli samwel samweli samy sander sandi sandile
    sandis sandro sandu sani sanjar sante santeri santiago santino santos sardor sarthak sarvan
    sarvar sascha sathvik saud saul sava saverio saúl sašo scot scott seamus sean sean-paul
    sebastiaan sebastian sebastiano sebastijan sebastián sebastião sebastjan sedat segundo seif
    sekou selahattin selim sem sen senan senn senne seok-youl seosamh sep sepp seppe seppo serafín
    serdar serge sergei sergej sergey sergii sergio sergiu sergius sergo serhiy servác serzh seth
    sever severin severino severín seye seyfulla seyfəddin seymur shaban shadrack shahbaz shahid
    shahriyor shahzod shahzoda shamsuddeen shane sharad sharif shaukat shaun shaurya shavkat shawn
    shay shea sheamus shehbaz shehu shekoni shigeru shimon shinzo shivansh shohjahon shohrux
    sibonelo sibusiso siddharth siebe siegfried siem sigmar sigurd siim sijuade sil silas silvano
    silvester silvestro silvian silvio silviu silvo simen simeon simi simion simiyu simo simon
    simphiweyinkosi simão simón sindre sinică siniša sirac sirajuddin sixten siyabonga sjoerd
    slavko slavomír slobodan sofiane solomon somtochukwu sondre sonny sooronbay sorin soufiane
    sourav spencer sphiwe srečko staffan stan stancu stanislav stanisław stanko stanley staņislavs
    steen stef stefaan stefan stefano steffen stein steinar stelian sten stephan stephen steve
    steven stewart stian stig stijn stiven stjepan stojan stoltenberg stuart sture stéphane
    subrahmanyam suharto suk-yeol sukarno suleiman suleyman sultan sune surayud susilo svatopluk
    svatoslav svein sven svenning sverre svetozár svätopluk swen sylvain sylvester szabolcs szilárd
    szymon sándor sébastien sérgio sören søren sübhan sücəddin süleyman səbuhi səfər səlahəddin
    səlim səməd sənan sərvər sərxan sərəncam səxavət tabare tade tadej tadeusz tadeáš tadhg tage
    taha tahir taisto takashi takatifu talal talıb tamati tamim tamás tanay tane taneli tanguy
    tanimu tanish tanveer tapani tapio tarak taras tarek tareq tariq tariyel tarmo taro tarzícius
    tauno tayyip ted teddy tedros teemu teerth tejas tejs telemaco telman temidayo temir temistocle
    tenis teodor teodoro teodors teofil teohari terence terje tero terry teun teuvo teymur teymuraz
    teymurçin teófilo thabani thabiti thabo thaddeus thaksin thales thanathorn thando thein theo
    theodor theodore theodoro thiago thibaud thibault thibaut thierry thijmen thijn thijs thom
    thomas thor thorsten thành théo théodore théophile tiago tiarnan tiberiu tibo tibor tichomír
    tiernan ties tiit tijmen tijn tijs tilen till tim timmy timo timon timotei timotej timoteo
    timothy timothée timur timéo tino tito titus tiziano tobias tobiasz tobiáš toby todd todor
    tofiq toivo toki tokunbo tom toma tomas tomasz tomaž tomi tomislav tommi tommy tomo tomori toms
    tomàs tomás tomáš tomé tonino tonny tony toomas toon topias tor torben torbjörn torbjørn tore
    torquato torsten toshimitsu toğrul traian tran travis trevor tristan troels trond trong troy
    trung tshering tudor tukufu tulio tullio tunar tuomas tuomo tural turgut turki turlough turxan
    tuur twan tycho tygo tyler tymon tymoteusz tyrone tyson tõnu tùng tərlan ubaldo uberto uche
    uchenna udant udarsh udo uffe ugo ugolino uhuru uldis ulf ulises ulrich ulrik ultan umang umar
    umaru umberto uolevi upkaar urban urfan uriel urmas uroš urs usama ushindi usiku usman usmon
    utkarsh uwe vaclav vadim vagif vagn vahan vahid valdemar valdis valeh valentijn valentim
    valentin valentino valentín valeri valerio valeriu valeriy valery valid valter valtteri valér
    vaqif vasco vasif vasil vasile vasilică vasily vasyl vavrinec vazeh vedant vedran veer veeti
    vegard veijo veikko veli vello venancio vendelín veniamin venkaiah verner vesa veysəl vic
    vicente vicențiu victor victoriano victorino vid vidadi vidar viesturs vigo vihaan viktor
    viktors vilayət vilhelm vilho viliam vilis viljami viljem viljo villads ville vilmos vilnis
    vilém vince vincenc vincent vincentio vincenzo vincențiu vinicius vinzenz vinícius viorel viraj
    virat virgilio visarion visvaldis vitali vitaly vito vitor vittorio vivaan viļums vjekoslav
    vlad vladimir vladimír vladislav vladislavs vlado vlaicu vlastimil voicu vojtech vojtěch
    voldemārs volker volodymyr vratislav vratko vurğun vusumuzi vyacheslav václav väinö víctor vít
    vítor vítězslav víťazoslav vüqar vüsal vəfadar vəli wael wafula wahab wairimu waldemar walid
    walter wambua wambui wang wangui wanjala wanjiku wanjiru wanyonyi ward warinder warjas warre
    warren washington wassim wayne wazir wekesa wenbin wenzel werner wesley wessel wiktor wilfred
    wilfredo wilfrido wilfried wilhelm willem willi william willie willy wilmer wilson wim winston
    wiremu witold wladimir wojciech wolfgang workneh wout wouter wriddhish wridesh wyatt wycliffe
    xalid xaliq xaləddin xamis xander xankişi xanlar xaver xavi xavier xiaoping xolid xosrov
    xudaverdi xudayar xudu xəlil xəyal xəyyam yacine yadigar yagnesh yago yahia yahya yahyo yair
    yakobo yakubu yalçın yamən yan yang yanis yann yannick yannis yash yasin yasir yasser yassin
    yassine yasəf yatan yatin yavər yaw yeison yesid yevgeniy yevgeny yevhen yilmaz yitzhak yngve
    yoan yoav yogi yohan yohane yong-nam yoshihide youba youcef younes young-sam yousaf yousef
    youssef yoweri yrjö yug yukio yunis yunus yuri yuriy yury yusif yussuf yusuf yuvraj yvan yves
    yvon yəhya zac zacarías zach zacharias zacharie zachary zahid zahir zahur zaid zain zak zakaria
    zakariyo zakir zalmay zalán zaman zamfir zamin zamiq zamir zashil zaur zayan zayd zayed zayyan
    zbyněk zdenko zdeněk zdravko zedong zeferino zehaan zeljko zemin zende zeno zenzele zeynal
    zeynulla zhao ziad ziaur ziedonis ziggy zikmund ziya zlatko zoltan zoltán zoran zsolt zsombor
    zuba zubayr zuhri zulfikar zulfiqar zvonko zwatie zərdüşt ádám ákos álex álvaro ángel áron
    árpád ângelo åbjørn åge åke çingiz èric édouard émile éric étienne ëakumbu óliver óscar ömer
    øivind øjvind ørni øvli øystein øyvind ülfət ülvi ümid üzeyir ādams ādolfs đuro ēriks ēvalds
    ģederts ģirts łukasz şaban şahin şahlar şahmar şahvələd şakir şamil şamxal şirin şirzad şükür
    şıxı şərəfəddin šime šimon štefan štěpán žan žanis željko žiga žigmund șerban ștefan əbdül
    ədalət əflatun əhliman əhməd əhəd əjdər əkbər əkrəm əli əliş əliəkrəm ələkbər ələsgər əmin əmir
    ənvər ərtoğrul əsgər əyyub əşrəf
    """#

  static let women: StaticString = #"""
    aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi aba abbie abby abebi abelone
    abena abeni abha abigael abigail abigaili abosede abril achieng ada adaeze adebukola adela
    adelaida adelasia adele adelheid adelina adeline adenike adepeju adesewa adesua adetoke adetoun
    adhra adia adilə adimu adina adriana adrianna adrienn adrienne adrijana adriána adunni advika
    adweta adwoa adya adèle adéla adélaïde afaq afia afra afruza afua afət agata agatha agathe
    aglaia agnes agnesa agnese agneta agnete agnieszka agnès agostina agripina agustina agáta aida
    aideen aidə aiga aija aiko aila aileen aili ailis aimee aimée aina aine aino airi aisha aishani
    aisling aisyah ajda ajeng ajna ajoke akifə akinyi akos akosua akoth akua akumaa akumu alana
    alara alba alberta alberte albertina albertine albina albína aldonza alea alejandra aleksandra
    alena alenka alessandra alessia alexa alexandra alexandria alexandrie alexandrina alexia
    alfonsina alica alice alicia alida alika alina aline alis alisa alise alisha alison alix aliya
    aliyə alja alka alla allana allegra allison alma almasi almaz almira aloisia alojzia alojzija
    alondra aloyse alva alvīne aly alya alyssa alzina alícia alīda alžbeta alžběta ama amada amahle
    amaira amal amalia amalie amalija amanda amandine amani amara amarachi amaya ambar amber amel
    amelia amelie ami amina aminata aminatu amira amoke amondi amope amparo amrita amruta amy
    amália amélia amélie américa amālija ana anabel anabela anabella anahera anahí anaida anamaria
    anamika anasa anastasia anastasie anastasiia anastasiya anastazja anastázie anaís anaïs anca
    ancuța anda andjela andjelina andra andrada andrea andreea andreia andreja andrejka andréa
    andrée anděla ane anel anemona aneta anete anett anette anežka angela angelica angelika
    angelina angeline anghelina angie angèle angélica angélique ani anica aniela anika anikó anisa
    anissa anita anișoara anja anjali anka anke ankica ann ann-charlotte anna anna-lena anna-liisa
    anna-maria annabel annabell annabella annabelle annah annalena annalisa annalise annamaria
    annamária anne anne-marie anne-sophie annegret anneke anneli annelie annelies anneliese
    annelise annemarie annemette annemie annemijn annetta annette anni annick annie anniina annija
    annika annikki annina annita annukka annunziata anny anouk ansora antje antoaneta antoinette
    antonela antonella antonia antonietta antonija antonina antoņina antra antònia antónia anu
    anusha anuța anvi anya anyango anđa anđela aoife apolena apolonia april araceli aradhana aranka
    arcelia aria ariadna ariana ariane arifə arike arina arinola aristița arja arlet arlette
    arnaude aroha artemisa arunima arusi arya arzu asake asali asatira asha ashlee ashleigh ashley
    ashling asila asilə asma asma'u asmini asmira asta astrid asunción atena ati atiena atieno
    atifete atinuke aud aude audrey augusta augustina aulikki aune aung-san aura aurelia aureliana
    aurica aurora aurore aurélia aurélie ausma austra ava awero awesi axelle axenia aya ayan
    aybəniz aydan ayelet ayesha aygül aygün ayinke ayla aylin aylla aynur aynurə ayoka ayse aysel
    aysu ayten aytəkin aytən ayu ayçiçək azalea aziza azra azucena aída ağca baaba baghyawati baiba
    balaxanım bara barbara barbora barbro barica barkha beata beate beatrice beatrix beatriz becky
    belinda bella belén benazir benedicte benedikte benedita benita benta bente benthe berenice
    berit bernadett bernadette bernarda bernardita berra berta bertha berthe beryl betania beth
    bethan bethany betina bettina betty beverley beáta bhanumati bhavani bhavika bhavini bhavna
    bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana bibisora bibiána bidya
    biljana bilkisu bimala bina birgitta birgitte birte birthe biruta biserka bishakha bitten bjørg
    blanca blanche blanduzia blanka blažena blessing bodil bogdana boglárka bohdana bohumila
    bohuslava bolatito boluwatife bonnie bonu borbála bouchra božena božica božidara brandi brandy
    branislava branka breda brenda briana brianna bridget brigid brigita brigitta brigitte brilyant
    brinda brit brita britt britt-marie britta brittany brittney bronagh bronislava bronwyn brooke
    broņislava bruna brândușa brígida bunmi busara busisiwe bárbara béatrice bénédicte bənövşə
    caetana cahan caitlin caitlyn caitriona calista camelia camila camilla camille canan candela
    candelaria caoimhe capucine cara caren caridad carin carina carine carita carla carlijn carlota
    carlotta carly carmel carmela carmen carmenza carmina carminho carol carola carole carolin
    carolina caroline carolyn carolyne carrie casandra casiana cassandra cassie cataleya catalina
    catarina caterina catharina catherine cathleen cathrine cathy catinca cato catrin catrina
    catrine catrinel catriona cecilia cecilie cecilija cecília celestine celia celina celine
    cerasela ceyhunə ceyla ceylin ceyran cezara chaaya chaitaly chakrika chaman chameli chanchal
    chandani chandrika chanez chaniya chantal chantelle charita charity charlene charline charlotta
    charlotte charos charvi chasmum chausiki chavvi chelsea chelsey cherie cheryl cheyenne chi
    chiamaka chiara chidimma chinelo chinyere chipukizi chiraz chizoba chloe chloé chloë chlóe
    christa christel christelle christiana christiane christianne christin christina christine
    ciaobella ciara cici cindy cinta cinthia cintia cipriana cirkeline citlali citra claire clara
    clare clarice clarisa clarissa clarisse claudette claudia claudine clelia clementina cleopatra
    cliodhna cliona clodagh clotilde clàudia clémence clémentine codrina codruța colette colleen
    collette comfort concepción concetta conchita condoleezza connie constance constantina
    constanza constanze constança constanța consuela consuelo cora coralia coralie corazon cordula
    corina corine corinna corinne cornelia corona cosima cosmina courtney crenguța crina cristal
    cristina crystal csilla cvetka cynthia cäcilia cécile célia célina céline cătălina cəmalə
    cəmilə dace daciana dafina dafne dagmar dagmara dagny daiana daiga daina dainess daisy daksha
    dalaja dalia dalili dalima damaris damini damjana damyanti dana danica daniela daniella
    danielle danijela danique danièle danuše daphne daria dariana dariga darika darina darinka
    dariya darja dary dawn dayamai dayana dayita deanna dearbhail dearbhla debbie debora deborah
    debra deepa deisy delfina delia delphine demetra demi deniis denisa denise denisse dervla
    desiree desirée despina destiny devi devika dewi deyanira dhriti diah dian diana diane dianne
    dida didina dilara dilarə dildora dilma dilnoz dilnur dilşad dimitrina dina dinda dipta dita
    ditte divya diya diyora diána diāna dobromila dobroslava dochia doina dolores domenica dominga
    dominika domnica donatella donna dora dorcas doreen doriana dorien dorina dorine doris dorli
    dorota doroteja dorothea dorothy dorothée dorottya dorte dorthe dounia doyinsola draga dragica
    drahomíra drahoslava dulce dumisani dumisile dumitra dumitrana dunja dunyo durdona durna duyên
    dušanka dzidra dzintra dáša débora déborah désirée dóra dünya dürdanə dürnisə dārta e'zoza ebba
    ebony ecaterina ecrin eda edda edel edelmira edhitha edilma edina edit edita edith edna eduarda
    edīte eesha eeva eftimia eija eila eileen eilis eilish eimear eimer eiravati ekaja ekani ekanta
    ekantika ekaterina ekiya ekta ela elaine elba elea eleanor eleanora elena eleni eleonora
    eleonore eleonóra elfida elfriede eliabeth eliana eliane elien elif eliisa elin elina eline
    eliona elisa elisabet elisabeta elisabeth elisaveta elise elita eliza elizabeta elizabete
    elizabeth elize eliška elke ella ellen ellie ellinor ellis elma elmira elna elnarə elnurə eloah
    elodia elodie eloisa elona eloá eloísa eloïse els elsa elsbeth else elsebeth elsie elsy elva
    elvana elvia elvina elvira elvíra elvīra elza eléonore elīna elżbieta ema emanuela emanuella
    emanuelly emelie emelina emeline emely emer emese emilia emilie emilija emilly emily emine emma
    emmaculate emmanuelle emmi emmy emília emīlija endah ene engla enikő eniola enna enya eowyn
    erica erika erin erina erna ernestina ernestine erny erva erzsébet eshana esi esila eslemnur
    esmarelda esmee esmeralda esmira esmée esparta esperanza essi estefanía estela estella estelle
    ester estera esteri esther estrella eszter eta etela etelka ethel etta eufrosina eugenia
    eugénia eugénie eulália eunice eunika eusebia eva eva-maria evaline evalyne evangelista
    evanghelina eve evelien eveliina evelin evelina eveline evelyn evelyne evelína everline
    everlyne evi evie evija evita evy ewa ewatomi ewelina fabia fabiana fabienne fabiola fabiënne
    fabrizia fadekemi faderera faisa faith faizah falak falguni familə fanni fanny farah farangiz
    farhiya farhunnisa farijika fariza farzona fatemeh fathonah fatiha fatihə fatima fatimə fatma
    fatuma fay faye febe febi federica fehintola felicia felicitas feline fella fem femke fenna
    fenne feriel fernanda fernande feruza fiamma fibikemi fidan fien fiene fikayomi filipa filippa
    filofteia filomena filoména fiona fionnuala firuzə firəngiz fitria fitriani fizzə fjolla flavia
    fleur floare floarea floor floortje flor flora flore florence florencia florentina florentine
    florența floriana floriane florica florina florinda folashade fortunata forum fotima fouzia
    franca frances francesca francia francine francisca franciska francy františka franziska
    françoise frederika frederikke frederique freja fresia freya frida fridah frieda friederike
    frusina frédérique fuma félicie féline fəridə fərqanə fəxriyyə gabriela gabriella gabrielle
    gabrielly gaby gaia gaida gail gaja galina gambo ganga garima gasti gaurangi gauri gaurika
    gautami gawati gayathri gaëlle geanina geetika gelsomina gema gemma geneviève genovefa genoveva
    genta gențiana georgeta georgette georgia georgiana georgina geraldine gerda gerlinde germaine
    germana gertrud gertrude gertrúda geta gethera getrude geun-hye ghaliyati gherghina ghislaine
    giada gianina gianna gifty gilberte gilda gillian gina ginette gioia giorgia giorgiana giovanna
    gisela gisèle gitte giulia giuliana giulietta giuseppa giuseppina gizela gizella gizem gladys
    glenda gloria godelieve golda goma gordana grace graciela grainne grazia graziella graça
    grațiana grațiela greca greet greta grete grethe griet grieta griselda gro gréta grēta gudrun
    gugu gugulethu guillermina gulnara gun gundhild gunhild gunilla gunita gunn gunnel gunta gunvor
    gurli guusje gwenda gwendoline gyda gyöngyi györgyi génesis géraldine gülarə gülay güllər
    gülmira gülnar gülnarə gülnaz gülnur gülsüm gültac gültəkin gülxar gülzar gülçin gülçöhrə
    gülüstan gülüş gülşən gülər günay habiba hadassa hadicha hadija hadiza hadjer hafsat hafshah
    haiba hailey hajnalka hala haley halima halisi halyna hamima hamsini hana hanan hani hania
    hanife hanja hanna hannabel hannah hanne hannele hannelore harinakshi harini harita harper
    harriet hashiki hasina hasna hatice hatima hauwa hawehindi haya hayat haydée hayley hazel
    heather heba hedda hedviga hedvika hedwig hege heidi heidy heike helen helena helene helga heli
    helinä hella helle hellen hellena hellevi helma helmi heloisa heloísa helvi helēna hema hemal
    hemangini hemani henna henrieta henrietta henriette heracleea herdis hermelinda hermina hermine
    herminia hermína herta hertha hesti hicran hidaya hilary hilda hilde hildegard hilkka hillary
    hillevi hilma hina hind hiral hodari hollie holly hope hortense hortensia hortenzia houda huda
    huguette hulda humaira humaiya humayra hélène hökümə hüsniyyə həcər iara iasmina iben ibironke
    ibolya ica icha ida idika ieva ifa ifeoma ifora ifunanya ignacia iida iiris ijaya ika ikram
    ikshita ilaria ildikó ileana ilenia ilga ilinca ilona ilsa ilse ilze iman imane imany imara
    imelda imene imke immaculate imona ina inas inaya indah indali indira indy ine ines inese ineta
    inez ing-wen inga ingeborg ingegerd ingegärd ingela ingelise inger ingrid ingrida ingrīda
    inguna inkeri inna inta intan inès inés inês ināra ioana ioanina iolanda ionela ionelia
    iosefina ira irena irene iretioluwa iriana iridenta irina irine iris irja irma irmeli irmgard
    irya iryna irène irén iréne irēna isabel isabela isabell isabella isabelle isabelly isadora ise
    isha ishani ishanvi ishita isidora isis isla isobel itanya itzel iulia iuliana iustina iva
    ivana ivanka iveta ivka ivona ivonne ivy iyabode iyadunni iymona izabela ize jaana jacinda
    jacinta jackline jacobine jacqueline jade jadranka jael jagrati jagvi jahi jalsa jalə jamalia
    jamila jana janaki janani jane janet janeta janeth janette janice janina janine janja janna
    janni jannie januja janya jaqueline jara jarmila jaromíra jaroslava jasiri jasmijn jasmina
    jasmine jasminka jasmit jasna javiera jayalalithaa jayda jaylinn jayne jazmin jazmín jeana
    jeanette jeanine jeanne jeannette jeannine jeanny jeevika jekaterina jelagat jele jelena jelita
    jelka jemma jenifer jeniffer jenna jenni jennie jennifer jenny jente jerica jerneja jessica
    jessie jet jhalak jill jillian jimena jina jindřiška jinthe jitka jiřina joan joana joanna
    joanne joaquina jocelyn jocelyne jodi jodie jody johana johanna johanne joke jolana jolanda
    jolene jolie jolien jolijn jolina jolán jonna jorunn josefa josefiina josefin josefina josefine
    josephina josephine josette josiane josipa josphine josy josée joséphine jovana jovita joy
    joyce joyline jozefína joëlle jožefa jožica juana juanita judit judita judith judy jule juli
    julia juliana juliane julianna julie julienne juliet julieta julieth juliette julija julijana
    julita juna june justina justyna justína jutta juulia jyoti jytte jázmin jéssica jóhanna júlia
    jūla jūle jūlija kaarina kaat kadri kahina kaia kaija kaisa kaitlin kaitlyn kaja kajsa kalina
    kaluwa kamala kamaria kamila kamilly kamilə kamya kani kania kara karama karen karima karimah
    karin karina karine karla karlijn karlīna karmen karolien karoliina karolina karoline karolína
    kartika kashish kashvi kasiyah kaskazi kata katalin katariina katarina katarzyna katarína
    katarīna katcha kate katelyn katerina katerine kateryna kateřina katharina katharine katherin
    katherina katherine kathleen kathrin kathryn kathy kati katia katica katie katja katleen kato
    katri katrien katriina katrin katrina katrine katrín katrīna katty katy kavya kayla kaylee
    kayleigh keiko keisha kellie kelly kelsey kemunto kendra kerri kerry kersti kerstin kerttu
    kerubo keya kezia khadidja khadija khaleda khanyisile kiah kiandra kiara kibafupia kibibi
    kifayət kikelomo kiki kimberley kimberly kimya kinaya kinga kiojah kipepeo kira kirsi kirsten
    kirsti kirstin kirstine kirsty kisima kitti kitty kiwara kjersti klara klaudia klaudie klavdija
    klea klára kolinda kornelia kornélia kosisochukwu krisha krista kristel kristen kristi kristien
    kristiina kristin kristina kristine kristiāna kristy kristína kristýna krisztina kritika
    krystal krystyna ksenia ksenija kseniya kuchanua kumush kvetoslava květa květoslava kwamboka
    kweli kyara kylie kyllikki kyra käthe käthi könül kövsər künkyi kəmalə lada ladina ladislava
    ladli lady laetitia laia laila lailati laini lajita lakshmi lala lalita lalə laləzar lamiyə lan
    lana lara lara-sophie laras larisa larissa latika laura laure laureen lauren laurence laurenția
    lauretta laurie laurina lavanya lavinia lavínia lavīze lawrencia layla laylo laís lea
    lea-sophie leah leana leandra leanne leela leen leena leidy leila lekha lelia lena lene leni
    lenka leona leoni leonie leonor leonora leontina leontīne leopolda leopoldina lesana lesia
    lesley leslie-ann leticia letizia letiția letícia leyla leyla-katharina leyli lhanzey lia liana
    libia libni libuša libuše licia lida lidia lidija lidya lieke lien liene lies liesbet liesbeth
    lieve ligia ligita liisa lila lili lilia lilian liliana liliane lilija lilijana lilita lilja
    liljana lilla lilli lillian lilly lily lina linda linde lindsay lindsey line linet linh linn
    linnea linnéa lintang lioara lipika lisa lisa-marie lisanne lisbeth lise liselotte liseth
    lisette liv liva livia liwia liya liz liza lize lizete lizeth lizz lizzie lizzy ljiljana
    ljubica ljubov ljudmila loes loice lois loise lola lolita lona londisizwe londiwe lone lopa
    lora lore loredana lorelei lorena lorenza loretta lori lorna lorraine lot lotta lotte lotti
    louana louisa louise loujain lourdes lovisa luana luara lubna luce lucette lucia luciana lucie
    lucienne lucija lucila lucinda lucrezia lucreția lucy lucía ludivine ludmila ludovica luena
    luigina luisa luisana luise luiza lujza luminița luna lunna lutgarde luz luzia luísa lydia
    lydiah lydie lyna lynda lynette lynn lynne lyudmila lærke léa léna léonie lívia lúcia lütfiyyə
    lýdia lýdie lăcrămioara lība līga līna līza lūcija ləman lətafət lətifə maaike maaria maarit
    maartje mabel macarena mackenzie madaha madalena madara maddison made madeleine madelief
    madeline madhavi madina madini madison madleina madoa maeva maeve mafalda maftuna magali magaly
    magda magdalena magdalene magdaline magdaléna magdolna maggie maggy mahali mahika mahirə
    mahizər mahulena mai maia maida maie maija maiken maila maimunah maira maire mairead maisa
    maisha maisy maisə maite maitê maivi maja majani majken makiko mala malak malala malea malena
    malene malgorzata malika malin maliza malle malou malu malvina malvína malwina mamata manal
    manca manda mandy manel manila manon manuela manuella manya mara mara-julie marcela marcelina
    marcella marcelle marcheta marcia mare maree maren marga margaret margareta margarete
    margaretha margarida margarita margaréta margaud margaux margherita margit margita margot
    margret margrethe margrieta margrit marguerite mari maria mariah mariam mariana mariane
    marianela mariann marianna marianne maribel marica maricela maricica marie marie-cecilie
    marie-christine marie-claire marie-claude marie-france marie-jeanne marie-josé marie-laure
    marie-louise marie-paule marie-rose marie-sophie marie-thérèse mariela mariella marielle
    marietta mariette marija marijana marijke marika marilena marilyn marina marine marinela marini
    marinka marioara marion marisa marisela marisol marissa marit marita maritta maritza mariya
    marja marja-leena marja-liisa marjaana marjana marjanca marjani marjatta marjeta marjo marjona
    marjorie marjukka marjut marketta markéta marleen marlen marlene marleny marlies marlis marlyse
    marlène marta marte martha marthe martina martine martta maruša marwa mary maryam maryline
    marylène maryna maryse maría marína masih matea mateja mathilda mathilde matilda matilde maua
    maud maude maura maureen mauricette maurine mavie maxima maya mayawati mayra maysa mayte maëlle
    maša maža meera megan megawati megha meghan meghana mehbarə mehin mehrangiz mehriban mehrimoh
    meike mekhala melania melanie melanine melek melina melinda melisa melissa melita melánia
    mercedes mercy mercyline merel merete merethe meriem merike merja merle merve mervi mery meryem
    metka mette meyransa mia micaela michaela michala michela micheline michelle michèle mie mieke
    mihaela miia mikaela mikayla mila milada milagros milana milda mildred milena milica milka
    milla millaray mille millicent millie miloslava milota milou miluše mimi mina minerva minna
    minodora minurə mioara mira mirabela miranda mirdza mireille mirela mirella mireya miri miriam
    miriama mirja mirjam mirjami mirjana mirona miroslava mirriam mirta mirte mirthe miruna misty
    misuli mitali mitzy mkarkara mnqobi moa modupe mofifoluwa mohini mohinur mohlaroyim moira mojca
    mojisola mojisoluwa molly mona monalisa monica monicah monika monique monserrat montserrat mora
    moraa moradeke morayo moreen morena morenike morgane morolake mosinmileoluwa mosunmola
    motunrayo moureen mourine moyosore mrihani mubina mugdha muhima muhsina muizza mumtoz munisa
    muriel murielle mursalina musfira mushtariy musila muslima mutia muxlisa muzayyana muzdalifa
    mwamini mwasaa mya myriam myrthe mária márta märta mégane mélanie mélissa mía mónica mónika
    mülayim müşkünaz māra mārīte mădălina mălina mărioara măriuca mədinə məhru məlahət məleykə
    mənsurə məryəm mərziyyə məsmə mətanət nabila nada nadezhda nadežda nadia nadin nadine nadiya
    nadja nadège naděžda nafula naglaa nahidə nahla naiara naibə nailə nair naja najla najuma najwa
    naki naliaka nana nancy nandini nanjala nanna nanə naoko naomh naomi naomy narcisa narges
    narimane narıngül nashipie nasra nastja natacha natali natalia natalie natalija nataliya
    natalja nataly natalya natascha natasha natasja natasza nataša natașa natella nath nathalie
    nathari nathasha natividad natália natálie natālija natəvan nawal nayeli nayfa nazilə nazimə
    nazlı ndumiso nea nedda nedjma neelima neema neha neja nekesa nela nelah nele nelia nelli
    nellie nelly nelya neslisah nesrine nete netra nevenka neža ngozi niamh niara nichola nichole
    nicola nicole nicoleta nicoletta nicoline niculina nidhi nidia nidra nienke nieves nigar nigesa
    niharika niina nika nikita nikki nikol nikolett nikoletta nikolina nilam nilda nilima nilufar
    nimakoah nimrat nina ninetta ninioluwa ninthe nirja nirmala nisa nisha nisə nitara nives njozi
    nkazimulo nkiruka nkosazana nneka noa nobantu nobuhle noelia noemi noemí nohora nokulunga
    nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula
    nonhlanhla nonjabulo noor noora noortje nora norah norica norma nothando nour nova novi noxolo
    nozibusiso nozima nozizwe noémi noémie noëlla noëlle nqobizitha nuala nubia nula nuranə nuria
    nuriya nurlana nurul nury nuša nyaboke nyasi nynke nyoka nyoni nyota nyuki nádia nélida nóra
    növrəstə núria nübar nüşabə nəfisə nərgiz nərmin nərminə nəzakət nəzrin oana obianuju oby
    octavia octaviana océane oda odeline odette odika odile odina oeshi ofelia ofeliya ogechi
    ojasvi oksana olajumoke olasunmbo oleksandra olena olga olha olimpia oliva olive olivia olivie
    ololade oluchi olufunke olufunmilayo oluwakemi olwethu olympia olívia omaira omaja omina omisha
    omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya ona oni
    onyinye oona oonagh ophelia ophélie opwonya oreofe oriana orla orlaith ornella orsolya ortansa
    orvokki osha osiyo otilia ottilia otília otýlie otīlija outi oviya owethu oxana oyenike
    oyindasola oysha ozana ozioma padma padmi pahal paige pakizə pallavi paloma pamela panini panya
    paola paoletta paramita paraschiva paris pascale pascuala paskalia patience patricia patricie
    patricija patrizia patrícia patty paula paule paulette paulica pauliina paulin paulina pauline
    paulína paulīna pavani pavla pavlína paz peace peggy penelope peninah penny peris perla
    pernilla pernille petra petrana petronela petruța phileine philippa philippine philomena phoebe
    phyllis pia piedad pien pierina pierrette pietra piia pilar pina pippa piret pirjo pirkko
    piroska pleun polly polona polonca pompilia pooja pratibha prisca priscila priscilla prisha
    priska priti priya priyanka profira puck puji puk puput purity pushti puspa puti putri päivi
    päivikki pénélope pía pəri pərişan pərvanə pərvinə qaratel qori queen quinty qumru qushi qönçə
    qızbəs qənirə raagini rabi racha rachael rachana rachel rachelle rachida rachita rada radeke
    radha radhika radka radmila radoslava radovana raewyn rafaela raffaela raffaella rafila ragna
    ragnhild rahab rahayu rahel rahma rahmi raifə raija raili raina raisa rajata rajeshri raksha
    raluca ramilə ramona rana randi rania raphaela raquel rasha rasimə rasma ratih ratna rayana
    rayhona raymonde rayyona raziyə rebeca rebecca rebecka rebeka rebekah rebekka reem reet regina
    regine regitse regitze regína regīna rehema reidun reina reinhilde rena renata renate renee
    renske renáta renée restu reva reyhan reyhanə rhonda ria rica ricarda ridhi rigoberta riikka
    riina riitta rika rikke rim rina rini risper rita ritt ritva riya roberta robertina robiya
    robyn rochelle rocío rodica roisin roksana rolande romaine romana romane romanița romina romy
    ronja ronke ronya roos roosa rosa rosalba rosalia rosalie rosalía rosanna rosaria rose
    rose-marie roseline roselyn rosemarie rosemary rosette rosie rosina rosita rosmarie rossana
    roswitha roxana roxane roxelana roza rozalia rozalija roziya rozália rubiela ruby rudīte
    ruhiyyə ruhshona ruhəngiz rukia rumaysa ruqayya ruqiya ruqiyyə rut ruta rute ruth ruxanda
    ruxandra ruxsarə ruža ružena ružica rym ryma régine réka róza rózsa róża rövşanə röya röyal
    röyalə rübabə rübeyda růžena rəfiqə rəhilə rəmziyyə rəna rəqsanə rəsmiyyə rəxşəndə sa'adatu
    sa'diya saanvi saar saara sabina sabine sabirə sabrina sabína sachi sacidə sadako sadao sadia
    sadina safia safina safiri safiya safta saga sahar sahibə sahle-work sahra saida sakina sakura
    salima salimah sally salma salome salomea salomey salomé salsabila salwa samanta samantha samia
    samiah samina samira samirə samiya sana sanaya sanda sandra sandrine sandy sanita sanja sanna
    sanne sanni santa sanya sapa saphira sara sarabi sarafina sarah sari sarina sarmīte sarojini
    sarvinoz saskia satu saumya sauti savannah saveta savina sayalı scarlett scarlette segilola
    segolene seija selcan selena selin selina selma semenica sena septi serafina serah serena
    serine sessa sevara severina sevil sevim sevinc sevinch shahina shahnoza shaima shakila shana
    shani shania shannon sharon shauna shawana sheena sheikh-hasina sheila shelby shelley shelly
    sheree sherri sherry sheryl shireen shirin shirley shivani shona shravya shukrona sian
    sibongile sibusisiwe sibylle sidiqə sidonia sidónia siena sienna signe sigrid sihawukele siiri
    silja silje silke sille silondile silva silvana silvia silviana silvie silvija sima similoluwa
    simina simisola simona simone simonetta simonne simphiwe simuzər sina sine sinead sini sinikka
    sintija siobhan siphesihle siri sirimavo sirje sirkka sirpa siska sisko sissel sitarə
    sithembiso siti siv siya skaidrīte skolastika slavica slavka slavomíra slavěna sláva slávka
    smaranda smriti sneha snježana socorro sofia sofie sofija sofiya sofía solange sole soledad
    soliha solmaz solveig solvej solvita solène somadina sona sonia sonja sonya sophia sophie
    sophie-marie soraia sorana soraya sorcha sorina souad soumia sowande soňa speranța stacey stacy
    stana stanca stanislava stanka stefani stefania stefanie steffi stela steliana stella stellah
    steluța stephanie stephany sterre stina stine stéphanie subomi suci sudiksha suhani sumayya
    sungara susan susana susann susanna susanne sushma susi susie sussanne sussie suus suvi suzana
    suzanne suze suzette suğra svea svenja svetlana sviatlana světlana swala syahrini sybille
    sydney sylvia sylviane sylvie sylwia synnøve sys szilvia sára sânziana séverine sílvia sørine
    søs südabə sürəyya səadət səbinə səbirə səfurə səhər səidə səlimə səma səmayə sənubər səriyyə
    ta-tanisha tabea tabitha tadeja taina taja talia tamanna tamara tamaşa tambika tami tamilla
    tammy tamu tania tanja tanmayi tantri tanvi tanya tara tari tarja taru tatiana tatjana tatyana
    tawakkol tayla tea teea teija teja tekla tellervo teodora teodosia teona teresa teresia
    teresita tereza terezija terhi terri terttu teréz terézia tess tessa tetiana thabisa thabisile
    thalia thandazile thandeka thandiwe thea thelma thembeka thembekile thembile thembisile
    theodora theres theresa therese theresia thi thinhinane thuthukile thérèse tia tiara tiberia
    tiffany tiia tiina tiiu tilde timea tina tinca tincuța tindra tira tirza titi titilayo titin
    tiziana tjaša tola tolulope toluwanimi tomris tone tonia tonje tonya tori torill tove tovuz
    tracey tracy triin trine tripti triveni triya trīne tudora tudorița tudosia tuere tui tuija
    turanə turid turvi tutu tuula tuuli tuulia tuulikki tzipi tímea tükəzban tünde tünzalə türkan
    türkanə təhminə təranə ubika ucchal uchita udeera udyati ujamaa ujunwa ulduz ulla ulrika ulrike
    ulva ulya uma umande umi umoja una unjani unnati unni upadhriti upasna upma urishilla urmi
    ursula urszula urvashi urvi urša urška usyi ute vahidə vaishnavi vajèn valborg valda valentina
    valentína valentīna valeria valerie valerija valeska validə valija valèria valéria valérie
    vamakshi vanda vanesa vanessa vania vanja vansha vanya varenya varsha varvara vasana vasatika
    vasilica vasudha vasundhara veda vedhika vedika veera veerle velta vendula venera veneranda
    venla vera verena veronica veronicah veronika veronique verónica vesna veta vicenția vicki
    vicky victoire victoria victória vida vidhi viera vieroslava vigdís viivi vija viktoria
    viktorie viktorija viktoriya viktória vilde vilhelmiina vilma vinaya vincenza vinciane vineta
    viola violet violeta violetta violette viorela viorica virginia virginie viridiana virpi virág
    vita vittoria vitória vivi vivian viviana viviane vivien vivienne vladimíra vlădelina voichița
    vrinda vrishti vritti vuokko vyanjana vân véronique vüsalə věra vəfa waceera wafae waida
    wakeeta waltraud wanda wangari wani warda warhi waridi waseme watika weena wenche wendolin
    wendy whitney widisha widya wilma winda winfred winni winnie winny wirda wishi wulan wuraola
    xalak xalidə xalisə xanım xatirə xavər xenia ximena xiomara xiti xumar xuân xénia xəyalə yaa
    yachana yadavi yadira yahvi yamile yamini yance yanet yaneth yani yara yasemin yashasvi
    yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmin yasmina yasmine yasmín yasna
    yasti yasəmən yauvani yazgül yda yeganə yejide yekaterina yelena yeni yenifer yenny yesenia
    yessi yetunde yewande yfke yingluck yinthe ylva ylvi ylvie yochana yolanda yolande yolima
    yoshita yousra yrsa yulia yuliana yulieth yuliya yuni yunita yuridia yuriko yutika yvette
    yvonne yésica yéssica zaenab zaharia zahnya zahra zahro zainab zaira zaitra zaituni zakhele
    zakiyaxon zalindra zamfira zamira zansi zara zaraza zarina zarna zarəngiz zaynab zdenka zdeňka
    zdislava zehnia zehra zejna zelaya zelda zelma zemfira zenia zenobia zenovia zenta zenzile
    zeynep zeynəb zeynəgül zhanna ziba zibeydə zibuyile zigrīda zilmil zina zinaida zinal zineb
    zinhle zinnura zinət zipporah zita zizi zlatica zoe zoey zofija zoja zora zoraida zorka zoé zoë
    zsanett zsuzsanna zsófia zulaikha zulfa zumaridi zuwena zuzana zvonka zöhrə züleyxa zülfiyyə
    zümrüd zəhra zəkəriyyə zəminə zərif zərifə zərnigar ágatha ágnes ámbar ángela ánh ângela åsa
    åse çimnaz çinarə çiçək édith élisabeth élise élodie éléonore émilie érica éva íris ísis özlem
    úrsula ülkər ülle ülviyyə ārija đurđica ērika şahnaz şeyda şövkət şükufə şəfa şəfiqə şəhla
    şəhrəbanu şəlalə şəmsiyyə şərafət šarlota špela štefanija štefica štefka štefánia štěpánka
    šárka žaneta željka želmíra živa žofia žofie ștefana ștefania əcəbnaz ədibə əminə əntiqə əsmər
    """#
}
