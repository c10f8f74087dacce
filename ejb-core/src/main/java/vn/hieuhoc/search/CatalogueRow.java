package vn.hieuhoc.search;

import java.time.Instant;
import java.util.UUID;

/**
 * A thing of the catalogue as a card shows it, read from the database for the caller.
 *
 * @param kind what it is
 * @param id public id
 * @param title title
 * @param summary a few sentences, or null
 * @param unitId key of the unit that offers it; never leaves the server
 * @param field programme field 1 to 6 of its first topic, or 0
 * @param format format name, or null for what is no file
 * @param sizeBytes how much there is to load, or null
 * @param minutes how long it takes, or null
 * @param parts pages of a material, lessons of a course, or null
 * @param licence licence of a material, or null
 * @param publishedAt since when it is public
 */
public record CatalogueRow(
    CatalogueKind kind,
    UUID id,
    String title,
    String summary,
    Long unitId,
    int field,
    String format,
    Long sizeBytes,
    Integer minutes,
    Integer parts,
    String licence,
    Instant publishedAt) {}
