package vn.hieuhoc.material;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file of a material.
 *
 * @param id public id
 * @param number 1, 2, 3 …
 * @param fileName name it is offered under
 * @param format what it is
 * @param sizeBytes size
 * @param pageCount pages, slides, sheets or chapters, or null
 * @param durationSeconds length of sound or film, or null
 * @param textState whether its words are known
 * @param rejectCode why they are not, or null
 * @param createdAt when it was uploaded
 * @param captions codes of the languages in which it can be read along, parted by blanks, or null
 */
public record VersionRow(
    UUID id,
    int number,
    String fileName,
    MaterialFormat format,
    long sizeBytes,
    Integer pageCount,
    Integer durationSeconds,
    TextState textState,
    String rejectCode,
    Instant createdAt,
    String captions)
    implements Serializable {

  /** Codes of the languages in which it can be read along. */
  public List<String> captionLanguages() {
    return captions == null ? List.of() : List.of(captions.split(" "));
  }
}
