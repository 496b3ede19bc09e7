import Configuration

extension Settings {
  /// The settings of `config.toml`, and the faults of that file.
  static let personal: (settings: Settings, faults: [Fault]) = {
    var settings = Settings()
    let faults = ConfigurationFile.settings.text.map { settings.adopt(TOML($0)) } ?? []
    return (settings, faults)
  }()
}

extension ConfigurationFile {
  /// Saves options in `config.toml`, leaving the rest of the file as it is, and returns a notice.
  static func keep(_ values: [Setting: String]) -> String {
    let values = Setting.allCases.compactMap { setting in
      values[setting].map { (setting: setting, value: $0) }
    }
    // A file that cannot be read as a whole, byte for byte, would be damaged by rewriting it.
    let whole = FileSystem.wholeText(of: settings.path, upTo: settings.limit)
    guard let text = whole ?? (FileSystem.exists(settings.path) ? nil : "") else {
      return "\(settings.path) is no text, or too long; nothing was written."
    }
    do throws(Failure) {
      try FileSystem.makeFolder(folder)
      try FileSystem.replace(settings.path, with: TOML.text(text, setting: values))
    } catch {
      return error.notice
    }
    let words = values.map { "\($0.setting.rawValue) = \($0.value)" }.joined(separator: ", ")
    return "Kept \(words) in \(settings.path)."
  }
}

extension Invocation {
  /// The person's settings, overridden by the environment and then by the command line.
  var settings: Settings {
    var settings = Settings.personal.settings
    if let model = environment("ENTENTE_MODEL") { settings[.model] = model }
    if let library = environment("ENTENTE_LIBRARY") { settings[.library] = library }
    for (option, value) in options {
      guard let setting = option.setting else { continue }
      settings[setting] = option.argument == nil ? "true" : value
    }
    return settings
  }
}
