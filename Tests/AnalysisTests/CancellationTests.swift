import Analysis
import Foundation
import Language
import Model
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
}
