/// Which states border on each other.
package enum Borders {
  /// Whether the states with two ISO 3166-1 alpha-3 codes are neighbours, by land or across a narrow sea.
  package static func join(_ left: String, _ right: String) -> Bool {
    pairs.contains(left < right ? left + right : right + left)
  }

  /// Every pair as its two codes in order, joined.
  private static let pairs: Set<String> = {
    var found: Set<String> = []
    for row in neighbourTable.split(separator: "\n") {
      let codes = row.split(separator: " ")
      for other in codes.dropFirst() {
        found.insert(String(min(codes[0], other) + max(codes[0], other)))
      }
    }
    return found
  }()
}

/// The borders of the states of today.
///
/// Columns: a state, then those of its neighbours that no earlier row joins it to, by ISO 3166-1 alpha-3 code (XKX is Kosovo).
/// Neighbours across a narrow sea are in the last rows. Source: general knowledge.
private let neighbourTable = #"""
  AFG CHN IRN PAK TJK TKM UZB
  AGO COD COG NAM ZMB
  ALB GRC MKD MNE XKX
  AND ESP FRA
  ARE OMN SAU
  ARG BOL BRA CHL PRY URY
  ARM AZE GEO IRN TUR
  AUT CHE CZE DEU HUN ITA LIE SVK SVN
  AZE GEO IRN RUS TUR
  BDI COD RWA TZA
  BEL DEU FRA LUX NLD
  BEN BFA NER NGA TGO
  BFA CIV GHA MLI NER TGO
  BGD IND MMR
  BGR GRC MKD ROU SRB TUR
  BIH HRV MNE SRB
  BLR LTU LVA POL RUS UKR
  BLZ GTM MEX
  BOL BRA CHL PER PRY
  BRA COL GUY PER PRY SUR URY VEN
  BRN MYS
  BTN CHN IND
  BWA NAM ZAF ZMB ZWE
  CAF CMR COD COG SDN SSD TCD
  CAN USA
  CHE DEU FRA ITA LIE
  CHL PER
  CHN IND KAZ KGZ LAO MMR MNG NPL PAK PRK RUS TJK VNM
  CIV GHA GIN LBR MLI
  CMR COG GAB GNQ NGA TCD
  COD COG RWA SSD TZA UGA ZMB
  COG GAB
  COL ECU PAN PER VEN
  CRI NIC PAN
  CZE DEU POL SVK
  DEU DNK FRA LUX NLD POL
  DJI ERI ETH SOM
  DOM HTI
  DZA ESH LBY MAR MLI MRT NER TUN
  ECU PER
  EGY ISR LBY PSE SDN
  ERI ETH SDN
  ESH MAR MRT
  ESP FRA MAR PRT
  EST LVA RUS
  ETH KEN SDN SOM SSD
  FIN NOR RUS SWE
  FRA ITA LUX MCO
  GAB GNQ
  GBR IRL
  GEO RUS TUR
  GHA TGO
  GIN GNB LBR MLI SEN SLE
  GMB SEN
  GNB SEN
  GRC MKD TUR
  GTM HND MEX SLV
  GUY SUR VEN
  HND NIC SLV
  HRV HUN MNE SRB SVN
  HUN ROU SRB SVK SVN UKR
  IDN MYS PNG TLS
  IND MMR NPL PAK
  IRN IRQ PAK TKM TUR
  IRQ JOR KWT SAU SYR TUR
  ISR JOR LBN PSE SYR
  ITA SMR SVN VAT
  JOR PSE SAU SYR
  KAZ KGZ RUS TKM UZB
  KEN SOM SSD TZA UGA
  KGZ TJK UZB
  KHM LAO THA VNM
  KOR PRK
  KWT SAU
  LAO MMR THA VNM
  LBN SYR
  LBR SLE
  LBY NER SDN TCD TUN
  LSO ZAF
  LTU LVA POL RUS
  LVA RUS
  MDA ROU UKR
  MEX USA
  MKD SRB XKX
  MLI MRT NER SEN
  MMR THA
  MNE SRB XKX
  MNG RUS
  MOZ MWI SWZ TZA ZAF ZMB ZWE
  MRT SEN
  MWI TZA ZMB
  MYS SGP THA
  NAM ZAF ZMB
  NER NGA TCD
  NGA TCD
  NOR RUS SWE
  OMN SAU YEM
  POL RUS SVK UKR
  PRK RUS
  QAT SAU
  ROU SRB UKR
  RUS UKR
  RWA TZA UGA
  SAU YEM
  SDN SSD TCD
  SRB XKX
  SSD UGA
  SVK UKR
  SWZ ZAF
  SYR TUR
  TJK UZB
  TKM UZB
  TZA UGA ZMB
  ZAF ZWE
  ZMB ZWE
  JPN CHN KOR PRK RUS TWN
  TWN CHN PHL
  AUS IDN NZL PNG
  CYP GRC TUR
  GBR FRA
  CUB USA HTI
  IND LKA
  BHR QAT SAU
  ARE IRN QAT
  IDN SGP
  DNK SWE
  """#
