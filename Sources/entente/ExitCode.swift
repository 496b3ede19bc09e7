import Glibc

/// How the program ends, in the numbers of sysexits.h.
enum ExitCode: Int32, CaseIterable {
  case fine = 0
  /// The command line is wrong.
  case usage = 64
  /// The input is no article.
  case noArticle = 65
  /// There is no such input.
  case noInput = 66
  /// The language model is missing.
  case noModel = 69
  /// A fault of ours.
  case fault = 70
  /// A file can't be made.
  case cannotCreate = 73
  /// Writing failed.
  case cannotWrite = 74
  /// A configuration file has a wrong line.
  case configuration = 78
}
