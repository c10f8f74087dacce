package vn.hieuhoc.deploy.demo.file;

import java.util.Locale;

/** A kind of file that a manuscript can become. */
public enum FileFormat {
  PDF("application/pdf", new PdfFile()),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxFile()),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", new PptxFile()),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxFile()),
  HTML("text/html", new HtmlFile()),
  TXT("text/plain", Manuscript::source),
  EPUB("application/epub+zip", new EpubFile()),
  MP3("audio/mpeg", Manuscript::source),
  PNG("image/png", new PosterFile());

  private final String mediaType;
  private final FileMaker maker;

  FileFormat(String mediaType, FileMaker maker) {
    this.mediaType = mediaType;
    this.maker = maker;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file's name, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Makes the file; the same manuscript gives the same bytes. */
  public byte[] make(Manuscript manuscript) {
    return maker.make(manuscript);
  }
}
