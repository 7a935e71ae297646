/// A node's place in its document; of no meaning in another document.
///
/// Stays the same while the document is edited: a removed node keeps its number and is in no tree.
package struct NodeID: Sendable, Hashable, Comparable {
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The document itself: the only node without a parent besides notes and removed nodes.
  package static let document = NodeID(rawValue: 0)

  package static func < (one: NodeID, other: NodeID) -> Bool { one.rawValue < other.rawValue }

  var index: Int { Int(rawValue) }

  /// What stands for no node where four bytes have to do.
  static let none = NodeID(rawValue: -1)

  var optional: NodeID? { rawValue < 0 ? nil : self }
}
