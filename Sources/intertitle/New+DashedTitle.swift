import ArgumentParser

extension New {
  /// The title that was taken for an option, or for a wish for help, since it begins with a hyphen; nil
  /// where the words behind `new` make sense or lack something else.
  static func dashedTitle(in words: [String]) -> String? {
    if isUnderstood(words) { return nil }
    for (place, word) in words.enumerated() {
      if word == "--" { return nil }
      guard word.hasPrefix("-"), !["-h", "--help", "-q", "--quiet"].contains(word) else { continue }
      var others = words
      others.remove(at: place)
      if isUnderstood(others + ["--", word]) { return word }
    }
    return nil
  }

  private static func isUnderstood(_ words: [String]) -> Bool {
    (try? parse(words)) != nil
  }
}
