/// A file that is to be made: what the commands that write hand to the disk.
package struct NewFile: Sendable, Hashable {
  /// In the journal's folder, with `/`.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
