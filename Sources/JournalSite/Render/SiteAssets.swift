/// Where the files of the theme are that pages ask for, as addresses from the root of the site.
package struct SiteAssets: Sendable {
  let stylesheet: String

  /// What plays videos and recordings where they stand.
  let player: String

  /// The journal's own `favicon.ico` or `favicon.svg`, or the theme's.
  let icon: String

  init(of theme: ThemeFiles, _ plan: SitePlan) {
    stylesheet = plan.addresses.asset(theme.stylesheetName)
    player = plan.addresses.asset(theme.playerName)
    let own = ["/favicon.svg", "/favicon.ico"].first { address in
      plan.files.contains { $0.address == address }
    }
    icon = own ?? plan.addresses.asset("icon.svg")
  }
}
