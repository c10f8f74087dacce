package vn.hieuhoc.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.hieuhoc.support.SqlRow;

/** Files sent with statements, each kept once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AttachmentRepository {

  @PersistenceContext private EntityManager entityManager;

  void keep(AttachmentFile file, Instant now) {
    entityManager
        .createNativeQuery(
            "insert ignore into record_attachment (sha2, content_type, content, stored_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, file.sha2())
        .setParameter(2, file.contentType())
        .setParameter(3, file.content())
        .setParameter(4, SqlRow.utc(now))
        .executeUpdate();
  }

  /** The files that are kept, in the order asked for. */
  List<AttachmentFile> find(Collection<String> sha2) {
    List<AttachmentFile> files = new ArrayList<>();
    for (String each : sha2) {
      SqlRow.of(
              entityManager
                  .createNativeQuery(
                      "select content_type, content from record_attachment where sha2 = ?1")
                  .setParameter(1, each))
          .forEach(row -> files.add(new AttachmentFile(each, row.text(0), row.bytes(1))));
    }
    return files;
  }
}
