public import Parses

extension Parse {
  /// The parse as one line of JSON; see ``writeJSONLine(id:to:)``.
  public func jsonLine(id: String) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.utf8.count * 2 + tokens.count * 100)
    writeJSONLine(id: id) { line += $0 }
    return line
  }

  /// Writes the parse as one line of JSON, in pieces, with a line break at its end.
  ///
  /// Offsets count code points; the `head` of a token is an index into the tokens.
  public func writeJSONLine(id: String, to outlet: @escaping Outlet) {
    let places = CodePoints(of: text)
    var json = JSONWriter(to: outlet)
    json.object { json in
      json.field("id", id)
      json.field("text", text)
      json.key("sentences")
      json.array(of: sentences) { json, sentence in
        json.object { $0.span(sentence, of: tokens, places) }
      }
      json.key("tokens")
      json.array(of: tokens) { json, token in
        json.object { json in
          json.field("start", places.offset(ofUTF8: token.range.lowerBound))
          json.field("end", places.offset(ofUTF8: token.range.upperBound))
          json.field("tag", token.tag)
          json.field("pos", token.pos.rawValue)
          json.field("lemma", token.lemma)
          json.field("head", token.head)
          json.field("dep", token.dependencyName)
        }
      }
      json.key("entities")
      json.array(of: entities) { json, entity in
        json.object { json in
          json.span(entity.tokens, of: tokens, places)
          json.field("label", entity.labelName)
        }
      }
    }
    json.lineBreak()
    json.finish()
  }
}

extension JSONWriter {
  /// The fields with the start and end of a range of tokens; 0 for an empty range.
  fileprivate mutating func span(_ range: Range<Int>, of tokens: [Token], _ places: CodePoints) {
    let words = tokens[range.clamped(to: tokens.indices)]
    field("start", places.offset(ofUTF8: words.first?.range.lowerBound ?? 0))
    field("end", places.offset(ofUTF8: words.last?.range.upperBound ?? 0))
  }
}
