/// Returns a count with a noun: "1 relation", "2 relations"; an irregular plural must be given.
package func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}
