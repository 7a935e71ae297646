import Diagnostics
import FrontMatter

extension Following {
  /// What a reference in the file made was met where that reference stands now; false where it is gone.
  mutating func moveOrigins(
    in path: String, from old: [[FieldText]], to new: [[FieldText]]
  ) -> Bool {
    let (old, new) = (old.flatMap(\.self), new.flatMap(\.self))
    if old == new { return true }
    func moved(_ origin: Origin) -> Origin? {
      guard
        let place = old.first(where: {
          $0.range.lowerBound <= origin.range.lowerBound
            && origin.range.upperBound <= $0.range.upperBound
        }), let now = new.first(where: { $0.text == place.text })
      else { return nil }
      let shift = now.range.lowerBound - place.range.lowerBound
      return Origin(
        path: path, range: origin.range.lowerBound + shift..<origin.range.upperBound + shift,
        isRecord: false)
    }
    func isHere(_ origin: Origin) -> Bool { !origin.isRecord && origin.path == path }
    func move<Entity>(
      _ list: inout EntityList<Entity>, after count: Int, _ origin: WritableKeyPath<Entity, Origin>
    ) -> Bool {
      for index in list.indices.dropFirst(count) where isHere(list[index][keyPath: origin]) {
        guard let new = moved(list[index][keyPath: origin]) else { return false }
        list[index][keyPath: origin] = new
      }
      return true
    }
    let linker = linked.linker
    return move(&linked.linker.journal.people, after: linker.personRecords.count, \.origin)
      && move(&linked.linker.journal.films, after: linker.filmRecords.count, \.origin)
      && move(&linked.linker.journal.festivals, after: linker.festivalRecords.count, \.origin)
      && move(&linked.linker.journal.topics, after: linker.topicRecords.count, \.origin)
      && move(&linked.linker.journal.series, after: linker.seriesRecords.count, \.origin)
  }
}
