/// What stands together under one heading of an index: neighbours with the same label, in their
/// order.
func runs<Items: Sequence, Label: Equatable>(
  of items: Items, label: (Items.Element) -> Label
) -> [(Label, [Items.Element])] {
  var runs: [(Label, [Items.Element])] = []
  for item in items {
    let label = label(item)
    if let last = runs.last, last.0 == label {
      runs[runs.count - 1].1.append(item)
    } else {
      runs.append((label, [item]))
    }
  }
  return runs
}
