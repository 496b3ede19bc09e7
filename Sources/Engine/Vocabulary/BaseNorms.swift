/// Normal forms that spaCy gives to marks in every language (its `BASE_NORMS`); a model's own table comes before them.
let baseNorms: [(norm: String, forms: [String])] = [
  ("'s", ["'s", "'S", "’s", "’S"]),
  ("'", ["’", "‘", "´", "`"]),
  ("\"", ["”", "“", "''", "``", "´´", "„", "»", "«", "‘‘", "’’"]),
  ("?", ["？"]),
  ("!", ["！"]),
  (",", ["，"]),
  (";", ["；"]),
  (":", ["："]),
  (".", ["。", "।"]),
  ("...", ["…"]),
  ("-", ["—", "–", "--", "---", "——"]),
  ("$", ["€", "£", "¥", "฿", "US$", "C$", "A$", "₺", "₹", "৳", "₩", "Mex$", "₣", "E£"]),
]
