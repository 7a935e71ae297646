import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the notes on one output folder lie: `.intertitle/manifest` for `output`, and for any other
/// a file whose name ends in a hash of the folder's.
struct ManifestPlace: Sendable {
  private let folder: String
  private let fileName: String

  /// Relative to the journal's folder where it lies in it, otherwise absolute.
  private let outputName: String

  init(realRoot: String, outputName: String) {
    folder = "\(realRoot)/.intertitle"
    self.outputName = outputName
    if outputName == "output" {
      fileName = "manifest"
    } else {
      let hash = String(decoding: hexadecimal(fnv1a(outputName.utf8)), as: UTF8.self)
      fileName = "manifest-\(hash)"
    }
  }

  /// The notes, or empty ones and why.
  func read() throws(DiskError) -> (Manifest, ManifestFault?) {
    guard let file = OpenFile("\(folder)/\(fileName)", in: AT_FDCWD, flags: O_RDONLY | O_NONBLOCK)
    else {
      if errno == ENOENT { return (.empty, nil) }
      throw .cannot(.open, path: shown, errno: errno)
    }
    guard let facts = file.facts(), facts.isFile else { return (.empty, .garbled) }
    guard let bytes = file.bytes(expecting: Int(facts.st_size)) else {
      throw .cannot(.read, path: shown, errno: errno)
    }
    do throws(ManifestFault) {
      return (try Manifest(text: bytes, ofFolder: outputName), nil)
    } catch {
      return (.empty, error)
    }
  }

  func write(_ manifest: Manifest) throws(DiskError) {
    try makeFolders(folder)
    let temporary = "\(folder)/.intertitle-\(fileName)"
    unlink(temporary)
    guard let file = OpenFile(making: temporary, in: AT_FDCWD) else {
      throw .cannot(.write, path: shown, errno: errno)
    }
    let isWritten = manifest.text(ofFolder: outputName).withUnsafeBytes {
      writeFully(file.descriptor, from: $0)
    }
    guard isWritten, rename(temporary, "\(folder)/\(fileName)") == 0 else {
      let reason = errno
      unlink(temporary)
      throw .cannot(.write, path: shown, errno: reason)
    }
  }

  private var shown: String { ".intertitle/\(fileName)" }
}
