extension Dossier {
  /// The dossier with other ids for some of its articles; the new ids must be unused.
  public func renamingArticles(_ names: [Article.ID: Article.ID]) -> Dossier {
    guard !names.isEmpty else { return self }
    return Dossier(
      run: run,
      articles: articles.map { article in
        var article = article
        article.id = names[article.id] ?? article.id
        return article
      }, actors: actors,
      mentions: mentions.map { mention in
        var mention = mention
        mention.article = names[mention.article] ?? mention.article
        return mention
      },
      relations: relations.map { relation in
        var relation = relation
        let id = relation.evidence.article
        relation.evidence.article = names[id] ?? id
        return relation
      }, notes: notes, amendments: amendments)
  }

  /// The dossier of one article: its mentions and relations, and the actors that they refer to.
  public func part(of id: Article.ID) -> Dossier {
    let mentions = mentions.filter { $0.article == id }
    let relations = relations.filter { $0.evidence.article == id }
    var named = Set(mentions.map(\.actor))
    for relation in relations {
      named.formUnion([relation.source, relation.target])
      named.formUnion([relation.attribution, relation.place].compactMap(\.self))
    }
    return Dossier(
      run: run, articles: articles.filter { $0.id == id },
      actors: actors.filter { named.contains($0.id) }, mentions: mentions, relations: relations,
      notes: notes, amendments: amendments)
  }
}
