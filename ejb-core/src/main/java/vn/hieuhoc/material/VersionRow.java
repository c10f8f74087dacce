package vn.hieuhoc.material;

import java.io.Serializable;
import java.time.Instant;
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
    Instant createdAt)
    implements Serializable {}
