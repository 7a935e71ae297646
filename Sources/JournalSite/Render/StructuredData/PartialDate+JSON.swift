package import FrontMatter
package import Markup

extension PartialDate: JSONWritable {
  /// As much as is known, by ISO 8601.
  package func writeJSON(into output: inout OutputBuffer) {
    output.append("\"")
    output.append(description)
    output.append("\"")
  }
}
