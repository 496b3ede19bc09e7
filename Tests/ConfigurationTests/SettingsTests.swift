import Configuration
import Support
import Testing

@Suite struct SettingsTests {
  @Test(arguments: Setting.allCases)
  func `a setting accepts its default and lists its values`(setting: Setting) {
    #expect(setting.admits(setting.standard))
    #expect(!setting.admits(""))
    #expect(!setting.meaning.isEmpty && !setting.values.isEmpty)
    check(Settings()[setting], setting.standard)
  }

  @Test(arguments: [
    ("wrap = 60", Setting.wrap, "60"), ("wrap = 'full'", .wrap, "full"),
    ("color = 256", .color, "256"), ("ascii = true", .ascii, "true"),
    ("theme = \"mono\"", .theme, "mono"),
    ("model = '/usr/share/pipeline'", .model, "/usr/share/pipeline"),
  ])
  func `a file sets the settings that it names`(text: String, setting: Setting, value: String) {
    var settings = Settings()
    check(settings.adopt(TOML(text)), [])
    check(settings[setting], value)
    #expect(settings.isChosen(setting))
  }

  @Test func `faulty lines are reported with their numbers and the others count`() {
    var settings = Settings()
    let faults = settings.adopt(
      TOML("wrap = 5\nascii = true\nwarp = 1\ntheme = ['mono']\n[keys]\nmouse = true\ncolor"))
    check(
      faults,
      [
        Fault(line: 1, problem: .refused(.wrap, "5")),
        Fault(line: 3, problem: .unknownSetting("warp")),
        Fault(line: 4, problem: .refused(.theme, "[mono]")),
        Fault(line: 5, problem: .unknownTable("keys")),
        Fault(line: 7, problem: .noValue("color")),
      ])
    check(settings.isASCII, true)
    check(settings.hasMouse, false)
    check(settings.measure, 72)
  }

  @Test(arguments: Setting.allCases.filter(\.isLive))
  func `advancing a setting returns to its default`(setting: Setting) {
    var settings = Settings()
    var seen: [String] = []
    repeat {
      check(settings.advance(setting), true)
      seen.append(settings[setting])
    } while settings[setting] != setting.standard && seen.count < 20
    check(seen.last, setting.standard)
    check(Set(seen).count, seen.count)
  }
}
