#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `.intertitle/pictures`, where variants are kept from build to build under the hash of what they
/// were made of. As long as it is open, other builds of the journal wait for it.
final class VariantFolder: Sendable {
  static let path = ".intertitle/pictures"

  private let folder: OpenFile

  /// The journal's folder, without symbolic links.
  private let realRoot: String

  /// Opens the folder, and makes it where it is missing.
  init(of realRoot: String) throws(DiskError) {
    let path = "\(realRoot)/\(Self.path)"
    try makeFolders(path)
    guard let folder = OpenFile(path, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY) else {
      throw .cannot(.open, path: Self.path, errno: errno)
    }
    while flock(folder.descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .cannot(.open, path: Self.path, errno: errno) }
    }
    self.folder = folder
    self.realRoot = realRoot
  }

  static func exists(in realRoot: String) -> Bool {
    var facts = stat()
    return stat("\(realRoot)/\(path)", &facts) == 0
  }
}

extension VariantFolder {
  private static let notesName = "notes"

  /// Empty where there are none, or they are of no use: then all pictures are read again.
  func notes() -> VariantNotes {
    guard
      let file = OpenFile(
        Self.notesName, in: folder.descriptor, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW),
      let facts = file.facts(), facts.isFile, let text = file.bytes(expecting: Int(facts.st_size))
    else { return VariantNotes([]) }
    return VariantNotes(text: text, written: FileIdentity(facts).modified)
  }

  func write(_ notes: VariantNotes) throws(DiskError) {
    let isWritten = place(Self.notesName) { file in
      notes.text.withUnsafeBytes { writeFully(file, from: $0) }
    }
    guard isWritten else {
      throw .cannot(.write, path: "\(Self.path)/\(Self.notesName)", errno: errno)
    }
  }

  /// The picture at `path` in the journal's folder, as it lies there now; nil where it is gone or
  /// cannot be read: to copy it will say so.
  func entry(of path: String, in notes: VariantNotes) -> VariantNotes.Entry? {
    guard let file = open(path), let facts = file.facts(), facts.isFile else { return nil }
    let identity = FileIdentity(facts)
    if let hash = notes.hash(of: identity, at: path) {
      return VariantNotes.Entry(path: path, hash: hash, identity: identity)
    }
    return hash(of: file).map { VariantNotes.Entry(path: path, hash: $0, identity: identity) }
  }

  private func open(_ path: String) -> OpenFile? {
    OpenFile("\(realRoot)/\(path)", in: AT_FDCWD, flags: O_RDONLY | O_NONBLOCK)
  }

  private func hash(of file: borrowing OpenFile) -> String? {
    var hash = SHA256()
    Array(VariantRecipe.text.utf8).withUnsafeBytes { hash.add($0) }
    let descriptor = file.descriptor
    let isRead = withUnsafeTemporaryAllocation(byteCount: 131_072, alignment: 16) { buffer in
      while true {
        let got = readFully(descriptor, into: buffer)
        if got <= 0 { return got == 0 }
        hash.add(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
      }
    }
    return isRead ? hash.hexadecimal() : nil
  }
}

extension VariantFolder {
  /// How many bytes the variant has of a picture with this header; nil where there is none, or what
  /// lies there cannot be it.
  func byteCount(of variant: PictureVariant, for header: PictureHeader) -> Int? {
    byteCount(ofFile: variant.name, width: variant.width, for: header)
  }

  /// Makes a variant and returns how many bytes it has; nil where that failed.
  func make(
    _ variant: PictureVariant, of picture: PictureFile, with make: VariantMaker
  ) -> Int? {
    guard let header = picture.header, let source = open(picture.path) else { return nil }
    let request = source.descriptor
    let isMade = place(
      variant.name,
      filling: { target in
        make(VariantRequest(source: request, target: target, width: variant.width))
      },
      accepting: { name in
        self.byteCount(ofFile: name, width: variant.width, for: header) != nil
      })
    _ = consume source
    return isMade ? byteCount(of: variant, for: header) : nil
  }

  /// The program may have been another one than we think, or have met an empty disk: what it wrote has
  /// to be a whole picture of the right format and shape.
  private func byteCount(ofFile name: String, width: Int, for header: PictureHeader) -> Int? {
    guard
      let file = OpenFile(name, in: folder.descriptor, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW),
      let facts = file.facts(), facts.isFile
    else { return nil }
    let size = Int(facts.st_size)
    // All that the header of such a file needs, which has neither EXIF data nor frames.
    let bytes = PictureBytes(OpenFile.bytes(of: file.descriptor, at: 0, count: 64))
    guard case .success(let found) = PictureHeader.reading(bytes), found.format == .webp,
      bytes.little(4, at: 4) == size - 8, found.width == width
    else { return nil }
    let height = Double(header.height) * Double(width) / Double(header.width)
    // Never without a row of pixels; and rounded in one way or the other.
    return abs(Double(found.height) - max(height, 1)) < 1.5 ? size : nil
  }

  /// Puts a file into the folder: written under another name, and moved there when it is whole.
  private func place(
    _ name: String, filling fill: (Int32) -> Bool,
    accepting isGood: (String) -> Bool = { _ in true }
  ) -> Bool {
    let temporary = Self.temporaryPrefix + name
    unlinkat(folder.descriptor, temporary, 0)
    if isMade(temporary, filling: fill), isGood(temporary),
      renameat(folder.descriptor, temporary, folder.descriptor, name) == 0
    {
      return true
    }
    let reason = errno
    unlinkat(folder.descriptor, temporary, 0)
    errno = reason
    return false
  }

  private func isMade(_ name: String, filling fill: (Int32) -> Bool) -> Bool {
    guard let file = OpenFile(making: name, in: folder.descriptor) else { return false }
    return fill(file.descriptor)
  }
}

extension VariantFolder {
  private static let temporaryPrefix = ".intertitle-"

  /// Removes the variants of pictures with other hashes than these, and what a build that broke off
  /// left; nothing else that lies there.
  func removeAll(but hashes: Set<String>) {
    for name in names {
      if name.hasPrefix(Self.temporaryPrefix) {
        unlinkat(folder.descriptor, name, 0)
      } else if let hash = PictureVariant.hash(inName: name), !hashes.contains(hash) {
        unlinkat(folder.descriptor, name, 0)
      }
    }
  }

  private var names: [String] {
    guard let own = OpenFile(".", in: folder.descriptor, flags: O_RDONLY | O_DIRECTORY) else {
      return []
    }
    // `closedir` closes the descriptor it is given.
    guard let stream = fdopendir(dup(own.descriptor)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        let start = UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)
        if let name = String(validatingCString: start) { names.append(name) }
      }
    }
    return names
  }
}

extension PictureVariant {
  init(hash: String, width: Int) {
    self.init(name: "\(hash)-\(width).webp", width: width)
  }

  /// Of the picture that a file of this name was made of; nil for a name that is none of ours.
  static func hash(inName name: String) -> String? {
    let bytes = Array(name.utf8)
    let end = Array(".webp".utf8)
    guard bytes.count > SHA256.hashLength + 1 + end.count, bytes.suffix(end.count) == end[...],
      bytes[SHA256.hashLength] == UInt8(ascii: "-"),
      bytes[(SHA256.hashLength + 1)...].dropLast(end.count).allSatisfy({ isDigit($0) }),
      bytes[..<SHA256.hashLength].allSatisfy({ isHexadecimal($0) })
    else { return nil }
    return String(decoding: bytes[..<SHA256.hashLength], as: UTF8.self)
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
