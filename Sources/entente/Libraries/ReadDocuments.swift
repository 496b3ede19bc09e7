import Model
import Synchronization

/// The texts that have been read in the explorer, in this run or an earlier one.
///
/// They are kept by the identities of the texts, so that a document that was moved, or that is in two libraries, stays
/// read.
final class ReadDocuments: Sendable {
  private static let file = "read"
  /// The most that are kept: what a state file holds.
  private static let most = 50_000

  private struct Texts {
    /// Those of earlier runs, once they are asked for: the first screen needs none.
    var earlier: Set<Identity>?
    /// Those of this run, and those of them that are not kept yet, in order.
    var own = Set<Identity>()
    var unkept: [Identity] = []
  }

  private let texts = Mutex(Texts())

  private static var kept: [Identity] {
    (StateFolder.read(file) ?? "").split(separator: "\n").compactMap { Identity($0) }
  }

  /// Whether a text has been read.
  func contains(_ text: Identity) -> Bool {
    texts.withLock { texts in
      let earlier = texts.earlier ?? Set(Self.kept)
      texts.earlier = earlier
      return texts.own.contains(text) || earlier.contains(text)
    }
  }

  /// Records that a text is shown.
  func insert(_ text: Identity) {
    texts.withLock { if $0.own.insert(text).inserted { $0.unkept.append(text) } }
  }

  /// Keeps what was read in this run for later ones.
  ///
  /// If the folder cannot be written, nothing is reported.
  func keep() {
    let unkept = texts.withLock { texts in
      defer { texts.unkept = [] }
      return texts.unkept
    }
    guard !unkept.isEmpty else { return }
    StateFolder.alone {
      let known = Self.kept
      let isKnown = Set(known)
      let new = unkept.filter { !isKnown.contains($0) }
      let lines = (known + new).suffix(Self.most).map { "\($0)\n" }
      StateFolder.write(lines.joined(), to: Self.file)
    }
  }
}
