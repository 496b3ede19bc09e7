import Analysis
import Engine
import Grammar
import Relations
import Kernels
import Knowledge
import Model
import Parses

/// The number of tokens a second that each stage of the engine processes.
struct StageSpeeds {
  private let models: PipelineModels
  private let recognition: (vectors: Tok2Vec, model: EntityModel)
  private let pipeline: Pipeline
  private let kernels: Kernels
  private let texts: [String]
  private let resources: Resources

  init(
    path: String, instructions: Instructions, texts: [String], resources: Resources
  ) throws(ModelError) {
    let file = try ModelFile(opening: path)
    let recogniser = try? RecogniserFile(opening: Pipeline.recogniserInCheckout, for: file)
    models = try PipelineModels(file, recogniser: recogniser)
    guard let recognition = models.recogniser else {
      throw .unsupported(path, .componentMissing(Component.recogniser.rawValue))
    }
    self.recognition = recognition
    pipeline = try Pipeline(
      opening: path, recogniser: recogniser == nil ? nil : Pipeline.recogniserInCheckout,
      instructions: instructions)
    kernels = Kernels(instructions)
    self.texts = texts
    self.resources = resources
  }

  func figures() -> [Figure] {
    var tokenizer = Tokenizer(models.tokenizerRules, models.vocabulary)
    let tokenized = texts.map { tokenizer.tokenize($0) }
    let count = Double(tokenized.map(\.pieces.count).reduce(0, +))
    func figure(_ stage: String, _ seconds: Double) -> Figure {
      Figure(name: stage, value: count / seconds, unit: "tokens/s")
    }

    let cutting = Clock.median { for text in texts { _ = tokenizer.tokenize(text) } }
    let embedding =
      embed(models.tok2vec, tokenized, tokenizer.lexicon)
      + embed(recognition.vectors, tokenized, tokenizer.lexicon)
    let encodings = [models.tok2vec, recognition.vectors].map {
      encode($0, tokenized, tokenizer.lexicon)
    }

    var grammarian = GrammarReader(
      models.tok2vec, models.tagger, models.parser, kernels: kernels)
    let tagging = tag(grammarian, tokenized, tokenizer.lexicon)
    var grammars: [GrammarReader.Grammar] = []
    let grammar = Clock.median {
      grammars = tokenized.map { text in
        text.pieces.withUnsafeBufferPointer { grammarian.read($0, tokenizer.lexicon) }
      }
    }
    var recogniser = EntityReader(recognition.vectors, recognition.model, kernels: kernels)
    let names = Clock.median {
      for (text, grammar) in zip(tokenized, grammars) {
        _ = text.pieces.withUnsafeBufferPointer {
          recogniser.read($0, tokenizer.lexicon, startsSentence: grammar.tree.startsSentence)
        }
      }
    }
    var annotator = Annotator(
      models.ruler, models.lemmatizer, tags: models.tagger.tags,
      dependencies: models.parser.labels)
    let annotation = Clock.median {
      for (text, grammar) in zip(tokenized, grammars) {
        _ = annotator.read(
          text, tags: grammar.tags, dependencies: grammar.tree.labels, lexicon: tokenizer.lexicon)
      }
    }
    let parse = Clock.median { for text in texts { _ = pipeline.parse(text) } }
    let analyst = Analyst(pipeline: pipeline, resources: resources)
    let articles = texts.map { Article(id: "", text: $0) }
    let (actors, relations) = analyse(articles, analyst)
    let analysis = Clock.median { for article in articles { _ = analyst.dossier(of: article) } }
    return [
      figure("tokenize", cutting), figure("embed", embedding),
      figure("encode", encodings[0] + encodings[1] - embedding),
      figure("tag", tagging), figure("parse", grammar - encodings[0] - tagging),
      figure("entities", names - encodings[1]), figure("lemmas", annotation),
      figure("all of these: entente parse", parse), figure("actors", actors),
      figure("relations", relations), figure("all of these: entente export", analysis),
    ]
  }

  /// Measures the time for actors and mentions, and that for relations, in parsed articles.
  private func analyse(_ articles: [Article], _ analyst: Analyst) -> (Double, Double) {
    let (lexicon, knowledge) = (resources.lexicon, resources.knowledge)
    let trees = articles.map { ($0, Syntax(analyst.parse($0), lexicon: lexicon)) }
    let actors = Clock.median {
      for (article, syntax) in trees {
        _ = Analyst.cast(
          of: article, syntax: Syntax(syntax.parse, lexicon: lexicon), with: resources)
      }
    }
    let read = trees.map { ($0, $1, Analyst.cast(of: $0, syntax: $1, with: resources)) }
    let relations = Clock.median {
      for (article, syntax, found) in read {
        _ = Coder.relations(
          in: article, syntax: syntax, cast: found.cast, quotations: found.quotations,
          borders: knowledge.borders,
          homes: HomeCountries(
            of: found.cast, relations: [], syntax: syntax, knowledge: knowledge
          ).codes, book: resources.codebook, pairs: resources.pairs, vectors: pipeline)
      }
    }
    return (actors, relations)
  }

  /// Measures the time for tagging all texts, given their vectors.
  private func tag(
    _ grammarian: borrowing GrammarReader, _ texts: [TokenizedText], _ lexicon: borrowing Lexicon
  ) -> Double {
    var encoder = Encoder(models.tok2vec, kernels: kernels)
    var tags: [UInt16] = []
    return Clock.medianMeasured {
      var seconds = 0.0
      for text in texts {
        tags.removeAll(keepingCapacity: true)
        batches(of: text) { batch, pieces in
          let vectors = encoder.encode(batch, of: pieces, lexicon)
          seconds += Clock.processorTime {
            grammarian.tag(vectors, count: batch.count, into: &tags)
          }
        }
      }
      return seconds
    }
  }

  /// Measures the time for the embeddings of all texts.
  private func embed(
    _ tok2vec: Tok2Vec, _ texts: [TokenizedText], _ lexicon: borrowing Lexicon
  ) -> Double {
    var encoder = Encoder(tok2vec, kernels: kernels)
    return Clock.median {
      for text in texts {
        batches(of: text) { encoder.embed($0, of: $1, lexicon) }
      }
    }
  }

  /// Measures the time for the vectors of all texts, including embeddings.
  private func encode(
    _ tok2vec: Tok2Vec, _ texts: [TokenizedText], _ lexicon: borrowing Lexicon
  ) -> Double {
    var encoder = Encoder(tok2vec, kernels: kernels)
    return Clock.median {
      for text in texts {
        batches(of: text) { _ = encoder.encode($0, of: $1, lexicon) }
      }
    }
  }

  /// Divides a text into the encoder's batches.
  private func batches(
    of text: TokenizedText,
    _ body: (Range<Int>, UnsafeBufferPointer<TokenizedText.Piece>) -> Void
  ) {
    text.pieces.withUnsafeBufferPointer { pieces in
      for first in stride(from: 0, to: pieces.count, by: Encoder.batch) {
        body(first..<min(first + Encoder.batch, pieces.count), pieces)
      }
    }
  }
}
