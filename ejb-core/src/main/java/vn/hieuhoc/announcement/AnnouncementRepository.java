package vn.hieuhoc.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Announcements, whom they reach, and who has opened them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnnouncementRepository {

  private static final String ROW =
      "select a.id, a.public_id, a.audience, a.unit_id, u.public_id as unit_public_id, v.name,"
          + " a.role, k.public_id as course_public_id, k.title as course_title, a.title, a.body,"
          + " a.importance, a.starts_on, a.ends_on, a.by_mail, w.display_name, a.created_at,"
          + " a.withdrawn_at, a.reminders, a.reminded_at, (select count(*) from announcement_person n"
          + " where n.announcement_id = a.id) as chosen, ";
  private static final String FROM =
      " from announcement a join organisational_unit u on u.id = a.unit_id"
          + " left join organisational_unit_version v on v.unit_id = a.unit_id"
          + "   and v.valid_to is null"
          + " left join course k on k.id = a.course_id"
          + " join account w on w.id = a.author_account_id";
  private static final String BY_WEIGHT =
      " order by field(a.importance, 'URGENT', 'IMPORTANT', 'USUAL'), a.starts_on desc, a.id desc";
  private static final String READ =
      "(select r.read_at from announcement_reading r where r.announcement_id = a.id"
          + " and r.account_id = ?2) as read_at";
  private static final String UNREAD =
      " and not exists (select 1 from announcement_reading d where d.announcement_id = a.id"
          + " and d.account_id = ?2)";
  private static final String BELOW =
      " and exists (select 1 from unit_closure x where x.descendant_id = a.unit_id"
          + " and x.valid_to is null and x.ancestor_id in ";

  @PersistenceContext private EntityManager entityManager;

  /** Who reads. */
  record Reader(Long account, Long person, Long helped) {}

  void add(Announcement announcement) {
    entityManager.persist(announcement);
    entityManager.flush();
  }

  /** Of some people those who live in the place. */
  List<Long> living(Target target, Collection<Long> people) {
    return people.isEmpty()
        ? List.of()
        : SqlRow.keys(
            entityManager.createNativeQuery(
                "select p.id from person p where"
                    + AudienceSql.living(target)
                    + " and p.id in "
                    + SqlRow.list(people)));
  }

  /** Names the people an announcement is for. */
  void choose(Long announcement, Collection<Long> people) {
    entityManager
        .createNativeQuery(
            "insert into announcement_person (announcement_id, person_id) select ?1, p.id"
                + " from person p where p.id in "
                + SqlRow.list(people))
        .setParameter(1, announcement)
        .executeUpdate();
  }

  Optional<Announcement> held(UUID id) {
    return entityManager
        .createQuery("select a from Announcement a where a.publicId = :id", Announcement.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** What is shown to the reader today, what matters most first. */
  List<AnnouncementRow> reaching(Reader reader, LocalDate day, int most) {
    return rows(
        of(ROW + READ + FROM + " where" + AudienceSql.REACHING + BY_WEIGHT, reader, day)
            .setMaxResults(most));
  }

  Optional<AnnouncementRow> reaching(Reader reader, LocalDate day, UUID id) {
    return rows(
            of(
                    ROW + READ + FROM + " where a.public_id = ?5 and" + AudienceSql.REACHING,
                    reader,
                    day)
                .setParameter(5, id.toString()))
        .stream()
        .findFirst();
  }

  /** How many announcements and notices the reader has not opened, in one look. */
  long unread(Reader reader, LocalDate day) {
    return SqlRow.number(
        of(
            "select (select count(*) from announcement a where"
                + AudienceSql.REACHING
                + UNREAD
                + ") + (select count(*) from person_notice n where n.person_id = coalesce(?4, ?3)"
                + " and n.read_at is null) from dual",
            reader,
            day));
  }

  private Query of(String sql, Reader reader, LocalDate day) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, Date.valueOf(day))
        .setParameter(2, reader.account())
        .setParameter(3, reader.person() == null ? -1L : reader.person())
        .setParameter(4, reader.helped() == null ? reader.person() : reader.helped());
  }

  boolean read(Long announcement, Long account, Instant at) {
    return entityManager
            .createNativeQuery(
                "insert ignore into announcement_reading (announcement_id, account_id, read_at)"
                    + " values (?1, ?2, ?3)")
            .setParameter(1, announcement)
            .setParameter(2, account)
            .setParameter(3, SqlRow.utc(at))
            .executeUpdate()
        == 1;
  }

  /** What is shown in a unit on some day to those who live there, what matters most first. */
  List<AnnouncementRow> atUnit(Long unitKey, LocalDate day, int most) {
    return rows(
        entityManager
            .createNativeQuery(
                ROW
                    + "null as read_at"
                    + FROM
                    + " where a.audience = 'UNIT' and a.withdrawn_at is null"
                    + " and a.starts_on <= ?1 and a.ends_on >= ?1"
                    + " and a.place_unit_id in (select x.ancestor_id from unit_closure x"
                    + "   where x.descendant_id = ?2 and x.valid_to is null)"
                    + BY_WEIGHT)
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, unitKey)
            .setMaxResults(most));
  }

  /**
   * What is kept by those who work for units, the latest first.
   *
   * @param reach keys of the units below which what is for each audience is kept
   */
  Page<AnnouncementRow> kept(
      Map<Audience, List<Long>> reach, LocalDate day, boolean over, PageRequest page) {
    List<String> each =
        reach.entrySet().stream()
            .map(
                e ->
                    "(a.audience = '" + e.getKey() + "'" + BELOW + SqlRow.list(e.getValue()) + "))")
            .toList();
    String which =
        " where ("
            + String.join(" or ", each)
            + ") and "
            + (over
                ? "(a.withdrawn_at is not null or a.ends_on < ?1)"
                : "a.withdrawn_at is null and a.ends_on >= ?1");
    List<AnnouncementRow> rows =
        rows(
            entityManager
                .createNativeQuery(
                    ROW
                        + "null as read_at"
                        + FROM
                        + which
                        + " order by a.created_at desc, a.id desc")
                .setParameter(1, Date.valueOf(day))
                .setFirstResult(page.first())
                .setMaxResults(page.size()));
    return Page.of(
        rows,
        page,
        () ->
            SqlRow.number(
                entityManager
                    .createNativeQuery("select count(*) from announcement a" + which)
                    .setParameter(1, Date.valueOf(day))));
  }

  Optional<AnnouncementRow> row(UUID id) {
    return rows(
            entityManager
                .createNativeQuery(ROW + "null as read_at" + FROM + " where a.public_id = ?1")
                .setParameter(1, id.toString()))
        .stream()
        .findFirst();
  }

  Receipts receipts(Long announcement, Target target, LocalDate day) {
    String read =
        "exists (select 1 from announcement_reading d where d.account_id = c.id"
            + " and d.announcement_id = "
            + announcement
            + ")";
    SqlRow counts =
        SqlRow.of(
                entityManager
                    .createNativeQuery(
                        "select count(*), coalesce(sum("
                            + read
                            + "), 0) from account c left join person p on p.id = c.person_id where"
                            + " ?1 is not null and"
                            + AudienceSql.accounts(target))
                    .setParameter(1, Date.valueOf(day)))
            .get(0);
    Long people =
        target.audience() == Audience.ROLE
            ? null
            : SqlRow.number(
                entityManager.createNativeQuery(
                    "select count(*) from person p where" + AudienceSql.people(target)));
    return new Receipts(people, counts.key(0), counts.key(1));
  }

  /** Those who have opened it, the latest first, or those who have not, by name. */
  List<ReaderRow> readers(
      Long announcement, Target target, LocalDate day, boolean read, PageRequest page) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select c.display_name, v.name, d.read_at from account c"
                        + " left join person p on p.id = c.person_id"
                        + " left join organisational_unit_version v on v.unit_id = p.home_unit_id"
                        + "   and v.valid_to is null"
                        + " left join announcement_reading d on d.account_id = c.id"
                        + "   and d.announcement_id = ?2 where ?1 is not null and d.read_at is "
                        + (read ? "not null" : "null")
                        + " and"
                        + AudienceSql.accounts(target)
                        + (read ? " order by d.read_at desc, c.id" : " order by p.sort_name, c.id"))
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, announcement)
                .setFirstResult(page.first())
                .setMaxResults(page.size()))
        .stream()
        .map(c -> new ReaderRow(c.text(0), c.text(1), c.instant(2)))
        .toList();
  }

  /** Keys of the people behind accounts that have not opened it. */
  List<Long> silent(Long announcement, Target target, LocalDate day) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select c.person_id from account c left join person p on p.id = c.person_id"
                    + " where ?1 is not null and c.person_id is not null"
                    + " and not exists (select 1 from announcement_reading d"
                    + "   where d.account_id = c.id and d.announcement_id = ?2) and"
                    + AudienceSql.accounts(target))
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, announcement));
  }

  /** Title and days of an announcement that goes out as a letter and is shown on the day. */
  Optional<Announcement> letter(Long key, LocalDate day) {
    return entityManager
        .createQuery(
            "select a from Announcement a where a.id = :key and a.byMail = true"
                + " and a.withdrawnAt is null and a.startsOn <= :day and a.endsOn >= :day",
            Announcement.class)
        .setParameter("key", key)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** Of some people those it is for. */
  List<Long> meant(Target target, Collection<Long> people, LocalDate day) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                target.audience() == Audience.ROLE
                    ? "select distinct c.person_id from account c"
                        + " left join person p on p.id = c.person_id where ?1 is not null and"
                        + AudienceSql.accounts(target)
                        + " and c.person_id in "
                        + SqlRow.list(people)
                    : "select p.id from person p where ?1 is not null and"
                        + AudienceSql.people(target)
                        + " and p.id in "
                        + SqlRow.list(people))
            .setParameter(1, Date.valueOf(day)));
  }

  private static List<AnnouncementRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new AnnouncementRow(
                    c.key(0),
                    c.uuid(1),
                    c.constant(2, Audience.class),
                    c.key(3),
                    c.uuid(4),
                    c.text(5),
                    c.constant(6, Role.class),
                    c.uuid(7),
                    c.text(8),
                    c.text(9),
                    c.text(10),
                    c.constant(11, Importance.class),
                    c.day(12),
                    c.day(13),
                    c.truth(14),
                    c.text(15),
                    c.instant(16),
                    c.instant(17),
                    c.count(18),
                    c.instant(19),
                    c.count(20),
                    c.instant(21)))
        .toList();
  }
}
