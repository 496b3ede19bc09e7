/// A string in lower case as by Python's `lower`: Unicode's full mapping, with final sigma.
package func lowerCase(_ string: String) -> String {
  let lowered = string.lowercased()
  guard string.unicodeScalars.contains("\u{3A3}") else { return lowered }
  let scalars = Array(string.unicodeScalars)
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    guard scalar == "\u{3A3}" else {
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      continue
    }
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    let endsWord = before?.properties.isCased == true && after?.properties.isCased != true
    result.append(endsWord ? "\u{3C2}" : "\u{3C3}")
  }
  return String(result)
}
