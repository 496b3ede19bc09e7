/// Common nouns by what they name.
///
/// Columns: the class, then lemmas in lower case; a class may take several lines. Written for
/// this project from general knowledge of English.
let nounClassTable = #"""
  man man boy father son brother husband grandfather grandson uncle nephew king prince duke emperor
  man sultan emir sheikh shah tsar pope priest monk gentleman lad guy bloke groom widower bachelor
  man stepfather stepson father-in-law son-in-law brother-in-law boyfriend businessman chairman
  man congressman spokesman policeman serviceman statesman cleric imam ayatollah mullah patriarch
  man fisherman gunman alderman councilman anchorman dad daddy hero actor waiter host strongman
  man fireman baron lord count knight bishop cardinal archbishop friar godfather half-brother
  man tribesman salesman fiance fiancé playboy guitarist
  woman woman girl mother daughter sister wife grandmother granddaughter aunt niece queen princess
  woman duchess empress lady nun bride widow stepmother stepdaughter mother-in-law daughter-in-law
  woman sister-in-law girlfriend businesswoman chairwoman congresswoman spokeswoman policewoman
  woman actress waitress hostess heroine mistress ballerina mum mom mommy goddess fiancée fiancee
  woman ex-wife half-sister baroness countess dame maid midwife housewife goddaughter schoolgirl
  person person president premier minister chancellor secretary ambassador envoy diplomat governor
  person mayor senator lawmaker legislator deputy parliamentarian politician leader head chief ruler
  person monarch dictator official officer commander general colonel captain lieutenant sergeant
  person major admiral marshal soldier fighter militant terrorist insurgent rebel guerrilla pilot
  person journalist reporter correspondent editor writer author poet novelist columnist blogger
  person broadcaster presenter anchor producer director filmmaker artist painter sculptor musician
  person singer composer conductor pianist rapper dancer photographer designer architect engineer
  person scientist researcher professor lecturer teacher student pupil graduate scholar academic
  person historian economist analyst expert specialist adviser advisor consultant aide assistant
  person spokesperson chairperson chair representative delegate negotiator mediator commissioner
  person director-general lawyer attorney prosecutor judge justice magistrate solicitor barrister
  person doctor physician surgeon nurse patient dentist therapist psychologist psychiatrist
  person businessperson entrepreneur executive ceo chief-executive manager banker investor trader
  person broker founder co-founder owner employer employee worker colleague boss partner member
  person coach player footballer athlete striker midfielder defender goalkeeper captain champion
  person runner swimmer cyclist boxer wrestler golfer driver racer skater jockey referee umpire
  person candidate nominee contender opponent rival challenger incumbent winner loser successor
  person predecessor heir voter citizen resident native immigrant migrant refugee exile foreigner
  person victim survivor suspect defendant convict prisoner inmate detainee hostage fugitive
  person witness bystander passenger tourist traveller traveler visitor guest neighbor neighbour
  person friend ally enemy foe lover spouse parent child baby infant toddler kid teenager teen youth
  person adolescent adult sibling twin cousin orphan ancestor descendant relative activist protester
  person protestor demonstrator dissident campaigner organizer organiser volunteer philanthropist
  person advocate critic supporter opponent follower fan believer saint prophet preacher pastor
  person minister reverend rabbi theologian missionary philosopher thinker intellectual inventor
  person explorer astronaut cosmonaut farmer peasant miner builder carpenter baker chef cook
  person butcher tailor thief robber murderer killer assassin sniper attacker assailant shooter
  person hijacker bomber spy agent detective inspector investigator constable sheriff policeman
  person policymaker technocrat bureaucrat civil-servant clerk statesperson billionaire millionaire
  person tycoon magnate oligarch warlord commander-in-chief chief-of-staff strategist treasurer
  person whistleblower hacker programmer developer user customer consumer client buyer seller
  person shopkeeper merchant vendor speaker narrator character protagonist defector veteran
  person newcomer beginner individual human fellow figure celebrity star legend idol icon model
  person comedian playwright screenwriter director cinematographer critic curator librarian
  person secretary-general councillor councilor baroness peer mp mep chargé undersecretary fm pm
  person recruit conscript mercenary peacekeeper cadet gunman jihadist extremist separatist
  person vocalist drummer bassist songwriter lyricist soprano tenor baritone violinist cellist dj
  people people police public family couple crowd team crew staff troops personnel population
  people audience electorate youth elite opposition clergy nobility peasantry majority minority
  people community society generation tribe clan folk everyone everybody
  country country nation state republic kingdom monarchy emirate sultanate federation empire
  country superpower power neighbour neighbor government regime administration dictatorship
  country homeland motherland fatherland nation-state member-state caliphate
  place city town village capital province region district county area territory island peninsula
  place continent port airport base camp border street square building palace house hospital school
  place church mosque temple synagogue university hotel restaurant stadium museum park bridge river
  place lake sea ocean mountain valley desert coast gulf strait canal enclave constituency
  place neighbourhood neighborhood suburb municipality facility station venue site location zone
  place prison jail court cemetery archipelago metropolis harbour harbor hamlet
  organisation organisation organization company firm corporation business enterprise conglomerate
  organisation bank ministry department agency bureau office authority commission committee council
  organisation parliament congress senate assembly legislature cabinet court tribunal party union
  organisation alliance bloc coalition association federation foundation institute institution
  organisation charity ngo think-tank newspaper magazine daily weekly broadcaster channel network
  organisation outlet website airline carrier manufacturer automaker carmaker retailer chain brand
  organisation startup start-up publisher studio label club league team squad side band orchestra
  organisation army navy force military militia brigade battalion regiment unit police troop
  organisation university college school academy hospital church embassy consulate mission body
  organisation watchdog regulator fund trust insurer lender supplier operator contractor developer
  organisation giant maker producer exporter importer cartel syndicate gang mafia junta politburo
  organisation board panel group movement faction wing service command directorate secretariat
  organisation archive library museum publication journal station theatre theater
  group people minority tribe sect religion faith diaspora opposition movement ethnic rebels
  event war conflict battle summit conference election referendum meeting talks crisis disaster
  event earthquake flood storm hurricane typhoon cyclone pandemic epidemic outbreak coup revolution
  event uprising protest massacre attack bombing genocide festival tournament championship cup
  event match game race olympics ceremony congress forum exhibition fair expo trial invasion siege
  event blockade strike rally campaign festival parade operation
  agreement agreement treaty pact accord deal convention protocol charter memorandum constitution
  agreement law act bill resolution ceasefire truce armistice declaration contract legislation
  agreement statute decree sanction settlement
  project project programme program initiative plan corridor pipeline line railway scheme route dam
  project plant reactor highway
  product missile rocket aircraft jet fighter plane helicopter drone ship vessel carrier submarine
  product frigate destroyer tank gun rifle weapon bomb drug vaccine medicine vehicle car phone
  product smartphone satellite system book novel film movie album song series show device app
  product software platform
  """#
