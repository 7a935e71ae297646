#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DiskError {
  /// What happened, in the words of somebody who is no programmer.
  package var message: String {
    switch self {
    case .cannot(let action, let path, let errno):
      "cannot \(action.words) \(path): \(words(forErrno: errno))"
    case .unsafePath(let path):
      "cannot write “\(path)”: the path leads outside the output folder or holds what no name may"
    case .symbolicLink(let path):
      "cannot write below \(path): it is a symbolic link, and may lead outside the output folder"
    case .notOurs(let path):
      "cannot write \(path): a file is there that Intertitle did not write; move it away first"
    case .busy(let path):
      "cannot write into \(path): another build is at work there; try again when it is done"
    case .notesLost(let path, let others):
      "cannot write \(path)\(others == 0 ? "" : others == 1 ? " and another" : " and \(others) others"): files are there that "
        + "differ from the site’s, and the notes in .intertitle/ that would say whether they are "
        + "Intertitle’s are gone; empty the output folder, or give another one with --output"
    case .unfitOutput(let path, let fault):
      "cannot use “\(path)” as the output folder: \(fault.words)"
    }
  }
}

extension DiskAction {
  fileprivate var words: String {
    switch self {
    case .makeFolder: "make the folder"
    case .open, .read, .list, .write, .rename, .remove, .copy: rawValue
    }
  }
}

extension OutputFault {
  fileprivate var words: String {
    switch self {
    case .isJournal: "it is the journal’s own folder"
    case .containsJournal: "the journal lies in it"
    case .liesIn(let folder): "it is, or lies in, the journal’s \(folder) folder"
    case .holdsHome: "it is, or holds, your home folder"
    case .isOtherJournal: "it is another journal’s own folder"
    case .liesInOther(let folder): "it is, or lies in, another journal’s \(folder) folder"
    }
  }
}

extension SkippedFile {
  /// That it was passed over, and why.
  package var message: String {
    let reason =
      switch reason {
      case .leadsOutside: "it is a symbolic link that leads outside the journal’s folder"
      case .leadsToHidden: "it is a symbolic link to something hidden"
      case .leadsNowhere: "it is a symbolic link to something that is not there"
      case .leadsInCircles: "it is a symbolic link to a folder that is read already"
      case .nameNotUTF8: "its name is not UTF-8"
      case .notAFile: "it is neither a file nor a folder"
      }
    return "“\(path)” is left out: \(reason)"
  }
}

extension ManifestFault {
  /// That the notes of the build before are of no use, and why.
  package var message: String {
    let reason =
      switch self {
      case .garbled: "the file is damaged"
      case .unknownVersion: "a later version of Intertitle wrote it"
      case .ofAnotherFolder: "it speaks of another output folder"
      }
    return "the list of the files written before cannot be used: \(reason)"
  }
}

extension PictureFault {
  /// Why the width and height of a picture are not known.
  package var message: String {
    switch self {
    case .unknownFormat: "it is no PNG, JPEG, GIF, WebP, AVIF or SVG picture"
    case .truncated(let format): "the \(format.name) file ends too early"
    case .malformed(let format): "the \(format.name) file is damaged"
    case .noSize: "the SVG has neither width and height in pixels nor a viewBox"
    }
  }
}

extension PictureFormat {
  /// As its makers write it.
  fileprivate var name: String {
    self == .webp ? "WebP" : rawValue.uppercased()
  }
}

/// The system's reason, without its jargon where an editor is likely to meet it.
private func words(forErrno number: Int32) -> String {
  switch number {
  case ENOENT: "there is no such file or folder"
  case EACCES, EPERM: "you are not allowed to"
  case ENOSPC: "no space left on the disk"
  case EDQUOT: "your share of the disk is used up"
  case EROFS: "the disk can only be read"
  case ENOTDIR: "a file is where a folder should be"
  case EISDIR: "a folder is where a file should be"
  case ENOTEMPTY, EEXIST: "something else is there already"
  case ENAMETOOLONG: "the name is too long"
  case ELOOP: "a symbolic link stands in the way"
  case EMFILE, ENFILE: "too many files are open"
  case EFBIG: "the file is too large"
  case EIO: "the disk does not answer as it should"
  default: String(cString: strerror(number)).lowercased()
  }
}
