import Configuration

extension Settings {
  /// What `config.toml` sets, and what is wrong with it.
  static let personal: (settings: Settings, faults: [Fault]) = {
    var settings = Settings()
    let faults = ConfigurationFile.settings.text.map { settings.adopt(TOML($0)) } ?? []
    return (settings, faults)
  }()
}

extension ConfigurationFile {
  /// Sets options in `config.toml`, with all else in it as it is; says what came of it.
  static func keep(_ values: [Setting: String]) -> String {
    let values = Setting.allCases.compactMap { setting in
      values[setting].map { (setting: setting, value: $0) }
    }
    let text = settings.text ?? ""
    // What can't be read, or would be changed by reading, is not overwritten.
    guard settings.text != nil || !FileSystem.exists(settings.path), !text.contains("\u{FFFD}")
    else { return "\(settings.path) can't be read as text; nothing was written." }
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
  /// The person's settings with those of the environment and of the command line over them.
  var settings: Settings {
    var settings = Settings.personal.settings
    if let model = environment("ENTENTE_MODEL") { settings[.model] = model }
    for (option, value) in options {
      guard let setting = option.setting else { continue }
      settings[setting] = option.argument == nil ? "true" : value
    }
    return settings
  }
}
