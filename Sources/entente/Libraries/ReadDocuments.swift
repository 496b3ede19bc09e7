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
    var known: Set<Identity>
    /// Those of this run, in order.
    var own: [Identity] = []
  }

  private let texts: Mutex<Texts>

  /// Reads what earlier runs have kept.
  init() { texts = Mutex(Texts(known: Set(Self.kept))) }

  private static var kept: [Identity] {
    (StateFolder.read(file) ?? "").split(separator: "\n").compactMap { Identity($0) }
  }

  /// Whether a text has been read.
  func contains(_ text: Identity) -> Bool { texts.withLock { $0.known.contains(text) } }

  /// Records that a text is shown.
  func insert(_ text: Identity) {
    texts.withLock { if $0.known.insert(text).inserted { $0.own.append(text) } }
  }

  /// Keeps what was read in this run for later ones.
  ///
  /// If the folder cannot be written, nothing is reported.
  func keep() {
    let own = texts.withLock { texts in
      defer { texts.own = [] }
      return texts.own
    }
    guard !own.isEmpty else { return }
    StateFolder.alone {
      let known = Self.kept
      let lines = (known + own).suffix(Self.most).map { "\($0)\n" }
      StateFolder.write(lines.joined(), to: Self.file)
    }
  }
}
