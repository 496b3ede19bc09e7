import Analysis
import Grammar
import Foundation
import Model
import Parses
import Support
import Testing

@Suite struct CancellationTests {
  private static let text = "Iran rejected the offer. Oman praised Iran."

  @Test func `an analysis that nobody cancels is whole`() throws {
    let analyst = try Read.analyst()
    let article = Article(id: "one", text: Self.text)
    check(analyst.dossier(of: article, unless: Cancellation()), analyst.dossier(of: article))
  }

  @Test func `an analysis that was cancelled gives no dossier`() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    let found = try Read.analyst().dossier(
      of: Article(id: "one", text: Self.text), unless: cancellation)
    #expect(found == nil)
  }

  @Test func `an analysis cancelled under way leaves the rest undone`() throws {
    let analyst = try Read.analyst()
    let text = String(repeating: Self.text + " ", count: 4000)
    let cancellation = Cancellation()
    // A thread of its own: the analysis keeps the one that the test runs on.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.02)
      cancellation.cancel()
    }
    let found = analyst.dossier(of: Article(id: "long", text: text), unless: cancellation)
    #expect(found == nil)
  }

  @Test func `wherever an analysis is cancelled, nothing comes of it`() throws {
    let analyst = try Read.analyst()
    let text =
      "On 9 May 2020 Iran's foreign minister Mohammad Javad Zarif met rebels in Ankara. “We reject "
      + "the offer of $20 million,” he said. The African Union (AU) praised Turkey, which had sent "
      + "troops to Libya, and its soldiers left Tripoli."
    let article = Article(id: "one", text: text)
    let whole = analyst.dossier(of: article)
    let most = 1_000_000
    let counting = Cancellation(afterLooks: most)
    check(analyst.dossier(of: article, unless: counting), whole)
    let looks = most - counting.looksLeft
    for step in 0..<200 {
      let count = looks * step / 200
      let found = analyst.dossier(of: article, unless: Cancellation(afterLooks: count))
      #expect(found == nil, "after \(count) of \(looks) looks")
    }
    check(analyst.dossier(of: article, unless: Cancellation(afterLooks: looks + 1)), whole)
  }
}
