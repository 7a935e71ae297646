/// `transform` of every index in `0..<count`, in order, on up to `jobs` tasks at a time.
///
/// The indices are handed out in runs of `run`, so that two cores stay busy when some elements
/// cost ten times others. The result does not depend on `jobs`.
package func concurrentMap<Element: Sendable>(
  count: Int, jobs: Int, run: Int = 64, _ transform: @escaping @Sendable (Int) -> Element
) async -> [Element] {
  if jobs <= 1 || count <= run { return (0..<count).map(transform) }
  let runs = (count + run - 1) / run
  return await withTaskGroup(of: (Int, [Element]).self) { group in
    var next = 0
    func addRun(to group: inout TaskGroup<(Int, [Element])>) {
      guard next < runs else { return }
      let index = next
      next += 1
      group.addTask {
        let range = index * run..<min((index + 1) * run, count)
        return (index, range.map(transform))
      }
    }
    for _ in 0..<jobs { addRun(to: &group) }
    var parts = [[Element]](repeating: [], count: runs)
    while let (index, part) = await group.next() {
      parts[index] = part
      addRun(to: &group)
    }
    var all: [Element] = []
    all.reserveCapacity(count)
    for part in parts { all.append(contentsOf: part) }
    return all
  }
}
