import CMark

/// A tree as cmark made it, and a walk through it. The only file that calls cmark.
///
/// cmark has a safe mode, but that lives in its HTML renderer, which is not used here: what is let
/// through is decided where the tree is built.
@safe
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer
  private let iterator: OpaquePointer

  /// Nil for an empty text, and where memory is short.
  ///
  /// cmark replaces ill-formed UTF-8 with U+FFFD if `isASCII` is false.
  init?(parsing bytes: [UInt8], isASCII: Bool) {
    let options = CMARK_OPT_SOURCEPOS | (isASCII ? 0 : CMARK_OPT_VALIDATE_UTF8)
    let parsed = unsafe bytes.withUnsafeBytes { buffer -> OpaquePointer? in
      guard let start = buffer.baseAddress else { return nil }
      return unsafe cmark_parse_document(
        start.assumingMemoryBound(to: CChar.self), buffer.count, options)
    }
    guard let root = unsafe parsed else { return nil }
    guard let iterator = unsafe cmark_iter_new(root) else {
      unsafe cmark_node_free(root)
      return nil
    }
    unsafe self.root = root
    unsafe self.iterator = iterator
  }

  deinit {
    unsafe cmark_iter_free(iterator)
    unsafe cmark_node_free(root)
  }

  /// The next node that is entered or left; leaves are only entered. The node lives as long as the
  /// tree.
  mutating func next() -> (node: CMarkNode, isEntering: Bool)? {
    let event = unsafe cmark_iter_next(iterator)
    if event == CMARK_EVENT_DONE { return nil }
    guard let node = unsafe cmark_iter_get_node(iterator) else { return nil }
    return (unsafe CMarkNode(pointer: node), event == CMARK_EVENT_ENTER)
  }
}

/// One node of cmark's tree, valid as long as its tree.
@safe
struct CMarkNode: Equatable {
  private let pointer: OpaquePointer

  fileprivate init(pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  static func == (one: CMarkNode, other: CMarkNode) -> Bool {
    unsafe one.pointer == other.pointer
  }

  var kind: NodeKind? {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: nil
    }
  }

  /// Counted from 1.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }

  /// Counted from 1.
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }

  /// Counted from 1, in bytes. For inlines see `InlinePositions`.
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }

  /// Counted from 1, in bytes, the last one of the node.
  var endColumn: Int { Int(unsafe cmark_node_get_end_column(pointer)) }

  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
  var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(unsafe cmark_node_get_list_start(pointer)) }

  var firstChild: CMarkNode? {
    unsafe cmark_node_first_child(pointer).map { unsafe CMarkNode(pointer: $0) }
  }

  var destination: String {
    guard let url = unsafe cmark_node_get_url(pointer) else { return "" }
    return unsafe String(cString: url)
  }

  var title: String {
    guard let title = unsafe cmark_node_get_title(pointer) else { return "" }
    return unsafe String(cString: title)
  }

  /// Appends the node's own text to `text`.
  func appendLiteral(to text: inout [UInt8]) {
    guard let literal = unsafe cmark_node_get_literal(pointer) else { return }
    unsafe append(literal, to: &text)
  }

  /// Appends what stands behind a code block's fence.
  func appendInfo(to text: inout [UInt8]) {
    guard let info = unsafe cmark_node_get_fence_info(pointer) else { return }
    unsafe append(info, to: &text)
  }

  private func append(_ string: UnsafePointer<CChar>, to text: inout [UInt8]) {
    let bytes = unsafe UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    var length = 0
    while unsafe bytes[length] != 0 { length += 1 }
    unsafe text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: length))
  }
}
