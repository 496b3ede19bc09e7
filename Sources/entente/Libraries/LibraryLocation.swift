import Configuration
import Glibc
import Readers
import Store

/// The file of a library.
struct LibraryLocation {
  /// The path of the file.
  let path: String
  /// The name of the library, or its path.
  let name: String

  /// The ending of the file of a library that is known by its name.
  static let ending = ".entente-library"

  /// The folder of the libraries that are known by their names.
  static var folder: String { BaseFolder.data.path + "/entente/libraries" }

  /// The library that the command line, the environment or `config.toml` names.
  init(_ invocation: Invocation) { self.init(named: invocation.settings.library) }

  /// The library of a name; what looks like a path is one.
  init(named name: String) {
    let isPath = name.contains("/") || name.hasSuffix(Self.ending)
    self.name = name
    path = isPath ? name : "\(Self.folder)/\(name)\(Self.ending)"
  }

  /// Opens the library to read it.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func read() throws(Failure) -> Library {
    try open { bytes throws(StoreFault) in try Library(reading: bytes) }
  }

  /// Opens the library to read it, and reports its faults as they are.
  ///
  /// - Throws: `StoreFault`.
  func open() throws(StoreFault) -> Library { try Library(reading: bytes) }

  /// Opens the library to change it, and reports its faults as they are.
  ///
  /// - Throws: `StoreFault`.
  func openToChange() throws(StoreFault) -> Library { try Library(changing: bytes) }

  /// Opens the library to change it.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func change() throws(Failure) -> Library {
    try open { bytes throws(StoreFault) in try Library(changing: bytes) }
  }

  /// Opens the library to add to it, and creates it unless it exists.
  ///
  /// - Throws: ``Failure/library(path:_:)`` or ``Failure/creating(path:code:)``.
  func create() throws(Failure) -> Library {
    if path.hasPrefix(Self.folder + "/") { try FileSystem.makeFolder(Self.folder, mode: 0o700) }
    return try storing { () throws(StoreFault) in try Library(creating: bytes) }
  }

  /// Does something with the library, and reports its faults with its path.
  ///
  /// - Throws: ``Failure/library(path:_:)``.
  func storing<Result>(
    _ work: () throws(StoreFault) -> Result
  ) throws(Failure) -> Result {
    do throws(StoreFault) {
      return try work()
    } catch {
      throw .library(path: path, error)
    }
  }

  private func open(
    _ work: ([UInt8]) throws(StoreFault) -> Library
  ) throws(Failure) -> Library {
    guard FileSystem.exists(path) else { throw .library(path: path, .missing) }
    guard !FileSystem.isFolder(path) else { throw .library(path: path, .foreign) }
    let bytes = bytes
    return try storing { () throws(StoreFault) in
      if try Library.isOld(bytes) {
        Output.tell("\(name) is of an earlier version, and is brought up to date, once")
      }
      return try work(bytes)
    }
  }

  private var bytes: [UInt8] {
    path.withPath { path in
      UnsafeBufferPointer(start: path, count: strlen(path)).map(UInt8.init(bitPattern:))
    }
  }
}
