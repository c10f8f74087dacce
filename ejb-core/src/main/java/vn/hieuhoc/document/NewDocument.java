package vn.hieuhoc.document;

/**
 * What is to be kept.
 *
 * @param content its bytes
 * @param contentType what they are, as the sender says
 * @param accountId key of the program that sends it
 */
public record NewDocument(byte[] content, String contentType, Long accountId) {

  /** Without the content, which is a stranger's. */
  @Override
  public String toString() {
    return "NewDocument[" + contentType + "]";
  }
}
