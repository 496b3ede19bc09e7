import Configuration
import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

@Suite struct ArticleListTests {
  private static func state(_ keys: String) -> State {
    var other = Fixture.article
    (other.id, other.title, other.date) = ("other", "", PartialDate(year: 2020))
    var state = Fixture.state(articles: [Fixture.article, other])
    Fixture.press(keys, &state)
    return state
  }

  @Test(arguments: [
    ("ol", "Articles, 1 unread"), ("oli", "Articles by title, 1 unread"),
    ("oliiI", "Articles by date, reversed, 1 unread"), ("gnol", "Articles"),
    ("ol/actor:turkey<CR>", "Articles, 1 unread: 1 of 2 /actor:turkey"),
  ])
  func `the title says the order and how many are unread`(keys: String, title: String) {
    check(Self.state(keys).overlays.last?.title.text, title, keys)
  }

  @Test(arguments: [
    ("ol", "A pipeline"), ("olii", "other: A pipeline"), ("olI", "other: A pipeline"),
  ])
  func `articles are sorted, and one without a title shows its first words`(
    keys: String, first: String
  ) {
    let words = Self.state(keys).overlays.last?.shown.first?.lines.first?.text ?? ""
    #expect(words.contains(first), "\(keys): \(words)")
  }

  @Test func `an article that is found later is added behind the others`() {
    var state = Fixture.state()
    var other = Fixture.article
    other.id = "later"
    _ = update(&state, .found(other, unread: 0))
    check(state.articles.map(\.id), ["tanap", "later"])
    check(state.current, 0)
    Fixture.press("gn", &state)
    check(state.current, 1)
  }

  @Test func `the article follows the list if that is set`() {
    var state = Fixture.state("2")
    state.settings[.follow] = "true"
    Fixture.press("j", &state)
    check(state.actor, "turkey")
    check(state.viewport.caret, Fixture.offset(of: "Turkey"))
    check(state.focus, .actors)
  }
}
