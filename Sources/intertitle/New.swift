import ArgumentParser
import Authoring
import Diagnostics
import FrontMatter
import JournalSite

struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an article, a film, a person, and print the path of the file.",
    discussion: """
      The kind is one of the journal's kinds of article, or film, person, festival,
      topic, series, issue, page. Nothing is ever overwritten. An article is a draft
      until you delete the line “draft: true”.

        intertitle new interview "Snow in Aktau" --film madina-2023 \\
          --person "Aizhan Kassymbek"
        intertitle new film "Madina" --year 2023 --director "Aizhan Kassymbek"
        intertitle new person "Aizhan Kassymbek"
        intertitle new festival "goEast"
        intertitle new review "[REC]: a look back" --folder --author "Jane Doe"
      """)

  @Argument(
    help: ArgumentHelp("What it is to be: interview, review, film, person, …"),
    completion: RecordIDs.kinds)
  var kind: String

  @Argument(help: "Its title, or the name.")
  var title: String

  @Option(
    help: ArgumentHelp("A film that the article is about; may be repeated.", valueName: "film"),
    completion: RecordIDs.films)
  var film: [String] = []

  @Option(
    help: ArgumentHelp(
      "A person it is about, or who answers in an interview.", valueName: "person"),
    completion: RecordIDs.people)
  var person: [String] = []

  @Option(help: ArgumentHelp("Who writes it.", valueName: "name"))
  var author: [String] = []

  @Option(help: ArgumentHelp("What it is filed under.", valueName: "topic"))
  var topic: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the film was, or what the article is of: the festival with its edition, “goEast 2024”.",
      valueName: "festival"))
  var festival: [String] = []

  @Option(
    help: ArgumentHelp("The day of publication; otherwise today.", valueName: "YYYY-MM-DD"),
    transform: Today.reading)
  var date: Today?

  @Option(help: ArgumentHelp("The year of a film.", valueName: "year"))
  var year: String?

  @Option(help: ArgumentHelp("Who directed the film.", valueName: "name"))
  var director: [String] = []

  @Option(help: ArgumentHelp("The id, in place of one made of the title.", valueName: "id"))
  var id: String?

  @Flag(help: "Make a folder of its own, for the stills beside the text.")
  var folder = false

  @Option(
    help: ArgumentHelp(
      "The journal; otherwise the one that the current folder lies in.", valueName: "dir"),
    completion: .directory)
  var journal: String?

  @Flag(name: .shortAndLong, help: "Print the path, and nothing else that is not wrong.")
  var quiet = false

  func run() async throws {
    let root = try JournalRoot(journal)
    let tree = try await root.tree()
    let today = try Today(in: JournalSettings(of: tree).configuration.timezone).day
    do throws(AuthoringFault) {
      let record = try await NewRecord(request, in: tree, on: PublicationDate(today: today))
      try FileMaker(in: root.path).make([record.file])
      Terminal.standardOutput.write(root.shown(record.file.path) + "\n")
      report(record.diagnostics, of: [record.source])
      if record.isDraft, !quiet {
        Terminal.standardError.write(
          "It is a draft: delete the line “draft: true” when it is done.\n")
      }
    } catch {
      throw failed(error)
    }
  }

  private var request: NewRecordRequest {
    var request = NewRecordRequest(kind: kind, title: title)
    request.id = id
    request.date = date.flatMap {
      PartialDate(year: $0.day.year, month: $0.day.month, day: $0.day.day)
    }
    request.authors = author
    request.films = film
    request.people = person
    request.topics = topic
    request.festivals = festival
    request.year = year
    request.directors = director
    request.hasFolder = folder
    return request
  }
}
