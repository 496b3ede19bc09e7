import Engine
import Glibc
import Model

/// Whether compiled models are as they were written.
///
/// A check reads the whole file, so it is done once after the machine has started and after each change of the file.
enum ModelIntegrity {
  /// Compares a model with its checksums, unless that has been done.
  ///
  /// - Throws: ``Failure/model(_:)`` with the part that is damaged.
  static func check(_ path: String) throws(Failure) {
    let identity = identity(of: path)
    let mark = mark(of: path)
    if let identity, FileSystem.text(of: mark, upTo: 4096) == identity { return }
    try checkAnew(path)
    guard let identity, let slash = mark.lastIndex(of: "/") else { return }
    // Without the mark, the next run simply checks again.
    try? FileSystem.makeFolder(String(mark[..<slash]))
    try? FileSystem.replace(mark, with: identity)
  }

  /// Compares a model with its checksums.
  ///
  /// - Throws: ``Failure/model(_:)`` with the part that is damaged.
  static func checkAnew(_ path: String) throws(Failure) {
    do throws(ModelError) {
      try Pipeline.check(path)
    } catch {
      throw .model(error)
    }
  }

  /// The file that says what was checked last at a path.
  private static func mark(of path: String) -> String {
    let home = environment("XDG_CACHE_HOME") ?? (environment("HOME") ?? "") + "/.cache"
    return "\(home)/entente/models/\(String(path.utf8.fingerprint, radix: 16)).checked"
  }

  /// The start of the machine, and which file it is in which state; nil if either is unknown.
  private static func identity(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0,
      let boot = FileSystem.text(of: "/proc/sys/kernel/random/boot_id", upTo: 64)
    else { return nil }
    let (changed, modified) = (status.st_ctim, status.st_mtim)
    return """
      \(path)
      \(status.st_dev) \(status.st_ino) \(status.st_size)
      \(modified.tv_sec).\(modified.tv_nsec) \(changed.tv_sec).\(changed.tv_nsec)
      \(boot)
      """
  }
}
