import ArgumentParser

@main
struct Intertitle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A static site generator for film journals.")
}
