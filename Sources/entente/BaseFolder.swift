import Glibc

/// The base folders of a person's files, after the XDG Base Directory Specification.
enum BaseFolder: String {
  case configuration = ".config"
  case state = ".local/state"
  case data = ".local/share"
  case cache = ".cache"

  /// The path of the folder: from the environment, or else below the person's home.
  ///
  /// The specification tells programs to ignore relative paths, which would mean another folder in
  /// each folder.
  var path: String {
    if let path = chosen, path.hasPrefix("/") { return path }
    return "\(Self.home)/\(rawValue)"
  }

  private var chosen: String? {
    switch self {
    case .configuration: environment("XDG_CONFIG_HOME")
    case .state: environment("XDG_STATE_HOME")
    case .data: environment("XDG_DATA_HOME")
    case .cache: environment("XDG_CACHE_HOME")
    }
  }

  /// The person's home: $HOME, or else the one that the system knows, or else a folder that does not
  /// exist.
  static var home: String {
    if let home = environment("HOME"), home.hasPrefix("/") { return home }
    let entry = getpwuid(getuid())?.pointee.pw_dir.map { String(path: $0) } ?? ""
    return entry.hasPrefix("/") ? entry : "/nonexistent"
  }

  /// The folders of data for everybody on the machine.
  static var shared: [String] {
    (environment("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share")
      .split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
  }
}
