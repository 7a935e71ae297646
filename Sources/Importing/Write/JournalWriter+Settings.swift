import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension JournalWriter {
  /// Puts the settings with what was added to them in the place of those that were read. Where they have
  /// changed since, nothing is written, and that is an error.
  func replaceSettings(_ change: SettingsChange) throws(DiskError) {
    let shown = "\(root)/\(JournalConfiguration.path)"
    // A link stays one: what it leads to is written.
    guard let resolved = realpath(shown, nil) else {
      throw .cannot(.open, path: shown, errno: errno)
    }
    defer { free(resolved) }
    let place = String(cString: resolved)
    guard try bytes(of: place) == change.old else {
      throw .cannot(.write, path: shown, errno: EBUSY)
    }
    var facts = stat()
    let mode = stat(place, &facts) == 0 ? facts.st_mode & 0o777 : 0o666
    let temporary = "\(place).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .cannot(.write, path: shown, errno: errno) }
    var reason = write(change.new, to: descriptor)
    if close(descriptor) != 0, reason == 0 { reason = errno }
    if reason == 0, rename(temporary, place) != 0 { reason = errno }
    if reason != 0 {
      unlink(temporary)
      throw .cannot(.write, path: shown, errno: reason)
    }
  }

  private func bytes(of path: String) throws(DiskError) -> [UInt8] {
    let chunks = try ByteChunks(reading: path)
    var bytes: [UInt8] = []
    while true {
      let part = try chunks.next()
      if part.isEmpty { return bytes }
      bytes += part
    }
  }
}
