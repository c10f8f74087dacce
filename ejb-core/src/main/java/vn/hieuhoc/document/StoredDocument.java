package vn.hieuhoc.document;

import java.time.Instant;

/**
 * A document as it is kept.
 *
 * @param content its bytes
 * @param contentType what they are
 * @param etag SHA-1 of the bytes in hexadecimal signs, without quotes
 * @param updatedAt when it was last written
 */
public record StoredDocument(byte[] content, String contentType, String etag, Instant updatedAt) {

  /** Without the content, which is a stranger's. */
  @Override
  public String toString() {
    return "StoredDocument[" + contentType + " " + etag + "]";
  }
}
