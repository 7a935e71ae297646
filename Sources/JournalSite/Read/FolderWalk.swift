#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which files the journal's folder holds, before any of them is opened.
///
/// Symbolic links are followed after everything else has been seen, each folder at most once, so
/// that neither circles nor ladders of links make the walk endless.
struct FolderWalk {
  private(set) var files: [FoundFile] = []
  private(set) var skipped: [SkippedFile] = []

  private let rootDescriptor: Int32

  /// The journal's folder, without symbolic links.
  private let realRoot: String

  private var folders: [String] = []
  private var linkedFolders: [LinkedFolder] = []
  private var followed: Set<String> = []

  private struct LinkedFolder {
    let path: String
    let target: String
  }

  init(
    through names: [String], in rootDescriptor: Int32, realRoot: String
  ) throws(DiskError) {
    self.rootDescriptor = rootDescriptor
    self.realRoot = realRoot
    for name in names { meet(name, kind: nil) }
    var nextLink = 0
    while true {
      if let folder = folders.popLast() {
        try list(folder)
      } else if nextLink < linkedFolders.count {
        follow(linkedFolders[nextLink])
        nextLink += 1
      } else {
        break
      }
    }
    files.sort { $0.path.precedesByBytes($1.path) }
    skipped.sort { $0.path.precedesByBytes($1.path) }
  }

  private mutating func list(_ folder: String) throws(DiskError) {
    let opened = openat(rootDescriptor, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else {
      // Removed since its own folder was listed.
      if errno == ENOENT { return }
      throw .cannot(.list, path: folder, errno: errno)
    }
    guard let stream = fdopendir(opened) else {
      let reason = errno
      close(opened)
      throw .cannot(.list, path: folder, errno: reason)
    }
    defer { closedir(stream) }
    var names: [(path: String, kind: EntryKind?)] = []
    errno = 0
    while let entry = readdir(stream) {
      let kind = EntryKind(type: Int(entry.pointee.d_type))
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        let start = UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self)
        let name = UnsafeBufferPointer(
          start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)))
        if isPassedOver(name, in: folder) { return }
        guard let valid = String(validating: name, as: UTF8.self) else {
          let shown = String(decoding: name, as: UTF8.self)
          skipped.append(SkippedFile(path: "\(folder)/\(shown)", reason: .nameNotUTF8))
          return
        }
        names.append(("\(folder)/\(valid)", kind))
      }
      errno = 0
    }
    guard errno == 0 else { throw .cannot(.list, path: folder, errno: errno) }
    names.sort { $0.path.precedesByBytes($1.path) }
    for name in names { meet(name.path, kind: name.kind) }
  }

  /// Sorts one entry in; `kind` is nil where the folder's listing does not tell.
  private mutating func meet(_ path: String, kind: EntryKind?) {
    switch kind ?? EntryKind(of: path, in: rootDescriptor, flags: AT_SYMLINK_NOFOLLOW) {
    case .folder: folders.append(path)
    case .file: if let file = FoundFile(path: path) { files.append(file) }
    case .link: meetLink(path)
    case .other: skipped.append(SkippedFile(path: path, reason: .notAFile))
    case nil: break
    }
  }

  private mutating func meetLink(_ path: String) {
    guard let target = realPath(of: "\(realRoot)/\(path)") else {
      let reason: SkipReason = errno == ELOOP ? .leadsInCircles : .leadsNowhere
      skipped.append(SkippedFile(path: path, reason: reason))
      return
    }
    guard mayBeReached(target, byLinkIn: realRoot) else {
      let reason: SkipReason = liesIn(target, realRoot) ? .leadsToHidden : .leadsOutside
      skipped.append(SkippedFile(path: path, reason: reason))
      return
    }
    switch EntryKind(of: path, in: rootDescriptor, flags: 0) {
    case .folder: linkedFolders.append(LinkedFolder(path: path, target: target))
    case .file: if let file = FoundFile(path: path) { files.append(file) }
    case .other, .link: skipped.append(SkippedFile(path: path, reason: .notAFile))
    case nil: break
    }
  }

  private mutating func follow(_ link: LinkedFolder) {
    let place = link.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { link.path[..<$0] } ?? ""
    let home = realPath(of: "\(realRoot)/\(place)") ?? realRoot
    if liesIn(home, link.target) || !followed.insert(link.target).inserted {
      skipped.append(SkippedFile(path: link.path, reason: .leadsInCircles))
    } else {
      folders.append(link.path)
    }
  }
}

extension FolderWalk {
  /// Whether the walk would come to a file of this path: it lies in one of our folders, and neither
  /// its name nor that of a folder on the way is passed over.
  static func reaches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard names.count > 1, let top = names.first,
      top.elementsEqual("content".utf8) || top.elementsEqual("templates".utf8)
    else { return false }
    return names.dropFirst().allSatisfy { name in
      let folder = String(decoding: path.utf8[..<name.startIndex].dropLast(), as: UTF8.self)
      return !Array(name).withUnsafeBufferPointer { isPassedOver($0, in: folder) }
    }
  }
}

extension FolderWalk {
  /// Whether a name is that of a repository's own folder or of ours: below `content/files/` it would be
  /// copied over the one that may lie in the output folder.
  static func isNeverPublished(_ name: some Collection<UInt8>) -> Bool {
    guard name.first == UInt8(ascii: ".") else { return false }
    let lower = String(decoding: name, as: UTF8.self).lowercased()
    return [".git", ".hg", ".svn", ".bzr"].contains(lower) || lower.hasPrefix(".intertitle")
  }
}

/// What an entry of a folder is.
private enum EntryKind {
  case file, folder, link, other

  /// From `d_type`; nil where the file system does not say.
  init?(type: Int) {
    if type == Int(DT_REG) {
      self = .file
    } else if type == Int(DT_DIR) {
      self = .folder
    } else if type == Int(DT_LNK) {
      self = .link
    } else if type == Int(DT_UNKNOWN) {
      return nil
    } else {
      self = .other
    }
  }

  /// By asking; nil where there is nothing.
  init?(of path: String, in folder: Int32, flags: Int32) {
    var facts = stat()
    guard fstatat(folder, path, &facts, flags) == 0 else { return nil }
    self = facts.isFile ? .file : facts.isFolder ? .folder : facts.isLink ? .link : .other
  }
}

/// Dot-files and the packages of other programs, except below `content/files`, and what editors and systems
/// leave behind anywhere.
private func isPassedOver(_ name: UnsafeBufferPointer<UInt8>, in folder: String) -> Bool {
  guard let first = name.first, let last = name.last else { return true }
  if first == UInt8(ascii: ".") {
    if name.count == 1 || (name.count == 2 && last == first) { return true }
    if !FoundFile.isCopiedWhole(folder + "/") || name.elementsEqual(".DS_Store".utf8)
      || FolderWalk.isNeverPublished(name)
    {
      return true
    }
  }
  if name.elementsEqual("node_modules".utf8), !FoundFile.isCopiedWhole(folder + "/") { return true }
  return last == UInt8(ascii: "~") || name.suffix(4).elementsEqual(".swp".utf8)
    || (first == UInt8(ascii: "#") && last == first) || name.elementsEqual("Thumbs.db".utf8)
}
