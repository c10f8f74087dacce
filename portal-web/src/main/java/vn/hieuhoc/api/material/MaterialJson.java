package vn.hieuhoc.api.material;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.material.VersionRow;
import vn.hieuhoc.portal.material.FileAddress;

/**
 * A material as programs get it.
 *
 * @param id public id
 * @param title title
 * @param description a few sentences, or null
 * @param topics topic codes
 * @param language language code
 * @param author who made it, or null
 * @param licence terms of use
 * @param source where it comes from, or null
 * @param unit who offers it
 * @param minutes how long it takes, or null
 * @param status DRAFT, PUBLISHED or WITHDRAWN
 * @param publishedAt since when it is public, or null
 * @param file the file it offers now
 */
public record MaterialJson(
    UUID id,
    String title,
    String description,
    List<String> topics,
    String language,
    String author,
    String licence,
    String source,
    UnitJson unit,
    Integer minutes,
    String status,
    Instant publishedAt,
    FileJson file) {

  static MaterialJson of(MaterialView view) {
    return new MaterialJson(
        view.id(),
        view.title(),
        view.description(),
        view.topics(),
        view.language(),
        view.author(),
        view.licence(),
        view.source(),
        new UnitJson(view.unit().id(), view.unit().name()),
        view.minutes(),
        view.status().name(),
        view.publishedAt(),
        FileJson.of(view.file()));
  }

  /**
   * A unit by name.
   *
   * @param id public id
   * @param name name
   */
  public record UnitJson(UUID id, String name) {}

  /**
   * A file.
   *
   * @param id public id of the version
   * @param number 1, 2, 3 …
   * @param fileName name
   * @param format format name
   * @param mediaType media type
   * @param sizeBytes size
   * @param pages pages, slides, sheets or chapters, or null
   * @param durationSeconds length of sound or film, or null
   * @param text PENDING, READY, NONE or UNREADABLE
   * @param address where it is served
   * @param createdAt when it was uploaded
   */
  public record FileJson(
      UUID id,
      int number,
      String fileName,
      String format,
      String mediaType,
      long sizeBytes,
      Integer pages,
      Integer durationSeconds,
      String text,
      String address,
      Instant createdAt) {

    static FileJson of(VersionRow file) {
      return new FileJson(
          file.id(),
          file.number(),
          file.fileName(),
          file.format().name(),
          file.format().mediaType(),
          file.sizeBytes(),
          file.pageCount(),
          file.durationSeconds(),
          file.textState().name(),
          FileAddress.of(file),
          file.createdAt());
    }
  }
}
