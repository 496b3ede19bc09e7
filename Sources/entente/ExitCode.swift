import Glibc

/// The exit codes, after sysexits.h.
enum ExitCode: Int32, CaseIterable {
  case fine = 0
  /// The command line is wrong.
  case usage = 64
  /// The input is not an article, or not a sound library.
  case noArticle = 65
  /// There is no such input.
  case noInput = 66
  /// The language model is missing.
  case noModel = 69
  /// An internal error.
  case fault = 70
  /// A file cannot be created.
  case cannotCreate = 73
  /// Writing failed.
  case cannotWrite = 74
  /// Another program is at work; try again later.
  case busy = 75
  /// A configuration file has an invalid line.
  case configuration = 78
}
