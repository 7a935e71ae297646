/// What is sent to the pages in browsers, as server-sent events
/// (html.spec.whatwg.org/multipage/server-sent-events.html).
package enum PreviewEvent: Sendable, Equatable {
  /// The first thing that a page hears: which state is shown, and the text of the errors, if any.
  case state(revision: String, errors: String?)

  /// The page is to be loaded again, or the one at `open` instead.
  case reload(revision: String, open: String?)

  /// Only stylesheets have changed since the state `from`.
  case styles(revision: String, from: String, sheets: [Sheet])

  /// The journal has errors; the page stays as it is, with this text over it.
  case errors(String)

  /// Nothing, to find out whether anybody is there.
  case heartbeat

  /// A stylesheet by the address under which pages know it, and where it is now.
  package struct Sheet: Sendable, Equatable {
    package let old: String
    package let new: String
  }

  var bytes: [UInt8] { Array(text.utf8) }

  private var text: String {
    switch self {
    case .state(let revision, let errors):
      message("state", [("revision", quoted(revision)), ("errors", errors.map(quoted) ?? "null")])
    case .reload(let revision, let open):
      message("reload", [("revision", quoted(revision)), ("open", open.map(quoted) ?? "null")])
    case .styles(let revision, let from, let sheets):
      message(
        "styles",
        [
          ("revision", quoted(revision)), ("from", quoted(from)),
          (
            "sheets",
            "["
              + sheets.map { "[\(quoted($0.old)),\(quoted($0.new))]" }
              .joined(separator: ",") + "]"
          ),
        ])
    case .errors(let text): message("errors", [("text", quoted(text))])
    case .heartbeat: ":\n\n"
    }
  }
}

private func message(_ name: String, _ fields: [(String, String)]) -> String {
  let data = fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
  return "event: \(name)\ndata: {\(data)}\n\n"
}

/// As JSON (RFC 8259, section 7), on one line.
private func quoted(_ text: String) -> String {
  var bytes = [UInt8(ascii: "\"")]
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
    case 0..<0x20, 0x7F:
      let digits = String(byte, radix: 16)
      bytes += Array(("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
}
