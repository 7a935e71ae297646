/// What can be wrong with an address that a template writes out.
package enum TemplateAddressFault: Sendable {
  /// An address from the root of the site; `nearest` as they would be typed in its place.
  case unknown(String, nearest: [String])

  /// The page is not there yet, or not any more.
  case unpublished(String)

  /// An address of the site, typed as if the site lay at the root of its host; `right` is how to
  /// write it.
  case besideSite(String, base: String, right: String)
}

extension TemplateAddressFault {
  var id: String {
    switch self {
    case .unknown, .besideSite: "unknown-address"
    case .unpublished: "unpublished"
    }
  }

  var message: String {
    switch self {
    case .unknown(let address, _): "no page or file “\(address)” on this site"
    case .unpublished(let address): "the page “\(address)” is not published"
    case .besideSite(let address, let base, _):
      "“\(address)” leads out of the site, which lies below \(base)/"
    }
  }

  var help: String? {
    switch self {
    case .unknown(let address, _) where Self.isOfStylesheet(address):
      "the address of the stylesheet is {{ site.stylesheet }}; journal.css is a part of it"
    case .unknown(let address, let nearest):
      JournalProblem.didYouMean(nearest)
        ?? (FoundFile.fileExtension(of: address).isEmpty ? nil : Self.howToAdd(address))
    case .unpublished:
      "until then the link leads nowhere: let {% if %} ask whether there is something to show"
    case .besideSite(_, _, let right): "write \(right)"
    }
  }

  private static func isOfStylesheet(_ address: String) -> Bool {
    address.hasSuffix("/theme.css") || address.hasSuffix("/journal.css")
  }

  private static func howToAdd(_ address: String) -> String {
    address.hasPrefix("/assets/")
      ? "put the file into templates/assets/" : "put the file there: content/files\(address)"
  }
}
