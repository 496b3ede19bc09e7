import Engine

/// Processes items in parallel on all cores, and uses the results in order.
///
/// The number of results that wait for their turn is bounded by the number of cores.
func sideBySide<Item: Sendable, Answer: Sendable>(
  _ items: [Item], do work: @escaping @Sendable (Item) -> Answer,
  then use: (Answer) throws(Failure) -> Void
) async throws(Failure) {
  // A single item is processed on this thread.
  if items.count == 1 { return try use(work(items[0])) }
  let width = Processors.count * 2
  let outcome = await withTaskGroup(of: (Int, Answer).self) { group -> Result<Void, Failure> in
    var started = 0
    var wanted = 0
    var early: [Int: Answer] = [:]
    while wanted < items.count {
      while started < min(items.count, wanted + width) {
        let (place, item) = (started, items[started])
        group.addTask { (place, work(item)) }
        started += 1
      }
      guard let (place, answer) = await group.next() else { break }
      early[place] = answer
      while let next = early.removeValue(forKey: wanted) {
        do throws(Failure) {
          try use(next)
        } catch {
          group.cancelAll()
          return .failure(error)
        }
        wanted += 1
      }
    }
    return .success(())
  }
  try outcome.get()
}
