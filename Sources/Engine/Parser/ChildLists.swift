/// The children of every token of a tree, in the order of the text, as mutable lists.
struct ChildLists {
  /// The number of tokens after which a search gives up.
  ///
  /// No sentence is longer, and a text without sentences must not be searched repeatedly.
  private static let longestSearch = 4096

  /// The first child of each token, and the next and previous child of the same head; -1 for none.
  private var first: [Int32]
  private var next: [Int32]
  private var previous: [Int32]

  /// The children of each head; a root, which is its own head, is no child.
  init(_ heads: [Int32]) {
    first = [Int32](repeating: -1, count: heads.count)
    next = first
    previous = first
    for token in heads.indices.reversed() where heads[token] != token {
      let head = Int(heads[token])
      next[token] = first[head]
      if first[head] >= 0 { previous[Int(first[head])] = Int32(token) }
      first[head] = Int32(token)
    }
  }

  /// Removes a token from the list of its head.
  mutating func remove(_ token: Int32, from head: Int32) {
    let (before, after) = (previous[Int(token)], next[Int(token)])
    if before >= 0 { next[Int(before)] = after } else { first[Int(head)] = after }
    if after >= 0 { previous[Int(after)] = before }
  }

  /// Inserts a token that is in no list into the list of a head.
  mutating func insert(_ token: Int32, under head: Int32) {
    var (before, after) = (Int32(-1), first[Int(head)])
    while after >= 0 && after < token { (before, after) = (after, next[Int(after)]) }
    previous[Int(token)] = before
    next[Int(token)] = after
    if before >= 0 { next[Int(before)] = token } else { first[Int(head)] = token }
    if after >= 0 { previous[Int(after)] = token }
  }

  /// The first descendant of a token that satisfies a condition, breadth-first and from left to right.
  ///
  /// - Parameters:
  ///   - root: whose descendants are looked at.
  ///   - queue: working memory.
  ///   - isPassed: what is neither looked at nor looked below.
  ///   - isSought: what is true of the one.
  /// - Returns: the descendant; nil when there is none or it is too far.
  func first(
    below root: Int32, queue: inout [Int32], passing isPassed: (Int) -> Bool,
    where isSought: (Int) -> Bool
  ) -> Int32? {
    queue.removeAll(keepingCapacity: true)
    queue.append(root)
    var parent = 0
    while parent < queue.count && queue.count < ChildLists.longestSearch {
      var child = first[Int(queue[parent])]
      while child >= 0 {
        if !isPassed(Int(child)) {
          if isSought(Int(child)) { return child }
          queue.append(child)
        }
        child = next[Int(child)]
      }
      parent += 1
    }
    return nil
  }
}
