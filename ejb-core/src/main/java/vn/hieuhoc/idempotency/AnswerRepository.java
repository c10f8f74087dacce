package vn.hieuhoc.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import vn.hieuhoc.support.SqlRow;

/** The answers that are kept. Keys are kept as hashes, since they are a stranger's words. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnswerRepository {

  private static final String OF_CALL =
      " where account_id = ?1 and key_hash = unhex(sha2(?2, 256))";

  @PersistenceContext private EntityManager entityManager;

  /** True when nobody has used the key before; waits for who is just using it. */
  boolean claim(RepeatableCall call, Instant now) {
    return entityManager
            .createNativeQuery(
                "insert ignore into idempotency_key (account_id, key_hash, request_hash, status,"
                    + " created_at) values (?1, unhex(sha2(?2, 256)), unhex(?3), 0, ?4)")
            .setParameter(1, call.accountId())
            .setParameter(2, call.key())
            .setParameter(3, call.request())
            .setParameter(4, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  boolean sameRequest(RepeatableCall call) {
    return SqlRow.number(
            of(call, "select count(*) from idempotency_key", " and request_hash = unhex(?3)")
                .setParameter(3, call.request()))
        == 1;
  }

  KeptAnswer answer(RepeatableCall call) {
    Object[] row =
        (Object[])
            of(call, "select status, location, body from idempotency_key", "").getSingleResult();
    return new KeptAnswer(((Number) row[0]).intValue(), (String) row[1], (String) row[2]);
  }

  void keep(RepeatableCall call, KeptAnswer answer) {
    of(call, "update idempotency_key set status = ?3, location = ?4, body = ?5", "")
        .setParameter(3, answer.status())
        .setParameter(4, answer.location())
        .setParameter(5, answer.body())
        .executeUpdate();
  }

  void release(RepeatableCall call) {
    of(call, "delete from idempotency_key", "").executeUpdate();
  }

  /** Forgets some of the answers older than a moment; returns how many. */
  int forget(Instant olderThan, int most) {
    return entityManager
        .createNativeQuery("delete from idempotency_key where created_at < ?1 limit " + most)
        .setParameter(1, Timestamp.from(olderThan))
        .executeUpdate();
  }

  private Query of(RepeatableCall call, String what, String also) {
    return entityManager
        .createNativeQuery(what + OF_CALL + also)
        .setParameter(1, call.accountId())
        .setParameter(2, call.key());
  }
}
