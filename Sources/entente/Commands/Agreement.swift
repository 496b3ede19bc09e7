import Export
import Model
import Presentation

extension JoinedDossier {
  /// What is stated of the two actors, one JSON object a line for each claim; places count code points.
  var agreement: [UInt8] {
    guard actors.count == 2 else { return [] }
    var bytes: [UInt8] = []
    for claim in dossier.claims(between: actors[0], and: actors[1]) {
      var json = JSONWriter { bytes += $0 }
      json.object { write(claim, to: &$0) }
      json.lineBreak()
      json.finish()
    }
    return bytes
  }

  private func write(_ claim: Claim, to json: inout JSONWriter) {
    json.field("source", dossier.actor(claim.source)?.name)
    json.field("type", claim.kind.rawValue)
    json.field("target", dossier.actor(claim.target)?.name)
    json.field("stated", texts(of: claim.stated))
    json.field("denied", texts(of: claim.denied))
    json.key("differences")
    json.array(of: claim.differences) { json, difference in
      json.object { json in
        json.field("unit", difference.unit)
        json.key("figures")
        json.array(of: difference.relations) { json, index in
          json.object { json in
            json.field("relation", dossier.relations[index].identity.description)
            json.field("text", dossier.relations[index].amount?.text)
          }
        }
      }
    }
    json.key("statements")
    json.array(of: claim.all(in: dossier)) { json, index in
      json.object { write(dossier.relations[index], to: &$0) }
    }
  }

  private func texts(of indices: [Int]) -> Int {
    Set(
      indices.map { index in
        let id = dossier.relations[index].evidence.article
        return origins[id].map(String.init) ?? id
      }
    ).count
  }

  private func write(_ relation: Relation, to json: inout JSONWriter) {
    let article = dossier.article(relation.evidence.article)
    json.field("relation", relation.identity.description)
    json.field("date", dossier.date(of: relation)?.description)
    json.field("article", relation.evidence.article)
    json.field("path", article?.path)
    json.field("published", article?.date?.description)
    if let origin = origins[relation.evidence.article] { json.field("origin", origin) }
    json.field("modality", relation.modality.rawValue)
    json.field("speaker", relation.attribution.flatMap(dossier.actor)?.name)
    json.field("phrase", relation.phrase)
    json.field("amount", relation.amount?.text)
    if let article {
      let points = CodePoints(of: article.text)
      let sentence = relation.evidence.sentence
      json.field("start", points.offset(ofUTF8: sentence.lowerBound))
      json.field("end", points.offset(ofUTF8: sentence.upperBound))
      json.field("sentence", article.text(in: sentence))
    }
  }
}
