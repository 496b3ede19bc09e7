import Configuration
import Support
import Testing

@Suite struct TOMLEditingTests {
  @Test(arguments: [
    // Where there is nothing yet.
    ("", "wrap = 60\n"),
    ("# Mine.\n", "# Mine.\nwrap = 60\n"),
    ("# Mine.", "# Mine.\nwrap = 60\n"),
    // Where it is set: nothing around it changes.
    ("wrap = 72\n", "wrap = 60\n"),
    ("wrap=72", "wrap=60"),
    ("  wrap   =  'full'   # wide\nascii = true\n", "  wrap   =  60   # wide\nascii = true\n"),
    ("\"wrap\" = 72 # a = b\r\nmouse = true\r\n", "\"wrap\" = 60 # a = b\r\nmouse = true\r\n"),
    ("wrap = 7\n", "wrap = 60\n"),
    ("wrap = [\n 1, # one\n 2]\nascii = true\n", "wrap = 60\nascii = true\n"),
    ("\u{FEFF}wrap = 72\n", "\u{FEFF}wrap = 60\n"),
    // The first of two is the one that counts.
    ("wrap = 70\nwrap = 80\n", "wrap = 60\nwrap = 80\n"),
    // Behind what else is set.
    (
      "# wrap = 72\nascii = true # plain\n\n# The end.\n",
      "# wrap = 72\nascii = true # plain\nwrap = 60\n\n# The end.\n"
    ),
    ("ascii = true", "ascii = true\nwrap = 60\n"),
    ("ascii = true\r\n", "ascii = true\r\nwrap = 60\r\n"),
    ("wrap 72\nascii = true\n", "wrap 72\nascii = true\nwrap = 60\n"),
    // Above a table and the words about it.
    ("[wrap]\nwrap = 1\n", "wrap = 60\n[wrap]\nwrap = 1\n"),
    ("# Mine.\n\n# Keys.\n[keys]\n", "# Mine.\n\nwrap = 60\n# Keys.\n[keys]\n"),
    ("ascii = true\n\n[keys]\n", "ascii = true\nwrap = 60\n\n[keys]\n"),
  ])
  func `a value is written where it is set, and all else stays`(text: String, expected: String) {
    let edited = TOML.text(text, setting: [(.wrap, "60")])
    check(edited, expected, text)
    check(TOML.text(edited, setting: [(.wrap, "60")]), expected, "twice")
  }

  @Test(
    arguments: [
      (.wrap, "full", "wrap = \"full\"\n"), (.mouse, "true", "mouse = true\n"),
      (.color, "256", "color = \"256\"\n"),
      (.theme, "high-contrast", "theme = \"high-contrast\"\n"),
      (.model, "a \"b\" \\c", "model = \"a \\\"b\\\" \\\\c\"\n"),
    ] as [(Setting, String, String)])
  func `what is written is what is read`(setting: Setting, value: String, line: String) {
    let text = TOML.text("", setting: [(setting, value)])
    check(text, line)
    var settings = Settings()
    check(settings.adopt(TOML(text)), [])
    check(settings[setting], value)
  }

  @Test func `several are written in their order`() {
    check(
      TOML.text("ascii = false\n", setting: [(.wrap, "60"), (.ascii, "true"), (.mouse, "true")]),
      "ascii = true\nwrap = 60\nmouse = true\n")
  }
}
