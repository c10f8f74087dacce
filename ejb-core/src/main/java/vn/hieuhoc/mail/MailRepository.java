package vn.hieuhoc.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** What people chose about letters, and what waits to be written to them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MailRepository {

  /** The first letter, which asks whether letters are wanted at the address. */
  static final String CONFIRM = "CONFIRM";

  private static final String INTO =
      "insert ignore into mail_outbox (person_id, event_key, kind, subject_id, about, moment,"
          + " place, status, due_at, created_at) ";
  private static final String TAKERS =
      " from mail_preference m where m.rhythm <> 'NEVER' and m.confirmed_at is not null";
  private static final String DUE = "if(m.rhythm = 'DAILY', ?1, ?2)";

  @PersistenceContext private EntityManager entityManager;

  /** Something to be written, as it is taken up. */
  record Item(Long id, Long personKey, UUID letter, int attempts, LetterOrder.Line line) {}

  Optional<MailPreference> preference(Long personKey) {
    return entityManager
        .createQuery(
            "select m from MailPreference m where m.personId = :person", MailPreference.class)
        .setParameter("person", personKey)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(MailPreference preference) {
    entityManager.persist(preference);
    entityManager.flush();
  }

  /** Keys of those who take letters. */
  List<Long> takers() {
    return SqlRow.keys(entityManager.createNativeQuery("select m.person_id" + TAKERS));
  }

  /** Lays what people were told since then, and have not read yet, in the outbox. */
  void addNotices(Instant since, Instant digest, Instant soonest, Instant now) {
    entityManager
        .createNativeQuery(
            INTO
                + "select n.person_id, n.event_key, n.kind, n.subject_id, n.about, n.moment,"
                + " n.place, 'WAITING', "
                + DUE
                + ", ?3 from mail_preference m join person_notice n on n.person_id = m.person_id"
                + " and n.told_at >= ?4 where m.rhythm <> 'NEVER'"
                + " and m.confirmed_at is not null and n.told_at >= m.confirmed_at"
                + " and n.read_at is null")
        .setParameter(1, SqlRow.utc(digest))
        .setParameter(2, SqlRow.utc(soonest))
        .setParameter(3, SqlRow.utc(now))
        .setParameter(4, SqlRow.utc(since))
        .executeUpdate();
  }

  /** Lays an announcement in the outbox for people who take letters. */
  void addAnnouncement(
      UUID id,
      String title,
      Collection<Long> people,
      Instant digest,
      Instant soonest,
      Instant now) {
    entityManager
        .createNativeQuery(
            INTO
                + "select m.person_id, ?4, 'ANNOUNCEMENT', ?5, ?6, null, null, 'WAITING', "
                + DUE
                + ", ?3"
                + TAKERS
                + " and m.person_id in "
                + SqlRow.list(people))
        .setParameter(1, SqlRow.utc(digest))
        .setParameter(2, SqlRow.utc(soonest))
        .setParameter(3, SqlRow.utc(now))
        .setParameter(4, "announcement:" + id)
        .setParameter(5, id.toString())
        .setParameter(6, title)
        .executeUpdate();
  }

  /** Lays the first letter to an address in the outbox; the same one once a day at the most. */
  void addConfirmation(Long personKey, String eventKey, Instant now) {
    entityManager
        .createNativeQuery(
            INTO + "values (?1, ?2, 'CONFIRM', null, null, null, null, 'WAITING', ?3, ?3)")
        .setParameter(1, personKey)
        .setParameter(2, eventKey)
        .setParameter(3, SqlRow.utc(now))
        .executeUpdate();
  }

  long confirmationsSince(Long personKey, Instant since) {
    return SqlRow.number(
        entityManager
            .createNativeQuery(
                "select count(*) from mail_outbox o where o.person_id = ?1 and o.kind = 'CONFIRM'"
                    + " and o.created_at > ?2")
            .setParameter(1, personKey)
            .setParameter(2, SqlRow.utc(since)));
  }

  /** What was begun and left by a process that died: given back, or shown to administrators. */
  void recover(Instant now) {
    left("TAKEN", "WAITING", "null", now);
    left("HANDED", "UNSURE", "'cut off'", now);
  }

  private void left(String status, String then, String error, Instant now) {
    entityManager
        .createNativeQuery(
            "update mail_outbox set status = '"
                + then
                + "', lease_until = null, last_error = coalesce("
                + error
                + ", last_error) where status = '"
                + status
                + "' and lease_until < ?1")
        .setParameter(1, SqlRow.utc(now))
        .executeUpdate();
  }

  /**
   * What leaves next as one letter: what was to leave together before and failed, else all that is
   * due of the person who waits longest; the first letter to an address leaves alone.
   */
  List<Item> due(Instant now, boolean onlyFirstLetters) {
    String first =
        "select o.id, o.person_id, o.letter_id, o.attempts, o.kind, o.subject_id, o.about,"
            + " o.moment, o.place from mail_outbox o where o.status = 'WAITING' and ";
    List<Item> head =
        items(
            entityManager
                .createNativeQuery(
                    first
                        + "o.due_at <= ?1"
                        + (onlyFirstLetters ? " and o.kind = 'CONFIRM'" : "")
                        + " order by o.due_at, o.id limit 1 for update skip locked")
                .setParameter(1, SqlRow.utc(now)));
    if (head.isEmpty() || head.get(0).line().kind().equals(CONFIRM)) {
      return head;
    }
    Item one = head.get(0);
    Query together =
        one.letter() == null
            ? entityManager
                .createNativeQuery(
                    first
                        + "o.person_id = ?1 and o.letter_id is null and o.kind <> 'CONFIRM'"
                        + " and o.due_at <= ?2 order by o.created_at, o.id limit 50 for update")
                .setParameter(1, one.personKey())
                .setParameter(2, SqlRow.utc(now))
            : entityManager
                .createNativeQuery(
                    first + "o.letter_id = ?1 order by o.created_at, o.id for update")
                .setParameter(1, one.letter().toString());
    return items(together);
  }

  private static List<Item> items(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new Item(
                    c.key(0),
                    c.key(1),
                    c.uuid(2),
                    c.count(3),
                    new LetterOrder.Line(c.text(4), c.uuid(5), c.text(6), c.instant(7), c.text(8))))
        .toList();
  }

  void take(Collection<Long> ids, UUID letter, Instant leaseUntil) {
    entityManager
        .createNativeQuery(
            "update mail_outbox set status = 'TAKEN', letter_id = ?1, lease_until = ?2,"
                + " attempts = attempts + 1 where id in "
                + SqlRow.list(ids))
        .setParameter(1, letter.toString())
        .setParameter(2, SqlRow.utc(leaseUntil))
        .executeUpdate();
  }

  void drop(Collection<Long> ids) {
    entityManager
        .createNativeQuery(
            "update mail_outbox set status = 'DROPPED' where id in " + SqlRow.list(ids))
        .executeUpdate();
  }

  /** Moves a letter on; says whether it stood where it was thought to. */
  boolean move(UUID letter, MailStatus from, MailStatus to, Instant due, String error) {
    return entityManager
            .createNativeQuery(
                "update mail_outbox set status = ?3, due_at = coalesce(?4, due_at),"
                    + " last_error = ?5, sent_at = if(?3 = 'SENT', ?6, sent_at)"
                    + " where letter_id = ?1 and status = ?2")
            .setParameter(1, letter.toString())
            .setParameter(2, from.name())
            .setParameter(3, to.name())
            .setParameter(4, due == null ? null : SqlRow.utc(due))
            .setParameter(5, error)
            .setParameter(6, to == MailStatus.SENT ? SqlRow.utc(due) : null)
            .executeUpdate()
        > 0;
  }

  /** What the person is called, and the public id. */
  Optional<SqlRow> person(Long personKey) {
    return SqlRow.of(
            entityManager
                .createNativeQuery("select p.public_id, p.full_name from person p where p.id = ?1")
                .setParameter(1, personKey))
        .stream()
        .findFirst();
  }

  Optional<Long> personKey(UUID publicId) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery("select p.id from person p where p.public_id = ?1")
                .setParameter(1, publicId.toString()))
        .stream()
        .findFirst();
  }

  Map<MailStatus, Long> counts() {
    Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
    SqlRow.of(
            entityManager.createNativeQuery(
                "select o.status, count(*) from mail_outbox o group by o.status"))
        .forEach(c -> counts.put(c.constant(0, MailStatus.class), c.key(1)));
    return counts;
  }

  Page<MailRow> rows(MailStatus status, PageRequest page) {
    List<MailRow> rows =
        SqlRow.of(
                entityManager
                    .createNativeQuery(
                        "select o.letter_id, m.address, o.kind, o.attempts, o.due_at, o.created_at,"
                            + " o.last_error from mail_outbox o"
                            + " left join mail_preference m on m.person_id = o.person_id"
                            + " where o.status = ?1 order by o.due_at, o.id")
                    .setParameter(1, status.name())
                    .setFirstResult(page.first())
                    .setMaxResults(page.size()))
            .stream()
            .map(
                c ->
                    new MailRow(
                        c.uuid(0),
                        MailRow.masked(c.text(1)),
                        c.text(2),
                        c.count(3),
                        c.instant(4),
                        c.instant(5),
                        c.text(6)))
            .toList();
    return Page.of(
        rows,
        page,
        () ->
            SqlRow.number(
                entityManager
                    .createNativeQuery("select count(*) from mail_outbox o where o.status = ?1")
                    .setParameter(1, status.name())));
  }

  /** Sets what was given up going again, under the same Message-ID. */
  int again(UUID letter, Instant now) {
    return entityManager
        .createNativeQuery(
            "update mail_outbox set status = 'WAITING', attempts = 0, due_at = ?2"
                + " where letter_id = ?1 and status in ('DEAD', 'UNSURE')")
        .setParameter(1, letter.toString())
        .setParameter(2, SqlRow.utc(now))
        .executeUpdate();
  }

  /** An administrator knows what became of it: nothing more is done. */
  int settle(UUID letter) {
    return entityManager
        .createNativeQuery(
            "update mail_outbox set status = 'DROPPED' where letter_id = ?1"
                + " and status in ('DEAD', 'UNSURE')")
        .setParameter(1, letter.toString())
        .executeUpdate();
  }
}
