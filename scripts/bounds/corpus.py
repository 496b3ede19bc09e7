#!/usr/bin/env python3
"""Writes the small inputs that the fuzzers change: scripts/bounds/corpus.py FOLDER

Each target has a folder of its own. A target that is not here starts from the seeds.
"""

import pathlib
import sys

SENTENCES = ["Chad supports Mali.", "Togo and Benin signed a treaty with Ghana on 9 May 2020.",
             "“We agree with Niger,” the minister of Kenya said.", "Its army did not enter Sudan."]

TOML = [
    'wrap = "72"\ntheme = "mono"\nmouse = true\ncolor = "256" # aside\n',
    '# A table.\n[article]\ndown = ["j", "<Down>", "<C-n>"]\nquit = "q"\n\n[all]\nhelp = [\n  "?",\n  "<F1>",\n]\n',
    '[mention-country]\nstyle = "bold red on #00ff00"\n"quoted" = \'literal\'\nsize = 1_000\nbad = \n',
    '\ufeffwrap = "a\\u00e9\\U0001F600\\n\\""\r\nnumber = -12\r\nlist = [1, true, "a"]\r\n',
]

TABLES = [
    "# kind, name, other names, code\ncountry\tAzania\tAzanians\tZAF\norganisation\tBaku Forum\tthe Forum\tAZE\n",
    "place\tNewtown\t\tGBR\nnonsense\tNothing\nplace\tKarachi\t\tPAK\n",
    "AID : verb : donate, give+money/help : S>to S>O@agent : 120\n  + Chad donated a field to Mali. => AID Chad > Mali\n",
    "SUPPORT\tnoun\tbacking\tS>for S+with : !2\nAID : adjective : helpful : S>to\n  - Chad is here. => none\n",
]

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Chad meets Mali | News</title>
<meta property="og:title" content="Chad meets Mali"><meta name="author" content="A. Writer">
<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Chad","datePublished":"2020-05-09T10:00:00Z",
"author":[{"name":"A"}],"publisher":{"name":"News"}}</script><style>p{color:red}</style></head><body><nav><ul><li>
<a href="/">Home</a></ul></nav><article><h1>Chad meets Mali</h1><p class="lead">N'DJAMENA, May 9 (News) &mdash; %s</p>
<blockquote><p>%s</p></blockquote><table><tr><th>State<td>Votes</tr></table><ol><li>%s<li>b</ol>
<p>%s<br><a href="https://example.org/a?b=c&amp;d">more</a><!-- aside --></p></article><footer>All rights</footer>
</body></html>
"""
PAGES = [PAGE % tuple(SENTENCES), "<p>" + "<p>".join(SENTENCES), "<table><tr><td>" + "</td><td>".join(SENTENCES) + "</table>"]

MARKDOWN = [
    "---\ntitle: Chad meets Mali\ndate: 2020-05-09\nauthor: A. Writer\n---\n\n# Chad\n\n" + "\n\n".join(SENTENCES) + "\n",
    "> " + "\n> ".join(SENTENCES) + "\n\n- [Chad](https://example.org/ \"a\") *and* **Mali**\n  1. `code` &amp; \\*\n",
    "| State | Votes |\n| --- | ---: |\n| Chad | 3 |\n\n```\ncode\n```\n\n[a]: b\n\n<div>Chad</div>\n\nHeading\n=======\n",
]

TEXTS = ["\n\n".join(SENTENCES) + "\n", "CHAD MEETS MALI\n\nN'DJAMENA, May 9 (News) - " + " ".join(SENTENCES) + "\n",
         " ".join(SENTENCES) * 3, "Dr. J. K. Writer of the U.N. spent $5 million; see https://example.org/a.\n"]

CORPORA = {
    "toml": TOML, "tables": TABLES, "page": PAGES, "markdown": MARKDOWN, "text": TEXTS, "tokenizer": TEXTS,
    "analysis": TEXTS, "archive": TEXTS, "bytes": TEXTS + PAGES + MARKDOWN,
}


def main():
    for target, inputs in CORPORA.items():
        folder = pathlib.Path(sys.argv[1], target)
        folder.mkdir(parents=True, exist_ok=True)
        for number, text in enumerate(inputs):
            (folder / str(number)).write_bytes(text.encode())
    for name in ("utf-16", "latin-1", "cp1252"):
        text = "“" * (name != "latin-1") + "Côte d’Ivoire".replace("’", "'" if name == "latin-1" else "’") + " agreed.\n"
        pathlib.Path(sys.argv[1], "bytes", name).write_bytes(text.encode(name))


if __name__ == "__main__":
    main()
