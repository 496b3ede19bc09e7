import Model
import Store
import Support
import Testing

/// The binary columns of dossiers.
@Suite struct ColumnTests {
  @Test(arguments: 0..<200)
  func `a dossier reads back as it was written`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let dossier = Dossier.random(&dice)
    let columns = try #require(DossierWriter.columns(of: dossier))
    let again = try DossierReader(columns).dossier()
    #expect(again == dossier)
    #expect(again.actors.map(\.identity) == dossier.actors.map(\.identity))
    #expect(try DossierReader.texts(in: columns) == dossier.articles.map(\.text))
    let compressed = try #require(Compression().compressed(columns))
    #expect(try Compression().expanded(compressed) == columns)
  }

  @Test func `identities that a dossier gives by itself take no room`() throws {
    var dice = Dice(state: 1)
    let plain = Dossier.random(&dice)
    let changed = Dossier(
      run: plain.run, articles: plain.articles,
      actors: plain.actors.map {
        Actor(
          id: $0.id, name: $0.name, kind: $0.kind, identity: Identity(bits: 77 &+ $0.identity.bits))
      }, mentions: plain.mentions, relations: plain.relations)
    let columns = try #require(DossierWriter.columns(of: changed))
    #expect(try DossierReader(columns).dossier() == changed)
    #expect(columns.count > 8 * (plain.actors.count + plain.mentions.count))
  }

  @Test func `a dossier that names an actor it does not hold is not written`() {
    let unsound = dossier("Chile met Peru.", relations: [("Chile", .consult, "Peru")])
    #expect(DossierWriter.columns(of: unsound) == nil)
  }

  @Test(arguments: 0..<300)
  func `columns with changed bytes are a sound dossier or a fault`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let dossier = Dossier.random(&dice)
    var columns = try #require(DossierWriter.columns(of: dossier))
    for _ in 0...dice.number(in: 0..<4) {
      let place = dice.number(in: 0..<columns.count)
      switch dice.number(in: 0..<4) {
      case 0: columns[place] = UInt8(dice.number(in: 0..<256))
      case 1: columns[place] ^= 1 << UInt8(dice.number(in: 0..<8))
      case 2: columns[place] = 0xFF
      default: columns.removeSubrange(place..<min(columns.count, place + dice.number(in: 1..<9)))
      }
    }
    do throws(ColumnFault) {
      let found = try DossierReader(columns).dossier()
      for mention in found.mentions {
        #expect(found.article(mention.article)?.text(in: mention.range) != nil)
        #expect(found.actor(mention.actor) != nil)
      }
    } catch {
      #expect(error != .compression)
    }
  }

  @Test(arguments: 0..<200)
  func `compressed columns with a changed byte are a fault`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let columns = try #require(DossierWriter.columns(of: Dossier.random(&dice)))
    var compressed = try #require(Compression().compressed(columns))
    let place = dice.number(in: 0..<compressed.count)
    compressed[place] ^= UInt8(dice.number(in: 1..<256))
    // A bit of the header may be unused; everything else is found.
    let found = try? Compression().expanded(compressed)
    #expect(found == nil || found == columns)
  }

  @Test(arguments: [[], [0], [1, 2, 3], Array("ENT".utf8) + [1, 200], Array("ENT".utf8) + [9]])
  func `what is no column is a fault`(bytes: [UInt8]) {
    #expect(throws: ColumnFault.self) { try DossierReader(bytes).dossier() }
    #expect(throws: ColumnFault.compression) { try Compression().expanded(bytes) }
  }
}
