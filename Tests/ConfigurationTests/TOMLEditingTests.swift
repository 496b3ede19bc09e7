import Configuration
import Support
import Testing

@Suite struct TOMLEditingTests {
  @Test(arguments: [
    // The setting is missing, and the file is empty or has comments only.
    ("", "wrap = 60\n"),
    ("# Mine.\n", "# Mine.\nwrap = 60\n"),
    ("# Mine.", "# Mine.\nwrap = 60\n"),
    // The setting is present: nothing around it changes.
    ("wrap = 72\n", "wrap = 60\n"),
    ("wrap=72", "wrap=60"),
    ("  wrap   =  'full'   # wide\nascii = true\n", "  wrap   =  60   # wide\nascii = true\n"),
    ("\"wrap\" = 72 # a = b\r\nmouse = true\r\n", "\"wrap\" = 60 # a = b\r\nmouse = true\r\n"),
    ("wrap = 7\n", "wrap = 60\n"),
    ("wrap = [\n 1, # one\n 2]\nascii = true\n", "wrap = 60\nascii = true\n"),
    ("\u{FEFF}wrap = 72\n", "\u{FEFF}wrap = 60\n"),
    // Of two lines, the first one counts.
    ("wrap = 70\nwrap = 80\n", "wrap = 60\nwrap = 80\n"),
    // The setting is missing: it follows the others.
    (
      "# wrap = 72\nascii = true # plain\n\n# The end.\n",
      "# wrap = 72\nascii = true # plain\nwrap = 60\n\n# The end.\n"
    ),
    ("ascii = true", "ascii = true\nwrap = 60\n"),
    ("ascii = true\r\n", "ascii = true\r\nwrap = 60\r\n"),
    ("wrap 72\nascii = true\n", "wrap 72\nascii = true\nwrap = 60\n"),
    // It precedes a table and the table's comments.
    ("[wrap]\nwrap = 1\n", "wrap = 60\n[wrap]\nwrap = 1\n"),
    ("# Mine.\n\n# Keys.\n[keys]\n", "# Mine.\n\nwrap = 60\n# Keys.\n[keys]\n"),
    ("ascii = true\n\n[keys]\n", "ascii = true\nwrap = 60\n\n[keys]\n"),
  ])
  func `a value is written in place and all else is kept`(text: String, expected: String) {
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
  func `a written value reads back`(setting: Setting, value: String, line: String) {
    let text = TOML.text("", setting: [(setting, value)])
    check(text, line)
    var settings = Settings()
    check(settings.adopt(TOML(text)), [])
    check(settings[setting], value)
  }

  @Test func `several settings are written in order`() {
    check(
      TOML.text("ascii = false\n", setting: [(.wrap, "60"), (.ascii, "true"), (.mouse, "true")]),
      "ascii = true\nwrap = 60\nmouse = true\n")
  }
}
