import JournalSite
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct DiskErrorTests {
  @Test(arguments: [
    (
      DiskError.cannot(.write, path: "output/films/index.html", errno: ENOSPC),
      "cannot write output/films/index.html: no space left on the disk"
    ),
    (
      .cannot(.makeFolder, path: "output/films", errno: EACCES),
      "cannot make the folder output/films: you are not allowed to"
    ),
    (
      .cannot(.read, path: "content/films.yaml", errno: EFBIG),
      "cannot read content/films.yaml: the file is too large"
    ),
    (
      .notOurs("output/CNAME"),
      "cannot write output/CNAME: a file is there that Intertitle did not write; move it away first"
    ),
    (
      .symbolicLink("output/films"),
      "cannot write below output/films: it is a symbolic link, and may lead outside the output folder"
    ),
    (
      .unsafePath("../x"),
      "cannot write “../x”: the path leads outside the output folder or holds what no name may"
    ),
  ])
  func `an error of the disk is told in plain words`(error: DiskError, words: String) {
    #expect(error.message == words)
  }

  @Test func `what was passed over says why`() {
    #expect(
      SkippedFile(path: "content/x", reason: .leadsNowhere).message
        == "“content/x” is left out: it is a symbolic link to something that is not there")
    #expect(PictureFault.truncated(.webp).message == "the WebP file ends too early")
    #expect(
      ManifestFault.garbled.message
        == "the list of the files written before cannot be used: the file is damaged")
  }
}
