package vn.hieuhoc.assignment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;
import vn.hieuhoc.material.MaterialStore;
import vn.hieuhoc.material.StoredFile;

/**
 * Brings answers in and out: permission first, then the bytes without any transaction, then the
 * row; when the row is refused, the bytes go again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerUploadService {

  @Inject private AnswerService answerService;
  @Inject private MaterialStore store;

  /**
   * Hands in a file.
   *
   * @return public id of the answer
   */
  public UUID handIn(
      UUID enrolmentId, UUID lessonId, InputStream bytes, String fileName, String said)
      throws IOException {
    answerService.requireOpen(enrolmentId, lessonId);
    StoredFile file = store.receive(bytes, fileName);
    boolean kept = false;
    try {
      UUID id = answerService.handIn(enrolmentId, lessonId, file, said);
      kept = true;
      return id;
    } finally {
      store.settle(file, kept);
    }
  }

  /** Opens the file of an answer, for who may see it. */
  public SeekableByteChannel open(UUID answerId) throws IOException {
    return store.open(answerService.file(answerId).sha256());
  }
}
