import Explorer
import Foundation
import Support
import Testing

@Suite struct WidthTests {
  /// Words as news writes them, and what terminals find hard.
  private static let texts: [String] = [
    "Ankara", "Recep Tayyip Erdoğan", "Əliyev", "İlham", "Nikšić", "Þórshöfn", "Łódź", "naïve",
    "cafe\u{301}", "e\u{301}\u{302}\u{303}", "Ελλάδα", "Αθήνα", "Россия", "Київ", "Ўзбекистон",
    "Հայաստան", "საქართველო", "עזה", "ישראל", "فلسطين", "ایران", "پاکستان", "भारत", "दिल्ली",
    "বাংলাদেশ", "தமிழ்", "ประเทศไทย", "ລາວ", "မြန်မာ", "កម្ពុជា", "中华人民共和国", "台灣", "日本国",
    "ﾃﾞｰﾀ", "データ", "대한민국", "북한", "Ｇ２０", "“…”", "–—", "‘’", "€100", "£5", "₺", "₼", "№ 5",
    "½ ¾", "10 °C", "m²", "→ ← ↔", "▁▂▃▄▅▆▇█", "─│┌┐└┘├┤┬┴", "▸ ▌ •", "×±·", "☀ ☂", "✓ ✗", "★ ☆",
    "✅", "❌", "⚠️", "❤️", "☎️", "1️⃣", "©️", "🇪🇺", "🇺🇦🇹🇷", "👍", "👍🏽", "👩‍👩‍👧", "👨‍💻", "🏳️‍🌈", "🏴", "😀",
    "🛰", "🛰️", "🚀", "🕊", "🕊️", "🪖", "a\u{200B}b", "a\u{200D}b", "a\u{200C}b", "a\u{FEFF}b",
    "soft\u{AD}hyphen", "\u{202E}abc\u{202C}", "\u{2066}abc\u{2069}", "a\u{A0}b", "a\u{2009}b",
    "a\u{3000}b", "tab\there", "\u{1B}[31mred", "nul\u{0}", "bell\u{7}", "del\u{7F}", "c1\u{9B}",
    "\u{FFFD}", "\u{2028}x", "ffi ﬁ", "ᄒ", "각", "\u{E000}",
  ]

  @Test func `the columns counted are those that a terminal moves its cursor by`() throws {
    try withFolder { folder in
      let lines = Self.texts.map(\.drawable)
      let input = try folder.file("texts", lines.joined(separator: "\n") + "\n")
      let script = try folder.file(
        "script",
        """
        while IFS= read -r line <&3; do
          printf '\\r\\033[2K%s' "$line"
          IFS=';' read -rs -d R -p $'\\033[6n' row column
          echo "$column" >>'\(folder.path)/columns'
        done 3<'\(input)'
        echo done
        """)
      let screen = try Screen("bash \(script)")
      try screen.wait(for: "done")
      let columns = try String(contentsOfFile: "\(folder.path)/columns", encoding: .utf8)
        .split(separator: "\n").map { (Int($0) ?? 0) - 1 }
      check(columns.count, lines.count)
      for (text, (drawn, found)) in zip(Self.texts, zip(lines, columns)) {
        check(found, text.columns, "\(text) as \(drawn)")
      }
    }
  }
}
