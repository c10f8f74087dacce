package vn.hieuhoc.api.material;

import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.material.MaterialRow;

/**
 * A material in a list for programs.
 *
 * @param id public id
 * @param title title
 * @param description a few sentences, or null
 * @param language language code
 * @param licence terms of use
 * @param minutes how long it takes, or null
 * @param status DRAFT, PUBLISHED or WITHDRAWN
 * @param publishedAt since when it is public, or null
 * @param format format name
 * @param sizeBytes size
 * @param pages pages, slides, sheets or chapters, or null
 * @param durationSeconds length of sound or film, or null
 */
public record MaterialListItem(
    UUID id,
    String title,
    String description,
    String language,
    String licence,
    Integer minutes,
    String status,
    Instant publishedAt,
    String format,
    long sizeBytes,
    Integer pages,
    Integer durationSeconds) {

  static MaterialListItem of(MaterialRow row) {
    return new MaterialListItem(
        row.id(),
        row.title(),
        row.description(),
        row.language(),
        row.licence(),
        row.minutes(),
        row.status().name(),
        row.publishedAt(),
        row.format().name(),
        row.sizeBytes(),
        row.pageCount(),
        row.durationSeconds());
  }
}
