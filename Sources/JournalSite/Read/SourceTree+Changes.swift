import Diagnostics

extension SourceTree {
  /// Those of `paths` whose files are not as they were in `previous`. Of what is no text only the size
  /// and the header are known here, so that it always counts as changed.
  package func paths(_ paths: [String], changedSince previous: SourceTree) -> [String] {
    SortedPaths(paths).all.filter { path in
      switch (text(named: path), previous.text(named: path)) {
      case (let new?, let old?): new.bytes != old.bytes
      case (nil, nil): holdsOther(path) || previous.holdsOther(path)
      default: true
      }
    }
  }

  /// The paths of all files that came, went, or are not as they were in `previous`.
  package func paths(changedSince previous: SourceTree) -> [String] {
    let texts = differences(texts, previous.texts, by: \.path) { $0.bytes == $1.bytes }
    let pictures = differences(pictures, previous.pictures, by: \.path, areEqual: ==)
    let others = differences(others, previous.others, by: \.path, areEqual: ==)
    return SortedPaths(texts + pictures + others).all
  }

  /// The text at these very bytes of a path; nil where there is none.
  func text(named path: String) -> SourceText? {
    place(of: path, in: texts, by: \.path).map { texts[$0] }
  }

  private func holdsOther(_ path: String) -> Bool {
    place(of: path, in: pictures, by: \.path) != nil
      || place(of: path, in: others, by: \.path) != nil
  }
}

/// Where the element of that path stands in a list in the order of its paths.
func place<Element>(
  of path: String, in list: [Element], by pathOf: (Element) -> String
) -> Int? {
  let place = firstPlace(notBefore: path, in: list, by: pathOf)
  return place < list.count && pathOf(list[place]).orderByBytes(path) == 0 ? place : nil
}

/// Where an element of that path would stand in a list in the order of its paths.
func firstPlace<Element>(
  notBefore path: String, in list: [Element], by pathOf: (Element) -> String
) -> Int {
  list.countBefore { pathOf($0).orderByBytes(path) < 0 }
}

/// The paths at which two lists in the order of their paths differ.
private func differences<Element>(
  _ new: [Element], _ old: [Element], by path: (Element) -> String,
  areEqual: (Element, Element) -> Bool
) -> [String] {
  var found: [String] = []
  var next = 0
  for element in new {
    while next < old.count, path(old[next]).orderByBytes(path(element)) < 0 {
      found.append(path(old[next]))
      next += 1
    }
    if next < old.count, path(old[next]).orderByBytes(path(element)) == 0 {
      if !areEqual(element, old[next]) { found.append(path(element)) }
      next += 1
    } else {
      found.append(path(element))
    }
  }
  return found + old[next...].map(path)
}
