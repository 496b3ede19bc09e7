import Configuration

extension Settings {
  /// What `config.toml` sets, and what is wrong with it.
  static let personal: (settings: Settings, faults: [Fault]) = {
    var settings = Settings()
    let faults = ConfigurationFile.settings.text.map { settings.adopt(TOML($0)) } ?? []
    return (settings, faults)
  }()
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
