"""Shapes of text that grow: each makes an article of about a number of bytes.

A shape repeats one construction, so that a pass which is not linear in it, or a product of two sizes, shows. The words
are names of states, offices and bare nouns.
"""

PLAIN, MARKDOWN, PAGE = "txt", "md", "html"


def repeated(unit, before="", after=""):
    def make(size):
        return before + unit * max(1, (size - len(before) - len(after)) // len(unit.encode())) + after
    return make


def numbered(unit, before="", after=""):
    """A unit in which {} is a number of its own."""
    def make(size):
        parts, length, index = [before], len(before), 0
        while length < size:
            part = unit.format(index)
            parts.append(part)
            length += len(part)
            index += 1
        return "".join(parts) + after
    return make


def nested(opening, closing, inside="Chad", before="", after=""):
    def make(size):
        depth = max(1, size // len((opening + closing).encode()))
        return before + opening * depth + inside + closing * depth + after
    return make


def cycled(words, separator, before="", after=""):
    return repeated(separator.join(words) + separator, before, after)


def lettered(unit, before="", after=""):
    """A unit in which {} is a capitalised word of its own."""
    def word(index):
        letters = ""
        for _ in range(4):
            index, digit = divmod(index, 20)
            letters += "bcdfglmnprstvkzdhjwq"[digit] + "aeiou"[digit % 5]
        return letters.capitalize()

    def make(size):
        parts, length, index = [before], len(before), 0
        while length < size:
            part = unit.format(word(index * 7919 % 160000))
            parts.append(part)
            length += len(part)
            index += 1
        return "".join(parts) + after
    return make


STATES = ["Chad", "Mali", "Niger", "Togo", "Benin", "Ghana", "Kenya", "Sudan", "Egypt", "Libya"]
FULL = "Chad supports Mali. "

SHAPES = {
    # Names and titles
    "initials": (PLAIN, repeated("J. K. ")),
    "initials joined": (PLAIN, repeated("J.K.")),
    "states": (PLAIN, cycled(STATES, " ")),
    "states with commas": (PLAIN, cycled(STATES, ", ")),
    "states and": (PLAIN, cycled(STATES, " and ")),
    "states and of a verb": (PLAIN, cycled(STATES, " and ", "Talks between ", " failed.")),
    "one state": (PLAIN, repeated("Pakistan ")),
    "one state a line": (PLAIN, repeated("Pakistan\n")),
    "one state a sentence": (PLAIN, repeated("Pakistan. ")),
    "states in hyphens": (PLAIN, cycled(STATES, "-")),
    "states in slashes": (PLAIN, cycled(STATES, "/")),
    "titles": (PLAIN, repeated("President ")),
    "titles and a name": (PLAIN, repeated("Minister Chancellor ", after="Merkel spoke.")),
    "lower titles": (PLAIN, repeated("president minister ")),
    "owners": (PLAIN, cycled(STATES, "'s ")),
    "of of": (PLAIN, repeated("the president of ", after="Chad")),
    "appositions": (PLAIN, repeated("Chad, a member, ")),
    "abbreviations": (PLAIN, numbered("the Union (U{}) and ")),
    "capitals": (PLAIN, repeated("CHAD SUPPORTS MALI ")),
    "capital words of their own": (PLAIN, lettered("{} ")),
    "new persons": (PLAIN, lettered("Juan {} is here. ")),
    "new organisations": (PLAIN, lettered("The {} Council supports Mali. ")),
    "new surnames after a title": (PLAIN, lettered("President {} supports Mali. ")),
    "one surname, many people": (PLAIN, lettered("{} Smith agrees with Smith. ")),
    "states by turns": (PLAIN, lettered("Chad supports Mali, said {}. ")),
    # Clauses
    "sentences": (PLAIN, repeated(FULL)),
    "one paragraph a sentence": (PLAIN, repeated(FULL + "\n\n")),
    "and clauses": (PLAIN, repeated("Chad supports Mali and ")),
    "that clauses": (PLAIN, repeated("Chad says that Mali says that ")),
    "who clauses": (PLAIN, repeated("the minister who supports ", after="Chad")),
    "because clauses": (PLAIN, repeated("Chad supports Mali because ")),
    "and verbs": (PLAIN, repeated("supports and criticises and ", "Chad ", " Mali.")),
    "verbs": (PLAIN, repeated("supports ", "Chad ")),
    "adjectives": (PLAIN, repeated("Chadian Malian ", "the ", " talks")),
    "and adjectives": (PLAIN, repeated("Chadian and Malian and ", "the ", " talks")),
    "nouns": (PLAIN, repeated("government ministry talks ")),
    "and nouns": (PLAIN, repeated("government and ministry and ")),
    "prepositions": (PLAIN, repeated("in Chad with Mali ", "Talks ")),
    "to infinitives": (PLAIN, repeated("wants to agree to ", "Chad ")),
    "not": (PLAIN, repeated("not ", "Chad does ", " support Mali.")),
    "he": (PLAIN, repeated("He agrees with him. ", "Macron spoke. ")),
    "it": (PLAIN, repeated("It supports its ally. ", "Chad spoke. ")),
    "they": (PLAIN, repeated("They support them. ", "Chad and Mali met. ")),
    "the minister": (PLAIN, repeated("The minister agrees. ", "Chad spoke. ")),
    "each other": (PLAIN, repeated("Chad and Mali support each other. ")),
    # Quotations
    "quotations": (PLAIN, repeated("\"Chad supports Mali,\" Macron said. ")),
    "open quotations": (PLAIN, repeated("\"Chad ")),
    "quotation marks": (PLAIN, repeated("\"")),
    "nested quotations": (PLAIN, nested("“Chad said ‘", "’”")),
    "single quotation marks": (PLAIN, repeated("'Chad' ")),
    "quotations over paragraphs": (PLAIN, repeated("“Chad supports Mali.\n\n")),
    # Dates and amounts
    "dates": (PLAIN, repeated("On 9 May 2020 ")),
    "weekdays": (PLAIN, repeated("on Monday and Tuesday ")),
    "numbers": (PLAIN, numbered("{} ")),
    "long number": (PLAIN, repeated("7")),
    "amounts": (PLAIN, repeated("5 million dollars ")),
    # Characters
    "one word": (PLAIN, repeated("a")),
    "one capital word": (PLAIN, repeated("A")),
    "points": (PLAIN, repeated(".")),
    "hyphens": (PLAIN, repeated("-")),
    "words with hyphens": (PLAIN, repeated("pro-")),
    "brackets": (PLAIN, nested("(", ")")),
    "commas": (PLAIN, repeated(", ")),
    "spaces": (PLAIN, repeated(" ", "Chad", "Mali")),
    "line breaks": (PLAIN, repeated("\n", "Chad", "Mali")),
    "joined emoji": (PLAIN, repeated("👩‍")),
    "families": (PLAIN, repeated("👨‍👩‍👧‍👦")),
    "flags": (PLAIN, repeated("🇹🇩")),
    "marks": (PLAIN, repeated("\u0301", "a")),
    "marked letters": (PLAIN, repeated("a\u0301\u0302\u0303\u0304 ")),
    "zero width": (PLAIN, repeated("\u200b", "a", "b")),
    "ideographs": (PLAIN, repeated("乍得")),
    "arabic": (PLAIN, repeated("تشاد ")),
    "addresses": (PLAIN, numbered("https://example.org/{} ")),
    "long address": (PLAIN, repeated("a/", "https://example.org/")),
    "at signs": (PLAIN, repeated("a@b.")),
    "tabs": (PLAIN, repeated("a\tb\t")),
    "controls": (PLAIN, repeated("a\x1b[0m")),
    # Markdown
    "emphasis": (MARKDOWN, repeated("*a **b ")),
    "stars": (MARKDOWN, repeated("*")),
    "underscores": (MARKDOWN, repeated("_a_")),
    "links": (MARKDOWN, repeated("[Chad](a) ")),
    "open links": (MARKDOWN, repeated("[")),
    "open destinations": (MARKDOWN, repeated("[a](")),
    "link definitions": (MARKDOWN, numbered("[a{0}]: b{0}\n")),
    "backquotes": (MARKDOWN, numbered("`" * 3 + "{}")),
    "backquotes of their own length": (
        MARKDOWN, lambda size: "".join("`" * n + " " for n in range(1, int((2 * size) ** 0.5)))),
    "citations": (MARKDOWN, nested("> ", "")),
    "lists": (MARKDOWN, repeated("- Chad\n")),
    "nested lists": (
        MARKDOWN, lambda size: "".join(" " * n + "- a\n" for n in range(int((2 * size) ** 0.5)))),
    "headings": (MARKDOWN, repeated("# Chad\n\n")),
    "front matter": (MARKDOWN, numbered("key{}: value\n", "---\n", "---\nChad supports Mali.\n")),
    "open front matter": (MARKDOWN, repeated("a: b\n", "---\n")),
    "table rows": (MARKDOWN, repeated("| a | b |\n")),
    "open comments": (MARKDOWN, repeated("<!-- ")),
    "open tags": (MARKDOWN, repeated("<a ")),
    "entities": (MARKDOWN, repeated("&amp;")),
    "backslashes": (MARKDOWN, repeated("\\")),
    # Pages
    "paragraphs": (PAGE, repeated("<p>Chad supports Mali.</p>")),
    "nested tables": (PAGE, nested("<table><tr><td>", "</td></tr></table>")),
    "nested blocks": (PAGE, nested("<div>", "</div>")),
    "nested blocks with text": (PAGE, nested("<div>Chad supports Mali.", "</div>")),
    "nested lists of a page": (PAGE, nested("<ul><li>a", "</li></ul>")),
    "nested inline": (PAGE, nested("<b><i>", "</i></b>", before="<p>")),
    "nested articles": (PAGE, nested("<article><p>Chad</p>", "</article>")),
    "open tags of a page": (PAGE, repeated("<div><p>")),
    "open tables": (PAGE, repeated("<table>")),
    "misnested": (PAGE, repeated("<b><p></b>Chad</p>")),
    "attributes": (PAGE, numbered('a{}="b" ', "<p ", ">Chad supports Mali.</p>")),
    "attributes without values": (PAGE, numbered("a{} ", "<p ", ">Chad supports Mali.</p>")),
    "one attribute again": (PAGE, repeated('class="a" ', "<p ", ">Chad supports Mali.</p>")),
    "long attribute": (PAGE, repeated("a ", '<p class="', '">Chad supports Mali.</p>')),
    "long style": (PAGE, repeated("a:b;", '<p style="', '">Chad supports Mali.</p>')),
    "metadata": (PAGE, numbered('<meta name="a{}" content="b">', "<head>", "</head><p>Chad supports Mali.")),
    "titles of a page": (PAGE, repeated("<title>Chad</title>", after="<p>Mali is here.")),
    "first headings": (PAGE, repeated("<h1>Chad</h1>")),
    "table cells": (PAGE, repeated("<td>a</td>", "<table><tr>", "</tr></table>")),
    "table rows of a page": (PAGE, repeated("<tr><td>a<td>b", "<table>", "</table>")),
    "links of a page": (PAGE, numbered('<a href="{}">Chad</a> ')),
    "anchors": (PAGE, numbered('<p id="a{0}"><a href="#a{0}">Chad</a>')),
    "line breaks of a page": (PAGE, repeated("Chad<br>")),
    "comments": (PAGE, repeated("<!-- a -->", after="<p>Chad supports Mali.")),
    "character references": (PAGE, repeated("&amp;", "<p>")),
    "scripts": (PAGE, repeated("<script>a</script>", after="<p>Chad supports Mali.")),
    "linked data": (PAGE, repeated('{"@type":"NewsArticle"},', '<script type="application/ld+json">[',
                                   '{}]</script><p>Chad supports Mali.')),
    "nested linked data": (PAGE, nested('{"a":[', "]}", "1", '<script type="application/ld+json">',
                                        "</script><p>Chad supports Mali.")),
    "spans": (PAGE, repeated("<span>C</span>", "<p>")),
    "numbered lists": (PAGE, repeated("<li>Chad", "<ol>", "</ol>")),
}
