import JournalSite

/// What is shown at the moment, and the pages that listen: the one thing that all tasks share.
actor LiveJournal {
  /// The last site without errors; nil before there was one.
  private(set) var shown: ShownSite?

  /// What is wrong, as the terminal prints it; nil where nothing is.
  private(set) var errors: String?

  private let run: String
  private var count = 0
  private var listeners: [Int: PageListener] = [:]
  private var lastListener = 0

  /// `run` tells this run of the program from others, to the pages that outlive it.
  init(run: String) {
    self.run = run
  }

  /// Names the state that is shown.
  var revision: String { shown?.revision ?? "\(run)-0" }

  /// The name of the next state.
  func nextRevision() -> String {
    count += 1
    return "\(run)-\(count)"
  }

  /// Shows a new site, of which only the stylesheets are not as they were if `sheets` are given.
  func show(_ new: ShownSite, open: String?, sheets: [PreviewEvent.Sheet] = []) {
    let old = revision
    let areStylesOnly = !sheets.isEmpty && errors == nil && shown != nil
    shown = new
    errors = nil
    send(
      areStylesOnly
        ? .styles(revision: new.revision, from: old, sheets: sheets)
        : .reload(revision: new.revision, open: open))
  }

  /// Leaves the last good site in its place, with this text over it.
  func show(errors text: String) {
    errors = text
    send(.errors(text))
  }

  /// All that happens from now on, after how things are.
  func listen() -> PageListener {
    let listener = PageListener()
    lastListener += 1
    listeners[lastListener] = listener
    _ = listener.hear(.state(revision: revision, errors: errors))
    return listener
  }

  /// Sends an event to all pages; those that have gone are forgotten.
  func send(_ event: PreviewEvent) {
    listeners = listeners.filter { $0.value.hear(event) }
  }

  /// How many pages listen, as far as is known.
  var listenerCount: Int { listeners.count }
}
