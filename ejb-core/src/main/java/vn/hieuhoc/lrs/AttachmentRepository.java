package vn.hieuhoc.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.support.SqlRow;

/**
 * Files sent with statements, each kept once, and who has sent it: to name the hash of a file is
 * not yet to have it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AttachmentRepository {

  /** What stands for the portal among senders. */
  private static final long PORTAL = 0;

  @PersistenceContext private EntityManager entityManager;

  /**
   * A file as somebody has sent it.
   *
   * @param senderId key of the program, or null for the portal
   */
  record Sent(String sha2, Long senderId) {}

  void keep(AttachmentFile file, Long senderId, Instant now) {
    entityManager
        .createNativeQuery(
            "insert ignore into record_attachment (sha2, content_type, content, stored_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, file.sha2())
        .setParameter(2, file.contentType())
        .setParameter(3, file.content())
        .setParameter(4, SqlRow.utc(now))
        .executeUpdate();
    entityManager
        .createNativeQuery(
            "insert ignore into record_attachment_sender (sha2, account_id) values (?1, ?2)")
        .setParameter(1, file.sha2())
        .setParameter(2, senderId == null ? PORTAL : senderId)
        .executeUpdate();
  }

  /** How long the files are, by who has sent them. */
  Map<Sent, Integer> lengths(Collection<String> sha2) {
    Map<Sent, Integer> lengths = new HashMap<>();
    if (sha2.isEmpty()) {
      return lengths;
    }
    Query query =
        entityManager.createNativeQuery(
            "select a.sha2, s.account_id, length(a.content) from record_attachment a"
                + " join record_attachment_sender s on s.sha2 = a.sha2 where a.sha2 in ("
                + "?, ".repeat(sha2.size() - 1)
                + "?)");
    int place = 1;
    for (String each : sha2) {
      query.setParameter(place++, each);
    }
    for (SqlRow row : SqlRow.of(query)) {
      Long sender = row.key(1) == PORTAL ? null : row.key(1);
      lengths.put(new Sent(row.text(0), sender), row.count(2));
    }
    return lengths;
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
