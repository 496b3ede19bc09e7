import Knowledge
import Foundation
import Model
import Support
import Testing

/// A comparison of the gazetteer's states with the lists of Debian's iso-codes and
/// unicode-cldr-core.
@Suite struct CodesTests {
  private struct Country: Decodable {
    var alpha_3: String
    var name: String
    var common_name: String?
  }

  private static func countries(_ part: String) throws -> [Country] {
    let file = URL(filePath: "/usr/share/iso-codes/json/iso_\(part).json")
    let lists = try JSONDecoder().decode([String: [Country]].self, from: Data(contentsOf: file))
    return lists[part] ?? []
  }

  @Test func `every code is in ISO 3166`() throws {
    let gazetteer = try World.knowledge().gazetteer
    let codes = Set(
      try Self.countries("3166-1").map(\.alpha_3) + Self.countries("3166-3").map(\.alpha_3))
    let wrong = gazetteer.entries.compactMap(\.code).filter { !codes.contains($0) }
    check(wrong, [])
    #expect(codes.count > 270)
  }

  @Test func `every country of ISO 3166-1 is known, except uninhabited islands`() throws {
    let gazetteer = try World.knowledge().gazetteer
    let islets: Set = ["ATF", "BVT", "HMD", "UMI"]
    let missing = try Self.countries("3166-1").map(\.alpha_3).filter {
      gazetteer.entry(coded: $0) == nil && !islets.contains($0)
    }
    check(missing, [])
  }

  @Test func `no two entries share a code`() throws {
    let gazetteer = try World.knowledge().gazetteer
    let codes = gazetteer.entries.compactMap(\.code)
    check(codes.count, Set(codes).count)
  }

  @Test func `the ISO 3166-1 name of a country leads to its code`() throws {
    let gazetteer = try World.knowledge().gazetteer
    for country in try Self.countries("3166-1") {
      let name = country.common_name ?? country.name
      if name == "Congo" { continue }  // In the news that is the larger of the two.
      guard let known = gazetteer.name(name) else { continue }
      check(gazetteer.entries[known.entry].code, country.alpha_3, name)
    }
  }

  @Test func `the CLDR name of a state in English leads to it`() throws {
    let gazetteer = try World.knowledge().gazetteer
    let file = URL(filePath: "/usr/share/unicode/cldr/common/main/en.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let alpha2 = try Self.alpha2()
    var missing: [String] = []
    for match in text.matches(of: #/<territory type="([A-Z]{2})">([^<]+)</territory>/#) {
      guard let code = alpha2[String(match.1)], let entry = gazetteer.entry(coded: code),
        gazetteer.entries[entry].kind == .country
      else { continue }
      // "Congo - Kinshasa" is written with a hyphen, "Myanmar (Burma)" without its gloss.
      let plain = match.2.replacing("\u{2019}", with: "'").replacing("&amp;", with: "&")
      let name = plain.replacing(" - ", with: "-").replacing(#/ \(.*/#, with: "")
      let known = gazetteer.name(String(name))
      if known.map({ gazetteer.entries[$0.entry].code }) != code {
        missing.append(String(name))
      }
    }
    check(missing, [])
  }

  private static func alpha2() throws -> [String: String] {
    struct Pair: Decodable {
      var alpha_2: String
      var alpha_3: String
    }
    let file = URL(filePath: "/usr/share/iso-codes/json/iso_3166-1.json")
    let lists = try JSONDecoder().decode([String: [Pair]].self, from: Data(contentsOf: file))
    return Dictionary(
      (lists["3166-1"] ?? []).map { ($0.alpha_2, $0.alpha_3) }, uniquingKeysWith: { $1 })
  }
}
