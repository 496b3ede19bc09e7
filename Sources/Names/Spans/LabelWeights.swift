/// How much each piece of evidence speaks for a person, a place, a body or something else: log-odds by judgement.
///
/// Columns: the feature, then weights for person, place, organisation and others (events, works, things). That a word
/// after "Mr" is a person's name needs no training data; weights fitted to small public sets did no better on others.
let labelWeightTable = #"""
  saidPerson        1.0   0     0     0
  saidPlace         0     1.0   0     0
  saidFacility      0     1.0   0     0
  saidOrganisation  0     0     0.7   0
  saidPeople        0     0     0     0.5
  saidOther         0     0     0     1.0
  shortCapitals    -1.0   0     0.5   0
  innerCapital     -0.5   0     0.7   0
  hasDigit         -1.0   0     0     0.7
  hasConnector     -1.0   0     0.5   0
  hasAmpersand      0     0     1.0   0
  givenFirst        1.0   0     0     0
  familyLast        0.7   0     0     0
  allPersonal       0.5   0     0     0
  foreignParticle   0.3   0     0     0
  place             0     1.5   0     0
  stateInside      -0.7   0     0.5   0
  demonymFirst     -0.7   0     0.5   0
  bodyHead         -1.0   0     1.5   0
  facilityHead     -1.0   0.8   0     0
  placeHead        -1.0   1.0   0     0
  placeOpener       0     1.0   0     0
  agreementHead    -1.0   0     0     1.0
  projectHead      -1.0   0     0     0.7
  occasionHead     -1.0   0     0     1.0
  listedPlace       0     1.5   0     0
  listedOrganisation 0    0     1.5   0
  listedPeople      0     0     0     1.0
  listedOther       0     0     0     1.5
  endsPerson        2.0  -1.0  -1.0  -0.5
  opensPerson       1.0   0     0     0
  insideOrganisation 0    0     0.5   0
  insidePlace       0     1.0   0     0
  boundInitials    -1.0   0     1.2   0
  afterCourtesy     1.5  -0.5   0     0
  afterTitle        1.0  -0.5   0     0
  afterPersonNoun   1.0  -0.5   0     0
  afterBodyNoun     0     0     1.5   0
  afterPlaceNoun    0     1.5   0     0
  afterDirection    0     1.2   0     0
  afterIn          -1.0   1.2   0     0
  afterFrom         0     0.3   0     0
  afterTo           0     0.3   0     0
  afterThe         -1.0   0     0.4   0
  beforeSaid        1.0  -0.5   0    -0.5
  beforeWho         1.5   0     0     0
  beforeWhich      -1.0   0     0.5   0
  beforePlaceNoun   0     1.5   0     0
  beforeBodyNoun    0     0     1.0   0
  beforeBased       0     0.7   0     0
  beforeYears       2.0   0     0     0
  beforeCommaPlace  0     1.0   0     0
  joinedPerson      0.5   0     0     0
  joinedPlace       0     0.5   0     0
  joinedOrganisation 0    0     0.5   0
  subject           0    -0.7   0     0
  compound         -0.7   0     0     0.4
  glossPerson       1.5  -1.0   0     0
  glossBody        -1.0   0     1.8   0
  glossPlace       -1.0   1.8   0     0
  """#
