#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SiteWriter {
  /// Puts `bytes` at `path`.
  package func write(_ bytes: [UInt8], to path: String) throws(DiskError) -> WriteOutcome {
    let path = try OutputPath(checking: path)
    let place = try OutputPlace(of: path, in: output, making: true)
    if !place.isNew {
      let found = existing(at: path, in: place.descriptor, ofSize: bytes.count) { descriptor in
        bytes.withUnsafeBytes { isRest(of: descriptor, $0) }
      }
      if found == .same { return .unchanged }
      if found == .different { try refuseIfForeign(path) }
    }
    try replace(path, in: place.descriptor) { descriptor in
      bytes.withUnsafeBytes { writeFully(descriptor, from: $0) }
    }
    return .written
  }

  /// Puts a copy of the file `source`, relative to the journal's folder or absolute, at `path`.
  package func copy(from source: String, to path: String) throws(DiskError) -> WriteOutcome {
    let path = try OutputPath(checking: path)
    let full = source.utf8.first == UInt8(ascii: "/") ? source : "\(realRoot)/\(source)"
    guard let original = OpenFile(full, in: AT_FDCWD, flags: O_RDONLY | O_NONBLOCK),
      let facts = original.facts()
    else { throw .cannot(.open, path: source, errno: errno) }
    guard facts.isFile else { throw .cannot(.copy, path: source, errno: EISDIR) }
    let sourceDescriptor = original.descriptor
    let place = try OutputPlace(of: path, in: output, making: true)
    if !place.isNew {
      let size = Int(facts.st_size)
      let found = existing(at: path, in: place.descriptor, ofSize: size) { descriptor in
        holdSame(descriptor, sourceDescriptor)
      }
      if found == .same { return .unchanged }
      if found == .different { try refuseIfForeign(path) }
    }
    try replace(path, in: place.descriptor) { descriptor in
      lseek(sourceDescriptor, 0, SEEK_SET) == 0 && copyAll(from: sourceDescriptor, to: descriptor)
    }
    return .written
  }

  /// Whether a file with just these bytes lies at `path`: what was foreign for want of notes may then
  /// be taken for ours.
  package func holds(_ bytes: [UInt8], at path: String) -> Bool {
    guard let path = try? OutputPath(checking: path),
      let place = try? OutputPlace(of: path, in: output, making: false)
    else { return false }
    let found = existing(at: path, in: place.descriptor, ofSize: bytes.count) { descriptor in
      bytes.withUnsafeBytes { isRest(of: descriptor, $0) }
    }
    return found == .same
  }

  /// The same for a copy of the file `source`.
  package func holdsCopy(of source: String, at path: String) -> Bool {
    let full = source.utf8.first == UInt8(ascii: "/") ? source : "\(realRoot)/\(source)"
    guard let original = OpenFile(full, in: AT_FDCWD, flags: O_RDONLY | O_NONBLOCK),
      let facts = original.facts(), facts.isFile, let path = try? OutputPath(checking: path),
      let place = try? OutputPlace(of: path, in: output, making: false)
    else { return false }
    let descriptor = original.descriptor
    return existing(at: path, in: place.descriptor, ofSize: Int(facts.st_size)) {
      holdSame($0, descriptor)
    } == .same
  }

  /// What goes wrong where `paths`, of all that are `foreign`, hold other bytes than ours. Where the
  /// rest of them hold just ours, the notes of an earlier build must have been lost.
  package func refusal(of paths: [String], among foreign: [String]) -> DiskError? {
    guard let first = paths.first else { return nil }
    let shown = "\(output.name)/\(first)"
    return paths.count < foreign.count
      ? .notesLost(shown, others: paths.count - 1) : .notOurs(shown)
  }

  private func refuseIfForeign(_ path: OutputPath) throws(DiskError) {
    guard manifest.paths.contains(path.text) else { throw .notOurs("\(output.name)/\(path.text)") }
  }

  /// Writes the file under a name of ours beside its own, then moves it there: whoever reads in the
  /// meantime sees the old bytes or the new ones.
  private func replace(
    _ path: OutputPath, in folder: Int32, filling fill: (Int32) -> Bool
  ) throws(DiskError) {
    let shown = "\(output.name)/\(path.text)"
    let temporary = path.temporaryName
    if let reason = make(temporary, in: folder, filling: fill) {
      throw .cannot(.write, path: shown, errno: reason)
    }
    let status = path.withName(at: path.fileStart) { renameat(folder, temporary, folder, $0) }
    guard status == 0 else {
      let reason = errno
      unlinkat(folder, temporary, 0)
      throw .cannot(.write, path: shown, errno: reason)
    }
  }

  /// Nil, or the `errno` of what went wrong; then nothing is left.
  private func make(
    _ name: [CChar], in folder: Int32, filling fill: (Int32) -> Bool
  ) -> Int32? {
    var made = OpenFile(making: name, in: folder)
    if made == nil, errno == EEXIST {
      // Left by a build that broke off: nobody else uses this name.
      unlinkat(folder, name, 0)
      made = OpenFile(making: name, in: folder)
    }
    guard let file = made else { return errno }
    guard fill(file.descriptor) else {
      let reason = errno
      unlinkat(folder, name, 0)
      return reason
    }
    return nil
  }
}

/// What lies at an output file's address.
private enum ExistingFile {
  case none, same, different
}

/// Compares what lies at `path` by its size, and only then by `isSame`.
private func existing(
  at path: OutputPath, in folder: Int32, ofSize size: Int, isSame: (Int32) -> Bool
) -> ExistingFile {
  let opened = path.withName(at: path.fileStart) {
    openat(folder, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  }
  guard opened >= 0 else { return errno == ENOENT ? .none : .different }
  defer { close(opened) }
  var facts = stat()
  guard fstat(opened, &facts) == 0, facts.isFile, Int(facts.st_size) == size else {
    return .different
  }
  return isSame(opened) ? .same : .different
}

/// Whether the rest of a file of that size is `bytes`.
private func isRest(of descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
  withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
    var offset = 0
    while offset < bytes.count {
      let got = readFully(descriptor, into: buffer)
      guard got > 0, got <= bytes.count - offset, let base = bytes.baseAddress,
        let read = buffer.baseAddress, memcmp(base + offset, read, got) == 0
      else { return false }
      offset += got
    }
    return true
  }
}

/// Whether two files of one size hold the same, from where they stand.
private func holdSame(_ first: Int32, _ second: Int32) -> Bool {
  withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { one in
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { other in
      while true {
        let got = readFully(first, into: one)
        guard got >= 0, readFully(second, into: other) == got else { return false }
        if got == 0 { return true }
        guard let a = one.baseAddress, let b = other.baseAddress, memcmp(a, b, got) == 0 else {
          return false
        }
      }
    }
  }
}

/// Copies from where `source` stands to its end; false with `errno` set.
private func copyAll(from source: Int32, to target: Int32) -> Bool {
  withUnsafeTemporaryAllocation(byteCount: 131_072, alignment: 16) { buffer in
    while true {
      let got = readFully(source, into: buffer)
      if got <= 0 { return got == 0 }
      guard writeFully(target, from: UnsafeRawBufferPointer(rebasing: buffer[..<got])) else {
        return false
      }
    }
  }
}
