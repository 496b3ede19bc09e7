import Engine

/// The recogniser of names that runs in place of a model's own.
enum RecogniserLocation {
  /// The name of its file, beside the model for which it was made.
  private static let name = "md.names"

  /// Which recogniser to use.
  enum Choice: String, CaseIterable {
    /// The one that was trained on, if the model is the one for which it was made.
    case trained
    /// The model's own.
    case plain
  }

  /// Returns the file of the recogniser: that of the checkout in which the program was built, or the
  /// one installed with the program, for this user or on the machine; nil if there is none.
  static func find() -> String? {
    let roots = FileSystem.besideProgram("").map { String($0.dropLast()) }
    if let root = roots.first(where: PackLocation.isCheckout) {
      let path = "\(root)/\(Pipeline.recogniserInCheckout)"
      return FileSystem.isReadable(path) ? path : nil
    }
    let folders =
      FileSystem.besideProgram("share") + [ModelLocation.dataHome] + BaseFolder.shared
    return folders.map { "\($0)/entente/models/\(name)" }.first(where: FileSystem.isReadable)
  }

  /// Opens a model with the recogniser that was made for it, or with its own if there is none.
  ///
  /// - Throws: ``Failure/model(_:)`` if the recogniser is damaged.
  static func open(model path: String) throws(Failure) -> Pipeline {
    guard let recogniser = find() else {
      if path.hasSuffix("/md.entente") {
        Output.tell(
          "the recogniser of names \(name) is missing, so that fewer names are found; run `make model` in Entente's folder"
        )
      }
      return try plain(model: path)
    }
    try ModelIntegrity.check(recogniser)
    do throws(ModelError) {
      return try Pipeline(opening: path, recogniser: recogniser)
    } catch {
      if error == .unsupported(recogniser, .otherModel) { return try plain(model: path) }
      throw .model(error)
    }
  }

  /// Opens a model with its own recogniser.
  static func plain(model path: String) throws(Failure) -> Pipeline {
    do throws(ModelError) {
      return try Pipeline(opening: path)
    } catch {
      throw .model(error)
    }
  }
}

extension Invocation {
  /// The recogniser to use: the one named, or else the trained one, but for `parse`, which shows the
  /// model as it is.
  ///
  /// - Throws: ``Failure/usage(_:)`` if the option names none.
  func recogniser() throws(Failure) -> RecogniserLocation.Choice {
    guard let name = options[.names] else { return command == .parse ? .plain : .trained }
    guard let choice = RecogniserLocation.Choice(rawValue: name) else {
      throw .usage(.unknownValue(.names, name))
    }
    return choice
  }
}
