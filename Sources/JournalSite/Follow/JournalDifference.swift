/// In what a journal differs from the one before.
struct JournalDifference {
  /// What was there before and is not as it was.
  var entities: Set<EntityReference> = []

  /// Who was made: the last in the journal's list.
  var madePeople: [ID<Person>] = []
}
