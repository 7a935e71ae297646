#if os(Linux)
  import Glibc

  /// What inotify(7) says of a journal's folder and those in it.
  ///
  /// Folders are watched, not files: a file that is moved into the place of another is another file.
  struct FolderNotifications: Sendable {
    let descriptor: Int32
    private let root: String

    /// The folders of a watch, by their paths: several where links lead to one.
    private var folders: [Int32: [String]] = [:]
    private let owner: Owner

    /// Closes the descriptor when nobody reads it any more.
    private final class Owner: Sendable {
      let descriptor: Int32
      init(_ descriptor: Int32) { self.descriptor = descriptor }
      deinit { close(descriptor) }
    }

    /// Nil where the system has no watches to give.
    init?(of root: String) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      owner = Owner(descriptor)
      self.root = root
      guard watch("") else { return nil }
      for folder in WatchedPlaces.folders where !watchAll(in: folder) { return nil }
    }

    enum Reading {
      case read, outOfWatches, folderGone
    }

    /// Adds all that has been noted so far.
    mutating func read(into changes: inout Changes) -> Reading {
      let buffer = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, used in
        used = max(Glibc.read(descriptor, buffer.baseAddress, buffer.count), 0)
      }
      for event in InotifyEvent.events(in: buffer) {
        let reading = note(event, in: &changes)
        if reading != .read { return reading }
      }
      return .read
    }

    private mutating func note(_ event: InotifyEvent, in changes: inout Changes) -> Reading {
      if event.has(IN_Q_OVERFLOW) {
        changes.isWhole = true
        return watchEverything() ? .read : .outOfWatches
      }
      guard let places = folders[event.watch] else { return .read }
      if event.has(IN_IGNORED) { folders[event.watch] = nil }
      if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) || event.has(IN_UNMOUNT) {
        return places.contains("") ? .folderGone : .read
      }
      guard let name = event.name else { return .read }
      for folder in places where !WatchedPlaces.ignores(name, in: folder) {
        let path = path(of: name, in: folder)
        if event.has(IN_ISDIR) {
          guard noteFolder(at: path, event, in: &changes) else { return .outOfWatches }
        } else if !folder.isEmpty {
          guard noteFile(at: path, event, in: &changes) else { return .outOfWatches }
        } else if !event.has(IN_ATTRIB) {
          // A link in the place of a folder of ours.
          changes.isWhole = true
          if !watchAll(in: path) { return .outOfWatches }
        }
      }
      return .read
    }

    /// False where there are no watches left.
    private mutating func noteFolder(
      at path: String, _ event: InotifyEvent, in changes: inout Changes
    ) -> Bool {
      if event.has(IN_ATTRIB) {
        // Perhaps it can be read now.
        changes.isWhole = true
        return watchAll(in: path)
      }
      guard !event.has(IN_CLOSE_WRITE) else { return true }
      changes.isWhole = true
      if event.has(IN_MOVED_FROM) || event.has(IN_DELETE) {
        forget(path)
        return true
      }
      return watchAll(in: path)
    }

    /// False where there are no watches left.
    private mutating func noteFile(
      at path: String, _ event: InotifyEvent, in changes: inout Changes
    ) -> Bool {
      guard event.has(IN_CREATE) else {
        changes.paths.insert(path)
        return true
      }
      // A new file is waited for until whoever writes it is done. A link is done when it is made.
      guard let entry = FolderEntry(path, in: root) else { return true }
      if entry.isLink {
        changes.isWhole = true
        return !entry.isFolder || watchAll(in: path)
      }
      if entry.identity.linkCount > 1 { changes.paths.insert(path) }
      return true
    }

    private mutating func watchEverything() -> Bool {
      WatchedPlaces.folders.allSatisfy { watchAll(in: $0) }
    }

    /// Watches a folder and all in it; false where there are no watches left.
    private mutating func watchAll(in folder: String) -> Bool {
      var isEnough = true
      walk(folder, of: root) { entry in
        // Before it is listed, so that what is made in it meanwhile is seen in one way or the other.
        if entry.isFolder, isEnough { isEnough = watch(entry.path) }
        return isEnough
      }
      return isEnough
    }

    /// False where there are no watches left; a folder that has gone is no fault.
    private mutating func watch(_ folder: String) -> Bool {
      let watch = inotify_add_watch(
        descriptor, folder.isEmpty ? root : "\(root)/\(folder)", Self.mask)
      guard watch >= 0 else { return errno != ENOSPC && errno != ENOMEM }
      if folders[watch]?.contains(folder) != true { folders[watch, default: []].append(folder) }
      return true
    }

    /// A folder that was moved away keeps its watch, by a path that is not its own any more.
    private mutating func forget(_ folder: String) {
      for (watch, places) in folders {
        let left = places.filter { $0 != folder && !$0.hasPrefix(folder + "/") }
        if left.count == places.count { continue }
        folders[watch] = left.isEmpty ? nil : left
        if left.isEmpty { inotify_rm_watch(descriptor, watch) }
      }
    }

    private static let mask: UInt32 = [
      IN_CLOSE_WRITE, IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO, IN_ATTRIB, IN_DELETE_SELF,
      IN_MOVE_SELF, IN_ONLYDIR,
    ].reduce(0) { $0 | UInt32($1) }
  }
#endif
