import CXML2

/// A web page as a tree, in the order of the source.
///
/// Only this file uses libxml2; the rest of the program sees values.
struct Page {
  /// An element or a piece of text.
  struct Node {
    /// The element's name in lower case; empty for text.
    var name: String
    /// The characters of a piece of text, with the entities resolved.
    var text: String
    /// The attributes, by name.
    var attributes: [String: String]
    /// The index of the element around it; its own for the first.
    var parent: Int
    /// The index after its last descendant.
    var end: Int
    /// The line of the source that it begins on, from 1.
    var line: Int

    /// Whether it is text rather than an element.
    var isText: Bool { name.isEmpty }
  }

  /// The nodes; an element comes before its descendants.
  private(set) var nodes: [Node] = []
  /// The number of bytes of text before each node, and in the whole page.
  private(set) var textBefore = [0]

  /// The tree of a page's source, repaired as browsers do; empty if there is none.
  init(_ source: String) {
    var source = source.withFewAttributes
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | XML_PARSE_HUGE.rawValue
    let document = source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { buffer in
        htmlReadMemory(
          buffer.baseAddress, Int32(clamping: buffer.count), nil, "UTF-8",
          Int32(bitPattern: options))
      }
    }
    guard let document else { return }
    defer { xmlFreeDoc(document) }
    if let root = xmlDocGetRootElement(document) { read(root) }
    textBefore.reserveCapacity(nodes.count + 1)
    for node in nodes { textBefore.append((textBefore.last ?? 0) + node.text.utf8.count) }
  }

  /// Walks the tree without recursion, because pages may be nested to any depth.
  private mutating func read(_ root: xmlNodePtr) {
    var current = root
    var open: [Int] = []
    while true {
      if let node = node(current, parent: open.last ?? nodes.count) {
        nodes.append(node)
        if let child = current.pointee.children, !node.isText {
          open.append(nodes.count - 1)
          current = child
          continue
        }
      }
      while current.pointee.next == nil || current == root {
        guard current != root, let parent = current.pointee.parent, let index = open.popLast()
        else { return }
        nodes[index].end = nodes.count
        current = parent
      }
      if let next = current.pointee.next { current = next }
    }
  }

  private func node(_ pointer: xmlNodePtr, parent: Int) -> Node? {
    let line = max(1, Int(xmlGetLineNo(pointer)))
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE:
      let name = pointer.pointee.name.map { String(cString: $0).lowercased() } ?? "?"
      return Node(
        name: name, text: "", attributes: attributes(of: pointer), parent: parent,
        end: nodes.count + 1, line: line)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = pointer.pointee.content else { return nil }
      return Node(
        name: "", text: String(cString: content), attributes: [:], parent: parent,
        end: nodes.count + 1, line: line)
    default: return nil
    }
  }

  private func attributes(of pointer: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var next = pointer.pointee.properties
    while let attribute = next {
      if let name = attribute.pointee.name {
        let value = attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
        attributes[String(cString: name).lowercased()] = value
      }
      next = attribute.pointee.next
    }
    return attributes
  }
}
