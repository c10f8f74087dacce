package vn.hieuhoc.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hieuhoc.support.BulkInsert;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** The work table. Plain SQL: claiming needs SKIP LOCKED, adding needs ON DUPLICATE KEY. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WorkRepository {

  @PersistenceContext private EntityManager entityManager;

  /** A claimed piece of work. */
  record Claim(long id, String kind, String subject, long generation, int attempts) {

    boolean deadly() {
      return attempts >= WorkDesk.TRIES;
    }
  }

  /** Which kinds to claim: only these, or all but these. Kinds are words of our own code. */
  record Kinds(Set<String> named, boolean only) {

    String condition() {
      if (named.isEmpty()) {
        return only ? "1 = 0" : "1 = 1";
      }
      String list = named.stream().sorted().collect(Collectors.joining("', '", "'", "'"));
      return "kind " + (only ? "in (" : "not in (") + list + ")";
    }
  }

  private static final String AGAIN =
      " on duplicate key update generation = generation + 1,"
          + " due_at = if(status = 'WAITING', least(due_at, values(due_at)), values(due_at)),"
          + " attempts = if(status = 'RUNNING', attempts, 0),"
          + " status = if(status = 'RUNNING', 'RUNNING', 'WAITING')";

  /** In the order of their names, so that two who ask for the same never wait in a ring. */
  void putAll(String kind, Collection<String> subjects, Instant now) {
    Timestamp moment = Timestamp.from(now);
    List<Object[]> rows =
        subjects.stream()
            .sorted()
            .map(subject -> new Object[] {kind, subject, "WAITING", moment, moment})
            .toList();
    try {
      BulkInsert.together(
          entityManager.unwrap(Connection.class),
          "insert into work_item (kind, subject, status, due_at, created_at)",
          rows,
          AGAIN);
    } catch (SQLException failure) {
      throw new IllegalStateException("Work of kind " + kind + " was not kept", failure);
    }
  }

  void put(String kind, String subject, Instant dueAt, Instant now) {
    entityManager
        .createNativeQuery(
            "insert into work_item (kind, subject, status, due_at, created_at)"
                + " values (?1, ?2, 'WAITING', ?3, ?4)"
                + AGAIN)
        .setParameter(1, kind)
        .setParameter(2, subject)
        .setParameter(3, Timestamp.from(dueAt))
        .setParameter(4, Timestamp.from(now))
        .executeUpdate();
  }

  /** Takes up to {@code most} pieces that are due and leases them. */
  List<Claim> claim(int most, Kinds kinds, Instant now, Instant leaseUntil, String owner) {
    List<Claim> claims = due(kinds, most, now);
    claims.stream().filter(Claim::deadly).forEach(this::park);
    claims.removeIf(Claim::deadly);
    if (!claims.isEmpty()) {
      entityManager
          .createNativeQuery(
              "update work_item set status = 'RUNNING', attempts = attempts + 1,"
                  + " lease_until = ?1, lease_owner = ?2 where id in ("
                  + list(claims.stream().map(Claim::id).toList())
                  + ")")
          .setParameter(1, Timestamp.from(leaseUntil))
          .setParameter(2, owner)
          .executeUpdate();
    }
    return claims;
  }

  /** Work whose runner died each time may be what kills it: it is not tried for ever. */
  private void park(Claim deadly) {
    entityManager
        .createNativeQuery(
            "update work_item set status = 'PARKED', lease_until = null, last_error ="
                + " coalesce(last_error, 'The process ended each time while doing it')"
                + " where id = ?1")
        .setParameter(1, deadly.id())
        .executeUpdate();
  }

  /** Who has pieces in hand says so; they stay its own. */
  void renew(Collection<Long> inHand, String owner, Instant leaseUntil) {
    update(inHand, "lease_until = ?1", "lease_owner = ?1", Timestamp.from(leaseUntil), owner);
  }

  /**
   * What a runner claimed that died or let it fall waits again; it counts as begun.
   *
   * @param inHand what the one who asks is doing, however long somebody kept it from saying so
   */
  void takeBack(Instant now, Collection<Long> inHand) {
    Timestamp moment = Timestamp.from(now);
    List<Long> left =
        SqlRow.keys(
                entityManager
                    .createNativeQuery(
                        "select id from work_item where status = 'RUNNING' and lease_until <= ?1")
                    .setParameter(1, moment))
            .stream()
            .filter(id -> !inHand.contains(id))
            .toList();
    update(
        left,
        "status = 'WAITING', due_at = least(due_at, ?1)",
        "lease_until <= ?1",
        moment,
        moment);
  }

  /**
   * Those of some running pieces that nobody holds just now. Whoever holds one ticks it off or asks
   * for it again: to wait for that one, with others in hand, would be waiting in a ring.
   */
  private void update(Collection<?> ids, String set, String only, Object first, Object second) {
    if (ids.isEmpty()) {
      return;
    }
    List<?> free =
        entityManager
            .createNativeQuery(
                "select id from work_item where id in ("
                    + list(ids)
                    + ") and status = 'RUNNING' and "
                    + only
                    + " for update skip locked")
            .setParameter(1, second)
            .getResultList();
    if (!free.isEmpty()) {
      entityManager
          .createNativeQuery("update work_item set " + set + " where id in (" + list(free) + ")")
          .setParameter(1, first)
          .executeUpdate();
    }
  }

  private static String list(Collection<?> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Claimed and not begun: it waits again as if it had never been claimed. */
  void giveBack(Claim claim) {
    entityManager
        .createNativeQuery(
            "update work_item set status = 'WAITING', lease_until = null,"
                + " attempts = greatest(0, attempts - 1)"
                + " where kind = ?1 and subject = ?2 and status = 'RUNNING'")
        .setParameter(1, claim.kind())
        .setParameter(2, claim.subject())
        .executeUpdate();
  }

  /** Looks first without locking: rows of other kinds on the way must not be locked. */
  private List<Claim> due(Kinds kinds, int most, Instant now) {
    Timestamp moment = Timestamp.from(now);
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select id from work_item where status = 'WAITING' and due_at <= ?1 and "
                    + kinds.condition()
                    + " order by due_at, id limit "
                    + most)
            .setParameter(1, moment)
            .getResultList();
    List<Claim> claims = new ArrayList<>();
    if (ids.isEmpty()) {
      return claims;
    }
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select id, kind, subject, generation, attempts from work_item where id in ("
                    + list(ids)
                    + ") and status = 'WAITING' and due_at <= ?1"
                    + " order by due_at, id for update skip locked")
            .setParameter(1, moment)
            .getResultList();
    for (Object row : rows) {
      Object[] c = (Object[]) row;
      claims.add(
          new Claim(
              ((Number) c[0]).longValue(),
              (String) c[1],
              (String) c[2],
              ((Number) c[3]).longValue(),
              ((Number) c[4]).intValue()));
    }
    return claims;
  }

  /**
   * Some work of one kind is done; what was asked for again meanwhile waits for its next run.
   *
   * <p>The rows are found by kind and subject, as {@link #put} finds them: who asks and who ticks
   * off take their locks in the same order and never wait for each other in a ring.
   */
  void done(List<Claim> claims, Instant now) {
    String kind = claims.get(0).kind();
    String each =
        IntStream.range(0, claims.size())
            .mapToObj(
                i -> "subject = ?" + (i + 2) + " and generation = " + claims.get(i).generation())
            .collect(Collectors.joining(" or "));
    Query delete =
        ofSubjects("delete from work_item where kind = ?1 and (" + each + ")", kind, claims);
    if (delete.executeUpdate() < claims.size()) {
      String subjects =
          IntStream.range(0, claims.size())
              .mapToObj(i -> "?" + (i + 2))
              .collect(Collectors.joining(", "));
      ofSubjects(
              "update work_item set status = 'WAITING', attempts = 0, last_error = null,"
                  + " lease_until = null, due_at = greatest(due_at, ?"
                  + (claims.size() + 2)
                  + ") where kind = ?1 and subject in ("
                  + subjects
                  + ")",
              kind,
              claims)
          .setParameter(claims.size() + 2, Timestamp.from(now))
          .executeUpdate();
    }
  }

  private Query ofSubjects(String sql, String kind, List<Claim> claims) {
    Query query = entityManager.createNativeQuery(sql).setParameter(1, kind);
    for (int i = 0; i < claims.size(); i++) {
      query.setParameter(i + 2, claims.get(i).subject());
    }
    return query;
  }

  /** It waits for another try, or is parked; asked for again meanwhile, it starts afresh. */
  void failed(Claim claim, String error, Instant dueAt, boolean park) {
    entityManager
        .createNativeQuery(
            "update work_item set last_error = ?1, due_at = ?2, lease_until = null,"
                + " status = if(generation > ?3, 'WAITING', ?4),"
                + " attempts = if(generation > ?3, 0, attempts)"
                + " where kind = ?5 and subject = ?6")
        .setParameter(1, error.length() > 2000 ? error.substring(0, 2000) : error)
        .setParameter(2, Timestamp.from(dueAt))
        .setParameter(3, claim.generation())
        .setParameter(4, park ? WorkStatus.PARKED.name() : WorkStatus.WAITING.name())
        .setParameter(5, claim.kind())
        .setParameter(6, claim.subject())
        .executeUpdate();
  }

  Page<WorkRow> rowsByStatus(WorkStatus status, PageRequest page) {
    long total = countByStatus(status);
    List<WorkRow> rows =
        entityManager
            .createNamedQuery("WorkItem.rowsByStatus", WorkRow.class)
            .setParameter("status", status)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  long countByStatus(WorkStatus status) {
    return entityManager
        .createNamedQuery("WorkItem.countByStatus", Long.class)
        .setParameter("status", status)
        .getSingleResult();
  }

  boolean unpark(long id, Instant now) {
    return entityManager
            .createNativeQuery(
                "update work_item set status = 'WAITING', attempts = 0, due_at = ?1"
                    + " where id = ?2 and status = 'PARKED'")
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, id)
            .executeUpdate()
        == 1;
  }
}
