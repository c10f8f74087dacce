package vn.hieuhoc.material;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file a centre may publish. What a file is, its content decides, not its name. */
public enum MaterialFormat {
  /** Portable document: read page by page. */
  PDF("application/pdf", Use.READ, Place.PAGE, "pdf"),
  /** Word document. */
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Use.READ,
      Place.PART,
      "docx"),
  /** Slides. */
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      Use.READ,
      Place.SLIDE,
      "pptx"),
  /** Spreadsheet. */
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      Use.READ,
      Place.SHEET,
      "xlsx"),
  /** Web page in one file. */
  HTML("text/html", Use.READ, Place.PART, "html", "htm", "xhtml"),
  /** Plain text. */
  TXT("text/plain", Use.READ, Place.PART, "txt", "text", "md"),
  /** Electronic book. */
  EPUB("application/epub+zip", Use.READ, Place.CHAPTER, "epub"),
  /** Sound. */
  MP3("audio/mpeg", Use.LISTEN, Place.NONE, "mp3"),
  /** Film. */
  MP4("video/mp4", Use.WATCH, Place.NONE, "mp4", "m4v"),
  /** Picture. */
  PNG("image/png", Use.LOOK, Place.NONE, "png"),
  /** Photograph. */
  JPEG("image/jpeg", Use.LOOK, Place.NONE, "jpg", "jpeg", "jpe");

  /** What one does with a file. */
  public enum Use {
    /** Reads it. */
    READ,
    /** Listens to it. */
    LISTEN,
    /** Watches it. */
    WATCH,
    /** Looks at it. */
    LOOK
  }

  /** What the numbered places inside a file are called. */
  public enum Place {
    /** A page as printed. */
    PAGE,
    /** A slide. */
    SLIDE,
    /** A sheet of a workbook. */
    SHEET,
    /** A chapter of a book. */
    CHAPTER,
    /** A stretch of running text; its number means nothing to the reader. */
    PART,
    /** The file has no text. */
    NONE
  }

  private final String mediaType;
  private final Use use;
  private final Place place;
  private final List<String> extensions;

  MaterialFormat(String mediaType, Use use, Place place, String... extensions) {
    this.mediaType = mediaType;
    this.use = use;
    this.place = place;
    this.extensions = List.of(extensions);
  }

  /** The media type under which the file is served. */
  public String mediaType() {
    return mediaType;
  }

  /** What one does with it. */
  public Use use() {
    return use;
  }

  /** What its numbered places are called. */
  public Place place() {
    return place;
  }

  /** The usual ending of its name, without the dot. */
  public String extension() {
    return extensions.get(0);
  }

  /** True when words can be taken out of it. */
  public boolean hasText() {
    return place != Place.NONE;
  }

  /** True for sound and film. */
  public boolean isRecording() {
    return use == Use.LISTEN || use == Use.WATCH;
  }

  /** True when the number of a place tells the reader something: page 14, slide 3. */
  public boolean numbersPlaces() {
    return hasText() && place != Place.PART;
  }

  /** True when every browser shows it by itself without running anything of it. */
  public boolean isPlain() {
    return this == PDF || use != Use.READ;
  }

  /** The format a name promises, if it promises one. */
  public static Optional<MaterialFormat> ofName(String fileName) {
    int dot = fileName == null ? -1 : fileName.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.extensions.contains(ending)).findFirst();
  }
}
