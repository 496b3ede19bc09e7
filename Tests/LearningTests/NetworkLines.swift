/// A line of a network's file: the first outputs in half precision, and 0 for the others of 24.
func line(_ layer: String, _ input: String, _ first: [String] = []) -> String {
  let digits = first + Array(repeating: "0000", count: 24 - first.count)
  return "\(layer)\t\(input)\t\(digits.joined())\n"
}
