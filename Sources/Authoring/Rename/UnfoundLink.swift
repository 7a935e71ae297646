package import Diagnostics

/// A link that has to change, and whose address stands nowhere as it is read.
package struct UnfoundLink: Sendable {
  package let path: String

  /// Where the link begins.
  package let position: SourcePosition

  /// As it is read.
  package let destination: String
}
