package vn.hieuhoc.material;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A material in a list.
 *
 * @param id public id
 * @param title title
 * @param description a few sentences, or null
 * @param unitKey key of the unit that offers it; never leaves the server
 * @param language language code
 * @param licence terms of use
 * @param minutes how long it takes, or null
 * @param status how far it has come
 * @param publishedAt since when it is public, or null
 * @param modifiedAt when it last changed
 * @param format format of its file
 * @param sizeBytes size of its file
 * @param pageCount pages, slides, sheets or chapters, or null
 * @param durationSeconds length of sound or film, or null
 * @param textState whether its words are known
 */
public record MaterialRow(
    UUID id,
    String title,
    String description,
    Long unitKey,
    String language,
    String licence,
    Integer minutes,
    MaterialStatus status,
    Instant publishedAt,
    Instant modifiedAt,
    MaterialFormat format,
    long sizeBytes,
    Integer pageCount,
    Integer durationSeconds,
    TextState textState)
    implements Serializable {}
