/// Lying in, being part of.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let partTable = #"""
  verb : lie, locate, situate : S|O>in|within|inside
  verb : base, headquarter, station, garrison : O|S>in|at
  verb : live, reside, dwell, settle : S>in
  noun : part : B>of@whole
  noun : region, province, territory, district, enclave, exclave, city, town, village, capital, state, republic, suburb, island, port, area, county, oblast, governorate, municipality, peninsula, prefecture, neighbourhood, neighborhood : B>of|in|S|M
  noun : university, institute, museum, college, academy, school, library, centre, center : B>S|of|in|M
  """#
