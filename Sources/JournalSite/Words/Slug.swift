/// The part of an address that a name or title makes: ASCII letters in lower case, digits and
/// single hyphens. Empty where nothing in `text` has an ASCII form.
///
/// The NFC and the NFD form of a text make the same slug.
package func slug(of text: String) -> String { "" }

/// Whether `text` is what `slug(of:)` makes: `a`–`z` and `0`–`9`, single hyphens between them.
package func isSlug(_ text: String) -> Bool { false }

/// Whether `text` is shaped like an id: not empty, nothing but `a`–`z`, `0`–`9` and hyphens.
package func isIdentifierShaped(_ text: String) -> Bool { false }

/// Whether `text` is shaped like an id and holds a hyphen or a digit, as an id in brackets after a
/// name must: `(voice)` is a note, `(steve-mcqueen-1969)` is not.
package func isIdentifierWithHyphenOrDigit(_ text: String) -> Bool { false }
