internal import JSON

/// The language and the components of a pipeline, according to its `config.cfg`.
package struct PipelineDescription: Hashable, Sendable {
  /// A component in use.
  package struct Step: Hashable, Sendable {
    /// The function.
    package var component: Component
    /// The name of the component in the pipeline, and of its folder.
    package var name: String

    /// A component of that name.
    package init(_ component: Component, name: String? = nil) {
      self.component = component
      self.name = name ?? component.rawValue
    }
  }

  /// The code of the language, such as "en".
  package var language: String
  /// The components in use, each once, in the order in which they process a text.
  package var steps: [Step]

  /// The name of a component in the pipeline; nil if the pipeline has none.
  package func name(of component: Component) -> String? {
    steps.first { $0.component == component }?.name
  }
}

extension PipelineDescription {
  /// Reads the text of a `config.cfg`.
  ///
  /// Components that are disabled, or that do not affect a parse, are left out.
  ///
  /// - Throws: ``ModelError/unsupported(_:_:)`` with the folder, if a component is unknown, missing, duplicated, or before
  ///   one whose output it reads.
  package init(config text: String, of folder: String) throws(ModelError) {
    let config = PipelineConfig(text)
    guard let language = config["nlp.lang"]?.text,
      let names = config["nlp.pipeline"]?.elements?.compactMap(\.text)
    else { throw .unsupported(folder, .malformed("config.cfg")) }
    self.language = language
    let disabled = Set(config["nlp.disabled"]?.elements?.compactMap(\.text) ?? [])
    steps = []
    for name in names where !disabled.contains(name) {
      let factory = config["components.\(name).factory"]?.text ?? name
      if Component.irrelevant.contains(factory) { continue }
      guard let component = Component(rawValue: factory), self.name(of: component) == nil else {
        throw .unsupported(folder, .component(name))
      }
      steps.append(Step(component, name: name))
    }
    for component in Component.required where self.name(of: component) == nil {
      throw .unsupported(folder, .componentMissing(component.rawValue))
    }
    for (place, step) in steps.enumerated() {
      for later in steps[place...] where step.component.sources.contains(later.component) {
        throw .unsupported(folder, .componentOrder(step.name, after: later.name))
      }
    }
  }
}

extension PipelineDescription {
  /// Reads the folder of a pipeline.
  init(folder: String) throws(ModelError) {
    let name = "config.cfg"
    let bytes = try MappedFile.read(folder + "/" + name)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .unsupported(folder, .malformed(name))
    }
    try self.init(config: text, of: folder)
  }

  /// Reads a compiled model.
  init(in file: ModelFile) throws(ModelError) {
    let lines = try file.lines("pipeline")
    let components = lines.dropFirst().compactMap(Component.init)
    guard let language = lines.first, components.count == lines.count - 1 else {
      throw .unsupported(file.path, .section("pipeline"))
    }
    self.init(language: language, steps: components.map { Step($0) })
  }

  /// Adds it to a model file: a line for the language, then one for each component.
  func compile(into writer: inout ModelFileWriter) {
    let lines = [language] + steps.map(\.component.rawValue)
    writer.add("pipeline", text: lines.joined(separator: "\n"))
  }
}
