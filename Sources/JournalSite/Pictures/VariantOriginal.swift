/// What one or several pictures of the journal hold: the same bytes have the same variants.
struct VariantOriginal: Sendable {
  let hash: String
  let byteCount: Int

  /// At least one.
  let pictures: [PictureFile]

  /// In the order of their first pictures; without those that could not be read.
  static func list(of pictures: [PictureFile], entries: [VariantNotes.Entry?]) -> [VariantOriginal]
  {
    var places: [String: Int] = [:]
    var groups: [(entry: VariantNotes.Entry, pictures: [PictureFile])] = []
    for (picture, entry) in zip(pictures, entries) {
      guard let entry else { continue }
      if let place = places[entry.hash] {
        groups[place].pictures.append(picture)
      } else {
        places[entry.hash] = groups.count
        groups.append((entry, [picture]))
      }
    }
    return groups.map {
      VariantOriginal(hash: $0.entry.hash, byteCount: $0.entry.identity.size, pictures: $0.pictures)
    }
  }
}
