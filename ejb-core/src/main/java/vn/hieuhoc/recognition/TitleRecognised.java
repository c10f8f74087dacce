package vn.hieuhoc.recognition;

/**
 * A title was recognised in this transaction.
 *
 * @param recognitionId key of the recognition
 */
public record TitleRecognised(Long recognitionId) {}
