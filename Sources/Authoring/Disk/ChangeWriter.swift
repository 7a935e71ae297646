import Diagnostics
package import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes a change of a journal's files on the disk.
package struct ChangeWriter: Sendable {
  package let root: String

  package init(in root: String) {
    self.root = root
  }

  /// What went wrong after some of it was done.
  package struct Failure: Error, Sendable {
    package let fault: AuthoringFault

    /// What is done, as paths and `old → new`; empty where nothing was changed.
    package let done: [String]
  }

  /// Every new text is first written beside its file, and only when all are there do they take their
  /// places, one after the other; then files and folders get their new names. Where one of them is not
  /// what it was when it was read, nothing is changed.
  package func make(_ change: JournalChange, in tree: SourceTree) throws(Failure) {
    var prepared: [(temporary: String, path: String, shown: String)] = []
    var done: [String] = []
    let changed = change.changedTexts(of: tree)
    do throws(AuthoringFault) {
      try refuseToOverwrite(change)
      try refuseReadOnly(changed)
      for text in changed {
        let path = try target(of: text.path)
        let temporary = path + ".intertitle-new"
        try write(text.bytes, to: temporary, like: path, shown: text.path + ".intertitle-new")
        prepared.append((temporary, path, text.path))
      }
      // Somebody may have saved a file while the change waited for a yes.
      try refuseWhatChanged(changed, tree)
      for file in prepared {
        if systemRename(file.temporary, file.path) != 0 {
          throw .disk(.cannot(.write, path: file.shown, errno: errno))
        }
        done.append(file.shown)
      }
      for entry in change.renames {
        if systemRename("\(root)/\(entry.old)", "\(root)/\(entry.new)") != 0 {
          throw .disk(.cannot(.rename, path: entry.old, errno: errno))
        }
        done.append("\(entry.old) → \(entry.new)")
      }
    } catch {
      for file in prepared { unlink(file.temporary) }
      throw Failure(fault: error, done: done)
    }
  }

  private func refuseToOverwrite(_ change: JournalChange) throws(AuthoringFault) {
    for entry in change.renames {
      var facts = stat()
      if lstat("\(root)/\(entry.new)", &facts) == 0 {
        throw .disk(.cannot(.rename, path: entry.old, errno: EEXIST))
      }
    }
  }

  /// A file is replaced by a new one, which only its folder could forbid: what its mode says is asked
  /// for. By the bits, too, since nothing is forbidden to the superuser.
  private func refuseReadOnly(_ changed: [SourceText]) throws(AuthoringFault) {
    var readOnly: [String] = []
    for text in changed {
      let path = try target(of: text.path)
      var facts = stat()
      if stat(path, &facts) == 0, facts.st_mode & 0o222 == 0 || access(path, W_OK) != 0 {
        readOnly.append(text.path)
      }
    }
    if !readOnly.isEmpty { throw .readOnly(readOnly) }
  }

  private func refuseWhatChanged(
    _ changed: [SourceText], _ tree: SourceTree
  ) throws(AuthoringFault) {
    let paths = Set(changed.map(\.path))
    for text in tree.texts where paths.contains(text.path) {
      let path = try target(of: text.path)
      let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw .disk(.cannot(.open, path: text.path, errno: errno))
      }
      let isSame = holds(descriptor, text.bytes)
      close(descriptor)
      if !isSame { throw .changedMeanwhile(text.path) }
    }
  }

  /// A link stays one: what it leads to is written.
  private func target(of path: String) throws(AuthoringFault) -> String {
    guard let real = realPath(of: "\(root)/\(path)") else {
      throw .disk(.cannot(.open, path: path, errno: errno))
    }
    return real
  }

  private func write(
    _ bytes: [UInt8], to path: String, like original: String, shown: String
  ) throws(AuthoringFault) {
    var facts = stat()
    let mode = stat(original, &facts) == 0 ? facts.st_mode & 0o777 : 0o666
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .disk(.cannot(.write, path: shown, errno: errno)) }
    let reason = fill(descriptor, with: bytes)
    let closing = close(descriptor) == 0 ? nil : errno
    if let reason = reason ?? closing {
      unlink(path)
      throw .disk(.cannot(.write, path: shown, errno: reason))
    }
  }
}

/// Whether an open file holds these bytes and no more; one that cannot be read does not.
private func holds(_ descriptor: Int32, _ expected: [UInt8]) -> Bool {
  var rest = expected[...]
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return count == 0 && rest.isEmpty }
    guard rest.starts(with: buffer[..<count]) else { return false }
    rest = rest.dropFirst(count)
  }
}

/// `rename(2)`, under a name that no method has.
private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
