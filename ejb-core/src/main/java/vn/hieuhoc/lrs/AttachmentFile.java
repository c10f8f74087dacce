package vn.hieuhoc.lrs;

/**
 * A file sent with statements.
 *
 * @param sha2 SHA-2 of its bytes in small hexadecimal digits, as the statement names it
 * @param contentType its media type
 * @param content its bytes
 */
public record AttachmentFile(String sha2, String contentType, byte[] content) {}
