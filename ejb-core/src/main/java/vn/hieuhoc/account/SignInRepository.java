package vn.hieuhoc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;

/** Sessions, tokens and failed tries. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SignInRepository {

  private static final String ROLE =
      "r.role, r.unitId, r.delegatedByAccountId, o.validFrom, o.validTo, d.status";
  private static final String ROLES =
      " and r.validFrom <= :day and (r.validTo is null or r.validTo > :day)"
          + " left join RoleAssignment o on o.id = r.delegatedFromId"
          + " left join Account d on d.id = o.accountId";

  @PersistenceContext private EntityManager entityManager;

  void add(SignInSession session) {
    entityManager.persist(session);
  }

  void add(ApiToken token) {
    entityManager.persist(token);
  }

  /** A session that goes on, and when it was last seen. */
  record Going(CallerAccount account, Instant lastSeenAt, List<HeldRole> roles) {

    /** Sign-ins last for days: once an hour is enough, and reading stays reading. */
    boolean isToBeTouched(Instant now) {
      return lastSeenAt.isBefore(now.minus(Duration.ofHours(1)));
    }
  }

  /** Whose token it is and what roles that account has. */
  record Known(CallerAccount account, List<HeldRole> roles) {}

  /** The session of a token with the roles of its account on a day: one look for every request. */
  Optional<Going> bySession(byte[] tokenHash, Instant now, LocalDate day) {
    List<Object[]> lines =
        asked(
            "select a.id, a.publicId, a.displayName, a.personId, "
                + ROLE
                + ", s.actingForPersonId, s.lastSeenAt, a.home, helped.fullName from SignInSession s"
                + " join Account a on a.id = s.accountId"
                + " left join Person helped on helped.id = s.actingForPersonId"
                + " left join RoleAssignment r on r.accountId = s.accountId"
                + ROLES
                + " where s.tokenHash = :hash and s.expiresAt > :now and a.status = :active"
                + " order by r.id",
            tokenHash,
            now,
            day);
    return lines.stream()
        .findFirst()
        .map(
            first ->
                new Going(
                    account(first, (Long) first[10], (String) first[12], (String) first[13]),
                    (Instant) first[11],
                    roles(lines, day)));
  }

  /** As {@link #bySession}, for the token of a program or of an app. */
  Optional<Known> byToken(byte[] tokenHash, Instant now, LocalDate day) {
    List<Object[]> lines =
        asked(
            "select a.id, a.publicId, a.displayName, a.personId, "
                + ROLE
                + " from ApiToken t join Account a on a.id = t.accountId"
                + " left join RoleAssignment r on r.accountId = t.accountId"
                + ROLES
                + " where t.tokenHash = :hash and t.revokedAt is null"
                + " and (t.expiresAt is null or t.expiresAt > :now) and a.status = :active"
                + " order by r.id",
            tokenHash,
            now,
            day);
    return lines.stream()
        .findFirst()
        .map(first -> new Known(account(first, null, null, null), roles(lines, day)));
  }

  private List<Object[]> asked(String query, byte[] tokenHash, Instant now, LocalDate day) {
    return entityManager
        .createQuery(query, Object[].class)
        .setParameter("hash", tokenHash)
        .setParameter("now", now)
        .setParameter("day", day)
        .setParameter("active", AccountStatus.ACTIVE)
        .getResultList();
  }

  private static CallerAccount account(Object[] line, Long actingFor, String home, String helped) {
    return new CallerAccount(
        (Long) line[0], (UUID) line[1], (String) line[2], (Long) line[3], actingFor, home, helped);
  }

  private static List<HeldRole> roles(List<Object[]> lines, LocalDate day) {
    return lines.stream()
        .filter(line -> line[4] != null && (line[6] == null || isLent(line, day)))
        .map(line -> new HeldRole((Role) line[4], (Long) line[5], (Long) line[6]))
        .toList();
  }

  /** A delegated role is held only while who delegated it holds the role it comes from. */
  private static boolean isLent(Object[] line, LocalDate day) {
    LocalDate from = (LocalDate) line[7];
    LocalDate to = (LocalDate) line[8];
    return line[9] == AccountStatus.ACTIVE
        && !day.isBefore(from)
        && (to == null || day.isBefore(to));
  }

  /** Moves the end of a session on. */
  void touch(byte[] tokenHash, Instant now, Instant expiresAt) {
    entityManager
        .createQuery(
            "update SignInSession s set s.lastSeenAt = :now, s.expiresAt = :expires"
                + " where s.tokenHash = :hash")
        .setParameter("now", now)
        .setParameter("expires", expiresAt)
        .setParameter("hash", tokenHash)
        .executeUpdate();
  }

  /** Hands a session of the account on; says whether there was one. */
  boolean actFor(byte[] tokenHash, Long accountId, Long personId) {
    return entityManager
            .createQuery(
                "update SignInSession s set s.actingForPersonId = :person"
                    + " where s.tokenHash = :hash and s.accountId = :account")
            .setParameter("person", personId)
            .setParameter("hash", tokenHash)
            .setParameter("account", accountId)
            .executeUpdate()
        > 0;
  }

  void endSession(byte[] tokenHash) {
    entityManager
        .createQuery("delete from SignInSession s where s.tokenHash = :hash")
        .setParameter("hash", tokenHash)
        .executeUpdate();
  }

  /**
   * Ends every session and every token: what was given out under the old password is worth nothing.
   */
  void endAccessOf(Long accountId, Instant now) {
    entityManager
        .createQuery("delete from SignInSession s where s.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
    entityManager
        .createQuery(
            "update ApiToken t set t.revokedAt = :now"
                + " where t.accountId = :account and t.revokedAt is null")
        .setParameter("now", now)
        .setParameter("account", accountId)
        .executeUpdate();
  }

  void endExpired(Instant now) {
    entityManager
        .createQuery("delete from SignInSession s where s.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  long blockedSeconds(byte[] key, Instant now) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select timestampdiff(second, ?1, blocked_until) from sign_in_throttle"
                    + " where key_hash = ?2 and blocked_until > ?1")
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, key)
            .getResultList();
    return rows.isEmpty() ? 0 : Math.max(1, ((Number) rows.get(0)).longValue());
  }

  /** Counts one and says how many there are in the window. */
  int countFailure(byte[] key, Instant now, Duration window, int limit) {
    Timestamp at = Timestamp.from(now);
    Timestamp windowStart = Timestamp.from(now.minus(window));
    Timestamp until = Timestamp.from(now.plus(window));
    entityManager
        .createNativeQuery(
            "insert into sign_in_throttle (key_hash, failures, window_start) values (?1, 1, ?2)"
                + " on duplicate key update"
                + " failures = if(window_start < ?3, 1, failures + 1),"
                + " window_start = if(window_start < ?3, ?2, window_start),"
                + " blocked_until = if(failures >= ?4, ?5, null)")
        .setParameter(1, key)
        .setParameter(2, at)
        .setParameter(3, windowStart)
        .setParameter(4, limit)
        .setParameter(5, until)
        .executeUpdate();
    return ((Number)
            entityManager
                .createNativeQuery("select failures from sign_in_throttle where key_hash = ?1")
                .setParameter(1, key)
                .getSingleResult())
        .intValue();
  }

  void takeBackFailure(byte[] key) {
    entityManager
        .createNativeQuery(
            "update sign_in_throttle set failures = greatest(failures - 1, 0),"
                + " blocked_until = null where key_hash = ?1")
        .setParameter(1, key)
        .executeUpdate();
  }

  void forgetFailures(byte[] key) {
    entityManager
        .createNativeQuery("delete from sign_in_throttle where key_hash = ?1")
        .setParameter(1, key)
        .executeUpdate();
  }
}
