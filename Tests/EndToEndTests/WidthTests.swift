import Foundation
import Presentation
import Support
import Testing

@Suite struct WidthTests {
  /// Words as they occur in the news, and what terminals find difficult.
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
    // Names of places and people in their own scripts.
    "Zürich", "Çanakkale", "Reykjavík", "São Tomé", "Tromsø", "Ağrı", "Ħamrun", "Ōsaka", "Hà Nội",
    "Đà Nẵng", "Þingvellir", "Ștefan", "Ľubica", "Qaraqalpaqstan", "N'Djamena", "Nuku‘alofa",
    "Беларусь", "Ђоковић", "Молдова", "Қазақстан", "Тоҷикистон", "Монгол", "Κύπρος", "Ἀθῆναι",
    "Երևան", "თბილისი", "ירושלים", "הַכְּנֶסֶת", "القدس", "السُّودان", "لا", "ﷺ", "أفغانستان",
    "سۈرىيە", "ދިވެހި", "ሠላም", "አዲስ አበባ", "नेपाल", "श्रीलंका", "पश्चिम", "ঢাকা", "ਪੰਜਾਬ", "ગુજરાત",
    "ଓଡ଼ିଶା", "தமிழ்நாடு", "తెలంగాణ", "ಕರ್ನಾಟಕ", "കേരളം", "ශ්‍රී ලංකා", "กรุงเทพฯ", "น้ำ", "ວຽງຈັນ",
    "ရန်ကုန်", "ភ្នំពេញ", "བོད་", "ᠮᠣᠩᠭᠣᠯ", "北京", "東京", "ｶﾌﾞｼｷ", "がぎぐ", "か\u{3099}", "서울", "조선",
    "\u{1112}\u{1161}\u{11AB}", "㈱", "①", "㎏", "〜", "、。", "「」", "ー", "𠀀", "𠮷野家", "ㄅㄆ", "Ａｂｃ",
    "ﾊﾝｶｸ", "᠎x", "ꦗꦮ", "ꯃꯅꯤ", "ⴰⵎⴰⵣⵉⵖ", "ߒߞߏ", "ꓡꓲꓢꓴ",
    // Signs and emoji.
    "a\u{20DD}", "x\u{0338}", "\u{0301}", "n\u{0303}o", "A\u{030A}\u{0323}", "∑∫√", "≤≥≠", "αβγ",
    "‰", "†‡", "¿¡", "§¶", "©®™", "¤₩₪₹₽", "℃", "Ω", "⅓", "⁵₂", "⇒⇔", "■□▲△●○◆", "♠♥♦♣", "♪", "☎",
    "☺", "☺️", "⌚", "⏰", "⏸", "⛔", "⚡", "⚖", "⚖️", "✈", "✈️", "✊", "✍", "✔", "✔️", "➕", "➡", "⬛",
    "⭐", "〰", "㊗", "🀄", "🃏", "🅰", "🈁", "🌍", "🌶", "🏛", "🏛️", "🏴\u{E0067}\u{E0062}\u{E007F}", "🐘",
    "👁️‍🗨️", "👨‍👩‍👧‍👦", "👮🏿‍♀️", "🤝", "🤝🏽", "🧑🏻‍🤝‍🧑🏿", "🫂", "🫱", "🥇", "🚁", "🛡", "🗳", "🗳️", "🇹", "🇹🇷🇦🇿🇵", "#️⃣", "*️⃣",
    // Characters that are not drawn, or not as themselves.
    "a\u{2060}b", "a\u{61C}b", "\u{200E}a\u{200F}", "\u{202A}a\u{202C}", "a\u{34F}b", "a\u{180E}b",
    "a\u{FE0E}", "a\u{E0100}", "\u{115F}\u{1160}", "\u{3164}", "\u{FFA0}", "\u{FFF9}a\u{FFFB}",
    "a\u{85}b", "a\u{2029}b", "a\rb", "a\u{B}b", "\u{1B}]0;title\u{7}", "\u{90}q\u{9C}",
    "\u{FFFE}x",
    "\u{378}", "\u{F8FF}", "\u{1D11E}", "𝔸", "𐎠", "𒀀", "\u{10FFFD}",
  ]

  @Test func `the computed width is the distance that the cursor moves`() throws {
    #expect(Self.texts.count >= 200)
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
