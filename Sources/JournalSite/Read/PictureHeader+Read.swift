extension PictureHeader {
  /// Reads the header of a whole picture, or of as much of it as there is.
  package init(reading bytes: [UInt8]) throws(PictureFault) {
    throw .unknownFormat
  }
}
