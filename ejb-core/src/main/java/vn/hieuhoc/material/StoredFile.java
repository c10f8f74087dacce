package vn.hieuhoc.material;

/**
 * A file whose bytes are kept.
 *
 * @param sha256 hash of the bytes, 64 hexadecimal digits: their name in the store
 * @param fileName name the author gave it, tidied, with the ending of its true format
 * @param format what it is by content
 * @param sizeBytes how many bytes
 * @param pageCount pages of a document as far as known at once, or null
 * @param durationSeconds length of sound or film, or null
 */
public record StoredFile(
    String sha256,
    String fileName,
    MaterialFormat format,
    long sizeBytes,
    Integer pageCount,
    Integer durationSeconds) {}
