package vn.hieuhoc.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the index knows of one thing that can be found. It is public through and through; whether it
 * may still be shown, the database says when it is found.
 *
 * @param kind what it is
 * @param id public id
 * @param title title
 * @param summary a few sentences, or null
 * @param keywords further words to find it by: author, source, names of topics and of the centre
 * @param topics codes of its topics
 * @param unitId key of the unit that offers it
 * @param language language code such as {@code vi}
 * @param format format name, or null for what is no file
 * @param sizeBytes how much there is to load, or null
 * @param publishedAt since when it is public
 * @param body words of the thing itself, for what is no file, such as the titles of lessons
 * @param textOf hash of the file whose extracted text belongs to it, or null
 * @param numberedPlaces true when the places of that text have numbers readers know, such as pages
 */
public record CatalogueEntry(
    CatalogueKind kind,
    UUID id,
    String title,
    String summary,
    List<String> keywords,
    List<String> topics,
    Long unitId,
    String language,
    String format,
    Long sizeBytes,
    Instant publishedAt,
    List<String> body,
    String textOf,
    boolean numberedPlaces) {

  public CatalogueEntry {
    keywords = List.copyOf(keywords);
    topics = List.copyOf(topics);
    body = List.copyOf(body);
  }
}
