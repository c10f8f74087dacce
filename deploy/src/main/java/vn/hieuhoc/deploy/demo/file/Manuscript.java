package vn.hieuhoc.deploy.demo.file;

import java.nio.charset.StandardCharsets;

/**
 * What an author hands in: the text, and what the cover says about it.
 *
 * @param source the text, Markdown for documents, HTML for a poster, or a finished recording
 * @param companion a second text that belongs to it, such as the rows of a sheet, or null
 * @param passages the language of foreign passages in the text, or null
 */
public record Manuscript(
    String title,
    String description,
    String author,
    String language,
    String passages,
    String licence,
    byte[] source,
    byte[] companion) {

  /** The day that stands in every made file: the demo's materials have one date of issue. */
  static final String ISSUED = "2026-01-05T00:00:00Z";

  public Manuscript {
    source = source.clone();
    companion = companion == null ? null : companion.clone();
  }

  @Override
  public byte[] source() {
    return source.clone();
  }

  @Override
  public byte[] companion() {
    return companion == null ? null : companion.clone();
  }

  String text() {
    return new String(source, StandardCharsets.UTF_8);
  }

  String companionText() {
    return new String(companion, StandardCharsets.UTF_8);
  }

  /** One line for the end of a document: who wrote it and what others may do with it. */
  String imprint() {
    return "© " + author + " · " + licence;
  }
}
