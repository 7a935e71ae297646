package import Diagnostics

/// The files of a theme by name (`article.html`, `blocks/still.html`): the built-in ones, and those
/// of the journal that lie over them.
package struct TemplateSources: Sendable {
  package let theme: [String: SourceText]
  package let overlay: [String: SourceText]

  package init(theme: [String: SourceText], overlay: [String: SourceText] = [:]) {
    self.theme = theme
    self.overlay = overlay
  }

  /// The names in both, each once, in alphabetical order.
  package var names: [String] {
    Set(theme.keys).union(overlay.keys).sorted()
  }
}
