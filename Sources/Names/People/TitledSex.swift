package import Grammar
package import Knowledge
internal import Lexicon
internal import Parses

extension TokenizedArticle {
  /// The sex that a title before a name tells: "Mrs" and "Queen"; nil where none stands there.
  package func sex(ofTitleBefore name: Int) -> Sex? {
    var title = name - 1
    if title > 0, tokens[title].form == "." { title -= 1 }
    guard title >= 0, areTogether(title, name) else { return nil }
    if form(of: title, is: .masculineCourtesy) { return .male }
    return form(of: title, is: .feminineCourtesy) || form(of: title, is: .femaleTitle)
      ? .female : nil
  }
}
